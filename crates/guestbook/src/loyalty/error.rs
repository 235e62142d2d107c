//! Why points were not moved, and how a screen says it.

use super::acts::{LONGEST_REASON, MOST_POINTS};
use crate::error::{Problem, StorageError};
use crate::time::Day;

/// Why points were not moved.
#[derive(Debug, thiserror::Error)]
pub enum LoyaltyError {
    /// The house has no programme yet.
    #[error("the house has no programme")]
    NoProgramme,
    /// The guest is not enrolled, or has left the programme.
    #[error("the guest is not enrolled")]
    NotEnrolled,
    /// The guest is enrolled already.
    #[error("the guest is enrolled already")]
    AlreadyEnrolled,
    /// Zero points, or less, or more than [`MOST_POINTS`].
    #[error("not a number of points from 1 to {MOST_POINTS}")]
    PointsOutOfRange,
    /// More than the balance.
    #[error("the balance is short of {missing}")]
    Short {
        /// What is missing. unit: points
        missing: i64,
        /// What is there. unit: points
        balance: i64,
    },
    /// Points without a stay need a reason.
    #[error("points need a reason")]
    NoReason,
    /// Longer than [`LONGEST_REASON`].
    #[error("the reason is longer than {LONGEST_REASON} characters")]
    ReasonTooLong,
    /// A cancelled stay, or one whose guest did not come, brings no points.
    #[error("the stay does not count")]
    StayDoesNotCount,
    /// The stay is somebody else's.
    #[error("the stay is not this guest's")]
    NotTheirStay,
    /// The stay has brought its points.
    #[error("the stay has brought its points already")]
    AlreadyGiven,
    /// The rules give nothing for this stay.
    #[error("the rules give nothing for this stay")]
    NothingToGive,
    /// The stay has brought no points that could be taken back.
    #[error("there is nothing to take back")]
    NothingToReverse,
    /// The reward is no longer in use.
    #[error("the reward is not in use")]
    RewardNotInUse,
    /// The reward cannot be had on these days.
    #[error("the reward cannot be had before {after} is over")]
    RewardNotNow {
        /// The last of these days.
        after: Day,
    },
    /// A programme, a reward, a tier and an act have names.
    #[error("no name")]
    ProgrammeWithoutName,
    /// A rule says something no programme can live by.
    #[error("the rule {rule} is out of range")]
    RuleOutOfRange {
        /// Which.
        rule: &'static str,
    },
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl LoyaltyError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NoProgramme => Problem::refused("no-programme"),
            Self::NotEnrolled => Problem::refused("not-enrolled"),
            Self::AlreadyEnrolled => Problem::refused("already-enrolled"),
            Self::PointsOutOfRange => Problem::refused("points-out-of-range").at("points").with("most", MOST_POINTS),
            Self::Short { missing, balance } => {
                Problem::refused("points-short").at("points").with("missing", missing).with("balance", balance)
            }
            Self::NoReason => Problem::refused("points-no-reason").at("reason"),
            Self::ReasonTooLong => Problem::refused("reason-too-long").at("reason").with("most", LONGEST_REASON),
            Self::StayDoesNotCount => Problem::refused("stay-does-not-count").at("stay"),
            Self::NotTheirStay => Problem::refused("not-their-stay").at("stay"),
            Self::AlreadyGiven => Problem::refused("points-already-given").at("stay"),
            Self::NothingToGive => Problem::refused("no-points-for-stay").at("stay"),
            Self::NothingToReverse => Problem::refused("nothing-to-reverse"),
            Self::RewardNotInUse => Problem::refused("reward-not-in-use").at("reward"),
            Self::RewardNotNow { after } => Problem::refused("reward-not-now").at("reward").with("after", after),
            Self::ProgrammeWithoutName => Problem::refused("programme-no-name").at("name"),
            Self::RuleOutOfRange { rule } => Problem::refused("rule-out-of-range").at(rule),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<LoyaltyError> for Problem {
    fn from(error: LoyaltyError) -> Self {
        error.problem()
    }
}
