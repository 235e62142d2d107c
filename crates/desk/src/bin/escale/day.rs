//! `escale today`, `escale stay`: a day at the desk.

use guestbook::error::Problem;
use guestbook::stays::{Today, TodayLine};
use guestbook::time::Day;
use serde_json::json;

use crate::line::{self, Wanted, Who};
use crate::say;
use crate::wishes::{Common, StayVerb};

/// Who arrives, who is here, who leaves.
pub(crate) fn today(common: &Common, date: Option<Day>) -> Result<(), Problem> {
    let answer = common.desk()?.call("stays.today", json!({ "day": date }))?;
    if common.json {
        say::json(&answer);
        return Ok(());
    }
    let page: Today = serde_json::from_value(answer).map_err(|_| Problem::broken("bad-answer"))?;
    say::line(&page.day.to_string());
    for (words, lines) in [("arrivals", page.arrivals), ("in house", page.in_house), ("departures", page.departures)] {
        say::line(&format!("{} {words}", lines.len()));
        lines.iter().for_each(tell);
    }
    Ok(())
}

fn tell(line: &TodayLine) {
    let stay = &line.stay;
    let unit = stay.unit.as_ref().map(|unit| unit.name.as_str()).or(stay.unit_written.as_deref()).unwrap_or("–");
    let name = line.name.listed();
    say::line(&format!("  {}  {:<14} {name:<32} {:>3}n  {}", stay.id, unit, stay.nights, stay.state.word()));
}

/// Note what happens to a stay.
pub(crate) fn stay(common: &Common, verb: StayVerb) -> Result<(), Problem> {
    let (command, stay) = match verb {
        StayVerb::Add { line, guest, new, unit, now, dry_run } => {
            let who = guest.map_or(if new { Who::New } else { Who::Named }, Who::Guest);
            return line::add(common, &line, &Wanted { who, unit, now, dry_run });
        }
        StayVerb::CheckIn { id } => ("stays.check_in", id),
        StayVerb::CheckOut { id } => ("stays.check_out", id),
        StayVerb::Cancel { id } => ("stays.cancel", id),
        StayVerb::NoShow { id } => ("stays.no_show", id),
    };
    let done = common.desk()?.call(command, json!({ "stay": stay }))?;
    if common.json {
        say::json(&json!({ "stay": stay, "change": done["change"] }));
    } else {
        say::line(&stay.to_string());
    }
    Ok(())
}
