//! How this house does things at the front desk: a few numbers and ticks, each with a sentence on screen.
//!
//! Everything has a usual value, and a house that never looked here has those. Not here: what the law of the house fixes
//! for everybody (a need goes three days after the departure, no note is kept for more than three years).
//! To add a habit: a field with its usual value, its limits in [`check`], where it is obeyed, its effect in `effect.rs`,
//! its words `habit-…`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HouseError, rows};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::stays::NoteKind;

/// The habits of a house. A field an older program did not write has its usual value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Habits {
    /// From so many days before the arrival on, a booked guest is in pre-stay. unit: days
    pub prepare_days: u16,
    /// Within so many days of the arrival a guest should have reconfirmed; 0: nobody is asked to. unit: days
    pub reconfirm_days: u16,
    /// For so many days after a departure thanks are missed; 0: never. unit: days
    pub thanks_days: u16,
    /// So long before their last day points are warned of. unit: days
    pub points_days: u16,
    /// How long a fact is kept. unit: years
    pub keep_facts: u16,
    /// How long an incident is kept. unit: years
    pub keep_incidents: u16,
    /// How long a preference is kept. unit: years
    pub keep_preferences: u16,
    /// What the arrival list tells of each guest.
    pub list: ArrivalList,
}

/// What the printed arrival list tells of each guest, besides name, unit, nights, party, needs and what is pinned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools, reason = "five independent ticks of the screen, each with its own name")]
pub struct ArrivalList {
    /// The nth stay, the rhythm, the last stay, the last incident.
    pub history: bool,
    /// What they like.
    pub likes: bool,
    /// Points and tier.
    pub points: bool,
    /// Birthdays during the stay.
    pub birthdays: bool,
    /// What is to be asked at the counter.
    pub questions: bool,
}

impl Default for Habits {
    fn default() -> Self {
        Self {
            prepare_days: 14,
            reconfirm_days: 7,
            thanks_days: 30,
            points_days: 30,
            keep_facts: 1,
            keep_incidents: 2,
            keep_preferences: 3,
            list: ArrivalList::default(),
        }
    }
}

impl Default for ArrivalList {
    fn default() -> Self {
        Self { history: true, likes: true, points: true, birthdays: true, questions: true }
    }
}

impl Habits {
    /// How long a note of this kind is kept, if nobody says otherwise. unit: years
    #[must_use]
    pub fn years(&self, kind: NoteKind) -> i32 {
        i32::from(match kind {
            NoteKind::Fact => self.keep_facts,
            NoteKind::Incident => self.keep_incidents,
            NoteKind::Preference => self.keep_preferences,
        })
    }
}

/// Can a house live by these?
///
/// # Errors
/// [`HouseError::HabitOutOfRange`] names the first that is not.
pub fn check(habits: &Habits) -> Result<(), HouseError> {
    let limits = [
        ("prepare_days", habits.prepare_days, (1, 90)),
        ("reconfirm_days", habits.reconfirm_days, (0, 60)),
        ("thanks_days", habits.thanks_days, (0, 120)),
        ("points_days", habits.points_days, (1, 120)),
        ("keep_facts", habits.keep_facts, (1, 3)),
        ("keep_incidents", habits.keep_incidents, (1, 3)),
        ("keep_preferences", habits.keep_preferences, (1, 3)),
    ];
    match limits.into_iter().find(|(_, value, (least, most))| value < least || value > most) {
        Some((habit, _, (least, most))) => Err(HouseError::HabitOutOfRange { habit, least, most }),
        None => Ok(()),
    }
}

/// The habits of this house.
///
/// # Errors
/// If the book cannot be read.
pub fn habits(r: &Reader<'_>) -> Result<Habits, StorageError> {
    rows::habits(r)
}

/// Set them.
///
/// # Errors
/// [`HouseError::HabitOutOfRange`].
pub fn set(w: &mut Writer<'_>, wanted: &Habits) -> Result<(), HouseError> {
    check(wanted)?;
    Ok(rows::set_habits(w, wanted)?)
}
