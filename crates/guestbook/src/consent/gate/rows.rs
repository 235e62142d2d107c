//! SQL of what the gate asks: the list of refused addresses, and a few facts of the guests' and the stays' tables.

use std::collections::{HashMap, HashSet};

use rusqlite::{Row, named_params, params};

use super::facts::{Birth, Book, Ways};
use crate::book::{Reader, Writer};
use crate::consent::ledger::Hash;
use crate::consent::ledger::standing::{IdBytes, Standing};
use crate::consent::rows::Pseudonym;
use crate::consent::{Channel, Purpose};
use crate::error::StorageError;
use crate::id::{GuestId, PartId};
use crate::time::Day;

/// Bring the list of refused addresses up to date with a standing.
pub(crate) fn suppress(
    w: &Writer<'_>,
    who: &Pseudonym,
    (key, standing): ((Purpose, Channel), Option<&Standing>),
    marks: &[Hash],
) -> Result<(), StorageError> {
    let (purpose, channel) = (key.0.word(), key.1.word());
    let no = standing.filter(|standing| standing.state.is_no());
    w.run(
        "UPDATE suppression SET lifted = ?1 WHERE subject = ?2 AND purpose = ?3 AND channel = ?4",
        params![no.is_none(), who.subject, purpose, channel],
    )?;
    let Some(no) = no else { return Ok(()) };
    for mark in marks {
        w.run(
            "INSERT INTO suppression (address, channel, purpose, subject, since, origin, lifted)
             VALUES (:address, :channel, :purpose, :subject, :since, :origin, 0)
             ON CONFLICT (address, channel, purpose, subject) DO UPDATE SET since = :since, origin = :origin",
            named_params! {
                ":address": mark, ":channel": channel, ":purpose": purpose, ":subject": who.subject,
                ":since": no.since, ":origin": no.last,
            },
        )?;
    }
    Ok(())
}

/// Whose no holds at an address.
pub(crate) fn suppressed_by(
    r: &Reader<'_>,
    mark: &Hash,
    (purpose, channel): (Purpose, Channel),
) -> Result<Vec<IdBytes>, StorageError> {
    r.all(
        "SELECT subject FROM suppression WHERE address = ?1 AND channel = ?2 AND purpose = ?3 AND lifted = 0",
        params![mark, channel.word(), purpose.word()],
        |row| row.get(0),
    )
}

/// All refused addresses for a purpose and channel, and by whom.
pub(crate) fn suppressions(
    r: &Reader<'_>,
    (purpose, channel): (Purpose, Channel),
) -> Result<HashMap<Hash, Vec<IdBytes>>, StorageError> {
    let sql = "SELECT address, subject FROM suppression WHERE channel = ?1 AND purpose = ?2 AND lifted = 0";
    let mut found: HashMap<Hash, Vec<IdBytes>> = HashMap::new();
    for (mark, who) in r.all(sql, params![channel.word(), purpose.word()], |row| Ok((row.get(0)?, row.get(1)?)))? {
        found.entry(mark).or_default().push(who);
    }
    Ok(found)
}

/// Part, the form in which two writings of one address are equal, relay of a platform.
type WayRow = (PartId, Option<String>, bool);

const WAYS: [&str; 3] = [
    "SELECT guest, id, folded, relay FROM guest_email WHERE folded <> ''",
    "SELECT guest, id, e164, 0 FROM guest_phone WHERE e164 IS NOT NULL",
    "SELECT guest, id, NULL, 0 FROM guest_address WHERE (town <> '' OR postcode <> '')",
];

fn ways_of(book: Book) -> Option<&'static str> {
    match book {
        Book::Emails => Some(WAYS[0]),
        Book::Phones => Some(WAYS[1]),
        Book::Addresses => Some(WAYS[2]),
        Book::Nowhere => None,
    }
}

/// The addresses of a file, in the order they were added.
pub(crate) fn ways(r: &Reader<'_>, guest: GuestId, book: Book) -> Result<Vec<WayRow>, StorageError> {
    let Some(sql) = ways_of(book) else { return Ok(Vec::new()) };
    let sql = format!("{sql} AND guest = ?1 ORDER BY seq");
    r.all(&sql, [guest], |row| Ok((row.get(1)?, row.get(2)?, row.get(3)?)))
}

/// The addresses of everybody.
pub(crate) fn all_ways(r: &Reader<'_>, book: Book) -> Result<Ways, StorageError> {
    let mut found = Ways::new();
    let Some(sql) = ways_of(book) else { return Ok(found) };
    r.each(sql, [], |row| {
        found.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?, row.get(3)?));
        Ok(())
    })?;
    Ok(found)
}

/// A refusal that came with a file: its id, and its day if the file told it.
type Left = (IdBytes, Option<Day>);

/// Refusals that came with files.
pub(crate) fn left_elsewhere(r: &Reader<'_>, guest: GuestId) -> Result<Vec<Left>, StorageError> {
    let sql = "SELECT id, on_day FROM imported_refusal WHERE guest = ?1 ORDER BY seq";
    r.all(sql, [guest], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Those of everybody.
pub(crate) fn all_left_elsewhere(r: &Reader<'_>) -> Result<HashMap<GuestId, Vec<Left>>, StorageError> {
    let mut found: HashMap<GuestId, Vec<Left>> = HashMap::new();
    r.each("SELECT guest, id, on_day FROM imported_refusal ORDER BY seq", [], |row| {
        found.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
        Ok(())
    })?;
    Ok(found)
}

/// What the gate asks of the other rooms.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct About {
    pub birth: Option<Birth>,
    pub last_stay: Option<Day>,
    pub last_enquiry: Option<Day>,
    pub has_booked: bool,
}

/// What is not known of a birthday counts as late in the year.
fn birth(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Birth>> {
    let (year, month, day): (Option<i32>, Option<u32>, Option<u32>) =
        (row.get(at)?, row.get(at + 1)?, row.get(at + 2)?);
    Ok(year.map(|year| Birth { year, month: month.unwrap_or(12), day: day.unwrap_or(31) }))
}

const COUNTS: &str = "state IN ('booked', 'in_house', 'left')";

pub(crate) fn about(r: &Reader<'_>, guest: GuestId, on: Day) -> Result<About, StorageError> {
    let sql = format!(
        "SELECT birth_year, birth_month, birth_day,
                (SELECT max(departure) FROM stay_guest JOIN stay ON stay.id = stay_guest.stay
                  WHERE stay_guest.guest = guest.id AND {COUNTS} AND departure <= ?2),
                (SELECT max(on_day) FROM encounter WHERE encounter.guest = guest.id AND on_day <= ?2
                    AND kind IN ('interest', 'enquiry', 'call', 'message')),
                EXISTS (SELECT 1 FROM stay_guest JOIN stay ON stay.id = stay_guest.stay
                         WHERE stay_guest.guest = guest.id AND {COUNTS})
         FROM guest WHERE id = ?1"
    );
    let about = r.first(&sql, params![guest, on], |row| {
        Ok(About { birth: birth(row, 0)?, last_stay: row.get(3)?, last_enquiry: row.get(4)?, has_booked: row.get(5)? })
    })?;
    Ok(about.unwrap_or_default())
}

fn days(r: &Reader<'_>, sql: &str, on: Day) -> Result<HashMap<GuestId, Day>, StorageError> {
    Ok(r.all(sql, [on], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

pub(crate) fn last_stays(r: &Reader<'_>, on: Day) -> Result<HashMap<GuestId, Day>, StorageError> {
    let sql = format!(
        "SELECT guest, max(departure) FROM stay_guest JOIN stay ON stay.id = stay_guest.stay
         WHERE {COUNTS} AND departure <= ?1 GROUP BY guest"
    );
    days(r, &sql, on)
}

pub(crate) fn last_enquiries(r: &Reader<'_>, on: Day) -> Result<HashMap<GuestId, Day>, StorageError> {
    let sql = "SELECT guest, max(on_day) FROM encounter WHERE on_day <= ?1
                  AND kind IN ('interest', 'enquiry', 'call', 'message') GROUP BY guest";
    days(r, sql, on)
}

pub(crate) fn have_booked(r: &Reader<'_>) -> Result<HashSet<GuestId>, StorageError> {
    let sql = format!("SELECT DISTINCT guest FROM stay_guest JOIN stay ON stay.id = stay_guest.stay WHERE {COUNTS}");
    Ok(r.all(&sql, [], |row| row.get(0))?.into_iter().collect())
}

pub(crate) fn each_guest(r: &Reader<'_>, mut see: impl FnMut(GuestId, Option<Birth>)) -> Result<(), StorageError> {
    r.each("SELECT id, birth_year, birth_month, birth_day FROM guest ORDER BY seq", [], |row| {
        see(row.get(0)?, birth(row, 1)?);
        Ok(())
    })
}
