//! Opening the file: key, settings, checks. Every connection of the house goes through here.

use std::path::Path;
use std::sync::Once;

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};

use super::key::Key;
use crate::error::StorageError;
use crate::guests::fold;

/// Marks a file as a guest book of Escale: the letters `Esca`.
const APPLICATION_ID: i64 = 0x4573_6361;

/// The first SQLite without the WAL-reset fault that could damage a book.
///
/// source: SQLite release history, 3.51.3
const SAFE_SQLITE: i32 = 3_051_003;

/// Memory for pages per connection. unit: KiB, negative as SQLite wants it
const PAGE_MEMORY: i64 = -16_000;
/// A very large book is searched with more: one in so many of its bytes, so that the pages every search passes stay at
/// hand, up to a limit. unit: bytes of the book for one byte of memory
const BOOK_PER_MEMORY: i64 = 24;
/// unit: KiB
const MOST_READING_MEMORY: i64 = 64_000;
/// The same while a very large book is written: its indexes are touched everywhere at once. unit: KiB, negative
const MUCH_PAGE_MEMORY: i64 = -192_000;

/// Open one connection. `OpenFlags` decide whether the file may be created or written.
pub(crate) fn connect(path: &Path, key: &Key, flags: OpenFlags) -> Result<Connection, StorageError> {
    if rusqlite::version_number() < SAFE_SQLITE {
        return Err(StorageError::NotABook);
    }
    wake();
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    conn.pragma_update(None, "cipher_log_level", "NONE")?; // a refused key is our message, not a line on stderr
    conn.pragma_update(None, "key", format!("x'{}'", key.to_hex()))?;
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.set_prepared_statement_cache_capacity(128);
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    // Étienne stands between d’Almeida and Etxeberria, whatever the accents and the capitals.
    conn.create_scalar_function("list_key", 1, flags, |ctx| {
        Ok(fold::plain(ctx.get_raw(0).as_str().unwrap_or_default()))
    })?;
    Ok(conn)
}

/// The first connection of the process is opened alone. SQLite says it is ready before the cipher is: of two threads
/// that open their first book at the same moment, one would find no cipher and its key would be refused.
fn wake() {
    static FIRST: Once = Once::new();
    FIRST.call_once(|| drop(Connection::open_in_memory()));
}

/// How much is about to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Load {
    /// A hand's work.
    Usual,
    /// Hundreds of thousands of rows.
    Heavy,
}

/// Take memory for the work, or give it back.
pub(crate) fn prepare_for(conn: &Connection, load: Load) -> Result<(), StorageError> {
    let memory = if load == Load::Heavy { MUCH_PAGE_MEMORY } else { PAGE_MEMORY };
    Ok(conn.pragma_update(None, "cache_size", memory)?)
}

/// Give a new book the number of the desk that made it.
pub(crate) fn name_desk(conn: &Connection, device: i64) -> Result<(), StorageError> {
    conn.execute("INSERT INTO this_desk (one, device) VALUES (1, ?1)", [device])?;
    Ok(())
}

/// The number of the desk this book lies on.
pub(crate) fn desk(conn: &Connection) -> Result<i64, StorageError> {
    Ok(conn.query_row("SELECT device FROM this_desk", [], |row| row.get(0))?)
}

/// The settings of every connection, after the key has been proven.
pub(crate) fn settle(conn: &Connection) -> Result<(), StorageError> {
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "fullfsync", true)?;
    conn.pragma_update(None, "checkpoint_fullfsync", true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "secure_delete", true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update(None, "mmap_size", 0)?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "cache_size", PAGE_MEMORY)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(())
}

/// A new, empty book.
pub(crate) fn create(path: &Path, key: &Key) -> Result<Connection, StorageError> {
    if path.exists() {
        return Err(StorageError::AlreadyThere);
    }
    let conn = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    settle(&conn)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(conn)
}

/// An existing book, for writing.
pub(crate) fn existing(path: &Path, key: &Key) -> Result<Connection, StorageError> {
    look_at_head(path)?;
    let conn = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let id: i64 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if id != APPLICATION_ID {
        return Err(StorageError::NotABook);
    }
    if conn.is_readonly("main")? {
        return Err(StorageError::ReadOnly);
    }
    conn.pragma_update(None, "journal_mode", "WAL")?;
    settle(&conn)?;
    Ok(conn)
}

/// A second connection to an open book that cannot write.
pub(crate) fn reading(path: &Path, key: &Key) -> Result<Connection, StorageError> {
    let conn = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    settle(&conn)?;
    let book = i64::try_from(std::fs::metadata(path)?.len() / 1024).unwrap_or(i64::MAX);
    conn.pragma_update(None, "cache_size", -reading_memory(book))?;
    conn.pragma_update(None, "query_only", true)?;
    Ok(conn)
}

/// Memory for the pages of a book of this size that is read. unit: KiB, both
fn reading_memory(book: i64) -> i64 {
    (book / BOOK_PER_MEMORY).clamp(-PAGE_MEMORY, MOST_READING_MEMORY)
}

/// Refuse early what cannot be a book, before a key is tried on it.
fn look_at_head(path: &Path) -> Result<(), StorageError> {
    let meta = std::fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => StorageError::NoBook,
        _ => StorageError::System(error),
    })?;
    if !meta.is_file() || meta.len() < 4096 {
        return Err(StorageError::NotABook);
    }
    Ok(())
}

/// Write everything from the journal file into the book and empty it; somebody reading just now may put it off.
pub(crate) fn empty_journal(conn: &Connection) -> Result<(), StorageError> {
    Ok(conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
}

/// Does every page decrypt and hang together? Slow on a large book: for "test my book" and for tests.
pub(crate) fn check(conn: &Connection) -> Result<(), StorageError> {
    let answer: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if answer == "ok" { Ok(()) } else { Err(StorageError::Damaged) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_book_is_read_with_more_memory_and_never_with_too_much() {
        assert_eq!(reading_memory(0), 16_000);
        assert_eq!(reading_memory(150 << 10), 16_000, "a hundred thousand guests");
        assert_eq!(reading_memory(1_440_000), 60_000, "a million guests");
        assert_eq!(reading_memory(i64::MAX), 64_000);
    }
}
