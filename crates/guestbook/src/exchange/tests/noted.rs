//! Notes of a file are scanned, kept, and listed by their rows.

use super::super::acts::{Progress, import};
use super::super::{ImportOutcome, Mode, Plan};
use super::*;
use crate::stays::notes::scan::Category;
use crate::stays::notes::views::review;
use crate::testing::{Desk, desk, lea};

const FILE: &str = "Nom;Prénom;E-mail;Note\n\
    Garcia;Inès;ines@example.com;Chambre côté jardin\n\
    Petit;Aurélien;aurelien@example.com;Allergique aux noix, carte 4970 1000 0000 0055\n\
    Casher;Paul;paul@example.com;M. Casher arrive à 18 h\n\
    Moreau;Ada;ada@example.com;Mange casher\n";

fn imported(desk: &Desk, mode: Mode) -> ImportOutcome {
    let reading = open_text(FILE);
    let plan = Plan { mode, ..reading.plan() };
    import(&desk.book, &lea(), (&reading, &plan), &Progress::default()).expect("an import").value
}

fn rows(outcome: &ImportOutcome) -> Vec<(u32, &[Category])> {
    outcome.notes_to_review.iter().map(|note| (note.row, note.categories.as_slice())).collect()
}

#[test]
fn a_file_that_tells_too_much_goes_in_and_its_rows_are_listed_without_their_words() {
    let desk = desk("2026-05-10");
    let outcome = imported(&desk, Mode::Fill);
    let expect: [(u32, &[Category]); 2] = [(3, &[Category::CardNumber, Category::Health]), (5, &[Category::Religion])];
    assert_eq!(rows(&outcome), expect, "Mr Casher's own name is a name");
    assert_eq!((outcome.new_guests, outcome.errors.len()), (4, 0));
    let told = serde_json::to_string(&outcome).expect("JSON");
    assert!(!told.contains("noix") && !told.contains("4970") && !told.contains("casher"), "{told}");
    let review = desk.book.read(review).expect("a review");
    assert_eq!((review.found, review.read), (2, 4), "the owner finds the same two");
}

#[test]
fn a_note_that_is_already_in_the_book_is_not_listed_again() {
    let desk = desk("2026-05-10");
    imported(&desk, Mode::Fill);
    for mode in [Mode::Fill, Mode::Overwrite, Mode::Skip] {
        assert_eq!(rows(&imported(&desk, mode)), [], "{mode:?}");
    }
}
