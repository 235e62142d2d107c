//! Laws 10 and 12: small files, plain names, nothing switched off.

use crate::sources::{Source, files, law, read};

/// Written by a program, not by a hand.
const GENERATED: [&str; 3] =
    ["crates/guestbook/schema.snapshot.sql", "ui/src/host/bindings.ts", "ui/src/host/messages.gen.ts"];
/// A file longer than this has two ideas. unit: lines
const LONGEST: usize = 400;

fn written(endings: &[&str]) -> Vec<Source> {
    let mut found: Vec<Source> = ["crates", "src-tauri", "ui", "tests"]
        .into_iter()
        .flat_map(|folder| files(folder, endings))
        .filter(|file| !GENERATED.contains(&file.path.as_str()))
        .collect();
    assert!(found.len() > 60, "the files are not where this law looks for them");
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

#[test]
fn law_10_no_file_is_longer_than_a_newcomer_reads_at_once() {
    let code = written(&[".rs", ".ts", ".tsx", ".css", ".sql", ".mjs"]);
    let long = code.iter().map(|file| (file, file.text.lines().count())).filter(|(_, lines)| *lines > LONGEST);
    let broken: Vec<String> = long.map(|(file, lines)| format!("{}: {lines} lines", file.path)).collect();
    law("Law 10: no hand-written source file is over 400 lines.", &broken, "split it where the idea changes.");
}

const VAGUE: [&str; 8] = ["Manager", "Service", "Helper", "Util", "Processor", "Handler", "Data", "Info"];
const VAGUE_VERBS: [&str; 3] = ["do_", "handle_", "process_"];
const DECLARES: [&str; 9] = ["fn ", "struct ", "enum ", "trait ", "type ", "mod ", "interface ", "class ", "function "];

fn vague(name: &str) -> bool {
    let mut parts: Vec<String> = vec![String::new()];
    for letter in name.chars() {
        if letter.is_uppercase() || letter == '_' {
            parts.push(String::new());
        }
        if letter != '_'
            && let Some(part) = parts.last_mut()
        {
            part.push(letter);
        }
    }
    VAGUE_VERBS.iter().any(|verb| name.starts_with(verb))
        || parts.iter().any(|part| {
            let one = part.strip_suffix('s').unwrap_or(part);
            VAGUE.iter().any(|vague| vague.eq_ignore_ascii_case(part) || vague.eq_ignore_ascii_case(one))
        })
}

#[test]
fn law_10_names_are_plain() {
    let mut broken = Vec::new();
    for file in written(&[".rs", ".ts", ".tsx"]) {
        for (line, text) in file.lines() {
            let mut code = text.trim_start();
            for before in ["export default ", "export ", "pub(crate) ", "pub(super) ", "pub ", "async ", "const "] {
                code = code.strip_prefix(before).unwrap_or(code);
            }
            let Some(rest) = DECLARES.iter().find_map(|word| code.strip_prefix(word)) else { continue };
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            let is_story = file.is_test() && code.starts_with("fn ");
            if !is_story && vague(&rest[..end]) {
                broken.push(format!("{}:{line}: `{}`", file.path, &rest[..end]));
            }
        }
    }
    law("Law 10: names say what a thing is.", &broken, "name it after what the owner says of it (style, rule 2).");
}

#[test]
fn a_vague_name_is_known_when_seen() {
    for bad in ["GuestManager", "do_it", "handle_click", "stayUtils", "DataTable", "process_row"] {
        assert!(vague(bad), "{bad}");
    }
    for good in ["Guest", "domain", "Database", "handled", "informed", "undo", "dataset"] {
        assert!(!vague(good), "{good}");
    }
}

#[test]
fn law_10_the_program_never_gives_up_and_never_chats() {
    let banned = [".unwrap()", "todo!(", "unimplemented!(", "println!(", "eprintln!(", "dbg!("];
    let mut broken = Vec::new();
    let sources = files("crates", &[".rs"]).into_iter().chain(files("src-tauri/src", &[".rs"]));
    for file in sources.filter(|file| !file.is_test() && !may_chat(&file.path)) {
        let program = Source { text: file.program().to_owned(), path: file.path.clone() };
        for (line, text) in program.lines().filter(|(_, text)| !text.trim_start().starts_with("//")) {
            for word in banned.iter().filter(|word| text.contains(**word)) {
                broken.push(format!("{}:{line}: {word}", file.path));
            }
        }
    }
    law(
        "Law 10: no `unwrap`, `todo!`, `println!`, `dbg!` outside tests, xtask and programs that print.",
        &broken,
        "return an error of the room; print in `crates/desk/src/bin/`.",
    );
}

fn may_chat(path: &str) -> bool {
    path.starts_with("crates/xtask/") || path.contains("/src/bin/") || path.ends_with("/build.rs")
}

/// A calendar that speaks the system's language, cannot be typed in words and looks like no other part of the house.
#[test]
fn a_day_is_asked_for_in_one_way() {
    let screens = files("ui/src", &[".tsx", ".ts"]);
    assert!(screens.iter().any(|file| file.path.ends_with("parts/DateField.tsx")), "there is such a way");
    let asks =
        |text: &str| ["type=\"date", "type={\"date", "type: \"date", "type=\"month"].iter().any(|is| text.contains(is));
    let broken: Vec<String> = screens
        .iter()
        .flat_map(|file| file.lines().filter(|(_, text)| asks(text)).map(|(line, _)| format!("{}:{line}", file.path)))
        .collect();
    law(
        "No screen asks for a day with the browser's own field.",
        &broken,
        "use `parts/DateField`, or `parts/YearDayField` for a day of every year.",
    );
}

#[test]
fn law_10_no_unstable_feature_is_switched_on() {
    let mut broken = Vec::new();
    for file in files("", &["Cargo.toml"]).into_iter().chain(files("src-tauri", &[".json"])) {
        for (line, text) in file.lines() {
            if text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').any(|word| word == "unstable") {
                broken.push(format!("{}:{line}: {}", file.path, text.trim()));
            }
        }
    }
    law("Law 10: no Cargo feature named `unstable`.", &broken, "do without it.");
}

#[test]
fn no_file_knows_where_it_was_written() {
    // Split, so that this file does not find itself.
    let banned = [
        concat!("/ho", "me/"),
        concat!("/wo", "rk/"),
        concat!("C:\\", "Users"),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
    ];
    let endings =
        [".rs", ".ts", ".tsx", ".css", ".toml", ".md", ".ftl", ".sql", ".json", ".mjs", ".sh", ".yml", ".txt"];
    let broken: Vec<String> = files("", &endings)
        .iter()
        .filter(|file| !file.path.contains("package-lock"))
        .flat_map(|file| {
            file.lines().map(|(line, text)| (file.path.clone(), line, text.to_owned())).collect::<Vec<_>>()
        })
        .filter(|(_, _, text)| banned.iter().any(|word| names(text, word)))
        .map(|(path, line, text)| format!("{path}:{line}: {}", text.trim()))
        .collect();
    law(
        "No file names a folder of somebody's machine, or a promise.",
        &broken,
        "use a path from the root; keep the promise.",
    );
}

/// Does the line hold the word at the beginning of a path, not inside one?
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.'))
}

#[test]
fn law_12_no_test_is_switched_off() {
    let rust = [concat!("#[", "ignore"), concat!("#![", "ignore")];
    let screen = ["skip", "only", "fixme", "todo"];
    let mut broken = Vec::new();
    for file in written(&[".rs", ".ts", ".tsx", ".mjs"]) {
        for (line, text) in file.lines() {
            let off = if file.path.rsplit('.').next() == Some("rs") {
                rust.iter().any(|word| text.contains(word))
            } else {
                let called = |of: &str| screen.iter().any(|word| text.contains(&format!("{of}.{word}(")));
                ["test", "it", "describe", "suite"].iter().any(|of| called(of))
                    || ["xit(", "xdescribe(", "xtest("].iter().any(|word| text.trim_start().starts_with(word))
            };
            if off {
                broken.push(format!("{}:{line}: {}", file.path, text.trim()));
            }
        }
    }
    law("Law 12: no test is ignored, skipped or run alone.", &broken, "make it pass, or remove it and say why.");
}

#[test]
fn every_crate_forbids_unsafe_code() {
    let house = read("Cargo.toml");
    assert!(house.contains("unsafe_code = \"forbid\""), "Cargo.toml no longer forbids unsafe code");
    let manifests = files("", &["Cargo.toml"]);
    let open = manifests.iter().filter(|file| file.path != "Cargo.toml").filter(|file| {
        !file.text.contains("[lints]\nworkspace = true") && !file.text.contains("unsafe_code = \"forbid\"")
    });
    let broken: Vec<String> = open.map(|file| file.path.clone()).collect();
    law("Every crate takes the lints of the house.", &broken, "add `[lints]` with `workspace = true`.");
}
