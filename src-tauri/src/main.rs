//! The window of Escale. Everything is in the library, so that tests and examples can reach it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> Result<(), escale_window::WindowError> {
    escale_window::run()
}
