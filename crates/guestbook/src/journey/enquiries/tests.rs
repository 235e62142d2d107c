//! Stories of enquiries: a call in ten seconds, a price, a stay or the reason there is none.

use super::acts::{self, EnquiryDraft, EnquiryWords};
use super::offer::{OfferOf, same_week, same_week_again};
use super::said::{EnquiryReading, EnquirySaid, read};
use super::views::{WhichEnquiries, enquiries, of_guest, waiting};
use super::*;
use crate::act::Act;
use crate::book::Writer;
use crate::error::StorageError;
use crate::id::Id as _;
use crate::journal;
use crate::journey::tasks::views::{WhichTasks, tasks};
use crate::journey::tasks::{Errand, OfferDays, acts as task_acts};
use crate::journey::{Stage, views as journey};
use crate::stays::acts::cancel;
use crate::stays::notes::NoteError;
use crate::stays::one_line::acts::{Arriving, LineBooking};
use crate::stays::one_line::{LineFault, LineGuest};
use crate::testing::{Desk, day, desk, lea};

#[track_caller]
fn said(desk: &Desk, who: &str, when: &str, party: &str) -> EnquiryReading {
    let said = EnquirySaid { who: who.into(), when: when.into(), party: party.into() };
    desk.book.read(|r| read(r, &said)).expect("a reading")
}

fn words(arrival: &str, departure: &str, asked: &str) -> EnquiryWords {
    let at = |text: &str| (!text.is_empty()).then(|| day(text));
    let heads = Heads { adults: Some(2), children: Some(1), infants: None };
    let wanted = Wanted { arrival: at(arrival), departure: at(departure), about: None, heads };
    EnquiryWords { channel: Some(AskedBy::Phone), wanted, asked: asked.into(), ..EnquiryWords::default() }
}

#[track_caller]
fn ask(desk: &Desk, guest: GuestId, words: EnquiryWords) -> EncounterId {
    let draft = EnquiryDraft { guest: Some(guest), words, ..EnquiryDraft::default() };
    desk.change(|w| acts::note(w, &draft)).value.enquiry
}

#[track_caller]
fn refused<T: std::fmt::Debug>(desk: &Desk, f: impl FnOnce(&mut Writer<'_>) -> Result<T, EnquiryError>) -> String {
    let before = desk.export();
    let error = desk.book.change(&lea(), Act::NoteEnquiry, f).expect_err("a refusal");
    assert_eq!(desk.export(), before, "nothing is written");
    error.problem().code
}

#[track_caller]
fn of(desk: &Desk, guest: GuestId) -> Vec<Enquiry> {
    desk.book.read(|r| of_guest(r, guest)).expect("enquiries")
}

#[track_caller]
fn one(desk: &Desk, enquiry: EncounterId) -> Enquiry {
    desk.book.read(|r| views::one(r, enquiry)).expect("an enquiry")
}

#[track_caller]
fn stands(desk: &Desk, guest: GuestId) -> Stage {
    desk.book.read(|r| journey::page(r, guest)).expect("a page").route.here
}

fn euros(minor: i64) -> Money {
    Money { minor, currency: crate::money::Currency::EUR }
}

fn line(text: &str) -> LineBooking {
    LineBooking { line: text.into(), guest: None, unit: None, despite: Vec::new(), arriving: Arriving::Later }
}

/// `wanted` as `arrival departure | words`.
#[track_caller]
fn check_when(when: &str, expect: &str) {
    let reading = said(&desk("2026-07-01"), "Dupont", when, "");
    let day = |day: Option<Day>| day.map_or("-".to_owned(), |day| day.to_string());
    let told = match (reading.troubles.first(), &reading.wanted.about) {
        (Some(trouble), _) => format!("{:?}", trouble.fault),
        (None, Some(about)) => about.0.clone(),
        (None, None) => format!("{} {}", day(reading.wanted.arrival), day(reading.wanted.departure)),
    };
    assert_eq!(told, expect, "{when}");
}

#[test]
fn days_become_days_and_what_is_not_a_day_stays_in_words() {
    check_when("12-15/8", "2026-08-12 2026-08-15");
    check_when("12/8 3 nuits", "2026-08-12 2026-08-15");
    check_when("15/8", "2026-08-15 -");
    check_when("vendredi dimanche", "2026-07-03 2026-07-05");
    for vague in ["début août", "un week-end en mai", "la semaine du 15 août", "12-15/8 ou 19-22/8", "3 nuits en mai"]
    {
        check_when(vague, vague);
    }
    check_when("31/2", "NoSuchDay");
    check_when("15/8/2027-12/8/2027", "Backwards");
}

#[test]
fn who_asks_may_be_said_in_one_field_or_in_three() {
    let desk = desk("2026-07-01");
    let one = said(&desk, "Mme Dupont 06 39 98 12 34 12-15/8 2+1 vue mer", "", "");
    let three = said(&desk, "Mme Dupont 06 39 98 12 34", "12-15/8", "2+1 vue mer");
    for reading in [one, three] {
        assert_eq!(reading.wanted.arrival, Some(day("2026-08-12")));
        assert_eq!((reading.wanted.heads.adults, reading.wanted.heads.children), (Some(2), Some(1)));
        assert_eq!((reading.nights, &*reading.asked, reading.troubles.len()), (Some(3), "vue mer", 0));
        assert_eq!(reading.phone.as_deref(), Some("06 39 98 12 34"));
        assert!(matches!(&reading.guest, LineGuest::New { name } if &*name.family == "Dupont"));
    }
    assert_eq!(said(&desk, "Dupont", "", "4").wanted.heads.adults, Some(4), "a number alone is adults");
    let unread = said(&desk, "Dupont", "", "beaucoup");
    assert_eq!((unread.troubles[0].field, unread.troubles[0].fault), (said::SaidIn::Party, LineFault::Unread));
    desk.guest("Dupont", "Marie", &[]);
    assert!(matches!(said(&desk, "dupont marie", "", "").guest, LineGuest::Known { .. }));
    desk.guest("Dupont", "Paul", &[]);
    assert_eq!(said(&desk, "Dupont", "", "").troubles[0].fault, LineFault::WhichGuest);
}

#[test]
fn a_call_opens_the_file_notes_the_enquiry_and_the_call_back_in_one_change() {
    let desk = desk("2026-07-01");
    let before = desk.export();
    let draft = EnquiryDraft {
        name: Some(Name { family: "Dupont".into(), given: "".into() }),
        phone: Some("06 39 98 12 34".into()),
        call_back: Some(Due { on: day("2026-07-01"), at: Some(15 * 60) }),
        words: words("2026-08-12", "2026-08-15", "Une chambre au calme ?"),
        ..EnquiryDraft::default()
    };
    let done = desk.change(|w| acts::note(w, &draft));
    let page = desk.book.read(|r| journey::page(r, done.value.guest)).expect("a page");
    assert_eq!(page.route.here, Stage::Planning, "an enquiry alone puts a guest in planning");
    let told = &page.enquiries[0];
    assert_eq!((told.state, told.missing, told.phone.as_deref()), (EnquiryState::New, None, Some("06 39 98 12 34")));
    assert!(page.timeline.iter().any(|entry| entry.text.as_deref().is_some_and(|text| text.contains("au calme"))));
    let todo = desk.book.read(|r| tasks(r, WhichTasks::Open, None)).expect("tasks");
    assert_eq!(
        (todo[0].errand, todo[0].due, todo[0].enquiry),
        (Some(Errand::CallBack), draft.call_back, Some(told.id))
    );
    assert_eq!(todo[0].phone.as_deref(), Some("06 39 98 12 34"), "the number stands beside the call");
    desk.change(|w| journal::undo_within(w, done.change.expect("a line")));
    assert_eq!(desk.export(), before, "guest, enquiry and call back go together");
}

#[test]
fn an_enquiry_noted_as_an_encounter_is_an_enquiry() {
    let desk = desk("2026-07-01");
    let guest = desk.guest("Petit", "Aurélien", &[]);
    let kind = crate::journey::EncounterKind::Enquiry;
    let draft = crate::journey::acts::EncounterDraft { guest, stay: None, kind, on: None, text: "En mai ?".into() };
    let id = desk.change(|w| crate::journey::acts::note_encounter(w, &draft)).value;
    assert_eq!((of(&desk, guest)[0].id, of(&desk, guest)[0].state), (id, EnquiryState::New));
}

#[test]
fn a_price_is_quoted_and_the_enquiry_becomes_a_stay() {
    let desk = desk("2026-07-01");
    let (unit, guest) = (desk.unit("Ch. 4"), desk.guest("Dupont", "Marie", &[]));
    let enquiry = ask(&desk, guest, words("2026-08-12", "2026-08-15", ""));
    desk.change(|w| acts::quote(w, enquiry, euros(45_000), Some(day("2026-07-10"))));
    let known = one(&desk, enquiry);
    assert_eq!(known.state, EnquiryState::Quoted);
    let before = desk.export();
    let booked = desk.change(|w| acts::book(w, enquiry, &line(&format!("{} ch4", &*known.line))));
    let stay = desk.book.read(|r| crate::stays::views::stay(r, booked.value.stay)).expect("a stay");
    assert_eq!((booked.value.guest, stay.unit.map(|unit| unit.id)), (guest, Some(unit)));
    assert_eq!((stay.arrival, stay.departure), (day("2026-08-12"), day("2026-08-15")));
    assert_eq!((stay.heads.adults, stay.heads.children, stay.price), (Some(2), Some(1), Some(euros(45_000))));
    assert_eq!(one(&desk, enquiry).state, EnquiryState::Booked { stay: Some(booked.value.stay) });
    assert_eq!(refused(&desk, |w| acts::lose(w, enquiry, LostWhy::Price)), "enquiry-not-now");
    assert_eq!(refused(&desk, |w| acts::reopen(w, enquiry)), "enquiry-not-now");
    desk.change(|w| journal::undo_within(w, booked.change.expect("a line")));
    assert_eq!(desk.export(), before, "the stay and the state of the enquiry go back together");
    let again = desk.change(|w| acts::book(w, enquiry, &line(&known.line)));
    desk.change(|w| cancel(w, again.value.stay));
    desk.change(|w| acts::reopen(w, enquiry));
    assert_eq!(one(&desk, enquiry).state, EnquiryState::Quoted, "a cancelled stay may be asked for again");
}

#[test]
fn an_enquiry_booked_otherwise_is_tied_to_that_stay_of_the_same_guest() {
    let desk = desk("2026-07-01");
    let (guest, other) = (desk.guest("Dupont", "Marie", &[]), desk.guest("Rossi", "Chiara", &[]));
    let enquiry = ask(&desk, guest, words("2026-08-12", "2026-08-15", ""));
    let (own, foreign) =
        (desk.stay(guest, None, "2026-08-12", "2026-08-15"), desk.stay(other, None, "2026-08-12", "2026-08-15"));
    assert_eq!(refused(&desk, |w| acts::became(w, enquiry, foreign)), "missing");
    desk.change(|w| acts::became(w, enquiry, own));
    assert_eq!(one(&desk, enquiry).stay(), Some(own));
}

#[test]
fn a_lost_enquiry_says_why_and_ends_the_call_back_and_the_planning() {
    let desk = desk("2026-07-01");
    let guest = desk.guest("Rossi", "Chiara", &[]);
    let enquiry = ask(&desk, guest, words("2026-08-12", "2026-08-15", ""));
    desk.change(|w| acts::call_back(w, enquiry, Due { on: day("2026-07-02"), at: None }));
    assert_eq!(stands(&desk, guest), Stage::Planning);
    let before = desk.export();
    let lost = desk.change(|w| acts::lose(w, enquiry, LostWhy::DatesFull));
    assert_eq!(one(&desk, enquiry).state, EnquiryState::Lost { why: LostWhy::DatesFull, on: day("2026-07-01") });
    assert_eq!(stands(&desk, guest), Stage::Inspiration, "the next stay is a wish again");
    assert!(desk.book.read(|r| tasks(r, WhichTasks::Open, None)).expect("tasks").is_empty());
    desk.change(|w| journal::undo_within(w, lost.change.expect("a line")));
    assert_eq!(desk.export(), before);
    desk.change(|w| acts::lose(w, enquiry, LostWhy::DatesFull));
    desk.change(|w| acts::reopen(w, enquiry));
    assert_eq!((one(&desk, enquiry).state, stands(&desk, guest)), (EnquiryState::New, Stage::Planning));
}

#[test]
fn who_asked_yesterday_waits_for_an_answer_unless_a_call_is_still_to_come() {
    let desk = desk("2026-07-01");
    let (first, second) = (desk.guest("Attend", "Inès", &[]), desk.guest("Appel", "João", &[]));
    let asks = ask(&desk, first, words("2026-08-12", "", ""));
    let called = ask(&desk, second, words("2026-09-12", "", ""));
    let task = desk.change(|w| acts::call_back(w, called, Due { on: day("2026-07-02"), at: Some(600) })).value;
    let missing = |desk: &Desk, id| one(desk, id).missing;
    assert_eq!(missing(&desk, asks), None, "today is early enough");
    let desk = desk.on("2026-07-02");
    assert_eq!((missing(&desk, asks), missing(&desk, called)), (Some(CueKind::EnquiryUnanswered), None));
    let page = desk.book.read(|r| journey::page(r, first)).expect("a page");
    assert!(page.cues.iter().any(|cue| cue.kind == CueKind::EnquiryUnanswered && cue.enquiry == Some(asks)));
    let open = desk.book.read(|r| enquiries(r, WhichEnquiries::Open)).expect("enquiries");
    assert_eq!(open.iter().map(|one| one.id).collect::<Vec<_>>(), [asks, called], "who waits stands first");
    let counts = desk.book.read(waiting).expect("counts");
    assert_eq!((counts.enquiries, counts.unanswered, counts.due, counts.overdue), (2, 1, 1, 0));
    let desk = desk.on("2026-07-03");
    assert_eq!(missing(&desk, called), Some(CueKind::EnquiryUnanswered), "the call was not made");
    desk.change(|w| task_acts::finish(w, task));
    assert_eq!(missing(&desk, called), None, "who was called has an answer");
    desk.change(|w| acts::quote(w, asks, euros(10_000), Some(day("2026-07-05"))));
    desk.change(|w| acts::quote(w, called, euros(10_000), None));
    let desk = desk.on("2026-07-05");
    assert_eq!((missing(&desk, asks), missing(&desk, called)), (None, None), "a price holds on its last day");
    let desk = desk.on("2026-07-10");
    let both = (missing(&desk, asks), missing(&desk, called));
    assert_eq!(both, (Some(CueKind::QuoteUnanswered), Some(CueKind::QuoteUnanswered)), "after its day, or a week");
    let aside = desk.book.change(&lea(), Act::SetCueAside, |w| {
        crate::journey::cues::acts::set_aside(w, first, CueKind::QuoteUnanswered, None)
    });
    assert_eq!(aside.expect_err("a refusal").problem().code, "cue-of-enquiry");
}

#[track_caller]
fn check_same_week(arrival: &str, today: &str, expect: &str) {
    let offered = same_week(day(arrival), Some(day(arrival).plus(7)), day(today));
    assert_eq!(offered, OfferDays { arrival: day(expect), departure: Some(day(expect).plus(7)) });
}

#[test]
fn the_same_week_next_year_keeps_week_and_weekday() {
    check_same_week("2026-08-08", "2026-08-20", "2027-08-14");
    check_same_week("2023-08-12", "2026-08-20", "2027-08-14");
    check_same_week("2026-12-28", "2026-11-22", "2027-12-27");
    check_same_week("2025-12-29", "2026-11-22", "2027-01-04");
    let mut arrival = day("1990-01-01");
    while arrival < day("2090-01-01") {
        let next = same_week(arrival, None, arrival).arrival;
        assert!((357..=372).contains(&next.since(arrival)) && next.since(arrival) % 7 == 0, "{arrival} {next}");
        assert!(next.week() == arrival.week() || arrival.week() == 53 && next.week() == 52, "{arrival} {next}");
        arrival = arrival.plus(1);
    }
}

#[test]
fn a_reminder_to_offer_the_same_week_is_written_once_and_only_for_days_that_are_over() {
    let desk = desk("2026-07-01");
    let guest = desk.guest("Garcia", "Inès", &[]);
    let enquiry = ask(&desk, guest, words("2026-08-08", "2026-08-15", ""));
    let offer = OfferOf::Enquiry { enquiry };
    assert_eq!(refused(&desk, |w| same_week_again(w, offer)), "enquiry-not-now");
    desk.change(|w| acts::lose(w, enquiry, LostWhy::DatesFull));
    let first = desk.change(|w| same_week_again(w, offer)).value;
    assert_eq!(first.offer, OfferDays { arrival: day("2027-08-14"), departure: Some(day("2027-08-21")) });
    assert_eq!(first.due, day("2027-02-13"), "26 weeks before");
    assert_eq!(desk.change(|w| same_week_again(w, offer)).value, first);
    let stay = desk.stay(guest, None, "2026-08-08", "2026-08-15");
    let same = desk.change(|w| same_week_again(w, OfferOf::Stay { stay })).value;
    assert_eq!(same, first, "one reminder for the same days, whatever it is asked of");
    let vague = ask(&desk, guest, words("", "", "En mai ?"));
    desk.change(|w| acts::lose(w, vague, LostWhy::NoAnswer));
    assert_eq!(refused(&desk, |w| same_week_again(w, OfferOf::Enquiry { enquiry: vague })), "enquiry-no-days");
}

#[test]
fn days_people_and_prices_that_cannot_be_are_refused_and_nothing_is_written() {
    let desk = desk("2026-07-01");
    let guest = desk.guest("Rossi", "Chiara", &[]);
    let note = |words: EnquiryWords| {
        let draft = EnquiryDraft { guest: Some(guest), words, ..EnquiryDraft::default() };
        refused(&desk, |w| acts::note(w, &draft))
    };
    assert_eq!(note(words("2026-06-30", "2026-07-02", "")), "enquiry-past");
    assert_eq!(note(words("2032-06-30", "", "")), "enquiry-too-far");
    assert_eq!(note(words("2026-08-15", "2026-08-12", "")), "leaves-before-arriving");
    assert_eq!(note(words("2026-08-15", "2029-08-12", "")), "stay-too-long");
    assert_eq!(note(words("", "2026-08-12", "")), "line-no-arrival");
    let mut crowd = words("", "", "");
    crowd.wanted.heads.adults = Some(1_000);
    assert_eq!(note(crowd), "enquiry-too-many");
    assert_eq!(note(words("", "", &"x".repeat(LONGEST_ASKED + 1))), "too-long");
    assert_eq!(refused(&desk, |w| acts::note(w, &EnquiryDraft::default())), "guest-nobody");
    let enquiry = ask(&desk, guest, words("2026-08-12", "", ""));
    for minor in [0, -1, i64::MAX, HIGHEST_QUOTE * 100 + 1] {
        assert_eq!(refused(&desk, |w| acts::quote(w, enquiry, euros(minor), None)), "quote-price");
    }
    for until in ["2026-06-30", "2029-07-01"] {
        assert_eq!(refused(&desk, |w| acts::quote(w, enquiry, euros(1), Some(day(until)))), "quote-until");
    }
    let call = |on: &str, at| refused(&desk, |w| acts::call_back(w, enquiry, Due { on: day(on), at }));
    assert_eq!(
        (call("2026-06-30", None).as_str(), call("2026-07-02", Some(1_440)).as_str()),
        ("call-back-past", "no-such-hour")
    );
    assert_eq!(refused(&desk, |w| acts::book(w, enquiry, &line("Rossi 31/2"))), "line-no-such-day");
    let nobody = EncounterId::from_bytes([9; 16]);
    assert_eq!(refused(&desk, |w| acts::remove(w, nobody)), "missing");
}

#[test]
fn what_was_asked_passes_the_scanner_of_notes() {
    let desk = desk("2026-07-01");
    let draft = |asked: &str, as_written| EnquiryDraft {
        name: Some(Name { family: "Dupont".into(), given: "".into() }),
        words: EnquiryWords { as_written, ..words("", "", asked) },
        ..EnquiryDraft::default()
    };
    for (asked, code) in [
        ("Paie avec 4111 1111 1111 1111", "note-blocked"),
        ("Elle est diabétique", "note-stopped"),
        ("Un vrai casse-pieds", "note-judges"),
    ] {
        let problem = desk.book.change(&lea(), Act::NoteEnquiry, |w| acts::note(w, &draft(asked, None)));
        let problem = problem.expect_err("a refusal").problem();
        assert_eq!((problem.code.as_str(), problem.field.as_deref()), (code, Some("asked")));
    }
    desk.change(|w| acts::note(w, &draft("Un vrai casse-pieds", Some(true))));
    let about = EnquiryWords {
        wanted: Wanted { about: Some("après sa chimio".into()), ..Wanted::default() },
        ..EnquiryWords::default()
    };
    let guest = desk.guest("Rossi", "Chiara", &[]);
    let error = desk.book.change(&lea(), Act::NoteEnquiry, |w| {
        acts::note(w, &EnquiryDraft { guest: Some(guest), words: about, ..EnquiryDraft::default() })
    });
    assert!(matches!(error, Err(EnquiryError::Note(NoteError::Stopped { .. }))));
}

/// What may be done to an enquiry.
type Deed = fn(&mut Writer<'_>, EncounterId) -> Result<(), EnquiryError>;

#[test]
fn every_act_on_an_enquiry_is_taken_back_to_the_last_letter() {
    let desk = desk("2026-07-01");
    let guest = desk.guest("Dupont", "Marie", &[]);
    let enquiry = ask(&desk, guest, words("2026-08-12", "2026-08-15", "Au calme ?"));
    let acts: [Deed; 8] = [
        |w, e| acts::change(w, e, &words("2026-08-13", "", "Avec balcon ?")),
        |w, e| acts::call_back(w, e, Due { on: day("2026-07-03"), at: Some(900) }).map(|_| ()),
        |w, e| acts::call_back(w, e, Due { on: day("2026-07-04"), at: None }).map(|_| ()),
        |w, e| acts::quote(w, e, euros(45_000), None),
        |w, e| acts::lose(w, e, LostWhy::Price),
        |w, e| same_week_again(w, OfferOf::Enquiry { enquiry: e }).map(|_| ()),
        acts::reopen,
        acts::remove,
    ];
    for act in acts {
        let before = desk.export();
        let undone = desk.change(|w| act(w, enquiry)).change.expect("a change");
        let after = desk.export();
        assert_ne!(after, before);
        desk.change(|w| journal::undo_within(w, undone));
        assert_eq!(desk.export(), before);
        desk.change(|w| act(w, enquiry));
    }
    assert!(of(&desk, guest).is_empty());
    assert!(matches!(desk.book.read(|r| views::one(r, enquiry)), Err(StorageError::Missing { what: "enquiry" })));
}
