//! The window: how it opens, what it remembers, which commands of the shell it may call.

use std::time::Duration;

use guestbook::error::Problem;
use papers::{Tongue, Words};
use serde::Serialize;
use tauri::window::Color;
use tauri::{App, AppHandle, Manager, State, Theme, WebviewWindow};
use tauri_plugin_opener::OpenerExt as _;
use tauri_plugin_window_state::StateFlags;
use thiserror::Error;

use crate::front::{Front, Sample};
use crate::places::Places;
use crate::{dialogs, front, menu, paper, print};

/// How long the window stays hidden when the page never says that it is built.
const PATIENCE: Duration = Duration::from_secs(2);

/// The ground of the dark window.
///
/// source: `--desk` in `ui/src/style/tokens.css`
const DARK_DESK: Color = Color(0x17, 0x14, 0x12, 0xff);

/// Why the window could not open.
#[derive(Debug, Error)]
pub enum WindowError {
    /// There is no screen to open it on.
    #[error("there is no display: start Escale on a desktop, or set DISPLAY")]
    NoDisplay,
    /// The system knows no home folder for this person.
    #[error("this computer has no home folder for you; set ESCALE_HOME to a folder of your own")]
    NoHome,
    /// The system gave no window, for instance because no web view is installed.
    #[error("the window could not be opened: {0}")]
    Window(#[from] tauri::Error),
}

/// Opens the window and stays until it is closed. A second call on the same desk shows the first window and ends.
pub fn run() -> Result<(), WindowError> {
    if cfg!(target_os = "linux") && !["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| is_set(name)) {
        return Err(WindowError::NoDisplay);
    }
    let places = Places::of_this_computer().ok_or(WindowError::NoHome)?;
    desk::log::keep(&desk::log::folder(places.home()));
    let sample = if std::env::args().any(|word| word == "--sample") { Sample::Shown } else { Sample::No };
    tauri::Builder::default()
        // First, so that a second launch leaves before it opens anything.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| come_forward(app)))
        // Where the window was and how large; never whether it was hidden, or a crash would leave it hidden for good.
        .plugin(
            tauri_plugin_window_state::Builder::new().with_state_flags(StateFlags::all() - StateFlags::VISIBLE).build(),
        )
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .invoke_handler(tauri::generate_handler![
            front::call,
            open_logs,
            paper::open_file,
            paper::print,
            paper::save_pdf,
            paper::save_text,
            menu_language,
            pick_file,
            shown,
        ])
        .register_uri_scheme_protocol(print::SCHEME, print::serve)
        .manage(print::OnTheTable::default())
        .manage(Front::new(places, sample))
        .setup(|app| {
            match_the_theme(app);
            show_in_the_end(app);
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}

/// The first screen is built: the window may be seen.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "Tauri hands its commands what they ask for by value")]
fn shown(window: WebviewWindow) {
    reveal(&window);
}

/// The person at the desk speaks this language: the menu and the dialogs follow.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "Tauri hands its commands what they ask for by value")]
fn menu_language(app: AppHandle, front: State<'_, Front>, language: &str) -> Result<(), String> {
    let tongue = Tongue::for_reader(language);
    if app.menu().is_some() && front.tongue() == tongue {
        return Ok(());
    }
    front.speak(tongue);
    menu::set(&app, &Words::new(tongue)).map_err(|error| error.to_string())
}

/// Shows the folder of the log in the system's own file program.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "Tauri hands its commands what they ask for by value")]
fn open_logs(app: AppHandle, front: State<'_, Front>) -> Result<(), Problem> {
    if dialogs::driven() {
        return Ok(());
    }
    let folder = desk::log::folder(front.places().home());
    app.opener().open_path(folder.to_string_lossy(), None::<&str>).map_err(|error| {
        tracing::warn!(%error, "no program opened the folder");
        Problem::refused("no-folder-program")
    })
}

/// A file somebody chose.
#[derive(Debug, Serialize)]
struct Picked {
    path: String,
}

/// Asks for the file to import; null when the dialog was closed.
#[tauri::command]
async fn pick_file(window: WebviewWindow, front: State<'_, Front>) -> Result<Option<Picked>, ()> {
    let path = dialogs::file_to_import(&window, front.tongue()).await;
    Ok(path.map(|path| Picked { path: path.to_string_lossy().into_owned() }))
}

/// On a dark desk the window is dark before its page is there, too.
fn match_the_theme(app: &App) {
    if let Some(window) = app.get_webview_window("main")
        && matches!(window.theme(), Ok(Theme::Dark))
        && let Err(error) = window.set_background_color(Some(DARK_DESK))
    {
        tracing::warn!(%error, "the window keeps its light background");
    }
}

/// Shows the window after a while even when the page said nothing, so that a fault can be seen.
fn show_in_the_end(app: &App) {
    let app = app.handle().clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if let Some(window) = app.get_webview_window("main")
            && !window.is_visible().unwrap_or(true)
        {
            tracing::warn!("the page is not built after {} seconds", PATIENCE.as_secs());
            reveal(&window);
        }
    });
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}

fn come_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        reveal(&window);
        // A window manager may refuse; the window is then marked in the task bar.
        let _ = window.unminimize();
    }
}

fn reveal(window: &WebviewWindow) {
    let seen = window.show().and_then(|()| window.set_focus());
    if let Err(error) = seen {
        tracing::warn!(%error, "the window could not be shown");
    }
}
