//! What a file says of mailing lists: a yes is to be confirmed, a no stays.

use super::super::acts::{Progress, import, rehearse};
use super::*;
use crate::act::Act;
use crate::consent::gate::{Request, Verdict, permit};
use crate::consent::ledger::signer::Signer;
use crate::consent::{Channel, ConsentLine, Purpose, State, acts, views};
use crate::id::GuestId;
use crate::testing::{Desk, day, desk, email, lea};

const LIST: &str = "Nom;Prénom;E-mail;Newsletter\n\
    Martin;Ana;ana@example.com;oui\n\
    Martin;Bob;bob@example.com;non\n\
    Martin;Cléo;cleo@example.com;03/04/2024\n\
    Martin;Dan;dan@example.com;0\n\
    Martin;Eva;eva@example.com;\n";

fn house() -> Desk {
    let desk = desk("2026-11-22");
    desk.book.sign_with(Signer::new([0x51; 32], [0x17; 32]));
    desk
}

#[track_caller]
fn reads(house: &Desk, text: &str) -> ImportOutcome {
    let reading = open_text(text);
    let plan = reading.plan();
    let told = rehearse(&house.book, &lea(), (&reading, &plan), &Progress::default()).expect("a rehearsal");
    let done = import(&house.book, &lea(), (&reading, &plan), &Progress::default()).expect("an import").value;
    assert_eq!(told, ImportOutcome { import_id: None, ..done.clone() }, "a rehearsal tells the truth");
    done
}

fn found(house: &Desk, given: &str) -> GuestId {
    let all = house.book.read(|r| crate::guests::views::list(r, 100, 0)).expect("guests");
    all.iter().find(|found| found.name.contains(given)).expect("the guest").id
}

fn line(house: &Desk, guest: GuestId) -> ConsentLine {
    let panel = house.book.read(|r| views::panel(r, guest)).expect("a panel");
    let of_newsletter = |line: &ConsentLine| line.purpose == Purpose::P06 && line.channel == Channel::Email;
    panel.lines.into_iter().find(of_newsletter).expect("the newsletter")
}

fn gate(house: &Desk, guest: GuestId) -> &'static str {
    let on = day("2026-11-22");
    let ask =
        Request { guest, purpose: Purpose::P06, channel: Channel::Email, recipient: None, fields: Vec::new(), on };
    match house.book.read(|r| permit(r, &ask)).expect("an answer") {
        Verdict::Yes(permit) => permit.basis().word(),
        Verdict::No(refusal) => refusal.why.code(),
    }
}

#[test]
fn a_yes_in_a_file_stays_to_be_confirmed_and_opens_nothing() {
    let house = house();
    let outcome = reads(&house, LIST);
    assert_eq!((outcome.new_guests, outcome.to_confirm, outcome.unwanted), (5, 2, 0), "Ana and Cléo");
    for (given, claimed, why) in [
        ("Ana", true, "permit-no-basis"),
        ("Bob", false, "permit-left-elsewhere"),
        ("Cléo", true, "permit-no-basis"),
        ("Dan", false, "permit-no-basis"),
        ("Eva", false, "permit-no-basis"),
    ] {
        let guest = found(&house, given);
        let told = line(&house, guest);
        assert_eq!((told.state, told.claimed.is_some()), (State::Unknown, claimed), "{given}");
        assert_eq!(gate(&house, guest), why, "{given}");
    }
    let cleo = line(&house, found(&house, "Cléo")).claimed.expect("a claim");
    assert_eq!((cleo.on, cleo.file.as_deref()), (Some(day("2024-04-03")), Some("list.csv")));
    assert_eq!(reads(&house, LIST).to_confirm, 0, "the same file again claims nothing new");
}

#[test]
fn a_guest_who_said_no_since_is_no_longer_to_be_confirmed() {
    let house = house();
    reads(&house, LIST);
    let ana = found(&house, "Ana");
    house.book.change(&lea(), Act::ObjectToPromotion, |w| acts::object(w, ana, None)).expect("a no");
    assert_eq!((line(&house, ana).state, line(&house, ana).claimed), (State::Objected, None));
    assert_eq!(gate(&house, ana), "permit-objected");
}

#[test]
fn t11_whoever_refused_at_an_address_comes_back_in_a_file_and_stays_refused() {
    let house = house();
    let elodie = house.guest("Lefèvre", "Élodie", &[email("elodie@example.com")]);
    house.book.change(&lea(), Act::ObjectToPromotion, |w| acts::object(w, elodie, None)).expect("a no");
    let text = "Nom;Prénom;E-mail;Newsletter\nDupont;Zoé;ELODIE@example.com;oui\nMartin;Ana;ana@example.com;oui\n";
    let outcome = reads(&house, text);
    assert_eq!((outcome.to_confirm, outcome.unwanted), (2, 1), "one of the two is told of");
    let told = ["Zoé", "Ana"].map(|given| gate(&house, found(&house, given)));
    assert_eq!(told, ["permit-suppressed", "permit-no-basis"]);
}

#[test]
fn a_mailing_list_of_another_program_claims_and_proves_nothing() {
    let house = house();
    let reading = open_fixture("mailchimp_audience.zip");
    let done = import(&house.book, &lea(), (&reading, &reading.plan()), &Progress::default()).expect("an import");
    assert_eq!(done.value.to_confirm, 20, "those who are still on the list");
    let swept = house.book.read(|r| crate::consent::gate::sweep(r, Purpose::P06, Channel::Email, day("2026-11-22")));
    assert_eq!(swept.expect("a sweep").reachable, [], "a file gives nobody a yes");
}
