//! The list of arrivals, by unit: a brief for each, and boxes for what is done at the counter.

use guestbook::stays::TodayLine;
use guestbook::time::Day;

use super::{brief, heads, name, party, people, unit};
use crate::flow::Style;
use crate::stay_report::sheet::{DOT, Sheet};
use crate::stay_report::{Written, said};
use crate::table::{Cell, Column, Fit, Table, draw};

/// What is ticked at the counter.
const BOXES: [&str; 3] = ["paper-box-identity", "paper-box-key", "paper-box-paid"];

pub(crate) fn write(sheet: &mut Sheet, day: Day, lines: &[TodayLine]) -> Written {
    let long = sheet.in_a_sentence(&sheet.formats.day_long(day));
    let title = sheet.say_with("paper-arrivals-title", &[("day", (&long).into())]);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let open = count(lines.iter().filter(|line| line.stay.unit.is_none()).count());
    let mut lede = vec![sheet.count("paper-arrivals-count", count(lines.len()))];
    let persons = heads(lines);
    lede.extend((persons > 0).then(|| sheet.count("paper-persons", persons)));
    lede.extend((open > 0).then(|| sheet.count("paper-arrivals-open", open)));
    sheet.head("paper-kind-arrivals", &title, &lede.join(DOT));
    sheet.flow.skip(20.0);
    if lines.is_empty() {
        let none = sheet.say("paper-arrivals-none");
        sheet.flow.paragraph(&none, Style::QUIET);
        return Written { title, people: 0 };
    }
    let mut columns = vec![
        Column { head: sheet.say("paper-col-unit"), fit: Fit::Part(18) },
        Column { head: sheet.say("paper-col-name"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-nights"), fit: Fit::Number },
    ];
    columns.extend(BOXES.map(|key| Column { head: sheet.say(key), fit: Fit::Own }));
    let rows = lines.iter().map(|line| row(sheet, line)).collect();
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
    Written { title, people: people(lines) }
}

fn row(sheet: &Sheet, line: &TodayLine) -> Vec<Cell> {
    let stay = &line.stay;
    let mut who = Cell::of(name(sheet, line), Style::STRONG);
    if !line.is_awaited() {
        who = who.and(said::state(sheet, stay.state), Sheet::quiet());
    }
    let mut cells = vec![
        unit(sheet, line),
        brief::whole(sheet, line, party(sheet, line, who)),
        Cell::of(sheet.formats.integer(i64::from(stay.nights)), Style::BODY),
    ];
    cells.extend(BOXES.map(|_| Cell::tick()));
    cells
}
