//! Stories of guest files.

use super::acts::{GuestChange, GuestDraft, GuestError, PartDraft, add, add_part, change, change_part};
use super::*;
use crate::act::Act;
use crate::stays::{Stay, StayState};
use crate::testing::{day, desk, email, lea, phone};

#[test]
fn a_file_needs_a_name_or_a_way_to_reach_somebody() {
    let desk = desk("2026-11-22");
    let add = |draft: &GuestDraft| desk.book.change(&lea(), Act::AddGuest, |w| add(w, draft)).map(|done| done.value);
    assert!(matches!(add(&GuestDraft::default()), Err(GuestError::Nobody)));
    let reachable = GuestDraft { parts: vec![phone("06 71 55 42 18")], ..GuestDraft::default() };
    let guest = add(&reachable).expect("a guest without a name");
    let file = desk.book.read(|r| views::file(r, guest)).expect("a file");
    assert_eq!(file.phones[0].e164.as_deref(), Some("+33671554218"));
}

#[test]
fn real_addresses_stand_before_relays_and_the_same_one_is_kept_once() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("de Vries", "Sanne", &[email("7@guest.booking.com"), email("Sanne@example.com")]);
    desk.change(|w| add_part(w, guest, &email("sanne@EXAMPLE.com")));
    let file = desk.book.read(|r| views::file(r, guest)).expect("a file");
    let shown: Vec<(&str, bool)> = file.emails.iter().map(|e| (&*e.address, e.relay)).collect();
    assert_eq!(shown, [("Sanne@example.com", false), ("7@guest.booking.com", true)]);
}

#[test]
fn a_birthday_may_lack_its_year_and_29_february_exists() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Ó Súilleabháin", "Caoimhín", &[]);
    let set = |year, month, day| {
        let birthday = Some(Some(Birthday { year, month, day }));
        desk.book
            .change(&lea(), Act::ChangeGuest, |w| change(w, guest, &GuestChange { birthday, ..GuestChange::default() }))
    };
    assert!(set(None, 2, 29).is_ok());
    assert!(set(Some(2024), 2, 29).is_ok());
    assert!(matches!(set(Some(2023), 2, 29), Err(GuestError::NoSuchBirthday)));
    assert!(matches!(set(None, 4, 31), Err(GuestError::NoSuchBirthday)));
    let nothing: GuestChange = serde_json::from_str(r#"{"birthday": null}"#).expect("a change");
    desk.change(|w| change(w, guest, &nothing));
    let file = desk.book.read(|r| views::file(r, guest)).expect("a file");
    assert_eq!((file.birthday, &*file.name.family), (None, "Ó Súilleabháin"), "only what was said is changed");
}

#[test]
fn a_name_of_ten_thousand_letters_is_refused_with_its_limit() {
    let desk = desk("2026-11-22");
    let name = Name { family: "x".repeat(10_000).as_str().into(), given: Private::default() };
    let draft = GuestDraft { name, ..GuestDraft::default() };
    let refused = desk.book.change(&lea(), Act::AddGuest, |w| add(w, &draft));
    assert!(matches!(refused, Err(GuestError::TooLong { field: "family", most: 200 })));
}

#[test]
fn a_part_changes_in_place() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Szabó", "Zoltán", &[email("zoltan@example.com")]);
    let part = desk.book.read(|r| views::file(r, guest)).expect("a file").emails[0].id;
    desk.change(|w| change_part(w, guest, part, &email("zs@example.org")));
    let file = desk.book.read(|r| views::file(r, guest)).expect("a file");
    assert_eq!((file.emails.len(), &*file.emails[0].address, file.emails[0].id), (1, "zs@example.org", part));
    let tag = PartDraft::Tag { word: "vip".into() };
    assert!(desk.book.change(&lea(), Act::ChangePart, |w| change_part(w, guest, part, &tag)).is_err());
}

#[test]
fn a_guest_is_a_prospect_then_new_then_returning_then_lapsed() {
    let stay = |arrival: &str, state| Stay {
        id: crate::id::Id::from_bytes([1; 16]),
        unit: None,
        unit_written: None,
        party: Vec::new(),
        heads: crate::stays::Heads::default(),
        arrival: day(arrival),
        departure: day(arrival).plus(2),
        nights: 2,
        state,
        origin: None,
        reference: None,
        price: None,
        booked_on: None,
    };
    let booked = |arrival| stay(arrival, StayState::Booked);
    let status = |stays: &[Stay]| views::status(stays, day("2026-11-22"));
    assert_eq!(status(&[]), Status::Prospect);
    assert_eq!(status(&[stay("2026-05-01", StayState::NoShow)]), Status::Prospect);
    assert_eq!(status(&[booked("2026-12-01")]), Status::FirstStay);
    assert_eq!(status(&[booked("2026-05-01"), booked("2025-05-01")]), Status::Returning);
    assert_eq!(status(&[booked("2020-05-01"), booked("2021-05-01")]), Status::Lapsed);
}

#[test]
fn the_list_follows_the_alphabet_of_people_not_of_machines() {
    let desk = desk("2026-11-22");
    for family in ["Zola", "Étienne", "de Vries", "Ångström", "D'Almeida", "Petit", "Łukasz"] {
        desk.guest(family, "Anna", &[]);
    }
    let page = |limit, after| -> Vec<String> {
        let found = desk.book.read(|r| views::list(r, limit, after)).expect("a list");
        found.iter().map(|guest| guest.parts.family.to_string()).collect()
    };
    let all = page(10, 0);
    assert_eq!(all, ["Ångström", "D'Almeida", "de Vries", "Étienne", "Łukasz", "Petit", "Zola"]);
    assert_eq!(page(3, 2), all[2..5]);
}

#[test]
fn who_arrives_today_or_is_in_the_house_is_found_first_among_equals() {
    let desk = desk("2026-05-10");
    let stays = [
        ("Paul", Some("2026-05-10")),
        ("Rémi", Some("2026-05-08")),
        ("Anne", Some("2025-05-10")),
        ("Luc", Some("2026-05-13")),
        ("Zoé", Some("2026-09-01")),
        ("Yann", None),
    ];
    for (given, arrival) in stays {
        let guest = desk.guest("Moreau", given, &[]);
        if let Some(arrival) = arrival {
            let departure = day(arrival).plus(4).to_string();
            desk.stay(guest, None, arrival, &departure);
        }
    }
    let found = |typed: &str| -> Vec<String> {
        let found = desk.book.read(|r| find(r, typed, 10, 0)).expect("an answer");
        found.into_iter().map(|guest| guest.parts.given.0).collect()
    };
    assert_eq!(found("moreau"), ["Paul", "Rémi", "Luc", "Zoé", "Anne", "Yann"]);
    assert_eq!(found("moreau y"), ["Yann"], "what was typed weighs more");
}
