//! The one way to run, test and fix Escale: `cargo xtask …`.
//!
//! Standard library only, so that it builds in a second on a bare machine. Every verb is a file of its own; what they
//! share is in `step.rs` (run a program, say how long it took), `system.rs` (what the computer must have) and
//! `screen.rs` (a screen where there is none).

mod bench;
mod memory;
mod picture;
mod run;
mod screen;
mod season;
mod step;
mod system;
mod test;
mod web;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run            open the window with the sample season (without a display: a picture and a PDF instead)
cargo xtask run --browser  serve the same on loopback, for a browser
cargo xtask test           everything: formatting, lints, Rust tests, laws, UI, browser and window
cargo xtask test NAME …    the two builds, then these steps only: `browser`, `window`, `Rust`, `UI`
cargo xtask check          formatting, lints and types only
cargo xtask fix            mend formatting and what the lints can mend
cargo xtask demo [N]       write a book with N guests (100000 unless told) under target/demo
cargo xtask bench [window] measure: the book, then the window beside an empty one (add --release for the real thing)
cargo xtask bindings       write ui/src/host/bindings.ts from the Rust nouns
cargo xtask setup          install what the system lacks, and nothing else";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["run"] => run::window(),
        ["run", "--browser"] => run::browser(),
        ["test"] => return test::everything(),
        ["test", steps @ ..] => return test::some(steps),
        ["check"] => test::check(),
        ["fix"] => test::fix(),
        ["demo"] => run::demo("100000"),
        ["demo", guests] => run::demo(guests),
        ["bench"] => bench::everything(&[]),
        ["bench", "--release"] => bench::everything(&["--release"]),
        ["bench", "window"] => bench::window(&[]),
        ["bench", "window", "--release"] => bench::window(&["--release"]),
        ["bindings"] => web::bindings(),
        ["setup"] => system::prepare(system::For::Tests).and_then(|()| web::prepare()),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("cargo xtask {} is not known.\n\n{HELP}", words.join(" "));
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::FAILURE
        }
    }
}
