//! The native dialogs: which file to import, where to save a paper.
//!
//! A test that drives the window cannot click a native dialog: while the window is driven (`TAURI_WEBVIEW_AUTOMATION`)
//! the answer is read from `ESCALE_PICK` or `ESCALE_SAVE`, and an unset variable is a closed dialog.

use std::path::{Path, PathBuf};

use papers::{Tongue, Words};
use rfd::AsyncFileDialog;
use tauri::WebviewWindow;
use tauri::async_runtime::channel;

/// What may be imported, by the end of its name.
const KNOWN: &[&str] = &["csv", "tsv", "txt", "xls", "xlsx", "ods", "vcf", "ics", "zip"];

/// True while a test drives the window.
pub fn driven() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}

/// Asks for the file to import. `None` when the person closes the dialog.
pub async fn file_to_import(window: &WebviewWindow, tongue: Tongue) -> Option<PathBuf> {
    if driven() {
        return std::env::var_os("ESCALE_PICK").map(PathBuf::from);
    }
    let dialog = {
        let words = Words::new(tongue);
        AsyncFileDialog::new()
            .set_title(words.say("dialog-pick-file-title", &[]))
            .add_filter(words.say("dialog-pick-file-known", &[]), KNOWN)
            .add_filter(words.say("dialog-pick-file-any", &[]), &["*"])
    };
    show(window, move |parent| dialog.set_parent(parent).pick_file()).await
}

/// What is to be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// A paper, as PDF.
    Report,
    /// A list, as text for a spreadsheet.
    List,
}

/// Asks where to save something, proposing `name` in `folder`. `None` when the person closes the dialog.
pub async fn place_to_save(
    window: &WebviewWindow,
    tongue: Tongue,
    what: Saving,
    folder: &Path,
    name: &str,
) -> Option<PathBuf> {
    if driven() {
        return std::env::var_os("ESCALE_SAVE").map(PathBuf::from);
    }
    let (title, kind, end) = match what {
        Saving::Report => ("dialog-save-pdf-title", "PDF", "pdf"),
        Saving::List => ("dialog-save-text-title", "CSV", "csv"),
    };
    let dialog = AsyncFileDialog::new()
        .set_title(Words::new(tongue).say(title, &[]))
        .set_directory(folder)
        .set_file_name(name)
        .add_filter(kind, &[end]);
    show(window, move |parent| dialog.set_parent(parent).save_file()).await
}

/// Opens a dialog on the main thread, where every system wants it, and waits for its answer elsewhere.
async fn show<F>(window: &WebviewWindow, open: impl FnOnce(&WebviewWindow) -> F + Send + 'static) -> Option<PathBuf>
where
    F: Future<Output = Option<rfd::FileHandle>> + Send + 'static,
{
    let (sender, mut opened) = channel(1);
    let parent = window.clone();
    let asked = window.run_on_main_thread(move || {
        // A full channel or a gone receiver means that nobody waits any more.
        let _ = sender.try_send(open(&parent));
    });
    if let Err(error) = asked {
        tracing::warn!(%error, "the window is gone, no dialog can be shown");
        return None;
    }
    let dialog = opened.recv().await?;
    dialog.await.map(|file| file.path().to_path_buf())
}
