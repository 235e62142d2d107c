//! The kitchen sheet: an invented Sunday of needs, and stories about it.

use guestbook::personal::Private;
use guestbook::reports::{Content, StayReport};
use guestbook::stays::needs::{KitchenLine, NeedCode, Place, Severity};
use papers::{Columns, Paper, Tongue, stay_report};

use crate::samples::{day, report};
use crate::{french, look};

fn need(unit: Option<&str>, code: NeedCode, severity: Severity, table: Option<u16>, instruction: &str) -> KitchenLine {
    KitchenLine {
        unit: unit.map(Into::into),
        arrival: day("2026-11-20"),
        departure: day("2026-11-24"),
        place: if table.is_some() { Place::Table } else { Place::Room },
        place_number: table,
        code,
        severity,
        instruction: Private::new(instruction),
    }
}

/// The needs of a Sunday, as the book orders them.
pub fn kitchen() -> StayReport {
    use NeedCode as C;
    use Severity::{LifeThreatening, Must, Preference};
    let lines = vec![
        need(Some("Ch. 4"), C::Peanuts, LifeThreatening, Some(12), "planche et couteaux à part"),
        need(Some("Ch. 2"), C::Gluten, Must, Some(3), ""),
        need(Some("Ch. 2"), C::WalkInShower, Must, None, "siège déjà posé"),
        need(Some("Ch. 5"), C::Vegetarian, Preference, None, ""),
        need(Some("Gîte du Four"), C::HelpLeaving, Must, None, "deux personnes, escalier nord"),
        KitchenLine { place: Place::Participant, ..need(None, C::NoSwimming, Must, Some(7), "") },
    ];
    report(Content::Kitchen { day: day("2026-11-22"), lines })
}

/// A busy day.
pub fn many_needs(count: usize) -> StayReport {
    let Content::Kitchen { day, lines } = kitchen().content else { unreachable!("a kitchen sheet") };
    report(Content::Kitchen { day, lines: lines.into_iter().cycle().take(count).collect() })
}

/// A day on which nobody needs anything.
pub fn no_needs() -> StayReport {
    report(Content::Kitchen { day: day("2026-11-22"), lines: Vec::new() })
}

#[test]
fn the_kitchen_reads_what_to_do_the_gravest_first_and_nobodys_name() {
    let doc = french(&kitchen());
    let words = doc.page_text(0).replace('\n', " ");
    for held in [
        "Besoins du dimanche 22 novembre 2026",
        "6 besoins\u{a0}· 4 unités",
        "Ch. 4 table 12 Sans arachides planche et couteaux à part 20–24 nov.",
        "Menu végétarien si possible",
        "à attribuer participant 7 Pas de baignade",
        "Sans nom et sans raison",
    ] {
        assert!(words.contains(held), "{held} is missing in {words}");
    }
    let at = |word: &str| words.find(word).unwrap_or_else(|| panic!("{word} is missing"));
    let order = ["Danger de mort", "Sans arachides", "À table", "Sans gluten", "Chambres et accès", "Sorties et aide"];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{words}");
    assert_eq!(doc.people, 0);
}

#[test]
fn a_day_without_needs_is_said_and_a_busy_one_never_loses_a_need() {
    assert!(french(&no_needs()).page_text(0).contains("Aucun besoin noté pour ce jour-là."));
    let english = stay_report(&many_needs(120), &look(Tongue::En, Paper::Letter, Columns::default())).expect("a paper");
    let words: String = (0..english.pages.len()).map(|page| english.page_text(page)).collect();
    assert!(english.pages.len() > 2);
    assert_eq!(words.matches("Nov").count() - words.matches("November").count(), 120, "a line lost its days");
}
