//! Days as they are said: `12-15/8`, `du 12 au 15 août`, `Aug 12 to 15`, `ven-dim`, `demain`, `in 3 days`, `+2`.
//! Only the words; which year they mean is decided in `resolve.rs`.

use super::scan::Scan;
use super::vocabulary::{DAYS, FROM, MONTHS, NEAR, NIGHTS, NUMBERS, UNTIL, WEEKDAYS, month, weekday};
use super::{DayOrder, Sense};

/// A day as it was said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Point {
    /// With its year.
    Whole { year: i32, month: u32, day: u32 },
    /// Day and month.
    InYear { month: u32, day: u32 },
    /// The day of the month alone.
    InMonth { day: u32 },
    /// A weekday, 0 for Monday; `next` leaves today out.
    Weekday { nr: u32, next: bool },
    /// So many days from today.
    Near { days: i64 },
}

/// A day and the weekday said beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Mark {
    pub point: Point,
    pub weekday: Option<u32>,
}

/// One day, or two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Span {
    pub from: Mark,
    pub to: Option<Mark>,
}

impl Span {
    /// How surely it is meant as days: a lone weekday may be a name (`Sam`).
    pub fn weight(self) -> u8 {
        match (self.from.point, self.to) {
            (Point::Weekday { .. }, None) => 1,
            (Point::Weekday { .. }, Some(_)) => 2,
            _ => 3,
        }
    }
}

fn bare(point: Point) -> Mark {
    Mark { point, weekday: None }
}

/// What is read at the start of `text`, longest first, each with where it ends.
pub(super) fn spans(text: &str, sense: &Sense<'_>) -> Vec<(Span, usize)> {
    let mut found = Vec::new();
    let mut scan = Scan::of(text);
    lead(&mut scan);
    if let Some(span) = weekend(&mut scan.clone()) {
        found.push(span);
        return found;
    }
    let Some(from) = mark(&mut scan, sense, None) else { return found };
    let alone = scan.at;
    if let Some(to) = second(&mut scan, sense, from) {
        found.push((Span { from, to: Some(to) }, scan.at));
    }
    if !matches!(from.point, Point::InMonth { .. }) {
        found.push((Span { from, to: None }, alone));
    }
    found
}

/// `du`, `from`, `le`: part of what is said.
fn lead(scan: &mut Scan<'_>) {
    scan.attempt(|scan| {
        scan.one_of(&FROM)?;
        scan.space().then_some(())
    });
}

fn weekend(scan: &mut Scan<'_>) -> Option<(Span, usize)> {
    let mut next = scan.attempt(|scan| {
        let which = scan.one_of(["next", "this", "ce", "le"])?;
        scan.space().then_some(which == 0)
    });
    scan.one_of(["week-end", "weekend"])?;
    if scan.attempt(|scan| (scan.space() && scan.one_of(["prochain"]).is_some()).then_some(())).is_some() {
        next = Some(true);
    }
    let friday = Point::Weekday { nr: 4, next: next.unwrap_or(false) };
    let sunday = Point::Weekday { nr: 6, next: false };
    Some((Span { from: bare(friday), to: Some(bare(sunday)) }, scan.at))
}

/// What joins two days.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    Said,
    Space,
}

fn join(scan: &mut Scan<'_>) -> Option<Join> {
    let said = scan.attempt(|scan| {
        scan.space();
        if scan.eat("->") || scan.eat("-") || scan.eat(">") {
            scan.eat(">");
            scan.space();
            return Some(());
        }
        scan.one_of(&UNTIL)?;
        scan.space().then_some(())
    });
    if said.is_some() {
        scan.attempt(|scan| {
            scan.one_of(["le", "the"])?;
            scan.space().then_some(())
        });
        return Some(Join::Said);
    }
    scan.space().then_some(Join::Space)
}

/// The second day. Without a word between them both days must be said alike.
fn second(scan: &mut Scan<'_>, sense: &Sense<'_>, from: Mark) -> Option<Mark> {
    scan.attempt(|scan| {
        // ISO days may be parted by a slash.
        let slashed = matches!(from.point, Point::Whole { .. }) && scan.eat("/");
        let join = if slashed { Join::Said } else { join(scan)? };
        let to = mark(scan, sense, Some(from))?;
        let dated = |mark: Mark| matches!(mark.point, Point::Whole { .. } | Point::InYear { .. });
        let named = |mark: Mark| matches!(mark.point, Point::Weekday { .. } | Point::Near { .. });
        let alike = dated(from) && dated(to) || named(from) && named(to);
        (join == Join::Said || alike).then_some(to)
    })
}

fn mark(scan: &mut Scan<'_>, sense: &Sense<'_>, from: Option<Mark>) -> Option<Mark> {
    // `12-15/8` is twelve to fifteen August wherever the house stands.
    let days_said = matches!(from, Some(Mark { point: Point::InMonth { .. }, .. }));
    let order = if days_said { DayOrder::DayFirst } else { sense.order };
    scan.attempt(near)
        .or_else(|| scan.attempt(iso))
        .or_else(|| scan.attempt(|scan| numbered(scan, order)))
        .or_else(|| scan.attempt(month_first))
        .map(bare)
        .or_else(|| scan.attempt(|scan| on_weekday(scan, sense, days_said)))
}

fn near(scan: &mut Scan<'_>) -> Option<Point> {
    if let Some(at) = scan.one_of(NEAR.iter().map(|(word, _)| *word)) {
        return Some(Point::Near { days: NEAR[at].1 });
    }
    scan.one_of(["dans", "in"])?;
    scan.space().then_some(())?;
    let count = count(scan, 3)?;
    scan.space();
    let units = ["jours", "jour", "days", "day", "semaines", "semaine", "weeks", "week"];
    let days = if scan.one_of(&units)? < 4 { count } else { count * 7 };
    Some(Point::Near { days: days.into() })
}

fn iso(scan: &mut Scan<'_>) -> Option<Point> {
    let year = four_digits(scan)?;
    scan.eat("-").then_some(())?;
    let month = scan.number(2)?;
    scan.eat("-").then_some(())?;
    Some(Point::Whole { year, month, day: scan.number(2)? })
}

fn four_digits(scan: &mut Scan<'_>) -> Option<i32> {
    let before = scan.at;
    let year = scan.number(4)?;
    (scan.at - before == 4).then_some(())?;
    i32::try_from(year).ok()
}

/// `12/8`, `12.8.26`, `12 août 2026`, `12th of August`, or the day of the month alone.
fn numbered(scan: &mut Scan<'_>, order: DayOrder) -> Option<Point> {
    let first = scan.number(2)?;
    let sign = ["/", "."].into_iter().find(|sign| scan.rest().starts_with(sign) && followed(scan, 1));
    if let Some(sign) = sign {
        scan.eat(sign);
        let second = scan.number(2)?;
        let (day, month) = match order {
            DayOrder::MonthFirst if sign == "/" => (second, first),
            _ => (first, second),
        };
        let year = scan.attempt(|scan| {
            scan.eat(sign).then_some(())?;
            let before = scan.at;
            let year = i32::try_from(scan.number(4)?).ok()?;
            match scan.at - before {
                2 => Some(2000 + year),
                4 => Some(year),
                _ => None,
            }
        });
        if sign == "." {
            scan.eat(".");
        }
        return Some(year.map_or(Point::InYear { month, day }, |year| Point::Whole { year, month, day }));
    }
    ordinal(scan);
    let named = scan.attempt(|scan| {
        scan.space();
        scan.attempt(|scan| {
            scan.one_of(["of", "de"])?;
            scan.space().then_some(())
        });
        month(scan.letters()?)
    });
    let Some(month) = named else { return Some(Point::InMonth { day: first }) };
    let year = scan.attempt(|scan| {
        scan.space().then_some(())?;
        four_digits(scan)
    });
    Some(year.map_or(Point::InYear { month, day: first }, |year| Point::Whole { year, month, day: first }))
}

fn followed(scan: &Scan<'_>, by: usize) -> bool {
    scan.rest().as_bytes().get(by).is_some_and(u8::is_ascii_digit)
}

fn ordinal(scan: &mut Scan<'_>) {
    scan.one_of(["er", "st", "nd", "rd", "th"]);
}

/// `Aug 12`, `August 12th 2026`.
fn month_first(scan: &mut Scan<'_>) -> Option<Point> {
    let month = month(scan.letters()?)?;
    scan.space();
    let day = scan.number(2)?;
    ordinal(scan);
    let year = scan.attempt(|scan| {
        scan.space().then_some(())?;
        four_digits(scan)
    });
    Some(year.map_or(Point::InYear { month, day }, |year| Point::Whole { year, month, day }))
}

/// `ven`, `next friday`, `vendredi prochain`, `ven 12/8`.
fn on_weekday(scan: &mut Scan<'_>, sense: &Sense<'_>, days_said: bool) -> Option<Mark> {
    let mut next = scan.attempt(|scan| {
        let which = scan.one_of(["next", "this", "ce", "cette"])?;
        scan.space().then_some(which == 0)
    });
    let nr = weekday(scan.letters()?, sense.language.code() == "fr")?;
    if scan.attempt(|scan| (scan.space() && scan.one_of(["prochain", "next"]).is_some()).then_some(())).is_some() {
        next = Some(true);
    }
    let dated = scan.attempt(|scan| {
        scan.space().then_some(())?;
        let order = if days_said { DayOrder::DayFirst } else { sense.order };
        let point = scan.attempt(|scan| numbered(scan, order)).or_else(|| scan.attempt(month_first))?;
        let joins = || join(&mut scan.clone()) == Some(Join::Said);
        (!matches!(point, Point::InMonth { .. }) || days_said || joins()).then_some(point)
    });
    Some(match dated {
        Some(point) => Mark { point, weekday: Some(nr) },
        None => bare(Point::Weekday { nr, next: next.unwrap_or(false) }),
    })
}

/// A number in digits, or as a word.
pub(super) fn count(scan: &mut Scan<'_>, most: usize) -> Option<u32> {
    let words = NUMBERS.iter().map(|(word, _)| *word);
    scan.attempt(|scan| scan.number(most)).or_else(|| scan.one_of(words).map(|at| NUMBERS[at].1))
}

/// `+2`, `+3 nuits`, `3 nights`, `une semaine`: how many nights, and where that ends.
pub(super) fn nights(text: &str) -> Option<(u32, usize)> {
    let mut scan = Scan::of(text);
    lead(&mut scan);
    let plus = scan.eat("+");
    if plus {
        scan.space();
    }
    let number = count(&mut scan, 3)?;
    let bare = scan.at;
    scan.space();
    if let Some(at) = scan.one_of(NIGHTS.iter().map(|(word, _)| *word)) {
        return Some((number * NIGHTS[at].1, scan.at));
    }
    if plus && scan.one_of(&DAYS).is_some() {
        return Some((number, scan.at));
    }
    plus.then_some((number, bare))
}

/// Is it a word for a day or a month? Then it is not a guest.
pub(super) fn is_calendar_word(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    MONTHS.iter().chain(&WEEKDAYS).any(|names| names[0] == word || names[1] == word)
}
