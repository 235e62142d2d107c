//! The flow of a paper: a pen that goes down the page and takes a new sheet when it must.
//!
//! Every text that reaches a page passes [`Flow::ready`], which composes it and notes what the fonts cannot draw.
//! Not here: tables (see `table`), what a paper says (see `stay_report`).

use std::collections::BTreeMap;

use crate::error::PaperError;
use crate::fonts::{Face, Font, font};
use crate::look::{Missing, Paper};
use crate::page::{Ink, Page, Piece};
use crate::text::{clean, drawable, wrap};

/// How a text is set. unit: points
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Style {
    pub(crate) face: Face,
    pub(crate) size: f32,
    /// From one baseline to the next.
    pub(crate) lead: f32,
    pub(crate) ink: Ink,
    /// Struck through: listed, never counted.
    pub(crate) struck: bool,
}

impl Style {
    const fn new(face: Face, size: f32, lead: f32, ink: Ink) -> Self {
        Self { face, size, lead, ink, struck: false }
    }
    /// The name of the paper.
    pub(crate) const TITLE: Self = Self::new(Face::SemiBold, 22.0, 27.0, Ink::Text);
    /// Above the title: what kind of paper it is.
    pub(crate) const KIND: Self = Self::new(Face::SemiBold, 9.0, 13.0, Ink::Accent);
    /// Under the title.
    pub(crate) const LEDE: Self = Self::new(Face::Regular, 11.0, 15.5, Ink::Muted);
    /// A section.
    pub(crate) const HEADING: Self = Self::new(Face::SemiBold, 12.5, 17.0, Ink::Text);
    /// What is read.
    pub(crate) const BODY: Self = Self::new(Face::Regular, 10.0, 14.0, Ink::Text);
    /// A name in a list.
    pub(crate) const STRONG: Self = Self::new(Face::SemiBold, 10.0, 14.0, Ink::Text);
    /// What is glanced at.
    pub(crate) const SMALL: Self = Self::new(Face::Regular, 9.0, 12.5, Ink::Muted);
    /// What must not be overlooked, in a list.
    pub(crate) const ALERT: Self = Self::new(Face::SemiBold, 9.0, 12.5, Ink::Text);
    /// Over a column, under a figure.
    pub(crate) const LABEL: Self = Self::new(Face::SemiBold, 8.5, 12.0, Ink::Muted);
    /// A number that stands for itself.
    pub(crate) const FIGURE: Self = Self::new(Face::SemiBold, 18.0, 22.0, Ink::Text);
    /// Why there is no more to read.
    pub(crate) const QUIET: Self = Self::new(Face::Italic, 10.0, 14.0, Ink::Muted);

    pub(crate) const fn in_ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }
    pub(crate) const fn in_face(self, face: Face) -> Self {
        Self { face, ..self }
    }
    pub(crate) const fn struck(self) -> Self {
        Self { struck: true, ink: Ink::Muted, ..self }
    }
}

const SIDE: f32 = 54.0;
const TOP: f32 = 50.0;
const FOOT: f32 = 66.0;

/// The pen and its pages.
pub(crate) struct Flow {
    pub(crate) left: f32,
    pub(crate) right: f32,
    /// Where the pen stands, from the top of the sheet.
    pub(crate) y: f32,
    bottom: f32,
    height: f32,
    /// What stands small on top of every page but the first.
    running: String,
    /// Does every page end with the house, the day and its number?
    footed: bool,
    pages: Vec<Page>,
    fonts: [&'static Font; 4],
    missing: BTreeMap<String, String>,
}

impl Flow {
    pub(crate) fn new(paper: Paper) -> Result<Self, PaperError> {
        let (width, height) = paper.size();
        let fonts = [font(Face::Regular)?, font(Face::Italic)?, font(Face::SemiBold)?, font(Face::Bold)?];
        Ok(Self {
            left: SIDE,
            right: width - SIDE,
            y: TOP,
            bottom: height - FOOT,
            height,
            running: String::new(),
            footed: true,
            pages: vec![Page::default()],
            fonts,
            missing: BTreeMap::new(),
        })
    }

    pub(crate) fn width(&self) -> f32 {
        self.right - self.left
    }

    pub(crate) fn font(&self, face: Face) -> &'static Font {
        self.fonts[face as usize]
    }

    /// What every page but the first says on top.
    pub(crate) fn run(&mut self, running: &str) {
        // Its title stands on the first page as well, and was announced there.
        self.running = drawable(&clean(running), self.font(Face::Regular)).0;
    }

    /// Pages that go to different people: none says how many there are.
    pub(crate) fn without_feet(&mut self) {
        self.footed = false;
    }

    /// The room left on this page, and on an empty one.
    pub(crate) fn room(&self) -> f32 {
        self.bottom - self.y
    }
    pub(crate) fn whole_page(&self) -> f32 {
        self.bottom - TOP - 28.0
    }

    /// Takes a new sheet unless `height` fits on this one. Says whether it did.
    pub(crate) fn need(&mut self, height: f32) -> bool {
        let short = height > self.room() && self.y > TOP + 28.0;
        if short {
            self.new_page();
        }
        short
    }

    fn new_page(&mut self) {
        self.pages.push(Page::default());
        self.y = TOP;
        let running = self.running.clone();
        self.put(self.left, &running, Style::SMALL);
        self.y = TOP + 28.0;
    }

    pub(crate) fn skip(&mut self, height: f32) {
        self.y += height;
    }

    pub(crate) fn draw(&mut self, piece: Piece) {
        if let Some(page) = self.pages.last_mut() {
            page.pieces.push(piece);
        }
    }

    /// The text as it can be drawn in a face; what cannot is noted.
    pub(crate) fn ready(&mut self, text: &str, face: Face) -> String {
        let cleaned = clean(text);
        let (shown, lacking) = drawable(&cleaned, self.font(face));
        if !lacking.is_empty() {
            self.missing.insert(cleaned, lacking);
        }
        shown
    }

    /// The text in lines, ready to be put.
    pub(crate) fn lines(&mut self, text: &str, style: Style, width: f32) -> Vec<String> {
        let ready = self.ready(text, style.face);
        wrap(&ready, self.font(style.face), style.size, width)
    }

    /// Puts a ready line at `x`, its top at the pen. The pen stays.
    pub(crate) fn put(&mut self, x: f32, ready: &str, style: Style) {
        if ready.is_empty() {
            return;
        }
        let width = self.font(style.face).width(ready, style.size);
        let baseline = self.y + style.lead / 2.0 + style.size * 0.34;
        if style.struck {
            let through = baseline - style.size * 0.24;
            let line = Piece::Line { from: (x, through), to: (x + width, through), thick: 0.6, ink: style.ink };
            self.draw(line);
        }
        let Style { face, size, ink, .. } = style;
        self.draw(Piece::Text { x, y: baseline, text: ready.to_owned(), face, size, width, ink });
    }

    /// The same, ending at `right`.
    pub(crate) fn put_right(&mut self, right: f32, ready: &str, style: Style) {
        let width = self.font(style.face).width(ready, style.size);
        self.put(right - width, ready, style);
    }

    /// A text over the whole width, broken over pages if it must. Line breaks in it are kept.
    pub(crate) fn paragraph(&mut self, text: &str, style: Style) {
        for part in text.trim_end().lines() {
            for line in self.lines(part, style, self.width()) {
                self.need(style.lead);
                self.put(self.left, &line, style);
                self.skip(style.lead);
            }
        }
    }

    /// How tall a paragraph would be. unit: points
    pub(crate) fn height_of(&mut self, text: &str, style: Style) -> f32 {
        #[allow(clippy::cast_precision_loss, reason = "lines of one paragraph")]
        let lines = self.lines(text, style, self.width()).len() as f32;
        lines * style.lead
    }

    /// A section's name, never alone at the foot of a page.
    pub(crate) fn heading(&mut self, text: &str) {
        if !self.need(22.0 + Style::HEADING.lead + 64.0) {
            self.skip(22.0);
        }
        self.paragraph(text, Style::HEADING);
        self.skip(5.0);
    }

    /// A line over the whole width, at the pen.
    pub(crate) fn rule(&mut self, thick: f32, ink: Ink) {
        let line = Piece::Line { from: (self.left, self.y), to: (self.right, self.y), thick, ink };
        self.draw(line);
    }

    /// The pages with their feet: `foot` on the left, page of pages on the right; and what could not be drawn.
    pub(crate) fn finish(mut self, foot: &str) -> (Vec<Page>, Vec<Missing>) {
        let foot = self.ready(foot, Face::Regular);
        let count = self.pages.len();
        let small = self.font(Face::Regular);
        let baseline = self.height - 36.0;
        let Style { face, size, ink, .. } = Style::SMALL;
        let first = wrap(&foot, small, size, self.width() - 60.0).swap_remove(0);
        for (at, page) in self.pages.iter_mut().enumerate().filter(|_| self.footed) {
            let line = (self.left, self.height - 52.0);
            page.pieces.push(Piece::Line { from: line, to: (self.right, line.1), thick: 0.5, ink: Ink::Hair });
            let width = small.width(&first, size);
            page.pieces.push(Piece::Text { x: self.left, y: baseline, text: first.clone(), face, size, width, ink });
            let text = format!("{}/{count}", at + 1);
            let width = small.width(&text, size);
            page.pieces.push(Piece::Text { x: self.right - width, y: baseline, text, face, size, width, ink });
        }
        let missing = self.missing.into_iter().map(|(text, characters)| Missing { text, characters }).collect();
        (self.pages, missing)
    }
}
