//! Laws 1 and 2: who may depend on whom.

use crate::sources::{files, has_word, law, read};

const OURS: [&str; 5] = ["guestbook", "papers", "desk", "office", "escale-window"];

/// The names under `[dependencies]` and `[build-dependencies]` of a `Cargo.toml`.
fn dependencies(manifest: &str) -> Vec<String> {
    let text = read(manifest);
    assert!(text.contains("[package]"), "{manifest} is not there");
    let mut ours = false;
    let mut names = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            ours = line.ends_with("dependencies]") && !line.contains("dev-dependencies");
        } else if ours && let Some(end) = line.find(['.', '=', ' ']) {
            names.push(line[..end].to_owned());
        }
    }
    names
}

fn breaches(manifest: &str, allowed: impl Fn(&str) -> bool) -> Vec<String> {
    let names = dependencies(manifest);
    assert!(!names.is_empty(), "{manifest} names no dependency: the reader of this law is blind");
    names.into_iter().filter(|name| !allowed(name)).map(|name| format!("{manifest} depends on {name}")).collect()
}

#[test]
fn law_1_the_guest_book_knows_no_window_no_network_and_no_paper() {
    let apart = ["axum", "hyper", "reqwest", "tokio", "async-std", "futures", "printpdf", "lopdf", "clap", "keyring"];
    let broken = breaches("crates/guestbook/Cargo.toml", |name| {
        !OURS.contains(&name) && !apart.contains(&name) && !name.starts_with("tauri")
    });
    law(
        "Law 1: `guestbook` depends on none of our crates, and on no Tauri, HTTP, PDF or async crate.",
        &broken,
        "let the value come in as an argument, or move the code to `papers`, `desk` or `src-tauri`.",
    );
}

#[test]
fn law_1_paper_knows_the_guest_book_and_nothing_else_of_ours() {
    let apart = ["rusqlite", "axum", "tokio", "desk", "office"];
    let broken = breaches("crates/papers/Cargo.toml", |name| !apart.contains(&name) && !name.starts_with("tauri"));
    law("Law 1: `papers` makes paper out of answers; it asks no file and no network.", &broken, "ask in `desk`.");
}

#[test]
fn law_1_the_desk_knows_no_window() {
    let mut broken = breaches("crates/desk/Cargo.toml", |name| {
        !name.starts_with("tauri") && !["rfd", "wry", "tao", "rusqlite", "office"].contains(&name)
    });
    for file in files("crates", &[".rs"]) {
        for (line, text) in file.lines().filter(|(_, text)| has_word(text, "tauri::") || text.contains("use tauri")) {
            broken.push(format!("{}:{line}: {}", file.path, text.trim()));
        }
    }
    law("Law 1: no crate under `crates/` knows Tauri.", &broken, "move it to `src-tauri`.");
}

#[test]
fn law_2_the_window_holds_no_business() {
    let mut broken = breaches("src-tauri/Cargo.toml", |name| !["rusqlite", "office", "printpdf"].contains(&name));
    for file in files("src-tauri/src", &[".rs"]) {
        // A refusal has one shape, wherever it comes from.
        let opens = |text: &str| has_word(text, "guestbook") && !text.contains("guestbook::error::Problem");
        for (line, text) in file.lines().filter(|(_, text)| opens(text)) {
            broken.push(format!("{}:{line}: {}", file.path, text.trim()));
        }
    }
    law(
        "Law 2: the shell calls `desk`; it never opens a guest book itself.",
        &broken,
        "add a command in `crates/desk/src/commands/<word>.rs` and a line in `commands!`.",
    );
}
