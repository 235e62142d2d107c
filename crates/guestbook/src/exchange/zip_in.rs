//! Archives: measured before anybody unpacks them, and the CSV files of a mailing list's export.

use std::io::{Read, Seek};
use std::sync::Arc;

use csv::StringRecord;
use zip::ZipArchive;

use super::csv_in::CsvFile;
use super::sheet::Sheet;
use super::words::fold;
use super::{Content, ExchangeError, FileKind};

/// The most an archive may hold once unpacked. unit: bytes
pub(super) const UNPACKED: u64 = 384 << 20;
/// The most files of an archive. unit: files, whole
const FILES: usize = 2_000;
/// Beyond this many bytes for each packed one, it is a bomb and no table. unit: bytes per byte
const SWELLS: u64 = 250;
/// Small files may swell as they like. unit: bytes
const SMALL: u64 = 4 << 20;

/// The header of the column that says which list a row came from.
pub(super) const LIST_COLUMN: &str = "(list)";

/// A file that can be read at any place.
pub(super) trait Seekable: Read + Seek {}
impl<T: Read + Seek> Seekable for T {}

/// The content as something that can be read at any place.
pub(super) fn seekable(content: &Content) -> Result<Box<dyn Seekable>, ExchangeError> {
    Ok(match content {
        Content::Bytes(bytes) => Box::new(std::io::Cursor::new(Arc::clone(bytes))),
        Content::Path(path) => Box::new(std::io::BufReader::new(std::fs::File::open(path)?)),
    })
}

/// Unpacks the whole archive into nothing, counting: what it declares is not believed. Answers the names in it.
pub(super) fn measured(content: &Content) -> Result<Vec<String>, ExchangeError> {
    let damaged = |_| ExchangeError::Damaged { kind: FileKind::Zip };
    let mut archive = ZipArchive::new(seekable(content)?).map_err(damaged)?;
    if archive.len() > FILES {
        return Err(ExchangeError::TooManyFiles { limit: FILES });
    }
    let mut left = UNPACKED;
    let mut names = Vec::new();
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(damaged)?;
        names.push(entry.name().map_err(damaged)?.into_owned());
        let limit = left.min(entry.compressed_size().saturating_mul(SWELLS).max(SMALL));
        let unpacked = std::io::copy(&mut entry.take(limit + 1), &mut std::io::sink())
            .map_err(|_| ExchangeError::Damaged { kind: FileKind::Zip })?;
        if unpacked > limit {
            return Err(ExchangeError::Swells { limit: UNPACKED });
        }
        left -= unpacked;
    }
    Ok(names)
}

/// All CSV files of a measured archive as one table; the columns are the union of theirs, and [`LIST_COLUMN`] is last.
pub(super) fn tables(content: &Content, region: &[u8]) -> Result<Sheet, ExchangeError> {
    let damaged = |_| ExchangeError::Damaged { kind: FileKind::Zip };
    let mut archive = ZipArchive::new(seekable(content)?).map_err(damaged)?;
    let mut headers: Vec<String> = Vec::new();
    let mut rows: Vec<Vec<String>> = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(damaged)?;
        let name = entry.name().map_err(damaged)?.into_owned();
        if !is_table(&name) {
            continue;
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        let file = CsvFile::look(Content::Bytes(bytes.into()), None, None, region)?;
        let mut places: Option<Vec<usize>> = None;
        for row in file.rows()? {
            let row = row?;
            if let Some(places) = &places {
                rows.push(placed(&row.cells, places, &name));
            } else {
                places = Some(row.cells.iter().map(|header| place(&mut headers, header)).collect());
            }
        }
    }
    Ok(joined(headers, rows))
}

/// Is this entry of an archive a table?
pub(super) fn is_table(name: &str) -> bool {
    let extension = std::path::Path::new(name).extension().map(std::ffi::OsStr::to_ascii_lowercase);
    extension.is_some_and(|e| e == "csv" || e == "tsv" || e == "txt") && !name.starts_with("__MACOSX")
}

fn place(headers: &mut Vec<String>, header: &str) -> usize {
    headers.iter().position(|known| known == header).unwrap_or_else(|| {
        headers.push(header.to_owned());
        headers.len() - 1
    })
}

/// The cells at their places; the list they came from is the first cell until [`joined`] moves it.
fn placed(cells: &StringRecord, places: &[usize], name: &str) -> Vec<String> {
    let mut row = vec![list_of(name)];
    for (cell, place) in cells.iter().zip(places) {
        if row.len() <= place + 1 {
            row.resize(place + 2, String::new());
        }
        cell.clone_into(&mut row[place + 1]);
    }
    row
}

fn joined(mut headers: Vec<String>, rows: Vec<Vec<String>>) -> Sheet {
    let width = headers.len();
    headers.push(LIST_COLUMN.to_owned());
    let mut sheet = Sheet::default();
    sheet.push(&headers);
    for mut row in rows {
        row.resize(width + 1, String::new());
        row.rotate_left(1);
        sheet.push(&row);
    }
    sheet
}

/// `unsubscribed_segment_export_0f1e2d.csv` → `unsubscribed`.
fn list_of(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    fold(file).split(' ').next().unwrap_or_default().to_owned()
}
