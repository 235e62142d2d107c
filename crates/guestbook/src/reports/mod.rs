//! Reports: answers shaped for a paper. Not here: how a paper looks (see the crate `papers`).

mod day;
#[cfg(test)]
mod tests;
pub mod views;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::consent::paper::{Proofs, Slip};
use crate::id::{GuestId, StayId};
use crate::journey::GuestPage;
use crate::journey::tasks::Task;
use crate::loyalty::{Card, Expiring, ExpiryLetter, Statement};
use crate::money::Money;
use crate::place::{Country, Language};
use crate::stays::extras::{Extra, ExtraSum};
use crate::stays::needs::{KitchenLine, StayNeed};
use crate::stays::{Note, Stay, TodayLine};
use crate::time::{Day, Moment};

/// What a report is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Scope {
    /// One person: all the book holds about them (also answers an access request).
    Guest {
        /// Who.
        guest: GuestId,
    },
    /// One stay, its party and its notes.
    Stay {
        /// Which.
        stay: StayId,
    },
    /// All stays with at least one night in a period.
    Period {
        /// First day.
        from: Day,
        /// Last day, included.
        to: Day,
    },
    /// Who arrives on a day, with boxes to tick.
    Arrivals {
        /// Which day.
        day: Day,
    },
    /// What the evening shift is told about a day.
    Handover {
        /// Which day.
        day: Day,
    },
    /// What the kitchen and the floors should do on a day, without names and without reasons.
    Kitchen {
        /// Which day.
        day: Day,
    },
    /// The loyalty card of a guest, to be cut out.
    Card {
        /// Whose.
        guest: GuestId,
    },
    /// The statement of a guest's points.
    Statement {
        /// Whose.
        guest: GuestId,
    },
    /// A slip for a guest to tick and sign.
    Slip {
        /// Who is asked.
        guest: GuestId,
    },
    /// The proof of what a guest agreed to or refused.
    Proof {
        /// Whose.
        guest: GuestId,
    },
    /// Whose points expire soon.
    Expiring,
    /// A letter to each of them, a page each.
    Letters,
}

/// The head of every paper: whose house it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct House {
    /// Name of the house.
    pub name: String,
    /// Its address, one line; empty if not given.
    pub address: String,
    /// Its country.
    pub country: Country,
    /// The language of its staff.
    pub language: Language,
    /// The currency of its prices. source: ISO 4217
    pub currency: crate::money::Currency,
}

/// One line of a report of stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StayLine {
    /// The stay, its party included.
    pub stay: Stay,
    /// Name of the main guest (or the booker), family name first; empty if nobody is named.
    pub name: String,
    /// Country of the main guest's first address, else the nationality.
    pub country: Option<Country>,
    /// First phone of the main guest.
    pub phone: Option<String>,
    /// First real e-mail of the main guest.
    pub email: Option<String>,
}

/// Sums under a report. Cancelled stays and no-shows are listed, never summed.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Totals {
    /// unit: stays, whole
    pub stays: u32,
    /// Nights of the stays listed, whole stays (not cut at the ends of the period). unit: nights, whole
    pub nights: u32,
    /// Adults, children and infants of the stays listed. unit: persons, whole
    pub persons: u32,
    /// Person-nights: nights × persons, summed. unit: person-nights, whole
    pub person_nights: u32,
    /// Prices, one sum per currency.
    pub money: Vec<Money>,
    /// What the stays had beside their beds, by kind; not in `money`.
    pub extras: Vec<ExtraSum>,
}

/// What the report says, before it is laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum Content {
    /// One person.
    Guest {
        /// The whole page: contacts, stays, notes, timeline.
        page: Box<GuestPage>,
    },
    /// One stay.
    Stay {
        /// The stay and its main guest's contacts.
        line: Box<StayLine>,
        /// Its notes, oldest first.
        notes: Vec<Note>,
        /// What is needed, the gravest first; nothing once it has been removed.
        needs: Vec<StayNeed>,
        /// Its extras, by day.
        extras: Vec<Extra>,
    },
    /// All stays of a period.
    Period {
        /// First day.
        from: Day,
        /// Last day, included.
        to: Day,
        /// By arrival, then unit.
        lines: Vec<StayLine>,
        /// Sums.
        totals: Totals,
    },
    /// The arrivals of a day, by unit.
    Arrivals {
        /// Which day.
        day: Day,
        /// A line a stay, with its brief.
        lines: Vec<TodayLine>,
    },
    /// Loyalty cards, eight on a sheet.
    Cards {
        /// Name of the programme.
        programme: String,
        /// The cards.
        cards: Vec<Card>,
    },
    /// The statement of a guest's points.
    Statement {
        /// What there is to tell.
        statement: Box<Statement>,
    },
    /// Whose points expire soon, by day, then name.
    Expiring {
        /// How soon. unit: days
        days: u16,
        /// A line a guest.
        lines: Vec<Expiring>,
    },
    /// Letters to those whose points expire soon, in the same order.
    Letters {
        /// Name of the programme.
        programme: String,
        /// A letter a guest.
        letters: Vec<ExpiryLetter>,
    },
    /// What is needed on a day, life-threatening first, then by unit.
    Kitchen {
        /// Which day.
        day: Day,
        /// A line a need.
        lines: Vec<KitchenLine>,
    },
    /// A slip for a guest to tick and sign.
    Slip {
        /// What is asked.
        slip: Box<Slip>,
    },
    /// The proof of what a guest agreed to or refused.
    Proof {
        /// What there is to prove.
        proofs: Box<Proofs>,
    },
    /// The day, handed over.
    Handover {
        /// What there is to know.
        handover: Box<Handover>,
    },
}

/// What one shift tells the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Handover {
    /// Which day.
    pub day: Day,
    /// Who was to arrive by that day and has not.
    pub awaited: Vec<TodayLine>,
    /// Who is in the house tonight.
    pub here: Vec<TodayLine>,
    /// Who was to leave by that day and is still here.
    pub leaving: Vec<TodayLine>,
    /// Who leaves the day after.
    pub leaves_next: Vec<TodayLine>,
    /// What is to be done by the end of that day and is not yet, calls included; overdue first.
    pub tasks: Vec<Task>,
    /// What was written that day, oldest first.
    pub notes: Vec<HandedNote>,
}

/// A note of the day, and about whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HandedNote {
    /// The note.
    pub note: Note,
    /// About whom, family name first.
    pub name: String,
    /// Where they sleep that day, if they do.
    pub unit: Option<String>,
}

/// A report: of guests, of stays, of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StayReport {
    /// Whose house.
    pub house: House,
    /// What it says.
    pub content: Content,
    /// Who had it made.
    pub by: String,
    /// When. The civil day is `on`.
    pub at: Moment,
    /// The civil day it was made.
    pub on: Day,
}
