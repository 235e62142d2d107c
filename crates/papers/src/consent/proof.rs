//! The proof: for each consent where it stands, the words that were shown, when and how each thing was said, who noted it
//! and where the slip lies; and the marks by which the register can be checked.

use guestbook::consent::Said;
use guestbook::consent::paper::{Proof, Proofs};

use super::{channel, purpose};
use crate::flow::Style;
use crate::page::Ink;
use crate::stay_report::Written;
use crate::stay_report::sheet::{DOT, Sheet};
use crate::table::{Cell, Column, Fit, Table, draw};

pub(crate) fn write(sheet: &mut Sheet, proofs: &Proofs) -> Written {
    let name = format!("{} {}", &*proofs.name.given, &*proofs.name.family);
    let title = name.trim().to_owned();
    let count = u32::try_from(proofs.proofs.len()).unwrap_or(u32::MAX);
    let lede = if count == 0 { sheet.say("paper-proof-none") } else { sheet.say("paper-proof-lede") };
    sheet.head("paper-kind-proof", &title, &lede);
    for proof in &proofs.proofs {
        one(sheet, proof);
    }
    if let (Some(head), Some(kid)) = (&proofs.head, &proofs.kid) {
        sheet.flow.skip(16.0);
        let told = sheet.say_with("paper-proof-register", &[("head", head.into()), ("kid", kid.into())]);
        sheet.flow.paragraph(&told, Style::SMALL);
    }
    Written { title, people: 1 }
}

fn one(sheet: &mut Sheet, proof: &Proof) {
    let line = &proof.line;
    let heading = [purpose(sheet, line.purpose), channel(sheet, line.channel)].join(", ");
    sheet.flow.heading(&heading);
    let state = sheet.say(&format!("consent-state-{}", line.state.word()));
    let since = line.since.map(|since| sheet.moment(since)).unwrap_or_default();
    let until = line.until.map(|until| sheet.say_with("paper-proof-until", &[("day", (&sheet.day(until)).into())]));
    let facts: Vec<String> =
        [Some(state), Some(since), until].into_iter().flatten().filter(|s| !s.is_empty()).collect();
    sheet.flow.paragraph(&facts.join(DOT), Style::STRONG);
    if let Some(shown) = &proof.shown {
        sheet.flow.skip(6.0);
        let (sentence, notice) = shown.split_once("\n\n").unwrap_or((shown, ""));
        sheet.flow.paragraph(sentence, Style::BODY.in_face(crate::Face::Italic));
        sheet.flow.skip(3.0);
        sheet.flow.paragraph(notice, Style::SMALL);
        let version = line.wording.as_deref().unwrap_or_default();
        let sum = proof.text_sha256.as_deref().unwrap_or_default();
        let told = sheet.say_with("paper-proof-words", &[("version", version.into()), ("sum", sum.into())]);
        sheet.flow.paragraph(&told, Style::SMALL);
    }
    sheet.flow.skip(8.0);
    said(sheet, &proof.said);
}

fn said(sheet: &mut Sheet, said: &[Said]) {
    let columns = vec![
        Column { head: sheet.say("paper-col-date"), fit: Fit::Own },
        Column { head: sheet.say("paper-col-what"), fit: Fit::Share },
        Column { head: sheet.say("paper-proof-by"), fit: Fit::Own },
        Column { head: sheet.say("paper-proof-mark"), fit: Fit::Own },
    ];
    let rows = said.iter().map(|one| row(sheet, one)).collect();
    draw(&mut sheet.flow, &Table { columns, rows, total: None, tail: 0.0 });
}

fn row(sheet: &Sheet, said: &Said) -> Vec<Cell> {
    let style = if said.taken_back { Style::STRONG.struck() } else { Style::STRONG };
    let how =
        guestbook::consent::Method::of(&said.method).map(|how| sheet.say(&format!("consent-method-{}", how.word())));
    let mut what = Cell::of(sheet.say(&format!("consent-deed-{}", said.deed.word())), style);
    for more in how.into_iter().chain(said.place.clone()) {
        what = what.and(more, Style::SMALL);
    }
    vec![
        Cell::of(sheet.moment(said.at), Style::BODY.in_ink(Ink::Muted)),
        what,
        Cell::of(said.by.clone(), Style::BODY),
        Cell::of(said.mark.clone(), Style::SMALL),
    ]
}
