//! SQL of units, stays and parties.

use std::cmp::Reverse;

use rusqlite::{Row, named_params, params};

use super::{Heads, Member, Origin, Role, Stay, StayState, Unit, UnitKind};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::Name;
use crate::id::{GuestId, PartId, StayId, UnitId};
use crate::money::Money;
use crate::personal::Private;
use crate::stays::words;
use crate::time::{Day, Moment};

pub(super) const STAY: &str = "
    SELECT stay.id, unit.id, unit.name, unit.kind, unit_written, arrival, departure, adults, children, infants,
           state, state_at, state_on, origin, reference, price_minor, currency, booked_on
    FROM stay LEFT JOIN unit ON unit.id = stay.unit";

pub(super) fn stay_from_row(row: &Row<'_>) -> rusqlite::Result<Stay> {
    let (arrival, departure): (Day, Day) = (row.get(5)?, row.get(6)?);
    let unit = match row.get::<_, Option<UnitId>>(1)? {
        Some(id) => Some(Unit { id, name: row.get(2)?, kind: words::unit_kind(row.get_ref(3)?.as_str()?) }),
        None => None,
    };
    let (at, on): (Option<Moment>, Option<Day>) = (row.get(11)?, row.get(12)?);
    let origin: Option<String> = row.get(13)?;
    let (minor, currency) = (row.get::<_, Option<i64>>(15)?, row.get(16)?);
    Ok(Stay {
        id: row.get(0)?,
        unit,
        unit_written: row.get(4)?,
        party: Vec::new(),
        heads: Heads { adults: row.get(7)?, children: row.get(8)?, infants: row.get(9)? },
        arrival,
        departure,
        nights: u32::try_from(departure.since(arrival)).unwrap_or(0),
        state: words::state(row.get_ref(10)?.as_str()?, at, on),
        origin: origin.as_deref().map(words::origin),
        reference: row.get(14)?,
        price: minor.zip(currency).map(|(minor, currency)| Money { minor, currency }),
        booked_on: row.get(17)?,
    })
}

fn with_party(r: &Reader<'_>, mut stays: Vec<Stay>) -> Result<Vec<Stay>, StorageError> {
    for stay in &mut stays {
        stay.party = party(r, stay.id)?;
    }
    Ok(stays)
}

const PARTY: &str = "
    SELECT guest.id, guest.family, guest.given, stay_guest.role
    FROM stay_guest JOIN guest ON guest.id = stay_guest.guest WHERE stay_guest.stay = ?1
    ORDER BY CASE role WHEN 'main_guest' THEN 0 WHEN 'booker' THEN 1 ELSE 2 END, stay_guest.seq";

fn party(r: &Reader<'_>, stay: StayId) -> Result<Vec<Member>, StorageError> {
    r.all(PARTY, [stay], |row| {
        let name = Name { family: row.get(1)?, given: row.get(2)? };
        Ok(Member { guest: row.get(0)?, name, role: words::role(row.get_ref(3)?.as_str()?) })
    })
}

/// Who a stay is told by: the main guest, else the booker, family name first; empty if nobody is named.
pub(super) fn told_by(r: &Reader<'_>, stay: StayId) -> Result<Private, StorageError> {
    let first = party(r, stay)?.into_iter().next();
    Ok(first.map(|member| Private(member.name.listed())).unwrap_or_default())
}

pub(crate) fn stay(r: &Reader<'_>, stay: StayId) -> Result<Option<Stay>, StorageError> {
    let found = r.first(&format!("{STAY} WHERE stay.id = ?1"), [stay], stay_from_row)?;
    Ok(with_party(r, found.into_iter().collect())?.pop())
}

/// All stays of some files, latest first.
pub(crate) fn of_files(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Stay>, StorageError> {
    let sql = format!(
        "{STAY} WHERE stay.id IN (SELECT stay FROM stay_guest WHERE guest = ?1) ORDER BY arrival DESC, stay.seq DESC"
    );
    let mut stays = Vec::new();
    for file in files {
        for stay in r.all(&sql, [file], stay_from_row)? {
            if !stays.iter().any(|known: &Stay| known.id == stay.id) {
                stays.push(stay);
            }
        }
    }
    stays.sort_by_key(|stay| Reverse(stay.arrival));
    with_party(r, stays)
}

/// Stays with at least one day from `from` to `to`, by arrival, then unit.
pub(crate) fn in_period(r: &Reader<'_>, from: Day, to: Day) -> Result<Vec<Stay>, StorageError> {
    let sql = format!(
        "{STAY} WHERE arrival <= ?2 AND (departure > ?1 OR arrival >= ?1) ORDER BY arrival, unit.name, stay.seq"
    );
    with_party(r, r.all(&sql, params![from, to], stay_from_row)?)
}

/// Living stays of a unit near some days: a superset of those that overlap.
pub(super) fn living_in(
    r: &Reader<'_>,
    unit: UnitId,
    from: Day,
    to: Day,
) -> Result<Vec<(StayId, Day, Day)>, StorageError> {
    let sql = "
        SELECT id, arrival, departure FROM stay
        WHERE unit = ?1 AND arrival BETWEEN ?2 AND ?3 AND departure >= ?4 AND state NOT IN ('cancelled', 'no_show')
        ORDER BY arrival";
    let earliest = from.plus(-super::acts::LONGEST_STAY);
    r.all(sql, params![unit, earliest, to, from], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// How many stays the book holds, cancelled ones and no-shows included.
pub(crate) fn count(r: &Reader<'_>) -> Result<u64, StorageError> {
    Ok(r.first("SELECT count(*) FROM stay", [], |row| row.get::<_, i64>(0))?.unwrap_or(0).unsigned_abs())
}

/// A stay on its way into the book, checked.
#[derive(Debug)]
pub(crate) struct NewStay<'a> {
    pub unit: Option<UnitId>,
    pub unit_written: Option<&'a str>,
    pub arrival: Day,
    pub departure: Day,
    pub heads: Heads,
    pub state: StayState,
    pub origin: Option<Origin>,
    pub reference: Option<&'a str>,
    pub price: Option<Money>,
    pub booked_on: Option<Day>,
}

const INSERT_STAY: &str = "
    INSERT INTO stay (id, unit, unit_written, arrival, departure, adults, children, infants, state, state_at, state_on,
                      origin, reference, price_minor, currency, booked_on, base, device)
    VALUES (:id, :unit, :unit_written, :arrival, :departure, :adults, :children, :infants, :state, :state_at, :state_on,
            :origin, :reference, :price_minor, :currency, :booked_on, :base, :device)";

pub(crate) fn insert_stay(w: &mut Writer<'_>, new: &NewStay<'_>) -> Result<StayId, StorageError> {
    let id: StayId = w.new_id();
    let (at, on) = words::state_times(new.state);
    w.run(
        INSERT_STAY,
        named_params! {
            ":id": id, ":unit": new.unit, ":unit_written": new.unit_written, ":arrival": new.arrival,
            ":departure": new.departure, ":adults": new.heads.adults, ":children": new.heads.children,
            ":infants": new.heads.infants, ":state": new.state.word(), ":state_at": at, ":state_on": on,
            ":origin": new.origin.map(Origin::word), ":reference": new.reference,
            ":price_minor": new.price.map(|p| p.minor), ":currency": new.price.map(|p| p.currency),
            ":booked_on": new.booked_on, ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

const UPDATE_STAY: &str = "
    UPDATE stay SET unit = :unit, arrival = :arrival, departure = :departure, adults = :adults, children = :children,
           infants = :infants, origin = :origin, reference = :reference, price_minor = :price_minor,
           currency = :currency, booked_on = :booked_on
    WHERE id = :id";

pub(crate) fn update_stay(w: &Writer<'_>, stay: &Stay, unit: Option<UnitId>) -> Result<(), StorageError> {
    w.run(
        UPDATE_STAY,
        named_params! {
            ":id": stay.id, ":unit": unit, ":arrival": stay.arrival, ":departure": stay.departure,
            ":adults": stay.heads.adults, ":children": stay.heads.children, ":infants": stay.heads.infants,
            ":origin": stay.origin.map(Origin::word), ":reference": stay.reference,
            ":price_minor": stay.price.map(|p| p.minor), ":currency": stay.price.map(|p| p.currency),
            ":booked_on": stay.booked_on,
        },
    )?;
    Ok(())
}

pub(crate) fn set_state(w: &Writer<'_>, stay: StayId, state: StayState) -> Result<(), StorageError> {
    let (at, on) = words::state_times(state);
    w.run(
        "UPDATE stay SET state = ?2, state_at = ?3, state_on = ?4 WHERE id = ?1",
        params![stay, state.word(), at, on],
    )?;
    Ok(())
}

pub(crate) fn insert_member(w: &mut Writer<'_>, stay: StayId, guest: GuestId, role: Role) -> Result<(), StorageError> {
    let id: PartId = w.new_id();
    w.run(
        "INSERT INTO stay_guest (id, stay, guest, role, base, device) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![id, stay, guest, role.word(), w.stamp(), w.device()],
    )?;
    Ok(())
}

pub(crate) fn insert_unit(w: &mut Writer<'_>, name: &str, kind: UnitKind) -> Result<UnitId, StorageError> {
    let id: UnitId = w.new_id();
    w.run(
        "INSERT INTO unit (id, name, kind, base, device) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, name, kind.word(), w.stamp(), w.device()],
    )?;
    Ok(id)
}
