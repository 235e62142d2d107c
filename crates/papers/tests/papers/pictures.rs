use papers::{Columns, Look, Paper, Tongue, stay_report};

use crate::samples;

/// Writes every kind of paper where a person can look at it.
#[test]
fn every_kind_of_paper_can_be_looked_at() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
    std::fs::create_dir_all(&folder).expect("a folder");
    let all = Columns { phone: true, email: true, ..Columns::default() };
    let papers = [
        ("guest", samples::guest(), Columns::default()),
        ("stay", samples::one_stay(), Columns::default()),
        ("month", samples::period(16), Columns::default()),
        ("contacts", samples::period(16), all),
        ("season", samples::period(140), Columns::default()),
    ];
    for (kind, report, columns) in papers {
        for (language, paper, name) in [(Tongue::Fr, Paper::A4, "fr-a4"), (Tongue::En, Paper::Letter, "en-letter")] {
            let look = Look { language, paper, columns, offset_minutes: 60 };
            let doc = stay_report(&report, &look).expect("a paper");
            let pdf = doc.pdf().expect("a PDF");
            assert!(pdf.starts_with(b"%PDF-"), "{kind} {name}");
            std::fs::write(folder.join(format!("{kind}-{name}.pdf")), pdf).expect("a file");
            for (at, page) in doc.svg_pages().iter().enumerate() {
                std::fs::write(folder.join(format!("{kind}-{name}-{}.svg", at + 1)), page).expect("a file");
            }
        }
    }
}

#[test]
fn a_name_no_font_can_write_is_announced_before_printing() {
    let report = samples::guest_with(|page| page.guest.name.given = "小明 Ming".into());
    let doc = stay_report(&report, &Look::default()).expect("a paper");
    let missing = doc.missing_glyphs();
    assert_eq!(missing.len(), 2, "{missing:?}: the name alone and in the list of given names");
    assert!(missing.iter().all(|text| text.characters == "小明" && text.text.contains("小明 Ming")));
    assert!(doc.page_text(0).contains("Lefèvre [?] Ming"));
}
