//! Journey: six stages, each with the fact that put the guest there.

use serde_json::{Value, json};

use crate::clerk::Clerk;

fn here(lea: &Clerk, guest: &Value) -> Value {
    lea.asks("guests.page", json!({ "guest": guest }))["route"]["here"].clone()
}

#[test]
fn every_stage_of_elodies_journey_has_its_fact() {
    let lea = Clerk::of_the_sample();
    let page = lea.asks("guests.page", json!({ "guest": lea.opens("lefevre elo") }));
    let ports = page["route"]["ports"].as_array().expect("ports");
    let stages: Vec<&str> = ports.iter().filter_map(|port| port["stage"].as_str()).collect();
    assert_eq!(stages, ["inspiration", "planning", "booking", "pre_stay", "stay", "post_stay"]);
    for port in &ports[..4] {
        assert!(port["state"] == "passed" && !port["fact"].is_null(), "{port}");
    }
    assert_eq!((&ports[4]["state"], &ports[5]["state"]), (&json!("here"), &json!("ahead")));
    assert_eq!((&page["stay_count"], &page["status"], &page["cues"]), (&json!(6), &json!("returning"), &json!([])));
}

#[test]
fn a_call_moves_a_prospect_on_and_a_hand_may_correct_it() {
    let lea = Clerk::of_a_new_house();
    let guest = lea.adds("Petit", "Aurélien");
    assert_eq!(here(&lea, &guest), "inspiration");
    lea.asks("journey.note_encounter", json!({ "guest": guest, "kind": "enquiry", "text": "Deux nuits en mai ?" }));
    assert_eq!(here(&lea, &guest), "planning");
    let done = lea.asks("journey.correct_stage", json!({ "guest": guest, "stage": "inspiration" }));
    let page = lea.asks("guests.page", json!({ "guest": guest }));
    assert_eq!((&page["route"]["here"], &page["route"]["corrected"]), (&json!("inspiration"), &json!(true)));
    assert_eq!(page["route"]["computed"], "planning", "the facts are still told");
    lea.asks("house.undo", json!({ "change": done["change"] }));
    assert_eq!(here(&lea, &guest), "planning");
}

#[test]
fn a_cancelled_stay_is_told_and_never_counted() {
    let lea = Clerk::of_a_new_house();
    let guest = lea.adds("Garcia", "Inès");
    let stay = json!({ "guest": guest, "arrival": "2090-05-03", "departure": "2090-05-05" });
    let stay = lea.asks("stays.book", stay)["value"].clone();
    assert_eq!(here(&lea, &guest), "booking");
    lea.asks("stays.cancel", json!({ "stay": stay }));
    let page = lea.asks("guests.page", json!({ "guest": guest }));
    assert_eq!((&page["stay_count"], &page["status"]), (&json!(0), &json!("prospect")));
    assert_eq!(page["stays"].as_array().map(Vec::len), Some(1));
}

#[test]
fn what_is_to_be_done_is_handed_over_with_the_overdue_first() {
    let lea = Clerk::of_a_new_house();
    let guest = lea.adds("Petit", "Aurélien");
    let before = lea.fingerprint();
    let today = lea.asks("house.state", json!({}))["today"].clone();
    lea.asks("journey.add_task", json!({ "text": "Changer l’ampoule" }));
    lea.asks("journey.add_task", json!({ "text": "Préparer le lit bébé", "due": { "on": today } }));
    let late = json!({ "text": "Rappeler", "guest": guest, "owner": "Léa", "due": { "on": "2020-01-01", "at": 600 } });
    let late = lea.asks("journey.add_task", late)["value"].clone();
    let tasks = lea.asks("journey.tasks", json!({}));
    let told: Vec<(&str, bool)> = tasks
        .as_array()
        .expect("tasks")
        .iter()
        .map(|task| (task["text"].as_str().expect("words"), task["overdue"] == true))
        .collect();
    assert_eq!(told, [("Rappeler", true), ("Préparer le lit bébé", false), ("Changer l’ampoule", false)]);
    let done = lea.asks("journey.finish_task", json!({ "task": late }));
    assert_eq!(lea.asks("journey.tasks", json!({ "guest": guest })), json!([]));
    assert_eq!(lea.asks("journey.tasks", json!({ "which": "done" }))[0]["done_by"], "Léa");
    lea.asks("house.undo", json!({ "change": done["change"] }));
    assert_eq!(lea.asks("journey.tasks", json!({ "guest": guest }))[0]["name"]["family"], "Petit");
    assert_eq!(lea.is_refused("journey.add_task", json!({ "text": " " })).code, "empty-task");
    assert_ne!(lea.fingerprint(), before);
}

#[test]
fn a_call_is_noted_quoted_and_booked_and_another_is_lost_until_next_year() {
    let lea = Clerk::of_a_new_house();
    lea.asks("stays.add_unit", json!({ "name": "Ch. 4", "kind": "room" }));
    let today = lea.asks("house.state", json!({}))["today"].clone();
    let said = json!({ "who": "Dupont Marie 06 39 98 12 34", "when": "+0 3 nuits", "party": "2+1" });
    assert_eq!(lea.asks("journey.read_enquiry", said)["wanted"]["about"], "+0 3 nuits", "no day is said");
    let said = json!({ "who": "Dupont Marie 06 39 98 12 34", "when": "12-15/8", "party": "2+1" });
    let read = lea.asks("journey.read_enquiry", said);
    let draft = json!({
        "name": read["guest"]["name"], "phone": read["phone"], "wanted": read["wanted"], "channel": "phone",
        "asked": "Une chambre au calme ?", "call_back": { "on": today, "at": 900 },
    });
    let noted = lea.asks("journey.note_enquiry", draft)["value"].clone();
    assert_eq!(
        lea.asks("journey.waiting", json!({})),
        json!({ "overdue": 0, "due": 1, "enquiries": 1, "unanswered": 0 })
    );
    assert_eq!(lea.asks("journey.tasks", json!({}))[0]["errand"], "call_back");
    let of = |enquiry: &Value| json!({ "enquiry": enquiry });
    let amount = json!({ "minor": 45_000, "currency": "EUR" });
    lea.asks("journey.quote_enquiry", json!({ "enquiry": noted["enquiry"], "amount": amount }));
    let line = lea.asks("journey.enquiry", of(&noted["enquiry"]))["line"].clone();
    let booking = json!({ "line": format!("{} ch4", line.as_str().expect("a line")) });
    let booked = lea.asks("journey.book_enquiry", json!({ "enquiry": noted["enquiry"], "booking": booking }));
    let page = lea.asks("guests.page", json!({ "guest": noted["guest"] }));
    assert_eq!(page["enquiries"][0]["state"], json!({ "is": "booked", "stay": booked["value"]["stay"] }));
    assert_eq!((&page["route"]["here"], &page["stays"][0]["price"]), (&json!("booking"), &amount));
    let facts = page["timeline"].as_array().expect("entries");
    assert!(facts.iter().any(|entry| entry["fact"]["is"] == "quoted"), "the price is told");
    assert_eq!(lea.asks("journey.tasks", json!({})), json!([]), "who has booked is not called back");
    lea.asks("house.undo", json!({ "change": booked["change"] }));
    assert_eq!(lea.asks("journey.enquiry", of(&noted["enquiry"]))["state"]["is"], "quoted");
    lea.asks("journey.lose_enquiry", json!({ "enquiry": noted["enquiry"], "why": "dates_full" }));
    let ask = json!({ "is": "enquiry", "enquiry": noted["enquiry"] });
    let reminder = lea.asks("journey.offer_same_week", ask)["value"].clone();
    let task = lea.asks("journey.tasks", json!({ "guest": noted["guest"] }))[0].clone();
    assert_eq!((&task["errand"], &task["offer"]), (&json!("offer"), &reminder["offer"]));
    assert_eq!(here(&lea, &noted["guest"]), "inspiration");
}
