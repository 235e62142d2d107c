//! Text made ready for paper: composed, free of invisible signs, broken into lines.

use unicode_normalization::UnicodeNormalization;

use crate::fonts::Font;

/// What stands on paper for a run of characters no face can draw.
pub(crate) const NO_GLYPH: &str = "[?]";

/// The text composed (NFC), without control and invisible characters, on one line.
///
/// Look-alikes that share one glyph become one character, so that text copied out of the PDF is always the same.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.nfc() {
        match sign {
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(' '),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {}
            '\u{2010}' | '\u{2011}' => out.push('-'),
            '\u{b5}' => out.push('\u{3bc}'),
            '\u{2206}' => out.push('\u{394}'),
            '\u{3d5}' => out.push('\u{3c6}'),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// The text with every run of characters the face lacks replaced by [`NO_GLYPH`]; and those characters, each once.
pub(crate) fn drawable(text: &str, font: &Font) -> (String, String) {
    let mut shown = String::with_capacity(text.len());
    let mut lacking = String::new();
    let mut in_gap = false;
    for sign in text.chars() {
        if font.glyph(sign).is_some() {
            shown.push(sign);
            in_gap = false;
            continue;
        }
        if !in_gap {
            shown.push_str(NO_GLYPH);
        }
        if !lacking.contains(sign) {
            lacking.push(sign);
        }
        in_gap = true;
    }
    (shown, lacking)
}

/// The text in lines no wider than `width`: broken at spaces and after hyphens, within a word only if the word
/// alone is too wide. No character is lost but the space a line breaks at.
///
/// unit: points
pub(crate) fn wrap(text: &str, font: &Font, size: f32, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut line_width = 0.0;
    for piece in pieces(text) {
        let whole = font.width(piece, size);
        let seen = font.width(piece.trim_end_matches(' '), size);
        if line_width + seen <= width {
            line.push_str(piece);
            line_width += whole;
            continue;
        }
        if !line.is_empty() {
            lines.push(finished(&mut line));
            line_width = 0.0;
        }
        if seen <= width {
            line.push_str(piece);
            line_width = whole;
            continue;
        }
        for sign in piece.chars() {
            let step = font.width(sign.encode_utf8(&mut [0; 4]), size);
            if line_width + step > width && !line.is_empty() && step > 0.0 {
                lines.push(finished(&mut line));
                line_width = 0.0;
            }
            line.push(sign);
            line_width += step;
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(finished(&mut line));
    }
    lines
}

/// The widest piece of a text that breaks nowhere. unit: points
pub(crate) fn widest_piece(text: &str, font: &Font, size: f32) -> f32 {
    pieces(text).map(|piece| font.width(piece.trim_end_matches(' '), size)).fold(0.0, f32::max)
}

fn finished(line: &mut String) -> String {
    let end = line.trim_end_matches(' ').len();
    line.truncate(end);
    std::mem::take(line)
}

/// The pieces a line may break between: after a run of spaces, and after a hyphen, slash or `@` inside a word.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut before = None;
        let end = rest.char_indices().find_map(|(at, sign)| {
            let may_break = match before {
                Some(' ') => sign != ' ',
                Some('-' | '/' | '@') => sign.is_alphabetic(),
                _ => false,
            };
            before = Some(sign);
            may_break.then_some(at)
        });
        let (piece, left) = rest.split_at(end.unwrap_or(rest.len()));
        rest = left;
        (!piece.is_empty()).then_some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::{Face, font};

    fn lines(text: &str, width: f32) -> Vec<String> {
        wrap(text, font(Face::Regular).expect("a face"), 10.0, width)
    }

    #[test]
    fn a_long_name_grows_downwards_and_loses_no_letter() {
        let name = "Freiherr von Schwarzenberg-Hohenlohe Maximilian-Alexander";
        for width in [20.0, 60.0, 90.0, 150.0, 400.0] {
            let broken = lines(name, width);
            let letters = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
            assert_eq!(letters(&broken.concat()), letters(name), "at {width}");
            let font = font(Face::Regular).expect("a face");
            assert!(broken.iter().all(|line| font.width(line, 10.0) <= width), "at {width}: {broken:?}");
        }
        assert_eq!(lines(name, 90.0)[1], "Schwarzenberg-", "breaks after the hyphen");
    }

    #[test]
    fn a_price_is_never_broken_from_its_sign() {
        assert_eq!(lines("prix 1\u{202f}234,50\u{a0}€", 50.0), ["prix", "1\u{202f}234,50\u{a0}€"]);
    }

    #[test]
    fn nothing_written_is_one_empty_line() {
        assert_eq!(lines("", 50.0), [""]);
    }

    #[test]
    fn a_name_typed_with_loose_accents_prints_composed() {
        assert_eq!(clean("E\u{301}lodie\u{200b}\u{202e} Le\u{300}fe\u{300}vre\u{7}\tA"), "Élodie Lèfèvre A");
    }

    #[test]
    fn a_name_the_font_cannot_write_is_marked_and_named() {
        let font = font(Face::Regular).expect("a face");
        assert_eq!(drawable("Wang 王小明 (王)", font), ("Wang [?] ([?])".into(), "王小明".into()));
        assert_eq!(drawable("Łukasz", font), ("Łukasz".into(), String::new()));
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_is_printed_whole_and_no_wider_than_its_place(text in "\\PC{0,80}", width in 24.0_f32..300.0) {
            let font = font(Face::Regular).expect("a face");
            let (shown, _) = drawable(&clean(&text), font);
            let broken = wrap(&shown, font, 10.0, width);
            let letters = |text: &str| text.chars().filter(|sign| *sign != ' ').collect::<String>();
            assert_eq!(letters(&broken.concat()), letters(&shown));
            assert!(broken.iter().all(|line| font.width(line, 10.0) <= width + 0.01), "{broken:?} at {width}");
        }
    }
}
