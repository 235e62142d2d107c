//! What the book says of extras.

use super::{Extra, ExtraKind, ExtraSum, rows};
use crate::book::Reader;
use crate::error::StorageError;
use crate::id::StayId;
use crate::money;
use crate::time::Day;

/// The extras of a stay, by day.
///
/// # Errors
/// If the book cannot be read.
pub fn of_stay(r: &Reader<'_>, stay: StayId) -> Result<Vec<Extra>, StorageError> {
    rows::of_stay(r, stay)
}

/// What the extras of a period add up to: those of all stays with a night in it that were not cancelled. A kind that
/// did not come is left out.
///
/// # Errors
/// If the book cannot be read.
pub fn sums_in_period(r: &Reader<'_>, from: Day, to: Day) -> Result<Vec<ExtraSum>, StorageError> {
    Ok(sums(&rows::in_period(r, from, to)?))
}

/// What these extras add up to, by kind.
#[must_use]
pub fn sums(extras: &[Extra]) -> Vec<ExtraSum> {
    let of_kind = |kind| {
        let all: Vec<&Extra> = extras.iter().filter(|extra| extra.kind == kind).collect();
        ExtraSum {
            kind,
            count: u32::try_from(all.len()).unwrap_or(u32::MAX),
            prices: money::add_up(all.iter().filter_map(|extra| extra.price)),
            costs: money::add_up(all.iter().filter_map(|extra| extra.cost)),
        }
    };
    ExtraKind::ALL.into_iter().map(of_kind).filter(|sum| sum.count > 0).collect()
}
