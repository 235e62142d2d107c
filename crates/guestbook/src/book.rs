//! The guest book: one handle, two doors. All reads go through [`GuestBook::read`], all writes through
//! [`GuestBook::change`]; nobody holds a connection.

mod post;

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Params, Row, TransactionBehavior};

use crate::act::{Act, Actor, Post};
use crate::changed::Done;
use crate::consent::ledger::signer::Signer;
use crate::error::StorageError;
use crate::id::{ChangeId, Id};
use crate::journal;
use crate::storage::chance::fresh_id;
use crate::storage::lock::Lock;
use crate::storage::watch::{self, Now};
use crate::storage::{migrate, open};
use crate::time::{Clock, Day, Moment};

pub use crate::storage::chance::Chance;
pub use crate::storage::key::{Key, NotAKey};

/// What a book needs from outside: the time and chance.
pub struct Surroundings {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance, for ids.
    pub chance: Chance,
}

struct WriteSide {
    conn: Connection,
    now: Option<Arc<Now>>,
    chance: Chance,
    device: i64,
    signer: Option<Signer>,
}

/// One open guest book.
pub struct GuestBook {
    write: Mutex<WriteSide>,
    read: Mutex<Connection>,
    clock: Arc<dyn Clock>,
    path: PathBuf,
    device: i64,
    _lock: Lock,
}

impl std::fmt::Debug for GuestBook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("GuestBook(…)")
    }
}

impl GuestBook {
    /// Make a new book at `path`. It holds no house yet: see [`crate::house::found`].
    ///
    /// # Errors
    /// [`StorageError::AlreadyThere`], [`StorageError::ReadOnly`], [`StorageError::InUse`].
    pub fn create(path: &Path, key: &Key, around: Surroundings) -> Result<Self, StorageError> {
        if path.exists() {
            return Err(StorageError::AlreadyThere);
        }
        let lock = Lock::take(path)?;
        let mut conn = open::create(path, key)?;
        migrate::bring_up_to_date(&mut conn, migrate::STEPS, path)?;
        let Surroundings { clock, mut chance } = around;
        let device = i64::try_from(chance.draw() >> 33).unwrap_or(1).max(1);
        open::name_desk(&conn, device)?;
        Self::with(path, key, lock, conn, Surroundings { clock, chance })
    }

    /// Open the book at `path`, brought up to date if an older program wrote it (a copy is kept beside it).
    ///
    /// # Errors
    /// Every case of [`StorageError`] says what is wrong; the file is unchanged after an error.
    pub fn open(path: &Path, key: &Key, around: Surroundings) -> Result<Self, StorageError> {
        if !path.exists() {
            return Err(StorageError::NoBook);
        }
        let lock = Lock::take(path)?;
        let mut conn = open::existing(path, key)?;
        migrate::bring_up_to_date(&mut conn, migrate::STEPS, path)?;
        Self::with(path, key, lock, conn, around)
    }

    fn with(path: &Path, key: &Key, lock: Lock, conn: Connection, around: Surroundings) -> Result<Self, StorageError> {
        let device = open::desk(&conn)?;
        let read = open::reading(path, key)?;
        let write = WriteSide { conn, now: None, chance: around.chance, device, signer: None };
        Ok(Self {
            write: Mutex::new(write),
            read: Mutex::new(read),
            clock: around.clock,
            path: path.to_owned(),
            device,
            _lock: lock,
        })
    }

    /// The consent register of this book is signed with this key from here on. Without one, nothing is written in it.
    pub fn sign_with(&self, signer: Signer) {
        hold(&self.write).signer = Some(signer);
    }

    /// Where the book lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Ask the book, at the owner's post. A [`Reader`] cannot write.
    ///
    /// # Errors
    /// What `ask` answers.
    pub fn read<T, E>(&self, ask: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        self.read_at(Post::Owner, ask)
    }

    /// The same at another post: what is for the owner alone is not in the answers.
    ///
    /// # Errors
    /// What `ask` answers.
    pub fn read_at<T, E>(&self, post: Post, ask: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        let conn = hold(&self.read);
        let now = self.clock.now();
        let today = now.day_at(self.clock.offset_minutes(now));
        ask(&Reader { conn: &conn, now, today, post, clock: &*self.clock, device: self.device })
    }

    /// Change the book: one transaction, one line in the journal, one inverse. On an error nothing is changed.
    ///
    /// # Errors
    /// What `act` answers, or a [`StorageError`].
    pub fn change<T, E>(
        &self,
        by: &Actor,
        act: Act,
        f: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<Done<T>, E>
    where
        E: From<StorageError>,
    {
        let mut side = hold(&self.write);
        let side = &mut *side;
        if side.now.is_none() {
            side.now = Some(watch::install(&side.conn)?);
        }
        let Some(now) = side.now.clone() else { return Err(StorageError::Damaged.into()) };
        let tx = side.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StorageError::from)?;
        let at = self.clock.now();
        let stamp = journal::next_stamp(&tx, at)?;
        let id = ChangeId::from_bytes(fresh_id(&mut side.chance, at, 0));
        let line = journal::begin(&tx, journal::Line { id, at, stamp, by, act })?;
        now.stamp.store(stamp, Ordering::Relaxed);
        now.device.store(side.device, Ordering::Relaxed);
        now.change.store(line, Ordering::Relaxed);
        now.images.store(1, Ordering::Relaxed);
        let today = at.day_at(self.clock.offset_minutes(at));
        let mut writer = Writer {
            reader: Reader { conn: &tx, now: at, today, post: by.1, clock: &*self.clock, device: side.device },
            stamp,
            change: line,
            by,
            signer: side.signer.as_ref(),
            chance: &mut side.chance,
            made: 0,
            subject: None,
            watch: &now,
        };
        let before = journal::marks(&writer)?;
        let value = f(&mut writer)?;
        let changed = journal::finish(&mut writer, &before)?;
        let change = (!changed.is_empty()).then_some(id);
        if change.is_some() {
            tx.commit().map_err(StorageError::from)?;
        } else {
            tx.rollback().map_err(StorageError::from)?;
        }
        Ok(Done { value, changed, change })
    }

    /// Put the search index in order after very much was written; searches are quicker then.
    ///
    /// # Errors
    /// If the book cannot be written.
    pub fn tidy(&self) -> Result<(), StorageError> {
        crate::guests::tidy(&hold(&self.write).conn)
    }

    /// Empty the journal file of SQLite: until then it holds pages as they were.
    pub(crate) fn empty_journal(&self) -> Result<(), StorageError> {
        open::empty_journal(&hold(&self.write).conn)
    }

    /// Does every page of the file decrypt and hang together? Reads the whole file.
    ///
    /// # Errors
    /// [`StorageError::Damaged`].
    pub fn check(&self) -> Result<(), StorageError> {
        open::check(&hold(&self.read))
    }

    /// Before a heavy load: take memory for it. See [`GuestBook::rest`].
    pub(crate) fn prepare(&self) -> Result<(), StorageError> {
        open::prepare_for(&hold(&self.write).conn, open::Load::Heavy)
    }

    /// After a heavy load: give memory back to the system.
    pub(crate) fn rest(&self) -> Result<(), StorageError> {
        let side = hold(&self.write);
        open::prepare_for(&side.conn, open::Load::Usual)?;
        Ok(side.conn.release_memory()?)
    }

    /// Do not wait for the disk after each change: for a test that makes ten thousands of them.
    #[cfg(test)]
    pub(crate) fn hurry(&self) -> Result<(), StorageError> {
        Ok(hold(&self.write).conn.pragma_update(None, "synchronous", "OFF")?)
    }

    /// Equal books answer the same text, different books another one; it tells nothing else. It looks at everything a
    /// hand may change, not at row numbers, row clocks, the journal or the search index. Reads the whole file.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn fingerprint(&self) -> Result<String, StorageError> {
        crate::storage::tables::fingerprint(&hold(&self.read))
    }

    /// The schema, as plain SQL.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn schema(&self) -> Result<String, StorageError> {
        migrate::schema(&hold(&self.read))
    }
}

/// A panic in one command must not lock the house out of its book: the transaction was rolled back.
fn hold<T>(door: &Mutex<T>) -> MutexGuard<'_, T> {
    door.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The right to read, for the time of one question.
pub struct Reader<'a> {
    conn: &'a Connection,
    now: Moment,
    today: Day,
    clock: &'a dyn Clock,
    post: Post,
    device: i64,
}

impl Reader<'_> {
    /// The number of the desk this book lies on: what `device` of every new row must be.
    pub(crate) fn device(&self) -> i64 {
        self.device
    }

    /// The instant of this question.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// The civil day of the house, at that instant.
    pub fn today(&self) -> Day {
        self.today
    }

    /// The civil day of the house, at another instant.
    pub fn day_of(&self, at: Moment) -> Day {
        at.day_at(self.clock.offset_minutes(at))
    }

    /// All rows.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StorageError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_map(params, row)?.collect::<Result<_, _>>()?)
    }

    /// The first row, if any.
    pub(crate) fn first<T>(
        &self,
        sql: &str,
        params: impl Params,
        row: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StorageError> {
        use rusqlite::OptionalExtension as _;
        Ok(self.conn.prepare_cached(sql)?.query_row(params, row).optional()?)
    }

    /// Every row, one after the other, without keeping them.
    #[allow(dead_code, reason = "the search index reads all guests this way")]
    pub(crate) fn each(
        &self,
        sql: &str,
        params: impl Params,
        mut row: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StorageError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        while let Some(found) = rows.next()? {
            row(found)?;
        }
        Ok(())
    }

    pub(crate) fn connection(&self) -> &Connection {
        self.conn
    }
}

/// The right to write, for the time of one change. It can read, too.
pub struct Writer<'a> {
    reader: Reader<'a>,
    stamp: i64,
    change: i64,
    by: &'a Actor,
    signer: Option<&'a Signer>,
    chance: &'a mut Chance,
    made: u32,
    subject: Option<[u8; 16]>,
    watch: &'a Now,
}

impl<'a> Deref for Writer<'a> {
    type Target = Reader<'a>;
    fn deref(&self) -> &Reader<'a> {
        &self.reader
    }
}

impl<'a> Writer<'a> {
    /// The key of the consent register, if the book was opened with it.
    pub(crate) fn signer(&self) -> Option<&'a Signer> {
        self.signer
    }

    /// A new id.
    pub fn new_id<I: Id>(&mut self) -> I {
        self.made += 1;
        I::from_bytes(fresh_id(self.chance, self.reader.now, self.made))
    }

    /// The same change, some days later: a test lives through years within one transaction.
    #[cfg(test)]
    pub(crate) fn wait_until(&mut self, day: Day) {
        self.reader.today = day;
    }

    /// Who makes this change.
    pub fn by(&self) -> &str {
        &self.by.0
    }

    /// The stamp of this change: what `base` of every new row must be.
    pub(crate) fn stamp(&self) -> i64 {
        self.stamp
    }

    /// `journal.seq` of this change.
    pub(crate) fn change(&self) -> i64 {
        self.change
    }

    /// Say whom or what this change is about, for the journal.
    pub fn about<I: Id>(&mut self, id: I) {
        self.subject = Some(id.bytes());
    }

    pub(crate) fn subject(&self) -> Option<[u8; 16]> {
        self.subject
    }

    /// Keep no images of rows from here on: for what must not be brought back (an import taken back, a round).
    pub(crate) fn keep_no_images(&self) {
        self.watch.images.store(0, Ordering::Relaxed);
    }

    /// Run one statement; answers how many rows it touched.
    pub(crate) fn run(&self, sql: &str, params: impl Params) -> Result<usize, StorageError> {
        Ok(self.reader.conn.prepare_cached(sql)?.execute(params)?)
    }
}
