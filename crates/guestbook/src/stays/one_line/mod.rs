//! A stay in one line: `Dupont 12-15/8 ch4 2+1 chien`, as it is said on the telephone, in French or in English.
//!
//! [`parse`] reads the words alone and says what each was taken for; [`views::read_line`] asks the book who that may be
//! and whether the unit is free; [`acts::book_line`] books it, in one change. Nothing is guessed silently: what cannot
//! be read is named, and two guests of one name are a choice. Reading order: `pieces`, `scan`, `dates`, `parse`.
//! To teach it a word: `vocabulary.rs`, and a line in the table of `tests.rs`.

pub mod acts;
mod dates;
mod heads;
mod names;
mod parse;
mod pieces;
mod plain;
mod price;
mod resolve;
mod scan;
#[cfg(test)]
mod tests;
mod units;
pub mod views;
mod vocabulary;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::calendar::{ClosedNights, UnitLine, UnitState};
use super::{Heads, Unit};
use crate::guests::{FoundGuest, Name};
use crate::id::UnitId;
use crate::money::{Currency, Money};
use crate::personal::Private;
use crate::place::Language;
use crate::time::Day;

pub use self::parse::parse;
pub(crate) use self::plain::line_of;

/// Longest line that is read; what stands behind is told as not read. unit: characters
pub const LONGEST_LINE: usize = 400;
/// Longest stay that can be said in one line. unit: nights
pub const LONGEST_SAID: i64 = super::acts::LONGEST_STAY;

/// Which of two numbers with a slash is the day: `8/12`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DayOrder {
    /// 8 December: everywhere but in the United States.
    DayFirst,
    /// August 12.
    MonthFirst,
}

/// What a line is read with: the day, the habits of the house, what it lets.
#[derive(Clone, Copy, Debug)]
pub struct Sense<'a> {
    /// The day of the house: a date without a year is the next such day.
    pub today: Day,
    /// `8/12`.
    pub order: DayOrder,
    /// The language of the house: `mar` is Tuesday in French, March in English.
    pub language: Language,
    /// The currency of a price without one.
    pub currency: Currency,
    /// The units that can be booked.
    pub units: &'a [Unit],
}

/// What a piece of the line was taken for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TakenFor {
    /// The guest's name.
    Guest,
    /// A form of address before the name: Mme, Mr.
    Title,
    /// The day of arrival, of departure, or both.
    Dates,
    /// How many nights.
    Nights,
    /// The unit.
    Unit,
    /// Adults, children, infants.
    Heads,
    /// The price of the stay.
    Price,
    /// A telephone number, for a new guest.
    Phone,
    /// An e-mail address, for a new guest.
    Email,
    /// Words kept as a note on the stay.
    Note,
    /// Nothing: it could not be read.
    Nothing,
}

/// A piece of the line, and what it was taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LineToken {
    /// As it was written.
    pub text: Private,
    /// What for.
    pub taken: TakenFor,
}

/// Why a line cannot be booked as it stands, or not yet.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineFault {
    /// The word cannot be read.
    Unread,
    /// The calendar has no such day.
    NoSuchDay,
    /// The departure lies before the arrival.
    Backwards,
    /// More nights than a stay may have.
    TooLong,
    /// Dates, a unit, a party or a price is said a second time.
    Twice,
    /// The house has no such unit.
    NoSuchUnit,
    /// Several units begin so.
    WhichUnit,
    /// Nobody is named.
    NoGuest,
    /// Several guests have this name.
    WhichGuest,
    /// No day of arrival.
    NoArrival,
    /// Neither a departure nor a number of nights.
    NoDeparture,
    /// The unit is taken, closed or no longer let on these days.
    UnitTaken,
    /// The house is closed on some of these nights.
    ClosedSeason,
    /// A word left over does not belong in a note: a card number, an illness, an insult.
    NotForNotes,
}

/// A fault and the word it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LineTrouble {
    /// What is wrong.
    pub fault: LineFault,
    /// The word, if there is one.
    pub word: Option<Private>,
}

/// Something to look at twice before booking; it does not stop it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineNotice {
    /// The arrival lies behind.
    Past,
    /// This year's day has just passed: the next one is a year away.
    NextYear,
    /// The weekday that was said is another one.
    OtherWeekday,
    /// No unit is said: the stay will wait for one.
    NoUnit,
    /// More come than the unit takes.
    TooMany,
}

/// Which unit a line means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum UnitSaid {
    /// None is named.
    None,
    /// This one.
    One {
        /// The unit.
        unit: Unit,
    },
    /// One of these.
    Several {
        /// All that begin so.
        units: Vec<Unit>,
    },
    /// One the house does not have.
    Unknown,
}

/// A line as its words say it, before the book is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneLine {
    /// The pieces, in the order of the line.
    pub tokens: Vec<LineToken>,
    /// The guest as written, without the form of address.
    pub guest: Private,
    /// Mme, Mr.
    pub title: Option<Private>,
    /// First night.
    pub arrival: Option<Day>,
    /// The day they leave.
    pub departure: Option<Day>,
    /// A number of nights said without a day. unit: nights, whole
    pub nights: Option<u16>,
    /// The unit.
    pub unit: UnitSaid,
    /// How many come.
    pub heads: Heads,
    /// Price of the stay.
    pub price: Option<Money>,
    /// Telephone, as written.
    pub phone: Option<Private>,
    /// E-mail.
    pub email: Option<Private>,
    /// Words left over, to be kept as a note: `chien`, `lit bébé`.
    pub note: Private,
    /// What stops it.
    pub troubles: Vec<LineTrouble>,
    /// What to look at twice.
    pub notices: Vec<LineNotice>,
}

/// Who a line is about, as far as the book knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum LineGuest {
    /// Nobody is named.
    Nobody,
    /// Nobody of this name is in the book: a file will be opened.
    New {
        /// The name as it will stand in the file.
        name: Name,
    },
    /// One guest has this name.
    Known {
        /// Who.
        guest: FoundGuest,
        /// The name a new file would get instead.
        name: Name,
    },
    /// Several have it: a choice.
    Which {
        /// The name a new file would get instead.
        name: Name,
    },
}

/// A line read against the book: everything the screen shows before anything is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LineAnswer {
    /// The line, word by word.
    pub line: OneLine,
    /// The same line in plain words with whole dates: what will be booked, whatever day it is by then.
    pub plain: Private,
    /// Who.
    pub guest: LineGuest,
    /// Guests it may be, the likeliest first.
    pub candidates: Vec<FoundGuest>,
    /// unit: nights, whole; 0 is a day visit
    pub nights: Option<u32>,
    /// Whether the unit can be had, if one is named and the days are known.
    pub state: Option<UnitState>,
    /// Other units free on these days: of the same kind, if one is named; those large enough first.
    pub free: Vec<UnitLine>,
    /// Nights on which the house is closed: a booking all the same must be said.
    pub closed: Option<ClosedNights>,
    /// Can it be booked as it stands?
    pub ready: bool,
}

impl OneLine {
    /// The unit, if exactly one is meant.
    #[must_use]
    pub fn unit_id(&self) -> Option<UnitId> {
        match &self.unit {
            UnitSaid::One { unit } => Some(unit.id),
            _ => None,
        }
    }
}
