//! A line in pieces: words, and what stands between quotation marks or brackets.

use super::TakenFor;
use crate::guests::fold;

/// Everything that begins or ends a quotation or a name in brackets.
pub(super) const MARKS: [char; 8] = ['"', '“', '”', '„', '«', '»', '[', ']'];

/// What kind of piece.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum PieceKind {
    /// A word between spaces.
    Word,
    /// `« … »`, `"…"`: a note, or at the beginning the guest, word by word.
    Quoted,
    /// `[…]`: a unit, by its whole name.
    Bracketed,
}

/// One piece, and what it was taken for so far.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// As written, without the marks around it.
    pub text: String,
    /// Lower case, no accents, one kind of dash and apostrophe.
    pub plain: String,
    /// Word, quoted, bracketed.
    pub kind: PieceKind,
    /// What for, and the number of the claim: pieces of one claim are shown as one.
    pub taken: Option<(TakenFor, usize)>,
}

impl Piece {
    fn new(text: &str, kind: PieceKind) -> Option<Self> {
        let text = match kind {
            PieceKind::Word => text.trim_matches([',', ';', '|']),
            _ => text,
        };
        // Marks within marks are none.
        let text = text.replace(MARKS, " ").split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.as_str();
        let plain = fold::plain(text).replace(['–', '—', '‐', '‑', '−', '→'], "-").replace(['’', '‘', '`'], "'");
        // Empty quotation marks are kept: in plain words they say that nobody is named.
        (kind == PieceKind::Quoted || !text.is_empty()).then(|| Self {
            text: text.to_owned(),
            plain,
            kind,
            taken: None,
        })
    }

    /// Is it a word nobody has taken yet?
    pub fn is_open(&self) -> bool {
        self.taken.is_none() && self.kind == PieceKind::Word
    }
}

fn closing(mark: char) -> Option<(char, PieceKind)> {
    match mark {
        '"' => Some(('"', PieceKind::Quoted)),
        '“' | '„' => Some(('”', PieceKind::Quoted)),
        '«' => Some(('»', PieceKind::Quoted)),
        '[' => Some((']', PieceKind::Bracketed)),
        _ => None,
    }
}

/// The pieces of a line. A mark that is never closed holds to the end of the line.
pub(super) fn split(line: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut word, mut within) = (String::new(), None);
    for letter in line.chars() {
        match within {
            Some((end, kind)) if letter == end => {
                pieces.extend(Piece::new(&std::mem::take(&mut word), kind));
                within = None;
            }
            Some(_) => word.push(letter),
            None => {
                let opens = closing(letter);
                if opens.is_some() || letter.is_whitespace() || letter.is_control() || MARKS.contains(&letter) {
                    pieces.extend(Piece::new(&std::mem::take(&mut word), PieceKind::Word));
                    within = opens;
                } else {
                    word.push(letter);
                }
            }
        }
    }
    if within.is_none() || !word.trim().is_empty() {
        pieces.extend(Piece::new(&word, within.map_or(PieceKind::Word, |(_, kind)| kind)));
    }
    pieces
}

/// The line while it is read: pieces are claimed one after the other.
#[derive(Clone, Debug)]
pub(super) struct Pieces {
    pub all: Vec<Piece>,
    claims: usize,
}

impl Pieces {
    pub fn of(line: &str) -> Self {
        Self { all: split(line), claims: 0 }
    }

    /// Take some pieces for one thing.
    pub fn claim(&mut self, from: usize, count: usize, taken: TakenFor) {
        self.claims += 1;
        for piece in self.all.iter_mut().skip(from).take(count) {
            piece.taken = Some((taken, self.claims));
        }
    }

    /// The open words from `at` on as one text with single spaces, and where each word ends in it.
    pub fn open_from(&self, at: usize, most: usize) -> (String, Vec<usize>) {
        let mut text = String::new();
        let mut ends = Vec::new();
        for piece in self.all.iter().skip(at).take(most).take_while(|piece| piece.is_open()) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&piece.plain);
            ends.push(text.len());
        }
        (text, ends)
    }

    /// As written, from one piece on.
    pub fn written(&self, from: usize, count: usize) -> String {
        let words: Vec<&str> = self.all.iter().skip(from).take(count).map(|piece| piece.text.as_str()).collect();
        words.join(" ")
    }
}
