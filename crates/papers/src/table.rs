//! Tables: columns as wide as they need, rows never cut over a page (unless one alone is taller than a page), the head
//! repeated on every page.

use crate::flow::{Flow, Style};
use crate::page::{Ink, Piece};
use crate::text::widest_piece;

const GAP: f32 = 13.0;
const PAD: f32 = 4.5;
/// The side of a box to tick.
const BOX: f32 = 11.0;

/// How a column is set and how it takes its width.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fit {
    /// As wide as its widest entry; set left.
    Own,
    /// As wide as its widest entry; numbers, set right.
    Number,
    /// Takes what is left and breaks its lines; set left.
    Share,
    /// As wide as this part of the table, so that tables one below the other agree; breaks its lines; set left.
    /// unit: percent
    Part(u8),
}

/// One column.
pub(crate) struct Column {
    pub(crate) head: String,
    pub(crate) fit: Fit,
}

/// What stands in one row of one column, or of several.
pub(crate) struct Cell {
    pub(crate) lines: Vec<(String, Style)>,
    /// unit: columns
    pub(crate) span: usize,
    /// Is there a box to tick, in front of the lines?
    pub(crate) tick: bool,
}

impl Cell {
    pub(crate) fn of(text: impl Into<String>, style: Style) -> Self {
        Self { lines: vec![(text.into(), style)], span: 1, tick: false }
    }
    /// Nothing yet: lines are added.
    pub(crate) const fn empty() -> Self {
        Self { lines: Vec::new(), span: 1, tick: false }
    }
    /// A box for a pen.
    pub(crate) const fn tick() -> Self {
        Self { lines: Vec::new(), span: 1, tick: true }
    }
    pub(crate) fn and(mut self, text: impl Into<String>, style: Style) -> Self {
        self.lines.push((text.into(), style));
        self
    }
    pub(crate) fn over(self, span: usize) -> Self {
        Self { span, ..self }
    }
}

/// A table.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Vec<Cell>>,
    /// The row of sums under it; never parted from the last row.
    pub(crate) total: Option<Vec<Cell>>,
    /// Room for what is said below; never parted from the last row. unit: points
    pub(crate) tail: f32,
}

/// A cell with its lines broken, and the columns it begins and ends at.
struct SetCell {
    from: usize,
    to: usize,
    lines: Vec<(String, Style)>,
    tick: bool,
}

/// A row with its lines broken.
struct SetRow {
    cells: Vec<SetCell>,
}

impl SetRow {
    fn height(&self) -> f32 {
        let tallest = self.cells.iter().map(|cell| {
            let tick = if cell.tick { BOX } else { 0.0 };
            cell.lines.iter().map(|(_, s)| s.lead).sum::<f32>().max(tick)
        });
        tallest.fold(0.0, f32::max) + 2.0 * PAD
    }

    /// The part of a row taller than a page that fits into `height`, and the rest.
    fn part(mut self, height: f32) -> (Self, Self) {
        let mut first = Self { cells: Vec::new() };
        for SetCell { from, to, lines, tick } in &mut self.cells {
            let mut used = 2.0 * PAD;
            let fits = lines.iter().take_while(|(_, style)| {
                used += style.lead;
                used <= height
            });
            let count = fits.count();
            let rest = lines.split_off(count);
            let lines = std::mem::replace(lines, rest);
            first.cells.push(SetCell { from: *from, to: *to, lines, tick: std::mem::take(tick) });
        }
        (first, self)
    }
}

/// Draws the table from the pen on.
pub(crate) fn draw(flow: &mut Flow, table: &Table) {
    let places = places(flow, table);
    let rows: Vec<_> = table.rows.iter().map(|row| set(flow, table, &places, row)).collect();
    let total = table.total.as_ref().map(|row| set(flow, table, &places, row));
    let total_height = total.as_ref().map_or(0.0, SetRow::height) + table.tail;
    let sheet_right = flow.right;
    flow.right = places.last().map_or(sheet_right, |(_, right)| *right);
    let head_height = Style::LABEL.lead + 8.0;
    flow.need(head_height + rows.first().map_or(0.0, SetRow::height).min(flow.whole_page() / 2.0));
    head(flow, table, &places);
    let count = rows.len();
    for (at, row) in rows.into_iter().enumerate() {
        let below = if at + 1 == count { total_height } else { 0.0 };
        let mut row = row;
        if flow.need(row.height() + below) {
            head(flow, table, &places);
        }
        while row.height() > flow.whole_page() - head_height {
            let (fits, rest) = row.part(flow.room());
            put_row(flow, table, &places, &fits);
            flow.need(flow.whole_page());
            head(flow, table, &places);
            row = rest;
        }
        put_row(flow, table, &places, &row);
        flow.rule(0.5, Ink::Hair);
    }
    if let Some(total) = total {
        flow.rule(1.0, Ink::Accent);
        flow.skip(1.0);
        put_row(flow, table, &places, &total);
    }
    flow.right = sheet_right;
}

fn head(flow: &mut Flow, table: &Table, places: &[(f32, f32)]) {
    for (column, &(left, right)) in table.columns.iter().zip(places) {
        let name = flow.ready(&column.head, Style::LABEL.face);
        match column.fit {
            Fit::Number => flow.put_right(right, &name, Style::LABEL),
            Fit::Own | Fit::Share | Fit::Part(_) => flow.put(left, &name, Style::LABEL),
        }
    }
    flow.skip(Style::LABEL.lead + 4.0);
    flow.rule(1.0, Ink::Accent);
}

fn put_row(flow: &mut Flow, table: &Table, places: &[(f32, f32)], row: &SetRow) {
    let top = flow.y;
    for SetCell { from, to, lines, tick } in &row.cells {
        flow.y = top + PAD;
        if let Some(&(left, _)) = places.get(*from).filter(|_| *tick) {
            put_box(flow, left);
        }
        for (text, style) in lines {
            let number = from + 1 == *to && table.columns.get(*from).is_some_and(|c| c.fit == Fit::Number);
            match (places.get(*from), places.get(to - 1)) {
                (_, Some(&(_, right))) if number => flow.put_right(right, text, *style),
                (Some(&(left, _)), _) => flow.put(left, text, *style),
                _ => {}
            }
            flow.skip(style.lead);
        }
    }
    flow.y = top + row.height();
}

/// An empty box, drawn with four lines: no font of ours has one.
fn put_box(flow: &mut Flow, left: f32) {
    let (right, top, bottom) = (left + BOX, flow.y + 1.0, flow.y + 1.0 + BOX);
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
    for side in corners.windows(2) {
        flow.draw(Piece::Line { from: side[0], to: side[1], thick: 0.8, ink: Ink::Muted });
    }
}

fn set(flow: &mut Flow, table: &Table, places: &[(f32, f32)], row: &[Cell]) -> SetRow {
    let mut at = 0;
    let mut cells = Vec::with_capacity(row.len());
    for cell in row {
        let end = (at + cell.span).min(table.columns.len());
        let (Some(&(left, _)), Some(&(_, right))) = (places.get(at), places.get(end.wrapping_sub(1))) else { continue };
        let mut lines = Vec::new();
        for (text, style) in &cell.lines {
            for line in flow.lines(text, *style, right - left + 0.01) {
                lines.push((line, *style));
            }
        }
        cells.push(SetCell { from: at, to: end, lines, tick: cell.tick });
        at = end;
    }
    SetRow { cells }
}

/// Left and right edge of every column.
fn places(flow: &mut Flow, table: &Table) -> Vec<(f32, f32)> {
    let mut natural = Vec::new();
    let mut least = Vec::new();
    for (at, column) in table.columns.iter().enumerate() {
        let mut wide = 0.0_f32;
        let mut narrow = 0.0_f32;
        let head = (column.head.clone(), Style::LABEL);
        for (text, style) in std::iter::once(&head).chain(entries(table, at)) {
            let font = flow.font(style.face);
            let ready = flow.ready(text, style.face);
            wide = wide.max(font.width(&ready, style.size));
            narrow = narrow.max(widest_piece(&ready, font, style.size));
        }
        if let Fit::Part(percent) = column.fit {
            wide = flow.width() * f32::from(percent) / 100.0;
        }
        natural.push(wide);
        least.push(if column.fit == Fit::Share { narrow.min(flow.width() * 0.3) } else { wide });
    }
    #[allow(clippy::cast_precision_loss, reason = "a table has a handful of columns")]
    let room = flow.width() - GAP * (natural.len().saturating_sub(1)) as f32;
    let widths = shares(&table.columns, &natural, &least, room);
    let mut left = flow.left;
    let mut edges = Vec::with_capacity(widths.len());
    for width in widths {
        edges.push((left, left + width));
        left += width + GAP;
    }
    edges
}

/// What stands in one column alone, row by row.
fn entries(table: &Table, column: usize) -> impl Iterator<Item = &(String, Style)> {
    table.rows.iter().chain(&table.total).flat_map(move |row| {
        let mut at = 0;
        let cell = row.iter().find(|cell| {
            let here = at == column && cell.span == 1;
            at += cell.span;
            here
        });
        cell.map(|cell| cell.lines.as_slice()).unwrap_or_default()
    })
}

/// Widths that fill the room. Where it is short, the widest sharing columns give way first, so that one long name
/// does not break the short entries of its neighbours.
fn shares(columns: &[Column], natural: &[f32], least: &[f32], room: f32) -> Vec<f32> {
    let wanted: f32 = natural.iter().sum();
    let sharing = |column: &Column| column.fit == Fit::Share;
    let each = || columns.iter().zip(natural.iter().copied().zip(least.iter().copied()));
    if wanted <= room {
        let shared: f32 = each().filter(|(column, _)| sharing(column)).map(|(_, (wide, _))| wide).sum();
        let grown = |wide: f32| if shared > 0.0 { wide + (room - wanted) * wide / shared } else { wide };
        return each().map(|(column, (wide, _))| if sharing(column) { grown(wide) } else { wide }).collect();
    }
    let at_level = |level: f32| -> Vec<f32> {
        let cut = |wide: f32, narrow: f32| wide.min(level.max(narrow));
        each().map(|(column, (wide, narrow))| if sharing(column) { cut(wide, narrow) } else { wide }).collect()
    };
    let (mut low, mut high) = (0.0, room.max(0.0));
    for _ in 0..24 {
        let middle = f32::midpoint(low, high);
        if at_level(middle).iter().sum::<f32>() <= room { low = middle } else { high = middle }
    }
    let widths = at_level(low);
    let used: f32 = widths.iter().sum();
    if used <= room {
        return widths;
    }
    // Even the longest words are too wide together: they break within a word, each column by its part.
    let breakable: f32 = each().filter(|(column, _)| sharing(column)).map(|(_, (_, narrow))| narrow).sum();
    let part = (1.0 - (used - room) / breakable.max(1.0)).max(0.2);
    each().map(|(column, (wide, narrow))| if sharing(column) { (narrow * part).max(24.0) } else { wide }).collect()
}
