//! The PDF read back by poppler, as a reader's program would.

use std::path::Path;
use std::process::Command;

use crate::{every_paper, folder, french, samples};

fn poppler(tool: &str, arguments: &[&str], file: &Path) -> String {
    let mut command = Command::new(tool);
    command.args(arguments).arg(file);
    if tool == "pdftotext" {
        command.arg("-");
    }
    let out = command.output().unwrap_or_else(|_| panic!("{tool} is not installed (package poppler-utils)"));
    assert!(out.status.success() && out.stderr.is_empty(), "{tool}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).expect("UTF-8")
}

fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    letters.sort_unstable();
    letters
}

#[test]
fn every_letter_can_be_copied_out_of_every_paper() {
    for (name, doc) in every_paper() {
        let file = folder().join(format!("{name}.pdf"));
        std::fs::write(&file, doc.pdf().expect("a PDF")).expect("a file");
        for page in 0..doc.pages.len() {
            let number = (page + 1).to_string();
            let read = poppler("pdftotext", &["-raw", "-f", &number, "-l", &number], &file);
            assert_eq!(letters(&read), letters(&doc.page_text(page)), "{name}, page {number}");
        }
        let count = poppler("pdfinfo", &[], &file);
        assert!(count.contains(&format!("Pages:           {}\n", doc.pages.len())), "{name}: {count}");
    }
}

#[test]
fn hard_names_and_french_spaces_are_read_back_sign_by_sign() {
    let file = folder().join("month-read.pdf");
    std::fs::write(&file, french(&samples::period(16)).pdf().expect("a PDF")).expect("a file");
    let read = poppler("pdftotext", &["-raw"], &file);
    for name in [
        "Święty Łukasz",
        "Nguyễn Thị Hồng Nhung",
        "Παπαδοπούλου Ελένη",
        "Größe Günther",
        "Иванов Игорь",
        "Ångström Åsa",
    ] {
        assert!(read.contains(name), "{name}");
    }
    assert!(read.contains("3 318,00 €"), "poppler shows every kind of space as a space");
    let signs = lopdf::Document::load(&file).expect("a PDF").extract_text(&[1]).expect("text");
    assert!(signs.contains("3\u{202f}318,00\u{a0}€"), "a narrow and a no-break space: {signs}");
    assert!(read.contains("Lefèvre Élodie"), "typed with loose accents, printed composed");
}

#[test]
fn every_font_is_embedded_and_can_be_searched() {
    for (name, doc) in every_paper() {
        let file = folder().join(format!("{name}-fonts.pdf"));
        std::fs::write(&file, doc.pdf().expect("a PDF")).expect("a file");
        let fonts = poppler("pdffonts", &[], &file);
        let lines: Vec<_> = fonts.lines().skip(2).collect();
        assert!(!lines.is_empty(), "{name}");
        for line in lines {
            assert!(line.contains("+SourceSans3-") && line.contains("yes yes yes"), "{name}: {line}");
        }
        std::fs::remove_file(file).expect("a file");
    }
}

#[test]
fn one_page_weighs_far_less_than_150_kilobytes() {
    for report in [samples::one_stay(), samples::period(12)] {
        let bytes = french(&report).pdf().expect("a PDF").len();
        assert!(bytes < 40_000, "{bytes} bytes");
    }
}

#[test]
fn the_same_report_gives_the_same_file_to_the_byte() {
    for report in [samples::guest(), samples::one_stay(), samples::period(90)] {
        assert_eq!(french(&report).pdf().expect("a PDF"), french(&report).pdf().expect("a PDF"));
    }
    let mut later = samples::one_stay();
    later.at.0 += 60_000;
    assert_ne!(french(&later).pdf().expect("a PDF"), french(&samples::one_stay()).pdf().expect("a PDF"));
}

#[test]
fn the_file_says_its_title_its_language_and_its_own_date() {
    let doc = french(&samples::period(16));
    let file = folder().join("month-info.pdf");
    let bytes = doc.pdf().expect("a PDF");
    std::fs::write(&file, &bytes).expect("a file");
    let info = poppler("pdfinfo", &["-isodates"], &file);
    for line in
        ["Séjours de novembre 2026 – Les Tilleuls", "Léa Morvan", "2026-11-22T12:52:00Z", "595.28 x 841.89 pts (A4)"]
    {
        assert!(info.contains(line), "{line}: {info}");
    }
    assert!(bytes.windows(12).any(|part| part == b"/Lang(fr-FR)"));
    assert!(!info.contains("PDF/X"), "it claims no printing standard");
}
