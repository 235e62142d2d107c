//! The file under the book: opening, migrating, watching and undoing. SQL may stand here and in `rows.rs` files.

pub(crate) mod chance;
pub(crate) mod key;
pub(crate) mod lock;
pub(crate) mod many;
pub(crate) mod migrate;
pub(crate) mod open;
pub(crate) mod tables;
pub(crate) mod undo;
pub(crate) mod watch;
