//! What the book says of notes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows;
use super::scan::{self, Category, Finding, Tongue};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::{Name, fold, person_of};
use crate::house::habits::habits;
use crate::id::{GuestId, NoteId, StayId};
use crate::personal::Private;
use crate::stays::{Note, NoteKind};
use crate::time::Day;

/// All notes on a stay, oldest first.
///
/// # Errors
/// If the book cannot be read.
pub fn of_stay(r: &Reader<'_>, stay: StayId) -> Result<Vec<Note>, StorageError> {
    rows::of_stay(r, stay)
}

/// Until when a note is kept, by its kind, if nobody says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteDays {
    /// Of a fact.
    pub fact: Day,
    /// Of a preference.
    pub preference: Day,
    /// Of an incident.
    pub incident: Day,
    /// The farthest last day.
    pub latest: Day,
    /// The last day of a note written against the advice of the scanner.
    pub overridden: Day,
}

/// The last days of notes on a stay, or on a person.
///
/// # Errors
/// If the book cannot be read.
pub fn days(r: &Reader<'_>, stay: Option<StayId>) -> Result<NoteDays, StorageError> {
    let departure = rows::departure(r, stay)?;
    let habits = habits(r)?;
    let of = |kind| super::last_day(kind, &habits, r.today(), departure);
    let (fact, preference, incident) = (of(NoteKind::Fact), of(NoteKind::Preference), of(NoteKind::Incident));
    let from = super::kept_from(r.today(), departure);
    let latest = super::years_after(from, super::LONGEST_KEPT);
    Ok(NoteDays { fact, preference, incident, latest, overridden: from.plus(super::OVERRIDDEN_DAYS) })
}

/// What the scanner says of a text, about to be written on a guest: the guest's own names are names.
///
/// # Errors
/// If the book cannot be read.
pub fn scan_text(
    r: &Reader<'_>,
    text: &str,
    guest: Option<GuestId>,
    names: &[String],
) -> Result<Vec<Finding>, StorageError> {
    let mut known = names.to_vec();
    if let Some(guest) = guest {
        let name = crate::guests::views::file(r, person_of(r, guest)?.shown)?.name;
        known.extend([fold::plain_words(&name.family), fold::plain_words(&name.given)].concat());
    }
    Ok(scan::scan(text, Tongue::of(crate::house::house(r)?.language), &known))
}

/// A note that the scanner would not let pass today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteToReview {
    /// The note.
    pub note: NoteId,
    /// On whom.
    pub guest: GuestId,
    /// Their name.
    pub name: Name,
    /// The words.
    pub text: Private,
    /// What was found.
    pub categories: Vec<Category>,
}

/// All notes of the book, scanned: those to look at, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NotesReview {
    /// How many were read. unit: notes, whole
    pub read: u32,
    /// How many are to be looked at; the list may be shorter. unit: notes, whole
    pub found: u32,
    /// The first of them.
    pub notes: Vec<NoteToReview>,
}

/// Notes read at a time.
const PORTION: u32 = 1_000;
/// Notes listed at most.
const LISTED: usize = 200;

/// Scan every note, imported ones too. It removes nothing: it makes a list to look at.
///
/// # Errors
/// If the book cannot be read.
pub fn review(r: &Reader<'_>) -> Result<NotesReview, StorageError> {
    let tongue = Tongue::of(crate::house::house(r)?.language);
    let mut review = NotesReview::default();
    let mut last = 0;
    loop {
        let portion = rows::after(r, last, PORTION)?;
        let Some((seq, _)) = portion.last() else { return Ok(review) };
        last = *seq;
        for (_, note) in portion.into_iter().filter(|(_, note)| note.override_reason.is_none()) {
            review.read += 1;
            if scan::scan(&note.text, tongue, &note.names).is_empty() {
                continue;
            }
            let name = crate::guests::views::file(r, person_of(r, note.guest)?.shown)?.name;
            let mut known = note.names.clone();
            known.extend([fold::plain_words(&name.family), fold::plain_words(&name.given)].concat());
            let mut categories: Vec<Category> =
                scan::scan(&note.text, tongue, &known).iter().map(|finding| finding.category).collect();
            categories.sort();
            categories.dedup();
            if categories.is_empty() {
                continue;
            }
            review.found += 1;
            if review.notes.len() < LISTED {
                review.notes.push(NoteToReview { note: note.id, guest: note.guest, name, text: note.text, categories });
            }
        }
    }
}
