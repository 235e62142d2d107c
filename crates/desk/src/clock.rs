//! The machine's clock and chance: the one place of the house that asks for them.

use std::sync::Arc;

use chrono::{Local, Offset, TimeZone};
use guestbook::book::{Chance, Key, Surroundings};
use guestbook::time::{Clock, Moment};

/// The clock of this machine, in its own time zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct MachineClock;

impl Clock for MachineClock {
    fn now(&self) -> Moment {
        Moment(chrono::Utc::now().timestamp_millis())
    }

    fn offset_minutes(&self, at: Moment) -> i32 {
        let utc = chrono::DateTime::from_timestamp_millis(at.0).unwrap_or_default().naive_utc();
        Local.offset_from_utc_datetime(&utc).fix().local_minus_utc() / 60
    }
}

/// Why the machine gave no chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the machine gives no random bytes")]
pub struct NoChance;

/// A new key: 32 random bytes of the machine.
///
/// # Errors
/// [`NoChance`] on a machine without a source of random bytes.
pub fn fresh_key() -> Result<Key, NoChance> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| NoChance)?;
    Ok(Key::new(bytes))
}

/// A hard-to-guess token of 32 hexadecimal digits, for one run of the loopback server.
///
/// # Errors
/// As [`fresh_key`].
pub fn fresh_token() -> Result<String, NoChance> {
    Ok(fresh_key()?.to_hex()[..32].to_owned())
}

/// The machine's time and chance, for a book.
///
/// # Errors
/// As [`fresh_key`].
pub fn machine() -> Result<Surroundings, NoChance> {
    let mut seed = [0u8; 8];
    getrandom::fill(&mut seed).map_err(|_| NoChance)?;
    Ok(Surroundings { clock: Arc::new(MachineClock), chance: Chance::seeded(u64::from_le_bytes(seed)) })
}
