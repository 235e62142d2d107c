//! Stories of stays, the overlap rule and Today.

use super::acts::{StayChange, StayError, book, cancel, change, check_in, check_out, no_show};
use super::overlap::overlaps;
use super::*;
use crate::act::Act;
use crate::testing::{Desk, day, desk, draft, lea};

#[track_caller]
fn check_overlap(first: &str, second: &str, expect: bool) {
    let span = |text: &str| {
        let (from, to) = text.split_once("..").expect("a span");
        (day(&format!("2026-05-{from}")), day(&format!("2026-05-{to}")))
    };
    assert_eq!(overlaps(span(first), span(second)), expect, "{first} and {second}");
    assert_eq!(overlaps(span(second), span(first)), expect, "{second} and {first}");
}

#[test]
fn a_guest_may_arrive_on_the_day_another_leaves() {
    check_overlap("03..05", "05..08", false);
    check_overlap("03..06", "05..08", true);
    check_overlap("03..10", "05..08", true);
    check_overlap("05..08", "05..08", true);
    check_overlap("05..05", "05..05", true);
    check_overlap("05..05", "03..05", false);
    check_overlap("04..04", "03..05", true);
}

fn house() -> (Desk, GuestId, UnitId) {
    let desk = desk("2026-05-10");
    let guest = desk.guest("Garcia", "Inès", &[]);
    let unit = desk.unit("Ch. 7");
    (desk, guest, unit)
}

#[test]
fn a_room_is_never_given_twice_for_one_night() {
    let (desk, guest, unit) = house();
    let first = desk.stay(guest, Some(unit), "2026-05-12", "2026-05-15");
    let again =
        desk.book.change(&lea(), Act::BookStay, |w| book(w, &draft(guest, Some(unit), "2026-05-14", "2026-05-16")));
    assert!(matches!(again, Err(StayError::Overlaps { other, .. }) if other == first), "{again:?}");
    let problem = again.expect_err("taken").problem();
    assert_eq!((&*problem.args["who"], &*problem.args["to"]), ("Garcia Inès", "2026-05-15"), "by whom, and until when");
    let second = desk.stay(guest, Some(unit), "2026-05-15", "2026-05-16");
    let longer = StayChange { departure: Some(day("2026-05-16")), ..StayChange::default() };
    let moved = desk.book.change(&lea(), Act::ChangeStay, |w| change(w, first, &longer));
    assert!(matches!(moved, Err(StayError::Overlaps { other, .. }) if other == second), "{moved:?}");
    desk.change(|w| cancel(w, second));
    desk.change(|w| change(w, first, &longer));
}

#[test]
fn a_stay_goes_from_booked_to_in_house_to_left_and_no_other_way() {
    let (desk, guest, unit) = house();
    let stay = desk.stay(guest, Some(unit), "2026-05-10", "2026-05-12");
    let refused = |f: fn(&mut crate::book::Writer<'_>, StayId) -> Result<(), StayError>| {
        matches!(desk.book.change(&lea(), Act::CheckIn, |w| f(w, stay)), Err(StayError::NotNow { .. }))
    };
    assert!(refused(check_out));
    desk.change(|w| check_in(w, stay));
    assert!(refused(check_in) && refused(cancel) && refused(no_show));
    desk.change(|w| check_out(w, stay));
    assert!(refused(check_out) && refused(check_in));
}

#[test]
fn nobody_leaves_before_arriving() {
    let (desk, guest, _) = house();
    let early = desk.book.change(&lea(), Act::BookStay, |w| book(w, &draft(guest, None, "2026-05-14", "2026-05-12")));
    assert!(matches!(early, Err(StayError::LeavesBeforeArriving)));
    let long = desk.book.change(&lea(), Act::BookStay, |w| book(w, &draft(guest, None, "2026-05-14", "2030-05-12")));
    assert!(matches!(long, Err(StayError::TooLong)));
}

#[test]
fn a_note_on_a_stay_is_refused_for_a_stranger_to_it() {
    let (desk, guest, unit) = house();
    let stay = desk.stay(guest, Some(unit), "2026-05-10", "2026-05-12");
    let other = desk.guest("Petit", "Aurélien", &[]);
    let note = |guest| {
        desk.book.change(&lea(), Act::WriteNote, |w| {
            notes::acts::write(w, &notes::NoteDraft::of(guest, Some(stay), NoteKind::Fact, "Thé vert"))
        })
    };
    assert!(note(other).is_err());
    let id = note(guest).expect("a note").value;
    let noted = desk.book.read(|r| notes::views::of_stay(r, stay)).expect("notes");
    assert_eq!((noted[0].id, noted[0].author.as_str(), &*noted[0].text), (id, "Léa", "Thé vert"));
}

#[test]
fn today_shows_who_arrives_who_is_here_and_who_leaves() {
    let desk = desk("2026-05-01");
    let guest = desk.guest("Jørgensen", "Bjørn", &[]);
    let ids: Vec<StayId> = [("08", "12"), ("10", "11"), ("06", "10"), ("10", "14"), ("11", "12")]
        .map(|(from, to)| desk.stay(guest, None, &format!("2026-05-{from}"), &format!("2026-05-{to}")))
        .to_vec();
    desk.change(|w| cancel(w, ids[3]));
    let page = desk.book.read(|r| today::today(r, day("2026-05-10"))).expect("today");
    let of = |lines: &[TodayLine]| lines.iter().map(|line| line.stay.id).collect::<Vec<_>>();
    assert_eq!(of(&page.arrivals), [ids[1]], "the cancelled one is not expected");
    assert_eq!(of(&page.in_house), [ids[0]]);
    assert_eq!(of(&page.departures), [ids[2]]);
    assert_eq!(page.arrivals[0].brief.nth, 3);
    assert_eq!(page.arrivals[0].brief.last.as_ref().map(|last| last.arrival), Some(day("2026-05-08")));
}

#[test]
fn a_cancelled_stay_does_not_come_back_into_a_room_given_away_since() {
    let (desk, guest, unit) = house();
    let first = desk.stay(guest, Some(unit), "2026-05-12", "2026-05-15");
    let cancelled = desk.change(|w| cancel(w, first)).change.expect("a change");
    let second = desk.stay(guest, Some(unit), "2026-05-13", "2026-05-14");
    let before = desk.export();
    let undo = || crate::journal::undo(&desk.book, &lea(), cancelled);
    assert!(matches!(undo(), Err(crate::error::StorageError::UnitTaken)));
    assert_eq!(before, desk.export(), "the refused undo changed nothing");
    desk.change(|w| cancel(w, second));
    assert_eq!(undo().expect("an undo").value.left, 0);
}

#[test]
fn a_stay_moved_to_other_weeks_goes_back_to_its_old_days() {
    let (desk, guest, unit) = house();
    let stay = desk.stay(guest, Some(unit), "2026-05-12", "2026-05-15");
    let before = desk.export();
    for (arrival, departure) in [("2026-07-01", "2026-07-03"), ("2026-03-01", "2026-03-03")] {
        let days = StayChange { arrival: Some(day(arrival)), departure: Some(day(departure)), ..StayChange::default() };
        let moved = desk.change(|w| change(w, stay, &days)).change.expect("a change");
        assert_eq!(crate::journal::undo(&desk.book, &lea(), moved).expect("an undo").value.left, 0);
        assert_eq!(before, desk.export());
    }
}

#[test]
fn days_that_no_longer_fit_stay_as_they_are_and_are_counted() {
    let (desk, guest, _) = house();
    let stay = desk.stay(guest, None, "2026-05-20", "2026-05-23");
    let days = |arrival: Option<&str>, departure: &str| StayChange {
        arrival: arrival.map(day),
        departure: Some(day(departure)),
        ..StayChange::default()
    };
    let earlier = days(Some("2026-05-10"), "2026-05-12");
    let moved = desk.change(|w| change(w, stay, &earlier)).change.expect("a change");
    desk.change(|w| change(w, stay, &days(None, "2026-05-14")));
    let before = desk.export();
    assert_eq!(crate::journal::undo(&desk.book, &lea(), moved).expect("an undo").value.left, 2);
    assert_eq!(before, desk.export(), "an arrival on the 20th and a departure on the 14th are no stay");
}

#[test]
fn what_was_written_too_much_can_be_emptied_again() {
    let (desk, guest, unit) = house();
    let price = Money { minor: 12_000, currency: crate::money::Currency::EUR };
    let full = acts::StayDraft {
        children: Some(1),
        infants: Some(1),
        price: Some(price),
        reference: Some("R-1".into()),
        ..draft(guest, Some(unit), "2026-05-12", "2026-05-15")
    };
    let stay = desk.change(|w| book(w, &full)).value;
    let now = || desk.book.read(|r| views::stay(r, stay)).expect("the stay");
    let full = now();
    let change = |json: &str| {
        let wanted: StayChange = serde_json::from_str(json).expect("a change");
        desk.change(|w| change(w, stay, &wanted))
    };
    change("{}");
    assert_eq!(now(), full, "what is not said is left");
    let done = change(r#"{"unit":null,"adults":null,"children":null,"infants":null,"price":null,"reference":null}"#);
    let empty = now();
    assert_eq!((empty.unit, empty.heads, empty.price, empty.reference), (None, Heads::default(), None, None));
    assert_eq!((empty.arrival, empty.departure), (full.arrival, full.departure));
    desk.change(|w| crate::journal::undo_within(w, done.change.expect("a line")));
    assert_eq!(now(), full, "taken back, all of it is there again");
}
