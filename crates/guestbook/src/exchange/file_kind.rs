//! What a file is, by its first bytes, whatever its name says.

use std::io::Read;

use super::csv_in::encoding_of;
use super::zip_in::{is_table, measured, seekable};
use super::{Content, ExchangeError, FileKind, MAX_BYTES};

/// Files up to this size are kept in memory, so that they cannot change between rehearsal and import. unit: bytes
const KEPT: u64 = 64 << 20;

/// Small files into memory; too large ones are refused.
pub(super) fn kept(content: Content) -> Result<Content, ExchangeError> {
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
pub(super) fn kind_of(content: &Content) -> Result<(FileKind, Vec<String>), ExchangeError> {
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
    // Stray signs happen in real exports, many zero bytes do not.
    let zeros = text.matches('\0').count();
    if strange * 4 > text.chars().count() || (zeros > 4 && strange * 10 > text.chars().count()) {
        return Err(ExchangeError::NotATable { looks_like: "program" });
    }
    if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() && first.len() < 8192 {
        return Err(ExchangeError::EmptyFile);
    }
    Ok(FileKind::Csv)
}

pub(super) fn only_text(names: &[String]) -> Result<(), ExchangeError> {
    if names.iter().any(|name| is_table(name)) {
        Ok(())
    } else {
        Err(ExchangeError::NotATable { looks_like: "archive" })
    }
}
