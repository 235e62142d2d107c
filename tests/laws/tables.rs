//! Laws 7 and 8: every table has an owner, every personal column a purpose; the file only ever grows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use guestbook::book::{Chance, GuestBook, Key, Surroundings};
use guestbook::time::{Moment, Stopped};

use crate::sources::{files, law, read, root};

/// The row number, the id and the row clock: the same in every table, told once at the head of OWNERSHIP.md.
const CLOCK: [&str; 5] = ["seq", "id", "base", "device", "overrides"];

/// The schema of a book made by this program.
fn schema() -> String {
    let folder =
        std::env::temp_dir().join(format!("escale-law-{}-{:?}", std::process::id(), std::thread::current().id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let around = Surroundings { clock: Arc::new(Stopped(Moment(0))), chance: Chance::seeded(1) };
    let book = GuestBook::create(&folder.join("law.book"), &Key::new([1; 32]), around).expect("a book");
    let schema = book.schema().expect("a schema");
    drop(book);
    std::fs::remove_dir_all(&folder).expect("the folder goes again");
    schema
}

/// Tables and their columns. The index tables that SQLite keeps for a virtual table are part of it.
fn tables(schema: &str) -> BTreeMap<String, Vec<String>> {
    let bare: String =
        schema.lines().map(|line| line.split("--").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
    let is_virtual = |sql: &str| sql.trim_start().starts_with("CREATE VIRTUAL TABLE");
    let mut found = BTreeMap::new();
    let mut of_virtual: Vec<String> = Vec::new();
    for sql in bare.split(";\n").filter(|sql| sql.contains("TABLE ")) {
        let Some((head, rest)) = sql.split_once('(') else { continue };
        let words: Vec<&str> = head.split_whitespace().collect();
        let at = words.iter().position(|word| *word == "TABLE").unwrap_or(0);
        let name = words.get(at + 1).copied().unwrap_or_default().trim_matches(['\'', '"']).to_owned();
        if is_virtual(sql) {
            of_virtual.push(name.clone());
        }
        found.insert(name, columns(rest));
    }
    found.retain(|name, _| !of_virtual.iter().any(|of| name.starts_with(&format!("{of}_"))));
    found
}

fn columns(body: &str) -> Vec<String> {
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for letter in body.chars() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => break,
            ')' => depth -= 1,
            ',' if depth == 0 => parts.push(String::new()),
            _ => {}
        }
        if let Some(part) = parts.last_mut().filter(|_| letter != ',' || depth > 0) {
            part.push(letter);
        }
    }
    let first = |part: &String| part.split_whitespace().next().map(str::to_owned);
    let is_column = |word: &String| !["CHECK", "UNIQUE", "PRIMARY", "FOREIGN", "CONSTRAINT"].contains(&word.as_str());
    let setting = |part: &&String| !part.contains(" = ") || part.contains("CHECK");
    parts
        .iter()
        .filter(setting)
        .filter_map(first)
        .filter(is_column)
        .map(|word| word.trim_matches('(').to_owned())
        .collect()
}

/// Rows of the Markdown tables under a heading, cell by cell.
fn rows(document: &str, heading: &str) -> Vec<Vec<String>> {
    let lines = document.lines().skip_while(|line| *line != heading).skip(1);
    let table = lines.take_while(|line| !line.starts_with("## ")).filter(|line| line.starts_with("| `"));
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    table.map(cells).collect()
}

fn bare(cell: &str) -> String {
    cell.trim_matches('`').to_owned()
}

#[test]
fn law_7_every_table_has_an_owner() {
    let (tables, document) = (tables(&schema()), read("docs/OWNERSHIP.md"));
    assert!(tables.len() > 15 && tables["guest"].contains(&"family".to_owned()), "the reader of this law is blind");
    let told = rows(&document, "## Tables");
    let mut broken: Vec<String> = Vec::new();
    for name in tables.keys() {
        match told.iter().find(|row| bare(&row[0]) == *name) {
            None => broken.push(format!("table `{name}` has no line under `## Tables`")),
            Some(row) if row.len() < 5 || row.iter().any(String::is_empty) => {
                broken.push(format!("table `{name}`: who writes it, does it leave, how it merges, when it goes?"));
            }
            Some(_) => {}
        }
    }
    let gone = told.iter().map(|row| bare(&row[0])).filter(|name| !tables.contains_key(name));
    broken.extend(gone.map(|name| format!("`{name}` is no table")));
    law("Law 7: every table has a line in docs/OWNERSHIP.md.", &broken, "add the line, with every cell filled.");
}

#[test]
fn law_7_every_column_says_whether_it_is_personal() {
    let (tables, document) = (tables(&schema()), read("docs/OWNERSHIP.md"));
    let told = rows(&document, "## Columns");
    let known: BTreeSet<String> = told.iter().map(|row| bare(&row[0])).collect();
    let mut broken = Vec::new();
    for (table, columns) in &tables {
        for column in columns.iter().filter(|column| !CLOCK.contains(&column.as_str())) {
            if !known.contains(&format!("{table}.{column}")) {
                broken.push(format!("column `{table}.{column}` is not marked"));
            }
        }
    }
    for row in &told {
        let name = bare(&row[0]);
        let (table, column) = name.split_once('.').unwrap_or((name.as_str(), ""));
        if !tables.get(table).is_some_and(|columns| columns.iter().any(|known| known == column)) {
            broken.push(format!("`{name}` is no column"));
        }
        match row.get(1).map(String::as_str) {
            Some("no") => {}
            Some("yes") if row.len() >= 5 && row[2..5].iter().all(|cell| !cell.is_empty()) => {}
            Some("yes") => {
                broken.push(format!("`{name}` is personal: for what, when is it erased, where is it exported?"));
            }
            _ => broken.push(format!("`{name}`: personal, yes or no?")),
        }
    }
    law(
        "Law 7: every column has a mark in docs/OWNERSHIP.md.",
        &broken,
        "say `no`, or `yes` with purpose, erasure, export.",
    );
}

#[test]
fn law_8_the_schema_is_the_one_people_have_read() {
    let (place, schema) = ("crates/guestbook/schema.snapshot.sql", schema());
    if std::env::var_os("ESCALE_WRITE").is_some() {
        std::fs::write(root().join(place), &schema).expect("the snapshot is written");
    }
    let broken = if read(place) == schema { Vec::new() } else { vec![format!("{place} differs from a new book")] };
    law(
        "Law 8: the schema snapshot matches.",
        &broken,
        "run `ESCALE_WRITE=1 cargo test -p journeys --test laws`, then read the difference before you commit it.",
    );
}

#[test]
fn law_8_migrations_only_add() {
    let steps = files("crates/guestbook/migrations", &[".sql"]);
    let runner = read("crates/guestbook/src/storage/migrate.rs");
    let mut broken = Vec::new();
    for (number, file) in (1..).zip(&steps) {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        if !name.starts_with(&format!("{number:04}_")) {
            broken.push(format!("{}: the {number}. step is not numbered {number:04}", file.path));
        }
        if !runner.contains(name) {
            broken.push(format!("{}: not in the list `STEPS`", file.path));
        }
        for (line, text) in file.lines() {
            let sql = text.split("--").next().unwrap_or_default().to_uppercase();
            // A trigger that refuses a change takes nothing away.
            let sql = sql.replace("BEFORE UPDATE ON", "").replace("BEFORE DELETE ON", "");
            let takes = ["DROP ", "RENAME ", "DELETE ", "UPDATE ", "REPLACE "];
            if takes.iter().any(|word| sql.contains(word)) {
                broken.push(format!("{}:{line}: {}", file.path, text.trim()));
            }
        }
    }
    assert!(!steps.is_empty(), "no migrations found");
    law(
        "Law 8: migrations only add, in order.",
        &broken,
        "add a column or a table; leave the old one and retire its name.",
    );
}

#[test]
fn law_8_a_retired_name_never_comes_back() {
    let retired = read("crates/guestbook/retired_names.txt");
    assert!(retired.starts_with('#'), "crates/guestbook/retired_names.txt is not there");
    let tables = tables(&schema());
    let lines = retired.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let back = lines.filter(|name| {
        let (table, column) = name.split_once('.').unwrap_or((*name, ""));
        tables.get(table).is_some_and(|columns| column.is_empty() || columns.iter().any(|known| known == column))
    });
    let broken: Vec<String> = back.map(|name| format!("`{name}` is in use again")).collect();
    law(
        "Law 8: a retired name is never used again.",
        &broken,
        "take a new name: old books still hold the old meaning.",
    );
}
