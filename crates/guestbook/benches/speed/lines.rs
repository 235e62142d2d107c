//! A stay in one line: read by its words alone, and read against the book, beside the search for the same name.

use std::io::Write;

use guestbook::book::GuestBook;
use guestbook::guests;
use guestbook::money::Currency;
use guestbook::stays::Unit;
use guestbook::stays::calendar;
use guestbook::stays::one_line::{DayOrder, Sense, parse, views};

use crate::books::{self, Error};
use crate::measure::Times;

/// Lines as they are said on the telephone, each with the name in it.
const LINES: [(&str, &str); 4] = [
    ("Dupont 12-15/8 ch4 2+1 chien", "Dupont"),
    ("Mme Lefèvre Élodie ce soir +3 nuits 2 adultes 180 € lit bébé", "Lefèvre Élodie"),
    ("van den Berg from 3 to 10 july gîte du four 4+2", "van den Berg"),
    ("Müller sam 20/6 - mar 23/6 2 06 71 55 42 18", "Müller"),
];
/// How often each is read.
const TIMES: usize = 100;

/// Measure and print.
pub fn measure(out: &mut impl Write, book: &GuestBook) -> Result<(), Error> {
    let lines = book.read(calendar::views::units)?;
    let units: Vec<Unit> =
        lines.into_iter().map(|unit| Unit { id: unit.id, name: unit.name, kind: unit.kind }).collect();
    let language = "fr".parse().map_err(|_| "a language")?;
    let (today, currency) = (books::today()?, Currency::EUR);
    let sense = Sense { today, order: DayOrder::DayFirst, language, currency, units: &units };
    let (mut words, mut whole, mut search) = (Times::default(), Times::default(), Times::default());
    for _ in 0..TIMES {
        for (line, name) in LINES {
            words.take(|| parse(line, &sense));
            whole.take(|| book.read(|r| views::read_line(r, line)))?;
            search.take(|| book.read(|r| guests::find(r, name, 10, 0)))?;
        }
    }
    let units = units.len();
    let (half, most) = (words.at(0.5), words.at(0.99));
    writeln!(out, "| One line, its words alone, {units} units p50 / p99 | {half:.3} / {most:.3} ms | | |")?;
    let (half, most, floor) = (whole.at(0.5), whole.at(0.99), search.at(0.5));
    let ratio = half / floor;
    writeln!(
        out,
        "| One line against the book p50 / p99 | {half:.2} / {most:.2} ms | {floor:.2} ms to search the name | {ratio:.1} |"
    )?;
    Ok(())
}
