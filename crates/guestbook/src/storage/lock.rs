//! One process at a time on a book. The lock is a file beside it: closing any handle on the book itself would
//! drop the locks SQLite holds there (POSIX), so the book's own file is never touched.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::error::StorageError;

/// Holds the book until dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

/// Where the lock of a book lies.
pub(crate) fn beside(book: &Path) -> PathBuf {
    let mut name = book.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}

impl Lock {
    /// Take the lock, or say that another process has it.
    pub(crate) fn take(book: &Path) -> Result<Self, StorageError> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(beside(book))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(StorageError::InUse),
            Err(TryLockError::Error(error)) => Err(StorageError::System(error)),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.file.unlock();
    }
}
