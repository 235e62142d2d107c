//! The price: `180€`, `€180`, `1 200,50 €`, `180 CHF`.

use super::pieces::Pieces;
use crate::money::{Currency, Money};

/// Most digits before the decimal sign.
const DIGITS: usize = 7;

/// Currencies by the signs and words people use.
const CURRENCIES: [(&str, &str); 22] = [
    ("€", "EUR"),
    ("eur", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("£", "GBP"),
    ("gbp", "GBP"),
    ("chf", "CHF"),
    ("frs", "CHF"),
    ("usd", "USD"),
    ("cad", "CAD"),
    ("xpf", "XPF"),
    ("pln", "PLN"),
    ("czk", "CZK"),
    ("dkk", "DKK"),
    ("sek", "SEK"),
    ("nok", "NOK"),
    ("mad", "MAD"),
    ("tnd", "TND"),
    ("aud", "AUD"),
    ("jpy", "JPY"),
    ("isk", "ISK"),
    ("$", "$"),
];

fn currency(word: &str, home: Currency) -> Option<Currency> {
    let code = CURRENCIES.iter().find(|(name, _)| *name == word.trim_end_matches('.')).map(|(_, code)| *code)?;
    match code {
        // A house that counts in dollars means its own.
        "$" if home.code() == "CAD" || home.code() == "AUD" => Some(home),
        "$" => "USD".parse().ok(),
        code => code.parse().ok(),
    }
}

/// The amount and its currency, in one word or two.
fn amount(word: &str, home: Currency) -> Option<Money> {
    let (number, sign) = if word.starts_with(|c: char| c.is_ascii_digit()) {
        let end = word.find(|c: char| !c.is_ascii_digit() && !",. '".contains(c))?;
        word.split_at(end)
    } else {
        let start = word.find(|c: char| c.is_ascii_digit())?;
        let (sign, number) = word.split_at(start);
        (number, sign)
    };
    let currency = currency(sign.trim(), home)?;
    let number: String = number.trim().chars().filter(|c| !" '".contains(*c)).collect();
    let (whole, rest) = number.split_once([',', '.']).unwrap_or((&number, ""));
    let decimals = currency.decimals() as usize;
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > DIGITS || rest.len() > decimals || !digits(whole) || !digits(rest) {
        return None;
    }
    let minor = format!("{whole}{rest:0<decimals$}").parse().ok()?;
    Some(Money { minor, currency })
}

/// May a lone number before a price be its thousands? Not while it may be how many come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Thousands {
    Apart,
    Never,
}

/// The first price of the line: where, how many words, how much.
pub(super) fn price(pieces: &Pieces, home: Currency, apart: Thousands) -> Option<(usize, usize, Money)> {
    (0..pieces.all.len()).find_map(|at| {
        let (text, ends) = pieces.open_from(at, 3);
        // `1 200 €`: thousands stand apart; any other two numbers are two things.
        let thousands = |text: &str| {
            let mut words = text.split(' ');
            let head = words.next().is_some_and(|word| (1..=3).contains(&word.len()));
            head && words
                .next()
                .is_some_and(|word| word.len() >= 3 && word.as_bytes()[..3].iter().all(u8::is_ascii_digit))
        };
        (1..=ends.len()).rev().find_map(|count| {
            let text = &text[..ends[count - 1]];
            let numbers = text.split(' ').filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).count();
            (numbers <= 1 || numbers == 2 && apart == Thousands::Apart && thousands(text))
                .then(|| amount(text, home))
                .flatten()
                .map(|money| (at, count, money))
        })
    })
}
