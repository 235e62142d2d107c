//! A line in plain words with whole dates. Read again, on any day, it says the same.

use std::fmt::Write as _;

use super::parse::nothing;
use super::pieces::MARKS;
use super::{OneLine, UnitSaid};
use crate::guests::Name;
use crate::money::Money;
use crate::personal::Private;
use crate::stays::Heads;
use crate::time::Day;

/// A line that says this, as far as it is known.
pub(crate) fn line_of(
    name: &Name,
    (arrival, departure): (Option<Day>, Option<Day>),
    heads: Heads,
    price: Option<Money>,
) -> String {
    let guest = Private::new(&name.listed());
    print(&OneLine { guest, arrival, departure, heads, price, ..nothing() })
}

/// Print what was read; what could not be read is left out.
pub(super) fn print(line: &OneLine) -> String {
    let mut text = String::new();
    let mut add = |word: &str| {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    };
    // The first words in quotation marks are the guest; nobody stands as two empty ones.
    add(&format!("\"{}\"", quoted(&line.guest)));
    if let Some(title) = &line.title {
        add(&format!("\"={}\"", quoted(title)));
    }
    match (line.arrival, line.departure) {
        (Some(arrival), Some(departure)) => add(&format!("{arrival}/{departure}")),
        (Some(arrival), None) => add(&arrival.to_string()),
        _ => {}
    }
    if let Some(nights) = line.nights {
        add(&format!("+{nights}n"));
    }
    if let UnitSaid::One { unit } = &line.unit {
        add(&format!("[{}]", unit.name.replace(']', " ")));
    }
    let mut heads = String::new();
    for (count, word) in [(line.heads.adults, "ad"), (line.heads.children, "enf"), (line.heads.infants, "inf")] {
        if let Some(count) = count {
            let _ = write!(heads, "{count}{word}");
        }
    }
    if !heads.is_empty() {
        add(&heads);
    }
    if let Some(price) = line.price {
        add(&format!("{}{}", price.plain(), price.currency));
    }
    if let Some(phone) = &line.phone {
        add(&format!("\"tel:{}\"", quoted(phone)));
    }
    if let Some(email) = &line.email {
        add(email);
    }
    if !line.note.is_empty() {
        let sign = if line.note.starts_with(['=', '~']) || line.note.starts_with("tel:") { "~" } else { "" };
        add(&format!("\"{sign}{}\"", quoted(&line.note)));
    }
    text
}

/// Without the marks that would end it early.
fn quoted(text: &str) -> String {
    text.replace(MARKS, " ").split_whitespace().collect::<Vec<_>>().join(" ")
}
