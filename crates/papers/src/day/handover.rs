//! What one shift tells the next: who is still to come, who is here, who leaves, what was written, and room for a pen.

use guestbook::reports::{HandedNote, Handover};
use guestbook::stays::{NoteKind, TodayLine};

use super::{brief, name, party, people, tasks, unit};
use crate::flow::Style;
use crate::page::Ink;
use crate::stay_report::sheet::{DOT, Sheet};
use crate::stay_report::{Written, said};
use crate::table::{Cell, Column, Fit, Table, draw};

/// Room for handwriting. unit: lines
const RULED: usize = 6;

pub(crate) fn write(sheet: &mut Sheet, handover: &Handover) -> Written {
    let long = sheet.in_a_sentence(&sheet.formats.day_long(handover.day));
    let title = sheet.say_with("paper-handover-title", &[("day", (&long).into())]);
    sheet.head("paper-kind-handover", &title, &counts(sheet, handover));
    awaited(sheet, &handover.awaited);
    list(sheet, "paper-handover-leaving", &handover.leaving, Absent::Nothing);
    list(sheet, "paper-handover-next", &handover.leaves_next, Absent::Said("paper-handover-next-none"));
    list(sheet, "paper-handover-here", &handover.here, Absent::Said("paper-handover-here-none"));
    tasks::write(sheet, &handover.tasks);
    notes(sheet, &handover.notes);
    ruled(sheet);
    let all = [&handover.awaited, &handover.leaving, &handover.leaves_next, &handover.here];
    let lines = || all.into_iter().flatten();
    Written { title, people: people(lines()) + tasks::people(&handover.tasks, lines()) }
}

fn counts(sheet: &Sheet, handover: &Handover) -> String {
    let count = |key: &str, lines: &[TodayLine]| sheet.count(key, u32::try_from(lines.len()).unwrap_or(u32::MAX));
    let told = [
        count("paper-handover-awaited-count", &handover.awaited),
        count("paper-handover-here-count", &handover.here),
        count("paper-handover-next-count", &handover.leaves_next),
    ];
    told.join(DOT)
}

fn awaited(sheet: &mut Sheet, lines: &[TodayLine]) {
    let heading = sheet.say("paper-handover-awaited");
    sheet.flow.heading(&heading);
    if lines.is_empty() {
        let none = sheet.say("paper-handover-awaited-none");
        sheet.flow.paragraph(&none, Style::QUIET);
        return;
    }
    let rows = lines.iter().map(|line| {
        let who = party(sheet, line, Cell::of(name(sheet, line), Style::STRONG));
        let who = brief::whole(sheet, line, who);
        row(sheet, line, who)
    });
    let rows = rows.collect();
    table(sheet, rows);
}

/// What stands where nobody does.
#[derive(Clone, Copy)]
enum Absent {
    Nothing,
    Said(&'static str),
}

fn list(sheet: &mut Sheet, heading: &str, lines: &[TodayLine], absent: Absent) {
    if lines.is_empty() && matches!(absent, Absent::Nothing) {
        return;
    }
    let heading = sheet.say(heading);
    sheet.flow.heading(&heading);
    if let Absent::Said(key) = absent
        && lines.is_empty()
    {
        let none = sheet.say(key);
        sheet.flow.paragraph(&none, Style::QUIET);
        return;
    }
    let rows = lines.iter().map(|line| {
        let who = brief::pressing(sheet, line, party(sheet, line, Cell::of(name(sheet, line), Style::BODY)));
        row(sheet, line, who)
    });
    let rows = rows.collect();
    table(sheet, rows);
}

fn row(sheet: &Sheet, line: &TodayLine, who: Cell) -> Vec<Cell> {
    let span = sheet.formats.span_brief(line.stay.arrival, line.stay.departure);
    vec![unit(sheet, line), who, Cell::of(span, Style::BODY), Cell::tick()]
}

fn table(sheet: &mut Sheet, rows: Vec<Vec<Cell>>) {
    let columns = vec![
        Column { head: sheet.say("paper-col-unit"), fit: Fit::Part(18) },
        Column { head: sheet.say("paper-col-name"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-dates"), fit: Fit::Part(20) },
        Column { head: sheet.say("paper-box-done"), fit: Fit::Own },
    ];
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
}

/// The notes of the day: what went wrong before the rest, each in the order it was written.
fn notes(sheet: &mut Sheet, notes: &[HandedNote]) {
    let heading = sheet.say("paper-handover-notes");
    sheet.flow.heading(&heading);
    if notes.is_empty() {
        let none = sheet.say("paper-handover-notes-none");
        sheet.flow.paragraph(&none, Style::QUIET);
    }
    let (first, rest): (Vec<_>, Vec<_>) = notes.iter().partition(|one| one.note.kind == NoteKind::Incident);
    for HandedNote { note, name, unit } in first.into_iter().chain(rest) {
        let kind = said::note_kind(sheet, note.kind);
        let time = sheet.formats.time(note.at, sheet.look.offset_minutes);
        let told = [Some(kind), Some(name.clone()), unit.clone(), Some(time), Some(note.author.clone())];
        let told: Vec<String> = told.into_iter().flatten().filter(|said| !said.is_empty()).collect();
        sheet.flow.need(Style::SMALL.lead + 2.0 * Style::BODY.lead);
        sheet.flow.paragraph(&told.join(DOT), Style::SMALL);
        sheet.flow.paragraph(&note.text, Style::BODY);
        sheet.flow.skip(8.0);
    }
}

/// Lines to write on: a paper that is handed over is written on.
fn ruled(sheet: &mut Sheet) {
    let heading = sheet.say("paper-handover-more");
    #[allow(clippy::cast_precision_loss, reason = "a handful of lines")]
    let height = 22.0 * RULED as f32;
    sheet.flow.need(height + 50.0);
    sheet.flow.heading(&heading);
    for _ in 0..RULED {
        sheet.flow.skip(22.0);
        sheet.flow.rule(0.5, Ink::Hair);
    }
}
