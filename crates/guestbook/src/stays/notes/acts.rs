//! What a hand may do to notes. Nothing gets past the scanner but by a reason.

use super::rows::{self, NewNote};
use super::scan::Class;
use super::views;
use super::{
    LONGEST_KEPT, LONGEST_NOTE, NoteDraft, NoteError, NoteWords, OVERRIDDEN_DAYS, SeenBy, kept_from, last_day,
    years_after,
};
use crate::act::Post;
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::person_of;
use crate::house::habits::habits;
use crate::id::{GuestId, NoteId};
use crate::stays::{self, Note};
use crate::time::Day;

/// Write a note on a guest, or on one of the guest's stays.
///
/// # Errors
/// Every case of [`NoteError`]; [`StorageError::Missing`] if the stay is not this guest's.
pub fn write(w: &mut Writer<'_>, draft: &NoteDraft) -> Result<NoteId, NoteError> {
    let person = person_of(w, draft.guest)?;
    if let Some(stay) = draft.stay {
        let party = stays::rows::stay(w, stay)?.ok_or(StorageError::Missing { what: "stay" })?.party;
        if !party.iter().any(|member| person.files.contains(&member.guest)) {
            return Err(StorageError::Missing { what: "stay" }.into());
        }
    }
    let text = check_words(&draft.words)?;
    check_audience(w, draft.words.seen_by)?;
    let departure = rows::departure(w, draft.stay)?;
    let words = heed(w, Some(draft.guest), &draft.words)?;
    let expires = check_last_day(w, &words, departure, None)?;
    let note = rows::insert(w, &NewNote { guest: person.shown, stay: draft.stay, text, words: &words, expires })?;
    w.about(note);
    Ok(note)
}

/// Write a note anew. What is not said stays as it is; the author and the first day stay in any case.
///
/// # Errors
/// As [`write`].
pub fn rewrite(w: &mut Writer<'_>, note: NoteId, words: &NoteWords) -> Result<(), NoteError> {
    let mut old = one(w, note)?;
    let text = check_words(words)?;
    check_audience(w, words.seen_by)?;
    let departure = rows::departure(w, old.stay)?;
    let words = heed(w, Some(old.guest), words)?;
    let kept = old.expires.filter(|_| words.kind == old.kind);
    old.expires = Some(check_last_day(w, &words, departure, kept)?);
    old.topic = words.topic.unwrap_or(old.topic);
    old.seen_by = words.seen_by.unwrap_or(old.seen_by);
    old.pinned = words.pinned.unwrap_or(old.pinned);
    w.about(note);
    Ok(rows::update(w, &old, &words, text)?)
}

/// A note still holds: it is kept as long again, and a preference is asked about again in a year.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such note; [`NoteError::OwnerOnly`] for one written against advice.
pub fn keep(w: &mut Writer<'_>, note: NoteId) -> Result<(), NoteError> {
    let old = one(w, note)?;
    if old.override_reason.is_some() {
        return Err(NoteError::OwnerOnly);
    }
    w.about(note);
    let expires = last_day(old.kind, &habits(w)?, w.today(), rows::departure(w, old.stay)?);
    Ok(rows::renew(w, &old, old.expires.map_or(expires, |day| day.max(expires)))?)
}

/// Put a note under the guest's name.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such note.
pub fn pin(w: &mut Writer<'_>, note: NoteId) -> Result<(), NoteError> {
    set_pinned(w, note, 1)
}

/// Take a note from under the guest's name.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such note.
pub fn unpin(w: &mut Writer<'_>, note: NoteId) -> Result<(), NoteError> {
    set_pinned(w, note, 0)
}

fn set_pinned(w: &mut Writer<'_>, note: NoteId, pinned: i64) -> Result<(), NoteError> {
    one(w, note)?;
    w.about(note);
    Ok(rows::set_pinned(w, note, pinned)?)
}

/// Remove a note.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such note.
pub fn remove(w: &mut Writer<'_>, note: NoteId) -> Result<(), NoteError> {
    one(w, note)?;
    w.about(note);
    Ok(rows::delete(w, note)?)
}

fn one(r: &Reader<'_>, note: NoteId) -> Result<Note, NoteError> {
    Ok(rows::one(r, note)?.ok_or(StorageError::Missing { what: "note" })?)
}

fn check_words(words: &NoteWords) -> Result<&str, NoteError> {
    match words.text.trim() {
        "" => Err(NoteError::Empty),
        text if text.chars().count() > LONGEST_NOTE => Err(NoteError::TooLong),
        text => Ok(text),
    }
}

fn check_audience(r: &Reader<'_>, seen_by: Option<SeenBy>) -> Result<(), NoteError> {
    let hidden = seen_by == Some(SeenBy::Owner) && r.post() != Post::Owner;
    if hidden { Err(NoteError::OwnerOnly) } else { Ok(()) }
}

/// Ask the scanner. What it blocks is refused; what it stops needs a reason and the owner's post; the reason is kept
/// only if there was something to override.
pub(crate) fn heed(r: &Reader<'_>, guest: Option<GuestId>, words: &NoteWords) -> Result<NoteWords, NoteError> {
    let reason = words.override_reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let names = words.names.clone().unwrap_or_default();
    let findings = views::scan_text(r, &words.text, guest, &names)?;
    let worst = |class: Class| findings.iter().find(|finding| finding.class == class);
    if let Some(blocked) = worst(Class::Block) {
        return Err(NoteError::Blocked { category: blocked.category });
    }
    if let Some(stopped) = worst(Class::Stop) {
        if reason.is_none() {
            return Err(NoteError::Stopped { category: stopped.category });
        }
        if r.post() != Post::Owner {
            return Err(NoteError::OwnerOnly);
        }
    } else if worst(Class::Warn).is_some() && !words.as_written.unwrap_or_default() {
        return Err(NoteError::Judges);
    }
    let overrides = worst(Class::Stop).is_some();
    Ok(NoteWords { override_reason: reason.filter(|_| overrides).map(str::to_owned), ..words.clone() })
}

/// The last day: as wished, as before, or by the kind. A note written against advice lives three days past the stay.
fn check_last_day(
    r: &Reader<'_>,
    words: &NoteWords,
    departure: Option<Day>,
    kept: Option<Day>,
) -> Result<Day, NoteError> {
    let from = kept_from(r.today(), departure);
    let latest = match words.override_reason {
        Some(_) => from.plus(OVERRIDDEN_DAYS),
        None => years_after(from, LONGEST_KEPT),
    };
    if let Some(wished) = words.expires {
        return if wished < r.today() || wished > latest { Err(NoteError::LastDay { latest }) } else { Ok(wished) };
    }
    let habits = habits(r)?;
    Ok(kept.unwrap_or_else(|| last_day(words.kind, &habits, r.today(), departure)).min(latest))
}
