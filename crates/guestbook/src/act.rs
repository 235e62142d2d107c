//! The catalogue of acts: everything a hand can do to a book. One act, one line in the journal.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is being done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Act {
    /// The book is made.
    OpenHouse,
    /// Name, address, country, language or currency of the house.
    ChangeHouse,
    /// The habits of the front desk are set.
    SetHabits,
    /// A guest file is opened.
    AddGuest,
    /// Name, title, language, birthday or nationality of a guest.
    ChangeGuest,
    /// An e-mail, a phone, an address or a tag is added.
    AddPart,
    /// … is changed.
    ChangePart,
    /// … is removed.
    RemovePart,
    /// A unit is added.
    AddUnit,
    /// Name, kind, capacity or description of a unit.
    ChangeUnit,
    /// The units are put in another order.
    OrderUnits,
    /// A unit is no longer let.
    RetireUnit,
    /// A retired unit is let again.
    RestoreUnit,
    /// A unit is closed for some days.
    CloseUnit,
    /// A closure ends.
    ReopenUnit,
    /// The house is open for some days.
    OpenSeason,
    /// An open period is taken off the season.
    CloseSeason,
    /// A stay is booked.
    BookStay,
    /// Dates, unit, heads, price or reference of a stay.
    ChangeStay,
    /// A stay is moved: other days, another unit, or none.
    MoveStay,
    /// A guest arrives.
    CheckIn,
    /// A guest leaves.
    CheckOut,
    /// A booking is cancelled.
    CancelStay,
    /// A guest did not come.
    NoShow,
    /// A note is written.
    WriteNote,
    /// A note is rewritten.
    RewriteNote,
    /// A note is removed.
    RemoveNote,
    /// A preference still holds.
    KeepNote,
    /// A note goes under the guest's name, or from there.
    PinNote,
    /// An extra of a stay is written down.
    AddExtra,
    /// … is changed.
    ChangeExtra,
    /// … is removed.
    RemoveExtra,
    /// A need of a stay is recorded.
    RecordNeed,
    /// … is changed.
    ChangeNeed,
    /// … is removed.
    RemoveNeed,
    /// What has had its day is removed for good. Not a hand's work, and never taken back.
    Round,
    /// An encounter is noted.
    NoteEncounter,
    /// An enquiry is noted, with the guest if new.
    NoteEnquiry,
    /// What an enquiry wants is put right.
    ChangeEnquiry,
    /// Somebody is to be called back.
    AskForCallBack,
    /// A price is quoted.
    QuoteEnquiry,
    /// An enquiry becomes a stay.
    BookEnquiry,
    /// Nothing comes of an enquiry.
    LoseEnquiry,
    /// An enquiry is open again.
    ReopenEnquiry,
    /// An enquiry is removed.
    RemoveEnquiry,
    /// The same week of another year is to be offered.
    OfferSameWeek,
    /// The stage is corrected by hand.
    CorrectStage,
    /// A cue is set aside: not wanted.
    SetCueAside,
    /// A cue that was set aside is asked again.
    AskAgain,
    /// A task is written down.
    AddTask,
    /// A task gets other words, another owner or another day.
    ChangeTask,
    /// A task is done.
    FinishTask,
    /// A task is not done after all.
    ReopenTask,
    /// A task is put off.
    PostponeTask,
    /// A task is removed.
    RemoveTask,
    /// The rules of the loyalty programme are set.
    SetProgramme,
    /// A reward of the catalogue is added or changed.
    SetReward,
    /// A guest joins the loyalty programme.
    Enrol,
    /// A guest leaves the loyalty programme; their points end.
    LeaveProgramme,
    /// Points are given.
    EarnPoints,
    /// Points are used.
    RedeemPoints,
    /// Points given or used are taken back.
    ReversePoints,
    /// Points are put right by hand.
    AdjustPoints,
    /// Points that reached their day expire.
    ExpirePoints,
    /// A guest says yes to a purpose.
    GiveConsent,
    /// A guest takes a yes back, or says no.
    WithdrawConsent,
    /// A guest wants no promotion at all.
    ObjectToPromotion,
    /// The proof of a yes failed.
    InvalidateConsent,
    /// The register signs with a new key.
    ChangeSigner,
    /// A file is imported.
    Import,
    /// The sample season is written.
    Sample,
    /// A change is taken back.
    Undo,
}

impl Act {
    /// The word in the journal; also names the message `act-<word>` on screen.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::OpenHouse => "open-house",
            Self::ChangeHouse => "change-house",
            Self::SetHabits => "set-habits",
            Self::AddGuest => "add-guest",
            Self::ChangeGuest => "change-guest",
            Self::AddPart => "add-part",
            Self::ChangePart => "change-part",
            Self::RemovePart => "remove-part",
            Self::AddUnit => "add-unit",
            Self::ChangeUnit => "change-unit",
            Self::OrderUnits => "order-units",
            Self::RetireUnit => "retire-unit",
            Self::RestoreUnit => "restore-unit",
            Self::CloseUnit => "close-unit",
            Self::ReopenUnit => "reopen-unit",
            Self::OpenSeason => "open-season",
            Self::CloseSeason => "close-season",
            Self::BookStay => "book-stay",
            Self::ChangeStay => "change-stay",
            Self::MoveStay => "move-stay",
            Self::CheckIn => "check-in",
            Self::CheckOut => "check-out",
            Self::CancelStay => "cancel-stay",
            Self::NoShow => "no-show",
            Self::WriteNote => "write-note",
            Self::RewriteNote => "rewrite-note",
            Self::RemoveNote => "remove-note",
            Self::KeepNote => "keep-note",
            Self::PinNote => "pin-note",
            Self::AddExtra => "add-extra",
            Self::ChangeExtra => "change-extra",
            Self::RemoveExtra => "remove-extra",
            Self::RecordNeed => "record-need",
            Self::ChangeNeed => "change-need",
            Self::RemoveNeed => "remove-need",
            Self::Round => "round",
            Self::NoteEncounter => "note-encounter",
            Self::NoteEnquiry => "note-enquiry",
            Self::ChangeEnquiry => "change-enquiry",
            Self::AskForCallBack => "ask-for-call-back",
            Self::QuoteEnquiry => "quote-enquiry",
            Self::BookEnquiry => "book-enquiry",
            Self::LoseEnquiry => "lose-enquiry",
            Self::ReopenEnquiry => "reopen-enquiry",
            Self::RemoveEnquiry => "remove-enquiry",
            Self::OfferSameWeek => "offer-same-week",
            Self::CorrectStage => "correct-stage",
            Self::SetCueAside => "set-cue-aside",
            Self::AskAgain => "ask-again",
            Self::AddTask => "add-task",
            Self::ChangeTask => "change-task",
            Self::FinishTask => "finish-task",
            Self::ReopenTask => "reopen-task",
            Self::PostponeTask => "postpone-task",
            Self::RemoveTask => "remove-task",
            Self::SetProgramme => "set-programme",
            Self::SetReward => "set-reward",
            Self::Enrol => "enrol",
            Self::LeaveProgramme => "leave-programme",
            Self::EarnPoints => "earn-points",
            Self::RedeemPoints => "redeem-points",
            Self::ReversePoints => "reverse-points",
            Self::AdjustPoints => "adjust-points",
            Self::ExpirePoints => "expire-points",
            Self::GiveConsent => "give-consent",
            Self::WithdrawConsent => "withdraw-consent",
            Self::ObjectToPromotion => "object-to-promotion",
            Self::InvalidateConsent => "invalidate-consent",
            Self::ChangeSigner => "change-signer",
            Self::Import => "import",
            Self::Sample => "sample",
            Self::Undo => "undo",
        }
    }
}

/// At which post somebody sits. It decides which notes are shown. There is no password in this version: it keeps things
/// tidy, it locks nothing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Post {
    /// The owner: sees every note.
    #[default]
    Owner,
    /// The desk: sees what is not for the owner alone.
    Desk,
}

/// Who does it, and at which post. A desk has names, not passwords, in this version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor(pub String, pub Post);

impl Actor {
    /// Somebody by name, at the owner's post; ends trimmed.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self(name.trim().to_owned(), Post::Owner)
    }

    /// The same person at another post.
    #[must_use]
    pub fn at(self, post: Post) -> Self {
        Self(self.0, post)
    }
}
