//! A day at the desk, in a book of a large house with a long past.

use std::io::Write;
use std::path::Path;

use guestbook::act::{Act, Actor};
use guestbook::book::GuestBook;
use guestbook::id::{GuestId, Id};
use guestbook::stays::acts::{StayDraft, StayError};
use guestbook::stays::{Today, acts, today};
use guestbook::time::Day;
use rusqlite::Connection;

use crate::books::{self, Error, Sealed, bare};
use crate::lines;
use crate::measure::Times;
use crate::{asking, calendar};

/// Guests of the book, if nobody says otherwise. unit: guests
const GUESTS: u32 = 100_000;
/// unit: stays
const STAYS_EACH: u32 = 4;
/// Who arrives on the day that is measured. unit: stays
const ARRIVALS: usize = 200;

/// The floor: the rows of the arriving stays, read once by a bare statement.
const ROWS: &str = "
    SELECT id, unit, unit_written, arrival, departure, adults, children, infants, state, state_at, state_on, origin,
           reference, price_minor, currency, booked_on
    FROM stay WHERE arrival = ?1 AND state NOT IN ('cancelled', 'no_show')";

/// Measure and print.
pub fn measure(out: &mut impl Write, folder: &Path) -> Result<(), Error> {
    let guests = std::env::var("ESCALE_BENCH_DAY").map_or(Ok(GUESTS), |wished| wished.parse())?;
    let stays = guests * STAYS_EACH;
    let path = folder.join(format!("day-{guests}.escale"));
    let book = if path.exists() { books::open(&path)? } else { books::sample_book(&path, guests, stays)? };
    writeln!(out, "\n### The desk: {guests} guests, {stays} stays\n")?;
    writeln!(out, "| what | here | floor | ratio |\n| --- | --- | --- | --- |")?;
    let bare = bare(&path, Sealed::Yes)?;
    let today = books::today()?;
    crowd(&book, &bare, today)?;
    todays(out, &book, &bare, today)?;
    todays(out, &book, &bare, today.plus(-2_000))?;
    calendar::measure(out, &book, &bare, today)?;
    calendar::small_house(out, folder)?;
    lines::measure(out, &book)?;
    asking::measure(out, &book, &bare, today)
}

/// Book as many more arrivals as the day needs.
fn crowd(book: &GuestBook, bare: &Connection, day: Day) -> Result<(), Error> {
    let there = book.read(|r| today::today(r, day))?.arrivals.len();
    let mut ask = bare.prepare("SELECT id FROM guest WHERE seq % 37 = 5 ORDER BY seq LIMIT ?1")?;
    let more = ask.query_map([i64::try_from(ARRIVALS.saturating_sub(there))?], |row| row.get(0))?;
    let guests: Vec<[u8; 16]> = more.collect::<Result<_, _>>()?;
    book.change(&Actor::named("Léa"), Act::BookStay, |w| {
        guests.iter().try_for_each(|guest| {
            let guest = GuestId::from_bytes(*guest);
            acts::book(w, &StayDraft { guest, arrival: day, departure: day.plus(3), ..nobody(guest, day) })?;
            Ok::<_, StayError>(())
        })
    })?;
    Ok(())
}

fn nobody(guest: GuestId, day: Day) -> StayDraft {
    StayDraft {
        guest,
        unit: None,
        arrival: day,
        departure: day,
        adults: Some(2),
        children: None,
        infants: None,
        origin: None,
        reference: None,
        price: None,
        booked_on: None,
        despite: Vec::new(),
    }
}

fn todays(out: &mut impl Write, book: &GuestBook, bare: &Connection, day: Day) -> Result<(), Error> {
    let (mut here, mut floor) = (Times::default(), Times::default());
    let mut page = None;
    for _ in 0..60 {
        page = Some(here.take(|| book.read(|r| today::today(r, day)))?);
        floor.take(|| rows(bare, day))?;
    }
    let Some(Today { arrivals, in_house, departures, .. }) = page else { return Ok(()) };
    let lines = format!("{} + {} + {}", arrivals.len(), in_house.len(), departures.len());
    let (half, most, rows) = (here.at(0.5), here.at(0.95), floor.at(0.5));
    writeln!(
        out,
        "| Today, {day}: {lines} lines p50 / p95 | {half:.2} / {most:.2} ms | {rows:.2} ms to read {} rows | {:.1} |",
        arrivals.len(),
        half / rows
    )?;
    Ok(())
}

fn rows(bare: &Connection, day: Day) -> Result<usize, Error> {
    let mut ask = bare.prepare_cached(ROWS)?;
    let width = ask.column_count();
    let mut rows = ask.query([day.to_string()])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        (0..width).try_for_each(|at| row.get_ref(at).map(|_| ()))?;
        count += 1;
    }
    Ok(count)
}
