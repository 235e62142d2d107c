//! The timeline: one line a fact, latest first; and the route, six ports of call.

use std::cmp::Reverse;

use super::stage::{self, Because, Facts};
use super::{Encounter, EncounterKind, Entry, Fact, Port, PortState, Route, Stage};
use crate::consent::Said;
use crate::id::StayId;
use crate::loyalty::PointsLine;
use crate::stays::extras::Extra;
use crate::stays::{Note, Stay, StayState};
use crate::time::{Day, Moment};

/// A stage set by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Correction {
    /// `None`: back to what the facts say.
    pub stage: Option<Stage>,
    pub on: Day,
    pub author: String,
}

/// All lines, latest first.
pub(super) fn entries(facts: Facts<'_>, notes: &[Note], corrections: &[Correction], today: Day) -> Vec<Entry> {
    let mut entries = vec![entry(
        facts.added_on,
        stage::of_day(facts, facts.added_on).unwrap_or(Stage::Inspiration),
        Fact::FileOpened { origin: facts.origin.map(str::to_owned) },
    )];
    facts.stays.iter().for_each(|stay| of_stay(stay, facts, today, &mut entries));
    entries.extend(notes.iter().map(|note| of_note(note, facts)));
    // Of one day, what came of an enquiry stands above it.
    entries.extend(facts.enquiries.iter().flat_map(|enquiry| {
        let told =
            |because: Because| Entry { stay: enquiry.stay(), ..entry(because.on, Stage::Planning, because.fact) };
        let mut came: Vec<Because> = stage::of_enquiry(enquiry).collect();
        came.reverse();
        came.into_iter().map(told)
    }));
    entries.extend(facts.encounters.iter().map(|met| of_encounter(met, facts)));
    entries.extend(corrections.iter().filter_map(|correction| {
        let author = Some(correction.author.clone());
        Some(Entry { author, ..entry(correction.on, correction.stage?, Fact::StageCorrected) })
    }));
    sort(&mut entries);
    entries
}

/// The same lines, with what the guest agreed to or refused between them. A consent moves nobody to another stage.
pub(super) fn with_consents(mut entries: Vec<Entry>, said: &[Said], facts: Facts<'_>) -> Vec<Entry> {
    entries.extend(said.iter().map(|one| {
        let on = one.at.day_at(0);
        let stage = stage::of_day(facts, on).unwrap_or(stage::on(facts, on).stage);
        let fact = Fact::Consent { deed: one.deed, purpose: one.purpose, channel: one.channel };
        Entry { at: Some(one.at), author: Some(one.by.clone()), ..entry(on, stage, fact) }
    }));
    entries.sort_by_key(|entry| Reverse((entry.on, entry.stage, entry.at)));
    entries
}

fn entry(on: Day, stage: Stage, fact: Fact) -> Entry {
    Entry { on, at: None, stage, fact, stay: None, text: None, author: None }
}

fn of_stay(stay: &Stay, facts: Facts<'_>, today: Day, entries: &mut Vec<Entry>) {
    let mut add = |on: Day, at: Option<Moment>, stage: Stage, fact: Fact| {
        entries.push(Entry { at, stay: Some(stay.id), ..entry(on, stage, fact) });
    };
    let booked_on = stay.booked_on.unwrap_or(facts.added_on.min(stay.arrival));
    add(booked_on, None, Stage::Booking, Fact::Booked { reference: stay.reference.clone(), origin: stay.origin });
    match stay.state {
        StayState::Cancelled { on } => {
            add(on.unwrap_or(stay.arrival.min(today)), None, Stage::Booking, Fact::Cancelled);
        }
        StayState::NoShow => add(stay.arrival, None, Stage::Booking, Fact::NoShow),
        StayState::InHouse { since } => {
            add(stay.arrival, since, Stage::Stay, Fact::Arrived { noted: since.is_some() });
        }
        StayState::Left { at } => {
            add(stay.arrival, None, Stage::Stay, Fact::Arrived { noted: false });
            add(stay.departure, at, Stage::PostStay, Fact::Left { noted: at.is_some() });
        }
        StayState::Booked => {
            if stay.arrival < today {
                add(stay.arrival, None, Stage::Stay, Fact::Arrived { noted: false });
            }
            if stay.departure < today {
                add(stay.departure, None, Stage::PostStay, Fact::Left { noted: false });
            }
        }
    }
}

/// Before, during or after the stay it belongs to.
fn beside(stay: StayId, day: Day, facts: Facts<'_>) -> Option<Stage> {
    let stay = facts.stays.iter().find(|known| known.id == stay)?;
    Some(match day {
        day if day < stay.arrival => Stage::PreStay,
        day if day <= stay.departure => Stage::Stay,
        _ => Stage::PostStay,
    })
}

fn of_note(note: &Note, facts: Facts<'_>) -> Entry {
    let on = note.at.day_at(0);
    let stage = note
        .stay
        .and_then(|stay| beside(stay, on, facts))
        .or_else(|| stage::of_day(facts, on))
        .unwrap_or(stage::on(facts, on).stage);
    let fact = Fact::Note { note: note.id, kind: note.kind };
    Entry {
        at: Some(note.at),
        stay: note.stay,
        text: Some(note.text.clone()),
        author: Some(note.author.clone()),
        ..entry(on, stage, fact)
    }
}

/// An extra stands beside its stay.
pub(super) fn of_extra(extra: &Extra, facts: Facts<'_>) -> Entry {
    let stage = beside(extra.stay, extra.on, facts).unwrap_or(Stage::Stay);
    Entry {
        stay: Some(extra.stay),
        text: Some(extra.label.clone()),
        author: Some(extra.author.clone()),
        ..entry(extra.on, stage, Fact::Extra { kind: extra.kind, price: extra.price })
    }
}

/// A line of points stands beside its stay, or where its day stands.
pub(super) fn of_points((line, after): (PointsLine, i64), facts: Facts<'_>) -> Entry {
    let stage = line
        .stay
        .and_then(|stay| beside(stay, line.on, facts))
        .or_else(|| stage::of_day(facts, line.on))
        .unwrap_or(stage::on(facts, line.on).stage);
    Entry {
        at: Some(line.at),
        stay: line.stay,
        text: (!line.reason.is_empty()).then_some(line.reason),
        author: Some(line.author),
        ..entry(line.on, stage, Fact::Points { kind: line.kind, why: line.why, points: line.points, after })
    }
}

/// In order, latest first.
pub(super) fn sort(entries: &mut [Entry]) {
    entries.sort_by_key(|entry| Reverse((entry.on, entry.stage, entry.at)));
}

fn of_encounter(met: &Encounter, facts: Facts<'_>) -> Entry {
    let stage = match met.kind {
        EncounterKind::Interest => Stage::Inspiration,
        EncounterKind::Enquiry => Stage::Planning,
        EncounterKind::Reconfirmation => Stage::PreStay,
        EncounterKind::FollowUp => Stage::PostStay,
        EncounterKind::Call | EncounterKind::Message => met
            .stay
            .and_then(|stay| beside(stay, met.on, facts))
            .or_else(|| stage::of_day(facts, met.on))
            .unwrap_or(Stage::Planning),
    };
    let fact = Fact::Met { encounter: met.id, kind: met.kind };
    Entry {
        stay: met.stay,
        text: (!met.text.is_empty()).then(|| met.text.clone()),
        author: Some(met.author.clone()),
        ..entry(met.on, stage, fact)
    }
}

/// The route: where the person is, and the fact of each port since the last stay before.
pub(super) fn route(facts: Facts<'_>, entries: &[Entry], correction: Option<&Correction>, today: Day) -> Route {
    let because = stage::on(facts, today);
    let newest = entries.iter().filter(|e| e.fact.moves()).map(|e| e.on).max();
    let held = correction
        .and_then(|correction| correction.stage.map(|stage| (stage, correction.on)))
        .filter(|&(stage, on)| stage != because.stage && newest.is_none_or(|newest| newest <= on));
    let here = held.map_or(because.stage, |(stage, _)| stage);
    let begins = begin_of_round(facts, &because, today);
    let ports = Stage::ALL
        .iter()
        .map(|&stage| match held {
            Some((corrected, on)) if stage == corrected => {
                let state = PortState::Here;
                Port { stage, state, fact: Some(Fact::StageCorrected), on: Some(on), until: None }
            }
            _ => port(stage, here, &because, (facts, entries, begins)),
        })
        .collect();
    Route { here, computed: because.stage, corrected: held.is_some(), ports }
}

/// The round of the journey under way begins after the last stay that ended before the one at hand.
fn begin_of_round(facts: Facts<'_>, because: &Because, today: Day) -> Option<Day> {
    let ended = facts.stays.iter().filter(|stay| stay.state.counts() && stay.departure < today);
    ended.filter(|stay| Some(stay.id) != because.stay).map(|stay| stay.departure).max()
}

fn port(
    stage: Stage,
    here: Stage,
    because: &Because,
    (facts, entries, begins): (Facts<'_>, &[Entry], Option<Day>),
) -> Port {
    let stay = because.stay.and_then(|id| facts.stays.iter().find(|stay| stay.id == id && stay.state.counts()));
    let fact = if stage == because.stage && stage != Stage::Stay {
        Some((because.fact.clone(), because.on))
    } else {
        entries
            .iter()
            .filter(|e| e.stage == stage && e.fact.moves())
            .filter(|e| begins.is_none_or(|begins| e.on > begins))
            .filter(|e| e.stay.is_none() || e.stay == because.stay)
            .map(|e| (e.fact.clone(), e.on))
            .next()
    };
    let lies = match stage.cmp(&here) {
        std::cmp::Ordering::Less if fact.is_some() => PortState::Passed,
        std::cmp::Ordering::Less => PortState::Skipped,
        std::cmp::Ordering::Equal => PortState::Here,
        std::cmp::Ordering::Greater => PortState::Ahead,
    };
    if let (Stage::Stay, Some(stay)) = (stage, stay) {
        let noted = matches!(stay.state, StayState::InHouse { since: Some(_) });
        let fact = Some(Fact::Arrived { noted });
        return Port { stage, state: lies, fact, on: Some(stay.arrival), until: Some(stay.departure) };
    }
    let fact = fact.filter(|_| lies != PortState::Ahead);
    Port { stage, state: lies, on: fact.as_ref().map(|(_, on)| *on), fact: fact.map(|(fact, _)| fact), until: None }
}
