//! A screen where there is none: Xvfb, which keeps its picture in a file we can read.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::picture;
use crate::step::{Outcome, fresh_folder, program};

/// A screen that lives as long as this value.
pub struct Screen {
    server: Child,
    name: String,
    picture: PathBuf,
}

impl Screen {
    /// Starts a screen of 1280 × 800 points.
    pub fn start() -> Result<Self, String> {
        let folder = fresh_folder("screen")?;
        let mut server = program("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-fbdir"])
            .arg(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb could not be started: {error}"))?;
        let mut number = String::new();
        if let Some(said) = server.stdout.take() {
            // It says its number once it is ready; an empty line means that it ended.
            BufReader::new(said).read_line(&mut number).map_err(|error| format!("Xvfb says nothing: {error}"))?;
        }
        let screen = Self { server, name: format!(":{}", number.trim()), picture: folder.join("Xvfb_screen0") };
        if number.trim().is_empty() { Err("Xvfb ended at once.".to_owned()) } else { Ok(screen) }
    }

    /// A program that opens its window here, in a session bus of its own.
    pub fn session(&self, name: &Path) -> Command {
        let mut command = program("dbus-run-session");
        command.arg("--").arg(name);
        self.furnish(&mut command);
        command
    }

    /// Says to a program where the screen is, and that it has neither a graphics card nor a screen reader.
    pub fn furnish(&self, command: &mut Command) {
        command
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }

    /// Is the window there, and is there anything in it yet?
    pub fn shows_something(&self) -> bool {
        std::fs::read(&self.picture).is_ok_and(|dump| !picture::is_plain(&dump))
    }

    /// Writes what is on the screen now as a PNG.
    pub fn photograph(&self, to: &Path) -> Outcome {
        let dump = std::fs::read(&self.picture).map_err(|error| format!("the screen cannot be read: {error}"))?;
        let png = picture::png_of_dump(&dump).ok_or("the screen is not a 24 bit X window dump")?;
        std::fs::write(to, png).map_err(|error| format!("{} cannot be written: {error}", to.display()))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It is ours and has nothing to save.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
