//! The floor of `cargo xtask bench window`: the smallest Tauri window there is, with the same way to say that it painted.

use tauri::WebviewWindow;

fn main() -> Result<(), tauri::Error> {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![shown])
        .run(tauri::generate_context!("examples/empty/tauri.conf.json"))
}

#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "Tauri hands its commands what they ask for by value")]
fn shown(window: WebviewWindow) {
    let seen = window.show();
    if let (Ok(()), Some(file)) = (seen, std::env::var_os("ESCALE_PAINTED")) {
        // Without the file the bench gives up and says so.
        let _ = std::fs::write(file, "painted");
    }
}
