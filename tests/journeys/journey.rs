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
