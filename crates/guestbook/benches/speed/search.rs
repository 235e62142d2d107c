//! Search, keystroke by keystroke, beside a bare FTS5 table of the same names.

use std::io::Write;
use std::path::Path;

use guestbook::book::{Chance, GuestBook};
use guestbook::guests::find;
use rusqlite::Connection;

use crate::books::{Error, Sealed, bare};
use crate::measure::Times;

/// Names typed.
const TYPISTS: u32 = 400;

/// The floor is asked every so many keystrokes: on a million names it takes minutes otherwise.
const FLOOR_EVERY: usize = 5;

const FLOOR: &str = "
    CREATE VIRTUAL TABLE floor USING fts5(
        family, given, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')";
const ASK_FLOOR: &str = "SELECT rowid, family, given FROM floor WHERE floor MATCH ?1 ORDER BY rank LIMIT 20";

/// Measure and print.
pub fn measure(out: &mut impl Write, book: &GuestBook, path: &Path, folder: &Path) -> Result<(), Error> {
    let sealed = floor(path, &folder.join("floor-sealed"), Sealed::Yes)?;
    let open = floor(path, &folder.join("floor-open"), Sealed::No)?;
    let keys = keystrokes(path, TYPISTS)?;
    let mut times = [Times::default(), Times::default(), Times::default()];
    for (at, key) in keys.iter().enumerate() {
        times[0].take(|| book.read(|r| find(r, key, 10, 0)))?;
        if at % FLOOR_EVERY == 0 {
            times[1].take(|| ask_floor(&sealed, key))?;
            times[2].take(|| ask_floor(&open, key))?;
        }
    }
    let [here, sealed, open] = &mut times;
    if std::env::var_os("ESCALE_BENCH_SLOWEST").is_some() {
        for (at, time) in here.slowest(30) {
            writeln!(out, "{:.2} ms {}", time.as_secs_f64() * 1e3, keys[at])?;
        }
    }
    for (name, share) in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("worst", 1.0)] {
        let (here, sealed, open) = (here.at(share), sealed.at(share), open.at(share));
        writeln!(
            out,
            "| search keystroke {name} | {here:.2} ms | {sealed:.2} ms encrypted, {open:.2} ms not | {:.2}, {:.2} |",
            here / sealed,
            here / open
        )?;
    }
    writeln!(out, "| … keystrokes | {} | {} | |", here.count(), sealed.count())?;
    others(out, book, path)
}

fn floor(book: &Path, path: &Path, sealed: Sealed) -> Result<Connection, Error> {
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", path.display()));
    }
    let mut conn = bare(path, sealed)?;
    let names = bare(book, Sealed::Yes)?;
    let tx = conn.transaction()?;
    tx.execute_batch(FLOOR)?;
    {
        let mut ask = names.prepare("SELECT seq, family, given FROM guest ORDER BY seq")?;
        let mut put = tx.prepare("INSERT INTO floor (rowid, family, given) VALUES (?1, ?2, ?3)")?;
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            put.execute((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))?;
        }
        tx.execute_batch("INSERT INTO floor (floor) VALUES ('optimize')")?;
    }
    tx.commit()?;
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(conn)
}

fn ask_floor(conn: &Connection, typed: &str) -> Result<Vec<(i64, String, String)>, Error> {
    let words = typed.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let question: Vec<String> = words.map(|word| format!("\"{word}\"*")).collect();
    if question.is_empty() {
        return Ok(Vec::new());
    }
    let mut ask = conn.prepare_cached(ASK_FLOOR)?;
    let rows = ask.query_map([question.join(" ")], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every start a typist makes on the way to a name of the book; every second one types the given name first.
pub fn keystrokes(path: &Path, typists: u32) -> Result<Vec<String>, Error> {
    let mut keys = Vec::new();
    for (typist, columns) in guests(path, typists, "family, given")?.iter().enumerate() {
        let (family, given) = (&columns[0], &columns[1]);
        let name = if typist % 2 == 0 { format!("{family} {given}") } else { format!("{given} {family}") };
        let ends = name.trim().char_indices().map(|(at, letter)| at + letter.len_utf8());
        keys.extend(ends.map(|end| name[..end].to_owned()).filter(|typed| !typed.ends_with(' ')));
    }
    Ok(keys)
}

/// Some guests by chance, the same ones each time.
fn guests(path: &Path, count: u32, columns: &str) -> Result<Vec<Vec<String>>, Error> {
    let conn = bare(path, Sealed::Yes)?;
    let last: u64 = conn.query_row("SELECT max(seq) FROM guest", [], |row| row.get::<_, i64>(0))?.unsigned_abs();
    let mut chance = Chance::seeded(777);
    let sql = format!("SELECT {columns} FROM find_text WHERE guest >= ?1 LIMIT 1");
    let mut ask = conn.prepare(&sql)?;
    let width = ask.column_count();
    let mut pick = |_| {
        let seq = i64::try_from(chance.draw() % last)?;
        Ok(ask.query_row([seq], |row| (0..width).map(|at| row.get(at)).collect())?)
    };
    (0..count).map(&mut pick).collect()
}

/// What is asked less often than a name.
fn others(out: &mut impl Write, book: &GuestBook, path: &Path) -> Result<(), Error> {
    let sample = guests(path, 200, "family, towns, phones, emails, refs")?;
    let tail = |text: &str| text.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect::<String>();
    let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let asks: [(&str, Vec<String>); 5] = [
        ("last 4 digits of a phone", sample.iter().map(|guest| tail(&first(&guest[2]))).collect()),
        ("part of an e-mail", sample.iter().map(|guest| first(&guest[3]).chars().skip(2).take(6).collect()).collect()),
        ("booking reference", sample.iter().map(|guest| first(&guest[4])).collect()),
        ("name and town", sample.iter().map(|guest| format!("{} {}", guest[0], first(&guest[1]))).collect()),
        ("sounds alike", sample.iter().map(|guest| format!("{}e", guest[0].replace('i', "y"))).collect()),
    ];
    for (name, asks) in asks {
        let mut times = Times::default();
        for ask in asks.iter().filter(|ask| !ask.is_empty()) {
            times.take(|| book.read(|r| find(r, ask, 10, 0)))?;
        }
        let (half, most, all) = (times.at(0.5), times.at(0.95), times.at(0.99));
        writeln!(out, "| search by {name} p50 / p95 / p99 | {half:.2} / {most:.2} / {all:.2} ms | | |")?;
    }
    Ok(())
}
