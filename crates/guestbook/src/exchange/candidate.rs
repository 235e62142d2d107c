//! Candidates: one row of a file, cleaned, before the book has been asked whether it knows it.

use crate::guests::{Birthday, Name, PartKind};
use crate::money::Money;
use crate::personal::Private;
use crate::place::{Country, Language};
use crate::stays::{Heads, Origin, StayState};
use crate::time::Day;

use super::RefusedRow;

/// What became of one row.
#[derive(Clone, Debug)]
pub enum Line {
    /// Somebody, perhaps with a stay.
    Candidate(Box<Candidate>),
    /// Not to be imported as it is.
    Refused(RefusedRow),
    /// No stay and nobody: a blocked day of a calendar, a payout.
    PassedOver {
        /// The row, as a spreadsheet counts.
        row: u32,
    },
}

/// One row, cleaned.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The row, as a spreadsheet counts.
    pub row: u32,
    /// The number the other program gave it, if it gives numbers.
    pub external_id: Option<String>,
    /// A stable mark of the row's content and of how often that content came before in the file.
    pub fingerprint: [u8; 16],
    /// Who.
    pub person: DraftPerson,
    /// The stay, if the row has dates.
    pub stay: Option<DraftStay>,
    /// Others of the party who are named.
    pub companions: Vec<Name>,
    /// Who made the booking, if somebody else than the main guest.
    pub booker: Option<Name>,
    /// The person had left a mailing list. Never a consent, only its opposite.
    pub refusal: Option<Refusal>,
    /// The file says the person once said yes to a mailing list. No consent either: it stays to be confirmed.
    pub claim: Option<Claim>,
}

/// Somebody, as a file tells it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DraftPerson {
    /// Family and given names; both empty if the file names nobody.
    pub name: Name,
    /// Form of address.
    pub title: Option<String>,
    /// E-mail addresses.
    pub emails: Vec<DraftEmail>,
    /// Phone numbers.
    pub phones: Vec<DraftPhone>,
    /// Postal addresses.
    pub addresses: Vec<DraftAddress>,
    /// Language.
    pub language: Option<Language>,
    /// Birthday.
    pub birthday: Option<Birthday>,
    /// Nationality.
    pub nationality: Option<Country>,
    /// Tags.
    pub tags: Vec<String>,
    /// A note about the person.
    pub note: Option<Private>,
}

/// An e-mail address, as a file tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftEmail {
    /// The address, as written.
    pub address: Private,
    /// Home, work, …
    pub kind: PartKind,
    /// A relay address of a booking platform.
    pub relay: bool,
}

/// A phone number, as a file tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftPhone {
    /// As written.
    pub written: Private,
    /// The country of a number without a country code.
    pub country: Country,
    /// Home, work, mobile, …
    pub kind: PartKind,
}

/// A postal address, as a file tells it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct DraftAddress {
    /// Street and number, possibly several lines.
    pub street: Private,
    /// Postal code.
    pub postcode: Private,
    /// Town.
    pub town: Private,
    /// Region, state or canton.
    pub region: Private,
    /// Country.
    pub country: Option<Country>,
    /// Home, work, …
    pub kind: PartKind,
}

/// A stay, as a file tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftStay {
    /// First night.
    pub arrival: Day,
    /// The day they leave.
    pub departure: Day,
    /// The unit, as written.
    pub unit: Option<DraftUnit>,
    /// How many come.
    pub heads: Heads,
    /// Booked, left, cancelled, no-show.
    pub state: StayState,
    /// Does the file say the state, or is it assumed?
    pub state_said: bool,
    /// Through which door it came.
    pub origin: Option<Origin>,
    /// The number of the booking.
    pub reference: Option<String>,
    /// Price of the stay.
    pub price: Option<Money>,
    /// The day the booking was made.
    pub booked_on: Option<Day>,
    /// A note about the stay.
    pub note: Option<Private>,
}

/// A unit, as a file writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftUnit {
    /// The whole cell.
    pub written: String,
    /// The name of the (first) unit in it.
    pub name: String,
    /// Does it name one unit, or a kind of unit of which there may be several?
    pub names: Names,
}

/// What the text of a unit cell names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// One unit; it may be created.
    OneUnit,
    /// A kind of unit (`Double Room`): a known unit of that name is taken, none is created.
    AKind,
    /// Several units (`CH2, CH3`).
    Several,
}

/// Somebody left a mailing list, or their address bounced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Left it, or was cleaned out of it.
    pub state: ListState,
    /// When, if the file says so.
    pub on: Option<Day>,
}

/// A yes that a file tells of, without any proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// When, if the file says so.
    pub on: Option<Day>,
}

/// Where somebody stood on a mailing list. There is no variant for "subscribed": that would read as a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ListState {
    /// Left the list.
    Unsubscribed,
    /// The address no longer works.
    Cleaned,
}
