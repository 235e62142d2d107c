//! Why an enquiry was not changed.

use super::{LONGEST_ABOUT, LONGEST_ASKED};
use crate::error::{Problem, StorageError};
use crate::guests::acts::GuestError;
use crate::journey::tasks::acts::TaskError;
use crate::stays::acts::{LONGEST_STAY, StayError};
use crate::stays::notes::NoteError;
use crate::stays::one_line::acts::LineError;
use crate::time::Day;

/// Why an enquiry was not changed.
#[derive(Debug, thiserror::Error)]
pub enum EnquiryError {
    /// It is booked or lost already, or still open.
    #[error("the enquiry stands elsewhere")]
    NotNow {
        /// Where it stands: `new`, `quoted`, …
        state: &'static str,
    },
    /// The days wanted lie behind.
    #[error("the days wanted lie behind")]
    Past,
    /// The days wanted lie too far ahead.
    #[error("the days wanted lie too far ahead")]
    TooFar,
    /// A departure without an arrival.
    #[error("a departure without an arrival")]
    NoArrival,
    /// The departure lies before the arrival.
    #[error("leaves before arriving")]
    LeavesBeforeArriving,
    /// Longer than a stay may be.
    #[error("longer than {LONGEST_STAY} nights")]
    TooLong,
    /// More persons than a house can think of.
    #[error("too many persons")]
    TooMany,
    /// What was asked, or the words for the days, are too long.
    #[error("longer than {most} characters")]
    TooManyWords {
        /// Which field.
        field: &'static str,
        /// The longest allowed.
        most: usize,
    },
    /// The price is zero, below, or beyond any house.
    #[error("no such price")]
    NoSuchPrice,
    /// The last day of the price lies behind, or years ahead.
    #[error("the price cannot hold until that day")]
    QuoteUntil {
        /// The last day it may be.
        latest: Day,
    },
    /// The day of a call back lies behind.
    #[error("the day of the call back lies behind")]
    CallBackPast,
    /// The days are not known: there is no week to offer again.
    #[error("no days are known")]
    NoDays,
    /// The scanner does not let what was asked pass.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// The new guest was refused.
    #[error(transparent)]
    Guest(#[from] GuestError),
    /// The call back was refused.
    #[error(transparent)]
    Task(#[from] TaskError),
    /// The line of the stay was refused.
    #[error(transparent)]
    Line(#[from] LineError),
    /// The stay was refused.
    #[error(transparent)]
    Stay(#[from] StayError),
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl EnquiryError {
    /// What was asked is too long.
    pub(super) const ASKED: Self = Self::TooManyWords { field: "asked", most: LONGEST_ASKED };
    /// The words for the days are too long.
    pub(super) const ABOUT: Self = Self::TooManyWords { field: "when", most: LONGEST_ABOUT };

    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotNow { state } => Problem::refused("enquiry-not-now").with("state", state),
            Self::Past => Problem::refused("enquiry-past").at("when"),
            Self::TooFar => Problem::refused("enquiry-too-far").at("when"),
            Self::NoArrival => Problem::refused("line-no-arrival").at("when").with("word", ""),
            Self::LeavesBeforeArriving => Problem::refused("leaves-before-arriving").at("when"),
            Self::TooLong => Problem::refused("stay-too-long").at("when").with("most", LONGEST_STAY),
            Self::TooMany => Problem::refused("enquiry-too-many").at("party").with("most", super::MOST_HEADS),
            Self::TooManyWords { field, most } => Problem::refused("too-long").at(field).with("most", most),
            Self::NoSuchPrice => Problem::refused("quote-price").at("amount").with("most", super::HIGHEST_QUOTE),
            Self::QuoteUntil { latest } => Problem::refused("quote-until").at("until").with("latest", latest),
            Self::CallBackPast => Problem::refused("call-back-past").at("call_back"),
            Self::NoDays => Problem::refused("enquiry-no-days"),
            Self::Note(error) => Problem { field: Some("asked".to_owned()), ..error.problem() },
            Self::Guest(error) => error.problem(),
            Self::Task(error) => error.problem(),
            Self::Line(error) => error.problem(),
            Self::Stay(error) => error.problem(),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<EnquiryError> for Problem {
    fn from(error: EnquiryError) -> Self {
        error.problem()
    }
}
