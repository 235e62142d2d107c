//! SQL of the house.

use rusqlite::named_params;

use super::habits::Habits;
use super::{Founding, Sample};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{Id, PartId};
use crate::money::Currency;
use crate::reports::House;

pub(super) fn insert(w: &mut Writer<'_>, founding: &Founding, currency: Currency) -> Result<(), StorageError> {
    let id: PartId = w.new_id();
    let sql = "
        INSERT INTO house (id, name, address, country, language, currency, sample, base, device)
        VALUES (:id, :name, '', :country, :language, :currency, :sample, :base, :device)";
    w.run(
        sql,
        named_params! {
            ":id": id.bytes(), ":name": founding.name.trim(), ":country": founding.country,
            ":language": founding.language, ":currency": currency, ":sample": founding.sample == Sample::Yes,
            ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(())
}

pub(super) fn house(r: &Reader<'_>) -> Result<Option<House>, StorageError> {
    r.first("SELECT name, address, country, language, currency FROM house", [], |row| {
        Ok(House {
            name: row.get(0)?,
            address: row.get(1)?,
            country: row.get(2)?,
            language: row.get(3)?,
            currency: row.get(4)?,
        })
    })
}

pub(super) fn is_sample(r: &Reader<'_>) -> Result<bool, StorageError> {
    Ok(r.first("SELECT sample FROM house", [], |row| row.get(0))?.unwrap_or(false))
}

/// The habits; the usual ones, if nobody ever set any.
pub(super) fn habits(r: &Reader<'_>) -> Result<Habits, StorageError> {
    let kept = r.first("SELECT habits FROM house", [], |row| row.get::<_, Option<String>>(0))?.flatten();
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Kept as one text: nobody filters or counts by a habit in SQL. The usual ones are kept as nothing.
pub(super) fn set_habits(w: &Writer<'_>, habits: &Habits) -> Result<(), StorageError> {
    let text = serde_json::to_string(habits).ok().filter(|_| *habits != Habits::default());
    w.run("UPDATE house SET habits = ?1", [text])?;
    Ok(())
}

pub(super) fn update(w: &Writer<'_>, house: &House) -> Result<(), StorageError> {
    let sql = "
        UPDATE house SET name = :name, address = :address, country = :country, language = :language,
               currency = :currency";
    w.run(
        sql,
        named_params! {
            ":name": house.name, ":address": house.address, ":country": house.country,
            ":language": house.language, ":currency": house.currency,
        },
    )?;
    Ok(())
}
