//! When: the stay of a row.

use super::candidate::{DraftStay, DraftUnit, Names};
use super::fields::Field;
use super::mapping::{Cells, Refuse};
use super::{Plan, Preset, Reason, amounts, dates, states};
use crate::money::{Currency, Money};
use crate::personal::Private;
use crate::stays::acts::LONGEST_STAY;
use crate::stays::notes::LONGEST_IMPORTED;
use crate::stays::{Heads, Origin, StayState};
use crate::time::Day;

/// The longest unit or reference. unit: characters
const WORD: usize = 200;

/// The stay of a row; none if the row has no dates and need not have any.
pub(super) fn stay(cells: &Cells<'_>, plan: &Plan) -> Result<Option<DraftStay>, Refuse> {
    if plan.preset.is_people() || !(cells.mapping.feeds(Field::Arrival) || cells.mapping.feeds(Field::Departure)) {
        return Ok(None);
    }
    let Some((arrival, departure)) = days(cells, plan)? else { return Ok(None) };
    let reference = reference(cells)?;
    let origin = plan.preset.origin().or_else(|| {
        let said = cells.first(Field::Origin).and_then(|(_, cell)| states::origin(&cell));
        said.or_else(|| {
            states::origin_of_reference(reference.as_deref()?).filter(|_| plan.preset == Preset::LittleHotelier)
        })
    });
    let cancelled_on = day(cells, Field::CancelledOn, plan)?;
    let said = cells.first(Field::State).and_then(|(_, cell)| states::state(&cell, cancelled_on));
    let said = said.or_else(|| cancelled_on.map(|on| StayState::Cancelled { on: Some(on) }));
    Ok(Some(DraftStay {
        arrival,
        departure,
        unit: unit(cells, plan)?,
        heads: heads(cells)?,
        state: said.unwrap_or(StayState::Booked),
        state_said: said.is_some(),
        origin: origin.or_else(|| (plan.preset == Preset::Cloudbeds).then_some(Origin::Direct)),
        reference,
        price: price(cells, plan)?,
        booked_on: day(cells, Field::BookedOn, plan)?,
        note: Some(Private(cells.lines(Field::StayNote, LONGEST_IMPORTED)?)).filter(|note| !note.is_empty()),
    }))
}

fn day(cells: &Cells<'_>, field: Field, plan: &Plan) -> Result<Option<Day>, Refuse> {
    let Some((column, cell)) = cells.first(field) else { return Ok(None) };
    dates::day(&cell, plan.date_order).map_err(|_| Refuse { column, reason: Reason::BadDate })
}

fn days(cells: &Cells<'_>, plan: &Plan) -> Result<Option<(Day, Day)>, Refuse> {
    let missing = |field| Refuse { column: cells.mapping.column(field), reason: Reason::DateMissing };
    let nights = number(cells, Field::Nights)?.map(i64::from);
    let (arrival, departure) = match (day(cells, Field::Arrival, plan)?, day(cells, Field::Departure, plan)?) {
        (Some(arrival), Some(departure)) => (arrival, departure),
        (Some(arrival), None) => (arrival, arrival.plus(nights.ok_or_else(|| missing(Field::Departure))?)),
        (None, Some(departure)) => (departure.plus(-nights.ok_or_else(|| missing(Field::Arrival))?), departure),
        (None, None) if plan.preset == Preset::Table => return Ok(None),
        (None, None) => return Err(missing(Field::Arrival)),
    };
    if departure < arrival {
        return Err(Refuse { column: cells.mapping.column(Field::Departure), reason: Reason::DepartureBeforeArrival });
    }
    if departure.since(arrival) > LONGEST_STAY {
        return Err(Refuse { column: cells.mapping.column(Field::Departure), reason: Reason::StayTooLong });
    }
    Ok(Some((arrival, departure)))
}

/// The number of the booking; `4009317525.0` is `4009317525`.
fn reference(cells: &Cells<'_>) -> Result<Option<String>, Refuse> {
    let cell = cells.text(Field::Reference, WORD)?;
    let whole = cell.strip_suffix(".0").filter(|whole| whole.bytes().all(|b| b.is_ascii_digit()));
    Ok(Some(whole.unwrap_or(&cell).to_owned()).filter(|reference| !reference.is_empty()))
}

fn unit(cells: &Cells<'_>, plan: &Plan) -> Result<Option<DraftUnit>, Refuse> {
    let cell = cells.text(Field::Unit, WORD)?;
    let written = if cell.is_empty() { plan.unit.clone().unwrap_or_default() } else { cell.into_owned() };
    if written.is_empty() {
        return Ok(None);
    }
    let first = written.split([',', ';']).next().unwrap_or_default().trim().to_owned();
    let names = if plan.preset == Preset::Booking {
        Names::AKind
    } else if first.len() < written.len() && !first.is_empty() {
        Names::Several
    } else {
        Names::OneUnit
    };
    let name = if names == Names::Several { first } else { written.clone() };
    Ok(Some(DraftUnit { written, name, names }))
}

fn heads(cells: &Cells<'_>) -> Result<Heads, Refuse> {
    let children = number(cells, Field::Children)?;
    let infants = number(cells, Field::Infants)?;
    let adults = number(cells, Field::Adults)?;
    let persons = number(cells, Field::Persons)?;
    let others = children.unwrap_or(0).saturating_add(infants.unwrap_or(0));
    Ok(Heads { adults: adults.or_else(|| persons.map(|all| all.saturating_sub(others))), children, infants })
}

/// A small whole number: `2`, `2.0`, `2 adultes`.
fn number(cells: &Cells<'_>, field: Field) -> Result<Option<u16>, Refuse> {
    let Some((column, cell)) = cells.first(field) else { return Ok(None) };
    let digits: String = cell.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().map(Some).map_err(|_| Refuse { column, reason: Reason::BadNumber })
}

fn price(cells: &Cells<'_>, plan: &Plan) -> Result<Option<Money>, Refuse> {
    let Some((column, cell)) = cells.first(Field::Price) else { return Ok(None) };
    let told: Option<Currency> = cells.first(Field::Currency).and_then(|(_, cell)| amounts::currency(&cell));
    let refuse = |_| Refuse { column, reason: Reason::BadAmount };
    let price = amounts::amount(&cell, plan.decimal, told.unwrap_or(plan.currency)).map_err(refuse)?;
    // The book knows no price below zero: a refund is not the price of a stay.
    if price.is_some_and(|price| price.minor < 0) {
        Err(Refuse { column, reason: Reason::BadAmount })
    } else {
        Ok(price)
    }
}
