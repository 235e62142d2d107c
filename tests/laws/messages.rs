//! Every refusal and every act has its words, in every language; no word is left over.

use std::collections::BTreeSet;

use crate::sources::{files, law, read};

const LANGUAGES: [&str; 2] = ["fr", "en"];

/// The keys of one file of messages.
fn keys(language: &str, file: &str) -> BTreeSet<String> {
    let text = read(&format!("assets/locales/{language}/{file}"));
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    text.lines().filter(begins).filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

/// The keys of the words for problems. The window's own faults are told in `ui.ftl`.
fn told(language: &str) -> BTreeSet<String> {
    let all = keys(language, "errors.ftl").into_iter().chain(keys(language, "ui.ftl"));
    all.filter(|key| key.starts_with("error-")).collect()
}

/// The codes given to `Problem::refused` and `Problem::broken`, with where.
fn codes() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let sources = files("crates", &[".rs"]).into_iter().chain(files("src-tauri/src", &[".rs"]));
    for file in sources.filter(|file| !file.is_test()) {
        for call in ["refused(", "broken("] {
            for (at, _) in file.program().match_indices(call) {
                let rest = file.program()[at + call.len()..].trim_start();
                if let Some(code) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                    found.push((code.to_owned(), file.path.clone()));
                }
            }
        }
        // The gate names its refusals once, and counts by them.
        if file.path.ends_with("/gate/decide.rs") {
            let words = file.program().split("\"permit-").skip(1).filter_map(|rest| rest.split('"').next());
            found.extend(words.map(|word| (format!("permit-{word}"), file.path.clone())));
        }
    }
    found
}

#[test]
fn every_refusal_has_words_in_french_and_in_english() {
    let codes = codes();
    assert!(codes.len() > 30, "only {} codes found: this law looks at the wrong place", codes.len());
    let mut broken = Vec::new();
    for language in LANGUAGES {
        let keys = told(language);
        for (code, path) in codes.iter().filter(|(code, _)| !keys.contains(&format!("error-{code}"))) {
            broken.push(format!("assets/locales/{language}/errors.ftl has no `error-{code}` (refused in {path})"));
        }
    }
    law("Every problem code has its words.", &broken, "add the message: what happened, and `.hint` how to mend it.");
}

#[test]
fn no_words_wait_for_a_refusal_that_never_comes() {
    let mut program = String::new();
    let sources = files("crates", &[".rs"]).into_iter().chain(files("src-tauri/src", &[".rs"]));
    sources.chain(files("ui/src", &[".ts", ".tsx"])).for_each(|file| program.push_str(&file.text));
    let mut broken = Vec::new();
    for language in LANGUAGES {
        for key in told(language) {
            let code = key.strip_prefix("error-").unwrap_or(&key);
            if !program.contains(&format!("\"{code}\"")) && !program.contains(&key) {
                broken.push(format!("assets/locales/{language}: `{key}`"));
            }
        }
    }
    law("No message about a problem is left over.", &broken, "remove the message.");
}

#[test]
fn every_act_has_words_for_the_history() {
    let acts = read("crates/guestbook/src/act.rs");
    let words: Vec<&str> = acts.lines().filter_map(|line| line.split_once("=> \"")?.1.split('"').next()).collect();
    assert!(words.len() > 20, "only {} acts found", words.len());
    let mut broken = Vec::new();
    for language in LANGUAGES {
        let keys = keys(language, "ui.ftl");
        for word in words.iter().filter(|word| !keys.contains(&format!("act-{word}"))) {
            broken.push(format!("assets/locales/{language}/ui.ftl has no `act-{word}`"));
        }
    }
    law("Every act has its words.", &broken, "add the message to `ui.ftl`.");
}

#[test]
fn french_and_english_have_the_same_messages() {
    let mut broken = Vec::new();
    for file in files("assets/locales/fr", &[".ftl"]) {
        let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
        let (french, english) = (keys("fr", &name), keys("en", &name));
        assert!(!french.is_empty(), "{name} holds no message");
        broken.extend(french.difference(&english).map(|key| format!("en/{name} has no `{key}`")));
        broken.extend(english.difference(&french).map(|key| format!("fr/{name} has no `{key}`")));
    }
    law("Both languages have the same messages.", &broken, "write the missing one.");
}
