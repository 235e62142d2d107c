//! What every law reads: the files of the house, as they lie on the disk.

use std::path::{Path, PathBuf};

/// Folders that no hand writes in.
const NOT_OURS: [&str; 7] = ["target", "node_modules", "dist", ".git", "gen", "test-results", "playwright-report"];

/// One file.
pub struct Source {
    /// From the root of the house, with `/`.
    pub path: String,
    pub text: String,
}

impl Source {
    /// Its lines, each with its number.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// Does a test say this, and not the program?
    pub fn is_test(&self) -> bool {
        let path = &self.path;
        path.ends_with("tests.rs")
            || path.contains("/tests/")
            || path.starts_with("tests/")
            || path.contains("/benches/")
            || path.contains("/examples/")
            || path.ends_with("/testing.rs")
            || path.contains(".test.")
    }

    /// The file without the tests at its end.
    pub fn program(&self) -> &str {
        self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default()
    }
}

/// Where the house stands.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The text of one file; empty if it is not there.
pub fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_default()
}

/// All files below `folder` whose name ends in one of `endings`.
pub fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&root().join(folder), folder, endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(at: &Path, named: &str, endings: &[&str], found: &mut Vec<Source>) {
    let Ok(entries) = std::fs::read_dir(at) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if named.is_empty() { name.clone() } else { format!("{named}/{name}") };
        if entry.path().is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                walk(&entry.path(), &path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending))
            && let Ok(text) = std::fs::read_to_string(entry.path())
        {
            found.push(Source { path, text });
        }
    }
}

/// The law holds, or the test says every place where it does not, and how to mend it.
#[track_caller]
pub fn law(name: &str, breaches: &[String], mend: &str) {
    assert!(breaches.is_empty(), "\n\n{name}\n\n  {}\n\nHow to mend it: {mend}\n", breaches.join("\n  "));
}

/// Does `text` hold `word`, with no letter or digit beside it?
pub fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let beside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
        beside(text[..at].chars().next_back()) && beside(text[at + word.len()..].chars().next())
    })
}
