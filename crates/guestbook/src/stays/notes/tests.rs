//! Stories of notes: how long they live, who sees them, what is not written down.

mod sinks;

use super::acts::{keep, pin, remove, rewrite, write};
use super::*;
use crate::act::{Act, Actor, Post};
use crate::guests;
use crate::house::habits::Habits;
use crate::id::NoteId;
use crate::journey;
use crate::testing::{Desk, day, desk, lea};

fn house() -> (Desk, GuestId, StayId) {
    let desk = desk("2026-05-10");
    let guest = desk.guest("Garcia", "Inès", &[]);
    let stay = desk.stay(guest, None, "2026-05-10", "2026-05-12");
    (desk, guest, stay)
}

fn words(text: &str) -> NoteWords {
    NoteWords { text: text.into(), ..NoteWords::default() }
}

/// Write at a post; answers what came of it.
fn written(desk: &Desk, post: Post, draft: &NoteDraft) -> Result<NoteId, NoteError> {
    desk.book.change(&lea().at(post), Act::WriteNote, |w| write(w, draft)).map(|done| done.value)
}

fn notes(desk: &Desk, post: Post, guest: GuestId) -> Vec<String> {
    let page = desk.book.read_at(post, |r| journey::views::page(r, guest)).expect("a page");
    page.notes.iter().map(|note| note.text.to_string()).collect()
}

fn finds(desk: &Desk, text: &str) -> usize {
    desk.book.read(|r| guests::find(r, text, 5, 0)).expect("an answer").len()
}

#[test]
fn a_fact_lives_a_year_after_the_stay_an_incident_two_a_preference_three() {
    let written = day("2024-02-29");
    for (kind, expect) in
        [(NoteKind::Fact, "2025-02-28"), (NoteKind::Incident, "2026-02-28"), (NoteKind::Preference, "2027-02-28")]
    {
        assert_eq!(last_day(kind, &Habits::default(), written, None), day(expect));
        assert_eq!(
            last_day(kind, &Habits::default(), written, Some(day("2020-01-01"))),
            day(expect),
            "a stay long over"
        );
    }
    assert_eq!(
        last_day(NoteKind::Fact, &Habits::default(), written, Some(day("2024-08-03"))),
        day("2025-08-03"),
        "a stay to come"
    );
}

#[test]
fn a_note_leaves_the_screen_and_the_search_on_the_day_after_its_last_and_the_file_with_the_round() {
    let (desk, guest, _) = house();
    let draft =
        NoteDraft { guest, stay: None, words: NoteWords { expires: Some(day("2026-05-20")), ..words("Krovandis") } };
    written(&desk, Post::Owner, &draft).expect("a note");
    assert_eq!((notes(&desk, Post::Owner, guest).len(), finds(&desk, "krovandis")), (1, 1));
    let desk = desk.on("2026-05-20");
    assert_eq!(desk.book.round().expect("a round").change, None, "its last day is not over");
    assert_eq!(notes(&desk, Post::Owner, guest).len(), 1);
    let desk = desk.on("2026-05-21");
    assert!(notes(&desk, Post::Owner, guest).is_empty(), "gone from the screen before any round");
    let gone = desk.book.round().expect("a round").value;
    assert_eq!((gone.notes, finds(&desk, "krovandis")), (1, 0));
    assert!(!holds(&desk, "Krovandis"));
}

/// Every row of every table, the journal, the images and the index included, in small letters.
pub(crate) fn everything(desk: &Desk) -> String {
    let rows = |r: &crate::book::Reader<'_>| crate::storage::tables::dump(r.connection());
    desk.book.read(rows).expect("all rows").to_lowercase()
}

/// Is this word anywhere in the book?
pub(crate) fn holds(desk: &Desk, word: &str) -> bool {
    everything(desk).contains(&word.to_lowercase())
}

#[test]
fn the_images_of_an_expired_note_go_with_it_and_nothing_brings_it_back() {
    let (desk, guest, _) = house();
    let draft =
        NoteDraft { guest, stay: None, words: NoteWords { expires: Some(day("2026-05-20")), ..words("Krovandis") } };
    let note = written(&desk, Post::Owner, &draft).expect("a note");
    desk.change(|w| pin(w, note));
    let gone = desk.change(|w| remove(w, note)).change.expect("a change");
    assert!(holds(&desk, "Krovandis"), "kept for the undo");
    let desk = desk.on("2026-05-21");
    assert_eq!(desk.book.round().expect("a round").value.images, 2);
    assert!(!holds(&desk, "Krovandis"));
    assert!(crate::journal::undo(&desk.book, &lea(), gone).is_err(), "there is nothing left to bring back");
}

#[test]
fn what_is_for_the_owner_is_not_at_the_desk_nor_in_any_search() {
    let (desk, guest, stay) = house();
    let hidden = NoteWords { seen_by: Some(SeenBy::Owner), ..words("Krovandis") };
    let draft = NoteDraft { guest, stay: Some(stay), words: hidden };
    assert!(matches!(written(&desk, Post::Desk, &draft), Err(NoteError::OwnerOnly)));
    let note = written(&desk, Post::Owner, &draft).expect("a note");
    assert_eq!(notes(&desk, Post::Owner, guest), ["Krovandis"]);
    assert!(notes(&desk, Post::Desk, guest).is_empty());
    let page = desk.book.read_at(Post::Desk, |r| journey::views::page(r, guest)).expect("a page");
    assert!(!format!("{:?}", serde_json::to_string(&page)).contains("Krovandis"), "the timeline hides it, too");
    let scope = crate::reports::Scope::Stay { stay };
    let report = desk.book.read_at(Post::Desk, |r| crate::reports::views::stay_report(r, scope, "Léa")).expect("one");
    assert!(!serde_json::to_string(&report).expect("JSON").contains("Krovandis"));
    assert_eq!(finds(&desk, "krovandis"), 0);
    let at_desk = Actor::named("Léa").at(Post::Desk);
    let removed = desk.book.change(&at_desk, Act::RemoveNote, |w| remove(w, note));
    assert!(matches!(removed, Err(NoteError::Storage(StorageError::Missing { .. }))));
    let open = NoteWords { seen_by: Some(SeenBy::Desk), ..words("Krovandis") };
    desk.change(|w| rewrite(w, note, &open));
    assert_eq!((notes(&desk, Post::Desk, guest).len(), finds(&desk, "krovandis")), (1, 1));
}

#[test]
fn who_wrote_it_first_stays_the_author_whoever_rewrites_it() {
    let (desk, guest, _) = house();
    let note = written(&desk, Post::Owner, &NoteDraft::of(guest, None, NoteKind::Fact, "Thé vert")).expect("a note");
    let (marc, later) = (Actor::named("Marc"), desk.on("2026-06-01"));
    let anew = NoteWords { kind: NoteKind::Preference, topic: Some(Topic::Room), ..words("Thé noir") };
    later.book.change(&marc, Act::RewriteNote, |w| rewrite(w, note, &anew)).expect("a change");
    let page = later.book.read(|r| journey::views::page(r, guest)).expect("a page");
    let [now] = &page.notes[..] else { panic!("one note") };
    assert_eq!((now.author.as_str(), now.at.day_at(0), now.topic), ("Léa", day("2026-05-10"), Topic::Room));
    assert_eq!(now.rewritten.as_ref().map(|by| by.by.as_str()), Some("Marc"));
    assert_eq!(
        (now.expires, now.review),
        (Some(day("2029-06-01")), Some(day("2027-06-01"))),
        "another kind, another life"
    );
}

#[test]
fn a_preference_that_still_holds_is_kept_as_long_again() {
    let (desk, guest, _) = house();
    let note = written(&desk, Post::Owner, &NoteDraft::of(guest, None, NoteKind::Preference, "Thé vert")).expect("one");
    let desk = desk.on("2027-06-01");
    desk.change(|w| keep(w, note));
    let page = desk.book.read(|r| journey::views::page(r, guest)).expect("a page");
    assert_eq!((page.notes[0].expires, page.notes[0].review), (Some(day("2030-06-01")), Some(day("2028-06-01"))));
}

#[test]
fn a_last_day_lies_ahead_and_not_too_far() {
    let (desk, guest, _) = house();
    let on = |expires: &str| {
        let words = NoteWords { expires: Some(day(expires)), ..words("Thé vert") };
        written(&desk, Post::Owner, &NoteDraft { guest, stay: None, words })
    };
    assert!(matches!(on("2026-05-09"), Err(NoteError::LastDay { .. })));
    assert!(matches!(on("2031-01-01"), Err(NoteError::LastDay { latest }) if latest == day("2029-05-10")));
    assert!(on("2026-05-10").is_ok() && on("2029-05-10").is_ok());
}

#[test]
fn what_is_blocked_stays_out_whoever_asks_and_what_is_stopped_needs_the_owner_and_a_reason() {
    let (desk, guest, stay) = house();
    let try_ = |post: Post, text: &str, reason: Option<&str>| {
        let words = NoteWords { override_reason: reason.map(str::to_owned), ..words(text) };
        written(&desk, post, &NoteDraft { guest, stay: Some(stay), words })
    };
    let card = "Carte 4970 1000 0000 0055";
    for post in [Post::Desk, Post::Owner] {
        assert!(matches!(
            try_(post, card, Some("il le faut")),
            Err(NoteError::Blocked { category: Category::CardNumber })
        ));
    }
    let told = "Cliente diabétique";
    assert!(matches!(try_(Post::Owner, told, None), Err(NoteError::Stopped { category: Category::Health })));
    assert!(matches!(try_(Post::Owner, told, Some("  ")), Err(NoteError::Stopped { .. })));
    assert!(matches!(try_(Post::Desk, told, Some("secours")), Err(NoteError::OwnerOnly)));
    try_(Post::Owner, told, Some("secours prévenus")).expect("a note");
    let page = desk.book.read(|r| journey::views::page(r, guest)).expect("a page");
    assert_eq!(page.notes[0].expires, Some(day("2026-05-15")), "three days after the departure, no longer");
    assert_eq!(page.notes[0].override_reason.as_deref(), Some("secours prévenus"));
    try_(Post::Owner, "Thé vert", Some("pour rien")).expect("a note");
    let page = desk.book.read(|r| journey::views::page(r, guest)).expect("a page");
    assert_eq!(page.notes[0].override_reason, None, "there was nothing to override");
}

#[test]
fn a_judgement_is_written_only_after_the_warning_was_read() {
    let (desk, guest, _) = house();
    let draft = |as_written| NoteDraft {
        guest,
        stay: None,
        words: NoteWords { as_written, ..words("Un client insupportable") },
    };
    assert!(matches!(written(&desk, Post::Desk, &draft(None)), Err(NoteError::Judges)));
    written(&desk, Post::Desk, &draft(Some(true))).expect("a note");
}

#[test]
fn a_guest_called_casher_is_a_guest_and_not_a_belief() {
    let desk = desk("2026-05-10");
    let guest = desk.guest("Casher", "Jean", &[]);
    let other = desk.guest("Petit", "Aurélien", &[]);
    let text = "M. Casher arrive à 18 h";
    written(&desk, Post::Desk, &NoteDraft::of(guest, None, NoteKind::Fact, text)).expect("the guest's own name");
    let stopped = written(&desk, Post::Desk, &NoteDraft::of(other, None, NoteKind::Fact, text));
    assert!(matches!(stopped, Err(NoteError::Stopped { category: Category::Religion })));
    let words = NoteWords { names: Some(vec!["Casher".into()]), ..words(text) };
    written(&desk, Post::Desk, &NoteDraft { guest: other, stay: None, words }).expect("said to be a name");
    let small = NoteWords { names: Some(vec!["Casher".into()]), text: "Mange casher".into(), ..NoteWords::default() };
    assert!(
        written(&desk, Post::Desk, &NoteDraft { guest: other, stay: None, words: small }).is_err(),
        "no name is small"
    );
}

#[test]
fn a_review_lists_what_would_not_pass_today_and_removes_nothing() {
    let (desk, guest, _) = house();
    desk.change(|w| rows::insert_imported(w, guest, None, "Allergique aux noix"));
    desk.change(|w| rows::insert_imported(w, guest, None, "Chambre côté jardin"));
    let before = desk.export();
    let review = desk.book.read(views::review).expect("a review");
    assert_eq!((review.read, review.found, review.notes.len()), (2, 1, 1));
    assert_eq!(review.notes[0].categories, [Category::Health]);
    assert_eq!(before, desk.export());
}
