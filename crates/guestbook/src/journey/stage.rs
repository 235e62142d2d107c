//! Which stage a person is in on a day, and the fact that says so.
//!
//! The newest fact wins. Cancelled stays and no-shows never count as stays: they leave the guest in planning.

use super::enquiries::{Enquiry, EnquiryState};
use super::{Encounter, EncounterKind, Fact, Stage};
use crate::stays::{Stay, StayState};
use crate::time::Day;

/// A call this long after a departure still belongs to the stay. unit: days
pub(super) const AFTERGLOW_DAYS: i64 = 30;

/// What the stage follows from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts<'a> {
    /// All stays of the person.
    pub stays: &'a [Stay],
    /// All encounters.
    pub encounters: &'a [Encounter],
    /// All enquiries whose outcome is kept.
    pub enquiries: &'a [Enquiry],
    /// The day the file was opened.
    pub added_on: Day,
    /// Where the contact came from.
    pub origin: Option<&'a str>,
    /// From so many days before the arrival on, a booked guest is in pre-stay. unit: days
    pub prepare_days: i64,
}

/// A stage and the fact that puts a person there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Because {
    pub stage: Stage,
    pub fact: Fact,
    pub on: Day,
    /// The stay it turns around, if any.
    pub stay: Option<crate::id::StayId>,
}

/// Has the guest left, as far as the book knows on that day?
fn has_left(stay: &Stay, day: Day) -> bool {
    matches!(stay.state, StayState::Left { .. }) && stay.departure <= day || stay.departure < day
}

fn living(facts: Facts<'_>) -> impl Iterator<Item = &Stay> + Clone {
    facts.stays.iter().filter(|stay| stay.state.counts())
}

/// The stage by stays alone; `None` when no stay is near. A booking made after `known_by` is not seen yet.
fn by_stays(facts: Facts<'_>, day: Day, known_by: Day) -> Option<Because> {
    let is_here = |stay: &&Stay| stay.arrival <= day && !has_left(stay, day);
    if let Some(stay) = living(facts).find(is_here) {
        let noted = matches!(stay.state, StayState::InHouse { since: Some(_) });
        return Some(because(Stage::Stay, Fact::Arrived { noted }, stay.arrival, stay));
    }
    let known = |stay: &&Stay| stay.arrival > day && stay.booked_on.is_none_or(|on| on <= known_by);
    let next = living(facts).filter(known).min_by_key(|stay| stay.arrival)?;
    let confirmed = facts
        .encounters
        .iter()
        .filter(|met| {
            met.kind == EncounterKind::Reconfirmation && met.on <= day && met.on >= next.booked_on.unwrap_or(met.on)
        })
        .find(|met| met.stay.is_none_or(|stay| stay == next.id));
    if let Some(met) = confirmed {
        let fact = Fact::Met { encounter: met.id, kind: met.kind };
        return Some(because(Stage::PreStay, fact, met.on, next));
    }
    let stage = if next.arrival.since(day) <= facts.prepare_days { Stage::PreStay } else { Stage::Booking };
    let fact = Fact::Booked { reference: next.reference.clone(), origin: next.origin };
    Some(because(stage, fact, next.booked_on.unwrap_or(facts.added_on.min(next.arrival)), next))
}

fn because(stage: Stage, fact: Fact, on: Day, stay: &Stay) -> Because {
    Because { stage, fact, on, stay: Some(stay.id) }
}

/// The stage on a day, from all facts.
pub(super) fn on(facts: Facts<'_>, day: Day) -> Because {
    if let Some(near) = by_stays(facts, day, day) {
        return near;
    }
    let left = living(facts).filter(|stay| has_left(stay, day)).max_by_key(|stay| stay.departure).map(|stay| {
        let noted = matches!(stay.state, StayState::Left { at: Some(_) });
        because(Stage::PostStay, Fact::Left { noted }, stay.departure, stay)
    });
    let lost = facts.stays.iter().filter(|stay| !stay.state.counts()).filter_map(|stay| {
        let (fact, on) = match stay.state {
            StayState::Cancelled { on } => (Fact::Cancelled, on.unwrap_or(stay.arrival.min(day))),
            _ => (Fact::NoShow, stay.arrival),
        };
        (on <= day).then(|| because(Stage::Planning, fact, on, stay))
    });
    let met = facts.encounters.iter().filter(|met| met.on <= day).filter_map(|met| {
        let stage = match met.kind {
            EncounterKind::Interest => Stage::Inspiration,
            EncounterKind::Enquiry => Stage::Planning,
            EncounterKind::Call | EncounterKind::Message if met.stay.is_none() => {
                let recent = left.as_ref().is_some_and(|left| met.on.since(left.on) <= AFTERGLOW_DAYS);
                if recent {
                    return None;
                }
                Stage::Planning
            }
            _ => return None,
        };
        let fact = Fact::Met { encounter: met.id, kind: met.kind };
        Some(Because { stage, fact, on: met.on, stay: None })
    });
    let answered = facts.enquiries.iter().flat_map(of_enquiry).filter(|because| because.on <= day);
    let newest = left.clone().into_iter().chain(lost).chain(met).chain(answered).max_by_key(|because| because.on);
    newest.unwrap_or_else(|| Because {
        stage: Stage::Inspiration,
        fact: Fact::FileOpened { origin: facts.origin.map(str::to_owned) },
        on: facts.added_on,
        stay: None,
    })
}

/// The stage an entry of that day belongs to, when the entry itself does not say. What was said on the day of the
/// booking led to it: it belongs to the stage before.
pub(super) fn of_day(facts: Facts<'_>, day: Day) -> Option<Stage> {
    if let Some(near) = by_stays(facts, day, day.plus(-1)) {
        return Some(near.stage);
    }
    let left = living(facts).filter(|stay| has_left(stay, day)).map(|stay| stay.departure).max()?;
    (day.since(left) <= AFTERGLOW_DAYS).then_some(Stage::PostStay)
}

/// What came of an enquiry, in order: a price leaves the guest in planning; one that is lost is a wish again.
pub(super) fn of_enquiry(enquiry: &Enquiry) -> impl Iterator<Item = Because> {
    let quoted = enquiry.quote.map(|quote| {
        let fact = Fact::Quoted { enquiry: enquiry.id, amount: quote.amount, until: quote.until };
        Because { stage: Stage::Planning, fact, on: quote.on, stay: None }
    });
    let lost = match enquiry.state {
        EnquiryState::Lost { why, on } => {
            Some(Because { stage: Stage::Inspiration, fact: Fact::Lost { enquiry: enquiry.id, why }, on, stay: None })
        }
        _ => None,
    };
    quoted.into_iter().chain(lost)
}
