//! What went wrong, as facts. Words for it live in `assets/locales/<lang>/errors.ftl`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether the house may try again with other words, or something is broken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// What was asked cannot be done as asked. Nothing is broken.
    Refused,
    /// The file, the disk or the program failed.
    Broken,
}

/// A problem as the screen and the command line see it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
pub struct Problem {
    /// Names the message `error-<code>` in `errors.ftl`.
    pub code: String,
    /// The field of the form it is about, if any.
    pub field: Option<String>,
    /// Values for the message, for the eyes of whoever asked. Never logged: a name of a guest may be among them.
    pub args: BTreeMap<String, String>,
    /// Refused or broken.
    pub kind: ProblemKind,
}

impl Problem {
    /// A refusal with this code.
    #[must_use]
    pub fn refused(code: &str) -> Self {
        Self { code: code.to_owned(), field: None, args: BTreeMap::new(), kind: ProblemKind::Refused }
    }

    /// A fault with this code.
    #[must_use]
    pub fn broken(code: &str) -> Self {
        Self { kind: ProblemKind::Broken, ..Self::refused(code) }
    }

    /// The same problem, pointing at a field.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    /// The same problem with a value for its message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.args.insert(name.to_owned(), format!("{value}"));
        self
    }
}

/// Why the book could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// No file there.
    #[error("there is no book at this place")]
    NoBook,
    /// A file is there already.
    #[error("a file is at this place already")]
    AlreadyThere,
    /// Another process has the book open.
    #[error("the book is open in another program")]
    InUse,
    /// The key does not open the file, or the file is damaged at its head.
    #[error("the key does not open this book, or the file is damaged")]
    WrongKeyOrDamaged,
    /// The file is not a guest book of Escale.
    #[error("the file is not a guest book")]
    NotABook,
    /// The file is damaged.
    #[error("the book is damaged")]
    Damaged,
    /// A newer program wrote the book.
    #[error("the book has version {book}, this program knows {program}")]
    NewerBook {
        /// Schema version of the book.
        book: i64,
        /// Highest schema version this program knows.
        program: i64,
    },
    /// The folder or the file cannot be written.
    #[error("the place cannot be written")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// Something asked for is not in the book.
    #[error("no such {what} in the book")]
    Missing {
        /// Which noun: "guest", "stay", …
        what: &'static str,
    },
    /// The change can no longer be undone: too old, undone already, or not of this desk.
    #[error("this change can no longer be undone")]
    NotUndoable,
    /// Taking it back would give a unit twice for one night.
    #[error("taking it back would give a unit twice for one night")]
    UnitTaken,
    /// Taking it back would put somebody into a unit that is closed or no longer let.
    #[error("taking it back would put a stay into a unit that is not let")]
    UnitNotLet,
    /// Taking it back would take points that have been used.
    #[error("taking it back would take points that have been used")]
    PointsSpent,
    /// What a guest agreed to or refused is taken back at once, or not at all.
    #[error("what a guest said cannot be taken back any more")]
    SaidTooLongAgo,
    /// The register cannot be written: its signing key is not at hand.
    #[error("the signing key of the register is not at hand")]
    NotSigned,
    /// The copy made before an upgrade failed.
    #[error("the copy before the upgrade could not be made at {}", to.display())]
    Backup {
        /// Where the copy was to go.
        to: PathBuf,
    },
    /// SQLite says no in another way.
    #[error("the store answered: {0}")]
    Sqlite(rusqlite::Error),
    /// The operating system says no.
    #[error("the system answered: {0}")]
    System(#[from] std::io::Error),
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::WrongKeyOrDamaged,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            _ => Self::Sqlite(error),
        }
    }
}

impl StorageError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NoBook => Problem::refused("no-book"),
            Self::AlreadyThere => Problem::refused("already-there"),
            Self::InUse => Problem::refused("in-use"),
            Self::WrongKeyOrDamaged => Problem::refused("wrong-key"),
            Self::NotABook => Problem::refused("not-a-book"),
            Self::Damaged => Problem::broken("damaged"),
            Self::NewerBook { book, program } => {
                Problem::refused("newer-book").with("book", book).with("program", program)
            }
            Self::ReadOnly => Problem::refused("read-only"),
            Self::DiskFull => Problem::broken("disk-full"),
            Self::Missing { what } => Problem::refused("missing").with("what", what),
            Self::NotUndoable => Problem::refused("not-undoable"),
            Self::UnitTaken => Problem::refused("unit-taken"),
            Self::UnitNotLet => Problem::refused("unit-not-let"),
            Self::PointsSpent => Problem::refused("points-spent"),
            Self::SaidTooLongAgo => Problem::refused("consent-too-late"),
            Self::NotSigned => Problem::refused("consent-no-signer"),
            Self::Backup { .. } => Problem::broken("backup"),
            Self::Sqlite(_) => Problem::broken("store"),
            Self::System(error) => match error.kind() {
                std::io::ErrorKind::StorageFull => Problem::broken("disk-full"),
                std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                    Problem::refused("read-only")
                }
                std::io::ErrorKind::NotFound => Problem::refused("no-file"),
                _ => Problem::broken("system"),
            },
        }
    }
}

impl From<StorageError> for Problem {
    fn from(error: StorageError) -> Self {
        error.problem()
    }
}
