//! Guests on their way into the book: added, filled, or left as they are.

use std::collections::HashMap;

use super::ahead::Worked;
use super::candidate::{DraftAddress, DraftPerson};
use super::known::{Facts, Known, Reached, phone_key};
use super::namesakes::{compatible, folded_words};
use super::{Mode, rows};
use crate::book::Writer;
use crate::error::StorageError;
use crate::guests::acts::{GuestDraft, Part};
use crate::guests::{self, Name, reach};
use crate::id::GuestId;
use crate::stays;

/// What became of a guest in this import.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fate {
    New,
    Updated,
    Same,
}

/// The guests of one import.
#[derive(Debug)]
pub(super) struct GuestDesk {
    pub(super) known: Known,
    pub(super) fates: HashMap<GuestId, Fate>,
    /// New guests who bear the full name of another.
    pub(super) namesakes: u32,
    file: String,
    mode: Mode,
}

impl GuestDesk {
    /// Asks the book whom it knows.
    pub(super) fn open(w: &Writer<'_>, file: &str, mode: Mode) -> Result<Self, StorageError> {
        let known = Known::load(w)?;
        Ok(Self { known, fates: HashMap::new(), namesakes: 0, file: file.to_owned(), mode })
    }

    /// The guest of a row: known by phone or e-mail, or added. `None` if the row names nobody.
    pub(super) fn enter(
        &mut self,
        w: &mut Writer<'_>,
        row: &Worked,
        known: Option<GuestId>,
    ) -> Result<Option<GuestId>, StorageError> {
        let (person, reached) = (&row.candidate.person, &row.reached);
        let named = !person.name.listed().is_empty();
        if !named && person.emails.is_empty() && person.phones.is_empty() {
            return Ok(known);
        }
        let found = match known {
            Some(guest) if !compatible(&self.known.facts(w, guest)?.name, &person.name) => {
                // The booking is in another name by now: what the row says of that person is not this guest's.
                self.count(guest, Fate::Same);
                return Ok(Some(guest));
            }
            Some(guest) => Some(guest),
            None => self.known.find(w, &person.name, reached)?,
        };
        match found {
            Some(guest) => self.meet(w, guest, person, reached).map(|()| Some(guest)),
            None => self.add(w, person, (reached, &row.full_name)).map(Some),
        }
    }

    /// Counts a guest as met, changed or not.
    pub(super) fn count(&mut self, guest: GuestId, fate: Fate) {
        let now = self.fates.entry(guest).or_insert(fate);
        if *now == Fate::Same {
            *now = fate;
        }
    }

    /// A guest by name alone: the one who made a booking.
    pub(super) fn add_named(&mut self, w: &mut Writer<'_>, name: &Name) -> Result<GuestId, StorageError> {
        let person = DraftPerson { name: name.clone(), ..DraftPerson::default() };
        self.add(w, &person, (&Reached::default(), &folded_words(&name.family, &name.given)))
    }

    fn add(
        &mut self,
        w: &mut Writer<'_>,
        person: &DraftPerson,
        (reached, full_name): (&Reached, &str),
    ) -> Result<GuestId, StorageError> {
        let draft = GuestDraft {
            name: person.name.clone(),
            title: person.title.clone(),
            language: person.language,
            birthday: person.birthday,
            nationality: person.nationality,
            origin: Some(self.file.clone()),
            parts: Vec::new(),
        };
        let guest = guests::rows::insert_guest(w, &draft)?;
        let mut facts = Facts {
            name: person.name.clone(),
            title: person.title.clone(),
            language: person.language,
            birthday: person.birthday,
            nationality: person.nationality,
            ..Facts::default()
        };
        add_parts(w, guest, person, reached, &mut facts)?;
        if let Some(note) = &person.note {
            stays::notes::rows::insert_imported(w, guest, None, note)?;
        }
        self.known.remember(guest, facts);
        self.known.remember_reach(guest, reached);
        self.namesakes += u32::from(self.known.is_borne(full_name));
        self.fates.insert(guest, Fate::New);
        Ok(guest)
    }

    fn meet(
        &mut self,
        w: &mut Writer<'_>,
        guest: GuestId,
        person: &DraftPerson,
        reached: &Reached,
    ) -> Result<(), StorageError> {
        if self.mode == Mode::Skip {
            self.count(guest, Fate::Same);
            return Ok(());
        }
        let mode = self.mode;
        let facts = self.known.facts(w, guest)?;
        let mut changed = false;
        let wanted = merged(facts, person, mode);
        if let Some(wanted) = wanted {
            let mut file = guests::views::file(w, guest)?;
            (file.name, file.title) = (wanted.name.clone(), wanted.title.clone());
            (file.language, file.birthday, file.nationality) = (wanted.language, wanted.birthday, wanted.nationality);
            guests::rows::update_guest(w, &file)?;
            *facts = wanted;
            changed = true;
        }
        changed |= add_parts(w, guest, person, reached, facts)?;
        if let Some(note) = &person.note
            && !rows::has_note(w, guest, None, note)?
        {
            stays::notes::rows::insert_imported(w, guest, None, note)?;
            changed = true;
        }
        if changed {
            self.known.remember_reach(guest, reached);
        }
        self.count(guest, if changed { Fate::Updated } else { Fate::Same });
        Ok(())
    }
}

/// The facts with what the row adds; `None` if it adds nothing.
fn merged(facts: &Facts, person: &DraftPerson, mode: Mode) -> Option<Facts> {
    let mut wanted = facts.clone();
    let wins = mode == Mode::Overwrite;
    if wins || facts.name.family.is_empty() {
        take(&mut wanted.name.family, &person.name.family);
    }
    if wins || facts.name.given.is_empty() {
        take(&mut wanted.name.given, &person.name.given);
    }
    wanted.title = better(facts.title.clone(), person.title.clone(), wins);
    wanted.language = better(facts.language, person.language, wins);
    wanted.nationality = better(facts.nationality, person.nationality, wins);
    wanted.birthday = better(facts.birthday, person.birthday, wins);
    if let (Some(own), Some(told)) = (&mut wanted.birthday, person.birthday)
        && own.year.is_none()
        && (own.month, own.day) == (told.month, told.day)
    {
        own.year = told.year;
    }
    let same = (&wanted.name, &wanted.title, wanted.language, wanted.nationality, wanted.birthday)
        == (&facts.name, &facts.title, facts.language, facts.nationality, facts.birthday);
    (!same).then_some(wanted)
}

fn take(own: &mut crate::personal::Private, told: &crate::personal::Private) {
    if !told.is_empty() {
        own.clone_from(told);
    }
}

/// The file's value if it has one and may win, else the book's.
pub(super) fn better<T>(own: Option<T>, told: Option<T>, wins: bool) -> Option<T> {
    if wins { told.or(own) } else { own.or(told) }
}

/// Adds e-mails, phones, addresses and tags that are not there yet. Answers whether there were any.
fn add_parts(
    w: &mut Writer<'_>,
    guest: GuestId,
    person: &DraftPerson,
    reached: &Reached,
    facts: &mut Facts,
) -> Result<bool, StorageError> {
    let mut added = false;
    for email in &person.emails {
        let folded = reach::folded_email(&email.address);
        // A relay address is of use only to somebody who cannot be reached otherwise.
        if facts.emails.contains(&folded) || (email.relay && !facts.emails.is_empty()) {
            continue;
        }
        facts.emails.push(folded.clone());
        let part = Part::Email { address: email.address.to_string(), folded, relay: email.relay, kind: email.kind };
        guests::rows::insert_part(w, guest, &part)?;
        added = true;
    }
    for (phone, e164) in person.phones.iter().zip(&reached.phones) {
        let key = phone_key(e164.as_deref(), &phone.written);
        if facts.phones.contains(&key) {
            continue;
        }
        facts.phones.push(key);
        let part = Part::Phone { written: phone.written.to_string(), e164: e164.clone(), kind: phone.kind };
        guests::rows::insert_part(w, guest, &part)?;
        added = true;
    }
    for address in &person.addresses {
        let lines = [&address.street, &address.postcode, &address.town, &address.region].map(|line| line.to_string());
        if is_known(address, &lines, facts) {
            continue;
        }
        facts.addresses.push((lines.clone(), address.country));
        guests::rows::insert_part(w, guest, &Part::Address { lines, country: address.country, kind: address.kind })?;
        added = true;
    }
    for word in person.tags.iter().filter(|word| !word.is_empty()) {
        if !facts.tags.contains(word) {
            facts.tags.push(word.clone());
            guests::rows::insert_part(w, guest, &Part::Tag { word: word.clone() })?;
            added = true;
        }
    }
    Ok(added)
}

/// An address that says less than a known one says nothing new.
fn is_known(address: &DraftAddress, lines: &[String; 4], facts: &Facts) -> bool {
    facts.addresses.iter().any(|(own, country)| {
        let within = lines
            .iter()
            .zip(own)
            .all(|(line, own)| line.is_empty() || super::words::fold(line) == super::words::fold(own));
        within && (address.country.is_none() || address.country == *country)
    }) || (lines.iter().all(String::is_empty) && !facts.addresses.is_empty())
}
