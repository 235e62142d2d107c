//! The owner's page: what the programme owes, and what it brings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lots::Ledger;
use super::tier::{after, before, month_end};
use super::{
    Account, Expiring, ExpiryLetter, Lot, LoyaltyPage, MonthOfExpiry, MonthOfLines, Reward, Rules, card, rows,
};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests;
use crate::house;
use crate::money::{Currency, Money, add_to};
use crate::time::Day;

/// Members of a year it takes before the page tells what they did. unit: accounts
pub const TOLD_FROM: u32 = 20;
/// Months of the ledger that are shown. unit: months
const SHOWN: u32 = 12;

/// What members did in the year before they enrolled and in the year after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Comeback {
    /// Stays in the year before. unit: stays, whole
    pub stays_before: u32,
    /// Stays in the year after. unit: stays, whole
    pub stays_after: u32,
    /// Their prices in the year before, a sum a currency.
    pub money_before: Vec<Money>,
    /// Their prices in the year after.
    pub money_after: Vec<Money>,
}

/// What a point costs the house, as a fraction: so many minor units for so many points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PointCost {
    minor: i64,
    points: i64,
    currency: Currency,
}

impl PointCost {
    /// As the house set it, or by the dearest reward in use: nobody owes less than they think.
    pub fn of(rules: &Rules, rewards: &[Reward], currency: Currency) -> Option<Self> {
        if let Some(worth) = rules.worth {
            return Some(Self { minor: worth.minor, points: 100, currency: worth.currency });
        }
        let costs = rewards.iter().filter(|reward| reward.active && reward.cost.currency == currency);
        let costs = costs.map(|reward| Self { minor: reward.cost.minor, points: i64::from(reward.points), currency });
        costs.max_by_key(|cost| (i128::from(cost.minor) << 32) / i128::from(cost.points))
    }

    /// The cost of so many points, halves rounded up.
    pub fn cost(self, points: i64) -> Money {
        let twice = 2 * i128::from(points) * i128::from(self.minor) + i128::from(self.points);
        let minor = i64::try_from(twice.div_euclid(2 * i128::from(self.points))).unwrap_or(i64::MAX);
        Money { minor, currency: self.currency }
    }

    /// The cost of each of several shares: together they are the cost of the whole, to the cent.
    pub fn shares(self, points: &[i64]) -> Vec<Money> {
        let (mut sum, mut told) = (0, 0);
        let share = |points: &i64| {
            sum += points;
            let minor = self.cost(sum).minor - told;
            told += minor;
            Money { minor, currency: self.currency }
        };
        points.iter().map(share).collect()
    }
}

/// The page.
///
/// # Errors
/// If the book cannot be read.
pub fn page(r: &Reader<'_>) -> Result<LoyaltyPage, StorageError> {
    let (today, warned) = (r.today(), house::habits::habits(r)?.points_days);
    let rules = rows::programme(r)?.map(|programme| programme.rules).unwrap_or_default();
    let accounts = rows::accounts(r)?;
    let mut members = 0;
    let mut months: BTreeMap<(bool, Option<Day>), i64> = BTreeMap::new();
    let mut expiring = Vec::new();
    for account in accounts.iter().filter(|account| account.closed_on.is_none()) {
        members += 1;
        let lots = Ledger::read(&rows::lines(r, account.id)?).ok_or(StorageError::Damaged)?.open();
        for lot in &lots {
            let until = lot.expires.map(|day| month_end(day, 0));
            *months.entry((until.is_none(), until)).or_default() += lot.points;
        }
        expiring.extend(soon(r, account, &lots, warned)?);
    }
    in_order(&mut expiring);
    let cost = PointCost::of(&rules, &rows::rewards(r)?, house::house(r)?.currency);
    let open = months.values().sum();
    let (comeback, told_by) = comeback(r, &accounts)?;
    Ok(LoyaltyPage {
        members,
        open,
        liability: cost.map(|cost| cost.cost(open)),
        by_month: by_month(&months, cost),
        expiring,
        warned,
        months: months_of_lines(r, today)?,
        comeback,
        told_by,
        told_from: TOLD_FROM,
    })
}

/// The guests whose points expire soon, as the house counts it, by that day, then by name.
///
/// # Errors
/// If the book cannot be read.
pub fn expiring(r: &Reader<'_>) -> Result<Vec<Expiring>, StorageError> {
    expiring_within(r, house::habits::habits(r)?.points_days)
}

/// The guests whose points expire within so many days, in the same order.
pub(crate) fn expiring_within(r: &Reader<'_>, days: u16) -> Result<Vec<Expiring>, StorageError> {
    let mut expiring = Vec::new();
    for account in rows::accounts(r)?.iter().filter(|account| account.closed_on.is_none()) {
        let lots = Ledger::read(&rows::lines(r, account.id)?).ok_or(StorageError::Damaged)?.open();
        expiring.extend(soon(r, account, &lots, days)?);
    }
    in_order(&mut expiring);
    Ok(expiring)
}

fn in_order(expiring: &mut [Expiring]) {
    expiring.sort_by(|a, b| (a.expires, &a.name.family, a.guest).cmp(&(b.expires, &b.name.family, b.guest)));
}

/// A letter to each of them: what they lose, and what they may still have for it.
///
/// # Errors
/// If the book cannot be read.
pub fn letters(r: &Reader<'_>) -> Result<Vec<ExpiryLetter>, StorageError> {
    let mut rewards = rows::rewards(r)?;
    rewards.sort_by_key(|reward| std::cmp::Reverse(reward.points));
    let letter = |line: Expiring| {
        let file = guests::views::file(r, line.guest)?;
        let can_be_had = |reward: &&Reward| {
            let always = (0..=line.expires.since(r.today()).max(0)).all(|ahead| {
                let day = r.today().plus(ahead);
                reward.blacked_out(day).is_some()
            });
            reward.active && i64::from(reward.points) <= line.balance && !always
        };
        let enough_for = rewards.iter().filter(can_be_had).map(|reward| reward.name.clone()).collect();
        let address = file.addresses.into_iter().next();
        Ok(ExpiryLetter { title: file.title, language: file.language, address, enough_for, line })
    };
    expiring(r)?.into_iter().map(letter).collect()
}

fn by_month(months: &BTreeMap<(bool, Option<Day>), i64>, cost: Option<PointCost>) -> Vec<MonthOfExpiry> {
    let points: Vec<i64> = months.values().copied().collect();
    let costs = cost.map(|cost| cost.shares(&points));
    let month = |(at, ((_, until), points)): (usize, (&(bool, Option<Day>), &i64))| MonthOfExpiry {
        until: *until,
        points: *points,
        cost: costs.as_ref().and_then(|costs| costs.get(at).copied()),
    };
    months.iter().enumerate().map(month).collect()
}

fn soon(r: &Reader<'_>, account: &Account, lots: &[Lot], days: u16) -> Result<Option<Expiring>, StorageError> {
    let last = r.today().plus(days.into());
    let due: Vec<(Day, i64)> =
        lots.iter().filter_map(|lot| Some((lot.expires.filter(|day| *day <= last)?, lot.points))).collect();
    let Some(expires) = due.iter().map(|(day, _)| *day).min() else { return Ok(None) };
    Ok(Some(Expiring {
        guest: account.guest,
        name: rows::name_of(r, account.guest)?,
        card: card::spaced(&account.card),
        points: due.iter().map(|(_, points)| points).sum(),
        expires,
        balance: lots.iter().map(|lot| lot.points).sum(),
    }))
}

fn months_of_lines(r: &Reader<'_>, today: Day) -> Result<Vec<MonthOfLines>, StorageError> {
    let first = Day::new(today.year(), today.month(), 1).unwrap_or(today);
    let from = before(first, SHOWN - 1);
    let known = rows::months(r, from)?;
    Ok((0..SHOWN)
        .map(|ahead| {
            let from = after(from, ahead);
            let word = from.to_string();
            let found = known.iter().find(|(month, ..)| word.starts_with(month.as_str()));
            let (given, used, expired) = found.map_or((0, 0, 0), |(_, given, used, expired)| (*given, *used, *expired));
            MonthOfLines { from, given, used, expired }
        })
        .collect())
}

/// The year before and the year after, of everybody who has been a member for a year. The stay during which somebody
/// enrolled belongs to the time before: the programme did not bring it.
fn comeback(r: &Reader<'_>, accounts: &[Account]) -> Result<(Option<Comeback>, u32), StorageError> {
    let mut sum = Comeback { stays_before: 0, stays_after: 0, money_before: Vec::new(), money_after: Vec::new() };
    let mut told_by = 0;
    for account in accounts.iter().filter(|account| account.enrolled_on <= before(r.today(), 12)) {
        told_by += 1;
        let joined = account.enrolled_on;
        let days = (before(joined, 12).plus(1), after(joined, 12).plus(1));
        for (arrival, price) in rows::stays_between(r, account.guest, days)? {
            let (count, money) = if arrival <= joined {
                (&mut sum.stays_before, &mut sum.money_before)
            } else {
                (&mut sum.stays_after, &mut sum.money_after)
            };
            *count += 1;
            if let Some(price) = price {
                add_to(money, price);
            }
        }
    }
    Ok(((told_by >= TOLD_FROM).then_some(sum), told_by))
}
