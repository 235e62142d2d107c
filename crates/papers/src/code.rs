//! A code to be scanned, drawn from its modules as rectangles.
//!
//! source: ISO/IEC 18004 (the code and the quiet zone around it)

use qrcode::{Color, EcLevel, QrCode};

use crate::flow::Flow;
use crate::page::{Ink, Piece};

/// White modules on every side of a code.
const QUIET: usize = 4;

/// Draws what `text` says as a code with its quiet zone, `wide` points on each side, from its top left corner.
///
/// Dark modules that touch are one rectangle, so that no printer leaves a seam between them.
pub(crate) fn draw(flow: &mut Flow, (x, y): (f32, f32), (wide, level): (f32, EcLevel), text: &str) {
    let Ok(code) = QrCode::with_error_correction_level(text, level) else { return };
    let width = code.width();
    #[allow(clippy::cast_precision_loss, reason = "a code has at most 177 modules on a side")]
    let (module, place) =
        (wide / (width + 2 * QUIET) as f32, |at: usize| (at + QUIET) as f32 * wide / (width + 2 * QUIET) as f32);
    for row in 0..width {
        let mut column = 0;
        while column < width {
            let run = (column..width).take_while(|at| code[(*at, row)] == Color::Dark).count();
            if run > 0 {
                #[allow(clippy::cast_precision_loss, reason = "a code has at most 177 modules on a side")]
                let size = (run as f32 * module, module);
                flow.draw(Piece::Rect { at: (x + place(column), y + place(row)), size, ink: Ink::Text });
            }
            column += run.max(1);
        }
    }
}
