//! What a hand may do to tasks.

use super::{Due, LONGEST_TASK, MINUTES, TaskDraft, rows};
use crate::book::Writer;
use crate::error::{Problem, StorageError};
use crate::guests::person_of;
use crate::id::TaskId;

/// Why a task was not changed.
#[derive(Debug, thiserror::Error)]
pub enum TaskError {
    /// Nothing is to be done.
    #[error("the task is empty")]
    Empty,
    /// Longer than [`LONGEST_TASK`].
    #[error("longer than {LONGEST_TASK} characters")]
    TooLong,
    /// No such hour.
    #[error("no such hour")]
    NoSuchHour,
    /// It is done already, or not done yet.
    #[error("the task stands elsewhere")]
    NotNow,
    /// The store says no.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl TaskError {
    /// The same as a screen says it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Empty => Problem::refused("empty-task").at("text"),
            Self::TooLong => Problem::refused("too-long").at("text").with("most", LONGEST_TASK),
            Self::NoSuchHour => Problem::refused("no-such-hour").at("due"),
            Self::NotNow => Problem::refused("task-not-now"),
            Self::Storage(error) => error.problem(),
        }
    }
}

impl From<TaskError> for Problem {
    fn from(error: TaskError) -> Self {
        error.problem()
    }
}

/// Write down a task.
///
/// # Errors
/// [`TaskError::Empty`], [`TaskError::TooLong`], [`TaskError::NoSuchHour`]; [`StorageError::Missing`] if it is about
/// somebody who is not in the book.
pub fn add(w: &mut Writer<'_>, draft: &TaskDraft) -> Result<TaskId, TaskError> {
    let mut checked = check(draft)?;
    if let Some(guest) = draft.guest {
        checked.guest = Some(person_of(w, guest)?.shown);
    }
    let task = rows::insert(w, &checked)?;
    w.about(task);
    Ok(task)
}

/// Other words, another owner, another day; what it is about stays.
///
/// # Errors
/// As [`add`]; [`StorageError::Missing`] if there is no such task.
pub fn change(w: &mut Writer<'_>, task: TaskId, draft: &TaskDraft) -> Result<(), TaskError> {
    let checked = match check(draft) {
        // An errand has words of its own.
        Err(TaskError::Empty) if rows::is_errand(w, task)? => TaskDraft { text: String::new(), ..draft.clone() },
        checked => checked?,
    };
    w.about(task);
    found(rows::update(w, task, &checked)?)
}

/// It is done.
///
/// # Errors
/// [`TaskError::NotNow`] if it is done already.
pub fn finish(w: &mut Writer<'_>, task: TaskId) -> Result<(), TaskError> {
    if rows::done_on(w, task)?.is_some() {
        return Err(TaskError::NotNow);
    }
    w.about(task);
    let (today, by) = (w.today(), w.by().to_owned());
    found(rows::set_done(w, task, Some((today, &by)))?)
}

/// It is not done after all.
///
/// # Errors
/// [`TaskError::NotNow`] if it is not done.
pub fn reopen(w: &mut Writer<'_>, task: TaskId) -> Result<(), TaskError> {
    if rows::done_on(w, task)?.is_none() {
        return Err(TaskError::NotNow);
    }
    w.about(task);
    found(rows::set_done(w, task, None)?)
}

/// Later, or without a day.
///
/// # Errors
/// [`TaskError::NoSuchHour`]; [`TaskError::NotNow`] if it is done.
pub fn postpone(w: &mut Writer<'_>, task: TaskId, due: Option<Due>) -> Result<(), TaskError> {
    check_due(due)?;
    if rows::done_on(w, task)?.is_some() {
        return Err(TaskError::NotNow);
    }
    w.about(task);
    found(rows::set_due(w, task, due)?)
}

/// Remove a task.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such task.
pub fn remove(w: &mut Writer<'_>, task: TaskId) -> Result<(), TaskError> {
    w.about(task);
    found(rows::delete(w, task)?)
}

fn found(rows: usize) -> Result<(), TaskError> {
    if rows == 0 { Err(StorageError::Missing { what: "task" }.into()) } else { Ok(()) }
}

pub(in crate::journey) fn check_due(due: Option<Due>) -> Result<(), TaskError> {
    match due.and_then(|due| due.at) {
        Some(minutes) if minutes >= MINUTES => Err(TaskError::NoSuchHour),
        _ => Ok(()),
    }
}

fn check(draft: &TaskDraft) -> Result<TaskDraft, TaskError> {
    check_due(draft.due)?;
    let mut checked = draft.clone();
    draft.text.trim().clone_into(&mut checked.text);
    checked.owner = draft.owner.as_deref().map(str::trim).filter(|owner| !owner.is_empty()).map(str::to_owned);
    let lengths = [checked.text.chars().count(), checked.owner.as_deref().map_or(0, |owner| owner.chars().count())];
    match lengths {
        [0, _] => Err(TaskError::Empty),
        lengths if lengths.iter().any(|length| *length > LONGEST_TASK) => Err(TaskError::TooLong),
        _ => Ok(checked),
    }
}
