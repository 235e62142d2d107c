//! The desk: one open book, somebody at it, and the work going on in the background.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use guestbook::act::{Act, Actor, Post};
use guestbook::book::{Chance, GuestBook, Reader, Surroundings};
use guestbook::consent::ledger::signer::Signer;
use guestbook::error::Problem;
use guestbook::house::{self, Founding};
use guestbook::place::Language;
use guestbook::sample::{self, SampleWish};
use guestbook::time::{Clock, Day, Stopped};

use crate::clock::{MachineClock, machine};
use crate::commands::exchange::Jobs;
use crate::keys::{Keeper, KeyPlace, head};
use crate::preferences::{Preferences, Which};
use crate::rounds::{self, LastRound};
use crate::signing;

/// The folder where a desk keeps its books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// The folder; made when the first book is.
    pub folder: PathBuf,
    /// Where keys are kept.
    pub keeper: Keeper,
}

impl Home {
    fn book(&self, which: Which) -> PathBuf {
        self.folder.join(match which {
            Which::Own => "maison.escale",
            Which::Sample => "sample.escale",
        })
    }

    fn preferences(&self) -> PathBuf {
        self.folder.join("desk.json")
    }
}

/// The open book.
#[derive(Clone, Debug)]
pub(crate) struct Open {
    pub book: Arc<GuestBook>,
    pub key: KeyPlace,
    keeper: Keeper,
}

/// The open book as it is read at the post of whoever is at the desk.
#[derive(Clone, Debug)]
pub struct Seat {
    book: Arc<GuestBook>,
    post: Post,
}

impl Seat {
    /// Ask the book; what is for another post is not in the answer.
    ///
    /// # Errors
    /// What `ask` answers.
    pub fn read<T, E>(&self, ask: impl FnOnce(&Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        self.book.read_at(self.post, ask)
    }
}

impl Deref for Seat {
    type Target = GuestBook;
    fn deref(&self) -> &GuestBook {
        &self.book
    }
}

#[derive(Debug, Default)]
struct State {
    open: Option<Open>,
    actor: String,
    post: Post,
    trouble: Option<Problem>,
}

/// Who answers a window.
#[derive(Debug)]
pub struct Desk {
    home: Option<Home>,
    logs: Option<PathBuf>,
    state: Mutex<State>,
    pub(crate) jobs: Jobs,
    pub(crate) last_round: LastRound,
}

impl Desk {
    /// A desk with a home: opens the book that was open last, if there is one.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "the desk keeps its home")]
    pub fn at_home(home: Home) -> Self {
        let remembered = Preferences::load(&home.preferences());
        let desk = Self {
            state: Mutex::new(State { actor: remembered.actor, post: remembered.post, ..State::default() }),
            home: Some(home.clone()),
            logs: None,
            jobs: Jobs::default(),
            last_round: LastRound::on(Self::today()),
        };
        let other = if remembered.open == Which::Own { Which::Sample } else { Which::Own };
        for which in [remembered.open, other] {
            let path = home.book(which);
            if path.exists() {
                match open_book(&path, &home.keeper) {
                    Ok(open) => desk.state().open = Some(open),
                    Err(problem) => desk.state().trouble = Some(problem),
                }
                break;
            }
        }
        desk
    }

    /// A desk on one book, named by hand: for the command line and for `escale serve`.
    ///
    /// # Errors
    /// What stands in the way of opening it.
    pub fn on_book(path: &Path, keeper: &Keeper) -> Result<Self, Problem> {
        let open = open_book(path, keeper)?;
        let state = Mutex::new(State { open: Some(open), ..State::default() });
        Ok(Self { home: None, logs: None, state, jobs: Jobs::default(), last_round: LastRound::on(Self::today()) })
    }

    /// The same desk, which knows where its host keeps the log (see [`crate::log::keep`]).
    #[must_use]
    pub fn with_logs(mut self, folder: PathBuf) -> Self {
        self.logs = Some(folder);
        self
    }

    /// The folder of the log, if its host keeps one.
    #[must_use]
    pub fn logs(&self) -> Option<&Path> {
        self.logs.as_deref()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The open book.
    ///
    /// # Errors
    /// `no-book-open`.
    pub(crate) fn open(&self) -> Result<Open, Problem> {
        self.state().open.clone().ok_or_else(|| Problem::refused("no-book-open"))
    }

    /// The open book itself.
    ///
    /// # Errors
    /// `no-book-open`.
    pub fn book(&self) -> Result<Seat, Problem> {
        Ok(Seat { book: self.open()?.book, post: self.post() })
    }

    /// Before a line of the consent register: its signing key is at hand; the first line makes one.
    ///
    /// # Errors
    /// `consent-no-signer`, `key-not-kept`, `no-chance`.
    pub(crate) fn ready_to_sign(&self) -> Result<(), Problem> {
        let open = self.open()?;
        signing::begin(&open.book, &open.keeper)
    }

    /// The key the consent register is signed with.
    ///
    /// # Errors
    /// `consent-no-signer`, `no-chance`.
    pub(crate) fn signer(&self) -> Result<Signer, Problem> {
        let open = self.open()?;
        signing::at_hand(&open.book, &open.keeper)
    }

    /// Change the register with a key that comes into use with this change.
    ///
    /// # Errors
    /// As [`Desk::ready_to_sign`], and what `change` says.
    pub(crate) fn with_new_signer<T>(&self, change: impl FnOnce(&Signer) -> Result<T, Problem>) -> Result<T, Problem> {
        let open = self.open()?;
        signing::begin(&open.book, &open.keeper)?;
        signing::follow(&open.book, &open.keeper, change)
    }

    /// Who is at the desk.
    #[must_use]
    pub fn actor(&self) -> Actor {
        let state = self.state();
        Actor::named(&state.actor).at(state.post)
    }

    /// At which post.
    #[must_use]
    pub fn post(&self) -> Post {
        self.state().post
    }

    /// What stood in the way when the desk opened.
    pub(crate) fn trouble(&self) -> Option<Problem> {
        self.state().trouble.clone()
    }

    /// The civil day, here and now.
    #[must_use]
    pub fn today() -> Day {
        let now = MachineClock.now();
        now.day_at(MachineClock.offset_minutes(now))
    }

    /// Somebody sits down at the desk.
    pub fn sign_in(&self, name: &str) {
        name.trim().clone_into(&mut self.state().actor);
        self.remember();
    }

    /// … at another post. No password is asked: it keeps things tidy, it locks nothing.
    pub fn take_post(&self, post: Post) {
        self.state().post = post;
        self.remember();
    }

    fn remember(&self) {
        let Some(home) = &self.home else { return };
        let sample = self.book().is_ok_and(|book| book.path() == home.book(Which::Sample));
        let open = if sample { Which::Sample } else { Which::Own };
        let Actor(actor, post) = self.actor();
        Preferences { actor, post, open }.save(&home.preferences());
    }

    fn home(&self) -> Result<&Home, Problem> {
        self.home.as_ref().ok_or_else(|| Problem::refused("book-named-by-hand"))
    }

    /// Found the house's own book and open it.
    ///
    /// # Errors
    /// `house-no-name`, `already-there`, or what the disk says.
    pub fn found(&self, founding: &Founding) -> Result<(), Problem> {
        let home = self.home()?;
        if founding.name.trim().is_empty() {
            return Err(house::HouseError::NoName.problem());
        }
        make_folder(&home.folder)?;
        let open = new_book(&home.book(Which::Own), &home.keeper, founding, &self.actor())?;
        self.take(open);
        Ok(())
    }

    /// Write the sample season and open it; an older one is replaced.
    ///
    /// # Errors
    /// What the disk says.
    pub fn open_sample(&self, language: Language) -> Result<(), Problem> {
        let home = self.home()?;
        make_folder(&home.folder)?;
        self.remove_sample()?;
        let path = home.book(Which::Sample);
        make_sample(&path, &home.keeper, &SampleWish::usual(Self::today(), language), &mut |_, _| ())?;
        self.take(open_book(&path, &home.keeper)?);
        Ok(())
    }

    /// Remove the sample season; the house's own book opens again, if there is one.
    ///
    /// # Errors
    /// What the disk says.
    pub fn remove_sample(&self) -> Result<(), Problem> {
        let home = self.home()?;
        let path = home.book(Which::Sample);
        let is_open = self.book().is_ok_and(|book| book.path() == path);
        if is_open {
            self.state().open = None;
        }
        remove_book(&path, &home.keeper)?;
        if is_open && home.book(Which::Own).exists() {
            let open = open_book(&home.book(Which::Own), &home.keeper)?;
            self.take(open);
        }
        self.remember();
        Ok(())
    }

    fn take(&self, open: Open) {
        {
            let mut state = self.state();
            state.open = Some(open);
            state.trouble = None;
        }
        self.remember();
    }
}

fn make_folder(folder: &Path) -> Result<(), Problem> {
    std::fs::create_dir_all(folder).map_err(|error| guestbook::error::StorageError::System(error).problem())
}

fn open_book(path: &Path, keeper: &Keeper) -> Result<Open, Problem> {
    if !path.exists() {
        return Err(guestbook::error::StorageError::NoBook.problem());
    }
    let (key, place) = keeper.find(path)?;
    let around = machine().map_err(|_| Problem::broken("no-chance"))?;
    let open = Open { book: Arc::new(GuestBook::open(path, &key, around)?), key: place, keeper: keeper.clone() };
    signing::take_up(&open.book, keeper)?;
    rounds::go(&open.book);
    Ok(open)
}

/// Make a book, found its house, keep its key. A book whose key cannot be kept is not left behind.
///
/// # Errors
/// What the disk or the keychain says.
pub(crate) fn new_book(path: &Path, keeper: &Keeper, founding: &Founding, by: &Actor) -> Result<Open, Problem> {
    let key = keeper.for_new()?;
    let around = machine().map_err(|_| Problem::broken("no-chance"))?;
    let book = GuestBook::create(path, &key, around)?;
    let made = book
        .change(by, Act::OpenHouse, |w| house::found(w, founding))
        .map_err(Problem::from)
        .and_then(|_| keeper.keep(path, &key));
    match made {
        Ok(place) => Ok(Open { book: Arc::new(book), key: place, keeper: keeper.clone() }),
        Err(problem) => {
            drop(book);
            remove_book(path, keeper)?;
            Err(problem)
        }
    }
}

/// Write a sample season to `path`: equal for equal wishes, to the last id. Answers where its key is kept.
///
/// # Errors
/// `already-there`, or what the disk or the keychain says.
pub fn make_sample(
    path: &Path,
    keeper: &Keeper,
    wish: &SampleWish,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<KeyPlace, Problem> {
    let key = keeper.for_new()?;
    let around = Surroundings { clock: Arc::new(Stopped::at_noon(wish.today)), chance: Chance::seeded(wish.seed) };
    let book = GuestBook::create(path, &key, around)?;
    sample::write(&book, wish, progress)?;
    drop(book);
    keeper.keep(path, &key)
}

/// Remove a book, its lock, its journal files and its key.
fn remove_book(path: &Path, keeper: &Keeper) -> Result<(), Problem> {
    let head = head(path);
    for tail in ["", "-wal", "-shm", ".lock"] {
        let mut name = path.as_os_str().to_owned();
        name.push(tail);
        match std::fs::remove_file(Path::new(&name)) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(guestbook::error::StorageError::System(error).problem()),
        }
    }
    keeper.forget(path, head.as_deref());
    Ok(())
}

/// Make a book by name, as `escale new` does. Answers where its key is kept.
///
/// # Errors
/// `house-no-name`, `already-there`, or what the disk or the keychain says.
pub fn make_book(path: &Path, keeper: &Keeper, founding: &Founding) -> Result<KeyPlace, Problem> {
    if founding.name.trim().is_empty() {
        return Err(house::HouseError::NoName.problem());
    }
    Ok(new_book(path, keeper, founding, &Actor::named("escale"))?.key)
}
