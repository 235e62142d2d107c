//! Everything a window may ask of the guest book: one list of commands, one desk that answers them.
//!
//! Start at [`ipc`] (the list), then [`Desk`], then a room under `commands/`. Two hosts serve the same list: the
//! window (`src-tauri`) and `escale serve`. Not here: Tauri, screens, native dialogs.

mod bindings;
pub mod clock;
pub mod commands;
mod desk;
pub mod ipc;
pub mod keys;
pub mod log;
mod preferences;
mod rounds;
pub mod serve;
mod signing;

pub use bindings::bindings;
pub use desk::{Desk, Home, Seat, make_book, make_sample};
pub use ipc::{Answer, COMMANDS, CommandLine};
