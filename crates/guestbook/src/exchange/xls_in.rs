//! Workbooks: `.xls`, `.xlsx`, `.ods`, through calamine, measured before they are unpacked.

use std::io::{BufReader, Read as _};

use calamine::{DataType, Ods, Reader, Sheets, Xls, Xlsx};

use super::sheet::{Sheet, number};
use super::zip_in::{Seekable, UNPACKED, seekable};
use super::{Content, ExchangeError, FileKind, MAX_ROWS};

/// The largest old workbook: its format ends at 65,536 rows of 256 cells. unit: bytes
const LARGEST_XLS: u64 = 256 << 20;
/// The widest row that is read. unit: cells, whole
const WIDEST: u32 = 1_000;
/// The most cells of a sheet, empty ones before the last of a row included. unit: cells, whole
const MOST_CELLS: usize = 64_000_000;

/// A sheet of a workbook and the names of all of them.
pub(super) struct Workbook {
    /// The cells.
    pub(super) sheet: Sheet,
    /// Names of all sheets.
    pub(super) names: Vec<String>,
}

/// Reads the named sheet, or the first that holds a word.
pub(super) fn read(content: &Content, kind: FileKind, wanted: Option<&str>) -> Result<Workbook, ExchangeError> {
    let mut book = opened(content, kind)?;
    let names = book.sheet_names();
    if let Some(wanted) = wanted {
        let name = names.iter().find(|name| *name == wanted).ok_or(ExchangeError::NoSuchSheet)?;
        return Ok(Workbook { sheet: sheet(&mut book, name, kind)?, names: names.clone() });
    }
    for name in &names {
        let sheet = sheet(&mut book, name, kind)?;
        if !sheet.rows.is_empty() {
            return Ok(Workbook { sheet, names });
        }
    }
    Err(if names.is_empty() { ExchangeError::NoSuchSheet } else { ExchangeError::EmptyFile })
}

type Book = Sheets<Box<dyn Seekable>>;

fn opened(content: &Content, kind: FileKind) -> Result<Book, ExchangeError> {
    let mut from = seekable(content)?;
    let book = match kind {
        FileKind::Xlsx => Xlsx::new(from).map(Sheets::Xlsx).map_err(calamine::Error::from),
        FileKind::Ods => Ods::new(from).map(Sheets::Ods).map_err(calamine::Error::from),
        _ => {
            let bytes = from.seek(std::io::SeekFrom::End(0))?;
            if bytes > LARGEST_XLS {
                return Err(ExchangeError::TooLarge { bytes, limit: LARGEST_XLS });
            }
            if holds_a_locked_package(&mut from)? {
                return Err(ExchangeError::Locked);
            }
            from.rewind()?;
            Xls::new(from).map(Sheets::Xls).map_err(calamine::Error::from)
        }
    };
    book.map_err(|e| refused(&e, kind))
}

/// A workbook of Excel since 2007 that has a password is no archive any more: it lies, encrypted, in the stream
/// `EncryptedPackage` of an old compound file. The names of streams stand in entries of 128 bytes on their own grid.
///
/// source: MS-OFFCRYPTO 2.3.1, MS-CFB 2.6
fn holds_a_locked_package(from: &mut Box<dyn Seekable>) -> Result<bool, ExchangeError> {
    const ENTRY: usize = 128;
    const STREAM: u8 = 2;
    let name: Vec<u8> = "EncryptedPackage\0".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u8::try_from(name.len()).unwrap_or(u8::MAX);
    from.rewind()?;
    let mut entries = BufReader::with_capacity(1 << 16, from);
    let mut entry = [0_u8; ENTRY];
    loop {
        match entries.read_exact(&mut entry) {
            Ok(()) if entry.starts_with(&name) && entry[64] == length && entry[66] == STREAM => return Ok(true),
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(false),
            Err(error) => return Err(error.into()),
        }
    }
}

fn refused(error: &calamine::Error, kind: FileKind) -> ExchangeError {
    match error {
        error if is_locked(error) => ExchangeError::Locked,
        calamine::Error::Ods(calamine::OdsError::CellLimitExceeded { .. }) => ExchangeError::Swells { limit: UNPACKED },
        _ => ExchangeError::Damaged { kind },
    }
}

fn is_locked(error: &calamine::Error) -> bool {
    matches!(
        error,
        calamine::Error::Xlsx(calamine::XlsxError::Password)
            | calamine::Error::Xls(calamine::XlsError::Password)
            | calamine::Error::Ods(calamine::OdsError::Password)
    )
}

fn sheet(book: &mut Book, name: &str, kind: FileKind) -> Result<Sheet, ExchangeError> {
    if let Sheets::Xlsx(book) = book {
        return sparse(book, name);
    }
    let range = book.worksheet_range(name).map_err(|e| refused(&e, kind))?;
    let (top, left) = range.start().unwrap_or_default();
    let mut sheet = Sheet::default();
    for (at, cells) in (top..).zip(range.rows()) {
        if at >= MAX_ROWS {
            return Err(ExchangeError::TooManyRows { limit: MAX_ROWS });
        }
        let blank = usize::try_from(left).unwrap_or_default();
        let mut row = vec![String::new(); blank];
        row.extend(cells.iter().map(text));
        keep(&mut sheet, at + 1, row);
    }
    Ok(sheet)
}

/// Cell by cell: a sheet with one cell in its last corner must not take the memory of all between.
fn sparse(book: &mut Xlsx<Box<dyn Seekable>>, name: &str) -> Result<Sheet, ExchangeError> {
    let damaged = |_| ExchangeError::Damaged { kind: FileKind::Xlsx };
    let mut cells = book.worksheet_cells_reader(name).map_err(damaged)?;
    let mut sheet = Sheet::default();
    let (mut at, mut row, mut taken) = (0, Vec::new(), 0);
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        let (line, column) = cell.get_position();
        if line != at {
            taken += row.len();
            keep(&mut sheet, at + 1, std::mem::take(&mut row));
            at = line;
        }
        if sheet.rows.len() >= MAX_ROWS as usize || taken > MOST_CELLS {
            return Err(ExchangeError::TooManyRows { limit: MAX_ROWS });
        }
        let text = text(cell.get_value());
        if column >= WIDEST || text.is_empty() {
            continue;
        }
        let column = column as usize;
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
    }
    keep(&mut sheet, at + 1, row);
    Ok(sheet)
}

fn keep(sheet: &mut Sheet, line: u32, row: Vec<String>) {
    if row.iter().any(|cell| !cell.is_empty()) {
        sheet.rows.push((line, row.into()));
    }
}

/// A cell as exact text. A formula is its last result; its text is never run.
fn text(cell: &impl DataType) -> String {
    if cell.is_empty() {
        return String::new();
    }
    if cell.is_datetime() || cell.is_datetime_iso() {
        return moment(cell);
    }
    if let Some(text) = cell.get_string() {
        return text.to_owned();
    }
    if let Some(whole) = cell.get_int() {
        return whole.to_string();
    }
    cell.get_float().map(number).or_else(|| cell.as_string()).unwrap_or_default()
}

fn moment(cell: &impl DataType) -> String {
    let Some(at) = cell.as_datetime() else {
        let said = cell.get_datetime_iso().map(str::to_owned);
        return said.or_else(|| cell.as_string()).unwrap_or_default();
    };
    let midnight = at.time() == chrono::NaiveTime::MIN;
    at.format(if midnight { "%Y-%m-%d" } else { "%Y-%m-%d %H:%M:%S" }).to_string()
}
