//! The slip: one line a question, *yes* and *no* side by side and both empty, the notice, a place to sign, and a code that
//! says which words stand on it and nothing of the person.
//!
//! source: `privacy`, 1.7, PRN-1

use guestbook::consent::Purpose;
use guestbook::consent::paper::{Question, Slip};

use qrcode::EcLevel;

use super::purpose;
use crate::code;
use crate::flow::Style;
use crate::page::{Ink, Piece};
use crate::stay_report::Written;
use crate::stay_report::sheet::Sheet;
use crate::table::{Cell, Column, Fit, Table, draw};

/// Side of the code with its quiet zone. unit: points (30 mm)
const CODE: f32 = 85.0;
/// Lines of a notice that differ from purpose to purpose: why, which data, how long. The others stand once, below.
const OWN: [usize; 3] = [1, 2, 4];

pub(crate) fn write(sheet: &mut Sheet, slip: &Slip) -> Written {
    let name = format!("{} {}", &*slip.name.given, &*slip.name.family);
    let title = sheet.say("paper-slip-title");
    let lede = sheet.say("paper-slip-lede");
    sheet.head("paper-kind-slip", &title, &lede);
    let tongue = sheet.words.tongue().locale().split('-').next().unwrap_or("en");
    let questions = slip.in_language(tongue).to_vec();
    let mut purposes: Vec<Purpose> = questions.iter().map(|one| one.purpose).collect();
    purposes.dedup();
    for of in purposes {
        let own: Vec<&Question> = questions.iter().filter(|one| one.purpose == of).collect();
        asked(sheet, of, &own);
    }
    if let Some(first) = questions.first() {
        sheet.flow.skip(12.0);
        for (_, line) in first.wording.notice.iter().enumerate().filter(|(at, _)| !OWN.contains(at)) {
            sheet.flow.paragraph(line, Style::SMALL);
        }
    }
    sign(sheet, name.trim(), &slip.code(tongue));
    Written { title, people: 1 }
}

fn asked(sheet: &mut Sheet, of: Purpose, questions: &[&Question]) {
    let heading = purpose(sheet, of);
    sheet.flow.skip(14.0);
    sheet.flow.paragraph(&heading, Style::HEADING);
    let (yes, no) = (sheet.say("paper-slip-yes"), sheet.say("paper-slip-no"));
    let columns = vec![
        Column { head: String::new(), fit: Fit::Share },
        Column { head: yes, fit: Fit::Part(8) },
        Column { head: no, fit: Fit::Part(8) },
    ];
    let row = |one: &&Question| {
        let text = Cell::of(one.wording.sentence.clone(), Style::BODY).and(one.wording.version.clone(), Style::LABEL);
        vec![text, Cell::tick(), Cell::tick()]
    };
    let rows = questions.iter().map(row).collect();
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
    if let Some(first) = questions.first() {
        sheet.flow.skip(3.0);
        for line in OWN.iter().filter_map(|at| first.wording.notice.get(*at)) {
            sheet.flow.paragraph(line, Style::SMALL);
        }
    }
}

/// Name, day, signature on the left, the code on the right; never parted.
fn sign(sheet: &mut Sheet, name: &str, code: &str) {
    sheet.flow.need(CODE + 40.0);
    sheet.flow.skip(18.0);
    let (top, left, right) = (sheet.flow.y, sheet.flow.left, sheet.flow.right);
    code::draw(&mut sheet.flow, (right - CODE, top), (CODE, EcLevel::M), code);
    let room = right - left - CODE - 30.0;
    for (key, value) in [("paper-slip-name", name), ("paper-slip-day", ""), ("paper-slip-signature", "")] {
        let label = sheet.say(key);
        let label = sheet.flow.ready(&label, Style::SMALL.face);
        sheet.flow.put(left, &label, Style::SMALL);
        let shown = sheet.flow.ready(value, Style::STRONG.face);
        sheet.flow.put(left + 110.0, &shown, Style::STRONG);
        sheet.flow.skip(15.0);
        let y = sheet.flow.y;
        sheet.flow.draw(Piece::Line { from: (left + 110.0, y), to: (left + room, y), thick: 0.5, ink: Ink::Muted });
        sheet.flow.skip(14.0);
    }
    sheet.flow.y = sheet.flow.y.max(top + CODE);
    let parent = sheet.say("paper-slip-parent");
    sheet.flow.paragraph(&parent, Style::SMALL);
}
