//! Receipts: both forms hold what the standards ask for, the signatures fit, and nothing personal is in them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::{signer, signing, slip};
use crate::consent::acts::Giving;
use crate::consent::ledger::signer::{Signer, fits};
use crate::consent::ledger::unhex;
use crate::consent::receipt::{Receipt, issue};
use crate::consent::{Channel, ConsentError, Purpose};
use crate::id::{GuestId, Id};
use crate::testing::Desk;

const NEWSLETTER: (Purpose, Channel) = (Purpose::P06, Channel::Email);

fn receipt(house: &Desk, guest: GuestId) -> Receipt {
    house.book.read(|r| issue(r, &signer(), guest, NEWSLETTER)).expect("a receipt")
}

fn process(receipt: &Receipt) -> Value {
    let dpv: Value = serde_json::from_str(&receipt.dpv).expect("JSON");
    dpv["dpv:hasRecordOfActivity"][0]["dpv:hasProcess"][0].clone()
}

fn states(receipt: &Receipt) -> Vec<String> {
    let told = process(receipt);
    let all = told["dpv:hasConsentStatus"].as_array().expect("states").clone();
    all.iter().map(|one| one["@type"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_receipt_tells_of_the_yes_and_of_what_was_said_since() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    let none = house.book.read(|r| issue(r, &signer(), elodie, NEWSLETTER));
    assert!(matches!(none, Err(ConsentError::OtherSigner)), "a register that has not begun has no key");
    house.gives(elodie);
    assert_eq!(states(&receipt(&house, elodie)), ["dpv:ConsentGiven"]);
    let none = house.book.read(|r| issue(r, &signer(), elodie, (Purpose::P06, Channel::Sms)));
    assert!(matches!(none, Err(ConsentError::NoYes)), "no yes, no receipt");
    house.withdraws(elodie);
    house.gives(elodie);
    assert_eq!(
        states(&receipt(&house, elodie)),
        ["dpv:ConsentGiven", "dpv:ConsentWithdrawn", "dpv:ConsentGiven"],
        "one record, all of its states"
    );
    let other = Signer::new([9; 32], [1; 32]);
    let forged = house.book.read(|r| issue(r, &other, elodie, NEWSLETTER));
    assert!(matches!(forged, Err(ConsentError::OtherSigner)), "a key the register does not know signs nothing");
}

#[test]
fn a_yes_taken_back_as_a_mistake_is_on_no_receipt() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    let click = house.gives(elodie).change.expect("a change");
    crate::journal::undo(&house.book, &crate::testing::lea(), click).expect("at once");
    let none = house.book.read(|r| issue(r, &signer(), elodie, NEWSLETTER));
    assert!(matches!(none, Err(ConsentError::NoYes)));
}

#[test]
fn t1_both_signatures_fit_and_one_altered_bit_does_not() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.gives(elodie);
    let receipt = receipt(&house, elodie);
    let public = signer().public();
    let (body, sig) = receipt.jws.rsplit_once('.').expect("three parts");
    let sig = URL_SAFE_NO_PAD.decode(sig).expect("a signature");
    assert!(fits(&public, body.as_bytes(), &sig));
    let payload = URL_SAFE_NO_PAD.decode(body.split('.').nth(1).expect("a body")).expect("a body");
    let shown: Value = serde_json::from_str(&receipt.kantara).expect("JSON");
    assert_eq!(serde_json::from_slice::<Value>(&payload).expect("JSON"), shown, "what is signed is what is shown");
    for at in 0..sig.len() * 8 {
        let mut flipped = sig.clone();
        flipped[at / 8] ^= 1 << (at % 8);
        assert!(!fits(&public, body.as_bytes(), &flipped), "bit {at}");
    }
    let mut dpv: Value = serde_json::from_str(&receipt.dpv).expect("JSON");
    let sig = dpv["x:proof"]["x:signature"].as_str().and_then(unhex).expect("a signature");
    assert!(fits(&public, &super::super::receipt::signed_bytes(&dpv), &sig));
    dpv["dct:created"] = "2020-01-01T00:00:00Z".into();
    assert!(!fits(&public, &super::super::receipt::signed_bytes(&dpv), &sig), "another day was never signed");
}

#[test]
fn t2_nothing_personal_is_in_a_receipt_or_in_its_code() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.gives(elodie);
    let receipt = receipt(&house, elodie);
    let said = format!("{receipt:?}");
    let id = crate::consent::ledger::hex(&elodie.bytes());
    for personal in ["Lefèvre", "Élodie", "elodie", "example.com", "binder", &id, &elodie.to_string()] {
        assert!(!said.contains(personal), "{personal} is in it");
    }
    let parts: Vec<&str> = receipt.code.split(' ').collect();
    assert_eq!((parts[0], parts[1], parts[2].len(), parts[3].len()), ("ESCALE1", &*receipt.id, 64, 128));
}

#[test]
fn what_touches_health_is_explicit_and_sensitive_in_both_forms() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    let need = Giving { purpose: Purpose::P05, channel: Channel::InPerson, ..slip(elodie) };
    house.tries_to_give(&need).expect("a yes");
    let receipt = house.book.read(|r| issue(r, &signer(), elodie, (Purpose::P05, Channel::InPerson)));
    let receipt = receipt.expect("a receipt");
    let bases = process(&receipt)["dpv:hasLegalBasis"].clone();
    let told: Vec<&str> = bases.as_array().expect("bases").iter().filter_map(Value::as_str).collect();
    assert_eq!(told, ["dpv:ExplicitlyExpressedConsent", "eu-gdpr:A6-1-a-explicit-consent", "eu-gdpr:A9-2-a"]);
    let kantara: Value = serde_json::from_str(&receipt.kantara).expect("JSON");
    assert_eq!((&kantara["sensitive"], &kantara["spiCat"][0]), (&Value::Bool(true), &"Health".into()));
}
