//! The program, as a person meets it.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::bench::Window;
use crate::screen::Screen;
use crate::step::{Outcome, built, cargo, fresh_folder, run, target};
use crate::{season, system, web};

const PATIENCE: Duration = Duration::from_secs(30);

/// Builds everything and opens the window with the sample season; without a display, a picture of it and a PDF.
pub fn window() -> Outcome {
    build(system::For::Window)?;
    if system::no_display() {
        return tour();
    }
    let home = target().join("season");
    println!("The window opens. Its sample season lies in {}; your own book is not touched.", home.display());
    let mut command = crate::step::program(&built("debug", "escale-window").to_string_lossy());
    season::at_home(&mut command, &home);
    run("Escale", command.arg("--sample"))
}

/// The same UI and the same commands on loopback.
pub fn browser() -> Outcome {
    build(system::For::Window)?;
    let home = target().join("season");
    if !season::book(&home).exists() {
        season::write("debug", &home, "400")?;
    }
    println!("Open the address below with #token=… behind it. End with Ctrl+C.");
    run("escale serve", season::escale("debug", &home).arg("serve").arg(season::book(&home)))
}

/// Writes a book with many guests.
pub fn demo(guests: &str) -> Outcome {
    run("cargo build", &mut cargo(&["build", "--workspace", "--bins"]))?;
    let home = fresh_folder("demo")?;
    season::write("debug", &home, guests)?;
    println!("Written: {}", season::book(&home).display());
    Ok(())
}

fn build(purpose: system::For) -> Outcome {
    system::prepare(purpose)?;
    web::prepare_ui()?;
    web::build()?;
    // The whole workspace, so that `cargo xtask test` finds everything built with the same features.
    run("cargo build", &mut cargo(&["build", "--workspace", "--bins"]))
}

/// No display: the window opens on a screen of its own, is photographed, and the sample report is saved.
fn tour() -> Outcome {
    let folder = fresh_folder("tour/run")?;
    let home = folder.join("home");
    let picture = folder.join("window.png");
    println!("There is no display here: the window opens on a screen of its own.");
    photograph(&home, &picture)?;
    let paper = folder.join("report.pdf");
    season::report(&home, "en", &paper)?;
    println!("The window:        {}\nThe sample report: {}", picture.display(), paper.display());
    Ok(())
}

fn photograph(home: &Path, to: &Path) -> Outcome {
    let screen = Screen::start()?;
    let mut command = screen.session(&built("debug", "escale-window"));
    season::at_home(&mut command, home);
    command.arg("--sample");
    let mut window = Window::start(&mut command)?;
    let start = Instant::now();
    while !screen.shows_something() {
        if window.is_gone() {
            return Err("The window closed before it showed anything.".to_owned());
        }
        if start.elapsed() > PATIENCE {
            return Err(format!("The window has shown nothing in {} seconds.", PATIENCE.as_secs()));
        }
        sleep(Duration::from_millis(20));
    }
    // The last answers and letters arrive.
    sleep(Duration::from_secs(1));
    screen.photograph(to)
}
