//! What the book says of guests.

use super::{FoundGuest, GuestFile, Status, person_of, rows};
use crate::book::Reader;
use crate::error::StorageError;
use crate::id::GuestId;
use crate::stays::Stay;
use crate::time::Day;

/// A guest is lapsed when the last stay ended this long ago. unit: days
///
/// source: house rule of thumb, three years (also the French limit for prospecting a former customer)
pub const LAPSES_AFTER: i64 = 3 * 365;

/// All a person's files say, as one.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn file(r: &Reader<'_>, guest: GuestId) -> Result<GuestFile, StorageError> {
    let person = person_of(r, guest)?;
    let mut files = person.files.iter();
    let shown = files.next().copied().unwrap_or(person.shown);
    let mut file = rows::file(r, shown)?.ok_or(StorageError::Missing { what: "guest" })?;
    for other in files {
        let Some(more) = rows::file(r, *other)? else { continue };
        file.emails.extend(more.emails);
        file.phones.extend(more.phones);
        file.addresses.extend(more.addresses);
        file.tags.extend(more.tags);
    }
    file.emails.sort_by_key(|email| email.relay);
    file.tags.sort_by(|a, b| a.word.cmp(&b.word));
    Ok(file)
}

/// Where a guest stands, from the stays. `stays` are those of the person.
#[must_use]
pub fn status(stays: &[Stay], today: Day) -> Status {
    let living = || stays.iter().filter(|stay| stay.state.counts());
    let lapsed = living().all(|stay| today.since(stay.departure) >= LAPSES_AFTER);
    match living().count() {
        0 => Status::Prospect,
        _ if lapsed => Status::Lapsed,
        1 => Status::FirstStay,
        _ => Status::Returning,
    }
}

/// Guests in alphabetical order, a page at a time.
///
/// # Errors
/// If the book cannot be read.
pub fn list(r: &Reader<'_>, limit: usize, after: usize) -> Result<Vec<FoundGuest>, StorageError> {
    rows::list(r, limit, after)
}

/// How many guest files the book holds.
///
/// # Errors
/// If the book cannot be read.
pub fn count(r: &Reader<'_>) -> Result<u64, StorageError> {
    rows::count(r)
}
