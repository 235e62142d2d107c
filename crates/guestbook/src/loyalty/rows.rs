//! SQL of accounts and of the ledger.

use rusqlite::{Row, named_params, params};

use super::{Account, LineKind, PointsLine, Why};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::Name;
use crate::id::{AccountId, GuestId, Id as _, LineId, RewardId, StayId};
use crate::money::Money;
use crate::storage::many::{MANY, Many};
use crate::time::Day;

pub(super) use super::programme::rows::{programme, reward, rewards};

impl LineKind {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Earn => "earn",
            Self::Redeem => "redeem",
            Self::Expire => "expire",
            Self::Reverse => "reverse",
            Self::Adjust => "adjust",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "earn" => Self::Earn,
            "redeem" => Self::Redeem,
            "expire" => Self::Expire,
            "reverse" => Self::Reverse,
            _ => Self::Adjust,
        }
    }
}

const WHY: [(Why, &str); 11] = [
    (Why::Stay, "stay"),
    (Why::Act, "act"),
    (Why::Reward, "reward"),
    (Why::Counter, "counter"),
    (Why::Due, "due"),
    (Why::Left, "left"),
    (Why::Cancelled, "cancelled"),
    (Why::NoShow, "no_show"),
    (Why::Refund, "refund"),
    (Why::Repaid, "repaid"),
    (Why::Hand, "hand"),
];

impl Why {
    pub(crate) fn word(self) -> &'static str {
        WHY.iter().find(|(why, _)| *why == self).map_or("hand", |(_, word)| word)
    }

    fn of(word: &str) -> Self {
        WHY.iter().find(|(_, known)| *known == word).map_or(Self::Hand, |(why, _)| *why)
    }
}

const ACCOUNT: &str = "SELECT id, guest, card, enrolled_on, closed_on FROM loyalty_account";

fn account_from_row(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        id: row.get(0)?,
        guest: row.get(1)?,
        card: row.get(2)?,
        enrolled_on: row.get(3)?,
        closed_on: row.get(4)?,
    })
}

/// The account of the first of some files that has one.
pub(super) fn account_of(r: &Reader<'_>, files: &[GuestId]) -> Result<Option<Account>, StorageError> {
    for file in files {
        if let Some(account) = r.first(&format!("{ACCOUNT} WHERE guest = ?1"), [file], account_from_row)? {
            return Ok(Some(account));
        }
    }
    Ok(None)
}

pub(super) fn account(r: &Reader<'_>, account: AccountId) -> Result<Option<Account>, StorageError> {
    r.first(&format!("{ACCOUNT} WHERE id = ?1"), [account], account_from_row)
}

/// All accounts, open and closed, in the order they were made.
pub(super) fn accounts(r: &Reader<'_>) -> Result<Vec<Account>, StorageError> {
    r.all(&format!("{ACCOUNT} ORDER BY seq"), [], account_from_row)
}

/// The guest with this card.
pub(crate) fn guest_of_card(r: &Reader<'_>, number: &str) -> Result<Option<i64>, StorageError> {
    let sql = "SELECT guest.seq FROM loyalty_account AS a JOIN guest ON guest.id = a.guest WHERE a.card = ?1";
    r.first(sql, [number], |row| row.get(0))
}

pub(super) fn is_card_taken(r: &Reader<'_>, number: &str) -> Result<bool, StorageError> {
    Ok(guest_of_card(r, number)?.is_some())
}

pub(super) fn insert_account(w: &mut Writer<'_>, guest: GuestId, card: &str) -> Result<AccountId, StorageError> {
    let id: AccountId = w.new_id();
    w.run(
        "INSERT INTO loyalty_account (id, guest, card, enrolled_on, author, base, device)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![id, guest, card, w.today(), w.by(), w.stamp(), w.device()],
    )?;
    Ok(id)
}

pub(super) fn set_closed(w: &Writer<'_>, account: AccountId, on: Option<Day>) -> Result<(), StorageError> {
    w.run("UPDATE loyalty_account SET closed_on = ?2 WHERE id = ?1", params![account, on])?;
    Ok(())
}

const LINE: &str = "
    SELECT id, kind, points, on_day, expires, why, stay, reward, of_line, reason, author, at FROM points_line";

fn line_from_row(row: &Row<'_>) -> rusqlite::Result<PointsLine> {
    Ok(PointsLine {
        id: row.get(0)?,
        kind: LineKind::of(row.get_ref(1)?.as_str()?),
        points: row.get(2)?,
        on: row.get(3)?,
        expires: row.get(4)?,
        why: Why::of(row.get_ref(5)?.as_str()?),
        stay: row.get(6)?,
        reward: row.get(7)?,
        of: row.get(8)?,
        reason: row.get(9)?,
        author: row.get(10)?,
        at: row.get(11)?,
    })
}

/// All lines of an account, oldest first: by the stamp of the change that wrote them, then by id. A line that an undo
/// brought back stands where it stood.
pub(super) fn lines(r: &Reader<'_>, account: AccountId) -> Result<Vec<PointsLine>, StorageError> {
    r.all(&format!("{LINE} WHERE account = ?1 ORDER BY base, id"), [account], line_from_row)
}

/// One line, and whose account it is in.
pub(super) fn line(r: &Reader<'_>, line: LineId) -> Result<Option<(AccountId, PointsLine)>, StorageError> {
    let account = r.first("SELECT account FROM points_line WHERE id = ?1", [line], |row| row.get(0))?;
    let found = r.first(&format!("{LINE} WHERE id = ?1"), [line], line_from_row)?;
    Ok(account.zip(found))
}

/// The balance alone, as the laws check it. unit: points
#[cfg(test)]
pub(super) fn sum(r: &Reader<'_>, account: AccountId) -> Result<i64, StorageError> {
    let sql = "SELECT coalesce(sum(points), 0) FROM points_line WHERE account = ?1";
    Ok(r.first(sql, [account], |row| row.get(0))?.unwrap_or(0))
}

/// The open accounts of many guests and what they hold. unit: points, whole
pub(super) fn sums_of_many(r: &Reader<'_>, guests: &Many) -> Result<Vec<(GuestId, i64)>, StorageError> {
    let sql = format!(
        "{MANY} SELECT a.guest, (SELECT coalesce(sum(points), 0) FROM points_line WHERE account = a.id)
         FROM many CROSS JOIN loyalty_account AS a ON a.guest = many.id WHERE a.closed_on IS NULL"
    );
    r.all(&sql, [guests], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// What many guests were given and lost again, day by day; what they used does not count for a tier.
pub(super) fn earned_of_many(r: &Reader<'_>, guests: &Many) -> Result<Vec<(GuestId, Day, i64)>, StorageError> {
    let sql = format!(
        "{MANY} SELECT a.guest, l.on_day, l.points FROM many CROSS JOIN loyalty_account AS a ON a.guest = many.id
            CROSS JOIN points_line AS l ON l.account = a.id
         WHERE a.closed_on IS NULL AND (l.kind = 'earn' OR (l.kind = 'reverse' AND l.points < 0))"
    );
    r.all(&sql, [guests], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Lines that gave points for a stay and were not reversed, with their account.
pub(super) fn given_for(r: &Reader<'_>, stay: StayId) -> Result<Vec<(AccountId, LineId)>, StorageError> {
    let sql = "
        SELECT account, id FROM points_line AS l WHERE stay = ?1 AND kind = 'earn' AND why = 'stay'
           AND NOT EXISTS (SELECT 1 FROM points_line AS r WHERE r.of_line = l.id AND r.kind = 'reverse')
        ORDER BY base, id";
    r.all(sql, [stay], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// A line on its way into the ledger, checked.
pub(super) struct NewLine<'a> {
    pub account: AccountId,
    pub kind: LineKind,
    pub points: i64,
    pub expires: Option<Day>,
    pub why: Why,
    pub stay: Option<StayId>,
    pub reward: Option<RewardId>,
    pub of: Option<LineId>,
    pub reason: &'a str,
}

const INSERT_LINE: &str = "
    INSERT INTO points_line (id, account, kind, points, on_day, expires, why, stay, reward, of_line, reason, author, at,
                             base, device)
    VALUES (:id, :account, :kind, :points, :on_day, :expires, :why, :stay, :reward, :of_line, :reason, :author, :at,
            :base, :device)";

pub(super) fn insert_line(w: &mut Writer<'_>, new: &NewLine<'_>) -> Result<LineId, StorageError> {
    let id: LineId = w.new_id();
    w.run(
        INSERT_LINE,
        named_params! {
            ":id": id, ":account": new.account, ":kind": new.kind.word(), ":points": new.points,
            ":on_day": w.today(), ":expires": new.expires, ":why": new.why.word(), ":stay": new.stay,
            ":reward": new.reward, ":of_line": new.of, ":reason": new.reason, ":author": w.by(), ":at": w.now(),
            ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(id)
}

/// Accounts that gave points a day before `today` on which they end, and may still hold some of them.
pub(super) fn accounts_with_days_before(r: &Reader<'_>, today: Day) -> Result<Vec<AccountId>, StorageError> {
    let sql = "
        SELECT DISTINCT l.account FROM points_line AS l WHERE l.expires IS NOT NULL AND l.expires < ?1
           AND (SELECT sum(s.points) FROM points_line AS s WHERE s.account = l.account) > 0 ORDER BY l.account";
    r.all(sql, [today], |row| row.get(0))
}

/// Accounts whose lines the undo under way has removed or put back.
pub(super) fn touched_by_undo(w: &Writer<'_>) -> Result<Vec<AccountId>, StorageError> {
    let removed = "
        SELECT DISTINCT json_extract(before, '$.account') FROM inverse_image
        WHERE change = ?1 AND of_table = 'points_line' AND op = 'delete'";
    let mut accounts: Vec<AccountId> = Vec::new();
    for hex in w.all(removed, [w.change()], |row| row.get::<_, Option<String>>(0))?.into_iter().flatten() {
        let byte = |at: usize| u8::from_str_radix(hex.get(at * 2..at * 2 + 2).unwrap_or("0"), 16).unwrap_or(0);
        accounts.push(AccountId::from_bytes(std::array::from_fn(byte)));
    }
    let back = "
        SELECT DISTINCT l.account FROM inverse_image AS i JOIN points_line AS l ON l.seq = i.row
        WHERE i.change = ?1 AND i.of_table = 'points_line' AND i.op = 'insert'";
    accounts.extend(w.all(back, [w.change()], |row| row.get::<_, AccountId>(0))?);
    accounts.sort();
    accounts.dedup();
    Ok(accounts)
}

/// What the ledger did in each month from a day on: the month (`2026-11`), given, used, expired.
pub(super) fn months(r: &Reader<'_>, from: Day) -> Result<Vec<(String, i64, i64, i64)>, StorageError> {
    let sql = "
        SELECT substr(l.on_day, 1, 7),
               sum(CASE WHEN l.kind = 'earn' OR (l.kind = 'adjust' AND l.points > 0)
                          OR (l.kind = 'reverse' AND l.points <= 0) THEN l.points ELSE 0 END),
               sum(CASE WHEN l.kind = 'redeem' OR (l.kind = 'adjust' AND l.points < 0)
                          OR (l.kind = 'reverse' AND l.points > 0) THEN -l.points ELSE 0 END),
               sum(CASE WHEN l.kind = 'expire' THEN -l.points ELSE 0 END)
        FROM points_line AS l WHERE l.on_day >= ?1 GROUP BY 1 ORDER BY 1";
    r.all(sql, [from], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
}

pub(super) fn name_of(r: &Reader<'_>, guest: GuestId) -> Result<Name, StorageError> {
    let sql = "SELECT family, given FROM guest WHERE id = ?1";
    let name = r.first(sql, [guest], |row| Ok(Name { family: row.get(0)?, given: row.get(1)? }))?;
    Ok(name.unwrap_or_default())
}

/// A member's stays around the enrolment: arrival, and price if known.
pub(super) fn stays_between(
    r: &Reader<'_>,
    guest: GuestId,
    days: (Day, Day),
) -> Result<Vec<(Day, Option<Money>)>, StorageError> {
    let sql = "
        SELECT s.arrival, s.price_minor, s.currency FROM stay_guest AS p JOIN stay AS s ON s.id = p.stay
        WHERE p.guest = ?1 AND p.role <> 'companion' AND s.state NOT IN ('cancelled', 'no_show')
          AND s.arrival >= ?2 AND s.arrival < ?3 ORDER BY s.arrival";
    r.all(sql, params![guest, days.0, days.1], |row| {
        let (minor, currency) = (row.get::<_, Option<i64>>(1)?, row.get(2)?);
        Ok((row.get(0)?, minor.zip(currency).map(|(minor, currency)| Money { minor, currency })))
    })
}

/// The last stay of the house that ended, for a preview of the rules.
pub(super) fn last_stay_left(r: &Reader<'_>, today: Day) -> Result<Option<StayId>, StorageError> {
    let sql = "
        SELECT id FROM stay WHERE departure <= ?1 AND state NOT IN ('cancelled', 'no_show') AND departure > arrival
        ORDER BY departure DESC, price_minor IS NULL, seq DESC LIMIT 1";
    r.first(sql, [today], |row| row.get(0))
}
