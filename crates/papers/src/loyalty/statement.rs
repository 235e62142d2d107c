//! The statement: what a guest holds, until when, and every line that led there.

use guestbook::loyalty::{Standing, Statement, StatementLine, TiersBy, Why};

use super::{points, signed};
use crate::flow::Style;
use crate::page::Ink;
use crate::stay_report::Written;
use crate::stay_report::sheet::Sheet;
use crate::table::{Cell, Column, Fit, Table, draw};

pub(crate) fn write(sheet: &mut Sheet, statement: &Statement) -> Written {
    let name = &statement.name;
    let whole = format!("{} {}", &*name.given, &*name.family);
    let title = sheet.say_with("paper-statement-title", &[("name", whole.trim().into())]);
    let card = sheet.say_with("paper-statement-card", &[("card", (&statement.account.card).into())]);
    let since = sheet.day(statement.account.enrolled_on);
    let since = sheet.say_with("paper-statement-since", &[("day", (&since).into())]);
    let lede = [&*statement.programme, &card, &since].join(crate::stay_report::sheet::DOT);
    sheet.head("paper-kind-statement", &title, &lede);
    sheet.flow.skip(16.0);
    let balance = points(sheet, statement.balance.points);
    sheet.flow.paragraph(&balance, Style::FIGURE);
    for line in holds(sheet, statement) {
        sheet.flow.paragraph(&line, Style::BODY);
    }
    lines(sheet, &statement.lines);
    Written { title, people: 1 }
}

fn holds(sheet: &Sheet, statement: &Statement) -> Vec<String> {
    let mut told = Vec::new();
    if let Some(closed) = statement.account.closed_on {
        told.push(sheet.say_with("paper-statement-closed", &[("day", (&sheet.day(closed)).into())]));
    }
    told.extend(statement.standing.as_ref().map(|standing| tier(sheet, standing)));
    for lot in &statement.balance.lots {
        let some = points(sheet, lot.points);
        told.push(match lot.expires {
            Some(day) => {
                sheet.say_with("paper-statement-lot", &[("points", (&some).into()), ("day", (&sheet.day(day)).into())])
            }
            None => sheet.say_with("paper-statement-lot-ever", &[("points", (&some).into())]),
        });
    }
    if statement.balance.owed > 0 {
        let owed = points(sheet, statement.balance.owed);
        told.push(sheet.say_with("paper-statement-owed", &[("points", (&owed).into())]));
    }
    told
}

fn tier(sheet: &Sheet, standing: &Standing) -> String {
    let key = if standing.by == TiersBy::Nights { "paper-tier-nights" } else { "paper-tier-points" };
    let (now, from) = (sheet.formats.integer(standing.now.into()), sheet.formats.integer(standing.from.into()));
    let args = [("tier", (&standing.tier).into()), ("now", (&now).into()), ("from", (&from).into())];
    let reached = sheet.say_with(key, &args);
    match standing.kept_until {
        None => reached,
        Some(day) => format!("{reached} {}", sheet.say_with("paper-tier-kept", &[("day", (&sheet.day(day)).into())])),
    }
}

fn lines(sheet: &mut Sheet, lines: &[StatementLine]) {
    let heading = sheet.say("paper-statement-lines");
    sheet.flow.heading(&heading);
    if lines.is_empty() {
        let none = sheet.say("paper-statement-none");
        sheet.flow.paragraph(&none, Style::QUIET);
        return;
    }
    let columns = vec![
        Column { head: sheet.say("paper-col-date"), fit: Fit::Own },
        Column { head: sheet.say("paper-col-what"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-points"), fit: Fit::Number },
        Column { head: sheet.say("paper-col-balance"), fit: Fit::Number },
    ];
    let rows = lines.iter().map(|line| row(sheet, line)).collect();
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
}

fn row(sheet: &Sheet, StatementLine { line, stay, after }: &StatementLine) -> Vec<Cell> {
    let mut what = sheet.say(why(line.why));
    if let Some((arrival, departure)) = stay {
        what = format!("{what}, {}", sheet.formats.span_short(*arrival, *departure));
    }
    let mut what = Cell::of(what, Style::BODY);
    if !line.reason.is_empty() {
        what = what.and(line.reason.to_string(), Style::SMALL);
    }
    vec![
        Cell::of(sheet.formats.day_short(line.on), Style::BODY.in_ink(Ink::Muted)),
        what,
        Cell::of(signed(sheet, line.points), Style::STRONG),
        Cell::of(sheet.formats.integer(*after), Style::BODY),
    ]
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Stay => "paper-points-stay",
        Why::Act => "paper-points-act",
        Why::Reward => "paper-points-reward",
        Why::Counter => "paper-points-counter",
        Why::Due => "paper-points-due",
        Why::Left => "paper-points-left",
        Why::Cancelled => "paper-points-cancelled",
        Why::NoShow => "paper-points-no-show",
        Why::Refund => "paper-points-refund",
        Why::Repaid => "paper-points-repaid",
        Why::Hand => "paper-points-hand",
    }
}
