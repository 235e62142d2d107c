//! Amounts as files write them: `€412.50`, `92,50 €`, `300 USD`, `"$1,412.50"`, `1 049,30`. Exact to the last cent:
//! no floating-point number is ever made.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::money::{Currency, Money};

/// The sign before the cents.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DecimalSign {
    /// 1,50
    Comma,
    /// 1.50
    #[default]
    Point,
}

impl DecimalSign {
    const fn char(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Point => '.',
        }
    }
}

/// Why a cell is not an amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct NotAnAmount;

/// The signs of currencies. Longer ones first.
const SIGNS: &[(&str, &str)] = &[
    ("US$", "USD"),
    ("CA$", "CAD"),
    ("C$", "CAD"),
    ("AU$", "AUD"),
    ("A$", "AUD"),
    ("NZ$", "NZD"),
    ("F CFP", "XPF"),
    ("FCFP", "XPF"),
    ("CFP", "XPF"),
    ("FCFA", "XOF"),
    ("Fr.", "CHF"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("$", "USD"),
    ("¥", "JPY"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("₩", "KRW"),
    ("₫", "VND"),
    ("₹", "INR"),
];

/// The amount a cell says; `None` if it holds no figure (` XPF`).
pub(super) fn amount(text: &str, decimal: DecimalSign, home: Currency) -> Result<Option<Money>, NotAnAmount> {
    let (currency, figures) = split(text.trim())?;
    if !figures.chars().any(|c| c.is_ascii_digit()) {
        return if figures.is_empty() { Ok(None) } else { Err(NotAnAmount) };
    }
    let currency = currency.unwrap_or(home);
    let minus = figures.starts_with(['-', '−', '(']) || figures.ends_with('-');
    let figures = figures.trim_matches(['-', '−', '(', ')', '+']);
    if !figures.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '’')) {
        return Err(NotAnAmount);
    }
    let (whole, cents) = cut(figures, decimal);
    let minor = minor_units(&whole, cents, currency.decimals()).ok_or(NotAnAmount)?;
    Ok(Some(Money { minor: if minus { -minor } else { minor }, currency }))
}

/// The currency a cell names by itself.
pub(super) fn currency(text: &str) -> Option<Currency> {
    split(text.trim()).ok()?.0
}

/// Takes the currency out and the blanks.
fn split(text: &str) -> Result<(Option<Currency>, String), NotAnAmount> {
    let mut currency = None;
    let mut rest = text.to_owned();
    if let Some((sign, code)) = SIGNS.iter().find(|(sign, _)| text.contains(sign)) {
        currency = code.parse().ok();
        rest = rest.replacen(sign, "", 1);
    } else if let Some(code) = text.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()) {
        currency = Some(code.parse().map_err(|_| NotAnAmount)?);
        rest = rest.replacen(code, "", 1);
    }
    rest.retain(|c| !c.is_whitespace());
    Ok((currency, rest))
}

/// Whole part without grouping signs, and the decimals.
fn cut(figures: &str, decimal: DecimalSign) -> (String, &str) {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let Some(last) = figures.rfind(['.', ',']) else { return (digits(figures), "") };
    let sign = if figures[last..].starts_with(',') { ',' } else { '.' };
    let (before, after) = (&figures[..last], &figures[last + 1..]);
    let repeated = before.contains(sign);
    let both = before.contains(if sign == ',' { '.' } else { ',' });
    let groups = after.len() == 3 && !both && sign != decimal.char() && before.len() <= 3 && !before.starts_with('0');
    if repeated || groups { (digits(figures), "") } else { (digits(before), after) }
}

fn minor_units(whole: &str, cents: &str, decimals: u32) -> Option<i64> {
    let places = usize::try_from(decimals).ok()?;
    let (kept, beyond) = cents.split_at(cents.len().min(places));
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let kept: i64 = if places == 0 { 0 } else { format!("{kept:0<places$}").parse().ok()? };
    let up = i64::from(beyond.starts_with(['5', '6', '7', '8', '9']));
    whole.checked_mul(10_i64.pow(decimals))?.checked_add(kept)?.checked_add(up)
}

/// What the amounts of a file say about their decimal sign, cell after cell.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DecimalSeen {
    comma: u32,
    point: u32,
}

impl DecimalSeen {
    /// Looks at one more cell.
    pub(super) fn look(&mut self, text: &str) {
        let Ok((_, figures)) = split(text.trim()) else { return };
        let Some(last) = figures.rfind(['.', ',']) else { return };
        if figures.len() - last - 1 == 3 && figures.matches(['.', ',']).count() == 1 {
            return;
        }
        match &figures[last..=last] {
            "," => self.comma += 1,
            _ => self.point += 1,
        }
    }

    /// The sign, if the file shows it.
    pub(super) fn sign(self) -> Option<DecimalSign> {
        match (self.comma, self.point) {
            (0, 0) => None,
            (comma, point) if comma > point => Some(DecimalSign::Comma),
            _ => Some(DecimalSign::Point),
        }
    }
}
