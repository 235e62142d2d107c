//! The report of a period: every stay on one line, the sums above and below, and where the guests come from.

use std::collections::{BTreeMap, BTreeSet};

use guestbook::money::{Currency, Money, add_to};
use guestbook::place::Country;
use guestbook::reports::{StayLine, Totals};
use guestbook::time::Day;

use super::sheet::{DOT, Sheet};
use super::{Written, extras, said};
use crate::flow::Style;
use crate::places;
use crate::table::{Cell, Column, Fit, Table, draw};

pub(crate) fn write(sheet: &mut Sheet, span: (Day, Day), lines: &[StayLine], totals: &Totals) -> Written {
    let (title, lede) = title(sheet, span);
    sheet.head("paper-kind-period", &title, &lede);
    if lines.is_empty() {
        let none = sheet.say("paper-no-stays");
        sheet.flow.skip(20.0);
        sheet.flow.paragraph(&none, Style::QUIET);
        return Written { title, people: 0 };
    }
    figures(sheet, totals);
    sheet.flow.skip(22.0);
    let currency = one_currency(lines);
    let mut below = Vec::new();
    if lines.iter().any(|line| !line.stay.state.counts()) {
        below.push(sheet.say("paper-not-counted"));
    }
    below.push(sheet.say("paper-whole-stays"));
    let mut table = table(sheet, lines, totals, currency);
    table.tail = 8.0 + below.iter().map(|said| sheet.flow.height_of(said, Style::SMALL)).sum::<f32>();
    draw(&mut sheet.flow, &table);
    sheet.flow.skip(8.0);
    for said in below {
        sheet.flow.paragraph(&said, Style::SMALL);
    }
    if sheet.look.columns.price {
        extras::summed(sheet, &totals.extras);
    }
    if sheet.look.columns.country {
        by_country(sheet, lines, currency);
    }
    Written { title, people: people(sheet, lines) }
}

/// `Séjours de novembre 2026`, or the two days.
fn title(sheet: &Sheet, (from, to): (Day, Day)) -> (String, String) {
    let formats = &sheet.formats;
    let from_text = if (from.year(), from.month()) == (to.year(), to.month()) {
        from.day().to_string()
    } else if from.year() == to.year() {
        formats.day_of_month(from)
    } else {
        formats.day_with_year(from)
    };
    let from_text = sheet.in_a_sentence(&from_text);
    let to_text = sheet.in_a_sentence(&formats.day_with_year(to));
    let args = [("from", (&from_text).into()), ("to", (&to_text).into())];
    let whole_months = from.day() == 1 && to.plus(1).day() == 1;
    if from == to {
        (sheet.say_with("paper-title-day", &[("day", (&to_text).into())]), String::new())
    } else if whole_months && from.month() == to.month() && from.year() == to.year() {
        let month = formats.month(from);
        let vowel = if month.starts_with(['a', 'e', 'i', 'o', 'u']) { "yes" } else { "no" };
        let title = sheet.say_with("paper-title-month", &[("month", (&month).into()), ("vowel", vowel.into())]);
        (title, sheet.say_with("paper-period", &args))
    } else if whole_months && from.month() == 1 && to.month() == 12 && from.year() == to.year() {
        let title = sheet.say_with("paper-title-year", &[("year", (&from.year().to_string()).into())]);
        (title, sheet.say_with("paper-period", &args))
    } else {
        (sheet.say_with("paper-title-days", &args), String::new())
    }
}

fn figures(sheet: &mut Sheet, totals: &Totals) {
    let figure = |key: &str, count: u32| {
        let number = sheet.formats.integer(i64::from(count));
        (vec![number], sheet.words.say(key, &[("count", count.into())]))
    };
    let mut figures = vec![
        figure("paper-figure-stays", totals.stays),
        figure("paper-figure-nights", totals.nights),
        figure("paper-figure-persons", totals.persons),
        figure("paper-figure-person-nights", totals.person_nights),
    ];
    if sheet.look.columns.price && !totals.money.is_empty() {
        let sums = totals.money.iter().map(|sum| sheet.formats.money(*sum)).collect();
        figures.push((sums, sheet.say("paper-figure-money")));
    }
    sheet.figures(&figures);
}

/// The currency of all prices, if it is one.
fn one_currency(lines: &[StayLine]) -> Option<Currency> {
    let currencies: BTreeSet<_> = lines.iter().filter_map(|line| line.stay.price).map(|price| price.currency).collect();
    currencies.first().copied().filter(|_| currencies.len() == 1)
}

fn price_head(sheet: &Sheet, currency: Option<Currency>) -> String {
    match currency {
        Some(currency) => {
            let sign = places::currency(currency.code(), sheet.look.language);
            sheet.say_with("paper-col-price-in", &[("currency", sign.into())])
        }
        None => sheet.say("paper-col-price"),
    }
}

fn price(sheet: &Sheet, currency: Option<Currency>, money: Money) -> String {
    if currency.is_some() { sheet.formats.amount(money) } else { sheet.formats.money(money) }
}

fn table(sheet: &Sheet, lines: &[StayLine], totals: &Totals, currency: Option<Currency>) -> Table {
    let shown = sheet.look.columns;
    let mut columns = vec![Column { head: sheet.say("paper-col-dates"), fit: Fit::Own }];
    if shown.unit {
        columns.push(Column { head: sheet.say("paper-col-unit"), fit: Fit::Share });
    }
    if shown.name || shown.phone || shown.email {
        let key = if shown.name { "paper-col-name" } else { "paper-col-contact" };
        columns.push(Column { head: sheet.say(key), fit: Fit::Share });
    }
    if shown.country {
        columns.push(Column { head: sheet.say("paper-col-country"), fit: Fit::Share });
    }
    let before = columns.len();
    columns.push(Column { head: sheet.say("paper-col-nights"), fit: Fit::Number });
    columns.push(Column { head: sheet.say("paper-col-persons"), fit: Fit::Number });
    if shown.price {
        columns.push(Column { head: price_head(sheet, currency), fit: Fit::Number });
    }
    let rows = lines.iter().map(|line| row(sheet, line, currency)).collect();
    let total = Some(total(sheet, totals, before, currency));
    Table { columns, rows, total, tail: 0.0 }
}

fn row(sheet: &Sheet, line: &StayLine, currency: Option<Currency>) -> Vec<Cell> {
    let (shown, stay) = (sheet.look.columns, &line.stay);
    let counts = stay.state.counts();
    let body = if counts { Style::BODY } else { Style::BODY.struck() };
    let none = || sheet.say("paper-none");
    let named = shown.name || shown.phone || shown.email;
    let mut cells = vec![Cell::of(sheet.formats.span_brief(stay.arrival, stay.departure), body)];
    if shown.unit {
        cells.push(Cell::of(said::unit(sheet, stay).unwrap_or_else(none), body));
    }
    if named {
        cells.push(who(sheet, line, body));
    }
    if let Some(cell) = cells.last_mut().filter(|_| !counts) {
        cell.lines.insert(1, (said::state(sheet, stay.state), Sheet::quiet()));
    }
    if shown.country {
        let country = line.country.map(|code| places::country(code.code(), sheet.look.language).to_owned());
        cells.push(Cell::of(country.unwrap_or_else(none), body));
    }
    let whole = |count: u32| sheet.formats.integer(i64::from(count));
    cells.push(Cell::of(whole(stay.nights), body));
    cells.push(Cell::of(said::persons(stay.heads).map_or_else(none, whole), body));
    if shown.price {
        cells.push(Cell::of(stay.price.map_or_else(none, |money| price(sheet, currency, money)), body));
    }
    cells
}

/// The name, and the contacts the reader asked for below it.
fn who(sheet: &Sheet, line: &StayLine, body: Style) -> Cell {
    let shown = sheet.look.columns;
    let mut cell = Cell::empty();
    if shown.name {
        let name = if line.name.trim().is_empty() { sheet.say("paper-unnamed") } else { line.name.clone() };
        cell = cell.and(name, body);
    }
    let phone = line.phone.as_ref().filter(|_| shown.phone);
    let email = line.email.as_ref().filter(|_| shown.email);
    let contact: Vec<_> = phone.into_iter().chain(email).map(String::as_str).collect();
    if !contact.is_empty() {
        cell = cell.and(contact.join(DOT), Style::SMALL);
    }
    if cell.lines.is_empty() { cell.and(sheet.say("paper-none"), body) } else { cell }
}

fn total(sheet: &Sheet, totals: &Totals, before: usize, currency: Option<Currency>) -> Vec<Cell> {
    let strong = Style::STRONG;
    let stays = sheet.count("paper-stays", totals.stays);
    let mut label = Cell::of(sheet.say_with("paper-total-stays", &[("stays", (&stays).into())]), strong).over(before);
    if totals.stays > 0 {
        let (nights, stays) = (u64::from(totals.nights), u64::from(totals.stays));
        let tenths = i64::try_from((nights * 10 + stays / 2) / stays).unwrap_or(0);
        let number = sheet.formats.tenths(tenths);
        label = label.and(sheet.say_with("paper-average", &[("number", (&number).into())]), Style::SMALL);
    }
    let whole = |count: u32| Cell::of(sheet.formats.integer(i64::from(count)), strong);
    let mut cells = vec![label, whole(totals.nights), whole(totals.persons)];
    if sheet.look.columns.price {
        cells.push(sums(sheet, &totals.money, currency, strong));
    }
    cells
}

fn sums(sheet: &Sheet, money: &[Money], currency: Option<Currency>, style: Style) -> Cell {
    let mut cell = Cell::empty();
    for sum in money {
        cell = cell.and(price(sheet, currency, *sum), style);
    }
    if cell.lines.is_empty() { cell.and(sheet.say("paper-none"), style) } else { cell }
}

/// What one country adds up to. unit: stays and nights, whole
#[derive(Default)]
struct Share {
    stays: u32,
    nights: u32,
    money: Vec<Money>,
}

impl Share {
    fn take(&mut self, line: &StayLine) {
        self.stays += 1;
        self.nights += line.stay.nights;
        let Some(price) = line.stay.price else { return };
        add_to(&mut self.money, price);
    }
}

fn by_country(sheet: &mut Sheet, lines: &[StayLine], currency: Option<Currency>) {
    let mut shares: BTreeMap<Option<Country>, Share> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.stay.state.counts()) {
        shares.entry(line.country).or_default().take(line);
    }
    if shares.len() < 2 {
        return;
    }
    let heading = sheet.say("paper-by-country");
    sheet.flow.heading(&heading);
    let mut columns = vec![
        Column { head: sheet.say("paper-col-country"), fit: Fit::Share },
        Column { head: sheet.say("paper-col-stays"), fit: Fit::Number },
        Column { head: sheet.say("paper-col-nights"), fit: Fit::Number },
    ];
    if sheet.look.columns.price {
        columns.push(Column { head: price_head(sheet, currency), fit: Fit::Number });
    }
    let mut ranked: Vec<_> = shares.into_iter().collect();
    ranked.sort_by_key(|(country, share)| (std::cmp::Reverse((share.stays, share.nights)), *country));
    let rows = ranked.iter().map(|(country, share)| {
        let named = country.map(|code| places::country(code.code(), sheet.look.language).to_owned());
        let name = named.unwrap_or_else(|| sheet.say("paper-no-country"));
        let whole = |count: u32| Cell::of(sheet.formats.integer(i64::from(count)), Style::BODY);
        let mut cells = vec![Cell::of(name, Style::BODY), whole(share.stays), whole(share.nights)];
        if sheet.look.columns.price {
            cells.push(sums(sheet, &share.money, currency, Style::BODY));
        }
        cells
    });
    let table = Table { columns, rows: rows.collect(), total: None, tail: 0.0 };
    let right = sheet.flow.right;
    sheet.flow.right = sheet.flow.left + sheet.flow.width() * 0.62;
    draw(&mut sheet.flow, &table);
    sheet.flow.right = right;
}

/// How many persons the list names or lets be reached. unit: persons, whole
fn people(sheet: &Sheet, lines: &[StayLine]) -> u32 {
    let shown = sheet.look.columns;
    let named = lines.iter().filter(|line| {
        (shown.name && !line.name.trim().is_empty())
            || (shown.phone && line.phone.is_some())
            || (shown.email && line.email.is_some())
    });
    let each: BTreeSet<_> = named
        .map(|line| line.stay.party.first().map_or_else(|| line.name.clone(), |member| member.guest.to_string()))
        .collect();
    u32::try_from(each.len()).unwrap_or(u32::MAX)
}
