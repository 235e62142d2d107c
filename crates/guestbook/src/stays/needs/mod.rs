//! Needs, not reasons: what to do for a guest during one stay, without saying why.
//!
//! A need belongs to a stay and to a room, a table or a place by number; it holds no name and no diagnosis. It is
//! recorded only if the guest agrees, shown from the day before the arrival to the departure, and removed for good
//! three days later ([`super::round`]). It is in no search, no statistics and no report on somebody else.
//! Not here: what a guest likes (a note of the kind preference). To add a need: a variant of [`NeedCode`], never named
//! after an illness or a religion, its kind, its words `need-…`.

pub mod acts;
pub(crate) mod rows;
#[cfg(test)]
mod tests;
pub mod views;
mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Problem, StorageError};
use crate::id::{NeedId, StayId};
use crate::personal::Private;
use crate::time::{Day, Moment};

pub use words::CODES;

/// Longest instruction. unit: characters
pub const LONGEST_INSTRUCTION: usize = 120;
/// How long a need outlives the stay. unit: days
pub const KEPT_AFTER: i64 = 3;
/// How long before the arrival a need is shown to those who prepare. unit: days
pub const SHOWN_BEFORE: i64 = 1;
/// The sentence the guest agreed to; a new wording gets a new number. See `need-wording` in `ui.ftl`.
pub const WORDING: &str = "1";

/// Kinds of need.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NeedKind {
    /// Something that must not be on the plate.
    MenuExclude,
    /// A kind of menu.
    MenuType,
    /// How to get into the room and around it.
    RoomAccess,
    /// A thing to put there.
    Equipment,
    /// What is left out of an outing.
    ActivityLimit,
    /// A hand to lend.
    Assistance,
}

/// What is needed.
///
/// source: the first fourteen are the list of Regulation (EU) 1169/2011, annex II
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is its own word on the screen, `need-…`")]
pub enum NeedCode {
    Gluten,
    Crustaceans,
    Eggs,
    Fish,
    Peanuts,
    Soy,
    Milk,
    Nuts,
    Celery,
    Mustard,
    Sesame,
    Sulphites,
    Lupin,
    Molluscs,
    OtherFood,
    Vegetarian,
    Vegan,
    NoPork,
    NoAlcohol,
    NoBeef,
    LowSalt,
    LowSugar,
    StepFree,
    GroundFloor,
    WalkInShower,
    WideDoor,
    NearLift,
    VisualAlarm,
    AssistanceDog,
    Fridge,
    ShowerSeat,
    GrabRail,
    FeatherFree,
    LargePrint,
    ShortWalks,
    NoSwimming,
    NoHeights,
    OftenSeated,
    LuggageCarried,
    HelpLeaving,
    InWriting,
}

/// How much depends on it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// A life may depend on it.
    LifeThreatening,
    /// It must be done.
    #[default]
    Must,
    /// It would be kind.
    Preference,
}

/// Whose need it is, without a name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Everybody in the unit.
    #[default]
    Room,
    /// A table, by number.
    Table,
    /// A participant of an outing, by number.
    Participant,
}

/// A need of a stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StayNeed {
    /// Its id.
    pub id: NeedId,
    /// Of which stay.
    pub stay: StayId,
    /// Room, table, participant.
    pub place: Place,
    /// The number of the table or the participant. unit: none, a label
    pub place_number: Option<u16>,
    /// Its kind.
    pub kind: NeedKind,
    /// What is needed.
    pub code: NeedCode,
    /// How much depends on it.
    pub severity: Severity,
    /// What to do, in few words.
    pub instruction: Private,
    /// Who heard the guest agree.
    pub agreed_by: String,
    /// When.
    pub agreed_at: Moment,
    /// The day it is removed for good at the latest.
    pub removed_on: Day,
}

/// What is said of a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct NeedWords {
    /// What is needed.
    pub code: NeedCode,
    /// How much depends on it.
    #[serde(default)]
    pub severity: Severity,
    /// What to do, in few words.
    #[serde(default)]
    pub instruction: String,
    /// Room, table, participant.
    #[serde(default)]
    pub place: Place,
    /// The number of the table or the participant. unit: none, a label
    pub place_number: Option<u16>,
}

/// A need to record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NeedDraft {
    /// Of which stay.
    pub stay: StayId,
    /// Did the guest agree expressly, to the sentence shown? Without it nothing is recorded.
    #[serde(default)]
    pub agreed: bool,
    /// The rest.
    #[serde(flatten)]
    #[ts(flatten)]
    pub words: NeedWords,
}

/// One line for those who prepare: what to do where, and for nobody by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KitchenLine {
    /// Name of the unit; `None` while none is given.
    pub unit: Option<String>,
    /// The days of the stay, to know who is new.
    pub arrival: Day,
    /// The day they leave.
    pub departure: Day,
    /// Room, table, participant.
    pub place: Place,
    /// The number of the table or the participant. unit: none, a label
    pub place_number: Option<u16>,
    /// What is needed.
    pub code: NeedCode,
    /// How much depends on it.
    pub severity: Severity,
    /// What to do, in few words.
    pub instruction: Private,
}

/// The kitchen sheet of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KitchenSheet {
    /// Whose.
    pub house: crate::reports::House,
    /// Of which day.
    pub day: Day,
    /// Life-threatening first, then by unit.
    pub lines: Vec<KitchenLine>,
    /// When it was read.
    pub at: Moment,
}

/// Why a need was not recorded.
#[derive(Debug, thiserror::Error)]
pub enum NeedError {
    /// The guest has not agreed. The booking stands all the same.
    #[error("the guest has not agreed")]
    NotAgreed,
    /// The instruction is longer than [`LONGEST_INSTRUCTION`].
    #[error("the instruction is longer than {LONGEST_INSTRUCTION} characters")]
    TooLong,
    /// The instruction names somebody of the party.
    #[error("the instruction names a guest")]
    NamesGuest,
    /// The instruction holds a number that has no business there.
    #[error("the instruction holds a number that has no business there")]
    Blocked,
    /// Another food needs an instruction that says which.
    #[error("which food?")]
    WhichFood,
    /// A table or a participant needs a number.
    #[error("the place has no number")]
    NoNumber,
    /// The stay is over, or will not take place.
    #[error("the stay is over")]
    StayOver,
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl NeedError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotAgreed => Problem::refused("need-not-agreed").at("agreed"),
            Self::TooLong => Problem::refused("need-too-long").at("instruction").with("most", LONGEST_INSTRUCTION),
            Self::NamesGuest => Problem::refused("need-names-guest").at("instruction"),
            Self::Blocked => Problem::refused("need-blocked").at("instruction"),
            Self::WhichFood => Problem::refused("need-which-food").at("instruction"),
            Self::NoNumber => Problem::refused("need-no-number").at("place_number"),
            Self::StayOver => Problem::refused("need-stay-over"),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<NeedError> for Problem {
    fn from(error: NeedError) -> Self {
        error.problem()
    }
}
