//! Commands of the house: the open book, who is at the desk, history and undo.

use guestbook::act::{Act, Post};
use guestbook::changed::Done;
use guestbook::error::Problem;
use guestbook::house::effect::{self, HabitsEffect};
use guestbook::house::habits::{self, Habits};
use guestbook::house::{self, Founding, HouseChange, Sample};
use guestbook::id::ChangeId;
use guestbook::journal::{self, HistoryLine, Undone};
use guestbook::place::{Country, Language};
use guestbook::reports::House;
use guestbook::time::Day;
use guestbook::{guests, stays};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use crate::Desk;
use crate::ipc::{Answer, Nothing};
use crate::keys::KeyPlace;

/// The open book, in short.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Book {
    /// Where the file lies.
    pub path: String,
    /// Whose house.
    pub house: House,
    /// Is it the sample season?
    pub sample: bool,
    /// unit: guest files, whole
    #[ts(type = "number")]
    pub guests: u64,
    /// unit: stays, whole; cancelled ones and no-shows included
    #[ts(type = "number")]
    pub stays: u64,
    /// Where the key is kept.
    pub key: KeyPlace,
}

/// What the window shows around everything else.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct HouseState {
    /// Version of the program.
    pub version: String,
    /// The civil day.
    pub today: Day,
    /// Who is at the desk; empty if nobody said.
    pub actor: String,
    /// At which post. It decides which notes are shown; it locks nothing.
    pub post: Post,
    /// The open book, if there is one.
    pub book: Option<Book>,
    /// What stood in the way of opening it.
    pub trouble: Option<Problem>,
    /// The folder of the log, if the host keeps one.
    pub logs: Option<String>,
}

/// A new house.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CreateHouse {
    /// Its name.
    pub name: String,
    /// Its country.
    pub country: Country,
    /// The language of its staff.
    pub language: Language,
    /// Who is at the desk.
    #[serde(default)]
    pub actor: String,
}

/// The sample season.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OpenSample {
    /// The language of its notes.
    pub language: Language,
    /// Who is at the desk.
    #[serde(default)]
    pub actor: String,
}

/// Somebody at the desk.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct SignIn {
    /// By name.
    pub actor: String,
    /// At which post; as before, if absent.
    pub post: Option<Post>,
}

/// A change to take back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct UndoChange {
    /// Which.
    pub change: ChangeId,
}

/// How much history.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct History {
    /// unit: lines, whole
    #[serde(default = "fifty")]
    pub limit: u32,
}

fn fifty() -> u32 {
    50
}

/// `house.state`
pub fn state(desk: &Desk, _: Nothing) -> Answer<HouseState> {
    let book = match desk.open() {
        Err(_) => None,
        Ok(open) => Some(open.book.read(|r| {
            Ok::<_, Problem>(Book {
                path: open.book.path().to_string_lossy().into_owned(),
                house: house::house(r)?,
                sample: house::is_sample(r)?,
                guests: guests::views::count(r)?,
                stays: stays::views::count(r)?,
                key: open.key,
            })
        })?),
    };
    Ok(HouseState {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        today: Desk::today(),
        actor: desk.actor().0,
        post: desk.post(),
        book,
        trouble: desk.trouble(),
        logs: desk.logs().map(|folder| folder.to_string_lossy().into_owned()),
    })
}

/// `house.create`
pub fn create(desk: &Desk, ask: CreateHouse) -> Answer<HouseState> {
    desk.sign_in(&ask.actor);
    desk.found(&Founding { name: ask.name, country: ask.country, language: ask.language, sample: Sample::No })?;
    state(desk, Nothing {})
}

/// `house.open_sample`
pub fn open_sample(desk: &Desk, ask: OpenSample) -> Answer<HouseState> {
    desk.sign_in(&ask.actor);
    desk.open_sample(ask.language)?;
    state(desk, Nothing {})
}

/// `house.remove_sample`
pub fn remove_sample(desk: &Desk, _: Nothing) -> Answer<HouseState> {
    desk.remove_sample()?;
    state(desk, Nothing {})
}

/// `house.change`
pub fn change(desk: &Desk, ask: HouseChange) -> Answer<Done<House>> {
    changing(desk, Act::ChangeHouse, |w| house::change(w, ask))
}

/// How the house does things, and how most houses do.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct HabitsPage {
    /// As the house has it.
    pub habits: Habits,
    /// As usual.
    pub usual: Habits,
}

/// `house.habits`
pub fn habits(desk: &Desk, _: Nothing) -> Answer<HabitsPage> {
    Ok(HabitsPage { habits: desk.book()?.read(habits::habits)?, usual: Habits::default() })
}

/// `house.habits_effect`
pub fn habits_effect(desk: &Desk, ask: Habits) -> Answer<HabitsEffect> {
    habits::check(&ask)?;
    Ok(desk.book()?.read(|r| effect::effect(r, &ask))?)
}

/// `house.set_habits`
pub fn set_habits(desk: &Desk, ask: Habits) -> Answer<Done<()>> {
    changing(desk, Act::SetHabits, |w| habits::set(w, &ask))
}

/// `house.sign_in`
pub fn sign_in(desk: &Desk, ask: SignIn) -> Answer<HouseState> {
    desk.sign_in(&ask.actor);
    if let Some(post) = ask.post {
        desk.take_post(post);
    }
    state(desk, Nothing {})
}

/// `house.undo`
pub fn undo(desk: &Desk, ask: UndoChange) -> Answer<Done<Undone>> {
    changing(desk, Act::Undo, |w| journal::undo_within(w, ask.change))
}

/// `house.history`
pub fn history(desk: &Desk, ask: History) -> Answer<Vec<HistoryLine>> {
    Ok(desk.book()?.read(|r| journal::history(r, ask.limit.min(500)))?)
}
