//! Folding: how two spellings of one name become the same letters.
//!
//! [`plain`] drops accents and case (`Größe` → `grosse`), [`key`] also drops the `e` that German writes for an
//! umlaut (`Mueller`, `Müller`, `Muller` → `muller`). Both keep starts: the key of a start of a word is a start
//! of the key of that word, so the search may fold what is typed so far. Not here: how words sound (see `sounds`).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Longest word kept, in characters; a longer one is cut on both sides of the search alike.
pub const LONGEST_WORD: usize = 40;

/// The words of a text: lower case, no accents; everything that is not a letter or a digit separates.
#[must_use]
pub fn plain_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in plain(text).chars() {
        if letter.is_alphanumeric() {
            word.push(letter);
        } else if !word.is_empty() {
            words.push(cut(std::mem::take(&mut word)));
        }
    }
    if !word.is_empty() {
        words.push(cut(word));
    }
    words
}

/// The words of a text as the search compares them: [`plain_words`], each through [`key`].
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    plain_words(text).iter().map(|word| key(word)).collect()
}

/// Lower case without accents; letters that only look like one letter become two (`ß` → `ss`, `œ` → `oe`).
#[must_use]
pub fn plain(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd()
        .filter(|letter| canonical_combining_class(*letter) == 0)
        .flat_map(char::to_lowercase)
        .filter(|letter| canonical_combining_class(*letter) == 0)
        .flat_map(|letter| spelled(letter).chars().chain(unspelled(letter)))
        .nfc()
        .collect()
}

/// The letters a special letter is written with elsewhere, or nothing if it stands for itself.
fn spelled(letter: char) -> &'static str {
    match letter {
        'ß' => "ss",
        'æ' | 'ǽ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ĸ' => "k",
        'ŧ' => "t",
        'ς' => "σ",
        _ => "",
    }
}

fn unspelled(letter: char) -> Option<char> {
    spelled(letter).is_empty().then_some(letter)
}

/// The form of a plain word the search compares: the `e` after `a`, `o` or `u` is dropped.
#[must_use]
pub fn key(plain: &str) -> String {
    let mut before = ' ';
    let mut key = String::with_capacity(plain.len());
    for letter in plain.chars() {
        if letter != 'e' || !matches!(before, 'a' | 'o' | 'u') {
            key.push(letter);
        }
        before = letter;
    }
    key
}

/// The start of a plain word that has the given key, as it stands in the word: what to mark on screen.
#[must_use]
pub fn start_with_key<'a>(plain: &'a str, wanted: &str) -> Option<&'a str> {
    plain.char_indices().map(|(at, letter)| &plain[..at + letter.len_utf8()]).find(|start| key(start) == wanted)
}

/// Is this word written without spaces between words (Chinese, Japanese, Korean)?
#[must_use]
pub fn unspaced(word: &str) -> bool {
    word.chars().any(|letter| {
        matches!(u32::from(letter),
            0x3040..=0x30ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0x2_0000..=0x3_ffff)
    })
}

fn cut(word: String) -> String {
    match word.char_indices().nth(LONGEST_WORD) {
        Some((at, _)) => word[..at].to_owned(),
        None => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_words(text: &str, expect: &str) {
        assert_eq!(words(text).join(" "), expect, "{text}");
    }

    #[test]
    fn a_name_is_found_however_it_is_spelled() {
        check_words("D'Almeida", "d almeida");
        check_words("d’Almeida", "d almeida");
        check_words("Lefèvre-Durand ÉLODIE", "lefevre durand elodie");
        check_words("Müller", "muller");
        check_words("Mueller", "muller");
        check_words("Weiß", "weiss");
        check_words("WEISS", "weiss");
        check_words("Łukasz Święty", "lukasz swiety");
        check_words("Nguyễn Thị Đào", "nguyen thi dao");
        check_words("Nguyen", "nguyen");
        check_words("Sørensen Soerensen", "sorensen sorensen");
        check_words("Œuvrard Oeuvrard", "ouvrard ouvrard");
        check_words("İpek Işık", "ipek isik");
        check_words("Ελένη Παπαδόπουλος", "ελενη παπαδοπουλοσ");
        check_words("Алексей Ёлкин", "алексеи елкин");
        check_words("田中 太郎", "田中 太郎");
        check_words("김민준", "김민준");
        check_words("\u{1f600} * \" \0", "");
    }

    #[test]
    fn what_is_typed_so_far_stays_a_start_of_the_name() {
        for name in ["mueller", "queen", "manuel", "zoe", "boeuf", "aerts", "uee"] {
            for at in 0..=name.len() {
                assert!(key(name).starts_with(&key(&name[..at])), "{name} {at}");
            }
        }
    }

    #[test]
    fn the_letters_to_mark_are_those_of_the_name() {
        assert_eq!(start_with_key("mueller", "mul"), Some("muel"));
        assert_eq!(start_with_key("muller", "mul"), Some("mul"));
        assert_eq!(start_with_key("martin", "mul"), None);
    }

    #[test]
    fn a_name_of_ten_thousand_letters_is_cut() {
        assert_eq!(plain_words(&"é".repeat(10_000))[0].chars().count(), LONGEST_WORD);
    }
}
