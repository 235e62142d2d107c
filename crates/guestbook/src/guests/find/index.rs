//! Keeping the index true: after every change the write door names the guests whose words may differ.

use std::collections::BTreeSet;

use super::rows::{self, Entry};
use super::words::Speller;
use crate::book::Writer;
use crate::error::StorageError;

/// New guests indexed at a time. unit: guests
const PORTION: i64 = 500;
/// From so many new guests on, the index collects in memory before it writes. unit: guests
const MANY_NEW: i64 = 2_000;
/// Memory for that. unit: bytes
const MUCH_MEMORY: i64 = 24 << 20;
/// If they are at least one in so many of all, the index is put in order at once.
const MUCH_NEW: i64 = 4;
/// What the index takes otherwise; its own default. unit: bytes
const LITTLE_MEMORY: i64 = 1 << 20;
/// From so many changed guests on, and from one in `MANY_OF` of the book on, taking words away one by one would be
/// slower than writing the index anew. unit: guests
const MANY_CHANGED: usize = 1_000;
const MANY_OF: usize = 50;

/// Bring the search words of changed guests up to date: `known` by row number, and every new one from `new` on.
///
/// # Errors
/// If the book cannot be written.
pub fn index(w: &mut Writer<'_>, known: &[i64], new: Option<i64>) -> Result<(), StorageError> {
    let guests = usize::try_from(rows::about_how_many(w)?).unwrap_or(usize::MAX);
    if known.len() >= MANY_CHANGED && known.len() >= guests / MANY_OF {
        rows::set(w, "secure-delete", 0)?;
        index_known(w, known)?;
        rows::rewrite(w)?;
        rows::set(w, "secure-delete", 1)?;
    } else {
        index_known(w, known)?;
    }
    match new {
        Some(first) => index_new(w, first),
        None => Ok(()),
    }
}

fn index_known(w: &mut Writer<'_>, known: &[i64]) -> Result<(), StorageError> {
    let (mut was, mut is) = (Speller::default(), Speller::default());
    for seq in known {
        let before = rows::kept(w, *seq)?;
        let mut after: Vec<Entry> = rows::guest(w, *seq)?.into_iter().collect();
        rows::gather(w, &mut after)?;
        match (before, after.pop()) {
            (None, None) => {}
            (None, Some(after)) => add(w, &mut is, &after)?,
            (Some(before), None) => {
                rows::take_words(w, *seq, &distinct(was.spell(&before.text)))?;
                rows::forget(w, *seq)?;
            }
            (Some(before), Some(after)) => {
                if before.text != after.text {
                    change_words(w, *seq, was.spell(&before.text), is.spell(&after.text))?;
                }
                rows::keep(w, &after)?;
            }
        }
    }
    Ok(())
}

/// Every guest from row number `first` on is new: nothing is taken away.
fn index_new(w: &mut Writer<'_>, first: i64) -> Result<(), StorageError> {
    let few = rows::guests_from(w, first + MANY_NEW, 1)?.is_empty();
    let was = rows::about_how_many(w)?;
    if !few {
        rows::set(w, "hashsize", MUCH_MEMORY)?;
    }
    let mut speller = Speller::default();
    let mut from = first;
    let mut added = 0;
    loop {
        let mut entries = rows::guests_from(w, from, PORTION)?;
        let Some(last) = entries.last() else { break };
        from = last.seq + 1;
        added += i64::try_from(entries.len()).unwrap_or(PORTION);
        if rows::lie_together(w, &entries)? {
            rows::gather(w, &mut entries)?;
        } else {
            for entry in &mut entries {
                rows::gather(w, std::slice::from_mut(entry))?;
            }
        }
        for entry in &entries {
            add(w, &mut speller, entry)?;
        }
    }
    if !few {
        rows::set(w, "hashsize", LITTLE_MEMORY)?;
        if added >= was / MUCH_NEW {
            rows::rewrite(w)?;
        }
    }
    Ok(())
}

fn add(w: &Writer<'_>, speller: &mut Speller, entry: &Entry) -> Result<(), StorageError> {
    rows::keep(w, entry)?;
    rows::add_words(w, entry.seq, speller.spell(&entry.text))
}

/// Both halves are always written, even if empty: the index counts one row less for each taking, one more for
/// each adding.
fn change_words(w: &Writer<'_>, seq: i64, was: &str, is: &str) -> Result<(), StorageError> {
    let (was, is): (BTreeSet<&str>, BTreeSet<&str>) =
        (was.split_whitespace().collect(), is.split_whitespace().collect());
    let only =
        |one: &BTreeSet<&str>, other: &BTreeSet<&str>| one.difference(other).copied().collect::<Vec<_>>().join(" ");
    let (gone, come) = (only(&was, &is), only(&is, &was));
    if gone.is_empty() && come.is_empty() {
        return Ok(());
    }
    rows::take_words(w, seq, &gone)?;
    rows::add_words(w, seq, &come)
}

fn distinct(words: &str) -> String {
    words.split_whitespace().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(" ")
}
