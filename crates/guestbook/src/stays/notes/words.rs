//! The words a note uses in the file. An unknown word (a newer program's) reads as the nearest noun.

use super::{SeenBy, Topic};

impl Topic {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Arrival => "arrival",
            Self::Room => "room",
            Self::Payment => "payment",
            Self::LostItem => "lost_item",
            Self::ServiceRecovery => "service_recovery",
            Self::Other => "other",
        }
    }
}

impl SeenBy {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Desk => "desk",
            Self::Owner => "owner",
        }
    }
}

pub(super) fn topic(word: &str) -> Topic {
    match word {
        "arrival" => Topic::Arrival,
        "room" => Topic::Room,
        "payment" => Topic::Payment,
        "lost_item" => Topic::LostItem,
        "service_recovery" => Topic::ServiceRecovery,
        _ => Topic::Other,
    }
}

/// What a newer program hides from some is hidden from all but the owner.
pub(super) fn seen_by(word: &str) -> SeenBy {
    match word {
        "all" => SeenBy::All,
        "desk" => SeenBy::Desk,
        _ => SeenBy::Owner,
    }
}
