//! What a line does to the book: a guest if new, a stay, a note, in one change.

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use super::views::read_line;
use super::{LineAnswer, LineFault, LineGuest, OneLine};
use crate::book::Writer;
use crate::error::{Problem, StorageError};
use crate::guests::acts::{GuestDraft, GuestError, PartDraft};
use crate::guests::{self, Name, PartKind};
use crate::id::{GuestId, StayId, UnitId};
use crate::stays::acts::{StayDraft, StayError};
use crate::stays::calendar::Despite;
use crate::stays::calendar::free::check_unit;
use crate::stays::notes::{self, NoteDraft, NoteError};
use crate::stays::{NoteKind, Origin, acts};

/// Why a line was not booked.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// The line cannot be booked as it stands; the first reason, and the word it is about.
    #[error("the line cannot be booked: {fault:?}")]
    Line {
        /// Why.
        fault: LineFault,
        /// The word.
        word: String,
    },
    /// Who arrives now, arrives today.
    #[error("who arrives now arrives today")]
    NotToday,
    /// The stay was refused.
    #[error(transparent)]
    Stay(#[from] StayError),
    /// The note was refused.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// The new guest was refused.
    #[error(transparent)]
    Guest(#[from] GuestError),
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl LineError {
    /// The same as a screen says it. The word is part of the answer to whoever typed it; it is never logged.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Line { fault, word } => {
                let problem = match fault {
                    LineFault::Unread => Problem::refused("line-unread"),
                    LineFault::NoSuchDay => Problem::refused("line-no-such-day"),
                    LineFault::Backwards => Problem::refused("leaves-before-arriving"),
                    LineFault::TooLong => Problem::refused("stay-too-long").with("most", acts::LONGEST_STAY),
                    LineFault::Twice => Problem::refused("line-twice"),
                    LineFault::NoSuchUnit => Problem::refused("line-no-such-unit"),
                    LineFault::WhichUnit => Problem::refused("line-which-unit"),
                    LineFault::NoGuest => Problem::refused("line-no-guest"),
                    LineFault::WhichGuest => Problem::refused("line-which-guest"),
                    LineFault::NoArrival => Problem::refused("line-no-arrival"),
                    LineFault::NoDeparture => Problem::refused("line-no-departure"),
                    LineFault::UnitTaken => Problem::refused("line-unit-taken"),
                    LineFault::ClosedSeason => Problem::refused("line-closed-season"),
                    LineFault::NotForNotes => Problem::refused("line-not-for-notes"),
                };
                problem.at("line").with("word", word)
            }
            Self::NotToday => Problem::refused("line-not-today").at("line"),
            Self::Stay(error) => error.problem(),
            Self::Note(error) => error.problem(),
            Self::Guest(error) => error.problem(),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<LineError> for Problem {
    fn from(error: LineError) -> Self {
        error.problem()
    }
}

/// When the guest of a line arrives.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Arriving {
    /// On the day of the line.
    #[default]
    Later,
    /// Stands at the counter: a walk-in, checked in at once.
    Now,
}

/// A line to book, and what was chosen where it left a choice.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LineBooking {
    /// The line; best in the plain words that were shown, so that what was seen is what is booked.
    pub line: String,
    /// This guest; `null` opens a new file; absent means whom the line names.
    #[serde(default, deserialize_with = "said")]
    #[ts(optional = nullable, as = "Option<GuestId>")]
    pub guest: Option<Option<GuestId>>,
    /// This unit instead of the one in the line.
    pub unit: Option<UnitId>,
    /// What was asked and answered.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<Despite>>")]
    pub despite: Vec<Despite>,
    /// Does the guest stand at the counter?
    #[serde(default)]
    #[ts(as = "Option<Arriving>", optional)]
    pub arriving: Arriving,
}

#[allow(clippy::option_option, reason = "absent, null and a value are three different things here")]
/// Tells "not said" (absent) from "said to be nobody" (`null`).
fn said<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<GuestId>>, D::Error> {
    Option::<GuestId>::deserialize(from).map(Some)
}

/// What was booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Booked {
    /// The stay.
    pub stay: StayId,
    /// Whose.
    pub guest: GuestId,
}

/// Book a line: the guest if new, the stay, its note, in one change.
///
/// # Errors
/// [`LineError`]: the first thing that keeps the line from being booked; nothing is written then.
pub fn book_line(w: &mut Writer<'_>, wanted: &LineBooking) -> Result<Booked, LineError> {
    let answer = read_line(w, &wanted.line)?;
    let settled = |fault: LineFault| match fault {
        LineFault::WhichGuest | LineFault::NoGuest => {
            wanted.guest.is_some_and(|guest| guest.is_some())
                || fault == LineFault::WhichGuest && wanted.guest.is_some()
        }
        LineFault::ClosedSeason => wanted.despite.contains(&Despite::Season),
        LineFault::NoSuchUnit | LineFault::WhichUnit | LineFault::UnitTaken => wanted.unit.is_some(),
        _ => false,
    };
    if let Some(trouble) = answer.line.troubles.iter().find(|trouble| !settled(trouble.fault)) {
        if trouble.fault == LineFault::UnitTaken {
            check_named_unit(w, &answer.line)?;
        }
        let word = trouble.word.as_deref().unwrap_or_default().to_owned();
        return Err(LineError::Line { fault: trouble.fault, word });
    }
    let (Some(arrival), Some(departure)) = (answer.line.arrival, answer.line.departure) else {
        return Err(LineError::Line { fault: LineFault::NoArrival, word: String::new() });
    };
    if wanted.arriving == Arriving::Now && arrival != w.today() {
        return Err(LineError::NotToday);
    }
    let guest = guest_of(w, wanted, &answer)?;
    let draft = StayDraft {
        guest,
        unit: wanted.unit.or(answer.line.unit_id()),
        arrival,
        departure,
        adults: answer.line.heads.adults,
        children: answer.line.heads.children,
        infants: answer.line.heads.infants,
        origin: Some(if wanted.arriving == Arriving::Now { Origin::WalkIn } else { Origin::Direct }),
        reference: None,
        price: answer.line.price,
        booked_on: None,
        despite: wanted.despite.clone(),
    };
    let stay = acts::book(w, &draft)?;
    if !answer.line.note.is_empty() {
        let note = NoteDraft::of(guest, Some(stay), NoteKind::Fact, &answer.line.note);
        notes::acts::write(w, &note)?;
    }
    if wanted.arriving == Arriving::Now {
        acts::check_in(w, stay)?;
    }
    w.about(stay);
    Ok(Booked { stay, guest })
}

/// The unit that is named: refused with who has it and until when, or why it is not let.
fn check_named_unit(w: &Writer<'_>, line: &OneLine) -> Result<(), StayError> {
    match (line.unit_id(), line.arrival.zip(line.departure)) {
        (Some(unit), Some(days)) => check_unit(w, unit, days, None),
        _ => Ok(()),
    }
}

/// The guest of the line: known, chosen, or a new file. A telephone number or an e-mail goes into the file.
fn guest_of(w: &mut Writer<'_>, wanted: &LineBooking, answer: &LineAnswer) -> Result<GuestId, LineError> {
    let line = &answer.line;
    let phone =
        line.phone.as_ref().map(|written| PartDraft::Phone { written: written.0.clone(), kind: PartKind::Other });
    let email =
        line.email.as_ref().map(|address| PartDraft::Email { address: address.0.clone(), kind: PartKind::Other });
    let parts: Vec<PartDraft> = phone.into_iter().chain(email).collect();
    let known = match (wanted.guest, &answer.guest) {
        (Some(chosen), _) => chosen,
        (None, LineGuest::Known { guest, .. }) => Some(guest.id),
        (None, _) => None,
    };
    if let Some(guest) = known {
        let guest = guests::person_of(w, guest)?.shown;
        for part in &parts {
            guests::acts::add_part(w, guest, part)?;
        }
        return Ok(guest);
    }
    let name = match &answer.guest {
        LineGuest::New { name } | LineGuest::Known { name, .. } | LineGuest::Which { name } => name.clone(),
        LineGuest::Nobody => Name::default(),
    };
    let title = line.title.as_ref().map(|title| title.0.clone());
    Ok(guests::acts::add(w, &GuestDraft { name, title, parts, ..GuestDraft::default() })?)
}
