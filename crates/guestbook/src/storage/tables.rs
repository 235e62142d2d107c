//! The tables a hand may change, in the order they depend on each other. The write door watches exactly these.
//!
//! To add a table: its migration, a line here, a line in `docs/OWNERSHIP.md`.

use crate::changed::Room;

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
    Table { name: "stay", room: Room::Stays, finds: Finds::ByStay },
    Table { name: "stay_guest", room: Room::Stays, finds: Finds::ByGuest },
    Table { name: "note", room: Room::Stays, finds: Finds::ByGuest },
    Table { name: "encounter", room: Room::Journey, finds: Finds::Nothing },
    Table { name: "stage_correction", room: Room::Journey, finds: Finds::Nothing },
    Table { name: "import_mark", room: Room::Exchange, finds: Finds::Nothing },
    Table { name: "imported_refusal", room: Room::Exchange, finds: Finds::Nothing },
];

/// All rows of the watched tables as text, in order of their ids, without row numbers and row clocks.
#[cfg(test)]
pub(crate) fn export(conn: &rusqlite::Connection) -> Result<String, crate::error::StorageError> {
    use std::fmt::Write as _;
    let mut text = String::new();
    for table in TABLES {
        let columns = super::watch::columns(conn, table.name)?;
        let names: Vec<String> =
            columns.iter().filter(|c| c.is_field() || c.name == "id").map(|c| format!("quote({})", c.name)).collect();
        let sql = format!("SELECT {} FROM {} ORDER BY id", names.join(" || '|' || "), table.name);
        let mut statement = conn.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let _ = writeln!(text, "{} {}", table.name, row.get::<_, String>(0)?);
        }
    }
    Ok(text)
}
