//! The papers of a day at the desk: the list of arrivals with boxes to tick, what one shift tells the next, what the
//! kitchen should do.
//!
//! Not here: who is on them (see `guestbook::reports`). To add one: a file here, a line in `stay_report`.

pub(crate) mod arrivals;
pub(crate) mod brief;
pub(crate) mod handover;
pub(crate) mod kitchen;
pub(crate) mod tasks;

use std::collections::BTreeSet;

use guestbook::stays::TodayLine;

use crate::flow::Style;
use crate::page::Ink;
use crate::stay_report::said;
use crate::stay_report::sheet::{DOT, Sheet};
use crate::table::Cell;

/// The unit of a line; where none is given yet, what a file called it.
pub(crate) fn unit(sheet: &Sheet, line: &TodayLine) -> Cell {
    match (&line.stay.unit, &line.stay.unit_written) {
        (Some(unit), _) => Cell::of(unit.name.clone(), Style::STRONG),
        (None, Some(written)) => Cell::of(sheet.say("paper-unit-open"), Sheet::quiet()).and(written, Style::SMALL),
        (None, None) => Cell::of(sheet.say("paper-unit-open"), Sheet::quiet()),
    }
}

/// How many come, and with whom.
pub(crate) fn party(sheet: &Sheet, line: &TodayLine, cell: Cell) -> Cell {
    let names: Vec<String> =
        line.stay.party.iter().filter(|m| Some(m.guest) != line.guest).map(|m| m.name.listed()).collect();
    let with = (!names.is_empty()).then(|| sheet.say_with("paper-with", &[("names", (&names.join(", ")).into())]));
    let told: Vec<String> = [said::heads(sheet, line.stay.heads), with].into_iter().flatten().collect();
    if told.is_empty() { cell } else { cell.and(told.join(DOT), Style::SMALL.in_ink(Ink::Text)) }
}

/// The name of a line.
pub(crate) fn name(sheet: &Sheet, line: &TodayLine) -> String {
    let listed = line.name.listed();
    if listed.is_empty() { sheet.say("paper-unnamed") } else { listed }
}

/// How many persons some lines name. unit: persons, whole
pub(crate) fn people<'a>(lines: impl IntoIterator<Item = &'a TodayLine>) -> u32 {
    let named: BTreeSet<_> = lines.into_iter().flat_map(|line| &line.stay.party).map(|member| member.guest).collect();
    u32::try_from(named.len()).unwrap_or(u32::MAX)
}

/// Adults, children and infants of some lines, as far as the house was told. unit: persons, whole
pub(crate) fn heads<'a>(lines: impl IntoIterator<Item = &'a TodayLine>) -> u32 {
    lines.into_iter().filter_map(|line| said::persons(line.stay.heads)).sum()
}
