//! A face cut down to the glyphs one paper uses, as a PDF carries it: a few kilobytes instead of several hundred.
//!
//! The open font licence lets a document carry a part of a font (its FAQ, 1.11 and 1.15, "document embedding"); the
//! files we ship stay whole. Not here: which characters a paper uses (see `pdf`).

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontMetrics, FontType, ParsedFont, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use crate::error::PaperError;
use crate::fonts::{Face, font};

/// The part of a face that can write `signs`, ready for the PDF writer.
///
/// The same characters give the same bytes, whatever order they were met in.
pub(crate) fn cut(face: Face, signs: &BTreeSet<char>) -> Result<ParsedFont, PaperError> {
    let whole = font(face)?;
    let mut remapper = GlyphRemapper::new();
    let mut codepoint_to_glyph = BTreeMap::new();
    let mut glyph_widths = BTreeMap::from([(0, 0)]);
    for sign in signs {
        if let Some(glyph) = whole.glyph(*sign) {
            let number = remapper.remap(glyph.number);
            codepoint_to_glyph.insert(u32::from(*sign), number);
            glyph_widths.insert(number, glyph.advance);
        }
    }
    let bytes = subsetter::subset(&whole.bytes, 0, &remapper)
        .map_err(|broken| PaperError::Pdf { why: format!("{}: {broken}", face.postscript_name()) })?;
    let font_name = Some(format!("{}+{}", tag(&bytes), face.postscript_name()));
    let measures = whole.metrics;
    let [x_min, y_min, x_max, y_max] = measures.frame;
    Ok(ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        font_name,
        codepoint_to_glyph,
        glyph_widths,
        units_per_em: 1000,
        font_metrics: FontMetrics { ascent: measures.ascent, descent: measures.descent },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: 1000,
            x_min,
            y_min,
            x_max,
            y_max,
            caret_slope_rise: measures.slope.0,
            caret_slope_run: measures.slope.1,
            us_weight_class: face.weight(),
        },
    })
}

/// Six capitals that mark a cut face, made from its bytes. source: ISO 32000-1, 9.6.4
fn tag(bytes: &[u8]) -> String {
    let mut left = fingerprint(bytes);
    let mut letters = String::with_capacity(6);
    for _ in 0..6 {
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    letters
}

/// A 64-bit fingerprint (FNV-1a) that is the same on every machine: it tells papers apart and protects nothing.
pub(crate) fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
