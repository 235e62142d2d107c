//! Stays in one line: on the telephone, and at the counter.

use serde_json::json;

use crate::clerk::Clerk;

#[test]
fn a_booking_is_taken_on_the_telephone_in_one_line() {
    let lea = Clerk::of_a_new_house();
    let four = lea.asks("stays.add_unit", json!({ "name": "Ch. 4", "kind": "room" }))["value"].clone();
    let five = lea.asks("stays.add_unit", json!({ "name": "Ch. 5", "kind": "room" }))["value"].clone();
    let before = lea.fingerprint();
    let read = |line: &str| lea.asks("stays.read_line", json!({ "line": line }));
    let seen = read("Dupont Marie 12-15/8/2090 ch4 2+1 chien");
    assert_eq!(
        (&seen["ready"], &seen["state"]["is"], &seen["line"]["note"]),
        (&json!(true), &json!("free"), &json!("chien"))
    );
    assert_eq!(lea.fingerprint(), before, "nothing is written before it is confirmed");
    let done = lea.asks("stays.book_line", json!({ "line": seen["plain"] }));
    let page = lea.asks("guests.page", json!({ "guest": done["value"]["guest"] }));
    assert_eq!((&page["stays"][0]["unit"]["id"], &page["notes"][0]["text"]), (&four, &json!("chien")));
    let seen = read("Dubois 13-14/8/2090 chambre 4 2");
    assert_eq!((&seen["ready"], &seen["state"]["name"]["family"]), (&json!(false), &json!("Dupont")));
    assert_eq!((&seen["free"][0]["id"], seen["free"].as_array().map(Vec::len)), (&five, Some(1)));
    let problem = lea.is_refused("stays.book_line", json!({ "line": seen["plain"] }));
    assert_eq!((problem.code.as_str(), problem.args["who"].as_str()), ("overlaps", "Dupont Marie"), "by whom is said");
    lea.asks("stays.book_line", json!({ "line": seen["plain"], "unit": five }));
    let problem = lea.is_refused("stays.book_line", json!({ "line": "Dubois 20-22/8/2090 ch4 2+x" }));
    assert_eq!((problem.code.as_str(), problem.args["word"].as_str()), ("line-unread", "2+x"), "the word is said");
    lea.asks("house.undo", json!({ "change": done["change"] }));
    assert!(lea.finds("Dupont").is_empty(), "guest, stay and note go together");
}

#[test]
fn somebody_without_a_booking_is_in_the_house_after_one_line() {
    let lea = Clerk::of_a_new_house();
    lea.asks("stays.add_unit", json!({ "name": "Ch. 4", "kind": "room" }));
    let ask = json!({ "line": "Smith ce soir +1 ch4 2 06 12 34 56 78", "arriving": "now" });
    lea.asks("stays.book_line", ask);
    let day = lea.asks("stays.today", json!({}));
    let line = &day["arrivals"][0];
    assert_eq!((&line["stay"]["state"]["is"], &line["stay"]["origin"]), (&json!("in_house"), &json!("walk_in")));
}
