//! Lists and address books as houses and their neighbours keep them: German, Italian, Spanish, Outlook, old Google.

use super::*;
use crate::guests::PartKind;
use crate::stays::{Origin, StayState};

/// Every column but the named ones is understood, and every row is a stay with its price, unit and origin.
#[track_caller]
fn check_list(name: &str, places: [&str; 2]) -> Vec<Candidate> {
    let reading = open_fixture(name);
    let view = reading.view("r".into());
    let left: Vec<&str> = view.columns.iter().filter(|c| c.guess.is_none()).map(|c| c.header.as_str()).collect();
    assert_eq!(left, [""; 0], "{name}: columns nobody understood");
    let doubts = view.columns.iter().filter(|column| column.doubt.is_some()).count();
    assert_eq!((view.preset, doubts), (Preset::Table, 0), "{name}");
    let (candidates, refused, _) = rows(&reading);
    assert_eq!((candidates.len(), refused), (2, Vec::new()), "{name}");
    for (candidate, place) in candidates.iter().zip(places) {
        let (person, stay) = (&candidate.person, candidate.stay.as_ref().expect("a stay"));
        assert!(!person.name.family.is_empty() && !person.name.given.is_empty(), "{name}");
        assert_eq!((person.emails.len(), person.phones.len()), (1, 1), "{name}");
        assert_eq!(&*person.addresses[0].town, place, "{name}");
        assert!(person.addresses[0].country.is_some() && person.language.is_some(), "{name}");
        assert!(stay.price.is_some() && stay.unit.is_some() && stay.reference.is_some(), "{name}");
        assert!(stay.booked_on.is_some() && stay.origin.is_some(), "{name}");
    }
    assert!(candidates[0].person.birthday.is_some() && candidates[0].person.nationality.is_some(), "{name}");
    candidates
}

fn day(text: &str) -> crate::time::Day {
    crate::testing::day(text)
}

#[test]
fn a_german_guest_list_is_understood_to_the_last_column() {
    let rows = check_list("gaesteliste_de.csv", ["Bremen", "Stuttgart"]);
    let stay = rows[0].stay.as_ref().expect("a stay");
    assert_eq!((stay.arrival, stay.departure), (day("2026-07-03"), day("2026-07-10")));
    assert_eq!((stay.price.map(|price| price.minor), stay.origin), (Some(123_450), Some(Origin::BookingCom)));
    assert_eq!(stay.heads.children, Some(1));
    let second = rows[1].stay.as_ref().expect("a stay");
    assert_eq!(second.state, StayState::Cancelled { on: Some(day("2026-05-09")) });
    assert_eq!(second.origin, Some(Origin::Direct));
}

#[test]
fn an_italian_guest_list_is_understood_to_the_last_column() {
    let rows = check_list("ospiti_it.csv", ["Torino", "Napoli"]);
    let stay = rows[0].stay.as_ref().expect("a stay");
    assert_eq!((stay.state, stay.heads.infants), (StayState::Booked, Some(1)));
    assert_eq!(rows[1].stay.as_ref().and_then(|stay| stay.origin), Some(Origin::Direct));
}

#[test]
fn a_spanish_guest_list_is_understood_to_the_last_column() {
    let rows = check_list("huespedes_es.csv", ["Donostia", "Sevilla"]);
    assert_eq!(rows[0].stay.as_ref().and_then(|stay| stay.price).map(|price| price.minor), Some(61_240));
    assert_eq!(rows[1].stay.as_ref().map(|stay| stay.state), Some(StayState::NoShow));
}

#[test]
fn an_address_book_of_outlook_gives_people_with_their_addresses_and_no_day_nought() {
    let reading = open_fixture("outlook_contacts.csv");
    assert_eq!(reading.preset(), Preset::Outlook);
    let (people, refused, _) = rows(&reading);
    assert_eq!((people.len(), refused), (4, Vec::new()));
    let first = &people[0].person;
    assert_eq!((first.emails.len(), first.phones.len(), first.addresses.len()), (2, 2, 1));
    assert_eq!(first.birthday.map(|born| (born.month, born.day, born.year)), Some((5, 17, Some(1971))));
    assert_eq!(first.phones.iter().map(|phone| phone.kind).collect::<Vec<_>>(), [PartKind::Home, PartKind::Mobile]);
    let second = &people[1].person;
    assert_eq!(second.birthday, None, "0/0/00 is Outlook’s word for nothing");
    let towns: Vec<(&str, PartKind)> =
        second.addresses.iter().map(|address| (&*address.town.0 as &str, address.kind)).collect();
    assert_eq!(towns, [("Potsdam", PartKind::Work), ("Werder", PartKind::Home)]);
    assert!(people.iter().all(|person| person.stay.is_none()));
}

#[test]
fn an_old_address_book_of_google_gives_the_same_as_a_new_one() {
    let reading = open_fixture("google_contacts_old.csv");
    assert_eq!(reading.preset(), Preset::Google);
    let (people, refused, _) = rows(&reading);
    assert_eq!((people.len(), refused), (3, Vec::new()));
    let first = &people[0].person;
    assert_eq!(first.emails.len(), 3, "three addresses in two columns");
    assert_eq!(first.birthday.map(|born| (born.month, born.day, born.year)), Some((4, 23, None)));
    assert_eq!((first.addresses.len(), &*first.addresses[0].town.0 as &str), (1, "Laguiole"));
    assert_eq!(first.tags, ["Gîte"], "Google’s own groups are no tags");
    let listed = people[2].person.name.listed();
    assert!(listed.contains("Taverne") && listed.contains("Quai"), "whoever has only one name keeps it: {listed}");
}
