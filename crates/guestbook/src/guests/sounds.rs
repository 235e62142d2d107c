//! How a name sounds: two keys, one for German and English ears, one for French ears.
//!
//! The first is Double Metaphone. The second drops what French does not say: the last consonants (`Dupond`,
//! `Dupont`), the `b` of `Lefebvre`, the `h`, and every vowel after the first letter. A key finds candidates; the
//! search shows them after every true match.

use rphonetic::DoubleMetaphone;

/// The keys of one folded word; empty for words that are short or not in Latin letters.
#[must_use]
pub fn keys(word: &str) -> Vec<String> {
    if word.len() < 3 || word.len() > 24 || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return Vec::new();
    }
    let metaphone = DoubleMetaphone::default().double_metaphone(word);
    let mut keys = vec![french(word)];
    for key in [metaphone.primary(), metaphone.alternate()] {
        keys.push(format!("d{}", key.to_ascii_lowercase()));
    }
    keys.retain(|key| key.len() > 2);
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The French key: `f` and the consonants that are heard.
fn french(word: &str) -> String {
    let mut text = word.to_owned();
    for (written, heard) in HEARD {
        text = text.replace(written, heard);
    }
    while text.len() > 2 && text.ends_with(['e', 's', 't', 'd', 'x', 'z', 'p']) {
        text.pop();
    }
    if let Some(start) = text.strip_suffix("aul") {
        text = format!("{start}o"); // Renault, Thibault
    }
    let mut key = String::from("f");
    for (at, letter) in text.chars().enumerate() {
        let vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h');
        if vowel && at == 0 {
            key.push('a');
        } else if !vowel && !key.ends_with(letter) {
            key.push(letter);
        }
    }
    key
}

/// Written and heard, in this order.
const HEARD: [(&str, &str); 17] = [
    ("ph", "f"),
    ("bv", "v"),
    ("sch", "j"),
    ("sh", "j"),
    ("ch", "j"),
    ("gn", "n"),
    ("qu", "k"),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("ge", "je"),
    ("gi", "ji"),
    ("w", "v"),
    ("q", "k"),
    ("c", "k"),
    ("z", "s"),
];

/// How many letters must be changed, added or dropped to make one word the other. unit: letters
#[must_use]
pub fn letters_apart(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (down, letter) in one.chars().enumerate() {
        let mut corner = row[0];
        row[0] = down + 1;
        for across in 1..row.len() {
            let changed = corner + usize::from(other[across - 1] != letter);
            corner = row[across];
            row[across] = changed.min(row[across] + 1).min(row[across - 1] + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_alike(one: &str, other: &str, expect: bool) {
        let (left, right) = (keys(one), keys(other));
        assert_eq!(left.iter().any(|key| right.contains(key)), expect, "{one} {left:?} {other} {right:?}");
    }

    #[test]
    fn names_that_sound_alike_share_a_key() {
        for (one, other) in [
            ("dupond", "dupont"),
            ("lefevre", "lefebvre"),
            ("renaud", "renault"),
            ("thibaud", "thibault"),
            ("gauthier", "gautier"),
            ("schmidt", "schmitt"),
            ("schmid", "schmitt"),
            ("meyer", "maier"),
            ("meier", "mayer"),
            ("philippe", "filip"),
            ("mathieu", "matthieu"),
            ("nicolas", "nikola"),
            ("wagner", "vagner"),
            ("bernard", "bernart"),
            ("leroy", "leroi"),
            ("fischer", "fisher"),
        ] {
            check_alike(one, other, true);
        }
    }

    #[test]
    fn names_that_sound_different_share_none() {
        check_alike("martin", "durand", false);
        check_alike("petit", "moreau", false);
        check_alike("le", "li", false);
    }

    #[test]
    fn letters_apart_are_counted() {
        assert_eq!(letters_apart("dupond", "dupont"), 1);
        assert_eq!(letters_apart("schmidt", "smith"), 4);
        assert_eq!(letters_apart("", "abc"), 3);
    }
}
