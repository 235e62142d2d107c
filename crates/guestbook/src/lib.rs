//! The domain core of Escale: one encrypted guest book per house.
//!
//! Start at [`time`], [`money`] and [`id`], then read a room: [`guests`], [`stays`], [`journey`], [`loyalty`],
//! [`reports`], [`exchange`]. Not here: windows, the network, paper. Time, chance and the actor come in as arguments.

pub mod act;
pub mod book;
pub mod changed;
pub mod consent;
pub mod error;
pub mod exchange;
pub mod guests;
pub mod house;
pub mod id;
pub mod journal;
pub mod journey;
pub mod loyalty;
pub mod money;
pub mod personal;
pub mod place;
pub mod reports;
mod said;
pub mod sample;
pub mod stays;
mod storage;
#[cfg(test)]
mod testing;
pub mod time;
