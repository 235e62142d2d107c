//! What the papers say: the slip asks and ticks nothing, the proof tells the words that were read.

use super::{signing, slip as signed};
use crate::consent::ledger::{Deed, hex, text_hash};
use crate::consent::paper::{proofs, slip};
use crate::consent::{Purpose, State};
use crate::id::Id;

#[test]
fn a_slip_asks_what_a_house_may_ask_and_nothing_about_health() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    let slip = house.book.read(|r| slip(r, elodie)).expect("a slip");
    let asked: Vec<Purpose> = slip.in_language("fr").iter().map(|one| one.purpose).collect();
    assert_eq!(asked, [Purpose::P06, Purpose::P06, Purpose::P06, Purpose::P06, Purpose::P07B, Purpose::P10]);
    assert_eq!(slip.in_language("de").len(), 6, "a language without words gets another");
    for question in slip.in_language("en") {
        assert!(question.wording.sentence.contains("Les Tilleuls"), "the house is named");
        assert_eq!(question.wording.notice.len(), 11, "the whole notice");
    }
}

#[test]
fn t2_the_code_of_a_slip_names_its_words_and_nobody() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    let before = house.book.read(|r| slip(r, elodie)).expect("a slip");
    assert_ne!(before.code("fr"), before.code("en"), "other words, another code");
    house.gives(elodie);
    let after = house.book.read(|r| slip(r, elodie)).expect("a slip");
    assert_ne!(before.code("fr"), after.code("fr"), "the register went on");
    let other = house.guest("Martin", "Ana", &[]);
    let of_other = house.book.read(|r| slip(r, other)).expect("a slip");
    assert_eq!(after.code("fr"), of_other.code("fr"), "the same for everybody: nothing in it is of the guest");
    assert!(!after.code("fr").contains(&hex(&elodie.bytes())));
}

#[test]
fn a_proof_tells_the_words_that_were_read_and_all_that_was_said() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    assert!(house.book.read(|r| proofs(r, elodie)).expect("proofs").proofs.is_empty(), "nothing was said");
    house.tries_to_give(&signed(elodie)).expect("a yes");
    house.withdraws(elodie);
    let told = house.book.read(|r| proofs(r, elodie)).expect("proofs");
    let [proof] = &told.proofs[..] else { panic!("one consent: {told:?}") };
    assert_eq!(proof.line.state, State::Withdrawn);
    let shown = proof.shown.as_deref().expect("the words");
    assert_eq!(proof.text_sha256.as_deref(), Some(&*hex(&text_hash(shown))), "they are the ones that were hashed");
    let deeds: Vec<Deed> = proof.said.iter().map(|one| one.deed).collect();
    assert_eq!(deeds, [Deed::Give, Deed::Withdraw], "oldest first");
    assert!(told.head.is_some() && told.kid.is_some());
}
