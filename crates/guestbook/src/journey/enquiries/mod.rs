//! Enquiries: somebody asks for days or a price. It is an encounter ([`super::EncounterKind::Enquiry`]) with more
//! fields: what was wanted, a call back, a price, and what came of it: a stay, or the reason it was lost.
//!
//! new → quoted → booked | lost. A call back and an offer are tasks (see `tasks`), so there is one list of what is to
//! be done. Not here: reading a stay in one line (see `stays::one_line`), which the form of an enquiry uses.
//! Reading order: `said`, `acts`, `offer`, `views`.

pub mod acts;
mod error;
pub mod offer;
pub(in crate::journey) mod rows;
pub mod said;
#[cfg(test)]
mod tests;
pub mod views;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::error::EnquiryError;
use super::CueKind;
use super::tasks::Due;
use crate::guests::Name;
use crate::id::{EncounterId, GuestId, StayId, TaskId};
use crate::money::Money;
use crate::personal::Private;
use crate::stays::Heads;
use crate::time::Day;

/// Longest text of what was asked. unit: characters
pub const LONGEST_ASKED: usize = 2_000;
/// Longest words for days. unit: characters
pub const LONGEST_ABOUT: usize = 200;
/// How far ahead days may be wanted. unit: days
pub const FARTHEST: i64 = 5 * 366;
/// Most persons of one kind who may want to come. unit: persons
pub const MOST_HEADS: u16 = 999;
/// Highest price that is quoted. unit: whole units of the currency
pub const HIGHEST_QUOTE: i64 = 1_000_000;
/// Longest time a price may hold. unit: days
pub const LONGEST_QUOTE: i64 = 2 * 366;
/// A price without a last day is asked about after so many days. unit: days
pub const QUOTE_RESTS: i64 = 7;

/// By which way somebody asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AskedBy {
    /// By telephone.
    Phone,
    /// By e-mail or letter.
    Mail,
    /// At the counter.
    WalkIn,
    /// By the house's web page.
    Web,
}

impl AskedBy {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Phone, Self::Mail, Self::WalkIn, Self::Web];

    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Mail => "mail",
            Self::WalkIn => "walk_in",
            Self::Web => "web",
        }
    }
}

/// Why nothing came of an enquiry.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LostWhy {
    /// Too dear.
    Price,
    /// The house is full on these days.
    DatesFull,
    /// Nothing more was heard.
    NoAnswer,
    /// They went to another house.
    WentElsewhere,
    /// They do not come after all.
    ChangedPlans,
    /// Something else.
    Other,
}

impl LostWhy {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Price, Self::DatesFull, Self::NoAnswer, Self::WentElsewhere, Self::ChangedPlans, Self::Other];

    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::DatesFull => "dates_full",
            Self::NoAnswer => "no_answer",
            Self::WentElsewhere => "went_elsewhere",
            Self::ChangedPlans => "changed_plans",
            Self::Other => "other",
        }
    }
}

/// Where an enquiry stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum EnquiryState {
    /// Nothing was offered yet.
    New,
    /// A price was quoted.
    Quoted,
    /// It became a stay.
    Booked {
        /// Which one.
        stay: Option<StayId>,
    },
    /// Nothing came of it.
    Lost {
        /// Why.
        why: LostWhy,
        /// The day it was given up.
        on: Day,
    },
}

impl EnquiryState {
    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Quoted => "quoted",
            Self::Booked { .. } => "booked",
            Self::Lost { .. } => "lost",
        }
    }

    /// Is something still to come of it?
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Quoted)
    }
}

/// What is wanted: days, or words for them; and who would come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct Wanted {
    /// First night.
    pub arrival: Option<Day>,
    /// The day they would leave.
    pub departure: Option<Day>,
    /// The days in words, where they were not said as days: “a weekend in May”.
    pub about: Option<Private>,
    /// Who would come.
    #[ts(optional, as = "Option<Heads>")]
    pub heads: Heads,
}

/// A price that was quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Quote {
    /// For the whole stay.
    pub amount: Money,
    /// The day it was given.
    pub on: Day,
    /// The last day it holds, if it was said.
    pub until: Option<Day>,
}

/// A call back that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CallBack {
    /// The task.
    pub task: TaskId,
    /// Until when.
    pub due: Option<Due>,
    /// The day it was done.
    pub done_on: Option<Day>,
}

/// Somebody asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Enquiry {
    /// Its id: it is an encounter.
    pub id: EncounterId,
    /// Who.
    pub guest: GuestId,
    /// Their name.
    pub name: Name,
    /// A number to call.
    pub phone: Option<Private>,
    /// On which day.
    pub on: Day,
    /// By which way.
    pub channel: Option<AskedBy>,
    /// What for.
    pub wanted: Wanted,
    /// What they asked, in words.
    pub asked: Private,
    /// Who noted it.
    pub author: String,
    /// Where it stands.
    pub state: EnquiryState,
    /// The price, if one was quoted.
    pub quote: Option<Quote>,
    /// The last call back that was asked for.
    pub call_back: Option<CallBack>,
    /// What the house owes it today, if anything.
    pub missing: Option<CueKind>,
    /// It in one line, to book it: the name, the days, who comes, the price.
    pub line: Private,
}

impl Enquiry {
    /// The stay it became.
    #[must_use]
    pub fn stay(&self) -> Option<StayId> {
        match self.state {
            EnquiryState::Booked { stay } => stay,
            _ => None,
        }
    }

    /// The day it should be looked at: of the call back, of the end of the quote, or the day it was asked.
    #[must_use]
    pub fn next_day(&self) -> Day {
        let call = self.call_back.filter(|call| call.done_on.is_none()).and_then(|call| call.due);
        let quoted = self.quote.filter(|_| self.state == EnquiryState::Quoted);
        let quoted = quoted.map(|quote| quote.until.unwrap_or(quote.on.plus(QUOTE_RESTS)));
        call.map(|due| due.on).or(quoted).unwrap_or(self.on)
    }
}
