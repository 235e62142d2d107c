//! Commands of reports: preview on screen, PDF as bytes, PDF to a file. All three draw the same pages.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use guestbook::error::{Problem, StorageError};
use guestbook::reports::{Content, Scope, StayReport, views};
use guestbook::time::Clock as _;
use papers::{Columns, Doc, Look, Paper, Preview, Tongue};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Desk;
use crate::clock::MachineClock;
use crate::ipc::Answer;

/// A report, and how it should look.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ReportAsk {
    /// About what.
    pub scope: Scope,
    /// Language of the paper.
    pub language: Tongue,
    /// Size of the paper.
    pub paper: Paper,
    /// Columns of a list of stays.
    #[serde(default)]
    pub columns: Columns,
}

/// A report, and where its PDF goes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SaveReport {
    /// The report.
    #[serde(flatten)]
    #[ts(flatten)]
    pub ask: ReportAsk,
    /// The file.
    pub path: String,
}

/// A file, as bytes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FileBytes {
    /// A good name for it.
    pub name: String,
    /// Its bytes, in base64.
    pub base64: String,
}

/// Where a file was saved.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Saved {
    /// The file.
    pub path: String,
}

fn lay_out(desk: &Desk, ask: &ReportAsk) -> Answer<(StayReport, Doc)> {
    if let Scope::Period { from, to } = ask.scope
        && to < from
    {
        return Err(Problem::refused("period-backwards").at("to"));
    }
    let by = desk.actor().0;
    let report = desk.book()?.read(|r| views::stay_report(r, ask.scope, &by))?;
    let offset_minutes = MachineClock.offset_minutes(report.at);
    let look = Look { language: ask.language, paper: ask.paper, columns: ask.columns, offset_minutes };
    let doc = papers::stay_report(&report, &look).map_err(|_| Problem::broken("paper"))?;
    Ok((report, doc))
}

/// A name for the file that says what it is and when, and names no guest.
fn file_name(report: &StayReport, language: Tongue) -> String {
    let words = |french: &'static str, english: &'static str| if language == Tongue::Fr { french } else { english };
    let stays = words("sejours", "stays");
    match &report.content {
        Content::Period { from, to, .. } => format!("escale-{stays}-{from}-{to}.pdf"),
        Content::Guest { .. } | Content::Stay { .. } => format!("escale-{stays}-{}.pdf", report.on),
        Content::Arrivals { day, .. } => format!("escale-{}-{day}.pdf", words("arrivees", "arrivals")),
        Content::Cards { .. } => format!("escale-{}-{}.pdf", words("carte", "card"), report.on),
        Content::Statement { .. } => format!("escale-{}-{}.pdf", words("releve", "statement"), report.on),
        Content::Expiring { .. } => format!("escale-{}-{}.pdf", words("points-a-terme", "points-expiring"), report.on),
        Content::Letters { .. } => format!("escale-{}-{}.pdf", words("courriers", "letters"), report.on),
        Content::Kitchen { day, .. } => format!("escale-{}-{day}.pdf", words("cuisine", "kitchen")),
        Content::Slip { .. } => format!("escale-{}-{}.pdf", words("bulletin", "slip"), report.on),
        Content::Proof { .. } => format!("escale-{}-{}.pdf", words("preuve", "proof"), report.on),
        Content::Handover { handover } => format!("escale-{}-{}.pdf", words("passation", "handover"), handover.day),
    }
}

fn pdf_bytes(doc: &Doc) -> Answer<Vec<u8>> {
    doc.pdf().map_err(|_| Problem::broken("paper"))
}

/// `reports.preview`
pub fn preview(desk: &Desk, ask: ReportAsk) -> Answer<Preview> {
    Ok(lay_out(desk, &ask)?.1.preview())
}

/// `reports.pdf`
pub fn pdf(desk: &Desk, ask: ReportAsk) -> Answer<FileBytes> {
    let (report, doc) = lay_out(desk, &ask)?;
    Ok(FileBytes { name: file_name(&report, ask.language), base64: BASE64.encode(pdf_bytes(&doc)?) })
}

/// `reports.save`
pub fn save(desk: &Desk, ask: SaveReport) -> Answer<Saved> {
    let (_, doc) = lay_out(desk, &ask.ask)?;
    let bytes = pdf_bytes(&doc)?;
    let path = PathBuf::from(&ask.path);
    write_whole(&path, &bytes).map_err(|error| StorageError::System(error).problem())?;
    Ok(Saved { path: ask.path })
}

/// Write beside, then rename: a full disk leaves the old file, or none, never half a paper.
fn write_whole(path: &std::path::Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = std::fs::write(&beside, bytes).and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}
