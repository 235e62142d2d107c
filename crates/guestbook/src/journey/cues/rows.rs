//! SQL of cues set aside.

use rusqlite::params;

use super::Aside;
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{GuestId, PartId};
use crate::journey::CueKind;
use crate::storage::many::{MANY, Many};

impl CueKind {
    const ALL: [Self; 9] = [
        Self::NoRealEmail,
        Self::NoLanguage,
        Self::NoPhone,
        Self::StayWithoutUnit,
        Self::NotReconfirmed,
        Self::NoFollowUp,
        Self::ConsentEnds,
        Self::EnquiryUnanswered,
        Self::QuoteUnanswered,
    ];

    /// The word in the file.
    fn word(self) -> &'static str {
        match self {
            Self::NoRealEmail => "no_real_email",
            Self::NoLanguage => "no_language",
            Self::NoPhone => "no_phone",
            Self::StayWithoutUnit => "stay_without_unit",
            Self::NotReconfirmed => "not_reconfirmed",
            Self::NoFollowUp => "no_follow_up",
            Self::ConsentEnds => "consent_ends",
            Self::EnquiryUnanswered => "enquiry_unanswered",
            Self::QuoteUnanswered => "quote_unanswered",
        }
    }
}

/// What was set aside on some files. A word a later program wrote is passed over.
pub(in crate::journey) fn asides_of(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Aside>, StorageError> {
    let mut asides = Vec::new();
    for file in files {
        let rows = r.all("SELECT cue, stay FROM cue_aside WHERE guest = ?1 ORDER BY seq", [file], |row| {
            let word = row.get_ref(0)?.as_str()?;
            let kind = CueKind::ALL.into_iter().find(|kind| kind.word() == word);
            Ok(kind.zip(Some(row.get(1)?)))
        })?;
        asides.extend(rows.into_iter().flatten().map(|(kind, stay)| Aside { kind, stay }));
    }
    Ok(asides)
}

/// What was set aside on many files, in one question.
pub(crate) fn asides_of_many(r: &Reader<'_>, files: &Many) -> Result<Vec<(GuestId, Aside)>, StorageError> {
    let sql = format!("{MANY} SELECT guest, cue, stay FROM many CROSS JOIN cue_aside ON guest = many.id");
    let rows = r.all(&sql, [files], |row| {
        let word = row.get_ref(1)?.as_str()?;
        let kind = CueKind::ALL.into_iter().find(|kind| kind.word() == word);
        Ok((row.get(0)?, kind.zip(Some(row.get(2)?))))
    })?;
    let known = rows.into_iter().filter_map(|(guest, aside)| Some((guest, aside?)));
    Ok(known.map(|(guest, (kind, stay))| (guest, Aside { kind, stay })).collect())
}

pub(super) fn insert_aside(w: &mut Writer<'_>, guest: GuestId, aside: Aside) -> Result<(), StorageError> {
    let id: PartId = w.new_id();
    w.run(
        "INSERT INTO cue_aside (id, guest, stay, cue, on_day, author, base, device)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![id, guest, aside.stay, aside.kind.word(), w.today(), w.by(), w.stamp(), w.device()],
    )?;
    Ok(())
}

pub(super) fn delete_asides(w: &Writer<'_>, guest: GuestId, aside: Aside) -> Result<(), StorageError> {
    let sql = "DELETE FROM cue_aside WHERE guest = ?1 AND cue = ?2 AND (stay IS NULL OR stay = ?3)";
    w.run(sql, params![guest, aside.kind.word(), aside.stay])?;
    Ok(())
}
