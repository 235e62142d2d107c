//! From the answers for all lines to the brief of each: who somebody is, in thirty seconds.

use std::collections::BTreeMap;

use super::rows::{self, Companion};
use crate::book::Reader;
use crate::consent::{self, ConsentInShort};
use crate::error::StorageError;
use crate::guests::{self, Birthday, persons_of};
use crate::house::habits::{Habits, habits};
use crate::id::{GuestId, StayId};
use crate::journey;
use crate::journey::views::Asked;
use crate::loyalty::Badge;
use crate::loyalty::badges::badges;
use crate::stays::needs::{self, StayNeed};
use crate::stays::notes;
use crate::stays::rhythm::rhythm;
use crate::stays::{BirthdayHere, Brief, LastStay, Note, NoteKind, Role, Said, Stay, TodayLine};
use crate::storage::many::Many;
use crate::time::Day;

/// Likes told in a brief. unit: notes
const LIKES: usize = 3;

/// What the book says of the guests of a page, each asked once.
#[derive(Default)]
struct Answers {
    past: BTreeMap<GuestId, Vec<(StayId, LastStay)>>,
    asked: BTreeMap<GuestId, Asked>,
    notes: BTreeMap<GuestId, Vec<Note>>,
    points: BTreeMap<GuestId, Badge>,
    needs: BTreeMap<StayId, Vec<StayNeed>>,
    consents: BTreeMap<GuestId, ConsentInShort>,
    habits: Habits,
}

/// The lines of some stays, in their order.
pub(super) fn lines(r: &Reader<'_>, stays: Vec<Stay>) -> Result<Vec<TodayLine>, StorageError> {
    let mut parties: BTreeMap<StayId, Vec<Companion>> = BTreeMap::new();
    for companion in rows::parties(r, &Many::of(stays.iter().map(|stay| stay.id)))? {
        parties.entry(companion.stay).or_default().push(companion);
    }
    let mains: Vec<GuestId> = parties.values().filter_map(|party| Some(main_of(party)?.member.guest)).collect();
    let latest = stays.iter().map(|stay| stay.arrival).max().unwrap_or(r.today());
    let answers = Answers::of(r, &mains, latest, &Many::of(stays.iter().map(|stay| stay.id)))?;
    let line = |mut stay: Stay| {
        let party = parties.remove(&stay.id).unwrap_or_default();
        stay.party = party.iter().map(|companion| companion.member.clone()).collect();
        answers.line(stay, &party, r.today())
    };
    Ok(stays.into_iter().map(line).collect())
}

fn main_of(party: &[Companion]) -> Option<&Companion> {
    party.iter().find(|companion| companion.member.role == Role::MainGuest).or(party.first())
}

impl Answers {
    fn of(r: &Reader<'_>, mains: &[GuestId], latest: Day, stays: &Many) -> Result<Self, StorageError> {
        let mut person_of: BTreeMap<GuestId, Vec<GuestId>> = BTreeMap::new();
        for person in persons_of(mains) {
            person.files.iter().for_each(|file| person_of.entry(*file).or_default().push(person.shown));
        }
        let files = Many::of(person_of.keys().copied());
        let mut answers = Self { habits: habits(r)?, ..Self::default() };
        let shown = |file: GuestId| person_of.get(&file).into_iter().flatten().copied();
        let past = rows::past(r, &files, latest)?;
        for (file, badge) in badges(r, &files, &past)? {
            answers.points.extend(shown(file).map(|guest| (guest, badge.clone())));
        }
        for (file, stay, last) in past {
            shown(file).for_each(|guest| answers.past.entry(guest).or_default().push((stay, last.clone())));
        }
        for (file, known) in guests::rows::known_of_many(r, &files)? {
            shown(file).for_each(|guest| answers.asked.entry(guest).or_default().known.add(known));
        }
        for met in journey::rows::encounters_of_many(r, &files)? {
            shown(met.guest).for_each(|guest| answers.asked.entry(guest).or_default().encounters.push(met.clone()));
        }
        for (file, aside) in journey::cues::rows::asides_of_many(r, &files)? {
            shown(file).for_each(|guest| answers.asked.entry(guest).or_default().asides.push(aside));
        }
        for note in notes::rows::quotable(r, &files)? {
            shown(note.guest).for_each(|guest| answers.notes.entry(guest).or_default().push(note.clone()));
        }
        for (file, answer) in consent::rows::in_short_of_many(r, &files, r.today())? {
            shown(file).for_each(|guest| {
                let now = answers.consents.entry(guest).or_default();
                *now = answer.max(*now);
            });
        }
        for need in needs::rows::shown_of(r, stays)? {
            answers.needs.entry(need.stay).or_default().push(need);
        }
        Ok(answers)
    }

    fn line(&self, stay: Stay, party: &[Companion], today: Day) -> TodayLine {
        let Some(main) = main_of(party) else {
            let (name, brief) = (guests::Name::default(), Brief::default());
            return TodayLine { stay, guest: None, name, language: None, brief };
        };
        let guest = main.member.guest;
        let brief = Brief { birthdays: birthdays(party, &stay), ..self.brief(guest, &stay, today) };
        TodayLine { guest: Some(guest), name: main.member.name.clone(), language: main.language, stay, brief }
    }

    fn brief(&self, guest: GuestId, stay: &Stay, today: Day) -> Brief {
        let mut past: Vec<&(StayId, LastStay)> = self.past.get(&guest).into_iter().flatten().collect();
        past.retain(|(_, last)| last.arrival < stay.arrival);
        // A guest in two roles of one party has slept here once.
        past.sort_by_key(|(id, last)| (last.arrival, *id));
        past.dedup_by_key(|(id, _)| *id);
        let past: Vec<LastStay> = past.into_iter().map(|(_, last)| last.clone()).collect();
        let notes = || self.notes.get(&guest).into_iter().flatten();
        let of = |kind: NoteKind| notes().filter(move |note| note.kind == kind).map(Said::from);
        let nothing = Asked::default();
        let asked = self.asked.get(&guest).unwrap_or(&nothing);
        Brief {
            nth: u32::try_from(past.len() + 1).unwrap_or(u32::MAX),
            rhythm: rhythm(&past, stay.arrival),
            last: past.last().cloned(),
            needs: self.needs.get(&stay.id).cloned().unwrap_or_default(),
            pinned: notes().filter(|note| note.pinned).map(Said::from).collect(),
            incident: of(NoteKind::Incident).next(),
            preferences: of(NoteKind::Preference).take(LIKES).collect(),
            points: self.points.get(&guest).cloned(),
            consent: self.consents.get(&guest).copied().unwrap_or_default(),
            birthdays: Vec::new(),
            cues: journey::views::cues_of_arrival(asked, stay, &self.habits, today),
        }
    }
}

impl From<&Note> for Said {
    fn from(note: &Note) -> Self {
        Self { note: note.id, text: note.text.clone(), at: note.at }
    }
}

fn birthdays(party: &[Companion], stay: &Stay) -> Vec<BirthdayHere> {
    let mut found: Vec<BirthdayHere> = party
        .iter()
        .filter_map(|companion| {
            let birthday = companion.birthday?;
            let on = birthday_within(birthday, stay.arrival, stay.departure)?;
            let turns = birthday.year.and_then(|year| u32::try_from(on.year() - i32::from(year)).ok());
            Some(BirthdayHere { name: companion.member.name.clone(), on, turns: turns.filter(|years| *years > 0) })
        })
        .collect();
    found.sort_by_key(|birthday| birthday.on);
    found
}

/// The day a birthday is celebrated from `from` to `to`, both included.
pub(super) fn birthday_within(birthday: Birthday, from: Day, to: Day) -> Option<Day> {
    let (month, day) = (u32::from(birthday.month), u32::from(birthday.day));
    (from.year()..=to.year())
        .filter_map(|year| {
            let leap_day = || Day::new(year, 2, 28).filter(|_| (month, day) == (2, 29));
            Day::new(year, month, day).or_else(leap_day)
        })
        .find(|on| *on >= from && *on <= to)
}
