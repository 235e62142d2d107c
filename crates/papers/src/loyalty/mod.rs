//! The papers of loyalty: cards to cut out, the statement a guest takes home, whose points expire soon, and a letter
//! to each of them.

pub(crate) mod card;
pub(crate) mod expiring;
pub(crate) mod letter;
pub(crate) mod statement;

use crate::stay_report::sheet::Sheet;

/// `+ 50`, `− 20`.
pub(crate) fn signed(sheet: &Sheet, points: i64) -> String {
    let sign = if points < 0 { '\u{2212}' } else { '+' };
    format!("{sign}\u{a0}{}", sheet.formats.integer(points.abs()))
}

/// `420 points`
fn points(sheet: &Sheet, points: i64) -> String {
    let number = sheet.formats.integer(points);
    let count = u32::try_from(points).unwrap_or(0);
    sheet.say_with("paper-points", &[("count", count.into()), ("number", (&number).into())])
}
