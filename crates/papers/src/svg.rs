//! The SVG back: the preview on screen, line for line what the PDF prints.
//!
//! No script, no style sheet, no reference to anything outside; every text is escaped. Each line carries its length, so
//! that no browser sets it wider or narrower than the paper does. The screen's own style sheet switches kerning and
//! ligatures off around the pages: a strict content policy forbids to say it in here.

use std::fmt::Write as _;

use crate::fonts::{Face, WIDENED, font};
use crate::page::{Doc, Ink, Piece};
use crate::text::clean;

/// One page as a self-contained SVG.
pub(crate) fn page(doc: &Doc, at: usize) -> String {
    let (width, height) = doc.paper.size();
    let lang = doc.language.locale();
    let mut out = String::with_capacity(16_384);
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"paper-page\" role=\"img\" lang=\"{lang}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"'Source Sans 3'\" xml:space=\"preserve\"><title>"
    );
    let count = doc.pages.len();
    escape(&mut out, &clean(&format!("{} ({}/{count})", doc.title, at + 1)));
    let _ = write!(out, "</title><rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
    for piece in doc.pages.get(at).map(|page| page.pieces.as_slice()).unwrap_or_default() {
        draw(&mut out, piece);
    }
    out.push_str("</svg>");
    out
}

fn draw(out: &mut String, piece: &Piece) {
    match piece {
        Piece::Text { x, y, text, face, size, width, ink } => {
            let _ = write!(out, "<text x=\"{x:.2}\" y=\"{y:.2}\" font-size=\"{size}\" fill=\"{}\"", hex(*ink));
            if face.weight() != 400 {
                let _ = write!(out, " font-weight=\"{}\"", face.weight());
            }
            if *face == Face::Italic {
                out.push_str(" font-style=\"italic\"");
            }
            let segments: Vec<&str> = text.split_inclusive(WIDENED).collect();
            if segments.len() == 1 {
                let _ = write!(out, " textLength=\"{width:.2}\"");
            }
            out.push('>');
            placed(out, &segments, (*x, *size), *face);
            out.push_str("</text>");
        }
        Piece::Line { from, to, thick, ink } => {
            let _ = write!(
                out,
                "<line x1=\"{:.2}\" y1=\"{:.2}\" x2=\"{:.2}\" y2=\"{:.2}\" stroke=\"{}\" stroke-width=\"{thick}\"/>",
                from.0,
                from.1,
                to.0,
                to.1,
                hex(*ink)
            );
        }
        Piece::Rect { at, size, ink } => {
            let _ = write!(
                out,
                "<rect x=\"{:.2}\" y=\"{:.2}\" width=\"{:.2}\" height=\"{:.2}\" fill=\"{}\"/>",
                at.0,
                at.1,
                size.0,
                size.1,
                hex(*ink)
            );
        }
        Piece::Disc { at, radius, fill, rim } => {
            let _ = write!(
                out,
                "<circle cx=\"{:.2}\" cy=\"{:.2}\" r=\"{radius:.2}\" fill=\"{}\" stroke=\"{}\"/>",
                at.0,
                at.1,
                hex(*fill),
                hex(*rim)
            );
        }
    }
}

/// The words of a line; after a space that is wider on paper than in the font file, the next word gets its own place.
fn placed(out: &mut String, segments: &[&str], (x, size): (f32, f32), face: Face) {
    let mut left = x;
    for (at, segment) in segments.iter().enumerate() {
        if at > 0 {
            let _ = write!(out, "<tspan x=\"{left:.2}\">");
        }
        escape(out, segment);
        if at > 0 {
            out.push_str("</tspan>");
        }
        left += font(face).map_or(0.0, |font| font.width(segment, size));
    }
}

fn hex(ink: Ink) -> String {
    let [red, green, blue] = ink.rgb();
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn escape(out: &mut String, text: &str) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Not a character of XML, and never in a font: only a title could hold it.
            '\u{fffe}' | '\u{ffff}' => {}
            other => out.push(other),
        }
    }
}
