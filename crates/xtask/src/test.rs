//! Everything that must hold, in the order in which it fails soonest.

use std::process::ExitCode;
use std::time::Instant;

use crate::screen::Screen;
use crate::step::{Outcome, built, cargo, fresh_folder, house, program, run, target, timed};
use crate::{system, web};

type Step = (&'static str, fn() -> Outcome);

// The UI comes before the lints of Rust because the window embeds its build.
const STEPS: &[Step] = &[
    ("system and packages", || system::prepare(system::For::Tests).and_then(|()| web::prepare())),
    ("Rust formatting", formatting),
    ("UI lints and types", || web::script("check")),
    ("UI tests", || web::script("test")),
    ("UI build", web::build),
    ("Rust lints", lints),
    ("Rust build", || run("cargo build", &mut cargo(&["build", "--workspace", "--bins"]))),
    ("Rust tests and laws", || run("cargo test", &mut cargo(&["test", "--workspace"]))),
    ("browser tests", browser),
    ("window journeys", window),
];

/// Runs every step, stops at the first that fails, and says the sum.
pub fn everything() -> ExitCode {
    steps(STEPS)
}

/// Runs the steps whose names begin with one of these words, after the builds that they look at.
pub fn some(words: &[&str]) -> ExitCode {
    let asked = |name: &str| words.iter().any(|word| name.starts_with(word));
    if let Some(unknown) = words.iter().find(|word| !STEPS.iter().any(|(name, _)| name.starts_with(**word))) {
        eprintln!("cargo xtask test {unknown} is not known.");
        return ExitCode::from(2);
    }
    let some: Vec<Step> = STEPS.iter().filter(|(name, _)| asked(name) || name.ends_with("build")).copied().collect();
    steps(&some)
}

fn steps(steps: &[Step]) -> ExitCode {
    let start = Instant::now();
    let mut passed = 0;
    let mut trouble = None;
    for (name, work) in steps {
        match timed(name, work) {
            Ok(()) => passed += 1,
            Err(error) => {
                trouble = Some(format!("{name}: {error}"));
                break;
            }
        }
    }
    let minutes = start.elapsed().as_secs_f64() / 60.0;
    let failed = usize::from(trouble.is_some());
    let unseen = steps.len() - passed - failed;
    if let Some(trouble) = trouble {
        eprintln!("\nFAILED: {trouble}");
        if unseen > 0 {
            eprintln!("{unseen} later steps were not run.");
        }
    }
    println!("\n{passed} passed, {failed} failed ({minutes:.1} min)");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Formatting, lints and types.
pub fn check() -> Outcome {
    system::prepare(system::For::Window)?;
    web::prepare_ui()?;
    timed("Rust formatting", formatting)?;
    timed("UI lints and types", || web::script("check"))?;
    timed("Rust lints", lints)
}

/// Mends what can be mended without thinking.
pub fn fix() -> Outcome {
    web::prepare_ui()?;
    run("cargo fmt", &mut cargo(&["fmt", "--all"]))?;
    run("cargo clippy --fix", &mut cargo(&["clippy", "--workspace", "--all-targets", "--fix", "--allow-dirty"]))?;
    let mut oxlint = program("npm");
    run("oxlint --fix", oxlint.current_dir(house().join("ui")).args(["exec", "--", "oxlint", "--fix", "src"]))
}

fn formatting() -> Outcome {
    run("cargo fmt", &mut cargo(&["fmt", "--all", "--check"]))
}

fn lints() -> Outcome {
    // The window journeys are no part of `--all-targets`, since plain `cargo test` leaves them out.
    run(
        "cargo clippy",
        &mut cargo(&["clippy", "--workspace", "--all-targets", "--test", "window", "--", "-D", "warnings"]),
    )
}

/// The same screens in Chromium, against `escale serve`.
fn browser() -> Outcome {
    let mut node = program("node");
    node.current_dir(house().join("tests/browser"));
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]);
    node.env("ESCALE", built("debug", "escale")).env("ESCALE_TOUR", fresh_folder("tour/browser")?);
    run("the browser tests", &mut node)
}

/// The real window, driven by `WebDriver` on a screen of its own.
fn window() -> Outcome {
    let screen = Screen::start()?;
    // A window that never answers must not hold up the house: the journeys take two minutes, and have twenty.
    let mut command = program("timeout");
    command.args(["--kill-after=10", "1200", "dbus-run-session"]);
    command.arg("--").arg(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    command.args(["test", "--workspace", "--test", "window", "--", "--test-threads=1"]);
    screen.furnish(&mut command);
    command
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("ESCALE_WINDOW", built("debug", "escale-window"))
        .env("ESCALE_TARGET", target())
        .env("ESCALE_TOUR", fresh_folder("tour/window")?);
    run("the window journeys", &mut command)
}
