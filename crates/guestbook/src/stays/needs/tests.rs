//! Stories of needs: agreed to, shown in time, gone for good.

use super::acts::{change, record, remove};
use super::*;
use crate::act::Act;
use crate::id::{GuestId, UnitId};
use crate::journal;
use crate::reports::Scope;
use crate::stays::acts::{StayChange, cancel, check_in, check_out};
use crate::stays::notes::tests::{everything, holds};
use crate::testing::{Desk, day, desk, lea};

const CANARY: &str = "Krovandis tout de suite";

fn house() -> (Desk, GuestId, UnitId, StayId) {
    let desk = desk("2026-05-09");
    let guest = desk.guest("Garcia", "Inès", &[]);
    let unit = desk.unit("Ch. 7");
    let stay = desk.stay(guest, Some(unit), "2026-05-10", "2026-05-12");
    (desk, guest, unit, stay)
}

fn nuts(instruction: &str) -> NeedWords {
    NeedWords {
        code: NeedCode::Nuts,
        severity: Severity::LifeThreatening,
        instruction: instruction.into(),
        place: Place::Table,
        place_number: Some(4),
    }
}

fn agreed(stay: StayId, words: NeedWords) -> NeedDraft {
    NeedDraft { stay, agreed: true, words }
}

#[track_caller]
fn recorded(desk: &Desk, stay: StayId) -> NeedId {
    desk.change(|w| record(w, &agreed(stay, nuts(CANARY)))).value
}

#[test]
fn nothing_is_recorded_without_the_guests_word_and_the_booking_stands() {
    let (desk, _, _, stay) = house();
    let before = desk.export();
    let draft = NeedDraft { stay, agreed: false, words: nuts("") };
    let refused = desk.book.change(&lea(), Act::RecordNeed, |w| record(w, &draft));
    assert!(matches!(refused, Err(NeedError::NotAgreed)));
    assert_eq!(before, desk.export());
    recorded(&desk, stay);
    let need = &desk.book.read(|r| views::of_stay(r, stay)).expect("needs")[0];
    assert_eq!((need.agreed_by.as_str(), need.agreed_at.day_at(0)), ("Léa", day("2026-05-09")));
}

#[test]
fn a_need_says_what_to_do_and_never_whom_it_is_for() {
    let (desk, _, _, stay) = house();
    let check = |words: NeedWords| desk.book.change(&lea(), Act::RecordNeed, |w| record(w, &agreed(stay, words)));
    assert!(matches!(check(nuts("Prévenir Mme Garcia")), Err(NeedError::NamesGuest)));
    assert!(matches!(check(nuts(&"x".repeat(121))), Err(NeedError::TooLong)));
    assert!(matches!(check(nuts("carte 4970 1000 0000 0055")), Err(NeedError::Blocked)));
    assert!(matches!(check(NeedWords { place_number: None, ..nuts("") }), Err(NeedError::NoNumber)));
    assert!(matches!(check(NeedWords { code: NeedCode::OtherFood, ..nuts(" ") }), Err(NeedError::WhichFood)));
    check(nuts(&"é".repeat(120))).expect("a need");
}

#[test]
fn no_code_is_named_after_an_illness_or_a_religion() {
    let reasons = [
        "diabet",
        "coeliac",
        "celiac",
        "asthma",
        "epilep",
        "handicap",
        "disab",
        "autis",
        "cancer",
        "allerg",
        "pregnan",
        "halal",
        "kosher",
        "casher",
        "muslim",
        "jew",
        "hindu",
        "christian",
        "ramadan",
        "religio",
        "blind",
        "deaf",
        "mental",
    ];
    assert!(CODES.len() > 30);
    for (code, kind, word) in CODES {
        assert!(!reasons.iter().any(|reason| word.contains(reason)), "{word} says why");
        let wire = serde_json::to_value(code).expect("a word");
        assert_eq!((wire.as_str(), code.kind(), NeedCode::of_word(word)), (Some(*word), *kind, Some(*code)));
    }
}

#[test]
fn the_kitchen_reads_it_from_the_day_before_the_arrival_to_the_departure_and_reads_no_name() {
    let (desk, _, _, stay) = house();
    recorded(&desk, stay);
    let sheet = |on: &str| desk.book.read(|r| views::kitchen_sheet(r, day(on))).expect("a sheet");
    let lines = |on: &str| sheet(on).lines.len();
    let days = ["2026-05-08", "2026-05-09", "2026-05-10", "2026-05-12", "2026-05-13"];
    assert_eq!(days.map(lines), [0, 1, 1, 1, 0]);
    let told = serde_json::to_string(&sheet("2026-05-10")).expect("JSON");
    assert!(told.contains("Krovandis") && told.contains("Ch. 7") && !told.contains("Garcia") && !told.contains("Inès"));
}

#[test]
fn a_need_moves_with_its_stay() {
    let (desk, _, _, stay) = house();
    recorded(&desk, stay);
    let later = StayChange { departure: Some(day("2026-05-20")), ..StayChange::default() };
    desk.change(|w| crate::stays::acts::change(w, stay, &later));
    let desk = desk.on("2026-05-19");
    desk.book.round().expect("a round");
    let needs = desk.book.read(|r| views::of_stay(r, stay)).expect("needs");
    assert_eq!(needs.iter().map(|need| need.removed_on).collect::<Vec<_>>(), [day("2026-05-24")]);
}

#[test]
fn four_days_after_the_departure_every_need_is_gone_from_the_rows_and_the_images() {
    let (desk, _, _, stay) = house();
    let need = recorded(&desk, stay);
    desk.change(|w| change(w, need, &nuts("Autre table")));
    let removed = desk.change(|w| remove(w, need)).change.expect("a change");
    recorded(&desk, stay);
    let desk = desk.on("2026-05-15");
    assert_eq!(desk.book.round().expect("a round").change, None, "the third day is not over");
    assert!(holds(&desk, "Krovandis"));
    let desk = desk.on("2026-05-16");
    assert!(desk.book.read(|r| views::of_stay(r, stay)).expect("needs").is_empty(), "not shown, round or no round");
    let gone = desk.book.round().expect("a round").value;
    assert_eq!((gone.needs, gone.images), (1, 2));
    assert!(!holds(&desk, "Krovandis") && !holds(&desk, "Autre table"));
    assert!(journal::undo(&desk.book, &lea(), removed).is_err(), "no undo brings it back");
    assert_eq!(desk.book.round().expect("a round").change, None, "a second round has nothing to do");
}

#[test]
fn a_round_with_only_images_to_remove_removes_them() {
    let (desk, _, _, stay) = house();
    let need = recorded(&desk, stay);
    desk.change(|w| remove(w, need));
    let desk = desk.on("2026-05-16");
    assert_eq!(desk.book.round().expect("a round").value.images, 1);
    assert!(!holds(&desk, "Krovandis"));
}

#[test]
fn who_leaves_early_or_cancels_is_forgotten_earlier() {
    let (desk, _, _, stay) = house();
    recorded(&desk, stay);
    desk.change(|w| cancel(w, stay));
    let desk = desk.on("2026-05-13");
    assert_eq!(desk.book.round().expect("a round").value.needs, 1, "cancelled on the 9th");
    let guest = desk.guest("Petit", "Aurélien", &[]);
    let long = desk.stay(guest, None, "2026-05-13", "2026-06-30");
    recorded(&desk, long);
    desk.change(|w| check_in(w, long));
    desk.change(|w| check_out(w, long));
    assert_eq!(desk.on("2026-05-17").book.round().expect("a round").value.needs, 1, "left on the 13th");
}

#[test]
fn a_need_is_in_no_search_and_in_no_report_on_others() {
    let (desk, guest, _, stay) = house();
    let other = desk.guest("Petit", "Aurélien", &[]);
    recorded(&desk, stay);
    assert!(desk.book.read(|r| crate::guests::find(r, "krovandis", 5, 0)).expect("an answer").is_empty());
    let report = |scope| {
        let read = |r: &crate::book::Reader<'_>| crate::reports::views::stay_report(r, scope, "Léa");
        serde_json::to_string(&desk.book.read(read).expect("a report")).expect("JSON")
    };
    assert!(!report(Scope::Period { from: day("2026-05-01"), to: day("2026-05-31") }).contains("Krovandis"));
    assert!(!report(Scope::Guest { guest: other }).contains("Krovandis"));
    assert!(report(Scope::Guest { guest }).contains("Krovandis"), "who asks what is kept of them is told");
    let index = everything(&desk);
    let held = index.lines().filter(|line| line.contains("krovandis")).map(|line| line.split(' ').next());
    assert_eq!(held.collect::<Vec<_>>(), [Some("stay_need")], "one row of one table, and no index");
}

#[test]
fn a_stay_that_is_over_takes_no_need() {
    let (desk, _, _, stay) = house();
    let desk = desk.on("2026-05-13");
    let refused = desk.book.change(&lea(), Act::RecordNeed, |w| record(w, &agreed(stay, nuts(""))));
    assert!(matches!(refused, Err(NeedError::StayOver)));
}

/// The same statements on a file without a key, so that its bytes can be read.
#[test]
fn after_the_round_no_byte_of_a_need_is_in_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plain.db");
    let conn = rusqlite::Connection::open(&path).expect("a file");
    conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;").expect("settings");
    for step in crate::storage::migrate::STEPS {
        conn.execute_batch(step.sql).expect("a step");
    }
    let run = |sql: &str| conn.execute_batch(sql).expect("a row");
    run("INSERT INTO journal (seq, id, at, stamp, by, act) VALUES (1, x'01', 0, 0, 'Léa', 'record-need');");
    run(
        "INSERT INTO guest (id, family, given, added_on, base, device) VALUES (x'0a', 'Garcia', '', '2026-05-01', 0, 1);",
    );
    for number in 0..300 {
        let (stay, day) = (format!("x'{:032x}'", number + 1), if number == 150 { "2026-05-12" } else { "2026-07-12" });
        let word = if number == 150 { "Krovandis" } else { "Tournevire" };
        run(&format!(
            "INSERT INTO stay (id, arrival, departure, state, base, device)
             VALUES ({stay}, '2026-05-01', '{day}', 'booked', 0, 1);
             INSERT INTO stay_need (id, stay, place, kind, code, severity, instruction, agreed_by, agreed_at, wording,
                                    base, device)
             VALUES (randomblob(16), {stay}, 'room', 'menu_exclude', 'nuts', 'must', '{word}', 'Léa', 0, '1', 0, 1);
             INSERT INTO inverse_image (change, of_table, row, op, before)
             VALUES (1, 'stay_need', 1, 'update', json_object('stay', hex({stay}), 'instruction', '{word}'));
             INSERT INTO note (id, guest, kind, text, author, at, expires, base, device)
             VALUES (randomblob(16), x'0a', 'fact', '{word}', 'Léa', 0, '{day}', 0, 1);"
        ));
    }
    let holds = |part: &str| {
        conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("one file");
        std::fs::read(&path).expect("bytes").windows(part.len()).any(|window| window == part.as_bytes())
    };
    assert!(holds("Krovandis") && holds("Tournevire"));
    for sql in rows::OVER.into_iter().chain(crate::stays::notes::rows::EXPIRED) {
        conn.execute(sql, ["2026-05-16"]).expect("gone");
    }
    assert!(!holds("Krovandis"), "its bytes are still in the file");
    assert!(holds("Tournevire"), "the others stay");
}
