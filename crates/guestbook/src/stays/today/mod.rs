//! The Today page: who arrives, who is here, who leaves.
//!
//! The page of a day asks a fixed number of questions, however many arrive: `rows` asks them for all lines at once,
//! `brief` shares the answers out.

mod brief;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use self::rows::{AROUND, LONG};
use super::{Stay, StayState, Today, TodayLine};
use crate::book::Reader;
use crate::error::StorageError;
use crate::time::Day;

/// Who should have left is still shown for so long. unit: days
const STILL_HERE: i64 = 7;

/// The page for a day, from the data alone. Cancelled stays and no-shows are not on it.
///
/// # Errors
/// If the book cannot be read.
pub fn today(r: &Reader<'_>, day: Day) -> Result<Today, StorageError> {
    let mut page = Today { day, week: day.week(), arrivals: Vec::new(), in_house: Vec::new(), departures: Vec::new() };
    let mut stays = rows::around(r, day)?;
    if day == r.today() {
        stays.extend(rows::still_here(r, day.plus(-STILL_HERE), day)?);
    }
    stays.retain(|stay| !has_left_early(stay, day, r.today()));
    for line in brief::lines(r, stays)? {
        match (line.stay.arrival == day, line.stay.departure <= day) {
            (true, _) => page.arrivals.push(line),
            (false, true) => page.departures.push(line),
            (false, false) => page.in_house.push(line),
        }
    }
    Ok(page)
}

/// Left before the day it was booked to.
fn has_left_early(stay: &Stay, day: Day, today: Day) -> bool {
    let inside = stay.arrival < day && stay.departure > day;
    inside && matches!(stay.state, StayState::Left { .. }) && day >= today
}

impl TodayLine {
    /// Does this guest still have to arrive?
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.stay.state == StayState::Booked
    }
}
