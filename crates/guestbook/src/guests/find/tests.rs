//! Stories of the search box. Most are data: what is typed, who is found.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::*;
use crate::guests::acts::{PartDraft, add_part};
use crate::guests::{GuestId, PartKind};
use crate::stays::NoteKind;
use crate::testing::{Desk, desk, draft, email, phone};

fn town(name: &str) -> PartDraft {
    PartDraft::Address {
        street: String::new(),
        postcode: String::new(),
        town: name.into(),
        region: String::new(),
        country: None,
        kind: PartKind::Home,
    }
}

/// A house with guests of many countries; later ones stand in the book later.
fn full_house() -> Desk {
    let desk = desk("2026-11-22");
    let add = |family: &str, given: &str, parts: &[PartDraft]| desk.guest(family, given, parts);
    let lefevre = add("Lefèvre", "Élodie", &[email("elodie.l@example.com"), phone("06 71 55 42 18"), town("Nantes")]);
    add("D'Almeida", "Inês", &[phone("+351 912 345 678"), town("Lisboa")]);
    add("Dalmeida", "Rui", &[]);
    add("Müller", "Jürgen", &[town("München")]);
    add("Mueller", "Sabine", &[]);
    add("Muller", "Claude", &[]);
    add("Weiß", "Anton", &[]);
    add("Weiss", "Bruno", &[]);
    add("Dupond", "Achille", &[]);
    add("Dupont", "Benoît", &[town("Nantes")]);
    add("Le Gall", "Yann", &[email("capitaine77@example.org"), town("Saint-Malo")]);
    add("Legall", "Zita", &[]);
    add("Martin", "Jean-Pierre", &[town("Nantes"), phone("02 40 11 22 33")]);
    add("Martin", "Jeanpierre", &[]);
    add("Martin", "Zoé", &[town("La Rochelle")]);
    add("Bernard", "Martin", &[town("Lyon")]);
    add("Van der Berg", "Sanne", &[]);
    add("Παπαδόπουλος", "Ελένη", &[]);
    add("Ёлкин", "Алексей", &[]);
    add("田中", "太郎", &[]);
    add("Nguyễn", "Thị Hương", &[]);
    add("Święty", "Łukasz", &[]);
    add("O'Brien", "Maeve", &[phone("n/a 12 77 45")]);
    desk.change(|w| {
        let mut stay = draft(lefevre, None, "2026-12-01", "2026-12-05");
        stay.reference = Some("HMX-4821-Q7".into());
        crate::stays::acts::book(w, &stay)
    });
    note(&desk, lefevre, "Arrive tard, lit bébé ; aime les œufs");
    desk
}

fn note(desk: &Desk, guest: GuestId, text: &str) {
    desk.change(|w| {
        crate::stays::notes::acts::write(w, &crate::stays::notes::NoteDraft::of(guest, None, NoteKind::Fact, text))
    });
}

fn ask(desk: &Desk, text: &str) -> Vec<FoundGuest> {
    desk.book.read(|r| find(r, text, 10, 0)).expect("an answer")
}

#[track_caller]
fn check_find(desk: &Desk, typed: &str, expect: &[&str]) {
    let found: Vec<String> = ask(desk, typed).iter().map(|found| found.parts.given.to_string()).collect();
    let first = &found[..found.len().min(expect.len())];
    assert_eq!(first, expect, "{typed:?} finds {found:?}");
    assert!(!expect.is_empty() || found.is_empty(), "{typed:?} finds {found:?}");
}

#[test]
fn a_guest_is_found_by_any_start_of_any_name() {
    let desk = full_house();
    check_find(&desk, "lefevre elo", &["Élodie"]);
    check_find(&desk, "ELO LEFÈVRE", &["Élodie"]);
    check_find(&desk, "l", &["Élodie", "Zita", "Yann", "Łukasz"]);
    check_find(&desk, "z", &["Zoé", "Zita"]);
    check_find(&desk, "van d", &["Sanne"]);
    check_find(&desk, "vanderb", &["Sanne"]);
    check_find(&desk, "berg", &["Sanne"]);
    check_find(&desk, "swiety luk", &["Łukasz"]);
    check_find(&desk, "nguyen h", &["Thị Hương"]);
    check_find(&desk, "obrien", &["Maeve"]);
    check_find(&desk, "qqq", &[]);
    check_find(&desk, "", &[]);
}

#[test]
fn of_many_of_one_name_the_one_who_arrives_today_comes_first() {
    let desk = desk("2026-11-22");
    let arriving = desk.guest("Martin", "Anouk", &[town("Nantes")]);
    let sleeping = desk.guest("Martin", "Basile", &[town("Nantes")]);
    let to_come = desk.guest("Martin", "Colette", &[town("Nantes")]);
    for number in 0..3 * PORTION {
        desk.guest("Martin", &format!("Guest{number}"), &[town("Nantes")]);
    }
    desk.stay(arriving, None, "2026-11-22", "2026-11-24");
    desk.stay(sleeping, None, "2026-11-10", "2026-12-10");
    desk.stay(to_come, None, "2027-02-01", "2027-02-03");
    for typed in ["martin", "mart", "m", "nantes", "nant"] {
        check_find(&desk, typed, &["Anouk", "Basile"]);
    }
    let pages = |after| desk.book.read(|r| find(r, "martin", 10, after)).expect("a page");
    let all: Vec<GuestId> = (0..6).flat_map(|page| pages(page * 10)).map(|found| found.id).collect();
    assert_eq!(all.len(), 3 * PORTION + 3, "every page goes on where the last one ended");
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len(), "nobody comes twice");
    check_find(&desk, "anouk", &["Anouk"]);
}

#[test]
fn accents_hyphens_and_apostrophes_do_not_matter() {
    let desk = full_house();
    for typed in ["dalmeida", "D'Almeida", "d’almeida", "d almeida", "D'ALM"] {
        let found = ask(&desk, typed);
        let mut names: Vec<&str> = found.iter().map(|found| &*found.parts.given).collect();
        names.sort_unstable();
        assert_eq!(names, ["Inês", "Rui"], "{typed}");
    }
    for typed in ["jean-pierre", "jean pierre", "jeanpierre", "Jean-Pierre Martin", "martin jeanp"] {
        let found = ask(&desk, typed);
        let mut names: Vec<&str> = found.iter().map(|found| &*found.parts.given).collect();
        names.sort_unstable();
        assert_eq!(names, ["Jean-Pierre", "Jeanpierre"], "{typed}");
    }
    for typed in ["le gall", "legall", "le g", "Le Gall", "LEG"] {
        let found = ask(&desk, typed);
        let mut names: Vec<&str> = found.iter().map(|found| &*found.parts.given).collect();
        names.sort_unstable();
        assert_eq!(names, ["Yann", "Zita"], "{typed}");
    }
}

#[test]
fn german_spellings_find_each_other() {
    let desk = full_house();
    for typed in ["muller", "mueller", "Müller", "muel", "mul"] {
        check_find(&desk, typed, &["Claude", "Sabine", "Jürgen"]);
    }
    for typed in ["weiss", "Weiß", "WEISS"] {
        check_find(&desk, typed, &["Bruno", "Anton"]);
    }
}

#[test]
fn names_in_other_letters_are_found() {
    let desk = full_house();
    for (typed, given) in [
        ("παπαδ", "Ελένη"),
        ("ΕΛΕΝΗ", "Ελένη"),
        ("елк", "Алексей"),
        ("Ёлкин Алексей", "Алексей"),
        ("田中", "太郎"),
        ("中", "太郎"),
        ("郎", "太郎"),
        ("田中太郎", "太郎"),
        ("中太", "太郎"),
    ] {
        check_find(&desk, typed, &[given]);
    }
}

#[test]
fn the_family_name_comes_before_the_given_name_and_whole_words_before_starts() {
    let desk = full_house();
    check_find(&desk, "martin", &["Zoé", "Jeanpierre", "Jean-Pierre", "Martin"]);
    let martinez = desk.guest("Martinez", "Ana", &[]);
    check_find(&desk, "martin", &["Zoé", "Jeanpierre", "Jean-Pierre", "Martin", "Ana"]);
    desk.stay(martinez, None, "2026-11-20", "2026-11-25");
    check_find(&desk, "mar", &["Ana", "Zoé"]);
}

#[test]
fn each_typed_word_wants_its_own_word_of_the_name() {
    let desk = full_house();
    desk.guest("Martin", "Marie", &[]);
    desk.guest("Martin", "Paul", &[]);
    let found = ask(&desk, "martin m");
    assert_eq!(found.iter().map(|found| &*found.parts.given).collect::<Vec<_>>(), ["Marie"]);
}

#[test]
fn names_that_sound_alike_come_after_the_true_ones() {
    let desk = full_house();
    check_find(&desk, "dupont", &["Benoît", "Achille"]);
    check_find(&desk, "dupond", &["Achille", "Benoît"]);
    check_find(&desk, "lefebvre", &["Élodie"]);
    check_find(&desk, "lefebvre elo", &["Élodie"]);
    check_find(&desk, "leguall", &["Zita", "Yann"]);
    assert_eq!(ask(&desk, "lefebvre")[0].r#match, Matched::SoundsLike);
}

#[test]
fn digits_find_a_phone_from_its_end_or_its_start() {
    let desk = full_house();
    for typed in [
        "4218",
        "42 18",
        "0671554218",
        "06 71 55 42 18",
        "+33 6 71",
        "0033671",
        "06 71 5",
        "671554218",
        "+33 (0)6 71 55",
    ] {
        check_find(&desk, typed, &["Élodie"]);
        assert_eq!(ask(&desk, typed)[0].r#match, Matched::Phone, "{typed}");
    }
    check_find(&desk, "912345678", &["Inês"]);
    check_find(&desk, "5678", &["Inês"]);
    check_find(&desk, "7745", &["Maeve"]);
    check_find(&desk, "9999", &[]);
}

#[test]
fn a_part_of_an_address_a_reference_a_town_or_a_note_is_enough() {
    let desk = full_house();
    for (typed, matched) in [
        ("elodie.l@", Matched::Email),
        ("odie.l", Matched::Email),
        ("HMX-4821-Q7", Matched::Reference),
        ("hmx48", Matched::Reference),
        ("hmx 4821", Matched::Reference),
        ("4821", Matched::Reference),
        ("oeufs", Matched::Note),
        ("lit bebe", Matched::Note),
        ("oeufs", Matched::Note),
        ("ŒUFS", Matched::Note),
    ] {
        check_find(&desk, typed, &["Élodie"]);
        assert_eq!(ask(&desk, typed)[0].r#match, matched, "{typed}");
    }
    for typed in ["capitaine77", "taine7", "e77@ex", "@example.org", "77@"] {
        check_find(&desk, typed, &["Yann"]);
    }
    check_find(&desk, "@ex", &["Élodie", "Yann"]);
    check_find(&desk, "nantes", &["Élodie", "Jean-Pierre", "Benoît"]);
    check_find(&desk, "saint malo", &["Yann"]);
    check_find(&desk, "la roch", &["Zoé"]);
}

#[test]
fn words_of_different_kinds_are_found_together() {
    let desk = full_house();
    check_find(&desk, "martin nantes", &["Jean-Pierre"]);
    check_find(&desk, "nantes martin", &["Jean-Pierre"]);
    check_find(&desk, "dupond nantes", &["Benoît"]);
    check_find(&desk, "martin 2233", &["Jean-Pierre"]);
    check_find(&desk, "elodie 06 71", &["Élodie"]);
    check_find(&desk, "elodie oeufs", &["Élodie"]);
    check_find(&desk, "gall capitaine77", &["Yann"]);
    check_find(&desk, "martin berlin", &[]);
}

#[test]
fn what_was_found_is_shown_with_its_marks() {
    let desk = full_house();
    let found = ask(&desk, "lefevre elo").remove(0);
    assert_eq!(found.name, "Lefèvre Élodie");
    assert_eq!((found.town.as_deref(), found.phone_tail.as_deref()), (Some("Nantes"), Some("4218")));
    assert_eq!(found.last_stay, Some(crate::testing::day("2026-12-01")));
    assert_eq!((found.r#match, found.marked), (Matched::NameStart, vec!["lefevre".to_owned(), "elo".to_owned()]));
    let marks = |typed: &str| ask(&desk, typed).remove(0).marked;
    assert_eq!(marks("müll sab"), ["muell", "sab"]);
    assert_eq!(ask(&desk, "legal").remove(1).marked, ["le", "gal"]);
    assert_eq!(marks("dupond nantes"), ["nantes"]);
}

#[test]
fn pages_of_the_list_follow_each_other() {
    let desk = desk("2026-11-22");
    for number in 0..60 {
        let given = format!("{}{number}", if number % 3 == 0 { "Max" } else { "Maxime" });
        desk.guest(if number % 2 == 0 { "Mercier" } else { "Merck" }, &given, &[]);
    }
    for typed in ["mer", "mercier", "merc max", "ma"] {
        let all = desk.book.read(|r| find(r, typed, 100, 0)).expect("all");
        let mut paged = Vec::new();
        while let page = desk.book.read(|r| find(r, typed, 7, paged.len())).expect("a page")
            && !page.is_empty()
        {
            paged.extend(page);
        }
        assert_eq!(paged, all, "{typed}");
        assert!(all.len() >= 30, "{typed}");
        let different: HashSet<GuestId> = all.iter().map(|found| found.id).collect();
        assert_eq!(different.len(), all.len(), "nobody twice");
    }
}

#[test]
fn a_changed_guest_is_found_by_what_is_true_now() {
    let desk = full_house();
    let guest = ask(&desk, "obrien")[0].id;
    let part = desk.change(|w| add_part(w, guest, &email("maeve@example.net"))).value;
    check_find(&desk, "maeve@ex", &["Maeve"]);
    let name = Some(Name { family: "Kowalska".into(), given: "Maeve".into() });
    let renamed = crate::guests::acts::GuestChange { name, ..Default::default() };
    let change = desk.change(|w| crate::guests::acts::change(w, guest, &renamed));
    check_find(&desk, "kowal", &["Maeve"]);
    check_find(&desk, "obrien", &[]);
    desk.change(|w| crate::guests::acts::remove_part(w, guest, part));
    check_find(&desk, "maeve@ex", &[]);
    let undone = change.change.expect("a line");
    crate::journal::undo(&desk.book, &crate::testing::lea(), undone).expect("an undo");
    check_find(&desk, "obrien", &["Maeve"]);
    check_find(&desk, "kowal", &[]);
}

#[test]
fn a_guest_taken_back_is_not_found_and_one_brought_back_is() {
    let desk = full_house();
    let name = Name { family: "Krovandis".into(), given: "Odile".into() };
    let new = crate::guests::acts::GuestDraft { name, parts: vec![town("Brest")], ..Default::default() };
    let added = desk.change(|w| crate::guests::acts::add(w, &new));
    check_find(&desk, "krov brest", &["Odile"]);
    let undo = |change| crate::journal::undo(&desk.book, &crate::testing::lea(), change).expect("an undo").change;
    let undone = undo(added.change.expect("a line")).expect("a line");
    check_find(&desk, "krov", &[]);
    check_find(&desk, "brest", &[]);
    undo(undone);
    check_find(&desk, "krov brest", &["Odile"]);
}

#[test]
fn a_removed_name_is_nowhere_in_the_index() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Krovandis", "Odile", &[email("odile.xyzzy@example.com")]);
    desk.guest("Martin", "Paul", &[]);
    assert!(desk.book.read(|r| rows::traces(r, "krovandis")).expect("a look") > 0);
    let name = Some(Name { family: "Petit".into(), given: "Odile".into() });
    let renamed = crate::guests::acts::GuestChange { name, ..Default::default() };
    desk.change(|w| crate::guests::acts::change(w, guest, &renamed));
    assert_eq!(desk.book.read(|r| rows::traces(r, "krovandis")).expect("a look"), 0);
    check_find(&desk, "odile pet", &["Odile"]);
    check_find(&desk, "xyzzy", &["Odile"]);
}

#[test]
fn nothing_that_is_typed_can_break_the_box() {
    let desk = full_house();
    let mut tries = TestRunner::new(Config { cases: 500, failure_persistence: None, ..Config::default() });
    let signs = "[\"'*^:(){}+.@#~%&<>=a-c \u{0}0-2]{0,40}";
    let typed = prop_oneof![any::<String>(), signs, "[a-z]{1,3}[\"*^ ][a-z]{0,3}"];
    let answer = |typed: String| {
        prop_assert!(desk.book.read(|r| find(r, &typed, 10, 0)).is_ok(), "{:?}", typed);
        Ok(())
    };
    tries.run(&typed, answer).expect("an answer to everything");
}

#[test]
fn ten_thousand_letters_and_words_of_the_index_language_are_only_text() {
    let desk = full_house();
    let long = ["é".repeat(10_000), "a ".repeat(10_000), "田".repeat(10_000), "1".repeat(10_000), "@".repeat(10_000)];
    for typed in long.iter().map(String::as_str).chain([
        "NEAR",
        "AND",
        "OR NOT",
        "\"",
        "\"\"\"",
        "*",
        "a*",
        "martin*",
        "'; DROP TABLE guest; --",
        "\0",
        "a\0b",
        "😀",
        "🇫🇷 martin",
        "%",
        "_",
        "^m",
        "~",
        "{words} : a",
        "words:martin",
        "- -",
        "(((",
        "+",
        "@",
        "@@",
        ".@.",
        "\u{202e}abc",
        "\u{feff}",
    ]) {
        assert!(desk.book.read(|r| find(r, typed, 10, 0)).is_ok(), "{}", &typed[..typed.len().min(8)]);
    }
    check_find(&desk, "martin* \"zoe\"", &["Zoé"]);
}
