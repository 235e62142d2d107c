//! What the computer must have: the web view, a compiler for SQLite, and for tests a screen and a browser.
//!
//! On Debian and its kin missing packages are installed with apt-get; elsewhere we say what is missing and go on.

use std::io::IsTerminal;
use std::path::Path;
use std::process::Command;

use crate::step::{Outcome, ask, program, run};

/// What the packages are wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Building and opening the window.
    Window,
    /// That, and driving it without a person.
    Tests,
}

/// Package of Debian, why we need it, and whether only tests do.
const PACKAGES: &[(&str, &str, For)] = &[
    ("build-essential", "compiles SQLite and its encryption", For::Window),
    ("perl", "configures OpenSSL, which encrypts the book", For::Window),
    ("pkg-config", "finds the libraries below", For::Window),
    ("libwebkit2gtk-4.1-dev", "the web view of the window", For::Window),
    ("libgtk-3-dev", "the window, its menu and dialogs", For::Window),
    ("librsvg2-dev", "icons", For::Window),
    ("libxdo-dev", "keys sent from the menu", For::Window),
    ("libayatana-appindicator3-dev", "the status area", For::Window),
    ("dbus", "a session bus: one window per desk, and the keychain", For::Window),
    ("dbus-x11", "a session bus that knows the screen", For::Tests),
    ("xvfb", "a screen where there is none", For::Tests),
    ("webkit2gtk-driver", "drives the real window", For::Tests),
    ("chromium", "drives the same screens in a browser", For::Tests),
    ("poppler-utils", "reads the PDF we print", For::Tests),
];

/// Installs what is missing. Says what and why; says nothing when all is there.
pub fn prepare(purpose: For) -> Outcome {
    node_is_there()?;
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted = PACKAGES.iter().filter(|(_, _, only)| *only == For::Window || purpose == For::Tests || no_display());
    if ask(program("dpkg-query").arg("--version")).is_none() {
        return say_what_others_need(wanted.map(|(name, why, _)| (*name, *why)).collect());
    }
    let missing: Vec<_> = wanted.filter(|(name, _, _)| !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("This computer lacks:");
    for (name, why, _) in &missing {
        println!("  {name:<28} {why}");
    }
    apt(&["update", "--quiet"])?;
    let mut words = vec!["install", "--quiet", "--yes", "--no-install-recommends"];
    words.extend(missing.iter().map(|(name, _, _)| *name));
    apt(&words)
}

/// Is there no screen to open a window on?
pub fn no_display() -> bool {
    let unset = |name| std::env::var_os(name).is_none_or(|value| value.is_empty());
    cfg!(target_os = "linux") && unset("DISPLAY") && unset("WAYLAND_DISPLAY")
}

fn installed(package: &str) -> bool {
    ask(program("dpkg-query").args(["-W", "-f=${db:Status-Status}", package])).is_some_and(|said| said == "installed")
}

fn apt(words: &[&str]) -> Outcome {
    let root = ask(program("id").arg("-u")).is_some_and(|id| id == "0");
    let mut command: Command;
    if root {
        command = program("apt-get");
    } else if ask(program("sudo").arg("--version")).is_some() {
        command = program("sudo");
        if !std::io::stdin().is_terminal() {
            // Nobody is there to type a password.
            command.arg("-n");
        }
        command.args(["--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
    } else {
        return Err(format!("Packages are missing. As an administrator: apt-get {}", words.join(" ")));
    }
    command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
    run(&format!("apt-get {}", words.first().unwrap_or(&"")), &mut command)
}

#[expect(clippy::unnecessary_wraps, reason = "one of two ways to end the same question")]
fn say_what_others_need(wanted: Vec<(&str, &str)>) -> Outcome {
    let there = Path::new("/usr/include/webkitgtk-4.1").exists();
    if !there {
        println!("This is not Debian. If the build stops, install what your system calls:");
        for (name, why) in wanted {
            println!("  {name:<28} {why}");
        }
    }
    Ok(())
}

fn node_is_there() -> Outcome {
    const WANTED: (u32, u32) = (20, 19);
    let said = ask(program("node").arg("--version"))
        .ok_or("Node.js is missing. Escale needs version 20.19 or later, from https://nodejs.org or your system.")?;
    let mut numbers = said.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found < WANTED {
        return Err(format!("Node.js {said} is too old: Escale needs {}.{} or later.", WANTED.0, WANTED.1));
    }
    ask(program("npm").arg("--version")).map(drop).ok_or_else(|| "npm is missing; it comes with Node.js.".to_owned())
}
