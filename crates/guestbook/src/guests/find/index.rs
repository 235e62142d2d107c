//! Keeping the index true: after every change the write door names the guests whose words may differ.

use std::collections::BTreeSet;
use std::sync::mpsc::{RecvError, sync_channel};

use super::rows::{self, Entry};
use super::words::Speller;
use crate::book::Writer;
use crate::error::StorageError;

/// New guests indexed at a time. unit: guests
const PORTION: i64 = 500;
/// The row number of the first guest of a book.
const FIRST: i64 = 1;
/// Portions on their way while one is written.
const AHEAD: usize = 2;
/// From so many new guests on, the index collects in memory before it writes. unit: guests
const MANY_NEW: i64 = 2_000;
/// Memory for that. unit: bytes
const MUCH_MEMORY: i64 = 96 << 20;
/// If they are at least one in so many of all, the index is put in order at once.
const MUCH_NEW: i64 = 2;
/// What the index takes otherwise; its own default. unit: bytes
const LITTLE_MEMORY: i64 = 1 << 20;
/// From so many changed guests on, and from one in `MANY_OF` of the book on, taking words away one by one would be
/// slower than writing the index anew. unit: guests
const MANY_CHANGED: usize = 1_000;
const MANY_OF: usize = 50;
/// If one in so many has changed, all words go at once, and those of the guests who are still there are written again.
const MOST_OF: usize = 2;

/// Bring the search words of changed guests up to date: `known` by row number, and every new one from `new` on.
///
/// # Errors
/// If the book cannot be written.
pub fn index(w: &mut Writer<'_>, known: &[i64], new: Option<i64>) -> Result<(), StorageError> {
    let guests = usize::try_from(rows::about_how_many(w)?).unwrap_or(usize::MAX);
    if known.len() >= MANY_CHANGED && known.len() >= guests / MOST_OF {
        rows::empty(w)?;
        return index_new(w, FIRST);
    }
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
    if rows::guests_from(w, first + MANY_NEW, 1)?.is_empty() {
        let mut speller = Speller::default();
        let mut coming = Coming { from: first };
        while let Some(entries) = coming.portion(w)? {
            entries.iter().try_for_each(|entry| add(w, &mut speller, entry))?;
        }
        return Ok(());
    }
    let was = rows::about_how_many(w)?;
    rows::set(w, "hashsize", MUCH_MEMORY)?;
    let added = index_many(w, first)?;
    rows::set(w, "hashsize", LITTLE_MEMORY)?;
    if added >= was / MUCH_NEW {
        rows::rewrite(w)?;
    }
    Ok(())
}

/// A portion of guests and their index words.
type Spelled = (Vec<Entry>, Vec<String>);

/// The words of one portion are spelled while another is read and a third is written. Answers how many were added.
/// unit: guests
fn index_many(w: &Writer<'_>, first: i64) -> Result<i64, StorageError> {
    std::thread::scope(|scope| {
        let (to_spell, gathered) = sync_channel::<Vec<Entry>>(AHEAD);
        let (to_write, ready) = sync_channel::<Spelled>(AHEAD);
        scope.spawn(move || {
            let mut speller = Speller::default();
            for entries in gathered {
                let words = entries.iter().map(|entry| speller.spell(&entry.text).to_owned()).collect();
                if to_write.send((entries, words)).is_err() {
                    return; // the writer has given up
                }
            }
        });
        let mut coming = Coming { from: first };
        let (mut added, mut ahead) = (0, 0);
        while let Some(entries) = coming.portion(w)? {
            added += i64::try_from(entries.len()).unwrap_or(PORTION);
            ahead += usize::from(to_spell.send(entries).is_ok());
            if ahead == AHEAD {
                write_down(w, ready.recv())?;
                ahead -= 1;
            }
        }
        drop(to_spell);
        ready.iter().try_for_each(|portion| write_down(w, Ok(portion)))?;
        Ok(added)
    })
}

fn write_down(w: &Writer<'_>, spelled: Result<Spelled, RecvError>) -> Result<(), StorageError> {
    let (entries, words) = spelled.map_err(|_| StorageError::Damaged)?;
    for (entry, words) in entries.iter().zip(&words) {
        rows::keep(w, entry)?;
        rows::add_words(w, entry.seq, words)?;
    }
    Ok(())
}

/// Guests on their way into the index, from one row number on.
struct Coming {
    from: i64,
}

impl Coming {
    /// The next ones, with all they are found by.
    fn portion(&mut self, w: &Writer<'_>) -> Result<Option<Vec<Entry>>, StorageError> {
        let mut entries = rows::guests_from(w, self.from, PORTION)?;
        let Some(last) = entries.last() else { return Ok(None) };
        self.from = last.seq + 1;
        if rows::lie_together(w, &entries)? {
            rows::gather(w, &mut entries)?;
        } else {
            for entry in &mut entries {
                rows::gather(w, std::slice::from_mut(entry))?;
            }
        }
        Ok(Some(entries))
    }
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

#[cfg(test)]
mod tests {
    use super::super::{find, rows};
    use crate::act::Act;
    use crate::guests::Name;
    use crate::guests::acts::{GuestDraft, GuestError, PartDraft, add};
    use crate::id::ChangeId;
    use crate::testing::{Desk, desk, email, lea};

    /// Guests `Zorglub0` to … (or another name), each with an address and a town.
    fn bring(desk: &Desk, family: &str, guests: u32) -> ChangeId {
        let brought = desk.book.change(&lea(), Act::Import, |w| {
            for number in 0..guests {
                let name = Name { family: format!("{family}{number}").as_str().into(), given: "Ada".into() };
                let town = PartDraft::Address {
                    street: String::new(),
                    postcode: String::new(),
                    town: "Zwolle".into(),
                    region: String::new(),
                    country: None,
                    kind: crate::guests::PartKind::Home,
                };
                let parts = vec![email(&format!("{family}{number}@example.com")), town];
                add(w, &GuestDraft { name, parts, ..Default::default() })?;
            }
            Ok::<_, GuestError>(())
        });
        brought.expect("guests").change.expect("a line")
    }

    #[track_caller]
    fn check_found(desk: &Desk, typed: &str, expect: usize) {
        let found = desk.book.read(|r| find(r, typed, 10, 0)).expect("an answer");
        assert_eq!(found.len(), expect, "{typed}");
    }

    /// So many are there before, so many come and go again: each time another way of working is the quickest.
    #[track_caller]
    fn check_brought_and_taken_back(there: u32, come: u32) {
        let desk = desk("2026-11-22");
        bring(&desk, "Aubépine", there);
        let before = desk.export();
        let line = bring(&desk, "Zorglub", come);
        for typed in [format!("zorglub{}", come - 1), "zorglub1 zwolle".into(), format!("zorglub{}@exa", come - 1)] {
            check_found(&desk, &typed, if typed.contains(' ') { 10 } else { 1 });
        }
        check_found(&desk, &format!("ada aubepine{}", there - 1), 1);
        crate::journal::undo(&desk.book, &lea(), line).expect("an undo");
        check_found(&desk, "zorglub", 0);
        check_found(&desk, &format!("ada aubepine{}", there - 1), 1);
        check_found(&desk, "aubepine zwolle", 10);
        assert_eq!(desk.export(), before);
        assert_eq!(desk.book.read(|r| rows::traces(r, "orglub")).expect("a look"), 0);
        assert!(desk.book.read(|r| rows::traces(r, "ubepine")).expect("a look") > 0, "who stayed is there");
        desk.book.check().expect("a sound book");
        bring(&desk, "Zorglub", 30);
        check_found(&desk, "zorglub29", 1);
        desk.book.tidy().expect("an index in order");
        check_found(&desk, &format!("aubepine{}", there - 1), 1);
    }

    #[test]
    fn most_of_a_book_comes_and_goes() {
        check_brought_and_taken_back(40, 2_600);
    }

    #[test]
    fn a_part_of_a_book_comes_and_goes() {
        check_brought_and_taken_back(2_600, 1_100);
    }
}
