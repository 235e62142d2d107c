//! Reports: what is on the screen lies on paper.

use serde_json::{Value, json};

use crate::clerk::Clerk;

fn ask(scope: &Value, language: &str, paper: &str) -> Value {
    let columns = json!({ "unit": true, "name": true, "country": true, "price": true, "phone": true, "email": true });
    json!({ "scope": scope, "language": language, "paper": paper, "columns": columns })
}

#[test]
fn lea_saves_elodies_report_and_it_is_a_pdf() {
    let lea = Clerk::of_the_sample();
    let scope = json!({ "of": "guest", "guest": lea.opens("lefevre elo") });
    for (language, paper) in [("fr", "a4"), ("en", "letter")] {
        let preview = lea.asks("reports.preview", ask(&scope, language, paper));
        let pages = preview["pages"].as_array().expect("pages");
        assert!(!pages.is_empty() && pages[0].as_str().is_some_and(|svg| svg.contains("<svg")), "{language}");
        let mut save = ask(&scope, language, paper);
        let place = lea.place(&format!("elodie-{language}.pdf"));
        save["path"] = json!(place);
        lea.asks("reports.save", save);
        let bytes = std::fs::read(&place).expect("the file");
        assert!(bytes.starts_with(b"%PDF-") && bytes.len() > 5_000 && bytes.len() < 150_000, "{} bytes", bytes.len());
    }
}

#[test]
fn the_evening_shift_gets_its_papers_in_both_languages() {
    let lea = Clerk::of_the_sample();
    let day = lea.asks("stays.today", json!({}));
    let elodie = day["arrivals"].as_array().expect("lines").iter().find(|line| line["name"]["given"] == "Élodie");
    let guest = &elodie.expect("Élodie arrives")["guest"];
    let note = json!({ "guest": guest, "kind": "incident", "text": "Robinet qui goutte" });
    lea.asks("stays.write_note", note);
    for (of, language, paper, titles) in [
        ("arrivals", "fr", "a4", ["Arrivées du", "Identité"]),
        ("arrivals", "en", "letter", ["Arrivals on", "Key"]),
        ("handover", "fr", "letter", ["Passation du", "Robinet qui goutte"]),
        ("handover", "en", "a4", ["Handover of", "Robinet qui goutte"]),
    ] {
        let asked = ask(&json!({ "of": of, "day": day["day"] }), language, paper);
        let preview = lea.asks("reports.preview", asked.clone());
        let pages = preview["pages"].to_string();
        for words in titles.into_iter().chain(["Lefèvre"]) {
            assert!(pages.contains(words), "{of} {language} has no {words}");
        }
        let pdf = lea.asks("reports.pdf", asked);
        let name = pdf["name"].as_str().expect("a name");
        assert!(name.ends_with(&format!("{}.pdf", day["day"].as_str().expect("a day"))), "{name}");
        assert!(pdf["base64"].as_str().is_some_and(|bytes| bytes.starts_with("JVBERi")), "{of} is no PDF");
    }
}

#[test]
fn the_kitchen_gets_a_sheet_without_names_and_the_desk_a_list_that_warns() {
    let lea = Clerk::of_the_sample();
    let day = lea.asks("stays.today", json!({}));
    let lines = day["arrivals"].as_array().expect("lines").iter();
    let elodie = lines.clone().find(|line| line["name"]["given"] == "Élodie").expect("Élodie arrives");
    let need = json!({
        "stay": elodie["stay"]["id"], "agreed": true, "code": "nuts", "severity": "life_threatening",
        "place": "table", "place_number": 4, "instruction": "cuisson à part",
    });
    lea.asks("stays.record_need", need);
    let pages = |of: &str, language: &str, paper: &str| {
        let asked = ask(&json!({ "of": of, "day": day["day"] }), language, paper);
        let preview = lea.asks("reports.preview", asked.clone());
        let pdf = lea.asks("reports.pdf", asked);
        assert!(pdf["base64"].as_str().is_some_and(|bytes| bytes.starts_with("JVBERi")), "{of} is no PDF");
        (preview["pages"].to_string(), preview["people"].clone())
    };
    for (language, paper, title, what) in
        [("fr", "letter", "Besoins du", "Sans fruits à coque"), ("en", "a4", "Needs on", "No nuts")]
    {
        let (words, people) = pages("kitchen", language, paper);
        for held in [title, what, "table 4", "cuisson à part"] {
            assert!(words.contains(held), "{language} has no {held}");
        }
        assert!(!words.contains("Lefèvre") && !words.contains("Élodie"), "{language} names somebody");
        assert_eq!(people, 0);
        let (words, _) = pages("arrivals", language, paper);
        assert!(words.contains("Lefèvre") && words.contains("cuisson à part"), "the desk is not warned");
    }
}

#[test]
fn a_report_of_a_season_lists_every_stay_of_it() {
    let lea = Clerk::of_the_sample();
    let scope = json!({ "of": "period", "from": "2000-01-01", "to": "2090-12-31" });
    let preview = lea.asks("reports.preview", ask(&scope, "fr", "a4"));
    let pages = preview["pages"].as_array().expect("pages").len();
    assert!(pages >= 5, "{pages} pages for 220 stays");
}

#[test]
fn a_period_that_ends_before_it_begins_is_no_report() {
    let lea = Clerk::of_the_sample();
    let scope = json!({ "of": "period", "from": "2026-05-31", "to": "2026-05-01" });
    assert_eq!(lea.is_refused("reports.preview", ask(&scope, "fr", "a4")).code, "period-backwards");
}
