//! T-29 to T-32, T-45, and the sweep that answers for everybody at once.

use super::oracle::World;
use super::{newsletter, signing, slip};
use crate::consent::gate::{Verdict, permit, sweep};
use crate::consent::ledger::Deed;
use crate::consent::ledger::standing::{Utterance, standing};
use crate::consent::profile::{Profile, ProfileError, Rule, of};
use crate::consent::{Channel, ConsentError, Purpose, State};
use crate::exchange::candidate::ListState;
use crate::testing::{day, email};
use crate::time::Moment;

fn utterance(seq: u8, deed: Deed, year: i64) -> Utterance {
    let at = Moment((year - 1970) * 31_557_600_000);
    Utterance {
        id: [seq; 16],
        seq: i64::from(seq),
        deed,
        at,
        until: deed.is_yes().then(|| day("2029-01-01")),
        level: 2,
        address: None,
        by_parent: false,
        sees: std::collections::BTreeSet::new(),
        about: None,
    }
}

#[test]
fn t45_a_merge_with_somebody_who_said_no_needs_a_person_to_decide() {
    let given = utterance(1, Deed::Give, 2024);
    let before = utterance(2, Deed::Withdraw, 2023);
    let after = utterance(3, Deed::Withdraw, 2025);
    let state = |all: &[Utterance]| standing(all).map(|stands| stands.state);
    assert_eq!(state(std::slice::from_ref(&given)), Some(State::Given));
    assert_eq!(state(&[given.clone(), before.clone()]), Some(State::Withdrawn), "an older no was never answered");
    assert_eq!(state(&[given.clone(), after]), Some(State::Withdrawn));
    let mut again = utterance(4, Deed::Give, 2026);
    again.sees.insert(before.id);
    assert_eq!(state(&[given, before, again]), Some(State::Given), "with new evidence a person has decided");
}

#[test]
fn t29_the_same_guest_is_written_to_in_france_and_not_in_quebec() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.stay(elodie, None, "2024-10-15", "2024-10-20");
    assert_eq!(house.gate(elodie), "soft_opt_in");
    let quebec = crate::house::HouseChange { country: "CA".parse().ok(), ..Default::default() };
    house.change(|w| crate::house::change(w, quebec));
    assert_eq!(house.gate(elodie), "permit-implied-ended", "25 months after the last stay");
}

#[test]
fn t30_calls_in_france_ask_for_a_yes_since_the_11th_of_august_2026() {
    let france = of("FR".parse().expect("a country")).expect("a profile");
    assert_eq!(france.rule(Channel::PhoneLive, day("2026-08-10")), Rule::LiOptout);
    assert_eq!(france.rule(Channel::PhoneLive, day("2026-08-11")), Rule::Consent);
}

#[test]
fn t31_a_profile_that_is_not_signed_or_not_yet_in_force_is_refused() {
    let file = include_bytes!("../../../../../assets/profiles/fr.json");
    let sig = include_str!("../../../../../assets/profiles/fr.json.sig");
    assert!(Profile::read(file, sig, day("2026-11-22")).is_ok());
    let early = Profile::read(file, sig, day("2026-11-21")).map(|_| ());
    assert_eq!(early, Err(ProfileError::NotYet { from: day("2026-11-22") }));
    let mut altered = file.to_vec();
    altered[200] ^= 1;
    assert_eq!(Profile::read(&altered, sig, day("2026-11-22")).map(|_| ()), Err(ProfileError::NotSigned));
    for none in ["", "00", "zz", &sig.replace('a', "b")] {
        assert_eq!(Profile::read(file, none, day("2026-11-22")).map(|_| ()), Err(ProfileError::NotSigned), "{none}");
    }
}

#[test]
fn t32_a_rule_nobody_has_looked_at_for_eighteen_months_is_to_be_checked() {
    let france = of("FR".parse().expect("a country")).expect("a profile");
    assert!(france.to_be_checked(day("2028-05-22")).is_empty());
    assert!(france.to_be_checked(day("2028-05-23")).len() > 8);
    assert_eq!(of("SE".parse().expect("a country")).map(|profile| &*profile.id), Ok("FR"), "a country without its own");
}

#[test]
fn who_left_a_list_elsewhere_is_not_written_to_until_they_say_yes_here() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.stay(elodie, None, "2026-05-15", "2026-05-20");
    assert_eq!(house.gate(elodie), "soft_opt_in");
    house.change(|w| {
        let refusal =
            crate::exchange::candidate::Refusal { state: ListState::Unsubscribed, on: Some(day("2026-06-01")) };
        crate::exchange::rows::insert_refusal(w, elodie, refusal)
    });
    assert_eq!(house.gate(elodie), "permit-left-elsewhere");
    let old = crate::consent::acts::Giving { on: Some(day("2026-05-20")), ..slip(elodie) };
    assert!(matches!(house.tries_to_give(&old), Err(ConsentError::OlderThanNo { .. })), "a slip of before it");
    house.gives(elodie);
    assert_eq!(house.gate(elodie), "consent");
}

#[test]
fn the_sweep_says_of_everybody_what_the_gate_says_of_each() {
    let house = signing("2026-11-22");
    let guests: Vec<_> =
        (0..12).map(|n| house.guest("Martin", &n.to_string(), &[email(&format!("m{}@example.com", n % 7))])).collect();
    for (n, guest) in guests.iter().enumerate() {
        if n % 2 == 0 {
            house.gives(*guest);
        }
        if n % 3 == 0 {
            house.withdraws(*guest);
        }
        if n % 4 == 1 {
            house.stay(*guest, None, "2026-05-15", "2026-05-20");
        }
    }
    for (purpose, channel) in
        [(Purpose::P06, Channel::Email), (Purpose::P06, Channel::Post), (Purpose::P09, Channel::Email)]
    {
        let on = day("2026-11-22");
        let swept = house.book.read(|r| sweep(r, purpose, channel, on)).expect("a sweep");
        let each: Vec<_> = guests
            .iter()
            .filter(|guest| {
                let ask = crate::consent::gate::Request { purpose, channel, ..newsletter(**guest, on) };
                matches!(house.book.read(|r| permit(r, &ask)).expect("an answer"), Verdict::Yes(_))
            })
            .copied()
            .collect();
        assert_eq!(swept.reachable, each, "{purpose:?} by {channel:?}");
        let refused: u64 = swept.refused.values().sum();
        assert_eq!(refused + each.len() as u64, 12, "{purpose:?}: everybody is counted once");
    }
}

#[test]
fn a_history_is_the_same_for_an_equal_seed() {
    assert_eq!(format!("{:?}", World::of_seed(7)), format!("{:?}", World::of_seed(7)));
}
