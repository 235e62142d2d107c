//! The sample season: a believable guesthouse with invented people, to try the program on and to measure it.
//!
//! Equal wishes give equal books. People, streets and words come from `assets/sample`; nobody in them exists.
//! Reading order: `people` (who), `plan` (when and where), `story` and `said` (what is known), `points` (loyalty),
//! `rows` (SQL).
//! To add a note: a line in `assets/sample/words.<language>.txt`. To add a guest with a part in it: `cast.txt`.

mod asking;
mod dice; // reading order for a newcomer
mod people;
mod plan;
mod points;
mod rows;
mod said;
mod story;
#[cfg(test)]
mod tests;
mod words;

use self::dice::Dice;
use self::people::Census;
use self::points::Member;
use self::rows::Pen;
use self::story::Teller;
use self::words::Words;
use crate::act::{Act, Actor};
use crate::book::{GuestBook, Writer};
use crate::error::StorageError;
use crate::house::{self, Founding, HouseChange, HouseError, Sample};
use crate::place::{Country, Language};
use crate::stays::calendar::ClosureDraft;
use crate::stays::calendar::rows::{insert_closure, insert_unit};
use crate::storage::open::{Load, prepare_for};
use crate::time::Day;

/// Guests of one change. Fewer changes keep the pages of a large book together. unit: guests
const CHUNK: u64 = 20_000;
const LARGE_CHUNK: u64 = 100_000;
/// Where the house of the sample would stand.
const ADDRESS: &str = "3 chemin du Lavoir, 29000 Kerlann";

/// What sample is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleWish {
    /// Guest files, companions included. unit: guests, whole
    pub guests: u32,
    /// Stays, cancelled ones included. unit: stays, whole
    pub stays: u32,
    /// Chance: another seed, another season. unit: none, any number
    pub seed: u64,
    /// The day the season turns around.
    pub today: Day,
    /// The language of the house: its notes are written in it (French, else English).
    pub language: Language,
}

impl SampleWish {
    /// The season a newcomer sees: 140 guests, 220 stays.
    #[must_use]
    pub fn usual(today: Day, language: Language) -> Self {
        Self { guests: 140, stays: 220, seed: 1, today, language }
    }

    /// The house it plays in.
    #[must_use]
    pub fn founding(&self) -> Founding {
        Founding { name: "Les Tilleuls".into(), country: Country::FR, language: self.language, sample: Sample::Yes }
    }
}

/// Write the season into a new book, which may hold its house or nothing yet. A wish of many guests is written in
/// several changes; `progress` hears how many guests are written, and of how many.
///
/// # Errors
/// [`StorageError::AlreadyThere`] if the book holds guests already.
pub fn write(book: &GuestBook, wish: &SampleWish, progress: &mut dyn FnMut(u64, u64)) -> Result<(), StorageError> {
    let by = Actor::named("Escale");
    open_house(book, wish, &by)?;
    let (census, words) = (Census::of(wish.guests), Words::of(wish.language));
    let mut dice = Dice::seeded(wish.seed, wish.today);
    let plan = plan::plan(wish, &census.cast, &mut dice);
    let mut teller = Teller::new(wish, &plan, (&census, &words), dice);
    let (mut next, mut done) = (0, 0);
    let mut members = Vec::new();
    loop {
        let change = book.change(&by, Act::Sample, |w| {
            if next == 0 {
                units(w, &mut teller)?;
            }
            let heavy = u64::from(wish.guests) > LARGE_CHUNK;
            prepare_for(w.connection(), if heavy { Load::Heavy } else { Load::Usual })?;
            let written = households(w, (&mut teller, &mut members), next)?;
            if written.0 >= plan.households {
                points::write(w, wish, &members, (&mut teller.dice, plan.households))?;
            }
            Ok::<_, StorageError>(written)
        })?;
        let (order, guests) = change.value;
        next = order;
        done += guests;
        progress(done, wish.guests.into());
        if next >= plan.households {
            book.change(&by, Act::Sample, |w| asking::write(w, &mut teller))?;
            if done > CHUNK {
                book.tidy()?;
            }
            return book.rest();
        }
    }
}

fn open_house(book: &GuestBook, wish: &SampleWish, by: &Actor) -> Result<(), StorageError> {
    let known = book.read(|r| match house::house(r) {
        Ok(house) => Ok(Some(house)),
        Err(StorageError::Missing { .. }) => Ok(None),
        Err(error) => Err(error),
    })?;
    let unnamed = StorageError::Missing { what: "house" };
    let storage = |error: HouseError| match error {
        HouseError::Storage(error) => error,
        HouseError::NoName | HouseError::HabitOutOfRange { .. } => unnamed,
    };
    if known.is_some() {
        return Ok(());
    }
    let founding = wish.founding();
    let address = HouseChange { address: Some(ADDRESS.to_owned()), ..HouseChange::default() };
    let found = |w: &mut Writer<'_>| house::found(w, &founding).and_then(|()| house::change(w, address));
    book.change(by, Act::OpenHouse, found).map_err(storage)?;
    Ok(())
}

fn units(w: &mut Writer<'_>, teller: &mut Teller<'_>) -> Result<(), StorageError> {
    if !rows::is_empty(w)? {
        return Err(StorageError::AlreadyThere);
    }
    for number in 0..teller.plan.units {
        teller.units.push(insert_unit(w, &Teller::unit(teller.words, number))?);
    }
    let (painted, ahead, nights) = plan::PAINTED;
    let (unit, from) = (teller.units[usize::from(painted)], teller.wish.today.plus(ahead));
    let closure = ClosureDraft { unit, from, to: from.plus(nights.into()), reason: teller.words.painting.to_owned() };
    insert_closure(w, &closure, &closure.reason)?;
    Ok(())
}

/// A chunk of households from `next` on; answers the household after it, and how many guests were written.
fn households(
    w: &Writer<'_>,
    (teller, members): (&mut Teller<'_>, &mut Vec<Member>),
    next: u32,
) -> Result<(u32, u64), StorageError> {
    let mut pen = Pen::new(w)?;
    let (mut order, mut guests) = (next, 0);
    let chunk = if u64::from(teller.wish.guests) > LARGE_CHUNK { LARGE_CHUNK } else { CHUNK };
    while order < teller.plan.households && guests < chunk {
        let told = teller.household(order);
        members.extend(points::member(&told));
        pen.write(&told, || teller.dice.id(order))?;
        guests += told.people.len() as u64;
        order += 1;
    }
    pen.finish()?;
    Ok((order, guests))
}
