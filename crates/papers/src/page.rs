//! A paper that is laid out: pages of placed pieces, the same for every back.
//!
//! Points (1/72 inch), counted from the top left corner; a text stands on its baseline. The backs draw what stands
//! here and decide nothing: see `pdf` and `svg`. To add a piece: a variant here and a line in both backs.

use guestbook::time::Moment;

use crate::error::PaperError;
use crate::fonts::Face;
use crate::look::{Missing, Paper, Preview, Tongue};
use crate::{pdf, svg};

/// The inks of a paper. Few, so that it prints as well in grey.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ink {
    /// What is read.
    Text,
    /// What is glanced at.
    Muted,
    /// The one colour: rules and marks.
    Accent,
    /// Hairlines between rows.
    Hair,
    /// The ground of a hollow mark.
    White,
}

impl Ink {
    /// Red, green, blue. The values are those of `tokens.css`: text, muted, accent, line.
    #[must_use]
    pub const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Text => [0x26, 0x1f, 0x1a],
            Self::Muted => [0x5a, 0x52, 0x4c],
            Self::Accent => [0x0f, 0x4e, 0x69],
            Self::Hair => [0xe0, 0xdc, 0xd4],
            Self::White => [0xff, 0xff, 0xff],
        }
    }
}

/// One placed thing.
#[derive(Clone, PartialEq, Debug)]
pub enum Piece {
    /// A text in one line.
    Text {
        /// Left end.
        x: f32,
        /// Baseline.
        y: f32,
        /// The words, drawable by the face.
        text: String,
        /// The face.
        face: Face,
        /// The type size.
        size: f32,
        /// How wide it is.
        width: f32,
        /// Its ink.
        ink: Ink,
    },
    /// A straight line.
    Line {
        /// Where it begins.
        from: (f32, f32),
        /// Where it ends.
        to: (f32, f32),
        /// How thick it is.
        thick: f32,
        /// Its ink.
        ink: Ink,
    },
    /// A filled rectangle.
    Rect {
        /// Its top left corner.
        at: (f32, f32),
        /// Its width and height.
        size: (f32, f32),
        /// Its ink.
        ink: Ink,
    },
    /// A round mark with a rim.
    Disc {
        /// Its centre.
        at: (f32, f32),
        /// Its radius.
        radius: f32,
        /// The ink inside.
        fill: Ink,
        /// The ink of the rim, 1 point thick.
        rim: Ink,
    },
}

/// One page.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Page {
    /// What stands on it, in reading order.
    pub pieces: Vec<Piece>,
}

/// A paper, laid out.
#[derive(Clone, PartialEq, Debug)]
pub struct Doc {
    /// Its title, for the reader's window and for those who listen.
    pub title: String,
    /// Who had it made.
    pub author: String,
    /// When it was made: the only date it carries.
    pub at: Moment,
    /// The language of its words.
    pub language: Tongue,
    /// The size of its sheets.
    pub paper: Paper,
    /// Its pages; never none.
    pub pages: Vec<Page>,
    /// How many persons it names. unit: persons, whole
    pub people: u32,
    /// Texts with characters no face can draw.
    pub missing: Vec<Missing>,
}

impl Doc {
    /// The paper as a PDF; the same bytes for the same paper.
    pub fn pdf(&self) -> Result<Vec<u8>, PaperError> {
        pdf::write(self)
    }

    /// The paper as one self-contained SVG for each page.
    #[must_use]
    pub fn svg_pages(&self) -> Vec<String> {
        (0..self.pages.len()).map(|at| svg::page(self, at)).collect()
    }

    /// Texts that will not print whole, to be announced before printing.
    #[must_use]
    pub fn missing_glyphs(&self) -> &[Missing] {
        &self.missing
    }

    /// All the screen needs to show the paper before it is printed.
    #[must_use]
    pub fn preview(&self) -> Preview {
        Preview { pages: self.svg_pages(), missing: self.missing.clone(), people: self.people }
    }

    /// The words of one page, a line for each placed text, in reading order.
    #[must_use]
    pub fn page_text(&self, page: usize) -> String {
        let pieces = self.pages.get(page).map(|page| page.pieces.as_slice()).unwrap_or_default();
        let mut lines: Vec<&str> = Vec::new();
        for piece in pieces {
            if let Piece::Text { text, .. } = piece {
                lines.push(text);
            }
        }
        lines.join("\n")
    }
}
