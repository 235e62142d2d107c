//! Stories of files as houses have them.

mod book;
mod cells;
mod files;
mod hostile;
mod last_time;
mod lists;
mod neighbours;
mod noted;
mod workbooks;

use std::path::PathBuf;

use super::candidate::{Candidate, Line};
use super::*;

/// A house in France that counts in euros.
fn home() -> Home {
    Home { country: "FR".parse().expect("a country"), currency: Currency::EUR }
}

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/exchange").join(name)
}

#[track_caller]
fn open_fixture(name: &str) -> Reading {
    let source = Source { name: name.to_owned(), content: Content::Path(fixture(name)) };
    open(source, home()).expect("a file that can be read")
}

#[track_caller]
fn open_text(text: &str) -> Reading {
    open_bytes(text.as_bytes()).expect("a file that can be read")
}

fn open_bytes(bytes: &[u8]) -> Result<Reading, ExchangeError> {
    open(Source { name: "list.csv".to_owned(), content: Content::Bytes(bytes.into()) }, home())
}

/// The rows of a reading by the proposed plan: candidates, refused rows, rows passed over.
#[track_caller]
fn rows(reading: &Reading) -> (Vec<Candidate>, Vec<RefusedRow>, u32) {
    let plan = reading.plan();
    let (mut candidates, mut refused, mut passed_over) = (Vec::new(), Vec::new(), 0);
    for line in reading.lines(&plan).expect("a plan that fits") {
        match line.expect("a row that can be read") {
            Line::Candidate(candidate) => candidates.push(*candidate),
            Line::Refused(row) => refused.push(row),
            Line::PassedOver { .. } => passed_over += 1,
        }
    }
    (candidates, refused, passed_over)
}
