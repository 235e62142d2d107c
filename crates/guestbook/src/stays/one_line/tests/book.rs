//! Lines read against a book, and booked.

use crate::act::Act;
use crate::guests::FoundGuest;
use crate::stays::acts::StayError;
use crate::stays::calendar::UnitState;
use crate::stays::one_line::acts::{Arriving, Booked, LineBooking, LineError, book_line};
use crate::stays::one_line::views::read_line;
use crate::stays::one_line::{LineAnswer, LineFault, LineGuest, UnitSaid};
use crate::stays::{Origin, StayState};
use crate::testing::{Desk, desk, lea};
use crate::{guests, journal, stays};

fn answer(desk: &Desk, line: &str) -> LineAnswer {
    desk.book.read(|r| read_line(r, line)).expect("an answer")
}

fn wish(line: &str) -> LineBooking {
    LineBooking { line: line.into(), guest: None, unit: None, despite: Vec::new(), arriving: Arriving::Later }
}

fn book(desk: &Desk, wish: &LineBooking) -> Result<Booked, LineError> {
    desk.book.change(&lea(), Act::BookStay, |w| book_line(w, wish)).map(|done| done.value)
}

#[track_caller]
fn check_refused(desk: &Desk, wish: &LineBooking, expect: LineFault) {
    let before = desk.export();
    match book(desk, wish) {
        Err(LineError::Line { fault, .. }) => assert_eq!(fault, expect),
        other => panic!("{other:?}"),
    }
    assert_eq!(desk.export(), before, "a refused line writes nothing");
}

fn names(found: &[FoundGuest]) -> Vec<&str> {
    found.iter().map(|one| one.name.as_str()).collect()
}

#[test]
fn what_does_not_belong_in_a_note_is_said_before_the_line_is_booked_and_refused_after() {
    let desk = desk("2026-07-01");
    desk.unit("Ch. 4");
    for (rest, expect) in
        [("chien", &[][..]), ("lit bébé", &[]), ("allergique aux noix", &["allergique"]), ("chien, radin", &["radin"])]
    {
        let line = format!("Casher Paul 12-15/8 ch4 2 {rest}");
        let seen = answer(&desk, &line);
        let words: Vec<&str> = seen.line.troubles.iter().filter_map(|trouble| trouble.word.as_deref()).collect();
        assert_eq!((words.as_slice(), seen.ready), (expect, expect.is_empty()), "{rest}");
        if !expect.is_empty() {
            check_refused(&desk, &wish(&line), LineFault::NotForNotes);
        }
    }
}

#[test]
fn a_new_guest_a_stay_and_a_note_are_one_change_and_one_undo() {
    let desk = desk("2026-07-01");
    desk.unit("Ch. 4");
    let before = desk.export();
    let line = "dupont marie 12-15/8 ch4 2+1 chien 180€ 06 12 34 56 78";
    let seen = answer(&desk, line);
    assert!(seen.ready && seen.state == Some(UnitState::Free) && seen.nights == Some(3), "{seen:?}");
    assert!(matches!(&seen.guest, LineGuest::New { name } if name.listed() == "Dupont Marie"));
    assert_eq!(desk.export(), before, "reading writes nothing");
    let wish = wish(&seen.plain);
    let done = desk.book.change(&lea(), Act::BookStay, |w| book_line(w, &wish)).expect("a booking");
    let stay = desk.book.read(|r| stays::views::stay(r, done.value.stay)).expect("a stay");
    assert_eq!((stay.nights, stay.heads.children, stay.price.map(|p| p.minor)), (3, Some(1), Some(18_000)));
    let notes = desk.book.read(|r| stays::notes::views::of_stay(r, done.value.stay)).expect("notes");
    assert_eq!(notes.iter().map(|note| &*note.text).collect::<Vec<_>>(), ["chien"]);
    let file = desk.book.read(|r| guests::views::file(r, done.value.guest)).expect("a file");
    assert_eq!((file.name.listed().as_str(), file.phones.len()), ("Dupont Marie", 1));
    journal::undo(&desk.book, &lea(), done.change.expect("a change")).expect("an undo");
    assert_eq!(desk.export(), before);
}

#[test]
fn two_guests_of_one_name_are_a_choice_and_one_is_found() {
    let desk = desk("2026-07-01");
    let unit = desk.unit("Ch. 4");
    let marie = desk.guest("Dupont", "Marie", &[]);
    let seen = answer(&desk, "Dupont 12-15/8 ch4 2");
    assert!(seen.ready && matches!(&seen.guest, LineGuest::Known { guest, .. } if guest.id == marie));
    let paul = desk.guest("Dupont", "Paul", &[]);
    let seen = answer(&desk, "Dupont 12-15/8 ch4 2");
    assert!(!seen.ready && matches!(seen.guest, LineGuest::Which { .. }));
    assert_eq!(names(&seen.candidates).len(), 2);
    check_refused(&desk, &wish("Dupont 12-15/8 ch4 2"), LineFault::WhichGuest);
    assert!(matches!(answer(&desk, "Dupont Paul 12-15/8").guest, LineGuest::Known { guest, .. } if guest.id == paul));
    desk.guest("Smith-Jones", "Rhys", &[]);
    let seen = answer(&desk, "Smith 12-15/8");
    assert!(matches!(seen.guest, LineGuest::New { .. }) && names(&seen.candidates) == ["Smith-Jones Rhys"], "{seen:?}");
    let chosen = LineBooking { guest: Some(Some(paul)), ..wish("Dupont 12-15/8 ch4 2") };
    assert_eq!(book(&desk, &chosen).expect("a booking").guest, paul);
    let anew = LineBooking { guest: Some(None), ..wish("Dupont 15-18/8 ch4 2") };
    let booked = book(&desk, &anew).expect("a booking");
    assert!(![marie, paul].contains(&booked.guest), "a new file was asked for");
    let stay = desk.book.read(|r| stays::views::stay(r, booked.stay)).expect("a stay");
    assert_eq!((stay.unit.map(|unit| unit.id), stay.origin), (Some(unit), Some(Origin::Direct)));
}

#[test]
fn a_taken_room_is_told_with_who_has_it_and_another_of_its_kind_is_offered() {
    let desk = desk("2026-07-01");
    let (four, three, five) = (desk.unit("Ch. 4"), desk.unit("Ch. 3"), desk.unit("Ch. 5"));
    let anais = desk.guest("Dubois", "Anaïs", &[]);
    desk.stay(anais, Some(four), "2026-08-10", "2026-08-13");
    desk.stay(anais, Some(three), "2026-08-14", "2026-08-16");
    let seen = answer(&desk, "Dupont 12-15/8 ch4 2+1");
    let taken = seen.state.as_ref().expect("a state");
    assert!(matches!(taken, UnitState::Taken { name, to, .. } if &*name.family == "Dubois" && to.day() == 13));
    assert_eq!(seen.free.iter().map(|unit| unit.id).collect::<Vec<_>>(), [five]);
    let before = desk.export();
    let refused = book(&desk, &wish("Dupont 12-15/8 ch4 2+1"));
    let Err(LineError::Stay(StayError::Overlaps { who, to, .. })) = refused else { panic!("{refused:?}") };
    assert_eq!((&*who, to, desk.export()), ("Dubois Anaïs", crate::testing::day("2026-08-13"), before));
    let other = LineBooking { unit: Some(five), ..wish(&seen.plain) };
    let booked = book(&desk, &other).expect("a booking");
    let stay = desk.book.read(|r| stays::views::stay(r, booked.stay)).expect("a stay");
    assert_eq!(stay.unit.map(|unit| unit.id), Some(five));
}

#[test]
fn two_rooms_that_differ_in_a_dot_are_told_apart_by_it() {
    let desk = desk("2026-07-01");
    for name in ["CH4", "Ch. 4"] {
        desk.unit(name);
    }
    for (written, expect) in [("Dupont 12-15/8 ch4", "CH4"), ("Dupont 12-15/8 Ch. 4", "Ch. 4")] {
        let answer = answer(&desk, written);
        let UnitSaid::One { unit } = answer.line.unit else { panic!("{written}: {:?}", answer.line.unit) };
        assert_eq!(unit.name, expect, "{written}");
    }
}

#[test]
fn outside_the_season_a_booking_must_be_said_twice() {
    let desk = desk("2026-07-01");
    desk.unit("Ch. 4");
    let (opens, closes) = (crate::testing::day("2026-04-01"), crate::testing::day("2026-10-31"));
    desk.change(|w| stays::calendar::acts::open_season(w, opens, closes));
    check_refused(&desk, &wish("Dupont 24-27/12 ch4"), LineFault::ClosedSeason);
    let despite = vec![stays::calendar::Despite::Season];
    book(&desk, &LineBooking { despite, ..wish("Dupont 24-27/12 ch4") }).expect("a booking");
}

#[test]
fn a_walk_in_is_in_the_house_at_once_and_only_today() {
    let desk = desk("2026-07-01");
    desk.unit("Ch. 4");
    let now = LineBooking { arriving: Arriving::Now, ..wish("Smith ce soir +1 ch4 2") };
    let booked = book(&desk, &now).expect("a booking");
    let stay = desk.book.read(|r| stays::views::stay(r, booked.stay)).expect("a stay");
    assert!(matches!(stay.state, StayState::InHouse { .. }) && stay.origin == Some(Origin::WalkIn));
    let later = LineBooking { arriving: Arriving::Now, ..wish("Smith demain +1 2") };
    assert!(matches!(book(&desk, &later), Err(LineError::NotToday)));
}

#[test]
fn a_line_that_cannot_be_booked_changes_nothing() {
    let desk = desk("2026-07-01");
    desk.unit("Ch. 4");
    for (line, fault) in [
        ("Dupont 31/2-3/3 ch4", LineFault::NoSuchDay),
        ("Dupont 12-15/8 ch9", LineFault::NoSuchUnit),
        ("Dupont 12/8 ch4", LineFault::NoDeparture),
        ("Dupont ch4", LineFault::NoArrival),
        ("12-15/8 ch4", LineFault::NoGuest),
        ("Dupont 12-15/8 ch4 2+x", LineFault::Unread),
        ("Dupont 2026-08-15 2026-08-12 ch4", LineFault::Backwards),
    ] {
        check_refused(&desk, &wish(line), fault);
    }
}
