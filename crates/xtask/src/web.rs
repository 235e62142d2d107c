//! The UI: its packages, its build, its checks.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::step::{Outcome, ask, cargo, house, program, run};

/// Packages of the UI and of the browser tests, installed when their lock file changed.
pub fn prepare() -> Outcome {
    install("ui")?;
    install("tests/browser")
}

/// Only the packages of the UI.
pub fn prepare_ui() -> Outcome {
    install("ui")
}

/// Builds `ui/dist`, which the window and `escale serve` show.
pub fn build() -> Outcome {
    script("build")
}

/// Runs a script of `ui/package.json`.
pub fn script(name: &str) -> Outcome {
    run(&format!("npm run {name}"), npm("ui").args(["run", "--silent", name]))
}

fn npm(folder: &str) -> Command {
    let mut command = program("npm");
    command.current_dir(house().join(folder));
    command
}

fn install(folder: &str) -> Outcome {
    let place = house().join(folder);
    let lock =
        fs::read(place.join("package-lock.json")).map_err(|error| format!("{folder} has no lock file: {error}"))?;
    let note = place.join("node_modules/.installed-from");
    if fs::read(&note).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Packages of {folder}/:");
    run("npm ci", npm(folder).args(["ci", "--no-audit", "--no-fund"]))?;
    write(&note, &lock)
}

fn write(file: &Path, bytes: &[u8]) -> Outcome {
    fs::write(file, bytes).map_err(|error| format!("{} cannot be written: {error}", file.display()))
}

/// Writes the TypeScript side of the list of commands.
pub fn bindings() -> Outcome {
    let text = ask(&mut cargo(&["run", "--quiet", "--package", "desk", "--example", "bindings"]))
        .ok_or("the bindings could not be written")?;
    let file = house().join("ui/src/host/bindings.ts");
    fs::write(&file, text + "\n").map_err(|error| format!("{}: {error}", file.display()))
}
