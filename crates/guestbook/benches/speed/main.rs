//! How fast the book is, each figure beside its floor of the same run: `cargo bench -p guestbook`.
//!
//! Writes sample books of 100 000 and 1 000 000 guests (or of `ESCALE_BENCH_GUESTS=10000,50000`) and prints the
//! table of `docs/SPEED.md`. `ESCALE_BENCH_FOLDER=…` keeps the books there and uses them again;
//! `ESCALE_BENCH_PARTS=search,page,import,memory,day,consent` measures some parts only. The day at the desk is measured on a
//! book of its own, 100 000 guests and 400 000 stays (`ESCALE_BENCH_DAY=…` guests). The floor of a search is the same
//! text asked of a bare FTS5 table of the same names; the floor of writing is the same rows put by prepared inserts
//! into bare tables, in one transaction.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "percentiles and ratios of a table: a rounding in the 16th digit is not seen"
)]

mod asking;
mod books;
mod calendar;
mod consent;
mod day;
mod imports;
mod lines;
mod measure;
mod page;
mod points;
mod search;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::books::{Error, GUESTS_DEFAULT, sample_book};
use crate::measure::{megabytes, resident};

fn main() -> Result<(), Error> {
    let mut words = std::env::args().skip(1);
    if words.next().as_deref() == Some("memory") {
        return memory(Path::new(&words.next().unwrap_or_default()));
    }
    let wished = std::env::var("ESCALE_BENCH_GUESTS").unwrap_or_else(|_| GUESTS_DEFAULT.to_owned());
    let sizes: Vec<u32> = wished.split(',').filter_map(|size| size.trim().parse().ok()).collect();
    let own = tempfile::tempdir()?;
    let kept = std::env::var_os("ESCALE_BENCH_FOLDER").map(PathBuf::from);
    let folder = kept.as_deref().unwrap_or(own.path());
    let mut out = std::io::stdout();
    for guests in sizes {
        let path = folder.join(format!("{guests}.escale"));
        let started = Instant::now();
        let there = path.exists();
        let book = if there { books::open(&path)? } else { sample_book(&path, guests, guests)? };
        let took = started.elapsed().as_secs_f64();
        let size = std::fs::metadata(&path)?.len();
        writeln!(out, "\n### {guests} guests, {guests} stays\n")?;
        writeln!(out, "| what | here | floor | ratio |\n| --- | --- | --- | --- |")?;
        if !there {
            writeln!(out, "| sample season written, indexed | {:.0} guests/s | | |", f64::from(guests) / took)?;
        }
        writeln!(out, "| size of the book | {:.0} B/guest | | |", size as f64 / f64::from(guests))?;
        if wanted("search") {
            search::measure(&mut out, &book, &path, folder)?;
        }
        if wanted("page") {
            page::measure(&mut out, &book)?;
            points::measure(&mut out, &book)?;
        }
        drop(book);
        if wanted("import") {
            imports::measure(&mut out, &path, folder)?;
        }
        if wanted("memory") {
            let program = std::env::current_exe()?;
            let memory = std::process::Command::new(program).arg("memory").arg(&path).output()?;
            write!(out, "{}", String::from_utf8_lossy(&memory.stdout))?;
        }
    }
    if wanted("day") {
        day::measure(&mut out, folder)?;
    }
    if wanted("consent") {
        consent::measure(&mut out, folder)?;
    }
    Ok(())
}

/// Is this part to be measured? All are, if nobody says which.
fn wanted(part: &str) -> bool {
    std::env::var("ESCALE_BENCH_PARTS").map_or(true, |parts| parts.split(',').any(|named| named.trim() == part))
}

/// In a process of its own: what does an open book take, before and after a thousand keystrokes?
fn memory(path: &Path) -> Result<(), Error> {
    let before = resident()?;
    let book = books::open(path)?;
    let opened = resident()?;
    for key in search::keystrokes(path, 120)? {
        book.read(|r| guestbook::guests::find(r, &key, 10, 0))?;
    }
    let (now, most) = (resident()?, measure::most_resident()?);
    let (opened, now, most) = (megabytes(opened - before), megabytes(now - before), megabytes(most - before));
    writeln!(std::io::stdout(), "| memory of the open book | {opened:.1} MB | | |")?;
    writeln!(std::io::stdout(), "| … after many keystrokes (at most) | {now:.1} MB ({most:.1} MB) | | |")?;
    Ok(())
}
