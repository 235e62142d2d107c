//! Open enquiries of a large house: all of them, each with what the house owes it; and a call, from the first key to the
//! disk.

use std::io::Write;

use guestbook::act::{Act, Actor};
use guestbook::book::GuestBook;
use guestbook::id::{GuestId, Id};
use guestbook::journey::enquiries::acts::{self, EnquiryDraft, EnquiryWords};
use guestbook::journey::enquiries::said::{EnquirySaid, read};
use guestbook::journey::enquiries::views::{WhichEnquiries, enquiries};
use guestbook::journey::enquiries::{EnquiryError, Wanted};
use guestbook::time::Day;
use rusqlite::Connection;

use crate::books::Error;
use crate::measure::Times;

/// How many are open. unit: enquiries
const OPEN: i64 = 500;
/// How often each is asked.
const TIMES: usize = 40;

/// The floor: the rows of the open enquiries, read once by a bare statement.
const ROWS: &str = "
    SELECT id, guest, on_day, channel, arrival, departure, about, adults, children, infants, text, author, state
    FROM encounter WHERE state IN ('new', 'quoted')";

/// Measure and print.
pub fn measure(out: &mut impl Write, book: &GuestBook, beside: &Connection, today: Day) -> Result<(), Error> {
    let mut ask = beside.prepare("SELECT id FROM guest WHERE seq % 41 = 7 ORDER BY seq LIMIT ?1")?;
    let guests: Vec<[u8; 16]> = ask.query_map([OPEN], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let by = Actor::named("Léa");
    let draft = |guest: [u8; 16]| {
        let wanted = Wanted { arrival: Some(today.plus(40)), departure: Some(today.plus(43)), ..Wanted::default() };
        let words = EnquiryWords { wanted, asked: "Une chambre au calme ?".into(), ..EnquiryWords::default() };
        EnquiryDraft { guest: Some(GuestId::from_bytes(guest)), words, ..EnquiryDraft::default() }
    };
    book.change(&by, Act::NoteEnquiry, |w| {
        guests.iter().try_for_each(|guest| acts::note(w, &draft(*guest)).map(|_| ()))?;
        Ok::<_, EnquiryError>(())
    })?;
    let (mut here, mut floor, mut typed, mut noted) =
        (Times::default(), Times::default(), Times::default(), Times::default());
    let said = EnquirySaid { who: "Lefèvre Élodie".into(), when: "12-15/8".into(), party: "2+1".into() };
    let mut open = 0;
    for guest in guests.iter().cycle().take(TIMES) {
        open = here.take(|| book.read(|r| enquiries(r, WhichEnquiries::Open)))?.len();
        floor.take(|| rows(beside))?;
        typed.take(|| book.read(|r| read(r, &said)))?;
        noted.take(|| book.change(&by, Act::NoteEnquiry, |w| acts::note(w, &draft(*guest))))?;
    }
    let (half, most, least) = (here.at(0.5), here.at(0.95), floor.at(0.5));
    let ratio = half / least;
    writeln!(
        out,
        "| {open} open enquiries p50 / p95 | {half:.2} / {most:.2} ms | {least:.2} ms to read them | {ratio:.1} |"
    )?;
    writeln!(
        out,
        "| an enquiry read as it is typed p50 / p95 | {:.2} / {:.2} ms | | |",
        typed.at(0.5),
        typed.at(0.95)
    )?;
    writeln!(out, "| an enquiry noted p50 / p95 | {:.2} / {:.2} ms | | |", noted.at(0.5), noted.at(0.95))?;
    Ok(())
}

fn rows(beside: &Connection) -> Result<usize, Error> {
    let mut ask = beside.prepare_cached(ROWS)?;
    let width = ask.column_count();
    let mut rows = ask.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        (0..width).try_for_each(|at| row.get_ref(at).map(|_| ()))?;
        count += 1;
    }
    Ok(count)
}
