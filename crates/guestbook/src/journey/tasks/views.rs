//! What is to be done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Task, rows};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::person_of;
use crate::id::GuestId;

/// Which tasks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhichTasks {
    /// Those still to be done.
    #[default]
    Open,
    /// Those done, the latest first; at most [`MOST_DONE`].
    Done,
}

/// How many done ones are told. unit: tasks
pub const MOST_DONE: usize = 200;

/// Tasks of the house, or of one person. Open ones by the day they are due, overdue ones first, those without a day
/// last; of one day, those with an hour first; otherwise in the order they were written down. The order is total, so
/// it never changes by itself.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn tasks(r: &Reader<'_>, which: WhichTasks, guest: Option<GuestId>) -> Result<Vec<Task>, StorageError> {
    let mut tasks = match guest {
        Some(guest) => rows::of_files(r, &person_of(r, guest)?.files)?,
        None => rows::all(r, which, MOST_DONE)?,
    };
    tasks.retain(|task| (which == WhichTasks::Done) == task.done_on.is_some());
    for task in &mut tasks {
        task.overdue = task.done_on.is_none() && task.due.is_some_and(|due| due.on < r.today());
    }
    if which == WhichTasks::Open {
        // Stable: equal ones stay in the order they were written down.
        tasks.sort_by_key(|task| {
            task.due.map_or((true, None, true, 0), |due| (false, Some(due.on), due.at.is_none(), due.at.unwrap_or(0)))
        });
    }
    Ok(tasks)
}
