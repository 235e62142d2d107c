//! From file to person: the one place where files become somebody.
//!
//! Today every person has one file. When files can be joined (a merge is a link, never a copy), only the
//! functions here change: they answer the files of the linked component, and which of them is shown.

use super::rows;
use crate::book::Reader;
use crate::error::StorageError;
use crate::id::GuestId;

/// A person: one or several guest files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The file whose id stands for the person.
    pub shown: GuestId,
    /// All files of the person, the shown one first.
    pub files: Vec<GuestId>,
}

/// The person behind a guest file.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such file.
pub fn person_of(r: &Reader<'_>, guest: GuestId) -> Result<Person, StorageError> {
    if rows::exists(r, guest)? {
        Ok(Person { shown: guest, files: vec![guest] })
    } else {
        Err(StorageError::Missing { what: "guest" })
    }
}

/// The persons behind many guest files of the book: the same answer as [`person_of`], asked at once.
#[must_use]
pub(crate) fn persons_of(guests: &[GuestId]) -> Vec<Person> {
    guests.iter().map(|guest| Person { shown: *guest, files: vec![*guest] }).collect()
}
