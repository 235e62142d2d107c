//! Notes: what is worth remembering of a guest or a stay, in somebody's own words, for a while.
//!
//! A note has a kind and a topic, an author, an audience and a last day. The guest may read it at any time, so it says
//! facts. Not here: what a guest needs for health or belief (see [`super::needs`]), what is searched (`guests::find`).
//! To add a topic: a variant here, its word in `words.rs`, its screen words `topic-…`, a migration for the check.

pub mod acts;
pub(crate) mod rows;
pub mod scan;
#[cfg(test)]
pub(crate) mod tests;
pub mod views;
mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::NoteKind;
use crate::error::{Problem, StorageError};
use crate::house::habits::Habits;
use crate::id::{GuestId, StayId};
use crate::time::{Day, Moment};
use scan::Category;

/// Longest note. unit: characters
///
/// source: CNIL, zones bloc note et commentaires: short, to the point
pub const LONGEST_NOTE: usize = 500;
/// Longest note a file may bring: what it says is taken as it is. unit: characters
pub const LONGEST_IMPORTED: usize = 10_000;
/// The farthest last day of a note, counted from the day it is written or the stay ends. unit: years
pub const LONGEST_KEPT: i32 = 3;
/// How long a preference holds before somebody is asked again. unit: years
pub const REVIEW_AFTER: i32 = 1;
/// How long a note overridden by the owner lives after the departure. unit: days
pub const OVERRIDDEN_DAYS: i64 = 3;

/// What a note is about, from a closed list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// How and when they arrive.
    Arrival,
    /// The room, the bed, the table.
    Room,
    /// Payment and invoice.
    Payment,
    /// Something left behind.
    LostItem,
    /// What was done to put something right.
    ServiceRecovery,
    /// Anything else.
    #[default]
    Other,
}

/// Who sees a note.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeenBy {
    /// The whole team, papers for the floors included.
    #[default]
    All,
    /// Who sits at the desk, and the owner.
    Desk,
    /// The owner; it is found by no search.
    Owner,
}

/// Who wrote a note anew, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rewritten {
    /// By whom.
    pub by: String,
    /// When.
    pub at: Moment,
}

/// All that is said of a note when it is written or rewritten.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct NoteWords {
    /// Fact, preference, incident.
    pub kind: NoteKind,
    /// The words.
    pub text: String,
    /// What it is about.
    pub topic: Option<Topic>,
    /// Who sees it.
    pub seen_by: Option<SeenBy>,
    /// The last day it is shown; by its kind, if absent (see [`last_day`]).
    pub expires: Option<Day>,
    /// Does it stand under the guest's name?
    pub pinned: Option<bool>,
    /// Words of the text that are names, as somebody said.
    pub names: Option<Vec<String>>,
    /// The warning was read; it is written as it is.
    pub as_written: Option<bool>,
    /// Why it is written against the advice of the scanner; at the owner's post only.
    pub override_reason: Option<String>,
}

/// A note to write.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NoteDraft {
    /// On whom.
    pub guest: GuestId,
    /// During which stay, if any.
    pub stay: Option<StayId>,
    /// The rest.
    #[serde(flatten)]
    #[ts(flatten)]
    pub words: NoteWords,
}

impl NoteDraft {
    /// A note with nothing said about it but its kind.
    #[must_use]
    pub fn of(guest: GuestId, stay: Option<StayId>, kind: NoteKind, text: &str) -> Self {
        Self { guest, stay, words: NoteWords { kind, text: text.to_owned(), ..NoteWords::default() } }
    }
}

/// Until when a note of this kind is kept, if nobody says otherwise: as many years as the house keeps such notes, from the
/// end of the stay or the day of writing, whichever is later.
#[must_use]
pub fn last_day(kind: NoteKind, habits: &Habits, written: Day, departure: Option<Day>) -> Day {
    years_after(kept_from(written, departure), habits.years(kind))
}

/// The day from which a note is kept: the end of the stay, or the day of writing if that is later.
pub(crate) fn kept_from(written: Day, departure: Option<Day>) -> Day {
    departure.map_or(written, |day| day.max(written))
}

/// The same day some years later; 28 February for the 29th.
#[must_use]
pub fn years_after(day: Day, years: i32) -> Day {
    let year = day.year() + years;
    Day::new(year, day.month(), day.day()).or_else(|| Day::new(year, day.month(), 28)).unwrap_or(day)
}

/// Why a note was not written.
#[derive(Debug, thiserror::Error)]
pub enum NoteError {
    /// A note needs words.
    #[error("the note is empty")]
    Empty,
    /// The note is longer than [`LONGEST_NOTE`].
    #[error("the note is longer than {LONGEST_NOTE} characters")]
    TooLong,
    /// The last day has passed, or lies too far ahead.
    #[error("the last day is off")]
    LastDay {
        /// The farthest day allowed.
        latest: Day,
    },
    /// It holds what a note never holds: a card number, an identity number, an account number, a password.
    #[error("a note never holds a {category:?}")]
    Blocked {
        /// What.
        category: Category,
    },
    /// It tells something sensitive; a need says it better.
    #[error("the note tells of {category:?}")]
    Stopped {
        /// What.
        category: Category,
    },
    /// It judges; other words say the fact.
    #[error("the note judges")]
    Judges,
    /// Only the owner's post writes against the advice of the scanner, and notes for the owner.
    #[error("the owner's post only")]
    OwnerOnly,
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl NoteError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Empty => Problem::refused("empty-note").at("text"),
            Self::TooLong => Problem::refused("note-too-long").at("text").with("most", LONGEST_NOTE),
            Self::LastDay { latest } => Problem::refused("note-last-day").at("expires").with("latest", latest),
            Self::Blocked { category } => Problem::refused("note-blocked").at("text").with("category", category.word()),
            Self::Stopped { category } => Problem::refused("note-stopped").at("text").with("category", category.word()),
            Self::Judges => Problem::refused("note-judges").at("text"),
            Self::OwnerOnly => Problem::refused("owner-only").at("override_reason"),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<NoteError> for Problem {
    fn from(error: NoteError) -> Self {
        error.problem()
    }
}
