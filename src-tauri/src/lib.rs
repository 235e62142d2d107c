//! The shell: one window, its menu, its dialogs, the folders of the system, printing.
//!
//! What it is not: a place for business. A question about guests goes to `desk` unread.
//! To add a command of the shell: a function here or in its file, its name in `build.rs` and in `capabilities/main.json`.

mod dialogs;
mod front;
mod menu;
mod paper;
mod places;
mod print;
mod shell;

pub use shell::{WindowError, run};
