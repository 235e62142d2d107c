//! WebKitWebDriver, one for each story: it starts the window with the surroundings the story wants.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

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
        for _ in 0..100 {
            match ClientBuilder::new(HttpConnector::new()).capabilities(wishes.clone()).connect(&address).await {
                Ok(client) => return (driver, client),
                Err(error) => last = Some(error),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the window did not open: {last:?}");
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It ends the window with it.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
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
