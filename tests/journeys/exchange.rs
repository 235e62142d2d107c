//! Exchange: the files a house really has go in once, whole, and come out again whole.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::clerk::Clerk;

/// Reads a file, takes the proposed plan, rehearses or imports, waits for the end.
pub fn import(lea: &Clerk, name: &str, rehearse: bool) -> Value {
    let reading = lea.asks("exchange.open", Clerk::file(name));
    let ask = json!({ "reading": reading["reading"], "plan": reading["plan"], "rehearse": rehearse });
    let job = lea.asks("exchange.start", ask);
    let begun = Instant::now();
    loop {
        let progress = lea.asks("exchange.progress", job.clone());
        match progress["state"].as_str() {
            Some("finished") => return progress["outcome"].clone(),
            Some("running") if begun.elapsed() < Duration::from_mins(1) => {
                std::thread::sleep(Duration::from_millis(10));
            }
            _ => panic!("{name}: {progress}"),
        }
    }
}

const FILES: [(&str, u64); 5] = [
    ("Reservation 2026-05-01 to 2026-09-30.xls", 90),
    ("airbnb_reservations_en.csv", 50),
    ("airbnb_reservations_fr.csv", 30),
    ("cloudbeds.csv", 50),
    ("cahier_2026_windows1252.csv", 60),
];

#[test]
fn lea_rehearses_imports_and_takes_back_the_file_she_already_has() {
    let lea = Clerk::of_a_new_house();
    lea.adds("Lefèvre", "Élodie");
    let empty = lea.fingerprint();
    let (name, rows) = FILES[0];
    let rehearsed = import(&lea, name, true);
    assert_eq!((lea.fingerprint(), &rehearsed["rows"]), (empty.clone(), &json!(rows)), "a rehearsal writes nothing");
    let outcome = import(&lea, name, false);
    assert_eq!(outcome["new_stays"], json!(rows), "every row is a stay");
    assert_eq!(outcome["new_stays"], rehearsed["new_stays"]);
    let imports = lea.asks("exchange.imports", json!({}));
    assert_eq!((&imports[0]["import"], &imports[0]["can_undo"]), (&outcome["import_id"], &json!(true)));
    let undone = lea.asks("exchange.undo", json!({ "import": outcome["import_id"] }));
    assert_eq!(undone["value"]["left"], 0);
    assert_eq!(lea.fingerprint(), empty, "the book is as before, to the last letter");
}

#[test]
fn all_files_go_in_and_a_second_time_nothing_is_added() {
    let lea = Clerk::of_a_new_house();
    let mut steps = Vec::new();
    for (name, rows) in FILES {
        let before = lea.fingerprint();
        let outcome = import(&lea, name, false);
        assert_eq!(outcome["rows"], json!(rows), "{name}");
        steps.push((before, outcome["import_id"].clone()));
    }
    let full = lea.fingerprint();
    for (name, _) in FILES {
        let again = import(&lea, name, false);
        let count = |what: &str| again[what].as_u64().expect("a number");
        assert_eq!((count("new_guests"), count("new_stays")), (0, 0), "{name}: {again}");
        assert_eq!((count("updated_guests"), count("updated_stays")), (0, 0), "{name}: {again}");
    }
    assert_eq!(lea.fingerprint(), full, "nothing was added, nothing was changed");
    for (before, id) in steps.into_iter().rev() {
        lea.asks("exchange.undo", json!({ "import": id }));
        assert_eq!(lea.fingerprint(), before, "each import comes out whole");
    }
}

#[test]
fn a_row_that_cannot_be_read_is_kept_with_its_reason() {
    let lea = Clerk::of_a_new_house();
    let outcome = import(&lea, "cahier_2026_windows1252.csv", false);
    let errors = outcome["errors"].as_array().expect("errors");
    assert_eq!(errors.len(), 6, "six departures on the 31st of February");
    assert!(errors.iter().all(|error| error["reason"] == "bad_date"), "{errors:?}");
    let refused = lea.asks("exchange.refused", json!({ "import": outcome["import_id"] }));
    assert_eq!(refused["text"].as_str().expect("a text").matches("31/02/2026").count(), 6);
    let history = lea.asks("house.history", json!({ "limit": 1 }));
    lea.asks("house.undo", json!({ "change": history[0]["change"] }));
    let refused = lea.asks("exchange.refused", json!({ "import": outcome["import_id"] }));
    assert_eq!(refused["text"].as_str().expect("a text").matches("31/02/2026").count(), 0, "they go with the import");
}
