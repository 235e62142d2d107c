//! Cards of the size of a bank card, eight on a sheet, to be cut out along a hairline. The code holds the number and
//! nothing else: a scanner types it into the search box.
//!
//! source: ISO/IEC 7810 (the size of a card)

use guestbook::loyalty::Card;
use qrcode::EcLevel;

use crate::code;
use crate::flow::{Flow, Style};
use crate::page::{Ink, Piece};
use crate::stay_report::Written;
use crate::stay_report::sheet::Sheet;

/// Width and height of a card. unit: points (85.6 × 54 mm)
const SIZE: (f32, f32) = (242.6, 153.0);
/// Cards beside each other; four such rows fill a sheet.
const ACROSS: usize = 2;
/// Side of the code with its quiet zone. unit: points (26 mm)
const CODE: f32 = 74.0;

pub(crate) fn write(sheet: &mut Sheet, programme: &str, cards: &[Card]) -> Written {
    let title = sheet.say("paper-cards-title");
    if cards.is_empty() {
        let none = sheet.say("paper-cards-none");
        sheet.flow.paragraph(&none, Style::QUIET);
    }
    let house = sheet.house().to_owned();
    for row in cards.chunks(ACROSS) {
        sheet.flow.need(SIZE.1);
        let (top, left) = (sheet.flow.y, sheet.flow.left);
        for (at, card) in row.iter().enumerate() {
            #[allow(clippy::cast_precision_loss, reason = "two cards beside each other")]
            let x = left + at as f32 * SIZE.0;
            sheet.flow.y = top;
            one(sheet, x, (&house, programme), card);
        }
        sheet.flow.y = top + SIZE.1;
    }
    Written { title, people: u32::try_from(cards.len()).unwrap_or(u32::MAX) }
}

fn one(sheet: &mut Sheet, x: f32, (house, programme): (&str, &str), card: &Card) {
    let top = sheet.flow.y;
    frame(&mut sheet.flow, (x, top));
    let since = sheet.say_with("paper-card-since", &[("day", (&sheet.formats.month(card.since)).into())]);
    let room = SIZE.0 - 3.0 * 14.0 - CODE;
    let big = Style { size: 15.0, lead: 20.0, ..Style::FIGURE };
    let name = format!("{} {}", &*card.name.given, &*card.name.family);
    let lines = [
        (house, Style::STRONG, 14.0),
        (programme, Style::SMALL, 0.0),
        (name.trim(), Style::BODY, 20.0),
        (since.as_str(), Style::SMALL, 0.0),
    ];
    sheet.flow.y = top;
    for (text, style, before) in lines {
        sheet.flow.skip(before);
        for line in sheet.flow.lines(text, style, room).into_iter().take(2) {
            sheet.flow.put(x + 14.0, &line, style);
            sheet.flow.skip(style.lead);
        }
    }
    sheet.flow.y = top + SIZE.1 - 14.0 - big.lead;
    let number = sheet.flow.ready(&card.number, big.face);
    sheet.flow.put(x + 14.0, &number, big);
    code::draw(&mut sheet.flow, (x + SIZE.0 - 14.0 - CODE, top + 14.0), (CODE, EcLevel::Q), &card.number);
}

/// A hairline to cut along.
fn frame(flow: &mut Flow, (x, y): (f32, f32)) {
    let corners = [(x, y), (x + SIZE.0, y), (x + SIZE.0, y + SIZE.1), (x, y + SIZE.1), (x, y)];
    for pair in corners.windows(2) {
        flow.draw(Piece::Line { from: pair[0], to: pair[1], thick: 0.5, ink: Ink::Hair });
    }
}
