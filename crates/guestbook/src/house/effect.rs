//! What some habits would change today, counted in the book. Nothing is written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::habits::Habits;
use crate::book::Reader;
use crate::error::StorageError;
use crate::journey::CueKind;
use crate::journey::views::asked_around;
use crate::loyalty;
use crate::stays::notes::last_day;
use crate::stays::{self, NoteKind, StayState, TodayLine};
use crate::time::Day;

/// What these habits would change today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HabitsEffect {
    /// Bookings whose guests would be in pre-stay. unit: stays, whole
    pub preparing: u32,
    /// Stays that would ask for a reconfirmation. unit: stays, whole
    pub reconfirm: u32,
    /// Stays that would miss thanks. unit: stays, whole
    pub thanks: u32,
    /// Members who would be warned of. unit: accounts, whole
    pub points: u32,
    /// The last day of a fact written today.
    pub fact_until: Day,
    /// The last day of an incident written today.
    pub incident_until: Day,
    /// The last day of a preference written today.
    pub preference_until: Day,
    /// The next day on which somebody arrives, and what their list would tell; `None` if nobody does for a month.
    pub list: Option<ListEffect>,
}

/// On how many lines of an arrival list each part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListEffect {
    /// Which day.
    pub day: Day,
    /// Lines of that list. unit: stays, whole
    pub arrivals: u32,
    /// Lines with something to tell of earlier stays. unit: stays, whole
    pub history: u32,
    /// Lines with something they like. unit: stays, whole
    pub likes: u32,
    /// Lines with points. unit: stays, whole
    pub points: u32,
    /// Lines with a birthday. unit: stays, whole
    pub birthdays: u32,
    /// Lines with something to ask. unit: stays, whole
    pub questions: u32,
}

/// How far ahead a day with arrivals is looked for. unit: days
const LOOKED_AHEAD: i64 = 30;

/// What these habits would change today.
///
/// # Errors
/// If the book cannot be read.
pub fn effect(r: &Reader<'_>, habits: &Habits) -> Result<HabitsEffect, StorageError> {
    let today = r.today();
    let days = |days: u16| i64::from(days);
    let booked = stays::views::in_period(r, today.plus(1), today.plus(days(habits.prepare_days)))?;
    let preparing = booked.iter().filter(|stay| stay.state == StayState::Booked && stay.arrival > today).count();
    let ahead = (today, today.plus(days(habits.reconfirm_days)));
    let behind = (today.plus(-days(habits.thanks_days) - 1), today);
    let until = |kind| last_day(kind, habits, today, None);
    Ok(HabitsEffect {
        preparing: count(preparing),
        reconfirm: asked_around(r, CueKind::NotReconfirmed, ahead, habits)?,
        thanks: asked_around(r, CueKind::NoFollowUp, behind, habits)?,
        points: count(loyalty::owner::expiring_within(r, habits.points_days)?.len()),
        fact_until: until(NoteKind::Fact),
        incident_until: until(NoteKind::Incident),
        preference_until: until(NoteKind::Preference),
        list: list(r, today)?,
    })
}

fn list(r: &Reader<'_>, today: Day) -> Result<Option<ListEffect>, StorageError> {
    for ahead in 0..=LOOKED_AHEAD {
        let day = today.plus(ahead);
        let lines = stays::today::today(r, day)?.arrivals;
        if !lines.is_empty() {
            return Ok(Some(told(day, &lines)));
        }
    }
    Ok(None)
}

fn told(day: Day, lines: &[TodayLine]) -> ListEffect {
    let of = |has: fn(&TodayLine) -> bool| count(lines.iter().filter(|line| has(line)).count());
    ListEffect {
        day,
        arrivals: count(lines.len()),
        history: of(|line| line.brief.nth > 1 || line.brief.incident.is_some()),
        likes: of(|line| !line.brief.preferences.is_empty()),
        points: of(|line| line.brief.points.is_some()),
        birthdays: of(|line| !line.brief.birthdays.is_empty()),
        questions: of(|line| !line.brief.cues.is_empty()),
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
