//! SQL of units, closures, the season and the bars of the calendar.

use rusqlite::{Row, named_params, params};

use super::{Bar, Closure, ClosureDraft, OpenPeriod, UnitDraft, UnitLine};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::Name;
use crate::id::{ClosureId, SeasonId, UnitId};
use crate::stays::{Heads, words};
use crate::time::Day;

const UNIT: &str = "SELECT id, name, kind, capacity, description, retired_on FROM unit";

fn unit_from_row(row: &Row<'_>) -> rusqlite::Result<UnitLine> {
    Ok(UnitLine {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: words::unit_kind(row.get_ref(2)?.as_str()?),
        capacity: row.get(3)?,
        description: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
        retired_on: row.get(5)?,
    })
}

/// All units in the house's order; those without a place follow by name, `Ch. 2` before `Ch. 10`.
pub(crate) fn units(r: &Reader<'_>) -> Result<Vec<UnitLine>, StorageError> {
    let placed = r.all(&format!("{UNIT} WHERE place IS NOT NULL ORDER BY place, seq"), [], unit_from_row)?;
    let mut rest = r.all(&format!("{UNIT} WHERE place IS NULL ORDER BY seq"), [], unit_from_row)?;
    rest.sort_by_cached_key(|unit| natural(&unit.name));
    Ok(placed.into_iter().chain(rest).collect())
}

/// Letters as text, digits as numbers.
fn natural(name: &str) -> Vec<(String, u64)> {
    let mut parts = vec![(String::new(), 0_u64)];
    let mut counts = false;
    for letter in name.to_lowercase().chars() {
        match (letter.to_digit(10), parts.last_mut()) {
            (Some(digit), Some((_, number))) => {
                *number = number.saturating_mul(10).saturating_add(digit.into());
                counts = true;
            }
            (None, Some((text, _))) if !counts => text.push(letter),
            _ => {
                parts.push((letter.to_string(), 0));
                counts = false;
            }
        }
    }
    parts
}

pub(crate) fn unit(r: &Reader<'_>, unit: UnitId) -> Result<Option<UnitLine>, StorageError> {
    r.first(&format!("{UNIT} WHERE id = ?1"), [unit], unit_from_row)
}

pub(crate) fn insert_unit(w: &mut Writer<'_>, new: &UnitDraft) -> Result<UnitId, StorageError> {
    let id: UnitId = w.new_id();
    let sql = "
        INSERT INTO unit (id, name, kind, capacity, description, base, device)
        VALUES (:id, :name, :kind, :capacity, :description, :base, :device)";
    w.run(
        sql,
        named_params! {
            ":id": id, ":name": new.name, ":kind": new.kind.word(), ":capacity": new.capacity,
            ":description": new.description, ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

pub(super) fn update_unit(w: &Writer<'_>, unit: UnitId, new: &UnitDraft) -> Result<(), StorageError> {
    w.run(
        "UPDATE unit SET name = ?2, kind = ?3, capacity = ?4, description = ?5 WHERE id = ?1",
        params![unit, new.name, new.kind.word(), new.capacity, new.description],
    )?;
    Ok(())
}

pub(super) fn set_place(w: &Writer<'_>, unit: UnitId, place: i64) -> Result<(), StorageError> {
    w.run("UPDATE unit SET place = ?2 WHERE id = ?1 AND place IS NOT ?2", params![unit, place])?;
    Ok(())
}

pub(super) fn set_retired(w: &Writer<'_>, unit: UnitId, on: Option<Day>) -> Result<(), StorageError> {
    w.run("UPDATE unit SET retired_on = ?2 WHERE id = ?1", params![unit, on])?;
    Ok(())
}

/// Living stays of a unit with a night on this day or later. unit: stays
pub(super) fn to_come(r: &Reader<'_>, unit: UnitId, day: Day) -> Result<u32, StorageError> {
    let sql = "
        SELECT count(*) FROM stay
        WHERE unit = ?1 AND state NOT IN ('cancelled', 'no_show') AND (departure > ?2 OR arrival >= ?2)";
    Ok(r.first(sql, params![unit, day], |row| row.get(0))?.unwrap_or(0))
}

const CLOSURE: &str = "SELECT id, unit, from_day, to_day, reason FROM closure";

fn closure_from_row(row: &Row<'_>) -> rusqlite::Result<Closure> {
    Ok(Closure { id: row.get(0)?, unit: row.get(1)?, from: row.get(2)?, to: row.get(3)?, reason: row.get(4)? })
}

pub(super) fn closures_of(r: &Reader<'_>, unit: UnitId) -> Result<Vec<Closure>, StorageError> {
    r.all(&format!("{CLOSURE} WHERE unit = ?1 ORDER BY from_day"), [unit], closure_from_row)
}

/// Closures that touch these days, the morning of the first one included.
pub(super) fn closures_in(r: &Reader<'_>, from: Day, end: Day) -> Result<Vec<Closure>, StorageError> {
    r.all(&format!("{CLOSURE} WHERE from_day < ?2 AND to_day >= ?1 ORDER BY from_day"), [from, end], closure_from_row)
}

/// All closures, first ones first.
pub(super) fn closures(r: &Reader<'_>) -> Result<Vec<Closure>, StorageError> {
    r.all(&format!("{CLOSURE} ORDER BY from_day, seq"), [], closure_from_row)
}

pub(crate) fn insert_closure(w: &mut Writer<'_>, new: &ClosureDraft, reason: &str) -> Result<ClosureId, StorageError> {
    let id: ClosureId = w.new_id();
    w.run(
        "INSERT INTO closure (id, unit, from_day, to_day, reason, base, device) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![id, new.unit, new.from, new.to, reason, w.stamp(), w.device()],
    )?;
    Ok(id)
}

pub(super) fn delete_closure(w: &Writer<'_>, closure: ClosureId) -> Result<usize, StorageError> {
    w.run("DELETE FROM closure WHERE id = ?1", [closure])
}

/// The open periods of the house, first ones first.
pub(crate) fn season(r: &Reader<'_>) -> Result<Vec<OpenPeriod>, StorageError> {
    r.all("SELECT id, opens, closes FROM season ORDER BY opens, seq", [], |row| {
        Ok(OpenPeriod { id: row.get(0)?, opens: row.get(1)?, closes: row.get(2)? })
    })
}

pub(super) fn insert_season(w: &mut Writer<'_>, opens: Day, closes: Day) -> Result<SeasonId, StorageError> {
    let id: SeasonId = w.new_id();
    w.run(
        "INSERT INTO season (id, opens, closes, base, device) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, opens, closes, w.stamp(), w.device()],
    )?;
    Ok(id)
}

pub(super) fn delete_season(w: &Writer<'_>, season: SeasonId) -> Result<usize, StorageError> {
    w.run("DELETE FROM season WHERE id = ?1", [season])
}

/// A bar, its guest found by the index of the party.
const BAR: &str = "
    SELECT stay.id, stay.unit, guest.id, guest.family, guest.given, stay.state, stay.state_at, stay.state_on,
           stay.arrival, stay.departure, stay.adults, stay.children, stay.infants";
const BAR_GUEST: &str = "
    LEFT JOIN guest ON guest.id = (
        SELECT guest FROM stay_guest WHERE stay_guest.stay = stay.id
        ORDER BY CASE role WHEN 'main_guest' THEN 0 WHEN 'booker' THEN 1 ELSE 2 END, seq LIMIT 1)";
/// Living stays of one unit never share a night, so of those that arrived before the first day only the latest can
/// still be there: one step in the index instead of two years of arrivals. `CROSS JOIN` and `+` keep the store to it.
const OF_UNITS: &str = "
    FROM unit CROSS JOIN stay ON stay.unit = unit.id AND stay.arrival < ?2 AND stay.arrival >= coalesce((
        SELECT before.arrival FROM stay AS before
        WHERE before.unit = unit.id AND before.arrival < ?1 AND before.state NOT IN ('cancelled', 'no_show')
        ORDER BY before.arrival DESC LIMIT 1), ?1)";
const LIVING_FROM: &str = "WHERE stay.state NOT IN ('cancelled', 'no_show') AND +stay.departure >= ?1";
const WAITING: &str = "stay.unit IS NULL AND stay.state IN ('booked', 'in_house')";

fn bar_from_row(row: &Row<'_>) -> rusqlite::Result<Bar> {
    Ok(Bar {
        stay: row.get(0)?,
        unit: row.get(1)?,
        guest: row.get(2)?,
        name: Name {
            family: row.get::<_, Option<_>>(3)?.unwrap_or_default(),
            given: row.get::<_, Option<_>>(4)?.unwrap_or_default(),
        },
        state: words::state(row.get_ref(5)?.as_str()?, row.get(6)?, row.get(7)?),
        arrival: row.get(8)?,
        departure: row.get(9)?,
        heads: Heads { adults: row.get(10)?, children: row.get(11)?, infants: row.get(12)? },
    })
}

/// Living stays of all units that touch the days from `from` up to `end`, the morning of `from` included.
pub(super) fn bars(r: &Reader<'_>, from: Day, end: Day) -> Result<Vec<Bar>, StorageError> {
    r.all(&of_units(), [from, end], bar_from_row)
}

/// The same of stays that wait for a unit.
pub(super) fn bars_to_place(r: &Reader<'_>, from: Day, end: Day) -> Result<Vec<Bar>, StorageError> {
    r.all(&waiting(), [from, end], bar_from_row)
}

/// How many stays wait for a unit and end on this day or later. unit: stays
pub(super) fn count_to_place(r: &Reader<'_>, day: Day) -> Result<u32, StorageError> {
    Ok(r.first(&count_waiting(), [day], |row| row.get(0))?.unwrap_or(0))
}

fn of_units() -> String {
    format!("{BAR} {OF_UNITS} {BAR_GUEST} {LIVING_FROM} ORDER BY unit.seq, stay.arrival")
}

/// The index by name: an order by arrival would lead the store through all arrivals there ever were.
fn waiting() -> String {
    format!(
        "{BAR} FROM stay INDEXED BY stay_to_place {BAR_GUEST}
         WHERE {WAITING} AND stay.departure >= ?1 AND stay.arrival < ?2 ORDER BY stay.arrival, stay.seq"
    )
}

fn count_waiting() -> String {
    format!("SELECT count(*) FROM stay INDEXED BY stay_to_place WHERE {WAITING} AND stay.departure >= ?1")
}

/// Why an undo may not stand as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Conflict {
    /// Two living stays of a unit share a night.
    Twice,
    /// A living stay lies in a closure, or in a unit that is no longer let.
    Closed,
}

/// Rows an undo under way has touched: those of the change it takes back (`?1`) and those it put back (`?2`).
const TOUCHED: &str = "SELECT row FROM inverse_image WHERE change IN (?1, ?2) AND of_table";
const LIVING: &str = "
    SELECT seq, id, unit, arrival, iif(departure > arrival, departure, date(arrival, '+1 day')) AS last FROM stay
    WHERE unit IS NOT NULL AND state NOT IN ('cancelled', 'no_show')";

/// Does a stay, a closure or a unit that the undo under way has touched now stand against another? `change` is what it
/// takes back.
pub(crate) fn conflict_after(w: &Writer<'_>, change: i64) -> Result<Option<Conflict>, StorageError> {
    let asks = |sql: String| -> Result<bool, StorageError> {
        Ok(w.first(&sql, [change, w.change()], |row| row.get(0))?.unwrap_or(false))
    };
    if asks(twice())? {
        return Ok(Some(Conflict::Twice));
    }
    Ok(asks(closed())?.then_some(Conflict::Closed))
}

fn back() -> String {
    format!("back AS ({LIVING} AND seq IN ({TOUCHED} = 'stay'))")
}

/// Does a stay that was touched share a night with another of its unit?
fn twice() -> String {
    let back = back();
    format!(
        "WITH {back} SELECT EXISTS (
             SELECT 1 FROM back CROSS JOIN stay AS other ON other.unit = back.unit AND other.id <> back.id
             WHERE other.state NOT IN ('cancelled', 'no_show') AND other.arrival < back.last
               AND iif(other.departure > other.arrival, other.departure, date(other.arrival, '+1 day')) > back.arrival)"
    )
}

/// Does a living stay lie in a closure, or in a unit that is no longer let; does a closure share a day with another? A
/// closure beyond the retirement of its unit stands in nobody's way.
fn closed() -> String {
    let back = back();
    format!(
        "WITH {back},
              shut AS (SELECT seq, unit, from_day, to_day FROM closure WHERE seq IN ({TOUCHED} = 'closure')),
              gone AS (SELECT id, retired_on FROM unit WHERE retired_on IS NOT NULL AND seq IN ({TOUCHED} = 'unit'))
         SELECT EXISTS (SELECT 1 FROM back CROSS JOIN closure ON closure.unit = back.unit
                        WHERE closure.from_day < back.last AND closure.to_day > back.arrival)
             OR EXISTS (SELECT 1 FROM back CROSS JOIN unit ON unit.id = back.unit WHERE unit.retired_on < back.last)
             OR EXISTS (SELECT 1 FROM shut CROSS JOIN ({LIVING}) AS living ON living.unit = shut.unit
                        WHERE shut.from_day < living.last AND shut.to_day > living.arrival)
             OR EXISTS (SELECT 1 FROM shut CROSS JOIN closure AS other ON other.unit = shut.unit AND other.seq <> shut.seq
                        WHERE shut.from_day < other.to_day AND shut.to_day > other.from_day)
             OR EXISTS (SELECT 1 FROM gone CROSS JOIN ({LIVING}) AS living ON living.unit = gone.id
                        WHERE living.last > gone.retired_on)"
    )
}

/// How the store reads the bars of a calendar, and looks for conflicts after an undo.
#[cfg(test)]
pub(super) fn plan(r: &Reader<'_>) -> Result<String, StorageError> {
    let mut lines = Vec::new();
    for sql in [of_units(), waiting(), count_waiting(), twice(), closed()] {
        let sql = format!("EXPLAIN QUERY PLAN {sql}");
        let days = ["2026-05-01", "2026-06-01"];
        let given = &days[..if sql.contains("?2") { 2 } else { 1 }];
        lines.extend(r.all(&sql, rusqlite::params_from_iter(given), |row| row.get::<_, String>(3))?);
    }
    Ok(lines.join("\n"))
}
