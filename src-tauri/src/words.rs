//! The words of the shell: menu titles, dialog titles. English and French, from the one set in `assets/locales`.

use fluent_bundle::{FluentBundle, FluentResource};

/// The languages the shell speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// French of France.
    French,
}

impl Language {
    /// The language a tag such as `fr`, `fr-CA` or `fr_FR.UTF-8` asks for; English when it is neither.
    pub fn of_tag(tag: &str) -> Self {
        if tag.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("fr")) { Self::French } else { Self::English }
    }

    fn source(self) -> &'static str {
        match self {
            Self::English => include_str!("../../assets/locales/en/menu.ftl"),
            Self::French => include_str!("../../assets/locales/fr/menu.ftl"),
        }
    }

    fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }
}

/// The shell's words in one language.
pub struct Words(FluentBundle<FluentResource>);

impl Words {
    /// Reads the words of a language. The files are part of the program, so a fault in one is a fault of the build.
    pub fn of(language: Language) -> Self {
        let id = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        // What could be read is used even when a line is faulty; the test below allows no faulty line.
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(language.source().to_owned());
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    /// One word, or its key when the file has no such word.
    pub fn say(&self, key: &str) -> String {
        match self.0.get_message(key).and_then(|message| message.value()) {
            Some(value) => self.0.format_pattern(value, None, &mut Vec::new()).into_owned(),
            None => key.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(language: Language) -> Vec<String> {
        let lines = language.source().lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned()).collect()
    }

    #[test]
    fn the_menu_says_the_same_things_in_both_languages() {
        for language in [Language::English, Language::French] {
            assert!(FluentResource::try_new(language.source().to_owned()).is_ok(), "{language:?} has a faulty line");
        }
        assert_eq!(keys(Language::English), keys(Language::French));
    }

    #[test]
    fn the_menu_of_a_french_house_is_french() {
        assert_eq!(Words::of(Language::of_tag("fr_FR.UTF-8")).say("menu-file"), "Fichier");
        assert_eq!(Words::of(Language::of_tag("de")).say("menu-file"), "File");
    }
}
