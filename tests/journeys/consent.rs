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

fn schema(name: &str) -> jsonschema::Validator {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/consent/schemas").join(name);
    let text = std::fs::read_to_string(path).expect("the schema");
    jsonschema::validator_for(&serde_json::from_str(&text).expect("JSON")).expect("a schema")
}

/// Every member of an object, however deep, as a JSON pointer.
fn members(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(inner) => {
            for (name, value) in inner {
                let here = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                members(value, &here, found);
                found.push(here);
            }
        }
        Value::Array(items) => {
            for (place, value) in items.iter().enumerate() {
                members(value, &format!("{at}/{place}"), found);
            }
        }
        _ => {}
    }
}

fn without(value: &Value, pointer: &str) -> Value {
    let mut less = value.clone();
    let (parent, name) = pointer.rsplit_once('/').expect("a member");
    let name = name.replace("~1", "/").replace("~0", "~");
    less.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object").remove(&name);
    less
}

#[test]
fn t1_every_receipt_holds_what_the_two_standards_ask_for() {
    let (dpv, kantara) = (schema("receipt-27560.schema.json"), schema("kantara-1.1.schema.json"));
    for country in ["FR", "CA", "CH", "GB"] {
        let lea = Clerk::of_a_new_house();
        lea.asks("house.change", json!({ "country": country }));
        let guest = somebody(&lea);
        let panel = lea.asks("consent.list", json!({ "guest": guest }));
        let mut given = 0;
        for line in panel["lines"].as_array().expect("lines").iter().filter(|line| line["can_give"] == true) {
            let mut ask = json!({ "guest": guest, "purpose": line["purpose"], "channel": line["channel"] });
            let asked = ask.clone();
            ask["method"] = json!("paper_signed");
            ask["place"] = json!("classeur 2, p. 14");
            ask["language"] = json!(if given % 2 == 0 { "fr" } else { "en" });
            if !["email", "in_person"].contains(&line["channel"].as_str().unwrap_or_default()) {
                assert_eq!(lea.is_refused("consent.give", ask).code, "consent-no-address");
                continue;
            }
            lea.asks("consent.give", ask);
            given += 1;
            let receipt = lea.asks("consent.receipt", asked.clone());
            for (form, schema) in [("dpv", &dpv), ("kantara", &kantara)] {
                let told: Value = serde_json::from_str(receipt[form].as_str().expect("a text")).expect("JSON");
                if let Err(error) = schema.validate(&told) {
                    panic!("{country} {asked} {form}: {} {error}", error.instance_path());
                }
            }
        }
        assert!(given >= 5, "{country}: {given} receipts were looked at");
    }
}

#[test]
fn a_receipt_that_lacks_a_field_of_its_standard_is_seen_by_the_schema() {
    let (dpv, kantara) = (schema("receipt-27560.schema.json"), schema("kantara-1.1.schema.json"));
    let lea = Clerk::of_a_new_house();
    let guest = somebody(&lea);
    lea.asks("consent.give", slip(&guest));
    lea.asks("consent.withdraw", newsletter(&guest));
    let receipt = lea.asks("consent.receipt", newsletter(&guest));
    let may_be_absent = |form: &str, at: &str| match form {
        "dpv" => at.contains("@context"),
        _ => {
            ["/publicKey", "/language", "/onBehalf", "/purpose", "/primaryPurpose", "/addressCountry", "/streetAddress"]
                .iter()
                .any(|end| at.ends_with(end))
        }
    };
    for (form, schema) in [("dpv", &dpv), ("kantara", &kantara)] {
        let told: Value = serde_json::from_str(receipt[form].as_str().expect("a text")).expect("JSON");
        let mut all = Vec::new();
        members(&told, "", &mut all);
        assert!(all.len() > 20, "{all:?}");
        for at in all {
            let seen = !schema.is_valid(&without(&told, &at));
            assert!(seen || may_be_absent(form, &at), "{form} without {at} passes");
        }
    }
}
