//! The command line, as a script of a house calls it: words in, JSON out, an exit code.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

fn escale(book: &Path, verb: &str, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_escale"));
    command.env("ESCALE_KEYS", "file").env("LC_ALL", "en_GB.UTF-8").arg(verb).arg(book).args(words);
    command.output().expect("the program runs")
}

#[track_caller]
fn answer(book: &Path, verb: &str, words: &[&str]) -> Value {
    let out = escale(book, verb, words);
    assert!(out.status.success(), "{verb} {words:?}: {}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).expect("one line of JSON")
}

fn season() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let book = folder.path().join("season.escale");
    assert!(escale(&book, "demo", &["--guests", "140"]).status.success());
    (folder, book)
}

#[test]
fn the_day_is_told_as_json_and_a_guest_arrives_and_leaves() {
    let (_folder, book) = season();
    let day = answer(&book, "today", &["--json"]);
    for list in ["arrivals", "in_house", "departures"] {
        assert!(day[list].is_array(), "{list} is missing");
    }
    let awaited =
        day["arrivals"].as_array().and_then(|lines| lines.iter().find(|l| l["stay"]["state"]["is"] == "booked"));
    let id = awaited.expect("somebody is awaited")["stay"]["id"].as_str().expect("an id").to_owned();
    assert_eq!(answer(&book, "stay", &["check-in", &id, "--json"])["stay"], id.as_str());
    let again = escale(&book, "stay", &["check-in", &id]);
    assert_eq!(again.status.code(), Some(1), "who is here cannot arrive");
    assert!(String::from_utf8_lossy(&again.stderr).starts_with("escale: "), "the refusal has words");
    assert!(escale(&book, "stay", &["check-out", &id]).status.success());
    let other = answer(&book, "today", &["--date", "2001-01-01", "--json"]);
    assert_eq!((&other["day"], &other["arrivals"]), (&"2001-01-01".into(), &Value::Array(Vec::new())));
}

#[test]
fn a_booking_is_cancelled_or_noted_as_a_no_show_once() {
    let (_folder, book) = season();
    let day = answer(&book, "today", &["--json"]);
    let booked = day["arrivals"].as_array().into_iter().flatten().filter(|l| l["stay"]["state"]["is"] == "booked");
    let ids: Vec<String> = booked.map(|l| l["stay"]["id"].as_str().expect("an id").to_owned()).collect();
    for (verb, id) in ["cancel", "no-show"].into_iter().zip(&ids) {
        assert!(escale(&book, "stay", &[verb, id]).status.success());
        assert_eq!(escale(&book, "stay", &[verb, id]).status.code(), Some(1), "{verb} twice");
    }
    let left = answer(&book, "today", &["--json"]);
    let count = |day: &Value| day["arrivals"].as_array().map_or(0, Vec::len);
    assert_eq!(count(&left), count(&day) - 2);
}

#[test]
fn words_that_are_off_end_with_two_and_a_stay_nobody_has_with_one() {
    let (_folder, book) = season();
    for words in [&["check-in"][..], &["check-in", "not-an-id"], &["eat", "sty_00"], &[]] {
        assert_eq!(escale(&book, "stay", words).status.code(), Some(2), "{words:?}");
    }
    assert_eq!(escale(&book, "today", &["--date", "2026-02-31"]).status.code(), Some(2));
    let nobody = format!("sty_{}", "0".repeat(32));
    assert_eq!(escale(&book, "stay", &["check-in", &nobody]).status.code(), Some(1));
}

#[test]
fn the_papers_of_a_day_are_saved_as_pdf() {
    let (folder, book) = season();
    for (which, lang, paper) in [("arrivals", "fr", "a4"), ("handover", "en", "letter"), ("kitchen", "fr", "letter")] {
        let out = folder.path().join(format!("{which}.pdf"));
        let words = [which, "--lang", lang, "--paper", paper, "--out", out.to_str().expect("a path"), "--json"];
        let said = answer(&book, "paper", &words);
        assert!(said["pages"].as_u64().is_some_and(|pages| pages >= 1), "{said}");
        assert!(std::fs::read(&out).expect("a file").starts_with(b"%PDF-"));
    }
}

#[test]
fn an_enquiry_is_noted_quoted_and_booked_from_the_command_line() {
    let (_folder, book) = season();
    let note = ["note", "Quintrec 06 39 98 12 34", "--when", "12-15/3", "--party", "2+1", "--asked", "Au calme ?"];
    let noted = answer(&book, "enquiry", &[&note[..], &["--by", "phone", "--json"]].concat());
    let id = noted["value"]["enquiry"].as_str().expect("an id").to_owned();
    let open = answer(&book, "enquiry", &["list", "--json"]);
    let known = open.as_array().and_then(|all| all.iter().find(|one| one["id"] == id.as_str())).expect("the enquiry");
    assert_eq!((&known["state"]["is"], &known["wanted"]["heads"]["children"]), (&"new".into(), &1.into()));
    assert!(escale(&book, "enquiry", &["quote", &id, "449,90"]).status.success());
    let booked = answer(&book, "enquiry", &["book", &id, "--json"]);
    let stay = booked["value"]["stay"].as_str().expect("a stay").to_owned();
    let settled = answer(&book, "enquiry", &["list", "booked", "--json"]);
    assert_eq!((&settled[0]["id"], &settled[0]["quote"]["amount"]["minor"]), (&id.as_str().into(), &44_990.into()));
    assert_eq!(escale(&book, "enquiry", &["lost", &id, "price"]).status.code(), Some(1), "booked already");
    let reminder = answer(&book, "enquiry", &["next-year", &stay, "--json"]);
    assert!(reminder["value"]["offer"]["arrival"].is_string());
    for wrong in [["note", "Quintrec", "--when", "31/2"], ["note", "Quintrec", "--party", "beaucoup"]] {
        let out = escale(&book, "enquiry", &wrong);
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        assert!(out.status.code() == Some(1) && (said.contains("31/2") || said.contains("beaucoup")), "{said}");
    }
    assert_eq!(escale(&book, "enquiry", &["quote", &id, "4.999"]).status.code(), Some(1));
    assert_eq!(
        escale(&book, "enquiry", &["note", "X", "--call-back", "2027-01-01", "--at", "25:00"]).status.code(),
        Some(2)
    );
}
