//! Consent: who agreed to what, by which channel, when and with which words; and whether something personal may leave.
//!
//! Three things stand here: the register ([`ledger`], which only grows), the words and purposes a consent is about
//! ([`purposes`], [`wordings`]), and the gate ([`gate`]), which answers with a [`gate::Permit`] or with a refusal that
//! says how to mend it. Not here: sending anything. To add a purpose: a line in `assets/consent/purposes.json`, a
//! variant of [`Purpose`], its words.

pub mod acts;
pub mod amend;
mod error;
pub mod gate;
pub mod ledger;
pub mod paper;
pub mod profile;
pub mod purposes;
pub mod receipt;
pub(crate) mod rows;
#[cfg(test)]
mod tests;
pub mod views;
pub mod wordings;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::consent::error::ConsentError;
use crate::exchange::ImportedClaim;
use crate::id::{ConsentId, GuestId};
use crate::place::Language;
use crate::time::{Day, Moment};

/// A word of the register: how it is written in the file, on the wire and on the command line.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident as $ts:literal { $($(#[$line:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
        #[ts(rename = $ts)]
        pub enum $name {
            $($(#[$line])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word in the file.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The one of this word.
            #[must_use]
            pub fn of(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    };
}

words! {
    /// Why personal data are used. What each means stands in `assets/consent/purposes.json`.
    ///
    /// source: `privacy`, 1.2, the seed list P01 to P13
    Purpose as "Purpose" {
        /// Booking and stay.
        P01 = "P01",
        /// Statutory registration of guests.
        P02 = "P02",
        /// Invoices, tourist tax, accounts.
        P03 = "P03",
        /// Ordinary preferences of a stay.
        P04 = "P04",
        /// A need of health, diet or mobility, for this stay.
        P05 = "P05",
        /// The same, remembered for later stays.
        P05R = "P05R",
        /// The house's own offers and news.
        P06 = "P06",
        /// The loyalty programme.
        P07 = "P07",
        /// Offers chosen from past stays.
        P07B = "P07B",
        /// Handing over to a named destination office.
        P08 = "P08",
        /// Statistics of the destination.
        P08S = "P08S",
        /// How the stay was.
        P09 = "P09",
        /// Showing a photo or a testimonial.
        P10 = "P10",
        /// Safety of an activity.
        P11 = "P11",
        /// Claims and incidents.
        P12 = "P12",
        /// Security, and who did what.
        P13 = "P13",
    }
}

words! {
    /// By which way.
    ///
    /// source: `privacy`, 1.3
    Channel as "ConsentChannel" {
        /// E-mail.
        Email = "email",
        /// Text message.
        Sms = "sms",
        /// A messaging application; the law takes it as electronic mail.
        MessagingApp = "messaging_app",
        /// Somebody calls.
        PhoneLive = "phone_live",
        /// A machine calls.
        PhoneAuto = "phone_auto",
        /// A letter.
        Post = "post",
        /// Face to face, in the house.
        InPerson = "in_person",
        /// Data handed to somebody else.
        DataTransfer = "data_transfer",
    }
}

words! {
    /// Where somebody stands with a purpose by a channel.
    ///
    /// source: `privacy`, 1.4; valid for processing are `Given` and `Renewed` only
    State as "ConsentState" {
        /// Nobody asked.
        Unknown = "unknown",
        /// Said no.
        Refused = "refused",
        /// Said yes.
        Given = "given",
        /// Said yes again.
        Renewed = "renewed",
        /// Took the yes back.
        Withdrawn = "withdrawn",
        /// The yes has ended.
        Expired = "expired",
        /// The yes was no yes: its proof failed.
        Invalidated = "invalidated",
        /// Wants no promotion at all.
        Objected = "objected",
    }
}

/// Where a guest stands with letters and offers, in one word: what the desk may mention.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentInShort {
    /// Nobody has asked, or what was said has ended.
    #[default]
    NeverAsked,
    /// Every answer was a no, or a file says that they left a list.
    No,
    /// At least one yes is in force. Whether something may leave the house, the gate alone says.
    Yes,
}

impl State {
    /// May the house act on it?
    #[must_use]
    pub fn is_yes(self) -> bool {
        matches!(self, Self::Given | Self::Renewed)
    }

    /// Did the guest say no?
    #[must_use]
    pub fn is_no(self) -> bool {
        matches!(self, Self::Refused | Self::Withdrawn | Self::Objected)
    }
}

words! {
    /// How the guest said it. Each is worth a level of evidence.
    ///
    /// source: `privacy`, 1.7
    Method as "ConsentMethod" {
        /// A signed slip, kept in the house. Level 2.
        PaperSigned = "paper_signed",
        /// A reply from the guest's own address. Level 3.
        EmailReply = "email_reply",
        /// A reply from the guest's own phone. Level 3.
        SmsReply = "sms_reply",
        /// Said at the desk. Level 1.
        VerbalDesk = "verbal_desk",
        /// Said on the phone. Level 1.
        VerbalPhone = "verbal_phone",
    }
}

impl Method {
    /// How much it proves.
    ///
    /// unit: level, 0 (a file says so) to 4 (with a witness outside the house)
    #[must_use]
    pub fn level(self) -> u8 {
        match self {
            Self::VerbalDesk | Self::VerbalPhone => 1,
            Self::PaperSigned => 2,
            Self::EmailReply | Self::SmsReply => 3,
        }
    }

    /// Must it be said where the slip or the message lies?
    #[must_use]
    pub fn needs_place(self) -> bool {
        self.level() >= 2
    }
}

words! {
    /// Who spoke.
    Spoken as "ConsentSpoken" {
        /// The guest.
        Subject = "subject",
        /// A parent, for a child.
        Parent = "parent",
    }
}

/// One purpose by one channel: what the panel shows on a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsentLine {
    /// Why.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
    /// Where the guest stands today.
    pub state: State,
    /// Since when.
    pub since: Option<Moment>,
    /// The last day of a yes.
    pub until: Option<Day>,
    /// The version of the words that were shown.
    pub wording: Option<String>,
    /// The language of those words.
    pub language: Option<Language>,
    /// Who recorded it.
    pub by: Option<String>,
    /// How it was said.
    pub method: Option<Method>,
    /// How much it proves. unit: level, 0 to 4
    pub level: Option<u8>,
    /// Where the slip or the message lies.
    pub place: Option<String>,
    /// Left a mailing list before the house came to this program; the day, if the file told it.
    pub left_elsewhere: Option<LeftElsewhere>,
    /// A file says the guest once said yes: no proof, to be confirmed.
    pub claimed: Option<ImportedClaim>,
    /// Why the house may use this today, if it may: consent, contract, …
    pub basis: Option<gate::Basis>,
    /// Why it may not, as a code with words.
    pub refusal: Option<String>,
    /// Is there something to say yes to: words in this language, and an address?
    pub can_give: bool,
}

/// A refusal that came with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftElsewhere {
    /// The day, if the file told it.
    pub on: Option<Day>,
}

/// All a panel shows of a guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConsentPanel {
    /// The guest.
    pub guest: GuestId,
    /// One line a purpose and channel.
    pub lines: Vec<ConsentLine>,
    /// What was said so far, latest first.
    pub history: Vec<Said>,
    /// The rules of which country apply, and of which date they are.
    pub profile: String,
    /// Rules that were looked at more than 18 months ago. unit: rules, whole
    pub to_be_checked: u32,
}

/// One line of the register, as the history shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ConsentSaid")]
pub struct Said {
    /// Its id.
    pub id: ConsentId,
    /// What happened.
    pub deed: ledger::Deed,
    /// Why.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
    /// When the guest said it.
    pub at: Moment,
    /// Who recorded it.
    pub by: String,
    /// How it was said.
    pub method: String,
    /// Where the slip or the message lies.
    pub place: Option<String>,
    /// The last day of a yes.
    pub until: Option<Day>,
    /// The line it takes back, if it takes one back.
    pub about: Option<ConsentId>,
    /// Was it taken back as a mistake?
    pub taken_back: bool,
    /// The first 16 hexadecimal digits of its hash.
    pub mark: String,
}

/// The words a guest is shown before a yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ConsentWording")]
pub struct Wording {
    /// `P06.email/1`.
    pub version: String,
    /// The language.
    pub language: Language,
    /// The sentence the guest says yes to.
    pub sentence: String,
    /// The notice that stands under it: who, what, how long, whose rights, whom to complain to.
    pub notice: Vec<String>,
}
