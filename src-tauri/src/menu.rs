//! The native menu bar, in the language of the person at the desk.
//!
//! A click tells the window the id of the item (event `menu`); the window knows what to do. The items of the Edit menu
//! act on the field that has the focus. To add an item: a line here and a word in `assets/locales/*/menu.ftl`.

use papers::Words;
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Emitter, Wry};

/// Title, then the items under it: the command, and the keys that call it. A dash draws a line.
type Column = (&'static str, &'static [(&'static str, Option<&'static str>)]);

const LINE: (&str, Option<&str>) = ("-", None);

// Only letters with Ctrl or Cmd: `/`, brackets and digits are not where we think on a French keyboard.
const COLUMNS: &[Column] = &[
    (
        "file",
        &[
            ("import", Some("CmdOrCtrl+I")),
            LINE,
            ("save_pdf", Some("CmdOrCtrl+S")),
            ("print", Some("CmdOrCtrl+P")),
            LINE,
            ("settings", Some("CmdOrCtrl+,")),
            LINE,
            ("close", Some("CmdOrCtrl+W")),
            ("quit", Some("CmdOrCtrl+Q")),
        ],
    ),
    (
        "edit",
        &[
            ("undo", None),
            LINE,
            ("text-undo", None),
            ("text-redo", None),
            LINE,
            ("text-cut", None),
            ("text-copy", None),
            ("text-paste", None),
            ("text-all", None),
        ],
    ),
    ("view", &[("zoom_in", None), ("zoom_out", None), ("zoom_reset", None)]),
    (
        "guest",
        &[
            ("find", Some("CmdOrCtrl+K")),
            ("new_guest", Some("CmdOrCtrl+N")),
            ("enquiry", Some("CmdOrCtrl+E")),
            LINE,
            ("note", None),
            ("book", None),
            LINE,
            ("check_in", None),
            ("check_out", None),
        ],
    ),
    (
        "go",
        &[
            ("home", None),
            ("calendar", None),
            ("guests", None),
            ("reports", None),
            LINE,
            ("back", Some("Alt+Left")),
            ("forward", Some("Alt+Right")),
        ],
    ),
    ("help", &[("guide", None), ("shortcuts", Some("F1")), LINE, ("about", None)]),
];

/// Sets the menu bar in the words of one language.
///
/// It is made anew: under GTK a title that is only renamed keeps its old word on the screen.
pub fn set(app: &AppHandle, words: &Words) -> tauri::Result<()> {
    app.set_menu(bar(app, words)?)?;
    Ok(())
}

fn bar(app: &AppHandle, words: &Words) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(app)?;
    for (title, items) in COLUMNS {
        let id = format!("menu-title-{title}");
        let column = Submenu::with_id(app, &id, words.say(&id, &[]), true)?;
        for (command, keys) in *items {
            add(app, &column, words, command, *keys)?;
        }
        menu.append(&column)?;
    }
    Ok(menu)
}

fn add(app: &AppHandle, to: &Submenu<Wry>, words: &Words, command: &str, keys: Option<&str>) -> tauri::Result<()> {
    if command == "-" {
        return to.append(&PredefinedMenuItem::separator(app)?);
    }
    let text = words.say(&format!("menu-{command}"), &[]);
    match systems_own(app, command, &text)? {
        Some(item) => to.append(&item),
        None => to.append(&MenuItem::with_id(app, command, text, true, keys)?),
    }
}

/// The item the system makes itself, where it has one that works: without these, ⌘C and ⌘Z die in every field on macOS.
#[cfg(not(target_os = "linux"))]
fn systems_own(app: &AppHandle, command: &str, text: &str) -> tauri::Result<Option<PredefinedMenuItem<Wry>>> {
    let text = Some(text);
    Ok(Some(match command {
        "text-undo" => PredefinedMenuItem::undo(app, text)?,
        "text-redo" => PredefinedMenuItem::redo(app, text)?,
        "text-cut" => PredefinedMenuItem::cut(app, text)?,
        "text-copy" => PredefinedMenuItem::copy(app, text)?,
        "text-paste" => PredefinedMenuItem::paste(app, text)?,
        "text-all" => PredefinedMenuItem::select_all(app, text)?,
        "close" => PredefinedMenuItem::close_window(app, text)?,
        "quit" => PredefinedMenuItem::quit(app, text)?,
        _ => return Ok(None),
    }))
}

/// GTK 3 draws its predefined items but most do nothing; ours call the web view (see [`chosen`]).
#[cfg(target_os = "linux")]
#[allow(clippy::unnecessary_wraps, reason = "the same shape as where the system makes items")]
fn systems_own(_: &AppHandle, _: &str, _: &str) -> tauri::Result<Option<PredefinedMenuItem<Wry>>> {
    Ok(None)
}

/// Someone chose an item.
pub fn chosen(app: &AppHandle, event: &MenuEvent) {
    let command = event.id().as_ref();
    match command {
        "quit" | "close" => app.exit(0),
        _ => {
            if !edited(app, command)
                && let Err(error) = app.emit_to("main", "menu", command)
            {
                tracing::warn!(%error, "the window did not hear the menu");
            }
        }
    }
}

/// Carries out an item of the Edit menu on the field with the focus; false when it is another item.
#[cfg(target_os = "linux")]
fn edited(app: &AppHandle, command: &str) -> bool {
    use tauri::Manager;
    use webkit2gtk::WebViewExt;

    let verb = match command {
        "text-undo" => "Undo",
        "text-redo" => "Redo",
        "text-cut" => "Cut",
        "text-copy" => "Copy",
        "text-paste" => "Paste",
        "text-all" => "SelectAll",
        _ => return false,
    };
    if let Some(window) = app.get_webview_window("main") {
        let edit = window.with_webview(move |view| view.inner().execute_editing_command(verb));
        if let Err(error) = edit {
            tracing::warn!(%error, "the field could not be edited from the menu");
        }
    }
    true
}

#[cfg(not(target_os = "linux"))]
fn edited(_: &AppHandle, _: &str) -> bool {
    false
}
