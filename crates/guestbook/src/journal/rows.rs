//! SQL of the journal and of the inverses.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, named_params, params};

use super::{HistoryLine, Line};
use crate::book::{Reader, Writer};
use crate::consent::ledger::UNDO_SECONDS;
use crate::error::StorageError;
use crate::id::{ChangeId, Id};
use crate::storage::tables::{Finds, Table};
use crate::time::Moment;

/// The next stamp of this desk: 48 bits of milliseconds, 16 bits of counter; never goes back.
pub(crate) fn next_stamp(conn: &Connection, at: Moment) -> Result<i64, StorageError> {
    let last: Option<i64> =
        conn.query_row("SELECT max(stamp) FROM journal WHERE seq = (SELECT max(seq) FROM journal)", [], |row| {
            row.get(0)
        })?;
    Ok((at.0.max(0) << 16).max(last.unwrap_or(0) + 1))
}

/// Open a line; answers its number.
pub(crate) fn begin(conn: &Connection, line: Line<'_>) -> Result<i64, StorageError> {
    let sql = "INSERT INTO journal (id, at, stamp, by, act) VALUES (:id, :at, :stamp, :by, :act)";
    let mut statement = conn.prepare_cached(sql)?;
    statement.execute(named_params! {
        ":id": line.id, ":at": line.at, ":stamp": line.stamp, ":by": line.by.0, ":act": line.act.word(),
    })?;
    Ok(conn.last_insert_rowid())
}

pub(super) fn last_row(r: &Reader<'_>, table: &str) -> Result<i64, StorageError> {
    let last: Option<Option<i64>> = r.first(&format!("SELECT max(seq) FROM {table}"), [], |row| row.get(0))?;
    Ok(last.flatten().unwrap_or(0))
}

pub(super) fn take_touched(w: &Writer<'_>) -> Result<HashSet<String>, StorageError> {
    let names = w.all("SELECT name FROM touched", [], |row| row.get(0))?.into_iter().collect();
    w.run("DELETE FROM touched", [])?;
    Ok(names)
}

/// Say that a table was touched where no trigger sees it.
pub(crate) fn touch(w: &Writer<'_>, table: &str) -> Result<(), StorageError> {
    w.run("INSERT OR IGNORE INTO touched VALUES (?1)", [table]).map(|_| ())
}

pub(super) fn add_range(w: &Writer<'_>, table: &str, first: i64, last: i64) -> Result<(), StorageError> {
    let sql = "INSERT INTO inverse_range (change, of_table, first, last) VALUES (?1, ?2, ?3, ?4)";
    w.run(sql, params![w.change(), table, first, last])?;
    Ok(())
}

/// Rows added to known guests make those guests' search words differ; guests from `new` on are indexed anyway.
pub(super) fn mark_dirty(w: &Writer<'_>, added: &[(&Table, i64, i64)], new: Option<i64>) -> Result<(), StorageError> {
    for (table, first, last) in added {
        let name = table.name;
        let guests = match table.finds {
            Finds::ByGuest => format!(
                "SELECT guest.seq FROM {name} JOIN guest ON guest.id = {name}.guest
                 WHERE {name}.seq BETWEEN ?1 AND ?2 AND guest.seq < ?3"
            ),
            Finds::Itself | Finds::ByStay | Finds::Nothing => continue,
        };
        w.run(&format!("INSERT OR IGNORE INTO dirty_guest {guests}"), params![first, last, new.unwrap_or(i64::MAX)])?;
    }
    Ok(())
}

/// The known guests whose search words may differ; the new ones (from `new` on) are not among them.
pub(super) fn take_dirty(w: &Writer<'_>, new: Option<i64>) -> Result<Vec<i64>, StorageError> {
    let seqs =
        w.all("SELECT seq FROM dirty_guest WHERE seq < ?1 ORDER BY seq", [new.unwrap_or(i64::MAX)], |row| row.get(0))?;
    w.run("DELETE FROM dirty_guest", [])?;
    Ok(seqs)
}

pub(super) fn set_subject(w: &Writer<'_>) -> Result<(), StorageError> {
    if let Some(subject) = w.subject() {
        w.run("UPDATE journal SET subject = ?1 WHERE seq = ?2", params![subject, w.change()])?;
    }
    Ok(())
}

pub(super) fn set_undoes(w: &Writer<'_>, line: i64) -> Result<(), StorageError> {
    w.run("UPDATE journal SET undoes = ?1 WHERE seq = ?2", params![line, w.change()])?;
    Ok(())
}

/// Inverses older than the last `changes` changes go, but for the last `imports` imports.
pub(super) fn forget(w: &Writer<'_>, changes: u32, imports: u32) -> Result<(), StorageError> {
    for table in ["inverse_image", "inverse_range"] {
        let sql = format!(
            "DELETE FROM {table} WHERE change <= (SELECT max(seq) FROM journal) - ?1 AND change NOT IN
             (SELECT seq FROM journal WHERE act = 'import' ORDER BY seq DESC LIMIT ?2)"
        );
        w.run(&sql, params![changes, imports])?;
    }
    Ok(())
}

const HISTORY: &str = "
    SELECT id, at, by, act,
           EXISTS (SELECT 1 FROM inverse_range WHERE change = journal.seq)
           OR EXISTS (SELECT 1 FROM inverse_image WHERE change = journal.seq),
           EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = journal.seq),
           EXISTS (SELECT 1 FROM inverse_range WHERE change = journal.seq AND of_table = 'consent_event')
    FROM journal ORDER BY seq DESC LIMIT ?1";

pub(super) fn history(r: &Reader<'_>, limit: u32) -> Result<Vec<HistoryLine>, StorageError> {
    r.all(HISTORY, [limit], |row| {
        let (inverse, undone): (bool, bool) = (row.get(4)?, row.get(5)?);
        let act: String = row.get(3)?;
        let at: Moment = row.get(1)?;
        // What a guest said is taken back at once, or not at all.
        let late = row.get::<_, bool>(6)? && r.now().0 - at.0 > UNDO_SECONDS * 1_000;
        let can_undo = inverse && !undone && !late && !matches!(act.as_str(), "open-house" | "sample");
        Ok(HistoryLine { change: row.get(0)?, at, by: row.get(2)?, act, can_undo, undone })
    })
}

pub(super) struct Undoable {
    pub seq: i64,
    pub stamp: i64,
    pub act: String,
}

/// The line of a change that can still be undone.
pub(super) fn undoable(r: &Reader<'_>, change: ChangeId) -> Result<Option<Undoable>, StorageError> {
    let sql = "
        SELECT seq, stamp, act FROM journal WHERE id = ?1 AND act NOT IN ('open-house')
           AND NOT EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = journal.seq)
           AND (EXISTS (SELECT 1 FROM inverse_range WHERE change = journal.seq)
                OR EXISTS (SELECT 1 FROM inverse_image WHERE change = journal.seq))";
    let found = r
        .connection()
        .prepare_cached(sql)?
        .query_row([change.bytes()], |row| Ok(Undoable { seq: row.get(0)?, stamp: row.get(1)?, act: row.get(2)? }))
        .optional()?;
    Ok(found)
}
