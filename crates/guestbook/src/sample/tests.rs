//! Stories of the sample season.

use std::collections::HashMap;
use std::sync::Arc;

use super::*;
use crate::book::{Chance, Surroundings};
use crate::guests::reach;
use crate::id::UnitId;
use crate::stays::{self, StayState};
use crate::testing::{Desk, day, key};
use crate::time::Stopped;

fn sample(guests: u32, stays: u32, language: &str) -> Desk {
    let today = day("2026-11-22");
    let folder = tempfile::tempdir().expect("a folder");
    let around = Surroundings { clock: Arc::new(Stopped::at_noon(today)), chance: Chance::seeded(3) };
    let book = GuestBook::create(&folder.path().join("s.escale"), &key(), around).expect("a book");
    let language = language.parse().expect("a language");
    let wish = SampleWish { guests, stays, ..SampleWish::usual(today, language) };
    let mut heard = 0;
    write(&book, &wish, &mut |done, total| heard = done * 100 / total.max(1)).expect("a sample");
    assert_eq!(heard, 100 * u64::from(guests > 0), "progress ends with the last guest");
    Desk { book, folder }
}

#[test]
fn two_sample_seasons_of_one_day_and_seed_are_equal() {
    let (one, other) = (sample(140, 220, "fr").export(), sample(140, 220, "fr").export());
    assert!(one.len() > 20_000 && one == other);
    assert_ne!(one, sample(140, 220, "en").export(), "the notes are in the language of the house");
}

#[test]
fn a_newcomer_finds_a_house_with_a_busy_day() {
    let desk = sample(140, 220, "fr");
    let page = desk.book.read(|r| stays::today::today(r, day("2026-11-22"))).expect("today");
    assert!((4..=8).contains(&page.arrivals.len()), "{} arrivals", page.arrivals.len());
    assert!((2..=4).contains(&page.departures.len()), "{} departures", page.departures.len());
    assert!((1..=4).contains(&page.in_house.len()), "{} in house", page.in_house.len());
    let counts = desk.book.read(|r| Ok::<_, StorageError>((crate::guests::views::count(r)?, stays::views::count(r)?)));
    assert_eq!(counts.expect("counts"), (140, 220));
    desk.book.check().expect("a sound book");
}

#[test]
fn elodie_arrives_for_the_sixth_time_and_every_stage_of_her_journey_is_known() {
    let desk = sample(140, 220, "fr");
    let today = desk.book.read(|r| stays::today::today(r, day("2026-11-22"))).expect("today");
    let line = today.arrivals.iter().find(|line| line.name.listed() == "Lefèvre Élodie").expect("Élodie");
    assert_eq!(
        (line.brief.nth, line.brief.preferences.is_empty(), line.brief.cues.len()),
        (6, false, 0),
        "{:?}",
        line.brief
    );
    let page = desk.book.read(|r| crate::journey::views::page(r, line.guest.expect("a guest"))).expect("a page");
    assert_eq!(page.stay_count, 6);
    assert!(page.notes.len() >= 4 && page.timeline.len() >= 20, "{} lines", page.timeline.len());
    for port in &page.route.ports[..5] {
        assert!(port.fact.is_some(), "no fact for {:?}", port.stage);
    }
}

#[test]
fn the_sample_has_members_with_points_that_were_used_that_ended_and_that_end_soon() {
    use crate::loyalty::{LineKind, Why, acts, owner, views};
    let desk = sample(140, 220, "fr");
    let page = desk.book.read(owner::page).expect("a page");
    assert!(page.members >= 12 && page.open > 0 && page.liability.is_some(), "{page:?}");
    assert!(!page.expiring.is_empty() && page.expiring.iter().any(|line| &*line.name.family == "Lefèvre"));
    let mut told = Vec::new();
    for guest in desk.book.read(|r| crate::guests::views::list(r, 1_000, 0)).expect("guests") {
        told.extend(desk.book.read(|r| views::page(r, guest.id)).expect("a sound ledger").lines);
    }
    for (kind, why) in [(LineKind::Earn, Why::Stay), (LineKind::Redeem, Why::Reward), (LineKind::Expire, Why::Due)] {
        assert!(told.iter().any(|line| (line.kind, line.why) == (kind, why)), "no {kind:?}");
    }
    assert!(told.iter().all(|line| line.on <= day("2026-11-22")));
    assert_eq!(desk.change(acts::expire).value, 0, "the rounds have gone by");
}

#[test]
fn the_sample_sells_no_night_of_a_unit_twice() {
    for (guests, wanted) in [(140, 220), (40, 2_000), (1, 30), (3, 0), (0, 0)] {
        let desk = sample(guests, wanted, "fr");
        let (from, to) = (day("2006-01-01"), day("2030-01-01"));
        let all = desk.book.read(|r| stays::views::in_period(r, from, to)).expect("stays");
        assert_eq!(all.len(), wanted.min(u32::MAX * guests.min(1)) as usize, "{guests} guests");
        let mut nights: HashMap<(UnitId, Day), u32> = HashMap::new();
        for stay in all.iter().filter(|stay| stay.state.counts()) {
            let Some(unit) = &stay.unit else { continue };
            for night in 0..i64::from(stay.nights) {
                *nights.entry((unit.id, stay.arrival.plus(night))).or_default() += 1;
            }
        }
        assert!(nights.values().all(|&times| times == 1), "{guests} guests, {wanted} stays");
        for stay in &all {
            let today = day("2026-11-22");
            let fits = match stay.state {
                StayState::Left { at } => stay.departure <= today && at.is_some(),
                StayState::InHouse { since } => stay.arrival <= today && stay.departure >= today && since.is_some(),
                StayState::Booked => stay.arrival >= today,
                StayState::Cancelled { on } => on.is_some_and(|on| on <= today && on <= stay.arrival),
                StayState::NoShow => stay.arrival < today,
            };
            assert!(fits && stay.booked_on.is_some_and(|on| on <= today && on <= stay.arrival), "{stay:?}");
        }
    }
}

#[test]
fn a_phone_of_the_sample_reads_as_the_door_would_read_it() {
    let desk = sample(400, 300, "fr");
    let all = desk.book.read(|r| crate::guests::views::list(r, 1_000, 0)).expect("guests");
    let mut phones = 0;
    for guest in all {
        let file = desk.book.read(|r| crate::guests::views::file(r, guest.id)).expect("a file");
        for phone in &file.phones {
            let read = reach::e164(&phone.written, Country::FR);
            assert_eq!(read.as_deref(), phone.e164.as_deref(), "a phone of {:?}", file.nationality);
            phones += 1;
        }
        for email in &file.emails {
            assert!(reach::is_email(&email.address) && email.relay == reach::is_relay(&email.address));
            assert!(email.relay || email.address.contains("@example."), "an address somebody may have");
        }
        assert!(!file.name.listed().is_empty());
        for address in &file.addresses {
            assert!(!address.town.is_empty() && !address.postcode.is_empty(), "{:?}", file.nationality);
        }
    }
    assert!(phones > 200);
}

#[test]
fn a_sample_is_never_written_over_guests() {
    let desk = crate::testing::desk("2026-11-22");
    desk.guest("Petit", "Aurélien", &[]);
    let wish = SampleWish::usual(day("2026-11-22"), "fr".parse().expect("a language"));
    let before = desk.export();
    assert!(matches!(write(&desk.book, &wish, &mut |_, _| {}), Err(StorageError::AlreadyThere)));
    assert_eq!(before, desk.export());
}
