//! Loyalty: a programme in a minute, points for a stay, a reward, and everything taken back.

use serde_json::{Value, json};

use crate::clerk::Clerk;

/// A house with the first ready programme, and Inès.
fn house() -> (Clerk, Value) {
    let lea = Clerk::of_a_new_house();
    let ready = lea.asks("loyalty.programme", json!({}))["ready"][0].clone();
    lea.asks("loyalty.start", ready);
    let guest = lea.adds("Garcia", "Inès");
    (lea, guest)
}

fn points(lea: &Clerk, guest: &Value) -> i64 {
    lea.asks("loyalty.account", json!({ "guest": guest }))["balance"]["points"].as_i64().expect("a balance")
}

/// A stay of two nights that ends on the day of the desk, direct.
fn stays_two_nights(lea: &Clerk, guest: &Value) -> Value {
    let today = desk::Desk::today();
    let stay = json!({
        "guest": guest, "arrival": today.plus(-2), "departure": today, "adults": 2, "origin": "direct",
        "price": { "minor": 21_800, "currency": "EUR" },
    });
    let stay = lea.asks("stays.book", stay)["value"].clone();
    lea.asks("stays.check_in", json!({ "stay": stay }));
    stay
}

#[test]
fn ines_joins_leaves_with_points_and_has_a_breakfast_for_them() {
    let (lea, guest) = house();
    lea.asks("loyalty.enrol", json!({ "guest": guest }));
    let stay = stays_two_nights(&lea, &guest);
    let page = lea.asks("loyalty.account", json!({ "guest": guest }));
    assert_eq!(page["due"][0]["gain"]["points"], 60, "two nights at 25, and 10 for booking direct");
    let done = lea.asks("stays.check_out", json!({ "stay": stay }));
    assert_eq!(done["changed"], json!(["stays", "loyalty"]));
    assert_eq!(points(&lea, &guest), 60);
    let story = lea.asks("guests.page", json!({ "guest": guest }))["timeline"].clone();
    let line = story.as_array().expect("a story").iter().find(|entry| entry["fact"]["is"] == "points");
    let fact = json!({ "is": "points", "kind": "earn", "why": "stay", "points": 60, "after": 60 });
    assert_eq!(line.expect("a line of points")["fact"], fact);

    let breakfast = page["offers"][0]["reward"].clone();
    assert_eq!((&breakfast["points"], &page["offers"][0]["missing"]), (&json!(100), &json!(100)));
    let ask = json!({ "guest": guest, "reward": breakfast["id"] });
    let refused = lea.is_refused("loyalty.redeem", ask.clone());
    assert_eq!((refused.code.as_str(), refused.args["missing"].as_str()), ("points-short", "40"));
    lea.asks("loyalty.earn", json!({ "guest": guest, "points": 50, "reason": "Parrainage" }));
    let before = lea.fingerprint();
    let taken = lea.asks("loyalty.redeem", ask);
    assert_eq!(points(&lea, &guest), 10);
    lea.asks("house.undo", json!({ "change": taken["change"] }));
    assert_eq!(lea.fingerprint(), before, "the book is as before, to the last letter");
}

#[test]
fn the_card_is_read_into_the_search_box_and_opens_the_guest() {
    let (lea, guest) = house();
    lea.adds("Garcia", "Ana");
    lea.asks("loyalty.enrol", json!({ "guest": guest }));
    let card = lea.asks("loyalty.account", json!({ "guest": guest }))["account"]["card"].clone();
    let found = lea.asks("guests.find", json!({ "text": card }));
    assert_eq!((&found[0]["id"], &found[0]["match"]), (&guest, &json!("card")));
}

#[test]
fn absurd_points_are_refused_and_nothing_is_written() {
    let (lea, guest) = house();
    let refused = |command: &str, ask: Value| lea.is_refused(command, ask).code;
    let earn = |points: Value| json!({ "guest": guest, "points": points, "reason": "Avis" });
    assert_eq!(refused("loyalty.earn", earn(json!(10))), "not-enrolled");
    lea.asks("loyalty.enrol", json!({ "guest": guest }));
    let before = lea.fingerprint();
    for points in [0, -5, 1_000_001] {
        assert_eq!(refused("loyalty.earn", earn(json!(points))), "points-out-of-range");
    }
    assert_eq!(refused("loyalty.earn", earn(json!("a hundred"))), "bad-ask");
    assert_eq!(refused("loyalty.redeem", json!({ "guest": guest, "points": 1 })), "points-short");
    let mut programme = lea.asks("loyalty.programme", json!({}))["programme"].clone();
    programme["rules"]["gifts"][0]["points"] = json!(0);
    let problem = lea.is_refused("loyalty.set_programme", programme);
    assert_eq!((problem.code.as_str(), problem.field.as_deref()), ("rule-out-of-range", Some("gifts")));
    assert_eq!(lea.fingerprint(), before);
}

#[test]
fn the_owner_sees_what_the_open_points_would_cost() {
    let (lea, guest) = house();
    lea.asks("loyalty.enrol", json!({ "guest": guest }));
    lea.asks("loyalty.earn", json!({ "guest": guest, "points": 250, "reason": "Parrainage" }));
    let page = lea.asks("loyalty.page", json!({}));
    assert_eq!((&page["members"], &page["open"]), (&json!(1), &json!(250)));
    // The dearest reward: a breakfast of 8 euros for 100 points.
    assert_eq!(page["liability"], json!({ "minor": 2_000, "currency": "EUR" }));
    assert_eq!((&page["comeback"], &page["told_from"]), (&Value::Null, &json!(20)), "one member tells nothing");
    lea.asks("loyalty.leave", json!({ "guest": guest }));
    let page = lea.asks("loyalty.page", json!({}));
    assert_eq!((&page["members"], &page["open"]), (&json!(0), &json!(0)));
}

#[test]
fn the_statement_the_card_and_the_list_of_expiring_points_are_papers() {
    let (lea, guest) = house();
    let of = |scope: Value| json!({ "scope": scope, "language": "fr", "paper": "a4" });
    let statement = of(json!({ "of": "statement", "guest": guest }));
    assert_eq!(lea.is_refused("reports.preview", statement.clone()).code, "missing", "who is no member has none");
    lea.asks("loyalty.enrol", json!({ "guest": guest }));
    lea.asks("loyalty.earn", json!({ "guest": guest, "points": 50, "reason": "Parrainage de Paul" }));
    let card = lea.asks("loyalty.account", json!({ "guest": guest }))["account"]["card"].clone();
    let page = |ask: Value| lea.asks("reports.preview", ask)["pages"][0].as_str().expect("a page").to_owned();
    let told = page(statement);
    for word in [card.as_str().expect("a number"), "Parrainage de Paul", "50 points"] {
        assert!(told.replace('\u{a0}', " ").contains(word), "the statement says {word}");
    }
    let card_page = page(of(json!({ "of": "card", "guest": guest })));
    assert!(card_page.contains(card.as_str().expect("a number")));
    // A code has 21 modules on a side, or more: far more rectangles than a page without one.
    assert!(card_page.matches("<rect").count() > 100, "the code is drawn");
    let list = lea.asks("reports.preview", of(json!({ "of": "expiring" })));
    assert_eq!(list["people"], 0, "two years are not thirty days");
}
