//! Consent: who agreed to what, and what may leave the house.

use serde_json::{Value, json};

use crate::clerk::Clerk;

fn newsletter(guest: &Value) -> Value {
    json!({ "guest": guest, "purpose": "P06", "channel": "email" })
}

fn slip(guest: &Value) -> Value {
    let mut ask = newsletter(guest);
    ask["method"] = json!("paper_signed");
    ask["place"] = json!("classeur 2, p. 14");
    ask
}

fn line(lea: &Clerk, guest: &Value) -> Value {
    let panel = lea.asks("consent.list", json!({ "guest": guest }));
    let lines = panel["lines"].as_array().expect("lines");
    lines.iter().find(|line| line["purpose"] == "P06" && line["channel"] == "email").expect("the newsletter").clone()
}

fn somebody(lea: &Clerk) -> Value {
    let guest = lea.adds("Garcia", "Inès");
    let email = json!({ "is": "email", "address": "ines@example.org", "kind": "home" });
    lea.asks("guests.add_part", json!({ "guest": guest, "part": email }));
    guest
}

#[test]
fn a_guest_reads_the_words_signs_and_takes_it_back_by_one_click() {
    let lea = Clerk::of_a_new_house();
    let guest = somebody(&lea);
    let words = lea.asks("consent.wording", newsletter(&guest));
    assert!(words["sentence"].as_str().is_some_and(|text| text.contains("Les Tilleuls")), "{words}");
    let refused = lea.asks("consent.permit", newsletter(&guest));
    assert_eq!(refused["refusal"]["code"], "permit-no-basis");
    assert!(!refused["refusal"]["how_to_fix"].as_str().unwrap_or_default().is_empty());
    let before = lea.fingerprint();
    let done = lea.asks("consent.give", slip(&guest));
    assert_eq!(done["changed"], json!(["consent"]), "who shows consents asks again");
    let told = line(&lea, &guest);
    assert_eq!(
        (&told["state"], &told["by"], &told["place"]),
        (&json!("given"), &json!("Léa"), &json!("classeur 2, p. 14"))
    );
    let permit = lea.asks("consent.permit", newsletter(&guest));
    assert_eq!((&permit["permit"]["basis"], &permit["permit"]["events"][0]), (&json!("consent"), &done["value"]));
    lea.asks("consent.withdraw", newsletter(&guest));
    assert_eq!(line(&lea, &guest)["state"], "withdrawn");
    assert_eq!(lea.asks("consent.permit", newsletter(&guest))["refusal"]["code"], "permit-withdrawn");
    assert_eq!(lea.fingerprint(), before, "no price, no stay and no point depends on it");
    let page = lea.asks("guests.page", json!({ "guest": guest }));
    let told = page["timeline"].as_array().expect("a story").iter().filter(|entry| entry["fact"]["is"] == "consent");
    assert_eq!(told.count(), 2, "both stand in the guest's story");
    let verified = lea.asks("consent.verify", json!({}));
    assert_eq!((&verified["ok"], &verified["events"], &verified["first_bad"]), (&json!(true), &json!(2), &Value::Null));
}

#[test]
fn a_wrong_click_is_taken_back_and_the_register_remembers_it() {
    let lea = Clerk::of_a_new_house();
    let guest = somebody(&lea);
    lea.asks("consent.give", slip(&guest));
    let click = lea.asks("consent.withdraw", newsletter(&guest));
    lea.asks("house.undo", json!({ "change": click["change"] }));
    assert_eq!(line(&lea, &guest)["state"], "given");
    let history = lea.asks("consent.history", json!({ "guest": guest }));
    let deeds: Vec<&str> =
        history.as_array().expect("a history").iter().filter_map(|said| said["deed"].as_str()).collect();
    assert_eq!(deeds, ["take_back", "withdraw", "give"]);
    let mark = history[2]["mark"].clone();
    assert_eq!(lea.asks("consent.verify", json!({ "depth": "every", "mark": mark }))["ok"], true);
    assert_eq!(lea.asks("consent.verify", json!({ "mark": "00ff00ff00ff00ff" }))["reason"], "cut_off");
}

#[test]
fn the_register_goes_on_with_a_new_key_and_after_the_book_was_closed() {
    let lea = Clerk::of_a_new_house();
    let guest = somebody(&lea);
    lea.asks("consent.give", slip(&guest));
    lea.asks("consent.change_signer", json!({}));
    lea.asks("consent.withdraw", newsletter(&guest));
    let lea = lea.comes_back();
    lea.asks("consent.give", slip(&guest));
    let verified = lea.asks("consent.verify", json!({ "depth": "every" }));
    assert_eq!((&verified["ok"], &verified["events"]), (&json!(true), &json!(4)), "{verified}");
    std::fs::remove_file(lea.place("maison.escale.sign")).expect("the key is lost");
    let lea = lea.comes_back();
    assert_eq!(lea.is_refused("consent.withdraw", newsletter(&guest)).code, "consent-no-signer");
    assert_eq!(lea.asks("consent.verify", json!({}))["ok"], true, "it can be read and checked all the same");
}

#[test]
fn whoever_left_a_mailing_list_elsewhere_is_not_written_to() {
    let lea = Clerk::of_a_new_house();
    crate::exchange::import(&lea, "mailchimp_audience.zip", false);
    let reach = lea.asks("consent.reach", json!({ "purpose": "P06", "channel": "email" }));
    assert_eq!(reach["reachable"], 0, "a file gives nobody a yes: {reach}");
    let codes: Vec<&str> = reach["left_out"]
        .as_array()
        .expect("reasons")
        .iter()
        .filter_map(|line| line["refusal"]["code"].as_str())
        .collect();
    assert!(codes.contains(&"permit-left-elsewhere") && codes.contains(&"permit-no-basis"), "{reach}");
}
