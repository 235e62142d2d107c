//! Papers leave the window: saved where the person wants, opened with the system's own program, printed.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use guestbook::error::Problem;
use papers::{Paper, Tongue};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_opener::OpenerExt;

use crate::dialogs::{Saving, driven, place_to_save};
use crate::front::Front;
use crate::print;

/// Where something was saved.
#[derive(Debug, Serialize)]
pub struct Saved {
    path: String,
}

/// The PDF as the desk makes it.
#[derive(Deserialize)]
struct Pdf {
    name: String,
    base64: String,
}

/// What matters here of a question for a report; the rest is the desk's.
#[derive(Deserialize)]
struct Wanted {
    paper: Paper,
    language: Tongue,
}

#[derive(Deserialize)]
struct Pages {
    pages: Vec<String>,
}

/// Saves a report as PDF where the person wants it; null when the dialog was closed.
#[tauri::command]
pub async fn save_pdf(window: WebviewWindow, front: State<'_, Front>, ask: Value) -> Result<Option<Saved>, Problem> {
    let (name, bytes) = pdf(&front, ask).await?;
    save(&window, &front, Saving::Report, &name, &bytes).await
}

/// Saves a short text, such as the refused rows of an import; null when the dialog was closed.
#[tauri::command]
pub async fn save_text(
    window: WebviewWindow,
    front: State<'_, Front>,
    name: String,
    text: String,
) -> Result<Option<Saved>, Problem> {
    save(&window, &front, Saving::List, &name, text.as_bytes()).await
}

/// Opens a report with the program the system uses for PDF. The file lies in Escale's own folder until the next start.
#[tauri::command]
pub async fn open_file(app: AppHandle, front: State<'_, Front>, ask: Value) -> Result<(), Problem> {
    let (name, bytes) = pdf(&front, ask).await?;
    let folder = front.places().opened();
    fs::create_dir_all(&folder).map_err(|error| not_written(&error))?;
    let path = folder.join(safe(&name));
    write_privately(&path, &bytes)?;
    if driven() {
        return Ok(());
    }
    let opened = app.opener().open_path(path.to_string_lossy(), None::<&str>);
    opened.map_err(|error| {
        tracing::warn!(%error, "no program opened the PDF");
        Problem::refused("no-pdf-program")
    })
}

/// Prints a report through the system's own dialog.
#[tauri::command]
pub async fn print(app: AppHandle, front: State<'_, Front>, ask: Value) -> Result<(), Problem> {
    let wanted: Wanted = serde_json::from_value(ask.clone()).map_err(|_| Problem::refused("bad-ask"))?;
    let answer = front.ask("reports.preview".to_owned(), ask).await?;
    let Pages { pages } = serde_json::from_value(answer).map_err(|_| Problem::broken("bad-answer"))?;
    print::pages(&app, wanted.paper, wanted.language, &pages).map_err(|error| {
        tracing::error!(%error, "the print window did not open");
        Problem::broken("not-printed")
    })
}

async fn pdf(front: &Front, ask: Value) -> Result<(String, Vec<u8>), Problem> {
    let answer = front.ask("reports.pdf".to_owned(), ask).await?;
    let Pdf { name, base64 } = serde_json::from_value(answer).map_err(|_| Problem::broken("bad-answer"))?;
    let bytes = STANDARD.decode(base64).map_err(|_| Problem::broken("bad-answer"))?;
    Ok((name, bytes))
}

async fn save(
    window: &WebviewWindow,
    front: &Front,
    what: Saving,
    name: &str,
    bytes: &[u8],
) -> Result<Option<Saved>, Problem> {
    let folder = front.places().papers();
    let Some(path) = place_to_save(window, front.tongue(), what, folder, &safe(name)).await else { return Ok(None) };
    fs::write(&path, bytes).map_err(|error| not_written(&error))?;
    Ok(Some(Saved { path: path.to_string_lossy().into_owned() }))
}

/// Writes a file that only its owner may read: it names guests.
fn write_privately(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| std::io::Write::write_all(&mut file, bytes));
    written.map_err(|error| not_written(&error))
}

/// The name without anything a file system could read as a path.
fn safe(name: &str) -> String {
    let plain: String = name.chars().map(|sign| if "/\\:*?\"<>|".contains(sign) { '-' } else { sign }).collect();
    plain.trim_start_matches('.').to_owned()
}

fn not_written(error: &std::io::Error) -> Problem {
    tracing::warn!(kind = ?error.kind(), "a file could not be written");
    match error.kind() {
        std::io::ErrorKind::StorageFull => Problem::refused("disk-full"),
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Problem::refused("read-only"),
        _ => Problem::refused("not-written"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guest_called_slash_cannot_save_a_report_elsewhere() {
        assert_eq!(safe("../Séjour de A/B.pdf"), "-Séjour de A-B.pdf");
    }
}
