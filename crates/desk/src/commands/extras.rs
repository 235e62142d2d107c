//! Commands of stays, the part about extras.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::id::{ExtraId, StayId};
use guestbook::stays::extras::{Extra, ExtraWords, acts, views};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use super::stays::OfStay;
use crate::Desk;
use crate::ipc::Answer;

/// Something a stay had.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddExtra {
    /// Which stay.
    pub stay: StayId,
    /// What it was.
    #[serde(flatten)]
    #[ts(flatten)]
    pub words: ExtraWords,
}

/// An extra, changed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeExtra {
    /// Which.
    pub extra: ExtraId,
    /// What it was.
    #[serde(flatten)]
    #[ts(flatten)]
    pub words: ExtraWords,
}

/// Which extra.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfExtra {
    /// The extra.
    pub extra: ExtraId,
}

/// `stays.extras`
pub fn extras(desk: &Desk, ask: OfStay) -> Answer<Vec<Extra>> {
    Ok(desk.book()?.read(|r| views::of_stay(r, ask.stay))?)
}

/// `stays.add_extra`
pub fn add_extra(desk: &Desk, ask: AddExtra) -> Answer<Done<ExtraId>> {
    changing(desk, Act::AddExtra, |w| acts::add(w, ask.stay, &ask.words))
}

/// `stays.change_extra`
pub fn change_extra(desk: &Desk, ask: ChangeExtra) -> Answer<Done<()>> {
    changing(desk, Act::ChangeExtra, |w| acts::change(w, ask.extra, &ask.words))
}

/// `stays.remove_extra`
pub fn remove_extra(desk: &Desk, ask: OfExtra) -> Answer<Done<()>> {
    changing(desk, Act::RemoveExtra, |w| acts::remove(w, ask.extra))
}
