//! A brief on paper: what to know of an arrival, a line each, the most pressing first.

use guestbook::guests::Name;
use guestbook::journey::CueKind;
use guestbook::stays::rhythm::{Often, Rhythm, TimeOfYear};
use guestbook::stays::{Brief, Said, TodayLine};
use guestbook::time::Day;

use crate::flow::Style;
use crate::places;
use crate::stay_report::needs;
use crate::stay_report::sheet::{DOT, Sheet};
use crate::table::Cell;

/// The name, and below it all of the brief.
pub(crate) fn whole(sheet: &Sheet, line: &TodayLine, cell: Cell) -> Cell {
    let [grave, needed] = needs::in_short(sheet, &line.brief.needs);
    let cell = grave.into_iter().fold(cell, |cell, said| cell.and(said, Style::ALERT));
    let told = [
        needed,
        pinned(sheet, &line.brief),
        incident(sheet, &line.brief),
        seen_before(sheet, &line.brief),
        likes(sheet, &line.brief),
        around(sheet, line),
        missing(sheet, &line.brief.cues),
    ];
    told.into_iter().flatten().fold(cell, |cell, said| cell.and(said, Style::SMALL))
}

/// What must not be forgotten about somebody in the house: a need, a pinned note, an incident, a birthday.
pub(crate) fn pressing(sheet: &Sheet, line: &TodayLine, cell: Cell) -> Cell {
    let [grave, needed] = needs::in_short(sheet, &line.brief.needs);
    let cell = grave.into_iter().fold(cell, |cell, said| cell.and(said, Style::ALERT));
    let told = [needed, pinned(sheet, &line.brief), incident(sheet, &line.brief), birthdays(sheet, &line.brief)];
    told.into_iter().flatten().fold(cell, |cell, said| cell.and(said, Style::SMALL))
}

/// Pinned notes, but those that are told below as an incident or a like.
fn pinned(sheet: &Sheet, brief: &Brief) -> Option<String> {
    let told = |said: &Said| brief.incident.iter().chain(&brief.preferences).any(|other| other.note == said.note);
    let pinned: Vec<&str> = brief.pinned.iter().filter(|said| !told(said)).map(|said| said.text.trim()).collect();
    (!pinned.is_empty()).then(|| sheet.say_with("paper-brief-pinned", &[("text", (&pinned.join(DOT)).into())]))
}

fn incident(sheet: &Sheet, brief: &Brief) -> Option<String> {
    let incident = brief.incident.as_ref()?;
    let day = sheet.in_a_sentence(&sheet.formats.day_short(incident.at.day_at(sheet.look.offset_minutes)));
    Some(sheet.say_with("paper-brief-incident", &[("day", (&day).into()), ("text", (&*incident.text).into())]))
}

/// `Séjour n° 4 · toujours semaine 32, Ch. 4 · dernière fois : 4–8 août 2025, Ch. 4`
fn seen_before(sheet: &Sheet, brief: &Brief) -> Option<String> {
    if brief.nth < 2 {
        // Nobody is named, or the house does not want this on its list.
        return (brief.nth > 0).then(|| sheet.say("paper-brief-first"));
    }
    let nth = sheet.formats.integer(i64::from(brief.nth));
    let mut told = vec![sheet.say_with("paper-brief-nth", &[("number", (&nth).into())])];
    told.extend(brief.rhythm.as_ref().map(|habits| rhythm(sheet, habits)).filter(|said| !said.is_empty()));
    told.extend(brief.rhythm.as_ref().and_then(|habits| habits.late).map(|days| late(sheet, days)));
    if let Some(last) = &brief.last {
        let span = sheet.formats.span_short(last.arrival, last.departure);
        let stay = [Some(span), last.unit.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        told.push(sheet.say_with("paper-brief-last", &[("stay", (&stay).into())]));
    }
    Some(told.join(DOT))
}

/// `toujours semaine 32, d’habitude Ch. 4`
fn rhythm(sheet: &Sheet, habits: &Rhythm) -> String {
    let times = habits.times.iter().map(|time| (time.often, when(sheet, time)));
    let unit = habits.unit.iter().map(|unit| (unit.often, unit.name.clone()));
    let mut said = Vec::new();
    let mut before = None;
    for (often, what) in times.chain(unit) {
        let key = if often == Often::Always { "paper-rhythm-always" } else { "paper-rhythm-usually" };
        let repeated = before.replace(often) == Some(often);
        said.push(if repeated { what } else { sheet.say_with(key, &[("what", (&what).into())]) });
    }
    said.join(", ")
}

fn when(sheet: &Sheet, time: &TimeOfYear) -> String {
    if let Some(week) = time.week {
        return sheet.say_with("paper-rhythm-week", &[("week", (&week.to_string()).into())]);
    }
    let month = Day::new(2024, time.month, 1).map(|day| sheet.formats.month(day)).unwrap_or_default();
    let month = month.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    sheet.say_with("paper-rhythm-month", &[("month", month.into())])
}

fn late(sheet: &Sheet, days: u32) -> String {
    let (key, count) = if days < 21 { ("paper-late-days", days) } else { ("paper-late-weeks", days / 7) };
    sheet.count(key, count)
}

fn likes(sheet: &Sheet, brief: &Brief) -> Option<String> {
    let likes: Vec<&str> = brief.preferences.iter().map(|said| said.text.trim()).collect();
    (!likes.is_empty()).then(|| sheet.say_with("paper-brief-likes", &[("likes", (&likes.join(DOT)).into())]))
}

/// What they speak, whose birthday it is, what their card holds.
fn around(sheet: &Sheet, line: &TodayLine) -> Option<String> {
    let own = line.language.filter(|language| !sheet.look.language.locale().starts_with(language.code()));
    let speaks = own.map(|language| {
        let language = places::language(language.code(), sheet.look.language);
        sheet.say_with("paper-brief-speaks", &[("language", language.into())])
    });
    let told = [speaks, birthdays(sheet, &line.brief), points(sheet, &line.brief)];
    let told: Vec<String> = told.into_iter().flatten().collect();
    (!told.is_empty()).then(|| told.join(DOT))
}

/// `420 points, Or`
fn points(sheet: &Sheet, brief: &Brief) -> Option<String> {
    let badge = brief.points.as_ref()?;
    let number = sheet.formats.integer(badge.points);
    let count = u32::try_from(badge.points).unwrap_or(0);
    let points = sheet.say_with("paper-brief-points", &[("count", count.into()), ("number", (&number).into())]);
    Some([Some(points), badge.tier.clone()].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn birthdays(sheet: &Sheet, brief: &Brief) -> Option<String> {
    let each: Vec<String> = brief
        .birthdays
        .iter()
        .map(|birthday| {
            let (name, day) = (called(&birthday.name), sheet.formats.day_of_month(birthday.on));
            let day = sheet.in_a_sentence(&day);
            let args = [("name", (&name).into()), ("day", (&day).into())];
            let said = sheet.say_with("paper-brief-birthday", &args);
            let years = birthday.turns.map(|years| sheet.count("paper-brief-years", years));
            years.map_or(said.clone(), |years| format!("{said} ({years})"))
        })
        .collect();
    (!each.is_empty()).then(|| each.join(DOT))
}

fn called(name: &Name) -> String {
    if name.given.trim().is_empty() { name.family.0.clone() } else { name.given.0.clone() }
}

fn missing(sheet: &Sheet, cues: &[CueKind]) -> Option<String> {
    let each: Vec<String> = cues.iter().filter_map(|cue| Some(sheet.say(cue_key(*cue)?))).collect();
    (!each.is_empty()).then(|| sheet.say_with("paper-brief-missing", &[("what", (&each.join(", ")).into())]))
}

/// What is worth asking at the desk. That no unit is given stands in its column; thanks come after a stay.
fn cue_key(cue: CueKind) -> Option<&'static str> {
    match cue {
        CueKind::NoRealEmail => Some("paper-cue-email"),
        CueKind::NoPhone => Some("paper-cue-phone"),
        CueKind::NoLanguage => Some("paper-cue-language"),
        CueKind::NotReconfirmed => Some("paper-cue-reconfirm"),
        CueKind::StayWithoutUnit
        | CueKind::NoFollowUp
        | CueKind::ConsentEnds
        | CueKind::EnquiryUnanswered
        | CueKind::QuoteUnanswered => None,
    }
}
