//! A plan made ready: for each field its columns, for each column what kind of thing it holds.

use std::borrow::Cow;

use super::fields::{Field, is_never_kept};
use super::sheet::Row;
use super::words::{fold, said, said_in_line};
use super::{ExchangeError, Plan, Reason};
use crate::guests::PartKind;

/// Why a row is refused, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refuse {
    /// The column, 0 for the first.
    pub(super) column: usize,
    /// Why.
    pub(super) reason: Reason,
}

/// Where a column's kind (home, work, mobile) is told.
#[derive(Clone, Copy, Debug)]
enum KindFrom {
    Header(PartKind),
    LabelIn(usize),
}

/// A plan, ready for reading.
#[derive(Clone, Debug)]
pub(super) struct Mapping {
    columns: Vec<Vec<usize>>,
    kinds: Vec<KindFrom>,
}

impl Mapping {
    /// Makes a plan ready. Columns that are never kept are left out even if the plan names them.
    pub(super) fn of(plan: &Plan, headers: &[String]) -> Result<Self, ExchangeError> {
        let folded: Vec<String> = headers.iter().map(|header| fold(header)).collect();
        let mut columns = vec![Vec::new(); Field::ALL.len()];
        for (field, places) in &plan.columns {
            for place in places {
                let at = *place as usize;
                let Some(header) = folded.get(at) else {
                    let count = u32::try_from(headers.len()).unwrap_or(u32::MAX);
                    return Err(ExchangeError::NoSuchColumn { column: *place, columns: count });
                };
                if !is_never_kept(header) {
                    columns[*field as usize].push(at);
                }
            }
        }
        let kinds = (0..folded.len()).map(|at| kind_from(&folded, at)).collect();
        Ok(Self { columns, kinds })
    }

    /// Does any column feed this field?
    pub(super) fn feeds(&self, field: Field) -> bool {
        !self.columns[field as usize].is_empty()
    }

    /// The first column of a field; 0 if it has none.
    pub(super) fn column(&self, field: Field) -> usize {
        self.columns[field as usize].first().copied().unwrap_or(0)
    }

    /// The columns of a field.
    pub(super) fn columns(&self, field: Field) -> &[usize] {
        &self.columns[field as usize]
    }

    /// What kind of phone, e-mail or address stands in a column of this row.
    pub(super) fn kind(&self, row: &Row<'_>, at: usize) -> PartKind {
        match self.kinds.get(at) {
            Some(KindFrom::LabelIn(label)) => kind_of(&fold(row.raw(*label))),
            Some(KindFrom::Header(kind)) => *kind,
            None => PartKind::Other,
        }
    }
}

fn kind_from(folded: &[String], at: usize) -> KindFrom {
    let before =
        at.checked_sub(1).filter(|before| folded[*before].ends_with(" label") || folded[*before].ends_with(" type"));
    if let Some(label) = before {
        return KindFrom::LabelIn(label);
    }
    // `Address 1 - City` stands several columns behind `Address 1 - Label`.
    let stem: Vec<&str> = folded[at].split(' ').take(2).collect();
    let label = format!("{} label", stem.join(" "));
    match folded.iter().position(|header| *header == label) {
        Some(label) if folded[at].starts_with("address ") => KindFrom::LabelIn(label),
        _ => KindFrom::Header(kind_of(&folded[at])),
    }
}

fn kind_of(folded: &str) -> PartKind {
    let says = |words: &[&str]| folded.split(' ').any(|word| words.contains(&word));
    if says(&["mobile", "portable", "cell", "handy", "gsm", "iphone", "mobil"]) {
        PartKind::Mobile
    } else if says(&["work", "business", "travail", "bureau", "pro", "professionnel", "office", "geschaftlich"]) {
        PartKind::Work
    } else if says(&["home", "domicile", "maison", "fixe", "privat", "prive"]) {
        PartKind::Home
    } else {
        PartKind::Other
    }
}

/// The cells of one row, asked by field.
pub(super) struct Cells<'a> {
    /// The row.
    pub(super) row: &'a Row<'a>,
    /// The plan, made ready.
    pub(super) mapping: &'a Mapping,
}

impl<'a> Cells<'a> {
    /// All cells of a field that say something, with their columns, each on one line.
    pub(super) fn all(&self, field: Field) -> impl Iterator<Item = (usize, Cow<'a, str>)> {
        let (row, columns) = (self.row, self.mapping.columns(field));
        columns.iter().map(|at| (*at, said_in_line(row.raw(*at)))).filter(|(_, cell)| !cell.is_empty())
    }

    /// The first cell of a field that says something.
    pub(super) fn first(&self, field: Field) -> Option<(usize, Cow<'a, str>)> {
        self.all(field).next()
    }

    /// The text of a field on one line, refused beyond `longest` characters; empty if nothing is said.
    pub(super) fn text(&self, field: Field, longest: usize) -> Result<Cow<'a, str>, Refuse> {
        match self.first(field) {
            Some((column, cell)) if is_longer(&cell, longest) => Err(Refuse { column, reason: Reason::TooLong }),
            Some((_, cell)) => Ok(cell),
            None => Ok(Cow::Borrowed("")),
        }
    }

    /// All cells of a field, line breaks kept, joined by line breaks.
    pub(super) fn lines(&self, field: Field, longest: usize) -> Result<String, Refuse> {
        let mut joined = String::new();
        for at in self.mapping.columns(field) {
            let cell = said(self.row.raw(*at));
            if cell.is_empty() {
                continue;
            }
            if !joined.is_empty() {
                joined.push('\n');
            }
            joined.push_str(&cell);
            if is_longer(&joined, longest) {
                return Err(Refuse { column: *at, reason: Reason::TooLong });
            }
        }
        Ok(joined)
    }
}

fn is_longer(text: &str, longest: usize) -> bool {
    text.len() > longest && text.chars().count() > longest
}
