//! The domain's words as a paper says them. Every list is complete: a new variant does not compile until it has words.

use guestbook::guests::{Address, Birthday, PartKind, Status};
use guestbook::journey::{EncounterKind, Fact, Stage};
use guestbook::stays::{Heads, NoteKind, Origin, Role, Stay, StayState};
use guestbook::time::Day;

use super::sheet::{DOT, Sheet};
use crate::places;

pub(crate) fn state(sheet: &Sheet, state: StayState) -> String {
    match state {
        StayState::Booked => sheet.say("report-state-booked"),
        StayState::InHouse { .. } => sheet.say("report-state-in-house"),
        StayState::Left { .. } => sheet.say("report-state-left"),
        StayState::Cancelled { on: None } => sheet.say("report-state-cancelled"),
        StayState::Cancelled { on: Some(day) } => {
            let day = sheet.in_a_sentence(&sheet.formats.day_short(day));
            sheet.say_with("report-state-cancelled-on", &[("day", (&day).into())])
        }
        StayState::NoShow => sheet.say("report-state-no-show"),
    }
}

pub(crate) fn origin(sheet: &Sheet, origin: Origin) -> String {
    match origin {
        Origin::Direct => sheet.say("report-origin-direct"),
        Origin::WalkIn => sheet.say("report-origin-walk-in"),
        Origin::BookingCom => "Booking.com".into(),
        Origin::Airbnb => "Airbnb".into(),
        Origin::Expedia => "Expedia".into(),
        Origin::Agoda => "Agoda".into(),
        Origin::Hostelworld => "Hostelworld".into(),
        Origin::Agency => sheet.say("report-origin-agency"),
    }
}

pub(crate) fn role(sheet: &Sheet, role: Role) -> String {
    sheet.say(match role {
        Role::MainGuest => "report-role-main",
        Role::Booker => "report-role-booker",
        Role::Companion => "report-role-companion",
    })
}

pub(crate) fn note_kind(sheet: &Sheet, kind: NoteKind) -> String {
    sheet.say(match kind {
        NoteKind::Fact => "report-note-fact",
        NoteKind::Preference => "report-note-preference",
        NoteKind::Incident => "report-note-incident",
    })
}

pub(crate) fn stage(sheet: &Sheet, stage: Stage) -> String {
    sheet.say(match stage {
        Stage::Inspiration => "report-stage-inspiration",
        Stage::Planning => "report-stage-planning",
        Stage::Booking => "report-stage-booking",
        Stage::PreStay => "report-stage-pre-stay",
        Stage::Stay => "report-stage-stay",
        Stage::PostStay => "report-stage-post-stay",
    })
}

pub(crate) fn status(sheet: &Sheet, status: Status) -> String {
    sheet.say(match status {
        Status::Prospect => "report-status-prospect",
        Status::FirstStay => "report-status-first",
        Status::Returning => "report-status-returning",
        Status::Lapsed => "report-status-lapsed",
    })
}

/// `domicile`; nothing if it was not said.
pub(crate) fn part_kind(sheet: &Sheet, kind: PartKind) -> Option<String> {
    let key = match kind {
        PartKind::Home => "report-kind-home",
        PartKind::Work => "report-kind-work",
        PartKind::Mobile => "report-kind-mobile",
        PartKind::Other => return None,
    };
    Some(sheet.say(key))
}

pub(crate) fn fact(sheet: &Sheet, fact: &Fact) -> String {
    let key = match fact {
        Fact::FileOpened { origin: Some(origin) } => {
            return sheet.say_with("report-fact-opened-from", &[("origin", origin.into())]);
        }
        Fact::Booked { reference, origin: door } if reference.is_some() || door.is_some() => {
            let door = door.map(|door| origin(sheet, door));
            let number = reference.as_ref().map(|number| reference_of(sheet, number));
            let how = door.into_iter().chain(number).collect::<Vec<_>>().join(", ");
            return sheet.say_with("report-fact-booked-how", &[("how", (&how).into())]);
        }
        Fact::Note { kind, .. } => {
            return sheet.say_with("report-fact-note", &[("kind", (&note_kind(sheet, *kind).to_lowercase()).into())]);
        }
        Fact::FileOpened { origin: None } => "report-fact-opened",
        Fact::Booked { .. } => "report-fact-booked",
        Fact::Arrived { noted: true } => "report-fact-arrived",
        Fact::Arrived { noted: false } => "report-fact-arrived-dates",
        Fact::Left { noted: true } => "report-fact-left",
        Fact::Left { noted: false } => "report-fact-left-dates",
        Fact::Cancelled => "report-fact-cancelled",
        Fact::NoShow => "report-fact-no-show",
        Fact::Met { kind, .. } => encounter(*kind),
        Fact::StageCorrected => "report-fact-corrected",
    };
    sheet.say(key)
}

fn encounter(kind: EncounterKind) -> &'static str {
    match kind {
        EncounterKind::Interest => "report-met-interest",
        EncounterKind::Enquiry => "report-met-enquiry",
        EncounterKind::Call => "report-met-call",
        EncounterKind::Message => "report-met-message",
        EncounterKind::Reconfirmation => "report-met-reconfirmation",
        EncounterKind::FollowUp => "report-met-follow-up",
    }
}

pub(crate) fn reference_of(sheet: &Sheet, number: &str) -> String {
    sheet.say_with("report-ref", &[("reference", number.into())])
}

/// Who slept here, as far as the house was told. unit: persons, whole
pub(crate) fn persons(heads: Heads) -> Option<u32> {
    let told = [heads.adults, heads.children, heads.infants];
    told.iter().any(Option::is_some).then(|| told.into_iter().flatten().map(u32::from).sum())
}

/// `2 adultes, 1 enfant`
pub(crate) fn heads(sheet: &Sheet, heads: Heads) -> Option<String> {
    let told =
        [("report-adults", heads.adults), ("report-children", heads.children), ("report-infants", heads.infants)];
    let said: Vec<_> = told
        .into_iter()
        .filter_map(|(key, count)| count.filter(|count| *count > 0).map(|count| sheet.count(key, u32::from(count))))
        .collect();
    (!said.is_empty()).then(|| said.join(", "))
}

/// The unit's name, or what a file called it.
pub(crate) fn unit(sheet: &Sheet, stay: &Stay) -> Option<String> {
    let given = stay.unit.as_ref().map(|unit| unit.name.clone());
    given.or_else(|| {
        let written = stay.unit_written.as_ref()?;
        Some(sheet.say_with("report-unit-written", &[("unit", written.into())]))
    })
}

/// `Direct · réf. 123 · réservé le 3 mai 2026`
pub(crate) fn booking(sheet: &Sheet, stay: &Stay) -> Option<String> {
    let door = stay.origin.map(|door| origin(sheet, door));
    let number = stay.reference.as_ref().map(|number| reference_of(sheet, number));
    let booked = stay.booked_on.map(|day| {
        let day = sheet.in_a_sentence(&sheet.formats.day_short(day));
        sheet.say_with("report-booked", &[("day", (&day).into())])
    });
    let said: Vec<_> = [door, number, booked].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(DOT))
}

pub(crate) fn birthday(sheet: &Sheet, birthday: Birthday) -> Option<String> {
    let (month, day) = (u32::from(birthday.month), u32::from(birthday.day));
    match birthday.year {
        Some(year) => Day::new(i32::from(year), month, day).map(|day| sheet.formats.day_with_year(day)),
        None => Day::new(2024, month, day).map(|day| sheet.formats.day_of_month(day)),
    }
}

/// An address on its lines.
pub(crate) fn address(sheet: &Sheet, address: &Address) -> String {
    let town = [&*address.postcode, &*address.town].join(" ");
    let country = address.country.map(|code| places::country(code.code(), sheet.look.language).to_owned());
    let kind = part_kind(sheet, address.kind).map(|kind| format!("({kind})"));
    let lines = [Some(address.street.0.clone()), Some(town), Some(address.region.0.clone()), country, kind];
    let said: Vec<_> =
        lines.into_iter().flatten().map(|line| line.trim().to_owned()).filter(|l| !l.is_empty()).collect();
    said.join("\n")
}
