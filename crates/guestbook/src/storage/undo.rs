//! Taking a change back. An undo is itself a change: it has a line in the journal and an inverse of its own.
//!
//! It touches only what the change did: a row it added is removed if nobody has changed it or built on it since;
//! a field it changed gets its old value back if nobody has changed that field since. What is left is counted.

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OptionalExtension, params, params_from_iter};
use serde_json::Value as Json;

use super::tables::TABLES;
use super::watch::{Column, columns};
use crate::error::StorageError;

/// In the image of a changed row: the numbers of the fields that changed.
pub(crate) const CHANGED: &str = "~changed";

/// The change to take back, and the stamp of the undo under way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Back {
    /// `journal.seq` of the change.
    pub change: i64,
    /// Its stamp.
    pub stamp: i64,
    /// The stamp of the undo.
    pub now: i64,
    /// `journal.seq` of the undo.
    pub undo: i64,
}

/// Take it back. Answers how many rows or fields were left because they were changed later.
pub(crate) fn take_back(conn: &Connection, back: Back) -> Result<u32, StorageError> {
    let mut left = put_images_back(conn, back)?;
    left += remove_added_rows(conn, back)?;
    Ok(left)
}

fn put_images_back(conn: &Connection, back: Back) -> Result<u32, StorageError> {
    let sql = "SELECT of_table, row, op, before FROM inverse_image WHERE change = ?1 ORDER BY seq DESC";
    let mut statement = conn.prepare(sql)?;
    let images: Vec<(String, i64, String, String)> = statement
        .query_map([back.change], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<Result<_, _>>()?;
    let mut left = 0;
    for (table, row, op, before) in images {
        let before: Json = serde_json::from_str(&before).unwrap_or(Json::Null);
        let columns = columns(conn, &table)?;
        left += match op.as_str() {
            "delete" => put_row_back(conn, back, &table, row, (&columns, &before))?,
            "insert" => remove_row_put_back(conn, &table, row, &before)?,
            _ => put_fields_back(conn, back, &table, row, (&columns, &before))?,
        };
    }
    Ok(left)
}

fn value_of(column: &Column, before: &Json) -> Value {
    match &before[&column.name] {
        Json::String(text) if column.blob => Value::Blob(unhex(text)),
        Json::String(text) => Value::Text(text.clone()),
        Json::Number(number) => Value::Integer(number.as_i64().unwrap_or(0)),
        _ => Value::Null,
    }
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).filter_map(|at| u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()).collect()
}

fn put_row_back(
    conn: &Connection,
    back: Back,
    table: &str,
    row: i64,
    (columns, before): (&[Column], &Json),
) -> Result<u32, StorageError> {
    if was_taken_back(conn, before["base"].as_i64())? {
        return Ok(0);
    }
    let taken: bool =
        conn.query_row(&format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE seq = ?1)"), [row], |r| r.get(0))?;
    let names: Vec<&str> = columns.iter().map(|c| c.name.as_str()).collect();
    let marks = vec!["?"; names.len()].join(", ");
    let values = columns.iter().map(|column| match column.name.as_str() {
        "seq" if taken => Value::Null,
        "seq" => Value::Integer(row),
        _ => value_of(column, before),
    });
    let sql = format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({marks})", names.join(", "));
    match conn.execute(&sql, params_from_iter(values)) {
        Ok(0) => return Ok(1),
        Ok(_) => {}
        // What it belonged to is gone.
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => return Ok(1),
        Err(error) => return Err(error.into()),
    }
    let seq = conn.last_insert_rowid();
    let clock = serde_json::json!({ "overrides": before["overrides"] }).to_string();
    let sql = "INSERT INTO inverse_image (change, of_table, row, op, before) VALUES (?1, ?2, ?3, 'insert', ?4)";
    conn.execute(sql, params![back.undo, table, seq, clock])?;
    conn.execute("INSERT OR IGNORE INTO touched VALUES (?1)", [table])?;
    mark_dirty(conn, table, seq)?;
    Ok(0)
}

/// Was the change that made a row taken back since (and that not taken back again)? Then the row stays away.
fn was_taken_back(conn: &Connection, made: Option<i64>) -> Result<bool, StorageError> {
    let sql = "
        WITH RECURSIVE chain (seq, length) AS (
            SELECT seq, 0 FROM journal WHERE stamp = ?1
            UNION ALL SELECT journal.seq, length + 1 FROM journal JOIN chain ON journal.undoes = chain.seq)
        SELECT coalesce(max(length), 0) % 2 FROM chain";
    Ok(conn.query_row(sql, [made], |row| row.get(0))?)
}

/// Undo of an undo: the row that came back goes again, if nobody has changed it or built on it since.
fn remove_row_put_back(conn: &Connection, table: &str, row: i64, before: &Json) -> Result<u32, StorageError> {
    let built_on = children(conn, table)?;
    let sql = format!("DELETE FROM {table} WHERE seq = ?1 AND overrides IS ?2{built_on}");
    let gone = conn.execute(&sql, params![row, before["overrides"].as_str()])?;
    Ok(u32::from(gone == 0))
}

/// A row that came back makes its guest findable again.
fn mark_dirty(conn: &Connection, table: &str, seq: i64) -> Result<(), StorageError> {
    if table == "guest" {
        conn.execute("INSERT OR IGNORE INTO dirty_guest VALUES (?1)", [seq])?;
    } else if columns(conn, table)?.iter().any(|column| column.name == "guest") {
        let sql = format!(
            "INSERT OR IGNORE INTO dirty_guest
             SELECT guest.seq FROM {table} JOIN guest ON guest.id = {table}.guest WHERE {table}.seq = ?1"
        );
        conn.execute(&sql, [seq])?;
    }
    Ok(())
}

fn put_fields_back(
    conn: &Connection,
    back: Back,
    table: &str,
    row: i64,
    (columns, before): (&[Column], &Json),
) -> Result<u32, StorageError> {
    let found = conn
        .query_row(&format!("SELECT base, overrides FROM {table} WHERE seq = ?1"), [row], |r| {
            Ok((r.get::<_, i64>(0)?, r.get::<_, Option<String>>(1)?))
        })
        .optional()?;
    let Some((base, overrides)) = found else { return Ok(1) };
    let clock = read_clock(overrides.as_deref());
    let old_clock = read_clock(before["overrides"].as_str());
    let mut left = 0;
    let mut fields = Vec::new();
    let changed =
        |column: &&Column| before[CHANGED].as_array().is_some_and(|list| list.contains(&column.number.into()));
    for column in columns.iter().filter(changed) {
        let old = value_of(column, before);
        let sql = format!("SELECT {0} IS NOT ?1 FROM {table} WHERE seq = ?2", column.name);
        let differs: bool = conn.query_row(&sql, params![old, row], |r| r.get(0))?;
        let number = column.number.to_string();
        let (stamp, old_stamp) = (as_of(&clock, &number, base), as_of(&old_clock, &number, base));
        // The value is of this change, or of this undo already, or older than the one to put back (undo of an undo).
        if differs && (stamp == back.stamp || clock[&number][0] == back.now || stamp < old_stamp) {
            fields.push((column, old, old_stamp));
        } else if differs {
            left += 1;
        }
    }
    if fields.is_empty() || set_together(conn, table, row, &fields)? {
        return Ok(left);
    }
    Ok(left + u32::try_from(fields.len()).unwrap_or(u32::MAX))
}

/// Set fields in one statement: an arrival and a departure must not cross on the way. False if the values no longer
/// fit what was changed since; then nothing is set.
fn set_together(
    conn: &Connection,
    table: &str,
    row: i64,
    fields: &[(&Column, Value, i64)],
) -> Result<bool, StorageError> {
    let names: Vec<String> = fields.iter().map(|(column, ..)| format!("{} = ?", column.name)).collect();
    let sql = format!("UPDATE {table} SET {} WHERE seq = ?", names.join(", "));
    let values = fields.iter().map(|(_, old, _)| old.clone()).chain([Value::Integer(row)]);
    match conn.execute(&sql, params_from_iter(values)) {
        Ok(_) => {}
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => return Ok(false),
        Err(error) => return Err(error.into()),
    }
    for (column, _, stamp) in fields {
        let path = format!("$.\"{}\"[2]", column.number);
        let sql = format!("UPDATE {table} SET overrides = json_set(overrides, ?1, ?2) WHERE seq = ?3");
        conn.execute(&sql, params![path, stamp, row])?;
    }
    Ok(true)
}

fn read_clock(overrides: Option<&str>) -> Json {
    overrides.and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Json::Null)
}

/// The stamp of a field's value: of the change that wrote it, also after an undo put it back.
fn as_of(clock: &Json, number: &str, base: i64) -> i64 {
    let entry = &clock[number];
    entry[2].as_i64().or_else(|| entry[0].as_i64()).unwrap_or(base)
}

/// Is a row still as the change that made it left it?
pub(crate) fn as_it_was_made(overrides: Option<&str>, base: i64) -> bool {
    match read_clock(overrides) {
        Json::Object(fields) => fields.keys().all(|number| as_of(&Json::Object(fields.clone()), number, base) == base),
        _ => true,
    }
}

fn remove_added_rows(conn: &Connection, back: Back) -> Result<u32, StorageError> {
    let mut left = 0;
    for table in TABLES.iter().rev() {
        let mut statement = conn
            .prepare("SELECT first, last FROM inverse_range WHERE change = ?1 AND of_table = ?2 ORDER BY first DESC")?;
        let ranges: Vec<(i64, i64)> = statement
            .query_map(params![back.change, table.name], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        for (first, last) in ranges {
            let built_on = children(conn, table.name)?;
            let name = table.name;
            let sql = format!(
                "DELETE FROM {name} WHERE seq BETWEEN ?1 AND ?2 AND base = ?3 AND as_it_was_made(overrides, base){built_on}"
            );
            conn.execute(&sql, params![first, last, back.stamp])?;
            let sql = format!("SELECT count(*) FROM {name} WHERE seq BETWEEN ?1 AND ?2 AND base = ?3");
            left += conn.query_row(&sql, params![first, last, back.stamp], |row| row.get::<_, u32>(0))?;
        }
    }
    Ok(left)
}

/// Conditions that no row of another table names the row to remove.
fn children(conn: &Connection, parent: &str) -> Result<String, StorageError> {
    let sql = "SELECT m.name, f.\"from\" FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f
               WHERE m.type = 'table' AND f.\"table\" = ?1";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map([parent], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    found
        .map(|pair| {
            let (child, column) = pair?;
            // A line that names another of its own table, and came with it, goes with it.
            let alone = if child == parent { format!(" AND built.base <> {parent}.base") } else { String::new() };
            Ok(format!(" AND NOT EXISTS (SELECT 1 FROM {child} AS built WHERE built.{column} = {parent}.id{alone})"))
        })
        .collect()
}
