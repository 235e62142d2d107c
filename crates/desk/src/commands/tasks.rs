//! Commands of the journey: tasks.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::id::{GuestId, TaskId};
use guestbook::journey::tasks::views::{self, WhichTasks};
use guestbook::journey::tasks::{Due, Task, TaskDraft, acts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use crate::Desk;
use crate::ipc::Answer;

/// Which tasks.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct ListTasks {
    /// Open ones, if absent.
    pub which: Option<WhichTasks>,
    /// About one person; everybody's, if absent.
    pub guest: Option<GuestId>,
}

/// Which task.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfTask {
    /// The task.
    pub task: TaskId,
}

/// What a task becomes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeTask {
    /// The task.
    pub task: TaskId,
    /// Its words, owner and day; what it is about stays.
    pub becomes: TaskDraft,
}

/// Until when a task is put off.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct PostponeTask {
    /// The task.
    pub task: TaskId,
    /// Until when; absent: without a day.
    pub due: Option<Due>,
}

/// `journey.tasks`
pub fn tasks(desk: &Desk, ask: ListTasks) -> Answer<Vec<Task>> {
    Ok(desk.book()?.read(|r| views::tasks(r, ask.which.unwrap_or_default(), ask.guest))?)
}

/// `journey.add_task`
pub fn add_task(desk: &Desk, ask: TaskDraft) -> Answer<Done<TaskId>> {
    changing(desk, Act::AddTask, |w| acts::add(w, &ask))
}

/// `journey.change_task`
pub fn change_task(desk: &Desk, ask: ChangeTask) -> Answer<Done<()>> {
    changing(desk, Act::ChangeTask, |w| acts::change(w, ask.task, &ask.becomes))
}

/// `journey.finish_task`
pub fn finish_task(desk: &Desk, ask: OfTask) -> Answer<Done<()>> {
    changing(desk, Act::FinishTask, |w| acts::finish(w, ask.task))
}

/// `journey.reopen_task`
pub fn reopen_task(desk: &Desk, ask: OfTask) -> Answer<Done<()>> {
    changing(desk, Act::ReopenTask, |w| acts::reopen(w, ask.task))
}

/// `journey.postpone_task`
pub fn postpone_task(desk: &Desk, ask: PostponeTask) -> Answer<Done<()>> {
    changing(desk, Act::PostponeTask, |w| acts::postpone(w, ask.task, ask.due))
}

/// `journey.remove_task`
pub fn remove_task(desk: &Desk, ask: OfTask) -> Answer<Done<()>> {
    changing(desk, Act::RemoveTask, |w| acts::remove(w, ask.task))
}
