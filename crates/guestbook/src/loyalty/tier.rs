//! Which tier, and why: what happened on which day goes in. No book, no clock.

use chrono::Months;

use super::{Rules, Standing, TierRule};
use crate::time::Day;

/// The day so many months before.
pub(super) fn before(day: Day, months: u32) -> Day {
    day.date().checked_sub_months(Months::new(months)).map_or(day, Day::from)
}

/// The day so many months later.
pub(super) fn after(day: Day, months: u32) -> Day {
    day.date().checked_add_months(Months::new(months)).map_or(day, Day::from)
}

/// The last day of the month so many months later.
pub(super) fn month_end(day: Day, months: u32) -> Day {
    let then = after(day, months);
    Day::new(then.year(), then.month(), 1).map_or(then, |first| after(first, 1).plus(-1))
}

/// The last day of points given on a day; `None` for ever.
pub(crate) fn last_day_of(rules: &Rules, on: Day) -> Option<Day> {
    rules.expiry_months.map(|months| month_end(on, months))
}

/// What was earned or slept on which day. unit: points or nights, whole
pub(super) type Counted = [(Day, i64)];

/// The sum of the twelve months that end with a day.
fn year_to(counted: &Counted, day: Day) -> i64 {
    let from = before(day, 12);
    counted.iter().filter(|(on, _)| *on > from && *on <= day).map(|(_, count)| count).sum()
}

/// The tier on a day: the highest one reached, or the highest one reached so lately that it is still kept.
pub(super) fn standing(rules: &Rules, counted: &Counted, today: Day) -> Option<Standing> {
    let now = year_to(counted, today);
    let reached = rules.tiers.iter().rev().find(|tier| i64::from(tier.from) <= now);
    let kept = kept(rules, counted, today).filter(|(tier, _)| reached.is_none_or(|now| now.from < tier.from));
    let (tier, kept_until) = match (reached, kept) {
        (_, Some((tier, until))) => (tier, Some(until)),
        (Some(tier), None) => (tier, None),
        (None, None) => return None,
    };
    let now = u32::try_from(now.max(0)).unwrap_or(u32::MAX);
    Some(Standing { tier: tier.name.clone(), from: tier.from, now, by: rules.tiers_by, kept_until })
}

/// The highest tier reached on some day within the grace before today, and until when it is kept.
fn kept<'a>(rules: &'a Rules, counted: &Counted, today: Day) -> Option<(&'a TierRule, Day)> {
    if rules.grace_months == 0 {
        return None;
    }
    let from = before(today, rules.grace_months);
    // A sum is greatest on the day something was added, or at the very beginning of the grace.
    let days = counted.iter().map(|(on, _)| *on).filter(|on| *on > from && *on <= today).chain([from]);
    let mut best: Option<(&TierRule, Day)> = None;
    for day in days {
        let sum = year_to(counted, day);
        let Some(tier) = rules.tiers.iter().rev().find(|tier| i64::from(tier.from) <= sum) else { continue };
        let until = last_day_at(counted, day, tier);
        let until = after(until, rules.grace_months);
        if best.is_none_or(|(other, last)| (other.from, last) < (tier.from, until)) {
            best = Some((tier, until));
        }
    }
    best.filter(|(_, until)| *until >= today)
}

/// The last day on which the tier was reached without a break, from a day on which it was.
fn last_day_at(counted: &Counted, from: Day, tier: &TierRule) -> Day {
    // A sum falls only when something is a year old, or is taken back.
    let mut falls: Vec<Day> = counted.iter().map(|(on, _)| after(*on, 12)).filter(|day| *day > from).collect();
    falls.extend(counted.iter().filter(|(on, count)| *count < 0 && *on > from).map(|(on, _)| *on));
    falls.sort();
    let broken = falls.into_iter().find(|day| year_to(counted, *day) < i64::from(tier.from));
    broken.map_or(from, |day| day.plus(-1))
}
