//! Commands of stays, the part about notes and needs.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::id::{GuestId, NeedId, NoteId, StayId};
use guestbook::stays::needs::{self, KitchenSheet, NeedCode, NeedDraft, NeedKind, NeedWords, StayNeed};
use guestbook::stays::notes::scan::Finding;
use guestbook::stays::notes::views::{self, NoteDays, NotesReview};
use guestbook::stays::notes::{NoteDraft, NoteWords, acts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use super::stays::{OfDay, OfStay};
use crate::Desk;
use crate::ipc::{Answer, Nothing};

/// A note written anew.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RewriteNote {
    /// Which.
    pub note: NoteId,
    /// What it says now.
    #[serde(flatten)]
    #[ts(flatten)]
    pub words: NoteWords,
}

/// Which note.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfNote {
    /// The note.
    pub note: NoteId,
}

/// A text about to become a note.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ScanNote {
    /// The text.
    pub text: String,
    /// On whom: the guest's own names are names.
    pub guest: Option<GuestId>,
    /// Words that are names, as somebody said.
    #[serde(default)]
    pub names: Vec<String>,
}

/// A stay, if it is about one.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OnStay {
    /// The stay.
    pub stay: Option<StayId>,
}

/// Something that can be needed.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct NeedOffer {
    /// What.
    pub code: NeedCode,
    /// Its kind.
    pub kind: NeedKind,
}

/// A need, changed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeNeed {
    /// Which.
    pub need: NeedId,
    /// What it says now.
    #[serde(flatten)]
    #[ts(flatten)]
    pub words: NeedWords,
}

/// Which need.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfNeed {
    /// The need.
    pub need: NeedId,
}

/// `stays.write_note`
pub fn write_note(desk: &Desk, ask: NoteDraft) -> Answer<Done<NoteId>> {
    changing(desk, Act::WriteNote, |w| acts::write(w, &ask))
}

/// `stays.rewrite_note`
pub fn rewrite_note(desk: &Desk, ask: RewriteNote) -> Answer<Done<()>> {
    changing(desk, Act::RewriteNote, |w| acts::rewrite(w, ask.note, &ask.words))
}

/// `stays.keep_note`
pub fn keep_note(desk: &Desk, ask: OfNote) -> Answer<Done<()>> {
    changing(desk, Act::KeepNote, |w| acts::keep(w, ask.note))
}

/// `stays.pin_note`
pub fn pin_note(desk: &Desk, ask: OfNote) -> Answer<Done<()>> {
    changing(desk, Act::PinNote, |w| acts::pin(w, ask.note))
}

/// `stays.unpin_note`
pub fn unpin_note(desk: &Desk, ask: OfNote) -> Answer<Done<()>> {
    changing(desk, Act::PinNote, |w| acts::unpin(w, ask.note))
}

/// `stays.remove_note`
pub fn remove_note(desk: &Desk, ask: OfNote) -> Answer<Done<()>> {
    changing(desk, Act::RemoveNote, |w| acts::remove(w, ask.note))
}

/// `stays.scan_note`
pub fn scan_note(desk: &Desk, ask: ScanNote) -> Answer<Vec<Finding>> {
    Ok(desk.book()?.read(|r| views::scan_text(r, &ask.text, ask.guest, &ask.names))?)
}

/// `stays.note_days`
pub fn note_days(desk: &Desk, ask: OnStay) -> Answer<NoteDays> {
    Ok(desk.book()?.read(|r| views::days(r, ask.stay))?)
}

/// `stays.review_notes`
pub fn review_notes(desk: &Desk, _: Nothing) -> Answer<NotesReview> {
    Ok(desk.book()?.read(views::review)?)
}

/// `stays.needs`
pub fn needs(desk: &Desk, ask: OfStay) -> Answer<Vec<StayNeed>> {
    Ok(desk.book()?.read(|r| needs::views::of_stay(r, ask.stay))?)
}

/// `stays.need_codes`
#[allow(clippy::unnecessary_wraps, reason = "every command has one shape")]
pub fn need_codes(_: &Desk, _: Nothing) -> Answer<Vec<NeedOffer>> {
    Ok(needs::CODES.iter().map(|(code, kind, _)| NeedOffer { code: *code, kind: *kind }).collect())
}

/// `stays.record_need`
pub fn record_need(desk: &Desk, ask: NeedDraft) -> Answer<Done<NeedId>> {
    changing(desk, Act::RecordNeed, |w| needs::acts::record(w, &ask))
}

/// `stays.change_need`
pub fn change_need(desk: &Desk, ask: ChangeNeed) -> Answer<Done<()>> {
    changing(desk, Act::ChangeNeed, |w| needs::acts::change(w, ask.need, &ask.words))
}

/// `stays.remove_need`
pub fn remove_need(desk: &Desk, ask: OfNeed) -> Answer<Done<()>> {
    changing(desk, Act::RemoveNeed, |w| needs::acts::remove(w, ask.need))
}

/// `stays.kitchen_sheet`
pub fn kitchen_sheet(desk: &Desk, ask: OfDay) -> Answer<KitchenSheet> {
    Ok(desk.book()?.read(|r| needs::views::kitchen_sheet(r, ask.day.unwrap_or(r.today())))?)
}
