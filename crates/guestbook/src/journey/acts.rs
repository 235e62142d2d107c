//! What a hand may add to a journey.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EncounterKind, Stage, rows};
use crate::book::Writer;
use crate::error::{Problem, StorageError};
use crate::guests::person_of;
use crate::id::{EncounterId, GuestId, StayId};
use crate::stays;
use crate::time::Day;

/// Longest text of an encounter. unit: characters
pub const LONGEST_SAID: usize = 10_000;

/// Why a journey was not changed.
#[derive(Debug, thiserror::Error)]
pub enum JourneyError {
    /// What was said is longer than a note may be.
    #[error("longer than {} characters", LONGEST_SAID)]
    TooLong,
    /// The day lies in the future.
    #[error("the day lies in the future")]
    NotYet,
    /// A cue of an enquiry goes when the enquiry is answered, booked or lost.
    #[error("a cue of an enquiry is not set aside")]
    NotAside,
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl JourneyError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::TooLong => Problem::refused("note-too-long").at("text").with("most", LONGEST_SAID),
            Self::NotYet => Problem::refused("not-yet").at("on"),
            Self::NotAside => Problem::refused("cue-of-enquiry"),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<JourneyError> for Problem {
    fn from(error: JourneyError) -> Self {
        error.problem()
    }
}

/// An encounter, before it is checked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct EncounterDraft {
    /// With whom.
    pub guest: GuestId,
    /// About which stay, if any.
    pub stay: Option<StayId>,
    /// Enquiry, call, …
    pub kind: EncounterKind,
    /// On which day; today, if absent.
    pub on: Option<Day>,
    /// What was said; may be empty.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub text: String,
}

/// Note an enquiry, a call, a message, a reconfirmation, a follow-up.
///
/// # Errors
/// See [`JourneyError`].
pub fn note_encounter(w: &mut Writer<'_>, draft: &EncounterDraft) -> Result<EncounterId, JourneyError> {
    let person = person_of(w, draft.guest)?;
    let on = draft.on.unwrap_or(w.today());
    if on > w.today() {
        return Err(JourneyError::NotYet);
    }
    if draft.text.chars().count() > LONGEST_SAID {
        return Err(JourneyError::TooLong);
    }
    if let Some(stay) = draft.stay {
        stays::views::stay(w, stay)?;
    }
    let id = rows::insert_encounter(w, person.shown, draft, on)?;
    w.about(person.shown);
    Ok(id)
}

/// Set the stage by hand; `None` goes back to what the facts say.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn correct_stage(w: &mut Writer<'_>, guest: GuestId, stage: Option<Stage>) -> Result<(), JourneyError> {
    let person = person_of(w, guest)?;
    w.about(person.shown);
    Ok(rows::insert_correction(w, person.shown, stage)?)
}
