//! The report of one person: everything the book holds about them, so that it also answers an access request.

use std::collections::BTreeSet;

use guestbook::guests::{GuestFile, PartKind, Phone};
use guestbook::journey::{Entry, Fact, GuestPage, Port, PortState, Route};
use guestbook::stays::Stay;
use guestbook::stays::extras::Extra;

use super::sheet::{DOT, Pairs, Sheet};
use super::{Written, extras, needs, said};
use crate::flow::Style;
use crate::fonts::Face;
use crate::page::{Ink, Piece};
use crate::places;
use crate::table::{Cell, Column, Fit, Table, draw};

pub(crate) fn write(sheet: &mut Sheet, page: &GuestPage) -> Written {
    let listed = page.guest.name.listed();
    let name = if listed.is_empty() { sheet.say("paper-unnamed") } else { listed };
    let status = said::status(sheet, page.status);
    let stays = sheet.count("paper-stays", page.stay_count);
    let since = page.since.map(|day| {
        let month = sheet.formats.month(day);
        sheet.say_with("paper-since", &[("stays", (&stays).into()), ("month", (&month).into())])
    });
    let lede = [Some(status), since].into_iter().flatten().collect::<Vec<_>>().join(DOT);
    sheet.head("paper-kind-guest", &name, &lede);
    route(sheet, &page.route);
    let person = person(sheet, &page.guest);
    let contact = contact(sheet, page);
    sheet.side_by_side(&[person, contact]);
    stays_table(sheet, page);
    let spans: Vec<_> = page.stays.iter().map(|stay| (stay.id, (stay.arrival, stay.departure))).collect();
    needs::write(sheet, &page.needs, |need| spans.iter().find(|(id, _)| *id == need.stay).map(|(_, span)| *span));
    let span_of = |extra: &Extra| spans.iter().find(|(id, _)| *id == extra.stay).map(|(_, span)| *span);
    extras::listed(sheet, &page.extras, span_of);
    sheet.notes(&page.notes, |note| spans.iter().find(|(id, _)| Some(*id) == note.stay).map(|(_, span)| *span));
    timeline(sheet, &page.timeline);
    let number = page.guest.id.to_string();
    let number = sheet.say_with("paper-file-number", &[("number", (&number).into())]);
    sheet.flow.skip(12.0);
    sheet.flow.paragraph(&number, Style::SMALL);
    let members = page.stays.iter().flat_map(|stay| &stay.party).map(|member| member.guest);
    let named: BTreeSet<_> = members.chain([page.guest.id]).collect();
    Written { title: name, people: u32::try_from(named.len()).unwrap_or(u32::MAX) }
}

/// The six stages as ports of call on one line, each with its word and its fact.
fn route(sheet: &mut Sheet, route: &Route) {
    sheet.flow.skip(30.0);
    let (left, width) = (sheet.flow.left, sheet.flow.width());
    #[allow(clippy::cast_precision_loss, reason = "six ports")]
    let step = width / route.ports.len().max(1) as f32;
    let y = sheet.flow.y;
    let end = left + width - step + 6.0;
    sheet.flow.draw(Piece::Line { from: (left + 6.0, y), to: (end, y), thick: 1.0, ink: Ink::Accent });
    let mut lowest = y;
    let mut x = left;
    for port in &route.ports {
        sheet.flow.y = y;
        put_port(sheet, port, x, step - 8.0);
        lowest = lowest.max(sheet.flow.y);
        x += step;
    }
    sheet.flow.y = lowest;
    if route.corrected {
        let stage = said::stage(sheet, route.computed);
        let line = sheet.say_with("paper-corrected", &[("stage", (&stage).into())]);
        sheet.flow.skip(6.0);
        sheet.flow.paragraph(&line, Sheet::quiet());
    }
}

fn put_port(sheet: &mut Sheet, port: &Port, x: f32, width: f32) {
    let y = sheet.flow.y;
    let here = port.state == PortState::Here;
    let (fill, rim) = match port.state {
        PortState::Here | PortState::Passed => (Ink::Accent, Ink::Accent),
        PortState::Skipped | PortState::Ahead => (Ink::White, Ink::Accent),
    };
    if here {
        sheet.flow.draw(Piece::Disc { at: (x + 6.0, y), radius: 6.5, fill: Ink::White, rim });
    }
    sheet.flow.draw(Piece::Disc { at: (x + 6.0, y), radius: 3.6, fill, rim });
    sheet.flow.skip(11.0);
    let ink = if here { Ink::Accent } else { Ink::Text };
    let name = said::stage(sheet, port.stage);
    put_lines(sheet, x, width, &name, Style::LABEL.in_ink(ink));
    let said = match (port.state, &port.fact) {
        (_, Some(fact)) => said::fact_in_short(sheet, fact),
        (PortState::Here, None) => sheet.say("paper-port-here"),
        (PortState::Ahead, None) => sheet.say("paper-port-ahead"),
        (PortState::Skipped | PortState::Passed, None) => sheet.say("paper-port-skipped"),
    };
    let small = Style { size: 8.5, lead: 11.5, ..Style::SMALL };
    put_lines(sheet, x, width, &said, small);
    let when = match (port.on, port.until) {
        (Some(on), Some(until)) => Some(sheet.formats.span_short(on, until)),
        (Some(on), None) => Some(sheet.formats.day_short(on)),
        (None, _) => None,
    };
    if let Some(when) = when {
        put_lines(sheet, x, width, &when, small);
    }
}

fn put_lines(sheet: &mut Sheet, x: f32, width: f32, text: &str, style: Style) {
    for line in sheet.flow.lines(text, style, width) {
        sheet.flow.put(x, &line, style);
        sheet.flow.skip(style.lead);
    }
}

fn person(sheet: &Sheet, guest: &GuestFile) -> Pairs {
    let tongue = sheet.look.language;
    let mut pairs = Pairs::new(sheet.say("paper-person"));
    pairs.add(sheet.say("paper-title-word"), guest.title.clone());
    pairs.add(sheet.say("paper-family-name"), Some(guest.name.family.0.clone()));
    pairs.add(sheet.say("paper-given-name"), Some(guest.name.given.0.clone()));
    pairs.add(sheet.say("paper-birthday"), guest.birthday.and_then(|day| said::birthday(sheet, day)));
    let country = guest.nationality.map(|code| places::country(code.code(), tongue).to_owned());
    pairs.add(sheet.say("paper-nationality"), country);
    let language = guest.language.map(|code| places::language(code.code(), tongue).to_owned());
    pairs.add(sheet.say("paper-language"), language);
    let tags: Vec<_> = guest.tags.iter().map(|tag| tag.word.as_str()).collect();
    pairs.add(sheet.say("paper-tags"), Some(tags.join(", ")));
    pairs.add(sheet.say("paper-added-on"), Some(sheet.day(guest.added_on)));
    pairs.add(sheet.say("paper-file-origin"), guest.origin.clone());
    pairs
}

fn contact(sheet: &Sheet, page: &GuestPage) -> Pairs {
    let guest = &page.guest;
    let mut pairs = Pairs::new(sheet.say("paper-contact"));
    for email in &guest.emails {
        let relay = if email.relay { format!("\n({})", sheet.say("paper-relay")) } else { String::new() };
        pairs.add(sheet.say("paper-email"), Some(format!("{}{relay}", with_kind(sheet, &email.address, email.kind))));
    }
    for phone in &guest.phones {
        pairs.add(sheet.say("paper-phone"), Some(said_phone(sheet, phone)));
    }
    for address in &guest.addresses {
        pairs.add(sheet.say("paper-address"), Some(said::address(sheet, address)));
    }
    if pairs.rows.is_empty() {
        pairs.add(sheet.say("paper-contact"), Some(sheet.say("paper-none")));
    }
    for refusal in &page.refusals {
        pairs.add(sheet.say("paper-newsletter"), Some(said::refusal(sheet, refusal)));
    }
    pairs
}

/// The number as it was written, and in its international form where that differs.
fn said_phone(sheet: &Sheet, phone: &Phone) -> String {
    let digits = |text: &str| text.chars().filter(|sign| *sign == '+' || sign.is_ascii_digit()).collect::<String>();
    let international = phone.e164.as_ref().filter(|number| digits(&phone.written) != number.0);
    let international = international.map(|number| format!("\n{}", number.0)).unwrap_or_default();
    format!("{}{international}", with_kind(sheet, &phone.written, phone.kind))
}

/// `06 12 34 56 78 (portable)`
fn with_kind(sheet: &Sheet, written: &str, kind: PartKind) -> String {
    said::part_kind(sheet, kind).map_or_else(|| written.to_owned(), |kind| format!("{written} ({kind})"))
}

fn stays_table(sheet: &mut Sheet, page: &GuestPage) {
    let heading = sheet.say("paper-stays-section");
    sheet.flow.heading(&heading);
    if page.stays.is_empty() {
        let none = sheet.say("paper-no-stays-yet");
        sheet.flow.paragraph(&none, Style::QUIET);
        return;
    }
    let columns = vec![
        Column { head: sheet.say("paper-col-dates"), fit: Fit::Own },
        Column { head: sheet.say("paper-col-unit"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-state"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-nights"), fit: Fit::Number },
        Column { head: sheet.say("paper-col-persons"), fit: Fit::Number },
        Column { head: sheet.say("paper-col-price"), fit: Fit::Number },
    ];
    let rows = page.stays.iter().map(|stay| stay_row(sheet, page, stay)).collect();
    let struck = page.stays.iter().any(|stay| !stay.state.counts());
    let below = if struck { sheet.say("paper-not-counted") } else { String::new() };
    let tail = 6.0 + sheet.flow.height_of(&below, Style::SMALL);
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail });
    sheet.flow.skip(6.0);
    sheet.flow.paragraph(&below, Style::SMALL);
}

fn stay_row(sheet: &Sheet, page: &GuestPage, stay: &Stay) -> Vec<Cell> {
    let body = if stay.state.counts() { Style::BODY } else { Style::BODY.struck() };
    let none = sheet.say("paper-none");
    let unit = said::unit(sheet, stay).unwrap_or_else(|| none.clone());
    let mut what = Cell::of(unit, body);
    let others = stay.party.iter().filter(|member| member.guest != page.guest.id).map(|member| member.name.listed());
    let others = others.filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ");
    if !others.is_empty() {
        what = what.and(sheet.say_with("paper-with", &[("names", (&others).into())]), Style::SMALL);
    }
    if let Some(heads) = said::heads(sheet, stay.heads) {
        what = what.and(heads, Style::SMALL);
    }
    if let Some(booking) = said::booking(sheet, stay) {
        what = what.and(booking, Style::SMALL);
    }
    let persons =
        said::persons(stay.heads).map_or_else(|| none.clone(), |count| sheet.formats.integer(i64::from(count)));
    vec![
        Cell::of(sheet.formats.span_short(stay.arrival, stay.departure), body),
        what,
        Cell::of(said::state(sheet, stay.state), Style::BODY.in_ink(Ink::Muted)),
        Cell::of(sheet.formats.integer(i64::from(stay.nights)), body),
        Cell::of(persons, body),
        Cell::of(stay.price.map_or(none, |price| sheet.formats.money(price)), body),
    ]
}

fn timeline(sheet: &mut Sheet, entries: &[Entry]) {
    let heading = sheet.say("paper-journey");
    sheet.flow.heading(&heading);
    if entries.is_empty() {
        let none = sheet.say("paper-no-facts");
        sheet.flow.paragraph(&none, Style::QUIET);
        return;
    }
    let columns = vec![
        Column { head: sheet.say("paper-col-date"), fit: Fit::Own },
        Column { head: sheet.say("paper-col-stage"), fit: Fit::Own },
        Column { head: sheet.say("paper-col-what"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-by"), fit: Fit::Own },
    ];
    let rows = entries.iter().map(|entry| entry_row(sheet, entry)).collect();
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
}

fn entry_row(sheet: &Sheet, entry: &Entry) -> Vec<Cell> {
    let muted = Style::BODY.in_ink(Ink::Muted);
    let mut what = Cell::of(said::fact(sheet, &entry.fact), Style::BODY);
    // The words of a note stand once, in the notes above.
    let own_words = entry.text.as_ref().filter(|_| !matches!(entry.fact, Fact::Note { .. }));
    for line in own_words.iter().flat_map(|text| text.lines()) {
        what = what.and(line, Style::SMALL);
    }
    let day = sheet.formats.day_short(entry.on);
    let at = entry.at.filter(|at| at.day_at(sheet.look.offset_minutes) == entry.on);
    let when =
        at.map_or_else(|| day.clone(), |at| format!("{day}, {}", sheet.formats.time(at, sheet.look.offset_minutes)));
    vec![
        Cell::of(when, Style::BODY),
        Cell::of(said::stage(sheet, entry.stage), muted.in_face(Face::Regular)),
        what,
        Cell::of(entry.author.clone().unwrap_or_default(), muted),
    ]
}
