//! How the command line speaks: JSON and answers on stdout, everything else on stderr, in the user's language.

use std::io::Write as _;

use guestbook::error::Problem;
use papers::{Arg, Tongue, Words};
use serde::Serialize;

/// The language of the messages: French if the environment is French, else English.
fn words() -> Words {
    let locale =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    let french = locale.is_some_and(|locale| locale.to_lowercase().starts_with("fr"));
    Words::new(if french { Tongue::Fr } else { Tongue::En })
}

/// A line on stdout. A reader that has gone away ends the program quietly.
pub(crate) fn line(text: &str) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{text}").and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

/// An answer as one line of JSON on stdout.
pub(crate) fn json(answer: &impl Serialize) {
    line(&serde_json::to_string(answer).unwrap_or_else(|_| "null".to_owned()));
}

/// A message on stderr.
pub(crate) fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// A problem on stderr: what happened, then what to do.
pub(crate) fn problem(problem: &Problem) {
    let words = words();
    let args: Vec<(&str, Arg)> = problem.args.iter().map(|(name, value)| (name.as_str(), Arg::from(value))).collect();
    let key = format!("error-{}", problem.code);
    let said = words.find(&key, &args).unwrap_or_else(|| problem.code.clone());
    note(&format!("escale: {said}"));
    if let Some(hint) = words.find(&format!("{key}.hint"), &args) {
        note(&format!("        {hint}"));
    }
}
