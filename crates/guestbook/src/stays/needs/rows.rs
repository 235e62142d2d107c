//! SQL of needs. A need's days are those of its stay: they move with it.

use rusqlite::{Row, named_params, params};

use super::{KitchenLine, NeedCode, NeedWords, SHOWN_BEFORE, Severity, StayNeed, WORDING, words};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{GuestId, NeedId, StayId};
use crate::personal::Private;
use crate::stays::in_order::in_order;
use crate::storage::many::{MANY, Many};
use crate::time::Day;

/// The day a stay is over for its needs: the departure, an earlier day of leaving, the day it was cancelled, the day
/// nobody came. Hours are taken at UTC, a day more or less before the third is none of anybody's.
macro_rules! over {
    () => {
        "min(stay.departure, CASE stay.state WHEN 'no_show' THEN stay.arrival
             WHEN 'cancelled' THEN coalesce(stay.state_on, stay.departure)
             WHEN 'left' THEN coalesce(date(stay.state_at / 1000, 'unixepoch'), stay.departure)
             ELSE stay.departure END)"
    };
}

const NEED: &str = concat!(
    "SELECT n.id, n.stay, n.place, n.place_number, n.code, n.severity, n.instruction, n.agreed_by, n.agreed_at,
            date(",
    over!(),
    ", '+4 days') FROM stay_need AS n JOIN stay ON stay.id = n.stay"
);

fn from_row(row: &Row<'_>) -> rusqlite::Result<StayNeed> {
    let code = NeedCode::of_word(row.get_ref(4)?.as_str()?).unwrap_or(NeedCode::OtherFood);
    Ok(StayNeed {
        id: row.get(0)?,
        stay: row.get(1)?,
        place: words::place(row.get_ref(2)?.as_str()?),
        place_number: row.get(3)?,
        kind: code.kind(),
        code,
        severity: words::severity(row.get_ref(5)?.as_str()?),
        instruction: row.get(6)?,
        agreed_by: row.get(7)?,
        agreed_at: row.get(8)?,
        removed_on: row.get(9)?,
    })
}

/// The needs of a stay, the gravest first.
pub(crate) fn of_stay(r: &Reader<'_>, stay: StayId) -> Result<Vec<StayNeed>, StorageError> {
    let sql = format!("{NEED} WHERE n.stay = ?1 AND {REMOVED_ON} > ?2 ORDER BY n.seq");
    let mut needs = r.all(&sql, params![stay, r.today()], from_row)?;
    needs.sort_by_key(|need| (need.severity, need.code));
    Ok(needs)
}

/// The needs of all stays of some files, the gravest first.
pub(crate) fn of_files(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<StayNeed>, StorageError> {
    let sql = format!(
        "{NEED} WHERE n.stay IN (SELECT stay FROM stay_guest WHERE guest = ?1) AND {REMOVED_ON} > ?2 ORDER BY n.seq"
    );
    let mut needs: Vec<StayNeed> = Vec::new();
    for file in files {
        needs.extend(r.all(&sql, params![file, r.today()], from_row)?);
    }
    needs.sort_by_key(|need| (need.severity, need.code, need.id));
    needs.dedup_by_key(|need| need.id);
    Ok(needs)
}

const REMOVED_ON: &str = concat!("date(", over!(), ", '+4 days')");

pub(super) fn one(r: &Reader<'_>, need: NeedId) -> Result<Option<StayNeed>, StorageError> {
    r.first(&format!("{NEED} WHERE n.id = ?1 AND {REMOVED_ON} > ?2"), params![need, r.today()], from_row)
}

/// Is the stay still to come or under way for its needs?
pub(super) fn is_over(r: &Reader<'_>, stay: StayId) -> Result<Option<bool>, StorageError> {
    let sql = concat!("SELECT state IN ('cancelled', 'no_show') OR ", over!(), " < ?2 FROM stay WHERE id = ?1");
    r.first(sql, params![stay, r.today()], |row| row.get(0))
}

const SHEET: &str = concat!(
    "SELECT unit.name, stay.arrival, stay.departure, n.place, n.place_number, n.code, n.severity, n.instruction
     FROM stay_need AS n JOIN stay ON stay.id = n.stay LEFT JOIN unit ON unit.id = stay.unit
     WHERE date(stay.arrival, ?2) <= ?1 AND ",
    over!(),
    " >= ?1 AND date(",
    over!(),
    ", '+4 days') > ?3 AND stay.state NOT IN ('cancelled', 'no_show') ORDER BY n.place, n.place_number, n.seq"
);

/// What is shown to those who prepare on a day.
pub(super) fn sheet(r: &Reader<'_>, day: Day) -> Result<Vec<KitchenLine>, StorageError> {
    let mut lines = r.all(SHEET, params![day, format!("-{SHOWN_BEFORE} day"), r.today()], |row| {
        Ok(KitchenLine {
            unit: row.get(0)?,
            arrival: row.get(1)?,
            departure: row.get(2)?,
            place: words::place(row.get_ref(3)?.as_str()?),
            place_number: row.get(4)?,
            code: NeedCode::of_word(row.get_ref(5)?.as_str()?).unwrap_or(NeedCode::OtherFood),
            severity: words::severity(row.get_ref(6)?.as_str()?),
            instruction: row.get(7)?,
        })
    })?;
    lines.sort_by_cached_key(|line| {
        let unit = line.unit.as_deref().map(in_order);
        (line.severity != Severity::LifeThreatening, unit.is_none(), unit, line.severity)
    });
    Ok(lines)
}

/// The needs of many stays that are shown today, the gravest first.
pub(crate) fn shown_of(r: &Reader<'_>, stays: &Many) -> Result<Vec<StayNeed>, StorageError> {
    let sql = format!(
        "{MANY} {NEED} WHERE n.stay IN (SELECT id FROM many) AND date(stay.arrival, ?3) <= ?2
           AND date({REMOVED_ON}, '-4 days') >= ?2 ORDER BY n.seq"
    );
    let mut needs = r.all(&sql, params![stays, r.today(), format!("-{SHOWN_BEFORE} day")], from_row)?;
    needs.sort_by_key(|need| (need.severity, need.code));
    Ok(needs)
}

const INSERT: &str = "
    INSERT INTO stay_need (id, stay, place, place_number, kind, code, severity, instruction, agreed_by, agreed_at,
                           wording, base, device)
    VALUES (:id, :stay, :place, :number, :kind, :code, :severity, :instruction, :by, :at, :wording, :base, :device)";

pub(super) fn insert(w: &mut Writer<'_>, stay: StayId, new: &NeedWords) -> Result<NeedId, StorageError> {
    let id: NeedId = w.new_id();
    w.run(
        INSERT,
        named_params! {
            ":id": id, ":stay": stay, ":place": new.place.word(), ":number": new.place_number,
            ":kind": new.code.kind().word(), ":code": new.code.word(), ":severity": new.severity.word(),
            ":instruction": Private::new(&new.instruction), ":by": w.by(), ":at": w.now(), ":wording": WORDING,
            ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

const UPDATE: &str = "
    UPDATE stay_need SET place = :place, place_number = :number, kind = :kind, code = :code, severity = :severity,
           instruction = :instruction
    WHERE id = :id";

pub(super) fn update(w: &Writer<'_>, need: NeedId, new: &NeedWords) -> Result<(), StorageError> {
    w.run(
        UPDATE,
        named_params! {
            ":id": need, ":place": new.place.word(), ":number": new.place_number, ":kind": new.code.kind().word(),
            ":code": new.code.word(), ":severity": new.severity.word(),
            ":instruction": Private::new(&new.instruction),
        },
    )?;
    Ok(())
}

pub(super) fn delete(w: &Writer<'_>, need: NeedId) -> Result<(), StorageError> {
    w.run("DELETE FROM stay_need WHERE id = ?1", [need])?;
    Ok(())
}

/// What is past its third day goes, and every image of it that an undo would bring back; an image whose stay is gone
/// goes, too. `?1` is today.
pub(crate) const OVER: [&str; 2] = [
    concat!(
        "DELETE FROM inverse_image WHERE of_table = 'stay_need' AND NOT EXISTS (SELECT 1 FROM stay
         WHERE hex(stay.id) = json_extract(inverse_image.before, '$.stay') AND date(",
        over!(),
        ", '+4 days') > ?1)"
    ),
    concat!("DELETE FROM stay_need WHERE stay IN (SELECT id FROM stay WHERE date(", over!(), ", '+4 days') <= ?1)"),
];
