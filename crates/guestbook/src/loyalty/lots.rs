//! From lines to lots: what is left of which points. Lines in, lots out; no book, no clock.
//!
//! Points given make a lot. Points used are taken from the oldest lot first. A lot that expires names itself, a reversal
//! names its line: points given go from the very lot they made, as far as it still holds them, and points used go back
//! into the very lots they came from, with their old day.

use std::collections::HashMap;

use super::{Balance, LineKind, Lot, PointsLine};
use crate::id::LineId;
use crate::time::Day;

/// The ledger of one account, read from its first line to its last.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Ledger {
    /// Points given by each line, and what is left of them, in order.
    lots: Vec<Lot>,
    given: Vec<i64>,
    places: HashMap<LineId, usize>,
    /// What each line took from which lot.
    takes: HashMap<LineId, Vec<(usize, i64)>>,
    /// What reversals and expiry took of a line so far; a reversal is known by its being here.
    reversed: HashMap<LineId, i64>,
    expired: HashMap<LineId, i64>,
}

impl Ledger {
    /// Read the lines, oldest first. `None` if some line takes what was not there: such a ledger cannot be.
    pub fn read(lines: &[PointsLine]) -> Option<Self> {
        let mut ledger = Self::default();
        for line in lines {
            ledger.add(line)?;
        }
        Some(ledger)
    }

    fn add(&mut self, line: &PointsLine) -> Option<()> {
        match (line.kind, line.points.signum()) {
            (LineKind::Earn | LineKind::Adjust, 1) => {
                self.places.insert(line.id, self.lots.len());
                self.given.push(line.points);
                self.lots.push(Lot { line: line.id, points: line.points, expires: line.expires });
                Some(())
            }
            (LineKind::Redeem | LineKind::Adjust, -1) => self.take(line.id, None, -line.points),
            (LineKind::Expire, -1) => {
                let of = line.of?;
                let lot = *self.places.get(&of)?;
                *self.expired.entry(of).or_default() -= line.points;
                (self.lots[lot].points >= -line.points).then_some(())?;
                self.take(line.id, Some(lot), -line.points)
            }
            (LineKind::Reverse, 0 | -1) => {
                let of = line.of?;
                let lot = *self.places.get(&of)?;
                *self.reversed.entry(of).or_default() -= line.points;
                self.take(line.id, Some(lot), -line.points)
            }
            (LineKind::Reverse, 1) => {
                let of = line.of?;
                let back = self.takes.remove(&of)?;
                *self.reversed.entry(of).or_default() += line.points;
                (back.iter().map(|(_, points)| points).sum::<i64>() == line.points).then_some(())?;
                for (lot, points) in back {
                    self.lots[lot].points += points;
                }
                Some(())
            }
            _ => None,
        }
    }

    /// Take points: from `first` as far as it holds them, then from the oldest lot on.
    fn take(&mut self, line: LineId, first: Option<usize>, points: i64) -> Option<()> {
        let mut rest = points;
        let mut took = Vec::new();
        for lot in first.into_iter().chain(0..self.lots.len()) {
            let some = rest.min(self.lots[lot].points);
            if some > 0 {
                self.lots[lot].points -= some;
                rest -= some;
                took.push((lot, some));
            }
        }
        self.takes.insert(line, took);
        (rest == 0).then_some(())
    }

    /// The sum of all lines. unit: points
    pub fn points(&self) -> i64 {
        self.lots.iter().map(|lot| lot.points).sum()
    }

    /// What of a line's points could still be reversed. Expired points are gone already. unit: points
    pub fn reversible(&self, line: LineId) -> i64 {
        let Some(lot) = self.places.get(&line) else { return 0 };
        let of = |taken: &HashMap<LineId, i64>| taken.get(&line).copied().unwrap_or(0);
        self.given[*lot] - of(&self.reversed) - of(&self.expired)
    }

    /// Has the line been reversed, wholly or as far as there was something to take?
    pub fn is_reversed(&self, line: LineId) -> bool {
        self.reversed.contains_key(&line)
    }

    /// Lines that were reversed and could not be taken back whole, with what they still owe, oldest first.
    pub fn owed(&self) -> Vec<(LineId, i64)> {
        let lots = self.lots.iter().map(|lot| lot.line).filter(|line| self.is_reversed(*line));
        lots.map(|line| (line, self.reversible(line))).filter(|(_, owed)| *owed > 0).collect()
    }

    /// Lots that are due on a day, oldest first. A lot is never due while an older one still holds points that are not.
    pub fn due(&self, today: Day) -> Vec<Lot> {
        let open = self.lots.iter().copied().filter(|lot| lot.points > 0);
        open.take_while(|lot| lot.expires.is_some_and(|last| last < today)).collect()
    }

    /// All lots that still hold points.
    pub fn open(&self) -> Vec<Lot> {
        self.lots.iter().copied().filter(|lot| lot.points > 0).collect()
    }

    /// The last day of new points: their own, but never before that of an older lot that still holds some.
    pub fn lasting(&self, own: Option<Day>) -> Option<Day> {
        let longest = |own: Day, lot: &Lot| lot.expires.map(|older| own.max(older));
        self.open().iter().try_fold(own?, longest)
    }

    /// All of it, as a screen shows it.
    pub fn balance(&self) -> Balance {
        let owed = self.owed().iter().map(|(_, points)| points).sum();
        Balance { points: self.points(), lots: self.open(), owed }
    }
}
