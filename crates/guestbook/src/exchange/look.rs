//! A look at a table: which column feeds which field, by header first, by what the cells look like second.

use csv::StringRecord;

use super::fields::{Field, by_header, is_never_kept};
use super::presets::{self, Preset};
use super::words::said;
use super::{DateOrder, Doubt, dates};

/// The first rows of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Sample {
    /// Rows below the header.
    pub(super) rows: Vec<StringRecord>,
}

impl Sample {
    /// The cells of a column that say something.
    pub(super) fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(move |row| row.get(column)).map(str::trim).filter(|cell| !said(cell).is_empty())
    }

    /// Are four of five cells so, and one at least?
    pub(super) fn mostly(&self, column: usize, so: impl Fn(&str) -> bool) -> bool {
        let (all, fit) = self.cells(column).fold((0, 0), |(all, fit), cell| (all + 1, fit + usize::from(so(cell))));
        fit > 0 && fit * 5 >= all * 4
    }
}

/// What a column seems to feed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Guess {
    /// The field.
    pub(super) field: Option<Field>,
    /// Why it should be looked at.
    pub(super) doubt: Option<Doubt>,
}

/// Guesses for all columns. `folded` are the headers, folded.
pub(super) fn guess(folded: &[String], preset: Preset, sample: &Sample) -> Vec<Guess> {
    let mut guesses: Vec<Guess> = folded.iter().enumerate().map(|(at, header)| by_words(at, header, preset)).collect();
    settle_names(&mut guesses, sample);
    if matches!(preset, Preset::Table | Preset::LittleHotelier | Preset::Booking) {
        by_content(&mut guesses, preset, sample);
    }
    only_one_each(&mut guesses, preset);
    guesses
}

fn by_words(at: usize, header: &str, preset: Preset) -> Guess {
    if is_never_kept(header) {
        return Guess { field: None, doubt: Some(Doubt::NeverKept) };
    }
    if let presets::Says::Feeds(field) = presets::column(preset, at, header) {
        return Guess { field, doubt: None };
    }
    let field =
        by_header(header).or_else(|| by_header(header.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ')));
    Guess { field, doubt: None }
}

/// `Nom` without `Prénom` holds the whole name; `Name` beside `Vorname` is the family name.
fn settle_names(guesses: &mut [Guess], sample: &Sample) {
    let place = |guesses: &[Guess], field| guesses.iter().position(|guess| guess.field == Some(field));
    let given = place(guesses, Field::Given);
    let full = place(guesses, Field::FullName);
    match (place(guesses, Field::Family), given, full) {
        (Some(family), None, None) if sample.mostly(family, |cell| cell.contains(' ')) => {
            guesses[family].field = Some(Field::FullName);
        }
        (None, Some(_), Some(full)) => guesses[full].field = Some(Field::Family),
        _ => {}
    }
}

fn by_content(guesses: &mut [Guess], preset: Preset, sample: &Sample) {
    let has = |guesses: &[Guess], field| guesses.iter().any(|guess| guess.field == Some(field));
    let open = |guesses: &[Guess]| -> Vec<usize> {
        (0..guesses.len()).filter(|at| guesses[*at] == Guess::default()).collect()
    };
    let so_it_looks = |field| Guess { field: Some(field), doubt: Some(Doubt::ByContent) };
    if !has(guesses, Field::Email)
        && let Some(at) = open(guesses).into_iter().find(|at| sample.mostly(*at, looks_like_email))
    {
        guesses[at] = so_it_looks(Field::Email);
    }
    if !has(guesses, Field::Arrival) && !has(guesses, Field::Departure) {
        let days: Vec<usize> = open(guesses).into_iter().filter(|at| sample.mostly(*at, looks_like_day)).collect();
        if let [arrival, departure, ..] = days[..] {
            guesses[arrival] = so_it_looks(Field::Arrival);
            guesses[departure] = so_it_looks(Field::Departure);
        }
    }
    if !has(guesses, Field::Phone)
        && let Some(at) = open(guesses).into_iter().find(|at| sample.mostly(*at, looks_like_phone))
    {
        guesses[at] = so_it_looks(Field::Phone);
    }
    let named = has(guesses, Field::FullName) || has(guesses, Field::Family) || has(guesses, Field::Booker);
    if !named && let Some(at) = open(guesses).into_iter().find(|at| sample.mostly(*at, looks_like_name)) {
        guesses[at] = so_it_looks(Field::FullName);
    }
    if preset == Preset::LittleHotelier && !has(guesses, Field::Reference) {
        let is_reference = |cell: &str| super::states::origin_of_reference(cell).is_some();
        if let Some(at) = open(guesses).into_iter().find(|at| sample.mostly(*at, is_reference)) {
            guesses[at] = so_it_looks(Field::Reference);
        }
    }
}

/// Two columns may not feed one field, save those that take several. (Cloudbeds has two numbers for a booking.)
fn only_one_each(guesses: &mut [Guess], preset: Preset) {
    for at in 1..guesses.len() {
        let Some(field) = guesses[at].field else { continue };
        let twice = guesses[..at].iter().any(|guess| guess.field == Some(field));
        let allowed = field.takes_several() || (preset == Preset::Cloudbeds && field == Field::Reference);
        if twice && !allowed {
            guesses[at] = Guess { field: None, doubt: Some(Doubt::AlreadyFed) };
        }
    }
}

fn looks_like_email(cell: &str) -> bool {
    cell.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.'))
}

fn looks_like_day(cell: &str) -> bool {
    let is_day =
        |order| dates::day(cell, order).is_ok_and(|day| day.is_some_and(|day| (1950..2100).contains(&day.year())));
    cell.len() >= 6 && (is_day(DateOrder::Dmy) || is_day(DateOrder::Mdy))
}

fn looks_like_phone(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let sign = cell.starts_with('+') || cell.starts_with('0') || cell.starts_with('(');
    sign && (8..=16).contains(&digits)
        && cell.chars().all(|c| c.is_ascii_digit() || " +()-./".contains(c))
        && !looks_like_day(cell)
}

fn looks_like_name(cell: &str) -> bool {
    cell.contains(' ')
        && cell.chars().count() < 60
        && cell.split_whitespace().count() < 5
        && cell.chars().all(|c| c.is_alphabetic() || " ,.'’-".contains(c))
}
