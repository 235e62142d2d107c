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

use crate::money::Currency;
use crate::personal::Private;
use crate::place::Country;

pub mod acts;
mod ahead;
mod amounts;
mod assemble;
pub mod candidate;
mod card_lines;
mod csv_in;
mod dates;
mod error;
pub mod fields;
mod file_kind;
mod guest_in;
mod held;
mod ical_in;
mod known;
mod lists;
mod look;
mod mapping;
mod names;
mod namesakes;
mod never_came;
mod noted;
mod outcome;
mod places;
mod presets;
mod reading;
pub(crate) mod rows;
mod sheet;
mod states;
mod stay_in;
#[cfg(test)]
mod tests;
mod vcard_in;
pub mod views;
mod when;
mod who;
mod words;
mod xls_in;
mod zip_in;

use amounts::DecimalSign;
use dates::DateOrder;
pub use error::ExchangeError;
pub use fields::Field;
pub use outcome::{ImportLine, ImportOutcome, ImportedClaim, ImportedRefusal, LastTime, NoteRow, Reason, RefusedRow};
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
#[ts(optional_fields = nullable)]
pub struct Reread {
    /// Name of an encoding, such as `windows-1252`. source: WHATWG Encoding
    pub encoding: Option<String>,
    /// The separator, one character.
    pub separator: Option<String>,
    /// Name of the sheet.
    pub sheet: Option<String>,
    /// The row with the headers, 1 for the first; 0 if there are none.
    pub header_row: Option<u32>,
    /// What the file is.
    pub preset: Option<Preset>,
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
    /// The plan of the last file with the same headers, if it reads this one otherwise.
    pub last_time: Option<LastTime>,
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
    #[ts(optional = nullable)]
    pub unit: Option<String>,
}

fn euro() -> Currency {
    Currency::EUR
}
