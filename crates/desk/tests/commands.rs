//! The desk as a window sees it: commands by name, JSON in, JSON out.

use desk::keys::Keeper;
use desk::{COMMANDS, Desk, Home};
use serde_json::{Value, json};
use tempfile::TempDir;

fn house() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().expect("a folder");
    let home = Home { folder: folder.path().to_owned(), keeper: Keeper::Beside };
    let desk = Desk::at_home(home);
    let ask = json!({ "name": "Les Tilleuls", "country": "FR", "language": "fr", "actor": "Léa" });
    let state = desk.call("house.create", ask).expect("a house");
    assert_eq!(state["book"]["house"]["currency"], "EUR");
    (folder, desk)
}

fn add(desk: &Desk, family: &str, given: &str) -> Value {
    let ask = json!({ "name": { "family": family, "given": given } });
    desk.call("guests.add", ask).expect("a guest")["value"].clone()
}

#[test]
fn a_house_is_founded_and_opens_again_the_next_morning() {
    let (folder, desk) = house();
    add(&desk, "Lefèvre", "Élodie");
    drop(desk);
    let again = Desk::at_home(Home { folder: folder.path().to_owned(), keeper: Keeper::Beside });
    let state = again.call("house.state", Value::Null).expect("a state");
    assert_eq!((&state["book"]["guests"], &state["actor"]), (&json!(1), &json!("Léa")));
    assert_eq!(state["book"]["key"], "file");
}

#[test]
fn a_guest_is_added_found_noted_and_taken_back() {
    let (_folder, desk) = house();
    let guest = add(&desk, "Lefèvre", "Élodie");
    let found = desk.call("guests.find", json!({ "text": "lefevre elo", "limit": 5 })).expect("an answer");
    assert_eq!(found[0]["id"], guest, "{found}");
    let note = json!({ "guest": guest, "text": "Chambre côté jardin" });
    let done = desk.call("stays.write_note", note).expect("a note");
    assert_eq!(done["changed"], json!(["stays"]));
    let page = desk.call("guests.page", json!({ "guest": guest })).expect("a page");
    assert_eq!(
        (&page["notes"][0]["author"], page["route"]["ports"].as_array().map(Vec::len)),
        (&json!("Léa"), Some(6))
    );
    let undone = desk.call("house.undo", json!({ "change": done["change"] })).expect("an undo");
    assert_eq!(undone["value"], json!({ "act": "write-note", "left": 0 }));
    let page = desk.call("guests.page", json!({ "guest": guest })).expect("a page");
    assert_eq!(page["notes"], json!([]));
}

#[test]
fn the_sample_season_comes_and_goes_in_one_click_and_the_house_stays() {
    let (folder, desk) = house();
    add(&desk, "Lefèvre", "Élodie");
    let state = desk.call("house.open_sample", json!({ "language": "fr", "actor": "Léa" })).expect("a season");
    assert_eq!(state["book"]["sample"], true);
    let today = desk.call("stays.today", Value::Null).expect("today");
    assert!(today["arrivals"].as_array().is_some_and(|lines| lines.len() >= 4), "{today}");
    let state = desk.call("house.remove_sample", Value::Null).expect("removed");
    assert_eq!((&state["book"]["sample"], &state["book"]["guests"]), (&json!(false), &json!(1)));
    assert!(!folder.path().join("sample.escale").exists());
}

#[test]
fn a_refusal_says_which_field_and_quotes_nobody() {
    let (_folder, desk) = house();
    let guest = add(&desk, "Weiß", "Günther");
    let part = json!({ "guest": guest, "part": { "is": "email", "address": "pas d'email" } });
    let problem = desk.call("guests.add_part", part).expect_err("a refusal");
    assert_eq!((problem.code.as_str(), problem.field.as_deref()), ("not-an-email", Some("address")));
    let wrong = desk.call("guests.add", json!({ "name": "secret@example.com" })).expect_err("a refusal");
    assert!(!format!("{wrong:?}").contains("secret"), "what was sent is not repeated");
    assert_eq!(desk.call("guests.eat", Value::Null).map_err(|p| p.code), Err("no-such-command".into()));
}

#[test]
fn a_report_is_saved_whole_and_its_preview_has_the_same_pages() {
    let (folder, desk) = house();
    let guest = add(&desk, "Święty", "Łukasz");
    let ask = json!({ "scope": { "of": "guest", "guest": guest }, "language": "fr", "paper": "a4" });
    let preview = desk.call("reports.preview", ask.clone()).expect("pages");
    assert!(preview["pages"][0].as_str().is_some_and(|svg| svg.starts_with("<svg") && svg.contains("Łukasz")));
    let path = folder.path().join("séjour d’été.pdf");
    let mut save = ask;
    save["path"] = json!(path);
    desk.call("reports.save", save).expect("a file");
    let bytes = std::fs::read(&path).expect("the file");
    assert!(bytes.starts_with(b"%PDF-") && bytes.len() < 150_000, "{} bytes", bytes.len());
}

#[test]
fn every_command_has_a_name_a_room_and_words() {
    for line in COMMANDS {
        let (room, verb) = line.name.split_once('.').expect("room.verb");
        assert!(!room.is_empty() && !verb.is_empty() && line.docs.ends_with('.'), "{line:?}");
    }
}
