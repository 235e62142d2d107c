//! A large file imported, duplicates checked and index written, beside its rows put by plain prepared inserts.

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use guestbook::act::Actor;
use guestbook::exchange::acts::{Progress, import, undo};
use guestbook::exchange::{Content, Home, Source, open};
use guestbook::money::Currency;
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::books::{Error, Sealed, bare, empty_book};

/// Rows of the file, at most. unit: rows
const ROWS: u32 = 100_000;
/// The tables an import of such a file fills.
const TABLES: [&str; 6] = ["guest", "guest_email", "guest_phone", "guest_address", "stay", "stay_guest"];

/// Measure and print.
pub fn measure(out: &mut impl Write, sample: &Path, folder: &Path) -> Result<(), Error> {
    let text = file(sample)?;
    let path = folder.join("imported.escale");
    for end in ["", "-wal", "-shm", ".lock"] {
        let _ = std::fs::remove_file(format!("{}{end}", path.display()));
    }
    let book = empty_book(&path)?;
    let home = Home { country: "FR".parse().map_err(|_| "a country")?, currency: Currency::EUR };
    let by = Actor::named("Léa");
    let started = Instant::now();
    let source = Source { name: "liste.csv".into(), content: Content::Bytes(text.as_bytes().into()) };
    let reading = open(source, home)?;
    let done = import(&book, &by, (&reading, &reading.plan()), &Progress::default())?.value;
    let here = f64::from(done.rows) / started.elapsed().as_secs_f64();
    let floor = f64::from(done.rows) / plain_inserts(&path, &folder.join("plain-inserts"))?;
    writeln!(
        out,
        "| import, duplicates checked, indexed | {here:.0} rows/s | {floor:.0} rows/s | {:.2} |",
        here / floor
    )?;
    writeln!(
        out,
        "| … rows, new guests, new stays, refused | {}, {}, {}, {} | | |",
        done.rows,
        done.new_guests,
        done.new_stays,
        done.errors.len()
    )?;
    let started = Instant::now();
    let again = import(&book, &by, (&reading, &reading.plan()), &Progress::default())?.value;
    let rate = f64::from(again.rows) / started.elapsed().as_secs_f64();
    writeln!(out, "| … the same file again ({} new guests) | {rate:.0} rows/s | | |", again.new_guests)?;
    let started = Instant::now();
    undo(&book, &by, done.import_id.ok_or("an import")?)?;
    writeln!(out, "| … taken back | {:.1} s | | |", started.elapsed().as_secs_f64())?;
    Ok(())
}

/// The guests of the sample as a list with a stay each.
fn file(sample: &Path) -> Result<String, Error> {
    let conn = bare(sample, Sealed::Yes)?;
    let mut text = String::from("Nom;Prénom;E-mail;Téléphone;Ville;Arrivée;Départ;Référence\n");
    let mut ask = conn.prepare("SELECT family, given, emails, phones, towns FROM find_text ORDER BY guest LIMIT ?1")?;
    let mut rows = ask.query([ROWS])?;
    let mut number = 0;
    while let Some(row) = rows.next()? {
        number += 1;
        let first = |at: usize| -> Result<String, Error> {
            Ok(row.get::<_, String>(at)?.lines().next().unwrap_or_default().replace(';', " "))
        };
        let phone = match first(3)? {
            digits if digits.contains('.') => format!("+{}", digits.replace('.', "")),
            digits => digits,
        };
        let (month, day) = (number % 12 + 1, number % 25 + 1);
        let name = format!("{};{};{};{phone};{}", first(0)?, first(1)?, first(2)?, first(4)?);
        writeln!(text, "{name};{day:02}/{month:02}/2026;{:02}/{month:02}/2026;R{number:07}", day + 2)?;
    }
    Ok(text)
}

/// Seconds to put the rows of this book into bare tables of the same shape, in one transaction.
fn plain_inserts(book: &Path, path: &Path) -> Result<f64, Error> {
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", path.display()));
    }
    let from = bare(book, Sealed::Yes)?;
    let mut conn = bare(path, Sealed::Yes)?;
    conn.execute_batch(include_str!("../../migrations/0001_book.sql"))?;
    let tables = TABLES.iter().map(|table| Ok((*table, rows_of(&from, table)?))).collect::<Result<Vec<_>, Error>>()?;
    let started = Instant::now();
    let tx = conn.transaction()?;
    for (table, rows) in &tables {
        let width = rows.first().map_or(0, Vec::len);
        let marks = vec!["?"; width].join(", ");
        let mut put = tx.prepare(&format!("INSERT INTO {table} VALUES ({marks})"))?;
        for row in rows {
            put.execute(rusqlite::params_from_iter(row))?;
        }
    }
    tx.commit()?;
    Ok(started.elapsed().as_secs_f64())
}

fn rows_of(conn: &Connection, table: &str) -> Result<Vec<Vec<Value>>, Error> {
    let mut ask = conn.prepare(&format!("SELECT * FROM {table} ORDER BY seq"))?;
    let width = ask.column_count();
    let rows = ask.query_map([], |row| (0..width).map(|at| row.get(at)).collect())?;
    Ok(rows.collect::<Result<_, _>>()?)
}
