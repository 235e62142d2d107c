//! The calendar of units: 120 days of every unit, in a book of a large house with a long past.

use std::io::Write;
use std::path::Path;

use guestbook::book::GuestBook;
use guestbook::stays::calendar::views;
use guestbook::time::Day;
use rusqlite::Connection;

use crate::books::{self, Error};
use crate::measure::Times;

/// The season of a house of sixty units has about as many bars as three weeks of the sample's four hundred; four months
/// of those are far more than a screen shows. unit: days
const DAYS: [u16; 2] = [21, 120];
/// How often each is asked.
const TIMES: usize = 20;

/// The floor: the rows of the same stays, read once by a bare statement.
const ROWS: &str = "
    SELECT id, unit, arrival, departure, state, state_at, state_on, adults, children, infants FROM stay
    WHERE arrival >= ?1 AND arrival < ?2 AND state NOT IN ('cancelled', 'no_show')";

/// Measure and print.
pub fn measure(out: &mut impl Write, book: &GuestBook, beside: &Connection, today: Day) -> Result<(), Error> {
    for (from, days) in [(today.plus(-6), DAYS[0]), (today.plus(-2_000), DAYS[0]), (today.plus(-60), DAYS[1])] {
        one(out, (book, beside), (from, days))?;
    }
    Ok(())
}

fn one(out: &mut impl Write, (book, beside): (&GuestBook, &Connection), (from, days): (Day, u16)) -> Result<(), Error> {
    let (mut here, mut floor) = (Times::default(), Times::default());
    let (mut units, mut bars, mut floor_rows) = (0, 0, 0);
    for _ in 0..TIMES {
        let page = here.take(|| book.read(|r| views::calendar(r, from, days)))?;
        (units, bars) = (page.units.len(), page.bars.len());
        floor_rows = floor.take(|| rows(beside, (from, from.plus(days.into()))))?;
    }
    let (half, most, least) = (here.at(0.5), here.at(0.95), floor.at(0.5));
    let what = format!("Calendar, {units} units × {days} days from {from}: {bars} bars");
    let ratio = half / least;
    writeln!(
        out,
        "| {what} p50 / p95 | {half:.2} / {most:.2} ms | {least:.2} ms to read {floor_rows} rows | {ratio:.1} |"
    )?;
    Ok(())
}

/// Guests and stays of the sample that has about sixty units, in three years.
const SMALL: (u32, u32) = (4_000, 11_000);

/// A house of about sixty units, in a book of its own: four months of every unit, as its screen may show them.
pub fn small_house(out: &mut impl Write, folder: &Path) -> Result<(), Error> {
    let (guests, stays) = SMALL;
    let path = folder.join(format!("units-{stays}.escale"));
    let book = if path.exists() { books::open(&path)? } else { books::sample_book(&path, guests, stays)? };
    let beside = books::bare(&path, books::Sealed::Yes)?;
    one(out, (&book, &beside), (books::today()?.plus(-60), DAYS[1]))
}

fn rows(beside: &Connection, (from, end): (Day, Day)) -> Result<usize, Error> {
    let mut ask = beside.prepare_cached(ROWS)?;
    let width = ask.column_count();
    let mut rows = ask.query([from.to_string(), end.to_string()])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        (0..width).try_for_each(|at| row.get_ref(at).map(|_| ()))?;
        count += 1;
    }
    Ok(count)
}
