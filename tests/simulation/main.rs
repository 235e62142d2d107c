//! Random hands at the desk: whatever they do, in whatever order, what the house relies on holds.
//!
//! Every run tries the same seeds and prints the one that fails; `ESCALE_SEED=7` tries that one alone.

mod hands;
mod notes_hand;
mod one_act;

use std::collections::HashMap;

use guestbook::consent::ledger::verify::{Depth, verify};
use guestbook::error::StorageError;
use guestbook::id::ChangeId;
use guestbook::journal::{self, Undone};
use guestbook::journey::{self, Stage};
use guestbook::stays;
use guestbook::time::Day;

use hands::{House, day};

/// Acts of one history; the journal keeps the inverse of the last 50 changes, and every undo is a change, too.
const ACTS: usize = 20;

fn seeds(count: u64) -> std::ops::Range<u64> {
    let one = std::env::var("ESCALE_SEED").ok().and_then(|text| text.parse::<u64>().ok());
    one.map_or(0..count, |seed| seed..seed + 1)
}

fn take_back(house: &House, change: ChangeId) -> Result<Undone, StorageError> {
    journal::undo(&house.book, &House::somebody(), change).map(|done| done.value)
}

#[test]
fn whatever_was_done_can_be_taken_back_step_by_step() {
    for seed in seeds(10) {
        let mut house = House::of_seed(seed);
        let mut steps = Vec::new();
        while steps.len() < ACTS {
            let before = house.book.fingerprint().expect("a fingerprint");
            if let Some((act, change)) = house.somebody_does_something() {
                steps.push((before, act, change));
            }
        }
        while let Some((before, act, change)) = steps.pop() {
            let undone = take_back(&house, change).unwrap_or_else(|error| panic!("seed {seed}, {act}: {error}"));
            assert_eq!(undone.left, 0, "seed {seed}: undo of {act} left something");
            let after = house.book.fingerprint().expect("a fingerprint");
            assert_eq!(after, before, "seed {seed}: undo of {act} did not bring the book back");
        }
        house.book.check().expect("a sound book");
        let register = house.book.read(|r| verify(r, Depth::Every, None)).expect("a check");
        assert!(register.ok, "seed {seed}: {:?}", register.faults);
    }
}

#[test]
fn an_undo_taken_back_and_done_again_changes_nothing() {
    for seed in seeds(8) {
        let mut house = House::of_seed(seed + 100);
        for _ in 0..ACTS {
            let Some((act, change)) = house.somebody_does_something() else { continue };
            let done = house.book.fingerprint().expect("a fingerprint");
            let undo = journal::undo(&house.book, &House::somebody(), change).expect("an undo");
            let redo = undo.change.map(|undo| take_back(&house, undo).expect("a redo"));
            assert!(redo.is_none_or(|redone| redone.left == 0), "seed {seed}: redo of {act} left something");
            let again = house.book.fingerprint().expect("a fingerprint");
            assert_eq!(again, done, "seed {seed}: {act}, taken back and done again");
        }
    }
}

#[test]
fn taken_back_in_any_order_only_what_was_built_on_stays() {
    for seed in seeds(10) {
        let mut house = House::of_seed(seed + 200);
        let (start, told) = (house.book.fingerprint().expect("a fingerprint"), house.told());
        let mut changes = Vec::new();
        while changes.len() < ACTS {
            changes.extend(house.somebody_does_something());
        }
        house.shuffle(&mut changes);
        let mut left = 0;
        for (name, change) in changes {
            match journal::undo(&house.book, &House::somebody(), change) {
                // Nothing changed: what it did is gone already, and may come back with the undo of what removed it.
                Ok(done) => left += done.value.left + u32::from(done.change.is_none()),
                Err(StorageError::UnitTaken | StorageError::UnitNotLet | StorageError::PointsSpent) => left += 1,
                Err(error) => panic!("seed {seed}: {name}: {error}"),
            }
            no_night_is_sold_twice(&house, seed);
        }
        let end = house.book.fingerprint().expect("a fingerprint");
        let differs = || difference(&told, &house.told());
        assert!(left > 0 || end == start, "seed {seed}: nothing was left, and yet the book differs: {}", differs());
        house.book.check().expect("a sound book");
    }
}

/// The lines that only one of two texts holds.
fn difference(old: &str, new: &str) -> String {
    let only = |here: &str, there: &str, sign: &str| {
        let lines = here.lines().filter(|line| !there.lines().any(|other| other == *line));
        lines.flat_map(|line| ["\n", sign, line.trim()]).collect::<String>()
    };
    only(old, new, "- ") + &only(new, old, "+ ")
}

#[track_caller]
fn no_night_is_sold_twice(house: &House, seed: u64) {
    let all = house.book.read(|r| stays::views::in_period(r, day(-2_000), day(2_000))).expect("stays");
    let mut nights: HashMap<(_, Day), _> = HashMap::new();
    for stay in all.iter().filter(|stay| stay.state.counts()) {
        let Some(unit) = &stay.unit else { continue };
        for night in 0..i64::from(stay.nights.max(1)) {
            let other = nights.insert((unit.id, stay.arrival.plus(night)), stay.id);
            assert!(other.is_none(), "seed {seed}: {:?} and {:?} share a night", other, stay.id);
        }
    }
}

#[test]
fn no_night_of_a_room_is_sold_twice_whatever_is_moved_cancelled_and_taken_back() {
    for seed in seeds(8) {
        let mut house = House::of_seed(seed + 300);
        let mut changes: Vec<ChangeId> = Vec::new();
        for round in 0..60 {
            changes.extend(house.somebody_moves_a_stay());
            if round % 3 == 2
                && let Some(change) = house.one_of(&changes)
            {
                // Too late, taken, or done: all three are answers; what counts is the state of the house after it.
                changes.extend(journal::undo(&house.book, &House::somebody(), change).ok().and_then(|d| d.change));
            }
        }
        no_night_is_sold_twice(&house, seed);
    }
}

#[test]
fn a_file_imported_in_the_middle_of_the_day_comes_out_whole() {
    for seed in seeds(5) {
        let mut house = House::of_seed(seed + 500);
        let files = ["cloudbeds.csv", "airbnb_reservations_fr.csv", "contacts.vcf"];
        let mut steps: Vec<(String, ChangeId)> = Vec::new();
        for round in 0..ACTS {
            let before = house.book.fingerprint().expect("a fingerprint");
            let change = if round % 7 == 3 {
                house.somebody_imports(files[round % files.len()])
            } else {
                house.somebody_does_something().map(|(_, change)| change)
            };
            steps.extend(change.map(|change| (before, change)));
        }
        while let Some((before, change)) = steps.pop() {
            let undone = take_back(&house, change).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
            assert_eq!(undone.left, 0, "seed {seed}: undo of {} left something", undone.act);
            let after = house.book.fingerprint().expect("a fingerprint");
            assert_eq!(after, before, "seed {seed}: undo of {} did not bring the book back", undone.act);
        }
    }
}

#[test]
fn everybody_stands_at_one_of_six_stages_whatever_happened() {
    for seed in seeds(6) {
        let mut house = House::of_seed(seed + 400);
        (0..60).for_each(|_| {
            house.somebody_does_something();
        });
        for ahead in [-400, -3, 0, 1, 20, 900] {
            let house = house.on(ahead);
            for guest in &house.guests {
                let Ok(page) = house.book.read(|r| journey::views::page(r, *guest)) else { continue };
                assert!(Stage::ALL.contains(&page.route.here), "seed {seed}");
                let here = page.route.ports.iter().filter(|port| port.state == journey::PortState::Here).count();
                assert_eq!((page.route.ports.len(), here), (6, 1), "seed {seed}: six ports, one of them here");
                let counted = page.stays.iter().filter(|stay| stay.state.counts()).count();
                assert_eq!(page.stay_count as usize, counted, "seed {seed}: cancelled stays never count");
            }
            let today = house.book.read(|r| stays::today::today(r, day(ahead))).expect("today");
            assert!(today.arrivals.iter().all(|line| line.stay.arrival == day(ahead)), "seed {seed}");
        }
    }
}
