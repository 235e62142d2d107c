//! The rules of a country, as a signed and dated file: which channel asks for a yes, at which age, for how long.
//!
//! Law changes; a profile is corrected without touching the program. Each rule carries its source and the day somebody
//! looked at it last. A file whose signature does not fit, or whose day has not come, is refused.
//! To sign a new one: `cargo run -p guestbook --example sign_profile -- KEY FILE` (see `docs/DECISIONS.md`).

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::LazyLock;

use chrono::Months;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::Channel;
use super::ledger::signer::fits;
use super::ledger::unhex;
use crate::error::Problem;
use crate::place::Country;
use crate::time::Day;

/// The public half of the key that signs profiles; its private half is not in this repository.
const SIGNED_BY: &str = include_str!("../../../../assets/profiles/key.pub");

/// A rule nobody has looked at for so long is shown as "to be checked". unit: months
const LOOKED_AT_WITHIN: u32 = 18;

/// Why a profile is not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// There is no signature, or it does not fit.
    #[error("the signature of the profile does not fit")]
    NotSigned,
    /// It cannot be read.
    #[error("the profile cannot be read")]
    Unreadable,
    /// It holds from a later day.
    #[error("the profile holds from {from} only")]
    NotYet {
        /// Its first day.
        from: Day,
    },
}

impl ProfileError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotSigned => Problem::refused("profile-not-signed"),
            Self::Unreadable => Problem::refused("profile-unreadable"),
            Self::NotYet { from } => Problem::refused("profile-not-yet").with("from", from),
        }
    }
}

/// A length of time of the calendar, written `P3Y`, `P18M`.
///
/// unit: months, whole
/// source: ISO 8601-1, durations of years and months
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span(u32);

impl Span {
    /// In months. unit: months, whole
    #[must_use]
    pub fn months(self) -> u32 {
        self.0
    }

    /// The day this much later; the last day of the month, where a month has no such day.
    #[must_use]
    pub fn after(self, day: Day) -> Day {
        Day::from(day.date().checked_add_months(Months::new(self.0)).unwrap_or(day.date()))
    }
}

impl FromStr for Span {
    type Err = ProfileError;
    fn from_str(text: &str) -> Result<Self, ProfileError> {
        let body = text.strip_prefix('P').ok_or(ProfileError::Unreadable)?;
        let (number, unit) = body.split_at(body.len().saturating_sub(1));
        let number: u32 = number.parse().map_err(|_| ProfileError::Unreadable)?;
        match unit {
            "Y" if number <= 100 => Ok(Self(number * 12)),
            "M" if number <= 1_200 => Ok(Self(number)),
            _ => Err(ProfileError::Unreadable),
        }
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

/// What a country says of a channel of promotion.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Only with a yes.
    Consent,
    /// With a yes, or to a recent guest who never said no.
    Soft,
    /// Until the guest says no.
    LiOptout,
    /// Never.
    Forbidden,
}

/// One dated value of a rule, with its source.
#[derive(Clone, Debug, Deserialize)]
struct Dated {
    value: Value,
    #[allow(dead_code, reason = "told to whoever reads the file; a profile without it is unreadable")]
    legal_ref: String,
    #[allow(dead_code, reason = "the same")]
    source_url: String,
    #[allow(dead_code, reason = "the same")]
    flag: String,
    valid_from: Option<Day>,
    valid_to: Option<Day>,
    reviewed_on: Day,
}

/// The rules of a country.
#[derive(Clone, Debug, Deserialize)]
pub struct Profile {
    /// `FR`, `QC`, `CH`, `UK`.
    pub id: String,
    /// Its version: the day it was signed.
    pub version: Day,
    countries: Vec<Country>,
    rules: BTreeMap<String, Vec<Dated>>,
}

impl Profile {
    /// Read a profile from the bytes of its file and of its signature.
    ///
    /// # Errors
    /// See [`ProfileError`].
    pub fn read(file: &[u8], sig: &str, on: Day) -> Result<Self, ProfileError> {
        let profile = Self::signed(file, sig)?;
        if profile.version > on { Err(ProfileError::NotYet { from: profile.version }) } else { Ok(profile) }
    }

    fn signed(file: &[u8], sig: &str) -> Result<Self, ProfileError> {
        let key = unhex(SIGNED_BY.trim()).ok_or(ProfileError::NotSigned)?;
        let sig = unhex(sig.trim()).ok_or(ProfileError::NotSigned)?;
        if !fits(&key, file, &sig) {
            return Err(ProfileError::NotSigned);
        }
        serde_json::from_slice(file).map_err(|_| ProfileError::Unreadable)
    }

    fn value(&self, name: &str, on: Day) -> Option<&Value> {
        let holds =
            |dated: &&Dated| dated.valid_from.is_none_or(|from| from <= on) && dated.valid_to.is_none_or(|to| on < to);
        self.rules.get(name)?.iter().find(holds).map(|dated| &dated.value)
    }

    fn text(&self, name: &str, on: Day) -> Option<&str> {
        self.value(name, on)?.as_str()
    }

    /// What it says of promotion by a channel; without a word, only with a yes.
    #[must_use]
    pub fn rule(&self, channel: Channel, on: Day) -> Rule {
        let named = format!("channel.{}.rule", channel.word());
        let value = self.value(&named, on).cloned().unwrap_or_default();
        serde_json::from_value(value).unwrap_or(Rule::Consent)
    }

    /// From which age one says yes alone. unit: years
    #[must_use]
    pub fn age(&self, on: Day) -> i64 {
        self.value("consent.age", on).and_then(Value::as_i64).unwrap_or(18)
    }

    /// For how long after a stay a guest may be written to without a yes, where the rule is [`Rule::Soft`].
    #[must_use]
    pub fn soft_window(&self, on: Day) -> Option<Span> {
        self.text("soft_opt_in.window", on)?.parse().ok()
    }

    /// The same, after an enquiry without a stay.
    #[must_use]
    pub fn enquiry_window(&self, on: Day) -> Option<Span> {
        self.text("soft_opt_in.enquiry_window", on)?.parse().ok()
    }

    /// Is what is allowed without a yes an implied consent (Canada)?
    #[must_use]
    pub fn is_implied(&self, on: Day) -> bool {
        self.text("soft_opt_in.basis", on) == Some("casl_implied")
    }

    /// When calls may be made, as the country writes it.
    #[must_use]
    pub fn hours(&self, channel: Channel, on: Day) -> Option<&str> {
        self.text(&format!("channel.{}.hours", channel.word()), on)
    }

    /// Whom a guest may complain to: name and address.
    #[must_use]
    pub fn authority(&self, on: Day) -> &str {
        self.text("authority", on).unwrap_or_default()
    }

    /// Rules in force that nobody has looked at for 18 months, by name.
    #[must_use]
    pub fn to_be_checked(&self, on: Day) -> Vec<&str> {
        let old = |dated: &Dated| Span(LOOKED_AT_WITHIN).after(dated.reviewed_on) < on;
        let holds =
            |dated: &&Dated| dated.valid_from.is_none_or(|from| from <= on) && dated.valid_to.is_none_or(|to| on < to);
        let stale =
            |(name, all): (&'_ String, &Vec<Dated>)| all.iter().find(holds).is_some_and(old).then(|| name.clone());
        let names: Vec<String> = self.rules.iter().filter_map(stale).collect();
        self.rules.keys().map(String::as_str).filter(|name| names.iter().any(|stale| stale == name)).collect()
    }
}

macro_rules! shipped {
    ($($name:literal),+) => {
        [$((
            include_str!(concat!("../../../../assets/profiles/", $name, ".json")),
            include_str!(concat!("../../../../assets/profiles/", $name, ".json.sig")),
        )),+]
    };
}

static SHIPPED: LazyLock<Result<Vec<Profile>, ProfileError>> = LazyLock::new(|| {
    let files = shipped!("fr", "qc", "ch", "uk");
    files.iter().map(|(file, sig)| Profile::signed(file.as_bytes(), sig)).collect()
});

/// The profile of a house in this country. A country without its own gets the French one, the strictest shipped.
///
/// # Errors
/// See [`ProfileError`]: a shipped file that was altered stops the gate, it does not open it.
pub fn of(country: Country) -> Result<&'static Profile, ProfileError> {
    let all = SHIPPED.as_ref().map_err(Clone::clone)?;
    all.iter().find(|profile| profile.countries.contains(&country)).or(all.first()).ok_or(ProfileError::Unreadable)
}
