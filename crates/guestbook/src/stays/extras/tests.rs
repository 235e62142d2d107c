//! Stories of extras.

use super::acts::{add, change, remove};
use super::views::{of_stay, sums_in_period};
use super::{DEAREST, Extra, ExtraError, ExtraKind, ExtraSum, ExtraWords, LONGEST_LABEL};
use crate::act::Act;
use crate::id::{ExtraId, StayId};
use crate::money::{Currency, Money};
use crate::reports::{Content, Scope};
use crate::testing::{Desk, day, desk, lea};
use crate::{journal, journey, reports, stays};

fn euros(minor: i64) -> Money {
    Money { minor, currency: Currency::EUR }
}

fn francs(minor: i64) -> Money {
    Money { minor, currency: "CHF".parse().expect("a currency") }
}

fn words(kind: ExtraKind, label: &str, price: impl Into<Option<Money>>, cost: impl Into<Option<Money>>) -> ExtraWords {
    ExtraWords { kind, label: label.into(), on: None, price: price.into(), cost: cost.into() }
}

/// A house where Ada stays from the 20th to the 24th.
fn with_a_stay() -> (Desk, StayId) {
    let desk = desk("2026-11-22");
    let ada = desk.guest("Ruche", "Ada", &[]);
    let stay = desk.stay(ada, None, "2026-11-20", "2026-11-24");
    (desk, stay)
}

#[track_caller]
fn note(desk: &Desk, stay: StayId, words: &ExtraWords) -> ExtraId {
    desk.book.change(&lea(), Act::AddExtra, |w| add(w, stay, words)).expect("an extra").value
}

fn extras(desk: &Desk, stay: StayId) -> Vec<Extra> {
    desk.book.read(|r| of_stay(r, stay)).expect("the extras")
}

#[test]
fn a_breakfast_is_written_down_mended_and_taken_away_and_each_can_be_undone() {
    let (desk, stay) = with_a_stay();
    let empty = desk.export();
    let breakfast = note(&desk, stay, &words(ExtraKind::Extra, "  petit   déjeuner ", euros(1_200), euros(400)));
    let kept = extras(&desk, stay);
    assert_eq!((&*kept[0].label, kept[0].on, kept[0].author.as_str()), ("petit déjeuner", day("2026-11-22"), "Léa"));
    let first = desk.export();
    let mended = words(ExtraKind::Extra, "deux petits déjeuners", euros(2_400), None);
    let changed = desk.book.change(&lea(), Act::ChangeExtra, |w| change(w, breakfast, &mended)).expect("a change");
    assert_eq!((extras(&desk, stay)[0].price, extras(&desk, stay)[0].cost), (Some(euros(2_400)), None));
    journal::undo(&desk.book, &lea(), changed.change.expect("a line")).expect("an undo");
    assert_eq!(desk.export(), first);
    let gone = desk.book.change(&lea(), Act::RemoveExtra, |w| remove(w, breakfast)).expect("a removal");
    assert_eq!(desk.export(), empty);
    journal::undo(&desk.book, &lea(), gone.change.expect("a line")).expect("an undo");
    assert_eq!(desk.export(), first);
}

#[track_caller]
fn check_refused(desk: &Desk, stay: StayId, words: &ExtraWords, code: &str) {
    let before = desk.export();
    let refused = desk.book.change(&lea(), Act::AddExtra, |w| add(w, stay, words));
    assert_eq!(refused.map(|_| ()).map_err(|error: ExtraError| error.problem().code), Err(code.into()), "{words:?}");
    assert_eq!(desk.export(), before);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_changed() {
    let (desk, stay) = with_a_stay();
    let extra = |label: &str, price: Option<Money>| words(ExtraKind::Extra, label, price, None);
    check_refused(&desk, stay, &extra(" ", None), "extra-without-label");
    check_refused(&desk, stay, &extra(&"é".repeat(LONGEST_LABEL + 1), None), "extra-too-long");
    check_refused(&desk, stay, &extra("dog", Some(euros(-1))), "price-below-zero");
    check_refused(&desk, stay, &extra("dog", Some(euros(DEAREST * 100 + 1))), "extra-too-dear");
    check_refused(&desk, stay, &words(ExtraKind::Gesture, "wine", euros(0), None), "gesture-with-price");
    note(&desk, stay, &extra(&"é".repeat(LONGEST_LABEL), Some(euros(DEAREST * 100))));
    desk.change(|w| stays::acts::cancel(w, stay));
    check_refused(&desk, stay, &extra("dog", None), "extra-nobody-there");
}

#[test]
fn the_owner_reads_what_extras_brought_and_what_gestures_cost_and_a_cancelled_stay_brings_nothing() {
    let (desk, stay) = with_a_stay();
    note(&desk, stay, &words(ExtraKind::Extra, "dog", euros(1_050), None));
    note(&desk, stay, &words(ExtraKind::Extra, "dinner", euros(3_055), euros(1_500)));
    note(&desk, stay, &words(ExtraKind::Extra, "boat", francs(500), None));
    note(&desk, stay, &words(ExtraKind::Gesture, "bottle for the noise", None, euros(800)));
    let other = desk.stay(desk.guest("Seigle", "Bob", &[]), None, "2026-11-21", "2026-11-23");
    note(&desk, other, &words(ExtraKind::Upgrade, "cottage", euros(9_900), None));
    desk.change(|w| stays::acts::cancel(w, other));
    let sums = |from: &str, to: &str| desk.book.read(|r| sums_in_period(r, day(from), day(to))).expect("sums");
    let sum = |kind, count, prices: &[Money], costs: &[Money]| ExtraSum {
        kind,
        count,
        prices: prices.to_vec(),
        costs: costs.to_vec(),
    };
    let expect = [
        sum(ExtraKind::Extra, 3, &[francs(500), euros(4_105)], &[euros(1_500)]),
        sum(ExtraKind::Gesture, 1, &[], &[euros(800)]),
    ];
    assert_eq!(sums("2026-11-01", "2026-11-30"), expect);
    assert_eq!(sums("2026-11-24", "2026-11-30"), [], "no night of it lies there");
    let scope = Scope::Period { from: day("2026-11-01"), to: day("2026-11-30") };
    let report = desk.book.read(|r| reports::views::stay_report(r, scope, "Léa")).expect("a report");
    let Content::Period { totals, .. } = report.content else { panic!("a report of a period") };
    assert_eq!((totals.extras.as_slice(), totals.money.as_slice()), (&expect[..], &[][..]), "beside the prices");
}

#[test]
fn an_extra_stands_in_the_story_of_the_guest_beside_its_stay_and_moves_nobody() {
    let (desk, stay) = with_a_stay();
    let guest = desk.book.read(|r| stays::views::stay(r, stay)).expect("the stay").party[0].guest;
    let page = || desk.book.read(|r| journey::views::page(r, guest)).expect("the page");
    let before = page();
    note(&desk, stay, &words(ExtraKind::Upgrade, "sea side", None, euros(2_000)));
    let after = page();
    assert_eq!(after.route, before.route);
    let told = after.timeline.iter().find(|entry| matches!(entry.fact, journey::Fact::Extra { .. })).expect("a line");
    assert_eq!((told.stay, told.stage), (Some(stay), journey::Stage::Stay));
    assert_eq!(after.extras.len(), 1);
}
