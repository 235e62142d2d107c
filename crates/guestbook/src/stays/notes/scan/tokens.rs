//! Words of a text, each with where it stands.

use crate::guests::fold;

/// One word or number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Lower case, no accents.
    pub plain: String,
    /// unit: bytes
    pub from: usize,
    /// unit: bytes
    pub to: usize,
    /// Written with a capital and small letters after it, or with capitals only.
    pub capital: bool,
    /// The first word of the text or of a sentence.
    pub opens: bool,
    /// Is there a comma, a stop or the like before it? A phrase does not go over it.
    pub apart: bool,
}

/// All words: runs of letters and digits. An apostrophe and a hyphen separate.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut from = None;
    let mut before = 0;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (from, letter.is_alphanumeric() || is_mark(letter)) {
            (None, true) => from = Some(at),
            (Some(start), false) => {
                let between = &text[before..start];
                let opens = found.is_empty() || between.contains(['.', '!', '?', '\n', '…']) && !after_title(&found);
                let apart = between.contains(['.', '!', '?', '\n', '…', ';', ':', ',', '(', ')']);
                let word = &text[start..at];
                let capital = word.chars().next().is_some_and(char::is_uppercase);
                found.push(Token { plain: fold::plain(word), from: start, to: at, capital, opens, apart });
                before = at;
                from = None;
            }
            _ => {}
        }
    }
    found
}

/// A combining accent belongs to the letter before it.
fn is_mark(letter: char) -> bool {
    matches!(u32::from(letter), 0x300..=0x36f)
}

/// The stop after `M.` or `Mrs.` ends no sentence.
fn after_title(found: &[Token]) -> bool {
    found.last().is_some_and(is_title)
}

/// `M.`, `Mme`, `Mr`, … before a name.
pub(super) fn is_title(token: &Token) -> bool {
    const TITLES: [&str; 18] = [
        "m",
        "mr",
        "mme",
        "mlle",
        "mrs",
        "ms",
        "miss",
        "madame",
        "monsieur",
        "mademoiselle",
        "dr",
        "docteur",
        "me",
        "famille",
        "family",
        "sir",
        "lady",
        "mx",
    ];
    TITLES.contains(&token.plain.as_str())
}
