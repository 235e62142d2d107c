//! Which days were meant: a day without a year is the next such day, and a second day lies behind the first.

use chrono::Datelike as _;

use super::dates::{Mark, Point, Span};
use super::{LONGEST_SAID, LineFault, LineNotice};
use crate::time::Day;

/// If this year's day lies less than so far behind, the next one is told. unit: days
const JUST_PASSED: i64 = 92;
/// 29 February comes back within so many years.
const LEAP_YEARS: i32 = 8;

/// The days of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Days {
    pub arrival: Day,
    pub departure: Option<Day>,
    pub notices: Vec<LineNotice>,
}

/// The first day of that month and day on or after another.
fn in_year(month: u32, day: u32, after: Day) -> Option<Day> {
    (0..=LEAP_YEARS).filter_map(|years| Day::new(after.year() + years, month, day)).find(|found| *found >= after)
}

/// The last day of that month and day on or before another.
fn in_year_before(month: u32, day: u32, before: Day) -> Option<Day> {
    (0..=LEAP_YEARS).filter_map(|years| Day::new(before.year() - years, month, day)).find(|found| *found <= before)
}

/// The first day with that number on or after another.
fn in_month(day: u32, after: Day) -> Option<Day> {
    (0..=62).map(|days| after.plus(days)).find(|found| found.day() == day)
}

fn weekday_of(day: Day) -> u32 {
    day.date().weekday().num_days_from_monday()
}

fn weekday_on_or_after(nr: u32, after: Day) -> Day {
    after.plus(i64::from((nr + 7 - weekday_of(after)) % 7))
}

fn first(point: Point, today: Day) -> Option<Day> {
    match point {
        Point::Whole { year, month, day } => Day::new(year, month, day).filter(|_| (1900..=2200).contains(&year)),
        Point::InYear { month, day } => in_year(month, day, today),
        Point::InMonth { day } => in_month(day, today),
        Point::Weekday { nr, next } => Some(weekday_on_or_after(nr, if next { today.plus(1) } else { today })),
        Point::Near { days } => Some(today.plus(days)),
    }
}

fn after(point: Point, arrival: Day, today: Day) -> Option<Day> {
    match point {
        Point::InYear { month, day } => in_year(month, day, arrival),
        Point::InMonth { day } => in_month(day, arrival),
        Point::Weekday { nr, .. } => Some(weekday_on_or_after(nr, arrival.plus(1))),
        Point::Whole { .. } | Point::Near { .. } => first(point, today),
    }
}

/// The arrival, where the second day knows more: `12-15/8`, `28-2/1/2027`, `12/8-15/8/2027`.
fn from_both(from: Point, to: Point, today: Day) -> Option<Day> {
    match (from, to) {
        (Point::InMonth { day }, Point::InYear { month, day: last }) => {
            let first_month = if day <= last { month } else { (month + 10) % 12 + 1 };
            Day::new(2000, month, last)?;
            in_year(first_month, day, today)
        }
        (Point::InMonth { day }, Point::Whole { .. }) => {
            let last = first(to, today)?;
            (0..=62).map(|days| last.plus(-days)).find(|found| found.day() == day)
        }
        (Point::InYear { month, day }, Point::Whole { .. }) => in_year_before(month, day, first(to, today)?),
        (Point::InMonth { day }, Point::Weekday { .. } | Point::Near { .. }) => in_month(day, today),
        _ => first(from, today),
    }
}

/// The days that were meant.
pub(super) fn days(said: Span, nights: Option<u32>, today: Day) -> Result<Days, LineFault> {
    let arrival = match said.to {
        Some(to) => from_both(said.from.point, to.point, today),
        None => first(said.from.point, today),
    };
    let arrival = arrival.ok_or(LineFault::NoSuchDay)?;
    let departure = match (said.to, nights) {
        (Some(to), _) => Some(after(to.point, arrival, today).ok_or(LineFault::NoSuchDay)?),
        (None, Some(nights)) => Some(arrival.plus(nights.into())),
        (None, None) => None,
    };
    match departure.map(|departure| departure.since(arrival)) {
        Some(nights) if nights < 0 => return Err(LineFault::Backwards),
        Some(nights) if nights > LONGEST_SAID => return Err(LineFault::TooLong),
        _ => {}
    }
    let notices = notices(said, arrival, departure, today);
    Ok(Days { arrival, departure, notices })
}

fn notices(said: Span, arrival: Day, departure: Option<Day>, today: Day) -> Vec<LineNotice> {
    let mut notices = Vec::new();
    if arrival < today {
        notices.push(LineNotice::Past);
    }
    let yearless = !matches!(said.from.point, Point::Whole { .. } | Point::Weekday { .. } | Point::Near { .. })
        && !matches!(said.to, Some(Mark { point: Point::Whole { .. }, .. }));
    let last = in_year_before(arrival.month(), arrival.day(), today);
    let passed = last.is_some_and(|last| last < today && today.since(last) <= JUST_PASSED);
    if yearless && arrival.year() > today.year() && arrival > today && passed {
        notices.push(LineNotice::NextYear);
    }
    let other = |mark: Mark, day: Day| mark.weekday.is_some_and(|nr| nr != weekday_of(day));
    let departs = said.to.zip(departure);
    if other(said.from, arrival) || departs.is_some_and(|(mark, day)| other(mark, day)) {
        notices.push(LineNotice::OtherWeekday);
    }
    notices
}
