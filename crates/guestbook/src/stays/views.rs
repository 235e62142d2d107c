//! What the book says of stays.

use super::{Note, Stay, rows};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::person_of;
use crate::id::{GuestId, StayId};
use crate::time::Day;

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

/// All notes on a stay, oldest first.
///
/// # Errors
/// If the book cannot be read.
pub fn notes(r: &Reader<'_>, stay: StayId) -> Result<Vec<Note>, StorageError> {
    rows::notes_of_stay(r, stay)
}

/// How many stays the book holds, cancelled ones and no-shows included.
///
/// # Errors
/// If the book cannot be read.
pub fn count(r: &Reader<'_>) -> Result<u64, StorageError> {
    rows::count(r)
}
