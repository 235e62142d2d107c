//! What the book says of a journey.

use super::stage::Facts;
use super::{Cue, CueKind, CueState, GuestPage, cues, rows, timeline};
use crate::book::Reader;
use crate::error::StorageError;
use crate::exchange;
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
    let mut asked = cues::of_file(&file);
    asked.extend(stays.iter().flat_map(|stay| cues::of_stay(stay, &encounters, today)));
    cues::settle(&mut asked, &cues::rows::asides_of(r, &person.files)?);
    asked.sort_by_key(|cue| (cue.stage, cue.kind));
    let (missing, settled): (Vec<Cue>, _) = asked.into_iter().partition(|cue| cue.state == CueState::Missing);
    let living = || stays.iter().filter(|stay| stay.state.counts());
    Ok(GuestPage {
        status: guests::views::status(&stays, today),
        stay_count: u32::try_from(living().count()).unwrap_or(u32::MAX),
        since: living().map(|stay| stay.arrival).min(),
        route,
        timeline: entries,
        cues: missing,
        settled,
        refusals: exchange::views::refusals_of(r, &person.files)?,
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
    let mut asked = cues::of_file(file);
    asked.extend(cues::of_stay(stay, &encounters, r.today()));
    cues::settle(&mut asked, &cues::rows::asides_of(r, &person.files)?);
    Ok(asked.into_iter().filter(|cue| cue.state == CueState::Missing).map(|cue| cue.kind).collect())
}
