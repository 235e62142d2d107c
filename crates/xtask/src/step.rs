//! One step: a program that runs in the house, with its time.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// What went wrong, in one sentence for the person at the keyboard.
pub type Outcome = Result<(), String>;

/// The folder of the workspace.
pub fn house() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// The folder of what was built.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| house().join("target"), PathBuf::from)
}

/// A program we built, in the profile named.
pub fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A folder under `target/` that is empty after the call.
pub fn fresh_folder(name: &str) -> Result<PathBuf, String> {
    let folder = target().join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| format!("{} cannot be emptied: {error}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    Ok(folder)
}

/// A program by name, in the folder of the house; `npm` is found on Windows too.
pub fn program(name: &str) -> Command {
    let mut command = if cfg!(windows) && name == "npm" { Command::new("npm.cmd") } else { Command::new(name) };
    command.current_dir(house());
    command
}

/// Cargo, the same one that runs us.
pub fn cargo(words: &[&str]) -> Command {
    let mut command = program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    command.args(words);
    command
}

/// Runs a program to its end; its own words go to the screen.
pub fn run(what: &str, command: &mut Command) -> Outcome {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{what} did not succeed ({status}).")),
        Err(error) => Err(format!("{what} could not be started: {error}")),
    }
}

/// What a program says on its standard output; `None` when it cannot be started or does not succeed.
pub fn ask(command: &mut Command) -> Option<String> {
    let answer = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    answer.status.success().then(|| String::from_utf8_lossy(&answer.stdout).trim().to_owned())
}

/// Runs one step under a heading and says how long it took.
pub fn timed(name: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    println!("\n── {name}");
    let start = Instant::now();
    let done = work();
    let seconds = start.elapsed().as_secs_f64();
    match &done {
        Ok(()) => println!("── {name}: passed in {seconds:.1} s"),
        Err(_) => println!("── {name}: FAILED after {seconds:.1} s"),
    }
    done
}
