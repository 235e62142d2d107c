//! What the book says of a journey.

use super::stage::Facts;
use super::{Cue, CueKind, GuestPage, cues, rows, timeline};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::{self, GuestFile, person_of};
use crate::id::GuestId;
use crate::stays::{self, Stay};

/// All the guest page shows.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn page(r: &Reader<'_>, guest: GuestId) -> Result<GuestPage, StorageError> {
    let person = person_of(r, guest)?;
    let today = r.today();
    let file = guests::views::file(r, person.shown)?;
    let stays = stays::rows::of_files(r, &person.files)?;
    let notes = stays::rows::notes_on(r, &person.files)?;
    let encounters = rows::encounters_of(r, &person.files)?;
    let corrections = rows::corrections_of(r, &person.files)?;
    let facts =
        Facts { stays: &stays, encounters: &encounters, added_on: file.added_on, origin: file.origin.as_deref() };
    let entries = timeline::entries(facts, &notes, &corrections, today);
    let route = timeline::route(facts, &entries, corrections.last(), today);
    let mut missing = cues::of_file(&file);
    missing.extend(stays.iter().flat_map(|stay| cues::of_stay(stay, &encounters, today)));
    missing.sort_by_key(|cue| (cue.stage, cue.kind));
    let living = || stays.iter().filter(|stay| stay.state.counts());
    Ok(GuestPage {
        status: guests::views::status(&stays, today),
        stay_count: u32::try_from(living().count()).unwrap_or(u32::MAX),
        since: living().map(|stay| stay.arrival).min(),
        route,
        timeline: entries,
        cues: missing,
        guest: file,
        notes,
        today,
        stays,
    })
}

/// What is missing for one arrival: on the guest's file and around this stay.
pub(crate) fn cues_of_arrival(r: &Reader<'_>, file: &GuestFile, stay: &Stay) -> Result<Vec<CueKind>, StorageError> {
    let person = person_of(r, file.id)?;
    let encounters = rows::encounters_of(r, &person.files)?;
    let of_stay = cues::of_stay(stay, &encounters, r.today());
    Ok(cues::of_file(file).into_iter().chain(of_stay).map(|cue: Cue| cue.kind).collect())
}
