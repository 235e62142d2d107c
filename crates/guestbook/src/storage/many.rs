//! Many ids in one question: one bound value, so a page of 200 lines asks as often as a page of one.
//!
//! A question begins with [`MANY`] and joins `many (id)` from the left: `many CROSS JOIN stay ON stay.id = many.id`
//! (CROSS keeps SQLite from turning the order round).

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};

use crate::id::Id;

/// The ids bound as `?1`, a row each.
pub(crate) const MANY: &str = "
    WITH RECURSIVE place (at) AS (
        SELECT 1 WHERE length(?1) > 0 UNION ALL SELECT at + 16 FROM place WHERE at + 16 <= length(?1)
    ), many (id) AS MATERIALIZED (SELECT substr(?1, at, 16) FROM place)";

/// Ids, sixteen bytes each, one after the other.
#[derive(Debug, Clone)]
pub(crate) struct Many(Vec<u8>);

impl Many {
    /// These ids, each asked once.
    pub fn of<I: Id>(ids: impl IntoIterator<Item = I>) -> Self {
        let each: std::collections::BTreeSet<[u8; 16]> = ids.into_iter().map(Id::bytes).collect();
        Self(each.into_iter().flatten().collect())
    }
}

impl ToSql for Many {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::GuestId;

    #[test]
    fn every_id_is_asked_once_and_none_is_none() {
        let conn = rusqlite::Connection::open_in_memory().expect("a store");
        let count = |many: Many| -> Vec<GuestId> {
            let mut ask = conn.prepare(&format!("{MANY} SELECT id FROM many")).expect("a question");
            let found = ask.query_map([many], |row| row.get(0)).expect("rows");
            found.collect::<Result<_, _>>().expect("ids")
        };
        let ids: Vec<GuestId> = (1..=3).map(|nr| GuestId::from_bytes([nr; 16])).collect();
        assert_eq!(count(Many::of([ids[2], ids[0], ids[1], ids[0]])), ids);
        assert_eq!(count(Many::of([ids[1]])), [ids[1]]);
        assert!(count(Many::of(Vec::<GuestId>::new())).is_empty());
    }
}
