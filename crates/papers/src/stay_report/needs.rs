//! Needs on paper: what to do, for which table, how grave. Never why, and on the papers of a day never for whom.

use guestbook::stays::needs::{NeedCode, Place, Severity, StayNeed};
use guestbook::time::Day;

use super::sheet::{DOT, Sheet};
use crate::flow::Style;

/// What is needed, in the words of the screen.
pub(crate) fn code(sheet: &Sheet, code: NeedCode) -> String {
    sheet.say(&format!("need-code-{}", code.word()))
}

/// `table 4`; nothing for the whole unit.
pub(crate) fn seat(sheet: &Sheet, place: Place, number: Option<u16>) -> Option<String> {
    let key = match place {
        Place::Room => return None,
        Place::Table => "need-for-table",
        Place::Participant => "need-for-participant",
    };
    Some(sheet.say_with(key, &[("number", (&number.unwrap_or_default().to_string()).into())]))
}

/// `sans arachides, table 4 (cuisson à part)`
fn said(sheet: &Sheet, need: &StayNeed) -> String {
    let what = [Some(code(sheet, need.code)), seat(sheet, need.place, need.place_number)];
    let what = what.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let instruction = need.instruction.trim();
    if instruction.is_empty() { what } else { format!("{what} ({instruction})") }
}

/// All of a stay in two lines at most: what a life depends on, then the rest.
pub(crate) fn in_short(sheet: &Sheet, needs: &[StayNeed]) -> [Option<String>; 2] {
    let (grave, rest): (Vec<_>, Vec<_>) = needs.iter().partition(|need| need.severity == Severity::LifeThreatening);
    let told = |key: &str, needs: &[&StayNeed]| {
        let each = needs.iter().map(|need| said(sheet, need)).collect::<Vec<_>>().join(DOT);
        (!needs.is_empty()).then(|| sheet.say_with(key, &[("what", (&each).into())]))
    };
    [told("need-alert", &grave), told("paper-brief-needs", &rest)]
}

/// The needs of a stay or of a person, each with how grave it is and until when it is kept. Nothing where there is none.
pub(crate) fn write(sheet: &mut Sheet, needs: &[StayNeed], stay_of: impl Fn(&StayNeed) -> Option<(Day, Day)>) {
    if needs.is_empty() {
        return;
    }
    let heading = sheet.say("needs-title");
    sheet.flow.heading(&heading);
    for need in needs {
        let grave = sheet.say(match need.severity {
            Severity::LifeThreatening => "severity-life_threatening",
            Severity::Must => "severity-must",
            Severity::Preference => "severity-preference",
        });
        let day = sheet.day(need.removed_on);
        let gone = sheet.say_with("needs-gone", &[("day", (&day).into())]);
        let stay = stay_of(need).map(|(arrival, departure)| {
            let span = sheet.formats.span_short(arrival, departure);
            sheet.say_with("paper-note-stay", &[("span", (&span).into())])
        });
        let head = [Some(capital(&grave)), stay, Some(gone)].into_iter().flatten().collect::<Vec<_>>().join(DOT);
        sheet.flow.need(Style::SMALL.lead + 2.0 * Style::BODY.lead);
        sheet.flow.paragraph(&head, Style::SMALL);
        let said = capital(&said(sheet, need));
        sheet.flow.paragraph(&said, Style::BODY);
        sheet.flow.skip(8.0);
    }
}

/// A word at the head of a line.
pub(crate) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
