//! SQL of encounters and corrected stages.

use rusqlite::{Row, params};

use super::acts::EncounterDraft;
use super::timeline::Correction;
use super::{Encounter, EncounterKind, Stage};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{EncounterId, GuestId, PartId};
use crate::storage::many::{MANY, Many};
use crate::time::Day;

impl EncounterKind {
    /// The word in the file.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Interest => "interest",
            Self::Enquiry => "enquiry",
            Self::Call => "call",
            Self::Message => "message",
            Self::Reconfirmation => "reconfirmation",
            Self::FollowUp => "follow_up",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "interest" => Self::Interest,
            "enquiry" => Self::Enquiry,
            "message" => Self::Message,
            "reconfirmation" => Self::Reconfirmation,
            "follow_up" => Self::FollowUp,
            _ => Self::Call,
        }
    }
}

impl Stage {
    fn word(self) -> &'static str {
        match self {
            Self::Inspiration => "inspiration",
            Self::Planning => "planning",
            Self::Booking => "booking",
            Self::PreStay => "pre_stay",
            Self::Stay => "stay",
            Self::PostStay => "post_stay",
        }
    }
}

const ENCOUNTER: &str = "SELECT encounter.id, guest, stay, kind, on_day, text, author FROM";

fn encounter_from_row(row: &Row<'_>) -> rusqlite::Result<Encounter> {
    Ok(Encounter {
        id: row.get(0)?,
        guest: row.get(1)?,
        stay: row.get(2)?,
        kind: EncounterKind::of(row.get_ref(3)?.as_str()?),
        on: row.get(4)?,
        text: row.get(5)?,
        author: row.get(6)?,
    })
}

/// All encounters of some files, oldest first.
pub(crate) fn encounters_of(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Encounter>, StorageError> {
    let sql = format!("{ENCOUNTER} encounter WHERE guest = ?1 ORDER BY on_day, seq");
    let mut encounters = Vec::new();
    for file in files {
        encounters.extend(r.all(&sql, [file], encounter_from_row)?);
    }
    Ok(encounters)
}

/// All encounters of many files in one question, oldest first.
pub(crate) fn encounters_of_many(r: &Reader<'_>, files: &Many) -> Result<Vec<Encounter>, StorageError> {
    let sql = format!("{MANY} {ENCOUNTER} many CROSS JOIN encounter ON guest = many.id ORDER BY on_day, seq");
    r.all(&sql, [files], encounter_from_row)
}

pub(super) fn corrections_of(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Correction>, StorageError> {
    let sql = "SELECT stage, on_day, author FROM stage_correction WHERE guest = ?1 ORDER BY seq";
    let mut corrections = Vec::new();
    for file in files {
        corrections.extend(r.all(sql, [file], |row| {
            let word: Option<String> = row.get(0)?;
            let stage = word.and_then(|word| Stage::ALL.into_iter().find(|stage| stage.word() == word));
            Ok(Correction { stage, on: row.get(1)?, author: row.get(2)? })
        })?);
    }
    Ok(corrections)
}

pub(crate) fn insert_encounter(
    w: &mut Writer<'_>,
    guest: GuestId,
    draft: &EncounterDraft,
    on: Day,
) -> Result<EncounterId, StorageError> {
    let id: EncounterId = w.new_id();
    w.run(
        "INSERT INTO encounter (id, guest, stay, kind, on_day, text, author, base, device, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            id,
            guest,
            draft.stay,
            draft.kind.word(),
            on,
            draft.text.trim(),
            w.by(),
            w.stamp(),
            w.device(),
            (draft.kind == EncounterKind::Enquiry).then_some("new"),
        ],
    )?;
    Ok(id)
}

pub(super) fn insert_correction(w: &mut Writer<'_>, guest: GuestId, stage: Option<Stage>) -> Result<(), StorageError> {
    let id: PartId = w.new_id();
    w.run(
        "INSERT INTO stage_correction (id, guest, stage, on_day, author, base, device)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![id, guest, stage.map(Stage::word), w.today(), w.by(), w.stamp(), w.device()],
    )?;
    Ok(())
}
