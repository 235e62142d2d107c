//! The clerk's stories, in the real window: WebKitWebDriver drives `escale-window` as a person would.
//!
//! Run by `cargo xtask test` on a screen of its own; without the driver or the window these tests fail.
//! To add a story: a file here, told in the verbs of `clerk.rs`, in both languages.

mod a_day;
mod axe;
mod clerk;
mod driver;
mod first_day;
mod first_import;
mod paper;
mod sample_season;
mod whole_day;
mod words;
