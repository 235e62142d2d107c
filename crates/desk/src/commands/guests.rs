//! Commands of guests.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::guests::acts::{self, GuestChange, GuestDraft, PartDraft};
use guestbook::guests::{self, FoundGuest};
use guestbook::id::{GuestId, PartId};
use guestbook::journey::{self, GuestPage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use crate::Desk;
use crate::ipc::Answer;

/// How many guests one answer may hold.
const MOST: usize = 500;

/// What to look for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct FindGuests {
    /// What was typed.
    pub text: String,
    /// How many; 10 if absent.
    #[ts(as = "Option<u32>")]
    pub limit: Option<usize>,
    /// How many to skip: the next page.
    #[ts(as = "Option<u32>")]
    pub after: Option<usize>,
}

/// Which page of the list.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ListGuests {
    /// How many; 100 if absent.
    #[ts(as = "Option<u32>")]
    pub limit: Option<usize>,
    /// How many to skip.
    #[ts(as = "Option<u32>")]
    pub after: Option<usize>,
}

/// Which guest.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfGuest {
    /// The guest.
    pub guest: GuestId,
}

/// What to change on a guest.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChangeGuest {
    /// The guest.
    pub guest: GuestId,
    /// What.
    #[serde(flatten)]
    #[ts(flatten)]
    pub change: GuestChange,
}

/// What to add to a guest.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddPart {
    /// The guest.
    pub guest: GuestId,
    /// What.
    pub part: PartDraft,
}

/// Which part to change, and to what.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangePart {
    /// The guest.
    pub guest: GuestId,
    /// The part.
    pub id: PartId,
    /// What it becomes.
    pub part: PartDraft,
}

/// Which part to remove.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct RemovePart {
    /// The guest.
    pub guest: GuestId,
    /// The part.
    pub id: PartId,
}

/// `guests.find`
pub fn find(desk: &Desk, ask: FindGuests) -> Answer<Vec<FoundGuest>> {
    let (limit, after) = (ask.limit.unwrap_or(10).min(MOST), ask.after.unwrap_or(0));
    Ok(desk.book()?.read(|r| guests::find(r, &ask.text, limit, after))?)
}

/// `guests.list`
pub fn list(desk: &Desk, ask: ListGuests) -> Answer<Vec<FoundGuest>> {
    let (limit, after) = (ask.limit.unwrap_or(100).min(MOST), ask.after.unwrap_or(0));
    Ok(desk.book()?.read(|r| guests::views::list(r, limit, after))?)
}

/// `guests.page`
pub fn page(desk: &Desk, ask: OfGuest) -> Answer<GuestPage> {
    Ok(desk.book()?.read(|r| journey::views::page(r, ask.guest))?)
}

/// `guests.add`
pub fn add(desk: &Desk, ask: GuestDraft) -> Answer<Done<GuestId>> {
    changing(desk, Act::AddGuest, |w| acts::add(w, &ask))
}

/// `guests.change`
pub fn change(desk: &Desk, ask: ChangeGuest) -> Answer<Done<()>> {
    changing(desk, Act::ChangeGuest, |w| acts::change(w, ask.guest, &ask.change))
}

/// `guests.add_part`
pub fn add_part(desk: &Desk, ask: AddPart) -> Answer<Done<PartId>> {
    changing(desk, Act::AddPart, |w| acts::add_part(w, ask.guest, &ask.part))
}

/// `guests.change_part`
pub fn change_part(desk: &Desk, ask: ChangePart) -> Answer<Done<()>> {
    changing(desk, Act::ChangePart, |w| acts::change_part(w, ask.guest, ask.id, &ask.part))
}

/// `guests.remove_part`
pub fn remove_part(desk: &Desk, ask: RemovePart) -> Answer<Done<()>> {
    changing(desk, Act::RemovePart, |w| acts::remove_part(w, ask.guest, ask.id))
}
