//! The domain core of Escale: one encrypted guest book per house.
//!
//! Start at [`time`], [`money`] and [`id`], then read a room: [`guests`], [`stays`], [`journey`], [`reports`],
//! [`exchange`]. Not here: windows, the network, paper. Time, chance and the actor come in as arguments.

pub mod exchange;
pub mod guests;
pub mod id;
pub mod journey;
pub mod money;
pub mod personal;
pub mod place;
pub mod reports;
pub mod stays;
pub mod time;
