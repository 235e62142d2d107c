//! Presets: the exports we know, recognised by header and content. A hint, never a wall.
//!
//! To add one: a variant, its signature in [`recognise`], its columns in [`columns`].

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::Field;
use super::look::Sample;
use crate::stays::Origin;

/// What a file is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Preset {
    /// Booking.com reservations.
    Booking,
    /// Airbnb reservations.
    Airbnb,
    /// Airbnb earnings.
    AirbnbEarnings,
    /// Cloudbeds reservations.
    Cloudbeds,
    /// Little Hotelier reservations.
    LittleHotelier,
    /// Google Contacts, new and old layout.
    Google,
    /// Outlook contacts.
    Outlook,
    /// A Mailchimp audience.
    Mailchimp,
    /// Contact cards.
    Vcard,
    /// A calendar feed.
    Ical,
    /// Any other table.
    Table,
}

impl Preset {
    /// The stable code, such as `airbnb_earnings`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Booking => "booking",
            Self::Airbnb => "airbnb",
            Self::AirbnbEarnings => "airbnb_earnings",
            Self::Cloudbeds => "cloudbeds",
            Self::LittleHotelier => "little_hotelier",
            Self::Google => "google",
            Self::Outlook => "outlook",
            Self::Mailchimp => "mailchimp",
            Self::Vcard => "vcard",
            Self::Ical => "ical",
            Self::Table => "table",
        }
    }

    /// The preset of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        const ALL: [Preset; 11] = [
            Preset::Booking,
            Preset::Airbnb,
            Preset::AirbnbEarnings,
            Preset::Cloudbeds,
            Preset::LittleHotelier,
            Preset::Google,
            Preset::Outlook,
            Preset::Mailchimp,
            Preset::Vcard,
            Preset::Ical,
            Preset::Table,
        ];
        ALL.into_iter().find(|preset| preset.code() == code)
    }

    /// The origin of every stay of such a file.
    pub(super) const fn origin(self) -> Option<Origin> {
        match self {
            Self::Booking => Some(Origin::BookingCom),
            Self::Airbnb | Self::AirbnbEarnings => Some(Origin::Airbnb),
            _ => None,
        }
    }

    /// Does the file name people only, and never a stay?
    pub(super) const fn is_people(self) -> bool {
        matches!(self, Self::Google | Self::Outlook | Self::Mailchimp | Self::Vcard)
    }
}

/// What a table is, by its folded headers and its cells.
pub(super) fn recognise(headers: &[String], sample: &Sample) -> Preset {
    let has = |name: &str| headers.iter().any(|header| header == name);
    let count = |names: &[&str]| names.iter().filter(|name| has(name)).count();
    if has("member rating") || has("leid") || (has("email address") && has("optin time")) {
        return Preset::Mailchimp;
    }
    if has("e mail 1 value") || has("phone 1 value") {
        return Preset::Google;
    }
    if has("e mail address") && count(&["e mail 2 address", "home street", "mobile phone", "home phone"]) > 0 {
        return Preset::Outlook;
    }
    if has("third party confirmation number") || (has("reservation number") && has("accommodation total")) {
        return Preset::Cloudbeds;
    }
    if has("confirmation code") && count(&["gross earnings", "paid out", "service fee", "host fee"]) > 0 {
        return Preset::AirbnbEarnings;
    }
    let booking = [
        "book number",
        "booked by",
        "guest name s",
        "commission amount",
        "booker country",
        "reserve par",
        "nom du client",
        "montant de la commission",
        "duree nuits",
        "ages des enfants",
        "unit type",
        "statut du paiement",
    ];
    if count(&booking) >= 3 {
        return Preset::Booking;
    }
    if headers.len() >= 11 && sample.mostly(0, is_airbnb_code) {
        return Preset::Airbnb;
    }
    if (0..headers.len()).any(|column| sample.mostly(column, is_little_hotelier_reference)) {
        return Preset::LittleHotelier;
    }
    Preset::Table
}

/// `HM` and eight letters or digits.
pub(super) fn is_airbnb_code(cell: &str) -> bool {
    cell.len() == 10 && cell.starts_with("HM") && cell.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn is_little_hotelier_reference(cell: &str) -> bool {
    super::states::origin_of_reference(cell).is_some() && cell.bytes().filter(u8::is_ascii_digit).count() >= 4
}

/// What a preset says of a column.
pub(super) enum Says {
    /// It feeds this field, or nothing at all.
    Feeds(Option<Field>),
    /// Ask the common headers.
    NotKnown,
}

/// What a preset says of a column, by its place and folded header, before the common headers are asked.
pub(super) fn column(preset: Preset, at: usize, folded: &str) -> Says {
    if preset == Preset::Airbnb {
        return Says::Feeds(AIRBNB.get(at).copied().flatten());
    }
    let columns: &[(&str, Option<Field>)] = match preset {
        Preset::Booking => BOOKING,
        Preset::AirbnbEarnings => EARNINGS,
        Preset::Cloudbeds => CLOUDBEDS,
        Preset::Outlook => OUTLOOK,
        Preset::Mailchimp => MAILCHIMP,
        Preset::Ical => ICAL,
        Preset::Vcard if VCARD.iter().any(|(header, _)| *header == folded) => VCARD,
        Preset::Google | Preset::Vcard => return Says::Feeds(google(folded)),
        _ => &[],
    };
    let known = columns.iter().find(|(header, _)| *header == folded);
    known.map_or(Says::NotKnown, |(_, field)| Says::Feeds(*field))
}

/// The order of Airbnb's columns, whatever the language of the headers.
const AIRBNB: &[Option<Field>] = &[
    Some(Field::Reference),
    Some(Field::State),
    Some(Field::FullName),
    Some(Field::Phone),
    Some(Field::Adults),
    Some(Field::Children),
    Some(Field::Infants),
    Some(Field::Arrival),
    Some(Field::Departure),
    Some(Field::Nights),
    Some(Field::BookedOn),
    Some(Field::Unit),
    Some(Field::Price),
];

const BOOKING: &[(&str, Option<Field>)] = &[
    ("rooms", None),
    ("address", Some(Field::Street)),
    ("commission amount", None),
    ("montant de la commission", None),
    ("payment status", None),
    ("remarks", Some(Field::StayNote)),
];

const EARNINGS: &[(&str, Option<Field>)] = &[
    ("date", None),
    ("type", None),
    ("details", None),
    ("reference code", None),
    ("amount", None),
    ("paid out", None),
    // A long stay is paid in several rows: none of them is the price of the stay.
    ("gross earnings", None),
    ("fast pay fee", None),
    ("earnings year", None),
];

const CLOUDBEDS: &[(&str, Option<Field>)] = &[
    ("accommodation total", None),
    ("room type", None),
    ("guest status", None),
    ("origin", None),
    ("company name", None),
    ("third party confirmation number", Some(Field::Reference)),
];

const OUTLOOK: &[(&str, Option<Field>)] =
    &[("title", Some(Field::Title)), ("company", None), ("location", None), ("middle name", None)];

const MAILCHIMP: &[(&str, Option<Field>)] = &[
    // Country and region were derived from the reader's IP address: a position, never kept.
    ("cc", None),
    ("region", None),
    ("notes", Some(Field::GuestNote)),
    ("euid", None),
    ("leid", None),
    ("timezone", None),
];

const VCARD: &[(&str, Option<Field>)] =
    &[("name", Some(Field::FullName)), ("tags", Some(Field::Tags)), ("uid", Some(Field::ExternalId))];

const ICAL: &[(&str, Option<Field>)] = &[
    ("start", Some(Field::Arrival)),
    ("end", Some(Field::Departure)),
    ("summary", None),
    ("uid", Some(Field::ExternalId)),
    ("status", Some(Field::State)),
    ("reservation", Some(Field::Reference)),
    ("phone tail", None),
    ("feed", Some(Field::Origin)),
];

/// Google numbers its columns: `e mail 2 value`, `address 1 city`.
fn google(folded: &str) -> Option<Field> {
    let words: Vec<&str> = folded.split(' ').filter(|word| word.parse::<u8>().is_err()).collect();
    Some(match words.join(" ").as_str() {
        // Of the old layout; used where somebody, or a firm, has no other name.
        "name" => Field::FullName,
        "first name" | "given name" => Field::Given,
        "last name" | "family name" => Field::Family,
        "name prefix" => Field::Title,
        "birthday" => Field::Birthday,
        "notes" => Field::GuestNote,
        "labels" | "group membership" => Field::Tags,
        "e mail value" => Field::Email,
        "phone value" => Field::Phone,
        "address street" => Field::Street,
        "address city" => Field::Town,
        "address region" => Field::Region,
        "address postal code" => Field::Postcode,
        "address country" => Field::Country,
        "language" => Field::Language,
        _ => return None,
    })
}
