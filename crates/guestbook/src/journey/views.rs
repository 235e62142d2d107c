//! What the book says of a journey.

use super::cues::{Aside, Known};
use super::stage::Facts;
use super::{Cue, CueKind, CueState, Encounter, GuestPage, consents, cues, enquiries, rows, timeline};
use crate::book::Reader;
use crate::error::StorageError;
use crate::exchange;
use crate::guests::{self, person_of};
use crate::house::habits::{Habits, habits};
use crate::id::GuestId;
use crate::loyalty;
use crate::stays::rhythm::{Rhythm, rhythm};
use crate::stays::{self, LastStay, Stay};
use crate::time::Day;

/// All the guest page shows.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn page(r: &Reader<'_>, guest: GuestId) -> Result<GuestPage, StorageError> {
    let person = person_of(r, guest)?;
    let today = r.today();
    let file = guests::views::file(r, person.shown)?;
    let stays = stays::rows::of_files(r, &person.files)?;
    let notes = stays::notes::rows::on_files(r, &person.files)?;
    let needs = stays::needs::rows::of_files(r, &person.files)?;
    let extras = stays::extras::rows::of_files(r, &person.files)?;
    let encounters = rows::encounters_of(r, &person.files)?;
    let corrections = rows::corrections_of(r, &person.files)?;
    let habits = habits(r)?;
    let enquiries = enquiries::views::of_files(r, &person.files)?;
    let facts = Facts {
        stays: &stays,
        encounters: &encounters,
        enquiries: &enquiries,
        added_on: file.added_on,
        origin: file.origin.as_deref(),
        prepare_days: habits.prepare_days.into(),
    };
    let entries = timeline::entries(facts, &notes, &corrections, today);
    let route = timeline::route(facts, &entries, corrections.last(), today);
    let consents = consents::of_files(r, &person.files)?;
    let mut entries = timeline::with_consents(entries, &consents, facts);
    let points = loyalty::views::told(r, &person.files)?;
    entries.extend(points.into_iter().map(|line| timeline::of_points(line, facts)));
    entries.extend(extras.iter().map(|extra| timeline::of_extra(extra, facts)));
    timeline::sort(&mut entries);
    let mut asked = cues::of_file(Known::from(&file));
    asked.extend(stays.iter().flat_map(|stay| cues::of_stay(stay, &encounters, &habits, today)));
    asked.extend(cues::of_consents(&consents, today));
    asked.extend(cues::of_enquiries(&enquiries));
    cues::settle(&mut asked, &cues::rows::asides_of(r, &person.files)?);
    asked.sort_by_key(|cue| (cue.stage, cue.kind));
    let (missing, settled): (Vec<Cue>, _) = asked.into_iter().partition(|cue| cue.state == CueState::Missing);
    let living = || stays.iter().filter(|stay| stay.state.counts());
    Ok(GuestPage {
        status: guests::views::status(&stays, today),
        stay_count: u32::try_from(living().count()).unwrap_or(u32::MAX),
        since: living().map(|stay| stay.arrival).min(),
        rhythm: rhythm_of(&stays, today),
        route,
        timeline: entries,
        cues: missing,
        settled,
        refusals: exchange::views::refusals_of(r, &person.files)?,
        guest: file,
        notes,
        extras,
        needs,
        enquiries,
        today,
        stays,
    })
}

/// The rhythm, looked at on the arrival that is next or under way; today, if there is none.
fn rhythm_of(stays: &[Stay], today: Day) -> Option<Rhythm> {
    let living = || stays.iter().filter(|stay| stay.state.counts());
    let next = living().filter(|stay| stay.departure >= today).map(|stay| stay.arrival).min();
    let past: Vec<LastStay> = living().map(LastStay::from).collect();
    rhythm(&past, next.unwrap_or(today))
}

/// What a day's page has read of one guest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    pub known: Known,
    pub encounters: Vec<Encounter>,
    pub asides: Vec<Aside>,
}

/// What is missing for one arrival: on the guest's file and around this stay.
pub(crate) fn cues_of_arrival(of: &Asked, stay: &Stay, habits: &Habits, today: Day) -> Vec<CueKind> {
    let mut asked = cues::of_file(of.known);
    asked.extend(cues::of_stay(stay, &of.encounters, habits, today));
    cues::settle(&mut asked, &of.asides);
    asked.into_iter().filter(|cue| cue.state == CueState::Missing).map(|cue| cue.kind).collect()
}

/// How many stays of some days would be asked this today, by a house with these habits. unit: stays
pub(crate) fn asked_around(
    r: &Reader<'_>,
    kind: CueKind,
    (from, to): (Day, Day),
    habits: &Habits,
) -> Result<u32, StorageError> {
    let mut count = 0;
    for stay in stays::views::in_period(r, from, to)? {
        let Some(main) = stay.party.first() else { continue };
        let files = person_of(r, main.guest)?.files;
        let mut asked = cues::of_stay(&stay, &rows::encounters_of(r, &files)?, habits, r.today());
        asked.retain(|cue| cue.kind == kind);
        cues::settle(&mut asked, &cues::rows::asides_of(r, &files)?);
        count += u32::from(asked.iter().any(|cue| cue.state == CueState::Missing));
    }
    Ok(count)
}
