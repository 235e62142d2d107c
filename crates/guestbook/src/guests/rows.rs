//! SQL of guest files.

use rusqlite::{Row, named_params, params};

use super::acts::{GuestDraft, Part};
use super::{Address, Birthday, Email, FoundGuest, GuestFile, Matched, Name, PartKind, Phone, Tag};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{GuestId, PartId};
use crate::journey::cues::Known;
use crate::storage::many::{MANY, Many};

impl PartKind {
    /// The word in the file.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Work => "work",
            Self::Mobile => "mobile",
            Self::Other => "other",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "home" => Self::Home,
            "work" => Self::Work,
            "mobile" => Self::Mobile,
            _ => Self::Other,
        }
    }
}

pub(super) fn exists(r: &Reader<'_>, guest: GuestId) -> Result<bool, StorageError> {
    Ok(r.first("SELECT 1 FROM guest WHERE id = ?1", [guest], |_| Ok(()))?.is_some())
}

pub(super) fn count(r: &Reader<'_>) -> Result<u64, StorageError> {
    Ok(r.first("SELECT count(*) FROM guest", [], |row| row.get::<_, i64>(0))?.unwrap_or(0).unsigned_abs())
}

const FILE: &str = "
    SELECT id, family, given, title, language, birth_year, birth_month, birth_day, nationality, origin, added_on
    FROM guest WHERE id = ?1";

pub(super) fn file(r: &Reader<'_>, guest: GuestId) -> Result<Option<GuestFile>, StorageError> {
    let Some(mut file) = r.first(FILE, [guest], file_from_row)? else { return Ok(None) };
    let sql = "SELECT id, address, kind, relay FROM guest_email WHERE guest = ?1 ORDER BY relay, seq";
    file.emails = r.all(sql, [guest], |row| {
        let kind = PartKind::of(row.get_ref(2)?.as_str()?);
        Ok(Email { id: row.get(0)?, address: row.get(1)?, kind, relay: row.get(3)? })
    })?;
    let sql = "SELECT id, written, e164, kind FROM guest_phone WHERE guest = ?1 ORDER BY seq";
    file.phones = r.all(sql, [guest], |row| {
        let kind = PartKind::of(row.get_ref(3)?.as_str()?);
        Ok(Phone { id: row.get(0)?, written: row.get(1)?, e164: row.get(2)?, kind })
    })?;
    let sql = "
        SELECT id, street, postcode, town, region, country, kind FROM guest_address WHERE guest = ?1 ORDER BY seq";
    file.addresses = r.all(sql, [guest], address_from_row)?;
    let sql = "SELECT id, word FROM guest_tag WHERE guest = ?1 ORDER BY word";
    file.tags = r.all(sql, [guest], |row| Ok(Tag { id: row.get(0)?, word: row.get(1)? }))?;
    Ok(Some(file))
}

const KNOWN: &str = "
    SELECT guest.id, language IS NOT NULL,
           EXISTS (SELECT 1 FROM guest_email WHERE guest_email.guest = guest.id AND relay = 0),
           EXISTS (SELECT 1 FROM guest_phone WHERE guest_phone.guest = guest.id)
    FROM many CROSS JOIN guest ON guest.id = many.id";

/// What is known of how to reach many files, in one question.
pub(crate) fn known_of_many(r: &Reader<'_>, files: &Many) -> Result<Vec<(GuestId, Known)>, StorageError> {
    r.all(&format!("{MANY} {KNOWN}"), [files], |row| {
        Ok((row.get(0)?, Known { language: row.get(1)?, real_email: row.get(2)?, phone: row.get(3)? }))
    })
}

/// The names of many files, in one question.
pub(crate) fn names_of_many(r: &Reader<'_>, files: &Many) -> Result<Vec<(GuestId, Name)>, StorageError> {
    let sql = format!("{MANY} SELECT guest.id, family, given FROM many CROSS JOIN guest ON guest.id = many.id");
    r.all(&sql, [files], |row| Ok((row.get(0)?, Name { family: row.get(1)?, given: row.get(2)? })))
}

fn file_from_row(row: &Row<'_>) -> rusqlite::Result<GuestFile> {
    let (month, day): (Option<u8>, Option<u8>) = (row.get(6)?, row.get(7)?);
    let year: Option<u16> = row.get(5)?;
    Ok(GuestFile {
        id: row.get(0)?,
        name: Name { family: row.get(1)?, given: row.get(2)? },
        title: row.get(3)?,
        language: row.get(4)?,
        birthday: month.zip(day).map(|(month, day)| Birthday { year, month, day }),
        nationality: row.get(8)?,
        origin: row.get(9)?,
        added_on: row.get(10)?,
        emails: Vec::new(),
        phones: Vec::new(),
        addresses: Vec::new(),
        tags: Vec::new(),
    })
}

fn address_from_row(row: &Row<'_>) -> rusqlite::Result<Address> {
    Ok(Address {
        id: row.get(0)?,
        street: row.get(1)?,
        postcode: row.get(2)?,
        town: row.get(3)?,
        region: row.get(4)?,
        country: row.get(5)?,
        kind: PartKind::of(row.get_ref(6)?.as_str()?),
    })
}

const INSERT_GUEST: &str = "
    INSERT INTO guest (id, family, given, title, language, birth_year, birth_month, birth_day, nationality, origin,
                       added_on, base, device)
    VALUES (:id, :family, :given, :title, :language, :birth_year, :birth_month, :birth_day, :nationality, :origin,
            :added_on, :base, :device)";

pub(crate) fn insert_guest(w: &mut Writer<'_>, draft: &GuestDraft) -> Result<GuestId, StorageError> {
    let id: GuestId = w.new_id();
    w.run(
        INSERT_GUEST,
        named_params! {
            ":id": id, ":family": draft.name.family.trim(), ":given": draft.name.given.trim(),
            ":title": draft.title, ":language": draft.language,
            ":birth_year": draft.birthday.and_then(|b| b.year), ":birth_month": draft.birthday.map(|b| b.month),
            ":birth_day": draft.birthday.map(|b| b.day), ":nationality": draft.nationality,
            ":origin": draft.origin, ":added_on": w.today(), ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

const UPDATE_GUEST: &str = "
    UPDATE guest SET family = :family, given = :given, title = :title, language = :language,
           birth_year = :birth_year, birth_month = :birth_month, birth_day = :birth_day, nationality = :nationality
    WHERE id = :id";

pub(crate) fn update_guest(w: &Writer<'_>, file: &GuestFile) -> Result<(), StorageError> {
    w.run(
        UPDATE_GUEST,
        named_params! {
            ":id": file.id, ":family": file.name.family.trim(), ":given": file.name.given.trim(),
            ":title": file.title, ":language": file.language,
            ":birth_year": file.birthday.and_then(|b| b.year), ":birth_month": file.birthday.map(|b| b.month),
            ":birth_day": file.birthday.map(|b| b.day), ":nationality": file.nationality,
        },
    )?;
    Ok(())
}

/// The part of this guest that says the same, if any.
pub(crate) fn same_part(r: &Reader<'_>, guest: GuestId, part: &Part) -> Result<Option<PartId>, StorageError> {
    match part {
        Part::Email { folded, .. } => r.first(
            "SELECT id FROM guest_email WHERE guest = ?1 AND folded = ?2",
            params![guest, folded],
            |row| row.get(0),
        ),
        Part::Phone { written, e164, .. } => r.first(
            "SELECT id FROM guest_phone WHERE guest = ?1 AND (written = ?2 OR e164 = ?3)",
            params![guest, written, e164],
            |row| row.get(0),
        ),
        Part::Address { lines: [street, postcode, town, region], .. } => r.first(
            "SELECT id FROM guest_address WHERE guest = ?1 AND street = ?2 AND postcode = ?3 AND town = ?4 AND region = ?5",
            params![guest, street, postcode, town, region],
            |row| row.get(0),
        ),
        Part::Tag { word } => r.first(
            "SELECT id FROM guest_tag WHERE guest = ?1 AND word = ?2",
            params![guest, word],
            |row| row.get(0),
        ),
    }
}

pub(crate) fn insert_part(w: &mut Writer<'_>, guest: GuestId, part: &Part) -> Result<PartId, StorageError> {
    let id: PartId = w.new_id();
    let (base, device) = (w.stamp(), w.device());
    match part {
        Part::Email { address, folded, relay, kind } => w.run(
            "INSERT INTO guest_email (id, guest, address, folded, kind, relay, base, device)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![id, guest, address, folded, kind.word(), relay, base, device],
        )?,
        Part::Phone { written, e164, kind } => w.run(
            "INSERT INTO guest_phone (id, guest, written, e164, kind, base, device) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![id, guest, written, e164, kind.word(), base, device],
        )?,
        Part::Address { lines: [street, postcode, town, region], country, kind } => w.run(
            "INSERT INTO guest_address (id, guest, street, postcode, town, region, country, kind, base, device)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![id, guest, street, postcode, town, region, country, kind.word(), base, device],
        )?,
        Part::Tag { word } => w.run(
            "INSERT INTO guest_tag (id, guest, word, base, device) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, guest, word, base, device],
        )?,
    };
    Ok(id)
}

pub(super) fn update_part(w: &Writer<'_>, guest: GuestId, id: PartId, part: &Part) -> Result<usize, StorageError> {
    match part {
        Part::Email { address, folded, relay, kind } => w.run(
            "UPDATE guest_email SET address = ?3, folded = ?4, relay = ?5, kind = ?6 WHERE id = ?2 AND guest = ?1",
            params![guest, id, address, folded, relay, kind.word()],
        ),
        Part::Phone { written, e164, kind } => w.run(
            "UPDATE guest_phone SET written = ?3, e164 = ?4, kind = ?5 WHERE id = ?2 AND guest = ?1",
            params![guest, id, written, e164, kind.word()],
        ),
        Part::Address { lines: [street, postcode, town, region], country, kind } => w.run(
            "UPDATE guest_address SET street = ?3, postcode = ?4, town = ?5, region = ?6, country = ?7, kind = ?8
             WHERE id = ?2 AND guest = ?1",
            params![guest, id, street, postcode, town, region, country, kind.word()],
        ),
        Part::Tag { word } => {
            w.run("UPDATE guest_tag SET word = ?3 WHERE id = ?2 AND guest = ?1", params![guest, id, word])
        }
    }
}

pub(super) fn delete_part(w: &Writer<'_>, guest: GuestId, id: PartId) -> Result<usize, StorageError> {
    let mut gone = 0;
    for sql in [
        "DELETE FROM guest_email WHERE id = ?1 AND guest = ?2",
        "DELETE FROM guest_phone WHERE id = ?1 AND guest = ?2",
        "DELETE FROM guest_address WHERE id = ?1 AND guest = ?2",
        "DELETE FROM guest_tag WHERE id = ?1 AND guest = ?2",
    ] {
        gone += w.run(sql, params![id, guest])?;
    }
    Ok(gone)
}

/// A found guest without its match: name, town, last living stay, tail of the phone.
pub(crate) const FOUND: &str = "
    SELECT guest.id, guest.family, guest.given,
           (SELECT town FROM guest_address WHERE guest = guest.id AND town <> '' ORDER BY seq LIMIT 1),
           (SELECT max(stay.arrival) FROM stay_guest JOIN stay ON stay.id = stay_guest.stay
             WHERE stay_guest.guest = guest.id AND stay.state NOT IN ('cancelled', 'no_show')),
           (SELECT coalesce(e164, written) FROM guest_phone WHERE guest = guest.id ORDER BY seq LIMIT 1)
    FROM guest";

/// One row of [`FOUND`].
pub(crate) fn found_from_row(row: &Row<'_>) -> rusqlite::Result<FoundGuest> {
    let parts = Name { family: row.get(1)?, given: row.get(2)? };
    let phone: Option<String> = row.get(5)?;
    let phone_tail = phone.map(|written| {
        let digits: Vec<char> = written.chars().filter(char::is_ascii_digit).collect();
        digits[digits.len().saturating_sub(4)..].iter().collect()
    });
    Ok(FoundGuest {
        id: row.get(0)?,
        name: parts.listed(),
        parts,
        town: row.get(3)?,
        last_stay: row.get(4)?,
        phone_tail,
        r#match: Matched::Name,
        marked: Vec::new(),
    })
}

/// A page of guests by name. The page is chosen first; only its guests are then looked at more closely.
pub(super) fn list(r: &Reader<'_>, limit: usize, after: usize) -> Result<Vec<FoundGuest>, StorageError> {
    let order = "list_key(guest.family), list_key(guest.given), guest.seq";
    let sql = format!(
        "{FOUND} WHERE guest.seq IN (SELECT seq FROM guest ORDER BY {order} LIMIT ?1 OFFSET ?2) ORDER BY {order}"
    );
    r.all(&sql, params![i64::try_from(limit).unwrap_or(100), i64::try_from(after).unwrap_or(0)], found_from_row)
}
