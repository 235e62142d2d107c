//! `escale stay BOOK add "…"`: a stay in one line.

use guestbook::error::Problem;
use guestbook::id::{GuestId, UnitId};
use guestbook::stays::one_line::{LineAnswer, LineGuest};
use serde_json::{Value, json};

use crate::say;
use crate::wishes::Common;

/// Whose stay a line is.
pub(crate) enum Who {
    /// Whom the line names.
    Named,
    /// This guest's.
    Guest(GuestId),
    /// A new guest's.
    New,
}

/// What was said beside the line.
pub(crate) struct Wanted {
    /// Whose stay.
    pub who: Who,
    /// This unit instead.
    pub unit: Option<UnitId>,
    /// Does the guest stand at the counter?
    pub now: bool,
    /// Only read.
    pub dry_run: bool,
}

/// Book a stay.
pub(crate) fn add(common: &Common, line: &str, wanted: &Wanted) -> Result<(), Problem> {
    let desk = common.desk()?;
    let answer = desk.call("stays.read_line", json!({ "line": line }))?;
    if wanted.dry_run {
        if common.json {
            say::json(&answer);
        } else {
            tell(&serde_json::from_value(answer).map_err(|_| Problem::broken("bad-answer"))?);
        }
        return Ok(());
    }
    let arriving = if wanted.now { "now" } else { "later" };
    let mut ask = json!({ "line": line, "unit": wanted.unit, "arriving": arriving });
    match wanted.who {
        Who::Named => {}
        Who::Guest(guest) => ask["guest"] = json!(guest),
        Who::New => ask["guest"] = Value::Null,
    }
    let booked = desk.call("stays.book_line", ask);
    if booked.as_ref().is_err_and(|problem| problem.code == "line-which-guest") {
        let read: LineAnswer = serde_json::from_value(answer.clone()).map_err(|_| Problem::broken("bad-answer"))?;
        read.candidates.iter().for_each(|one| say::note(&format!("        {}  {}", one.id, one.name)));
    }
    let done = booked?;
    if common.json {
        let (stay, guest) = (&done["value"]["stay"], &done["value"]["guest"]);
        say::json(&json!({ "stay": stay, "guest": guest, "change": done["change"], "read": answer["line"] }));
    } else {
        say::line(done["value"]["stay"].as_str().unwrap_or_default());
    }
    Ok(())
}

/// Each word and what it was taken for; then what is in the way.
fn tell(answer: &LineAnswer) {
    for token in &answer.line.tokens {
        let taken = serde_json::to_value(token.taken).unwrap_or_default();
        say::line(&format!("{:<9} {}", taken.as_str().unwrap_or_default(), &*token.text));
    }
    let who = match &answer.guest {
        LineGuest::Nobody => "nobody",
        LineGuest::New { .. } => "a new guest",
        LineGuest::Known { .. } => "a known guest",
        LineGuest::Which { .. } => "one of several guests",
    };
    say::line(&format!("{:<9} {who}", "="));
    for trouble in &answer.line.troubles {
        let fault = serde_json::to_value(trouble.fault).unwrap_or_default();
        let word = trouble.word.as_ref().map_or("", |word| &**word);
        say::note(&format!("escale: {} {word}", fault.as_str().unwrap_or_default()));
    }
}
