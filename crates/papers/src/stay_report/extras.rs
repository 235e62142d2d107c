//! What stays had beside their beds: line by line on the paper of a guest, added up by kind on the paper of a period.
//! What it cost the house stands on the owner's paper only.

use guestbook::money::Money;
use guestbook::stays::extras::{Extra, ExtraKind, ExtraSum};
use guestbook::time::Day;

use super::sheet::{DOT, Sheet};
use crate::flow::Style;
use crate::page::Ink;
use crate::table::{Cell, Column, Fit, Table, draw};

/// The key of a kind's words.
pub(crate) const fn key(kind: ExtraKind) -> &'static str {
    match kind {
        ExtraKind::Extra => "paper-extra-extra",
        ExtraKind::Upgrade => "paper-extra-upgrade",
        ExtraKind::Gesture => "paper-extra-gesture",
    }
}

fn kind(sheet: &Sheet, kind: ExtraKind) -> String {
    sheet.say(key(kind))
}

/// Every extra on a line; nothing if there is none. `stay_of`: the days of the stay, if the paper has several.
pub(crate) fn listed(sheet: &mut Sheet, extras: &[Extra], stay_of: impl Fn(&Extra) -> Option<(Day, Day)>) {
    if extras.is_empty() {
        return;
    }
    let heading = sheet.say("paper-extras");
    sheet.flow.heading(&heading);
    let columns = vec![
        Column { head: sheet.say("paper-col-date"), fit: Fit::Own },
        Column { head: sheet.say("paper-col-extra"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-price"), fit: Fit::Number },
    ];
    let row = |extra: &Extra| {
        let mut below = kind(sheet, extra.kind);
        if let Some((arrival, departure)) = stay_of(extra) {
            let span = sheet.formats.span_short(arrival, departure);
            below = format!("{below}{DOT}{}", sheet.say_with("paper-note-stay", &[("span", (&span).into())]));
        }
        let price = extra.price.map_or_else(|| sheet.say("paper-none"), |price| sheet.formats.money(price));
        vec![
            Cell::of(sheet.formats.day_with_year(extra.on), Style::BODY),
            Cell::of(extra.label.0.clone(), Style::BODY).and(below, Style::SMALL),
            Cell::of(price, Style::BODY),
        ]
    };
    let rows = extras.iter().map(row).collect();
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
}

/// The sums of a period, a line a kind.
pub(crate) fn summed(sheet: &mut Sheet, sums: &[ExtraSum]) {
    if sums.is_empty() {
        return;
    }
    let heading = sheet.say("paper-extras");
    sheet.flow.heading(&heading);
    let columns = vec![
        Column { head: sheet.say("paper-col-extra"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-count"), fit: Fit::Number },
        Column { head: sheet.say("paper-col-paid"), fit: Fit::Number },
        Column { head: sheet.say("paper-col-cost"), fit: Fit::Number },
    ];
    let row = |sum: &ExtraSum| {
        vec![
            Cell::of(kind(sheet, sum.kind), Style::BODY),
            Cell::of(sheet.formats.integer(i64::from(sum.count)), Style::BODY),
            amounts(sheet, &sum.prices),
            amounts(sheet, &sum.costs),
        ]
    };
    let rows = sums.iter().map(row).collect();
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
}

fn amounts(sheet: &Sheet, money: &[Money]) -> Cell {
    if money.is_empty() {
        return Cell::of(sheet.say("paper-none"), Style::BODY.in_ink(Ink::Muted));
    }
    money.iter().fold(Cell::empty(), |cell, sum| cell.and(sheet.formats.money(*sum), Style::BODY))
}
