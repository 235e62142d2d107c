//! Stories of reports.

use super::views::stay_report;
use super::*;
use crate::stays::acts::{book, cancel};
use crate::testing::{day, desk, draft};

#[test]
fn sums_leave_out_what_was_cancelled_and_keep_currencies_apart() {
    let desk = desk("2026-11-22");
    let guest = desk.guest("Weiß", "Günther", &[]);
    let price = |minor, code: &str| Some(Money { minor, currency: code.parse().expect("a currency") });
    let mut stays = Vec::new();
    for (arrival, departure, price) in [
        ("2026-11-03", "2026-11-05", price(15_800, "EUR")),
        ("2026-11-06", "2026-11-08", price(17_180, "EUR")),
        ("2026-11-28", "2026-12-03", price(10_000, "CHF")),
        ("2026-11-10", "2026-11-12", price(99_999, "EUR")),
        ("2026-10-30", "2026-11-01", price(1, "EUR")),
    ] {
        stays
            .push(desk.change(|w| book(w, &StayDraftWith(draft(guest, None, arrival, departure), price).into())).value);
    }
    desk.change(|w| cancel(w, stays[3]));
    let scope = Scope::Period { from: day("2026-11-01"), to: day("2026-11-30") };
    let report = desk.book.read(|r| stay_report(r, scope, "Léa")).expect("a report");
    let Content::Period { lines, totals, .. } = report.content else { panic!("not a period") };
    assert_eq!(lines.len(), 4, "the cancelled one is listed, the one that ended before is not");
    assert_eq!((totals.stays, totals.nights, totals.persons, totals.person_nights), (3, 9, 6, 18));
    let money: Vec<String> = totals.money.iter().map(|m| format!("{} {}", m.plain(), m.currency)).collect();
    assert_eq!(money, ["100.00 CHF", "329.80 EUR"]);
}

struct StayDraftWith(crate::stays::acts::StayDraft, Option<Money>);

impl From<StayDraftWith> for crate::stays::acts::StayDraft {
    fn from(with: StayDraftWith) -> Self {
        Self { price: with.1, ..with.0 }
    }
}
