//! The rhythm of a guest, from their own earlier stays: the same weeks, the same unit, and whether they are late.
//!
//! Nothing here has a fixed number of months: who comes every May is late in June, who comes every Monday is late on
//! Tuesday of next week. Not here: who counts as lapsed (see `guests::Status`).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LastStay;
use crate::time::Day;

/// Arrivals this far from each other are at the same time of year. unit: days
const SAME_TIME: i64 = 10;
/// Nobody is late by less than this. unit: days
const GRACE: i64 = 7;
/// Only the latest stays say which unit somebody likes. unit: stays
const LATELY: usize = 5;
/// Two times of year are a rhythm; three are no more than a frequent guest. unit: times of year
const TIMES: usize = 2;
const YEAR: i64 = 366;

/// What somebody does time and again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rhythm {
    /// The times of year they come, the surest first; at most two.
    pub times: Vec<TimeOfYear>,
    /// The unit they sleep in.
    pub unit: Option<UsualUnit>,
    /// How long after the day they were due, if they are late by their own intervals. unit: days, whole
    pub late: Option<u32>,
}

/// How sure a habit is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Often {
    /// Three times or more, and never otherwise.
    Always,
    /// Twice or more, and three times in five.
    Usually,
}

/// A time of year somebody comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimeOfYear {
    /// Every year, or most years.
    pub often: Often,
    /// ISO week of the arrivals, 1 to 53, if they are all within a week of each other.
    pub week: Option<u32>,
    /// Month of the arrivals, 1 to 12.
    pub month: u32,
}

/// The unit somebody usually sleeps in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UsualUnit {
    /// Always or usually.
    pub often: Often,
    /// Its name on the door.
    pub name: String,
}

/// The rhythm of earlier stays, looked at on a day; nothing if there is none. `past` are living stays before `on`.
#[must_use]
pub fn rhythm(past: &[LastStay], on: Day) -> Option<Rhythm> {
    let past: Vec<&LastStay> = past.iter().filter(|stay| stay.arrival < on).collect();
    let mut arrivals: Vec<Day> = past.iter().map(|stay| stay.arrival).collect();
    arrivals.sort_unstable();
    arrivals.dedup();
    let found = Rhythm { times: times_of_year(&arrivals), unit: usual_unit(&past), late: late(&arrivals, on) };
    (found.late.is_some() || found.unit.is_some() || !found.times.is_empty()).then_some(found)
}

fn often(times: usize, of: usize) -> Option<Often> {
    match times {
        3.. if times >= of => Some(Often::Always),
        2.. if times * 5 >= of * 3 => Some(Often::Usually),
        _ => None,
    }
}

/// The arrivals that lie at the same time of year as one of them, again and again.
fn times_of_year(arrivals: &[Day]) -> Vec<TimeOfYear> {
    let mut left = arrivals.to_vec();
    let mut found = Vec::new();
    let Some(last) = arrivals.last() else { return found };
    while found.len() < TIMES {
        let around = |day: &Day| -> Vec<Day> { left.iter().copied().filter(|other| near(*day, *other)).collect() };
        // The most years win, then the latest arrival; `max_by_key` answers the last of equals.
        let Some(group) = left.iter().map(around).max_by_key(|group| years(group)) else { break };
        let since = group.first().map_or(0, |first| last.since(*first));
        let chances = usize::try_from((since + SAME_TIME) / YEAR + 1).unwrap_or(usize::MAX);
        let Some(often) = often(years(&group), chances) else { break };
        found.push(time_of_year(often, &group));
        left.retain(|day| !group.contains(day));
    }
    found.sort_by_key(|time| (time.often, time.month));
    found
}

/// In how many years some arrivals of the same time of year lie; the turn of the year parts none.
fn years(days: &[Day]) -> usize {
    let Some(first) = days.first() else { return 0 };
    days.iter().map(|day| (day.since(*first) + YEAR / 2) / YEAR).collect::<BTreeSet<_>>().len()
}

/// Its name: the week, if the arrivals lie within one; else the month of the one in the middle.
fn time_of_year(often: Often, group: &[Day]) -> TimeOfYear {
    let mut by_season = group.to_vec();
    by_season.sort_by_key(|day| apart(group[0], *day));
    let middle = by_season[by_season.len() / 2];
    let close = group.iter().all(|day| apart(middle, *day).abs() <= 4);
    TimeOfYear { often, week: close.then(|| middle.week()), month: middle.month() }
}

fn near(one: Day, other: Day) -> bool {
    apart(one, other).abs() <= SAME_TIME
}

/// Days from one day to the other on the circle of the year, the shorter way; negative if the other comes before.
fn apart(one: Day, other: Day) -> i64 {
    let of_year = |day: Day| Day::new(day.year(), 1, 1).map_or(0, |first| day.since(first));
    let ahead = (of_year(other) - of_year(one)).rem_euclid(YEAR);
    if ahead > YEAR / 2 { ahead - YEAR } else { ahead }
}

fn usual_unit(past: &[&LastStay]) -> Option<UsualUnit> {
    let mut named: Vec<(Day, &str)> =
        past.iter().filter_map(|stay| Some((stay.arrival, stay.unit.as_deref()?))).collect();
    named.sort_unstable();
    let lately: Vec<&str> = named.iter().rev().take(LATELY).map(|(_, name)| *name).collect();
    let count = |name: &str| lately.iter().filter(|other| **other == name).count();
    // The latest of equally frequent units.
    let name = lately.iter().rev().copied().max_by_key(|name| count(name))?;
    Some(UsualUnit { often: often(count(name), lately.len())?, name: name.to_owned() })
}

/// Days after the day they were due by their own intervals, beyond what these intervals vary; nothing for who comes
/// at no interval at all, or has come less than three times.
fn late(arrivals: &[Day], on: Day) -> Option<u32> {
    let mut intervals: Vec<i64> = arrivals.windows(2).map(|pair| pair[1].since(pair[0])).collect();
    intervals.sort_unstable();
    if intervals.len() < 2 {
        return None;
    }
    let usual = intervals[intervals.len() / 2];
    let varies = intervals.iter().map(|interval| (interval - usual).abs()).max()?;
    let after = on.since(*arrivals.last()?) - usual;
    let regular = varies * 2 <= usual;
    (regular && after > varies.max(GRACE)).then(|| u32::try_from(after).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Chance;
    use crate::testing::day;

    /// Stays of two nights, `day unit` each.
    fn past(stays: &[&str]) -> Vec<LastStay> {
        let one = |stay: &&str| {
            let (arrival, unit) = stay.split_once(' ').unwrap_or((stay, ""));
            let unit = Some(unit.to_owned()).filter(|unit| !unit.is_empty());
            LastStay { arrival: day(arrival), departure: day(arrival).plus(2), unit }
        };
        stays.iter().map(one).collect()
    }

    /// `always w32, usually Ch. 4, late 43`
    #[track_caller]
    fn check(stays: &[&str], on: &str, expect: &str) {
        let Some(rhythm) = rhythm(&past(stays), day(on)) else {
            assert_eq!("", expect);
            return;
        };
        let word = |often| if often == Often::Always { "always" } else { "usually" };
        let mut said: Vec<String> = Vec::new();
        for time in &rhythm.times {
            let when = time.week.map_or_else(|| format!("m{}", time.month), |week| format!("w{week}"));
            said.push(format!("{} {when}", word(time.often)));
        }
        said.extend(rhythm.unit.map(|unit| format!("{} {}", word(unit.often), unit.name)));
        said.extend(rhythm.late.map(|days| format!("late {days}")));
        assert_eq!(said.join(", "), expect);
    }

    #[test]
    fn who_comes_every_august_sleeps_in_the_same_room_and_is_expected() {
        let stays = ["2023-08-07 Ch. 4", "2024-08-05 Ch. 4", "2025-08-04 Ch. 4"];
        check(&stays, "2026-08-03", "always w32, always Ch. 4");
        check(&stays, "2026-08-10", "always w32, always Ch. 4");
        check(&stays, "2026-09-15", "always w32, always Ch. 4, late 43");
    }

    #[test]
    fn lateness_is_a_guests_own_a_weekly_traveller_is_late_after_a_fortnight() {
        let mondays = ["2026-05-04", "2026-05-11", "2026-05-18", "2026-05-25"];
        check(&mondays, "2026-06-01", "");
        check(&mondays, "2026-06-09", "late 8");
        let every_other_year = ["2018-06-10", "2020-06-08", "2022-06-12", "2024-06-09"];
        check(&every_other_year, "2025-10-01", "");
        check(&every_other_year, "2026-07-01", "late 23");
        check(&["2024-02-03", "2024-12-28", "2025-03-01", "2025-03-20"], "2026-06-01", "");
    }

    #[test]
    fn who_comes_twice_a_year_has_two_times() {
        let stays = ["2023-05-12", "2023-11-20", "2024-05-10", "2024-11-18", "2025-05-16", "2025-11-17"];
        check(&stays, "2026-05-14", "always w19, always w47");
    }

    #[test]
    fn the_turn_of_the_year_is_one_time_of_year() {
        check(&["2022-12-29", "2023-12-30", "2025-01-02"], "2025-12-30", "always w52");
    }

    #[test]
    fn two_stays_are_a_habit_and_no_law_and_one_is_neither() {
        check(&["2024-08-05 Ch. 4", "2025-08-04 Ch. 4"], "2026-08-03", "usually w32, usually Ch. 4");
        check(&["2025-08-04 Ch. 4"], "2026-08-03", "");
        check(&[], "2026-08-03", "");
        check(&["2020-08-05 Ch. 1", "2025-08-04 Ch. 4"], "2026-08-03", "");
    }

    #[test]
    fn arrivals_spread_over_three_weeks_are_a_month() {
        check(&["2023-07-06", "2024-07-14", "2025-07-11"], "2026-07-01", "always m7");
    }

    #[test]
    fn a_new_room_of_late_years_is_the_usual_one() {
        let moved =
            ["2019-03-01 Ch. 1", "2020-06-01 Ch. 1", "2021-01-05 Ch. 4", "2023-09-01 Ch. 4", "2025-04-01 Ch. 4"];
        check(&moved, "2026-08-03", "usually Ch. 4");
    }

    #[test]
    fn ten_thousand_random_pasts_never_name_who_did_not_come_often_enough() {
        let mut chance = Chance::seeded(20_261_122);
        for history in 0..10_000 {
            let count = usize::try_from(chance.draw() % 9).expect("a few");
            let first = day("2012-01-01");
            let stays: Vec<LastStay> = (0..count)
                .map(|_| {
                    let arrival = first.plus(i64::try_from(chance.draw() % 5_000).expect("days"));
                    LastStay { arrival, departure: arrival.plus(1), unit: Some(format!("{}", chance.draw() % 2)) }
                })
                .collect();
            let on = first.plus(i64::try_from(chance.draw() % 6_000).expect("days"));
            let Some(found) = rhythm(&stays, on) else { continue };
            let before = stays.iter().filter(|stay| stay.arrival < on).count();
            assert!(found.times.len() <= TIMES && (found.times.is_empty() || before >= 2), "history {history}");
            assert!(found.late.is_none_or(|days| before >= 3 && days > 7), "history {history}");
            let mut turned = stays.clone();
            turned.reverse();
            assert_eq!(rhythm(&turned, on), Some(found), "history {history}: the order of stays says nothing");
        }
    }
}
