//! How many come: `2+1`, `2+1+1`, `2 adultes 1 enfant`, `2a1e`, `pour 2`.

use super::dates::count;
use super::scan::Scan;
use super::vocabulary::{ADULTS, CHILDREN, INFANTS};
use crate::stays::Heads;

/// Longest number of persons. unit: digits
const DIGITS: usize = 2;

/// The persons said at the start of `text`, and where that ends.
pub(super) fn heads(text: &str) -> Option<(Heads, usize)> {
    let mut scan = Scan::of(text);
    let heads = scan.attempt(added).or_else(|| scan.attempt(named)).or_else(|| scan.attempt(for_some))?;
    Some((heads, scan.at))
}

fn number(scan: &mut Scan<'_>) -> Option<u16> {
    u16::try_from(scan.number(DIGITS)?).ok()
}

/// `2+1`, `2 + 1 + 1`.
fn added(scan: &mut Scan<'_>) -> Option<Heads> {
    let adults = number(scan)?;
    let children = scan.attempt(more)?;
    let infants = scan.attempt(more);
    Some(Heads { adults: Some(adults), children: Some(children), infants })
}

fn more(scan: &mut Scan<'_>) -> Option<u16> {
    scan.space();
    scan.eat("+").then_some(())?;
    scan.space();
    let more = number(scan)?;
    // `2+1e` says its kind itself.
    (!scan.rest().starts_with(char::is_alphabetic)).then_some(more)
}

/// `2 adultes + 1 enfant`, `2a1e`, `1 bébé`.
fn named(scan: &mut Scan<'_>) -> Option<Heads> {
    let mut heads = Heads::default();
    let mut any = false;
    loop {
        let next = scan.attempt(|scan| {
            if any {
                between(scan);
            }
            let many = u16::try_from(count(scan, DIGITS)?).ok()?;
            scan.space();
            let place = place(&mut heads, scan.letters()?)?;
            place.is_none().then(|| *place = Some(many))
        });
        if next.is_none() {
            return any.then_some(heads);
        }
        any = true;
    }
}

fn between(scan: &mut Scan<'_>) {
    scan.space();
    scan.attempt(|scan| {
        (scan.eat("+") || scan.eat("&") || scan.eat(",") || scan.one_of(["et", "and"]).is_some()).then_some(())
    });
    scan.space();
}

fn place<'a>(heads: &'a mut Heads, word: &str) -> Option<&'a mut Option<u16>> {
    if ADULTS.contains(&word) {
        Some(&mut heads.adults)
    } else if CHILDREN.contains(&word) {
        Some(&mut heads.children)
    } else if INFANTS.contains(&word) {
        Some(&mut heads.infants)
    } else {
        None
    }
}

/// `pour 2`, `for 4`.
fn for_some(scan: &mut Scan<'_>) -> Option<Heads> {
    scan.one_of(["pour", "for", "a"])?;
    scan.space().then_some(())?;
    Some(Heads { adults: Some(number(scan)?), ..Heads::default() })
}

/// One party more than was said before: `None` if something is said twice.
pub(super) fn joined(known: Heads, more: Heads) -> Option<Heads> {
    let one = |a: Option<u16>, b: Option<u16>| match (a, b) {
        (Some(_), Some(_)) => None,
        (a, b) => Some(a.or(b)),
    };
    Some(Heads {
        adults: one(known.adults, more.adults)?,
        children: one(known.children, more.children)?,
        infants: one(known.infants, more.infants)?,
    })
}
