//! What the book says of units and days.

use super::error::PlaceError;
use super::{Bar, Calendar, Closure, MOST_DAYS, OpenPeriod, UnitLine, UnitState, Vacancies, Vacancy, free, rows};
use crate::book::Reader;
use crate::error::StorageError;
use crate::id::StayId;
use crate::stays::acts::{StayError, check_dates};
use crate::stays::overlap::overlaps;
use crate::time::Day;

/// The calendar of `days` days from `from` on. A fixed number of questions, however many units and stays.
///
/// # Errors
/// [`PlaceError::TooManyDays`] if it is not 1 to [`MOST_DAYS`] days.
pub fn calendar(r: &Reader<'_>, from: Day, days: u16) -> Result<Calendar, StayError> {
    if days == 0 || days > MOST_DAYS {
        return Err(PlaceError::TooManyDays.into());
    }
    let end = from.plus(days.into());
    let mut bars = rows::bars(r, from, end)?;
    bars.extend(rows::bars_to_place(r, from, end)?);
    let season = rows::season(r)?;
    let shown = |unit: &UnitLine| {
        free::in_use(unit.retired_on, from.max(r.today())) || bars.iter().any(|bar| bar.unit == Some(unit.id))
    };
    Ok(Calendar {
        from,
        days,
        today: r.today(),
        units: rows::units(r)?.into_iter().filter(shown).collect(),
        closures: rows::closures_in(r, from, end)?,
        seasonal: !season.is_empty(),
        season: season.into_iter().filter(|period| period.opens < end && period.closes >= from).collect(),
        to_place: rows::count_to_place(r, r.today())?,
        bars,
    })
}

/// All units in the house's order, retired ones included.
///
/// # Errors
/// If the book cannot be read.
pub fn units(r: &Reader<'_>) -> Result<Vec<UnitLine>, StorageError> {
    rows::units(r)
}

/// All closures, first ones first.
///
/// # Errors
/// If the book cannot be read.
pub fn closures(r: &Reader<'_>) -> Result<Vec<Closure>, StorageError> {
    rows::closures(r)
}

/// The open periods of the house; none means open all year.
///
/// # Errors
/// If the book cannot be read.
pub fn season(r: &Reader<'_>) -> Result<Vec<OpenPeriod>, StorageError> {
    rows::season(r)
}

/// Every unit on these days: free, or who has it, or why it is closed. `but` is a stay that is to move.
///
/// # Errors
/// [`StayError::LeavesBeforeArriving`], [`StayError::TooLong`].
pub fn vacancies(
    r: &Reader<'_>,
    (arrival, departure): (Day, Day),
    but: Option<StayId>,
) -> Result<Vacancies, StayError> {
    check_dates(arrival, departure)?;
    let days = (arrival, departure);
    let end = free::last_day(days);
    let bars = rows::bars(r, arrival, end)?;
    let closures = rows::closures_in(r, arrival, end)?;
    let state = |unit: &UnitLine| {
        let holds = |bar: &&Bar| {
            bar.unit == Some(unit.id) && Some(bar.stay) != but && overlaps(days, (bar.arrival, bar.departure))
        };
        let shuts = |shut: &&Closure| shut.unit == unit.id && overlaps(days, (shut.from, shut.to));
        if let Some(on) = unit.retired_on.filter(|on| *on < end) {
            UnitState::Retired { on }
        } else if let Some(bar) = bars.iter().find(holds) {
            UnitState::Taken { stay: bar.stay, name: bar.name.clone(), from: bar.arrival, to: bar.departure }
        } else if let Some(shut) = closures.iter().find(shuts) {
            UnitState::Closed { from: shut.from, to: shut.to, reason: shut.reason.clone() }
        } else {
            UnitState::Free
        }
    };
    let units = rows::units(r)?.into_iter().map(|unit| Vacancy { state: state(&unit), unit }).collect();
    Ok(Vacancies { arrival, departure, closed: free::closed_nights(&rows::season(r)?, days), units })
}
