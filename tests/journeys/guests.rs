//! Guests: found again, however they are written.

use serde_json::json;

use crate::clerk::Clerk;

#[test]
fn lea_types_a_few_letters_and_elodie_is_there() {
    let lea = Clerk::of_the_sample();
    for typed in ["lefevre elo", "elo lefevre", "Lefèvre Élodie", "LEFEVRE ELODIE", "elodie.lefevre"] {
        assert_eq!(lea.finds(typed).first().map(String::as_str), Some("Lefèvre Élodie"), "{typed}");
    }
    for (typed, name) in [
        ("dalmeida", "D’Almeida João"),
        ("d'almeida joao", "D’Almeida João"),
        ("schwarzenberg", "Freiherr von Schwarzenberg-Hohenlohe Maximilian-Alexander"),
        ("swiety", "Święty Łukasz"),
        ("nguyen", "Nguyễn Thị Hồng Nhung"),
        ("παπαδ", "Παπαδοπούλου Ελένη"),
        ("grosse kathe", "Größe Käthe"),
        ("weiss", "Weiß Günther"),
        ("田中", "田中 美咲"),
    ] {
        assert!(lea.finds(typed).iter().any(|found| found == name), "{typed}: {:?}", lea.finds(typed));
    }
    let both = lea.finds("muller");
    assert!(both.contains(&"Müller Anna".to_owned()) && both.contains(&"Mueller Peter".to_owned()), "{both:?}");
    assert!(lea.finds("dupond").contains(&"Dupont Marie".to_owned()), "it sounds alike");
}

#[test]
fn a_new_guest_is_found_at_once_and_gone_when_taken_back() {
    let lea = Clerk::of_a_new_house();
    let before = lea.fingerprint();
    let parts = json!([{ "is": "email", "address": "b.jorgensen@example.org" }, { "is": "phone", "written": "06 39 98 12 34" }]);
    let ask = json!({ "name": { "family": "Jørgensen", "given": "Bjørn" }, "parts": parts });
    let done = lea.asks("guests.add", ask);
    for typed in ["jorgensen", "bjorn", "1234", "b.jorgensen@"] {
        assert_eq!(lea.finds(typed), ["Jørgensen Bjørn"], "{typed}");
    }
    let page = lea.asks("guests.page", json!({ "guest": done["value"] }));
    assert_eq!(page["guest"]["phones"][0]["e164"], "+33639981234");
    assert_eq!(page["status"], "prospect");
    lea.asks("house.undo", json!({ "change": done["change"] }));
    assert!(lea.finds("jorgensen").is_empty());
    assert_eq!(lea.fingerprint(), before);
}

#[test]
fn a_guest_without_a_name_and_without_a_way_to_be_reached_is_nobody() {
    let lea = Clerk::of_a_new_house();
    let problem = lea.is_refused("guests.add", json!({ "name": { "family": " ", "given": "" } }));
    assert_eq!((problem.code.as_str(), problem.field.as_deref()), ("guest-nobody", Some("family")));
    assert_eq!(lea.asks("house.state", json!({}))["book"]["guests"], 0);
}
