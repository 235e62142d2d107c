//! Commands of exchange: a file is opened, rehearsed, imported, taken back. Reading and importing run in the
//! background: the window asks how far they are, and may cancel.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use guestbook::act::Actor;
use guestbook::book::GuestBook;
use guestbook::changed::Done;
use guestbook::error::Problem;
use guestbook::exchange::acts::{self, Progress};
use guestbook::exchange::views::TextFile;
use guestbook::exchange::{
    Content, FileReading, Home, ImportLine, ImportOutcome, Plan, Reading, Reread, Source, views,
};
use guestbook::house;
use guestbook::id::ImportId;
use guestbook::journal::Undone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Desk;
use crate::ipc::{Answer, Nothing};

/// How many readings and jobs a desk keeps; the oldest goes first.
const KEPT: usize = 8;

/// A file to open: by its path (the window), or by its bytes (a browser).
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum OpenFile {
    /// A file on this machine.
    Path {
        /// Where.
        path: String,
    },
    /// A file sent along.
    Bytes {
        /// Its name.
        name: String,
        /// Its bytes, in base64.
        base64: String,
    },
}

/// A reading to read otherwise.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RereadFile {
    /// Which.
    pub reading: String,
    /// How.
    #[serde(flatten)]
    #[ts(flatten)]
    pub how: Reread,
}

/// An import to start.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct StartImport {
    /// Of which file.
    pub reading: String,
    /// How.
    pub plan: Plan,
    /// Count only, write nothing?
    pub rehearse: bool,
}

/// A job under way.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OfJob {
    /// Which.
    pub job: String,
}

/// An import of the past.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfImport {
    /// Which.
    pub import: ImportId,
}

/// Refused rows: of an import, or of a rehearsal.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum OfRefused {
    /// Of an import.
    Import {
        /// Which.
        import: ImportId,
    },
    /// Of a job.
    Job {
        /// Which.
        job: String,
    },
}

/// How a job stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum JobState {
    /// Under way.
    Running,
    /// Done.
    Finished,
    /// Stopped by hand; nothing was written.
    Cancelled,
    /// Stopped by a problem; nothing was written.
    Failed,
}

/// How far a job is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct JobProgress {
    /// unit: rows, whole
    pub done: u32,
    /// unit: rows, whole
    pub total: u32,
    /// How it stands.
    pub state: JobState,
    /// What it did, once finished.
    pub outcome: Option<ImportOutcome>,
    /// What changed in the book, once finished.
    pub done_change: Option<Done<()>>,
    /// What stopped it.
    pub problem: Option<Problem>,
}

/// Whether a job writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Counts only; nothing is written.
    Rehearsal,
    /// Writes.
    Import,
}

type Ended = Result<Done<ImportOutcome>, Problem>;

#[derive(Debug)]
struct Job {
    progress: Arc<Progress>,
    reading: Arc<Reading>,
    ended: Arc<Mutex<Option<Ended>>>,
}

/// The files a desk has open, and its jobs.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    last: Mutex<u64>,
    readings: Mutex<HashMap<String, (u64, Arc<Reading>)>>,
    running: Mutex<HashMap<String, (u64, Job)>>,
}

fn hold<T>(door: &Mutex<T>) -> MutexGuard<'_, T> {
    door.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Jobs {
    fn next(&self) -> u64 {
        let mut last = hold(&self.last);
        *last += 1;
        *last
    }

    fn keep(&self, book: &GuestBook, reading: Reading, how: &Reread) -> Answer<FileReading> {
        let at = self.next();
        let name = format!("reading-{at}");
        let view = book.read(|r| views::file_reading(r, &reading, how, name.clone()))?;
        insert(&mut hold(&self.readings), name, at, Arc::new(reading));
        Ok(view)
    }

    fn reading(&self, name: &str) -> Answer<Arc<Reading>> {
        hold(&self.readings).get(name).map(|(_, reading)| Arc::clone(reading)).ok_or_else(|| missing("reading"))
    }
}

fn insert<T>(kept: &mut HashMap<String, (u64, T)>, name: String, at: u64, value: T) {
    kept.insert(name, (at, value));
    while kept.len() > KEPT {
        let oldest = kept.iter().min_by_key(|(_, (at, _))| *at).map(|(name, _)| name.clone());
        oldest.and_then(|name| kept.remove(&name));
    }
}

fn missing(what: &str) -> Problem {
    Problem::refused("missing").with("what", what)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What the house says of itself, so that a file need not.
fn home(book: &GuestBook) -> Answer<Home> {
    let house = book.read(house::house)?;
    Ok(Home { country: house.country, currency: house.currency })
}

/// Read a file for the book of this desk.
///
/// # Errors
/// See [`ExchangeError`].
pub fn read_file(desk: &Desk, path: &Path) -> Answer<Reading> {
    let source = Source { name: file_name(path), content: Content::Path(path.to_owned()) };
    Ok(guestbook::exchange::open(source, home(&*desk.book()?)?)?)
}

/// `exchange.open`
pub fn open(desk: &Desk, ask: OpenFile) -> Answer<FileReading> {
    let reading = match ask {
        OpenFile::Path { path } => read_file(desk, &PathBuf::from(path))?,
        OpenFile::Bytes { name, base64 } => {
            let bytes = BASE64.decode(base64).map_err(|_| Problem::refused("bad-ask"))?;
            let source = Source { name: file_name(Path::new(&name)), content: Content::Bytes(bytes.into()) };
            guestbook::exchange::open(source, home(&*desk.book()?)?)?
        }
    };
    desk.jobs.keep(&*desk.book()?, reading, &Reread::default())
}

/// `exchange.reread`
pub fn reread(desk: &Desk, ask: RereadFile) -> Answer<FileReading> {
    let reading = desk.jobs.reading(&ask.reading)?.reread(&ask.how)?;
    desk.jobs.keep(&*desk.book()?, reading, &ask.how)
}

/// Import a file, or rehearse it, and wait for the end: for the command line.
///
/// # Errors
/// See [`ExchangeError`].
pub fn import_now(desk: &Desk, reading: &Reading, plan: &Plan, kind: Kind) -> Answer<Done<ImportOutcome>> {
    work(&*desk.book()?, &desk.actor(), (reading, plan), kind, &Progress::default())
}

fn work(book: &GuestBook, by: &Actor, (reading, plan): (&Reading, &Plan), kind: Kind, progress: &Progress) -> Ended {
    if kind == Kind::Rehearsal {
        let outcome = acts::rehearse(book, by, (reading, plan), progress)?;
        return Ok(Done { value: outcome, changed: Vec::new(), change: None });
    }
    Ok(acts::import(book, by, (reading, plan), progress)?)
}

/// `exchange.start`
pub fn start(desk: &Desk, ask: StartImport) -> Answer<OfJob> {
    let book = desk.book()?;
    let reading = desk.jobs.reading(&ask.reading)?;
    let (by, progress, ended) = (desk.actor(), Arc::new(Progress::default()), Arc::new(Mutex::new(None)));
    let at = desk.jobs.next();
    let job = format!("job-{at}");
    let running = Job { progress: Arc::clone(&progress), reading: Arc::clone(&reading), ended: Arc::clone(&ended) };
    insert(&mut hold(&desk.jobs.running), job.clone(), at, running);
    let kind = if ask.rehearse { Kind::Rehearsal } else { Kind::Import };
    std::thread::spawn(move || {
        let answer = work(&book, &by, (&reading, &ask.plan), kind, &progress);
        *hold(&ended) = Some(answer);
    });
    Ok(OfJob { job })
}

/// `exchange.progress`
pub fn progress(desk: &Desk, ask: OfJob) -> Answer<JobProgress> {
    let jobs = hold(&desk.jobs.running);
    let (_, job) = jobs.get(&ask.job).ok_or_else(|| missing("job"))?;
    let (done, total) = (job.progress.done(), job.reading.row_count());
    let answer = |state| JobProgress { done, total, state, outcome: None, done_change: None, problem: None };
    Ok(match &*hold(&job.ended) {
        None => answer(JobState::Running),
        Some(Ok(ended)) => JobProgress {
            outcome: Some(ended.value.clone()),
            done_change: Some(ended.clone().map(|_| ())),
            ..answer(JobState::Finished)
        },
        Some(Err(problem)) if problem.code == "import-cancelled" => answer(JobState::Cancelled),
        Some(Err(problem)) => JobProgress { problem: Some(problem.clone()), ..answer(JobState::Failed) },
    })
}

/// `exchange.cancel`
pub fn cancel(desk: &Desk, ask: OfJob) -> Answer<()> {
    let jobs = hold(&desk.jobs.running);
    let (_, job) = jobs.get(&ask.job).ok_or_else(|| missing("job"))?;
    job.progress.cancel();
    Ok(())
}

/// `exchange.imports`
pub fn imports(desk: &Desk, _: Nothing) -> Answer<Vec<ImportLine>> {
    Ok(desk.book()?.read(views::imports)?)
}

/// `exchange.undo`
pub fn undo(desk: &Desk, ask: OfImport) -> Answer<Done<Undone>> {
    Ok(acts::undo(&*desk.book()?, &desk.actor(), ask.import)?)
}

/// `exchange.refused`
pub fn refused(desk: &Desk, ask: OfRefused) -> Answer<TextFile> {
    match ask {
        OfRefused::Import { import } => Ok(desk.book()?.read(|r| views::refused(r, import))?),
        OfRefused::Job { job } => {
            let jobs = hold(&desk.jobs.running);
            let (_, job) = jobs.get(&job).ok_or_else(|| missing("job"))?;
            match &*hold(&job.ended) {
                Some(Ok(done)) => Ok(views::refused_of(&job.reading, &done.value)?),
                Some(Err(problem)) => Err(problem.clone()),
                None => Err(missing("job")),
            }
        }
    }
}
