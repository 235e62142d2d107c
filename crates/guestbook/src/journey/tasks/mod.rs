//! Tasks: what is to be done, by whom, until when. Overdue ones stand first; what is done can be undone.
//!
//! A task is born by hand, from a cue or from a note. Not here: what is missing on a file
//! (see `cues`), which is computed and never written down.

pub mod acts;
pub(super) mod rows;
#[cfg(test)]
mod tests;
pub mod views;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::guests::Name;
use crate::id::{EncounterId, GuestId, NoteId, StayId, TaskId};
use crate::personal::Private;
use crate::time::Day;

/// Longest task. unit: characters
pub const LONGEST_TASK: usize = 300;
/// Minutes of a day.
pub const MINUTES: u16 = 24 * 60;

/// Where a task comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Born {
    /// Somebody wrote it.
    #[default]
    Hand,
    /// From what is missing at a stage.
    Cue,
    /// From a note.
    Note,
}

impl Born {
    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::Cue => "cue",
            Self::Note => "note",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "cue" => Self::Cue,
            "note" => Self::Note,
            _ => Self::Hand,
        }
    }
}

/// Until when.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Due {
    /// The day.
    pub on: Day,
    /// The hour, if it matters. unit: minutes since midnight, whole
    pub at: Option<u16>,
}

/// A task, before it is checked.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TaskDraft {
    /// What is to be done.
    pub text: String,
    /// By whom; nobody in particular, if absent.
    pub owner: Option<String>,
    /// Until when.
    pub due: Option<Due>,
    /// About whom.
    pub guest: Option<GuestId>,
    /// About which stay.
    pub stay: Option<StayId>,
    /// From which note.
    pub note: Option<NoteId>,
    /// Where it comes from.
    #[ts(optional, as = "Option<Born>")]
    pub born: Born,
}

/// A task whose words the program knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Errand {
    /// Call somebody back about their enquiry.
    CallBack,
    /// Offer the same week of another year.
    Offer,
}

impl Errand {
    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::CallBack => "call_back",
            Self::Offer => "offer",
        }
    }

    fn of(word: &str) -> Option<Self> {
        [Self::CallBack, Self::Offer].into_iter().find(|errand| errand.word() == word)
    }
}

/// The days an offer is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
pub struct OfferDays {
    /// First night.
    pub arrival: Day,
    /// The day they would leave, if it is known.
    pub departure: Option<Day>,
}

/// An errand to write down.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NewErrand {
    pub errand: Errand,
    pub guest: GuestId,
    pub due: Due,
    pub stay: Option<StayId>,
    pub enquiry: Option<EncounterId>,
    pub offer: Option<OfferDays>,
}

/// A task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// What is to be done; an errand may have no more words than its name.
    pub text: Private,
    /// The errand, if the program knows the words.
    pub errand: Option<Errand>,
    /// By whom; `None`: whoever is there.
    pub owner: Option<String>,
    /// Until when.
    pub due: Option<Due>,
    /// Is the day over?
    pub overdue: bool,
    /// About whom.
    pub guest: Option<GuestId>,
    /// Their name.
    pub name: Option<Name>,
    /// The number to call, for an errand.
    pub phone: Option<Private>,
    /// About which stay.
    pub stay: Option<StayId>,
    /// From which note.
    pub note: Option<NoteId>,
    /// From which enquiry.
    pub enquiry: Option<EncounterId>,
    /// The days to offer.
    pub offer: Option<OfferDays>,
    /// Where it comes from.
    pub born: Born,
    /// Who wrote it.
    pub author: String,
    /// When.
    pub made_on: Day,
    /// The day it was done.
    pub done_on: Option<Day>,
    /// Who did it.
    pub done_by: Option<String>,
}
