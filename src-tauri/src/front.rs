//! The front of the desk: the page's questions go to `desk` unread, its answers come back as they are.
//!
//! The desk is opened beside the window, not before it: the first question waits until the book is open.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use desk::keys::Keeper;
use desk::{Desk, Home};
use guestbook::error::Problem;
use papers::Tongue;
use serde_json::{Value, json};
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Emitter, State};

use crate::places::Places;

/// Who answers this window, where things lie, and which language the system's own words are in.
#[derive(Debug)]
pub struct Front {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    desk: OnceLock<Desk>,
    places: Places,
    sample: Sample,
    tongue: Mutex<Tongue>,
}

/// Whether the window was started to show the sample season.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sample {
    /// It opens the house's own book, if there is one.
    No,
    /// It opens the sample season (`--sample`).
    Shown,
}

impl Front {
    /// A front whose desk opens in the background.
    pub fn new(places: Places, sample: Sample) -> Self {
        let tongue = Mutex::new(Tongue::default());
        let inner = Arc::new(Inner { desk: OnceLock::new(), places, sample, tongue });
        let early = Arc::clone(&inner);
        std::thread::spawn(move || {
            // Papers opened in an earlier sitting name guests; nobody needs them any more.
            let _ = std::fs::remove_dir_all(early.places.opened());
            early.desk();
        });
        Self { inner }
    }

    /// Asks the desk off the main thread.
    pub async fn ask(&self, name: String, ask: Value) -> Result<Value, Problem> {
        let inner = Arc::clone(&self.inner);
        let answered = spawn_blocking(move || inner.desk().call(&name, ask)).await;
        answered.unwrap_or_else(|_| Err(Problem::broken("stopped")))
    }

    /// Where things lie.
    pub fn places(&self) -> &Places {
        &self.inner.places
    }

    /// The language of the menu and the dialogs.
    pub fn tongue(&self) -> Tongue {
        *self.inner.tongue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on the menu and the dialogs speak this language.
    pub fn speak(&self, tongue: Tongue) {
        *self.inner.tongue.lock().unwrap_or_else(PoisonError::into_inner) = tongue;
    }
}

impl Inner {
    fn desk(&self) -> &Desk {
        self.desk.get_or_init(|| {
            let folder: PathBuf = self.places.home().to_path_buf();
            let logs = desk::log::folder(&folder);
            let desk = Desk::at_home(Home { folder, keeper: Keeper::of_machine() }).with_logs(logs);
            if self.sample == Sample::Shown {
                let language = system_language();
                if let Err(problem) = desk.call("house.open_sample", json!({"language": language, "actor": ""})) {
                    tracing::warn!(code = problem.code, "the sample season could not be opened");
                }
            }
            desk
        })
    }
}

/// A question for the desk. When the answer says that rooms of the book changed, every window hears which.
#[tauri::command]
pub async fn call(app: AppHandle, front: State<'_, Front>, name: String, ask: Value) -> Result<Value, Problem> {
    let answer = front.ask(name, ask).await?;
    if let Some(rooms) = answer.get("changed").and_then(Value::as_array).filter(|rooms| !rooms.is_empty())
        && let Err(error) = app.emit("changed", rooms)
    {
        tracing::warn!(%error, "the windows did not hear what changed");
    }
    Ok(answer)
}

fn system_language() -> &'static str {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default();
    if tag.starts_with("fr") { "fr" } else { "en" }
}
