//! Importing: one transaction, one line in the journal, one inverse. A rehearsal runs the same code and takes it back.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use super::ahead::{self, Ready, Worked};
use super::candidate::{Candidate, DraftStay};
use super::guest_in::{Fate, GuestDesk};
use super::held::Held;
use super::lists::Lists;
use super::never_came::NeverCame;
use super::reading::Reading;
use super::rows::{self, Marked};
use super::stay_in::{StayDesk, add_note};
use super::{ExchangeError, ImportOutcome, Mode, NoteRow, Plan, RefusedRow};
use crate::act::{Act, Actor};
use crate::book::{GuestBook, Writer};
use crate::changed::Done;
use crate::error::StorageError;
use crate::id::{GuestId, ImportId, StayId};
use crate::journal::{self, Undone};
use crate::personal::Private;
use crate::stays::notes::scan::Tongue;
use crate::stays::{self, Role};

/// From so many rows on a file is large. unit: rows
const MANY_ROWS: u32 = 5_000;

/// How far an import is; shared with the one who watches it.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicU32,
    total: AtomicU32,
    cancelled: AtomicBool,
}

impl Progress {
    /// Rows done. unit: rows, whole
    #[must_use]
    pub fn done(&self) -> u32 {
        self.done.load(Ordering::Relaxed)
    }

    /// Rows to do. unit: rows, whole
    #[must_use]
    pub fn total(&self) -> u32 {
        self.total.load(Ordering::Relaxed)
    }

    /// Stop at the next row; the book stays as it was.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }
}

/// Why a change was not kept.
enum Stop {
    Rehearsed(Box<ImportOutcome>),
    Failed(ExchangeError),
}

impl From<StorageError> for Stop {
    fn from(error: StorageError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<ExchangeError> for Stop {
    fn from(error: ExchangeError) -> Self {
        Self::Failed(error)
    }
}

/// What an import would do. The book stays as it was.
///
/// # Errors
/// As [`import`].
pub fn rehearse(
    book: &GuestBook,
    by: &Actor,
    (reading, plan): (&Reading, &Plan),
    progress: &Progress,
) -> Result<ImportOutcome, ExchangeError> {
    let stopped = with_memory(book, reading.row_count(), || {
        book.change(by, Act::Import, |w| -> Result<(), Stop> {
            Err(Stop::Rehearsed(Box::new(run(w, reading, plan, progress)?)))
        })
    })?;
    match stopped {
        Err(Stop::Rehearsed(outcome)) => Ok(*outcome),
        Err(Stop::Failed(error)) => Err(error),
        Ok(_) => Err(ExchangeError::Storage(StorageError::Damaged)),
    }
}

/// Imports a file, in one change.
///
/// # Errors
/// [`ExchangeError::Cancelled`] if somebody stopped it; every other case says why the file cannot be read. The book
/// is unchanged after an error.
pub fn import(
    book: &GuestBook,
    by: &Actor,
    (reading, plan): (&Reading, &Plan),
    progress: &Progress,
) -> Result<Done<ImportOutcome>, ExchangeError> {
    let done = with_memory(book, reading.row_count(), || {
        book.change(by, Act::Import, |w| -> Result<ImportOutcome, Stop> {
            let mut outcome = run(w, reading, plan, progress)?;
            let import = rows::insert_import(w, reading, plan, &outcome)?;
            keep_refused(w, reading, import, &outcome.errors)?;
            w.about(import);
            outcome.import_id = Some(import);
            Ok(outcome)
        })
    })?;
    done.map_err(|stop| match stop {
        Stop::Failed(error) => error,
        Stop::Rehearsed(_) => ExchangeError::Storage(StorageError::Damaged),
    })
}

/// Takes an import back: what it added goes, what it filled is emptied. What was changed later stays, and is counted.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such import, [`StorageError::NotUndoable`] if it is too old or was undone.
pub fn undo(book: &GuestBook, by: &Actor, import: ImportId) -> Result<Done<Undone>, ExchangeError> {
    book.change(by, Act::Undo, |w| {
        let change = rows::change_of(w, import)?.ok_or(StorageError::Missing { what: "import" })?;
        Ok(journal::undo_within(w, change)?)
    })
}

/// A large file is written with memory for its indexes, which is given back afterwards.
fn with_memory<T>(book: &GuestBook, file_rows: u32, write: impl FnOnce() -> T) -> Result<T, StorageError> {
    if file_rows < MANY_ROWS {
        return Ok(write());
    }
    book.prepare()?;
    let done = write();
    book.rest()?;
    Ok(done)
}

fn keep_refused(
    w: &Writer<'_>,
    reading: &Reading,
    import: ImportId,
    refused: &[RefusedRow],
) -> Result<(), ExchangeError> {
    let numbers: HashSet<u32> = refused.iter().map(|row| row.row).collect();
    let cells: std::collections::HashMap<u32, Vec<String>> = reading.raw_rows(&numbers)?.into_iter().collect();
    for row in refused {
        rows::insert_refused(w, import, row, cells.get(&row.row).map_or(&[], Vec::as_slice))?;
    }
    Ok(rows::forget_refused(w)?)
}

fn run(
    w: &mut Writer<'_>,
    reading: &Reading,
    plan: &Plan,
    progress: &Progress,
) -> Result<ImportOutcome, ExchangeError> {
    progress.total.store(reading.row_count(), Ordering::Relaxed);
    progress.done.store(0, Ordering::Relaxed);
    let guests = GuestDesk::open(w, reading.name(), plan.mode)?;
    let stays = StayDesk::open(w, plan, reading.row_count())?;
    let marks = Held::marks(w, reading.row_count())?;
    let never_came = NeverCame::of(plan.preset);
    let lists = Lists::open(w)?;
    let (mode, scope) = (plan.mode, plan.preset.code());
    let to_review = Vec::new();
    let mut run = Run { guests, stays, marks, never_came, lists, mode, scope, to_review, unnamed: 0 };
    let (mut refused, mut passed_over) = (Vec::new(), 0);
    let tongue = Tongue::of(crate::house::house(w)?.language);
    ahead::each_row((reading, plan), tongue, |ready| -> Result<(), ExchangeError> {
        if progress.cancelled.load(Ordering::Relaxed) {
            return Err(ExchangeError::Cancelled);
        }
        match ready {
            Ready::Row(row) => run.enter(w, &row)?,
            Ready::Refused(row) => refused.push(row),
            Ready::PassedOver => passed_over += 1,
        }
        progress.done.fetch_add(1, Ordering::Relaxed);
        Ok(())
    })?;
    let no_shows = run.never_came.settle(w)?;
    for stay in &no_shows {
        run.stays.count(*stay, Fate::Updated);
    }
    let count =
        |fates: Vec<Fate>, fate| u32::try_from(fates.iter().filter(|own| **own == fate).count()).unwrap_or(u32::MAX);
    let guests = |fate| count(run.guests.fates.values().copied().collect(), fate);
    let stays = |fate| count(run.stays.fates.values().copied().collect(), fate);
    Ok(ImportOutcome {
        import_id: None,
        preset: plan.preset,
        rows: reading.row_count(),
        new_guests: guests(Fate::New),
        updated_guests: guests(Fate::Updated),
        same_guests: guests(Fate::Same),
        new_stays: stays(Fate::New),
        updated_stays: stays(Fate::Updated),
        same_stays: stays(Fate::Same),
        possible_duplicates: run.guests.namesakes,
        errors: refused,
        unnamed: run.unnamed,
        without_unit: run.stays.without_unit,
        passed_over,
        no_shows: u32::try_from(no_shows.len()).unwrap_or(u32::MAX),
        to_confirm: run.lists.to_confirm(),
        unwanted: run.lists.unwanted(),
        notes_to_review: run.to_review,
    })
}

/// One import under way.
struct Run {
    guests: GuestDesk,
    stays: StayDesk,
    marks: Held,
    never_came: NeverCame,
    lists: Lists,
    mode: Mode,
    scope: &'static str,
    to_review: Vec<NoteRow>,
    unnamed: u32,
}

impl Run {
    /// A row goes in; if the scanner found something in its notes and they are new to the book, it is listed.
    fn enter(&mut self, w: &mut Writer<'_>, worked: &Worked) -> Result<(), StorageError> {
        let last = if worked.found.is_empty() { 0 } else { rows::last_note(w)? };
        self.enter_row(w, worked)?;
        if !worked.found.is_empty() && rows::last_note(w)? != last {
            self.to_review.push(NoteRow { row: worked.candidate.row, categories: worked.found.clone() });
        }
        Ok(())
    }

    fn enter_row(&mut self, w: &mut Writer<'_>, worked: &Worked) -> Result<(), StorageError> {
        let row = &worked.candidate;
        let marked = self.known_by(w, row.fingerprint)?;
        if let Some(marked) = marked
            && self.mode != Mode::Overwrite
        {
            self.count_same(marked);
            return Ok(());
        }
        let number = row.external_id.as_ref().map(|id| numbered(self.scope, id));
        let numbered = match number {
            Some(number) => self.known_by(w, number)?,
            None => None,
        };
        let known = marked.or(numbered).unwrap_or_default();
        let stay = match (&row.stay, known.stay) {
            (Some(_), Some(stay)) => Some(stay),
            (Some(draft), None) => self.stays.by_reference(w, draft)?,
            (None, _) => None,
        };
        let host = match stay {
            Some(stay) => rows::main_guest(w, stay)?,
            None => None,
        };
        let guest = self.guests.enter(w, worked, host.or(known.guest))?;
        let stay = match &row.stay {
            Some(draft) => Some(self.enter_stay(w, row, draft, (stay, guest))?),
            None => None,
        };
        if let Some(guest) = guest {
            self.lists.enter(w, guest, row)?;
        }
        let became = Marked { guest, stay };
        let own = marked.is_none().then_some(row.fingerprint);
        for mark in own.into_iter().chain(number.filter(|_| numbered.is_none())) {
            self.marks.add(&mark);
            rows::insert_mark(w, mark, became)?;
        }
        Ok(())
    }

    /// What became of a row with this mark, if there was one.
    fn known_by(&self, w: &Writer<'_>, mark: [u8; 16]) -> Result<Option<Marked>, StorageError> {
        if self.marks.may_hold(&mark) { rows::mark(w, mark) } else { Ok(None) }
    }

    fn count_same(&mut self, marked: Marked) {
        if let Some(guest) = marked.guest {
            self.guests.count(guest, Fate::Same);
        }
        if let Some(stay) = marked.stay {
            self.stays.count(stay, Fate::Same);
        }
    }

    fn enter_stay(
        &mut self,
        w: &mut Writer<'_>,
        row: &Candidate,
        draft: &DraftStay,
        (known, guest): (Option<StayId>, Option<GuestId>),
    ) -> Result<StayId, StorageError> {
        // Somebody this import has just made has no stay from before.
        let old_guest = guest.filter(|guest| self.guests.fates.get(guest) != Some(&Fate::New));
        let known = match (known, old_guest) {
            (Some(stay), _) => Some(stay),
            (None, Some(guest)) => self.stays.by_guest(w, guest, draft)?,
            (None, None) => None,
        };
        if let Some(stay) = known {
            self.stays.meet(w, stay, draft, guest)?;
            self.never_came.see(stay, draft);
            return Ok(stay);
        }
        let stay = self.stays.add(w, draft, guest)?;
        self.never_came.see(stay, draft);
        let Some(guest) = guest else {
            self.unnamed += 1;
            return Ok(stay);
        };
        if let Some(booker) = &row.booker {
            let booker = self.guests.add_named(w, booker)?;
            stays::rows::insert_member(w, stay, booker, Role::Booker)?;
        }
        // Companions are kept in words: a name in a cell is not yet somebody to keep a file on.
        let names: Vec<String> =
            row.companions.iter().map(|name| format!("{} {}", &*name.given, &*name.family)).collect();
        if !names.is_empty() {
            add_note(w, guest, stay, Some(&Private(format!("+ {}", names.join(", ").trim()))))?;
        }
        Ok(stay)
    }
}

/// The mark of a number that another program gave: of this kind of file only.
fn numbered(scope: &str, id: &str) -> [u8; 16] {
    super::assemble::mark_of(&[b"number", scope.as_bytes(), id.as_bytes()])
}
