//! The papers of a day at the desk, from the Today page: who arrives, what one shift tells the next.

use std::collections::BTreeMap;

use super::{HandedNote, Handover};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests;
use crate::house::habits::{ArrivalList, habits};
use crate::id::GuestId;
use crate::journey::tasks::views::{WhichTasks, tasks};
use crate::stays::in_order::in_order;
use crate::stays::today::today;
use crate::stays::{self, Brief, StayState, TodayLine};
use crate::storage::many::Many;
use crate::time::Day;

/// The arrivals of a day, by unit; those without a unit last.
pub(super) fn arrivals(r: &Reader<'_>, day: Day) -> Result<Vec<TodayLine>, StorageError> {
    let mut lines = today(r, day)?.arrivals;
    let wanted = habits(r)?.list;
    for line in &mut lines {
        leave_out(&mut line.brief, wanted);
    }
    by_unit(&mut lines);
    Ok(lines)
}

/// What the house does not want on its list is left out of it.
fn leave_out(brief: &mut Brief, wanted: ArrivalList) {
    let whole = std::mem::take(brief);
    *brief = Brief { needs: whole.needs, pinned: whole.pinned, ..Brief::default() };
    if wanted.history {
        (brief.nth, brief.rhythm, brief.last) = (whole.nth, whole.rhythm, whole.last);
        brief.incident = whole.incident;
    }
    if wanted.likes {
        brief.preferences = whole.preferences;
    }
    if wanted.points {
        brief.points = whole.points;
    }
    if wanted.birthdays {
        brief.birthdays = whole.birthdays;
    }
    if wanted.questions {
        brief.cues = whole.cues;
    }
}

/// The day as it stands, for who comes next to the desk.
pub(super) fn handover(r: &Reader<'_>, day: Day) -> Result<Handover, StorageError> {
    let page = today(r, day)?;
    let leaves_next: Vec<TodayLine> = today(r, day.plus(1))?.departures;
    let leaves_next = leaves_next.into_iter().filter(|line| line.stay.departure == day.plus(1));
    let sleeps = page.arrivals.into_iter().chain(page.in_house);
    let (mut awaited, mut here): (Vec<_>, Vec<_>) = sleeps.partition(TodayLine::is_awaited);
    here.retain(|line| matches!(line.stay.state, StayState::InHouse { .. }));
    let (not_come, mut leaving): (Vec<_>, Vec<_>) = page.departures.into_iter().partition(TodayLine::is_awaited);
    awaited.extend(not_come);
    leaving.retain(|line| matches!(line.stay.state, StayState::InHouse { .. }));
    let mut leaves_next: Vec<TodayLine> = leaves_next.collect();
    for lines in [&mut awaited, &mut here, &mut leaving, &mut leaves_next] {
        by_unit(lines);
    }
    let notes = notes(r, day, [&here, &leaving, &awaited])?;
    let tasks = tasks(r, WhichTasks::Open, None)?.into_iter().filter(|task| task.due.is_some_and(|due| due.on <= day));
    Ok(Handover { day, awaited, here, leaving, leaves_next, tasks: tasks.collect(), notes })
}

fn by_unit(lines: &mut [TodayLine]) {
    lines.sort_by_cached_key(|line| {
        let name = line.stay.unit.as_ref().map(|unit| in_order(&unit.name));
        (name.is_none(), name, line.stay.arrival, line.name.listed())
    });
}

fn notes(r: &Reader<'_>, day: Day, lines: [&[TodayLine]; 3]) -> Result<Vec<HandedNote>, StorageError> {
    let notes = stays::views::notes_of_day(r, day)?;
    let names = guests::rows::names_of_many(r, &Many::of(notes.iter().map(|note| note.guest)))?;
    let names: BTreeMap<GuestId, String> = names.into_iter().map(|(guest, name)| (guest, name.listed())).collect();
    let all = || lines.into_iter().flatten();
    let unit_of = |guest: GuestId| {
        let line = all().find(|line| line.stay.party.iter().any(|member| member.guest == guest))?;
        Some(line.stay.unit.as_ref()?.name.clone())
    };
    let handed = notes.into_iter().map(|note| HandedNote {
        name: names.get(&note.guest).cloned().unwrap_or_default(),
        unit: unit_of(note.guest),
        note,
    });
    Ok(handed.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stays::NoteKind;
    use crate::stays::acts::{check_in, check_out};
    use crate::stays::notes::NoteDraft;
    use crate::stays::notes::acts::write;
    use crate::testing::{day, desk};

    fn names(lines: &[TodayLine]) -> Vec<&str> {
        lines.iter().map(|line| &*line.name.family).collect()
    }

    #[test]
    fn the_evening_shift_is_told_who_comes_who_is_here_and_who_leaves() {
        let desk = desk("2026-05-09");
        let stay = |family: &str, unit: &str, days: [&str; 2]| {
            let guest = desk.guest(family, "Inès", &[]);
            let unit = desk.unit(unit);
            (guest, desk.stay(guest, Some(unit), &format!("2026-05-{}", days[0]), &format!("2026-05-{}", days[1])))
        };
        let late = stay("Attendu", "Ch. 10", ["10", "12"]);
        let never = stay("Jamais", "Ch. 9", ["09", "12"]);
        let here = stay("Présent", "Ch. 2", ["09", "11"]);
        let come = stay("Venu", "Ch. 3", ["10", "13"]);
        let lingers = stay("Traîne", "Ch. 4", ["09", "10"]);
        let gone = stay("Parti", "Ch. 5", ["09", "10"]);
        for (_, stay) in [here, come, lingers, gone] {
            desk.change(|w| check_in(w, stay));
        }
        desk.change(|w| check_out(w, gone.1));
        desk.change(|w| write(w, &NoteDraft::of(late.0, None, NoteKind::Fact, "Écrit la veille")));
        let desk = desk.on("2026-05-10");
        desk.change(|w| write(w, &NoteDraft::of(here.0, Some(here.1), NoteKind::Incident, "Clé perdue")));
        let handover = desk.book.read(|r| handover(r, day("2026-05-10"))).expect("a handover");
        assert_eq!(names(&handover.awaited), ["Jamais", "Attendu"], "room 9 before room 10");
        assert_eq!(names(&handover.here), ["Présent", "Venu"]);
        assert_eq!(names(&handover.leaving), ["Traîne"]);
        assert_eq!(names(&handover.leaves_next), ["Présent"]);
        let told: Vec<_> = handover.notes.iter().map(|n| (&*n.note.text.0, &*n.name, n.unit.as_deref())).collect();
        assert_eq!(told, [("Clé perdue", "Présent Inès", Some("Ch. 2"))]);
        assert_eq!(never.1, handover.awaited[0].stay.id);
    }
}
