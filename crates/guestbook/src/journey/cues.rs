//! What is missing now, per stage. A cue is computed; it goes when the fact is there.

use super::{Cue, CueKind, Encounter, EncounterKind, Stage};
use crate::guests::GuestFile;
use crate::stays::{Stay, StayState};
use crate::time::Day;

/// Within this many days of arrival a guest should have reconfirmed. unit: days
const RECONFIRM_DAYS: i64 = 7;
/// For this many days after a departure a follow-up is missed. unit: days
const FOLLOW_UP_DAYS: i64 = 30;

/// What is missing on the guest's file, whatever the stay.
pub(super) fn of_file(file: &GuestFile) -> Vec<Cue> {
    let cue = |kind, stage| Cue { kind, stage, stay: None };
    let mut cues = Vec::new();
    if file.emails.iter().all(|email| email.relay) {
        cues.push(cue(CueKind::NoRealEmail, Stage::Booking));
    }
    if file.phones.is_empty() {
        cues.push(cue(CueKind::NoPhone, Stage::Booking));
    }
    if file.language.is_none() {
        cues.push(cue(CueKind::NoLanguage, Stage::PreStay));
    }
    cues
}

/// What is missing around one stay.
pub(super) fn of_stay(stay: &Stay, encounters: &[Encounter], today: Day) -> Vec<Cue> {
    let cue = |kind, stage| Cue { kind, stage, stay: Some(stay.id) };
    let mut cues = Vec::new();
    if !stay.state.counts() {
        return cues;
    }
    let coming = stay.state == StayState::Booked && stay.departure >= today;
    let met = |kind: EncounterKind, since: Day| {
        encounters.iter().any(|met| met.kind == kind && met.on >= since && met.stay.is_none_or(|of| of == stay.id))
    };
    if coming && stay.unit.is_none() {
        cues.push(cue(CueKind::StayWithoutUnit, Stage::PreStay));
    }
    let days = stay.arrival.since(today);
    if coming && (0..=RECONFIRM_DAYS).contains(&days) && !met(EncounterKind::Reconfirmation, today.plus(-60)) {
        cues.push(cue(CueKind::NotReconfirmed, Stage::PreStay));
    }
    let left = matches!(stay.state, StayState::Left { .. }) || stay.departure < today;
    let gone = today.since(stay.departure);
    if left && (1..=FOLLOW_UP_DAYS).contains(&gone) && !met(EncounterKind::FollowUp, stay.departure) {
        cues.push(cue(CueKind::NoFollowUp, Stage::PostStay));
    }
    cues
}
