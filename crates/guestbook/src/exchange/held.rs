//! What the book may hold already: asked before the book is asked, because most rows of a file are new.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hash, RandomState};

use super::rows;
use crate::book::Reader;
use crate::error::StorageError;

/// Reading a value costs so much less than asking for one. unit: values read for one question saved
const CHEAPER: i64 = 8;

/// Values of one kind, by their hashes. A hash that is not there is surely not in the book.
#[derive(Debug)]
pub(super) struct Held {
    hasher: RandomState,
    /// `None`: the book holds so many that a short file had better ask for each.
    hashes: Option<HashSet<u64>>,
}

impl Held {
    /// The marks of imported rows, for a file of so many rows.
    pub(super) fn marks(r: &Reader<'_>, file_rows: u32) -> Result<Self, StorageError> {
        let mut held = Self::of(rows::about_how_many_marks(r)?, file_rows);
        if held.hashes.is_some() {
            rows::each_mark(r, |mark| held.add(mark))?;
        }
        Ok(held)
    }

    /// The booking numbers of stays, for a file of so many rows.
    pub(super) fn references(r: &Reader<'_>, file_rows: u32) -> Result<Self, StorageError> {
        let mut held = Self::of(rows::about_how_many_stays(r)?, file_rows);
        if held.hashes.is_some() {
            rows::each_reference(r, |reference| held.add(reference))?;
        }
        Ok(held)
    }

    fn of(there: i64, file_rows: u32) -> Self {
        let worth = there <= i64::from(file_rows).saturating_mul(CHEAPER);
        Self { hasher: RandomState::new(), hashes: worth.then(HashSet::new) }
    }

    /// May the book hold it?
    pub(super) fn may_hold(&self, value: &(impl Hash + ?Sized)) -> bool {
        self.hashes.as_ref().is_none_or(|hashes| hashes.contains(&self.hasher.hash_one(value)))
    }

    /// From now on the book holds it.
    pub(super) fn add(&mut self, value: &(impl Hash + ?Sized)) {
        if let Some(hashes) = &mut self.hashes {
            hashes.insert(self.hasher.hash_one(value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Held;

    #[test]
    fn what_was_not_read_may_be_there() {
        let mut read = Held::of(80, 10);
        assert!(!read.may_hold("R1"), "a value that never came");
        read.add("R1");
        assert!(read.may_hold("R1") && !read.may_hold("R2"));
        let mut unread = Held::of(81, 10);
        unread.add("R1");
        assert!(unread.may_hold("R1") && unread.may_hold("R2"), "the book must be asked");
    }
}
