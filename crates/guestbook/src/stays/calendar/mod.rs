//! The calendar of units: what can be let, in which order, when it is closed, when the house is open, and who is in it.
//!
//! A unit is free on some days if no living stay, no closure and no retirement shares a night with them (`free`).
//! Outside the season a stay is possible, but only if somebody says so ([`Despite`]).
//! To add a reason why a unit cannot be given: [`UnitState`], `free`, and the two statements at the foot of `rows`,
//! which hold an undo to it as well.

pub mod acts;
pub mod error;
pub(crate) mod free; // reading order for a newcomer
#[cfg(test)]
mod law;
pub(crate) mod rows;
#[cfg(test)]
mod tests;
pub mod views;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Heads, StayState, UnitKind};
use crate::guests::Name;
use crate::id::{ClosureId, GuestId, SeasonId, StayId, UnitId};
use crate::time::Day;

/// Most persons a unit takes. unit: persons
pub const MOST_PERSONS: u16 = 500;
/// Longest description of a unit. unit: characters
pub const LONGEST_DESCRIPTION: usize = 300;
/// Longest reason of a closure. unit: characters
pub const LONGEST_REASON: usize = 100;
/// Longest closure, longest open period. unit: days
pub const LONGEST_SPAN: i64 = 1_830;
/// Most days of one calendar. unit: days
pub const MOST_DAYS: u16 = 400;

/// A unit, as the list of units and the calendar show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnitLine {
    /// Its id.
    pub id: UnitId,
    /// Its name on the door.
    pub name: String,
    /// Room, pitch, …
    pub kind: UnitKind,
    /// For how many. unit: persons, whole; absent if the house did not say
    pub capacity: Option<u16>,
    /// In a few words: `familiale`, `vue sur le lac`.
    pub description: String,
    /// The first day it is no longer let; its old stays keep it.
    pub retired_on: Option<Day>,
}

/// A unit, before it is checked.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct UnitDraft {
    /// Its name on the door.
    pub name: String,
    /// Room, pitch, …
    #[ts(optional, as = "Option<UnitKind>")]
    pub kind: UnitKind,
    /// For how many. unit: persons, whole
    pub capacity: Option<u16>,
    /// In a few words.
    pub description: Option<String>,
}

/// Days on which a unit is not let.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Closure {
    /// Its id.
    pub id: ClosureId,
    /// Which unit.
    pub unit: UnitId,
    /// The first night it is closed.
    pub from: Day,
    /// The day it is free again: a guest may arrive.
    pub to: Day,
    /// Why, in a few words: `Peinture`.
    pub reason: String,
}

/// A closure, before it is checked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ClosureDraft {
    /// Which unit.
    pub unit: UnitId,
    /// The first night it is closed.
    pub from: Day,
    /// The day it is free again.
    pub to: Day,
    /// Why.
    pub reason: String,
}

/// Days on which the house is open. A house without any is open all year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenPeriod {
    /// Its id.
    pub id: SeasonId,
    /// The first night.
    pub opens: Day,
    /// The day the last guests leave.
    pub closes: Day,
}

/// What somebody has been asked, and has answered: book all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Despite {
    /// The house is closed on some of these nights.
    Season,
}

/// Where a stay is to go. Dates and unit are set together, so that a move is one change.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Move {
    /// The unit; `null` puts the stay among those that wait for one.
    pub unit: Option<UnitId>,
    /// First night.
    pub arrival: Day,
    /// The day they leave.
    pub departure: Day,
    /// What was asked and answered.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Despite>>")]
    pub despite: Vec<Despite>,
}

/// A stay on the calendar. Cancelled ones and no-shows are not on it: they take nothing, and name nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bar {
    /// The stay.
    pub stay: StayId,
    /// Its unit; absent if it waits for one.
    pub unit: Option<UnitId>,
    /// The guest to open: the main guest, or the first of the party.
    pub guest: Option<GuestId>,
    /// Their name.
    pub name: Name,
    /// Booked, in house, left.
    pub state: StayState,
    /// First night.
    pub arrival: Day,
    /// The day they leave.
    pub departure: Day,
    /// How many come.
    pub heads: Heads,
}

/// The calendar of some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Calendar {
    /// First day shown.
    pub from: Day,
    /// unit: days, whole
    pub days: u16,
    /// The house's own today.
    pub today: Day,
    /// Units in the house's order: those in use, and retired ones that still have a bar here.
    pub units: Vec<UnitLine>,
    /// Stays that touch these days, by unit, then arrival; those without a unit last.
    pub bars: Vec<Bar>,
    /// Closures that touch these days.
    pub closures: Vec<Closure>,
    /// When the house is open, as far as it touches these days; see `seasonal`.
    pub season: Vec<OpenPeriod>,
    /// Has the house a season at all? If not, it is open all year.
    pub seasonal: bool,
    /// Stays without a unit that end today or later, on whatever days. unit: stays, whole
    pub to_place: u32,
}

/// Can a unit be given on some days?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum UnitState {
    /// Yes.
    Free,
    /// A living stay has it.
    Taken {
        /// The stay.
        stay: StayId,
        /// Whose.
        name: Name,
        /// Its first night.
        from: Day,
        /// The day it ends.
        to: Day,
    },
    /// It is closed.
    Closed {
        /// The first night it is closed.
        from: Day,
        /// The day it is free again.
        to: Day,
        /// Why.
        reason: String,
    },
    /// It is no longer let.
    Retired {
        /// Since when.
        on: Day,
    },
}

/// A unit on some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Vacancy {
    /// The unit.
    pub unit: UnitLine,
    /// Free, or why not.
    pub state: UnitState,
}

/// All units on some days, and whether the house is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Vacancies {
    /// First night.
    pub arrival: Day,
    /// The day they leave.
    pub departure: Day,
    /// The nights on which the house is closed, if any.
    pub closed: Option<ClosedNights>,
    /// Every unit, in the house's order.
    pub units: Vec<Vacancy>,
}

/// The first run of nights of a stay that lies outside the season.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClosedNights {
    /// The first night the house is closed.
    pub from: Day,
    /// The day it opens again, or the departure.
    pub to: Day,
}
