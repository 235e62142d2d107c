//! Every place that quotes notes, asked about a note for the owner and about one that has expired.

use super::*;
use crate::book::Reader;
use crate::error::StorageError;
use crate::reports::{Scope, views::stay_report};
use crate::stays::acts::check_in;
use crate::stays::{today::today, views::notes_of_day};

type Sink<'a> = (&'static str, Box<dyn Fn(&Reader<'_>) -> Result<String, StorageError> + 'a>);

fn told<T: Serialize>(answer: Result<T, StorageError>) -> Result<String, StorageError> {
    Ok(serde_json::to_string(&answer?).expect("JSON"))
}

/// All that a screen, a paper or a program reads of a guest in the house.
fn sinks(guest: GuestId, stay: StayId, on: Day) -> Vec<Sink<'static>> {
    let report = move |scope| move |r: &Reader<'_>| told(stay_report(r, scope, "Léa"));
    vec![
        ("the guest's page and timeline", Box::new(move |r| told(journey::views::page(r, guest)))),
        ("the day and its briefs", Box::new(move |r| told(today(r, on)))),
        ("the notes of a stay", Box::new(move |r| told(views::of_stay(r, stay)))),
        ("the notes of a day", Box::new(move |r| told(notes_of_day(r, day("2026-05-10"))))),
        ("the notes to look at", Box::new(|r| told(views::review(r)))),
        ("the search", Box::new(|r| Ok("Krovandis".repeat(guests::find(r, "krovandis", 5, 0)?.len())))),
        ("the report on a guest", Box::new(report(Scope::Guest { guest }))),
        ("the report on a stay", Box::new(report(Scope::Stay { stay }))),
        ("the list of arrivals", Box::new(report(Scope::Arrivals { day: day("2026-05-10") }))),
        ("the handover", Box::new(report(Scope::Handover { day: day("2026-05-10") }))),
        ("the kitchen sheet", Box::new(report(Scope::Kitchen { day: on }))),
    ]
}

/// Where the word is told at a post.
fn tellers(desk: &Desk, post: Post, sinks: &[Sink<'_>]) -> Vec<&'static str> {
    let tells = |sink: &Sink<'_>| desk.book.read_at(post, |r| sink.1(r)).expect(sink.0).contains("Krovandis");
    sinks.iter().filter(|sink| tells(sink)).map(|sink| sink.0).collect()
}

/// Pinned incidents that the scanner would stop, so that every sink has a reason to quote them.
fn house_with(seen_by: SeenBy) -> (Desk, Vec<Sink<'static>>) {
    let (desk, guest, stay) = house();
    desk.change(|w| check_in(w, stay));
    let words = NoteWords {
        kind: NoteKind::Incident,
        seen_by: Some(seen_by),
        pinned: Some(true),
        expires: Some(day("2026-05-11")),
        as_written: Some(true),
        ..words("Krovandis a été insupportable")
    };
    written(&desk, Post::Owner, &NoteDraft { guest, stay: Some(stay), words }).expect("a note");
    (desk, sinks(guest, stay, day("2026-05-10")))
}

#[test]
fn a_note_for_everybody_is_told_wherever_notes_are_told() {
    let (desk, sinks) = house_with(SeenBy::All);
    for post in [Post::Desk, Post::Owner] {
        let silent = ["the kitchen sheet"];
        let expect: Vec<_> = sinks.iter().map(|sink| sink.0).filter(|name| !silent.contains(name)).collect();
        assert_eq!(tellers(&desk, post, &sinks), expect, "{post:?}: a sink that never tells cannot be tested");
    }
}

#[test]
fn a_note_for_the_owner_is_told_at_the_owners_post_only_and_on_no_paper_of_the_day() {
    let (desk, sinks) = house_with(SeenBy::Owner);
    assert_eq!(tellers(&desk, Post::Desk, &sinks), Vec::<&str>::new());
    let expect = [
        "the guest's page and timeline",
        "the day and its briefs",
        "the notes of a stay",
        "the notes of a day",
        "the notes to look at",
        "the report on a guest",
        "the report on a stay",
    ];
    assert_eq!(tellers(&desk, Post::Owner, &sinks), expect);
}

#[test]
fn an_expired_note_is_told_nowhere() {
    let (desk, sinks) = house_with(SeenBy::All);
    let desk = desk.on("2026-05-12");
    // The round of the first command of a new day comes before any answer; the search alone waits for it.
    let before = tellers(&desk, Post::Owner, &sinks);
    assert!(before.is_empty() || before == ["the search"], "{before:?}");
    desk.book.round().expect("a round");
    for post in [Post::Desk, Post::Owner] {
        assert_eq!(tellers(&desk, post, &sinks), Vec::<&str>::new(), "{post:?}");
    }
}
