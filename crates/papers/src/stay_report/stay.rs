//! The report of one stay: its dates, its party, how to reach the main guest, its notes.

use std::collections::BTreeSet;

use guestbook::reports::StayLine;
use guestbook::stays::Note;

use super::sheet::{DOT, Pairs, Sheet};
use super::{Written, said};
use crate::flow::Style;
use crate::places;
use crate::table::{Cell, Column, Fit, Table, draw};

pub(crate) fn write(sheet: &mut Sheet, line: &StayLine, notes: &[Note]) -> Written {
    let stay = &line.stay;
    let name = if line.name.trim().is_empty() { sheet.say("report-unnamed") } else { line.name.clone() };
    let span = sheet.formats.span(stay.arrival, stay.departure);
    let unit = said::unit(sheet, stay);
    let state = said::state(sheet, stay.state);
    let lede = [Some(span.clone()), unit.clone(), Some(state.clone())].into_iter().flatten().collect::<Vec<_>>();
    sheet.head("report-kind-stay", &name, &lede.join(DOT));

    let mut facts = Pairs::new(sheet.say("report-facts"));
    facts.add(sheet.say("report-arrival"), Some(sheet.formats.day_long(stay.arrival)));
    facts.add(sheet.say("report-departure"), Some(sheet.formats.day_long(stay.departure)));
    facts.add(sheet.say("report-length"), Some(sheet.count("report-nights", stay.nights)));
    facts.add(sheet.say("report-unit"), unit);
    facts.add(sheet.say("report-party-size"), said::heads(sheet, stay.heads));
    facts.add(sheet.say("report-price"), stay.price.map(|price| sheet.formats.money(price)));
    facts.add(sheet.say("report-state"), Some(state));
    facts.add(sheet.say("report-origin"), stay.origin.map(|door| said::origin(sheet, door)));
    facts.add(sheet.say("report-reference"), stay.reference.clone());
    facts.add(sheet.say("report-booked-on"), stay.booked_on.map(|day| sheet.formats.day_with_year(day)));

    let mut contact = Pairs::new(sheet.say("report-contact"));
    contact.add(sheet.say("report-phone"), line.phone.clone());
    contact.add(sheet.say("report-email"), line.email.clone());
    let country = line.country.map(|code| places::country(code.code(), sheet.look.language).to_owned());
    contact.add(sheet.say("report-col-country"), country);
    if contact.rows.is_empty() {
        contact.add(sheet.say("report-contact"), Some(sheet.say("report-none")));
    }
    sheet.side_by_side(&[facts, contact]);
    party(sheet, line);
    sheet.notes(notes, |_| None);
    let named: BTreeSet<_> = stay.party.iter().map(|member| member.guest).collect();
    let people = u32::try_from(named.len()).unwrap_or(u32::MAX).max(u32::from(!line.name.trim().is_empty()));
    Written { title: format!("{name}, {span}"), people }
}

fn party(sheet: &mut Sheet, line: &StayLine) {
    if line.stay.party.is_empty() {
        return;
    }
    let heading = sheet.say("report-party");
    sheet.flow.heading(&heading);
    let columns = vec![
        Column { head: sheet.say("report-col-name"), fit: Fit::Share },
        Column { head: sheet.say("report-col-role"), fit: Fit::Share },
    ];
    let members = line.stay.party.iter().map(|member| {
        let name = Cell::of(member.name.listed(), Style::BODY);
        vec![name, Cell::of(said::role(sheet, member.role), Style::BODY.in_ink(crate::page::Ink::Muted))]
    });
    let table = Table { columns, rows: members.collect(), total: None };
    draw(&mut sheet.flow, &table);
}
