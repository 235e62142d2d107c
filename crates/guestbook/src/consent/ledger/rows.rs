//! SQL of the register itself.

use rusqlite::types::Value;
use rusqlite::{Row, named_params, params};

use super::signer::{Signer, kid_of};
use super::{Hash, Line};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::time::{Day, Moment};

const COLUMNS: &str =
    "device, seq, id, record, subject, controller, purpose, channel, recipient, deed, basis, explicit,
    address, occurred_at, recorded_at, clock, valid_until, wording, language, text_sha256, method, level, evidence,
    spoken_by, captured_by, jurisdiction, reason, sees, about, kid, previous, hash, sig";

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        device: row.get(0)?,
        seq: row.get(1)?,
        id: row.get(2)?,
        record: row.get(3)?,
        subject: row.get(4)?,
        controller: row.get(5)?,
        purpose: row.get(6)?,
        channel: row.get(7)?,
        recipient: row.get(8)?,
        deed: row.get(9)?,
        basis: row.get(10)?,
        explicit: row.get(11)?,
        address: row.get(12)?,
        occurred_at: row.get(13)?,
        recorded_at: row.get(14)?,
        clock: row.get(15)?,
        valid_until: row.get(16)?,
        wording: row.get(17)?,
        language: row.get(18)?,
        text_sha256: row.get(19)?,
        method: row.get(20)?,
        level: row.get(21)?,
        evidence: row.get(22)?,
        spoken_by: row.get(23)?,
        captured_by: row.get(24)?,
        jurisdiction: row.get(25)?,
        reason: row.get(26)?,
        sees: row.get(27)?,
        about: row.get(28)?,
        kid: row.get(29)?,
        previous: row.get(30)?,
        hash: row.get(31)?,
        sig: row.get(32)?,
    })
}

/// Every line, desk by desk, in the order of their numbers. `None`: a line that cannot be read.
pub(crate) fn each(r: &Reader<'_>, mut see: impl FnMut(i64, i64, Option<Line>)) -> Result<(), StorageError> {
    let sql = format!("SELECT {COLUMNS} FROM consent_event ORDER BY device, seq");
    r.each(&sql, [], |row| {
        let number = |at: usize| match row.get::<_, Value>(at) {
            Ok(Value::Integer(number)) => number,
            _ => 0,
        };
        see(number(0), number(1), line(row).ok());
        Ok(())
    })
}

/// All lines about some pseudonyms.
pub(crate) fn of_subject(r: &Reader<'_>, subject: &[u8]) -> Result<Vec<Line>, StorageError> {
    r.all(&format!("SELECT {COLUMNS} FROM consent_event WHERE subject = ?1 ORDER BY line"), [subject], line)
}

/// One line by its id.
pub(crate) fn by_id(r: &Reader<'_>, id: &[u8]) -> Result<Option<Line>, StorageError> {
    r.first(&format!("SELECT {COLUMNS} FROM consent_event WHERE id = ?1"), [id], line)
}

/// The lines a change added.
pub(crate) fn of_change(r: &Reader<'_>, change: i64) -> Result<Vec<Line>, StorageError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM consent_event WHERE EXISTS (SELECT 1 FROM inverse_range WHERE change = ?1
         AND of_table = 'consent_event' AND consent_event.line BETWEEN first AND last) ORDER BY line"
    );
    r.all(&sql, [change], line)
}

/// The end of a desk's chain.
pub(crate) fn last(r: &Reader<'_>, device: i64) -> Result<Option<Line>, StorageError> {
    let sql = format!("SELECT {COLUMNS} FROM consent_event WHERE device = ?1 ORDER BY seq DESC LIMIT 1");
    r.first(&sql, [device], line)
}

/// How many lines there are: nothing is ever removed, so the last number tells.
pub(crate) fn count(r: &Reader<'_>) -> Result<i64, StorageError> {
    Ok(r.first("SELECT coalesce(max(line), 0) FROM consent_event", [], |row| row.get(0))?.unwrap_or(0))
}

/// Put a finished line at the end. The journal learns that this change wrote in the register.
pub(crate) fn insert(w: &Writer<'_>, line: &Line) -> Result<(), StorageError> {
    let marks = ["?"; 33].join(", ");
    let sql = format!("INSERT INTO consent_event ({COLUMNS}) VALUES ({marks})");
    let first: [&dyn rusqlite::ToSql; 33] = [
        &line.device,
        &line.seq,
        &line.id,
        &line.record,
        &line.subject,
        &line.controller,
        &line.purpose,
        &line.channel,
        &line.recipient,
        &line.deed,
        &line.basis,
        &line.explicit,
        &line.address,
        &line.occurred_at,
        &line.recorded_at,
        &line.clock,
        &line.valid_until,
        &line.wording,
        &line.language,
        &line.text_sha256,
        &line.method,
        &line.level,
        &line.evidence,
        &line.spoken_by,
        &line.captured_by,
        &line.jurisdiction,
        &line.reason,
        &line.sees,
        &line.about,
        &line.kid,
        &line.previous,
        &line.hash,
        &line.sig,
    ];
    w.run(&sql, &first[..])?;
    w.run(
        "INSERT INTO inverse_range (change, of_table, first, last)
         SELECT ?1, 'consent_event', max(line), max(line) FROM consent_event",
        [w.change()],
    )?;
    w.run("INSERT OR IGNORE INTO touched VALUES ('consent_event')", [])?;
    Ok(())
}

/// A public key of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KnownKey {
    pub kid: String,
    pub public: Vec<u8>,
    pub cross_sig: Option<Vec<u8>>,
}

/// All public keys, oldest first.
pub(crate) fn keys(r: &Reader<'_>) -> Result<Vec<KnownKey>, StorageError> {
    r.all("SELECT kid, public, cross_sig FROM consent_key ORDER BY seq", [], |row| {
        Ok(KnownKey { kid: row.get(0)?, public: row.get(1)?, cross_sig: row.get(2)? })
    })
}

/// Write a public key down, if it is new.
pub(crate) fn know_key(w: &Writer<'_>, signer: &Signer, cross_sig: Option<&[u8]>) -> Result<(), StorageError> {
    let public = signer.public();
    w.run(
        "INSERT OR IGNORE INTO consent_key (kid, public, made_at, cross_sig) VALUES (?1, ?2, ?3, ?4)",
        params![kid_of(&public), public, w.now(), cross_sig],
    )?;
    Ok(())
}

/// The end of the register on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Checkpoint {
    pub on: Day,
    pub at: Moment,
    pub events: i64,
    pub heads: String,
    pub kid: String,
    pub sig: Vec<u8>,
}

/// All checkpoints, oldest first.
pub(crate) fn checkpoints(r: &Reader<'_>) -> Result<Vec<Checkpoint>, StorageError> {
    r.all("SELECT on_day, at, events, heads, kid, sig FROM consent_checkpoint ORDER BY on_day", [], |row| {
        Ok(Checkpoint {
            on: row.get(0)?,
            at: row.get(1)?,
            events: row.get(2)?,
            heads: row.get(3)?,
            kid: row.get(4)?,
            sig: row.get(5)?,
        })
    })
}

/// Write the checkpoint of a day, or bring it up to date.
pub(crate) fn keep_checkpoint(w: &Writer<'_>, point: &Checkpoint) -> Result<(), StorageError> {
    w.run(
        "INSERT INTO consent_checkpoint (on_day, at, events, heads, kid, sig)
         VALUES (:on, :at, :events, :heads, :kid, :sig)
         ON CONFLICT (on_day) DO UPDATE SET at = :at, events = :events, heads = :heads, kid = :kid, sig = :sig",
        named_params! {
            ":on": point.on, ":at": point.at, ":events": point.events, ":heads": point.heads,
            ":kid": point.kid, ":sig": point.sig,
        },
    )?;
    Ok(())
}

/// The last number of every desk's chain.
pub(crate) fn ends(r: &Reader<'_>) -> Result<Vec<Line>, StorageError> {
    // From desk to desk by the index, not line by line.
    let sql = "
        WITH RECURSIVE desk (device) AS (
            SELECT min(device) FROM consent_event
            UNION ALL SELECT (SELECT min(device) FROM consent_event WHERE device > desk.device) FROM desk
            WHERE desk.device IS NOT NULL)
        SELECT device FROM desk WHERE device IS NOT NULL";
    let devices: Vec<i64> = r.all(sql, [], |row| row.get(0))?;
    let mut ends = Vec::new();
    for device in devices {
        ends.extend(last(r, device)?);
    }
    Ok(ends)
}

/// The hashes of all words that were shown and are kept, each with the hash of the text as it lies there.
pub(crate) fn wordings(r: &Reader<'_>) -> Result<Vec<(Vec<u8>, Hash)>, StorageError> {
    r.all("SELECT text_sha256, text FROM consent_wording", [], |row| {
        Ok((row.get(0)?, super::text_hash(&row.get::<_, String>(1)?)))
    })
}
