//! The window of Escale. Everything is in the library, so that tests and examples can reach it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match escale_window::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the window did not open");
            // A person who starts it from a terminal reads this; a log file may not exist yet.
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("Escale: {error}\n"));
            ExitCode::FAILURE
        }
    }
}
