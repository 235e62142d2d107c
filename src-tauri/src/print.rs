//! Printing: a window of its own holds the pages, in the size of the paper, and opens the system's print dialog.
//!
//! A window, because a frame inside a page cannot print on macOS. It may ask nothing of the shell: no capability names it.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use papers::{Paper, Tongue, Words};
use tauri::http::{Request, Response, StatusCode, header};
use tauri::menu::Menu;
use tauri::{AppHandle, Manager, UriSchemeContext, WebviewUrl, WebviewWindowBuilder, Wry};

use crate::dialogs::driven;

/// The protocol under which the print window finds its page.
pub const SCHEME: &str = "paper";
const LABEL: &str = "paper";

/// Nothing but what is served here; no script but ours.
const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'";

/// Tells the shell that the letters are there: a page printed before would be printed in another font.
const READY: &str = "Promise.all([...document.fonts].map((font) => font.load())).then(() => {
  document.title = document.documentElement.dataset.title;
});";

const FACES: [(&str, &str, &str); 4] = [
    ("SourceSans3_400Regular", "400", "normal"),
    ("SourceSans3_400Regular_Italic", "400", "italic"),
    ("SourceSans3_600SemiBold", "600", "normal"),
    ("SourceSans3_700Bold", "700", "normal"),
];

/// What the print window shows: the page and its style.
#[derive(Debug, Default)]
pub struct OnTheTable(Mutex<(String, String)>);

/// Shows pages in a print window and opens the print dialog over them.
pub fn pages(app: &AppHandle, paper: Paper, tongue: Tongue, pages: &[String]) -> tauri::Result<()> {
    if let Some(earlier) = app.get_webview_window(LABEL) {
        earlier.destroy()?;
    }
    let title = Words::new(tongue).say("menu-print", &[]).trim_end_matches('…').to_owned();
    let table = app.state::<OnTheTable>();
    *table.0.lock().unwrap_or_else(PoisonError::into_inner) = (page(tongue, &title, pages), style(paper));
    let address = format!("{SCHEME}://localhost/").parse().map_err(tauri::Error::InvalidUrl)?;
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(address))
        .title(title)
        .inner_size(900.0, 800.0)
        .center()
        .disable_drag_drop_handler()
        .menu(Menu::new(app)?)
        .on_document_title_changed(|window, _| {
            // A driven window has nobody to close the dialog.
            if !driven()
                && let Err(error) = window.print()
            {
                tracing::warn!(%error, "the print dialog did not open");
            }
        })
        .build()?;
    Ok(())
}

/// Answers the print window.
#[expect(clippy::needless_pass_by_value, reason = "the signature Tauri asks for")]
pub fn serve(context: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
    let app = context.app_handle();
    let table = app.state::<OnTheTable>();
    let (page, style) = table.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let found = match request.uri().path() {
        "/" => Some(("text/html; charset=utf-8", page.into_bytes())),
        "/paper.css" => Some(("text/css", style.into_bytes())),
        "/ready.js" => Some(("text/javascript", READY.as_bytes().to_vec())),
        other => face(app, other.trim_start_matches('/')).map(|bytes| ("font/ttf", bytes)),
    };
    let (status, kind, bytes) = match found {
        Some((kind, bytes)) => (StatusCode::OK, kind, bytes),
        None => (StatusCode::NOT_FOUND, "text/plain", Vec::new()),
    };
    let mut response = Response::new(bytes);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_SECURITY_POLICY, header::HeaderValue::from_static(POLICY));
    response
}

/// The bytes of a face, from the built UI: the screen uses the same four files, under names that end in a check sum.
fn face(app: &AppHandle, name: &str) -> Option<Vec<u8>> {
    let (name, _, _) = FACES.into_iter().find(|(face, _, _)| *face == name)?;
    let assets = app.asset_resolver();
    let path = assets.iter().map(|(path, _)| path.into_owned()).find(|path| path.contains(&format!("/{name}-")))?;
    assets.get(path).map(|asset| asset.bytes().to_vec())
}

fn page(tongue: Tongue, title: &str, pages: &[String]) -> String {
    let mut html = format!(
        "<!doctype html><html lang=\"{}\" data-title=\"{title}\"><head><meta charset=\"utf-8\"><title></title>\
         <link rel=\"stylesheet\" href=\"/paper.css\"><script src=\"/ready.js\" defer></script></head><body>",
        tongue.locale()
    );
    for page in pages {
        let _ = write!(html, "<section>{page}</section>");
    }
    html.push_str("</body></html>");
    html
}

fn style(paper: Paper) -> String {
    let (width, height) = paper.size();
    let mut css = String::new();
    for (name, weight, slope) in FACES {
        let _ = writeln!(
            css,
            "@font-face {{ font-family: \"Source Sans 3\"; font-weight: {weight}; font-style: {slope}; src: url(\"/{name}\"); }}"
        );
    }
    let _ = write!(
        css,
        "@page {{ size: {width}pt {height}pt; margin: 0; }}\n\
         html, body {{ margin: 0; background: #fff; }}\n\
         section {{ width: {width}pt; height: {height}pt; overflow: hidden; break-after: page; }}\n\
         section:last-child {{ break-after: auto; }}\n\
         svg {{ display: block; width: 100%; height: 100%; }}\n"
    );
    css
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_the_report_is_a_sheet_of_paper() {
        let html = page(Tongue::Fr, "Imprimer", &["<svg>1</svg>".to_owned(), "<svg>2</svg>".to_owned()]);
        assert_eq!(html.matches("<section>").count(), 2);
        assert!(html.contains("lang=\"fr-FR\""));
        assert!(style(Paper::A4).contains("@page { size: 595"));
    }
}
