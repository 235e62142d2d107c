//! Content lines: the common tongue of contact cards and calendar feeds.
//!
//! A line is `group.NAME;PARAMETER=value:VALUE`; long ones are folded; version 2.1 of the cards uses quoted-printable.
//! source: RFC 6350 and RFC 5545; vCard 2.1 (versit, 1996)

use encoding_rs::{Encoding, UTF_8};

/// One line, unfolded.
#[derive(Clone, Debug, Default)]
pub(super) struct CardLine {
    /// The group of Apple's programs: `item1`.
    pub(super) group: String,
    /// Upper case: `TEL`, `DTSTART`.
    pub(super) name: String,
    /// Parameters in upper case, without the names of types: `CELL`, `VALUE=DATE`.
    pub(super) parameters: Vec<String>,
    /// The value, decoded, still with its backslashes.
    pub(super) value: String,
}

impl CardLine {
    /// Does a parameter say so (`TYPE=cell` and `CELL` are the same)?
    pub(super) fn says(&self, word: &str) -> bool {
        self.parameters.iter().any(|parameter| {
            let value = parameter.split_once('=').map_or(parameter.as_str(), |(_, value)| value);
            value.split(',').any(|one| one.trim_matches('"') == word)
        })
    }

    /// The parts between semicolons, unescaped.
    pub(super) fn parts(&self) -> Vec<String> {
        let mut parts = vec![String::new()];
        let mut escaped = false;
        for c in self.value.chars() {
            if c == ';' && !escaped {
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                part.push(c);
            }
            escaped = c == '\\' && !escaped;
        }
        parts.iter().map(|part| unescaped(part)).collect()
    }

    /// The whole value, unescaped.
    pub(super) fn text(&self) -> String {
        unescaped(&self.value)
    }
}

/// All lines of a text, with what is folded put together again.
pub(super) fn lines(text: &str) -> Vec<CardLine> {
    let mut whole: Vec<String> = Vec::new();
    let mut soft_break = false;
    for line in text.lines() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match whole.last_mut() {
            Some(last) if soft_break => {
                last.pop();
                last.push_str(line);
            }
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            _ => whole.push(line.to_owned()),
        }
        let last = whole.last().map(String::as_str).unwrap_or_default();
        soft_break = last.ends_with('=') && is_quoted_printable(last);
    }
    whole.iter().filter_map(|line| parsed(line)).collect()
}

fn is_quoted_printable(line: &str) -> bool {
    let head = line.split(':').next().unwrap_or_default();
    head.to_ascii_uppercase().contains("QUOTED-PRINTABLE")
}

fn parsed(line: &str) -> Option<CardLine> {
    let (head, value) = cut_outside_quotes(line)?;
    let mut words = head.split(';');
    let name = words.next()?;
    let (group, name) = name.rsplit_once('.').unwrap_or(("", name));
    let parameters: Vec<String> = words.map(str::to_ascii_uppercase).collect();
    let mut line =
        CardLine { group: group.to_owned(), name: name.to_ascii_uppercase(), parameters, value: value.to_owned() };
    if line.says("QUOTED-PRINTABLE") {
        let charset = line.parameters.iter().find_map(|parameter| parameter.strip_prefix("CHARSET="));
        let encoding = charset.and_then(|name| Encoding::for_label(name.as_bytes())).unwrap_or(UTF_8);
        line.value = encoding.decode_without_bom_handling(&quoted_printable(value)).0.into_owned();
    }
    Some(line)
}

fn cut_outside_quotes(line: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ':' && !quoted
    });
    colon.map(|(at, _)| (&line[..at], &line[at + 1..]))
}

fn quoted_printable(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let hex = after
            .get(..2)
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match hex.filter(|_| *first == b'=') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => bytes.push(*first),
        }
    }
    bytes
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => {}
            },
            c => plain.push(c),
        }
    }
    plain.trim().to_owned()
}
