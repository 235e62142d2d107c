//! The one door to the words of Escale for Rust: Fluent messages of `assets/locales/<lang>/`.
//!
//! Numbers, money and dates are formatted before they come here (see [`crate::formats`]); a count selects a plural and
//! nothing else. To add a file of words: one line in `FILES`. To add a message: the same key in every language.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::look::Tongue;

macro_rules! files {
    ($($name:literal),+) => {
        [$((
            $name,
            include_str!(concat!("../../../assets/locales/fr/", $name)),
            include_str!(concat!("../../../assets/locales/en/", $name)),
        )),+]
    };
}

/// Every file of words: its name, French, English.
const FILES: &[(&str, &str, &str)] = &files!["report.ftl", "errors.ftl", "menu.ftl", "ui.ftl"];

/// A value for a variable of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Shown as it is.
    Text(&'a str),
    /// Selects a plural; never shown.
    Count(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Words {
    tongue: Tongue,
    bundle: &'static FluentBundle<FluentResource>,
}

static FRENCH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Tongue::Fr));
static ENGLISH: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| bundle(Tongue::En));

fn bundle(tongue: Tongue) -> FluentBundle<FluentResource> {
    let language = tongue.locale().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for (name, french, english) in FILES {
        let source = if tongue == Tongue::Fr { french } else { english };
        // A line that cannot be read costs that message only; the tests of this crate refuse it.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(rest, broken)| {
            debug_assert!(broken.is_empty(), "{name}, {tongue:?}: {broken:?}");
            rest
        });
        let twice = bundle.add_resource(resource);
        debug_assert!(twice.is_ok(), "{name}, {tongue:?}: {twice:?}");
    }
    bundle
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn new(tongue: Tongue) -> Self {
        let bundle = match tongue {
            Tongue::Fr => &*FRENCH,
            Tongue::En => &*ENGLISH,
        };
        Self { tongue, bundle }
    }

    /// The language.
    #[must_use]
    pub fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// The message, or nothing if the language has none of that name or a variable is missing.
    ///
    /// `key` may name an attribute of a message: `error-overlap.hint`.
    #[must_use]
    pub fn find(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (name, attribute) = key.split_once('.').map_or((key, None), |(name, part)| (name, Some(part)));
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(part) => message.get_attribute(part)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::Text(text) => values.set(*name, FluentValue::from(*text)),
                Arg::Count(count) => values.set(*name, FluentValue::from(*count)),
            }
        }
        let mut broken = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&values), &mut broken);
        broken.is_empty().then(|| said.into_owned())
    }

    /// The message. A message that does not exist shows its key, so that it is seen; where tests run, it stops them.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let said = self.find(key, args);
        debug_assert!(said.is_some(), "no words for {key} in {:?}, or a variable is missing", self.tongue);
        said.unwrap_or_else(|| format!("[{key}]"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Key → the variables its text names.
    fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut key = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                name.clone_into(&mut key);
                assert!(found.insert(key.clone(), BTreeSet::new()).is_none(), "{key} stands twice");
            }
            for part in line.split('$').skip(1) {
                let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(part.len());
                found.get_mut(&key).expect("a key before its text").insert(part[..end].to_owned());
            }
        }
        found
    }

    #[test]
    fn french_and_english_have_the_same_messages_with_the_same_variables() {
        for (name, french, english) in FILES {
            assert_eq!(messages(french), messages(english), "{name}");
        }
    }

    #[test]
    fn french_signs_keep_their_narrow_spaces() {
        for (name, french, _) in FILES {
            for line in french.lines().filter(|line| !line.trim_start().starts_with('#')) {
                let text = line.split_once('=').map_or(line, |(_, text)| text);
                let plain = text.chars().zip(text.chars().skip(1)).find(|(before, sign)| {
                    (matches!(sign, ';' | '!' | '?') && *before != '\u{202f}')
                        || (*sign == ':' && *before == ' ')
                        || (*sign == '\'')
                });
                assert_eq!(plain, None, "{name}: {line}");
            }
        }
    }

    #[test]
    fn a_plural_follows_the_language_zero_night_is_singular_in_french_only() {
        let (fr, en) = (Words::new(Tongue::Fr), Words::new(Tongue::En));
        assert_eq!(fr.say("paper-nights", &[("count", 0.into()), ("number", "0".into())]), "0 nuit");
        assert_eq!(fr.say("paper-nights", &[("count", 2.into()), ("number", "2".into())]), "2 nuits");
        assert_eq!(en.say("paper-nights", &[("count", 0.into()), ("number", "0".into())]), "0 nights");
        assert_eq!(en.say("paper-nights", &[("count", 1.into()), ("number", "1".into())]), "1 night");
    }

    #[test]
    fn a_message_that_does_not_exist_is_never_silently_empty() {
        let words = Words::new(Tongue::En);
        assert_eq!(words.find("paper-no-such-words", &[]), None);
        assert_eq!(words.find("paper-nights", &[]), None, "a missing variable is no message either");
        assert!(std::panic::catch_unwind(|| Words::new(Tongue::En).say("paper-no-such-words", &[])).is_err());
    }
}
