//! Stories of units, closures, the season, moves, and the calendar.

use super::acts::{
    add_unit, change_unit, close_season, close_unit, move_to, open_season, order_units, reopen_unit, restore_unit,
    retire_unit,
};
use super::error::PlaceError;
use super::free::closed_nights;
use super::*;
use crate::act::Act;
use crate::book::Writer;
use crate::changed::Done;
use crate::error::StorageError;
use crate::id::Id;
use crate::stays::acts::{StayChange, StayError, book, cancel, change, check_in, check_out};
use crate::testing::{Desk, day, desk, draft, lea};

struct House {
    desk: Desk,
    guest: GuestId,
    unit: UnitId,
    other: UnitId,
}

/// Two rooms, and Inès Garcia.
fn house() -> House {
    let desk = desk("2026-05-10");
    let (unit, other) = (desk.unit("Ch. 7"), desk.unit("Ch. 8"));
    House { guest: desk.guest("Garcia", "Inès", &[]), desk, unit, other }
}

impl House {
    fn tries<T>(&self, f: impl FnOnce(&mut Writer<'_>) -> Result<T, StayError>) -> Result<Done<T>, StayError> {
        self.desk.book.change(&lea(), Act::MoveStay, f)
    }

    #[track_caller]
    fn is_refused<T: std::fmt::Debug>(&self, code: &str, f: impl FnOnce(&mut Writer<'_>) -> Result<T, StayError>) {
        let before = self.desk.export();
        let refused = self.tries(f).expect_err("a refusal").problem();
        assert_eq!(refused.code, code, "{refused:?}");
        assert_eq!(before, self.desk.export(), "a refusal changes nothing");
    }

    fn calendar(&self, from: &str, days: u16) -> Calendar {
        self.desk.book.read(|r| views::calendar(r, day(from), days)).expect("a calendar")
    }

    fn closure(&self, from: &str, to: &str) -> ClosureDraft {
        ClosureDraft { unit: self.unit, from: day(from), to: day(to), reason: " Peinture ".into() }
    }

    #[track_caller]
    fn undoes(&self, change: Option<crate::id::ChangeId>) -> Result<u32, StorageError> {
        let undo = crate::journal::undo(&self.desk.book, &lea(), change.expect("a change"));
        undo.map(|done| done.value.left)
    }
}

fn place(unit: Option<UnitId>, arrival: &str, departure: &str) -> Move {
    Move { unit, arrival: day(arrival), departure: day(departure), despite: Vec::new() }
}

#[test]
fn a_unit_has_a_kind_room_for_so_many_and_a_few_words() {
    let h = house();
    let cottage = UnitDraft {
        name: " Gîte du Four ".into(),
        kind: UnitKind::Cottage,
        capacity: Some(6),
        description: Some(" au bord de l’eau ".into()),
    };
    let made = h.tries(|w| add_unit(w, &cottage)).expect("a unit").value;
    let known = h.desk.book.read(views::units).expect("units").into_iter().find(|u| u.id == made).expect("the cottage");
    let said = (known.name.as_str(), known.kind, known.capacity, known.description.as_str(), known.retired_on);
    assert_eq!(said, ("Gîte du Four", UnitKind::Cottage, Some(6), "au bord de l’eau", None));
    let named = |name: &str, capacity| UnitDraft { name: name.into(), capacity, ..UnitDraft::default() };
    h.is_refused("unit-no-name", |w| change_unit(w, made, &named("  ", None)));
    h.is_refused("unit-name-taken", |w| change_unit(w, made, &named("CH. 7", None)));
    h.is_refused("unit-capacity", |w| change_unit(w, made, &named("Gîte", Some(0))));
    h.is_refused("unit-capacity", |w| change_unit(w, made, &named("Gîte", Some(MOST_PERSONS + 1))));
    let long = UnitDraft { description: Some("x".repeat(LONGEST_DESCRIPTION + 1)), ..named("Gîte", None) };
    h.is_refused("too-long", |w| change_unit(w, made, &long));
    h.is_refused("missing", |w| change_unit(w, UnitId::from_bytes([9; 16]), &named("Gîte", None)));
    h.tries(|w| change_unit(w, made, &named("gîte du four", Some(4))))
        .expect("its own name in other letters is no other");
}

#[test]
fn units_stand_in_the_order_of_the_house_and_before_that_as_people_count() {
    let desk = desk("2026-05-10");
    let units: Vec<UnitId> = ["Ch. 10", "Ch. 2", "Gîte", "Ch. 1"].map(|name| desk.unit(name)).to_vec();
    let names = |desk: &Desk| -> Vec<String> {
        desk.book.read(views::units).expect("units").into_iter().map(|unit| unit.name).collect()
    };
    assert_eq!(names(&desk), ["Ch. 1", "Ch. 2", "Ch. 10", "Gîte"]);
    let before = desk.export();
    let moved = desk.change(|w| order_units(w, &[units[2], units[0], units[2]]));
    assert_eq!(names(&desk), ["Gîte", "Ch. 10", "Ch. 1", "Ch. 2"], "those left out follow as they stood");
    desk.unit("Ch. 3");
    assert_eq!(names(&desk).last().map(String::as_str), Some("Ch. 3"), "a new one comes last");
    assert!(crate::journal::undo(&desk.book, &lea(), moved.change.expect("a change")).is_ok());
    assert_eq!(names(&desk), ["Ch. 1", "Ch. 2", "Ch. 3", "Ch. 10", "Gîte"]);
    assert_ne!(before, desk.export(), "Ch. 3 is still there");
    let stranger = desk.book.change(&lea(), Act::OrderUnits, |w| order_units(w, &[UnitId::from_bytes([1; 16])]));
    assert!(matches!(stranger, Err(StayError::Storage(StorageError::Missing { what: "unit" }))));
}

#[test]
fn a_unit_with_guests_to_come_is_not_retired_and_a_retired_one_takes_nobody() {
    let h = house();
    let stay = h.desk.stay(h.guest, Some(h.unit), "2026-05-09", "2026-05-11");
    h.is_refused("unit-has-stays", |w| retire_unit(w, h.unit));
    h.tries(|w| move_to(w, stay, &place(Some(h.unit), "2026-05-08", "2026-05-10"))).expect("a stay that ends today");
    let retired = h.tries(|w| retire_unit(w, h.unit)).expect("a retired unit");
    assert!(h.tries(|w| retire_unit(w, h.unit)).expect("once is enough").change.is_none());
    h.is_refused("unit-retired", |w| book(w, &draft(h.guest, Some(h.unit), "2026-05-20", "2026-05-21")));
    h.is_refused("unit-retired", |w| move_to(w, stay, &place(Some(h.unit), "2026-05-08", "2026-05-11")));
    h.is_refused("unit-retired", |w| close_unit(w, &h.closure("2026-05-20", "2026-05-21")));
    let shown = |from: &str| h.calendar(from, 20).units.iter().any(|unit| unit.id == h.unit);
    assert!(shown("2026-05-01") && !shown("2026-05-12"), "shown only where it still has a stay");
    h.tries(|w| restore_unit(w, h.unit)).expect("let again");
    let late = h.tries(|w| book(w, &draft(h.guest, Some(h.unit), "2026-05-20", "2026-05-21"))).expect("a stay").value;
    let again = h.desk.book.change(&lea(), Act::RetireUnit, |w| retire_unit(w, h.unit));
    assert!(matches!(again, Err(StayError::Place(PlaceError::UnitHasStays { stays: 1 }))));
    assert_eq!(h.undoes(retired.change).expect("nothing left of it"), 0, "the retirement is over already");
    h.desk.change(|w| cancel(w, late));
}

#[test]
fn a_retirement_does_not_come_back_over_somebody_who_booked_since() {
    let h = house();
    h.desk.change(|w| retire_unit(w, h.unit));
    let restored = h.desk.change(|w| restore_unit(w, h.unit)).change;
    let stay = h.desk.stay(h.guest, Some(h.unit), "2026-05-20", "2026-05-21");
    let before = h.desk.export();
    assert!(matches!(h.undoes(restored), Err(StorageError::UnitNotLet)));
    assert_eq!(before, h.desk.export());
    let cancelled = h.desk.change(|w| cancel(w, stay)).change;
    assert_eq!(h.undoes(restored).expect("an undo"), 0);
    assert!(matches!(h.undoes(cancelled), Err(StorageError::UnitNotLet)), "nor does the booking, into a retired unit");
}

#[test]
fn a_closed_unit_is_refused_with_the_reason_and_free_again_after() {
    let h = house();
    let closed = h.desk.change(|w| close_unit(w, &h.closure("2026-05-12", "2026-05-15")));
    let refused = h.tries(|w| book(w, &draft(h.guest, Some(h.unit), "2026-05-14", "2026-05-16"))).expect_err("closed");
    let problem = refused.problem();
    assert_eq!((problem.code.as_str(), problem.args["reason"].as_str()), ("unit-closed", "Peinture"));
    let before_it = h.desk.stay(h.guest, Some(h.unit), "2026-05-10", "2026-05-12");
    h.desk.stay(h.guest, Some(h.unit), "2026-05-15", "2026-05-17");
    h.is_refused("overlaps", |w| close_unit(w, &h.closure("2026-05-16", "2026-05-19")));
    h.is_refused("unit-closed", |w| close_unit(w, &h.closure("2026-05-14", "2026-05-15")));
    h.is_refused("ends-before-beginning", |w| close_unit(w, &h.closure("2026-06-14", "2026-06-14")));
    h.is_refused("span-too-long", |w| close_unit(w, &h.closure("2026-06-14", "2036-06-14")));
    let wordless = ClosureDraft { reason: " ".into(), ..h.closure("2026-06-01", "2026-06-02") };
    h.is_refused("closure-no-reason", |w| close_unit(w, &wordless));
    let longer = StayChange { departure: Some(day("2026-05-13")), ..StayChange::default() };
    h.is_refused("unit-closed", |w| change(w, before_it, &longer));
    let before = h.desk.export();
    let reopened = h.desk.change(|w| reopen_unit(w, closed.value)).change;
    assert_eq!(h.undoes(reopened).expect("an undo"), 0);
    assert_eq!(before, h.desk.export());
    h.is_refused("missing", |w| reopen_unit(w, ClosureId::from_bytes([3; 16])));
}

#[test]
fn a_closure_taken_off_a_retired_unit_may_come_back() {
    let h = house();
    let closed = h.desk.change(|w| close_unit(w, &h.closure("2026-05-12", "2026-05-15"))).value;
    h.desk.change(|w| retire_unit(w, h.unit));
    let before = h.desk.export();
    let reopened = h.desk.change(|w| reopen_unit(w, closed)).change;
    assert_eq!(h.undoes(reopened).expect("it stands in nobody's way"), 0);
    assert_eq!(before, h.desk.export());
}

#[test]
fn a_closure_does_not_come_back_over_somebody_who_booked_since() {
    let h = house();
    let closed = h.desk.change(|w| close_unit(w, &h.closure("2026-05-12", "2026-05-15")));
    let cancelled = {
        let stay = h.desk.stay(h.guest, Some(h.other), "2026-05-12", "2026-05-13");
        h.desk.change(|w| cancel(w, stay)).change
    };
    let reopened = h.desk.change(|w| reopen_unit(w, closed.value)).change;
    h.desk.stay(h.guest, Some(h.unit), "2026-05-14", "2026-05-16");
    let before = h.desk.export();
    assert!(matches!(h.undoes(reopened), Err(StorageError::UnitNotLet)));
    assert_eq!(before, h.desk.export());
    let draft = ClosureDraft { unit: h.other, ..h.closure("2026-05-11", "2026-05-13") };
    h.desk.change(|w| close_unit(w, &draft));
    assert!(matches!(h.undoes(cancelled), Err(StorageError::UnitNotLet)), "nor a booking into a closure");
}

#[track_caller]
fn check_season(periods: &str, days: &str, expect: Option<&str>) {
    let span = |text: &str| {
        let (from, to) = text.split_once("..").expect("a span");
        (day(&format!("2026-{from}")), day(&format!("2026-{to}")))
    };
    let id = SeasonId::from_bytes([0; 16]);
    let open: Vec<OpenPeriod> =
        periods.split_whitespace().map(span).map(|(opens, closes)| OpenPeriod { id, opens, closes }).collect();
    let closed = closed_nights(&open, span(days)).map(|closed| (closed.from, closed.to));
    assert_eq!(closed, expect.map(span), "{days} in {periods}");
}

#[test]
fn a_house_is_open_inside_its_periods_and_without_any_all_year() {
    check_season("", "01-01..01-05", None);
    check_season("04-01..10-31", "04-01..04-05", None);
    check_season("04-01..10-31", "10-29..10-31", None);
    check_season("04-01..10-31", "10-29..11-01", Some("10-31..11-01"));
    check_season("04-01..10-31", "03-30..04-02", Some("03-30..04-01"));
    check_season("04-01..10-31", "01-30..02-02", Some("01-30..02-02"));
    check_season("04-01..10-31", "10-31..10-31", None);
    check_season("04-01..10-31", "11-01..11-01", Some("11-01..11-01"));
    check_season("04-01..06-15 06-15..10-31", "06-13..06-18", None);
    check_season("07-01..10-31 04-01..06-15", "06-13..07-03", Some("06-15..07-01"));
    check_season("04-01..06-15 07-01..10-31", "06-20..06-22", Some("06-20..06-22"));
}

#[test]
fn outside_the_season_a_stay_is_booked_only_after_a_clear_answer() {
    let h = house();
    let period = h.desk.change(|w| open_season(w, day("2026-04-01"), day("2026-10-31"))).value;
    h.is_refused("season-overlaps", |w| open_season(w, day("2026-10-01"), day("2026-12-01")));
    h.is_refused("ends-before-beginning", |w| open_season(w, day("2026-12-01"), day("2026-11-01")));
    let winter = draft(h.guest, Some(h.unit), "2026-12-20", "2026-12-27");
    h.is_refused("closed-season", |w| book(w, &winter));
    let all_the_same = crate::stays::acts::StayDraft { despite: vec![Despite::Season], ..winter };
    let stay = h.tries(|w| book(w, &all_the_same)).expect("a stay").value;
    let heads = StayChange { adults: Some(Some(3)), ..StayChange::default() };
    h.tries(|w| change(w, stay, &heads)).expect("its days do not change");
    h.tries(|w| move_to(w, stay, &place(Some(h.other), "2026-12-20", "2026-12-27"))).expect("nor here");
    h.is_refused("closed-season", |w| move_to(w, stay, &place(Some(h.other), "2026-12-21", "2026-12-28")));
    let longer = StayChange { departure: Some(day("2026-12-28")), ..StayChange::default() };
    h.is_refused("closed-season", |w| change(w, stay, &longer));
    let sure = Move { despite: vec![Despite::Season], ..place(Some(h.other), "2026-12-21", "2026-12-28") };
    h.tries(|w| move_to(w, stay, &sure)).expect("moved all the same");
    h.desk.change(|w| close_season(w, period));
    h.tries(|w| move_to(w, stay, &place(None, "2026-01-03", "2026-01-05"))).expect("open all year");
    h.is_refused("missing", |w| close_season(w, period));
}

#[test]
fn a_move_is_one_change_and_never_silent_about_a_taken_unit() {
    let h = house();
    let stay = h.desk.stay(h.guest, Some(h.unit), "2026-05-12", "2026-05-14");
    let before = h.desk.export();
    let moved = h.desk.change(|w| move_to(w, stay, &place(Some(h.other), "2026-06-01", "2026-06-04"))).change;
    assert_eq!(h.undoes(moved).expect("an undo"), 0);
    assert_eq!(before, h.desk.export());
    let second = h.desk.stay(h.guest, Some(h.other), "2026-05-13", "2026-05-15");
    let taken = h.tries(|w| move_to(w, stay, &place(Some(h.other), "2026-05-12", "2026-05-14"))).expect_err("taken");
    let problem = taken.problem();
    assert_eq!((problem.code.as_str(), problem.args["stay"].as_str()), ("overlaps", second.to_string().as_str()));
    h.is_refused("leaves-before-arriving", |w| move_to(w, stay, &place(None, "2026-05-12", "2026-05-11")));
    h.is_refused("stay-too-long", |w| move_to(w, stay, &place(None, "2026-05-12", "2036-05-11")));
    h.is_refused("missing", |w| {
        move_to(w, stay, &place(Some(UnitId::from_bytes([5; 16])), "2026-05-12", "2026-05-14"))
    });
}

#[test]
fn a_guest_who_is_here_keeps_the_arrival_and_one_who_left_is_not_moved() {
    let h = house();
    let stay = h.desk.stay(h.guest, Some(h.unit), "2026-05-10", "2026-05-12");
    h.desk.change(|w| check_in(w, stay));
    h.is_refused("has-arrived", |w| move_to(w, stay, &place(Some(h.unit), "2026-05-11", "2026-05-12")));
    h.tries(|w| move_to(w, stay, &place(Some(h.other), "2026-05-10", "2026-05-13")))
        .expect("another room, a night more");
    h.desk.change(|w| check_out(w, stay));
    h.is_refused("not-now", |w| move_to(w, stay, &place(None, "2026-05-10", "2026-05-12")));
}

#[test]
fn the_calendar_shows_living_stays_closures_and_what_waits_for_a_unit() {
    let h = house();
    let spans = [("05-01", "05-08"), ("05-08", "05-12"), ("05-20", "05-24"), ("05-24", "05-26")];
    let stays: Vec<StayId> = spans
        .iter()
        .map(|(from, to)| h.desk.stay(h.guest, Some(h.unit), &format!("2026-{from}"), &format!("2026-{to}")))
        .collect();
    h.desk.change(|w| cancel(w, stays[2]));
    let waiting = h.desk.stay(h.guest, None, "2026-05-11", "2026-05-12");
    h.desk.stay(h.guest, None, "2026-08-11", "2026-08-12");
    h.desk.change(|w| close_unit(w, &h.closure("2026-05-15", "2026-05-18")));
    let page = h.calendar("2026-05-10", 14);
    let bars: Vec<(StayId, Option<UnitId>)> = page.bars.iter().map(|bar| (bar.stay, bar.unit)).collect();
    assert_eq!(bars, [(stays[1], Some(h.unit)), (waiting, None)]);
    assert_eq!((page.bars[0].name.listed().as_str(), page.bars[0].guest), ("Garcia Inès", Some(h.guest)));
    assert_eq!((page.closures.len(), page.to_place, page.units.len(), page.seasonal), (1, 2, 2, false));
    let morning = h.calendar("2026-05-12", 8);
    assert_eq!(morning.bars.first().map(|bar| bar.stay), Some(stays[1]), "who leaves that morning is still seen");
    for days in [0, MOST_DAYS + 1] {
        let refused = h.desk.book.read(|r| views::calendar(r, day("2026-05-10"), days)).expect_err("no such calendar");
        assert_eq!(refused.problem().code, "too-many-days");
    }
}

#[test]
fn vacancies_say_of_every_unit_why_it_cannot_be_given() {
    let h = house();
    let third = h.desk.unit("Ch. 9");
    let stay = h.desk.stay(h.guest, Some(h.other), "2026-05-12", "2026-05-15");
    h.desk.change(|w| close_unit(w, &h.closure("2026-05-13", "2026-05-14")));
    h.desk.change(|w| retire_unit(w, third));
    h.desk.change(|w| open_season(w, day("2026-04-01"), day("2026-05-14")));
    let ask = |from: &str, to: &str, but| {
        h.desk.book.read(|r| views::vacancies(r, (day(from), day(to)), but)).expect("vacancies")
    };
    let state = |page: &Vacancies, unit| {
        let found = page.units.iter().find(|vacancy| vacancy.unit.id == unit);
        serde_json::to_value(&found.expect("the unit").state).expect("JSON")["is"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let page = ask("2026-05-11", "2026-05-16", None);
    assert_eq!([h.unit, h.other, third].map(|unit| state(&page, unit)), ["closed", "taken", "retired"]);
    let closed = page.closed.expect("closed nights");
    assert_eq!((closed.from, closed.to), (day("2026-05-14"), day("2026-05-16")));
    let page = ask("2026-05-12", "2026-05-13", Some(stay));
    assert_eq!(
        ([h.unit, h.other].map(|unit| state(&page, unit)), page.closed),
        (["free", "free"].map(str::to_owned), None)
    );
    let visit = ask("2026-05-15", "2026-05-15", None);
    assert_eq!(state(&visit, h.other), "free", "a day visit on the day the guest leaves");
    assert!(h.desk.book.read(|r| views::vacancies(r, (day("2026-05-12"), day("2026-05-11")), None)).is_err());
}

#[test]
fn the_calendar_takes_one_step_in_the_index_per_unit() {
    let h = house();
    let plan = h.desk.book.read(rows::plan).expect("a plan");
    let steps =
        ["SEARCH stay USING INDEX stay_unit (unit=? AND arrival>? AND arrival<?)", "INDEX stay_to_place (departure>?)"];
    assert!(steps.iter().all(|step| plan.contains(step)), "{plan}");
    assert!(
        !plan.contains("SCAN stay") && !plan.contains("stay_departure") && !plan.contains("stay_arrival"),
        "reads the past of the house: {plan}"
    );
}
