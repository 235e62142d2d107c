//! The words a guest says yes to: one sentence a purpose and channel, and the notice under it, in French and English.
//!
//! They are written in `assets/consent`, filled with the house's name and the country's authority, and kept in the
//! book as they were shown the first time a guest says yes to them: from then on nothing changes them. A new text is a
//! new version. A text that lacks what the law wants in it is not shown.
//!
//! source: `privacy`, 1.5; GDPR 13

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::ledger::{Hash, text_hash};
use super::profile::Profile;
use super::purposes::{Field, Sheet};
use super::{Channel, Purpose, Wording};
use crate::place::Language;
use crate::reports::House;
use crate::time::Day;

/// A sentence longer than this is not read. unit: characters
const LONGEST: usize = 400;

/// What a notice must speak of, in the order it stands on paper.
const SPEAKS_OF: [&str; 11] = [
    "controller",
    "purpose",
    "fields",
    "recipients",
    "retention",
    "withdrawal",
    "rights",
    "authority",
    "transfer",
    "automated",
    "free",
];

/// What must be filled in where.
const FILLED: [(&str, &str); 6] = [
    ("controller", "{house}"),
    ("controller", "{contact}"),
    ("purpose", "{purpose}"),
    ("fields", "{fields}"),
    ("retention", "{term}"),
    ("authority", "{authority}"),
];

/// All words of one language.
#[derive(Clone, Debug, Deserialize)]
struct Words {
    language: Language,
    version: u32,
    reviewed_by: String,
    sentences: BTreeMap<String, String>,
    notice: BTreeMap<String, String>,
    purposes: BTreeMap<Purpose, String>,
    fields: BTreeMap<Field, String>,
    term: Term,
}

/// How a number of years is said.
#[derive(Clone, Debug, Deserialize)]
struct Term {
    one: String,
    other: String,
}

static FILES: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let files = [
        include_str!("../../../../assets/consent/wordings.fr.json"),
        include_str!("../../../../assets/consent/wordings.en.json"),
    ];
    let read: Vec<Words> = files.iter().filter_map(|file| serde_json::from_str(file).ok()).collect();
    read.into_iter().filter(|words| lacks(words).is_empty()).collect()
});

/// What keeps words from being shown: a rule of the law each.
fn lacks(words: &Words) -> Vec<String> {
    let mut lacks = Vec::new();
    for part in SPEAKS_OF {
        if words.notice.get(part).is_none_or(|text| text.trim().is_empty()) {
            lacks.push(format!("the notice does not speak of {part}"));
        }
    }
    for (part, hole) in FILLED {
        if !words.notice.get(part).is_some_and(|text| text.contains(hole)) {
            lacks.push(format!("{part} does not hold {hole}"));
        }
    }
    if words.reviewed_by.trim().is_empty() {
        lacks.push("nobody has reviewed it".to_owned());
    }
    for (key, sentence) in &words.sentences {
        if !sentence.contains("{house}") || sentence.chars().count() > LONGEST {
            lacks.push(format!("{key}: the house is not named, or it is too long to be read"));
        }
        let purpose = key.split('.').next().and_then(Purpose::of);
        if purpose.is_none_or(|purpose| !words.purposes.contains_key(&purpose)) {
            lacks.push(format!("{key}: the notice has no words for its purpose"));
        }
    }
    lacks
}

/// For whom the words are filled in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame<'a> {
    pub house: &'a House,
    pub profile: &'a Profile,
    pub on: Day,
}

/// Are there words for this purpose and channel?
#[must_use]
pub fn exist(purpose: Purpose, channel: Channel) -> bool {
    FILES.iter().any(|words| words.sentences.contains_key(&key(purpose, channel)))
}

fn key(purpose: Purpose, channel: Channel) -> String {
    format!("{}.{}", purpose.word(), channel.word())
}

/// The language the house has words in: this one, or else the first.
#[must_use]
pub fn nearest(language: Option<Language>) -> Option<Language> {
    let mut known = FILES.iter().map(|words| words.language);
    known.clone().find(|known| Some(*known) == language).or(known.next_back())
}

/// The languages the house has words in.
pub(crate) fn languages() -> impl Iterator<Item = Language> {
    FILES.iter().map(|words| words.language)
}

/// The words, filled in. `None` if there are none in this language.
pub(crate) fn wording(sheet: &Sheet, channel: Channel, language: Language, frame: Frame<'_>) -> Option<Wording> {
    let words = FILES.iter().find(|words| words.language == language)?;
    let sentence = words.sentences.get(&key(sheet.code, channel))?;
    let fields: Vec<&str> =
        sheet.fields.iter().filter_map(|field| words.fields.get(field)).map(String::as_str).collect();
    let contact = if frame.house.address.is_empty() { frame.house.country.code() } else { &frame.house.address };
    let years = sheet.validity.months() / 12;
    let term = if years == 1 { words.term.one.clone() } else { words.term.other.replace("{n}", &years.to_string()) };
    let fill = |text: &str| {
        text.replace("{house}", &frame.house.name)
            .replace("{contact}", contact)
            .replace("{purpose}", words.purposes.get(&sheet.code).map_or("", String::as_str))
            .replace("{fields}", &fields.join(", "))
            .replace("{term}", &term)
            .replace("{authority}", frame.profile.authority(frame.on))
    };
    Some(Wording {
        version: format!("{}/{}", key(sheet.code, channel), words.version),
        language,
        sentence: fill(sentence),
        notice: SPEAKS_OF.iter().filter_map(|part| words.notice.get(*part)).map(|text| fill(text)).collect(),
    })
}

/// The whole text as it was shown, and its hash.
pub(crate) fn as_shown(wording: &Wording) -> (String, Hash) {
    let text = format!("{}\n\n{}", wording.sentence, wording.notice.join("\n"));
    let sum = text_hash(&text);
    (text, sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Words {
        FILES.first().expect("words").clone()
    }

    #[test]
    fn words_that_lack_what_the_law_wants_are_not_shown() {
        assert_eq!(FILES.len(), 2, "French and English are whole");
        for part in SPEAKS_OF {
            let mut words = file();
            words.notice.remove(part);
            assert!(!lacks(&words).is_empty(), "a notice without {part} passes");
        }
        for (part, hole) in FILLED {
            let mut words = file();
            let bare = words.notice[part].replace(hole, "");
            words.notice.insert(part.to_owned(), bare);
            assert!(!lacks(&words).is_empty(), "{part} without {hole} passes");
        }
        let mut words = file();
        words.reviewed_by.clear();
        assert!(!lacks(&words).is_empty(), "words nobody has reviewed pass");
    }

    #[test]
    fn both_languages_say_the_same_things() {
        let keys = |words: &Words| words.sentences.keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&FILES[0]), keys(&FILES[1]));
    }

    #[test]
    fn two_ways_to_write_one_accent_are_one_text() {
        assert_eq!(text_hash("é"), text_hash("e\u{301}"));
        assert_ne!(text_hash("é"), text_hash("e"));
    }
}
