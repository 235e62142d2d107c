//! What the book says of needs. Only of one stay, or of one day without names.

use super::{KitchenSheet, StayNeed, rows};
use crate::book::Reader;
use crate::error::StorageError;
use crate::house;
use crate::id::StayId;
use crate::time::Day;

/// The needs of a stay, the gravest first.
///
/// # Errors
/// If the book cannot be read.
pub fn of_stay(r: &Reader<'_>, stay: StayId) -> Result<Vec<StayNeed>, StorageError> {
    rows::of_stay(r, stay)
}

/// What the kitchen and the floors should know on a day: what, where, how grave; no name.
///
/// # Errors
/// If the book cannot be read.
pub fn kitchen_sheet(r: &Reader<'_>, day: Day) -> Result<KitchenSheet, StorageError> {
    Ok(KitchenSheet { house: house::house(r)?, day, lines: rows::sheet(r, day)?, at: r.now() })
}
