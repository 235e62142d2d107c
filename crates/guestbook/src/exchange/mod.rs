//! Exchange: files in. From a file as it lies on the disk to clean candidates, and from there into the book.
//!
//! Reading order: [`Reading`] (what was found in a file), [`Plan`] (which column feeds which field),
//! [`candidate::Candidate`] (one row, cleaned). Everything is a table: cards and calendar feeds become rows too.
//! Not here: what a guest or a stay is (see `guests`, `stays`). Nothing read here is ever a consent.
//! To add a file kind: a line in `presets.rs`, its headers in `fields.rs`, a sample in `tests/fixtures/exchange`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::ImportId;
use crate::money::Currency;
use crate::personal::Private;
use crate::place::Country;
use crate::time::Moment;

mod amounts;
mod assemble;
pub mod candidate;
mod card_lines;
mod csv_in;
mod dates;
pub mod fields;
mod ical_in;
mod look;
mod mapping;
mod names;
mod places;
mod presets;
mod reading;
pub mod relay;
mod sheet;
mod states;
#[cfg(test)]
mod tests;
mod vcard_in;
mod when;
mod who;
mod words;
mod xls_in;
mod zip_in;

use amounts::DecimalSign;
use dates::DateOrder;
pub use fields::Field;
pub use presets::Preset;
pub use reading::Reading;

/// The largest file that is read. unit: bytes (2 GiB)
pub const MAX_BYTES: u64 = 2 << 30;
/// The most rows that are read from one file. unit: rows, whole
pub const MAX_ROWS: u32 = 2_000_000;

/// A file to read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name, without the folder.
    pub name: String,
    /// Where its bytes are.
    pub content: Content,
}

/// The bytes of a file.
#[derive(Clone)]
pub enum Content {
    /// In memory.
    Bytes(std::sync::Arc<[u8]>),
    /// On the disk.
    Path(PathBuf),
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Path(_) => f.write_str("a path"),
        }
    }
}

/// What the house says of itself, so that a file need not.
#[derive(Clone, Copy, Debug)]
pub struct Home {
    /// Phones without a country code are of this country.
    pub country: Country,
    /// Amounts without a currency are in this one.
    pub currency: Currency,
}

/// How to read a file otherwise than guessed. `None` leaves the guess.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Reread {
    /// Name of an encoding, such as `windows-1252`. source: WHATWG Encoding
    pub encoding: Option<String>,
    /// The separator, one character.
    pub separator: Option<String>,
    /// Name of the sheet.
    pub sheet: Option<String>,
    /// The row with the headers, 1 for the first; 0 if there are none.
    pub header_row: Option<u32>,
}

/// Reads a file: recognises it, guesses its columns, proposes a plan.
pub fn open(source: Source, home: Home) -> Result<Reading, ExchangeError> {
    Reading::open(source, home, &Reread::default())
}

/// The technical kind of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Text with separators.
    Csv,
    /// Excel up to 2003.
    Xls,
    /// Excel since 2007.
    Xlsx,
    /// `OpenDocument` spreadsheet.
    Ods,
    /// Contact cards.
    Vcard,
    /// A calendar feed.
    Ical,
    /// Several CSV files in one ZIP.
    Zip,
}

/// How a file was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadsAs {
    /// Its kind.
    pub kind: FileKind,
    /// The encoding of a text file.
    pub encoding: Option<String>,
    /// The separator of a text file.
    pub separator: Option<String>,
    /// Decimal comma or point, if the file shows it.
    pub decimal: Option<DecimalSign>,
    /// Order of day, month and year, if the file shows it.
    pub date_order: Option<DateOrder>,
    /// A date that can be read in two ways, if nothing in the file decides.
    pub ambiguous_date: Option<String>,
}

/// Why a guess should be looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Guessed from what the cells look like, not from the header.
    ByContent,
    /// Another column feeds the same field already.
    AlreadyFed,
    /// Escale never keeps this: a document, card or tax number, an IP address, a position.
    NeverKept,
}

/// One column of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Column {
    /// Its place, 0 for the first.
    pub index: u32,
    /// Its header; a letter if it has none.
    pub header: String,
    /// A few of its cells.
    pub samples: Vec<Private>,
    /// The field it seems to feed.
    pub guess: Option<Field>,
    /// Why the guess should be looked at.
    pub doubt: Option<Doubt>,
}

/// What the screen shows of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileReading {
    /// The handle of this reading, given by the desk.
    pub reading: String,
    /// Name of the file.
    pub name: String,
    /// Rows below the header, empty ones left out. unit: rows, whole
    pub rows: u32,
    /// What the file was recognised as.
    pub preset: Preset,
    /// How it was read.
    pub reads_as: ReadsAs,
    /// Its columns.
    pub columns: Vec<Column>,
    /// All fields of Escale, in the order of the screen.
    pub fields: Vec<Field>,
    /// Names of the sheets of a workbook.
    pub sheets: Vec<String>,
    /// The row with the headers, 1 for the first; 0 if there are none.
    pub header_row: u32,
    /// The proposed plan.
    pub plan: Plan,
    /// May columns be chosen by hand? (Cards and calendars have a fixed meaning.)
    pub mappable: bool,
}

/// What to do with a guest or a stay the book has already.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Leave it as it is.
    Skip,
    /// Fill what is empty, replace nothing.
    #[default]
    Fill,
    /// The file wins.
    Overwrite,
}

/// A cell corrected by hand before the import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Correction {
    /// The row, as a spreadsheet counts.
    pub row: u32,
    /// The column, 0 for the first.
    pub column: u32,
    /// What it should say.
    pub value: Private,
}

/// How a file is to be imported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Plan {
    /// What the file is.
    pub preset: Preset,
    /// Which columns feed which field, 0 for the first column.
    #[ts(type = "{ [key in Field]?: number[] }")]
    pub columns: BTreeMap<Field, Vec<u32>>,
    /// Order of day, month and year.
    pub date_order: DateOrder,
    /// Decimal comma or point.
    pub decimal: DecimalSign,
    /// What to do with what is known already.
    #[serde(default)]
    pub mode: Mode,
    /// Phones without a country code are of this country.
    pub country: Country,
    /// Amounts without a currency are in this one.
    #[serde(default = "euro")]
    pub currency: Currency,
    /// Cells corrected by hand.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// The unit of every stay whose row names none.
    #[serde(default)]
    pub unit: Option<String>,
}

fn euro() -> Currency {
    Currency::EUR
}

/// A row that was not imported, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RefusedRow {
    /// The row, as a spreadsheet counts; the header is usually row 1.
    pub row: u32,
    /// The header of the column.
    pub column: String,
    /// Why.
    pub reason: Reason,
    /// The column, 0 for the first.
    pub column_index: u32,
    /// What the cell says, cut after 200 characters.
    pub value: Private,
}

/// Why a row was not imported. The code is stable; its words are `reason-<code>` in the screen words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Not a date, or one the calendar does not have, such as 31/02.
    BadDate,
    /// The departure is before the arrival.
    DepartureBeforeArrival,
    /// An arrival without a departure or a number of nights, or the other way round.
    DateMissing,
    /// Neither a name nor an e-mail address nor a phone number.
    NobodyNamed,
    /// Looks like an e-mail address and is none.
    BadEmail,
    /// Not an amount of money.
    BadAmount,
    /// Not a number of persons or nights.
    BadNumber,
    /// Longer than a name, an address or a note can be.
    TooLong,
    /// A booking without a name and without a number: somebody must say who it is.
    ToBeNamed,
}

impl Reason {
    /// The stable code, such as `bad_date`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::BadDate => "bad_date",
            Self::DepartureBeforeArrival => "departure_before_arrival",
            Self::DateMissing => "date_missing",
            Self::NobodyNamed => "nobody_named",
            Self::BadEmail => "bad_email",
            Self::BadAmount => "bad_amount",
            Self::BadNumber => "bad_number",
            Self::TooLong => "too_long",
            Self::ToBeNamed => "to_be_named",
        }
    }
}

/// What an import did, or would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportOutcome {
    /// The import; `None` after a rehearsal.
    pub import_id: Option<ImportId>,
    /// What the file was read as.
    pub preset: Preset,
    /// Rows of the file. unit: rows, whole
    pub rows: u32,
    /// Guests added. unit: guests, whole
    pub new_guests: u32,
    /// Known guests of whom something changed. unit: guests, whole
    pub updated_guests: u32,
    /// Known guests of whom nothing changed. unit: guests, whole
    pub same_guests: u32,
    /// Stays added. unit: stays, whole
    pub new_stays: u32,
    /// Known stays of which something changed. unit: stays, whole
    pub updated_stays: u32,
    /// Known stays of which nothing changed. unit: stays, whole
    pub same_stays: u32,
    /// New guests who bear the full name of another guest. unit: guests, whole
    pub possible_duplicates: u32,
    /// Rows that were not imported.
    pub errors: Vec<RefusedRow>,
    /// Stays added without a named guest. unit: stays, whole
    pub unnamed: u32,
    /// Stays added without a unit: none could be given, or it was taken. unit: stays, whole
    pub without_unit: u32,
    /// Rows that are no stay and nobody: blocked days of a calendar, payouts. unit: rows, whole
    pub passed_over: u32,
}

/// One import of the past.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportLine {
    /// Its id.
    pub import: ImportId,
    /// Name of the file.
    pub file: String,
    /// What it was read as.
    pub preset: Preset,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: String,
    /// Rows of the file. unit: rows, whole
    pub rows: u32,
    /// Guests it added. unit: guests, whole
    pub new_guests: u32,
    /// Stays it added. unit: stays, whole
    pub new_stays: u32,
    /// Can it be undone?
    pub can_undo: bool,
    /// Has it been undone?
    pub undone: bool,
}

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// Nothing in it.
    #[error("the file is empty")]
    EmptyFile,
    /// Something else than a table, cards or a calendar.
    #[error("the file is not a table but {looks_like}")]
    NotATable {
        /// `pdf`, `picture`, `document`, `web_page`, `archive`, `program`.
        looks_like: &'static str,
    },
    /// Larger than [`MAX_BYTES`].
    #[error("the file has {bytes} bytes; {limit} are the most")]
    TooLarge {
        /// unit: bytes
        bytes: u64,
        /// unit: bytes
        limit: u64,
    },
    /// More rows than [`MAX_ROWS`].
    #[error("the file has more than {limit} rows")]
    TooManyRows {
        /// unit: rows, whole
        limit: u32,
    },
    /// One row goes on and on: a quotation mark is never closed, or this is no table.
    #[error("row {row} has more than {limit} bytes")]
    RowTooLong {
        /// The row, as a spreadsheet counts.
        row: u32,
        /// unit: bytes
        limit: u64,
    },
    /// A small archive that becomes enormous.
    #[error("the archive would grow beyond {limit} bytes")]
    Swells {
        /// unit: bytes
        limit: u64,
    },
    /// An archive of too many files.
    #[error("the archive holds more than {limit} files")]
    TooManyFiles {
        /// unit: files, whole
        limit: usize,
    },
    /// Cut short or broken.
    #[error("the file is damaged")]
    Damaged {
        /// The kind it seems to be.
        kind: FileKind,
    },
    /// Protected by a password.
    #[error("the file is protected by a password")]
    Locked,
    /// The workbook has no such sheet, or none at all.
    #[error("the workbook has no such sheet")]
    NoSuchSheet,
    /// Not the name of an encoding.
    #[error("no such encoding")]
    NoSuchEncoding,
    /// The plan names a column the file does not have.
    #[error("the plan names column {column}, the file has {columns}")]
    NoSuchColumn {
        /// 0 for the first.
        column: u32,
        /// How many there are.
        columns: u32,
    },
    /// The disk refused.
    #[error("the file could not be read: {0}")]
    Disk(#[from] std::io::Error),
}
