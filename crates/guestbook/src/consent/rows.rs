//! SQL of the consent room: pseudonyms, evidence, words, standings. The register itself is in `ledger/rows.rs`, what the
//! gate asks of other rooms in `gate/rows.rs`.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Row, named_params, params};

use super::ledger::append::{read, written};
use super::ledger::standing::{IdBytes, Standing, Utterance, standing as stand};
use super::ledger::{self, Deed, Hash, Line};
use super::{Channel, ConsentInShort, Purpose, Spoken, State, Wording};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::GuestId;
use crate::storage::many::{MANY, Many};
use crate::time::{Day, Moment};

/// A guest's pseudonym and key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pseudonym {
    pub guest: GuestId,
    pub subject: IdBytes,
    pub secret: Vec<u8>,
}

fn a_subject(row: &Row<'_>) -> rusqlite::Result<Pseudonym> {
    Ok(Pseudonym { guest: row.get(0)?, subject: row.get(1)?, secret: row.get(2)? })
}

pub(crate) fn subject(r: &Reader<'_>, guest: GuestId) -> Result<Option<Pseudonym>, StorageError> {
    r.first("SELECT guest, subject, secret FROM consent_subject WHERE guest = ?1", [guest], a_subject)
}

/// The guest behind a pseudonym.
pub(crate) fn guest_of(r: &Reader<'_>, subject: &[u8]) -> Result<Option<GuestId>, StorageError> {
    r.first("SELECT guest FROM consent_subject WHERE subject = ?1", [subject], |row| row.get(0))
}

pub(crate) fn insert_subject(w: &Writer<'_>, subject: &Pseudonym) -> Result<(), StorageError> {
    w.run(
        "INSERT INTO consent_subject (guest, subject, secret) VALUES (?1, ?2, ?3)",
        params![subject.guest, subject.subject, subject.secret],
    )?;
    Ok(())
}

/// Guests with a standing for a purpose and channel, with their pseudonyms and keys.
pub(crate) fn secrets_of(
    r: &Reader<'_>,
    (purpose, channel): (Purpose, Channel),
) -> Result<HashMap<GuestId, Pseudonym>, StorageError> {
    let sql = "
        SELECT s.guest, s.subject, s.secret FROM consent_standing AS t JOIN consent_subject AS s ON s.subject = t.subject
        WHERE t.purpose = ?1 AND t.channel = ?2";
    let all = r.all(sql, params![purpose.word(), channel.word()], a_subject)?;
    Ok(all.into_iter().map(|subject| (subject.guest, subject)).collect())
}

pub(crate) fn suppression_secret(r: &Reader<'_>) -> Result<Option<Vec<u8>>, StorageError> {
    r.first("SELECT secret FROM consent_secret", [], |row| row.get(0))
}

pub(crate) fn keep_suppression_secret(w: &Writer<'_>, secret: &[u8]) -> Result<(), StorageError> {
    w.run("INSERT OR IGNORE INTO consent_secret (one, secret) VALUES (1, ?1)", [secret])?;
    Ok(())
}

/// The id of the house, who is answerable for the register.
pub(crate) fn controller(r: &Reader<'_>) -> Result<IdBytes, StorageError> {
    r.first("SELECT id FROM house", [], |row| row.get(0))?.ok_or(StorageError::Missing { what: "house" })
}

/// Keep the words as they were shown, once.
pub(crate) fn keep_wording(
    w: &Writer<'_>,
    wording: &Wording,
    (text, sum): &(String, Hash),
) -> Result<(), StorageError> {
    w.run(
        "INSERT OR IGNORE INTO consent_wording (text_sha256, version, language, text, first_used)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![sum, wording.version, wording.language, text, w.now()],
    )?;
    Ok(())
}

/// The words with this hash, as they were shown.
pub(crate) fn text_shown(r: &Reader<'_>, sum: &[u8]) -> Result<Option<String>, StorageError> {
    r.first("SELECT text FROM consent_wording WHERE text_sha256 = ?1", [sum], |row| row.get(0))
}

/// How something was said, and where the slip or the message lies.
#[derive(Clone, Debug)]
pub(crate) struct Evidence {
    pub id: IdBytes,
    pub subject: IdBytes,
    pub method: &'static str,
    pub level: u8,
    pub place: String,
}

pub(crate) fn insert_evidence(w: &Writer<'_>, evidence: &Evidence, at: Moment) -> Result<(), StorageError> {
    w.run(
        "INSERT INTO consent_evidence (id, subject, method, level, place, witness, at)
         VALUES (:id, :subject, :method, :level, :place, :witness, :at)",
        named_params! {
            ":id": evidence.id, ":subject": evidence.subject, ":method": evidence.method, ":level": evidence.level,
            ":place": evidence.place, ":witness": w.by(), ":at": at,
        },
    )?;
    Ok(())
}

pub(crate) fn place_of(r: &Reader<'_>, evidence: &[u8]) -> Result<Option<String>, StorageError> {
    r.first("SELECT place FROM consent_evidence WHERE id = ?1", [evidence], |row| row.get(0))
}

/// One line of the register, understood. `None` if its words are not known to this program.
pub(crate) fn understood(line: &Line) -> Option<Utterance> {
    Some(Utterance {
        id: line.id.as_slice().try_into().ok()?,
        seq: line.seq,
        deed: Deed::of(&line.deed)?,
        at: Moment(line.occurred_at),
        until: line.valid_until.as_ref().and_then(|day| day.parse().ok()),
        level: u8::try_from(line.level).ok()?,
        address: line.address.clone(),
        by_parent: line.spoken_by == Spoken::Parent.word(),
        sees: read(&line.sees),
        about: line.about.as_ref().and_then(|id| id.as_slice().try_into().ok()),
    })
}

/// All that a pseudonym said about a purpose by a channel, in the order it was recorded.
pub(crate) fn utterances(
    r: &Reader<'_>,
    subject: &[u8],
    (purpose, channel): (Purpose, Channel),
) -> Result<Vec<(Line, Utterance)>, StorageError> {
    let lines = ledger::rows::of_subject(r, subject)?;
    let of_key = |line: &Line| line.purpose == purpose.word() && line.channel == channel.word();
    Ok(lines.into_iter().filter(of_key).filter_map(|line| understood(&line).map(|one| (line, one))).collect())
}

fn a_standing(row: &Row<'_>, at: usize) -> rusqlite::Result<Standing> {
    let sees: String = row.get(at + 6)?;
    Ok(Standing {
        state: State::of(row.get_ref(at)?.as_str()?).unwrap_or(State::Invalidated),
        since: row.get(at + 1)?,
        until: row.get(at + 2)?,
        address: row.get(at + 3)?,
        level: row.get(at + 4)?,
        by_parent: row.get_ref(at + 5)?.as_str()? == Spoken::Parent.word(),
        sees: read(&sees),
        last: row.get(at + 7)?,
    })
}

const STANDING: &str = "state, since, valid_until, address, level, spoken_by, sees, last_event";

pub(crate) fn standing(
    r: &Reader<'_>,
    subject: &[u8],
    (purpose, channel): (Purpose, Channel),
) -> Result<Option<Standing>, StorageError> {
    let sql = format!(
        "SELECT {STANDING} FROM consent_standing
         WHERE subject = ?1 AND purpose = ?2 AND channel = ?3 AND recipient = x'00'"
    );
    r.first(&sql, params![subject, purpose.word(), channel.word()], |row| a_standing(row, 0))
}

/// Everybody's standing for a purpose and channel.
pub(crate) fn standings(
    r: &Reader<'_>,
    (purpose, channel): (Purpose, Channel),
) -> Result<HashMap<GuestId, Standing>, StorageError> {
    let sql = format!("SELECT guest, {STANDING} FROM consent_standing WHERE purpose = ?1 AND channel = ?2");
    let all = r.all(&sql, params![purpose.word(), channel.word()], |row| Ok((row.get(0)?, a_standing(row, 1)?)))?;
    Ok(all.into_iter().collect())
}

const IN_SHORT: &str = "
    SELECT guest, state, valid_until FROM many CROSS JOIN consent_standing ON guest = many.id
    UNION ALL SELECT guest, 'refused', NULL FROM many CROSS JOIN imported_refusal ON guest = many.id";

/// Where many guests stand on a day, a line for each answer in force.
pub(crate) fn in_short_of_many(
    r: &Reader<'_>,
    files: &Many,
    on: Day,
) -> Result<Vec<(GuestId, ConsentInShort)>, StorageError> {
    let answers = r.all(&format!("{MANY} {IN_SHORT}"), [files], |row| {
        let state = State::of(row.get_ref(1)?.as_str()?);
        Ok((row.get(0)?, state, row.get::<_, Option<Day>>(2)?))
    })?;
    let in_short = |(guest, state, until): (GuestId, Option<State>, Option<Day>)| match state? {
        state if state.is_yes() && until.is_none_or(|until| until >= on) => Some((guest, ConsentInShort::Yes)),
        state if state.is_no() => Some((guest, ConsentInShort::No)),
        _ => None,
    };
    Ok(answers.into_iter().filter_map(in_short).collect())
}

/// Bring one standing up to date with the register; answers it.
pub(crate) fn stand_anew(
    w: &Writer<'_>,
    who: &Pseudonym,
    key: (Purpose, Channel),
) -> Result<Option<Standing>, StorageError> {
    let all: Vec<Utterance> = utterances(w, &who.subject, key)?.into_iter().map(|(_, one)| one).collect();
    let now = stand(&all);
    put_standing(w, who, key, now.as_ref())?;
    Ok(now)
}

fn put_standing(
    w: &Writer<'_>,
    who: &Pseudonym,
    (purpose, channel): (Purpose, Channel),
    now: Option<&Standing>,
) -> Result<(), StorageError> {
    w.run(
        "DELETE FROM consent_standing WHERE subject = ?1 AND purpose = ?2 AND channel = ?3",
        params![who.subject, purpose.word(), channel.word()],
    )?;
    let Some(now) = now else { return Ok(()) };
    let spoken = if now.by_parent { Spoken::Parent } else { Spoken::Subject };
    w.run(
        "INSERT INTO consent_standing (subject, purpose, channel, guest, state, since, valid_until, address, level,
                                       spoken_by, sees, last_event)
         VALUES (:subject, :purpose, :channel, :guest, :state, :since, :until, :address, :level, :spoken, :sees, :last)",
        named_params! {
            ":subject": who.subject, ":purpose": purpose.word(), ":channel": channel.word(), ":guest": who.guest,
            ":state": now.state.word(), ":since": now.since, ":until": now.until, ":address": now.address,
            ":level": now.level, ":spoken": spoken.word(), ":sees": written(&now.sees), ":last": now.last,
        },
    )?;
    Ok(())
}

/// Pseudonym, purpose and channel, as words of the file.
type Place = (Vec<u8>, String, String);

/// Where everybody stands, made from the register alone.
pub(crate) fn made_anew(r: &Reader<'_>) -> Result<BTreeMap<Place, Standing>, StorageError> {
    let mut said: BTreeMap<Place, Vec<Utterance>> = BTreeMap::new();
    ledger::rows::each(r, |_, _, line| {
        if let Some((line, one)) = line.and_then(|line| understood(&line).map(|one| (line, one)))
            && one.deed != Deed::ChangeSigner
        {
            said.entry((line.subject, line.purpose, line.channel)).or_default().push(one);
        }
    })?;
    Ok(said.into_iter().filter_map(|(place, all)| Some((place, stand(&all)?))).collect())
}

/// Where everybody stands, as it is kept.
pub(crate) fn kept(r: &Reader<'_>) -> Result<BTreeMap<Place, Standing>, StorageError> {
    let sql = format!("SELECT subject, purpose, channel, {STANDING} FROM consent_standing");
    let all = r.all(&sql, [], |row| Ok(((row.get(0)?, row.get(1)?, row.get(2)?), a_standing(row, 3)?)))?;
    Ok(all.into_iter().collect())
}

/// Does the book say of everybody what the register says, and of the right guest?
pub(crate) fn standings_are_right(r: &Reader<'_>) -> Result<bool, StorageError> {
    let sql = "
        SELECT EXISTS (SELECT 1 FROM consent_standing AS t WHERE NOT EXISTS
            (SELECT 1 FROM consent_subject AS s WHERE s.subject = t.subject AND s.guest = t.guest))";
    let astray: bool = r.first(sql, [], |row| row.get(0))?.unwrap_or(false);
    Ok(!astray && made_anew(r)? == kept(r)?)
}
