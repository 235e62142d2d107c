//! What hands do at the front desk: a stay in one line, tasks.

use guestbook::act::Act;
use guestbook::house::habits::{self, Habits};
use guestbook::id::{ChangeId, TaskId};
use guestbook::journey::acts::JourneyError;
use guestbook::journey::tasks::acts::{self as tasks, TaskError};
use guestbook::journey::tasks::views::{WhichTasks, tasks as all_tasks};
use guestbook::journey::tasks::{Due, TaskDraft};
use guestbook::stays::acts::StayError;
use guestbook::stays::one_line::acts::{Arriving, LineBooking, LineError, book_line};

use super::{House, Refused, day};

/// A refused line: what the rooms behind it refused, or the line itself.
pub(super) fn of_line(error: LineError) -> Refused {
    match error {
        LineError::Stay(error) => error.into(),
        LineError::Note(error) => Refused::Note(error),
        LineError::Guest(error) => error.into(),
        LineError::Storage(error) => error.into(),
        LineError::Line { .. } | LineError::NotToday => StayError::NotNow { state: "booked" }.into(),
    }
}

/// A refused task: the store, or a task that stands elsewhere.
fn of_task(error: TaskError) -> Refused {
    match error {
        TaskError::Storage(error) => error.into(),
        _ => JourneyError::NotYet.into(),
    }
}

impl House {
    /// The habits of the house; now and then one no house can live by.
    pub(super) fn change_habits(&mut self) -> Option<ChangeId> {
        let mut number = |end: usize| u16::try_from(self.below(end)).unwrap_or(0);
        let wanted = Habits {
            prepare_days: number(40),
            reconfirm_days: number(20),
            thanks_days: number(60),
            points_days: number(60),
            keep_facts: 1 + number(3),
            ..Habits::default()
        };
        Some(self.change(Act::SetHabits, |w| Ok(habits::set(w, &wanted)?))?.1)
    }

    /// A stay in one line, or a task.
    pub fn at_the_front(&mut self) -> Option<ChangeId> {
        if self.below(2) == 0 { self.book_in_one_line() } else { self.keep_tasks() }
    }

    fn keep_tasks(&mut self) -> Option<ChangeId> {
        let due = Some(Due { on: day(i64::try_from(self.below(20)).unwrap_or(0) - 5), at: Some(600) });
        let (guest, text) = (self.one_of(&self.guests.clone()), self.word());
        let draft = TaskDraft { text, guest, due, ..TaskDraft::default() };
        let which = if self.below(4) == 0 { WhichTasks::Done } else { WhichTasks::Open };
        let known = self.book.read(|r| all_tasks(r, which, None)).unwrap_or_default();
        let task: Option<TaskId> = self.one_of(&known.iter().map(|task| task.id).collect::<Vec<_>>());
        let (act, which) = match (self.below(7), task) {
            (1, Some(task)) => (Act::ChangeTask, Some((task, 1))),
            (2 | 3, Some(task)) => (Act::FinishTask, Some((task, 2))),
            (4, Some(task)) => (Act::ReopenTask, Some((task, 3))),
            (5, Some(task)) => (Act::PostponeTask, Some((task, 4))),
            (6, Some(task)) => (Act::RemoveTask, Some((task, 5))),
            _ => (Act::AddTask, None),
        };
        let done = self.change(act, |w| {
            match which {
                None => tasks::add(w, &draft).map(|_| ()),
                Some((task, 1)) => tasks::change(w, task, &draft),
                Some((task, 2)) => tasks::finish(w, task),
                Some((task, 3)) => tasks::reopen(w, task),
                Some((task, 4)) => tasks::postpone(w, task, None),
                Some((task, _)) => tasks::remove(w, task),
            }
            .map_err(of_task)
        })?;
        Some(done.1)
    }

    /// A new guest, a stay and a note in one change; now and then a walk-in.
    pub fn book_in_one_line(&mut self) -> Option<ChangeId> {
        let arriving = if self.below(3) == 0 { Arriving::Now } else { Arriving::Later };
        let ahead = if arriving == Arriving::Now { 0 } else { i64::try_from(self.below(40)).unwrap_or(0) };
        let unit = self.one_of(&["ch1", "Ch. 2", "gîte", ""])?;
        let (arrival, nights) = (day(ahead), self.below(4));
        let line = format!("\"Dubois {}\" {arrival} +{nights} {unit} 2+1 chien 06 12 34 56 78", self.word());
        let guest = if self.below(2) == 0 { Some(None) } else { Some(self.one_of(&self.guests.clone())) };
        let wish = LineBooking { line, guest, unit: None, despite: Vec::new(), arriving };
        let (booked, change) = self.change(Act::BookStay, |w| book_line(w, &wish).map_err(of_line))?;
        self.stays.push(booked.stay);
        if !self.guests.contains(&booked.guest) {
            self.guests.push(booked.guest);
        }
        Some(change)
    }
}
