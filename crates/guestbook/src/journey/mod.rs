//! Journey: one timeline per person over the six stages, computed from facts.
//!
//! A stage is never typed in: it follows from what happened, and says which fact put it there. A hand may
//! correct it; the correction holds until a newer fact. Not here: stays themselves (see `stays`).
//! To add a fact: a variant of [`Fact`], a line in `stage.rs`, its words in `assets/locales`.

pub mod acts;
mod consents;
pub mod cues;
pub mod enquiries;
pub(crate) mod rows;
mod stage;
pub mod tasks;
#[cfg(test)]
mod tests;
mod timeline;
pub mod views;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::enquiries::{Enquiry, LostWhy};
use crate::consent::ledger::Deed;
use crate::consent::{Channel, Purpose};
use crate::guests::{GuestFile, Status};
use crate::id::{EncounterId, GuestId, NoteId, StayId};
use crate::loyalty::{LineKind, Why};
use crate::money::Money;
use crate::personal::Private;
use crate::stays::extras::{Extra, ExtraKind};
use crate::stays::{NoteKind, Origin, Stay};
use crate::time::{Day, Moment};

/// The six stages of a guest's journey.
///
/// source: `terms`: inspiration, planning and comparison, booking, pre-stay, stay, post-stay
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Dreams of a stay; nothing asked yet.
    Inspiration,
    /// Asks, compares, hesitates.
    Planning,
    /// Has booked.
    Booking,
    /// Is about to come.
    PreStay,
    /// Is here.
    Stay,
    /// Has been here.
    PostStay,
}

impl Stage {
    /// All six, in order.
    pub const ALL: [Self; 6] =
        [Self::Inspiration, Self::Planning, Self::Booking, Self::PreStay, Self::Stay, Self::PostStay];
}

/// How house and guest met, outside a stay.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EncounterKind {
    /// Heard of the house, took a leaflet, signed up for news: no dates yet.
    Interest,
    /// Asked for dates or a price.
    Enquiry,
    /// A telephone call.
    Call,
    /// An e-mail or a message.
    Message,
    /// Confirmed again shortly before arrival.
    Reconfirmation,
    /// Thanked or asked how it was, after the stay.
    FollowUp,
}

/// An encounter outside a stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Encounter {
    /// Its id.
    pub id: EncounterId,
    /// With whom.
    pub guest: GuestId,
    /// About which stay, if any.
    pub stay: Option<StayId>,
    /// Enquiry, call, …
    pub kind: EncounterKind,
    /// On which day.
    pub on: Day,
    /// What was said.
    pub text: Private,
    /// Who noted it.
    pub author: String,
}

/// Something that happened, shown as one line of the timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Fact {
    /// The guest file was opened.
    FileOpened {
        /// Where the contact came from.
        origin: Option<String>,
    },
    /// A stay was booked.
    Booked {
        /// The booking's number.
        reference: Option<String>,
        /// Through which door.
        origin: Option<Origin>,
    },
    /// The guest arrived, or is due to.
    Arrived {
        /// Noted at the desk, or only known from the dates?
        noted: bool,
    },
    /// The guest left, or is due to.
    Left {
        /// Noted at the desk, or only known from the dates?
        noted: bool,
    },
    /// The booking was cancelled.
    Cancelled,
    /// The guest did not come.
    NoShow,
    /// A note was taken.
    Note {
        /// Which one.
        note: NoteId,
        /// Fact, preference, incident.
        kind: NoteKind,
    },
    /// The stay had something beside its bed.
    Extra {
        /// Sold, a better unit, a gesture.
        kind: ExtraKind,
        /// What the guest pays for it.
        price: Option<Money>,
    },
    /// An encounter.
    Met {
        /// Which one.
        encounter: EncounterId,
        /// Enquiry, call, …
        kind: EncounterKind,
    },
    /// Points were given, used, taken back, or expired.
    Points {
        /// Earn, redeem, expire, reverse, adjust.
        kind: LineKind,
        /// Why.
        why: Why,
        /// Given if above zero. unit: points, whole
        #[ts(type = "number")]
        points: i64,
        /// The balance after it. unit: points, whole
        #[ts(type = "number")]
        after: i64,
    },
    /// The guest said yes or no to a use of personal data.
    Consent {
        /// Yes, no, a yes taken back.
        deed: Deed,
        /// To what.
        purpose: Purpose,
        /// By which way.
        channel: Channel,
    },
    /// A price was quoted to an enquiry.
    Quoted {
        /// Which one.
        enquiry: EncounterId,
        /// The price.
        amount: Money,
        /// The last day it holds.
        until: Option<Day>,
    },
    /// Nothing came of an enquiry.
    Lost {
        /// Which one.
        enquiry: EncounterId,
        /// Why.
        why: LostWhy,
    },
    /// A hand corrected the stage.
    StageCorrected,
}

impl Fact {
    /// Does it say where a guest stands? Notes, extras, points and corrections do not.
    pub(crate) fn moves(&self) -> bool {
        !matches!(self, Self::Note { .. } | Self::Extra { .. } | Self::Points { .. } | Self::StageCorrected)
    }
}

/// One line of the timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Entry {
    /// The day it happened.
    pub on: Day,
    /// The instant, if known.
    pub at: Option<Moment>,
    /// The stage it belongs to.
    pub stage: Stage,
    /// What happened.
    pub fact: Fact,
    /// The stay it belongs to.
    pub stay: Option<StayId>,
    /// Somebody's own words.
    pub text: Option<Private>,
    /// Who noted it.
    pub author: Option<String>,
}

/// One port of call on the route: a stage with its fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Port {
    /// The stage.
    pub stage: Stage,
    /// Passed, here, ahead.
    pub state: PortState,
    /// The fact that put it there, if any.
    pub fact: Option<Fact>,
    /// The day of that fact.
    pub on: Option<Day>,
    /// The last day, where the port is a span of days (a stay).
    pub until: Option<Day>,
}

/// Where a port of call lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PortState {
    /// Behind the guest, with a fact.
    Passed,
    /// Behind the guest, without a fact in the book.
    Skipped,
    /// Where the guest is.
    Here,
    /// Still to come.
    Ahead,
}

/// What is asked for, per stage, named by what is told when it is missing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CueKind {
    /// No e-mail, or only a relay address of a platform.
    NoRealEmail,
    /// No language.
    NoLanguage,
    /// No phone.
    NoPhone,
    /// A coming stay has no unit.
    StayWithoutUnit,
    /// Arrives within seven days and has not reconfirmed.
    NotReconfirmed,
    /// Left within thirty days and nobody followed up.
    NoFollowUp,
    /// A yes ends within sixty days.
    ConsentEnds,
    /// Somebody asked and has no answer yet: neither a price nor a call back that is still to come.
    EnquiryUnanswered,
    /// A price was quoted and nothing was heard.
    QuoteUnanswered,
}

/// Whether what a cue asks for is there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CueState {
    /// It is missing now.
    Missing,
    /// The fact is there.
    Done,
    /// Somebody set it aside: it is not asked.
    NotWanted,
}

/// A cue on a guest's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cue {
    /// What is missing.
    pub kind: CueKind,
    /// The stage it belongs to.
    pub stage: Stage,
    /// The stay it is about, if any.
    pub stay: Option<StayId>,
    /// The enquiry it is about, if any.
    pub enquiry: Option<EncounterId>,
    /// Missing, done, not wanted.
    pub state: CueState,
}

/// Where a person stands on the route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Route {
    /// The present stage.
    pub here: Stage,
    /// The stage the facts alone give, when a hand has corrected it.
    pub computed: Stage,
    /// Was it corrected by hand, and does the correction still hold?
    pub corrected: bool,
    /// The six ports of call, in order.
    pub ports: Vec<Port>,
}

/// All the guest page shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GuestPage {
    /// The person.
    pub guest: GuestFile,
    /// Prospect, first stay, returning, lapsed.
    pub status: Status,
    /// Living stays so far, the present and the next one included. unit: stays, whole
    pub stay_count: u32,
    /// Arrival of the first living stay.
    pub since: Option<Day>,
    /// What they do time and again; late if the stay to come is, or, without one, if they should have come by now.
    pub rhythm: Option<crate::stays::rhythm::Rhythm>,
    /// All stays, latest first; cancelled ones and no-shows too.
    pub stays: Vec<Stay>,
    /// All notes, latest first.
    pub notes: Vec<crate::stays::Note>,
    /// Extras of all stays, by day.
    pub extras: Vec<Extra>,
    /// The needs of these stays that are not removed yet, the gravest first.
    pub needs: Vec<crate::stays::needs::StayNeed>,
    /// Enquiries, latest first.
    pub enquiries: Vec<Enquiry>,
    /// The route over the six stages.
    pub route: Route,
    /// The timeline, latest first.
    pub timeline: Vec<Entry>,
    /// What is missing now.
    pub cues: Vec<Cue>,
    /// What is asked for, too, and is done or not wanted.
    pub settled: Vec<Cue>,
    /// Refusals of newsletters, as files brought them; the latest first.
    pub refusals: Vec<crate::exchange::ImportedRefusal>,
    /// The day the page was made for.
    pub today: Day,
}
