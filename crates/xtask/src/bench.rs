//! Measures, each beside its floor in the same run.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::screen::Screen;
use crate::step::{Outcome, built, cargo, fresh_folder, run};
use crate::{memory, season, system, web};

const ROUNDS: usize = 9;
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a window may settle before its memory is read.
const SETTLE: Duration = Duration::from_secs(3);

/// The book, then the window.
pub fn everything(profile: &[&str]) -> Outcome {
    run("cargo bench", &mut cargo(&["bench", "--package", "guestbook"]))?;
    window(profile)
}

/// From the command to the first words on the screen, and the memory then, of our window and of an empty one, in turns.
///
/// The screen itself is watched, its lower half: an empty frame or a menu bar does not count.
pub fn window(profile: &[&str]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("The window is measured on Linux, where a screen can be made for it.".to_owned());
    }
    system::prepare(system::For::Tests)?;
    web::prepare_ui()?;
    web::build()?;
    let folder = if profile.is_empty() { "debug" } else { "release" };
    let mut words = vec!["build", "--workspace", "--bins", "--examples"];
    words.extend(profile);
    run("cargo build", &mut cargo(&words))?;
    let home = fresh_folder("bench/home")?;
    season::write(folder, &home, "100000")?;
    let screen = Screen::start()?;
    let empty =
        Contender { name: "an empty Tauri window", program: built(folder, "examples/empty"), home: home.clone() };
    let ours = Contender { name: "Escale, 100,000 guests", program: built(folder, "escale-window"), home };
    // Once each without a stopwatch: the system reads the files from disk only the first time.
    empty.opens(&screen)?;
    ours.opens(&screen)?;
    let (mut floor, mut measured) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        floor.push(empty.opens(&screen)?);
        measured.push(ours.opens(&screen)?);
    }
    println!("\n{ROUNDS} rounds in turns, {folder} build, Xvfb without a graphics card; median (lowest–highest)");
    for (contender, rounds) in [(&empty, &floor), (&ours, &measured)] {
        println!(
            "  {:<30} first words {:>6.0} ms ({:.0}–{:.0})   memory {:>5.0} MB",
            contender.name,
            middle(rounds, |opened| opened.milliseconds),
            lowest(rounds),
            highest(rounds),
            middle(rounds, |opened| opened.megabytes)
        );
    }
    let ratio = middle(&measured, |opened| opened.milliseconds) / middle(&floor, |opened| opened.milliseconds);
    let more = middle(&measured, |opened| opened.megabytes) - middle(&floor, |opened| opened.megabytes);
    println!("  ratio {ratio:.2} (to reach: 1.3)   {more:+.0} MB (to reach: 60)");
    Ok(())
}

struct Contender {
    name: &'static str,
    program: PathBuf,
    home: PathBuf,
}

struct Opened {
    milliseconds: f64,
    megabytes: f64,
}

impl Contender {
    fn opens(&self, screen: &Screen) -> Result<Opened, String> {
        while screen.shows_something() {
            // The window before is still closing.
            std::thread::sleep(Duration::from_millis(20));
        }
        let start = Instant::now();
        let mut command = screen.session(&self.program);
        season::at_home(&mut command, &self.home);
        let window = Window::start(&mut command)?;
        while !screen.shows_something() {
            if start.elapsed() > PATIENCE {
                return Err(format!("{} has shown nothing in {} seconds.", self.name, PATIENCE.as_secs()));
            }
            std::thread::sleep(Duration::from_millis(4));
        }
        let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
        std::thread::sleep(SETTLE);
        let bytes = window.memory(&self.program).ok_or("the memory of the window cannot be read")?;
        let megabytes = f64::from(u32::try_from(bytes / 1024).unwrap_or(u32::MAX)) / 1024.0;
        Ok(Opened { milliseconds, megabytes })
    }
}

/// A window that is ended, by its number, when it is no longer wanted.
pub struct Window {
    session: Child,
}

impl Window {
    /// Starts a window in its session.
    pub fn start(command: &mut Command) -> Result<Self, String> {
        let started = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let session = started.map_err(|error| format!("the window could not be started: {error}"))?;
        Ok(Self { session })
    }

    /// Has it ended by itself?
    pub fn is_gone(&mut self) -> bool {
        !matches!(self.session.try_wait(), Ok(None))
    }

    fn memory(&self, program: &Path) -> Option<u64> {
        let name = program.file_name()?.to_str()?;
        let process = memory::named(self.session.id(), name).into_iter().next()?;
        memory::of_family(process)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        for process in memory::descendants(self.session.id()) {
            let _ = Command::new("kill").arg(process.to_string()).stderr(Stdio::null()).status();
        }
        let _ = self.session.wait();
    }
}

fn middle(rounds: &[Opened], of: impl Fn(&Opened) -> f64) -> f64 {
    let mut values: Vec<f64> = rounds.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn lowest(rounds: &[Opened]) -> f64 {
    rounds.iter().map(|opened| opened.milliseconds).fold(f64::INFINITY, f64::min)
}

fn highest(rounds: &[Opened]) -> f64 {
    rounds.iter().map(|opened| opened.milliseconds).fold(0.0, f64::max)
}
