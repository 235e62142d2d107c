//! The guest-stay report: one guest, one stay, or all stays of a period. The papers of a day are laid out in `day`.
//!
//! The report of one guest is complete, because it also answers an access request (GDPR, article 15). Not here: what
//! the book answers (see `guestbook::reports`), how a page is drawn.

mod extras;
mod guest;
pub(crate) mod needs;
mod period;
pub(crate) mod said;
pub(crate) mod sheet;
mod stay;

use guestbook::reports::{Content, StayReport};

use crate::consent::{proof, slip};
use crate::day::{arrivals, handover, kitchen};
use crate::error::PaperError;
use crate::look::Look;
use crate::loyalty::{card, expiring, letter, statement};
use crate::page::Doc;
use sheet::Sheet;

/// What a scope hands back: the title of its paper, and how many persons it names.
pub(crate) struct Written {
    pub(crate) title: String,
    /// unit: persons, whole
    pub(crate) people: u32,
}

/// Lays out a report. Nothing in it comes from a clock or from chance.
pub fn stay_report(report: &StayReport, look: &Look) -> Result<Doc, PaperError> {
    let mut sheet = Sheet::new(report, look)?;
    let written = match &report.content {
        Content::Guest { page } => guest::write(&mut sheet, page),
        Content::Stay { line, notes, needs, extras } => stay::write(&mut sheet, line, notes, (needs, extras)),
        Content::Period { from, to, lines, totals } => period::write(&mut sheet, (*from, *to), lines, totals),
        Content::Arrivals { day, lines } => arrivals::write(&mut sheet, *day, lines),
        Content::Kitchen { day, lines } => kitchen::write(&mut sheet, *day, lines),
        Content::Handover { handover } => handover::write(&mut sheet, handover),
        Content::Cards { programme, cards } => card::write(&mut sheet, programme, cards),
        Content::Statement { statement } => statement::write(&mut sheet, statement),
        Content::Slip { slip } => slip::write(&mut sheet, slip),
        Content::Proof { proofs } => proof::write(&mut sheet, proofs),
        Content::Expiring { days, lines } => expiring::write(&mut sheet, *days, lines),
        Content::Letters { programme, letters } => letter::write(&mut sheet, programme, letters)?,
    };
    Ok(sheet.finish(&written))
}
