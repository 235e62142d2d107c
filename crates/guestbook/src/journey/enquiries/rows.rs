//! SQL of enquiries: encounters of that kind whose outcome is kept.

use rusqlite::{Row, named_params, params};

use super::acts::EnquiryWords;
use super::views::WhichEnquiries;
use super::{AskedBy, CallBack, Enquiry, EnquiryState, LostWhy, Quote, Wanted};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::Name;
use crate::id::{EncounterId, GuestId, TaskId};
use crate::journey::tasks::Due;
use crate::money::{Currency, Money};
use crate::stays::Heads;
use crate::time::Day;

const ENQUIRY: &str = "
    SELECT encounter.id, encounter.guest, guest.family, guest.given,
           (SELECT written FROM guest_phone WHERE guest_phone.guest = encounter.guest ORDER BY seq LIMIT 1),
           on_day, channel, arrival, departure, about, adults, children, infants, encounter.text, encounter.author,
           state, encounter.stay, lost_why, settled_on, quote_minor, quote_currency, quoted_on, quote_until,
           task.id, task.due_on, task.due_at, task.done_on
    FROM encounter
    JOIN guest ON guest.id = encounter.guest
    LEFT JOIN task ON task.seq =
        (SELECT max(seq) FROM task WHERE task.enquiry = encounter.id AND errand = 'call_back')";

fn enquiry_from_row(row: &Row<'_>) -> rusqlite::Result<Enquiry> {
    let word: Option<String> = row.get(6)?;
    Ok(Enquiry {
        id: row.get(0)?,
        guest: row.get(1)?,
        name: Name { family: row.get(2)?, given: row.get(3)? },
        phone: row.get(4)?,
        on: row.get(5)?,
        channel: word.and_then(|word| AskedBy::ALL.into_iter().find(|channel| channel.word() == word)),
        wanted: Wanted {
            arrival: row.get(7)?,
            departure: row.get(8)?,
            about: row.get(9)?,
            heads: Heads { adults: row.get(10)?, children: row.get(11)?, infants: row.get(12)? },
        },
        asked: row.get(13)?,
        author: row.get(14)?,
        state: state_from_row(row)?,
        quote: quote_from_row(row)?,
        call_back: call_back_from_row(row)?,
        missing: None,
        line: "".into(),
    })
}

/// A word a later program wrote reads as an open enquiry: somebody looks at it.
fn state_from_row(row: &Row<'_>) -> rusqlite::Result<EnquiryState> {
    Ok(match row.get_ref(15)?.as_str()? {
        "quoted" => EnquiryState::Quoted,
        "booked" => EnquiryState::Booked { stay: row.get(16)? },
        "lost" => {
            let word: Option<String> = row.get(17)?;
            let why = LostWhy::ALL.into_iter().find(|why| Some(why.word()) == word.as_deref());
            EnquiryState::Lost { why: why.unwrap_or(LostWhy::Other), on: row.get(18)? }
        }
        _ => EnquiryState::New,
    })
}

fn quote_from_row(row: &Row<'_>) -> rusqlite::Result<Option<Quote>> {
    let (minor, currency, on): (Option<i64>, Option<Currency>, Option<Day>) =
        (row.get(19)?, row.get(20)?, row.get(21)?);
    let until = row.get(22)?;
    let amount = minor.zip(currency).map(|(minor, currency)| Money { minor, currency });
    Ok(amount.zip(on).map(|(amount, on)| Quote { amount, on, until }))
}

fn call_back_from_row(row: &Row<'_>) -> rusqlite::Result<Option<CallBack>> {
    let (task, on, at): (Option<TaskId>, Option<Day>, Option<u16>) = (row.get(23)?, row.get(24)?, row.get(25)?);
    let done_on = row.get(26)?;
    Ok(task.map(|task| CallBack { task, due: on.map(|on| Due { on, at }), done_on }))
}

/// Enquiries of the house: open ones as they were noted, settled ones the latest first.
pub(super) fn all(r: &Reader<'_>, which: WhichEnquiries, most: usize) -> Result<Vec<Enquiry>, StorageError> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let sql = match which {
        WhichEnquiries::Open => {
            let sql = format!("{ENQUIRY} WHERE state IN ('new', 'quoted') ORDER BY on_day, encounter.seq");
            return r.all(&sql, [], enquiry_from_row);
        }
        WhichEnquiries::Booked => "WHERE state = 'booked' ORDER BY settled_on DESC, encounter.seq DESC LIMIT ?1",
        WhichEnquiries::Lost => "WHERE state = 'lost' ORDER BY settled_on DESC, encounter.seq DESC LIMIT ?1",
    };
    r.all(&format!("{ENQUIRY} {sql}"), [most], enquiry_from_row)
}

/// Enquiries of some files, oldest first.
pub(super) fn of_files(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Enquiry>, StorageError> {
    let sql = format!("{ENQUIRY} WHERE encounter.guest = ?1 AND state IS NOT NULL ORDER BY on_day, encounter.seq");
    let mut enquiries = Vec::new();
    for file in files {
        enquiries.extend(r.all(&sql, [file], enquiry_from_row)?);
    }
    Ok(enquiries)
}

/// One enquiry.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such enquiry.
pub(super) fn known(r: &Reader<'_>, enquiry: EncounterId) -> Result<Enquiry, StorageError> {
    let sql = format!("{ENQUIRY} WHERE encounter.id = ?1 AND state IS NOT NULL");
    r.first(&sql, [enquiry], enquiry_from_row)?.ok_or(StorageError::Missing { what: "enquiry" })
}

/// How many are open, and how many tasks are due by a day, by hour or by day.
pub(super) fn count_open(r: &Reader<'_>) -> Result<u32, StorageError> {
    let sql = "SELECT count(*) FROM encounter WHERE state IN ('new', 'quoted')";
    Ok(r.first(sql, [], |row| row.get(0))?.unwrap_or(0))
}

/// Tasks that are open and due on a day, and those that were due before it.
pub(super) fn count_due(r: &Reader<'_>, day: Day) -> Result<(u32, u32), StorageError> {
    let sql = "SELECT count(*) FILTER (WHERE due_on = ?1), count(*) FILTER (WHERE due_on < ?1)
               FROM task WHERE done_on IS NULL AND due_on <= ?1";
    Ok(r.first(sql, [day], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default())
}

const INSERT: &str = "
    INSERT INTO encounter (id, guest, kind, on_day, text, author, channel, arrival, departure, about, adults, children,
                           infants, state, base, device)
    VALUES (:id, :guest, 'enquiry', :on_day, :text, :author, :channel, :arrival, :departure, :about, :adults,
            :children, :infants, 'new', :base, :device)";

pub(super) fn insert(w: &mut Writer<'_>, guest: GuestId, new: &EnquiryWords) -> Result<EncounterId, StorageError> {
    let id: EncounterId = w.new_id();
    let (wanted, heads) = (&new.wanted, new.wanted.heads);
    w.run(
        INSERT,
        named_params! {
            ":id": id, ":guest": guest, ":on_day": w.today(), ":text": new.asked, ":author": w.by(),
            ":channel": new.channel.map(AskedBy::word), ":arrival": wanted.arrival, ":departure": wanted.departure,
            ":about": wanted.about, ":adults": heads.adults, ":children": heads.children, ":infants": heads.infants,
            ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

const UPDATE: &str = "
    UPDATE encounter
    SET text = :text, channel = :channel, arrival = :arrival, departure = :departure, about = :about,
        adults = :adults, children = :children, infants = :infants
    WHERE id = :id";

pub(super) fn update(w: &Writer<'_>, enquiry: EncounterId, new: &EnquiryWords) -> Result<(), StorageError> {
    let (wanted, heads) = (&new.wanted, new.wanted.heads);
    w.run(
        UPDATE,
        named_params! {
            ":id": enquiry, ":text": new.asked, ":channel": new.channel.map(AskedBy::word),
            ":arrival": wanted.arrival, ":departure": wanted.departure, ":about": wanted.about,
            ":adults": heads.adults, ":children": heads.children, ":infants": heads.infants,
        },
    )?;
    Ok(())
}

pub(super) fn set_quote(w: &Writer<'_>, enquiry: EncounterId, quote: Quote) -> Result<(), StorageError> {
    w.run(
        "UPDATE encounter SET state = 'quoted', quote_minor = ?2, quote_currency = ?3, quoted_on = ?4, quote_until = ?5
         WHERE id = ?1",
        params![enquiry, quote.amount.minor, quote.amount.currency, quote.on, quote.until],
    )?;
    Ok(())
}

/// Where it stands, and since when.
pub(super) fn set_state(w: &Writer<'_>, enquiry: EncounterId, state: EnquiryState) -> Result<(), StorageError> {
    let (why, on, stay) = match state {
        EnquiryState::Booked { stay } => (None, Some(w.today()), stay),
        EnquiryState::Lost { why, on } => (Some(why.word()), Some(on), None),
        EnquiryState::New | EnquiryState::Quoted => (None, None, None),
    };
    w.run(
        "UPDATE encounter SET state = ?2, lost_why = ?3, settled_on = ?4, stay = ?5 WHERE id = ?1",
        params![enquiry, state.word(), why, on, stay],
    )?;
    Ok(())
}

pub(super) fn delete(w: &Writer<'_>, enquiry: EncounterId) -> Result<(), StorageError> {
    w.run("DELETE FROM encounter WHERE id = ?1", [enquiry])?;
    Ok(())
}
