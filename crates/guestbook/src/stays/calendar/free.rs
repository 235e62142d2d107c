//! Is a unit free, is the house open? The one place that decides it, for bookings, changes, moves and imports.

use super::error::PlaceError;
use super::rows;
use super::{ClosedNights, Despite, OpenPeriod};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{StayId, UnitId};
use crate::stays::acts::StayError;
use crate::stays::{self, overlap};
use crate::time::Day;

/// Refuse a unit that cannot be given on these days; `but` is the stay that moves.
pub(crate) fn check_unit(w: &Writer<'_>, unit: UnitId, days: (Day, Day), but: Option<StayId>) -> Result<(), StayError> {
    let known = rows::unit(w, unit)?.ok_or(StorageError::Missing { what: "unit" })?;
    if let Some(on) = known.retired_on.filter(|on| last_day(days) > *on) {
        return Err(PlaceError::UnitRetired { on }.into());
    }
    if let Some((other, from, to)) = overlap::taken_by(w, unit, days, but)? {
        let who = stays::rows::told_by(w, other)?;
        return Err(StayError::Overlaps { other, unit, from, to, who });
    }
    match rows::closures_of(w, unit)?.into_iter().find(|shut| overlap::overlaps(days, (shut.from, shut.to))) {
        Some(shut) => Err(PlaceError::UnitClosed { from: shut.from, to: shut.to, reason: shut.reason }.into()),
        None => Ok(()),
    }
}

/// The day after the last night; a day visit takes its day.
pub(crate) fn last_day((arrival, departure): (Day, Day)) -> Day {
    if departure > arrival { departure } else { arrival.plus(1) }
}

/// Refuse nights outside the season, unless somebody was asked and said so.
pub(crate) fn check_season(w: &Writer<'_>, days: (Day, Day), despite: &[Despite]) -> Result<(), StayError> {
    if despite.contains(&Despite::Season) {
        return Ok(());
    }
    match closed_nights(&rows::season(w)?, days) {
        Some(closed) => Err(PlaceError::ClosedSeason { from: closed.from, to: closed.to }.into()),
        None => Ok(()),
    }
}

/// The first nights of these days on which the house is closed. A house without open periods is always open; a day
/// visit needs its day inside one, the closing day included.
#[must_use]
pub fn closed_nights(periods: &[OpenPeriod], (arrival, departure): (Day, Day)) -> Option<ClosedNights> {
    if periods.is_empty() {
        return None;
    }
    let mut open: Vec<(Day, Day)> = periods.iter().map(|period| (period.opens, period.closes)).collect();
    open.sort_unstable();
    let mut from = arrival;
    for (opens, closes) in open {
        if opens <= from && from <= closes {
            from = closes;
            if from >= departure {
                return None;
            }
        } else if opens > from {
            return Some(ClosedNights { from, to: opens.min(departure) });
        }
    }
    Some(ClosedNights { from, to: departure })
}

/// Is a unit in use on a day, or later?
pub(crate) fn in_use(retired_on: Option<Day>, day: Day) -> bool {
    retired_on.is_none_or(|on| on > day)
}

/// The living stays of a unit that lie on or after a day. unit: stays
pub(crate) fn to_come(r: &Reader<'_>, unit: UnitId, day: Day) -> Result<u32, StorageError> {
    rows::to_come(r, unit, day)
}
