//! Points and tiers of many guests at once, in short: what the Today page says of a member.

use std::collections::BTreeMap;

use super::{Badge, Programme, TiersBy, rows, tier};
use crate::book::Reader;
use crate::error::StorageError;
use crate::id::{GuestId, StayId};
use crate::stays::LastStay;
use crate::storage::many::Many;
use crate::time::Day;

/// A guest's stay that began before a day, as the Today page has read it.
pub(crate) type PastStay = (GuestId, StayId, LastStay);

/// The badges of those who are members. `past` are living stays of these guests.
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn badges(
    r: &Reader<'_>,
    guests: &Many,
    past: &[PastStay],
) -> Result<BTreeMap<GuestId, Badge>, StorageError> {
    let members = rows::sums_of_many(r, guests)?;
    let Some(Programme { rules, .. }) = rows::programme(r)?.filter(|_| !members.is_empty()) else {
        return Ok(BTreeMap::new());
    };
    let mut counted: BTreeMap<GuestId, Vec<(Day, i64)>> = BTreeMap::new();
    if !rules.tiers.is_empty() && rules.tiers_by == TiersBy::Points {
        for (guest, on, points) in rows::earned_of_many(r, guests)? {
            counted.entry(guest).or_default().push((on, points));
        }
    } else if !rules.tiers.is_empty() {
        let mut left: Vec<&PastStay> = past.iter().filter(|(.., stay)| stay.departure <= r.today()).collect();
        left.sort_by_key(|(guest, stay, _)| (*guest, *stay));
        left.dedup_by_key(|(guest, stay, _)| (*guest, *stay));
        for (guest, _, stay) in left {
            counted.entry(*guest).or_default().push((stay.departure, stay.departure.since(stay.arrival)));
        }
    }
    let badge = |(guest, points): (GuestId, i64)| {
        let counted = counted.get(&guest).map(Vec::as_slice).unwrap_or_default();
        let tier = tier::standing(&rules, counted, r.today()).map(|standing| standing.tier);
        (guest, Badge { points, tier })
    };
    Ok(members.into_iter().map(badge).collect())
}
