//! The words a stay uses in the file, one list a noun. An unknown word (a newer program's) reads as the nearest noun.

use super::{NoteKind, Origin, Role, StayState, UnitKind};
use crate::time::{Day, Moment};

impl StayState {
    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::InHouse { .. } => "in_house",
            Self::Left { .. } => "left",
            Self::Cancelled { .. } => "cancelled",
            Self::NoShow => "no_show",
        }
    }
}

impl Role {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::MainGuest => "main_guest",
            Self::Booker => "booker",
            Self::Companion => "companion",
        }
    }
}

impl Origin {
    /// The word in the file and on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::WalkIn => "walk_in",
            Self::BookingCom => "booking_com",
            Self::Airbnb => "airbnb",
            Self::Expedia => "expedia",
            Self::Agoda => "agoda",
            Self::Hostelworld => "hostelworld",
            Self::Agency => "agency",
        }
    }
}

impl UnitKind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Pitch => "pitch",
            Self::Cottage => "cottage",
            Self::Boat => "boat",
            Self::Outing => "outing",
        }
    }
}

impl NoteKind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Preference => "preference",
            Self::Incident => "incident",
        }
    }
}

pub(super) fn state(word: &str, at: Option<Moment>, on: Option<Day>) -> StayState {
    match word {
        "in_house" => StayState::InHouse { since: at },
        "left" => StayState::Left { at },
        "cancelled" => StayState::Cancelled { on },
        "no_show" => StayState::NoShow,
        _ => StayState::Booked,
    }
}

pub(crate) fn state_times(state: StayState) -> (Option<Moment>, Option<Day>) {
    match state {
        StayState::InHouse { since: at } | StayState::Left { at } => (at, None),
        StayState::Cancelled { on } => (None, on),
        StayState::Booked | StayState::NoShow => (None, None),
    }
}

pub(crate) fn role(word: &str) -> Role {
    match word {
        "main_guest" => Role::MainGuest,
        "booker" => Role::Booker,
        _ => Role::Companion,
    }
}

pub(super) fn origin(word: &str) -> Origin {
    match word {
        "direct" => Origin::Direct,
        "walk_in" => Origin::WalkIn,
        "booking_com" => Origin::BookingCom,
        "airbnb" => Origin::Airbnb,
        "expedia" => Origin::Expedia,
        "agoda" => Origin::Agoda,
        "hostelworld" => Origin::Hostelworld,
        _ => Origin::Agency,
    }
}

pub(super) fn unit_kind(word: &str) -> UnitKind {
    match word {
        "pitch" => UnitKind::Pitch,
        "cottage" => UnitKind::Cottage,
        "boat" => UnitKind::Boat,
        "outing" => UnitKind::Outing,
        _ => UnitKind::Room,
    }
}

pub(crate) fn note_kind(word: &str) -> NoteKind {
    match word {
        "preference" => NoteKind::Preference,
        "incident" => NoteKind::Incident,
        _ => NoteKind::Fact,
    }
}
