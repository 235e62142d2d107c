//! The report of one stay: its dates, its party, how to reach the main guest, its needs, its notes.

use std::collections::BTreeSet;

use guestbook::reports::StayLine;
use guestbook::stays::Note;
use guestbook::stays::extras::Extra;
use guestbook::stays::needs::StayNeed;

use super::sheet::{DOT, Pairs, Sheet};
use super::{Written, extras, needs, said};
use crate::flow::Style;
use crate::places;
use crate::table::{Cell, Column, Fit, Table, draw};

pub(crate) fn write(
    sheet: &mut Sheet,
    line: &StayLine,
    notes: &[Note],
    (needs, extras): (&[StayNeed], &[Extra]),
) -> Written {
    let stay = &line.stay;
    let name = if line.name.trim().is_empty() { sheet.say("paper-unnamed") } else { line.name.clone() };
    let span = sheet.formats.span(stay.arrival, stay.departure);
    let unit = said::unit(sheet, stay);
    let state = said::state(sheet, stay.state);
    let lede = [Some(span.clone()), unit.clone(), Some(state.clone())].into_iter().flatten().collect::<Vec<_>>();
    sheet.head("paper-kind-stay", &name, &lede.join(DOT));

    let mut facts = Pairs::new(sheet.say("paper-facts"));
    facts.add(sheet.say("paper-arrival"), Some(sheet.in_a_sentence(&sheet.formats.day_long(stay.arrival))));
    facts.add(sheet.say("paper-departure"), Some(sheet.in_a_sentence(&sheet.formats.day_long(stay.departure))));
    facts.add(sheet.say("paper-length"), Some(sheet.count("paper-nights", stay.nights)));
    facts.add(sheet.say("paper-unit"), unit);
    facts.add(sheet.say("paper-party-size"), said::heads(sheet, stay.heads));
    facts.add(sheet.say("paper-price"), stay.price.map(|price| sheet.formats.money(price)));
    facts.add(sheet.say("paper-state"), Some(state));
    facts.add(sheet.say("paper-origin"), stay.origin.map(|door| said::origin(sheet, door)));
    facts.add(sheet.say("paper-reference"), stay.reference.clone());
    facts.add(sheet.say("paper-booked-on"), stay.booked_on.map(|day| sheet.day(day)));

    let mut contact = Pairs::new(sheet.say("paper-contact"));
    contact.add(sheet.say("paper-phone"), line.phone.clone());
    contact.add(sheet.say("paper-email"), line.email.clone());
    let country = line.country.map(|code| places::country(code.code(), sheet.look.language).to_owned());
    contact.add(sheet.say("paper-col-country"), country);
    if contact.rows.is_empty() {
        contact.add(sheet.say("paper-contact"), Some(sheet.say("paper-none")));
    }
    sheet.side_by_side(&[facts, contact]);
    party(sheet, line);
    needs::write(sheet, needs, |_| None);
    extras::listed(sheet, extras, |_| None);
    sheet.notes(notes, |_| None);
    let named: BTreeSet<_> = stay.party.iter().map(|member| member.guest).collect();
    let people = u32::try_from(named.len()).unwrap_or(u32::MAX).max(u32::from(!line.name.trim().is_empty()));
    Written { title: format!("{name}, {span}"), people }
}

fn party(sheet: &mut Sheet, line: &StayLine) {
    if line.stay.party.is_empty() {
        return;
    }
    let heading = sheet.say("paper-party");
    sheet.flow.heading(&heading);
    let columns = vec![
        Column { head: sheet.say("paper-col-name"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-role"), fit: Fit::Share },
    ];
    let members = line.stay.party.iter().map(|member| {
        let name = Cell::of(member.name.listed(), Style::BODY);
        vec![name, Cell::of(said::role(sheet, member.role), Style::BODY.in_ink(crate::page::Ink::Muted))]
    });
    let table = Table { columns, rows: members.collect(), total: None, tail: 0.0 };
    draw(&mut sheet.flow, &table);
}
