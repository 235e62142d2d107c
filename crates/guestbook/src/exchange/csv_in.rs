//! Text with separators: any encoding, any separator, quotes, line breaks in cells, ragged rows. Streamed: a file of
//! two gigabytes is read with the memory of its longest row.

use std::cell::Cell;
use std::io::{Cursor, Read};
use std::rc::Rc;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use csv::StringRecord;
use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::sheet::Row;
use super::{Content, ExchangeError, MAX_ROWS};

/// The most of a file that is looked at to tell its encoding. unit: bytes
const LOOKED_AT: u64 = 32 << 20;
/// The longest row. unit: bytes of UTF-8
const LONGEST_ROW: u64 = 8 << 20;
/// Separators that are tried, the likeliest first.
const SEPARATORS: [u8; 5] = *b",;\t|:";

/// A text with separators, and how it is read.
#[derive(Clone, Debug)]
pub(super) struct CsvFile {
    content: Content,
    /// Its encoding.
    pub(super) encoding: &'static Encoding,
    /// Its separator.
    pub(super) separator: u8,
    /// The first line says `sep=;`, as Excel writes it.
    says_separator: bool,
    /// Lines end with CR LF.
    ends_crlf: bool,
}

impl CsvFile {
    /// Looks at a file; what `encoding` and `separator` say is believed. `region` is the house's country, lower case.
    pub(super) fn look(
        content: Content,
        encoding: Option<&'static Encoding>,
        separator: Option<u8>,
        region: &[u8],
    ) -> Result<Self, ExchangeError> {
        let mut first = Vec::new();
        bytes_of(&content)?.take(LOOKED_AT).read_to_end(&mut first)?;
        let encoding = encoding.unwrap_or_else(|| encoding_of(&first, region));
        first.truncate(256 << 10);
        let (text, _, _) = encoding.decode(&first);
        let line = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
        let said = line.strip_prefix("sep=").and_then(|sign| sign.bytes().next());
        let separator = separator.or(said).unwrap_or_else(|| separator_of(&text));
        Ok(Self { content, encoding, separator, says_separator: said.is_some(), ends_crlf: text.contains("\r\n") })
    }

    /// Its rows, one after the other.
    pub(super) fn rows(&self) -> Result<CsvRows, ExchangeError> {
        let (since_row, exhausted) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(false)));
        let decoded = Decoded::new(bytes_of(&self.content)?, self.encoding);
        let fused = Fused { from: decoded, since_row: Rc::clone(&since_row), exhausted: Rc::clone(&exhausted) };
        let reader = csv::ReaderBuilder::new()
            .delimiter(self.separator)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(1 << 16)
            .from_reader(fused);
        let mut rows = CsvRows { reader, since_row, exhausted, last: 0, seen: 0, ends_crlf: self.ends_crlf };
        if self.says_separator {
            let _ = rows.next();
        }
        Ok(rows)
    }
}

fn bytes_of(content: &Content) -> Result<Box<dyn Read>, ExchangeError> {
    Ok(match content {
        Content::Bytes(bytes) => Box::new(Cursor::new(std::sync::Arc::clone(bytes))),
        Content::Path(path) => Box::new(std::fs::File::open(path)?),
    })
}

/// The encoding of a text, by its mark, its zeros, or its letters.
pub(super) fn encoding_of(first: &[u8], region: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(first) {
        return encoding;
    }
    let looked = &first[..first.len().min(4096)];
    let zeros = |odd: usize| looked.iter().skip(odd).step_by(2).filter(|b| **b == 0).count() * 5 > looked.len();
    if zeros(1) {
        return UTF_16LE;
    }
    if zeros(0) {
        return UTF_16BE;
    }
    if std::str::from_utf8(first).map_or_else(|e| e.error_len().is_none(), |_| true) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(first, true);
    detector.guess(Some(region).filter(|region| region.len() == 2), Utf8Detection::Deny)
}

/// The sign that cuts the first rows into the most equal numbers of cells.
fn separator_of(text: &str) -> u8 {
    let weight = |separator: &u8| {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(*separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let widths: Vec<usize> = reader.records().take(30).map_while(Result::ok).map(|row| row.len()).collect();
        let usual =
            widths.iter().copied().max_by_key(|width| widths.iter().filter(|w| *w == width).count()).unwrap_or(1);
        let alike = widths.iter().filter(|width| **width == usual).count();
        if usual < 2 { 0 } else { alike * 1000 / widths.len().max(1) * (usual.min(12) + 8) }
    };
    let weights = SEPARATORS.map(|separator| (weight(&separator), separator));
    // The first of equals wins: the likelier one.
    weights.iter().rev().max_by_key(|(weight, _)| *weight).filter(|(weight, _)| *weight > 0).map_or(b',', |best| best.1)
}

/// The rows of a text with separators.
pub(super) struct CsvRows {
    reader: csv::Reader<Fused>,
    since_row: Rc<Cell<u64>>,
    exhausted: Rc<Cell<bool>>,
    last: u32,
    seen: u32,
    ends_crlf: bool,
}

impl Iterator for CsvRows {
    type Item = Result<Row<'static>, ExchangeError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut cells = StringRecord::new();
        self.since_row.set(0);
        match self.reader.read_record(&mut cells) {
            Ok(false) => return None,
            Ok(true) => {}
            Err(e) => return Some(Err(self.refused(e))),
        }
        self.last = self.last.saturating_add(1 + self.blank_lines_before(&cells));
        self.seen += 1;
        if self.seen > MAX_ROWS {
            return Some(Err(ExchangeError::TooManyRows { limit: MAX_ROWS }));
        }
        Some(Ok(Row { number: self.last, cells: std::borrow::Cow::Owned(cells) }))
    }
}

impl CsvRows {
    /// Blank lines are rows to a spreadsheet, and line breaks inside of cells are none. The reader counts `\n` only, and
    /// takes the one of a CR LF with the next row.
    fn blank_lines_before(&self, cells: &StringRecord) -> u32 {
        let inside: usize = cells.iter().map(|cell| cell.bytes().filter(|b| *b == b'\n').count()).sum();
        let ended = if self.ends_crlf { self.seen > 0 } else { !self.exhausted.get() };
        let from = cells.position().map_or(0, csv::Position::line);
        let lines = self.reader.position().line().saturating_sub(from);
        u32::try_from(lines.saturating_sub(inside as u64 + u64::from(ended))).unwrap_or(0)
    }

    fn refused(&self, error: csv::Error) -> ExchangeError {
        match error.into_kind() {
            csv::ErrorKind::Io(_) if self.since_row.get() > LONGEST_ROW => {
                ExchangeError::RowTooLong { row: self.last + 1, limit: LONGEST_ROW }
            }
            csv::ErrorKind::Io(e) => ExchangeError::Disk(e),
            _ => ExchangeError::Damaged { kind: super::FileKind::Csv },
        }
    }
}

/// Stops when one row takes too many bytes.
struct Fused {
    from: Decoded,
    since_row: Rc<Cell<u64>>,
    exhausted: Rc<Cell<bool>>,
}

impl Read for Fused {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = self.from.read(into)?;
        self.since_row.set(self.since_row.get() + count as u64);
        self.exhausted.set(count == 0);
        if self.since_row.get() > LONGEST_ROW {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        Ok(count)
    }
}

/// Bytes in any encoding become UTF-8.
struct Decoded {
    from: Box<dyn Read>,
    decoder: Decoder,
    raw: Vec<u8>,
    text: Vec<u8>,
    at: usize,
    end: usize,
    finished: bool,
}

impl Decoded {
    fn new(from: Box<dyn Read>, encoding: &'static Encoding) -> Self {
        let raw = vec![0; 1 << 16];
        Self { from, decoder: encoding.new_decoder(), raw, text: vec![0; 4 << 16], at: 0, end: 0, finished: false }
    }
}

impl Read for Decoded {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while self.at == self.end {
            if self.finished {
                return Ok(0);
            }
            let count = self.from.read(&mut self.raw)?;
            self.finished = count == 0;
            // The buffer is large enough for the worst case, so one call takes all of the input.
            let (_, _, written, _) = self.decoder.decode_to_utf8(&self.raw[..count], &mut self.text, self.finished);
            (self.at, self.end) = (0, written);
        }
        let count = into.len().min(self.end - self.at);
        into[..count].copy_from_slice(&self.text[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}
