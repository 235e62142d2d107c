//! Calendar feeds become a table: one row per event. What is a stay and what is a block is decided by `assemble`.

use super::card_lines::{CardLine, lines};
use super::sheet::Sheet;

/// Headers of the table, in their order.
pub(super) const HEADERS: [&str; 8] = ["Start", "End", "Summary", "UID", "Status", "Reservation", "Phone tail", "Feed"];

/// What stands in the column `Status` of a block that is no stay.
pub(super) const BLOCKED: &str = "blocked";
/// What stands there if nobody can tell a stay from a closure.
pub(super) const UNTOLD: &str = "to be named";

/// All events of a feed.
pub(super) fn read(text: &str) -> Sheet {
    let lines = lines(text);
    let feed = lines.iter().find(|line| line.name == "PRODID").map(CardLine::text).unwrap_or_default();
    let mut sheet = Sheet::default();
    sheet.push(&HEADERS.map(str::to_owned));
    let mut open: Option<Vec<&CardLine>> = None;
    for line in &lines {
        match (line.name.as_str(), line.value.trim()) {
            ("BEGIN", "VEVENT") => open = Some(Vec::new()),
            ("END", "VEVENT") => {
                if let Some(event) = open.take() {
                    sheet.push(&row(&event, &feed));
                }
            }
            _ => open.iter_mut().for_each(|lines| lines.push(line)),
        }
    }
    sheet
}

fn row(event: &[&CardLine], feed: &str) -> [String; 8] {
    let text = |name: &str| event.iter().find(|line| line.name == name).map(|line| line.text()).unwrap_or_default();
    let (summary, description, uid) = (text("SUMMARY"), text("DESCRIPTION"), text("UID"));
    let reference = airbnb_code(&description).or_else(|| airbnb_code(&summary)).unwrap_or_default();
    let airbnb = feed.contains("Airbnb") || uid.ends_with("@airbnb.com");
    let status = match text("STATUS").as_str() {
        "CANCELLED" => "cancelled".to_owned(),
        _ if airbnb && reference.is_empty() => BLOCKED.to_owned(),
        _ if summary.to_lowercase().contains("not available") || summary.starts_with("CLOSED") => UNTOLD.to_owned(),
        _ => "booked".to_owned(),
    };
    let tail = description.rsplit_once("Digits):").map_or("", |(_, tail)| tail).trim().chars().take(4).collect();
    let feed = if airbnb {
        "Airbnb"
    } else if feed.to_lowercase().contains("booking") || uid.contains("booking.com") {
        "Booking.com"
    } else {
        ""
    };
    [day(&text("DTSTART")), day(&text("DTEND")), summary, uid, status, reference, tail, feed.to_owned()]
}

/// `20260911` and `20260911T140000Z` → `2026-09-11`.
fn day(text: &str) -> String {
    match (text.get(..4), text.get(4..6), text.get(6..8)) {
        (Some(year), Some(month), Some(day)) => format!("{year}-{month}-{day}"),
        _ => text.to_owned(),
    }
}

fn airbnb_code(text: &str) -> Option<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .find(|word| super::presets::is_airbnb_code(word))
        .map(str::to_owned)
}
