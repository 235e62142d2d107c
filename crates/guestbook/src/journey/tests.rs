//! Stories of stages: each fact puts the guest where a hotel owner would.

use super::acts::{EncounterDraft, correct_stage, note_encounter};
use super::*;
use crate::stays::acts::{cancel, check_in, check_out, no_show};
use crate::testing::{Desk, day, desk, email, phone};

#[track_caller]
fn check_stage(desk: &Desk, guest: GuestId, expect: Stage) -> GuestPage {
    let page = desk.book.read(|r| views::page(r, guest)).expect("a page");
    assert_eq!(page.route.here, expect, "{:?}", page.route);
    assert_eq!(page.route.ports.len(), 6);
    page
}

fn met(desk: &Desk, guest: GuestId, kind: EncounterKind, on: &str) {
    let draft = EncounterDraft { guest, stay: None, kind, on: Some(day(on)), text: "« au calme »".into() };
    desk.change(|w| note_encounter(w, &draft));
}

#[test]
fn a_new_file_dreams_and_an_enquiry_alone_plans() {
    let desk = desk("2026-03-01");
    let guest = desk.guest("Baumgärtner", "Jörg", &[]);
    check_stage(&desk, guest, Stage::Inspiration);
    met(&desk, guest, EncounterKind::Enquiry, "2026-03-01");
    let page = check_stage(&desk, guest, Stage::Planning);
    assert!(matches!(page.route.ports[1].fact, Some(Fact::Met { kind: EncounterKind::Enquiry, .. })));
    assert_eq!(page.status, Status::Prospect);
}

#[test]
fn a_guest_goes_through_the_six_stages_of_a_stay() {
    let desk = desk("2026-03-01");
    let guest = desk.guest("Lefèvre", "Élodie", &[]);
    met(&desk, guest, EncounterKind::Call, "2026-03-01");
    let stay = desk.stay(guest, None, "2026-05-10", "2026-05-12");
    check_stage(&desk, guest, Stage::Booking);
    let desk = desk.on("2026-05-01");
    check_stage(&desk, guest, Stage::PreStay);
    let desk = desk.on("2026-05-10");
    desk.change(|w| check_in(w, stay));
    let page = check_stage(&desk, guest, Stage::Stay);
    assert_eq!(page.route.ports[4].until, Some(day("2026-05-12")));
    let desk = desk.on("2026-05-12");
    check_stage(&desk, guest, Stage::Stay);
    desk.change(|w| check_out(w, stay));
    let page = check_stage(&desk, guest, Stage::PostStay);
    let passed: Vec<PortState> = page.route.ports.iter().map(|port| port.state).collect();
    assert_eq!(
        passed[1..],
        [PortState::Passed, PortState::Passed, PortState::Skipped, PortState::Passed, PortState::Here]
    );
    let desk = desk.on("2026-09-01");
    met(&desk, guest, EncounterKind::Enquiry, "2026-09-01");
    check_stage(&desk, guest, Stage::Planning);
}

#[test]
fn cancelled_and_no_show_stays_never_count() {
    let desk = desk("2026-05-10");
    let guest = desk.guest("Rossi", "Chiara", &[]);
    let first = desk.stay(guest, None, "2026-06-10", "2026-06-12");
    let second = desk.stay(guest, None, "2026-05-10", "2026-05-11");
    desk.change(|w| cancel(w, first));
    desk.change(|w| no_show(w, second));
    let page = check_stage(&desk, guest, Stage::Planning);
    assert_eq!((page.stay_count, page.status, page.stays.len()), (0, Status::Prospect, 2));
}

#[test]
fn a_stage_corrected_by_hand_holds_until_a_newer_fact() {
    let desk = desk("2026-03-01");
    let guest = desk.guest("Petit", "Aurélien", &[]);
    desk.change(|w| correct_stage(w, guest, Some(Stage::Planning)));
    let page = check_stage(&desk, guest, Stage::Planning);
    assert!(page.route.corrected && page.route.computed == Stage::Inspiration);
    let desk = desk.on("2026-03-05");
    check_stage(&desk, guest, Stage::Planning);
    desk.stay(guest, None, "2026-07-10", "2026-07-12");
    assert!(!check_stage(&desk, guest, Stage::Booking).route.corrected);
    desk.change(|w| correct_stage(w, guest, Some(Stage::PreStay)));
    check_stage(&desk, guest, Stage::PreStay);
    desk.change(|w| correct_stage(w, guest, None));
    check_stage(&desk, guest, Stage::Booking);
}

#[test]
fn a_reconfirmed_booking_is_in_pre_stay_long_before() {
    let desk = desk("2026-03-01");
    let guest = desk.guest("Moreau", "Rémi", &[]);
    desk.stay(guest, None, "2026-05-10", "2026-05-12");
    check_stage(&desk, guest, Stage::Booking);
    met(&desk, guest, EncounterKind::Reconfirmation, "2026-03-01");
    check_stage(&desk, guest, Stage::PreStay);
}

#[track_caller]
fn check_cues(desk: &Desk, guest: GuestId, expect: &[CueKind]) {
    let page = desk.book.read(|r| views::page(r, guest)).expect("a page");
    let kinds: Vec<CueKind> = page.cues.iter().map(|cue| cue.kind).collect();
    assert_eq!(kinds, expect);
}

#[test]
fn what_is_missing_is_asked_for_and_goes_when_it_is_there() {
    use CueKind::{NoFollowUp, NoLanguage, NoPhone, NoRealEmail, NotReconfirmed, StayWithoutUnit};
    let desk = desk("2026-05-08");
    let guest = desk.guest("D'Almeida", "João", &[email("123@guest.booking.com")]);
    let stay = desk.stay(guest, None, "2026-05-10", "2026-05-12");
    check_cues(&desk, guest, &[NoRealEmail, NoPhone, NoLanguage, StayWithoutUnit, NotReconfirmed]);
    for part in [email("joao@example.com"), phone("+351 912 345 678")] {
        desk.change(|w| crate::guests::acts::add_part(w, guest, &part));
    }
    met(&desk, guest, EncounterKind::Reconfirmation, "2026-05-08");
    check_cues(&desk, guest, &[NoLanguage, StayWithoutUnit]);
    let desk = desk.on("2026-05-12");
    desk.change(|w| check_in(w, stay));
    desk.change(|w| check_out(w, stay));
    let desk = desk.on("2026-05-20");
    check_cues(&desk, guest, &[NoLanguage, NoFollowUp]);
    met(&desk, guest, EncounterKind::FollowUp, "2026-05-20");
    check_cues(&desk, guest, &[NoLanguage]);
}

#[test]
fn the_timeline_tells_the_story_latest_first() {
    let desk = desk("2026-05-01");
    let guest = desk.guest("Ångström", "Åsa", &[]);
    met(&desk, guest, EncounterKind::Enquiry, "2026-04-20");
    desk.stay(guest, None, "2026-05-10", "2026-05-12");
    let page = desk.book.read(|r| views::page(r, guest)).expect("a page");
    assert!(page.timeline.windows(2).all(|pair| pair[0].on >= pair[1].on));
    let stages: Vec<Stage> = page.timeline.iter().map(|entry| entry.stage).collect();
    assert!(stages.contains(&Stage::Planning) && stages.contains(&Stage::Booking), "{stages:?}");
    assert!(!page.timeline.iter().any(|entry| entry.on > day("2026-05-01")), "nothing of the future is told as past");
}

#[track_caller]
fn page_of(desk: &Desk, guest: GuestId) -> GuestPage {
    desk.book.read(|r| views::page(r, guest)).expect("a page")
}

fn not_wanted(page: &GuestPage) -> Vec<CueKind> {
    page.settled.iter().filter(|cue| cue.state == CueState::NotWanted).map(|cue| cue.kind).collect()
}

#[test]
fn a_guest_who_wants_no_thanks_is_not_asked_for_again_and_may_be_asked_later() {
    use CueKind::{NoFollowUp, NoLanguage, NoPhone, NoRealEmail};
    let desk = desk("2026-05-20");
    let guest = desk.guest("Moreau", "Inès", &[email("ines@example.com"), phone("+33 6 39 98 12 34")]);
    let first = desk.stay(guest, None, "2026-05-10", "2026-05-12");
    let second = desk.stay(guest, None, "2026-05-16", "2026-05-18");
    check_cues(&desk, guest, &[NoLanguage, NoFollowUp, NoFollowUp]);
    let before = desk.export();

    let done = desk.change(|w| cues::acts::set_aside(w, guest, NoFollowUp, Some(first)));
    let page = page_of(&desk, guest);
    assert_eq!(page.cues.iter().filter_map(|cue| cue.stay).collect::<Vec<_>>(), [second], "the other stay still asks");
    assert_eq!(not_wanted(&page), [NoFollowUp]);
    let settled: Vec<_> = page.settled.iter().filter(|cue| cue.state == CueState::Done).map(|cue| cue.kind).collect();
    assert_eq!(settled, [NoRealEmail, NoPhone]);
    desk.change(|w| crate::journal::undo_within(w, done.change.expect("a line")));
    assert_eq!(desk.export(), before, "taken back, the book is as before");

    desk.change(|w| cues::acts::set_aside(w, guest, NoFollowUp, None));
    check_cues(&desk, guest, &[NoLanguage]);
    desk.change(|w| cues::acts::ask_again(w, guest, NoFollowUp, Some(first)));
    check_cues(&desk, guest, &[NoLanguage, NoFollowUp, NoFollowUp]);
}

#[test]
fn what_is_not_wanted_is_not_asked_on_the_today_page_either() {
    let desk = desk("2026-05-10");
    let guest = desk.guest("Petit", "Aurélien", &[]);
    let stay = desk.stay(guest, None, "2026-05-10", "2026-05-12");
    let asked = |desk: &Desk| desk.book.read(|r| crate::stays::today::today(r, day("2026-05-10"))).expect("today");
    let before = asked(&desk).arrivals[0].brief.cues.len();
    desk.change(|w| cues::acts::set_aside(w, guest, CueKind::NoPhone, None));
    desk.change(|w| cues::acts::set_aside(w, guest, CueKind::NotReconfirmed, Some(stay)));
    assert_eq!(asked(&desk).arrivals[0].brief.cues.len(), before - 2);
}

#[test]
fn a_cue_around_the_stay_of_somebody_else_is_not_set_aside() {
    let desk = desk("2026-05-10");
    let (guest, other) = (desk.guest("Rossi", "Chiara", &[]), desk.guest("Weiß", "Jörg", &[]));
    let stay = desk.stay(other, None, "2026-05-10", "2026-05-12");
    let set = |w: &mut crate::book::Writer<'_>| cues::acts::set_aside(w, guest, CueKind::NotReconfirmed, Some(stay));
    let refused = desk.book.change(&crate::testing::lea(), crate::act::Act::SetCueAside, set);
    assert!(matches!(refused, Err(acts::JourneyError::Storage(crate::error::StorageError::Missing { what: "stay" }))));
}

#[test]
fn who_comes_every_august_and_has_not_booked_is_late_in_october() {
    let desk = desk("2026-10-01");
    let guest = desk.guest("Garcia", "Inès", &[]);
    for year in [2023, 2024, 2025] {
        desk.stay(guest, None, &format!("{year}-08-05"), &format!("{year}-08-09"));
    }
    let rhythm = |desk: &Desk| page_of(desk, guest).rhythm.expect("a rhythm");
    assert_eq!((rhythm(&desk).times[0].month, rhythm(&desk).late), (8, Some(56)));
    desk.stay(guest, None, "2027-08-05", "2027-08-09");
    assert_eq!(rhythm(&desk).late, Some(364), "a booking for next summer skips a year");
    desk.stay(guest, None, "2026-10-01", "2026-10-03");
    assert_eq!(rhythm(&desk).late, Some(56), "the next stay counts");
}
