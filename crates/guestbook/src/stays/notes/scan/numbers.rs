//! Numbers that have no business in a note, by their check digits; and passwords, by the words before them.

use super::tokens::Token;
use super::{Category, Class, Finding, found};

/// Is there anything in it that is never written down?
#[must_use]
pub(crate) fn blocked(text: &str) -> bool {
    findings(text, &super::tokens(text)).iter().any(|finding| finding.class == Class::Block)
}

/// Everything found by a check digit or by the words before it.
pub(super) fn findings(text: &str, tokens: &[Token]) -> Vec<Finding> {
    let mut all = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match number_at(text, tokens, at) {
            Some((category, last)) => {
                all.push(found(category, &tokens[at], &tokens[last]));
                at = last + 1;
            }
            None => at += 1,
        }
    }
    all.extend(secrets(text, tokens));
    all
}

/// The longest number that begins at this word. Its groups stand one space, stop or hyphen apart.
fn number_at(text: &str, tokens: &[Token], at: usize) -> Option<(Category, usize)> {
    if !tokens[at].plain.contains(|c: char| c.is_ascii_digit()) && tokens[at].plain.len() > 2 {
        return None;
    }
    let mut joined = String::new();
    let mut found = None;
    for (last, token) in tokens.iter().enumerate().skip(at).take(12) {
        let joins = last == at || text[tokens[last - 1].to..token.from].chars().count() == 1;
        if !joins || joined.len() + token.plain.len() > 34 || !token.plain.is_ascii() {
            break;
        }
        joined.push_str(&token.plain);
        let lone = |word: Option<&Token>| word.is_none_or(|word| !word.plain.bytes().all(|b| b.is_ascii_digit()));
        // A group of digits more, and it would be another number.
        let ends = lone(tokens.get(last + 1))
            || text[token.to..].chars().next().is_none_or(|sign| !matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '-'));
        if let Some(category) = kind_of(&joined, &tokens[..at], last > at).filter(|_| ends) {
            found = Some((category, last));
        }
    }
    found
}

fn kind_of(joined: &str, before: &[Token], grouped: bool) -> Option<Category> {
    let digits = joined.bytes().all(|byte| byte.is_ascii_digit());
    if digits && is_card(joined) {
        return Some(Category::CardNumber);
    }
    if is_iban(joined) {
        return Some(Category::Iban);
    }
    let told = |words: &[&str]| before.iter().rev().take(4).any(|token| words.contains(&token.plain.as_str()));
    // Nine digits in threes are also the number of a French company, with the same check.
    let nas =
        digits && is_nas(joined) && !told(&["siren", "siret", "tva", "rcs"]) && (grouped || told(&["nas", "sin"]));
    if is_nir(joined) || digits && is_avs(joined) || nas || is_dni(joined) || is_nino(joined) {
        return Some(Category::NationalId);
    }
    let passport = told(&["passeport", "passport", "cni", "identite", "identity", "id"]) && is_document(joined);
    (passport || is_french_passport(joined)).then_some(Category::PassportLike)
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let digit = u32::from(byte - b'0') * if at % 2 == 1 { 2 } else { 1 };
            if digit > 9 { digit - 9 } else { digit }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// source: ISO/IEC 7812-1, annex B; first digits as the card networks publish them
fn is_card(digits: &str) -> bool {
    let starts = |from: &str, to: &str| digits.get(..from.len()).is_some_and(|head| head >= from && head <= to);
    let network = match digits.len() {
        15 => starts("34", "34") || starts("37", "37"),
        14 => starts("300", "305") || starts("36", "36") || starts("38", "39"),
        13 | 16 | 18 | 19 => {
            starts("4", "4")
                || starts("51", "55")
                || starts("2221", "2720")
                || starts("50", "50")
                || starts("56", "69")
                || starts("35", "35")
        }
        _ => false,
    };
    network && luhn(digits)
}

/// source: ISO 13616-1
fn is_iban(text: &str) -> bool {
    let bytes = text.as_bytes();
    let shape = (15..=34).contains(&bytes.len())
        && bytes[..2].iter().all(u8::is_ascii_lowercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    shape && rest_of(bytes[4..].iter().chain(&bytes[..4]), 97) == Some(1)
}

fn rest_of<'a>(bytes: impl Iterator<Item = &'a u8>, by: u32) -> Option<u32> {
    bytes.into_iter().try_fold(0, |rest: u32, byte| match byte {
        b'0'..=b'9' => Some((rest * 10 + u32::from(byte - b'0')) % by),
        b'a'..=b'z' => Some((rest * 100 + u32::from(byte - b'a') + 10) % by),
        _ => None,
    })
}

/// The French number of a person (NIR), thirteen digits and a key; Corsica writes 2A and 2B.
///
/// source: INSEE, numéro d'inscription au répertoire: key = 97 − (number mod 97)
fn is_nir(text: &str) -> bool {
    let Some((number, key)) = text.split_at_checked(13).filter(|(_, key)| key.len() == 2) else { return false };
    let number = match number.get(5..7) {
        Some("2a") => number.replacen("2a", "19", 1),
        Some("2b") => number.replacen("2b", "18", 1),
        _ => number.to_owned(),
    };
    let (Ok(number), Ok(key)) = (number.parse::<u64>(), key.parse::<u64>()) else { return false };
    let month = number / 100_000_000 % 100;
    matches!(number / 1_000_000_000_000, 1 | 2) && (1..=42).contains(&month) && 97 - number % 97 == key
}

/// The Swiss number of a person (AVS): 756, nine digits, an EAN-13 check.
fn is_avs(digits: &str) -> bool {
    digits.len() == 13
        && digits.starts_with("756")
        && digits.bytes().enumerate().map(|(at, b)| u32::from(b - b'0') * if at % 2 == 1 { 3 } else { 1 }).sum::<u32>()
            % 10
            == 0
}

/// The Canadian number of a person (NAS): nine digits, Luhn; none begins with 0 or 8.
fn is_nas(digits: &str) -> bool {
    digits.len() == 9 && !digits.starts_with(['0', '8']) && luhn(digits)
}

/// The Spanish number of a person (DNI, NIE): eight digits or a letter and seven, and a check letter.
fn is_dni(text: &str) -> bool {
    const LETTERS: &[u8; 23] = b"trwagmyfpdxbnjzsqvhlcke";
    let Some((number, letter)) = text.split_at_checked(8).filter(|(_, letter)| letter.len() == 1) else { return false };
    let number = match number.as_bytes()[0] {
        b'x' => number.replacen('x', "0", 1),
        b'y' => number.replacen('y', "1", 1),
        b'z' => number.replacen('z', "2", 1),
        _ => number.to_owned(),
    };
    let value: Option<usize> = number.bytes().all(|b| b.is_ascii_digit()).then(|| number.parse().ok()).flatten();
    value.is_some_and(|value| LETTERS[value % 23] == letter.as_bytes()[0])
}

/// The British number of a person (NINO): two letters, six digits, a letter from A to D.
///
/// source: HM Revenue & Customs, National Insurance Manual NIM39110: letters and pairs that are not given
fn is_nino(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 9
        && !b"dfiquv".contains(&bytes[0])
        && !b"dfiquvo".contains(&bytes[1])
        && bytes[..2].iter().all(u8::is_ascii_lowercase)
        && !["bg", "gb", "nk", "kn", "tn", "nt", "zz"].contains(&&text[..2])
        && bytes[2..8].iter().all(u8::is_ascii_digit)
        && (b'a'..=b'd').contains(&bytes[8])
}

/// Two digits, two letters, five digits.
fn is_french_passport(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 9
        && bytes[..2].iter().chain(&bytes[4..]).all(u8::is_ascii_digit)
        && bytes[2..4].iter().all(u8::is_ascii_lowercase)
}

/// Letters and digits as documents number themselves.
fn is_document(text: &str) -> bool {
    (7..=12).contains(&text.len()) && text.bytes().filter(u8::is_ascii_digit).count() >= 2
}

/// A password: the word, then something that is no word.
fn secrets(text: &str, tokens: &[Token]) -> Vec<Finding> {
    const WORDS: [&str; 7] = ["mdp", "password", "passwd", "pwd", "passcode", "passphrase", "pin"];
    /// How far behind the word the secret may stand: `mot de passe de sa messagerie personnelle : …`. unit: words
    const REACH: usize = 7;
    let word = |at: usize| tokens.get(at).map_or("", |token| token.plain.as_str());
    let named = |at: usize| match (word(at), word(at + 1), word(at + 2)) {
        ("mot", "de", "passe") | ("code", "de" | "of", "carte" | "cb" | "card") => Some(3),
        ("code", "secret" | "pin" | "confidentiel" | "carte" | "cb", _)
        | ("pass", "word" | "code", _)
        | ("pin", "code" | "number", _)
        | ("card", "code" | "pin", _) => Some(2),
        (one, ..) if WORDS.contains(&one) => Some(1),
        _ => None,
    };
    let mut all = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(length) = named(at) else { continue };
        let ahead = tokens.iter().skip(at + length).take(REACH);
        let ahead = ahead.take_while(|next| !text[token.to..next.from].contains(['.', ';', '\n']));
        if let Some(value) = ahead.into_iter().find(|next| is_secret(&text[next.from..])) {
            all.push(found(Category::Password, token, value));
        }
    }
    all
}

/// Does a text begin with something that is no word: four digits, letters with digits or with signs? An hour, a price
/// and a day are none.
fn is_secret(rest: &str) -> bool {
    let rest = rest.split_whitespace().next().unwrap_or_default();
    let written = rest.trim_end_matches(['.', ',', ';', ')', '»', '”', '!', '?']);
    let digits = written.bytes().filter(u8::is_ascii_digit).count();
    let letters = written.chars().filter(|c| c.is_alphabetic()).count();
    let signs = written.contains(['!', '@', '#', '$', '%', '&', '*', '_', '+', '=', '?', '/']);
    digits >= 4 || (digits > 0 && letters > 2) || (signs && letters > 2)
}
