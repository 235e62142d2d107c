//! The programme: its rules in plain numbers, and the rewards of the catalogue.

pub mod acts;
pub mod ready;
pub(super) mod rows;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::RewardId;
use crate::money::{Currency, Money};
use crate::time::Day;

/// The programme of the house: one, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Programme {
    /// Its name.
    pub name: String,
    /// Its rules.
    pub rules: Rules,
}

/// What brings points, how long they last, which tiers there are. A field an older program did not write is as in a
/// programme that gives nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Rules {
    /// For each night. unit: points, whole
    pub per_night: u32,
    /// For the price of a stay, one rate a currency.
    pub rates: Vec<Rate>,
    /// For a stay booked with the house itself. unit: points, whole
    pub direct_bonus: u32,
    /// Days of the year that count more, or less.
    pub multipliers: Vec<Multiplier>,
    /// What else brings points: a review, a guest brought along, a birthday.
    pub gifts: Vec<Gift>,
    /// How long points can be used, to the end of that month; `None` for ever. unit: months, whole
    pub expiry_months: Option<u32>,
    /// When the points of a stay are given.
    pub gives: Gives,
    /// What the tiers count.
    pub tiers_by: TiersBy,
    /// The tiers, the lowest first; none is fine.
    pub tiers: Vec<TierRule>,
    /// How long a tier is kept after the guest no longer reaches it. unit: months, whole
    pub grace_months: u32,
    /// What a hundred points cost the house; `None`: the dearest reward in use says it.
    pub worth: Option<Money>,
}

/// Points for money: so many for each whole amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rate {
    /// Of prices in this currency.
    pub currency: Currency,
    /// unit: points, whole
    pub points: u32,
    /// For each so much. unit: whole units of the currency (euros, not cents)
    pub each: u32,
}

/// A day of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct YearDay {
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

impl YearDay {
    fn of(day: Day) -> Self {
        Self { month: day.month(), day: day.day() }
    }

    /// Is there such a day, in a leap year at least?
    #[must_use]
    pub fn exists(self) -> bool {
        Day::new(2024, self.month, self.day).is_some()
    }
}

/// Days of the year whose nights count more, or less.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Multiplier {
    /// What the house calls these days.
    pub name: String,
    /// The first night.
    pub from: YearDay,
    /// The last night; before the first one in the calendar, if the days go over New Year.
    pub to: YearDay,
    /// 150 gives half as much again. unit: hundredths, whole
    pub percent: u32,
}

impl Multiplier {
    /// Is this night one of them?
    #[must_use]
    pub fn holds(&self, night: Day) -> bool {
        let night = YearDay::of(night);
        if self.from <= self.to {
            self.from <= night && night <= self.to
        } else {
            night >= self.from || night <= self.to
        }
    }
}

/// Something besides staying that brings points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gift {
    /// In the house's words.
    pub name: String,
    /// unit: points, whole
    pub points: u32,
}

/// When the points of a stay are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Gives {
    /// By themselves, when the guest leaves.
    #[default]
    AtCheckOut,
    /// By hand; the guest's page offers it.
    ByHand,
}

/// What the tiers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TiersBy {
    /// Points earned in twelve months.
    #[default]
    Points,
    /// Nights slept here in twelve months.
    Nights,
}

/// A tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TierRule {
    /// Its name.
    pub name: String,
    /// From how many on. unit: points or nights in twelve months, whole
    pub from: u32,
}

/// A reward of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Reward {
    /// Its id; none for a new one.
    pub id: Option<RewardId>,
    /// What the guest gets.
    pub name: String,
    /// What it takes. unit: points, whole
    pub points: u32,
    /// What it really costs the house.
    pub cost: Money,
    /// Is it in use?
    pub active: bool,
    /// Days on which it cannot be had.
    pub blackouts: Vec<Blackout>,
}

/// Days on which a reward cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Blackout {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Reward {
    /// The last of the days it cannot be had on, if this is one of them.
    #[must_use]
    pub fn blacked_out(&self, day: Day) -> Option<Day> {
        self.blackouts.iter().filter(|b| b.from <= day && day <= b.to).map(|b| b.to).max()
    }
}
