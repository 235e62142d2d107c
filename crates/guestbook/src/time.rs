//! Days and moments. Nothing here asks a clock: time comes in as an argument.
//!
//! A stay is counted in civil days of the house ([`Day`]); what happened is an instant ([`Moment`]).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// A civil day of the house, written `2026-11-22`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Day(NaiveDate);

/// Why a text is not a day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a day of the calendar; write it 2026-11-22")]
pub struct NotADay;

impl Day {
    /// The day of this year, month and day of the month, if the calendar has it.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The day `days` after this one (before, if negative); stops at the ends of the calendar.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        let far = Days::new(days.unsigned_abs());
        let moved = if days >= 0 { self.0.checked_add_days(far) } else { self.0.checked_sub_days(far) };
        Self(moved.unwrap_or(self.0))
    }

    /// Days from `earlier` to this day.
    ///
    /// unit: days, whole; negative if this day is the earlier one
    #[must_use]
    pub fn since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// The year, as printed on a calendar.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The week of the year (ISO 8601), 1 to 53.
    #[must_use]
    pub fn week(self) -> u32 {
        self.0.iso_week().week()
    }

    /// The same day as chrono knows it.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        self.0
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Day {
    type Err = NotADay;
    fn from_str(text: &str) -> Result<Self, NotADay> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").map(Self).map_err(|_| NotADay)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.to_string()))
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map_err(|e| FromSqlError::Other(Box::new(e)))
    }
}

/// An instant.
///
/// unit: milliseconds since 1970-01-01 00:00 UTC, whole
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Moment(#[ts(type = "number")] pub i64);

impl Moment {
    /// The civil day of this instant at `offset_minutes` east of UTC.
    #[must_use]
    pub fn day_at(self, offset_minutes: i32) -> Day {
        let shifted = self.0.saturating_add(i64::from(offset_minutes) * 60_000);
        let at = chrono::DateTime::from_timestamp_millis(shifted).unwrap_or_default();
        Day(at.date_naive())
    }
}

impl ToSql for Moment {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0))
    }
}

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Self)
    }
}

/// Where the time comes from. Two real ones exist: the machine's clock (in `desk`) and [`Stopped`].
pub trait Clock: Send + Sync {
    /// The instant, now.
    fn now(&self) -> Moment;
    /// Minutes the house's civil time is ahead of UTC, at that instant.
    fn offset_minutes(&self, at: Moment) -> i32;
}

/// A clock that stands still: for tests and for the sample season, whose books must be equal each time.
#[derive(Debug, Clone, Copy)]
pub struct Stopped(pub Moment);

impl Stopped {
    /// A clock that stands at noon UTC of that day.
    #[must_use]
    pub fn at_noon(day: Day) -> Self {
        let noon = day.date().and_hms_opt(12, 0, 0).unwrap_or_default();
        Self(Moment(noon.and_utc().timestamp_millis()))
    }
}

impl Clock for Stopped {
    fn now(&self) -> Moment {
        self.0
    }
    fn offset_minutes(&self, _at: Moment) -> i32 {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thirty_first_of_february_is_not_a_day() {
        assert_eq!(Day::new(2026, 2, 31), None);
        assert_eq!("2026-02-31".parse::<Day>(), Err(NotADay));
        assert_eq!("2028-02-29".parse::<Day>().map(|d| d.to_string()), Ok("2028-02-29".into()));
    }

    #[test]
    fn two_nights_lie_between_the_22nd_and_the_24th() {
        let arrival = Day::new(2026, 11, 22).expect("a day");
        assert_eq!(arrival.plus(2).since(arrival), 2);
        assert_eq!(arrival.plus(-22).to_string(), "2026-10-31");
    }

    #[test]
    fn late_at_night_in_paris_is_already_tomorrow() {
        let late = Moment(Stopped::at_noon(Day::new(2026, 7, 1).expect("a day")).0.0 + 11 * 3_600_000);
        assert_eq!(late.day_at(0).to_string(), "2026-07-01");
        assert_eq!(late.day_at(120).to_string(), "2026-07-02");
    }
}
