//! SQL of the search: the index, what it is made of, and the facts it is gathered from.

use std::collections::HashMap;

use rusqlite::types::ToSql;
use rusqlite::{Connection, Row, params};

use super::words::{self, Findable};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::Name;
use crate::id::GuestId;
use crate::stays::acts::LONGEST_STAY;
use crate::stays::today::{AROUND, LONG};
use crate::time::Day;

/// One guest as the search keeps it.
#[derive(Clone)]
pub(super) struct Entry {
    /// guest.seq
    pub seq: i64,
    pub id: GuestId,
    /// Arrival of the latest stay that was not cancelled and not a no-show.
    pub last_stay: Option<Day>,
    pub text: Findable,
}

impl Entry {
    fn new(seq: i64, id: GuestId, name: &Name) -> Self {
        let one_line = |text: &str| text.lines().collect::<Vec<_>>().join(" ");
        let text = Findable { family: one_line(&name.family), given: one_line(&name.given), ..Findable::default() };
        Self { seq, id, last_stay: None, text }
    }
}

/// Candidates, the newest files first; they are met in this order in the index, so no more than asked are read.
const CANDIDATES: &str = "
    SELECT t.guest, t.id, t.last_stay, t.family, t.given, t.towns, t.phones, t.emails, t.refs, t.notes
    FROM find_index AS i JOIN find_text AS t ON t.guest = i.rowid
    WHERE i.find_index MATCH ?1 AND i.rowid < ?2 ORDER BY i.rowid DESC LIMIT ?3";

pub(super) fn candidates(r: &Reader<'_>, question: &str, before: i64, most: usize) -> Result<Vec<Entry>, StorageError> {
    r.all(CANDIDATES, params![question, before, i64::try_from(most).unwrap_or(i64::MAX)], entry_from_row)
}

const KEPT: &str = "
    SELECT guest, id, last_stay, family, given, towns, phones, emails, refs, notes FROM find_text WHERE guest = ?1";

pub(super) fn kept(r: &Reader<'_>, seq: i64) -> Result<Option<Entry>, StorageError> {
    r.first(KEPT, [seq], entry_from_row)
}

/// Guests who arrive, leave or sleep here on a day, the newest files first.
pub(super) fn at_the_desk(r: &Reader<'_>, day: Day, most: usize) -> Result<Vec<Entry>, StorageError> {
    let sql = format!(
        "SELECT guest, id, last_stay, family, given, towns, phones, emails, refs, notes FROM find_text WHERE guest IN (
             SELECT guest.seq FROM stay JOIN stay_guest ON stay_guest.stay = stay.id
             JOIN guest ON guest.id = stay_guest.guest
             WHERE stay.seq IN ({AROUND}) AND state NOT IN ('cancelled', 'no_show'))
         ORDER BY guest DESC LIMIT ?4"
    );
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    r.all(&sql, params![day, day.plus(-LONG), day.plus(-LONGEST_STAY), most], entry_from_row)
}

fn entry_from_row(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        seq: row.get(0)?,
        id: row.get(1)?,
        last_stay: row.get(2)?,
        text: Findable {
            family: row.get(3)?,
            given: row.get(4)?,
            towns: row.get(5)?,
            phones: row.get(6)?,
            emails: row.get(7)?,
            references: row.get(8)?,
            notes: row.get(9)?,
        },
    })
}

/// The highest row number: close enough to choose a way of working by, and costs nothing.
pub(super) fn about_how_many(r: &Reader<'_>) -> Result<i64, StorageError> {
    Ok(r.first("SELECT max(guest) FROM find_text", [], |row| row.get::<_, Option<i64>>(0))?.flatten().unwrap_or(0))
}

const KEEP: &str = "
    INSERT OR REPLACE INTO find_text (guest, id, last_stay, family, given, towns, phones, emails, refs, notes)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

pub(super) fn keep(w: &Writer<'_>, entry: &Entry) -> Result<(), StorageError> {
    let text = &entry.text;
    let columns: [&dyn ToSql; 10] = [
        &entry.seq,
        &entry.id,
        &entry.last_stay,
        &text.family,
        &text.given,
        &text.towns,
        &text.phones,
        &text.emails,
        &text.references,
        &text.notes,
    ];
    w.run(KEEP, &columns[..])?;
    Ok(())
}

pub(super) fn forget(w: &Writer<'_>, seq: i64) -> Result<(), StorageError> {
    w.run("DELETE FROM find_text WHERE guest = ?1", [seq])?;
    Ok(())
}

pub(super) fn add_words(w: &Writer<'_>, seq: i64, words: &str) -> Result<(), StorageError> {
    w.run("INSERT INTO find_index (rowid, words) VALUES (?1, ?2)", params![seq, words])?;
    Ok(())
}

pub(super) fn take_words(w: &Writer<'_>, seq: i64, words: &str) -> Result<(), StorageError> {
    w.run("INSERT INTO find_index (find_index, rowid, words) VALUES ('delete', ?1, ?2)", params![seq, words])?;
    Ok(())
}

/// A setting or an order to the index: `hashsize`, `automerge`, `secure-delete`.
pub(super) fn set(w: &Writer<'_>, what: &str, value: i64) -> Result<(), StorageError> {
    w.run("INSERT INTO find_index (find_index, rank) VALUES (?1, ?2)", params![what, value])?;
    Ok(())
}

/// Write the index anew as one piece; what was taken away is not in it any more.
const REWRITE: &str = "INSERT INTO find_index (find_index) VALUES ('optimize')";

pub(super) fn rewrite(w: &Writer<'_>) -> Result<(), StorageError> {
    w.run(REWRITE, [])?;
    Ok(())
}

/// Take everybody out of the index.
pub(super) fn empty(w: &Writer<'_>) -> Result<(), StorageError> {
    w.run("INSERT INTO find_index (find_index) VALUES ('delete-all')", [])?;
    w.run("DELETE FROM find_text", [])?;
    Ok(())
}

/// The same outside of a change: nothing that people see is different afterwards.
pub(crate) fn tidy(conn: &Connection) -> Result<(), StorageError> {
    conn.execute(REWRITE, [])?;
    Ok(())
}

/// Row number, id and name of guests from one row number on.
pub(super) fn guests_from(r: &Reader<'_>, first: i64, most: i64) -> Result<Vec<Entry>, StorageError> {
    let sql = "SELECT seq, id, family, given FROM guest WHERE seq >= ?1 ORDER BY seq LIMIT ?2";
    r.all(sql, [first, most], |row| {
        let name = Name { family: row.get(2)?, given: row.get(3)? };
        Ok(Entry::new(row.get(0)?, row.get(1)?, &name))
    })
}

pub(super) fn guest(r: &Reader<'_>, seq: i64) -> Result<Option<Entry>, StorageError> {
    Ok(guests_from(r, seq, 1)?.into_iter().find(|entry| entry.seq == seq))
}

fn ends(entries: &[Entry]) -> Option<[GuestId; 2]> {
    let ids = || entries.iter().map(|entry| entry.id);
    Some([ids().min()?, ids().max()?])
}

/// Are there few other guests between the least and the greatest id of these? Ids made together lie together.
pub(super) fn lie_together(r: &Reader<'_>, entries: &[Entry]) -> Result<bool, StorageError> {
    let Some([first, last]) = ends(entries) else { return Ok(true) };
    let most = i64::try_from(entries.len() + entries.len() / 2).unwrap_or(i64::MAX - 1);
    let sql = "SELECT count(*) FROM (SELECT 1 FROM guest WHERE id BETWEEN ?1 AND ?2 LIMIT ?3)";
    let between: Option<i64> = r.first(sql, params![first, last, most + 1], |row| row.get(0))?;
    Ok(between.is_none_or(|between| between <= most))
}

/// Fill in what else these guests are found by; all rows between their least and greatest id are read.
pub(super) fn gather(r: &Reader<'_>, entries: &mut [Entry]) -> Result<(), StorageError> {
    let Some(between) = ends(entries) else { return Ok(()) };
    let places: HashMap<GuestId, usize> = entries.iter().enumerate().map(|(at, entry)| (entry.id, at)).collect();
    let mut to = Gathering { r, between, places, entries };
    to.emails()?;
    to.phones()?;
    to.towns()?;
    to.stays()?;
    to.notes()
}

struct Gathering<'a, 'r> {
    r: &'a Reader<'r>,
    between: [GuestId; 2],
    places: HashMap<GuestId, usize>,
    entries: &'a mut [Entry],
}

impl Gathering<'_, '_> {
    /// Run a statement whose first column is the guest.
    fn each(
        &mut self,
        sql: &str,
        mut take: impl FnMut(&mut Entry, &Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StorageError> {
        self.r.each(sql, self.between, |row| match self.places.get(&row.get(0)?) {
            Some(&at) => take(&mut self.entries[at], row),
            None => Ok(()),
        })
    }

    fn emails(&mut self) -> Result<(), StorageError> {
        let sql = "SELECT guest, address FROM guest_email WHERE guest BETWEEN ?1 AND ?2 ORDER BY guest, seq";
        self.each(sql, |entry, row| {
            push_line(&mut entry.text.emails, &words::email(row.get_ref(1)?.as_str()?));
            Ok(())
        })
    }

    fn phones(&mut self) -> Result<(), StorageError> {
        let sql = "SELECT guest, e164, written FROM guest_phone WHERE guest BETWEEN ?1 AND ?2 ORDER BY guest, seq";
        self.each(sql, |entry, row| {
            let number = words::phone(row.get_ref(1)?.as_str_or_null()?, row.get_ref(2)?.as_str()?);
            push_line(&mut entry.text.phones, &number);
            Ok(())
        })
    }

    fn towns(&mut self) -> Result<(), StorageError> {
        let sql = "SELECT guest, town FROM guest_address WHERE guest BETWEEN ?1 AND ?2 ORDER BY guest, seq";
        self.each(sql, |entry, row| {
            push_line(&mut entry.text.towns, row.get_ref(1)?.as_str()?);
            Ok(())
        })
    }

    fn stays(&mut self) -> Result<(), StorageError> {
        let sql = "
            SELECT p.guest, s.reference, s.arrival, s.state IN ('cancelled', 'no_show')
            FROM stay_guest AS p JOIN stay AS s ON s.id = p.stay WHERE p.guest BETWEEN ?1 AND ?2 ORDER BY p.guest, p.seq";
        self.each(sql, |entry, row| {
            for reference in words::references(row.get_ref(1)?.as_str_or_null()?.unwrap_or_default()) {
                push_line(&mut entry.text.references, &reference);
            }
            if !row.get::<_, bool>(3)? {
                entry.last_stay = entry.last_stay.max(Some(row.get(2)?));
            }
            Ok(())
        })
    }

    fn notes(&mut self) -> Result<(), StorageError> {
        let mut notes: HashMap<i64, Vec<String>> = HashMap::new();
        // What only the owner sees is found by nobody, what has expired neither.
        let sql = "
            SELECT guest, text FROM note WHERE guest BETWEEN ?1 AND ?2 AND seen_by IN ('all', 'desk')
               AND (expires IS NULL OR expires >= ?3) ORDER BY guest, seq";
        let [first, last] = self.between;
        self.r.each(sql, params![first, last, self.r.today()], |row| {
            if let Some(&at) = self.places.get(&row.get(0)?) {
                notes.entry(self.entries[at].seq).or_default().push(row.get(1)?);
            }
            Ok(())
        })?;
        for entry in &mut *self.entries {
            let texts = notes.get(&entry.seq).map(Vec::as_slice).unwrap_or_default();
            entry.text.notes = words::note_words(texts.iter().map(String::as_str));
        }
        Ok(())
    }
}

/// Add a line, if there is anything on it and it is not there yet.
fn push_line(lines: &mut String, line: &str) {
    let line = line.trim();
    if line.is_empty() || line.contains('\n') || lines.lines().any(|there| there == line) {
        return;
    }
    if !lines.is_empty() {
        lines.push('\n');
    }
    lines.push_str(line);
}

/// In how many blocks of the index and rows beside it these bytes stand.
#[cfg(test)]
pub(super) fn traces(r: &Reader<'_>, name: &str) -> Result<i64, StorageError> {
    let sql = "SELECT (SELECT count(*) FROM find_index_data WHERE instr(block, CAST(lower(?1) AS BLOB)))
                    + (SELECT count(*) FROM find_text WHERE instr(lower(family || given || emails || towns), lower(?1)))";
    Ok(r.first(sql, [name], |row| row.get(0))?.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::super::words::{Findable, Speller};
    use super::Connection;

    /// The same statements on a file without a key, so that its bytes can be read.
    #[test]
    fn a_removed_guest_leaves_no_byte_of_the_name_in_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("plain.db");
        let conn = Connection::open(&path).expect("a file");
        conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;").expect("settings");
        conn.execute_batch(include_str!("../../../migrations/0002_search.sql")).expect("the tables");
        let mut speller = Speller::default();
        let mut text = |family: &str| {
            let address = format!("{}@example.com", family.to_lowercase());
            let guest = Findable { family: family.into(), emails: address, ..Findable::default() };
            speller.spell(&guest).to_owned()
        };
        let add = "INSERT INTO find_index (rowid, words) VALUES (?1, ?2)";
        for seq in 1..400_i64 {
            let family = if seq == 200 { "Krovandis".to_owned() } else { format!("Martin{seq}") };
            conn.execute(add, (seq, text(&family))).expect("a guest");
        }
        let bytes = || {
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).expect("one file");
            std::fs::read(&path).expect("bytes")
        };
        let holds = |bytes: &[u8], part: &str| bytes.windows(part.len()).any(|window| window == part.as_bytes());
        let before = bytes();
        assert!(holds(&before, "krovandis") && holds(&before, "krov"));
        let take = "INSERT INTO find_index (find_index, rowid, words) VALUES ('delete', ?1, ?2)";
        conn.execute(take, (200_i64, text("Krovandis"))).expect("gone");
        let after = bytes();
        for part in ["krovandis", "krov", "vandis", "@rova", "andi"] {
            assert!(!holds(&after, part), "{part} is still in the file");
        }
        assert!(holds(&after, "martin1"), "the others stay");
    }
}
