//! A saved paper, read as a person would read it.

use std::path::Path;
use std::process::Command;

/// The text of a PDF, in reading order.
pub fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output();
    let read = read.expect("pdftotext (package poppler-utils) reads the paper");
    assert!(read.status.success(), "no PDF: {}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).expect("the paper's text is UTF-8")
}

/// How many pages a PDF has.
pub fn pages_of(pdf: &Path) -> u64 {
    let told = Command::new("pdfinfo").arg(pdf).output().expect("pdfinfo (package poppler-utils) counts the pages");
    let told = String::from_utf8(told.stdout).expect("plain words");
    let line = told.lines().find_map(|line| line.strip_prefix("Pages:")).expect("a line with the pages");
    line.trim().parse().expect("a number")
}
