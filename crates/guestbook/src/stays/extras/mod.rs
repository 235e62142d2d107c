//! Extras: what a stay had beside its bed. Sold with it (a breakfast, a dog), a better unit, or a gesture to make up
//! for something. Each has a price, what it costs the house, or both; reports add them up by kind and currency.
//!
//! Not here: the price of the stay itself ([`super::Stay::price`]), rewards paid with points (`loyalty`).
//! To add a kind: a variant of [`ExtraKind`], its words `extra-…` and `paper-extra-…`, a migration for its CHECK.

pub mod acts;
pub(crate) mod rows;
#[cfg(test)]
mod tests;
pub mod views;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Problem, StorageError};
use crate::id::{ExtraId, StayId};
use crate::money::{Currency, Money};
use crate::personal::Private;
use crate::time::Day;

/// Longest label. unit: characters
pub const LONGEST_LABEL: usize = 80;
/// Nothing beside a bed costs more. unit: whole units of the currency
pub const DEAREST: i64 = 1_000_000;

/// Kinds of extra.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExtraKind {
    /// Sold beside the stay: a breakfast, a dog, an outing (cross-sale).
    Extra,
    /// A better unit or a longer stay than was booked, sold or given.
    Upgrade,
    /// Given to make up for something or to please (goodwill gesture). It has a cost and no price.
    Gesture,
}

impl ExtraKind {
    /// All kinds, in the order of a report.
    pub const ALL: [Self; 3] = [Self::Extra, Self::Upgrade, Self::Gesture];

    /// The word in the book.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Extra => "extra",
            Self::Upgrade => "upgrade",
            Self::Gesture => "gesture",
        }
    }

    fn of_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.word() == word).unwrap_or(Self::Extra)
    }
}

/// An extra of a stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Extra {
    /// Its id.
    pub id: ExtraId,
    /// Of which stay.
    pub stay: StayId,
    /// What kind.
    pub kind: ExtraKind,
    /// What it was, in the words of the desk.
    pub label: Private,
    /// On which day.
    pub on: Day,
    /// What the guest pays for it; `None`: nothing, or it is in the price of the stay.
    pub price: Option<Money>,
    /// What it costs the house; `None`: not known.
    pub cost: Option<Money>,
    /// Who wrote it down.
    pub author: String,
}

/// What somebody writes down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ExtraWords {
    /// What kind.
    pub kind: ExtraKind,
    /// What it was. unit: 80 characters at most
    pub label: String,
    /// On which day; today unless said.
    pub on: Option<Day>,
    /// What the guest pays for it. A gesture has none.
    pub price: Option<Money>,
    /// What it costs the house.
    pub cost: Option<Money>,
}

/// What extras of one kind add up to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExtraSum {
    /// Which kind.
    pub kind: ExtraKind,
    /// How many. unit: extras, whole
    pub count: u32,
    /// What guests pay for them, one sum per currency.
    pub prices: Vec<Money>,
    /// What they cost the house, one sum per currency.
    pub costs: Vec<Money>,
}

/// Why an extra was not written down.
#[derive(Debug, thiserror::Error)]
pub enum ExtraError {
    /// Nothing says what it was.
    #[error("an extra without a label")]
    NoLabel,
    /// Longer than [`LONGEST_LABEL`], or on several lines.
    #[error("a label longer than {LONGEST_LABEL} characters")]
    TooLong,
    /// Below zero.
    #[error("an amount below zero")]
    BelowZero,
    /// Above [`DEAREST`].
    #[error("an amount above {DEAREST}")]
    TooDear(Currency),
    /// A gesture is given: what the guest pays for is an extra.
    #[error("a gesture with a price")]
    GestureWithPrice,
    /// Nobody was there: a cancelled stay has no extras.
    #[error("a stay that was cancelled or a no-show")]
    NobodyThere,
    /// The book could not be read or written.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl ExtraError {
    /// What a person is told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NoLabel => Problem::refused("extra-without-label").at("label"),
            Self::TooLong => Problem::refused("extra-too-long").at("label").with("most", LONGEST_LABEL),
            Self::BelowZero => Problem::refused("price-below-zero").at("price"),
            Self::TooDear(currency) => {
                Problem::refused("extra-too-dear").at("price").with("most", DEAREST).with("currency", currency.code())
            }
            Self::GestureWithPrice => Problem::refused("gesture-with-price").at("price"),
            Self::NobodyThere => Problem::refused("extra-nobody-there"),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<ExtraError> for Problem {
    fn from(error: ExtraError) -> Self {
        error.problem()
    }
}
