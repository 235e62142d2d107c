//! Commands of the journey: enquiries.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::id::{EncounterId, GuestId, StayId, TaskId};
use guestbook::journey::enquiries::acts::{self, EnquiryDraft, EnquiryWords, Noted};
use guestbook::journey::enquiries::offer::{self, OfferOf, Reminder};
use guestbook::journey::enquiries::said::{self, EnquiryReading, EnquirySaid};
use guestbook::journey::enquiries::views::{self, Waiting, WhichEnquiries};
use guestbook::journey::enquiries::{Enquiry, LostWhy};
use guestbook::journey::tasks::Due;
use guestbook::money::Money;
use guestbook::stays::one_line::acts::{Booked, LineBooking};
use guestbook::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use crate::Desk;
use crate::ipc::{Answer, Nothing};

/// Which enquiries.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ListEnquiries {
    /// Open ones, if absent.
    pub which: Option<WhichEnquiries>,
    /// All of one person instead.
    pub guest: Option<GuestId>,
}

/// Which enquiry.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfEnquiry {
    /// The enquiry.
    pub enquiry: EncounterId,
}

/// What an enquiry becomes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChangeEnquiry {
    /// The enquiry.
    pub enquiry: EncounterId,
    /// All that is said of it, anew.
    pub becomes: EnquiryWords,
}

/// Until when somebody is to be called back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct AskForCallBack {
    /// About which enquiry.
    pub enquiry: EncounterId,
    /// Until when.
    pub due: Due,
}

/// A price for an enquiry.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct QuoteEnquiry {
    /// The enquiry.
    pub enquiry: EncounterId,
    /// For the whole stay.
    pub amount: Money,
    /// The last day it holds.
    pub until: Option<Day>,
}

/// The stay an enquiry becomes.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BookEnquiry {
    /// The enquiry.
    pub enquiry: EncounterId,
    /// The stay, in one line.
    pub booking: LineBooking,
}

/// The stay an enquiry became.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct EnquiryBecame {
    /// The enquiry.
    pub enquiry: EncounterId,
    /// The stay; it is of the same guest.
    pub stay: StayId,
}

/// Why nothing came of an enquiry.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct LoseEnquiry {
    /// The enquiry.
    pub enquiry: EncounterId,
    /// Why.
    pub why: LostWhy,
}

/// `journey.read_enquiry`
pub fn read(desk: &Desk, ask: EnquirySaid) -> Answer<EnquiryReading> {
    Ok(desk.book()?.read(|r| said::read(r, &ask))?)
}

/// `journey.note_enquiry`
pub fn note(desk: &Desk, ask: EnquiryDraft) -> Answer<Done<Noted>> {
    changing(desk, Act::NoteEnquiry, |w| acts::note(w, &ask))
}

/// `journey.enquiries`
pub fn list(desk: &Desk, ask: ListEnquiries) -> Answer<Vec<Enquiry>> {
    let which = ask.which.unwrap_or_default();
    Ok(desk.book()?.read(|r| match ask.guest {
        Some(guest) => views::of_guest(r, guest),
        None => views::enquiries(r, which),
    })?)
}

/// `journey.enquiry`
pub fn one(desk: &Desk, ask: OfEnquiry) -> Answer<Enquiry> {
    Ok(desk.book()?.read(|r| views::one(r, ask.enquiry))?)
}

/// `journey.change_enquiry`
pub fn change(desk: &Desk, ask: ChangeEnquiry) -> Answer<Done<()>> {
    changing(desk, Act::ChangeEnquiry, |w| acts::change(w, ask.enquiry, &ask.becomes))
}

/// `journey.ask_for_call_back`
pub fn ask_for_call_back(desk: &Desk, ask: AskForCallBack) -> Answer<Done<TaskId>> {
    changing(desk, Act::AskForCallBack, |w| acts::call_back(w, ask.enquiry, ask.due))
}

/// `journey.quote_enquiry`
pub fn quote(desk: &Desk, ask: QuoteEnquiry) -> Answer<Done<()>> {
    changing(desk, Act::QuoteEnquiry, |w| acts::quote(w, ask.enquiry, ask.amount, ask.until))
}

/// `journey.book_enquiry`
pub fn book(desk: &Desk, ask: BookEnquiry) -> Answer<Done<Booked>> {
    changing(desk, Act::BookEnquiry, |w| acts::book(w, ask.enquiry, &ask.booking))
}

/// `journey.enquiry_became`
pub fn became(desk: &Desk, ask: EnquiryBecame) -> Answer<Done<()>> {
    changing(desk, Act::BookEnquiry, |w| acts::became(w, ask.enquiry, ask.stay))
}

/// `journey.lose_enquiry`
pub fn lose(desk: &Desk, ask: LoseEnquiry) -> Answer<Done<()>> {
    changing(desk, Act::LoseEnquiry, |w| acts::lose(w, ask.enquiry, ask.why))
}

/// `journey.reopen_enquiry`
pub fn reopen(desk: &Desk, ask: OfEnquiry) -> Answer<Done<()>> {
    changing(desk, Act::ReopenEnquiry, |w| acts::reopen(w, ask.enquiry))
}

/// `journey.remove_enquiry`
pub fn remove(desk: &Desk, ask: OfEnquiry) -> Answer<Done<()>> {
    changing(desk, Act::RemoveEnquiry, |w| acts::remove(w, ask.enquiry))
}

/// `journey.offer_same_week`
pub fn offer_same_week(desk: &Desk, ask: OfferOf) -> Answer<Done<Reminder>> {
    changing(desk, Act::OfferSameWeek, |w| offer::same_week_again(w, ask))
}

/// `journey.waiting`
pub fn waiting(desk: &Desk, _ask: Nothing) -> Answer<Waiting> {
    Ok(desk.book()?.read(views::waiting)?)
}
