//! Stories of a file that comes a second time.

use super::*;
use crate::exchange::acts::{Progress, import, rehearse, undo};
use crate::testing::{Desk, desk, lea};

const HEAD: &str = "Qui;Quand;Jusque;Divers;Montant\n";

fn may() -> Reading {
    open_text(&format!("{HEAD}Lefèvre Élodie;2026-05-13;2026-05-15;au calme;120,00\n"))
}

fn june() -> Reading {
    open_text(&format!("{HEAD}Rossi Chiara;02/06/2026;13/06/2026;vélo;80,00\n"))
}

#[track_caller]
fn look(desk: &Desk, reading: &Reading) -> FileReading {
    let how = Reread::default();
    desk.book.read(|r| views::file_reading(r, reading, &how, "reading-1".into())).expect("a view")
}

/// Léa gives the notes their field and leaves the amounts.
fn chosen(reading: &Reading) -> Plan {
    let mut plan = reading.plan();
    plan.columns.insert(Field::StayNote, vec![3]);
    plan.columns.remove(&Field::Price);
    plan.corrections = vec![Correction { row: 2, column: 0, value: Private::new("Lefèvre Zéphyrine") }];
    plan.mode = Mode::Overwrite;
    plan
}

#[test]
fn the_next_file_with_the_same_headers_is_read_as_last_time() {
    let desk = desk("2026-06-01");
    let plan = chosen(&may());
    rehearse(&desk.book, &lea(), (&may(), &plan), &Progress::default()).expect("a rehearsal");
    assert_eq!(look(&desk, &june()).last_time, None, "a rehearsal is no choice");
    import(&desk.book, &lea(), (&may(), &plan), &Progress::default()).expect("an import");

    let view = look(&desk, &june());
    let last = view.last_time.expect("as last time");
    assert_eq!(last.plan.columns, plan.columns);
    assert_ne!(view.plan.columns, plan.columns, "the proposal is still there");
    assert_eq!(last.plan.date_order, view.plan.date_order, "what the file shows itself wins");
    assert_eq!((last.plan.mode, last.plan.corrections.len()), (Mode::Fill, 0), "no cell and no mode is carried over");

    let other = open_text("Nom;Arrivée;Départ\nWeiß;2026-05-13;2026-05-15\n");
    assert_eq!(look(&desk, &other).last_time, None, "another file has another past");
}

#[test]
fn what_was_chosen_is_remembered_though_the_import_was_taken_back() {
    let desk = desk("2026-06-01");
    let plan = chosen(&may());
    let done = import(&desk.book, &lea(), (&may(), &plan), &Progress::default()).expect("an import");
    undo(&desk.book, &lea(), done.value.import_id.expect("an import")).expect("an undo");
    assert!(look(&desk, &june()).last_time.is_some());
    let all = crate::stays::views::in_period;
    let stays = |desk: &Desk| {
        desk.book.read(|r| all(r, crate::testing::day("2026-01-01"), crate::testing::day("2026-12-31"))).expect("stays")
    };
    assert_eq!(stays(&desk).len(), 0);
    let last = look(&desk, &june()).last_time.expect("as last time").plan;
    import(&desk.book, &lea(), (&june(), &last), &Progress::default()).expect("an import");
    assert_eq!(stays(&desk)[0].price, None, "the amounts were left out, as last time");
}

#[test]
fn a_plan_that_is_the_proposal_and_a_file_without_headers_are_not_remembered() {
    let desk = desk("2026-06-01");
    let reading = may();
    import(&desk.book, &lea(), (&reading, &reading.plan()), &Progress::default()).expect("an import");
    assert_eq!(look(&desk, &june()).last_time, None, "there is nothing to tell");

    let bare = open_text("Lefèvre Élodie;elodie@example.com;+33 6 39 98 00 01\n");
    let mut plan = bare.plan();
    plan.columns.remove(&Field::Phone);
    import(&desk.book, &lea(), (&bare, &plan), &Progress::default()).expect("an import");
    assert_eq!(look(&desk, &bare).last_time, None, "columns without names are not known again");
}
