//! Two desks use the points of the same guests at the same moment: ten thousand random accounts and wishes. A failure
//! names its seed, and `ESCALE_SEED=7` tries that one alone.

use std::sync::Barrier;
use std::thread;

use super::super::{LoyaltyError, Rules, acts, views};
use super::house;
use super::laws::{HISTORIES, seeds};
use crate::act::Act;
use crate::book::{Chance, GuestBook};
use crate::guests::Name;
use crate::guests::acts::{GuestDraft, add};
use crate::id::GuestId;
use crate::testing::lea;

/// Accounts that are filled in one change and then used by both desks, in the same order.
const TOGETHER: u64 = 500;

/// An account, what it holds, and what each of the two desks wants of it.
struct Account {
    seed: u64,
    guest: GuestId,
    holds: i64,
    wishes: [i64; 2],
}

fn filled(book: &GuestBook, seeds: std::ops::Range<u64>) -> Vec<Account> {
    let done = book.change(&lea(), Act::EarnPoints, |w| {
        let mut accounts = Vec::new();
        for seed in seeds {
            let mut chance = Chance::seeded(seed);
            let mut up_to = |most: u64| i64::try_from(1 + chance.draw() % most).unwrap_or(1);
            let (holds, wishes) = (up_to(20), [up_to(14), up_to(14)]);
            let name = Name { family: "Martin".into(), given: "Zoé".into() };
            let guest = add(w, &GuestDraft { name, ..GuestDraft::default() }).map_err(|_| LoyaltyError::NotEnrolled)?;
            acts::enrol(w, guest)?;
            acts::earn(w, guest, holds, "avis", None)?;
            accounts.push(Account { seed, guest, holds, wishes });
        }
        Ok::<_, LoyaltyError>(accounts)
    });
    done.expect("accounts with points").value
}

/// What a desk was given of each account, in order.
fn use_all(book: &GuestBook, accounts: &[Account], (desk, start): (usize, &Barrier)) -> Vec<bool> {
    start.wait();
    let one = |account: &Account| {
        let points = account.wishes[desk];
        let done = book.change(&lea(), Act::RedeemPoints, |w| acts::redeem(w, account.guest, points, "", None));
        match done {
            Ok(_) => true,
            Err(LoyaltyError::Short { missing, balance }) => {
                assert_eq!(missing + balance, points, "seed {}", account.seed);
                false
            }
            Err(error) => panic!("seed {}: {error}", account.seed),
        }
    };
    accounts.iter().map(one).collect()
}

fn check(book: &GuestBook, account: &Account, served: [bool; 2]) {
    let seed = account.seed;
    let left = book.read(|r| views::balance(r, account.guest)).expect("a balance").expect("an account").points;
    let used: i64 = account.wishes.iter().zip(served).filter(|(_, served)| *served).map(|(points, _)| points).sum();
    assert_eq!(left, account.holds - used, "seed {seed}: what was given is gone, and nothing else");
    assert!(left >= 0, "seed {seed}: more was given than was there");
    for (points, served) in account.wishes.iter().zip(served) {
        assert!(served || *points > left, "seed {seed}: a wish was refused though there was enough");
    }
}

#[test]
fn two_redemptions_at_once_never_overspend() {
    let (desk, _) = house("2026-01-15", Rules::default());
    desk.book.hurry().expect("a test does not wait for the disk");
    let (book, all) = (&desk.book, seeds(HISTORIES));
    let (mut first, mut both, mut one_only) = (all.start, 0, 0);
    while first < all.end {
        let accounts = filled(book, first..(first + TOGETHER).min(all.end));
        let start = Barrier::new(2);
        let (one, other) = thread::scope(|desks| {
            let other = desks.spawn(|| use_all(book, &accounts, (1, &start)));
            let one = use_all(book, &accounts, (0, &start));
            (one, other.join().expect("the other desk"))
        });
        for (account, served) in accounts.iter().zip(one.into_iter().zip(other)) {
            check(book, account, served.into());
            both += u32::from(served == (true, true));
            one_only += u32::from(served.0 != served.1);
        }
        first += TOGETHER;
    }
    let whole = all.end - all.start == HISTORIES;
    assert!(!whole || (both > 1_000 && one_only > 1_000), "{both} times both, {one_only} times one of two");
}
