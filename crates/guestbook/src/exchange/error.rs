//! Why a file was not read or not imported.

use super::FileKind;
use crate::error::{Problem, StorageError};

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// Nothing in it.
    #[error("the file is empty")]
    EmptyFile,
    /// Something else than a table, cards or a calendar.
    #[error("the file is not a table but {looks_like}")]
    NotATable {
        /// `pdf`, `picture`, `document`, `web_page`, `archive`, `program`.
        looks_like: &'static str,
    },
    /// Larger than [`super::MAX_BYTES`].
    #[error("the file has {bytes} bytes; {limit} are the most")]
    TooLarge {
        /// unit: bytes
        bytes: u64,
        /// unit: bytes
        limit: u64,
    },
    /// More rows than [`super::MAX_ROWS`].
    #[error("the file has more than {limit} rows")]
    TooManyRows {
        /// unit: rows, whole
        limit: u32,
    },
    /// One row goes on and on: a quotation mark is never closed, or this is no table.
    #[error("row {row} has more than {limit} bytes")]
    RowTooLong {
        /// The row, as a spreadsheet counts.
        row: u32,
        /// unit: bytes
        limit: u64,
    },
    /// A small archive that becomes enormous.
    #[error("the archive would grow beyond {limit} bytes")]
    Swells {
        /// unit: bytes
        limit: u64,
    },
    /// An archive of too many files.
    #[error("the archive holds more than {limit} files")]
    TooManyFiles {
        /// unit: files, whole
        limit: usize,
    },
    /// Cut short or broken.
    #[error("the file is damaged")]
    Damaged {
        /// The kind it seems to be.
        kind: FileKind,
    },
    /// Protected by a password.
    #[error("the file is protected by a password")]
    Locked,
    /// The workbook has no such sheet, or none at all.
    #[error("the workbook has no such sheet")]
    NoSuchSheet,
    /// Not the name of an encoding.
    #[error("no such encoding")]
    NoSuchEncoding,
    /// The plan names a column the file does not have.
    #[error("the plan names column {column}, the file has {columns}")]
    NoSuchColumn {
        /// 0 for the first.
        column: u32,
        /// How many there are.
        columns: u32,
    },
    /// Somebody stopped it; the book is as it was.
    #[error("the import was cancelled")]
    Cancelled,
    /// The file could not be read from the disk.
    #[error("the file could not be read: {0}")]
    Disk(#[from] std::io::Error),
    /// The book says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl ExchangeError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::EmptyFile => Problem::refused("empty-file"),
            Self::NotATable { looks_like } => Problem::refused("not-a-table").with("looks_like", looks_like),
            Self::TooLarge { limit, .. } => Problem::refused("file-too-large").with("megabytes", limit >> 20),
            Self::TooManyRows { limit } => Problem::refused("too-many-rows").with("limit", limit),
            Self::RowTooLong { row, .. } => Problem::refused("row-too-long").with("row", row),
            Self::Swells { limit } => Problem::refused("archive-swells").with("megabytes", limit >> 20),
            Self::TooManyFiles { limit } => Problem::refused("too-many-files").with("limit", limit),
            Self::Damaged { .. } => Problem::refused("damaged-file"),
            Self::Locked => Problem::refused("locked-file"),
            Self::NoSuchSheet => Problem::refused("no-such-sheet").at("sheet"),
            Self::NoSuchEncoding => Problem::refused("no-such-encoding").at("encoding"),
            Self::NoSuchColumn { column, columns } => {
                Problem::refused("no-such-column").with("column", column + 1).with("columns", columns)
            }
            Self::Cancelled => Problem::refused("import-cancelled"),
            Self::Disk(error) => match error.kind() {
                std::io::ErrorKind::NotFound => Problem::refused("no-file"),
                std::io::ErrorKind::PermissionDenied => Problem::refused("file-unreadable"),
                _ => Problem::broken("file-unreadable"),
            },
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<ExchangeError> for Problem {
    fn from(error: ExchangeError) -> Self {
        error.problem()
    }
}
