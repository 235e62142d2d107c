//! SQL of notes. Every question here leaves out what has expired, and at the desk's post what only the owner sees.

use std::cmp::Reverse;

use rusqlite::{Row, named_params, params};

use super::{NoteWords, Rewritten, last_day, words, years_after};
use crate::act::Post;
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::house::habits::habits;
use crate::id::{GuestId, NoteId, StayId};
use crate::stays::words::note_kind;
use crate::stays::{Note, NoteKind};
use crate::storage::many::{MANY, Many};
use crate::time::{Day, Moment};

const NOTE: &str = "
    SELECT id, guest, stay, kind, text, author, at, topic, seen_by, expires, review, pinned, rewritten_by, rewritten_at,
           override_reason, names, seq
    FROM note WHERE (expires IS NULL OR expires >= ?2) AND (seen_by IN ('all', 'desk') OR ?3)";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Note> {
    let (by, at): (Option<String>, _) = (row.get(12)?, row.get(13)?);
    let names: Option<String> = row.get(15)?;
    Ok(Note {
        id: row.get(0)?,
        guest: row.get(1)?,
        stay: row.get(2)?,
        kind: note_kind(row.get_ref(3)?.as_str()?),
        text: row.get(4)?,
        author: row.get(5)?,
        at: row.get(6)?,
        topic: words::topic(row.get_ref(7)?.as_str()?),
        seen_by: words::seen_by(row.get_ref(8)?.as_str()?),
        expires: row.get(9)?,
        review: row.get(10)?,
        pinned: row.get(11)?,
        rewritten: by.zip(at).map(|(by, at)| Rewritten { by, at }),
        override_reason: row.get(14)?,
        names: names.unwrap_or_default().lines().map(str::to_owned).collect(),
    })
}

fn owner(r: &Reader<'_>) -> bool {
    r.post() == Post::Owner
}

/// All notes on some files, latest first.
pub(crate) fn on_files(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Note>, StorageError> {
    let sql = format!("{NOTE} AND guest = ?1 ORDER BY at DESC, seq DESC");
    let mut notes = Vec::new();
    for file in files {
        notes.extend(r.all(&sql, params![file, r.today(), owner(r)], from_row)?);
    }
    notes.sort_by_key(|note| Reverse(note.at));
    Ok(notes)
}

/// All notes on a stay, oldest first.
pub(crate) fn of_stay(r: &Reader<'_>, stay: StayId) -> Result<Vec<Note>, StorageError> {
    r.all(&format!("{NOTE} AND stay = ?1 ORDER BY at, seq"), params![stay, r.today(), owner(r)], from_row)
}

/// All notes written from one instant to before another, oldest first.
pub(crate) fn written(r: &Reader<'_>, from: Moment, to: Moment) -> Result<Vec<Note>, StorageError> {
    let sql = format!("{NOTE} AND at >= ?1 AND at < ?4 ORDER BY at, seq");
    r.all(&sql, params![from, r.today(), owner(r), to], from_row)
}

/// Notes on many guests that a brief may quote: what they like, what went wrong, what is pinned; latest first.
pub(crate) fn quotable(r: &Reader<'_>, guests: &Many) -> Result<Vec<Note>, StorageError> {
    let sql = format!(
        "{MANY} {NOTE} AND note.seq IN (SELECT note.seq FROM many CROSS JOIN note ON note.guest = many.id)
            AND (kind IN ('preference', 'incident') OR pinned) ORDER BY at DESC, seq DESC"
    );
    r.all(&sql, params![guests, r.today(), owner(r)], from_row)
}

/// One note, if it is shown here.
pub(super) fn one(r: &Reader<'_>, note: NoteId) -> Result<Option<Note>, StorageError> {
    r.first(&format!("{NOTE} AND id = ?1"), params![note, r.today(), owner(r)], from_row)
}

/// All notes, a page at a time in the order they were written, each with its row number: for the scanner.
pub(super) fn after(r: &Reader<'_>, seq: i64, most: u32) -> Result<Vec<(i64, Note)>, StorageError> {
    let sql = format!("{NOTE} AND seq > ?1 ORDER BY seq LIMIT ?4");
    r.all(&sql, params![seq, r.today(), owner(r), most], |row| Ok((row.get(16)?, from_row(row)?)))
}

const INSERT: &str = "
    INSERT INTO note (id, guest, stay, kind, text, author, at, topic, seen_by, expires, review, pinned, override_reason,
                      names, base, device)
    VALUES (:id, :guest, :stay, :kind, :text, :author, :at, :topic, :seen_by, :expires, :review, :pinned, :reason,
            :names, :base, :device)";

/// A note on its way into the book, checked.
#[derive(Debug)]
pub(crate) struct NewNote<'a> {
    pub guest: GuestId,
    pub stay: Option<StayId>,
    pub text: &'a str,
    pub words: &'a NoteWords,
    pub expires: Day,
}

fn review(kind: NoteKind, today: Day, expires: Day) -> Option<Day> {
    let day = years_after(today, super::REVIEW_AFTER);
    (kind == NoteKind::Preference && day < expires).then_some(day)
}

fn names(words: &NoteWords) -> Option<String> {
    words.names.as_ref().filter(|names| !names.is_empty()).map(|names| names.join("\n"))
}

pub(crate) fn insert(w: &mut Writer<'_>, new: &NewNote<'_>) -> Result<NoteId, StorageError> {
    let id: NoteId = w.new_id();
    let words = new.words;
    w.run(
        INSERT,
        named_params! {
            ":id": id, ":guest": new.guest, ":stay": new.stay, ":kind": words.kind.word(), ":text": new.text,
            ":author": w.by(), ":at": w.now(), ":topic": words.topic.unwrap_or_default().word(),
            ":seen_by": words.seen_by.unwrap_or_default().word(), ":expires": new.expires,
            ":review": review(words.kind, w.today(), new.expires), ":pinned": words.pinned.unwrap_or_default(),
            ":reason": words.override_reason, ":names": names(words), ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

/// A note as a file told it: a fact, for everybody, a year from the end of the stay or from today.
pub(crate) fn insert_imported(
    w: &mut Writer<'_>,
    guest: GuestId,
    stay: Option<StayId>,
    text: &str,
) -> Result<NoteId, StorageError> {
    let departure = departure(w, stay)?;
    let expires = last_day(NoteKind::Fact, &habits(w)?, w.today(), departure);
    insert(w, &NewNote { guest, stay, text, words: &NoteWords::default(), expires })
}

/// The day a stay ends.
pub(super) fn departure(r: &Reader<'_>, stay: Option<StayId>) -> Result<Option<Day>, StorageError> {
    let Some(stay) = stay else { return Ok(None) };
    r.first("SELECT departure FROM stay WHERE id = ?1", [stay], |row| row.get(0))
}

const UPDATE: &str = "
    UPDATE note SET kind = :kind, text = :text, topic = :topic, seen_by = :seen_by, expires = :expires,
           review = :review, pinned = :pinned, override_reason = :reason, names = :names,
           rewritten_by = :by, rewritten_at = :now
    WHERE id = :id";

/// Write a note anew: the author and the first day stay.
pub(super) fn update(w: &Writer<'_>, note: &Note, words: &NoteWords, text: &str) -> Result<(), StorageError> {
    let habits = habits(w)?;
    let expires = note.expires.unwrap_or_else(|| last_day(words.kind, &habits, w.today(), None));
    w.run(
        UPDATE,
        named_params! {
            ":id": note.id, ":kind": words.kind.word(), ":text": text, ":topic": note.topic.word(),
            ":seen_by": note.seen_by.word(), ":expires": expires, ":review": review(words.kind, w.today(), expires),
            ":pinned": note.pinned, ":reason": words.override_reason, ":names": names(words), ":by": w.by(),
            ":now": w.now(),
        },
    )?;
    Ok(())
}

/// It still holds: a new last day, a new day to ask again.
pub(super) fn renew(w: &Writer<'_>, note: &Note, expires: Day) -> Result<(), StorageError> {
    let review = review(note.kind, w.today(), expires);
    w.run("UPDATE note SET expires = ?2, review = ?3 WHERE id = ?1", params![note.id, expires, review])?;
    Ok(())
}

pub(super) fn set_pinned(w: &Writer<'_>, note: NoteId, pinned: i64) -> Result<(), StorageError> {
    w.run("UPDATE note SET pinned = ?2 WHERE id = ?1", params![note, pinned])?;
    Ok(())
}

pub(super) fn delete(w: &Writer<'_>, note: NoteId) -> Result<(), StorageError> {
    w.run("DELETE FROM note WHERE id = ?1", [note])?;
    Ok(())
}

const DATE_OLD: &str = "
    UPDATE note SET expires = date(
        max(?1, coalesce((SELECT departure FROM stay WHERE stay.id = note.stay), ?1)),
        CASE kind WHEN 'fact' THEN ?2 WHEN 'incident' THEN ?3 ELSE ?4 END)
    WHERE expires IS NULL";

/// Notes of an older book get their last day; answers how many.
pub(crate) fn date_old(w: &Writer<'_>) -> Result<usize, StorageError> {
    let habits = habits(w)?;
    let [fact, incident, preference] =
        [NoteKind::Fact, NoteKind::Incident, NoteKind::Preference].map(|kind| format!("+{} years", habits.years(kind)));
    w.run(DATE_OLD, params![w.today(), fact, incident, preference])
}

/// What has expired goes, and every image of it that an undo would bring back. `?1` is today.
pub(crate) const EXPIRED: [&str; 2] = [
    "DELETE FROM inverse_image WHERE of_table = 'note' AND json_extract(before, '$.expires') < ?1",
    "DELETE FROM note WHERE expires < ?1",
];
