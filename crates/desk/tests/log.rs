//! The log of a whole day at the desk: it tells what was done, and names nobody.

use std::path::PathBuf;

use desk::keys::Keeper;
use desk::{Desk, Home};
use serde_json::{Value, json};

/// Words that stand in the book, in a question or in a file of this day, and nowhere in the program.
const CANARIES: [&str; 12] = [
    "Canarie",
    "Zéphyrine",
    "zephyrine",
    "zephyrine@example.org",
    "639 98",
    "63998",
    "Rue du Serin",
    "Volièreville",
    "SERIN-77",
    "millet",
    "Les Canaris",
    "list-of-birds",
];

fn asks(desk: &Desk, command: &str, ask: Value) -> Value {
    desk.call(command, ask).unwrap_or_else(|problem| panic!("{command}: {problem:?}"))
}

/// A file is imported, with a row that is refused; the import is taken back.
fn imports(desk: &Desk) {
    let text = "Nom;Prénom;Courriel;Arrivée;Départ;Remarque\n\
                Canarie;Zéphyrine;zephyrine@example.org;2026-05-12;2026-05-15;millet\n\
                Canarie;Zéphyrine;;31/02/2026;2026-05-15;millet\n";
    let base64 = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, text);
    let reading = asks(desk, "exchange.open", json!({ "name": "list-of-birds.csv", "base64": base64 }));
    let start = json!({ "reading": reading["reading"], "plan": reading["plan"], "rehearse": false });
    let job = asks(desk, "exchange.start", start);
    let outcome = loop {
        let progress = asks(desk, "exchange.progress", job.clone());
        match progress["state"].as_str() {
            Some("running") => std::thread::sleep(std::time::Duration::from_millis(10)),
            Some("finished") => break progress["outcome"].clone(),
            _ => panic!("{progress}"),
        }
    };
    assert_eq!(outcome["errors"].as_array().map(Vec::len), Some(1), "{outcome}");
    asks(desk, "exchange.undo", json!({ "import": outcome["import_id"] }));
}

fn a_day(desk: &Desk) {
    let house = json!({ "name": "Les Canaris", "country": "FR", "language": "fr", "actor": "Canarie" });
    asks(desk, "house.create", house);
    let parts = json!([
        { "is": "email", "address": "zephyrine@example.org", "kind": "home" },
        { "is": "phone", "written": "+33 639 98 12 34", "kind": "mobile" },
        { "is": "address", "street": "3 Rue du Serin", "postcode": "29000", "town": "Volièreville", "kind": "home" },
    ]);
    let draft = json!({ "name": { "family": "Canarie", "given": "Zéphyrine" }, "parts": parts });
    let guest = asks(desk, "guests.add", draft)["value"].clone();
    asks(desk, "guests.find", json!({ "text": "canarie zephyrine" }));
    let stay = json!({ "guest": guest, "arrival": "2026-05-12", "departure": "2026-05-15", "reference": "SERIN-77" });
    let stay = asks(desk, "stays.book", stay)["value"].clone();
    let note = json!({ "guest": guest, "stay": stay, "kind": "preference", "text": "Aime le millet" });
    let done = asks(desk, "stays.write_note", note);
    asks(desk, "house.undo", json!({ "change": done["change"] }));
    imports(desk);
    // What is refused, what is no question, and what is no command.
    let backwards =
        json!({ "guest": guest, "arrival": "2026-05-12", "departure": "2026-05-01", "reference": "SERIN-77" });
    assert!(desk.call("stays.book", backwards).is_err());
    assert!(desk.call("guests.add", json!({ "name": "Zéphyrine Canarie" })).is_err());
    assert!(desk.call("Zéphyrine Canarie", json!({})).is_err());
    assert!(desk.call("exchange.open", json!({ "path": "/nowhere/list-of-birds.csv" })).is_err());
    let report = json!({ "scope": { "of": "guest", "guest": guest }, "language": "fr", "paper": "a4" });
    drop(desk.call("reports.pdf", report));
    let panicked = std::thread::spawn(|| panic!("Zéphyrine Canarie")).join();
    assert!(panicked.is_err());
}

#[test]
fn the_log_of_a_whole_day_tells_what_was_done_and_names_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().to_owned();
    let logs = desk::log::folder(&home);
    desk::log::keep(&logs);
    let desk = Desk::at_home(Home { folder: home, keeper: Keeper::Beside }).with_logs(logs.clone());
    a_day(&desk);
    assert_eq!(asks(&desk, "house.state", json!({}))["logs"], json!(logs));

    let files: Vec<PathBuf> =
        std::fs::read_dir(&logs).expect("the folder of the log").map(|entry| entry.expect("a file").path()).collect();
    assert!(!files.is_empty() && files.len() <= 2, "one file a day: {files:?}");
    let log: String = files.iter().map(|file| std::fs::read_to_string(file).expect("text")).collect();
    for told in
        ["Escale starts", "guests.add", "stays.book", "house.undo", "leaves-before-arriving", "bad-ask", "a panic"]
    {
        assert!(log.contains(told), "the log does not tell of {told}:\n{log}");
    }
    let named: Vec<&str> = CANARIES.into_iter().filter(|canary| log.contains(canary)).collect();
    assert!(named.is_empty(), "the log names {named:?}:\n{log}");
}
