//! What was typed, understood: words, digits, and the questions put to the index.
//!
//! A question is built from folded letters and digits only, each in quotes, so no input can break it.

use super::words::{LONGEST_START, Mark};
use crate::guests::{fold, sounds};

/// Characters read from the box; nobody types more.
const LONGEST_TEXT: usize = 200;
/// Words read from the box.
const MOST_WORDS: usize = 8;
/// Up to this many words, neighbours are also tried joined (`jean pierre` finds `Jeanpierre`).
const MOST_JOINED: usize = 4;

/// One word of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Without accents and case.
    pub plain: String,
    /// As names are compared.
    pub key: String,
    /// It is a run of digits.
    pub digits: bool,
}

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Ask {
    /// Its words.
    pub words: Vec<Typed>,
    /// The whole text as a part of an e-mail address, if it can be one.
    pub email: Option<String>,
    /// The whole text as the start of a booking reference.
    pub reference: String,
}

impl Ask {
    /// Read what was typed.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text: String = text.chars().take(LONGEST_TEXT).collect();
        let mut words: Vec<Typed> = Vec::new();
        let mut number = String::new();
        for chunk in text.split_whitespace() {
            let plain = fold::plain(chunk);
            if plain.chars().any(|c| c.is_ascii_digit()) && plain.chars().all(|c| c.is_ascii_digit() || "+.-/()".contains(c)) {
                number.extend(plain.replace("(0)", "").chars().filter(char::is_ascii_digit));
                continue;
            }
            push_number(&mut words, &mut number);
            for plain in fold::plain_words(chunk) {
                let digits = plain.bytes().all(|letter| letter.is_ascii_digit());
                words.push(Typed { key: fold::key(&plain), plain, digits });
            }
        }
        push_number(&mut words, &mut number);
        words.truncate(MOST_WORDS);
        let reference = words.iter().map(|word| word.plain.as_str()).collect();
        Self { email: email_part(&text), words, reference }
    }

    /// Guests with names that have every typed word as a whole word.
    #[must_use]
    pub fn whole_names(&self) -> Option<String> {
        self.names(|key| quoted("", key))
    }

    /// Guests with names that have words beginning with every typed word.
    #[must_use]
    pub fn started_names(&self) -> Option<String> {
        self.names(|key| started(Mark::NameStart, "", key))
    }

    fn names(&self, word: impl Fn(&str) -> String) -> Option<String> {
        if self.words.is_empty() || self.words.iter().all(|word| word.digits) {
            return None;
        }
        let keys: Vec<&str> = self.words.iter().map(|word| word.key.as_str()).collect();
        let ways = if keys.len() <= MOST_JOINED { 1usize << (keys.len() - 1) } else { 1 };
        let groups = (0..ways).map(|way| {
            let joined = joined(&keys, way);
            let mut all: Vec<String> = joined.iter().map(|key| word(key)).collect();
            all.extend(twice(&joined));
            format!("({})", all.join(" AND "))
        });
        Some(groups.collect::<Vec<_>>().join(" OR "))
    }

    /// Guests with every typed word somewhere.
    #[must_use]
    pub fn anywhere(&self) -> Option<String> {
        if self.words.len() < 2 {
            return None;
        }
        let groups = self.words.iter().map(|word| {
            let mut ways = vec![started(Mark::NameStart, "", &word.key)];
            ways.extend([sounding(word), town(word), phone_end(word), phone_start(word)].into_iter().flatten());
            ways.extend([long_gram(&word.plain), referenced(&word.plain), noted(word)].into_iter().flatten());
            format!("({})", ways.join(" OR "))
        });
        Some(groups.collect::<Vec<_>>().join(" AND "))
    }

    fn only(&self) -> Option<&Typed> {
        self.words.first().filter(|_| self.words.len() == 1)
    }

    /// Guests in a town.
    #[must_use]
    pub fn in_town(&self) -> Option<String> {
        let all: Option<Vec<String>> = self.words.iter().map(town).collect();
        all.filter(|all| !all.is_empty()).map(|all| all.join(" AND "))
    }

    /// Guests whose names sound alike.
    #[must_use]
    pub fn sounding(&self) -> Option<String> {
        let all: Option<Vec<String>> = self.words.iter().map(sounding).collect();
        all.filter(|all| !all.is_empty()).map(|all| all.join(" AND "))
    }

    /// Guests with a phone that ends so.
    #[must_use]
    pub fn phone_end(&self) -> Option<String> {
        self.only().and_then(phone_end)
    }

    /// Guests with a phone that begins so.
    #[must_use]
    pub fn phone_start(&self) -> Option<String> {
        self.only().and_then(phone_start)
    }

    /// Guests with a reference that begins so.
    #[must_use]
    pub fn referenced(&self) -> Option<String> {
        referenced(&self.reference)
    }

    /// Guests with an e-mail address that has this in it.
    #[must_use]
    pub fn emailed(&self) -> Option<String> {
        self.email.as_deref().and_then(gram)
    }

    /// Guests with these words in their notes.
    #[must_use]
    pub fn noted(&self) -> Option<String> {
        let all: Option<Vec<String>> = self.words.iter().map(noted).collect();
        all.filter(|all| !all.is_empty()).map(|all| all.join(" AND "))
    }
}

fn push_number(words: &mut Vec<Typed>, number: &mut String) {
    if !number.is_empty() {
        let plain: String = std::mem::take(number).chars().take(fold::LONGEST_WORD).collect();
        words.push(Typed { key: plain.clone(), plain, digits: true });
    }
}

/// The text as a part of an e-mail address: one chunk, of the characters an index word may have.
fn email_part(text: &str) -> Option<String> {
    let part = super::words::email(text.trim());
    (!text.trim().contains(char::is_whitespace) && part.chars().count() >= 2).then_some(part)
}

fn joined(keys: &[&str], way: usize) -> Vec<String> {
    let mut joined: Vec<String> = vec![keys[0].to_owned()];
    for (at, key) in keys.iter().enumerate().skip(1) {
        if way & (1 << (at - 1)) == 0 {
            joined.push((*key).to_owned());
        } else if let Some(last) = joined.last_mut() {
            last.push_str(key);
        }
    }
    joined
}

/// Two typed words that begin alike want two words of the name that do.
fn twice(keys: &[String]) -> Vec<String> {
    let mut firsts: Vec<String> = keys.iter().filter_map(|key| key.chars().next()).map(String::from).collect();
    firsts.sort_unstable();
    let mut twice: Vec<String> =
        firsts.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| quoted(Mark::Twice.sign(), &pair[0])).collect();
    twice.dedup();
    twice
}

fn quoted(sign: &str, word: &str) -> String {
    format!("\"{sign}{word}\"")
}

/// A start is looked up if it is short enough to be a word of the index, else gathered.
fn started(start: Mark, whole: &str, word: &str) -> String {
    if start.starts().contains(&word.chars().count()) {
        quoted(start.sign(), word)
    } else {
        format!("{} *", quoted(whole, word))
    }
}

fn sounding(word: &Typed) -> Option<String> {
    let keys = sounds::keys(&word.key);
    let ways: Vec<String> = keys.iter().map(|key| quoted(Mark::Sound.sign(), key)).collect();
    (!ways.is_empty()).then(|| format!("({})", ways.join(" OR ")))
}

fn town(word: &Typed) -> Option<String> {
    let long = word.key.chars().count() >= *Mark::TownStart.starts().start();
    (long && !word.digits).then(|| started(Mark::TownStart, Mark::Town.sign(), &word.key))
}

fn phone_end(word: &Typed) -> Option<String> {
    let backwards: String = word.plain.chars().rev().collect();
    (word.digits && word.plain.len() >= 3).then(|| started(Mark::PhoneEndStart, Mark::PhoneEnd.sign(), &backwards))
}

fn phone_start(word: &Typed) -> Option<String> {
    let start = word.plain.trim_start_matches('0');
    (word.digits && start.len() >= 3).then(|| started(Mark::PhoneStart, Mark::Phone.sign(), start))
}

fn referenced(word: &str) -> Option<String> {
    let long = word.chars().count() >= *Mark::ReferenceStart.starts().start();
    long.then(|| started(Mark::ReferenceStart, Mark::Reference.sign(), word))
}

fn noted(word: &Typed) -> Option<String> {
    let long = word.key.chars().count() >= *Mark::NoteStart.starts().start();
    long.then(|| started(Mark::NoteStart, Mark::Note.sign(), &word.key))
}

/// As [`gram`], of parts long enough to be cheap among other questions.
fn long_gram(part: &str) -> Option<String> {
    gram(part).filter(|_| part.chars().count() >= 4)
}

/// The index words that together hold this part of an address, no more than cover it.
fn gram(part: &str) -> Option<String> {
    let ends: Vec<usize> = part.char_indices().map(|(at, _)| at).chain([part.len()]).collect();
    let letters = ends.len() - 1;
    match letters {
        0 | 1 => None,
        2 | 3 if part.starts_with('@') => Some(quoted(Mark::Email.sign(), part)),
        2 => None,
        3 => Some(format!("{} *", quoted(Mark::Email.sign(), part))),
        _ => {
            let mut at: Vec<usize> = (0..=letters - 4).step_by(4).collect();
            at.push(letters - 4);
            at.dedup();
            let all = at.iter().map(|at| quoted(Mark::Email.sign(), &part[ends[*at]..ends[at + 4]]));
            Some(format!("({})", all.collect::<Vec<_>>().join(" AND ")))
        }
    }
}

const _: () = assert!(LONGEST_START < fold::LONGEST_WORD);
