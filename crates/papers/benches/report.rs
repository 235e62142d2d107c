//! How fast a report is made, from the answer of the book to the bytes of the file.
//!
//! `cargo bench -p papers`. The target: one page in 50 ms from a warm process, at most 150 KB.

#[path = "../tests/papers/samples.rs"]
#[allow(dead_code, missing_docs, reason = "the bench needs two of the sample reports")]
mod samples;

use divan::Bencher;
use divan::counter::ItemsCount;
use papers::{Doc, Look, stay_report};

fn main() {
    divan::main();
}

fn laid_out(report: &guestbook::reports::StayReport) -> Doc {
    stay_report(report, &Look::default()).expect("a paper")
}

/// One page, from the answer to the PDF.
#[divan::bench]
fn one_page_to_pdf(bencher: Bencher) {
    let report = samples::one_stay();
    bencher.counter(ItemsCount::new(laid_out(&report).pages.len())).bench(|| laid_out(&report).pdf().expect("a PDF"));
}

/// One page, from the answer to the picture on screen.
#[divan::bench]
fn one_page_to_preview(bencher: Bencher) {
    let report = samples::one_stay();
    bencher.counter(ItemsCount::new(laid_out(&report).pages.len())).bench(|| laid_out(&report).preview());
}

/// About fifty pages of stays to PDF; the items counted are pages.
#[divan::bench]
fn fifty_pages_to_pdf(bencher: Bencher) {
    let report = samples::period(1_200);
    bencher.counter(ItemsCount::new(laid_out(&report).pages.len())).bench(|| laid_out(&report).pdf().expect("a PDF"));
}

/// About fifty pages of stays to pictures; the items counted are pages.
#[divan::bench]
fn fifty_pages_to_preview(bencher: Bencher) {
    let report = samples::period(1_200);
    bencher.counter(ItemsCount::new(laid_out(&report).pages.len())).bench(|| laid_out(&report).preview());
}
