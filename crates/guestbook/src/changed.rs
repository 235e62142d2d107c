//! What a change says of itself: its value, the rooms it touched, and the line to undo it by.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::ChangeId;

/// A room of the book, as a word the screen knows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Room {
    /// The house itself: name, country, language, currency.
    House,
    /// Guest files.
    Guests,
    /// Units, stays, notes.
    Stays,
    /// Encounters and corrected stages.
    Journey,
    /// The programme, accounts and points.
    Loyalty,
    /// The consent register.
    Consent,
    /// Imports.
    Exchange,
}

/// The answer of every change.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
pub struct Done<T> {
    /// What the act gives back.
    pub value: T,
    /// The rooms that changed; those who show them ask again.
    pub changed: Vec<Room>,
    /// The line of the journal, to undo it by; `None` if nothing changed.
    pub change: Option<ChangeId>,
}

impl<T> Done<T> {
    /// The same answer with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Done<U> {
        Done { value: f(self.value), changed: self.changed, change: self.change }
    }
}
