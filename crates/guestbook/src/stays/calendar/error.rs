//! Why a unit cannot be given, and why units, closures and the season were not changed.

use super::{LONGEST_DESCRIPTION, LONGEST_REASON, LONGEST_SPAN, MOST_DAYS, MOST_PERSONS};
use crate::error::Problem;
use crate::time::Day;

/// Why something has no place on the calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    /// The unit is closed.
    #[error("the unit is closed")]
    UnitClosed {
        /// The first night it is closed.
        from: Day,
        /// The day it is free again.
        to: Day,
        /// Why.
        reason: String,
    },
    /// The unit is no longer let.
    #[error("the unit is retired")]
    UnitRetired {
        /// Since when.
        on: Day,
    },
    /// The unit cannot be retired: somebody is to sleep there.
    #[error("the unit has stays to come")]
    UnitHasStays {
        /// unit: stays, whole
        stays: u32,
    },
    /// The house is closed on some of these nights, and nobody said to book all the same.
    #[error("the house is closed")]
    ClosedSeason {
        /// The first night it is closed.
        from: Day,
        /// The day it opens again, or the departure.
        to: Day,
    },
    /// Another open period shares days with it.
    #[error("another open period shares days")]
    SeasonOverlaps {
        /// Its first night.
        from: Day,
        /// The day it ends.
        to: Day,
    },
    /// A closure or an open period ends before it begins, or on the same day.
    #[error("ends before it begins")]
    Backwards,
    /// Longer than [`LONGEST_SPAN`].
    #[error("longer than {LONGEST_SPAN} days")]
    SpanTooLong,
    /// A closure needs a reason.
    #[error("the closure has no reason")]
    ClosureWithoutReason,
    /// The reason is longer than [`LONGEST_REASON`].
    #[error("the reason is longer than {LONGEST_REASON} characters")]
    ReasonTooLong,
    /// The guest is here: the arrival no longer moves.
    #[error("the guest has arrived")]
    HasArrived,
    /// A unit is for 1 to [`MOST_PERSONS`].
    #[error("a unit is for 1 to {MOST_PERSONS} persons")]
    Capacity,
    /// The description is longer than [`LONGEST_DESCRIPTION`].
    #[error("the description is longer than {LONGEST_DESCRIPTION} characters")]
    DescriptionTooLong,
    /// A calendar shows 1 to [`MOST_DAYS`] days.
    #[error("a calendar shows 1 to {MOST_DAYS} days")]
    TooManyDays,
}

impl PlaceError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::UnitClosed { from, to, reason } => {
                Problem::refused("unit-closed").at("unit").with("from", from).with("to", to).with("reason", reason)
            }
            Self::UnitRetired { on } => Problem::refused("unit-retired").at("unit").with("on", on),
            Self::UnitHasStays { stays } => Problem::refused("unit-has-stays").with("stays", stays),
            Self::ClosedSeason { from, to } => {
                Problem::refused("closed-season").at("arrival").with("from", from).with("to", to)
            }
            Self::SeasonOverlaps { from, to } => {
                Problem::refused("season-overlaps").at("from").with("from", from).with("to", to)
            }
            Self::Backwards => Problem::refused("ends-before-beginning").at("to"),
            Self::SpanTooLong => Problem::refused("span-too-long").at("to").with("most", LONGEST_SPAN),
            Self::ClosureWithoutReason => Problem::refused("closure-no-reason").at("reason"),
            Self::ReasonTooLong => Problem::refused("too-long").at("reason").with("most", LONGEST_REASON),
            Self::HasArrived => Problem::refused("has-arrived").at("arrival"),
            Self::Capacity => Problem::refused("unit-capacity").at("capacity").with("most", MOST_PERSONS),
            Self::DescriptionTooLong => {
                Problem::refused("too-long").at("description").with("most", LONGEST_DESCRIPTION)
            }
            Self::TooManyDays => Problem::refused("too-many-days").at("days").with("most", MOST_DAYS),
        }
    }
}
