//! Embeds the built UI and names the commands a window may be allowed to call.

use std::path::Path;

/// Every command of the shell. One that is not listed here, and allowed in `capabilities/main.json`, cannot be called.
const COMMANDS: &[&str] =
    &["call", "menu_language", "open_file", "open_logs", "pick_file", "print", "save_pdf", "save_text", "shown"];

fn main() {
    let built = Path::new("../ui/dist");
    // `cargo check` and the Rust tests must work before the UI was ever built; `cargo xtask` builds it first.
    if !built.exists() {
        std::fs::create_dir_all(built).expect("a folder for the built UI");
    }
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=../icons");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).expect("a sound Tauri configuration");
}
