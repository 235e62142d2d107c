//! Law 9: both sides of the list of commands are one.

use crate::sources::{law, read};

#[test]
fn law_9_the_ui_speaks_the_commands_rust_has() {
    let (written, made) = (read("ui/src/host/bindings.ts"), desk::bindings());
    let mut broken = Vec::new();
    if written != made {
        let differs = (1..).zip(written.lines().zip(made.lines())).find(|(_, (old, new))| old != new);
        let (line, (old, new)) = differs.unwrap_or((written.lines().count().min(made.lines().count()), ("", "")));
        broken.push(format!("ui/src/host/bindings.ts:{line} says `{old}`, Rust says `{new}`"));
    }
    law(
        "Law 9: `bindings.ts` equals what Rust generates.",
        &broken,
        "run `cargo run -q -p desk --example bindings > ui/src/host/bindings.ts`.",
    );
}

#[test]
fn law_9_every_number_of_the_ui_is_a_number() {
    let text = read("ui/src/host/bindings.ts");
    let lines = (1..).zip(text.lines()).filter(|(_, text)| text.contains("bigint"));
    let broken: Vec<String> = lines.map(|(line, text)| format!("bindings.ts:{line}: {text}")).collect();
    assert!(text.contains("export type Commands"), "the bindings are not there");
    law("Law 9: no `bigint` crosses to the UI.", &broken, "add `#[ts(type = \"number\")]` to the bounded field.");
}
