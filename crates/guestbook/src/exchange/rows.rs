//! SQL of imports: what the book knows already, marks of rows, lines of imports, refused rows.

use std::collections::BTreeMap;

use rusqlite::{named_params, params};

use super::candidate::{Claim, ListState, Refusal};
use super::{ImportLine, ImportOutcome, ImportedClaim, ImportedRefusal, Plan, Preset, Reading, RefusedRow};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{ChangeId, GuestId, ImportId, PartId, StayId, UnitId};
use crate::stays::{Origin, Role};
use crate::time::{Day, Moment};

/// Refused rows are kept for this many imports. unit: imports, whole
const KEPT_REFUSED: u32 = crate::journal::KEPT_IMPORTS;

/// Every e-mail address that is no relay, folded, with its guest.
pub(super) fn each_email(r: &Reader<'_>, mut take: impl FnMut(&str, GuestId)) -> Result<(), StorageError> {
    r.each("SELECT folded, guest FROM guest_email WHERE relay = 0", [], |row| {
        take(row.get_ref(0)?.as_str()?, row.get(1)?);
        Ok(())
    })
}

/// Every phone that was understood, with its guest.
pub(super) fn each_phone(r: &Reader<'_>, mut take: impl FnMut(&str, GuestId)) -> Result<(), StorageError> {
    r.each("SELECT e164, guest FROM guest_phone WHERE e164 IS NOT NULL", [], |row| {
        take(row.get_ref(0)?.as_str()?, row.get(1)?);
        Ok(())
    })
}

/// Every name.
pub(super) fn each_name(r: &Reader<'_>, mut take: impl FnMut(&str, &str)) -> Result<(), StorageError> {
    r.each("SELECT family, given FROM guest", [], |row| {
        take(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?);
        Ok(())
    })
}

/// The highest row number of a table: close enough to choose a way of working by, and costs nothing.
fn about_how_many(r: &Reader<'_>, sql: &str) -> Result<i64, StorageError> {
    Ok(r.first(sql, [], |row| row.get::<_, Option<i64>>(0))?.flatten().unwrap_or(0))
}

pub(super) fn about_how_many_marks(r: &Reader<'_>) -> Result<i64, StorageError> {
    about_how_many(r, "SELECT max(seq) FROM import_mark")
}

pub(super) fn about_how_many_stays(r: &Reader<'_>) -> Result<i64, StorageError> {
    about_how_many(r, "SELECT max(seq) FROM stay")
}

/// Every mark of an imported row.
pub(super) fn each_mark(r: &Reader<'_>, mut take: impl FnMut(&[u8; 16])) -> Result<(), StorageError> {
    r.each("SELECT id FROM import_mark", [], |row| {
        take(&row.get(0)?);
        Ok(())
    })
}

/// Every booking number.
pub(super) fn each_reference(r: &Reader<'_>, mut take: impl FnMut(&str)) -> Result<(), StorageError> {
    r.each("SELECT reference FROM stay WHERE reference IS NOT NULL", [], |row| {
        take(row.get_ref(0)?.as_str()?);
        Ok(())
    })
}

/// Whom and what a mark became.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marked {
    pub(super) guest: Option<GuestId>,
    pub(super) stay: Option<StayId>,
}

pub(super) fn mark(r: &Reader<'_>, mark: [u8; 16]) -> Result<Option<Marked>, StorageError> {
    r.first("SELECT guest, stay FROM import_mark WHERE id = ?1", [mark], |row| {
        Ok(Marked { guest: row.get(0)?, stay: row.get(1)? })
    })
}

pub(super) fn insert_mark(w: &Writer<'_>, mark: [u8; 16], became: Marked) -> Result<(), StorageError> {
    w.run(
        "INSERT OR IGNORE INTO import_mark (id, guest, stay, base, device) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![mark, became.guest, became.stay, w.stamp(), w.device()],
    )?;
    Ok(())
}

/// The stay of a booking number, and its main guest if it has one.
pub(super) fn stay_by_reference(
    r: &Reader<'_>,
    origin: Option<Origin>,
    reference: &str,
) -> Result<Option<StayId>, StorageError> {
    let sql = "SELECT id FROM stay WHERE reference = ?1 AND origin IS ?2 ORDER BY seq LIMIT 1";
    r.first(sql, params![reference, origin.map(Origin::word)], |row| row.get(0))
}

pub(super) fn main_guest(r: &Reader<'_>, stay: StayId) -> Result<Option<GuestId>, StorageError> {
    let sql = "SELECT guest FROM stay_guest WHERE stay = ?1 AND role = ?2 ORDER BY seq LIMIT 1";
    r.first(sql, params![stay, Role::MainGuest.word()], |row| row.get(0))
}

/// A stay, its origin and its number.
pub(super) type Numbered = (StayId, Option<String>, Option<String>);

/// Stays of a main guest with these dates: id, origin, reference.
pub(super) fn stays_on(
    r: &Reader<'_>,
    guest: GuestId,
    (arrival, departure): (Day, Day),
) -> Result<Vec<Numbered>, StorageError> {
    let sql = "
        SELECT stay.id, stay.origin, stay.reference FROM stay_guest JOIN stay ON stay.id = stay_guest.stay
        WHERE stay_guest.guest = ?1 AND role = ?2 AND arrival = ?3 AND departure = ?4 ORDER BY stay.seq";
    r.all(sql, params![guest, Role::MainGuest.word(), arrival, departure], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })
}

/// Spans on which a unit cannot be given: its living stays, its closures, and all days once it is retired.
pub(super) fn taken(r: &Reader<'_>, unit: UnitId) -> Result<BTreeMap<Day, Day>, StorageError> {
    let sql = "
        SELECT arrival, departure FROM stay WHERE unit = ?1 AND state NOT IN ('cancelled', 'no_show')
        UNION ALL SELECT from_day, to_day FROM closure WHERE unit = ?1
        UNION ALL SELECT retired_on, '9999-12-31' FROM unit WHERE id = ?1 AND retired_on IS NOT NULL";
    Ok(r.all(sql, [unit], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

pub(super) fn has_note(r: &Reader<'_>, guest: GuestId, stay: Option<StayId>, text: &str) -> Result<bool, StorageError> {
    let sql = "SELECT 1 FROM note WHERE guest = ?1 AND stay IS ?2 AND text = ?3";
    Ok(r.first(sql, params![guest, stay, text], |_| Ok(()))?.is_some())
}

/// The text of a unit cell, kept because the unit could not be given.
pub(super) fn write_unit(w: &Writer<'_>, stay: StayId, written: &str) -> Result<(), StorageError> {
    w.run("UPDATE stay SET unit_written = ?2 WHERE id = ?1", params![stay, written])?;
    Ok(())
}

pub(crate) fn insert_refusal(w: &mut Writer<'_>, guest: GuestId, refusal: Refusal) -> Result<(), StorageError> {
    let state = match refusal.state {
        ListState::Unsubscribed => "unsubscribed",
        ListState::Cleaned => "cleaned",
    };
    let known = "SELECT 1 FROM imported_refusal WHERE guest = ?1 AND state = ?2 AND on_day IS ?3";
    if w.first(known, params![guest, state, refusal.on], |_| Ok(()))?.is_some() {
        return Ok(());
    }
    let id: PartId = w.new_id();
    w.run(
        "INSERT INTO imported_refusal (id, guest, state, on_day, base, device) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![id, guest, state, refusal.on, w.stamp(), w.device()],
    )?;
    Ok(())
}

/// Keeps a yes that a file tells of, once. Answers whether it is new.
pub(crate) fn insert_claim(w: &mut Writer<'_>, guest: GuestId, claim: Claim) -> Result<bool, StorageError> {
    let known = "SELECT 1 FROM imported_claim WHERE guest = ?1 AND on_day IS ?2";
    if w.first(known, params![guest, claim.on], |_| Ok(()))?.is_some() {
        return Ok(false);
    }
    let id: PartId = w.new_id();
    w.run(
        "INSERT INTO imported_claim (id, guest, on_day, base, device) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, guest, claim.on, w.stamp(), w.device()],
    )?;
    Ok(true)
}

const CLAIMS: &str = "
    SELECT on_day, source.file FROM imported_claim
    LEFT JOIN (SELECT file, stamp FROM import JOIN journal ON journal.seq = import.change) AS source
        ON source.stamp = imported_claim.base
    WHERE guest = ?1 ORDER BY on_day DESC, imported_claim.seq DESC";

/// What files claim of these people, the latest first.
pub(super) fn claims_of(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<ImportedClaim>, StorageError> {
    let mut claims = Vec::new();
    for file in files {
        claims.extend(r.all(CLAIMS, [file], |row| Ok(ImportedClaim { on: row.get(0)?, file: row.get(1)? }))?);
    }
    Ok(claims)
}

const INSERT_IMPORT: &str = "
    INSERT INTO import (id, change, file, preset, rows, new_guests, updated_guests, new_stays, updated_stays, refused,
                        headers, plan)
    VALUES (:id, :change, :file, :preset, :rows, :new_guests, :updated_guests, :new_stays, :updated_stays, :refused,
            :headers, :plan)";

/// The row number of the latest note; 0 if there is none.
pub(super) fn last_note(w: &Writer<'_>) -> Result<i64, StorageError> {
    Ok(w.first("SELECT coalesce(max(seq), 0) FROM note", [], |row| row.get(0))?.unwrap_or_default())
}

/// Writes the line of an import. An import that changes nothing leaves its line too. Corrected cells are not kept.
pub(super) fn insert_import(
    w: &mut Writer<'_>,
    reading: &Reading,
    plan: &Plan,
    outcome: &ImportOutcome,
) -> Result<ImportId, StorageError> {
    let id: ImportId = w.new_id();
    let plan = Plan { corrections: Vec::new(), ..plan.clone() };
    w.run(
        INSERT_IMPORT,
        named_params! {
            ":id": id, ":change": w.change(), ":file": reading.name(), ":preset": outcome.preset.code(),
            ":rows": outcome.rows, ":new_guests": outcome.new_guests, ":updated_guests": outcome.updated_guests,
            ":new_stays": outcome.new_stays, ":updated_stays": outcome.updated_stays,
            ":refused": u32::try_from(outcome.errors.len()).unwrap_or(u32::MAX),
            ":headers": texts(reading.headers()),
            ":plan": serde_json::json!(plan).to_string(),
        },
    )?;
    w.run("INSERT OR IGNORE INTO touched VALUES ('import_mark')", [])?;
    Ok(id)
}

fn texts(texts: &[String]) -> String {
    serde_json::json!(texts).to_string()
}

/// The plan of the last import of a file with these headers, and when that was. An undone import counts, too: what was
/// chosen was chosen.
pub(super) fn last_plan(r: &Reader<'_>, headers: &[String]) -> Result<Option<(Plan, Moment)>, StorageError> {
    let sql = "
        SELECT plan, journal.at FROM import JOIN journal ON journal.seq = import.change
        WHERE headers = ?1 AND plan IS NOT NULL ORDER BY import.seq DESC LIMIT 1";
    let found = r.first(sql, [texts(headers)], |row| {
        // A plan of another version of the program may not be understood: then there is none.
        let plan: Option<Plan> = serde_json::from_str(row.get_ref(0)?.as_str()?).ok();
        Ok(plan.zip(Some(row.get(1)?)))
    })?;
    Ok(found.flatten())
}

const REFUSALS: &str = "
    SELECT state, on_day, source.file FROM imported_refusal
    LEFT JOIN (SELECT file, stamp FROM import JOIN journal ON journal.seq = import.change) AS source
        ON source.stamp = imported_refusal.base
    WHERE guest = ?1 ORDER BY on_day DESC, imported_refusal.seq DESC";

/// What files said of newsletters these people do not want, the latest first.
pub(super) fn refusals_of(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<ImportedRefusal>, StorageError> {
    let mut refusals = Vec::new();
    for file in files {
        refusals.extend(r.all(REFUSALS, [file], |row| {
            let cleaned = row.get_ref(0)?.as_str()? == "cleaned";
            let state = if cleaned { ListState::Cleaned } else { ListState::Unsubscribed };
            Ok(ImportedRefusal { state, on: row.get(1)?, file: row.get(2)? })
        })?);
    }
    Ok(refusals)
}

pub(super) fn insert_refused(
    w: &Writer<'_>,
    import: ImportId,
    refused: &RefusedRow,
    cells: &[String],
) -> Result<(), StorageError> {
    w.run(
        "INSERT INTO import_refused (import, row, header, reason, cells) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![import, refused.row, refused.column, refused.reason.code(), texts(cells)],
    )?;
    Ok(())
}

/// Refused rows of older imports go: they hold personal data.
pub(super) fn forget_refused(w: &Writer<'_>) -> Result<(), StorageError> {
    let sql = "DELETE FROM import_refused WHERE import NOT IN (SELECT id FROM import ORDER BY seq DESC LIMIT ?1)";
    w.run(sql, [KEPT_REFUSED])?;
    Ok(())
}

/// The refused rows of an import go with it, by whichever door it is taken back. `change` is its line of the journal.
pub(crate) fn delete_refused(w: &Writer<'_>, change: i64) -> Result<(), StorageError> {
    w.run("DELETE FROM import_refused WHERE import IN (SELECT id FROM import WHERE change = ?1)", [change])?;
    Ok(())
}

/// The change an import was.
pub(super) fn change_of(r: &Reader<'_>, import: ImportId) -> Result<Option<ChangeId>, StorageError> {
    let sql = "SELECT journal.id FROM import JOIN journal ON journal.seq = import.change WHERE import.id = ?1";
    r.first(sql, [import], |row| row.get(0))
}

const IMPORTS: &str = "
    SELECT import.id, file, preset, journal.at, journal.by, rows, new_guests, new_stays,
           EXISTS (SELECT 1 FROM inverse_range WHERE inverse_range.change = journal.seq)
           OR EXISTS (SELECT 1 FROM inverse_image WHERE inverse_image.change = journal.seq),
           EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = journal.seq)
    FROM import JOIN journal ON journal.seq = import.change ORDER BY import.seq DESC LIMIT 100";

pub(super) fn imports(r: &Reader<'_>) -> Result<Vec<ImportLine>, StorageError> {
    r.all(IMPORTS, [], |row| {
        let (inverse, undone): (bool, bool) = (row.get(8)?, row.get(9)?);
        Ok(ImportLine {
            import: row.get(0)?,
            file: row.get(1)?,
            preset: Preset::from_code(row.get_ref(2)?.as_str()?).unwrap_or(Preset::Table),
            at: row.get(3)?,
            by: row.get(4)?,
            rows: row.get(5)?,
            new_guests: row.get(6)?,
            new_stays: row.get(7)?,
            can_undo: inverse && !undone,
            undone,
        })
    })
}

/// One refused row of a past import.
#[derive(Debug)]
pub(super) struct KeptRow {
    pub(super) row: u32,
    pub(super) header: String,
    pub(super) reason: String,
    pub(super) cells: Vec<String>,
}

/// Name of the file, its headers, its refused rows.
pub(super) type KeptFile = (String, Vec<String>, Vec<KeptRow>);

pub(super) fn refused(r: &Reader<'_>, import: ImportId) -> Result<Option<KeptFile>, StorageError> {
    let texts = |json: &str| serde_json::from_str::<Vec<String>>(json).unwrap_or_default();
    let head = r.first("SELECT file, headers FROM import WHERE id = ?1", [import], |row| {
        Ok((row.get::<_, String>(0)?, texts(row.get_ref(1)?.as_str()?)))
    })?;
    let Some((file, headers)) = head else { return Ok(None) };
    let sql = "SELECT row, header, reason, cells FROM import_refused WHERE import = ?1 ORDER BY seq";
    let rows = r.all(sql, [import], |row| {
        Ok(KeptRow {
            row: row.get(0)?,
            header: row.get(1)?,
            reason: row.get(2)?,
            cells: texts(row.get_ref(3)?.as_str()?),
        })
    })?;
    Ok(Some((file, headers, rows)))
}
