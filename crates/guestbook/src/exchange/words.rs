//! Cells and headers as words: control characters out, "n/a" means empty, headers compared without accents.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that mean "nothing here", folded.
const NOTHING: &[&str] = &[
    "",
    "n a",
    "unknown",
    "none",
    "null",
    "inconnu",
    "inconnue",
    "non renseigne",
    "neant",
    "aucun",
    "aucune",
    "keine",
    "keine angabe",
    "k a",
    "unbekannt",
    "desconocido",
    "sconosciuto",
];

/// The cell without control characters and outer blanks; line breaks stay. Empty if it says "nothing here".
pub(super) fn said(cell: &str) -> Cow<'_, str> {
    let cell = cell.trim();
    let short = cell.len() <= 16 && !cell.bytes().any(|b| b.is_ascii_digit() || b == b'@');
    if short && NOTHING.contains(&fold(cell).as_str()) {
        return Cow::Borrowed("");
    }
    if cell.chars().any(|c| c.is_control() && c != '\n') { Cow::Owned(printable(cell)) } else { Cow::Borrowed(cell) }
}

/// The same on one line.
pub(super) fn said_in_line(cell: &str) -> Cow<'_, str> {
    match said(cell) {
        text if text.contains('\n') => Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        text => text,
    }
}

fn printable(cell: &str) -> String {
    let kept: String = cell.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    kept.trim().to_owned()
}

/// Lower case without accents; anything that is not a letter or a digit is one blank.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut put = |c: char| {
        if c.is_alphanumeric() {
            folded.extend(c.to_lowercase());
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    };
    if text.is_ascii() {
        text.chars().for_each(put);
    } else {
        for c in text.nfd().filter(|c| !is_combining_mark(*c)) {
            match c {
                'ß' => "ss".chars().for_each(&mut put),
                'æ' | 'Æ' => "ae".chars().for_each(&mut put),
                'œ' | 'Œ' => "oe".chars().for_each(&mut put),
                'ø' | 'Ø' => put('o'),
                'ł' | 'Ł' => put('l'),
                'đ' | 'Đ' => put('d'),
                'ı' => put('i'),
                c => put(c),
            }
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}
