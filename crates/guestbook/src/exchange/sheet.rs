//! Tables: what every file becomes. A row knows its number as a spreadsheet shows it; a cell is text.
//!
//! Cells of workbooks become text exactly: a date becomes `2026-05-01`, the number `5896495358.0` becomes `5896495358`.

use std::borrow::Cow;

use csv::StringRecord;

use super::words::said;

/// One row.
#[derive(Clone, Debug)]
pub(super) struct Row<'a> {
    /// Its number; 1 for the first.
    pub(super) number: u32,
    /// Its cells.
    pub(super) cells: Cow<'a, StringRecord>,
}

impl Row<'_> {
    /// The cell as the file has it; empty beyond the end.
    pub(super) fn raw(&self, at: usize) -> &str {
        self.cells.get(at).unwrap_or_default()
    }

    /// Has no cell a word?
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// A table held in memory: a sheet of a workbook, cards, calendar events.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    /// Number and cells of each row.
    pub(super) rows: Vec<(u32, StringRecord)>,
}

impl Sheet {
    /// Adds the next row.
    pub(super) fn push(&mut self, cells: &[String]) {
        let number = self.rows.last().map_or(1, |(number, _)| number + 1);
        self.rows.push((number, StringRecord::from(cells.to_vec())));
    }

    /// Its rows.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(number, cells)| Row { number: *number, cells: Cow::Borrowed(cells) })
    }
}

/// A number of a workbook, without the float's tail: `5896495358.0` → `5896495358`. Three decimals get a fourth one,
/// so that nobody takes the point for a grouping sign.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value}");
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => format!("{text}0"),
        _ => text,
    }
}

/// The letter of a column without a header, as a spreadsheet shows it.
pub(super) fn letter(at: usize) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    if at < 26 { last.to_string() } else { format!("{}{last}", letter(at / 26 - 1)) }
}

/// A few cells of a column for the screen, cut short.
pub(super) fn shown(cell: &str) -> String {
    said(cell).chars().take(200).collect()
}
