//! Names compared: may two writings belong to one person who has one phone or one e-mail address?
//!
//! A name alone never makes two rows one person; it can only speak against what a phone or an e-mail says.

use super::words::fold;
use crate::guests::Name;

/// The words of a full name, folded and in order of the alphabet: equal for two writings of one name.
pub(super) fn folded_words(family: &str, given: &str) -> String {
    let folded = spelled_alike(&fold(&format!("{family} {given}")));
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Do these names speak for one person, given that a phone or an e-mail agrees?
///
/// Family members share phones and addresses: the same family name beside two given names that clearly differ is two
/// people. A family name may change, or be damaged by a bad encoding (`?wi?ty`): the same given name is one person.
pub(super) fn compatible(one: &Name, other: &Name) -> bool {
    let fold = |part: &str| spelled_alike(&fold(part));
    let (family, given) = (fold(&one.family), fold(&one.given));
    let (other_family, other_given) = (fold(&other.family), fold(&other.given));
    let nameless = |family: &str, given: &str| family.is_empty() && given.is_empty();
    if nameless(&family, &given) || nameless(&other_family, &other_given) {
        return true;
    }
    let same_given = alike(&given, &other_given);
    let swapped = !family.is_empty() && alike(&family, &other_given) && alike(&given, &other_family);
    let words = |family: &str, given: &str| folded_words(family, given);
    match (given.is_empty(), other_given.is_empty()) {
        (false, false) => same_given || swapped || words(&family, &given) == words(&other_family, &other_given),
        _ => {
            alike(&family, &other_family)
                || shares_a_word(&format!("{family} {given}"), &format!("{other_family} {other_given}"))
        }
    }
}

/// `mueller` and `muller` are one name, as are `schroeder` and `schroder`.
fn spelled_alike(folded: &str) -> String {
    folded.replace("ue", "u").replace("oe", "o").replace("ae", "a")
}

/// The same, one letter apart, or one the beginning of the other (`j` and `jean`, `jean` and `jean pierre`).
fn alike(one: &str, other: &str) -> bool {
    if one.is_empty() || other.is_empty() {
        return one == other;
    }
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let begins =
        long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ') || short.len() == 1);
    begins || (short.chars().count() > 3 && one_letter_apart(short, long))
}

fn one_letter_apart(short: &str, long: &str) -> bool {
    let (short, long): (Vec<char>, Vec<char>) = (short.chars().collect(), long.chars().collect());
    if long.len() - short.len() > 1 || long.len() < short.len() {
        return false;
    }
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let rest = if long.len() == short.len() { same + 1 } else { same };
    short.get(rest..).unwrap_or_default() == long.get(same + 1..).unwrap_or_default()
}

fn shares_a_word(one: &str, other: &str) -> bool {
    one.split(' ').filter(|word| word.chars().count() > 2).any(|word| other.split(' ').any(|own| own == word))
}
