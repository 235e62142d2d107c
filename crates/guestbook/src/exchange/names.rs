//! Names as files write them: `Surname, First`, `LEFÈVRE Élodie`, `Sanne de Vries`, several guests in one cell.

use crate::guests::Name;
use crate::personal::Private;

/// Little words that begin a family name, lower case.
const PARTICLES: &[&str] = &[
    "de", "der", "den", "van", "von", "vom", "zu", "zum", "zur", "du", "des", "la", "le", "les", "da", "das", "dos",
    "di", "del", "della", "dello", "degli", "dei", "ten", "ter", "te", "'t", "’t", "op", "el", "al", "bin", "bint",
    "ibn", "ben", "af", "av", "st", "st.", "saint", "sainte", "mac", "mc", "d'", "d’", "lo", "y",
];

/// A name whose two parts stand in two cells.
pub(super) fn from_parts(family: &str, given: &str) -> Name {
    Name { family: Private(quiet(family.trim())), given: Private(quiet(given.trim())) }
}

/// A name that stands in one cell.
pub(super) fn from_full(full: &str) -> Name {
    if let Some((family, given)) = full.split_once(',') {
        return from_parts(family, given);
    }
    let words: Vec<&str> = full.split_whitespace().collect();
    let family_from = match words[..] {
        [] | [_] => 0,
        _ => return two_parts(&words),
    };
    from_parts(&words[family_from..].join(" "), "")
}

fn two_parts(words: &[&str]) -> Name {
    let loud: Vec<bool> = words.iter().map(|word| is_loud(word)).collect();
    if loud.contains(&true) && loud.contains(&false) {
        // LEFÈVRE Élodie, or Élodie LEFÈVRE: the loud words are the family name, if they stand at one end.
        let first = loud.iter().position(|l| *l).unwrap_or(0);
        let count = loud.iter().filter(|l| **l).count();
        let together = loud[first..].iter().take(count).all(|l| *l);
        if together && first == 0 {
            return from_parts(&words[..count].join(" "), &words[count..].join(" "));
        }
        if together && first + count == words.len() {
            return from_parts(&words[first..].join(" "), &words[..first].join(" "));
        }
    }
    let last = words.len() - 1;
    let particle = (1..last).find(|at| PARTICLES.contains(&words[*at].to_lowercase().as_str()));
    let cut = particle.unwrap_or(last);
    from_parts(&words[cut..].join(" "), &words[..cut].join(" "))
}

/// Several guests of one cell: the first is the main guest.
pub(super) fn several(cell: &str) -> Vec<Name> {
    let pieces: Vec<&str> = cell.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    if let [family, given] = pieces[..]
        && cell.contains(',')
        && (!family.contains(' ') || is_loud(family) || begins_with_particle(family))
        && !given.contains(' ')
    {
        return vec![from_parts(family, given)];
    }
    pieces.into_iter().flat_map(joined).collect()
}

/// `Marie & Paul Dupont`, `Marie Dupont et Paul Durand`.
fn joined(piece: &str) -> Vec<Name> {
    let halves = [" & ", " et ", " and ", " und ", " + "].iter().find_map(|sign| piece.split_once(sign));
    let Some((first, second)) = halves.filter(|(a, b)| !a.trim().is_empty() && !b.trim().is_empty()) else {
        return vec![from_full(piece)];
    };
    let second = from_full(second);
    let first = if first.trim().contains(' ') || second.given.is_empty() {
        from_full(first)
    } else {
        Name { family: second.family.clone(), given: Private(quiet(first.trim())) }
    };
    vec![first, second]
}

fn begins_with_particle(words: &str) -> bool {
    words.split(' ').next().is_some_and(|word| PARTICLES.contains(&word.to_lowercase().as_str()))
}

/// Two capitals or more and no small letter, a Scottish `Mc` aside.
fn is_loud(text: &str) -> bool {
    let text = text.strip_prefix("Mc").unwrap_or(text);
    text.chars().filter(|c| c.is_uppercase()).count() >= 2 && !text.chars().any(char::is_lowercase)
}

/// `VAN DER BERG` → `Van der Berg`, `D'ALMEIDA` → `D'Almeida`, `McDONALD` → `McDonald`; other names stay as they are.
fn quiet(name: &str) -> String {
    if !is_loud(name) {
        return name.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let words = name.split_whitespace().enumerate().map(|(at, word)| {
        let lower = word.to_lowercase();
        if at > 0 && PARTICLES.contains(&lower.as_str()) { lower } else { capitalised(&lower) }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn capitalised(lower: &str) -> String {
    let lower = lower.to_owned();
    let scottish = lower.starts_with("mc") && lower.chars().count() > 4;
    let mut up = true;
    let mut written = String::with_capacity(lower.len());
    for (at, c) in lower.chars().enumerate() {
        if up || (scottish && at == 2) {
            written.extend(c.to_uppercase());
        } else {
            written.push(c);
        }
        up = matches!(c, '-' | '\'' | '’' | '.');
    }
    written
}
