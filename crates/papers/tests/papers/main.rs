//! Stories about paper: what is printed, on how many pages, and that it can be read again.
//!
//! `reading` asks poppler (`pdftotext`, `pdffonts`, `pdfinfo`), as a reader's program would; the project's set-up
//! installs it. Every paper made here is kept in `target/tmp/papers`, where a person can look at it.

mod consent;
mod day;
mod golden;
mod kitchen;
mod loyalty;
mod pages;
mod preview;
mod reading;
mod samples;

use std::path::PathBuf;
use std::sync::LazyLock;

use guestbook::reports::StayReport;
use papers::{Columns, Doc, Look, Paper, Tongue, stay_report};

/// The two looks everything is tried in: French on A4, English on Letter.
const LOOKS: [(Tongue, Paper, &str); 2] = [(Tongue::Fr, Paper::A4, "fr-a4"), (Tongue::En, Paper::Letter, "en-letter")];

fn look(language: Tongue, paper: Paper, columns: Columns) -> Look {
    Look { language, paper, columns, offset_minutes: 60 }
}

fn french(report: &StayReport) -> Doc {
    stay_report(report, &look(Tongue::Fr, Paper::A4, Columns::default())).expect("a paper")
}

fn folder() -> PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Every kind of paper, in both looks, under its name; laid out once for all stories.
fn every_paper() -> &'static [(String, Doc)] {
    static PAPERS: LazyLock<Vec<(String, Doc)>> = LazyLock::new(lay_out_all);
    &PAPERS
}

fn lay_out_all() -> Vec<(String, Doc)> {
    let contacts = Columns { phone: true, email: true, ..Columns::default() };
    let bare = Columns { unit: false, name: false, country: false, price: false, ..Columns::default() };
    let kinds = [
        ("guest", samples::guest(), Columns::default()),
        ("bare-guest", samples::bare_guest(), Columns::default()),
        ("stay", samples::one_stay(), Columns::default()),
        ("month", samples::period(16), Columns::default()),
        ("contacts", samples::period(16), contacts),
        ("bare", samples::period(16), bare),
        ("currencies", samples::two_currencies(), Columns::default()),
        ("season", samples::period(90), Columns::default()),
        ("empty", samples::period(0), Columns::default()),
        ("long-names", samples::long_names(), contacts),
        ("arrivals", day::arrivals(), Columns::default()),
        ("many-arrivals", day::many_arrivals(60), Columns::default()),
        ("handover", day::handover(), Columns::default()),
        ("quiet-handover", day::quiet_handover(), Columns::default()),
        ("cards", loyalty::cards(9), Columns::default()),
        ("statement", loyalty::statement(12), Columns::default()),
        ("long-statement", loyalty::statement(120), Columns::default()),
        ("expiring", loyalty::expiring(8), Columns::default()),
        ("letters", loyalty::letters(), Columns::default()),
        ("kitchen", kitchen::kitchen(), Columns::default()),
        ("many-needs", kitchen::many_needs(120), Columns::default()),
        ("no-needs", kitchen::no_needs(), Columns::default()),
        ("slip", consent::slip(), Columns::default()),
        ("proof", consent::proof(), Columns::default()),
    ];
    let mut papers = Vec::new();
    for (kind, report, columns) in kinds {
        for (language, paper, name) in LOOKS {
            let doc = stay_report(&report, &look(language, paper, columns)).expect("a paper");
            papers.push((format!("{kind}-{name}"), doc));
        }
    }
    papers
}
