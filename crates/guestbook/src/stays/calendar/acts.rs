//! What a hand may do to units, closures, the season, and the place of a stay.

use super::error::PlaceError;
use super::{ClosureDraft, Despite, LONGEST_DESCRIPTION, LONGEST_REASON, LONGEST_SPAN, MOST_PERSONS, Move, UnitDraft};
use super::{UnitLine, free, rows};
use crate::book::Writer;
use crate::error::StorageError;
use crate::id::{ClosureId, SeasonId, StayId, UnitId};
use crate::stays::acts::{StayError, check_dates};
use crate::stays::{StayState, views};
use crate::time::Day;

/// Add a unit.
///
/// # Errors
/// [`StayError::UnitWithoutName`], [`StayError::UnitNameTaken`], [`PlaceError::Capacity`],
/// [`PlaceError::DescriptionTooLong`].
pub fn add_unit(w: &mut Writer<'_>, draft: &UnitDraft) -> Result<UnitId, StayError> {
    let unit = checked(w, None, draft)?;
    let id = rows::insert_unit(w, &unit)?;
    w.about(id);
    Ok(id)
}

/// Name, kind, capacity and description of a unit, all as given.
///
/// # Errors
/// As [`add_unit`]; [`StorageError::Missing`] if there is no such unit.
pub fn change_unit(w: &mut Writer<'_>, unit: UnitId, draft: &UnitDraft) -> Result<(), StayError> {
    one(w, unit)?;
    let draft = checked(w, Some(unit), draft)?;
    w.about(unit);
    Ok(rows::update_unit(w, unit, &draft)?)
}

/// Put the units in this order; those left out follow as they stood.
///
/// # Errors
/// [`StorageError::Missing`] if one of them is not in the book.
pub fn order_units(w: &mut Writer<'_>, first: &[UnitId]) -> Result<(), StayError> {
    let known: Vec<UnitId> = rows::units(w)?.into_iter().map(|unit| unit.id).collect();
    if first.iter().any(|unit| !known.contains(unit)) {
        return Err(StorageError::Missing { what: "unit" }.into());
    }
    let mut order: Vec<UnitId> = Vec::with_capacity(known.len());
    for unit in first.iter().chain(&known) {
        if !order.contains(unit) {
            order.push(*unit);
        }
    }
    for (place, unit) in (0_i64..).zip(order) {
        rows::set_place(w, unit, place)?;
    }
    Ok(())
}

/// Let a unit no longer, from today on. Its old stays keep it.
///
/// # Errors
/// [`PlaceError::UnitHasStays`] if somebody is still to sleep there.
pub fn retire_unit(w: &mut Writer<'_>, unit: UnitId) -> Result<(), StayError> {
    if one(w, unit)?.retired_on.is_some() {
        return Ok(());
    }
    let today = w.today();
    let stays = free::to_come(w, unit, today)?;
    if stays > 0 {
        return Err(PlaceError::UnitHasStays { stays }.into());
    }
    w.about(unit);
    Ok(rows::set_retired(w, unit, Some(today))?)
}

/// Let a retired unit again.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such unit.
pub fn restore_unit(w: &mut Writer<'_>, unit: UnitId) -> Result<(), StayError> {
    one(w, unit)?;
    w.about(unit);
    Ok(rows::set_retired(w, unit, None)?)
}

/// Close a unit for some days.
///
/// # Errors
/// [`PlaceError::Backwards`], [`PlaceError::SpanTooLong`], [`PlaceError::ClosureWithoutReason`],
/// [`PlaceError::ReasonTooLong`]; [`StayError::Overlaps`], [`PlaceError::UnitClosed`] or [`PlaceError::UnitRetired`] if the
/// unit is not free on these days.
pub fn close_unit(w: &mut Writer<'_>, draft: &ClosureDraft) -> Result<ClosureId, StayError> {
    check_span(draft.from, draft.to)?;
    let reason = draft.reason.trim();
    match reason.chars().count() {
        0 => return Err(PlaceError::ClosureWithoutReason.into()),
        letters if letters > LONGEST_REASON => return Err(PlaceError::ReasonTooLong.into()),
        _ => {}
    }
    free::check_unit(w, draft.unit, (draft.from, draft.to), None)?;
    let closure = rows::insert_closure(w, draft, reason)?;
    w.about(closure);
    Ok(closure)
}

/// End a closure: the unit is let again on all its days.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such closure.
pub fn reopen_unit(w: &mut Writer<'_>, closure: ClosureId) -> Result<(), StayError> {
    w.about(closure);
    found(rows::delete_closure(w, closure)?, "closure")
}

/// The house is open from one day to another. From now on it is closed outside its open periods.
///
/// # Errors
/// [`PlaceError::Backwards`], [`PlaceError::SpanTooLong`], [`PlaceError::SeasonOverlaps`].
pub fn open_season(w: &mut Writer<'_>, opens: Day, closes: Day) -> Result<SeasonId, StayError> {
    check_span(opens, closes)?;
    if let Some(other) = rows::season(w)?.iter().find(|other| opens < other.closes && other.opens < closes) {
        return Err(PlaceError::SeasonOverlaps { from: other.opens, to: other.closes }.into());
    }
    let season = rows::insert_season(w, opens, closes)?;
    w.about(season);
    Ok(season)
}

/// Take an open period off the season. Without any, the house is open all year.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such period.
pub fn close_season(w: &mut Writer<'_>, season: SeasonId) -> Result<(), StayError> {
    w.about(season);
    found(rows::delete_season(w, season)?, "season")
}

/// Move a stay: other days, another unit, or none. A guest who is here keeps the arrival.
///
/// # Errors
/// [`StayError::NotNow`] for a stay that is over; [`PlaceError::HasArrived`]; [`PlaceError::ClosedSeason`] unless
/// `despite` says so; and whatever keeps the unit from being given.
pub fn move_to(w: &mut Writer<'_>, stay: StayId, to: &Move) -> Result<(), StayError> {
    let mut now = views::stay(w, stay)?;
    match now.state {
        StayState::InHouse { .. } if to.arrival != now.arrival => return Err(PlaceError::HasArrived.into()),
        StayState::Booked | StayState::InHouse { .. } => {}
        _ => return Err(StayError::NotNow { state: now.state.word() }),
    }
    let days = (to.arrival, to.departure);
    check_dates(to.arrival, to.departure)?;
    if let Some(unit) = to.unit {
        free::check_unit(w, unit, days, Some(stay))?;
    }
    check_new_days(w, (now.arrival, now.departure), days, &to.despite)?;
    (now.arrival, now.departure) = days;
    w.about(stay);
    Ok(crate::stays::rows::update_stay(w, &now, to.unit)?)
}

/// The season is asked about new days only: a stay that stands outside it keeps its days.
pub(crate) fn check_new_days(
    w: &Writer<'_>,
    old: (Day, Day),
    new: (Day, Day),
    despite: &[Despite],
) -> Result<(), StayError> {
    if old == new { Ok(()) } else { free::check_season(w, new, despite) }
}

fn checked(w: &Writer<'_>, own: Option<UnitId>, draft: &UnitDraft) -> Result<UnitDraft, StayError> {
    let name = draft.name.trim().to_owned();
    if name.is_empty() {
        return Err(StayError::UnitWithoutName);
    }
    let same = |unit: &UnitLine| Some(unit.id) != own && unit.name.to_lowercase() == name.to_lowercase();
    if rows::units(w)?.iter().any(same) {
        return Err(StayError::UnitNameTaken);
    }
    if draft.capacity.is_some_and(|persons| persons == 0 || persons > MOST_PERSONS) {
        return Err(PlaceError::Capacity.into());
    }
    let description = draft.description.as_deref().map(str::trim).filter(|text| !text.is_empty());
    if description.is_some_and(|text| text.chars().count() > LONGEST_DESCRIPTION) {
        return Err(PlaceError::DescriptionTooLong.into());
    }
    Ok(UnitDraft { name, kind: draft.kind, capacity: draft.capacity, description: description.map(str::to_owned) })
}

fn check_span(from: Day, to: Day) -> Result<(), StayError> {
    match to.since(from) {
        days if days <= 0 => Err(PlaceError::Backwards.into()),
        days if days > LONGEST_SPAN => Err(PlaceError::SpanTooLong.into()),
        _ => Ok(()),
    }
}

fn one(w: &Writer<'_>, unit: UnitId) -> Result<UnitLine, StorageError> {
    rows::unit(w, unit)?.ok_or(StorageError::Missing { what: "unit" })
}

fn found(rows: usize, what: &'static str) -> Result<(), StayError> {
    if rows == 0 { Err(StorageError::Missing { what }.into()) } else { Ok(()) }
}
