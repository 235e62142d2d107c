//! The log: what the program did and what failed, for whoever helps. One file a day, the last ones kept.
//!
//! It tells commands, codes and durations, and never what was asked or answered: those name people. Other libraries
//! speak only when something is wrong. To log something: `tracing::warn!`, with a code or a kind, not with a value.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use guestbook::error::{Problem, ProblemKind};
use serde_json::Value;
use tracing::level_filters::LevelFilter;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Files kept; the oldest goes first. unit: files, one a day
const KEPT: usize = 7;
/// From here on a command was slow enough to be told.
const SLOW: Duration = Duration::from_millis(500);

/// Where the log of a data folder lies.
#[must_use]
pub fn folder(home: &Path) -> PathBuf {
    home.join("logs")
}

/// Keep a log in this folder from now on: once a process, by its host. Without a log the program still works.
pub fn keep(folder: &Path) {
    if std::fs::create_dir_all(folder).is_err() {
        return;
    }
    let files = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("escale")
        .filename_suffix("log")
        .max_log_files(KEPT)
        .build(folder);
    let Ok(files) = files else { return };
    let lines = fmt::layer().with_ansi(false).with_target(false).with_writer(files);
    let ours = ["desk", "escale", "escale_window", "guestbook", "papers"];
    let told = Targets::new().with_default(LevelFilter::ERROR).with_targets(ours.map(|name| (name, LevelFilter::INFO)));
    if tracing_subscriber::registry().with(told).with(lines).try_init().is_err() {
        return;
    }
    tell_of_panics();
    tracing::info!(version = env!("CARGO_PKG_VERSION"), system = std::env::consts::OS, "Escale starts");
}

/// A panic is told by its place only: its words may hold what was being worked on.
fn tell_of_panics() {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(|place| (place.file(), place.line()));
        tracing::error!(?place, "a panic");
        before(panic);
    }));
}

/// Tell of a command: a change, a refusal, a fault, or that it took long. Neither its question nor its answer.
pub(crate) fn tell(command: &str, begun: Instant, answer: &Result<Value, Problem>) {
    let took = begun.elapsed();
    let ms = took.as_millis();
    match answer {
        Err(problem) if problem.kind == ProblemKind::Broken => {
            tracing::error!(command, code = problem.code, ms, "broken");
        }
        // A name that is no command is somebody's own text.
        Err(problem) if problem.code == "no-such-command" => tracing::warn!(code = problem.code, "refused"),
        Err(problem) => tracing::warn!(command, code = problem.code, ms, "refused"),
        Ok(answer) if answer.get("change").is_some_and(|change| !change.is_null()) => {
            tracing::info!(command, ms, "changed");
        }
        Ok(_) if took >= SLOW => tracing::info!(command, ms, "slow"),
        Ok(_) => {}
    }
}
