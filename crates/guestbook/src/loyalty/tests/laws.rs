//! Ten thousand random histories, each on an account of its own, against the slow model. A failure names its seed, and
//! `ESCALE_SEED=7` tries that one alone.
//!
//! What goes through the door of the book, a transaction a step, is tried less often here; `ESCALE_HISTORIES=10000`
//! tries that as often, too, and takes some minutes.

use super::super::lots::Ledger;
use super::super::{LineKind, LoyaltyError, Rules, Why, acts, rows, views};
use super::house;
use super::slow::Slow;
use crate::act::Act;
use crate::book::{Chance, Writer};
use crate::error::StorageError;
use crate::id::{AccountId, ChangeId, GuestId, LineId};
use crate::journal;
use crate::testing::{Desk, day, lea};
use crate::time::Day;

pub(super) const HISTORIES: u64 = 10_000;
/// Of those whose every step is a transaction of its own.
const FEWER: u64 = 1_000;
const ACTS: usize = 9;

pub(super) fn seeds(count: u64) -> std::ops::Range<u64> {
    let said = |name| std::env::var(name).ok().and_then(|text: String| text.parse::<u64>().ok());
    let count = said("ESCALE_HISTORIES").unwrap_or(count);
    said("ESCALE_SEED").map_or(0..count, |seed| seed..seed + 1)
}

/// One account, its model, and everything done to it.
struct History {
    seed: u64,
    chance: Chance,
    account: AccountId,
    guest: GuestId,
    today: Day,
    slow: Slow,
    /// The nth act wrote this line: given if above zero.
    lines: Vec<(usize, LineId, i64)>,
}

impl History {
    fn below(&mut self, end: u64) -> u64 {
        self.chance.draw() % end
    }

    fn step(&mut self, w: &mut Writer<'_>, at: usize, months: Option<u32>) {
        let points = i64::try_from(1 + self.below(9)).unwrap_or(1);
        let many = usize::try_from(points).unwrap_or(1);
        match self.below(9) {
            0..=2 => {
                let line = if self.below(4) == 0 {
                    acts::adjust(w, self.guest, points, "compté de nouveau")
                } else {
                    acts::earn(w, self.guest, points, "avis", None)
                };
                self.slow.give(at, many, (self.today, months));
                self.lines.push((at, line.expect("points given"), points));
            }
            3 | 4 => {
                let line = if self.below(4) == 0 {
                    acts::adjust(w, self.guest, -points, "compté de nouveau")
                } else {
                    acts::redeem(w, self.guest, points, "", None)
                };
                let there = self.slow.take(at, many, self.today);
                assert_eq!(line.is_ok(), there, "seed {}: {line:?}", self.seed);
                match line {
                    Ok(line) => self.lines.push((at, line, -points)),
                    Err(LoyaltyError::Short { missing, balance }) => assert_eq!(missing + balance, points),
                    Err(error) => panic!("seed {}: {error}", self.seed),
                }
            }
            5 | 6 => self.reverse_one(w),
            7 => {
                let wait = [1, 40, 200, 500][usize::try_from(self.below(4)).unwrap_or(0)];
                self.today = self.today.plus(wait);
                w.wait_until(self.today);
            }
            _ => {
                acts::expire_one(w, self.account).expect("a round");
                self.slow.expire(self.today);
            }
        }
    }

    fn reverse_one(&mut self, w: &mut Writer<'_>) {
        if self.lines.is_empty() {
            return;
        }
        let pick = usize::try_from(self.below(self.lines.len() as u64)).unwrap_or(0);
        let (act, line, points) = self.lines[pick];
        let reversed = acts::reverse(w, line, Why::Refund);
        let could = if points > 0 { self.slow.reverse_given(act) } else { self.slow.reverse_used(act) };
        assert_eq!(reversed.is_ok(), could, "seed {}: {reversed:?}", self.seed);
    }

    /// All the laws at once.
    fn check(&self, w: &Writer<'_>) {
        let seed = self.seed;
        let lines = rows::lines(w, self.account).expect("lines");
        let sum: i64 = lines.iter().map(|line| line.points).sum();
        assert_eq!(rows::sum(w, self.account).expect("a sum"), sum, "seed {seed}: the balance is the sum of its lines");
        let mut running = 0;
        for line in &lines {
            running += line.points;
            assert!(running >= 0, "seed {seed}: the balance was below zero");
        }
        let balance = Ledger::read(&lines).unwrap_or_else(|| panic!("seed {seed}: an impossible ledger")).balance();
        let lots: Vec<(i64, Option<Day>)> = balance.lots.iter().map(|lot| (lot.points, lot.expires)).collect();
        assert_eq!(lots, self.slow.open(), "seed {seed}: lots");
        assert_eq!(i64::try_from(self.slow.here()).ok(), Some(balance.points), "seed {seed}: points");
        assert_eq!(i64::try_from(self.slow.owed()).ok(), Some(balance.owed), "seed {seed}: owed");
        no_newer_lot_expired_before_an_older_one(&lines, seed);
    }
}

/// At every line of expiry, no older lot holds points.
fn no_newer_lot_expired_before_an_older_one(lines: &[super::super::PointsLine], seed: u64) {
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.kind == LineKind::Expire) {
        let before = Ledger::read(&lines[..at]).expect("a ledger").open();
        assert_eq!(before.first().map(|lot| Some(lot.line)), Some(line.of), "seed {seed}: a newer lot expired first");
    }
}

fn somebody(w: &mut Writer<'_>, seed: u64) -> History {
    let name = crate::guests::Name { family: "Martin".into(), given: "Zoé".into() };
    let draft = crate::guests::acts::GuestDraft { name, ..Default::default() };
    let guest = crate::guests::acts::add(w, &draft).expect("a guest");
    let account = acts::enrol(w, guest).expect("an account");
    let today = day("2026-01-15");
    w.wait_until(today);
    let chance = Chance::seeded(seed);
    History { seed, chance, account, guest, today, slow: Slow::default(), lines: Vec::new() }
}

fn histories(seeds: std::ops::Range<u64>, months: Option<u32>) {
    let (desk, _) = house("2026-01-15", Rules { expiry_months: months, ..Rules::default() });
    for portion in seeds.clone().step_by(500) {
        desk.change(|w| {
            for seed in portion..(portion + 500).min(seeds.end) {
                let mut history = somebody(w, seed);
                for at in 0..ACTS {
                    history.step(w, at, months);
                    history.check(w);
                }
            }
            Ok::<(), StorageError>(())
        });
    }
}

#[test]
fn balances_lots_reversals_and_expiry_are_those_of_the_slow_model() {
    let seeds = seeds(HISTORIES / 2);
    histories(seeds.clone(), Some(12));
}

#[test]
fn and_they_are_in_a_programme_with_other_months() {
    let seeds = seeds(HISTORIES / 2);
    let shifted = seeds.start + 1_000_000..seeds.end + 1_000_000;
    histories(shifted.clone(), Some(1));
    histories(shifted.start..shifted.start + 100.min(shifted.end - shifted.start), None);
}

#[test]
fn a_reversal_restores_exactly_what_it_reverses() {
    let (desk, _) = house("2026-01-15", Rules { expiry_months: Some(12), ..Rules::default() });
    desk.change(|w| {
        for seed in seeds(HISTORIES) {
            let mut history = somebody(w, seed);
            for at in 0..3 {
                history.step(w, at, Some(12));
            }
            let now = |w: &Writer<'_>| views::balance(w, history.guest).expect("a balance");
            acts::expire_one(w, history.account).expect("a round");
            let before = now(w);
            let points = i64::try_from(1 + seed % 5).unwrap_or(1);
            let line = if seed.is_multiple_of(2) {
                acts::earn(w, history.guest, points, "avis", None)
            } else {
                acts::redeem(w, history.guest, points, "", None)
            };
            let owed = before.as_ref().is_some_and(|balance| balance.owed > 0);
            if let Ok(line) = line
                && !owed
            {
                assert_ne!(now(w), before, "seed {seed}");
                acts::reverse(w, line, Why::Refund).expect("a reversal");
                assert_eq!(now(w), before, "seed {seed}: lots, days and sum are as they were");
            }
        }
        Ok::<(), StorageError>(())
    });
}

/// One random change of a small house, through the door.
fn change(desk: &Desk, guest: GuestId, chance: &mut Chance, known: &mut Vec<LineId>) -> Option<ChangeId> {
    let points = i64::try_from(1 + chance.draw() % 9).unwrap_or(1);
    let pick = known.get(usize::try_from(chance.draw() % 7).unwrap_or(0)).copied();
    let choice = chance.draw() % 7;
    let done = desk.book.change(&lea(), Act::EarnPoints, |w| match (choice, pick) {
        (0 | 1, _) => acts::earn(w, guest, points, "avis", None),
        (2 | 3, _) => acts::redeem(w, guest, points, "", None),
        (4, Some(line)) => acts::reverse(w, line, Why::Refund),
        (5, _) => acts::adjust(w, guest, -points, "compté de nouveau"),
        _ => acts::adjust(w, guest, points, "compté de nouveau"),
    });
    let done = done.ok()?;
    known.insert(0, done.value);
    known.truncate(20);
    done.change
}

#[test]
fn an_undo_restores_the_ledger_or_is_refused() {
    let (desk, _) = house("2026-01-15", Rules { expiry_months: Some(12), ..Rules::default() });
    desk.book.hurry().expect("a test does not wait for the disk");
    let mut member = None;
    for history in seeds(FEWER) {
        let mut chance = Chance::seeded(history);
        // A new member now and then: a ledger that grows for ever only makes the test slow.
        let known = member.filter(|_| !history.is_multiple_of(40));
        let guest = known.unwrap_or_else(|| {
            let guest = desk.guest("Martin", "Zoé", &[]);
            desk.change(|w| acts::enrol(w, guest));
            desk.change(|w| acts::earn(w, guest, 12, "avis", None));
            guest
        });
        member = Some(guest);
        done_and_undone(&desk, guest, &mut chance, history);
        if history.is_multiple_of(3) {
            change(&desk, guest, &mut chance, &mut Vec::new());
        }
    }
}

fn done_and_undone(desk: &Desk, guest: GuestId, chance: &mut Chance, history: u64) {
    let state = || desk.book.read(|r| views::balance(r, guest)).expect("a balance");
    let whole = history.is_multiple_of(500);
    let (told, before) = (state(), if whole { desk.export() } else { String::new() });
    let mut known = Vec::new();
    let mut steps: Vec<ChangeId> = (0..3).filter_map(|_| change(desk, guest, chance, &mut known)).collect();
    // One from the middle, if it can go: the ledger can be read after it, whatever was built on it.
    let at = usize::from(history % 2 == 1);
    if let Some(middle) = steps.get(at).copied()
        && let Ok(done) = journal::undo(&desk.book, &lea(), middle)
    {
        let redo = done.change.map(|undo| journal::undo(&desk.book, &lea(), undo).expect("the undo is taken back"));
        steps[at] = redo.and_then(|redo| redo.change).unwrap_or(middle);
    }
    for step in steps.iter().rev() {
        let undone = journal::undo(&desk.book, &lea(), *step).unwrap_or_else(|e| panic!("history {history}: {e}"));
        assert_eq!(undone.value.left, 0, "history {history}");
    }
    assert_eq!(state(), told, "history {history}: points, lots and days are as they were");
    assert!(!whole || desk.export() == before, "history {history}: the book is as it was");
}
