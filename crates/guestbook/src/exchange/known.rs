//! What the book knows already, loaded once per import: who has which e-mail and phone, which names are borne.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use super::namesakes::{compatible, folded_words};
use super::rows;
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::{self, Birthday, Name, reach};
use crate::id::GuestId;
use crate::place::{Country, Language};

/// Facts of this many guests are kept at hand. unit: guests, whole
const AT_HAND: usize = 200_000;

/// What is known of one guest: enough to see whether a row says something new.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub(super) name: Name,
    pub(super) title: Option<String>,
    pub(super) language: Option<Language>,
    pub(super) birthday: Option<Birthday>,
    pub(super) nationality: Option<Country>,
    pub(super) emails: Vec<String>,
    pub(super) phones: Vec<String>,
    pub(super) addresses: Vec<([String; 4], Option<Country>)>,
    pub(super) tags: Vec<String>,
}

/// Guests by a hash of something they have. Several guests may share it.
#[derive(Debug, Default)]
struct Shared {
    latest: HashMap<u64, u32>,
    entries: Vec<(GuestId, u32)>,
}

impl Shared {
    fn add(&mut self, hash: u64, guest: GuestId) {
        let at = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let before = self.latest.insert(hash, at).unwrap_or(u32::MAX);
        self.entries.push((guest, before));
    }

    fn all(&self, hash: u64) -> Vec<GuestId> {
        let mut found = Vec::new();
        let mut at = self.latest.get(&hash).copied();
        while let Some((guest, before)) = at.and_then(|at| self.entries.get(at as usize)) {
            found.push(*guest);
            at = Some(*before);
        }
        found
    }
}

/// What the book knows already.
#[derive(Debug, Default)]
pub(super) struct Known {
    hasher: RandomState,
    emails: Shared,
    phones: Shared,
    names: HashSet<u64>,
    facts: HashMap<GuestId, Facts>,
}

impl Known {
    /// Asks the book.
    pub(super) fn load(r: &Reader<'_>) -> Result<Self, StorageError> {
        let mut known = Self::default();
        let hasher = known.hasher.clone();
        rows::each_email(r, |email, guest| known.emails.add(hasher.hash_one(email), guest))?;
        rows::each_phone(r, |phone, guest| known.phones.add(hasher.hash_one(phone), guest))?;
        rows::each_name(r, |family, given| {
            known.names.insert(hasher.hash_one(folded_words(family, given).as_str()));
        })?;
        Ok(known)
    }

    /// The guest who has one of these e-mails or phones and whose name does not speak against it. A phone goes before an
    /// e-mail: families share addresses more often than phones.
    pub(super) fn find(
        &mut self,
        r: &Reader<'_>,
        name: &Name,
        reached: &Reached,
    ) -> Result<Option<GuestId>, StorageError> {
        let by_phone =
            reached.phones.iter().flatten().flat_map(|phone| self.phones.all(self.hasher.hash_one(phone.as_str())));
        let by_email = reached.emails.iter().flat_map(|email| self.emails.all(self.hasher.hash_one(email.as_str())));
        let hits: Vec<GuestId> = by_phone.chain(by_email).collect();
        for hit in hits {
            if compatible(&self.facts(r, hit)?.name, name) {
                return Ok(Some(hit));
            }
        }
        Ok(None)
    }

    /// Is the full name, folded, borne already? Answers, and remembers it.
    pub(super) fn is_borne(&mut self, folded: &str) -> bool {
        !folded.is_empty() && !self.names.insert(self.hasher.hash_one(folded))
    }

    /// What is known of a guest.
    pub(super) fn facts(&mut self, r: &Reader<'_>, guest: GuestId) -> Result<&mut Facts, StorageError> {
        if self.facts.len() > AT_HAND {
            self.facts.clear();
        }
        Ok(match self.facts.entry(guest) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(Facts::of(&guests::views::file(r, guest)?)),
        })
    }

    /// Remembers a guest who has just been added.
    pub(super) fn remember(&mut self, guest: GuestId, facts: Facts) {
        self.facts.insert(guest, facts);
    }

    /// Remembers how a guest can be reached from now on.
    pub(super) fn remember_reach(&mut self, guest: GuestId, reached: &Reached) {
        for email in &reached.emails {
            self.emails.add(self.hasher.hash_one(email.as_str()), guest);
        }
        for phone in reached.phones.iter().flatten() {
            self.phones.add(self.hasher.hash_one(phone.as_str()), guest);
        }
    }
}

impl Facts {
    fn of(file: &guests::GuestFile) -> Self {
        Self {
            name: file.name.clone(),
            title: file.title.clone(),
            language: file.language,
            birthday: file.birthday,
            nationality: file.nationality,
            emails: file.emails.iter().map(|email| reach::folded_email(&email.address)).collect(),
            phones: file.phones.iter().map(|phone| phone_key(phone.e164.as_deref(), &phone.written)).collect(),
            addresses: file
                .addresses
                .iter()
                .map(|a| ([&a.street, &a.postcode, &a.town, &a.region].map(|line| (**line).to_owned()), a.country))
                .collect(),
            tags: file.tags.iter().map(|tag| tag.word.clone()).collect(),
        }
    }
}

/// How a row says somebody can be reached; relay addresses left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Reached {
    /// Folded.
    pub(super) emails: Vec<String>,
    /// In international form, one for each phone of the row; `None` if it was not understood.
    pub(super) phones: Vec<Option<String>>,
}

/// What makes two phones the same: the international form, else the digits.
pub(super) fn phone_key(e164: Option<&str>, written: &str) -> String {
    e164.map_or_else(|| written.chars().filter(char::is_ascii_digit).collect(), str::to_owned)
}
