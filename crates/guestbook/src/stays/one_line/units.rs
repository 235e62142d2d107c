//! Which unit: by its whole name, by its kind and number (`ch4`, `room 4`, `r4`), by its kind and last word
//! (`gîte four`), by the beginning of its name.

use super::UnitSaid;
use super::pieces::{Piece, PieceKind, Pieces};
use super::vocabulary::KINDS;
use crate::guests::fold;
use crate::stays::Unit;

/// Longest name of a unit in words.
const WORDS: usize = 6;
/// Shortest beginning of a name that is taken for a unit. unit: characters
const SHORTEST: usize = 3;

/// A unit said somewhere in the line.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub at: usize,
    pub count: usize,
    pub unit: UnitSaid,
}

/// Letters and digits alone: `Ch. 4` and `ch4` are one.
fn squash(text: &str) -> String {
    fold::plain(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

fn said(units: Vec<Unit>) -> UnitSaid {
    match <[Unit; 1]>::try_from(units) {
        Ok([unit]) => UnitSaid::One { unit },
        Err(units) if units.is_empty() => UnitSaid::Unknown,
        Err(units) => UnitSaid::Several { units },
    }
}

/// Of units whose names differ in signs only (`CH4` beside `Ch. 4`), the one that is written so.
fn written_so(found: Vec<Unit>, text: &str) -> Vec<Unit> {
    let so = |unit: &Unit| unit.name.to_lowercase() == text.trim().to_lowercase();
    match found.iter().position(so) {
        Some(at) => vec![found[at].clone()],
        None => found,
    }
}

fn named(units: &[Unit], fits: impl Fn(&Unit) -> bool) -> Vec<Unit> {
    units.iter().filter(|unit| fits(unit)).cloned().collect()
}

/// A unit said beyond doubt: in brackets, by its whole name, or by kind and number. The last one of the line.
pub(super) fn beyond_doubt(pieces: &Pieces, units: &[Unit]) -> Option<Found> {
    let found = |at: usize| whole(pieces, at, units).or_else(|| numbered(pieces, at, units));
    let last = (0..pieces.all.len()).rev().find_map(found)?;
    // `chambre n°4`: the word before belongs to it.
    let wider = last.at.checked_sub(1).and_then(found).filter(|wider| wider.count > 1 && wider.unit == last.unit);
    Some(wider.unwrap_or(last))
}

fn whole(pieces: &Pieces, at: usize, units: &[Unit]) -> Option<Found> {
    let piece = &pieces.all[at];
    if piece.kind == PieceKind::Bracketed && piece.taken.is_none() {
        let key = squash(&piece.text);
        return Some(Found {
            at,
            count: 1,
            unit: said(written_so(named(units, |unit| squash(&unit.name) == key), &piece.text)),
        });
    }
    let (text, ends) = pieces.open_from(at, WORDS);
    (1..=ends.len()).rev().find_map(|count| {
        let key = squash(&text[..ends[count - 1]]);
        let digits = key.chars().any(|c| c.is_ascii_digit());
        let number_alone = key.chars().all(|c| c.is_ascii_digit());
        // One word without a number may be a guest's name, unless something stands before it.
        let beside_a_name = count == 1 && !digits && !follows_something(pieces, at);
        if number_alone || beside_a_name || key.is_empty() {
            return None;
        }
        let found = named(units, |unit| squash(&unit.name) == key);
        (!found.is_empty()).then(|| Found { at, count, unit: said(written_so(found, &text[..ends[count - 1]])) })
    })
}

/// Is the word before it taken for something?
fn follows_something(pieces: &Pieces, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| !pieces.all[before].is_open() || has_digit(&pieces.all[before]))
}

fn has_digit(piece: &Piece) -> bool {
    piece.plain.starts_with(|c: char| c.is_ascii_digit())
}

/// `ch4`, `ch. 4`, `room 4`, `#4`, `gîte four`.
fn numbered(pieces: &Pieces, at: usize, units: &[Unit]) -> Option<Found> {
    let (text, ends) = pieces.open_from(at, 2);
    let first = &text[..*ends.first()?];
    let letters = first.find(|c: char| !c.is_alphabetic()).unwrap_or(first.len());
    let (word, tail) = first.split_at(letters);
    let tail = tail.trim_start_matches(['.', '-', '#', '°']);
    let any_kind = matches!(word, "" | "n" | "no") && first.starts_with(['#', 'n']);
    let kinds: Vec<_> = KINDS.iter().filter(|(name, _)| *name == word).map(|(_, kind)| *kind).collect();
    if kinds.is_empty() && !any_kind {
        return None;
    }
    let fits = |unit: &Unit, tail: &str| {
        (any_kind || kinds.contains(&unit.kind)) && (number(unit) == tail || last_word(unit) == tail)
    };
    if tail.starts_with(|c: char| c.is_ascii_digit()) {
        let found = named(units, |unit| fits(unit, tail));
        let plain_number = tail.len() <= 4 && tail.chars().all(char::is_alphanumeric);
        return (!found.is_empty() || word.len() > 1 && plain_number).then(|| Found {
            at,
            count: 1,
            unit: said(found),
        });
    }
    if !tail.is_empty() || word.len() < 2 || ends.len() < 2 {
        return None;
    }
    let tail = text[ends[0]..].trim_start().trim_start_matches(['#', '°', 'n']).trim_start_matches(['°', '.']);
    let written = text[ends[0]..].trim();
    let found = named(units, |unit| fits(unit, tail) || fits(unit, written));
    let number = tail.starts_with(|c: char| c.is_ascii_digit()) && tail.chars().all(char::is_alphanumeric);
    (!found.is_empty() || number).then(|| Found { at, count: 2, unit: said(found) })
}

/// The number a unit ends with: `4` of `Ch. 4`, `12b` of `Empl. A-12b`.
fn number(unit: &Unit) -> String {
    let last = last_word(unit);
    let from = last.find(|c: char| c.is_ascii_digit()).unwrap_or(last.len());
    last[from..].to_owned()
}

fn last_word(unit: &Unit) -> String {
    fold::plain_words(&unit.name).pop().unwrap_or_default()
}

/// Words that begin the name of a unit, where something else stands before them: never inside a guest's name.
pub(super) fn beginning(pieces: &Pieces, units: &[Unit]) -> Option<Found> {
    (1..pieces.all.len()).filter(|at| follows_something(pieces, *at)).find_map(|at| {
        let (text, ends) = pieces.open_from(at, WORDS);
        (1..=ends.len()).rev().find_map(|count| {
            let key = squash(&text[..ends[count - 1]]);
            let letters = key.starts_with(char::is_alphabetic) && key.chars().count() >= SHORTEST;
            let found = named(units, |unit| letters && squash(&unit.name).starts_with(&key));
            (!found.is_empty()).then(|| Found { at, count, unit: said(found) })
        })
    })
}
