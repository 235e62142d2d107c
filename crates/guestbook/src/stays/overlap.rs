//! The overlap rule: two living stays never share a night in one unit.
//!
//! A guest may arrive on the day another leaves. A day visit (no night) takes its day.

use super::rows;
use crate::book::Reader;
use crate::error::StorageError;
use crate::id::{StayId, UnitId};
use crate::time::Day;

/// Do two spans of days share a night? For a day visit the day itself stands for a night.
#[must_use]
pub fn overlaps((arrival, departure): (Day, Day), (other_arrival, other_departure): (Day, Day)) -> bool {
    let end = |from: Day, to: Day| if to > from { to } else { from.plus(1) };
    arrival < end(other_arrival, other_departure) && other_arrival < end(arrival, departure)
}

/// The living stay that has this unit during these days already, if any; `but` is the stay that moves.
pub(super) fn taken_by(
    r: &Reader<'_>,
    unit: UnitId,
    (arrival, departure): (Day, Day),
    but: Option<StayId>,
) -> Result<Option<(StayId, Day, Day)>, StorageError> {
    let near = rows::living_in(r, unit, arrival, departure)?;
    Ok(near.into_iter().find(|&(id, from, to)| Some(id) != but && overlaps((arrival, departure), (from, to))))
}
