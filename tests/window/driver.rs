//! WebKitWebDriver, one for each story: it starts the window with the surroundings the story wants.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::words::Language;

/// What a story finds when it starts.
pub struct Surroundings {
    pub language: Language,
    /// The folder of the book; empty at first.
    pub home: PathBuf,
    /// What the file dialog answers.
    pub pick: Option<PathBuf>,
    /// What the save dialog answers.
    pub save: PathBuf,
}

/// How long a window may take to open, and to close.
const PATIENCE: Duration = Duration::from_secs(30);

/// A driver that is ended when the story is over.
pub struct Driver(Child);

impl Driver {
    /// Opens the window.
    pub async fn open(around: &Surroundings) -> (Self, Client) {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("ESCALE_HOME", &around.home)
            .env("ESCALE_KEYS", "file")
            .env("ESCALE_SAVE", &around.save)
            // A bare machine has no other; the clerk chooses the language on the screen.
            .env("LC_ALL", "C.UTF-8")
            .stdin(Stdio::null());
        if let Some(pick) = &around.pick {
            command.env("ESCALE_PICK", pick);
        }
        let driver = Self(command.spawn().expect("WebKitWebDriver (package webkit2gtk-driver) drives the window"));
        let window = from_environment("ESCALE_WINDOW");
        assert!(window.exists(), "the window was not built: {}", window.display());
        let mut wishes = Capabilities::new();
        // No browserName: WebKitWebDriver would then look for a browser of that name.
        wishes.insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": window, "args": [] }));
        let address = format!("http://127.0.0.1:{port}");
        let mut last = None;
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let mut asking = ClientBuilder::new(HttpConnector::new());
            match tokio::time::timeout(PATIENCE, asking.capabilities(wishes.clone()).connect(&address)).await {
                Ok(Ok(client)) => return (driver, client),
                Ok(Err(error)) => last = Some(error),
                Err(_) => break,
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the window did not open within {} seconds: {last:?}", PATIENCE.as_secs());
    }
}

impl Drop for Driver {
    /// Ends the driver and its window, and waits until both are gone: a second window of the same desk would not open.
    fn drop(&mut self) {
        let family = descendants(self.0.id());
        let _ = self.0.kill();
        let _ = self.0.wait();
        for id in &family {
            // Most have ended with the session.
            let _ = Command::new("kill").args(["-KILL", id]).stderr(Stdio::null()).status();
        }
        let start = Instant::now();
        while family.iter().any(|id| Path::new("/proc").join(id).exists()) && start.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The numbers of all that a process started.
fn descendants(process: u32) -> Vec<String> {
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let lists = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    let children: Vec<u32> =
        lists.flat_map(|list| list.split_whitespace().flat_map(str::parse).collect::<Vec<_>>()).collect();
    children.into_iter().flat_map(|child| descendants(child).into_iter().chain([child.to_string()])).collect()
}

/// A path that `cargo xtask test` tells.
pub fn from_environment(name: &str) -> PathBuf {
    let told = std::env::var_os(name).unwrap_or_else(|| panic!("{name} is not set: run `cargo xtask test`"));
    Path::new(&told).to_path_buf()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}
