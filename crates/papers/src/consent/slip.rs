//! The slip: one line a question, *yes* and *no* side by side and both empty, the notice, a place to sign, and a code that
//! says which words stand on it and nothing of the person.
//!
//! source: `privacy`, 1.7, PRN-1

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

/// The notice: small, and still read without glasses at arm's length.
const PRINT: Style = Style { size: 8.0, lead: 10.5, ..Style::SMALL };

pub(crate) fn write(sheet: &mut Sheet, slip: &Slip) -> Written {
    let name = format!("{} {}", &*slip.name.given, &*slip.name.family);
    let title = sheet.say("paper-slip-title");
    let lede = sheet.say("paper-slip-lede");
    sheet.head("paper-kind-slip", &title, &lede);
    sheet.flow.skip(8.0);
    let tongue = sheet.words.tongue().locale().split('-').next().unwrap_or("en");
    let questions = slip.in_language(tongue).to_vec();
    ask(sheet, &questions);
    sheet.flow.skip(6.0);
    for line in notices(sheet, &questions) {
        sheet.flow.paragraph(&line, PRINT);
    }
    sign(sheet, name.trim(), &slip.code(tongue));
    Written { title, people: 1 }
}

/// One table of all questions; the first of a purpose stands under its name.
fn ask(sheet: &mut Sheet, questions: &[Question]) {
    let (yes, no) = (sheet.say("paper-slip-yes"), sheet.say("paper-slip-no"));
    let columns = vec![
        Column { head: String::new(), fit: Fit::Share },
        Column { head: yes, fit: Fit::Part(8) },
        Column { head: no, fit: Fit::Part(8) },
    ];
    let mut before = None;
    let mut rows = Vec::new();
    for one in questions {
        let mut text = Cell::empty();
        if before.replace(one.purpose) != Some(one.purpose) {
            text = text.and(purpose(sheet, one.purpose), Style::STRONG);
        }
        rows.push(vec![text.and(one.wording.sentence.clone(), Style::BODY), Cell::tick(), Cell::tick()]);
    }
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
}

/// What differs, purpose by purpose; then what holds for all.
fn notices(sheet: &Sheet, questions: &[Question]) -> Vec<String> {
    let mut told = Vec::new();
    for alike in questions.chunk_by(|one, next| one.purpose == next.purpose) {
        let Some(first) = alike.first() else { continue };
        let own: Vec<&str> = OWN.iter().filter_map(|at| first.wording.notice.get(*at)).map(String::as_str).collect();
        let versions: Vec<&str> = alike.iter().map(|one| one.wording.version.as_str()).collect();
        told.push(format!("{} ({}). {}", purpose(sheet, first.purpose), versions.join(", "), own.join(" ")));
    }
    if let Some(first) = questions.first() {
        let shared = first.wording.notice.iter().enumerate().filter(|(at, _)| !OWN.contains(at));
        told.push(shared.map(|(_, line)| line.as_str()).collect::<Vec<_>>().join(" "));
    }
    told
}

/// Name, day, signature on the left, the code on the right; never parted.
fn sign(sheet: &mut Sheet, name: &str, code: &str) {
    sheet.flow.need(CODE + 24.0);
    sheet.flow.skip(8.0);
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
    sheet.flow.paragraph(&parent, PRINT);
}
