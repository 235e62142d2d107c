//! The kitchen sheet: what to do where on a day, for the kitchen, the floors and the outings. No name, no reason.

use std::collections::BTreeSet;

use guestbook::stays::needs::{KitchenLine, NeedKind, Severity};
use guestbook::time::Day;

use crate::flow::Style;
use crate::stay_report::Written;
use crate::stay_report::needs;
use crate::stay_report::sheet::{DOT, Sheet};
use crate::table::{Cell, Column, Fit, Table, draw};

/// The sections below what a life may depend on: a heading, the kinds under it.
const SECTIONS: [(&str, &[NeedKind]); 3] = [
    ("paper-kitchen-table", &[NeedKind::MenuExclude, NeedKind::MenuType]),
    ("paper-kitchen-room", &[NeedKind::RoomAccess, NeedKind::Equipment]),
    ("paper-kitchen-out", &[NeedKind::ActivityLimit, NeedKind::Assistance]),
];

pub(crate) fn write(sheet: &mut Sheet, day: Day, lines: &[KitchenLine]) -> Written {
    let long = sheet.in_a_sentence(&sheet.formats.day_long(day));
    let title = sheet.say_with("paper-kitchen-title", &[("day", (&long).into())]);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let units: BTreeSet<&str> = lines.iter().filter_map(|line| line.unit.as_deref()).collect();
    let mut lede = vec![sheet.count("paper-kitchen-count", count(lines.len()))];
    lede.extend((!units.is_empty()).then(|| sheet.count("paper-kitchen-units", count(units.len()))));
    sheet.head("paper-kind-kitchen", &title, &lede.join(DOT));
    if lines.is_empty() {
        sheet.flow.skip(20.0);
        let none = sheet.say("paper-kitchen-none");
        sheet.flow.paragraph(&none, Style::QUIET);
        return Written { title, people: 0 };
    }
    let (grave, rest): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.severity == Severity::LifeThreatening);
    section(sheet, "paper-kitchen-grave", &grave);
    for (heading, kinds) in SECTIONS {
        let lines: Vec<_> = rest.iter().filter(|line| kinds.contains(&line.code.kind())).copied().collect();
        section(sheet, heading, &lines);
    }
    sheet.flow.skip(16.0);
    let shred = sheet.say("paper-kitchen-shred");
    sheet.flow.need(2.0 * Style::SMALL.lead);
    sheet.flow.paragraph(&shred, Style::SMALL);
    Written { title, people: 0 }
}

fn section(sheet: &mut Sheet, heading: &str, lines: &[&KitchenLine]) {
    if lines.is_empty() {
        return;
    }
    let heading = sheet.say(heading);
    sheet.flow.heading(&heading);
    let columns = vec![
        Column { head: sheet.say("paper-col-unit"), fit: Fit::Part(22) },
        Column { head: sheet.say("paper-col-need"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-dates"), fit: Fit::Part(20) },
        Column { head: sheet.say("paper-box-done"), fit: Fit::Own },
    ];
    let rows = lines.iter().map(|line| row(sheet, line)).collect();
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
}

fn row(sheet: &Sheet, line: &KitchenLine) -> Vec<Cell> {
    let mut place = match &line.unit {
        Some(unit) => Cell::of(unit, Style::STRONG),
        None => Cell::of(sheet.say("paper-unit-open"), Sheet::quiet()),
    };
    if let Some(seat) = needs::seat(sheet, line.place, line.place_number) {
        place = place.and(seat, Style::STRONG);
    }
    let what = Cell::of(needs::capital(&needs::code(sheet, line.code)), Style::STRONG);
    let what = match line.severity {
        Severity::Preference => what.and(sheet.say("paper-need-if-possible"), Style::SMALL),
        Severity::Must | Severity::LifeThreatening => what,
    };
    let instruction = line.instruction.trim();
    let what = if instruction.is_empty() { what } else { what.and(instruction, Style::BODY) };
    let span = sheet.formats.span_brief(line.arrival, line.departure);
    vec![place, what, Cell::of(span, Style::BODY), Cell::tick()]
}
