//! The balance of a guest with a long ledger, beside the plain sum of the same lines.

use std::io::Write;

use guestbook::act::{Act, Actor};
use guestbook::book::GuestBook;
use guestbook::guests;
use guestbook::guests::acts::GuestDraft;
use guestbook::loyalty::programme::{acts as programme, ready};
use guestbook::loyalty::{LoyaltyError, acts, views};
use guestbook::money::Currency;

use crate::books::Error;
use crate::measure::Times;

/// Lines of the ledger.
const LINES: i64 = 1_000;

/// Measure and print.
pub fn measure(out: &mut impl Write, book: &GuestBook) -> Result<(), Error> {
    let by = Actor::named("Léa");
    let name = guests::Name { family: "Mirabelle".into(), given: "Luce".into() };
    let draft = GuestDraft { name, ..GuestDraft::default() };
    let guest = book.change(&by, Act::AddGuest, |w| guests::acts::add(w, &draft))?.value;
    let rules = ready::points("fr", Currency::EUR).programme;
    let filled = book.change(&by, Act::EarnPoints, |w| {
        programme::set(w, &rules)?;
        acts::enrol(w, guest)?;
        for line in 0..LINES {
            if line % 4 == 3 {
                acts::redeem(w, guest, 20, "", None)?;
            } else {
                acts::earn(w, guest, 10, "Avis", None)?;
            }
        }
        Ok::<(), LoyaltyError>(())
    });
    filled.map_err(|error| format!("the ledger was not written: {error}"))?;
    let (mut balance, mut floor) = (Times::default(), Times::default());
    for _ in 0..200 {
        balance.take(|| book.read(|r| views::balance(r, guest)))?;
        floor.take(|| book.read(|r| views::told(r, &[guest])))?;
    }
    let (half, most, sum) = (balance.at(0.5), balance.at(0.99), floor.at(0.5));
    writeln!(
        out,
        "| balance with its lots, {LINES} lines p50 / p99 | {half:.2} / {most:.2} ms | ≤ 2 ms | {sum:.3} ms: the lines read once |"
    )?;
    Ok(())
}
