//! The house itself: its habits, told before they are set.

use serde_json::json;

use crate::clerk::Clerk;

#[test]
fn the_owner_sees_what_a_habit_would_change_sets_it_and_takes_it_back() {
    let lea = Clerk::of_the_sample();
    let before = lea.fingerprint();
    let page = lea.asks("house.habits", json!({}));
    assert_eq!(page["habits"], page["usual"], "a house that set nothing has the usual habits");
    let mut wished = page["habits"].clone();
    wished["reconfirm_days"] = json!(60);
    let usual = lea.asks("house.habits_effect", page["habits"].clone());
    let more = lea.asks("house.habits_effect", wished.clone());
    let count = |effect: &serde_json::Value| effect["reconfirm"].as_u64().expect("a number");
    assert!(count(&more) > count(&usual), "{usual} and {more}");
    assert_eq!(lea.fingerprint(), before, "nothing is written by looking");
    let done = lea.asks("house.set_habits", wished.clone());
    assert_eq!(done["changed"], json!(["house"]));
    assert_eq!(
        count(&lea.asks("house.habits_effect", lea.asks("house.habits", json!({}))["habits"].clone())),
        count(&more)
    );
    lea.asks("house.undo", json!({ "change": done["change"] }));
    assert_eq!(lea.fingerprint(), before);
    wished["keep_facts"] = json!(9);
    let problem = lea.is_refused("house.set_habits", wished);
    assert_eq!((problem.code.as_str(), problem.field.as_deref()), ("habit-out-of-range", Some("keep_facts")));
}
