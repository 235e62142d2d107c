//! The books to measure: invented seasons, equal on every machine.

use std::path::Path;
use std::sync::Arc;

use guestbook::act::{Act, Actor};
use guestbook::book::{Chance, GuestBook, Key, Surroundings};
use guestbook::house;
use guestbook::sample::{self, SampleWish};
use guestbook::time::{Day, Stopped};
use rusqlite::Connection;

/// Whatever goes wrong ends the measuring.
pub type Error = Box<dyn std::error::Error>;

/// Sizes measured if nobody says otherwise.
pub const GUESTS_DEFAULT: &str = "100000,1000000";

const KEY: [u8; 32] = [0x2d; 32];

/// The day of all samples.
pub fn today() -> Result<Day, Error> {
    "2026-06-15".parse().map_err(|_| "a day".into())
}

fn around() -> Result<Surroundings, Error> {
    Ok(Surroundings { clock: Arc::new(Stopped::at_noon(today()?)), chance: Chance::seeded(std::process::id().into()) })
}

/// Write a season of so many guests and stays, close it, open it again.
pub fn sample_book(path: &Path, guests: u32, stays: u32) -> Result<GuestBook, Error> {
    let book = GuestBook::create(path, &Key::new(KEY), around()?)?;
    let language = "fr".parse().map_err(|_| "a language")?;
    sample::write(&book, &SampleWish { guests, stays, seed: 1, today: today()?, language }, &mut |_, _| ())?;
    drop(book);
    open(path)
}

/// A book that holds its house and nothing else.
pub fn empty_book(path: &Path) -> Result<GuestBook, Error> {
    let book = GuestBook::create(path, &Key::new(KEY), around()?)?;
    let language = "fr".parse().map_err(|_| "a language")?;
    let founding = SampleWish { guests: 0, stays: 0, seed: 1, today: today()?, language }.founding();
    book.change(&Actor::named("Léa"), Act::OpenHouse, |w| house::found(w, &founding))?;
    Ok(book)
}

/// Open it.
pub fn open(path: &Path) -> Result<GuestBook, Error> {
    Ok(GuestBook::open(path, &Key::new(KEY), around()?)?)
}

/// A connection beside the book's own: for floors, and to look at the names.
pub fn bare(path: &Path, sealed: Sealed) -> Result<Connection, Error> {
    let conn = Connection::open(path)?;
    if sealed == Sealed::Yes {
        conn.pragma_update(None, "key", format!("x'{}'", Key::new(KEY).to_hex()))?;
    }
    conn.pragma_update(None, "cache_size", -16_000)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "secure_delete", true)?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    Ok(conn)
}

/// Is the file encrypted?
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sealed {
    /// As a book is.
    Yes,
    /// As SQLite alone writes it.
    No,
}
