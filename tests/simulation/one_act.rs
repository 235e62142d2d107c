//! Ten thousand random acts in small houses with a random past, each taken back at once: whatever the act, the book is
//! as before, to the last letter. A failure names its seed (a house) and the act; `ESCALE_SEED=7` tries that house alone.

use std::collections::BTreeMap;
use std::thread;

use crate::hands::House;
use crate::{seeds, take_back};

/// Houses, and acts taken back in each.
const HOUSES: u64 = 20;
const ACTS_EACH: u32 = 500;
/// Every so often an act stays, so that the next ones meet another house.
const KEPT: u32 = 12;

/// How often each kind of act was taken back in one house.
fn one_house(seed: u64) -> BTreeMap<&'static str, u32> {
    let mut house = House::of_seed(seed + 700);
    let mut before = house.book.fingerprint().expect("a fingerprint");
    let mut done = BTreeMap::new();
    let mut taken_back = 0;
    for round in 0.. {
        let known = house.known();
        let Some((act, change)) = house.somebody_does_something() else { continue };
        if round % KEPT == 0 {
            before = house.book.fingerprint().expect("a fingerprint");
            continue;
        }
        let undone = take_back(&house, change).unwrap_or_else(|error| panic!("seed {seed}, {round}, {act}: {error}"));
        assert_eq!(undone.left, 0, "seed {seed}, {round}: undo of {act} left something");
        let after = house.book.fingerprint().expect("a fingerprint");
        assert_eq!(after, before, "seed {seed}, {round}: undo of {act} did not bring the book back");
        house.forget(known);
        *done.entry(act).or_default() += 1;
        taken_back += 1;
        if taken_back == ACTS_EACH {
            break;
        }
    }
    house.book.check().expect("a sound book");
    done
}

#[test]
fn ten_thousand_random_acts_taken_back_leave_the_book_as_it_was() {
    let all: Vec<u64> = seeds(HOUSES).collect();
    let half = all.len().div_ceil(2);
    let told = thread::scope(|scope| {
        let desks: Vec<_> = all
            .chunks(half)
            .map(|seeds| scope.spawn(move || seeds.iter().map(|seed| one_house(*seed)).collect::<Vec<_>>()))
            .collect();
        let each = desks.into_iter().map(|desk| desk.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault)));
        each.flatten().collect::<Vec<_>>()
    });
    let mut sum: BTreeMap<&str, u32> = BTreeMap::new();
    told.iter().flatten().for_each(|(act, times)| *sum.entry(act).or_default() += times);
    assert!(all.len() < 20 || sum.values().all(|times| *times > 50), "some kind of act was hardly tried: {sum:?}");
}
