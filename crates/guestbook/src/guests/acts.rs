//! What a hand may do to guest files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Birthday, Name, PartKind, reach, rows};
use crate::book::Writer;
use crate::error::{Problem, StorageError};
use crate::house;
use crate::id::{GuestId, PartId};
use crate::place::{Country, Language};

/// Longest name or line of an address the book takes. unit: characters
pub const LONGEST_LINE: usize = 200;

/// Why a guest file was not changed.
#[derive(Debug, thiserror::Error)]
pub enum GuestError {
    /// A file needs a name, an e-mail or a phone.
    #[error("neither a name nor a way to reach the guest")]
    Nobody,
    /// Not an e-mail address.
    #[error("not an e-mail address")]
    NotAnEmail,
    /// Not a phone number: no digits in it.
    #[error("not a phone number")]
    NotAPhone,
    /// Nothing was written.
    #[error("the field is empty")]
    Empty {
        /// Which field.
        field: &'static str,
    },
    /// Too long.
    #[error("longer than {most} characters")]
    TooLong {
        /// Which field.
        field: &'static str,
        /// The longest allowed.
        most: usize,
    },
    /// The calendar has no such birthday.
    #[error("no such birthday")]
    NoSuchBirthday,
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl GuestError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Nobody => Problem::refused("guest-nobody").at("family"),
            Self::NotAnEmail => Problem::refused("not-an-email").at("address"),
            Self::NotAPhone => Problem::refused("not-a-phone").at("written"),
            Self::Empty { field } => Problem::refused("empty").at(field),
            Self::TooLong { field, most } => Problem::refused("too-long").at(field).with("most", most),
            Self::NoSuchBirthday => Problem::refused("no-such-birthday").at("birthday"),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<GuestError> for Problem {
    fn from(error: GuestError) -> Self {
        error.problem()
    }
}

/// A part of a guest file, before it is checked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(optional_fields = nullable)]
pub enum PartDraft {
    /// An e-mail address.
    Email {
        /// As written.
        address: String,
        /// Home, work, …
        #[serde(default)]
        kind: PartKind,
    },
    /// A phone number.
    Phone {
        /// As written.
        written: String,
        /// Home, work, …
        #[serde(default)]
        kind: PartKind,
    },
    /// A postal address.
    Address {
        /// Street and number.
        #[serde(default)]
        street: String,
        /// Postal code.
        #[serde(default)]
        postcode: String,
        /// Town.
        #[serde(default)]
        town: String,
        /// Region.
        #[serde(default)]
        region: String,
        /// Country.
        country: Option<Country>,
        /// Home, work, …
        #[serde(default)]
        kind: PartKind,
    },
    /// A tag.
    Tag {
        /// The word.
        word: String,
    },
}

/// A new guest, before it is checked.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GuestDraft {
    /// Family and given names.
    pub name: Name,
    /// Form of address.
    pub title: Option<String>,
    /// The language to write in.
    pub language: Option<Language>,
    /// Birthday.
    pub birthday: Option<Birthday>,
    /// Nationality.
    pub nationality: Option<Country>,
    /// Where the contact came from.
    pub origin: Option<String>,
    /// E-mails, phones, addresses, tags.
    pub parts: Vec<PartDraft>,
}

/// What may be changed on a file. An absent field is left, an explicit `null` empties it.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct GuestChange {
    /// Family and given names.
    pub name: Option<Name>,
    /// Form of address.
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "string | null")]
    pub title: Option<Option<String>>,
    /// The language to write in.
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "Language | null")]
    pub language: Option<Option<Language>>,
    /// Birthday.
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "Birthday | null")]
    pub birthday: Option<Option<Birthday>>,
    /// Nationality.
    #[serde(deserialize_with = "crate::said::said")]
    #[ts(type = "Country | null")]
    pub nationality: Option<Option<Country>>,
}

/// Open a guest file.
///
/// # Errors
/// [`GuestError::Nobody`] without a name and without a way to reach the guest; see [`GuestError`] for the parts.
pub fn add(w: &mut Writer<'_>, draft: &GuestDraft) -> Result<GuestId, GuestError> {
    let reachable = draft.parts.iter().any(|part| matches!(part, PartDraft::Email { .. } | PartDraft::Phone { .. }));
    if draft.name.listed().is_empty() && !reachable {
        return Err(GuestError::Nobody);
    }
    check_name(&draft.name)?;
    check_birthday(draft.birthday)?;
    let guest = rows::insert_guest(w, draft)?;
    w.about(guest);
    for part in &draft.parts {
        add_part(w, guest, part)?;
    }
    Ok(guest)
}

/// Change name, title, language, birthday or nationality.
///
/// # Errors
/// As [`add`]; [`StorageError::Missing`] if there is no such guest.
pub fn change(w: &mut Writer<'_>, guest: GuestId, wanted: &GuestChange) -> Result<(), GuestError> {
    let mut file = super::views::file(w, guest)?;
    if let Some(name) = &wanted.name {
        check_name(name)?;
        if name.listed().is_empty() && file.emails.is_empty() && file.phones.is_empty() {
            return Err(GuestError::Nobody);
        }
        file.name = name.clone();
    }
    if let Some(title) = &wanted.title {
        file.title = title.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned);
    }
    if let Some(birthday) = wanted.birthday {
        check_birthday(birthday)?;
        file.birthday = birthday;
    }
    file.language = wanted.language.unwrap_or(file.language);
    file.nationality = wanted.nationality.unwrap_or(file.nationality);
    w.about(guest);
    Ok(rows::update_guest(w, &file)?)
}

/// Add an e-mail, a phone, an address or a tag. Adding one that is there already changes nothing.
///
/// # Errors
/// See [`GuestError`].
pub fn add_part(w: &mut Writer<'_>, guest: GuestId, part: &PartDraft) -> Result<PartId, GuestError> {
    super::person_of(w, guest)?;
    w.about(guest);
    let part = check_part(w, part)?;
    if let Some(known) = rows::same_part(w, guest, &part)? {
        return Ok(known);
    }
    Ok(rows::insert_part(w, guest, &part)?)
}

/// Change a part.
///
/// # Errors
/// See [`GuestError`]; [`StorageError::Missing`] if the guest has no such part of this kind.
pub fn change_part(w: &mut Writer<'_>, guest: GuestId, id: PartId, part: &PartDraft) -> Result<(), GuestError> {
    w.about(guest);
    let part = check_part(w, part)?;
    if rows::update_part(w, guest, id, &part)? == 0 {
        return Err(StorageError::Missing { what: "part" }.into());
    }
    Ok(())
}

/// Remove a part.
///
/// # Errors
/// [`StorageError::Missing`] if the guest has no such part.
pub fn remove_part(w: &mut Writer<'_>, guest: GuestId, id: PartId) -> Result<(), GuestError> {
    w.about(guest);
    if rows::delete_part(w, guest, id)? == 0 {
        return Err(StorageError::Missing { what: "part" }.into());
    }
    Ok(())
}

/// A part ready for the book.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Email { address: String, folded: String, relay: bool, kind: PartKind },
    Phone { written: String, e164: Option<String>, kind: PartKind },
    Address { lines: [String; 4], country: Option<Country>, kind: PartKind },
    Tag { word: String },
}

fn check_part(w: &Writer<'_>, part: &PartDraft) -> Result<Part, GuestError> {
    Ok(match part {
        PartDraft::Email { address, kind } => {
            let address = line(address, "address")?;
            if !reach::is_email(&address) {
                return Err(GuestError::NotAnEmail);
            }
            let (folded, relay) = (reach::folded_email(&address), reach::is_relay(&address));
            Part::Email { address, folded, relay, kind: *kind }
        }
        PartDraft::Phone { written, kind } => {
            let written = line(written, "written")?;
            if !written.chars().any(|c| c.is_ascii_digit()) {
                return Err(GuestError::NotAPhone);
            }
            let e164 = reach::e164(&written, house::house(w)?.country);
            Part::Phone { written, e164, kind: *kind }
        }
        PartDraft::Address { street, postcode, town, region, country, kind } => {
            let texts = [street, postcode, town, region].map(|text| text.trim().to_owned());
            if texts.iter().all(String::is_empty) && country.is_none() {
                return Err(GuestError::Empty { field: "street" });
            }
            check_length(texts.iter().map(String::as_str), "street")?;
            Part::Address { lines: texts, country: *country, kind: *kind }
        }
        PartDraft::Tag { word } => Part::Tag { word: line(word, "word")? },
    })
}

fn line(text: &str, field: &'static str) -> Result<String, GuestError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(GuestError::Empty { field });
    }
    check_length([text].into_iter(), field)?;
    Ok(text.to_owned())
}

fn check_length<'a>(mut texts: impl Iterator<Item = &'a str>, field: &'static str) -> Result<(), GuestError> {
    if texts.any(|text| text.chars().count() > LONGEST_LINE) {
        return Err(GuestError::TooLong { field, most: LONGEST_LINE });
    }
    Ok(())
}

fn check_name(name: &Name) -> Result<(), GuestError> {
    check_length([&*name.family].into_iter(), "family")?;
    check_length([&*name.given].into_iter(), "given")
}

fn check_birthday(birthday: Option<Birthday>) -> Result<(), GuestError> {
    let Some(Birthday { year, month, day }) = birthday else { return Ok(()) };
    // 2000 had a 29 February: a birthday without a year may be one.
    let year = year.map_or(2000, i32::from);
    crate::time::Day::new(year, month.into(), day.into()).map(|_| ()).ok_or(GuestError::NoSuchBirthday)
}
