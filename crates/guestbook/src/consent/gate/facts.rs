//! What the gate needs to know, of one guest or of everybody in one pass. The same facts, the same answer.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Request, rows};
use crate::book::Reader;
use crate::consent::ledger::signer::keyed;
use crate::consent::ledger::standing::{IdBytes, Standing, Utterance, standing};
use crate::consent::rows as room;
use crate::consent::{Channel, Purpose};
use crate::error::StorageError;
use crate::guests::person_of;
use crate::id::{GuestId, PartId};
use crate::time::Day;

/// A birthday, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Birth {
    pub year: i32,
    pub month: u32,
    pub day: u32,
}

impl Birth {
    /// Not yet this old on that day? What is not known of a birthday counts as late in the year.
    pub(crate) fn is_below(self, age: i64, on: Day) -> bool {
        let years = i64::from(on.year()) - i64::from(self.year);
        let had_it = (on.month(), on.day()) >= (self.month, self.day);
        years < age || (years == age && !had_it)
    }
}

/// An address of the guest for the channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Way {
    pub part: PartId,
    /// A platform's relay: it reaches the guest for one stay.
    pub relay: bool,
    /// Somebody else at this address said no.
    pub suppressed: bool,
    /// What a yes for this address holds of it.
    pub commitment: Option<[u8; 32]>,
}

/// All the gate looks at.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Facts {
    pub standing: Option<Standing>,
    /// Every address of the guest's own was refused by somebody who uses it.
    pub suppressed: bool,
    /// Refusals that came with a file.
    pub left_elsewhere: Vec<(IdBytes, Option<Day>)>,
    pub birth: Option<Birth>,
    pub ways: Vec<Way>,
    pub needs_address: bool,
    /// The last day of the latest stay that is over.
    pub last_stay: Option<Day>,
    pub last_enquiry: Option<Day>,
    pub has_booked: bool,
}

/// Where a channel's addresses stand in the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Book {
    Emails,
    Phones,
    Addresses,
    Nowhere,
}

impl Channel {
    pub(crate) fn book(self) -> Book {
        match self {
            Self::Email => Book::Emails,
            Self::Sms | Self::MessagingApp | Self::PhoneLive | Self::PhoneAuto => Book::Phones,
            Self::Post => Book::Addresses,
            Self::InPerson | Self::DataTransfer => Book::Nowhere,
        }
    }
}

/// What a yes holds of an address: a sum under the guest's own key, from which the address cannot be read back.
pub(crate) fn commitment(secret: &[u8], address: &str) -> [u8; 32] {
    keyed(secret, &[b"address", address.as_bytes()])
}

/// The mark of an address in the list of refused ones.
pub(crate) fn suppression_mark(secret: &[u8], address: &str) -> [u8; 32] {
    keyed(secret, &[b"suppression", address.as_bytes()])
}

fn utterances(
    r: &Reader<'_>,
    subjects: &[room::Pseudonym],
    key: (Purpose, Channel),
) -> Result<Vec<Utterance>, StorageError> {
    let mut all = Vec::new();
    for subject in subjects {
        all.extend(room::utterances(r, &subject.subject, key)?.into_iter().map(|(_, one)| one));
    }
    Ok(all)
}

/// The facts of one guest.
pub(crate) fn of(r: &Reader<'_>, ask: &Request) -> Result<Facts, StorageError> {
    let person = person_of(r, ask.guest)?;
    let key = (ask.purpose, ask.channel);
    let mut subjects = Vec::new();
    for file in &person.files {
        subjects.extend(room::subject(r, *file)?);
    }
    // Several files of one person are looked at together: a no on one of them is a no of the person.
    let stands = match &subjects[..] {
        [] => None,
        [one] => room::standing(r, &one.subject, key)?,
        many => standing(&utterances(r, many, key)?),
    };
    let mut facts = Facts { standing: stands, needs_address: ask.channel.book() != Book::Nowhere, ..Facts::default() };
    let secret = room::suppression_secret(r)?;
    for file in &person.files {
        let own = subjects.iter().find(|subject| subject.guest == *file);
        for (part, address, relay) in rows::ways(r, *file, ask.channel.book())? {
            let suppressed = match (&secret, &address) {
                (Some(secret), Some(address)) => {
                    let mark = suppression_mark(secret, address);
                    let by = rows::suppressed_by(r, &mark, key)?;
                    by.iter().any(|who| !subjects.iter().any(|own| own.subject == *who))
                }
                _ => false,
            };
            let commitment = own.zip(address.as_ref()).map(|(own, address)| commitment(&own.secret, address));
            facts.ways.push(Way { part, relay, suppressed, commitment });
        }
        facts.left_elsewhere.extend(rows::left_elsewhere(r, *file)?);
        let about = rows::about(r, *file, ask.on)?;
        facts.birth = facts.birth.or(about.birth);
        facts.last_stay = facts.last_stay.max(about.last_stay);
        facts.last_enquiry = facts.last_enquiry.max(about.last_enquiry);
        facts.has_booked |= about.has_booked;
    }
    facts.suppressed = all_suppressed(&facts.ways);
    Ok(facts)
}

fn all_suppressed(ways: &[Way]) -> bool {
    let mut own = ways.iter().filter(|way| !way.relay).peekable();
    own.peek().is_some() && own.all(|way| way.suppressed)
}

/// The facts of every guest, one after the other.
pub(crate) fn each(
    r: &Reader<'_>,
    (key, on): ((Purpose, Channel), Day),
    mut see: impl FnMut(GuestId, Facts),
) -> Result<(), StorageError> {
    let book = key.1.book();
    let mut standings = room::standings(r, key)?;
    let secrets = room::secrets_of(r, key)?;
    let secret = room::suppression_secret(r)?;
    let refused = rows::suppressions(r, key)?;
    let mut ways = rows::all_ways(r, book)?;
    let mut left = rows::all_left_elsewhere(r)?;
    let stays = rows::last_stays(r, on)?;
    let booked: HashSet<GuestId> = rows::have_booked(r)?;
    let enquiries = rows::last_enquiries(r, on)?;
    rows::each_guest(r, |guest, birth| {
        let own = secrets.get(&guest);
        let mine: Vec<Way> = ways
            .remove(&guest)
            .unwrap_or_default()
            .into_iter()
            .map(|(part, address, relay)| {
                let mark = secret.as_ref().zip(address.as_ref()).filter(|_| !refused.is_empty());
                let by = mark.and_then(|(secret, address)| refused.get(&suppression_mark(secret, address)));
                let suppressed = by.is_some_and(|by| by.iter().any(|who| own.is_none_or(|own| own.subject != *who)));
                let commitment = own.zip(address.as_ref()).map(|(own, address)| commitment(&own.secret, address));
                Way { part, relay, suppressed, commitment }
            })
            .collect();
        let facts = Facts {
            standing: standings.remove(&guest),
            suppressed: all_suppressed(&mine),
            left_elsewhere: left.remove(&guest).unwrap_or_default(),
            birth,
            ways: mine,
            needs_address: book != Book::Nowhere,
            last_stay: stays.get(&guest).copied(),
            last_enquiry: enquiries.get(&guest).copied(),
            has_booked: booked.contains(&guest),
        };
        see(guest, facts);
    })
}

/// The no's a new yes has to name: of all files of a person, said before it, those that came with a file included.
/// `Err` holds the day of a no that was said later.
pub(crate) fn nos_before(
    r: &Reader<'_>,
    files: &[GuestId],
    (key, at, on): ((Purpose, Channel), crate::time::Moment, Day),
) -> Result<Result<BTreeSet<IdBytes>, Day>, StorageError> {
    let mut names = BTreeSet::new();
    for file in files {
        if let Some(subject) = room::subject(r, *file)? {
            let all: Vec<Utterance> =
                room::utterances(r, &subject.subject, key)?.into_iter().map(|(_, one)| one).collect();
            for no in crate::consent::ledger::standing::counting(&all).into_iter().filter(|one| one.deed.is_no()) {
                if no.at > at {
                    return Ok(Err(r.day_of(no.at)));
                }
                names.insert(no.id);
            }
        }
        for (id, left_on) in rows::left_elsewhere(r, *file)? {
            if let Some(later) = left_on.filter(|left| *left > on) {
                return Ok(Err(later));
            }
            names.insert(id);
        }
    }
    Ok(Ok(names))
}

/// Addresses of each guest, as [`rows::all_ways`] reads them.
pub(crate) type Ways = HashMap<GuestId, Vec<(PartId, Option<String>, bool)>>;
