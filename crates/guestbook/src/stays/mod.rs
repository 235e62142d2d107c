//! Stays: who sleeps where, from which day to which day; and the notes taken about it.
//!
//! A stay belongs to one unit and one party. It never overlaps another living stay in the same unit.
//! Not here: enquiries and calls (see `journey`), points (later, `loyalty`).
//! To add a verb: a variant in `act.rs`, a function in `acts.rs`, a line in `commands!`, a story in
//! `tests/journeys/stays.rs`.

pub mod acts;
pub mod calendar;
pub mod extras;
pub(crate) mod in_order;
pub mod needs;
pub mod notes;
pub mod one_line;
pub(crate) mod overlap; // reading order for a newcomer
pub mod rhythm;
pub mod round;
pub(crate) mod rows;
#[cfg(test)]
mod tests;
pub mod today;
pub mod views;
pub(crate) mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::guests::Name;
use crate::id::{GuestId, NoteId, StayId, UnitId};
use crate::money::Money;
use crate::personal::Private;
use crate::time::{Day, Moment};

/// What can be booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// Its name on the door: `Ch. 4`, `Gîte du Four`.
    pub name: String,
    /// Room, pitch, …
    pub kind: UnitKind,
}

/// Kinds of unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// A room of a guesthouse or hotel.
    #[default]
    Room,
    /// A pitch of a campsite.
    Pitch,
    /// A self-catering cottage.
    Cottage,
    /// A boat or a berth in it.
    Boat,
    /// An outing or an activity.
    Outing,
}

/// What a guest is in a stay.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sleeps here and answers for the party.
    MainGuest,
    /// Made the booking.
    Booker,
    /// Comes along.
    Companion,
}

/// One guest of a party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Member {
    /// The guest.
    pub guest: GuestId,
    /// The name, for the screen.
    pub name: Name,
    /// Main guest, booker, companion.
    pub role: Role,
}

/// How many come. A count the house was not told is `None`, not zero.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
pub struct Heads {
    /// unit: persons, whole
    pub adults: Option<u16>,
    /// unit: persons, whole
    pub children: Option<u16>,
    /// unit: persons, whole
    pub infants: Option<u16>,
}

/// Through which door a booking came.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Directly with the house: telephone, mail, its own web page.
    Direct,
    /// At the counter, without a booking.
    WalkIn,
    /// Booking.com.
    BookingCom,
    /// Airbnb.
    Airbnb,
    /// Expedia and its sister sites.
    Expedia,
    /// Agoda.
    Agoda,
    /// Hostelworld.
    Hostelworld,
    /// Another agency or platform.
    Agency,
}

/// Where a stay stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum StayState {
    /// Booked, not yet arrived.
    Booked,
    /// Arrived.
    InHouse {
        /// When; `None` if a file said so without an hour.
        since: Option<Moment>,
    },
    /// Left.
    Left {
        /// When; `None` if a file said so without an hour.
        at: Option<Moment>,
    },
    /// Cancelled: never counts as a stay.
    Cancelled {
        /// On which day, if known.
        on: Option<Day>,
    },
    /// Did not come: never counts as a stay.
    NoShow,
}

impl StayState {
    /// Does it count as a stay? Cancelled ones and no-shows never do.
    #[must_use]
    pub fn counts(self) -> bool {
        !matches!(self, Self::Cancelled { .. } | Self::NoShow)
    }
}

/// A stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stay {
    /// Its id.
    pub id: StayId,
    /// The unit, if one is given.
    pub unit: Option<Unit>,
    /// The unit as a file wrote it, kept when it could not be given (`COT(1), CH2`, or the unit was taken).
    pub unit_written: Option<String>,
    /// Who comes, by name; the main guest first.
    pub party: Vec<Member>,
    /// How many come.
    pub heads: Heads,
    /// First night.
    pub arrival: Day,
    /// The day they leave.
    pub departure: Day,
    /// unit: nights, whole; 0 for a day visit
    pub nights: u32,
    /// Booked, in house, left, cancelled, no-show.
    pub state: StayState,
    /// Through which door it came.
    pub origin: Option<Origin>,
    /// The number of the booking, as its origin writes it.
    pub reference: Option<String>,
    /// Price of the stay.
    pub price: Option<Money>,
    /// The day the booking was made.
    pub booked_on: Option<Day>,
}

/// What a note is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// A fact.
    #[default]
    Fact,
    /// What the guest likes.
    Preference,
    /// Something went wrong.
    Incident,
}

/// A note, in somebody's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// About whom.
    pub guest: GuestId,
    /// During which stay, if any.
    pub stay: Option<StayId>,
    /// Fact, preference, incident.
    pub kind: NoteKind,
    /// The words.
    pub text: Private,
    /// Who wrote it.
    pub author: String,
    /// When.
    pub at: Moment,
    /// What it is about, from a closed list.
    pub topic: notes::Topic,
    /// Who sees it.
    pub seen_by: notes::SeenBy,
    /// The last day it is shown.
    pub expires: Option<Day>,
    /// From this day on somebody is asked whether it still holds.
    pub review: Option<Day>,
    /// Does it stand under the guest's name?
    pub pinned: bool,
    /// Who wrote it anew, and when.
    pub rewritten: Option<notes::Rewritten>,
    /// Why it was written against the advice of the scanner.
    pub override_reason: Option<String>,
    /// Words of it that are names, as somebody said.
    pub names: Vec<String>,
}

/// One line of the Today page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TodayLine {
    /// The stay.
    pub stay: Stay,
    /// The guest to open: the main guest, or the booker if there is none.
    pub guest: Option<GuestId>,
    /// Their name.
    pub name: Name,
    /// Their language, if known.
    pub language: Option<crate::place::Language>,
    /// What to know before they say their name.
    pub brief: Brief,
}

/// What to know of somebody in thirty seconds. Every field is of the person, on the day of this stay's arrival.
///
/// To add one: a field here, its question in `today/rows.rs` (one for all lines of the page), its words in
/// `ui/src/stays/Brief.tsx` and in `papers::day`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Brief {
    /// This is their nth stay here, counting living stays up to this one; 0 if nobody is named. unit: stays, whole
    pub nth: u32,
    /// What they do time and again, from the stays before this one.
    pub rhythm: Option<rhythm::Rhythm>,
    /// The latest earlier stay.
    pub last: Option<LastStay>,
    /// What they need during this stay, the gravest first; from the day before the arrival to the departure.
    pub needs: Vec<needs::StayNeed>,
    /// What somebody pinned under their name.
    pub pinned: Vec<Said>,
    /// The latest incident noted.
    pub incident: Option<Said>,
    /// What they like, the latest note first; at most three.
    pub preferences: Vec<Said>,
    /// Points and tier, if they are a member of the programme.
    pub points: Option<crate::loyalty::Badge>,
    /// Where they stand with letters and offers.
    pub consent: crate::consent::ConsentInShort,
    /// Birthdays of the party between arrival and departure.
    pub birthdays: Vec<BirthdayHere>,
    /// What is missing (see `journey::Cue`).
    pub cues: Vec<crate::journey::CueKind>,
}

/// A note in short: somebody's own words, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Said {
    /// Which note.
    pub note: NoteId,
    /// The words.
    pub text: Private,
    /// When they were written.
    pub at: Moment,
}

/// A birthday while they are here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BirthdayHere {
    /// Whose.
    pub name: Name,
    /// On which day. Who is born on 29 February celebrates on the 28th in a year without one.
    pub on: Day,
    /// How old they become, if the year is known. unit: years, whole
    pub turns: Option<u32>,
}

/// An earlier stay, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LastStay {
    /// First night.
    pub arrival: Day,
    /// The day they left.
    pub departure: Day,
    /// Name of the unit.
    pub unit: Option<String>,
}

impl From<&Stay> for LastStay {
    fn from(stay: &Stay) -> Self {
        let unit = stay.unit.as_ref().map(|unit| unit.name.clone());
        Self { arrival: stay.arrival, departure: stay.departure, unit }
    }
}

/// The Today page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Today {
    /// The day shown.
    pub day: Day,
    /// ISO week of that day.
    pub week: u32,
    /// Who arrives that day (those who have already arrived included).
    pub arrivals: Vec<TodayLine>,
    /// Who sleeps here and neither arrives nor leaves that day.
    pub in_house: Vec<TodayLine>,
    /// Who leaves that day (those who have left included); today also who was to leave before and is still here.
    pub departures: Vec<TodayLine>,
}
