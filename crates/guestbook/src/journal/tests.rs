//! Stories of undo, of the row clock, and of the file itself.

use super::*;
use crate::book::{GuestBook, Key};
use crate::guests::acts::{self as guest_acts, GuestChange};
use crate::guests::{Name, views as guest_views};
use crate::stays::notes::{NoteDraft, acts as note_acts};
use crate::stays::{NoteKind, acts as stay_acts};
use crate::testing::{around, desk, email, key, lea, phone};

#[test]
fn every_act_can_be_taken_back_and_the_book_is_as_before() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Lefèvre", "Élodie", &[email("elodie@example.com"), phone("06 71 55 42 18")]);
    let unit = desk.unit("Ch. 4");
    let stay = desk.stay(guest, Some(unit), "2026-11-22", "2026-11-24");
    let before = desk.export();
    let part = desk.book.read(|r| guest_views::file(r, guest)).expect("a file").emails[0].id;
    let changes = [
        desk.change(|w| stay_acts::check_in(w, stay)).change,
        desk.change(|w| note_acts::write(w, &NoteDraft::of(guest, Some(stay), NoteKind::Fact, "Côté jardin"))).change,
        desk.change(|w| guest_acts::remove_part(w, guest, part)).change,
        desk.change(|w| {
            let name = Some(Name { family: "Dupont".into(), given: "Élodie".into() });
            guest_acts::change(w, guest, &GuestChange { name, ..GuestChange::default() })
        })
        .change,
        desk.change(|w| stay_acts::check_out(w, stay)).change,
    ];
    assert_ne!(desk.export(), before);
    for change in changes.into_iter().rev() {
        let undone = undo(&desk.book, &lea(), change.expect("a change")).expect("an undo");
        assert_eq!(undone.value.left, 0, "{}", undone.value.act);
    }
    assert_eq!(desk.export(), before);
}

#[test]
fn an_undo_can_itself_be_undone() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Weiß", "Günther", &[email("gunther@example.com")]);
    let part = desk.book.read(|r| guest_views::file(r, guest)).expect("a file").emails[0].id;
    let gone = desk.change(|w| guest_acts::remove_part(w, guest, part)).change.expect("a change");
    let without = desk.export();
    let undone = undo(&desk.book, &lea(), gone).expect("an undo").change.expect("a change");
    undo(&desk.book, &lea(), undone).expect("a redo");
    assert_eq!(desk.export(), without);
    assert!(matches!(undo(&desk.book, &lea(), undone), Err(StorageError::NotUndoable)), "only once");
}

#[test]
fn what_was_changed_later_stays_and_is_counted() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Moreau", "Rémi", &[]);
    let rename = |family: &str| {
        let name = Some(Name { family: family.into(), given: "Rémi".into() });
        desk.change(|w| guest_acts::change(w, guest, &GuestChange { name, ..GuestChange::default() })).change
    };
    let first = rename("Morel").expect("a change");
    rename("Moreau-Petit");
    let undone = undo(&desk.book, &lea(), first).expect("an undo");
    assert_eq!(undone.value.left, 1);
    assert_eq!(&*desk.book.read(|r| guest_views::file(r, guest)).expect("a file").name.family, "Moreau-Petit");
}

#[test]
fn changes_taken_back_in_any_order_leave_nothing_behind() {
    let desk = desk("2026-11-22");
    let empty = desk.export();
    let added = desk.change(|w| {
        guest_acts::add(
            w,
            &guest_acts::GuestDraft {
                name: Name { family: "Rossi".into(), given: "Chiara".into() },
                ..Default::default()
            },
        )
    });
    let guest = added.value;
    let title = Some(Some("Dr".to_owned()));
    let titled = desk.change(|w| guest_acts::change(w, guest, &GuestChange { title, ..GuestChange::default() }));
    let tagged = desk.change(|w| guest_acts::add_part(w, guest, &guest_acts::PartDraft::Tag { word: "vip".into() }));
    for change in [titled.change, tagged.change, added.change] {
        let undone = undo(&desk.book, &lea(), change.expect("a change")).expect("an undo");
        assert_eq!(undone.value.left, 0);
    }
    assert_eq!(desk.export(), empty);
}

#[test]
fn a_change_that_changes_nothing_leaves_no_line() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Però", "Lucia", &[email("lucia@example.org")]);
    let lines = desk.book.read(|r| history(r, 100)).expect("a history").len();
    let done = desk.change(|w| guest_acts::add_part(w, guest, &email("lucia@example.org")));
    assert_eq!((done.change, done.changed.len()), (None, 0));
    assert_eq!(desk.book.read(|r| history(r, 100)).expect("a history").len(), lines);
}

#[test]
fn a_refused_change_leaves_the_book_as_it_was() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Côté", "Loïc", &[]);
    let before = desk.export();
    let refused = desk.book.change(&lea(), Act::ChangeGuest, |w| {
        guest_acts::add_part(w, guest, &email("loic@example.com"))?;
        guest_acts::add_part(w, guest, &email("pas d'email"))
    });
    assert!(matches!(refused, Err(guest_acts::GuestError::NotAnEmail)));
    assert_eq!(desk.export(), before);
}

#[test]
fn only_the_last_fifty_changes_can_be_taken_back() {
    let desk = desk("2026-11-22");
    let first =
        desk.change(|w| stay_acts::add_unit(w, "Ch. 0", crate::stays::UnitKind::Room)).change.expect("a change");
    for n in 1..=KEPT_CHANGES {
        desk.unit(&format!("Ch. {n}"));
    }
    assert!(matches!(undo(&desk.book, &lea(), first), Err(StorageError::NotUndoable)));
    let latest = &desk.book.read(|r| history(r, 2)).expect("a history")[0];
    assert!(latest.can_undo && latest.by == "Léa");
}

#[test]
fn a_second_program_is_told_that_the_book_is_open() {
    let desk = desk("2026-11-22");
    let second = GuestBook::open(desk.book.path(), &key(), around("2026-11-22"));
    assert!(matches!(second, Err(StorageError::InUse)), "{second:?}");
}

#[test]
fn a_wrong_key_opens_nothing_and_changes_nothing() {
    let desk = desk("2026-11-22");
    let path = desk.book.path().to_owned();
    drop(desk.book);
    let before = std::fs::read(&path).expect("the file");
    let wrong = GuestBook::open(&path, &Key::new([1; 32]), around("2026-11-22"));
    assert!(matches!(wrong, Err(StorageError::WrongKeyOrDamaged)), "{wrong:?}");
    assert_eq!(std::fs::read(&path).expect("the file"), before);
    GuestBook::open(&path, &key(), around("2026-11-22")).expect("the right key");
}

#[test]
fn a_damaged_an_empty_and_a_missing_book_are_told_apart_from_a_good_one() {
    let desk = desk("2026-11-22");
    let path = desk.book.path().to_owned();
    drop(desk.book);
    let good = std::fs::read(&path).expect("the file");
    let open = |bytes: &[u8]| {
        std::fs::write(&path, bytes).expect("a file");
        GuestBook::open(&path, &key(), around("2026-11-22")).map(|book| book.check())
    };
    assert!(matches!(open(b""), Err(StorageError::NotABook)));
    assert!(matches!(open(&vec![b'x'; 9000]), Err(StorageError::WrongKeyOrDamaged)));
    let mut bad = good.clone();
    let at = bad.len() - 5000;
    bad[at] ^= 1;
    assert!(matches!(open(&bad), Err(_) | Ok(Err(_))), "a flipped bit is found");
    assert!(matches!(open(&good), Ok(Ok(()))));
    std::fs::remove_file(&path).expect("gone");
    assert!(matches!(GuestBook::open(&path, &key(), around("2026-11-22")), Err(StorageError::NoBook)));
}

#[test]
fn nothing_of_a_guest_can_be_read_in_the_file() {
    let desk = desk("2026-11-22");
    desk.guest("Schwarzenberg", "Maximilian", &[email("schwarzenberg@example.com")]);
    let path = desk.book.path().to_owned();
    for file in std::fs::read_dir(desk.folder.path()).expect("the folder") {
        let bytes = std::fs::read(file.expect("a file").path()).expect("its bytes");
        for word in ["Schwarzenberg".as_bytes(), b"schwarzenberg", b"SQLite format", b"guest_email"] {
            assert!(!bytes.windows(word.len()).any(|part| part == word), "in the clear: {}", path.display());
        }
    }
}

#[test]
fn fields_changed_later_carry_their_own_stamp() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Nguyễn", "Nhung", &[]);
    let clock = |sql: &str| -> (i64, Option<String>) {
        let ask = |r: &Reader<'_>| r.first(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
        desk.book.read(ask).expect("a row").expect("a row")
    };
    let (base, overrides) = clock("SELECT base, overrides FROM guest");
    assert!(base > 0 && overrides.is_none());
    let language = Some("vi".parse().ok());
    desk.change(|w| guest_acts::change(w, guest, &GuestChange { language, ..GuestChange::default() }));
    let (same, overrides) = clock("SELECT base, overrides FROM guest");
    let overrides: serde_json::Value = serde_json::from_str(&overrides.expect("a clock")).expect("json");
    assert_eq!(base, same);
    assert_eq!(overrides.as_object().map(serde_json::Map::len), Some(1), "one field: {overrides}");
    assert!(overrides["5"][0].as_i64() > Some(base), "{overrides}");
}

#[test]
fn what_was_removed_does_not_come_back_without_its_guest() {
    let desk = desk("2026-11-22");
    let before = desk.export();
    let name = Name { family: "Petit".into(), given: "Aurélien".into() };
    let draft = guest_acts::GuestDraft { name, parts: vec![phone("06 39 98 12 34")], ..Default::default() };
    let added = desk.change(|w| guest_acts::add(w, &draft));
    let part = desk.book.read(|r| guest_views::file(r, added.value)).expect("a file").phones[0].id;
    let noted = desk.change(|w| note_acts::write(w, &NoteDraft::of(added.value, None, NoteKind::Fact, "Thé vert")));
    let phone_gone = desk.change(|w| guest_acts::remove_part(w, added.value, part)).change;
    let note_gone = desk.change(|w| note_acts::remove(w, noted.value)).change;
    let back =
        |change: Option<ChangeId>| undo(&desk.book, &lea(), change.expect("a change")).expect("an undo").value.left;
    assert_eq!(back(added.change), 0);
    assert_eq!((back(phone_gone), back(note_gone)), (0, 1), "the note had nobody to come back to");
    assert_eq!(before, desk.export());
}

#[test]
fn an_undo_counts_only_what_it_would_have_changed() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Petit", "Aurélien", &[]);
    let title = |title: &str| GuestChange { title: Some(Some(title.to_owned())), ..GuestChange::default() };
    let language = GuestChange { language: Some("de".parse().ok()), ..GuestChange::default() };
    let first = desk.change(|w| guest_acts::change(w, guest, &title("M."))).change.expect("a change");
    desk.change(|w| guest_acts::change(w, guest, &language));
    assert_eq!(undo(&desk.book, &lea(), first).expect("an undo").value.left, 0, "the language is another matter");
}

#[test]
fn an_undo_of_an_undo_brings_back_a_changed_field() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Petit", "Aurélien", &[]);
    let title = GuestChange { title: Some(Some("Dr".to_owned())), ..GuestChange::default() };
    let change = desk.change(|w| guest_acts::change(w, guest, &title)).change.expect("a change");
    let after = desk.export();
    let first = undo(&desk.book, &lea(), change).expect("an undo").change.expect("a change");
    assert_ne!(after, desk.export());
    undo(&desk.book, &lea(), first).expect("an undo of the undo");
    assert_eq!(after, desk.export());
}
