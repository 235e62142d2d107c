//! Chance with a seed, as a writer of stories needs it.

use crate::book::Chance;
use crate::id::{Id, uuid_v7};
use crate::time::{Day, Stopped};

/// Dice, and ids that ascend in the order the season is told.
#[derive(Debug)]
pub(super) struct Dice {
    chance: Chance,
    /// The first millisecond of the sample's day; ids are made from there on, one millisecond a household.
    midnight: u64,
}

impl Dice {
    pub(super) fn seeded(seed: u64, today: Day) -> Self {
        let midnight = Stopped::at_noon(today).0.0 - 12 * 3_600_000;
        Self { chance: Chance::seeded(seed ^ 0x7469_6c6c_6575_6c73), midnight: u64::try_from(midnight).unwrap_or(0) }
    }

    /// Sixty-four bits.
    pub(super) fn draw(&mut self) -> u64 {
        self.chance.draw()
    }

    /// 0 to `end - 1`; 0 if there is nothing to choose from.
    pub(super) fn below(&mut self, end: u32) -> u32 {
        let wide = (self.chance.draw() >> 32) * u64::from(end);
        u32::try_from(wide >> 32).unwrap_or(0)
    }

    /// `first` to `last`, both included.
    pub(super) fn between(&mut self, first: i64, last: i64) -> i64 {
        first + i64::from(self.below(u32::try_from(last - first + 1).unwrap_or(1)))
    }

    /// True `percent` times out of a hundred.
    pub(super) fn chance_of(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(u32::try_from(of.len()).unwrap_or(u32::MAX)) as usize)
    }

    /// The place of one weight out of a list, each as likely as it is heavy.
    pub(super) fn weighted(&mut self, weights: &[u32]) -> usize {
        let mut left = self.below(weights.iter().sum());
        for (place, &weight) in weights.iter().enumerate() {
            if left < weight {
                return place;
            }
            left -= weight;
        }
        0
    }

    /// Every `#` becomes a digit; the first of a group of its own is never 0.
    pub(super) fn digits(&mut self, form: &str) -> String {
        let mut written = String::with_capacity(form.len());
        for mark in form.chars() {
            let low = i64::from(!written.ends_with(|c: char| c.is_ascii_digit()));
            let digit = |dice: &mut Self| char::from(b'0' + u8::try_from(dice.between(low, 9)).unwrap_or(0));
            written.push(if mark == '#' { digit(self) } else { mark });
        }
        written
    }

    /// An id of the household number `order`.
    pub(super) fn id<I: Id>(&mut self, order: u32) -> I {
        let mut tail = [0; 10];
        tail[..8].copy_from_slice(&self.chance.draw().to_be_bytes());
        tail[8..].copy_from_slice(&self.chance.draw().to_be_bytes()[..2]);
        I::from_bytes(uuid_v7(self.midnight + u64::from(order), tail))
    }
}
