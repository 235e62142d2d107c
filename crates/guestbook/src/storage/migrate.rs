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
    Step { name: "0003_import", sql: include_str!("../../migrations/0003_import.sql") },
    Step { name: "0004_calendar", sql: include_str!("../../migrations/0004_calendar.sql") },
    Step { name: "0005_loose_ends", sql: include_str!("../../migrations/0005_loose_ends.sql") },
    Step { name: "0006_day", sql: include_str!("../../migrations/0006_day.sql") },
    Step { name: "0007_loyalty", sql: include_str!("../../migrations/0007_loyalty.sql") },
    Step { name: "0008_tasks", sql: include_str!("../../migrations/0008_tasks.sql") },
    Step { name: "0009_notes_needs", sql: include_str!("../../migrations/0009_notes_needs.sql") },
    Step { name: "0010_consent", sql: include_str!("../../migrations/0010_consent.sql") },
    Step { name: "0011_habits", sql: include_str!("../../migrations/0011_habits.sql") },
    Step { name: "0012_extras", sql: include_str!("../../migrations/0012_extras.sql") },
    Step { name: "0013_enquiries", sql: include_str!("../../migrations/0013_enquiries.sql") },
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
    Ok(parts.iter().flat_map(|part| [part.as_str(), ";\n"]).collect())
}

#[cfg(test)]
mod tests {
    use rusqlite::OpenFlags;
    use tempfile::TempDir;

    use super::*;
    use crate::storage::open;
    use crate::testing::{desk, key};

    const NEXT: Step = Step { name: "9999_later", sql: "CREATE TABLE later (seq INTEGER PRIMARY KEY) STRICT;" };
    const BROKEN: Step =
        Step { name: "9999_broken", sql: "CREATE TABLE half (x INTEGER) STRICT; CREATE TABLE half (x);" };

    /// A closed book with one guest, and a connection to it.
    fn old_book() -> (TempDir, PathBuf, Connection) {
        let desk = desk("2026-11-22");
        desk.guest("Lefèvre", "Élodie", &[]);
        let path = desk.book.path().to_owned();
        drop(desk.book);
        let conn = open::existing(&path, &key()).expect("the book");
        (desk.folder, path, conn)
    }

    fn run(conn: &mut Connection, path: &Path, last: &Step) -> Result<(), StorageError> {
        // Named by its place, as a real step would be.
        let name: &'static str = format!("{:04}_later", STEPS.len() + 1).leak();
        let steps: Vec<Step> = STEPS.iter().copied().chain([Step { name, sql: last.sql }]).collect();
        bring_up_to_date(conn, &steps, path)
    }

    fn guests(conn: &Connection) -> i64 {
        conn.query_row("SELECT count(*) FROM guest", [], |row| row.get(0)).expect("a count")
    }

    #[test]
    fn an_older_book_is_copied_then_brought_up_to_date() {
        let (_folder, path, mut conn) = old_book();
        let version = i64::try_from(STEPS.len()).expect("a number");
        run(&mut conn, &path, &NEXT).expect("an upgrade");
        assert!(schema(&conn).expect("a schema").contains("CREATE TABLE later"));
        let copy = copy_path(&path, version);
        let bytes = std::fs::read(&copy).expect("the copy");
        assert!(!bytes.starts_with(b"SQLite format 3"), "the copy is encrypted, too");
        let copy = open::connect(&copy, &key(), OpenFlags::SQLITE_OPEN_READ_WRITE).expect("the copy");
        assert_eq!((guests(&copy), guests(&conn)), (1, 1));
        assert!(!schema(&copy).expect("a schema").contains("CREATE TABLE later"));
    }

    #[test]
    fn an_upgrade_that_fails_leaves_the_book_as_it_was() {
        let (_folder, path, mut conn) = old_book();
        let before = schema(&conn).expect("a schema");
        assert!(run(&mut conn, &path, &BROKEN).is_err());
        assert_eq!((schema(&conn).expect("a schema"), guests(&conn)), (before, 1));
    }

    #[test]
    fn a_newer_book_is_refused_politely() {
        let (_folder, path, mut conn) = old_book();
        run(&mut conn, &path, &NEXT).expect("an upgrade");
        let refused = bring_up_to_date(&mut conn, STEPS, &path);
        let newer = i64::try_from(STEPS.len()).expect("a number") + 1;
        assert!(matches!(refused, Err(StorageError::NewerBook { book, .. }) if book == newer), "{refused:?}");
    }

    #[test]
    fn a_change_that_finds_the_disk_full_leaves_the_book_as_it_was() {
        let desk = desk("2026-11-22");
        desk.guest("Weiß", "Günther", &[]);
        let before = desk.export();
        let pages: i64 =
            desk.book.read(|r| r.first("PRAGMA page_count", [], |row| row.get(0))).expect("a count").unwrap_or(0);
        let full = desk.book.change(&crate::testing::lea(), crate::act::Act::AddGuest, |w| {
            // The file may not grow: the same answer a full disk gives.
            w.first(&format!("PRAGMA max_page_count = {}", pages + 1), [], |_| Ok(()))?;
            for n in 0..10_000 {
                w.run(
                    "INSERT INTO unit (id, name, kind, base, device) VALUES (randomblob(16), ?1, 'room', 1, 1)",
                    [n.to_string()],
                )?;
            }
            Ok::<(), StorageError>(())
        });
        assert!(matches!(full, Err(StorageError::DiskFull)), "{full:?}");
        assert_eq!(desk.export(), before);
    }
}
