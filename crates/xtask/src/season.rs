//! The sample season: a believable small house, the same every time.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::{Outcome, built, program, run};

/// Where the desk of a home keeps the sample season.
pub fn book(home: &Path) -> PathBuf {
    home.join("sample.escale")
}

/// The command line of Escale; it finds its books in `home`.
pub fn escale(profile: &str, home: &Path) -> Command {
    let mut command = program(&built(profile, "escale").to_string_lossy());
    at_home(&mut command, home);
    command
}

/// Lets a program find its books in `home`, and their keys beside them: nothing of this goes to the keychain.
pub fn at_home(command: &mut Command, home: &Path) {
    command.env("ESCALE_HOME", home).env("ESCALE_KEYS", "file");
}

/// Writes a large sample season into a home, where the window opens it.
pub fn write(profile: &str, home: &Path, guests: &str) -> Outcome {
    std::fs::create_dir_all(home).map_err(|error| format!("{} cannot be made: {error}", home.display()))?;
    run("escale demo", escale(profile, home).arg("demo").arg(book(home)).args(["--guests", guests]))
}

/// Saves the guest-stay report of a period of the sample season as PDF.
pub fn report(home: &Path, language: &str, to: &Path) -> Outcome {
    let period = ["--from", "2026-10-01", "--to", "2026-11-30", "--paper", "a4", "--lang", language];
    let mut command = escale("debug", home);
    command.arg("report").arg(book(home)).args(period).arg("--out").arg(to);
    run("escale report", &mut command)
}
