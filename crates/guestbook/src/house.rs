//! The house: its name, address, country, language and currency. One row of the book.

pub mod effect;
pub mod habits;
mod rows;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::{Reader, Writer};
use crate::error::{Problem, StorageError};
use crate::money::Currency;
use crate::place::{Country, Language};
use crate::reports::House;

/// Why the house was not changed.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// A house has a name.
    #[error("the house has no name")]
    NoName,
    /// A habit no house can live by.
    #[error("the habit {habit} is not from {least} to {most}")]
    HabitOutOfRange {
        /// Which.
        habit: &'static str,
        /// The least it may be. unit: days or years, whole
        least: u16,
        /// The most it may be. unit: days or years, whole
        most: u16,
    },
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl HouseError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::NoName => Problem::refused("house-no-name").at("name"),
            Self::HabitOutOfRange { habit, least, most } => {
                Problem::refused("habit-out-of-range").at(habit).with("least", least).with("most", most)
            }
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<HouseError> for Problem {
    fn from(error: HouseError) -> Self {
        error.problem()
    }
}

/// What a book is founded with.
#[derive(Clone, Debug)]
pub struct Founding {
    /// Name of the house.
    pub name: String,
    /// Its country: phones without a prefix are of this country.
    pub country: Country,
    /// The language of its staff.
    pub language: Language,
    /// Is it the sample season?
    pub sample: Sample,
}

/// Is a book somebody's own, or the sample season?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sample {
    /// A real house.
    No,
    /// The sample season; removable in one click.
    Yes,
}

/// What may be changed; `None` leaves as it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct HouseChange {
    /// Name.
    pub name: Option<String>,
    /// Address, one line.
    pub address: Option<String>,
    /// Country.
    pub country: Option<Country>,
    /// Language of the staff.
    pub language: Option<Language>,
    /// Currency of prices.
    pub currency: Option<Currency>,
}

/// The currency a house of this country counts in, until it says otherwise.
#[must_use]
pub fn currency_of(country: Country) -> Currency {
    let code = match country.code() {
        "CH" | "LI" => "CHF",
        "CA" => "CAD",
        "GB" => "GBP",
        "US" => "USD",
        "PF" | "NC" | "WF" => "XPF",
        "PL" => "PLN",
        "CZ" => "CZK",
        "DK" => "DKK",
        "SE" => "SEK",
        "NO" => "NOK",
        "MA" => "MAD",
        "TN" => "TND",
        _ => "EUR",
    };
    code.parse().unwrap_or(Currency::EUR)
}

/// Found the house: the first change of a new book.
///
/// # Errors
/// [`HouseError::NoName`].
pub fn found(w: &mut Writer<'_>, founding: &Founding) -> Result<(), HouseError> {
    if founding.name.trim().is_empty() {
        return Err(HouseError::NoName);
    }
    Ok(rows::insert(w, founding, currency_of(founding.country))?)
}

/// The house of this book.
///
/// # Errors
/// [`StorageError::Missing`] in a book whose founding did not finish.
pub fn house(r: &Reader<'_>) -> Result<House, StorageError> {
    rows::house(r)?.ok_or(StorageError::Missing { what: "house" })
}

/// Is this the sample season?
///
/// # Errors
/// If the book cannot be read.
pub fn is_sample(r: &Reader<'_>) -> Result<bool, StorageError> {
    rows::is_sample(r)
}

/// Change the house.
///
/// # Errors
/// [`HouseError::NoName`].
pub fn change(w: &mut Writer<'_>, wanted: HouseChange) -> Result<House, HouseError> {
    let mut now = house(w)?;
    if let Some(name) = wanted.name {
        name.trim().clone_into(&mut now.name);
    }
    if let Some(address) = wanted.address {
        address.trim().clone_into(&mut now.address);
    }
    now.country = wanted.country.unwrap_or(now.country);
    now.language = wanted.language.unwrap_or(now.language);
    now.currency = wanted.currency.unwrap_or(now.currency);
    if now.name.is_empty() {
        return Err(HouseError::NoName);
    }
    rows::update(w, &now)?;
    Ok(now)
}
