//! Stays: who arrives, who sleeps where, what is noted about it.

use serde_json::{Value, json};

use crate::clerk::Clerk;

#[test]
fn lea_writes_a_note_on_the_stay_and_takes_it_back() {
    let lea = Clerk::of_the_sample();
    let guest = lea.opens("lefevre elo");
    let page = lea.asks("guests.page", json!({ "guest": guest }));
    let (stay, notes) = (page["stays"][0]["id"].clone(), page["notes"].as_array().expect("notes").len());
    let before = lea.fingerprint();
    let ask = json!({ "guest": guest, "stay": stay, "kind": "preference", "text": "Deux oreillers" });
    let done = lea.asks("stays.write_note", ask);
    assert_eq!(done["changed"], json!(["stays"]), "who shows stays asks again");
    let page = lea.asks("guests.page", json!({ "guest": guest }));
    assert_eq!(page["notes"].as_array().map(Vec::len), Some(notes + 1));
    assert!(page["timeline"].to_string().contains("Deux oreillers"));
    let history = lea.asks("house.history", json!({ "limit": 1 }));
    assert_eq!((&history[0]["act"], &history[0]["by"]), (&json!("write-note"), &json!("Léa")));
    let undone = lea.asks("house.undo", json!({ "change": done["change"] }));
    assert_eq!(undone["value"], json!({ "act": "write-note", "left": 0 }));
    assert_eq!(lea.fingerprint(), before, "the book is as before, to the last letter");
}

fn stay(guest: &Value, unit: &Value, days: [&str; 2]) -> Value {
    json!({ "guest": guest, "unit": unit, "arrival": days[0], "departure": days[1], "adults": 2 })
}

#[test]
fn a_room_is_given_once_and_the_next_guest_comes_the_day_the_last_one_leaves() {
    let lea = Clerk::of_a_new_house();
    let guest = lea.adds("Garcia", "Inès");
    let unit = lea.asks("stays.add_unit", json!({ "name": "Ch. 7", "kind": "room" }))["value"].clone();
    lea.asks("stays.book", stay(&guest, &unit, ["2026-05-03", "2026-05-05"]));
    let problem = lea.is_refused("stays.book", stay(&guest, &unit, ["2026-05-04", "2026-05-08"]));
    assert_eq!((problem.code.as_str(), problem.args["from"].as_str()), ("overlaps", "2026-05-03"));
    lea.asks("stays.book", stay(&guest, &unit, ["2026-05-05", "2026-05-08"]));
    let page = lea.asks("stays.today", json!({ "day": "2026-05-05" }));
    let count = |list: &str| page[list].as_array().map_or(0, Vec::len);
    assert_eq!((count("arrivals"), count("departures"), count("in_house")), (1, 1, 0));
}

#[test]
fn the_day_of_the_sample_is_busy_and_a_guest_who_arrives_is_in_the_house() {
    let lea = Clerk::of_the_sample();
    let day = lea.asks("stays.today", json!({}));
    let arrivals = day["arrivals"].as_array().expect("arrivals");
    assert!((4..=8).contains(&arrivals.len()), "{} arrivals", arrivals.len());
    let elodie = arrivals.iter().find(|line| line["name"]["given"] == "Élodie").expect("Élodie arrives");
    assert_eq!(elodie["brief"]["nth"], 6);
    lea.asks("stays.check_in", json!({ "stay": elodie["stay"]["id"] }));
    let page = lea.asks("guests.page", json!({ "guest": elodie["guest"] }));
    assert_eq!((&page["route"]["here"], &page["stays"][0]["state"]["is"]), (&json!("stay"), &json!("in_house")));
    let problem = lea.is_refused("stays.cancel", json!({ "stay": elodie["stay"]["id"] }));
    assert_eq!(problem.code, "not-now", "who is here cannot cancel");
}

/// The line of a guest in a list of the day.
fn line<'a>(day: &'a Value, list: &str, given: &str) -> Option<&'a Value> {
    day[list].as_array().expect("lines").iter().find(|line| line["name"]["given"] == given)
}

#[test]
fn lea_prepares_an_arrival_checks_in_takes_it_back_and_checks_in_again() {
    let lea = Clerk::of_the_sample();
    let day = lea.asks("stays.today", json!({}));
    let elodie = line(&day, "arrivals", "Élodie").expect("Élodie arrives");
    let brief = &elodie["brief"];
    assert_eq!(brief["rhythm"]["unit"], json!({ "often": "always", "name": "Ch. 4" }));
    assert!(brief["last"]["unit"] == "Ch. 4" && brief["preferences"].as_array().is_some_and(|likes| !likes.is_empty()));
    let stay = json!({ "stay": elodie["stay"]["id"] });
    let before = lea.fingerprint();
    let change = lea.asks("stays.check_in", stay.clone())["change"].clone();
    lea.asks("house.undo", json!({ "change": change }));
    assert_eq!(lea.fingerprint(), before, "as if she had not come");
    assert_eq!(line(&lea.asks("stays.today", json!({})), "arrivals", "Élodie").expect("her line"), elodie);
    lea.asks("stays.check_in", stay);
    let day = lea.asks("stays.today", json!({}));
    assert_eq!(line(&day, "arrivals", "Élodie").expect("her line")["stay"]["state"]["is"], "in_house");
}

#[test]
fn who_cancels_or_does_not_come_leaves_the_list_and_comes_back_with_undo() {
    let lea = Clerk::of_the_sample();
    for act in ["stays.cancel", "stays.no_show"] {
        let day = lea.asks("stays.today", json!({}));
        let ines = line(&day, "arrivals", "Inès").expect("Inès is awaited");
        let change = lea.asks(act, json!({ "stay": ines["stay"]["id"] }))["change"].clone();
        assert!(line(&lea.asks("stays.today", json!({})), "arrivals", "Inès").is_none(), "{act}");
        lea.asks("house.undo", json!({ "change": change }));
        assert_eq!(lea.asks("stays.today", json!({})), day, "{act} taken back");
    }
}

#[test]
fn a_need_replaces_the_reason_and_what_is_for_the_owner_stays_with_the_owner() {
    let lea = Clerk::of_the_sample();
    let guest = lea.opens("lefevre elo");
    let stay = lea.asks("guests.page", json!({ "guest": guest }))["stays"][0]["id"].clone();
    let text = "Allergique aux noix";
    let problem = lea.is_refused("stays.write_note", json!({ "guest": guest, "stay": stay, "text": text }));
    assert_eq!((problem.code.as_str(), problem.args["category"].as_str()), ("note-stopped", "health"));
    let findings = lea.asks("stays.scan_note", json!({ "guest": guest, "text": text }));
    assert_eq!((&findings[0]["need"], &findings[0]["from"]), (&json!("nuts"), &json!(0)));
    let need =
        json!({ "stay": stay, "code": "nuts", "severity": "life_threatening", "place": "table", "place_number": 4 });
    assert_eq!(lea.is_refused("stays.record_need", need.clone()).code, "need-not-agreed");
    let before = lea.fingerprint();
    let mut agreed = need;
    agreed["agreed"] = json!(true);
    let done = lea.asks("stays.record_need", agreed);
    let day = lea.asks("stays.today", json!({}));
    let arrivals = day["arrivals"].as_array().expect("arrivals");
    let elodie = arrivals.iter().find(|line| line["name"]["given"] == "Élodie").expect("Élodie arrives");
    assert_eq!(elodie["brief"]["needs"][0]["code"], "nuts");
    let sheet = lea.asks("stays.kitchen_sheet", json!({})).to_string();
    assert!(sheet.contains("nuts") && !sheet.contains("Lefèvre") && !sheet.contains("Élodie"), "{sheet}");
    lea.asks("house.undo", json!({ "change": done["change"] }));
    assert_eq!(lea.fingerprint(), before);
    let secret = json!({ "guest": guest, "text": "Remise accordée par la direction", "seen_by": "owner" });
    lea.asks("stays.write_note", secret);
    let sees = || lea.asks("guests.page", json!({ "guest": guest })).to_string().contains("Remise");
    assert!(sees());
    lea.asks("house.sign_in", json!({ "actor": "Marc", "post": "desk" }));
    assert!(!sees(), "neither among the notes nor in the story");
}
