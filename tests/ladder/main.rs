//! The ladder: one small book of every version of the file still opens, is brought up to date, and tells the same.
//!
//! `version-N.book` was written by the program that knew N migrations; its key is [`KEY`]. While N is unreleased it
//! may be written anew with `ESCALE_LADDER=write cargo test -p journeys --test ladder`; a version named in
//! `released.txt` is never written again.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use guestbook::book::{Chance, GuestBook, Key, Surroundings};
use guestbook::sample::{self, SampleWish};
use guestbook::time::{Day, Stopped};
use guestbook::{guests, journal, journey, stays};

/// The key of every book of the ladder. Nobody real is in them.
const KEY: [u8; 32] = [0x1a; 32];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ladder")
}

fn today() -> Day {
    "2026-11-22".parse().expect("a day")
}

fn around() -> Surroundings {
    Surroundings { clock: Arc::new(Stopped::at_noon(today())), chance: Chance::seeded(1) }
}

/// How many migrations this program knows.
fn version() -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/guestbook/migrations");
    std::fs::read_dir(folder).expect("the migrations").count()
}

fn steps() -> Vec<(usize, PathBuf)> {
    let files = std::fs::read_dir(folder()).expect("the ladder").flatten().map(|entry| entry.path());
    let number = |path: &Path| path.file_stem()?.to_str()?.strip_prefix("version-")?.parse().ok();
    let books = files.filter(|path| path.extension().is_some_and(|ending| ending == "book"));
    let mut steps: Vec<(usize, PathBuf)> = books.filter_map(|path| Some((number(&path)?, path))).collect();
    steps.sort();
    steps
}

/// Write the step of this version, if it was not released.
fn write() {
    let released = std::fs::read_to_string(folder().join("released.txt")).expect("the list of released versions");
    let name = format!("version-{}", version());
    assert!(!released.lines().any(|line| line == name), "{name} is released: it is never written again");
    let path = folder().join(format!("{name}.book"));
    drop(std::fs::remove_file(&path));
    let book = GuestBook::create(&path, &Key::new(KEY), around()).expect("a book");
    let wish = SampleWish { guests: 12, stays: 20, ..SampleWish::usual(today(), "fr".parse().expect("a language")) };
    sample::write(&book, &wish, &mut |_, _| {}).expect("a small season");
    drop(book);
    std::fs::remove_file(path.with_extension("book.lock")).expect("the lock goes again");
}

#[test]
fn a_book_of_every_version_still_opens() {
    if std::env::var_os("ESCALE_LADDER").is_some_and(|wish| wish == "write") {
        write();
    }
    let steps = steps();
    let latest = steps.last().map(|(version, _)| *version);
    assert_eq!(latest, Some(version()), "no book of this version; see the head of tests/ladder/main.rs");
    let place = tempfile::tempdir().expect("a folder");
    let new = GuestBook::create(&place.path().join("new.book"), &Key::new(KEY), around()).expect("a new book");
    for (number, path) in steps {
        let copy = place.path().join(format!("{number}.book"));
        std::fs::copy(&path, &copy).expect("a copy");
        let book = GuestBook::open(&copy, &Key::new(KEY), around()).unwrap_or_else(|e| panic!("version {number}: {e}"));
        book.check().expect("a sound book");
        assert_eq!(book.schema().ok(), new.schema().ok(), "version {number} grew into another file than a new one");
        let day = book.read(|r| stays::today::today(r, today())).expect("a day");
        let line = day.arrivals.iter().find(|line| &*line.name.given == "Élodie").expect("Élodie arrives");
        let page = book.read(|r| journey::views::page(r, line.guest.expect("a guest"))).expect("a page");
        assert_eq!((page.stay_count, page.notes.len()), (6, 4), "version {number}");
        assert_eq!(book.read(guests::views::count).expect("a number"), 12, "version {number}");
        assert!(!book.read(|r| journal::history(r, 10)).expect("a history").is_empty(), "version {number}");
    }
}
