//! Lines as they are typed, what they mean; and lines nobody would type.

mod book;
mod table;

use proptest::prelude::*;

use super::{DayOrder, OneLine, Sense, UnitSaid, parse, plain};
use crate::id::{Id as _, UnitId};
use crate::money::Currency;
use crate::stays::{Unit, UnitKind};
use crate::testing::day;
use crate::time::Day;

/// A Wednesday.
const TODAY: &str = "2026-07-01";

pub(super) fn units() -> Vec<Unit> {
    let names = [
        ("Ch. 1", UnitKind::Room),
        ("Ch. 3", UnitKind::Room),
        ("Ch. 4", UnitKind::Room),
        ("Ch. 5", UnitKind::Room),
        ("Rose", UnitKind::Room),
        ("Gîte du Four", UnitKind::Cottage),
        ("Gîte du Verger", UnitKind::Cottage),
        ("Empl. 12", UnitKind::Pitch),
        ("Mouette II", UnitKind::Boat),
    ];
    let unit = |(nr, (name, kind)): (u8, (&str, UnitKind))| Unit {
        id: UnitId::from_bytes([nr; 16]),
        name: name.to_owned(),
        kind,
    };
    (1..).zip(names).map(unit).collect()
}

/// The habits of a house.
#[derive(Clone, Copy)]
pub(super) enum House {
    French,
    British,
    American,
}

pub(super) fn read_on(house: House, today: Day, line: &str) -> OneLine {
    let units = units();
    let (language, order) = match house {
        House::French => ("fr", DayOrder::DayFirst),
        House::British => ("en", DayOrder::DayFirst),
        House::American => ("en", DayOrder::MonthFirst),
    };
    let language = language.parse().expect("a language");
    parse(line, &Sense { today, order, language, currency: Currency::EUR, units: &units })
}

pub(super) fn read(house: House, line: &str) -> OneLine {
    read_on(house, day(TODAY), line)
}

/// A parse in one short text: only what was said.
pub(super) fn told(line: &OneLine) -> String {
    let mut parts = vec![line.guest.0.clone()];
    let mut say = |said: Option<String>| parts.extend(said);
    say(line.title.as_ref().map(|title| format!("({})", title.0)));
    match (line.arrival, line.departure) {
        (Some(arrival), Some(departure)) => say(Some(format!("{arrival}..{departure}"))),
        (Some(arrival), None) => say(Some(format!("{arrival}.."))),
        _ => {}
    }
    say(line.nights.map(|nights| format!("+{nights}")));
    match &line.unit {
        UnitSaid::None => {}
        UnitSaid::One { unit } => say(Some(format!("[{}]", unit.name))),
        UnitSaid::Several { units } => say(Some(format!("[{} units]", units.len()))),
        UnitSaid::Unknown => say(Some("[?]".into())),
    }
    let heads = [line.heads.adults, line.heads.children, line.heads.infants];
    if heads.iter().any(Option::is_some) {
        let count = |count: &Option<u16>| count.map_or_else(|| "_".to_owned(), |count| count.to_string());
        say(Some(heads.iter().map(count).collect::<Vec<_>>().join("+").trim_end_matches("+_").to_owned()));
    }
    say(line.price.map(|price| format!("{}{}", price.plain(), price.currency)));
    say(line.phone.as_ref().map(|phone| format!("tel {}", phone.0)));
    say(line.email.as_ref().map(|email| email.0.clone()));
    say((!line.note.is_empty()).then(|| format!("« {} »", line.note.0)));
    for trouble in &line.troubles {
        let word = trouble.word.as_ref().map_or_else(String::new, |word| format!(" {}", word.0));
        say(Some(format!("!{:?}{word}", trouble.fault)));
    }
    for notice in &line.notices {
        say(Some(format!("?{notice:?}")));
    }
    parts.join(" ").trim().to_owned()
}

/// What must stay the same when plain words are read again: everything that is settled.
fn meaning(line: &OneLine) -> String {
    let unit = if line.unit_id().is_some() { line.unit.clone() } else { UnitSaid::None };
    told(&OneLine { unit, troubles: Vec::new(), notices: Vec::new(), ..line.clone() })
}

#[track_caller]
fn check_plain(house: House, written: &str) {
    let first = read(house, written);
    let printed = plain::print(&first);
    // Read a year later, in another house: whole dates do not care.
    for (other, today) in [(House::French, TODAY), (House::American, "2027-07-01")] {
        let again = read_on(other, day(today), &printed);
        assert_eq!(meaning(&again), meaning(&first), "{written:?} was printed as {printed:?}");
        assert_eq!(plain::print(&again), printed, "{written:?}");
    }
}

/// Pieces people type, in any order: nearer to real lines than any characters.
fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "Dupont",
        "Marie",
        "12-15/8",
        "12/8",
        "15/8",
        "-",
        "+2",
        "+3 nuits",
        "ch4",
        "ch 9",
        "room 4",
        "gîte",
        "du",
        "four",
        "2+1",
        "2+1+1",
        "2",
        "chien",
        "demain",
        "ven-dim",
        "next friday",
        "au",
        "to",
        "12",
        "août",
        "Aug",
        "180€",
        "€",
        "1 200",
        "[Ch. 4]",
        "[",
        "\"",
        "«",
        "»",
        "\"=\"",
        "tel:",
        "06 12 34 56 78",
        "a@example.com",
        "Mme",
        "famille",
        "31/2",
        "99/99",
        "2027-02-30",
        "bébé",
        "1 bébé",
        "/",
        "+",
        "+999 n",
        "week-end",
        "in 3 days",
        "mar",
        "sam",
        "29/2",
        "rose",
        "+33",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => "\\PC{0,8}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_line_of_any_characters_stops_the_program(line in ".{0,200}") {
        read(House::French, &line);
        read(House::American, &line);
        check_plain(House::French, &line);
    }

    #[test]
    fn no_line_of_known_pieces_stops_it_and_plain_words_say_the_same(pieces in prop::collection::vec(piece(), 0..12)) {
        let line = pieces.join(" ");
        check_plain(House::French, &line);
        check_plain(House::American, &line);
    }
}
