//! The slow model: every point is a thing of its own, with a lot, a day, and a fate. It shares nothing with the ledger.

use super::super::tier::month_end;
use crate::time::Day;

/// Where a point is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fate {
    Here,
    /// Used by the nth act.
    Used(usize),
    Expired,
    TakenBack,
}

#[derive(Clone, Copy, Debug)]
struct Point {
    /// The act that gave it.
    lot: usize,
    fate: Fate,
}

/// A lot: which act gave it, how many points, their last day.
#[derive(Clone, Copy, Debug)]
struct Given {
    act: usize,
    expires: Option<Day>,
    reversed: bool,
    /// What its reversal still has to take.
    debt: usize,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Slow {
    points: Vec<Point>,
    lots: Vec<Given>,
    reversed_uses: Vec<usize>,
}

impl Slow {
    pub fn here(&self) -> usize {
        self.points.iter().filter(|point| point.fate == Fate::Here).count()
    }

    pub fn owed(&self) -> usize {
        self.lots.iter().map(|lot| lot.debt).sum()
    }

    /// Lots that hold points, oldest first: how many, until when.
    pub fn open(&self) -> Vec<(i64, Option<Day>)> {
        let count = |act| self.points.iter().filter(|p| p.lot == act && p.fate == Fate::Here).count();
        let lots = self.lots.iter().map(|lot| (i64::try_from(count(lot.act)).unwrap_or(0), lot.expires));
        lots.filter(|(points, _)| *points > 0).collect()
    }

    pub fn give(&mut self, act: usize, points: usize, (today, months): (Day, Option<u32>)) {
        let mut expires = months.map(|months| month_end(today, months));
        for (_, older) in self.open() {
            expires = match (expires, older) {
                (Some(own), Some(older)) => Some(own.max(older)),
                _ => None,
            };
        }
        self.lots.push(Given { act, expires, reversed: false, debt: 0 });
        self.points.extend((0..points).map(|_| Point { lot: act, fate: Fate::Here }));
        self.repay();
    }

    pub fn expire(&mut self, today: Day) {
        for at in 0..self.lots.len() {
            let lot = self.lots[at];
            let holds = self.points.iter().any(|p| p.lot == lot.act && p.fate == Fate::Here);
            if !holds {
                continue;
            }
            if lot.expires.is_none_or(|last| last >= today) {
                return;
            }
            for point in self.points.iter_mut().filter(|p| p.lot == lot.act && p.fate == Fate::Here) {
                point.fate = Fate::Expired;
            }
        }
    }

    /// False if there are not enough; nothing is used then.
    pub fn take(&mut self, act: usize, points: usize, today: Day) -> bool {
        self.expire(today);
        if self.here() < points {
            return false;
        }
        (0..points).for_each(|_| self.one(None, Fate::Used(act)));
        true
    }

    fn one(&mut self, first: Option<usize>, fate: Fate) {
        let of_lot = |point: &&mut Point| point.fate == Fate::Here && first == Some(point.lot);
        if let Some(point) = self.points.iter_mut().find(of_lot) {
            point.fate = fate;
        } else if let Some(point) = self.points.iter_mut().find(|point| point.fate == Fate::Here) {
            point.fate = fate;
        }
    }

    /// Take back what an act gave. False if there is nothing to take back.
    pub fn reverse_given(&mut self, act: usize) -> bool {
        let Some(at) = self.lots.iter().position(|lot| lot.act == act) else { return false };
        let gone = |point: &&Point| point.lot == act && point.fate == Fate::Expired;
        let whole = self.points.iter().filter(|point| point.lot == act).count();
        let due = whole - self.points.iter().filter(gone).count();
        if self.lots[at].reversed || due == 0 {
            return false;
        }
        self.lots[at].reversed = true;
        self.lots[at].debt = due;
        self.repay_lot(at);
        true
    }

    /// Give back what an act used. False if it used nothing, or was reversed.
    pub fn reverse_used(&mut self, act: usize) -> bool {
        if self.reversed_uses.contains(&act) {
            return false;
        }
        self.reversed_uses.push(act);
        for point in self.points.iter_mut().filter(|point| point.fate == Fate::Used(act)) {
            point.fate = Fate::Here;
        }
        self.repay();
        true
    }

    fn repay(&mut self) {
        (0..self.lots.len()).for_each(|at| self.repay_lot(at));
    }

    fn repay_lot(&mut self, at: usize) {
        while self.lots[at].debt > 0 && self.here() > 0 {
            let first = Some(self.lots[at].act);
            self.one(first, Fate::TakenBack);
            self.lots[at].debt -= 1;
        }
    }
}
