//! Short stories at the desk.

use super::{newsletter, signer, signing, slip};
use crate::act::Act;
use crate::changed::Room;
use crate::consent::acts::{Giving, invalidate, object};
use crate::consent::gate::{Released, Verdict, permit, release};
use crate::consent::ledger::Deed;
use crate::consent::ledger::signer::Signer;
use crate::consent::ledger::verify::{Depth, verify};
use crate::consent::{
    Channel, ConsentError, ConsentInShort, Method, Purpose, Spoken, State, amend, purposes, views, wordings,
};
use crate::error::StorageError;
use crate::guests::acts::PartDraft;
use crate::journal::{self, Undone};
use crate::testing::{Desk, day, desk, email, lea};

#[test]
fn a_guest_says_yes_and_takes_it_back_and_says_yes_again() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    assert_eq!((house.state(elodie), house.gate(elodie).as_str()), (State::Unknown, "permit-no-basis"));
    let done = house.gives(elodie);
    assert_eq!(done.changed, [Room::Consent]);
    assert_eq!((house.state(elodie), house.gate(elodie).as_str()), (State::Given, "consent"));
    house.withdraws(elodie);
    assert_eq!((house.state(elodie), house.gate(elodie).as_str()), (State::Withdrawn, "permit-withdrawn"));
    house.gives(elodie);
    assert_eq!((house.state(elodie), house.gate(elodie).as_str()), (State::Given, "consent"));
    house.gives(elodie);
    assert_eq!(house.state(elodie), State::Renewed);
    let history = house.book.read(|r| views::history(r, elodie)).expect("a history");
    let deeds: Vec<Deed> = history.iter().rev().map(|said| said.deed).collect();
    assert_eq!(deeds, [Deed::Give, Deed::Withdraw, Deed::Give, Deed::Renew]);
    assert!(house.book.read(|r| verify(r, Depth::Every, None)).expect("a check").ok);
}

#[test]
fn the_brief_of_an_arrival_says_in_a_word_where_the_guest_stands() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    for arrival in ["2026-11-22", "2036-11-22"] {
        house.stay(elodie, None, arrival, day(arrival).plus(2).to_string().as_str());
    }
    let in_short = |house: &Desk, on: &str| {
        let page = house.book.read(|r| crate::stays::today::today(r, day(on))).expect("a day");
        page.arrivals[0].brief.consent
    };
    assert_eq!(in_short(&house, "2026-11-22"), ConsentInShort::NeverAsked);
    house.gives(elodie);
    assert_eq!(in_short(&house, "2026-11-22"), ConsentInShort::Yes);
    house.withdraws(elodie);
    assert_eq!(in_short(&house, "2026-11-22"), ConsentInShort::No);
    house.gives(elodie);
    let later = house.signing_on("2036-11-22");
    assert_eq!(in_short(&later, "2036-11-22"), ConsentInShort::NeverAsked, "no yes is endless");
}

#[test]
fn nobody_agreed_to_anything_before_being_asked() {
    let house = signing("2026-11-22");
    let panel = house.book.read(|r| views::panel(r, house.elodie())).expect("a panel");
    assert!(panel.lines.len() >= 8, "{} lines", panel.lines.len());
    assert!(panel.lines.iter().all(|line| line.state == State::Unknown), "nothing is pre-ticked");
    assert!(panel.history.is_empty());
}

#[test]
fn a_yes_without_enough_proof_is_not_recorded() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    let refused = |giving: Giving| house.tries_to_give(&giving).expect_err("a refusal").problem().code;
    assert_eq!(refused(Giving { method: Method::VerbalDesk, ..slip(elodie) }), "consent-too-weak");
    assert_eq!(refused(Giving { place: " ".into(), ..slip(elodie) }), "consent-no-place");
    assert_eq!(refused(Giving { place: "x".repeat(201), ..slip(elodie) }), "consent-place-too-long");
    assert_eq!(refused(Giving { on: Some(day("2026-11-23")), ..slip(elodie) }), "not-yet");
    assert_eq!(refused(Giving { channel: Channel::DataTransfer, ..slip(elodie) }), "consent-not-this-channel");
    assert_eq!(refused(Giving { channel: Channel::Sms, ..slip(elodie) }), "consent-no-address");
    assert_eq!(refused(Giving { purpose: Purpose::P08, ..slip(elodie) }), "consent-no-recipient");
    assert_eq!(refused(Giving { purpose: Purpose::P09, ..slip(elodie) }), "consent-no-wording");
    assert_eq!(house.state(elodie), State::Unknown, "nothing was recorded");
}

#[test]
fn a_platform_s_relay_is_no_address_to_agree_on() {
    let house = signing("2026-11-22");
    let guest = house.guest("Weiß", "Günther", &[email("72446698@guest.booking.com")]);
    assert!(matches!(house.tries_to_give(&slip(guest)), Err(ConsentError::NoAddress)));
}

#[test]
fn a_book_opened_without_its_signing_key_writes_nothing_in_the_register() {
    let house = desk("2026-11-22");
    let elodie = house.elodie();
    assert!(matches!(house.tries_to_give(&slip(elodie)), Err(ConsentError::NoSigner)));
    house.book.sign_with(signer());
    house.gives(elodie);
    house.book.sign_with(Signer::new([9; 32], [9; 32]));
    assert!(matches!(house.tries_to_withdraw(elodie), Err(ConsentError::OtherSigner)), "another key does not follow");
}

#[test]
fn a_mistake_at_the_desk_is_taken_back_at_once_by_one_line_more() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    let undo = |house: &Desk, change| journal::undo(&house.book, &lea(), change);
    let yes = house.gives(elodie).change.expect("a change");
    let undone = undo(&house, yes).expect("an undo");
    assert_eq!(undone.value, Undone { act: "give-consent".into(), left: 0 });
    assert_eq!(house.state(elodie), State::Unknown, "as if nobody had asked");
    let again = undo(&house, undone.change.expect("a change")).expect("an undo of the undo");
    assert_eq!(house.state(elodie), State::Given);
    drop(again);
    let no = house.withdraws(elodie).change.expect("a change");
    assert_eq!(house.state(elodie), State::Withdrawn);
    undo(&house, no).expect("an undo");
    assert_eq!((house.state(elodie), house.gate(elodie).as_str()), (State::Given, "consent"));
    let history = house.book.read(|r| views::history(r, elodie)).expect("a history");
    assert_eq!(history.len(), 5, "nothing is ever removed");
    assert!(house.book.read(|r| verify(r, Depth::Every, None)).expect("a check").ok);
    let late = house.withdraws(elodie).change.expect("a change");
    let house = house.signing_on("2026-11-23");
    assert!(
        matches!(undo(&house, late), Err(StorageError::SaidTooLongAgo)),
        "what a guest said is not undone next day"
    );
    let lines = house.book.read(|r| journal::history(r, 3)).expect("a history");
    assert!(lines.iter().all(|line| !line.can_undo), "and nobody is offered it");
}

#[test]
fn a_yes_lasts_three_years_and_not_a_day_longer() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.gives(elodie);
    assert_eq!(house.gate_on(&newsletter(elodie, day("2029-11-21"))), "consent");
    assert_eq!(house.gate_on(&newsletter(elodie, day("2029-11-22"))), "permit-ended");
    let house = house.signing_on("2029-11-22");
    assert_eq!(house.state(elodie), State::Expired);
    house.gives(elodie);
    assert_eq!(house.state(elodie), State::Given);
}

#[test]
fn a_yes_is_for_the_address_it_was_given_for() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.gives(elodie);
    let file = house.book.read(|r| crate::guests::views::file(r, elodie)).expect("a file");
    let part = file.emails[0].id;
    let moved = PartDraft::Email { address: "lefevre@example.net".into(), kind: crate::guests::PartKind::Home };
    house.change(|w| crate::guests::acts::change_part(w, elodie, part, &moved));
    assert_eq!(house.gate(elodie), "permit-other-address");
    let back = PartDraft::Email { address: "Elodie@Example.com".into(), kind: crate::guests::PartKind::Home };
    house.change(|w| crate::guests::acts::change_part(w, elodie, part, &back));
    assert_eq!(house.gate(elodie), "consent", "the same address, written otherwise");
}

#[test]
fn a_no_at_a_shared_address_holds_for_everybody_who_uses_it_even_when_they_come_back_in_a_file() {
    let house = signing("2026-11-22");
    let anne = house.guest("Martin", "Anne", &[email("martin@example.org")]);
    let paul = house.guest("Martin", "Paul", &[email("martin@example.org")]);
    house.gives(paul);
    house.withdraws(anne);
    assert_eq!(house.gate(paul), "permit-suppressed");
    let again = house.guest("Martin", "A.", &[email(" MARTIN@example.org")]);
    assert_eq!(house.gate(again), "permit-suppressed", "unsubscribed stays unsubscribed");
    house.gives(anne);
    assert_eq!((house.gate(anne).as_str(), house.gate(paul).as_str()), ("consent", "consent"));
}

#[test]
fn a_slip_found_later_does_not_undo_what_the_guest_said_since() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.withdraws(elodie);
    let old = Giving { on: Some(day("2026-05-14")), ..slip(elodie) };
    let refused = house.tries_to_give(&old).expect_err("an old slip");
    assert_eq!(refused.problem().code, "consent-older-than-no");
    assert_eq!(house.state(elodie), State::Refused);
}

#[test]
fn somebody_who_wants_no_promotion_gets_none_by_any_channel() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.gives(elodie);
    let lines = house.book.change(&lea(), Act::ObjectToPromotion, |w| object(w, elodie, None)).expect("an objection");
    assert!(lines.value >= 6, "{} lines", lines.value);
    for (sheet, channel) in purposes::on_panel().into_iter().filter(|(sheet, _)| sheet.promo) {
        let request =
            crate::consent::gate::Request { purpose: sheet.code, channel, ..newsletter(elodie, day("2026-11-22")) };
        assert_eq!(house.gate_on(&request), "permit-objected", "{:?} by {channel:?}", sheet.code);
    }
    let twice = house.book.change(&lea(), Act::ObjectToPromotion, |w| object(w, elodie, None));
    assert!(matches!(twice, Err(ConsentError::NoAlready)));
}

#[test]
fn a_yes_whose_proof_failed_is_no_yes() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.gives(elodie);
    let key = (Purpose::P06, Channel::Email);
    house.book.change(&lea(), Act::InvalidateConsent, |w| invalidate(w, elodie, key)).expect("an end");
    assert_eq!((house.state(elodie), house.gate(elodie).as_str()), (State::Invalidated, "permit-invalidated"));
    house.gives(elodie);
    assert_eq!(house.gate(elodie), "consent");
}

#[test]
fn a_child_says_yes_with_a_parent() {
    let house = signing("2026-11-22");
    let name = crate::guests::Name { family: "Petit".into(), given: "Lou".into() };
    let birthday = Some(crate::guests::Birthday { year: Some(2012), month: 1, day: 1 });
    let draft =
        crate::guests::acts::GuestDraft { name, birthday, parts: vec![email("lou@example.com")], ..Default::default() };
    let lou = house.change(|w| crate::guests::acts::add(w, &draft)).value;
    assert!(matches!(house.tries_to_give(&slip(lou)), Err(ConsentError::TooYoung { age: 15 })));
    let parent = Giving { spoken_by: Some(Spoken::Parent), ..slip(lou) };
    house.tries_to_give(&parent).expect("a yes of a parent");
    assert_eq!(house.gate(lou), "consent");
}

/// T-51, INV-9.
#[test]
fn t51_who_refuses_pays_the_same_and_has_the_same_points() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    let unit = house.unit("Ch. 4");
    house.stay(elodie, Some(unit), "2026-11-20", "2026-11-22");
    let before = house.export();
    house.gives(elodie);
    assert_eq!(house.export(), before, "a yes changes nothing of a stay, a price or an account");
    house.withdraws(elodie);
    assert_eq!(house.export(), before, "nor does a no");
}

#[test]
fn the_words_are_kept_as_they_were_shown_and_nobody_changes_them() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.gives(elodie);
    let shown = house.book.read(|r| views::wording(r, elodie, (Purpose::P06, Channel::Email), None)).expect("words");
    assert!(shown.sentence.contains("Les Tilleuls") && shown.notice.iter().any(|part| part.contains("CNIL")));
    let (text, sum) = wordings::as_shown(&shown);
    let kept = house.change(|w| {
        let kept: Option<(String, Vec<u8>)> =
            w.first("SELECT text, text_sha256 FROM consent_wording", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for sql in [
            "UPDATE consent_wording SET text = 'x'",
            "DELETE FROM consent_wording",
            "DELETE FROM consent_event",
            "UPDATE consent_event SET level = 4",
        ] {
            assert!(w.run(sql, []).is_err(), "{sql}");
        }
        Ok::<_, StorageError>(kept)
    });
    assert_eq!(kept.value, Some((text, sum.to_vec())));
}

/// T-40 on the ground this program has: a permit of before does not outlive a no.
#[test]
fn t40_a_permit_given_before_a_withdrawal_releases_nothing_after_it() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.gives(elodie);
    let ask = newsletter(elodie, day("2026-11-22"));
    let give = || match house.book.read(|r| permit(r, &ask)).expect("an answer") {
        Verdict::Yes(permit) => permit,
        Verdict::No(refusal) => panic!("{refusal:?}"),
    };
    let (first, second) = (give(), give());
    let released = house.book.read(|r| release(r, first, |_| Ok("a letter"))).expect("an answer");
    assert_eq!(released.map(Released::into_inner), Ok("a letter"));
    house.withdraws(elodie);
    let refused = house.book.read(|r| release(r, second, |_| -> Result<(), _> { panic!("it was written") }));
    assert_eq!(refused.expect("an answer").expect_err("a no").why.code(), "permit-withdrawn");
}

#[test]
fn a_key_is_followed_by_another_and_the_chain_holds() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    house.gives(elodie);
    let new = Signer::new([0x77; 32], [1; 32]);
    house.book.change(&lea(), Act::ChangeSigner, |w| amend::change_signer(w, &new)).expect("a new key");
    assert!(matches!(house.tries_to_withdraw(elodie), Err(ConsentError::OtherSigner)), "the old one is retired");
    house.book.sign_with(new);
    house.withdraws(elodie);
    let verified = house.book.read(|r| verify(r, Depth::Every, None)).expect("a check");
    assert_eq!((verified.ok, verified.events), (true, 3), "{:?}", verified.faults);
}
