//! Commands of the journey.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::id::{EncounterId, GuestId};
use guestbook::journey::Stage;
use guestbook::journey::acts::{self, EncounterDraft};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use crate::Desk;
use crate::ipc::Answer;

/// A stage set by hand.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct CorrectStage {
    /// Whose.
    pub guest: GuestId,
    /// Which; `None` goes back to what the facts say.
    pub stage: Option<Stage>,
}

/// `journey.note_encounter`
pub fn note_encounter(desk: &Desk, ask: EncounterDraft) -> Answer<Done<EncounterId>> {
    changing(desk, Act::NoteEncounter, |w| acts::note_encounter(w, &ask))
}

/// `journey.correct_stage`
pub fn correct_stage(desk: &Desk, ask: CorrectStage) -> Answer<Done<()>> {
    changing(desk, Act::CorrectStage, |w| acts::correct_stage(w, ask.guest, ask.stage))
}
