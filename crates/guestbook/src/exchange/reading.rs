//! A reading: a file, what was found in it, and its rows as often as they are asked for.

use std::io::Read;

use encoding_rs::Encoding;

use super::amounts::{DecimalSeen, DecimalSign};
use super::assemble::Assembler;
use super::candidate::Line;
use super::csv_in::{CsvFile, CsvRows, encoding_of};
use super::dates::{DateOrder, OrderSeen};
use super::fields::Field;
use super::file_kind::{kept, kind_of, only_text};
use super::look::{Guess, Sample, guess};
use super::presets::{self, Preset};
use super::sheet::{Row, Sheet, letter, shown};
use super::words::fold;
use super::zip_in::{seekable, tables};
use super::{Column, Content, ExchangeError, FileKind, FileReading, Home, Mode, Plan, ReadsAs, Reread, Source};
use super::{ical_in, vcard_in, xls_in};
use crate::personal::Private;

/// The largest file of cards or events. unit: bytes
const LARGEST_CARDS: u64 = 256 << 20;

/// A file that has been looked at.
#[derive(Clone, Debug)]
pub struct Reading {
    name: String,
    content: Content,
    kind: FileKind,
    table: Table,
    headers: Vec<String>,
    header_row: u32,
    sheets: Vec<String>,
    preset: Preset,
    guesses: Vec<Guess>,
    sample: Sample,
    rows: u32,
    order: OrderSeen,
    decimal: DecimalSeen,
    home: Home,
}

#[derive(Clone, Debug)]
enum Table {
    Text(CsvFile),
    Memory(Sheet),
}

impl Reading {
    /// Looks at a file. What `reread` says is believed; the rest is guessed.
    pub(super) fn open(source: Source, home: Home, reread: &Reread) -> Result<Self, ExchangeError> {
        let content = kept(source.content)?;
        let region = home.country.code().to_ascii_lowercase();
        let (kind, names) = kind_of(&content)?;
        let mut sheets = Vec::new();
        let table = match kind {
            FileKind::Csv => Table::Text(text_table(&content, reread, region.as_bytes())?),
            FileKind::Zip => Table::Memory(only_text(&names).and_then(|()| tables(&content, region.as_bytes()))?),
            FileKind::Vcard => Table::Memory(vcard_in::read(&whole_text(&content, reread, region.as_bytes())?)),
            FileKind::Ical => Table::Memory(ical_in::read(&whole_text(&content, reread, region.as_bytes())?)),
            FileKind::Xls | FileKind::Xlsx | FileKind::Ods => {
                let book = xls_in::read(&content, kind, reread.sheet.as_deref())?;
                sheets = book.names;
                Table::Memory(book.sheet)
            }
        };
        let mut reading = Self {
            name: source.name,
            content,
            kind,
            table,
            headers: Vec::new(),
            header_row: reread.header_row.unwrap_or(1),
            sheets,
            preset: Preset::Table,
            guesses: Vec::new(),
            sample: Sample::default(),
            rows: 0,
            order: OrderSeen::default(),
            decimal: DecimalSeen::default(),
            home,
        };
        reading.look(reread)?;
        Ok(reading)
    }

    /// The same file, read otherwise.
    pub fn reread(&self, reread: &Reread) -> Result<Self, ExchangeError> {
        Self::open(Source { name: self.name.clone(), content: self.content.clone() }, self.home, reread)
    }

    /// The name of the file.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the file was recognised as.
    #[must_use]
    pub fn preset(&self) -> Preset {
        self.preset
    }

    /// Rows below the header, empty ones left out. unit: rows, whole
    #[must_use]
    pub fn row_count(&self) -> u32 {
        self.rows
    }

    /// Headers, left to right; a letter where there is none.
    #[must_use]
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// The raw cells of some rows, by their numbers: for the refused rows of an import.
    pub fn raw_rows(&self, numbers: &std::collections::HashSet<u32>) -> Result<Vec<(u32, Vec<String>)>, ExchangeError> {
        let mut found = Vec::new();
        if numbers.is_empty() {
            return Ok(found);
        }
        for row in self.rows()? {
            let row = row?;
            if numbers.contains(&row.number) {
                found.push((row.number, row.cells.iter().map(str::to_owned).collect()));
            }
        }
        Ok(found)
    }

    /// Every row, cleaned as the plan says. An error ends the file: it cannot be read further.
    pub fn lines<'a>(
        &'a self,
        plan: &'a Plan,
    ) -> Result<impl Iterator<Item = Result<Line, ExchangeError>> + use<'a>, ExchangeError> {
        let mut assembler = Assembler::new(plan, &self.headers)?;
        Ok(self.rows()?.map(move |row| row.map(|row| assembler.line(&row))))
    }

    /// The plan that the guesses propose.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let mut columns = std::collections::BTreeMap::new();
        for (at, guess) in (0_u32..).zip(&self.guesses) {
            if let Some(field) = guess.field {
                columns.entry(field).or_insert_with(Vec::new).push(at);
            }
        }
        if self.preset == Preset::Cloudbeds {
            // The channel's own number comes first: it is the one the channel's own export shows.
            columns.entry(Field::Reference).and_modify(|places| places.reverse());
        }
        Plan {
            preset: self.preset,
            columns,
            date_order: self.date_order(),
            decimal: self.decimal.sign().unwrap_or(self.home_decimal()),
            mode: Mode::default(),
            country: self.home.country,
            currency: self.home.currency,
            corrections: Vec::new(),
            unit: None,
        }
    }

    /// What the screen shows. `reading` is the handle the desk gives it.
    #[must_use]
    pub fn view(&self, reading: String) -> FileReading {
        let text = match &self.table {
            Table::Text(file) => Some(file),
            Table::Memory(_) => None,
        };
        let separator = |file: &CsvFile| char::from(file.separator).to_string();
        let columns = (0_u32..).zip(&self.headers).zip(&self.guesses);
        FileReading {
            reading,
            name: self.name.clone(),
            rows: self.rows,
            preset: self.preset,
            reads_as: ReadsAs {
                kind: self.kind,
                encoding: text.map(|file| file.encoding.name().to_ascii_lowercase()),
                separator: text.map(separator),
                decimal: self.decimal.sign(),
                date_order: self.order.order(),
                ambiguous_date: self.order.ambiguous(),
            },
            columns: columns.map(|((index, header), guess)| self.column(index, header, *guess)).collect(),
            fields: Field::ALL.to_vec(),
            sheets: self.sheets.clone(),
            header_row: self.header_row,
            plan: self.plan(),
            last_time: None,
            mappable: self.is_mappable(),
        }
    }

    /// May columns be chosen by hand?
    fn is_mappable(&self) -> bool {
        !matches!(self.kind, FileKind::Vcard | FileKind::Ical)
    }

    /// Can a file with the same headers be known again? Not if the columns have no names.
    pub(super) fn has_named_columns(&self) -> bool {
        self.is_mappable() && self.header_row > 0
    }

    /// A plan of an earlier file for this one: its columns, its country and currency. How dates and numbers are
    /// written is taken from it only where this file does not show it.
    pub(super) fn as_last_time(&self, last: Plan) -> Plan {
        let own = self.plan();
        Plan {
            preset: last.preset,
            columns: last.columns,
            date_order: self.order.order().unwrap_or(last.date_order),
            decimal: self.decimal.sign().unwrap_or(last.decimal),
            country: last.country,
            currency: last.currency,
            ..own
        }
    }

    fn column(&self, index: u32, header: &str, guess: Guess) -> Column {
        let samples = self.sample.cells(index as usize).take(5).map(|cell| Private(shown(cell))).collect();
        let samples = if guess.doubt == Some(super::Doubt::NeverKept) { Vec::new() } else { samples };
        Column { index, header: header.to_owned(), samples, guess: guess.field, doubt: guess.doubt }
    }

    /// Rows below the header that are not empty.
    fn rows(&self) -> Result<impl Iterator<Item = Result<Row<'_>, ExchangeError>>, ExchangeError> {
        let first = self.header_row;
        let below = move |row: &Result<Row<'_>, ExchangeError>| {
            row.as_ref().map_or(true, |row| row.number > first && !row.is_empty())
        };
        Ok(self.all_rows()?.filter(below))
    }

    fn all_rows(&self) -> Result<Rows<'_>, ExchangeError> {
        Ok(match &self.table {
            Table::Text(file) => Rows::Text(Box::new(file.rows()?)),
            Table::Memory(sheet) => Rows::Memory(Box::new(sheet.rows())),
        })
    }

    /// Finds the header, recognises the preset, guesses the columns, counts the rows.
    fn look(&mut self, reread: &Reread) -> Result<(), ExchangeError> {
        let mut top: Vec<Row<'static>> = Vec::new();
        for row in self.all_rows()?.take(300) {
            let row = row?;
            top.push(Row { number: row.number, cells: std::borrow::Cow::Owned(row.cells.into_owned()) });
        }
        if top.iter().all(Row::is_empty) {
            return Err(ExchangeError::EmptyFile);
        }
        self.header_row = reread.header_row.unwrap_or_else(|| header_of(&top));
        let header = top.iter().find(|row| row.number == self.header_row);
        let width = top.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let named = |at: usize| header.map(|row| row.raw(at).trim()).filter(|name| !name.is_empty());
        self.headers = (0..width).map(|at| named(at).map_or_else(|| letter(at), shown)).collect();
        let below = top.into_iter().filter(|row| row.number > self.header_row && !row.is_empty());
        self.sample = Sample { rows: below.map(|row| row.cells.into_owned()).collect() };
        let folded: Vec<String> = self.headers.iter().map(|header| fold(header)).collect();
        self.preset = match self.kind {
            FileKind::Vcard => Preset::Vcard,
            FileKind::Ical => Preset::Ical,
            _ => reread.preset.unwrap_or_else(|| presets::recognise(&folded, &self.sample)),
        };
        self.guesses = guess(&folded, self.preset, &self.sample);
        self.count()
    }

    /// One pass over all rows: how many, and what dates and amounts say of their writing.
    fn count(&mut self) -> Result<(), ExchangeError> {
        let of = |is: fn(Field) -> bool| -> Vec<usize> {
            let fits = |at: &usize| self.guesses[*at].field.is_some_and(is);
            (0..self.guesses.len()).filter(fits).collect()
        };
        let days = of(|field| field.is_day() || field == Field::Birthday);
        let amounts = of(|field| field == Field::Price);
        let (mut rows, mut order, mut decimal) = (0, OrderSeen::default(), DecimalSeen::default());
        for row in self.rows()? {
            let row = row?;
            rows += 1;
            for at in &days {
                order.look(row.raw(*at));
            }
            for at in &amounts {
                decimal.look(row.raw(*at));
            }
        }
        (self.rows, self.order, self.decimal) = (rows, order, decimal);
        Ok(())
    }

    /// The order the file shows; else what the preset and the house's country make likely.
    fn date_order(&self) -> DateOrder {
        let american =
            self.home.country.code() == "US" || matches!(self.preset, Preset::Airbnb | Preset::AirbnbEarnings);
        let likely =
            if american && self.decimal.sign() != Some(DecimalSign::Comma) { DateOrder::Mdy } else { DateOrder::Dmy };
        self.order.order().unwrap_or(likely)
    }

    fn home_decimal(&self) -> DecimalSign {
        match self.home.country.code() {
            "US" | "GB" | "IE" | "CA" | "AU" | "NZ" | "CH" | "JP" => DecimalSign::Point,
            _ => DecimalSign::Comma,
        }
    }
}

enum Rows<'a> {
    Text(Box<CsvRows>),
    Memory(Box<dyn Iterator<Item = Row<'a>> + 'a>),
}

impl<'a> Iterator for Rows<'a> {
    type Item = Result<Row<'a>, ExchangeError>;

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Text(rows) => rows.next(),
            Self::Memory(rows) => rows.next().map(Ok),
        }
    }
}

/// Of the first ten rows the one with the most known headers; 0 if the first row is no header at all.
fn header_of(top: &[Row<'_>]) -> u32 {
    let known = |row: &Row<'_>| {
        row.cells
            .iter()
            .filter(|cell| super::fields::by_header(&fold(cell)).is_some() || super::fields::is_never_kept(&fold(cell)))
            .count()
    };
    let first = top.iter().find(|row| !row.is_empty());
    let mut best = (first.map_or(1, |row| row.number), first.map_or(0, known));
    for row in top.iter().take(10) {
        let count = known(row);
        if count >= 2 && count > best.1 {
            best = (row.number, count);
        }
    }
    let is_value = |cell: &str| cell.contains('@') || cell.chars().filter(char::is_ascii_digit).count() > 5;
    let no_header = best.1 == 0 && first.is_some_and(|row| row.cells.iter().any(is_value));
    if no_header { 0 } else { best.0 }
}

fn asked_encoding(reread: &Reread) -> Result<Option<&'static Encoding>, ExchangeError> {
    let label = reread.encoding.as_ref().map(|name| Encoding::for_label(name.as_bytes()));
    label.map(|found| found.ok_or(ExchangeError::NoSuchEncoding)).transpose()
}

fn text_table(content: &Content, reread: &Reread, region: &[u8]) -> Result<CsvFile, ExchangeError> {
    let separator = reread.separator.as_ref().and_then(|sign| sign.bytes().next());
    CsvFile::look(content.clone(), asked_encoding(reread)?, separator, region)
}

fn whole_text(content: &Content, reread: &Reread, region: &[u8]) -> Result<String, ExchangeError> {
    let mut bytes = Vec::new();
    seekable(content)?.take(LARGEST_CARDS + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_CARDS {
        return Err(ExchangeError::TooLarge { bytes: bytes.len() as u64, limit: LARGEST_CARDS });
    }
    let encoding = asked_encoding(reread)?.unwrap_or_else(|| encoding_of(&bytes, region));
    Ok(encoding.decode(&bytes).0.into_owned())
}
