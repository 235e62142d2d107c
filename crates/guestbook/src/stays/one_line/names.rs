//! Who: the first words that are nothing else; and the words left over.

use super::TakenFor;
use super::dates::is_calendar_word;
use super::pieces::{Piece, PieceKind, Pieces};
use super::vocabulary::{EXTRAS, FAMILY, TITLES};
use crate::guests::Name;
use crate::personal::Private;

/// Longest name. unit: words
const WORDS: usize = 6;
/// Little words that begin a family name.
const PARTICLES: [&str; 18] = [
    "de", "du", "des", "la", "le", "les", "van", "von", "der", "den", "di", "da", "del", "della", "dos", "el", "al",
    "ter",
];
/// Signs people put between things.
const SIGNS: &str = "-/,;:.+&|*()!?>";

/// Claim form of address and name.
pub(super) fn claim_guest(pieces: &mut Pieces) {
    if pieces.all.first().is_some_and(|piece| piece.kind == PieceKind::Quoted) {
        pieces.claim(0, 1, TakenFor::Guest);
        return;
    }
    let Some(mut at) = pieces.all.iter().position(may_begin) else { return };
    while pieces.all.get(at).is_some_and(|piece| piece.is_open() && is_title(piece)) {
        pieces.claim(at, 1, TakenFor::Title);
        at += 1;
    }
    let count = pieces.all.iter().skip(at).take(WORDS).take_while(|piece| may_begin(piece)).count();
    if count > 0 {
        pieces.claim(at, count, TakenFor::Guest);
    }
}

/// Is it a form of address that goes into the file?
pub(super) fn is_address(word: &str) -> bool {
    TITLES.contains(&crate::guests::fold::plain(word).as_str())
}

fn is_title(piece: &Piece) -> bool {
    let word = piece.plain.as_str();
    TITLES.contains(&word) || FAMILY.contains(&word)
}

/// May it be a word of a name? Letters, and nothing that is known to be something else.
fn may_begin(piece: &Piece) -> bool {
    let word = piece.plain.as_str();
    let letters =
        word.chars().any(char::is_alphabetic) && !word.chars().any(|c| c.is_numeric() || "/+@€$£".contains(c));
    piece.is_open() && letters && !EXTRAS.contains(&word) && !is_calendar_word(word)
}

/// Everything still open becomes words of the note, a sign between things, or a word that cannot be read.
pub(super) fn claim_rest(pieces: &mut Pieces) -> Vec<String> {
    let mut unread = Vec::new();
    for at in 0..pieces.all.len() {
        let piece = &pieces.all[at];
        if piece.taken.is_some() {
            continue;
        }
        let follows = pieces.all.get(at + 1).is_some_and(is_counted);
        let readable = piece.kind == PieceKind::Quoted || is_words(&piece.plain) || (is_count(piece) && follows);
        if piece.kind == PieceKind::Word && piece.plain.chars().all(|c| SIGNS.contains(c)) {
            continue;
        }
        if readable {
            pieces.claim(at, 1, TakenFor::Note);
        } else {
            unread.push(piece.text.clone());
            pieces.claim(at, 1, TakenFor::Nothing);
        }
    }
    unread
}

/// Does it stand before what it counts: `2 chiens`?
pub(super) fn is_count(piece: &Piece) -> bool {
    piece.is_open() && (1..=2).contains(&piece.plain.len()) && piece.plain.chars().all(|c| c.is_ascii_digit())
}

/// Is it a word that can be counted?
pub(super) fn is_counted(piece: &Piece) -> bool {
    piece.is_open() && piece.plain.chars().all(|c| c.is_alphabetic() || c == '-' || c == '\'')
}

/// Letters, perhaps with a number behind them (`lit140`); or an hour (`18h30`, `6pm`).
fn is_words(word: &str) -> bool {
    let letters = word.chars().next().is_some_and(|c| c.is_alphabetic() || c == '\'' || c == '(');
    let plain = !word.contains(['/', '+', '@', '€', '$', '£']);
    letters && plain || is_hour(word)
}

fn is_hour(word: &str) -> bool {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let rest = &word[digits..];
    let minutes = |rest: &str| rest.is_empty() || rest.len() == 2 && rest.bytes().all(|b| b.is_ascii_digit());
    (1..=2).contains(&digits)
        && (rest.strip_prefix('h').or_else(|| rest.strip_prefix(':')).is_some_and(minutes) && rest != ":"
            || matches!(rest, "am" | "pm" | "hrs"))
}

/// The name of a new file: the family name first, as on a guest list; loud words are the family name wherever they
/// stand.
pub(super) fn name(written: &str) -> Name {
    let lower = !written.chars().any(char::is_uppercase);
    let words: Vec<String> =
        written.split_whitespace().map(|word| if lower { capital(word) } else { word.to_owned() }).collect();
    let loud =
        |word: &String| word.chars().filter(|c| c.is_uppercase()).count() >= 2 && !word.chars().any(char::is_lowercase);
    let (family, given): (Vec<String>, Vec<String>) = if words.iter().any(loud) && !words.iter().all(loud) {
        words.into_iter().partition(loud)
    } else {
        let particles = words.iter().take_while(|word| PARTICLES.contains(&word.to_lowercase().as_str())).count();
        let cut = (particles + 1).min(words.len());
        (words[..cut].to_vec(), words[cut..].to_vec())
    };
    Name { family: Private::new(&family.join(" ")), given: Private::new(&given.join(" ")) }
}

fn capital(word: &str) -> String {
    let mut up = true;
    let mut written = String::with_capacity(word.len());
    for letter in word.chars() {
        if up {
            written.extend(letter.to_uppercase());
        } else {
            written.push(letter);
        }
        up = matches!(letter, '-' | '\'' | '’');
    }
    written
}
