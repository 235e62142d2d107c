//! The journal: one line a change, and the inverse of the change beside it.
//!
//! A line says who, when and what kind of act; it never says what a person's data were. The inverse does hold
//! personal data, so it is kept for a short while only (see [`KEPT_CHANGES`] and [`KEPT_IMPORTS`]).

mod rows;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::act::{Act, Actor};
use crate::book::{GuestBook, Reader, Writer};
use crate::changed::{Done, Room};
use crate::consent;
use crate::error::StorageError;
use crate::id::ChangeId;
use crate::stays::calendar::rows::{Conflict, conflict_after};
use crate::storage::tables::TABLES;
use crate::storage::undo::{Back, take_back};
use crate::time::Moment;

pub(crate) use rows::{begin, next_stamp, touch};

/// How many of the latest changes can be undone. unit: changes
pub const KEPT_CHANGES: u32 = 50;

/// How many of the latest imports can be undone, however old. unit: imports
pub const KEPT_IMPORTS: u32 = 5;

/// The head of a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    pub id: ChangeId,
    pub at: Moment,
    pub stamp: i64,
    pub by: &'a Actor,
    pub act: Act,
}

/// A line of the journal, as the history page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// The change.
    pub change: ChangeId,
    /// When.
    pub at: Moment,
    /// Who.
    pub by: String,
    /// Which act; names the message `act-<word>`.
    pub act: String,
    /// Can it still be taken back?
    pub can_undo: bool,
    /// Was it taken back?
    pub undone: bool,
}

/// What an undo did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Undone {
    /// The act that was taken back.
    pub act: String,
    /// Rows and fields that stay as they are because somebody changed them, or built on them, later. unit: whole
    pub left: u32,
}

/// The last row number of every watched table, before a change.
pub(crate) fn marks(w: &Writer<'_>) -> Result<Vec<i64>, StorageError> {
    TABLES.iter().map(|table| rows::last_row(w, table.name)).collect()
}

/// Write down what was added, bring the search index up to date, forget old inverses. Answers the rooms touched.
pub(crate) fn finish(w: &mut Writer<'_>, before: &[i64]) -> Result<Vec<Room>, StorageError> {
    let touched = rows::take_touched(w)?;
    let mut rooms = BTreeSet::new();
    let mut added = Vec::new();
    for (table, &mark) in TABLES.iter().zip(before) {
        let last = rows::last_row(w, table.name)?;
        if last > mark {
            rows::add_range(w, table.name, mark + 1, last)?;
            added.push((table, mark + 1, last));
        }
        if last > mark || touched.contains(table.name) {
            rooms.insert(table.room);
        }
    }
    // The register is not watched: it only grows, and it says so itself.
    if touched.contains("consent_event") {
        rooms.insert(Room::Consent);
    }
    let new_guests = added.iter().find(|(table, ..)| table.name == "guest").map(|&(_, first, _)| first);
    rows::mark_dirty(w, &added, new_guests)?;
    crate::guests::index(w, &rows::take_dirty(w, new_guests)?, new_guests)?;
    rows::set_subject(w)?;
    if !rooms.is_empty() {
        rows::forget(w, KEPT_CHANGES, KEPT_IMPORTS)?;
    }
    Ok(rooms.into_iter().collect())
}

/// The latest lines of the journal.
///
/// # Errors
/// If the book cannot be read.
pub fn history(r: &Reader<'_>, limit: u32) -> Result<Vec<HistoryLine>, StorageError> {
    rows::history(r, limit)
}

/// Take a change back. What was changed later stays, and is counted.
///
/// # Errors
/// [`StorageError::NotUndoable`] if it is too old, was undone already, or is not in this book;
/// [`StorageError::UnitTaken`] if it would bring a stay back into a unit that is taken by now;
/// [`StorageError::UnitNotLet`] if that unit is closed or retired by now.
/// [`StorageError::PointsSpent`] if it would take back points that have been used since.
/// [`StorageError::SaidTooLongAgo`] if it is about what a guest agreed to or refused, and not at once.
pub fn undo(book: &GuestBook, by: &Actor, change: ChangeId) -> Result<Done<Undone>, StorageError> {
    book.change(by, Act::Undo, |w| undo_within(w, change))
}

/// The same, inside a change under way.
///
/// # Errors
/// As [`undo`].
pub fn undo_within(w: &mut Writer<'_>, change: ChangeId) -> Result<Undone, StorageError> {
    let line = rows::undoable(w, change)?.ok_or(StorageError::NotUndoable)?;
    if line.act == Act::Import.word() || line.act == Act::Sample.word() {
        w.keep_no_images();
    }
    crate::exchange::rows::delete_refused(w, line.seq)?;
    rows::set_undoes(w, line.seq)?;
    w.about(change);
    let back = Back { change: line.seq, stamp: line.stamp, now: w.stamp(), undo: w.change() };
    let left = take_back(w.connection(), back)?;
    consent::amend::take_back(w, line.seq)?;
    match conflict_after(w, line.seq)? {
        Some(Conflict::Twice) => Err(StorageError::UnitTaken),
        Some(Conflict::Closed) => Err(StorageError::UnitNotLet),
        None if crate::loyalty::views::short_after_undo(w)? => Err(StorageError::PointsSpent),
        None => Ok(Undone { act: line.act, left }),
    }
}
