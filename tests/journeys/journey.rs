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
