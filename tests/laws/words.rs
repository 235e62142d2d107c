//! Laws 6 and 11: the words of the house.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{Source, files, has_word, law, read, root};

/// The twelve words; a word gets its five places when its room is built, all at once.
const WORDS: [&str; 12] = [
    "guests",
    "stays",
    "journey",
    "touchpoints",
    "consent",
    "messages",
    "loyalty",
    "segments",
    "surveys",
    "reports",
    "exchange",
    "sync",
];

fn heading(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    format!("## {}{rest}", first.to_uppercase())
}

#[test]
fn law_6_a_word_names_its_room_in_all_five_places() {
    let glossary = read("docs/WORDS.md");
    let mut broken = Vec::new();
    let mut built = 0;
    for word in WORDS {
        let places = [
            format!("crates/guestbook/src/{word}/"),
            format!("crates/desk/src/commands/{word}.rs"),
            format!("ui/src/{word}/"),
            format!("tests/journeys/{word}.rs"),
        ];
        let mut there: Vec<bool> = places.iter().map(|place| root().join(place).exists()).collect();
        there.push(glossary.lines().any(|line| line == heading(word)));
        if there.iter().all(|is| *is) {
            built += 1;
        } else if there.iter().any(|is| *is) {
            let names = places.into_iter().chain([format!("a heading `{}` in docs/WORDS.md", heading(word))]);
            let missing: Vec<String> = names.zip(there).filter(|(_, is)| !is).map(|(name, _)| name).collect();
            broken.push(format!("`{word}` is missing {}", missing.join(", ")));
        }
    }
    law(
        "Law 6: a domain word has all five places or none.",
        &broken,
        "build the missing place; a room that is not needed yet has none of the five.",
    );
    assert!(built >= 5, "only {built} rooms stand");
}

/// The nouns a newcomer meets: public types of the rooms and of the shared words.
fn nouns() -> BTreeMap<String, String> {
    let mut nouns = BTreeMap::new();
    for file in files("crates/guestbook/src", &[".rs"]).iter().filter(|file| is_about_nouns(file)) {
        for (line, text) in file.lines() {
            let rest = text.strip_prefix("pub struct ").or_else(|| text.strip_prefix("pub enum "));
            if let Some(rest) = rest {
                let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
                nouns.insert(rest[..end].to_owned(), format!("{}:{line}", file.path));
            }
        }
        let ids = file.text.split("id!(\n").skip(1).filter_map(|rest| {
            let name = rest.lines().find(|line| line.ends_with(['"']) && line.contains(", \""))?;
            Some(name.trim().split(',').next()?.to_owned())
        });
        nouns.extend(ids.map(|id| (id, file.path.clone())));
    }
    nouns
}

fn is_about_nouns(file: &Source) -> bool {
    let place = file.path.trim_start_matches("crates/guestbook/src/");
    let shared = ["id.rs", "money.rs", "time.rs", "place.rs", "personal.rs", "changed.rs", "journal.rs", "act.rs"];
    shared.contains(&place) || WORDS.iter().any(|word| place == format!("{word}/mod.rs"))
}

/// Words in a cell of the first column, each between two backticks.
fn listed() -> BTreeSet<String> {
    let text = read("docs/WORDS.md");
    let cells = text.lines().filter(|line| line.starts_with('|')).filter_map(|line| line.split('|').nth(1));
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Types that are a mistake's name or a machine's part, not a word of the house.
fn is_word(noun: &str) -> bool {
    !noun.ends_with("Error") && !noun.starts_with("NotA")
}

#[test]
fn law_11_every_noun_is_in_the_glossary() {
    let (nouns, listed) = (nouns(), listed());
    assert!(nouns.len() > 40, "only {} nouns found: this law looks at the wrong place", nouns.len());
    let broken: Vec<String> = nouns
        .iter()
        .filter(|(noun, _)| is_word(noun) && !listed.contains(*noun))
        .map(|(noun, at)| format!("{at}: `{noun}` is not in docs/WORDS.md"))
        .collect();
    law("Law 11: every public noun of a room is in the glossary.", &broken, "add a row to docs/WORDS.md.");
}

#[test]
fn law_11_every_word_of_the_glossary_exists() {
    let program: String = files("crates/guestbook/src", &[".rs"]).into_iter().map(|file| file.text).collect();
    let broken: Vec<String> = listed()
        .into_iter()
        .filter(|word| !has_word(&program, word))
        .map(|word| format!("docs/WORDS.md: `{word}` is nowhere in crates/guestbook"))
        .collect();
    law("Law 11: the glossary tells of words that exist.", &broken, "rename the row, or remove it.");
}

const NUMBERS: [&str; 9] = ["u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64", "usize"];

/// A public field that holds a number, or a list of them, by itself.
fn number_field(line: &str) -> Option<&str> {
    let (name, kind) = line.trim().strip_prefix("pub ")?.strip_suffix(',')?.split_once(": ")?;
    let bare = kind.trim_start_matches("Option<").trim_start_matches("Vec<").trim_end_matches('>');
    (NUMBERS.contains(&bare) && !name.contains('(')).then_some(name)
}

#[test]
fn law_11_a_number_says_its_unit() {
    let mut broken = Vec::new();
    let mut seen = 0;
    for file in files("crates/guestbook/src", &[".rs"]).iter().filter(|file| !file.is_test()) {
        let (mut told, mut public) = (String::new(), false);
        for (line, text) in file.lines() {
            let trimmed = text.trim();
            if let Some(at) = text.find("struct ").or_else(|| text.find("enum ")) {
                public = &text[..at] == "pub ";
            }
            if trimmed.starts_with("///") {
                told.push_str(trimmed);
            } else if !trimmed.starts_with("#[") {
                if let Some(name) = number_field(text).filter(|_| public) {
                    seen += 1;
                    let says =
                        ["unit:", "1 to 12", "1 to 31", "ISO week", "Year", "version", "the first", "as a spreadsheet"];
                    if !told.is_empty() && !says.iter().any(|says| told.contains(says)) {
                        broken.push(format!("{}:{line}: `{name}` does not say its unit", file.path));
                    }
                }
                told.clear();
            }
        }
    }
    assert!(seen > 10, "only {seen} numbers found: this law looks at the wrong place");
    law(
        "Law 11: every public noun with a number says its unit.",
        &broken,
        "end its comment with `unit: nights, whole` (or what it counts), and `source: …` where one exists.",
    );
}
