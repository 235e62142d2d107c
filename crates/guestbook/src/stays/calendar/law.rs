//! The law of the calendar, over ten thousand random histories beside a model: no night of a unit is given twice, and
//! none inside a closure or after a retirement.
//!
//! The model knows nights and nothing else. Whatever it allows the book must do, whatever it forbids the book must
//! refuse. A failure names its seed; `ESCALE_SEED=7 cargo test -p guestbook law` tries that one alone.

use std::collections::{BTreeMap, BTreeSet};

use super::acts::{close_unit, move_to, reopen_unit, restore_unit, retire_unit};
use super::*;
use crate::act::Act;
use crate::book::{Chance, Writer};
use crate::error::StorageError;
use crate::id::ChangeId;
use crate::stays::acts::{self, StayError};
use crate::testing::{Desk, day, desk, draft, lea};

/// Days of the model: the house is asked about these only. unit: days
const SPAN: usize = 12;

fn seeds(count: u64) -> std::ops::Range<u64> {
    let one = std::env::var("ESCALE_SEED").ok().and_then(|text| text.parse::<u64>().ok());
    one.map_or(0..count, |seed| seed..seed + 1)
}

fn dice(seed: u64) -> impl FnMut(usize) -> usize {
    let mut chance = Chance::seeded(seed);
    move |end| usize::try_from(chance.draw() % end.max(1) as u64).unwrap_or(0)
}

/// Who has a night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Holder {
    Stay(usize),
    Closure(usize),
    Nobody,
}

/// What the model knows of a stay.
#[derive(Clone, Copy, Debug)]
struct Known {
    unit: Option<usize>,
    days: (usize, usize),
    state: &'static str,
}

/// Nights by unit, stays and closures by number.
#[derive(Clone, Debug, Default)]
struct Model {
    stays: Vec<Known>,
    closures: Vec<Option<(usize, (usize, usize))>>,
    retired: BTreeSet<usize>,
}

fn nights((from, to): (usize, usize)) -> std::ops::Range<usize> {
    from..to.max(from + 1)
}

impl Model {
    /// Every night that is taken, and by whom; panics if one is taken twice.
    fn nights(&self) -> BTreeMap<(usize, usize), Holder> {
        let mut all = BTreeMap::new();
        let living = self.stays.iter().enumerate().filter(|(_, stay)| !matches!(stay.state, "cancelled" | "no_show"));
        let stays = living.filter_map(|(nr, stay)| Some((stay.unit?, stay.days, Holder::Stay(nr))));
        let closures = self.closures.iter().enumerate();
        let shut = closures.filter_map(|(nr, shut)| shut.map(|(unit, days)| (unit, days, Holder::Closure(nr))));
        for (unit, days, holder) in stays.chain(shut) {
            for night in nights(days) {
                assert_eq!(all.insert((unit, night), holder), None, "unit {unit}, night {night}");
            }
        }
        all
    }

    fn free(&self, unit: usize, days: (usize, usize), but: Option<usize>) -> bool {
        let taken = self.nights();
        let holder = |night| taken.get(&(unit, night)).copied().unwrap_or(Holder::Nobody);
        let mine = but.map_or(Holder::Nobody, Holder::Stay);
        // Today is the first day of the model: a retired unit is let on none of its nights.
        !self.retired.contains(&unit)
            && nights(days).all(|night| holder(night) == Holder::Nobody || holder(night) == mine)
    }
}

/// A house, its model, and the ids behind the model's numbers.
struct Walk {
    model: Model,
    guest: GuestId,
    units: Vec<UnitId>,
    stays: Vec<StayId>,
    closures: Vec<ClosureId>,
    dice: Box<dyn FnMut(usize) -> usize>,
}

fn on(number: usize) -> Day {
    day("2026-05-10").plus(i64::try_from(number).unwrap_or(0))
}

impl Walk {
    fn begin(guest: GuestId, units: &[UnitId], seed: u64) -> Self {
        let (model, units, dice) = (Model::default(), units.to_vec(), Box::new(dice(seed)));
        Self { model, guest, units, stays: Vec::new(), closures: Vec::new(), dice }
    }

    fn some_days(&mut self) -> (usize, usize) {
        let from = (self.dice)(SPAN);
        (from, from + (self.dice)(4))
    }

    /// One random act: what the book says of it must be what the model says of it. Answers whether it was done.
    fn step(&mut self, w: &mut Writer<'_>) -> bool {
        match (self.dice)(12) {
            0..=3 => self.books(w),
            4..=6 => self.moves(w),
            7 | 8 => self.turns(w),
            9 => self.closes(w),
            10 => self.reopens(w),
            _ => self.retires(w),
        }
    }

    fn books(&mut self, w: &mut Writer<'_>) -> bool {
        let (days, unit) =
            (self.some_days(), Some((self.dice)(self.units.len() + 1)).filter(|nr| *nr < self.units.len()));
        let wish = StayDraftOn { guest: self.guest, unit: unit.map(|nr| self.units[nr]), days };
        let done = acts::book(w, &wish.draft());
        let allowed = unit.is_none_or(|unit| self.model.free(unit, days, None));
        assert_eq!(done.is_ok(), allowed, "book {days:?} in {unit:?}: {done:?}");
        let Ok(stay) = done else { return false };
        self.stays.push(stay);
        self.model.stays.push(Known { unit, days, state: "booked" });
        true
    }

    fn moves(&mut self, w: &mut Writer<'_>) -> bool {
        let (days, unit) =
            (self.some_days(), Some((self.dice)(self.units.len() + 1)).filter(|nr| *nr < self.units.len()));
        if self.stays.is_empty() {
            return false;
        }
        let nr = (self.dice)(self.stays.len());
        let to =
            Move { unit: unit.map(|nr| self.units[nr]), arrival: on(days.0), departure: on(days.1), despite: vec![] };
        let done = move_to(w, self.stays[nr], &to);
        let now = self.model.stays[nr];
        let may = now.state == "booked" || (now.state == "in_house" && now.days.0 == days.0);
        let allowed = may && unit.is_none_or(|unit| self.model.free(unit, days, Some(nr)));
        assert_eq!(done.is_ok(), allowed, "move {now:?} to {days:?} in {unit:?}: {done:?}");
        if allowed {
            self.model.stays[nr] = Known { unit, days, ..now };
        }
        allowed
    }

    fn turns(&mut self, w: &mut Writer<'_>) -> bool {
        if self.stays.is_empty() {
            return false;
        }
        let nr = (self.dice)(self.stays.len());
        let (stay, now) = (self.stays[nr], self.model.stays[nr].state);
        let (done, from, to) = match (self.dice)(4) {
            0 => (acts::check_in(w, stay), "booked", "in_house"),
            1 => (acts::check_out(w, stay), "in_house", "left"),
            2 => (acts::cancel(w, stay), "booked", "cancelled"),
            _ => (acts::no_show(w, stay), "booked", "no_show"),
        };
        assert_eq!(done.is_ok(), now == from, "from {now} to {to}: {done:?}");
        if done.is_ok() {
            self.model.stays[nr].state = to;
        }
        now == from
    }

    fn closes(&mut self, w: &mut Writer<'_>) -> bool {
        let (days, unit) = (self.some_days(), (self.dice)(self.units.len()));
        let draft =
            ClosureDraft { unit: self.units[unit], from: on(days.0), to: on(days.1), reason: "Peinture".into() };
        let done = close_unit(w, &draft);
        let allowed = days.1 > days.0 && self.model.free(unit, days, None);
        assert_eq!(done.is_ok(), allowed, "close {unit} on {days:?}: {done:?}");
        let Ok(closure) = done else { return false };
        self.closures.push(closure);
        self.model.closures.push(Some((unit, days)));
        true
    }

    fn reopens(&mut self, w: &mut Writer<'_>) -> bool {
        if self.closures.is_empty() {
            return false;
        }
        let nr = (self.dice)(self.closures.len());
        let done = reopen_unit(w, self.closures[nr]);
        assert_eq!(done.is_ok(), self.model.closures[nr].take().is_some(), "{done:?}");
        done.is_ok()
    }

    fn retires(&mut self, w: &mut Writer<'_>) -> bool {
        let unit = (self.dice)(self.units.len());
        if self.model.retired.contains(&unit) {
            restore_unit(w, self.units[unit]).expect("let again");
            self.model.retired.remove(&unit);
            return true;
        }
        let done = retire_unit(w, self.units[unit]);
        let holds = |((of, _), holder): (&(usize, usize), &Holder)| *of == unit && matches!(holder, Holder::Stay(_));
        let allowed = !self.model.nights().iter().any(holds);
        assert_eq!(done.is_ok(), allowed, "retire {unit}: {done:?}");
        if allowed {
            self.model.retired.insert(unit);
        }
        allowed
    }
}

struct StayDraftOn {
    guest: GuestId,
    unit: Option<UnitId>,
    days: (usize, usize),
}

impl StayDraftOn {
    fn draft(&self) -> acts::StayDraft {
        let mut draft = draft(self.guest, self.unit, "2026-05-10", "2026-05-10");
        (draft.arrival, draft.departure) = (on(self.days.0), on(self.days.1));
        draft
    }
}

fn small_house() -> (Desk, GuestId, [UnitId; 2]) {
    let desk = desk("2026-05-10");
    let guest = desk.guest("Garcia", "Inès", &[]);
    let units = ["Ch. 1", "Ch. 2"].map(|name| desk.unit(name));
    (desk, guest, units)
}

/// The nights the book has given, asked of the book itself; panics if one is given twice or shut.
#[track_caller]
fn nights_of_the_book(r: &crate::book::Reader<'_>, seed: u64) -> usize {
    let page = views::calendar(r, on(0).plus(-40), 120).expect("a calendar");
    let bars = page.bars.iter().filter_map(|bar| Some((bar.unit?, bar.arrival, bar.departure)));
    let shut = page.closures.iter().map(|shut| (shut.unit, shut.from, shut.to));
    let mut given = BTreeSet::new();
    for (unit, from, to) in bars.chain(shut) {
        for night in 0..to.since(from).max(1) {
            assert!(given.insert((unit, from.plus(night))), "seed {seed}: {unit} on {} twice", from.plus(night));
        }
    }
    given.len()
}

#[test]
fn ten_thousand_histories_end_as_the_model_says() {
    let (desk, guest, units) = small_house();
    let before = desk.export();
    for chunk in 0..10 {
        let seeds = seeds(10_000);
        let part = seeds.clone().filter(|seed| seed % 10 == chunk);
        let ended = desk.book.change(&lea(), Act::MoveStay, |w| {
            for seed in part {
                w.run("SAVEPOINT history", [])?;
                let mut walk = Walk::begin(guest, &units, seed);
                for _ in 0..10 {
                    walk.step(w);
                }
                assert_eq!(nights_of_the_book(w, seed), walk.model.nights().len(), "seed {seed}");
                w.run("ROLLBACK TO history", [])?;
                w.run("RELEASE history", [])?;
            }
            Err::<(), StayError>(StorageError::NotUndoable.into())
        });
        assert!(matches!(ended, Err(StayError::Storage(StorageError::NotUndoable))), "{ended:?}");
    }
    assert_eq!(before, desk.export());
}

#[test]
fn taken_back_in_any_order_no_night_is_given_twice() {
    for seed in seeds(60) {
        let (desk, guest, units) = small_house();
        desk.book.hurry().expect("a test does not wait for the disk");
        let before = desk.export();
        let mut walk = Walk::begin(guest, &units, seed);
        let mut changes: Vec<ChangeId> = Vec::new();
        for _ in 0..14 {
            let done = desk.book.change(&lea(), Act::MoveStay, |w| {
                walk.step(w);
                Ok::<_, StayError>(())
            });
            changes.extend(done.expect("an act").change);
        }
        let straight = seed % 2 == 0;
        let mut refused = 0;
        while !changes.is_empty() {
            let at = if straight { changes.len() - 1 } else { (walk.dice)(changes.len()) };
            match crate::journal::undo(&desk.book, &lea(), changes.remove(at)) {
                Ok(done) => assert!(!straight || done.value.left == 0, "seed {seed}: something was left"),
                Err(StorageError::UnitTaken | StorageError::UnitNotLet) if !straight => refused += 1,
                Err(error) => panic!("seed {seed}: {error}"),
            }
            desk.book.read(|r| Ok::<_, StorageError>(nights_of_the_book(r, seed))).expect("a calendar");
        }
        assert!(!straight || before == desk.export(), "seed {seed}: taken back step by step, the book is as before");
        assert!(refused < 14, "seed {seed}");
    }
}
