//! Where ids come from: the time, a counter, and chance from a seed.

use crate::id::uuid_v7;
use crate::time::Moment;

/// A source of chance for ids; seeded by the caller, so that a sample season is equal each time.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// Chance from a seed.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits (`SplitMix64`): for ids and samples, never for keys.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// Ids of one change ascend: the counter stands behind the milliseconds, then chance.
pub(crate) fn fresh_id(chance: &mut Chance, at: Moment, made: u32) -> [u8; 16] {
    let mut tail = [0u8; 10];
    tail[..2].copy_from_slice(&u16::try_from((made >> 14) & 0x0fff).unwrap_or(0).to_be_bytes());
    tail[2..].copy_from_slice(&chance.draw().to_be_bytes());
    let low = u16::try_from(made & 0x3fff).unwrap_or(0);
    tail[2..4].copy_from_slice(&low.to_be_bytes());
    uuid_v7(u64::try_from(at.0).unwrap_or(0), tail)
}
