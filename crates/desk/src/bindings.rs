//! The TypeScript side of the list of commands: `ui/src/host/bindings.ts`, written by a test, never by hand.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

/// Collects the types a window needs.
#[derive(Default)]
pub(crate) struct Writing {
    config: Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
    commands: String,
}

impl Writing {
    pub(crate) fn command<A: TS + 'static + ?Sized, T: TS + 'static + ?Sized>(&mut self, name: &str, docs: &str) {
        self.visit::<A>();
        self.visit::<T>();
        let (ask, answer) = (A::name(&self.config), T::name(&self.config));
        let _ = writeln!(self.commands, "  /** {docs} */\n  \"{name}\": {{ ask: {ask}; answer: {answer} }};");
    }
}

impl TypeVisitor for Writing {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Types without a file of their own (numbers, lists, options) are written where they are used.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.types.insert(T::ident(&self.config), format!("{docs}export {}\n", T::decl(&self.config)));
        }
    }
}

/// The whole text of `ui/src/host/bindings.ts`.
#[must_use]
pub fn bindings() -> String {
    let mut writing = Writing { config: Config::new().with_large_int("number"), ..Writing::default() };
    writing.visit::<guestbook::error::Problem>();
    crate::ipc::write_bindings(&mut writing);
    let types: String = writing.types.values().cloned().collect::<Vec<_>>().join("\n");
    format!(
        "// Written from the Rust nouns by `cargo xtask bindings`; never edited by hand.\n\n{types}\n\
         /** Every command: what it asks, what it answers. */\nexport type Commands = {{\n{}}};\n",
        writing.commands
    )
}

#[cfg(test)]
mod tests {
    use super::bindings;

    #[test]
    fn every_number_of_the_window_is_a_number() {
        let text = bindings();
        assert!(!text.contains("bigint"), "a number the window cannot add");
        assert!(text.contains("\"guests.find\"") && text.contains("export type FoundGuest"), "{text}");
    }
}
