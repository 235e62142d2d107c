//! The words on the screen, by their keys, so that one story is told in both languages.

use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

/// The screen's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    English,
    French,
}

impl Language {
    pub const BOTH: [Self; 2] = [Self::English, Self::French];

    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The word that chooses it.
    pub fn itself(self) -> &'static str {
        match self {
            Self::English => "tongue-en",
            Self::French => "tongue-fr",
        }
    }
}

/// The words of one language.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    pub fn of(language: Language) -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/locales").join(language.tag()).join("ui.ftl");
        let source = std::fs::read_to_string(&file).expect("the words of the screen");
        let resource = FluentResource::try_new(source).expect("words without a faulty line");
        let mut bundle = FluentBundle::new(vec![language.tag().parse().expect("a language")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("no word twice");
        Self(bundle)
    }

    /// A word that needs nothing filled in.
    pub fn say(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A word with its blanks filled in.
    pub fn fill(&self, key: &str, blanks: &[(&str, &str)]) -> String {
        let message = self.0.get_message(key).unwrap_or_else(|| panic!("the screen has no word {key}"));
        let pattern = message.value().unwrap_or_else(|| panic!("the word {key} is empty"));
        let args: FluentArgs = blanks.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        let mut faults = Vec::new();
        let said = self.0.format_pattern(pattern, Some(&args), &mut faults).into_owned();
        assert!(faults.is_empty(), "the word {key} wants more than {blanks:?}: {faults:?}");
        said
    }
}
