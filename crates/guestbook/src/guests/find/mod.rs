//! Finding a guest: one box for names, sounds, phones, e-mails, references, towns and notes.
//!
//! What was typed is asked in steps, best answers first: whole names, starts of names, then everything else. A
//! step takes the newest files from the index until there are enough, never all of them to sort; within a portion
//! the better fit comes first, and among equals whoever
//! arrives today or has just come, whose file says so already. So a frequent name costs no more than a rare one. If
//! there are more hits than one portion, those of today's guests who fit as well come first.
//! Not here: duplicates. To add a field: [`words::Findable`], [`words::Mark`], a question in [`ask`], a [`Step`].

mod ask;
mod index;
mod names;
mod rows;
#[cfg(test)]
mod tests;
mod words;

use std::cmp::Reverse;
use std::collections::HashSet;

use self::ask::{Ask, Typed};
use self::names::NameWords;
use self::rows::Entry;
use super::{FoundGuest, Matched, Name, fold};
use crate::book::Reader;
use crate::error::StorageError;
use crate::loyalty::{self, card};
use crate::personal::Private;
use crate::time::Day;

pub use self::index::index;
pub(crate) use self::rows::tidy;

/// Candidates read and ranked at a time. unit: guests
const PORTION: usize = 16;
/// Guests of today looked at beside the first portion of a frequent hit. unit: guests
const MOST_TODAY: usize = 300;
/// Candidates looked at in one step before it gives up: of a true question, and of a likely one. unit: guests
const MANY: usize = 2_000;
const FEW: usize = 4 * PORTION;
/// Who types so many words and finds somebody is not asked what else they may have meant. unit: words
const CLEAR: usize = 3;

/// Find guests by whatever was typed: the `limit` best ones, after the first `after`.
///
/// # Errors
/// If the book cannot be read.
pub fn find(r: &Reader<'_>, text: &str, limit: usize, after: usize) -> Result<Vec<FoundGuest>, StorageError> {
    let ask = Ask::read(text);
    let wanted = after.saturating_add(limit);
    let (ways, today) = (ask.ways(), r.today());
    let mut search = Search { ask, ways, wanted, today, here: None, seen: HashSet::new(), found: Vec::new() };
    search.by_card(r, text)?;
    for step in STEPS {
        let found_out = step.likely() && search.ask.words.len() >= CLEAR && !search.found.is_empty();
        if search.found.len() >= wanted || found_out {
            break;
        }
        search.step(r, step)?;
    }
    Ok(search.found.into_iter().skip(after).take(limit).collect())
}

/// One question, and how to look at its candidates.
struct Step {
    question: fn(&Ask) -> Option<String>,
    look: fn(&Search, &Entry) -> Option<Look>,
    /// Candidates refused before the step gives up: a likely question may have thousands that are none.
    most: usize,
}

impl Step {
    /// Does it look for what was likely meant, after what was typed?
    fn likely(&self) -> bool {
        self.most == FEW
    }
}

const STEPS: &[Step] = &[
    Step { question: Ask::whole_names, look: Search::by_name, most: MANY },
    Step { question: Ask::started_names, look: Search::by_name, most: MANY },
    Step { question: Ask::joined_names, look: Search::by_name, most: MANY },
    Step { question: Ask::phone_end, look: Search::by_phone_end, most: MANY },
    Step { question: Ask::referenced, look: Search::by_reference, most: MANY },
    Step { question: Ask::phone_start, look: Search::by_phone, most: MANY },
    Step { question: Ask::in_town, look: Search::by_town, most: MANY },
    Step { question: Ask::sounding, look: Search::by_sound, most: FEW },
    Step { question: Ask::emailed, look: Search::by_email, most: MANY },
    Step { question: Ask::noted, look: Search::by_note, most: MANY },
    Step { question: Ask::anywhere, look: Search::by_anything, most: FEW },
];

/// What a candidate turned out to be. `rank`: greater is better, within the same step.
struct Look {
    rank: (usize, u8),
    matched: Matched,
    marked: Vec<String>,
}

struct Search {
    ask: Ask,
    ways: Vec<Vec<String>>,
    wanted: usize,
    today: Day,
    /// Who is at the desk today, once somebody asked.
    here: Option<Vec<Entry>>,
    seen: HashSet<i64>,
    found: Vec<FoundGuest>,
}

impl Search {
    /// A card read by a scanner, or typed: one guest, and no doubt.
    fn by_card(&mut self, r: &Reader<'_>, text: &str) -> Result<(), StorageError> {
        let Some(number) = card::read(text) else { return Ok(()) };
        let Some(seq) = loyalty::rows::guest_of_card(r, &number)? else { return Ok(()) };
        if let Some(entry) = rows::kept(r, seq)? {
            self.seen.insert(seq);
            self.found.push(found(&entry, Look::of(Matched::Card, Vec::new())));
        }
        Ok(())
    }

    fn step(&mut self, r: &Reader<'_>, step: &Step) -> Result<(), StorageError> {
        let Some(question) = (step.question)(&self.ask) else { return Ok(()) };
        let (mut before, mut looked_at, mut met) = (i64::MAX, 0, false);
        while self.found.len() < self.wanted && looked_at < step.most + self.wanted {
            let portion = rows::candidates(r, &question, before, PORTION)?;
            let full = portion.len() == PORTION;
            looked_at += portion.len();
            before = portion.last().map_or(i64::MIN, |entry| entry.seq);
            let mut looks = self.looks(step, portion);
            if full && !met && !looks.is_empty() {
                self.meet_who_is_here(r, step, &mut looks)?;
                met = true;
            }
            self.take(looks);
            if !full {
                break;
            }
        }
        Ok(())
    }

    /// What these turn out to be; who was found already, or is none, is left out.
    fn looks(&self, step: &Step, entries: impl IntoIterator<Item = Entry>) -> Vec<(Look, Entry)> {
        let new = entries.into_iter().filter(|entry| !self.seen.contains(&entry.seq));
        new.filter_map(|entry| (step.look)(self, &entry).map(|look| (look, entry))).collect()
    }

    /// Of a frequent hit only a portion is ranked at a time: today's guests who fit as well are put into the first.
    fn meet_who_is_here(
        &mut self,
        r: &Reader<'_>,
        step: &Step,
        looks: &mut Vec<(Look, Entry)>,
    ) -> Result<(), StorageError> {
        let there: HashSet<i64> = looks.iter().map(|(_, entry)| entry.seq).collect();
        let worst = looks.iter().map(|(look, _)| look.rank).min();
        let here = match self.here.take() {
            Some(here) => here,
            None => rows::at_the_desk(r, self.today, MOST_TODAY)?,
        };
        let others = here.iter().filter(|entry| !there.contains(&entry.seq)).cloned();
        looks.extend(self.looks(step, others).into_iter().filter(|(look, _)| Some(look.rank) >= worst));
        self.here = Some(here);
        Ok(())
    }

    /// Rank a portion and keep it. Each portion is ranked for itself, so that the next page of the list goes on where
    /// this one ended.
    fn take(&mut self, mut looks: Vec<(Look, Entry)>) {
        looks.sort_by_key(|(look, entry)| {
            Reverse((look.rank, entry.last_stay.map(|stay| near(stay, self.today)), entry.seq))
        });
        for (look, entry) in looks {
            self.seen.insert(entry.seq);
            self.found.push(found(&entry, look));
        }
    }

    fn by_name(&self, entry: &Entry) -> Option<Look> {
        let name = NameWords::of(&entry.text.family, &entry.text.given);
        let (fit, marked) = name.fit(&self.ways)?;
        let matched = if fit.all_whole { Matched::Name } else { Matched::NameStart };
        Some(Look { rank: (fit.whole, fit.family), matched, marked })
    }

    fn by_phone_end(&self, entry: &Entry) -> Option<Look> {
        self.by_phone_that(entry, |number, digits| number.ends_with(digits))
    }

    fn by_phone(&self, entry: &Entry) -> Option<Look> {
        self.by_phone_that(entry, starts_phone)
    }

    fn by_phone_that(&self, entry: &Entry, fits: impl Fn(&str, &str) -> bool) -> Option<Look> {
        let digits = &self.ask.words.first()?.plain;
        let found =
            entry.text.phones.lines().any(|number| fits(&number.replace('.', ""), digits) || fits(number, digits));
        found.then(|| Look::of(Matched::Phone, vec![digits.clone()]))
    }

    fn by_reference(&self, entry: &Entry) -> Option<Look> {
        let asked = self.ask.reference.as_str();
        let mut lines = entry.text.references.lines().filter(|line| line.starts_with(asked)).peekable();
        lines.peek()?;
        let whole = usize::from(lines.any(|line| line == asked));
        Some(Look { rank: (whole, 0), ..Look::of(Matched::Reference, vec![asked.to_owned()]) })
    }

    fn by_town(&self, entry: &Entry) -> Option<Look> {
        let marks: Option<Vec<String>> = self.ask.words.iter().map(|word| town_mark(entry, word)).collect();
        Some(Look::of(Matched::Town, marks?))
    }

    fn by_sound(&self, entry: &Entry) -> Option<Look> {
        let name = NameWords::of(&entry.text.family, &entry.text.given);
        if !name.hears(&self.ask.words.iter().collect::<Vec<_>>()) {
            return None;
        }
        let apart: usize = self.ask.words.iter().filter_map(|word| name.heard(word)).sum();
        Some(Look { rank: (usize::MAX - apart, 0), ..Look::of(Matched::SoundsLike, Vec::new()) })
    }

    fn by_email(&self, entry: &Entry) -> Option<Look> {
        let part = self.ask.email.as_deref()?;
        let found = entry.text.emails.lines().any(|address| address.contains(part));
        found.then(|| Look::of(Matched::Email, vec![part.to_owned()]))
    }

    fn by_note(&self, entry: &Entry) -> Option<Look> {
        let marks: Option<Vec<String>> = self.ask.words.iter().map(|word| note_mark(entry, word)).collect();
        Some(Look::of(Matched::Note, marks?))
    }

    /// Each word may be found elsewhere; the guest is found by what says least: a note less than a town.
    fn by_anything(&self, entry: &Entry) -> Option<Look> {
        let name = NameWords::of(&entry.text.family, &entry.text.given);
        let looks: Option<Vec<Look>> = self.ask.words.iter().map(|word| anything(entry, &name, word)).collect();
        let looks = looks?;
        let of_name = |look: &&(&Typed, &Look)| look.1.matched <= Matched::SoundsLike;
        let pairs: Vec<(&Typed, &Look)> = self.ask.words.iter().zip(&looks).collect();
        let named: Vec<&Typed> = pairs.iter().filter(of_name).map(|(word, _)| *word).collect();
        if !name.hears(&named) {
            return None;
        }
        let matched = looks.iter().map(|look| look.matched).max()?;
        let marked = looks.into_iter().flat_map(|look| look.marked).collect();
        Some(Look { rank: (named.len(), 0), matched, marked })
    }
}

impl Look {
    fn of(matched: Matched, marked: Vec<String>) -> Self {
        Self { rank: (0, 0), matched, marked }
    }
}

fn anything(entry: &Entry, name: &NameWords, word: &Typed) -> Option<Look> {
    if let Some((fit, marked)) = name.fit(&[vec![word.key.clone()]]) {
        let matched = if fit.all_whole { Matched::Name } else { Matched::NameStart };
        return Some(Look::of(matched, marked));
    }
    if let Some(mark) = town_mark(entry, word) {
        return Some(Look::of(Matched::Town, vec![mark]));
    }
    if name.heard(word).is_some() {
        return Some(Look::of(Matched::SoundsLike, Vec::new()));
    }
    let plain = || vec![word.plain.clone()];
    let phone = |number: &str| number.replace('.', "").ends_with(&word.plain) || starts_phone(number, &word.plain);
    if word.digits && entry.text.phones.lines().any(phone) {
        return Some(Look::of(Matched::Phone, plain()));
    }
    if entry.text.references.lines().any(|line| line.starts_with(&word.plain)) {
        return Some(Look::of(Matched::Reference, plain()));
    }
    if entry.text.emails.lines().any(|address| address.contains(&word.plain)) {
        return Some(Look::of(Matched::Email, plain()));
    }
    note_mark(entry, word).map(|mark| Look::of(Matched::Note, vec![mark]))
}

/// How near an arrival is to today; greater is nearer. Who is to come counts as a week further away than who has come.
fn near(arrival: Day, today: Day) -> i64 {
    match arrival.since(today) {
        ahead if ahead > 0 => -ahead - 7,
        since => since,
    }
}

/// Do these digits begin the number, with the country's or without, whatever zeros are typed before?
fn starts_phone(number: &str, digits: &str) -> bool {
    let bare = digits.trim_start_matches('0');
    let rest = number.split_once('.').map_or(number, |(_, rest)| rest);
    [number.replace('.', "").as_str(), rest].iter().any(|start| start.trim_start_matches('0').starts_with(bare))
}

fn town_mark(entry: &Entry, word: &Typed) -> Option<String> {
    let mut towns = entry.text.towns.lines().flat_map(words::plain_words);
    towns.find_map(|town| fold::start_with_key(&town, &word.key).map(str::to_owned))
}

fn note_mark(entry: &Entry, word: &Typed) -> Option<String> {
    let mut words = entry.text.notes.split_whitespace();
    words.find_map(|noted| fold::start_with_key(noted, &word.key).map(str::to_owned))
}

fn found(entry: &Entry, look: Look) -> FoundGuest {
    let text = &entry.text;
    let parts = Name { family: Private::new(&text.family), given: Private::new(&text.given) };
    let phone_tail = text.phones.lines().next().map(|number| {
        let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
        digits[digits.len().saturating_sub(4)..].iter().collect()
    });
    FoundGuest {
        id: entry.id,
        name: parts.listed(),
        parts,
        town: text.towns.lines().next().map(str::to_owned),
        last_stay: entry.last_stay,
        phone_tail,
        r#match: look.matched,
        marked: look.marked,
    }
}
