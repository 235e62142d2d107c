//! The tables a hand may change, in the order they depend on each other. The write door watches exactly these.
//!
//! To add a table: its migration, a line here, a line in `docs/OWNERSHIP.md`.

use rusqlite::Connection;

use crate::changed::Room;
use crate::error::StorageError;

/// A watched table.
#[derive(Debug)]
pub(crate) struct Table {
    /// Its name in the file.
    pub name: &'static str,
    /// The room whose screens show it.
    pub room: Room,
    /// Which guest files a row of it makes findable.
    pub finds: Finds,
}

/// How a row of a table leads to the guests whose search words it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Finds {
    /// The row is the guest.
    Itself,
    /// The row's column `guest` names it.
    ByGuest,
    /// The row is a stay; `stay_guest` names its guests.
    ByStay,
    /// The row holds no search words.
    Nothing,
}

/// Parents before children.
pub(crate) const TABLES: &[Table] = &[
    Table { name: "house", room: Room::House, finds: Finds::Nothing },
    Table { name: "guest", room: Room::Guests, finds: Finds::Itself },
    Table { name: "guest_email", room: Room::Guests, finds: Finds::ByGuest },
    Table { name: "guest_phone", room: Room::Guests, finds: Finds::ByGuest },
    Table { name: "guest_address", room: Room::Guests, finds: Finds::ByGuest },
    Table { name: "guest_tag", room: Room::Guests, finds: Finds::Nothing },
    Table { name: "unit", room: Room::Stays, finds: Finds::Nothing },
    Table { name: "closure", room: Room::Stays, finds: Finds::Nothing },
    Table { name: "season", room: Room::Stays, finds: Finds::Nothing },
    Table { name: "stay", room: Room::Stays, finds: Finds::ByStay },
    Table { name: "stay_guest", room: Room::Stays, finds: Finds::ByGuest },
    Table { name: "note", room: Room::Stays, finds: Finds::ByGuest },
    Table { name: "stay_extra", room: Room::Stays, finds: Finds::Nothing },
    Table { name: "stay_need", room: Room::Stays, finds: Finds::Nothing },
    Table { name: "encounter", room: Room::Journey, finds: Finds::Nothing },
    Table { name: "stage_correction", room: Room::Journey, finds: Finds::Nothing },
    Table { name: "cue_aside", room: Room::Journey, finds: Finds::Nothing },
    Table { name: "task", room: Room::Journey, finds: Finds::Nothing },
    Table { name: "loyalty_programme", room: Room::Loyalty, finds: Finds::Nothing },
    Table { name: "loyalty_account", room: Room::Loyalty, finds: Finds::Nothing },
    Table { name: "reward", room: Room::Loyalty, finds: Finds::Nothing },
    Table { name: "points_line", room: Room::Loyalty, finds: Finds::Nothing },
    Table { name: "import_mark", room: Room::Exchange, finds: Finds::Nothing },
    Table { name: "imported_refusal", room: Room::Exchange, finds: Finds::Nothing },
    Table { name: "imported_claim", room: Room::Exchange, finds: Finds::Nothing },
];

/// Tables whose rows are never changed, and removed only by the undo of the change that added them.
pub(crate) const LEDGERS: &[&str] = &["points_line"];

/// All rows of the watched tables as text, one after the other, in order of their ids, without row numbers and clocks.
fn each_row(conn: &Connection, mut see: impl FnMut(&str, &str)) -> Result<(), StorageError> {
    for table in TABLES {
        let columns = super::watch::columns(conn, table.name)?;
        let names: Vec<String> =
            columns.iter().filter(|c| c.is_field() || c.name == "id").map(|c| format!("quote({})", c.name)).collect();
        let sql = format!("SELECT {} FROM {} ORDER BY id", names.join(" || '|' || "), table.name);
        let mut statement = conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            see(table.name, row.get_ref(0)?.as_str().unwrap_or_default());
        }
    }
    Ok(())
}

/// The same rows as one number, from which nothing can be read back.
///
/// source: FNV-1a, 128 bits
pub(crate) fn fingerprint(conn: &Connection) -> Result<String, StorageError> {
    let mut sum: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    each_row(conn, |table, row| {
        for byte in table.bytes().chain([0]).chain(row.bytes()).chain([0]) {
            sum = (sum ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    })?;
    Ok(format!("{sum:032x}"))
}

/// Every row of every table as text, what no hand may change included: to look for what should be gone.
#[cfg(test)]
pub(crate) fn dump(conn: &Connection) -> Result<String, StorageError> {
    let mut tables =
        conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")?;
    let tables: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut lines = String::new();
    for table in tables {
        let names: Vec<String> = super::watch::columns(conn, &table)?.into_iter().map(|c| c.name).collect();
        let text = |name: &String| format!("coalesce(CAST(\"{name}\" AS TEXT), '')");
        let sql = format!("SELECT {} FROM {table}", names.iter().map(text).collect::<Vec<_>>().join(" || ' ' || "));
        let mut statement = conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let bytes = row.get_ref(0)?.as_bytes().unwrap_or_default();
            lines.extend([table.as_str(), " ", &String::from_utf8_lossy(bytes), "\n"]);
        }
    }
    Ok(lines)
}

/// The same rows, to read in a test that failed.
#[cfg(test)]
pub(crate) fn export(conn: &Connection) -> Result<String, StorageError> {
    let mut lines = Vec::new();
    each_row(conn, |table, row| lines.push(format!("{table} {row}\n")))?;
    Ok(lines.concat())
}
