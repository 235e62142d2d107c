//! What is asked for, per stage: missing, done, or not wanted. A cue is computed; it is done when the fact is there,
//! and somebody may set it aside, for good or around one stay.

pub mod acts;
pub(crate) mod rows;

use std::collections::HashSet;

use super::enquiries::Enquiry;
use super::{Cue, CueKind, CueState, Encounter, EncounterKind, Stage};
use crate::consent::Said;
use crate::guests::GuestFile;
use crate::house::habits::Habits;
use crate::id::StayId;
use crate::stays::{Stay, StayState};
use crate::time::Day;

/// A yes that ends within so many days should be asked for again. unit: days
const ENDS_DAYS: i64 = 60;

/// A cue somebody set aside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Aside {
    pub kind: CueKind,
    /// Around this stay only; `None`: whatever the stay.
    pub stay: Option<StayId>,
}

impl CueKind {
    /// Is it asked around a stay, not of the guest's file?
    #[must_use]
    pub fn is_of_stay(self) -> bool {
        matches!(self, Self::StayWithoutUnit | Self::NotReconfirmed | Self::NoFollowUp)
    }

    /// Is it asked of an enquiry? Such a cue is not set aside: the enquiry is answered, booked or lost.
    #[must_use]
    pub fn is_of_enquiry(self) -> bool {
        matches!(self, Self::EnquiryUnanswered | Self::QuoteUnanswered)
    }
}

fn cue(kind: CueKind, stage: Stage, stay: Option<StayId>, there: bool) -> Cue {
    Cue { kind, stage, stay, enquiry: None, state: if there { CueState::Done } else { CueState::Missing } }
}

/// What the house knows of how to reach somebody.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known {
    /// An address of their own, not a platform's relay.
    pub real_email: bool,
    pub phone: bool,
    pub language: bool,
}

impl Known {
    /// What another file of the same person says as well.
    pub(crate) fn add(&mut self, other: Self) {
        self.real_email |= other.real_email;
        self.phone |= other.phone;
        self.language |= other.language;
    }
}

impl From<&GuestFile> for Known {
    fn from(file: &GuestFile) -> Self {
        Self {
            real_email: file.emails.iter().any(|email| !email.relay),
            phone: !file.phones.is_empty(),
            language: file.language.is_some(),
        }
    }
}

/// What is asked of the guest's file, whatever the stay.
pub(super) fn of_file(known: Known) -> Vec<Cue> {
    vec![
        cue(CueKind::NoRealEmail, Stage::Booking, None, known.real_email),
        cue(CueKind::NoPhone, Stage::Booking, None, known.phone),
        cue(CueKind::NoLanguage, Stage::PreStay, None, known.language),
    ]
}

/// What is asked around one stay, today.
pub(super) fn of_stay(stay: &Stay, encounters: &[Encounter], habits: &Habits, today: Day) -> Vec<Cue> {
    let mut cues = Vec::new();
    if !stay.state.counts() {
        return cues;
    }
    let coming = stay.state == StayState::Booked && stay.departure >= today;
    let met = |kind: EncounterKind, since: Day| {
        encounters.iter().any(|met| met.kind == kind && met.on >= since && met.stay.is_none_or(|of| of == stay.id))
    };
    if coming {
        cues.push(cue(CueKind::StayWithoutUnit, Stage::PreStay, Some(stay.id), stay.unit.is_some()));
    }
    if coming && asks(habits.reconfirm_days, 0, stay.arrival.since(today)) {
        let reconfirmed = met(EncounterKind::Reconfirmation, today.plus(-60));
        cues.push(cue(CueKind::NotReconfirmed, Stage::PreStay, Some(stay.id), reconfirmed));
    }
    let left = matches!(stay.state, StayState::Left { .. }) || stay.departure < today;
    if left && asks(habits.thanks_days, 1, today.since(stay.departure)) {
        let followed = met(EncounterKind::FollowUp, stay.departure);
        cues.push(cue(CueKind::NoFollowUp, Stage::PostStay, Some(stay.id), followed));
    }
    cues
}

/// Does a house that asks within so many days ask at this distance? 0: it never does.
fn asks(within: u16, least: i64, distance: i64) -> bool {
    within > 0 && (least..=i64::from(within)).contains(&distance)
}

/// Is a yes about to end? The latest word on each purpose and channel is looked at.
pub(super) fn of_consents(said: &[Said], today: Day) -> Option<Cue> {
    let mut seen = HashSet::new();
    let newest = said.iter().filter(|one| seen.insert((one.purpose, one.channel)));
    let ends = newest.filter(|one| one.deed.is_yes()).filter_map(|one| one.until);
    let soon = ends.map(|until| until.since(today)).any(|days| (1..=ENDS_DAYS).contains(&days));
    soon.then(|| cue(CueKind::ConsentEnds, Stage::PostStay, None, false))
}

/// What is asked of open enquiries, today.
pub(super) fn of_enquiries(enquiries: &[Enquiry]) -> impl Iterator<Item = Cue> {
    enquiries.iter().filter_map(|enquiry| {
        let cue = cue(enquiry.missing?, Stage::Planning, None, false);
        Some(Cue { enquiry: Some(enquiry.id), ..cue })
    })
}

/// A missing cue that somebody set aside is not wanted. What is done stays done.
pub(super) fn settle(cues: &mut [Cue], asides: &[Aside]) {
    for cue in cues.iter_mut().filter(|cue| cue.state == CueState::Missing) {
        let fits = |aside: &Aside| aside.kind == cue.kind && (aside.stay.is_none() || aside.stay == cue.stay);
        if asides.iter().any(fits) {
            cue.state = CueState::NotWanted;
        }
    }
}
