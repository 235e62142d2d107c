//! What an import did, and the rows it refused.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::candidate::ListState;
use super::{Plan, Preset};
use crate::id::ImportId;
use crate::personal::Private;
use crate::stays::notes::scan::Category;
use crate::time::{Day, Moment};

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
    /// Longer than a stay can be: the year is probably wrong.
    StayTooLong,
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
            Self::StayTooLong => "stay_too_long",
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
    /// Confirmed bookings that ended before others of the file which it calls past: nobody came. unit: stays, whole
    pub no_shows: u32,
    /// Guests of whom the file claims a yes to a mailing list: to be confirmed. unit: guests, whole
    pub to_confirm: u32,
    /// Guests at an address that said no to the house: the no stays. unit: guests, whole
    pub unwanted: u32,
    /// Rows whose notes the scanner would not let pass at the desk. They are in the book all the same.
    pub notes_to_review: Vec<NoteRow>,
}

/// A row whose note is to be looked at again; never its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteRow {
    /// The row, as a spreadsheet counts.
    pub row: u32,
    /// What was found in it.
    pub categories: Vec<Category>,
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

/// What was chosen for the last file with the same headers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LastTime {
    /// When that file was imported.
    pub at: Moment,
    /// The plan that reads this file the same way. What this file shows itself, such as its order of dates, stays.
    pub plan: Plan,
}

/// A refusal of newsletters that a file brought along. Never a consent, only its opposite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportedRefusal {
    /// Left the list, or the address no longer works.
    pub state: ListState,
    /// Since which day, if the file says so.
    pub on: Option<Day>,
    /// Name of the file.
    pub file: Option<String>,
}

/// A yes to a mailing list that a file told of. It proves nothing and gives no right: it is to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportedClaim {
    /// The day of the yes, if the file says so.
    pub on: Option<Day>,
    /// Name of the file.
    pub file: Option<String>,
}
