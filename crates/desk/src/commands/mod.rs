//! What a window may ask, a file a room. A command is a thin, plain function: it names the act and calls the verb.

#![allow(clippy::needless_pass_by_value, reason = "every command has one shape: it owns its question")]

pub mod calendar;
pub mod consent;
pub mod enquiries;
pub mod exchange;
pub mod extras;
pub mod guests;
pub mod house;
pub mod journey;
pub mod loyalty;
pub mod notes;
pub mod reports;
pub mod stays;
pub mod tasks;

use guestbook::act::Act;
use guestbook::book::Writer;
use guestbook::changed::Done;
use guestbook::error::{Problem, StorageError};

use crate::Desk;
use crate::ipc::Answer;

/// Change the open book in the name of whoever is at the desk.
pub(crate) fn change<T, E>(desk: &Desk, act: Act, f: impl FnOnce(&mut Writer<'_>) -> Result<T, E>) -> Answer<Done<T>>
where
    E: From<StorageError> + Into<Problem>,
{
    let book = desk.book()?;
    book.change(&desk.actor(), act, f).map_err(Into::into)
}
