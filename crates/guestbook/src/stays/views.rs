//! What the book says of stays.

use chrono::NaiveTime;

use super::{Note, Stay, notes, rows};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::person_of;
use crate::id::{GuestId, StayId};
use crate::time::{Day, Moment};

/// One stay, its party included.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such stay.
pub fn stay(r: &Reader<'_>, stay: StayId) -> Result<Stay, StorageError> {
    rows::stay(r, stay)?.ok_or(StorageError::Missing { what: "stay" })
}

/// All stays of a person, latest first; cancelled ones and no-shows too.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn of_guest(r: &Reader<'_>, guest: GuestId) -> Result<Vec<Stay>, StorageError> {
    rows::of_files(r, &person_of(r, guest)?.files)
}

/// All stays with at least one day from `from` to `to` included, by arrival, then unit.
///
/// # Errors
/// If the book cannot be read.
pub fn in_period(r: &Reader<'_>, from: Day, to: Day) -> Result<Vec<Stay>, StorageError> {
    rows::in_period(r, from, to)
}

/// All notes written on a civil day of the house, oldest first.
///
/// # Errors
/// If the book cannot be read.
pub fn notes_of_day(r: &Reader<'_>, day: Day) -> Result<Vec<Note>, StorageError> {
    // No place on earth is further than a day from UTC; what lies outside the house's own day is left out.
    let midnight = |day: Day| Moment(day.date().and_time(NaiveTime::MIN).and_utc().timestamp_millis());
    let mut notes = notes::rows::written(r, midnight(day.plus(-1)), midnight(day.plus(2)))?;
    notes.retain(|note| r.day_of(note.at) == day);
    Ok(notes)
}

/// How many stays the book holds, cancelled ones and no-shows included.
///
/// # Errors
/// If the book cannot be read.
pub fn count(r: &Reader<'_>) -> Result<u64, StorageError> {
    rows::count(r)
}
