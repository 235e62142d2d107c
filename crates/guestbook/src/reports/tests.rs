//! Stories of reports.

use super::views::stay_report;
use super::*;
use crate::stays::acts::{book, cancel};
use crate::stays::{Heads, StayState};
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

#[test]
fn money_adds_up_to_the_last_unit_in_every_currency_of_ten_thousand_reports() {
    const CODES: [&str; 8] = ["EUR", "CHF", "CAD", "GBP", "JPY", "XPF", "TND", "MAD"];
    let one = std::env::var("ESCALE_SEED").ok().and_then(|text| text.parse::<u64>().ok());
    for seed in one.map_or(0..10_000, |seed| seed..seed + 1) {
        let mut chance = crate::book::Chance::seeded(seed);
        let mut below = |end: u64| chance.draw() % end;
        let mut slow: std::collections::BTreeMap<&str, i128> = std::collections::BTreeMap::new();
        let lines: Vec<StayLine> = (0..=below(12))
            .map(|_| {
                let code = CODES[usize::try_from(below(8)).unwrap_or(0)];
                let minor = i64::try_from(below(9_000_000)).unwrap_or(0);
                let counts = below(5) > 0;
                if counts {
                    *slow.entry(code).or_default() += i128::from(minor);
                }
                priced(Money { minor, currency: code.parse().expect("a currency") }, counts)
            })
            .collect();
        let told = views::totals(&lines).money;
        let sums: Vec<(&str, i128)> = told.iter().map(|sum| (sum.currency.code(), sum.minor.into())).collect();
        assert_eq!(sums, slow.into_iter().collect::<Vec<_>>(), "seed {seed}");
        for sum in told {
            let digits: i128 = sum.plain().replace('.', "").parse().expect("digits");
            assert_eq!(digits, sum.minor.into(), "seed {seed}: {} shows every unit", sum.plain());
        }
    }
}

/// A stay with a price; one that was cancelled does not count.
fn priced(price: Money, counts: bool) -> StayLine {
    let state = if counts { StayState::Booked } else { StayState::Cancelled { on: None } };
    let (arrival, departure) = (day("2026-11-03"), day("2026-11-05"));
    let stay = Stay {
        id: crate::id::Id::from_bytes([1; 16]),
        unit: None,
        unit_written: None,
        party: Vec::new(),
        heads: Heads::default(),
        arrival,
        departure,
        nights: 2,
        state,
        origin: None,
        reference: None,
        price: Some(price),
        booked_on: None,
    };
    StayLine { stay, name: String::new(), country: None, phone: None, email: None }
}

struct StayDraftWith(crate::stays::acts::StayDraft, Option<Money>);

impl From<StayDraftWith> for crate::stays::acts::StayDraft {
    fn from(with: StayDraftWith) -> Self {
        Self { price: with.1, ..with.0 }
    }
}
