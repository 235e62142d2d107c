//! SQL of the programme and of the rewards.

use rusqlite::{Row, named_params, params};

use super::{Programme, Reward, Rules};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{Id as _, PartId, RewardId};
use crate::money::Money;

pub(in crate::loyalty) fn programme(r: &Reader<'_>) -> Result<Option<Programme>, StorageError> {
    r.first("SELECT name, rules FROM loyalty_programme ORDER BY seq", [], |row| {
        let rules = serde_json::from_str(row.get_ref(1)?.as_str()?).unwrap_or_default();
        Ok(Programme { name: row.get(0)?, rules })
    })
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

pub(super) fn set(w: &mut Writer<'_>, name: &str, rules: &Rules) -> Result<(), StorageError> {
    if w.run("UPDATE loyalty_programme SET name = ?1, rules = ?2", params![name, json(rules)])? == 0 {
        let id: PartId = w.new_id();
        w.run(
            "INSERT INTO loyalty_programme (id, one, name, rules, base, device) VALUES (?1, 1, ?2, ?3, ?4, ?5)",
            params![id.bytes(), name, json(rules), w.stamp(), w.device()],
        )?;
    }
    Ok(())
}

const REWARD: &str = "SELECT id, name, points, cost_minor, currency, active, blackouts FROM reward";

fn reward_from_row(row: &Row<'_>) -> rusqlite::Result<Reward> {
    Ok(Reward {
        id: row.get(0)?,
        name: row.get(1)?,
        points: row.get(2)?,
        cost: Money { minor: row.get(3)?, currency: row.get(4)? },
        active: row.get(5)?,
        blackouts: serde_json::from_str(row.get_ref(6)?.as_str()?).unwrap_or_default(),
    })
}

/// All rewards, the cheapest first.
pub(in crate::loyalty) fn rewards(r: &Reader<'_>) -> Result<Vec<Reward>, StorageError> {
    r.all(&format!("{REWARD} ORDER BY points, name, seq"), [], reward_from_row)
}

pub(in crate::loyalty) fn reward(r: &Reader<'_>, reward: RewardId) -> Result<Option<Reward>, StorageError> {
    r.first(&format!("{REWARD} WHERE id = ?1"), [reward], reward_from_row)
}

pub(super) fn insert_reward(w: &mut Writer<'_>, reward: &Reward) -> Result<RewardId, StorageError> {
    let id: RewardId = w.new_id();
    let sql = "
        INSERT INTO reward (id, name, points, cost_minor, currency, active, blackouts, base, device)
        VALUES (:id, :name, :points, :cost, :currency, :active, :blackouts, :base, :device)";
    w.run(
        sql,
        named_params! {
            ":id": id, ":name": reward.name.trim(), ":points": reward.points, ":cost": reward.cost.minor,
            ":currency": reward.cost.currency, ":active": reward.active, ":blackouts": json(&reward.blackouts),
            ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

pub(super) fn update_reward(w: &Writer<'_>, id: RewardId, reward: &Reward) -> Result<usize, StorageError> {
    let sql = "
        UPDATE reward SET name = :name, points = :points, cost_minor = :cost, currency = :currency, active = :active,
               blackouts = :blackouts
        WHERE id = :id";
    w.run(
        sql,
        named_params! {
            ":id": id, ":name": reward.name.trim(), ":points": reward.points, ":cost": reward.cost.minor,
            ":currency": reward.cost.currency, ":active": reward.active, ":blackouts": json(&reward.blackouts),
        },
    )
}
