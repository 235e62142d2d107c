//! The four faces of Source Sans 3 that live inside the program, and the width of everything written in them.
//!
//! The files in `assets/fonts` are the makers' own, unmodified. Not here: cutting a face down to the glyphs of one
//! document (see `subset`). To add a face: its file, a variant of [`Face`], a line in `FILES`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::error::PaperError;

/// One face of the type family.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Face {
    /// Upright, weight 400.
    Regular,
    /// Italic, weight 400.
    Italic,
    /// Upright, weight 600.
    SemiBold,
    /// Upright, weight 700.
    Bold,
}

impl Face {
    /// All faces, in the order of `FILES`.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Italic, Self::SemiBold, Self::Bold];

    /// The weight as a style sheet writes it.
    #[must_use]
    pub const fn weight(self) -> u16 {
        match self {
            Self::Regular | Self::Italic => 400,
            Self::SemiBold => 600,
            Self::Bold => 700,
        }
    }

    /// The name inside a PDF.
    #[must_use]
    pub const fn postscript_name(self) -> &'static str {
        match self {
            Self::Regular => "SourceSans3-Regular",
            Self::Italic => "SourceSans3-It",
            Self::SemiBold => "SourceSans3-Semibold",
            Self::Bold => "SourceSans3-Bold",
        }
    }
}

const FILES: [(&str, &[u8]); 4] = [
    ("SourceSans3_400Regular.ttf", include_bytes!("../../../assets/fonts/SourceSans3_400Regular.ttf")),
    ("SourceSans3_400Regular_Italic.ttf", include_bytes!("../../../assets/fonts/SourceSans3_400Regular_Italic.ttf")),
    ("SourceSans3_600SemiBold.ttf", include_bytes!("../../../assets/fonts/SourceSans3_600SemiBold.ttf")),
    ("SourceSans3_700Bold.ttf", include_bytes!("../../../assets/fonts/SourceSans3_700Bold.ttf")),
];

const NO_BREAK_SPACE: char = '\u{a0}';
const NARROW_SPACE: char = '\u{202f}';
const THIN_SPACE: char = '\u{2009}';
/// The spaces that are wider on paper than in the font file, to be placed by hand where the file itself is used.
pub(crate) const WIDENED: [char; 2] = [NARROW_SPACE, THIN_SPACE];
/// A narrow space on paper: a sixth of the type size. unit: 1/1000 em
const SIXTH: u16 = 167;
/// An empty glyph of its own, never written: [`crate::text::clean`] removes the character.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A glyph: its number in the face and how far the pen moves after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Glyph {
    pub(crate) number: u16,
    /// unit: 1/1000 of the type size (all four faces have 1000 units to the em)
    pub(crate) advance: u16,
}

/// The measures a PDF wants to know of a face, in units of 1/1000 em.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Metrics {
    pub(crate) ascent: i16,
    pub(crate) descent: i16,
    /// x min, y min, x max, y max
    pub(crate) frame: [i16; 4],
    /// How far the italic leans: rise and run of the caret.
    pub(crate) slope: (i16, i16),
}

/// A face, read.
pub(crate) struct Font {
    pub(crate) bytes: Vec<u8>,
    pub(crate) metrics: Metrics,
    glyphs: HashMap<char, Glyph>,
}

static FONTS: LazyLock<[Option<Font>; 4]> = LazyLock::new(|| FILES.map(|(_, bytes)| Font::read(bytes)));

/// The face, read once for the life of the program.
pub(crate) fn font(face: Face) -> Result<&'static Font, PaperError> {
    let at = face as usize;
    FONTS[at].as_ref().ok_or(PaperError::Font { face: FILES[at].0 })
}

impl Font {
    fn read(bytes: &[u8]) -> Option<Self> {
        let parsed = ttf_parser::Face::parse(bytes, 0).ok()?;
        if parsed.units_per_em() != 1000 {
            return None;
        }
        let mut glyphs = HashMap::new();
        for table in parsed.tables().cmap?.subtables.into_iter().filter(ttf_parser::cmap::Subtable::is_unicode) {
            table.codepoints(|code| {
                let glyph = table.glyph_index(code).zip(char::from_u32(code));
                if let Some((number, sign)) = glyph {
                    let advance = parsed.glyph_hor_advance(number).unwrap_or(0);
                    glyphs.insert(sign, Glyph { number: number.0, advance });
                }
            });
        }
        let frame = parsed.global_bounding_box();
        let metrics = Metrics {
            ascent: parsed.ascender(),
            descent: parsed.descender(),
            frame: [frame.x_min, frame.y_min, frame.x_max, frame.y_max],
            slope: caret_slope(bytes).unwrap_or((1, 0)),
        };
        let mut font = Self { bytes: bytes.to_vec(), metrics, glyphs };
        font.set_the_spaces()?;
        Some(font)
    }

    /// Sets the spaces of the copy in memory; the file itself stays as its makers made it.
    ///
    /// A space and a no-break space are one glyph in the font, so a PDF could not tell them apart when its text is
    /// copied out: the no-break space borrows the empty glyph of the byte order mark. The narrow spaces are 1/8 and
    /// 1/10 em there, too little for the eye (`3 318,00`), and readers that guess spaces from gaps lose them.
    fn set_the_spaces(&mut self) -> Option<()> {
        let space = self.glyphs.get(&' ')?.advance;
        let lent = self.glyphs.remove(&BYTE_ORDER_MARK)?.number;
        let narrow = self.glyphs.get(&NARROW_SPACE)?.number;
        let thin = self.glyphs.get(&THIN_SPACE)?.number;
        let widths = table_offset(&self.bytes, *b"hmtx")?;
        for (sign, number, advance) in
            [(NO_BREAK_SPACE, lent, space), (NARROW_SPACE, narrow, SIXTH), (THIN_SPACE, thin, SIXTH)]
        {
            let at = widths + 4 * usize::from(number);
            self.bytes.get_mut(at..at + 2)?.copy_from_slice(&advance.to_be_bytes());
            self.glyphs.insert(sign, Glyph { number, advance });
        }
        Some(())
    }

    /// The glyph of a character, if the face has one.
    pub(crate) fn glyph(&self, sign: char) -> Option<Glyph> {
        self.glyphs.get(&sign).copied()
    }

    /// How wide a text is, set in one line without kerning.
    ///
    /// unit: points; `size` in points
    pub(crate) fn width(&self, text: &str, size: f32) -> f32 {
        let units: u32 = text.chars().filter_map(|sign| self.glyph(sign)).map(|glyph| u32::from(glyph.advance)).sum();
        #[allow(clippy::cast_precision_loss, reason = "a line is far shorter than 2^24 units")]
        let wide = units as f32;
        wide * size / 1000.0
    }
}

/// Where a table of the font file begins. source: OpenType 1.9, "Table Directory"
fn table_offset(bytes: &[u8], tag: [u8; 4]) -> Option<usize> {
    let count = usize::from(u16::from_be_bytes(bytes.get(4..6)?.try_into().ok()?));
    let record = (0..count).map(|at| 12 + 16 * at).find(|&at| bytes.get(at..at + 4) == Some(tag.as_slice()))?;
    let offset: [u8; 4] = bytes.get(record + 8..record + 12)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(offset)).ok()
}

/// Rise and run of the caret. source: OpenType 1.9, table `hhea`
fn caret_slope(bytes: &[u8]) -> Option<(i16, i16)> {
    let at = table_offset(bytes, *b"hhea")? + 18;
    let number = |from: usize| Some(i16::from_be_bytes(bytes.get(from..from + 2)?.try_into().ok()?));
    Some((number(at)?, number(at + 2)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_can_write_the_names_of_european_guests() {
        for face in Face::ALL {
            let font = font(face).expect("a face");
            for sign in "Łukasz Święty Nguyễn Ελένη Größe Ångström Žižek Игорь « 1\u{202f}234,50\u{a0}€ » – … ’".chars()
            {
                assert!(font.glyph(sign).is_some(), "{face:?} lacks {sign:?}");
            }
        }
    }

    #[test]
    fn all_digits_are_equally_wide_so_that_money_stands_in_columns() {
        for face in [Face::Regular, Face::SemiBold, Face::Bold] {
            let font = font(face).expect("a face");
            let widths: Vec<_> = ('0'..='9').filter_map(|digit| font.glyph(digit)).map(|g| g.advance).collect();
            assert_eq!(widths.len(), 10);
            assert!(widths.iter().all(|wide| *wide == widths[0]), "{face:?}: {widths:?}");
        }
    }

    #[test]
    fn a_no_break_space_is_as_wide_as_a_space_and_is_not_the_same_glyph() {
        let font = font(Face::Regular).expect("a face");
        let (space, own) = (font.glyph(' ').expect("space"), font.glyph(NO_BREAK_SPACE).expect("own"));
        assert_eq!(space.advance, own.advance);
        assert_ne!(space.number, own.number);
        assert!((font.width("a\u{a0}b", 10.0) - font.width("a b", 10.0)).abs() < f32::EPSILON);
    }
}
