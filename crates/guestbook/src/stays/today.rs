//! The Today page: who arrives, who is here, who leaves.

use super::{LastStay, NoteKind, Role, Stay, StayState, Today, TodayLine, rows};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::{self, Name, person_of};
use crate::journey;
use crate::time::Day;

/// The page for a day, from the data alone. Cancelled stays and no-shows are not on it.
///
/// # Errors
/// If the book cannot be read.
pub fn today(r: &Reader<'_>, day: Day) -> Result<Today, StorageError> {
    let mut page = Today { day, week: day.week(), arrivals: Vec::new(), in_house: Vec::new(), departures: Vec::new() };
    for stay in rows::around(r, day)?.into_iter().filter(|stay| stay.state.counts()) {
        let list = match (stay.arrival == day, stay.departure == day) {
            (true, _) => &mut page.arrivals,
            (false, true) => &mut page.departures,
            (false, false) => match stay.state {
                // Left before the day it was booked to.
                StayState::Left { .. } if day >= r.today() => continue,
                _ => &mut page.in_house,
            },
        };
        list.push(line(r, stay)?);
    }
    Ok(page)
}

fn line(r: &Reader<'_>, stay: Stay) -> Result<TodayLine, StorageError> {
    let main = stay.party.iter().find(|member| member.role == Role::MainGuest).or(stay.party.first());
    let Some(main) = main.cloned() else {
        return Ok(TodayLine {
            guest: None,
            name: Name::default(),
            language: None,
            nth: 0,
            last: None,
            cues: Vec::new(),
            preference: None,
            stay,
        });
    };
    let person = person_of(r, main.guest)?;
    let file = guests::views::file(r, person.shown)?;
    let stays = rows::of_files(r, &person.files)?;
    let earlier = || stays.iter().filter(|other| other.state.counts() && other.arrival < stay.arrival);
    let nth = u32::try_from(earlier().count() + 1).unwrap_or(u32::MAX);
    let last = earlier().max_by_key(|other| other.arrival).map(|other| LastStay {
        arrival: other.arrival,
        departure: other.departure,
        unit: other.unit.as_ref().map(|unit| unit.name.clone()),
    });
    let preference = rows::notes_on(r, &person.files)?.into_iter().find(|note| note.kind == NoteKind::Preference);
    let cues = journey::views::cues_of_arrival(r, &file, &stay)?;
    Ok(TodayLine {
        guest: Some(person.shown),
        name: file.name,
        language: file.language,
        nth,
        last,
        cues,
        preference: preference.map(|note| note.text),
        stay,
    })
}
