//! Stories of the habits of a house: obeyed where they say, told before they are set, and taken back.

use super::HouseError;
use super::effect::{HabitsEffect, effect};
use super::habits::{ArrivalList, Habits, habits, set};
use crate::act::Act;
use crate::id::{GuestId, StayId};
use crate::journey::{self, CueKind, EncounterKind, Stage};
use crate::reports::views::stay_report;
use crate::reports::{Content, Scope};
use crate::stays::acts::{check_in, check_out};
use crate::stays::notes::NoteDraft;
use crate::stays::notes::acts::write;
use crate::stays::{Brief, NoteKind};
use crate::testing::{Desk, day, desk, lea};

fn told(desk: &Desk, habits: &Habits) -> HabitsEffect {
    desk.book.read(|r| effect(r, habits)).expect("an effect")
}

fn cues(desk: &Desk, guest: GuestId) -> Vec<CueKind> {
    let page = desk.book.read(|r| journey::views::page(r, guest)).expect("a page");
    page.cues.iter().map(|cue| cue.kind).filter(|kind| kind.is_of_stay()).collect()
}

/// Inès comes in ten days, Paul left twelve days ago.
fn house() -> (Desk, GuestId, GuestId) {
    let desk = desk("2026-05-01");
    let (ines, paul) = (desk.guest("Garcia", "Inès", &[]), desk.guest("Dupond", "Paul", &[]));
    let unit = desk.unit("Ch. 1");
    let stay: StayId = desk.stay(paul, Some(unit), "2026-05-01", "2026-05-03");
    desk.change(|w| check_in(w, stay));
    desk.stay(ines, Some(unit), "2026-05-25", "2026-05-27");
    let desk = desk.on("2026-05-03");
    desk.change(|w| check_out(w, stay));
    (desk.on("2026-05-15"), ines, paul)
}

#[test]
fn a_house_that_set_nothing_has_the_usual_habits_and_each_is_obeyed_once_set() {
    let (desk, ines, paul) = house();
    assert_eq!(desk.book.read(habits).expect("habits"), Habits::default());
    assert_eq!((cues(&desk, ines), cues(&desk, paul)), (Vec::new(), vec![CueKind::NoFollowUp]));
    let wanted = Habits { prepare_days: 5, reconfirm_days: 10, thanks_days: 11, ..Habits::default() };
    let before = desk.export();
    let change = desk.change(|w| set(w, &wanted)).change.expect("a change");
    assert_eq!(desk.book.read(habits).expect("habits"), wanted);
    assert_eq!((cues(&desk, ines), cues(&desk, paul)), (vec![CueKind::NotReconfirmed], Vec::new()));
    let here = desk.book.read(|r| journey::views::page(r, ines)).expect("a page").route.here;
    assert_eq!(here, Stage::Booking, "ten days before, and preparing begins five before");
    crate::journal::undo(&desk.book, &lea(), change).expect("an undo");
    assert_eq!(desk.export(), before);
    let here = desk.book.read(|r| journey::views::page(r, ines)).expect("a page").route.here;
    assert_eq!(here, Stage::PreStay);
}

#[test]
fn the_effect_of_habits_is_told_before_they_are_set_and_nothing_is_written() {
    let (desk, ines, _) = house();
    let before = desk.export();
    let usual = told(&desk, &Habits::default());
    assert_eq!((usual.preparing, usual.reconfirm, usual.thanks, usual.points), (1, 0, 1, 0));
    assert_eq!(usual.preference_until, day("2029-05-15"));
    let list = usual.list.expect("a day with an arrival");
    assert_eq!((list.day, list.arrivals, list.history, list.questions), (day("2026-05-25"), 1, 0, 1));
    let other =
        Habits { prepare_days: 9, reconfirm_days: 10, thanks_days: 11, keep_preferences: 1, ..Habits::default() };
    let other = told(&desk, &other);
    assert_eq!((other.preparing, other.reconfirm, other.thanks), (0, 1, 0));
    assert_eq!(other.preference_until, day("2027-05-15"));
    assert_eq!(told(&desk, &Habits { thanks_days: 12, ..Habits::default() }).thanks, 1, "the last day counts");
    let never = told(&desk, &Habits { reconfirm_days: 0, thanks_days: 0, ..Habits::default() });
    assert_eq!((never.reconfirm, never.thanks), (0, 0));
    assert_eq!(desk.export(), before);
    let met = journey::acts::EncounterDraft {
        guest: ines,
        stay: None,
        kind: EncounterKind::Reconfirmation,
        on: None,
        text: "Arrive à 18 h".into(),
    };
    desk.change(|w| journey::acts::note_encounter(w, &met));
    assert_eq!(told(&desk, &Habits { reconfirm_days: 10, ..Habits::default() }).reconfirm, 0, "she has said so");
}

#[test]
fn a_note_is_kept_as_long_as_the_house_keeps_such_notes() {
    let (desk, ines, _) = house();
    desk.change(|w| set(w, &Habits { keep_facts: 3, keep_preferences: 1, ..Habits::default() }));
    for (kind, until) in
        [(NoteKind::Fact, "2029-05-15"), (NoteKind::Preference, "2027-05-15"), (NoteKind::Incident, "2028-05-15")]
    {
        desk.change(|w| write(w, &NoteDraft::of(ines, None, kind, "Arrive à vélo")));
        let page = desk.book.read(|r| journey::views::page(r, ines)).expect("a page");
        assert!(page.notes.iter().any(|note| note.kind == kind && note.expires == Some(day(until))), "{kind:?}");
    }
}

#[test]
fn what_the_house_does_not_want_on_its_arrival_list_is_left_out_and_needs_never_are() {
    let (desk, ines, _) = house();
    let note = NoteDraft::of(ines, None, NoteKind::Preference, "Thé vert le matin");
    desk.change(|w| write(w, &note));
    let list = |desk: &Desk| {
        let scope = Scope::Arrivals { day: day("2026-05-25") };
        let report = desk.book.read(|r| stay_report(r, scope, "Léa")).expect("a list");
        let Content::Arrivals { lines, .. } = report.content else { panic!("not a list") };
        lines[0].brief.clone()
    };
    let whole = list(&desk);
    assert!(whole.nth == 1 && whole.preferences.len() == 1 && !whole.cues.is_empty());
    let nothing = ArrivalList { history: false, likes: false, points: false, birthdays: false, questions: false };
    desk.change(|w| set(w, &Habits { list: nothing, ..Habits::default() }));
    assert_eq!(list(&desk), Brief::default());
    desk.change(|w| set(w, &Habits { list: ArrivalList { likes: true, ..nothing }, ..Habits::default() }));
    assert_eq!(list(&desk), Brief { preferences: whole.preferences, ..Brief::default() });
}

#[test]
fn habits_no_house_can_live_by_are_refused_and_named() {
    let desk = desk("2026-05-01");
    let before = desk.export();
    for (wanted, name) in [
        (Habits { prepare_days: 0, ..Habits::default() }, "prepare_days"),
        (Habits { reconfirm_days: 61, ..Habits::default() }, "reconfirm_days"),
        (Habits { keep_facts: 4, ..Habits::default() }, "keep_facts"),
        (Habits { keep_preferences: 0, ..Habits::default() }, "keep_preferences"),
    ] {
        let tried = desk.book.change(&lea(), Act::SetHabits, |w| set(w, &wanted));
        assert!(matches!(tried, Err(HouseError::HabitOutOfRange { habit, .. }) if habit == name), "{name}: {tried:?}");
    }
    assert_eq!(desk.export(), before);
}
