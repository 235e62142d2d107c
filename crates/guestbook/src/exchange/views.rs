//! What the book says of imports: the past ones, and their refused rows as a file to repair.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ExchangeError, FileReading, ImportLine, ImportOutcome, ImportedClaim, ImportedRefusal, LastTime, Reading, Reread,
    rows,
};
use crate::book::Reader;
use crate::error::StorageError;
use crate::id::{GuestId, ImportId};

/// A text file, ready to be saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextFile {
    /// Its name, without a folder.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// What the screen shows of a file, with the plan chosen for the last file with the same headers. A kind of file that
/// was chosen by hand (`reread`) is believed. `handle` is the name the desk gives the reading.
///
/// # Errors
/// If the book cannot be read.
pub fn file_reading(
    r: &Reader<'_>,
    reading: &Reading,
    reread: &Reread,
    handle: String,
) -> Result<FileReading, StorageError> {
    let mut view = reading.view(handle);
    if reading.has_named_columns() && reread.preset.is_none() {
        let last = rows::last_plan(r, reading.headers())?;
        let last = last.map(|(plan, at)| LastTime { at, plan: reading.as_last_time(plan) });
        view.last_time = last.filter(|last| last.plan != view.plan);
    }
    Ok(view)
}

/// What files said of newsletters somebody does not want. `files` are all files of one person.
///
/// # Errors
/// If the book cannot be read.
pub fn refusals_of(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<ImportedRefusal>, StorageError> {
    rows::refusals_of(r, files)
}

/// What files claim of these people: that they once said yes to a mailing list. The latest first.
///
/// # Errors
/// If the book cannot be read.
pub fn claims_of(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<ImportedClaim>, StorageError> {
    rows::claims_of(r, files)
}

/// Past imports, the latest first; a hundred at most.
///
/// # Errors
/// If the book cannot be read.
pub fn imports(r: &Reader<'_>) -> Result<Vec<ImportLine>, StorageError> {
    rows::imports(r)
}

/// The refused rows of a past import: the columns of the file, then row number, column and reason.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such import.
pub fn refused(r: &Reader<'_>, import: ImportId) -> Result<TextFile, StorageError> {
    let (file, headers, kept) = rows::refused(r, import)?.ok_or(StorageError::Missing { what: "import" })?;
    let kept = kept.into_iter().map(|row| (row.cells, row.row, row.header, row.reason));
    Ok(TextFile { name: name_of(&file), text: table(&headers, kept) })
}

/// The refused rows of a rehearsal, the same way.
///
/// # Errors
/// If the file cannot be read any more.
pub fn refused_of(reading: &Reading, outcome: &ImportOutcome) -> Result<TextFile, ExchangeError> {
    let numbers = outcome.errors.iter().map(|row| row.row).collect();
    let cells: std::collections::HashMap<u32, Vec<String>> = reading.raw_rows(&numbers)?.into_iter().collect();
    let kept = outcome.errors.iter().map(|row| {
        let cells = cells.get(&row.row).cloned().unwrap_or_default();
        (cells, row.row, row.column.clone(), row.reason.code().to_owned())
    });
    Ok(TextFile { name: name_of(reading.name()), text: table(reading.headers(), kept) })
}

fn name_of(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    format!("{stem} - refused.csv")
}

fn table(headers: &[String], rows: impl Iterator<Item = (Vec<String>, u32, String, String)>) -> String {
    let mut text = String::from("\u{feff}");
    let told = ["row", "column", "reason"].map(str::to_owned);
    line(&mut text, headers.iter().chain(&told));
    for (mut cells, row, column, reason) in rows {
        cells.resize(headers.len(), String::new());
        line(&mut text, cells.iter().chain(&[row.to_string(), column, reason]));
    }
    text
}

fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a String>) {
    let cells: Vec<String> = cells.map(|cell| format!("\"{}\"", harmless(cell).replace('"', "\"\""))).collect();
    text.push_str(&cells.join(";"));
    text.push_str("\r\n");
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe; numbers and phones stay.
fn harmless(cell: &str) -> String {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let number = cell.chars().all(|c| c.is_ascii_digit() || " +-.,()/€".contains(c));
    if runs && !number { format!("'{cell}") } else { cell.to_owned() }
}
