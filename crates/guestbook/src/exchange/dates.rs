//! Dates as files write them: `9/19/2024`, `15/04/2026`, `2026-06-23 10:02`, `12 mars 2026`, an Excel serial.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::fold;
use crate::guests::Birthday;
use crate::time::Day;

/// The order in which a file writes a date in figures.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 3 April is 03/04.
    #[default]
    Dmy,
    /// 3 April is 04/03.
    Mdy,
    /// The year comes first.
    Ymd,
}

/// Why a cell is not a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct NotADate;

/// First letters of the months, folded, in the languages of the hosts' programs.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen"],
    &["feb", "fev"],
    &["mar", "maa", "mrt"],
    &["apr", "avr", "abr"],
    &["may", "mai", "mei", "mag"],
    &["jun", "juin", "giu"],
    &["jul", "juil", "lug"],
    &["aug", "aou", "ago"],
    &["sep", "set"],
    &["oct", "okt", "ott"],
    &["nov"],
    &["dec", "dez", "dic"],
];

/// The day a cell says, or nothing if it is empty or a row of zeros.
pub(super) fn day(text: &str, order: DateOrder) -> Result<Option<Day>, NotADate> {
    let text = without_hour(text.trim());
    if is_nothing(text) {
        return Ok(None);
    }
    let (year, month, day) = if let Some(serial) = serial(text) {
        return Ok(Some(serial));
    } else if text.chars().any(char::is_alphabetic) {
        spelled(text).ok_or(NotADate)?
    } else {
        let parts = figures(text).ok_or(NotADate)?;
        in_order(&parts, order)
    };
    Day::new(full_year(year, 70), month, day).map(Some).ok_or(NotADate)
}

/// The birthday a cell says; the year may be missing (`--0910`, `--09-10`, `10/09`).
pub(super) fn birthday(text: &str, order: DateOrder) -> Result<Option<Birthday>, NotADate> {
    let text = text.trim();
    if is_nothing(text) {
        return Ok(None);
    }
    if let Some(rest) = text.strip_prefix("--") {
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        let (month, day) = digits.split_at_checked(2).ok_or(NotADate)?;
        return yearless(month, day).map(Some);
    }
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    if let [first, second] = parts[..] {
        let (month, day) = if order == DateOrder::Mdy { (first, second) } else { (second, first) };
        return yearless(month, day).map(Some);
    }
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return day(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]), DateOrder::Ymd).map(as_birthday);
    }
    if let Some((year, month, on)) = figures(without_hour(text)).map(|parts| in_order(&parts, order)) {
        return Day::new(full_year(year, 30), month, on).map(|day| as_birthday(Some(day))).ok_or(NotADate);
    }
    day(text, order).map(as_birthday)
}

fn as_birthday(day: Option<Day>) -> Option<Birthday> {
    let day = day?;
    let small = |n: u32| u8::try_from(n).unwrap_or_default();
    // Outlook writes 1604 for a year it does not know.
    let year = u16::try_from(day.year()).ok().filter(|year| *year > 1800);
    Some(Birthday { year, month: small(day.month()), day: small(day.day()) })
}

fn yearless(month: &str, day: &str) -> Result<Birthday, NotADate> {
    let month: u32 = month.trim().parse().map_err(|_| NotADate)?;
    let on: u32 = day.trim().parse().map_err(|_| NotADate)?;
    let leap = Day::new(2024, month, on).ok_or(NotADate)?;
    as_birthday(Some(leap)).map(|birthday| Birthday { year: None, ..birthday }).ok_or(NotADate)
}

fn is_nothing(text: &str) -> bool {
    !text.chars().any(|c| c.is_alphanumeric() && c != '0')
}

/// Cuts `10:02:17` and `T10:02:17Z` off.
fn without_hour(text: &str) -> &str {
    if !text.contains(':') {
        return text;
    }
    let iso = text.get(..10).filter(|_| text.as_bytes().get(10) == Some(&b'T'));
    iso.or_else(|| {
        text.rsplit_once(' ').and_then(|_| text.split(' ').position(|w| w.contains(':')).map(|at| before(text, at)))
    })
    .unwrap_or(text)
    .trim_end_matches([' ', ','])
}

fn before(text: &str, word: usize) -> &str {
    let end = text.match_indices(' ').nth(word.saturating_sub(1)).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

/// Days since 30 December 1899, as spreadsheets count. Between 1954 and 2119 only, so that no year is taken for one.
fn serial(text: &str) -> Option<Day> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    if whole.len() != 5 {
        return None;
    }
    let days: i64 = whole.parse().ok().filter(|days| (20_000..80_000).contains(days))?;
    Day::new(1899, 12, 30).map(|day| day.plus(days))
}

/// The three figures of a date, each with its number of digits.
fn figures(text: &str) -> Option<[(u32, usize); 3]> {
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        let part = |from: usize, to: usize| Some((text.get(from..to)?.parse().ok()?, to - from));
        return Some([part(0, 4)?, part(4, 6)?, part(6, 8)?]);
    }
    let mut parts = text.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty());
    let mut figure = || {
        let part = parts.next()?;
        Some((part.parse().ok().filter(|_| part.len() <= 4)?, part.len()))
    };
    let three = [figure()?, figure()?, figure()?];
    parts.next().is_none().then_some(three)
}

fn in_order(parts: &[(u32, usize); 3], order: DateOrder) -> (u32, u32, u32) {
    let [(a, a_len), (b, _), (c, c_len)] = *parts;
    match order {
        _ if a_len == 4 => (a, b, c),
        DateOrder::Ymd if c_len < 4 => (a, b, c),
        DateOrder::Mdy => (c, a, b),
        DateOrder::Dmy | DateOrder::Ymd => (c, b, a),
    }
}

/// `12 mars 2026`, `Mar 12, 2026`, `Thu 12 Mar 2026`, `12-Mar-2026`.
fn spelled(text: &str) -> Option<(u32, u32, u32)> {
    let folded = fold(text);
    let month = folded.split(' ').find_map(month)?;
    let mut figures =
        folded.split(' ').filter_map(|word| word.trim_end_matches(char::is_alphabetic).parse::<u32>().ok());
    let (first, second) = (figures.next()?, figures.next()?);
    Some(if first > 31 { (first, month, second) } else { (second, month, first) })
}

fn month(word: &str) -> Option<u32> {
    if word.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    // `mardi` and `martes` are days of the week, not March.
    if word.starts_with("mard") || word.starts_with("marte") {
        return None;
    }
    let at = MONTHS.iter().position(|starts| starts.iter().any(|start| word.starts_with(start)))?;
    u32::try_from(at).ok().map(|at| at + 1)
}

fn full_year(year: u32, young: u32) -> i32 {
    let year = match year {
        0..100 if year < young => year + 2000,
        0..100 => year + 1900,
        _ => year,
    };
    i32::try_from(year).unwrap_or(0)
}

/// What the dates of a file say about their order, cell after cell.
#[derive(Clone, Debug, Default)]
pub(super) struct OrderSeen {
    day_first: u32,
    month_first: u32,
    year_first: u32,
    either: Option<String>,
}

impl OrderSeen {
    /// Looks at one more cell.
    pub(super) fn look(&mut self, text: &str) {
        let text = without_hour(text.trim());
        let Some([(a, a_len), (b, _), (c, _)]) = figures(text) else { return };
        match (a, b) {
            _ if a_len == 4 => self.year_first += 1,
            (0, 0) => {}
            (13..=31, _) if c > 0 => self.day_first += 1,
            (_, 13..=31) => self.month_first += 1,
            (a, b) if a != b && self.either.is_none() => self.either = Some(text.to_owned()),
            _ => {}
        }
    }

    /// The order, if the file shows it.
    pub(super) fn order(&self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (0, 0) if self.either.is_none() && self.year_first > 0 => Some(DateOrder::Ymd),
            (0, 0) => None,
            (day, month) => Some(if day >= month { DateOrder::Dmy } else { DateOrder::Mdy }),
        }
    }

    /// A date that can be read in two ways, if nothing else decides.
    pub(super) fn ambiguous(&self) -> Option<String> {
        self.either.clone().filter(|_| self.day_first + self.month_first == 0)
    }
}
