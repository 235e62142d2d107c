//! The domain's words as a paper says them. Every list is complete: a new variant does not compile until it has words.

use guestbook::exchange::ImportedRefusal;
use guestbook::exchange::candidate::ListState;
use guestbook::guests::{Address, Birthday, PartKind, Status};
use guestbook::journey::enquiries::LostWhy;
use guestbook::journey::{EncounterKind, Fact, Stage};
use guestbook::stays::{Heads, NoteKind, Origin, Role, Stay, StayState};
use guestbook::time::Day;

use super::sheet::{DOT, Sheet};
use crate::places;

pub(crate) fn state(sheet: &Sheet, state: StayState) -> String {
    match state {
        StayState::Booked => sheet.say("paper-state-booked"),
        StayState::InHouse { .. } => sheet.say("paper-state-in-house"),
        StayState::Left { .. } => sheet.say("paper-state-left"),
        StayState::Cancelled { on: None } => sheet.say("paper-state-cancelled"),
        StayState::Cancelled { on: Some(day) } => {
            let day = sheet.in_a_sentence(&sheet.formats.day_short(day));
            sheet.say_with("paper-state-cancelled-on", &[("day", (&day).into())])
        }
        StayState::NoShow => sheet.say("paper-state-no-show"),
    }
}

pub(crate) fn origin(sheet: &Sheet, origin: Origin) -> String {
    match origin {
        Origin::Direct => sheet.say("paper-origin-direct"),
        Origin::WalkIn => sheet.say("paper-origin-walk-in"),
        Origin::BookingCom => "Booking.com".into(),
        Origin::Airbnb => "Airbnb".into(),
        Origin::Expedia => "Expedia".into(),
        Origin::Agoda => "Agoda".into(),
        Origin::Hostelworld => "Hostelworld".into(),
        Origin::Agency => sheet.say("paper-origin-agency"),
    }
}

pub(crate) fn role(sheet: &Sheet, role: Role) -> String {
    sheet.say(match role {
        Role::MainGuest => "paper-role-main",
        Role::Booker => "paper-role-booker",
        Role::Companion => "paper-role-companion",
    })
}

pub(crate) fn note_kind(sheet: &Sheet, kind: NoteKind) -> String {
    sheet.say(note_key(kind))
}

fn note_key(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Fact => "paper-note-fact",
        NoteKind::Preference => "paper-note-preference",
        NoteKind::Incident => "paper-note-incident",
    }
}

pub(crate) fn stage(sheet: &Sheet, stage: Stage) -> String {
    sheet.say(match stage {
        Stage::Inspiration => "paper-stage-inspiration",
        Stage::Planning => "paper-stage-planning",
        Stage::Booking => "paper-stage-booking",
        Stage::PreStay => "paper-stage-pre-stay",
        Stage::Stay => "paper-stage-stay",
        Stage::PostStay => "paper-stage-post-stay",
    })
}

pub(crate) fn status(sheet: &Sheet, status: Status) -> String {
    sheet.say(match status {
        Status::Prospect => "paper-status-prospect",
        Status::FirstStay => "paper-status-first",
        Status::Returning => "paper-status-returning",
        Status::Lapsed => "paper-status-lapsed",
    })
}

/// `domicile`; nothing if it was not said.
pub(crate) fn part_kind(sheet: &Sheet, kind: PartKind) -> Option<String> {
    let key = match kind {
        PartKind::Home => "paper-kind-home",
        PartKind::Work => "paper-kind-work",
        PartKind::Mobile => "paper-kind-mobile",
        PartKind::Other => return None,
    };
    Some(sheet.say(key))
}

/// `not wanted since 12 May 2026`, and the file that says so.
pub(crate) fn refusal(sheet: &Sheet, refusal: &ImportedRefusal) -> String {
    let state = match (refusal.state, refusal.on) {
        (ListState::Unsubscribed, Some(day)) => {
            sheet.say_with("paper-refused-since", &[("day", (&sheet.day(day)).into())])
        }
        (ListState::Unsubscribed, None) => sheet.say("paper-refused"),
        (ListState::Cleaned, Some(day)) => sheet.say_with("paper-cleaned-since", &[("day", (&sheet.day(day)).into())]),
        (ListState::Cleaned, None) => sheet.say("paper-cleaned"),
    };
    let from = refusal.file.as_ref().map(|file| sheet.say_with("paper-from-file", &[("file", file.into())]));
    [Some(state), from].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The fact in one or two words, without its numbers.
pub(crate) fn fact_in_short(sheet: &Sheet, fact: &Fact) -> String {
    sheet.say(match fact {
        Fact::FileOpened { .. } => "paper-fact-opened",
        Fact::Booked { .. } => "paper-fact-booked",
        Fact::Arrived { noted: true } => "paper-fact-arrived",
        Fact::Arrived { noted: false } => "paper-fact-arrived-dates",
        Fact::Left { noted: true } => "paper-fact-left",
        Fact::Left { noted: false } => "paper-fact-left-dates",
        Fact::Cancelled => "paper-fact-cancelled",
        Fact::NoShow => "paper-fact-no-show",
        Fact::Note { kind, .. } => note_key(*kind),
        Fact::Met { kind, .. } => encounter(*kind),
        Fact::Extra { kind, .. } => super::extras::key(*kind),
        Fact::Points { .. } => "paper-fact-points",
        Fact::Consent { deed, .. } if deed.is_yes() => "paper-fact-yes",
        Fact::Consent { .. } => "paper-fact-no",
        Fact::Quoted { .. } => "paper-fact-quoted",
        Fact::Lost { .. } => "paper-fact-lost",
        Fact::StageCorrected => "paper-fact-corrected",
    })
}

pub(crate) fn fact(sheet: &Sheet, fact: &Fact) -> String {
    match fact {
        Fact::Consent { deed, purpose, channel } => {
            let what = sheet.say(&format!("purpose-{}", purpose.word()));
            let way = sheet.say(&format!("channel-{}", channel.word()));
            let key = if deed.is_yes() { "paper-fact-yes-to" } else { "paper-fact-no-to" };
            sheet.say_with(key, &[("what", (&what).into()), ("way", (&way).into())])
        }
        Fact::FileOpened { origin: Some(origin) } => {
            sheet.say_with("paper-fact-opened-from", &[("origin", origin.into())])
        }
        Fact::Booked { reference, origin: door } if reference.is_some() || door.is_some() => {
            let door = door.map(|door| origin(sheet, door));
            let number = reference.as_ref().map(|number| reference_of(sheet, number));
            let how = door.into_iter().chain(number).collect::<Vec<_>>().join(", ");
            sheet.say_with("paper-fact-booked-how", &[("how", (&how).into())])
        }
        Fact::Note { kind, .. } => {
            sheet.say_with("paper-fact-note", &[("kind", (&note_kind(sheet, *kind).to_lowercase()).into())])
        }
        Fact::Points { points, after, .. } => {
            let (points, after) = (crate::loyalty::signed(sheet, *points), sheet.formats.integer(*after));
            sheet.say_with("paper-fact-points-how", &[("points", (&points).into()), ("after", (&after).into())])
        }
        Fact::Quoted { amount, .. } => {
            sheet.say_with("paper-fact-quoted-how", &[("amount", (&sheet.formats.money(*amount)).into())])
        }
        Fact::Lost { why, .. } => {
            sheet.say_with("paper-fact-lost-why", &[("why", (&sheet.say(lost_key(*why))).into())])
        }
        other => fact_in_short(sheet, other),
    }
}

fn lost_key(why: LostWhy) -> &'static str {
    match why {
        LostWhy::Price => "paper-lost-price",
        LostWhy::DatesFull => "paper-lost-dates-full",
        LostWhy::NoAnswer => "paper-lost-no-answer",
        LostWhy::WentElsewhere => "paper-lost-went-elsewhere",
        LostWhy::ChangedPlans => "paper-lost-changed-plans",
        LostWhy::Other => "paper-lost-other",
    }
}

fn encounter(kind: EncounterKind) -> &'static str {
    match kind {
        EncounterKind::Interest => "paper-met-interest",
        EncounterKind::Enquiry => "paper-met-enquiry",
        EncounterKind::Call => "paper-met-call",
        EncounterKind::Message => "paper-met-message",
        EncounterKind::Reconfirmation => "paper-met-reconfirmation",
        EncounterKind::FollowUp => "paper-met-follow-up",
    }
}

pub(crate) fn reference_of(sheet: &Sheet, number: &str) -> String {
    sheet.say_with("paper-ref", &[("reference", number.into())])
}

/// Who slept here, as far as the house was told. unit: persons, whole
pub(crate) fn persons(heads: Heads) -> Option<u32> {
    let told = [heads.adults, heads.children, heads.infants];
    told.iter().any(Option::is_some).then(|| told.into_iter().flatten().map(u32::from).sum())
}

/// `2 adultes, 1 enfant`
pub(crate) fn heads(sheet: &Sheet, heads: Heads) -> Option<String> {
    let told = [("paper-adults", heads.adults), ("paper-children", heads.children), ("paper-infants", heads.infants)];
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
        Some(sheet.say_with("paper-unit-written", &[("unit", written.into())]))
    })
}

/// `Direct · réf. 123 · réservé le 3 mai 2026`
pub(crate) fn booking(sheet: &Sheet, stay: &Stay) -> Option<String> {
    let door = stay.origin.map(|door| origin(sheet, door));
    let number = stay.reference.as_ref().map(|number| reference_of(sheet, number));
    let booked = stay.booked_on.map(|day| {
        let day = sheet.in_a_sentence(&sheet.formats.day_short(day));
        sheet.say_with("paper-booked", &[("day", (&day).into())])
    });
    let said: Vec<_> = [door, number, booked].into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(DOT))
}

pub(crate) fn birthday(sheet: &Sheet, birthday: Birthday) -> Option<String> {
    let (month, day) = (u32::from(birthday.month), u32::from(birthday.day));
    match birthday.year {
        Some(year) => Day::new(i32::from(year), month, day).map(|day| sheet.day(day)),
        None => Day::new(2024, month, day).map(|day| sheet.in_a_sentence(&sheet.formats.day_of_month(day))),
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
