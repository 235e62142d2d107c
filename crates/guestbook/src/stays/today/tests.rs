//! Stories of the day's page.

use super::brief::birthday_within;
use super::today;
use crate::guests::acts::{GuestDraft, PartDraft};
use crate::guests::{Birthday, Name};
use crate::id::{GuestId, StayId};
use crate::journey::CueKind;
use crate::stays::acts::{book, cancel, check_in, check_out};
use crate::stays::notes::NoteDraft;
use crate::stays::notes::acts::write;
use crate::stays::{NoteKind, Today, TodayLine};
use crate::testing::{Desk, day, desk, draft, email, phone};

fn page(desk: &Desk, on: &str) -> Today {
    desk.book.read(|r| today(r, day(on))).expect("a page")
}

fn ids(lines: &[TodayLine]) -> Vec<StayId> {
    lines.iter().map(|line| line.stay.id).collect()
}

fn born(desk: &Desk, family: &str, birthday: Birthday, parts: &[PartDraft]) -> GuestId {
    let name = Name { family: family.into(), given: "Inès".into() };
    let draft = GuestDraft { name, birthday: Some(birthday), parts: parts.to_vec(), ..GuestDraft::default() };
    desk.change(|w| crate::guests::acts::add(w, &draft)).value
}

#[track_caller]
fn check_birthday(born: (u8, u8), from: &str, to: &str, expect: Option<&str>) {
    let birthday = Birthday { year: None, month: born.0, day: born.1 };
    assert_eq!(birthday_within(birthday, day(from), day(to)), expect.map(day), "{born:?} from {from} to {to}");
}

#[test]
fn who_is_born_on_the_29th_of_february_celebrates_every_year() {
    check_birthday((2, 29), "2028-02-27", "2028-03-02", Some("2028-02-29"));
    check_birthday((2, 29), "2027-02-27", "2027-03-02", Some("2027-02-28"));
    check_birthday((2, 29), "2027-03-01", "2027-03-04", None);
    check_birthday((2, 28), "2028-02-27", "2028-03-02", Some("2028-02-28"));
}

#[test]
fn a_birthday_on_the_day_of_arrival_or_leaving_counts_and_new_year_is_no_wall() {
    check_birthday((5, 10), "2026-05-10", "2026-05-12", Some("2026-05-10"));
    check_birthday((5, 12), "2026-05-10", "2026-05-12", Some("2026-05-12"));
    check_birthday((5, 13), "2026-05-10", "2026-05-12", None);
    check_birthday((1, 1), "2026-12-30", "2027-01-02", Some("2027-01-01"));
    check_birthday((12, 31), "2026-12-30", "2027-01-02", Some("2026-12-31"));
}

#[test]
fn the_brief_of_an_arrival_says_what_matters_in_thirty_seconds() {
    let desk = desk("2026-08-03");
    let unit = desk.unit("Ch. 4");
    let birthday = Birthday { year: Some(1976), month: 8, day: 4 };
    let guest = born(&desk, "Garcia", birthday, &[phone("06 12 34 56 78")]);
    for (arrival, departure) in
        [("2023-08-07", "2023-08-11"), ("2024-08-05", "2024-08-09"), ("2025-08-04", "2025-08-08")]
    {
        desk.stay(guest, Some(unit), arrival, departure);
    }
    let stay = desk.stay(guest, None, "2026-08-03", "2026-08-07");
    let note = |kind, text: &str| desk.change(|w| write(w, &NoteDraft::of(guest, None, kind, text))).value;
    note(NoteKind::Preference, "Thé vert");
    note(NoteKind::Fact, "Vient en train");
    note(NoteKind::Incident, "Chauffage en panne");
    let page = page(&desk, "2026-08-03");
    assert_eq!(ids(&page.arrivals), [stay]);
    let line = &page.arrivals[0];
    assert!(line.is_awaited() && line.guest == Some(guest));
    let brief = &line.brief;
    assert_eq!(brief.nth, 4);
    let rhythm = brief.rhythm.as_ref().expect("a rhythm");
    assert_eq!((rhythm.times[0].week, rhythm.late), (Some(32), None));
    assert_eq!(rhythm.unit.as_ref().map(|unit| unit.name.as_str()), Some("Ch. 4"));
    assert_eq!(brief.last.as_ref().map(|last| last.arrival), Some(day("2025-08-04")));
    assert_eq!(brief.incident.as_ref().map(|said| &*said.text), Some("Chauffage en panne"));
    assert_eq!(brief.preferences.iter().map(|said| &*said.text).collect::<Vec<_>>(), ["Thé vert"]);
    let birthday = &brief.birthdays[0];
    assert_eq!((birthday.on, birthday.turns), (day("2026-08-04"), Some(50)));
    let missing = [CueKind::NoRealEmail, CueKind::NoLanguage, CueKind::StayWithoutUnit, CueKind::NotReconfirmed];
    assert_eq!(brief.cues, missing);
}

#[test]
fn each_line_of_a_full_day_tells_of_its_own_guest() {
    let desk = desk("2026-05-10");
    let known = [email("ines@example.com"), phone("06 12 34 56 78")];
    let mut guests = Vec::new();
    for at in 0..12 {
        let guest = desk.guest(&format!("Garcia {at}"), "Inès", if at % 2 == 0 { &known } else { &[] });
        for year in 0..at % 4 {
            desk.stay(guest, None, &format!("202{year}-06-10"), &format!("202{year}-06-12"));
        }
        desk.stay(guest, None, "2026-05-10", "2026-05-12");
        desk.change(|w| write(w, &NoteDraft::of(guest, None, NoteKind::Preference, &format!("Oreiller {at}"))));
        guests.push(guest);
    }
    let page = page(&desk, "2026-05-10");
    assert_eq!(page.arrivals.len(), 12);
    for (at, line) in page.arrivals.iter().enumerate() {
        assert_eq!(line.guest, Some(guests[at]));
        assert_eq!(line.name.family.0, format!("Garcia {at}"));
        assert_eq!(line.brief.nth, u32::try_from(at % 4 + 1).expect("a rank"));
        assert_eq!(line.brief.preferences[0].text.0, format!("Oreiller {at}"));
        assert_eq!(line.brief.cues.contains(&CueKind::NoPhone), at % 2 == 1);
    }
}

#[test]
fn a_guest_who_should_have_left_yesterday_does_not_vanish() {
    let desk = desk("2026-05-08");
    let guest = desk.guest("Jørgensen", "Bjørn", &[]);
    let stay = desk.stay(guest, None, "2026-05-08", "2026-05-09");
    desk.change(|w| check_in(w, stay));
    let desk = desk.on("2026-05-10");
    assert_eq!(ids(&page(&desk, "2026-05-10").departures), [stay]);
    assert!(ids(&page(&desk, "2026-05-11").departures).is_empty(), "only the present day tells of what is overdue");
    desk.change(|w| check_out(w, stay));
    assert!(ids(&page(&desk, "2026-05-10").departures).is_empty());
}

#[test]
fn who_left_early_is_gone_today_and_was_here_yesterday() {
    let desk = desk("2026-05-08");
    let guest = desk.guest("Jørgensen", "Bjørn", &[]);
    let stay = desk.stay(guest, None, "2026-05-08", "2026-05-12");
    desk.change(|w| check_in(w, stay));
    desk.change(|w| check_out(w, stay));
    let desk = desk.on("2026-05-10");
    assert!(page(&desk, "2026-05-10").in_house.is_empty());
    assert_eq!(ids(&page(&desk, "2026-05-09").in_house), [stay]);
}

#[test]
fn a_stay_of_nobody_and_a_cancelled_one_break_no_page() {
    let desk = desk("2026-05-10");
    let guest = desk.guest("Petit", "Aurélien", &[]);
    let stay = desk.stay(guest, None, "2026-05-10", "2026-05-12");
    let other = desk.change(|w| book(w, &draft(guest, None, "2026-05-10", "2026-05-12"))).value;
    desk.change(|w| cancel(w, stay));
    assert_eq!(ids(&page(&desk, "2026-05-10").arrivals), [other]);
    let empty = page(&desk, "2027-05-10");
    assert!(empty.arrivals.is_empty() && empty.in_house.is_empty() && empty.departures.is_empty());
}
