//! The floor of `cargo xtask bench window`: the smallest Tauri window there is.

fn main() -> Result<(), tauri::Error> {
    tauri::Builder::default().run(tauri::generate_context!("examples/empty/tauri.conf.json"))
}
