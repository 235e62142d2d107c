//! Loyalty: points a guest earns by staying, and what they may be used for.
//!
//! The ledger only grows: a line names its stay or its reason, a balance is the sum of its lines and never below zero.
//! Lots of points are used oldest first and expire oldest first. Enrolment is an act of its own; nothing here knows
//! of a consent, so whoever refuses everything earns the same. Not here: prices, letters.
//! To add a kind of line: [`LineKind`], a case in `lots.rs`, its words in `assets/locales`.

pub mod acts;
pub(crate) mod badges;
pub mod card;
pub(crate) mod earn;
mod error;
mod lots; // reading order for a newcomer
pub mod owner;
pub mod programme;
pub(crate) mod rows;
#[cfg(test)]
mod tests;
pub(crate) mod tier;
pub mod views;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::guests::{Address, Name};
use crate::id::{AccountId, GuestId, LineId, RewardId, StayId};
use crate::money::Money;
use crate::personal::Private;
use crate::place::Language;
use crate::time::{Day, Moment};

pub use earn::{Gain, GainReason};
pub use error::LoyaltyError;
pub use owner::Comeback;
pub use programme::ready::ReadyProgramme;
pub use programme::{Blackout, Gift, Gives, Multiplier, Programme, Rate, Reward, Rules, TierRule, TiersBy, YearDay};

/// A guest's account in the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Whose.
    pub guest: GuestId,
    /// The number on the card, nine characters of which the last checks the others: `K7Q-M2X-FA9`.
    pub card: String,
    /// The day of the enrolment.
    pub enrolled_on: Day,
    /// The day the guest left the programme, if they did.
    pub closed_on: Option<Day>,
}

/// What a line of the ledger does.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// Points are given.
    Earn,
    /// Points are used.
    Redeem,
    /// A lot has reached its day.
    Expire,
    /// What another line did is taken back.
    Reverse,
    /// The house puts something right, up or down.
    Adjust,
}

/// Why a line stands there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// For a stay.
    Stay,
    /// For something else the guest did: the reason says what.
    Act,
    /// A reward was taken.
    Reward,
    /// Points were used at the counter, without a reward of the catalogue.
    Counter,
    /// The lot reached its day.
    Due,
    /// The guest left the programme.
    Left,
    /// The stay was cancelled.
    Cancelled,
    /// The guest did not come.
    NoShow,
    /// The stay was refunded, or the line was wrong.
    Refund,
    /// Points owed since a reversal were repaid by the next ones earned.
    Repaid,
    /// Put right by hand.
    Hand,
}

/// One line of the ledger. It is never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PointsLine {
    /// Its id.
    pub id: LineId,
    /// Earn, redeem, expire, reverse, adjust.
    pub kind: LineKind,
    /// Given if above zero, taken if below; 0 for a reversal that found nothing to take yet. unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// On which day.
    pub on: Day,
    /// The last day these points can be used, for points given.
    pub expires: Option<Day>,
    /// Why.
    pub why: Why,
    /// For which stay, if any.
    pub stay: Option<StayId>,
    /// Which reward, if any.
    pub reward: Option<RewardId>,
    /// The line that is reversed, or the lot that expires.
    pub of: Option<LineId>,
    /// In the house's own words; may be empty when a stay or a reward says it.
    pub reason: Private,
    /// Who wrote it.
    pub author: String,
    /// When.
    pub at: Moment,
}

/// Points of one line that are still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lot {
    /// The line that gave them.
    pub line: LineId,
    /// unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// The last day they can be used; `None` for ever.
    pub expires: Option<Day>,
}

/// What an account holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Balance {
    /// The sum of all lines. unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// The lots that make it up, oldest first.
    pub lots: Vec<Lot>,
    /// What reversals could not take yet; the next points earned repay it. unit: points, whole
    #[ts(type = "number")]
    pub owed: i64,
}

/// Which tier, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// The tier's name, as the house gave it.
    pub tier: String,
    /// What it takes. unit: points or nights in twelve months, whole
    pub from: u32,
    /// What the guest has in the twelve months up to today. unit: points or nights, whole
    pub now: u32,
    /// Points or nights.
    pub by: TiersBy,
    /// The tier is kept for a while though the guest no longer reaches it: until this day.
    pub kept_until: Option<Day>,
}

/// A reward as a guest sees it today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Offer {
    /// The reward.
    pub reward: Reward,
    /// What is missing; 0 if it can be had. unit: points, whole
    #[ts(type = "number")]
    pub missing: i64,
    /// The last day of the days it cannot be had on, if today is one.
    pub not_before: Option<Day>,
}

/// All the guest page shows of loyalty, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AccountPage {
    /// The account; `None` if the guest is not enrolled.
    pub account: Option<Account>,
    /// What it holds.
    pub balance: Balance,
    /// The tier, if the programme has some and the guest reaches one.
    pub standing: Option<Standing>,
    /// The points that expire next, and their day.
    pub next: Option<NextToExpire>,
    /// Rewards in use, the cheapest first.
    pub offers: Vec<Offer>,
    /// What can be given with one key.
    pub gifts: Vec<Gift>,
    /// Stays that have not brought their points yet, with what they bring, latest first.
    pub due: Vec<StayDue>,
    /// All lines, latest first.
    pub lines: Vec<PointsLine>,
    /// Is there a programme at all?
    pub programme: Option<String>,
}

/// A stay that has not brought its points yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StayDue {
    /// The stay.
    pub stay: StayId,
    /// First night.
    pub arrival: Day,
    /// The day they leave.
    pub departure: Day,
    /// Is it over?
    pub over: bool,
    /// What it brings, and why.
    pub gain: Gain,
}

/// Points that expire next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NextToExpire {
    /// unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// The last day they can be used.
    pub expires: Day,
    /// Is the house to be warned?
    pub soon: bool,
}

/// The programme as its owner sees it, with two ready ones to begin from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammePage {
    /// The programme, if there is one.
    pub programme: Option<Programme>,
    /// Its rewards, the cheapest first.
    pub rewards: Vec<Reward>,
    /// Ready programmes: points, then a nights card.
    pub ready: Vec<ReadyProgramme>,
}

/// What some rules would have given for the last stay of the house. Nothing is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulesPreview {
    /// Whose stay.
    pub name: Name,
    /// First night.
    pub arrival: Day,
    /// The day they left.
    pub departure: Day,
    /// What it would have brought, and why.
    pub gain: Gain,
}

/// In how short a guest's points are told on the Today page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Badge {
    /// unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// The tier, if any.
    pub tier: Option<String>,
}

/// A guest whose points expire soon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Expiring {
    /// Who.
    pub guest: GuestId,
    /// Their name.
    pub name: Name,
    /// The number of the card.
    pub card: String,
    /// How many. unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// The last day they can be used.
    pub expires: Day,
    /// The account's balance. unit: points, whole
    #[ts(type = "number")]
    pub balance: i64,
}

/// What a guest is told before points expire: so many, until when, and what they are good for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExpiryLetter {
    /// Whose points, how many, until when.
    pub line: Expiring,
    /// Form of address.
    pub title: Option<String>,
    /// The language to write in, if known.
    pub language: Option<Language>,
    /// Where the letter goes, if the house knows.
    pub address: Option<Address>,
    /// Rewards the balance is enough for, the dearest first, but none that cannot be had until then.
    pub enough_for: Vec<String>,
}

/// All lines of an account, for the paper that a guest takes home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Statement {
    /// Name of the programme.
    pub programme: String,
    /// Whose account.
    pub name: Name,
    /// The account.
    pub account: Account,
    /// What it holds.
    pub balance: Balance,
    /// The tier.
    pub standing: Option<Standing>,
    /// All lines, oldest first, each with the balance after it.
    pub lines: Vec<StatementLine>,
}

/// A line of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementLine {
    /// The line.
    pub line: PointsLine,
    /// Days of the stay it is about.
    pub stay: Option<(Day, Day)>,
    /// The balance after it. unit: points, whole
    #[ts(type = "number")]
    pub after: i64,
}

/// A printed card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Card {
    /// Whose.
    pub name: Name,
    /// Its number.
    pub number: String,
    /// Since when.
    pub since: Day,
}

/// The owner's page: what the programme owes and what it brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LoyaltyPage {
    /// Open accounts. unit: accounts, whole
    pub members: u32,
    /// Points not yet used. unit: points, whole
    #[ts(type = "number")]
    pub open: i64,
    /// What the open points would cost the house; `None` if no reward and no set value says it.
    pub liability: Option<Money>,
    /// The same by the month of expiry, earliest first; adds up to the liability to the cent.
    pub by_month: Vec<MonthOfExpiry>,
    /// Who has points that expire soon.
    pub expiring: Vec<Expiring>,
    /// How soon. unit: days
    pub warned: u16,
    /// Lines by month, the last twelve, oldest first.
    pub months: Vec<MonthOfLines>,
    /// Stays of members in the year before and after they enrolled; `None` while nobody can tell.
    pub comeback: Option<Comeback>,
    /// How many members have been in the programme for a year. unit: accounts, whole
    pub told_by: u32,
    /// How many of them it takes before the page tells. unit: accounts, whole
    pub told_from: u32,
}

/// Open points by the month in which they expire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthOfExpiry {
    /// The last day of the month; `None`: never.
    pub until: Option<Day>,
    /// unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// What they would cost the house.
    pub cost: Option<Money>,
}

/// What the ledger did in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthOfLines {
    /// The first day of the month.
    pub from: Day,
    /// Given, reversals taken off. unit: points, whole
    #[ts(type = "number")]
    pub given: i64,
    /// Used. unit: points, whole
    #[ts(type = "number")]
    pub used: i64,
    /// Expired. unit: points, whole
    #[ts(type = "number")]
    pub expired: i64,
}
