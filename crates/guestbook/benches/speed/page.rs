//! The guest page of somebody with a long history.

use std::io::Write;

use guestbook::act::{Act, Actor};
use guestbook::book::GuestBook;
use guestbook::guests::acts::GuestDraft;
use guestbook::stays::NoteKind;
use guestbook::{guests, journey, stays};

use crate::books::Error;
use crate::measure::Times;

/// Lines of the timeline, at least.
const LINES: usize = 500;

/// Measure and print.
pub fn measure(out: &mut impl Write, book: &GuestBook) -> Result<(), Error> {
    let by = Actor::named("Léa");
    let draft =
        GuestDraft { name: guests::Name { family: "Aubépine".into(), given: "Rose".into() }, ..GuestDraft::default() };
    let guest = book.change(&by, Act::AddGuest, |w| guests::acts::add(w, &draft))?.value;
    book.change(&by, Act::WriteNote, |w| {
        (0..LINES).try_for_each(|line| {
            let draft = stays::notes::NoteDraft::of(guest, None, NoteKind::Fact, &format!("Visite numéro {line}"));
            stays::notes::acts::write(w, &draft).map(|_| ())
        })
    })?;
    let mut times = Times::default();
    for _ in 0..100 {
        times.take(|| book.read(|r| journey::views::page(r, guest)))?;
    }
    let (half, most) = (times.at(0.5), times.at(0.99));
    writeln!(out, "| guest page with {LINES} lines p50 / p99 | {half:.2} / {most:.2} ms | | |")?;
    Ok(())
}
