//! SQL of extras.

use rusqlite::{Row, named_params, params};

use super::{Extra, ExtraKind, ExtraWords};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{ExtraId, GuestId, StayId};
use crate::money::Money;
use crate::personal::Private;
use crate::time::Day;

const EXTRA: &str = "
    SELECT e.id, e.stay, e.kind, e.label, e.on_day, e.price_minor, e.price_currency, e.cost_minor, e.cost_currency,
           e.author
    FROM stay_extra AS e";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Extra> {
    let money = |at: usize| -> rusqlite::Result<Option<Money>> {
        let (minor, currency): (Option<i64>, _) = (row.get(at)?, row.get(at + 1)?);
        Ok(minor.zip(currency).map(|(minor, currency)| Money { minor, currency }))
    };
    Ok(Extra {
        id: row.get(0)?,
        stay: row.get(1)?,
        kind: ExtraKind::of_word(row.get_ref(2)?.as_str()?),
        label: row.get(3)?,
        on: row.get(4)?,
        price: money(5)?,
        cost: money(7)?,
        author: row.get(9)?,
    })
}

pub(super) fn one(r: &Reader<'_>, extra: ExtraId) -> Result<Option<Extra>, StorageError> {
    r.first(&format!("{EXTRA} WHERE e.id = ?1"), [extra], from_row)
}

/// The extras of a stay, by day.
pub(super) fn of_stay(r: &Reader<'_>, stay: StayId) -> Result<Vec<Extra>, StorageError> {
    r.all(&format!("{EXTRA} WHERE e.stay = ?1 ORDER BY e.on_day, e.seq"), [stay], from_row)
}

/// The extras of all stays of some files, by day.
pub(crate) fn of_files(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Extra>, StorageError> {
    let sql =
        format!("{EXTRA} WHERE e.stay IN (SELECT stay FROM stay_guest WHERE guest = ?1) ORDER BY e.on_day, e.seq");
    let mut extras: Vec<Extra> = Vec::new();
    for file in files {
        extras.extend(r.all(&sql, [file], from_row)?);
    }
    extras.sort_by_key(|extra| (extra.on, extra.id));
    extras.dedup_by_key(|extra| extra.id);
    Ok(extras)
}

/// The extras of living stays with a night in a period, the first and the last day included.
pub(super) fn in_period(r: &Reader<'_>, from: Day, to: Day) -> Result<Vec<Extra>, StorageError> {
    let sql = format!(
        "{EXTRA} JOIN stay ON stay.id = e.stay
         WHERE stay.arrival <= ?2 AND stay.departure > ?1 AND stay.state NOT IN ('cancelled', 'no_show')
         ORDER BY e.on_day, e.seq"
    );
    r.all(&sql, params![from, to], from_row)
}

const INSERT: &str = "
    INSERT INTO stay_extra (id, stay, kind, label, on_day, price_minor, price_currency, cost_minor, cost_currency,
                            author, base, device)
    VALUES (:id, :stay, :kind, :label, :on, :price, :price_in, :cost, :cost_in, :author, :base, :device)";

pub(super) fn insert(w: &mut Writer<'_>, stay: StayId, new: &ExtraWords) -> Result<ExtraId, StorageError> {
    let id: ExtraId = w.new_id();
    w.run(
        INSERT,
        named_params! {
            ":id": id, ":stay": stay, ":kind": new.kind.word(), ":label": Private::new(&new.label),
            ":on": new.on.unwrap_or(w.today()),
            ":price": new.price.map(|price| price.minor), ":price_in": new.price.map(|price| price.currency),
            ":cost": new.cost.map(|cost| cost.minor), ":cost_in": new.cost.map(|cost| cost.currency),
            ":author": w.by(), ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

const UPDATE: &str = "
    UPDATE stay_extra SET kind = :kind, label = :label, on_day = :on, price_minor = :price, price_currency = :price_in,
           cost_minor = :cost, cost_currency = :cost_in
    WHERE id = :id";

pub(super) fn update(w: &Writer<'_>, extra: ExtraId, new: &ExtraWords) -> Result<(), StorageError> {
    w.run(
        UPDATE,
        named_params! {
            ":id": extra, ":kind": new.kind.word(), ":label": Private::new(&new.label),
            ":on": new.on.unwrap_or(w.today()),
            ":price": new.price.map(|price| price.minor), ":price_in": new.price.map(|price| price.currency),
            ":cost": new.cost.map(|cost| cost.minor), ":cost_in": new.cost.map(|cost| cost.currency),
        },
    )?;
    Ok(())
}

pub(super) fn delete(w: &Writer<'_>, extra: ExtraId) -> Result<(), StorageError> {
    w.run("DELETE FROM stay_extra WHERE id = ?1", [extra])?;
    Ok(())
}
