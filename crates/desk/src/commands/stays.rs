//! Commands of stays: Today, stays. Units and the calendar: `calendar.rs`; notes and needs: `notes.rs`.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::id::StayId;
use guestbook::stays::acts::{self, StayChange, StayDraft};
use guestbook::stays::one_line::acts::{Booked, LineBooking};
use guestbook::stays::one_line::{self, LineAnswer};
use guestbook::stays::{self, Today};
use guestbook::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use crate::Desk;
use crate::ipc::Answer;

/// Which day.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OfDay {
    /// The day; today, if absent.
    pub day: Option<Day>,
}

/// Which stay.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfStay {
    /// The stay.
    pub stay: StayId,
}

/// What to change on a stay.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChangeStay {
    /// The stay.
    pub stay: StayId,
    /// What.
    #[serde(flatten)]
    #[ts(flatten)]
    pub change: StayChange,
}

/// `stays.today`
pub fn today(desk: &Desk, ask: OfDay) -> Answer<Today> {
    Ok(desk.book()?.read(|r| stays::today::today(r, ask.day.unwrap_or(r.today())))?)
}

/// `stays.book`
pub fn book(desk: &Desk, ask: StayDraft) -> Answer<Done<StayId>> {
    changing(desk, Act::BookStay, |w| acts::book(w, &ask))
}

/// A line to read.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReadLine {
    /// As it is typed.
    pub line: String,
}

/// `stays.read_line`
pub fn read_line(desk: &Desk, ask: ReadLine) -> Answer<LineAnswer> {
    Ok(desk.book()?.read(|r| one_line::views::read_line(r, &ask.line))?)
}

/// `stays.book_line`
pub fn book_line(desk: &Desk, ask: LineBooking) -> Answer<Done<Booked>> {
    changing(desk, Act::BookStay, |w| one_line::acts::book_line(w, &ask))
}

/// `stays.change`
pub fn change(desk: &Desk, ask: ChangeStay) -> Answer<Done<()>> {
    changing(desk, Act::ChangeStay, |w| acts::change(w, ask.stay, &ask.change))
}

/// `stays.check_in`
pub fn check_in(desk: &Desk, ask: OfStay) -> Answer<Done<()>> {
    changing(desk, Act::CheckIn, |w| acts::check_in(w, ask.stay))
}

/// `stays.check_out`
pub fn check_out(desk: &Desk, ask: OfStay) -> Answer<Done<()>> {
    changing(desk, Act::CheckOut, |w| acts::check_out(w, ask.stay))
}

/// `stays.cancel`
pub fn cancel(desk: &Desk, ask: OfStay) -> Answer<Done<()>> {
    changing(desk, Act::CancelStay, |w| acts::cancel(w, ask.stay))
}

/// `stays.no_show`
pub fn no_show(desk: &Desk, ask: OfStay) -> Answer<Done<()>> {
    changing(desk, Act::NoShow, |w| acts::no_show(w, ask.stay))
}
