//! The calendar of units: a room is closed, a stay is moved, a season asks before it lets.

use serde_json::{Value, json};

use crate::clerk::Clerk;

fn unit(lea: &Clerk, name: &str) -> Value {
    lea.asks("stays.add_unit", json!({ "name": name, "kind": "room", "capacity": 2 }))["value"].clone()
}

fn stay(guest: &Value, unit: &Value, arrival: &str, departure: &str) -> Value {
    json!({ "guest": guest, "unit": unit, "arrival": arrival, "departure": departure, "adults": 2 })
}

fn shown(lea: &Clerk, from: &str, days: u16) -> Value {
    lea.asks("stays.calendar", json!({ "from": from, "days": days }))
}

#[test]
fn lea_moves_a_stay_to_another_room_and_takes_it_back() {
    let lea = Clerk::of_a_new_house();
    let (ines, joao) = (lea.adds("Garcia", "Inès"), lea.adds("D’Almeida", "João"));
    let (four, five) = (unit(&lea, "Ch. 4"), unit(&lea, "Ch. 5"));
    let booked = lea.asks("stays.book", stay(&ines, &four, "2026-05-03", "2026-05-06"))["value"].clone();
    lea.asks("stays.book", stay(&joao, &five, "2026-05-05", "2026-05-08"));
    let before = lea.fingerprint();
    let to = |unit: &Value, arrival: &str, departure: &str| json!({ "stay": booked, "unit": unit, "arrival": arrival, "departure": departure });
    let free =
        lea.asks("stays.vacancies", json!({ "arrival": "2026-05-04", "departure": "2026-05-07", "but": booked }));
    let said: Vec<&Value> = free["units"].as_array().expect("units").iter().map(|unit| &unit["state"]["is"]).collect();
    assert_eq!(said, ["free", "taken"], "told before it is dropped");
    assert_eq!(free["units"][1]["state"]["name"]["family"], "D’Almeida", "and by whom");
    let problem = lea.is_refused("stays.move", to(&five, "2026-05-04", "2026-05-07"));
    assert_eq!((problem.code.as_str(), problem.args["from"].as_str()), ("overlaps", "2026-05-05"));
    assert_eq!(lea.fingerprint(), before, "a refusal moves nothing");
    let moved = lea.asks("stays.move", to(&five, "2026-05-03", "2026-05-05"));
    let page = shown(&lea, "2026-05-01", 21);
    assert_eq!((page["bars"].as_array().map(Vec::len), &page["bars"][0]["unit"]), (Some(2), &five));
    assert_eq!(lea.asks("house.history", json!({ "limit": 1 }))[0]["act"], "move-stay");
    lea.asks("house.undo", json!({ "change": moved["change"] }));
    assert_eq!(lea.fingerprint(), before);
    let waits = lea.asks("stays.move", to(&Value::Null, "2026-05-03", "2026-05-06"));
    assert_eq!(shown(&lea, "2026-05-01", 21)["bars"][1]["unit"], Value::Null, "it waits for a unit, and is seen");
    lea.asks("house.undo", json!({ "change": waits["change"] }));
    assert_eq!(lea.fingerprint(), before);
}

#[test]
fn a_room_that_is_painted_takes_nobody_and_says_why() {
    let lea = Clerk::of_the_sample();
    let units = lea.asks("stays.units", json!({}));
    let names: Vec<&str> = units.as_array().expect("units").iter().filter_map(|unit| unit["name"].as_str()).collect();
    assert_eq!(names, ["Ch. 1", "Ch. 2", "Ch. 3", "Ch. 4", "Ch. 5", "Ch. 7", "Gîte du Four", "Gîte du Verger"]);
    let closures = lea.asks("stays.closures", json!({}));
    let (room, from) = (closures[0]["unit"].clone(), closures[0]["from"].clone());
    let to = closures[0]["to"].clone();
    let guest = lea.opens("lefevre elo");
    let ask = json!({ "guest": guest, "unit": room, "arrival": from, "departure": to });
    let problem = lea.is_refused("stays.book", ask.clone());
    assert_eq!((problem.code.as_str(), problem.args["reason"].as_str()), ("unit-closed", "Peinture"));
    lea.asks("stays.reopen_unit", json!({ "closure": closures[0]["id"] }));
    lea.asks("stays.book", ask);
    let problem =
        lea.is_refused("stays.close_unit", json!({ "unit": room, "from": from, "to": to, "reason": "Peinture" }));
    assert_eq!(problem.code, "overlaps");
    assert_eq!(lea.is_refused("stays.retire_unit", json!({ "unit": room })).code, "unit-has-stays");
}

#[test]
fn outside_the_season_lea_is_asked_before_she_books() {
    let lea = Clerk::of_a_new_house();
    let (guest, room) = (lea.adds("Garcia", "Inès"), unit(&lea, "Ch. 4"));
    lea.asks("stays.open_season", json!({ "opens": "2027-04-01", "closes": "2027-10-31" }));
    let mut ask = stay(&guest, &room, "2027-10-29", "2027-11-02");
    let problem = lea.is_refused("stays.book", ask.clone());
    let said = (problem.code.as_str(), problem.args["from"].as_str(), problem.args["to"].as_str());
    assert_eq!(said, ("closed-season", "2027-10-31", "2027-11-02"));
    ask["despite"] = json!(["season"]);
    lea.asks("stays.book", ask);
    let page = shown(&lea, "2027-10-25", 14);
    assert_eq!((page["bars"].as_array().map(Vec::len), &page["seasonal"]), (Some(1), &json!(true)));
    assert_eq!(page["season"][0]["closes"], "2027-10-31");
}

#[test]
fn what_makes_no_sense_is_refused_in_plain_words() {
    let lea = Clerk::of_a_new_house();
    let (guest, room) = (lea.adds("Garcia", "Inès"), unit(&lea, "Ch. 4"));
    let nobody = json!("unt_01980000000070008000000000000000");
    for (command, ask, code) in [
        ("stays.calendar", json!({ "from": "2026-05-01", "days": 0 }), "too-many-days"),
        ("stays.calendar", json!({ "from": "2026-02-30", "days": 21 }), "bad-ask"),
        ("stays.book", stay(&guest, &room, "2026-05-08", "2026-05-03"), "leaves-before-arriving"),
        ("stays.book", stay(&guest, &nobody, "2026-05-03", "2026-05-05"), "missing"),
        ("stays.change_unit", json!({ "unit": room, "name": "Ch. 4", "capacity": 0 }), "unit-capacity"),
        ("stays.change_unit", json!({ "unit": room, "name": "Ch. 4", "capacity": 60_000 }), "unit-capacity"),
        ("stays.change_unit", json!({ "unit": room, "name": "Ch. 4", "capacity": -3 }), "bad-ask"),
        ("stays.order_units", json!({ "units": [room, nobody] }), "missing"),
        ("stays.open_season", json!({ "opens": "2026-05-03", "closes": "2026-05-03" }), "ends-before-beginning"),
        ("stays.vacancies", json!({ "arrival": "2026-05-03", "departure": "2026-05-02" }), "leaves-before-arriving"),
    ] {
        let before = lea.fingerprint();
        assert_eq!(lea.is_refused(command, ask).code, code, "{command}");
        assert_eq!(lea.fingerprint(), before);
    }
    lea.asks("stays.retire_unit", json!({ "unit": room }));
    let today = lea.asks("house.state", json!({}))["today"].as_str().expect("a day").to_owned();
    let problem = lea.is_refused("stays.book", stay(&guest, &room, &today, &today));
    assert_eq!(problem.code, "unit-retired");
}
