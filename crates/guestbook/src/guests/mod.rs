//! Guests: who comes to the house, how to reach them, how to find them again.
//!
//! A guest file is one row of the book; a *person* may have several files (see [`person_of`]), so that a merge
//! can be a link and never a copy. Not here: stays (see `stays`), what happened when (see `journey`).
//! To add a verb: a variant in `act.rs`, a function in `acts.rs`, a line in `commands!`, a story in
//! `tests/journeys/guests.rs`.

pub mod acts;
mod find;
pub mod fold;
mod person;
pub mod reach;
pub(crate) mod rows;
pub mod sounds;
#[cfg(test)]
mod tests;
pub mod views;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use crate::guests::find::tidy;
pub use crate::guests::find::{find, index};
pub(crate) use crate::guests::person::persons_of;
pub use crate::guests::person::{Person, person_of};
use crate::id::{GuestId, PartId};
use crate::personal::Private;
use crate::place::{Country, Language};
use crate::time::Day;

/// A person's name, as the person writes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub struct Name {
    /// Family name; may be empty if the given name is known.
    pub family: Private,
    /// Given names.
    pub given: Private,
}

impl Name {
    /// Family name first, as on a guest list: `Lefèvre Élodie`.
    #[must_use]
    pub fn listed(&self) -> String {
        format!("{} {}", &*self.family, &*self.given).trim().to_owned()
    }
}

/// A birthday; the year may be unknown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
pub struct Birthday {
    /// Year, if known.
    pub year: Option<u16>,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31; 29 February exists.
    pub day: u8,
}

/// What a phone, an e-mail or an address is used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// At home.
    Home,
    /// At work.
    Work,
    /// A mobile phone.
    Mobile,
    /// Not said.
    #[default]
    Other,
}

/// One e-mail address of a guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Email {
    /// Its id.
    pub id: PartId,
    /// The address, as written.
    pub address: Private,
    /// Home, work, …
    pub kind: PartKind,
    /// A relay address of a booking platform: it reaches the guest for this stay only, never for promotion.
    pub relay: bool,
}

/// One phone number of a guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Phone {
    /// Its id.
    pub id: PartId,
    /// As it was written.
    pub written: Private,
    /// In international form, if it could be understood. source: ITU-T E.164
    pub e164: Option<Private>,
    /// Home, work, mobile, …
    pub kind: PartKind,
}

/// One postal address of a guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Address {
    /// Its id.
    pub id: PartId,
    /// Street and number, possibly several lines.
    pub street: Private,
    /// Postal code.
    pub postcode: Private,
    /// Town.
    pub town: Private,
    /// Region, state or canton.
    pub region: Private,
    /// Country, if known.
    pub country: Option<Country>,
    /// Home, work, …
    pub kind: PartKind,
}

/// A tag on a guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tag {
    /// Its id.
    pub id: PartId,
    /// The word.
    pub word: String,
}

/// Everything a guest file says of a person. Read it through [`views::file`] only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GuestFile {
    /// The permanent id of the shown file.
    pub id: GuestId,
    /// Family and given names.
    pub name: Name,
    /// Form of address, as the guest wishes: Mme, Dr, …
    pub title: Option<String>,
    /// The language to write in.
    pub language: Option<Language>,
    /// Birthday.
    pub birthday: Option<Birthday>,
    /// Nationality.
    pub nationality: Option<Country>,
    /// Where the contact came from: the name of a file, a channel, "walk-in".
    pub origin: Option<String>,
    /// The day the file was opened.
    pub added_on: Day,
    /// E-mail addresses, real ones first.
    pub emails: Vec<Email>,
    /// Phone numbers.
    pub phones: Vec<Phone>,
    /// Postal addresses.
    pub addresses: Vec<Address>,
    /// Tags, in alphabetical order.
    pub tags: Vec<Tag>,
}

/// Where a guest stands with the house; computed from stays, never stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// No stay yet (a cancelled one is none).
    Prospect,
    /// Exactly one stay, booked, under way or past.
    FirstStay,
    /// Two stays or more, the last one less than three years ago.
    Returning,
    /// The last stay ended three years ago or more, and none is booked.
    Lapsed,
}

/// One person found by the search box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundGuest {
    /// The guest.
    pub id: GuestId,
    /// Family name first.
    pub name: String,
    /// The same name in its two parts, for the screen.
    pub parts: Name,
    /// Town of the first address.
    pub town: Option<String>,
    /// Arrival day of the latest stay that was not cancelled and not a no-show.
    pub last_stay: Option<Day>,
    /// Last four digits of the first phone.
    pub phone_tail: Option<String>,
    /// Which kind of thing matched.
    pub r#match: Matched,
    /// The words that matched, folded as the search folds them, to be marked on screen.
    pub marked: Vec<String>,
}

/// Why a guest was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Matched {
    /// Every word is a whole word of the name.
    Name,
    /// Every word begins a word of the name.
    NameStart,
    /// The name sounds alike.
    SoundsLike,
    /// Digits of a phone.
    Phone,
    /// Part of an e-mail address.
    Email,
    /// A booking reference.
    Reference,
    /// The town.
    Town,
    /// Words of a note.
    Note,
    /// The number of their loyalty card.
    Card,
}
