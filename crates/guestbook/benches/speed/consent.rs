//! The consent register and its gate, in a book of 100,000 guests and a register of 100,000 lines.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use guestbook::act::{Act, Actor};
use guestbook::book::GuestBook;
use guestbook::consent::acts::{Giving, give};
use guestbook::consent::gate::{Request, permit, sweep};
use guestbook::consent::ledger::signer::Signer;
use guestbook::consent::ledger::verify::{Depth, verify};
use guestbook::consent::{Channel, Method, Purpose};
use guestbook::id::GuestId;
use rusqlite::Connection;

use crate::books::{self, Error, Sealed, bare};
use crate::measure::Times;

/// Guests of the book, and lines of the register. unit: guests, lines
const GUESTS: u32 = 100_000;

fn slip(guest: GuestId) -> Giving {
    Giving {
        guest,
        purpose: Purpose::P10,
        channel: Channel::InPerson,
        method: Method::PaperSigned,
        place: "binder 2".to_owned(),
        language: None,
        on: None,
        spoken_by: None,
    }
}

/// Measure and print.
pub fn measure(out: &mut impl Write, folder: &Path) -> Result<(), Error> {
    let path = folder.join("consent.escale");
    let there = path.exists();
    let book = if there { books::open(&path)? } else { books::sample_book(&path, GUESTS, GUESTS)? };
    book.sign_with(Signer::new([1; 32], [2; 32]));
    let all: Vec<GuestId> =
        book.read(|r| guestbook::guests::views::list(r, GUESTS as usize, 0))?.iter().map(|guest| guest.id).collect();
    if !there {
        book.change(&Actor::named("Léa"), Act::GiveConsent, |w| {
            all.iter().try_for_each(|guest| give(w, &slip(*guest)).map(|_| ()))
        })?;
    }
    writeln!(out, "\n### The register: {GUESTS} guests, {GUESTS} lines\n")?;
    writeln!(out, "| what | here | floor | ratio |\n| --- | --- | --- | --- |")?;
    let bare = bare(&path, Sealed::Yes)?;
    one(out, &book, &bare, &all)?;
    everybody(out, &book, &bare)?;
    whole(out, &book, &bare)?;
    record(out, &book, &all)
}

/// One permit; the floor is one row of the standings by its key.
fn one(out: &mut impl Write, book: &GuestBook, bare: &Connection, all: &[GuestId]) -> Result<(), Error> {
    let on = books::today()?;
    let request = |guest| Request {
        guest,
        purpose: Purpose::P10,
        channel: Channel::InPerson,
        recipient: None,
        fields: Vec::new(),
        on,
    };
    let mut newsletter = Times::default();
    let (mut times, mut floor) = (Times::default(), Times::default());
    let mut statement = bare.prepare("SELECT state FROM consent_standing WHERE guest = ?1")?;
    for guest in all.iter().step_by(50) {
        times.take(|| book.read(|r| permit(r, &request(*guest))))?;
        let email = Request { purpose: Purpose::P06, channel: Channel::Email, ..request(*guest) };
        newsletter.take(|| book.read(|r| permit(r, &email)))?;
        floor.take(|| statement.query_row([guest], |row| row.get::<_, String>(0)))?;
    }
    let (half, most, bare) = (times.at(0.5) * 1e3, times.at(0.99) * 1e3, floor.at(0.5) * 1e3);
    let email = newsletter.at(0.5) * 1e3;
    writeln!(out, "| permit, a yes, p50 / p99 | {half:.0} / {most:.0} µs | {bare:.0} µs | {:.1} |", half / bare)?;
    writeln!(out, "| permit, newsletter by e-mail, p50 | {email:.0} µs | {bare:.0} µs | {:.1} |", email / bare)?;
    Ok(())
}

/// Everybody at once; the floor is reading all e-mails and all standings.
fn everybody(out: &mut impl Write, book: &GuestBook, bare: &Connection) -> Result<(), Error> {
    let on = books::today()?;
    let started = Instant::now();
    let swept = book.read(|r| sweep(r, Purpose::P06, Channel::Email, on))?;
    let took = started.elapsed().as_secs_f64();
    let started = Instant::now();
    let mut read = 0;
    for sql in [
        "SELECT guest, id, folded, relay FROM guest_email",
        "SELECT guest, max(departure) FROM stay_guest JOIN stay ON stay.id = stay GROUP BY guest",
        "SELECT id FROM guest",
    ] {
        let mut statement = bare.prepare(sql)?;
        let mut rows = statement.query([])?;
        while rows.next()?.is_some() {
            read += 1;
        }
    }
    let floor = started.elapsed().as_secs_f64();
    let reached = swept.reachable.len();
    writeln!(
        out,
        "| newsletter, all guests ({reached} reachable, {read} rows) | {took:.2} s | {floor:.2} s | {:.1} |",
        took / floor
    )?;
    Ok(())
}

/// The whole register; the floor is reading its rows.
fn whole(out: &mut impl Write, book: &GuestBook, bare: &Connection) -> Result<(), Error> {
    let mut floor = Times::default();
    floor.take(|| -> Result<(), Error> {
        let mut statement = bare.prepare("SELECT * FROM consent_event ORDER BY device, seq")?;
        let mut rows = statement.query([])?;
        while rows.next()?.is_some() {}
        Ok(())
    })?;
    let floor = floor.at(0.5) / 1e3;
    for (depth, name) in [(Depth::Chain, "verify"), (Depth::Every, "verify, every signature")] {
        let started = Instant::now();
        let found = book.read(|r| verify(r, depth, None))?;
        let took = started.elapsed().as_secs_f64();
        let lines = found.events;
        if !found.ok {
            return Err(format!("the register is not whole: {:?}", found.faults).into());
        }
        writeln!(out, "| {name}, {lines} lines | {took:.2} s | {floor:.2} s | {:.1} |", took / floor)?;
    }
    Ok(())
}

/// One consent recorded, with its signature and the disk.
fn record(out: &mut impl Write, book: &GuestBook, all: &[GuestId]) -> Result<(), Error> {
    let mut times = Times::default();
    for guest in all.iter().step_by(2_000) {
        let giving = slip(*guest);
        times.take(|| book.change(&Actor::named("Léa"), Act::GiveConsent, |w| give(w, &giving)))?;
    }
    let (half, most) = (times.at(0.5), times.at(0.99));
    writeln!(out, "| a consent recorded p50 / p99 | {half:.1} / {most:.1} ms | | |")?;
    Ok(())
}
