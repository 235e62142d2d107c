//! Whose points expire soon, so that the house can write to them before.

use guestbook::loyalty::Expiring;

use crate::flow::Style;
use crate::stay_report::Written;
use crate::stay_report::sheet::Sheet;
use crate::table::{Cell, Column, Fit, Table, draw};

pub(crate) fn write(sheet: &mut Sheet, days: u16, lines: &[Expiring]) -> Written {
    let title = sheet.say("paper-expiring-title");
    let people = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let args = [("count", people.into()), ("days", u32::from(days).into())];
    let lede = sheet.say_with("paper-expiring-count", &args);
    sheet.head("paper-kind-expiring", &title, &lede);
    sheet.flow.skip(16.0);
    if lines.is_empty() {
        return Written { title, people };
    }
    let columns = vec![
        Column { head: sheet.say("paper-col-until"), fit: Fit::Own },
        Column { head: sheet.say("paper-col-name"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-card"), fit: Fit::Own },
        Column { head: sheet.say("paper-col-points"), fit: Fit::Number },
        Column { head: sheet.say("paper-col-balance"), fit: Fit::Number },
    ];
    let row = |line: &Expiring| {
        vec![
            Cell::of(sheet.formats.day_short(line.expires), Style::BODY),
            Cell::of(line.name.listed(), Style::STRONG),
            Cell::of(line.card.clone(), Style::BODY),
            Cell::of(sheet.formats.integer(line.points), Style::STRONG),
            Cell::of(sheet.formats.integer(line.balance), Style::BODY),
        ]
    };
    let rows = lines.iter().map(row).collect();
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
    Written { title, people }
}
