//! Commands of the journey.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::id::{EncounterId, GuestId, StayId};
use guestbook::journey::acts::{self, EncounterDraft};
use guestbook::journey::{CueKind, Stage, cues};
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

/// A cue of somebody.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OfCue {
    /// Whose.
    pub guest: GuestId,
    /// Which.
    pub kind: CueKind,
    /// Around which stay; absent: whatever the stay.
    pub stay: Option<StayId>,
}

/// `journey.note_encounter`
pub fn note_encounter(desk: &Desk, ask: EncounterDraft) -> Answer<Done<EncounterId>> {
    changing(desk, Act::NoteEncounter, |w| acts::note_encounter(w, &ask))
}

/// `journey.correct_stage`
pub fn correct_stage(desk: &Desk, ask: CorrectStage) -> Answer<Done<()>> {
    changing(desk, Act::CorrectStage, |w| acts::correct_stage(w, ask.guest, ask.stage))
}

/// `journey.set_cue_aside`
pub fn set_cue_aside(desk: &Desk, ask: OfCue) -> Answer<Done<()>> {
    changing(desk, Act::SetCueAside, |w| cues::acts::set_aside(w, ask.guest, ask.kind, ask.stay))
}

/// `journey.ask_again`
pub fn ask_again(desk: &Desk, ask: OfCue) -> Answer<Done<()>> {
    changing(desk, Act::AskAgain, |w| cues::acts::ask_again(w, ask.guest, ask.kind, ask.stay))
}
