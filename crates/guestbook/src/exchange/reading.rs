//! A reading: a file, what was found in it, and its rows as often as they are asked for.

use std::io::Read;

use encoding_rs::Encoding;

use super::amounts::{DecimalSeen, DecimalSign};
use super::assemble::Assembler;
use super::candidate::Line;
use super::csv_in::{CsvFile, CsvRows, encoding_of};
use super::dates::{DateOrder, OrderSeen};
use super::fields::Field;
use super::look::{Guess, Sample, guess};
use super::presets::{self, Preset};
use super::sheet::{Row, Sheet, letter, shown};
use super::words::fold;
use super::zip_in::{is_table, measured, seekable, tables};
use super::{Column, Content, ExchangeError, FileKind, FileReading, Home, MAX_BYTES, Mode, Plan, ReadsAs, Reread, Source};
use super::{ical_in, vcard_in, xls_in};
use crate::personal::Private;

/// Files up to this size are kept in memory, so that they cannot change between rehearsal and import. unit: bytes
const KEPT: u64 = 64 << 20;
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
        reading.look(reread.header_row)?;
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
            mappable: !matches!(self.kind, FileKind::Vcard | FileKind::Ical),
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
            Table::Text(file) => Rows::Text(file.rows()?),
            Table::Memory(sheet) => Rows::Memory(Box::new(sheet.rows())),
        })
    }

    /// Finds the header, recognises the preset, guesses the columns, counts the rows.
    fn look(&mut self, header_row: Option<u32>) -> Result<(), ExchangeError> {
        let mut top: Vec<Row<'static>> = Vec::new();
        for row in self.all_rows()?.take(300) {
            let row = row?;
            top.push(Row { number: row.number, cells: std::borrow::Cow::Owned(row.cells.into_owned()) });
        }
        if top.iter().all(Row::is_empty) {
            return Err(ExchangeError::EmptyFile);
        }
        self.header_row = header_row.unwrap_or_else(|| header_of(&top));
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
            _ => presets::recognise(&folded, &self.sample),
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
            days.iter().for_each(|at| order.look(row.raw(*at)));
            amounts.iter().for_each(|at| decimal.look(row.raw(*at)));
        }
        (self.rows, self.order, self.decimal) = (rows, order, decimal);
        Ok(())
    }

    /// The order the file shows; else what the preset and the house's country make likely.
    fn date_order(&self) -> DateOrder {
        let american = self.home.country.code() == "US" || matches!(self.preset, Preset::Airbnb | Preset::AirbnbEarnings);
        let likely = if american && self.decimal.sign() != Some(DecimalSign::Comma) { DateOrder::Mdy } else { DateOrder::Dmy };
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
    Text(CsvRows),
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
        row.cells.iter().filter(|cell| super::fields::by_header(&fold(cell)).is_some() || super::fields::is_never_kept(&fold(cell))).count()
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

/// Small files into memory; too large ones are refused.
fn kept(content: Content) -> Result<Content, ExchangeError> {
    let bytes = match &content {
        Content::Bytes(bytes) => bytes.len() as u64,
        Content::Path(path) => std::fs::metadata(path)?.len(),
    };
    if bytes == 0 {
        return Err(ExchangeError::EmptyFile);
    }
    if bytes > MAX_BYTES {
        return Err(ExchangeError::TooLarge { bytes, limit: MAX_BYTES });
    }
    Ok(match content {
        Content::Path(path) if bytes <= KEPT => Content::Bytes(std::fs::read(path)?.into()),
        other => other,
    })
}

/// What a file is by its first bytes, whatever its name says; for an archive also the names in it.
fn kind_of(content: &Content) -> Result<(FileKind, Vec<String>), ExchangeError> {
    let mut first = Vec::new();
    seekable(content)?.take(8192).read_to_end(&mut first)?;
    let refuse = |looks_like| Err(ExchangeError::NotATable { looks_like });
    let begins = |mark: &[u8]| first.starts_with(mark);
    if begins(b"PK\x03\x04") {
        let names = measured(content)?;
        let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
        return match () {
            () if has("xl/workbook.xml") => Ok((FileKind::Xlsx, names)),
            () if has("word/document.xml") || has("ppt/presentation.xml") => refuse("document"),
            () if has("content.xml") && has("mimetype") => Ok((FileKind::Ods, names)),
            () => Ok((FileKind::Zip, names)),
        };
    }
    if begins(b"PK\x05\x06") {
        return Err(ExchangeError::EmptyFile);
    }
    if begins(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Ok((FileKind::Xls, Vec::new()));
    }
    let marks: [(&[u8], &str); 12] = [
        (b"%PDF", "pdf"),
        (b"\x89PNG", "picture"),
        (b"\xff\xd8\xff", "picture"),
        (b"GIF8", "picture"),
        (b"7z\xbc\xaf", "archive"),
        (b"Rar!", "archive"),
        (b"\x1f\x8b", "archive"),
        (b"{\\rtf", "document"),
        (b"\x7fELF", "program"),
        (b"MZ\x90", "program"),
        (b"SQLite format 3", "program"),
        (b"<?xml", "web_page"),
    ];
    if let Some((_, looks_like)) = marks.iter().find(|(mark, _)| begins(mark)) {
        return refuse(looks_like);
    }
    text_kind(&first).map(|kind| (kind, Vec::new()))
}

fn text_kind(first: &[u8]) -> Result<FileKind, ExchangeError> {
    let (text, _, _) = encoding_of(first, b"").decode(first);
    let head = text.trim_start().get(..15).unwrap_or(text.trim_start()).to_ascii_uppercase();
    if head.starts_with("BEGIN:VCARD") {
        return Ok(FileKind::Vcard);
    }
    if head.starts_with("BEGIN:VCALENDAR") {
        return Ok(FileKind::Ical);
    }
    if head.starts_with("<!DOCTYPE") || head.starts_with("<HTML") || head.starts_with("<TABLE") {
        return Err(ExchangeError::NotATable { looks_like: "web_page" });
    }
    let strange = text.chars().filter(|c| c.is_control() && !c.is_whitespace() && *c != '\u{feff}').count();
    if strange * 20 > text.chars().count() {
        return Err(ExchangeError::NotATable { looks_like: "program" });
    }
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() && first.len() < 8192 {
        return Err(ExchangeError::EmptyFile);
    }
    Ok(FileKind::Csv)
}

fn only_text(names: &[String]) -> Result<(), ExchangeError> {
    if names.iter().any(|name| is_table(name)) { Ok(()) } else { Err(ExchangeError::NotATable { looks_like: "archive" }) }
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
