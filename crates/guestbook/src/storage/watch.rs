//! What the write door sees while a change runs: temporary triggers on every watched table.
//!
//! They do three things nobody can forget: keep the image of a row before it changes (undo), stamp the fields
//! that changed (row clock), and mark the guests whose search words may differ. Added rows cost nothing here:
//! the door compares the last row number before and after.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use super::tables::{Finds, LEDGERS, TABLES, Table};
use super::undo;
use crate::error::StorageError;

/// Columns that are not fields: the row number, the id and the row clock.
const NOT_FIELDS: [&str; 5] = ["seq", "id", "base", "device", "overrides"];

/// The change under way, as the triggers see it.
#[derive(Debug, Default)]
pub(crate) struct Now {
    pub stamp: AtomicI64,
    pub device: AtomicI64,
    pub change: AtomicI64,
    /// 1 while images are kept, 0 while an undo of an import runs.
    pub images: AtomicI64,
}

/// A column of a watched table.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub number: i64,
    pub name: String,
    pub blob: bool,
}

impl Column {
    pub(crate) fn is_field(&self) -> bool {
        !NOT_FIELDS.contains(&self.name.as_str())
    }
}

/// The columns of a table, as the file has them.
pub(crate) fn columns(conn: &Connection, table: &str) -> Result<Vec<Column>, StorageError> {
    let mut statement = conn.prepare_cached("SELECT cid, name, type FROM pragma_table_info(?1)")?;
    let rows = statement.query_map([table], |row| {
        let kind: String = row.get(2)?;
        Ok(Column { number: row.get(0)?, name: row.get(1)?, blob: kind == "BLOB" })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Install functions and triggers on the writing connection.
pub(crate) fn install(conn: &Connection) -> Result<Arc<Now>, StorageError> {
    let now = Arc::new(Now { images: AtomicI64::new(1), ..Now::default() });
    let flags = FunctionFlags::SQLITE_UTF8;
    for (name, pick) in [("now_stamp", 0), ("now_change", 1), ("now_images", 2)] {
        let seen = Arc::clone(&now);
        conn.create_scalar_function(name, 0, flags, move |_| {
            Ok(match pick {
                0 => seen.stamp.load(Ordering::Relaxed),
                1 => seen.change.load(Ordering::Relaxed),
                _ => seen.images.load(Ordering::Relaxed),
            })
        })?;
    }
    let seen = Arc::clone(&now);
    conn.create_scalar_function("stamp_fields", -1, flags, move |ctx| {
        let old: Option<String> = ctx.get(0)?;
        let mut fields: serde_json::Map<String, serde_json::Value> =
            old.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        let stamp = [seen.stamp.load(Ordering::Relaxed), seen.device.load(Ordering::Relaxed)];
        for at in (1..ctx.len()).step_by(2) {
            if ctx.get::<bool>(at + 1)? {
                fields.insert(ctx.get::<i64>(at)?.to_string(), stamp.into_iter().collect());
            }
        }
        Ok(serde_json::Value::Object(fields).to_string())
    })?;
    conn.create_scalar_function("changed_fields", -1, flags, |ctx| {
        let mut fields = Vec::new();
        for at in (1..ctx.len()).step_by(2) {
            if ctx.get::<bool>(at + 1)? {
                fields.push(ctx.get::<i64>(at)?);
            }
        }
        Ok(serde_json::json!(fields).to_string())
    })?;
    conn.create_scalar_function("as_it_was_made", 2, flags, |ctx| {
        Ok(undo::as_it_was_made(ctx.get::<Option<String>>(0)?.as_deref(), ctx.get(1)?))
    })?;
    conn.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS touched (name TEXT PRIMARY KEY) WITHOUT ROWID;
         CREATE TEMP TABLE IF NOT EXISTS dirty_guest (seq INTEGER PRIMARY KEY);",
    )?;
    for table in TABLES {
        conn.execute_batch(&triggers(table, &columns(conn, table.name)?))?;
    }
    for name in LEDGERS {
        conn.execute_batch(&guard(name, &columns(conn, name)?))?;
    }
    Ok(now)
}

fn triggers(table: &Table, columns: &[Column]) -> String {
    let name = table.name;
    let image = columns.iter().fold(String::new(), |mut list, column| {
        let value = if column.blob { format!("hex(old.{})", column.name) } else { format!("old.{}", column.name) };
        let value = if column.blob { format!("iif(old.{0} IS NULL, NULL, {value})", column.name) } else { value };
        let _ = write!(list, "{}'{}', {value}", if list.is_empty() { "" } else { ", " }, column.name);
        list
    });
    let fields: Vec<&Column> = columns.iter().filter(|column| column.is_field()).collect();
    let stamps = fields.iter().fold(String::new(), |mut list, column| {
        let _ = write!(list, ", {}, old.{1} IS NOT new.{1}", column.number, column.name);
        list
    });
    let any = fields.iter().map(|c| format!("old.{0} IS NOT new.{0}", c.name)).collect::<Vec<_>>().join(" OR ");
    let keep = |op: &str, changed: &str| {
        format!(
            "INSERT INTO inverse_image (change, of_table, row, op, before)
             SELECT now_change(), '{name}', old.seq, '{op}', json_object({image}{changed})
             WHERE old.base <> now_stamp() AND now_images() = 1;
             INSERT OR IGNORE INTO touched VALUES ('{name}');"
        )
    };
    let changed = format!(", '{}', json(changed_fields(0{stamps}))", undo::CHANGED);
    let (update, delete) = (keep("update", &changed), keep("delete", ""));
    let (dirty_old, dirty_new) = (dirty(table, "old"), dirty(table, "new"));
    format!(
        "CREATE TEMP TRIGGER watch_update_{name} AFTER UPDATE ON main.{name} WHEN {any} BEGIN
             {update} {dirty_old} {dirty_new}
             UPDATE {name} SET overrides = stamp_fields(old.overrides{stamps})
              WHERE seq = new.seq AND base <> now_stamp();
         END;
         CREATE TEMP TRIGGER watch_delete_{name} AFTER DELETE ON main.{name} BEGIN
             {delete} {dirty_old}
         END;"
    )
}

/// A ledger only grows. A row may go with the undo of the change that added it, and in no other way.
fn guard(name: &str, columns: &[Column]) -> String {
    let fields: Vec<&str> =
        columns.iter().filter(|c| !matches!(c.name.as_str(), "seq" | "overrides")).map(|c| c.name.as_str()).collect();
    format!(
        "CREATE TEMP TRIGGER guard_update_{name} BEFORE UPDATE OF {} ON main.{name} BEGIN
             SELECT RAISE(ABORT, 'a line of a ledger is never changed');
         END;
         CREATE TEMP TRIGGER guard_delete_{name} BEFORE DELETE ON main.{name}
         WHEN NOT EXISTS (SELECT 1 FROM journal WHERE seq = now_change() AND undoes IS NOT NULL) BEGIN
             SELECT RAISE(ABORT, 'a line of a ledger goes only with an undo');
         END;",
        fields.join(", ")
    )
}

fn dirty(table: &Table, row: &str) -> String {
    match table.finds {
        Finds::Itself => format!("INSERT OR IGNORE INTO dirty_guest VALUES ({row}.seq);"),
        Finds::ByGuest => {
            format!("INSERT OR IGNORE INTO dirty_guest SELECT seq FROM guest WHERE id = {row}.guest;")
        }
        Finds::ByStay => format!(
            "INSERT OR IGNORE INTO dirty_guest SELECT guest.seq FROM stay_guest JOIN guest ON guest.id = stay_guest.guest
              WHERE stay_guest.stay = {row}.id;"
        ),
        Finds::Nothing => String::new(),
    }
}
