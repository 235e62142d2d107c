//! Migrations: numbered files, forward only, additive. Each run: a copy of the book, one transaction, done or nothing.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::error::StorageError;

/// One step forward.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// What it brings, as in the file's name.
    pub name: &'static str,
    /// Its SQL.
    pub sql: &'static str,
}

/// All steps, in order. A released one is never edited.
pub const STEPS: &[Step] = &[
    Step { name: "0001_book", sql: include_str!("../../migrations/0001_book.sql") },
    Step { name: "0002_search", sql: include_str!("../../migrations/0002_search.sql") },
];

/// Where the copy made before an upgrade goes.
pub(crate) fn copy_path(book: &Path, version: i64) -> PathBuf {
    let mut name = book.as_os_str().to_owned();
    name.push(format!(".before-{}", version + 1));
    PathBuf::from(name)
}

/// Bring a book up to the last of `steps`.
///
/// # Errors
/// [`StorageError::NewerBook`] if the book knows more steps; [`StorageError::Backup`] if the copy fails. The book
/// is unchanged after an error.
pub(crate) fn bring_up_to_date(conn: &mut Connection, steps: &[Step], book: &Path) -> Result<(), StorageError> {
    let program = i64::try_from(steps.len()).unwrap_or(i64::MAX);
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > program {
        return Err(StorageError::NewerBook { book: version, program });
    }
    if version == program {
        return Ok(());
    }
    if version > 0 {
        let to = copy_path(book, version);
        if !to.exists() {
            let text = to.to_string_lossy().into_owned();
            conn.execute("VACUUM INTO ?1", [&text]).map_err(|_| StorageError::Backup { to })?;
        }
    }
    let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for (at, step) in (1_i64..).zip(steps).skip(usize::try_from(version).unwrap_or(0)) {
        debug_assert!(step.name.starts_with(&format!("{at:04}_")), "a step out of order");
        tx.execute_batch(step.sql)?;
    }
    tx.pragma_update(None, "user_version", program)?;
    tx.commit()?;
    Ok(())
}

/// The schema as plain SQL, for the snapshot that people read as documentation.
pub(crate) fn schema(conn: &Connection) -> Result<String, StorageError> {
    let sql =
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name";
    let mut statement = conn.prepare(sql)?;
    let parts: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(parts.iter().map(|part| format!("{part};\n")).collect())
}
