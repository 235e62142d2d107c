//! The twelve laws of the house (see ARCHITECTURE.md), each one a test that says where it is broken and how to mend it.

mod bindings;
mod crates;
mod doors;
mod hygiene;
mod messages;
mod sources;
mod tables;
mod words;
