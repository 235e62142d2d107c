//! Laws 3, 4 and 5: what stands at the doors. One file speaks to Tauri, one to the network, a few to SQL.

use crate::sources::{Source, files, law};

fn screens() -> Vec<Source> {
    let found = files("ui/src", &[".ts", ".tsx"]);
    assert!(found.len() > 20, "the UI is not where this law looks for it");
    found
}

#[track_caller]
fn only_in(name: &str, sources: &[Source], home: &str, signs: &[&str], mend: &str) {
    let mut broken = Vec::new();
    let mut at_home = false;
    for file in sources.iter().filter(|file| !file.is_test()) {
        for (line, text) in file.lines().filter(|(_, text)| signs.iter().any(|sign| calls(text, sign))) {
            let comment = text.trim_start().starts_with("//") || text.trim_start().starts_with('*');
            at_home |= file.path == home;
            if file.path != home && !comment {
                broken.push(format!("{}:{line}: {}", file.path, text.trim()));
            }
        }
    }
    assert!(at_home, "{home} does not do it either: this law looks at the wrong place");
    law(name, &broken, mend);
}

/// Does the line hold the sign, and not as the end of a longer word (`refetch(`)?
fn calls(line: &str, sign: &str) -> bool {
    line.match_indices(sign).any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric()))
}

#[test]
fn law_3_one_file_of_the_ui_speaks_to_tauri() {
    only_in(
        "Law 3: only `ui/src/host/tauri.ts` imports `@tauri-apps/*`.",
        &screens(),
        "ui/src/host/tauri.ts",
        &["@tauri-apps", "__TAURI__"],
        "add what is needed to the interface `Host` in `ui/src/host/host.ts` and implement it in both hosts.",
    );
}

#[test]
fn law_3_one_file_of_the_ui_speaks_to_the_network() {
    only_in(
        "Law 3: only `ui/src/host/http.ts` calls `fetch`.",
        &screens(),
        "ui/src/host/http.ts",
        &["fetch(", "XMLHttpRequest", "new WebSocket", "EventSource", "sendBeacon"],
        "ask through `call()`.",
    );
}

/// How a line of SQL begins, inside a string.
const SQL: [&str; 9] =
    ["SELECT ", "INSERT INTO ", "INSERT OR ", "DELETE FROM ", "UPDATE ", "CREATE TABLE", "DROP ", "PRAGMA ", "VACUUM"];

fn may_hold_sql(file: &Source) -> bool {
    file.path.ends_with("rows.rs") || file.path.starts_with("crates/guestbook/src/storage/") || file.is_test()
}

#[test]
fn law_4_sql_stands_in_the_files_made_for_it() {
    let mut broken = Vec::new();
    let mut seen = 0;
    let sources = files("crates", &[".rs"]).into_iter().chain(files("src-tauri", &[".rs"]));
    for file in sources.filter(|file| !file.path.starts_with("crates/xtask")) {
        let program = Source { text: file.program().to_owned(), path: file.path.clone() };
        for (line, text) in program.lines() {
            let code = text.trim_start();
            if code.starts_with("//") || !SQL.iter().any(|sql| code.contains(sql)) {
                continue;
            }
            seen += 1;
            if !may_hold_sql(&file) {
                broken.push(format!("{}:{line}: {code}", file.path));
            }
        }
    }
    assert!(seen > 40, "only {seen} lines of SQL found: this law looks at the wrong place");
    law(
        "Law 4: SQL stands only in `rows.rs` files and in `storage/`.",
        &broken,
        "move the statement to the `rows.rs` of its room, as a whole statement with bound values.",
    );
}

const ROOMS: [&str; 7] = ["guests", "stays", "journey", "consent", "reports", "exchange", "loyalty"];

#[test]
fn law_5_a_room_of_the_ui_never_enters_another_room() {
    let mut broken = Vec::new();
    for file in screens() {
        let own = file.path.split('/').nth(2).unwrap_or_default().to_owned();
        if own == "screens" || own == "main.tsx" || file.is_test() {
            continue;
        }
        for (line, text) in file.lines().filter(|(_, text)| text.contains(" from \"") || text.contains("import(")) {
            let foreign = ROOMS.iter().chain(&["screens"]).filter(|room| **room != own);
            for room in foreign.filter(|room| text.contains(&format!("../{room}/"))) {
                broken.push(format!("{}:{line} enters `{room}`", file.path));
            }
        }
    }
    law(
        "Law 5: a room of the UI never imports another room, and `parts` and `host` import none; only screens compose.",
        &broken,
        "pass it in from `ui/src/screens/`, or move what both need to `ui/src/parts/`.",
    );
}
