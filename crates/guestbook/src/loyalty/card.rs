//! The number on a card: eight characters drawn by lot and one that checks them, `K7Q-M2X-FA9`.
//!
//! The letters I, L, O, U and V are not used, and what looks like one of them is read as the character it looks like.
//! There are 31 characters, a prime, and every place has its own weight: one wrong character, and any two characters
//! exchanged, are always noticed.

/// The characters, in order of their value.
const LETTERS: &[u8; 31] = b"0123456789ABCDEFGHJKMNPQRSTWXYZ";
/// Characters of a number, the last of them the check.
const LENGTH: usize = 9;

/// A number from chance: sixteen random bytes give eight characters, and the ninth follows.
#[must_use]
pub fn from_chance(bits: u64) -> String {
    let mut rest = bits;
    let mut values = [0_u64; LENGTH];
    for value in values.iter_mut().take(LENGTH - 1) {
        *value = rest % 31;
        rest /= 31;
    }
    values[LENGTH - 1] = (31 - weighed(&values[..LENGTH - 1]) % 31) % 31;
    values.iter().filter_map(|value| letter(*value)).collect()
}

/// What somebody typed or a scanner read, as a number; `None` if it is none, or a character of it is wrong.
#[must_use]
pub fn read(text: &str) -> Option<String> {
    if text.len() > 40 {
        return None;
    }
    let mut values = Vec::with_capacity(LENGTH);
    for typed in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '‑' | '.')) {
        values.push(value(typed)?);
    }
    if values.len() != LENGTH || !sound(&values) {
        return None;
    }
    Some(values.iter().filter_map(|value| letter(*value)).collect())
}

/// The number as people read it: three by three.
#[must_use]
pub fn spaced(number: &str) -> String {
    let letters: Vec<char> = number.chars().collect();
    letters.chunks(3).map(|three| three.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

fn letter(value: u64) -> Option<char> {
    LETTERS.get(usize::try_from(value).ok()?).map(|letter| char::from(*letter))
}

fn value(typed: char) -> Option<u64> {
    let upper = match typed.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    (0..).zip(LETTERS).find(|(_, letter)| char::from(**letter) == upper).map(|(value, _)| value)
}

/// The first place weighs 9, the last before the check 2; the check itself weighs 1.
fn weighed(values: &[u64]) -> u64 {
    let weights = (2..=LENGTH as u64).rev();
    values.iter().zip(weights).map(|(value, weight)| value * weight).sum()
}

fn sound(values: &[u64]) -> bool {
    let check = values.get(LENGTH - 1).copied().unwrap_or(0);
    (weighed(&values[..LENGTH - 1]) + check).is_multiple_of(31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_back_however_it_is_written() {
        let number = from_chance(0x0123_4567_89ab_cdef);
        assert_eq!(number.len(), LENGTH);
        let shown = spaced(&number);
        assert_eq!(shown.len(), 11, "{shown}");
        for typed in
            [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), number.clone(), format!(" {shown} ")]
        {
            assert_eq!(read(&typed).as_deref(), Some(number.as_str()), "{typed}");
        }
        let looks_alike = number.replace('0', "o").replace('1', "l");
        assert_eq!(read(&looks_alike).as_deref(), Some(number.as_str()));
        for none in ["", "K7Q", "Lefèvre", "0612345678", "ヰ", "K7Q-M2X-FA9-", &"9".repeat(50)] {
            assert_ne!(read(none).as_deref(), Some(number.as_str()), "{none}");
        }
    }

    #[test]
    fn one_wrong_character_or_two_exchanged_are_always_noticed() {
        let mut chance = crate::book::Chance::seeded(7);
        for _ in 0..500 {
            let number = from_chance(chance.draw());
            let letters: Vec<char> = number.chars().collect();
            for at in 0..LENGTH {
                for wrong in LETTERS.iter().map(|letter| char::from(*letter)).filter(|letter| *letter != letters[at]) {
                    let mut typed = letters.clone();
                    typed[at] = wrong;
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(read(&typed), None, "{number} typed as {typed}");
                }
                for other in (at + 1..LENGTH).filter(|other| letters[*other] != letters[at]) {
                    let mut typed = letters.clone();
                    typed.swap(at, other);
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(read(&typed), None, "{number} typed as {typed}");
                }
            }
        }
    }
}
