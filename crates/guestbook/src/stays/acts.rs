//! What a hand may do to stays and units. Notes and needs have their own (`notes`, `needs`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::calendar::acts::check_new_days;
use super::calendar::error::PlaceError;
use super::calendar::free::{check_season, check_unit};
use super::calendar::{Despite, UnitDraft};
use super::{Heads, Origin, Role, Stay, StayState, UnitKind, rows};
use crate::book::Writer;
use crate::error::{Problem, StorageError};
use crate::guests::person_of;
use crate::id::{GuestId, StayId, UnitId};
use crate::loyalty;
use crate::money::Money;
use crate::personal::Private;
use crate::time::Day;

/// Longest stay the book takes. unit: nights
pub const LONGEST_STAY: i64 = 730;

/// Why a stay was not changed.
#[derive(Debug, thiserror::Error)]
pub enum StayError {
    /// The departure lies before the arrival.
    #[error("leaves before arriving")]
    LeavesBeforeArriving,
    /// Longer than [`LONGEST_STAY`].
    #[error("longer than {LONGEST_STAY} nights")]
    TooLong,
    /// The unit is taken.
    #[error("stay would overlap {other} in {unit}")]
    Overlaps {
        /// The stay that has the unit.
        other: StayId,
        /// The unit.
        unit: UnitId,
        /// Its first night.
        from: Day,
        /// The day it ends.
        to: Day,
        /// Who sleeps there, family name first; empty if nobody is named.
        who: Private,
    },
    /// The unit, the season or the calendar says no.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The act does not fit where the stay stands: a guest who has not arrived cannot leave.
    #[error("the stay stands elsewhere")]
    NotNow {
        /// Where it stands: `booked`, `in_house`, …
        state: &'static str,
    },
    /// A unit needs a name.
    #[error("the unit has no name")]
    UnitWithoutName,
    /// Another unit has this name.
    #[error("another unit has this name")]
    UnitNameTaken,
    /// The price is below zero.
    #[error("the price is below zero")]
    PriceBelowZero,
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl StayError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::LeavesBeforeArriving => Problem::refused("leaves-before-arriving").at("departure"),
            Self::TooLong => Problem::refused("stay-too-long").at("departure").with("most", LONGEST_STAY),
            Self::Overlaps { other, from, to, who, .. } => Problem::refused("overlaps")
                .at("unit")
                .with("stay", other)
                .with("from", from)
                .with("to", to)
                .with("named", if who.is_empty() { "no" } else { "yes" })
                .with("who", &**who),
            Self::Place(error) => error.problem(),
            Self::NotNow { state } => Problem::refused("not-now").with("state", state),
            Self::UnitWithoutName => Problem::refused("unit-no-name").at("name"),
            Self::UnitNameTaken => Problem::refused("unit-name-taken").at("name"),
            Self::PriceBelowZero => Problem::refused("price-below-zero").at("price"),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<StayError> for Problem {
    fn from(error: StayError) -> Self {
        error.problem()
    }
}

/// A new stay, before it is checked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct StayDraft {
    /// The main guest.
    pub guest: GuestId,
    /// The unit, if one is given.
    pub unit: Option<UnitId>,
    /// First night.
    pub arrival: Day,
    /// The day they leave.
    pub departure: Day,
    /// unit: persons, whole
    pub adults: Option<u16>,
    /// unit: persons, whole
    pub children: Option<u16>,
    /// unit: persons, whole
    pub infants: Option<u16>,
    /// Through which door it came.
    pub origin: Option<Origin>,
    /// The number of the booking.
    pub reference: Option<String>,
    /// Price of the stay.
    pub price: Option<Money>,
    /// The day the booking was made; today, if absent.
    pub booked_on: Option<Day>,
    /// What was asked and answered.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Despite>>")]
    pub despite: Vec<Despite>,
}

/// What may be changed on a stay. An absent field is left, an explicit `null` empties it.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct StayChange {
    /// Another unit, or none.
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "UnitId | null")]
    pub unit: Option<Option<UnitId>>,
    /// Another first night.
    pub arrival: Option<Day>,
    /// Another day of leaving.
    pub departure: Option<Day>,
    /// unit: persons, whole; `null`: the house was not told
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "number | null")]
    pub adults: Option<Option<u16>>,
    /// unit: persons, whole; `null`: the house was not told
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "number | null")]
    pub children: Option<Option<u16>>,
    /// unit: persons, whole; `null`: the house was not told
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "number | null")]
    pub infants: Option<Option<u16>>,
    /// Another price, or none.
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "Money | null")]
    pub price: Option<Option<Money>>,
    /// Another booking number; empty or `null`: none.
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "string | null")]
    pub reference: Option<Option<String>>,
    /// What was asked and answered.
    #[ts(optional, as = "Option<Vec<Despite>>")]
    pub despite: Vec<Despite>,
}

/// Add a unit.
///
/// # Errors
/// [`StayError::UnitWithoutName`], [`StayError::UnitNameTaken`].
pub fn add_unit(w: &mut Writer<'_>, name: &str, kind: UnitKind) -> Result<UnitId, StayError> {
    super::calendar::acts::add_unit(w, &UnitDraft { name: name.to_owned(), kind, ..UnitDraft::default() })
}

/// Book a stay.
///
/// # Errors
/// [`StayError::LeavesBeforeArriving`], [`StayError::TooLong`], [`StayError::PriceBelowZero`]; [`StayError::Overlaps`],
/// [`PlaceError::UnitClosed`], [`PlaceError::UnitRetired`]; [`PlaceError::ClosedSeason`] unless `despite` says so.
pub fn book(w: &mut Writer<'_>, draft: &StayDraft) -> Result<StayId, StayError> {
    let person = person_of(w, draft.guest)?;
    check_dates(draft.arrival, draft.departure)?;
    check_price(draft.price)?;
    if let Some(unit) = draft.unit {
        check_unit(w, unit, (draft.arrival, draft.departure), None)?;
    }
    check_season(w, (draft.arrival, draft.departure), &draft.despite)?;
    let heads = Heads { adults: draft.adults, children: draft.children, infants: draft.infants };
    let new = rows::NewStay {
        unit: draft.unit,
        unit_written: None,
        arrival: draft.arrival,
        departure: draft.departure,
        heads,
        state: StayState::Booked,
        origin: draft.origin,
        reference: draft.reference.as_deref().map(str::trim).filter(|text| !text.is_empty()),
        price: draft.price,
        booked_on: Some(draft.booked_on.unwrap_or(w.today())),
    };
    let stay = rows::insert_stay(w, &new)?;
    rows::insert_member(w, stay, person.shown, Role::MainGuest)?;
    w.about(stay);
    Ok(stay)
}

/// Change dates, unit, heads, price or reference.
///
/// # Errors
/// As [`book`].
pub fn change(w: &mut Writer<'_>, stay: StayId, wanted: &StayChange) -> Result<(), StayError> {
    let mut now = one(w, stay)?;
    let old = (now.arrival, now.departure);
    now.arrival = wanted.arrival.unwrap_or(now.arrival);
    now.departure = wanted.departure.unwrap_or(now.departure);
    check_dates(now.arrival, now.departure)?;
    check_price(wanted.price.flatten())?;
    let unit = wanted.unit.unwrap_or(now.unit.as_ref().map(|unit| unit.id));
    if let Some(unit) = unit.filter(|_| now.state.counts()) {
        check_unit(w, unit, (now.arrival, now.departure), Some(stay))?;
    }
    if now.state.counts() {
        check_new_days(w, old, (now.arrival, now.departure), &wanted.despite)?;
    }
    now.heads.adults = wanted.adults.unwrap_or(now.heads.adults);
    now.heads.children = wanted.children.unwrap_or(now.heads.children);
    now.heads.infants = wanted.infants.unwrap_or(now.heads.infants);
    now.price = wanted.price.unwrap_or(now.price);
    if let Some(reference) = &wanted.reference {
        now.reference = reference.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    }
    w.about(stay);
    Ok(rows::update_stay(w, &now, unit)?)
}

/// The guest arrives.
///
/// # Errors
/// [`StayError::NotNow`] if the stay is not booked.
pub fn check_in(w: &mut Writer<'_>, stay: StayId) -> Result<(), StayError> {
    let now = w.now();
    set_state(w, stay, StayState::InHouse { since: Some(now) }, |state| matches!(state, StayState::Booked))
}

/// The guest leaves.
///
/// # Errors
/// [`StayError::NotNow`] if the guest is not in the house.
pub fn check_out(w: &mut Writer<'_>, stay: StayId) -> Result<(), StayError> {
    let now = w.now();
    set_state(w, stay, StayState::Left { at: Some(now) }, |state| matches!(state, StayState::InHouse { .. }))?;
    Ok(loyalty::acts::stay_left(w, stay)?)
}

/// The booking is cancelled. The stay is kept, and never counts.
///
/// # Errors
/// [`StayError::NotNow`] if the stay is not booked.
pub fn cancel(w: &mut Writer<'_>, stay: StayId) -> Result<(), StayError> {
    let today = w.today();
    let cancelled = StayState::Cancelled { on: Some(today) };
    set_state(w, stay, cancelled, |state| matches!(state, StayState::Booked))?;
    Ok(loyalty::acts::stay_fell_through(w, stay, cancelled)?)
}

/// The guest did not come. The stay is kept, and never counts.
///
/// # Errors
/// [`StayError::NotNow`] if the stay is not booked.
pub fn no_show(w: &mut Writer<'_>, stay: StayId) -> Result<(), StayError> {
    set_state(w, stay, StayState::NoShow, |state| matches!(state, StayState::Booked))?;
    Ok(loyalty::acts::stay_fell_through(w, stay, StayState::NoShow)?)
}

fn one(w: &Writer<'_>, stay: StayId) -> Result<Stay, StorageError> {
    rows::stay(w, stay)?.ok_or(StorageError::Missing { what: "stay" })
}

fn set_state(
    w: &mut Writer<'_>,
    stay: StayId,
    state: StayState,
    from: impl FnOnce(StayState) -> bool,
) -> Result<(), StayError> {
    let now = one(w, stay)?.state;
    if !from(now) {
        return Err(StayError::NotNow { state: now.word() });
    }
    w.about(stay);
    Ok(rows::set_state(w, stay, state)?)
}

pub(super) fn check_dates(arrival: Day, departure: Day) -> Result<(), StayError> {
    match departure.since(arrival) {
        nights if nights < 0 => Err(StayError::LeavesBeforeArriving),
        nights if nights > LONGEST_STAY => Err(StayError::TooLong),
        _ => Ok(()),
    }
}

fn check_price(price: Option<Money>) -> Result<(), StayError> {
    if price.is_some_and(|price| price.minor < 0) { Err(StayError::PriceBelowZero) } else { Ok(()) }
}
