//! What is still to be done on a day, overdue first: tasks, calls to make, offers.

use std::collections::BTreeSet;

use guestbook::journey::tasks::{Due, Errand, Task};
use guestbook::stays::TodayLine;
use guestbook::time::Moment;

use crate::flow::Style;
use crate::stay_report::sheet::{DOT, Sheet};
use crate::table::{Cell, Column, Fit, Table, draw};

pub(crate) fn write(sheet: &mut Sheet, tasks: &[Task]) {
    let heading = sheet.say("paper-handover-tasks");
    sheet.flow.heading(&heading);
    if tasks.is_empty() {
        let none = sheet.say("paper-handover-tasks-none");
        sheet.flow.paragraph(&none, Style::QUIET);
        return;
    }
    let rows =
        tasks.iter().map(|task| vec![until(sheet, task), what(sheet, task), owner(task), Cell::tick()]).collect();
    let columns = vec![
        Column { head: sheet.say("paper-col-due"), fit: Fit::Part(18) },
        Column { head: sheet.say("paper-col-task"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-owner"), fit: Fit::Part(20) },
        Column { head: sheet.say("paper-box-done"), fit: Fit::Own },
    ];
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
}

/// How many persons these tasks name that no line names. unit: persons, whole
pub(crate) fn people<'a>(tasks: &[Task], lines: impl Iterator<Item = &'a TodayLine>) -> u32 {
    let named: BTreeSet<_> = lines.flat_map(|line| &line.stay.party).map(|member| member.guest).collect();
    let more: BTreeSet<_> = tasks.iter().filter_map(|task| task.guest).filter(|guest| !named.contains(guest)).collect();
    u32::try_from(more.len()).unwrap_or(u32::MAX)
}

fn until(sheet: &Sheet, task: &Task) -> Cell {
    let hour = |due: Due| due.at.map(|minutes| sheet.formats.time(Moment(i64::from(minutes) * 60_000), 0));
    let day = task.due.map(|due| sheet.formats.day_brief(due.on));
    let told: Vec<String> = day.into_iter().chain(task.due.and_then(hour)).collect();
    let cell = Cell::of(told.join(DOT), Style::BODY);
    if task.overdue { cell.and(sheet.say("paper-task-overdue"), Style::STRONG) } else { cell }
}

/// The words of the task; then about whom, with the number to call.
fn what(sheet: &Sheet, task: &Task) -> Cell {
    let errand = task.errand.map(|errand| match (errand, task.offer) {
        (Errand::Offer, Some(offer)) => {
            let days = match offer.departure {
                Some(departure) => sheet.formats.span(offer.arrival, departure),
                None => sheet.formats.day_with_year(offer.arrival),
            };
            sheet.say_with("paper-errand-offer", &[("days", (&days).into())])
        }
        (Errand::Offer, None) => sheet.say("paper-errand-offer-some"),
        (Errand::CallBack, _) => sheet.say("paper-errand-call-back"),
    });
    let words = Some(task.text.0.clone()).filter(|text| !text.is_empty());
    let said: Vec<String> = errand.into_iter().chain(words).collect();
    let cell = Cell::of(said.join(DOT), Style::BODY);
    let name = task.name.as_ref().map(guestbook::guests::Name::listed).filter(|name| !name.is_empty());
    let phone = task.phone.as_ref().map(|phone| phone.0.clone());
    let about: Vec<String> = name.into_iter().chain(phone).collect();
    if about.is_empty() { cell } else { cell.and(about.join(DOT), Style::SMALL) }
}

fn owner(task: &Task) -> Cell {
    Cell::of(task.owner.clone().unwrap_or_default(), Style::BODY)
}
