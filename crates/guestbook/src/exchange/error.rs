//! Why a file was not read or not imported.

use super::FileKind;

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
    /// The disk refused.
    #[error("the file could not be read: {0}")]
    Disk(#[from] std::io::Error),
}
