//! What a stay brings, and why: rules in, points and reasons out. No book, no clock, no guest, no consent.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Multiplier, Rules};
use crate::money::Money;
use crate::stays::{Origin, Stay};
use crate::time::Day;

/// What a stay brings, and why.
///
/// Points are whole; where a rule would give a part of one, it is left off once, at the end of that reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gain {
    /// The sum of the reasons. unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// Why, in the order of the rules.
    pub reasons: Vec<GainReason>,
}

/// One reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum GainReason {
    /// So many nights.
    Nights {
        /// unit: nights, whole
        nights: u32,
        /// For each. unit: points, whole
        each: u32,
        /// unit: points, whole
        #[ts(type = "number")]
        points: i64,
    },
    /// The price of the stay.
    Amount {
        /// The price.
        price: Money,
        /// Points for each so much. unit: points, whole
        rate: u32,
        /// unit: whole units of the currency
        each: u32,
        /// unit: points, whole
        #[ts(type = "number")]
        points: i64,
    },
    /// Nights on days that count more, or less.
    Season {
        /// What the house calls these days.
        names: Vec<String>,
        /// Nights that fall on them. unit: nights, whole
        nights: u32,
        /// Below zero if these days count less. unit: points, whole
        #[ts(type = "number")]
        points: i64,
    },
    /// Booked with the house itself.
    Direct {
        /// unit: points, whole
        #[ts(type = "number")]
        points: i64,
    },
}

/// What the rules give for a stay.
pub(crate) fn gain(rules: &Rules, stay: &Stay) -> Gain {
    let mut reasons = Vec::new();
    let by_night = i64::from(stay.nights) * i64::from(rules.per_night);
    if by_night > 0 {
        reasons.push(GainReason::Nights { nights: stay.nights, each: rules.per_night, points: by_night });
    }
    let by_amount = amount(rules, stay.price, &mut reasons);
    let base = by_night + by_amount;
    if base > 0
        && let Some(season) = season(rules, stay, base)
    {
        reasons.push(season);
    }
    let direct = matches!(stay.origin, Some(Origin::Direct | Origin::WalkIn)) && rules.direct_bonus > 0;
    if direct && stay.nights > 0 {
        reasons.push(GainReason::Direct { points: i64::from(rules.direct_bonus) });
    }
    let points = reasons.iter().map(GainReason::points).sum();
    Gain { points, reasons }
}

impl GainReason {
    /// unit: points, whole
    fn points(&self) -> i64 {
        match self {
            Self::Nights { points, .. }
            | Self::Amount { points, .. }
            | Self::Season { points, .. }
            | Self::Direct { points } => *points,
        }
    }
}

fn amount(rules: &Rules, price: Option<Money>, reasons: &mut Vec<GainReason>) -> i64 {
    let Some(price) = price.filter(|price| price.minor > 0) else { return 0 };
    let Some(rate) = rules.rates.iter().find(|rate| rate.currency == price.currency) else { return 0 };
    let each = i64::from(rate.each) * 10_i64.pow(price.currency.decimals());
    let points = (price.minor / each).saturating_mul(i64::from(rate.points)).min(super::acts::MOST_POINTS);
    if points > 0 {
        reasons.push(GainReason::Amount { price, rate: rate.points, each: rate.each, points });
    }
    points
}

/// The base is spread evenly over the nights, and each night counts as its day says: the first rule that holds it.
fn season(rules: &Rules, stay: &Stay, base: i64) -> Option<GainReason> {
    let count = i64::from(stay.nights.max(1));
    let mut names: Vec<String> = Vec::new();
    let (mut hundredths, mut nights) = (0, 0);
    for night in 0..count {
        match of_night(&rules.multipliers, stay.arrival.plus(night)) {
            Some(multiplier) => {
                hundredths += i64::from(multiplier.percent);
                nights += 1;
                if !names.contains(&multiplier.name) {
                    names.push(multiplier.name.clone());
                }
            }
            None => hundredths += 100,
        }
    }
    let points = base * hundredths / (100 * count) - base;
    (points != 0).then_some(GainReason::Season { names, nights, points })
}

fn of_night(multipliers: &[Multiplier], night: Day) -> Option<&Multiplier> {
    multipliers.iter().find(|multiplier| multiplier.holds(night))
}
