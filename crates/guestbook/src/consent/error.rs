//! Why something was not recorded in the register, or could not be read there.

use super::{Channel, Purpose};
use crate::error::{Problem, StorageError};

/// Why the register was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ConsentError {
    /// This book was opened without its signing key.
    #[error("the book was opened without its signing key")]
    NoSigner,
    /// The signing key at hand is not the one the register was begun with.
    #[error("the signing key is another one than the register's")]
    OtherSigner,
    /// The purpose is not asked for by this channel.
    #[error("{purpose:?} is not asked for by {channel:?}")]
    NotThisChannel {
        /// Why.
        purpose: Purpose,
        /// By which way.
        channel: Channel,
    },
    /// Nothing to say yes to: no words for this purpose, channel and language.
    #[error("there are no words for this purpose, channel and language")]
    NoWording,
    /// The purpose hands data over: it needs a named recipient with an agreement.
    #[error("no recipient with an agreement is named")]
    NoRecipient,
    /// The way it was said proves too little for this purpose.
    #[error("level {level} where {least} is the least")]
    TooWeak {
        /// What the method is worth.
        level: u8,
        /// What the purpose asks for.
        least: u8,
    },
    /// It was not said where the slip or the message lies.
    #[error("it is not said where the slip or the message lies")]
    NoPlace,
    /// What was typed is longer than a line.
    #[error("the place is longer than 200 characters")]
    PlaceTooLong,
    /// The guest has no address for this channel that could be agreed on.
    #[error("the guest has no address for this channel")]
    NoAddress,
    /// The guest is below the age at which one consents alone, and no parent spoke.
    #[error("below the age of {age}")]
    TooYoung {
        /// The age. unit: years
        age: i64,
    },
    /// The day lies in the future.
    #[error("the day lies in the future")]
    NotYet,
    /// The guest said no already.
    #[error("the guest said no already")]
    NoAlready,
    /// No yes holds whose proof could fail.
    #[error("no yes holds")]
    NoYes,
    /// The guest said no on a later day than this yes.
    #[error("the guest said no later, on {on}")]
    OlderThanNo {
        /// The day of the no.
        on: crate::time::Day,
    },
    /// An undo comes too late: it would rewrite what a guest said.
    #[error("more than {} seconds have passed", super::ledger::UNDO_SECONDS)]
    TooLate,
    /// A rule of the profile cannot be read.
    #[error(transparent)]
    Profile(#[from] super::profile::ProfileError),
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl ConsentError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NoSigner => Problem::refused("consent-no-signer"),
            Self::OtherSigner => Problem::refused("consent-other-signer"),
            Self::NotThisChannel { purpose, channel } => Problem::refused("consent-not-this-channel")
                .at("channel")
                .with("purpose", purpose.word())
                .with("channel", channel.word()),
            Self::NoWording => Problem::refused("consent-no-wording").at("purpose"),
            Self::NoRecipient => Problem::refused("consent-no-recipient").at("recipient"),
            Self::TooWeak { level, least } => {
                Problem::refused("consent-too-weak").at("method").with("level", level).with("least", least)
            }
            Self::NoPlace => Problem::refused("consent-no-place").at("place"),
            Self::PlaceTooLong => Problem::refused("consent-place-too-long").at("place"),
            Self::NoAddress => Problem::refused("consent-no-address").at("channel"),
            Self::TooYoung { age } => Problem::refused("consent-too-young").at("spoken_by").with("age", age),
            Self::NotYet => Problem::refused("not-yet").at("on"),
            Self::NoAlready => Problem::refused("consent-no-already"),
            Self::NoYes => Problem::refused("consent-no-yes"),
            Self::OlderThanNo { on } => Problem::refused("consent-older-than-no").at("on").with("on", on),
            Self::TooLate => Problem::refused("consent-too-late"),
            Self::Profile(error) => error.problem(),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<ConsentError> for Problem {
    fn from(error: ConsentError) -> Self {
        error.problem()
    }
}
