//! Journeys: short stories of a day at the desk, one file a word, told through the commands of the window.
//!
//! The walk-throughs of ARCHITECTURE.md are the first story of `stays`, `guests`, `exchange` and `reports`.

mod calendar;
mod clerk;
mod consent;
mod exchange;
mod guests;
mod house;
mod journey;
mod loyalty;
mod one_line;
mod reports;
mod stays;
