//! What was typed, understood: words, numbers, and the questions put to the index.
//!
//! A question is built from folded letters and digits only, each word in quotes, so no input can break it.

use super::words::{self, Mark};
use crate::guests::{fold, sounds};

/// Nobody types more. unit: characters
const LONGEST_TEXT: usize = 200;
/// Words read from the box.
const MOST_WORDS: usize = 8;
/// Of up to this many words, neighbours are also tried joined (`jean pierre` finds `Jeanpierre`).
const MOST_JOINED: usize = 4;

/// One word of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    /// Without accents and case.
    pub plain: String,
    /// As names are compared.
    pub key: String,
    /// It is a run of digits.
    pub digits: bool,
    /// How it sounds.
    pub sounds: Vec<String>,
}

impl Typed {
    fn new(plain: String) -> Self {
        let digits = plain.bytes().all(|letter| letter.is_ascii_digit());
        let key = fold::key(&plain);
        Self { sounds: sounds::keys(&key), plain, key, digits }
    }
}

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Ask {
    /// Its words.
    pub words: Vec<Typed>,
    /// The whole text as a part of an e-mail address, if it can be one.
    pub email: Option<String>,
    /// The whole text as the start of a booking reference.
    pub reference: String,
}

impl Ask {
    /// Read what was typed.
    pub fn read(text: &str) -> Self {
        let text: String = text.chars().take(LONGEST_TEXT).collect();
        let mut words: Vec<Typed> = Vec::new();
        let mut number = String::new();
        for chunk in text.split_whitespace() {
            let plain = fold::plain(chunk);
            if is_number(&plain) {
                number.extend(plain.replace("(0)", "").chars().filter(char::is_ascii_digit));
                continue;
            }
            push_number(&mut words, &mut number);
            words.extend(fold::plain_words(chunk).into_iter().take(MOST_WORDS).map(Typed::new));
        }
        push_number(&mut words, &mut number);
        words.truncate(MOST_WORDS);
        let email = email_part(&text);
        if email.as_ref().is_some_and(|part| part.contains('@')) {
            words.clear(); // it is an address and nothing else
        }
        let reference = words.iter().flat_map(|word| word.plain.chars()).take(fold::LONGEST_WORD).collect();
        Self { words, email, reference }
    }

    /// Guests with names that have every typed word as a whole word.
    pub fn whole_names(&self) -> Option<String> {
        self.names(&[0], |key| quoted("", key))
    }

    /// Guests with names that have words beginning with every typed word.
    pub fn started_names(&self) -> Option<String> {
        self.names(&[0], started_name)
    }

    /// The same, with neighbours joined.
    pub fn joined_names(&self) -> Option<String> {
        self.names(&self.joinings()[1..], started_name)
    }

    fn names(&self, joinings: &[usize], word: impl Fn(&str) -> String) -> Option<String> {
        if joinings.is_empty() || self.words.iter().all(|word| word.digits) {
            return None;
        }
        let groups = joinings.iter().map(|joining| {
            let groups = self.way(*joining);
            let twice = twice(&groups);
            let all: Vec<String> = groups.iter().map(|key| word(key)).chain(twice).collect();
            format!("({})", all.join(" AND "))
        });
        Some(groups.collect::<Vec<_>>().join(" OR "))
    }

    /// The typed words as they are, and with neighbours joined.
    pub fn ways(&self) -> Vec<Vec<String>> {
        self.joinings().into_iter().map(|joining| self.way(joining)).collect()
    }

    /// Which words to join to the one before: a bit for each but the first. Of many words only pairs are joined.
    fn joinings(&self) -> Vec<usize> {
        match self.words.len() {
            0 | 1 => vec![0],
            words @ 2..=3 => (0..1 << (words - 1)).collect(),
            MOST_JOINED => vec![0b000, 0b001, 0b010, 0b100, 0b101],
            _ => vec![0],
        }
    }

    fn way(&self, way: usize) -> Vec<String> {
        let mut groups: Vec<String> = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            match groups.last_mut() {
                Some(last) if way & (1 << (at - 1)) != 0 => last.push_str(&word.plain),
                _ => groups.push(word.plain.clone()),
            }
        }
        groups.iter().map(|group| fold::key(group)).collect()
    }

    fn all(&self, question: impl Fn(&Typed) -> Option<String>) -> Option<String> {
        let all: Vec<String> = self.words.iter().map(question).collect::<Option<_>>()?;
        (!all.is_empty()).then(|| all.join(" AND "))
    }

    fn only(&self) -> Option<&Typed> {
        self.words.first().filter(|_| self.words.len() == 1)
    }

    /// Guests in a town.
    pub fn in_town(&self) -> Option<String> {
        self.all(town)
    }

    /// Guests whose names sound alike, or begin so.
    pub fn sounding(&self) -> Option<String> {
        if self.words.iter().all(|word| sounding(word).is_none()) {
            return None;
        }
        self.all(|word| {
            let ways: Vec<String> = [Some(started_name(&word.key)), sounding(word)].into_iter().flatten().collect();
            Some(format!("({})", ways.join(" OR ")))
        })
    }

    /// Guests with a phone that ends so.
    pub fn phone_end(&self) -> Option<String> {
        self.only().and_then(phone_end)
    }

    /// Guests with a phone that begins so.
    pub fn phone_start(&self) -> Option<String> {
        self.only().and_then(phone_start)
    }

    /// Guests with a reference that begins so.
    pub fn referenced(&self) -> Option<String> {
        referenced(&self.reference)
    }

    /// Guests with an e-mail address that has this in it.
    pub fn emailed(&self) -> Option<String> {
        self.email.as_deref().and_then(gram)
    }

    /// Guests with these words in their notes.
    pub fn noted(&self) -> Option<String> {
        self.all(noted)
    }

    /// Guests who have every typed word somewhere: `martin nantes`, `martin 0612`. Of many words none is only heard.
    pub fn anywhere(&self) -> Option<String> {
        if self.words.len() < 2 {
            return None;
        }
        self.all(|word| {
            let heard = sounding(word).filter(|_| self.words.len() == 2);
            let ways = [Some(started_name(&word.key)), heard, town(word), phone_end(word), phone_start(word)];
            let more = [numbered(word, referenced), numbered(word, long_gram), noted(word)];
            Some(format!("({})", ways.into_iter().chain(more).flatten().collect::<Vec<_>>().join(" OR ")))
        })
    }
}

/// Only digits, and what people write between them.
fn is_number(plain: &str) -> bool {
    plain.chars().any(|letter| letter.is_ascii_digit())
        && plain.chars().all(|letter| letter.is_ascii_digit() || "+.-/()".contains(letter))
}

fn push_number(words: &mut Vec<Typed>, number: &mut String) {
    if !number.is_empty() {
        let plain: String = std::mem::take(number).chars().take(fold::LONGEST_WORD).collect();
        words.push(Typed::new(plain));
    }
}

/// The text as a part of an e-mail address: one chunk, of the characters an index word may have.
fn email_part(text: &str) -> Option<String> {
    let text = text.trim();
    let part = words::email(text);
    (!text.contains(char::is_whitespace) && part.chars().count() >= 2).then_some(part)
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

/// A start is looked up if it is a word of the index, else gathered.
fn started(start: Mark, whole: &str, word: &str) -> String {
    if start.starts().contains(&word.chars().count()) {
        quoted(start.sign(), word)
    } else {
        format!("{} *", quoted(whole, word))
    }
}

fn started_name(key: &str) -> String {
    started(Mark::NameStart, "", key)
}

fn long_enough(word: &str, start: Mark) -> bool {
    word.chars().count() >= *start.starts().start()
}

fn sounding(word: &Typed) -> Option<String> {
    let ways: Vec<String> = word.sounds.iter().map(|key| quoted(Mark::Sound.sign(), key)).collect();
    (!ways.is_empty()).then(|| format!("({})", ways.join(" OR ")))
}

fn town(word: &Typed) -> Option<String> {
    let asked = long_enough(&word.key, Mark::TownStart) && !word.digits;
    asked.then(|| started(Mark::TownStart, Mark::Town.sign(), &word.key))
}

fn phone_end(word: &Typed) -> Option<String> {
    let backwards: String = word.plain.chars().rev().collect();
    let asked = word.digits && long_enough(&backwards, Mark::PhoneEndStart);
    asked.then(|| started(Mark::PhoneEndStart, Mark::PhoneEnd.sign(), &backwards))
}

fn phone_start(word: &Typed) -> Option<String> {
    let start = word.plain.trim_start_matches('0');
    let asked = word.digits && long_enough(start, Mark::PhoneStart);
    asked.then(|| started(Mark::PhoneStart, Mark::Phone.sign(), start))
}

fn referenced(word: &str) -> Option<String> {
    let asked = long_enough(word, Mark::ReferenceStart);
    asked.then(|| started(Mark::ReferenceStart, Mark::Reference.sign(), word))
}

fn noted(word: &Typed) -> Option<String> {
    long_enough(&word.key, Mark::NoteStart).then(|| started(Mark::NoteStart, Mark::Note.sign(), &word.key))
}

/// Among other words, only a word with a digit is taken for a reference or a part of an address.
fn numbered(word: &Typed, question: impl Fn(&str) -> Option<String>) -> Option<String> {
    word.plain.bytes().any(|letter| letter.is_ascii_digit()).then(|| question(&word.plain)).flatten()
}

fn long_gram(part: &str) -> Option<String> {
    gram(part).filter(|_| part.chars().count() >= 4)
}

/// The index words that together cover this part of an address.
fn gram(part: &str) -> Option<String> {
    let ends: Vec<usize> = part.char_indices().map(|(at, _)| at).chain([part.len()]).collect();
    let letters = ends.len() - 1;
    match letters {
        2 | 3 if part.starts_with('@') => Some(quoted(Mark::Email.sign(), part)),
        0..=2 => None,
        3 => Some(format!("{} *", quoted(Mark::Email.sign(), part))),
        _ => {
            let last = letters - 4;
            let all = (0..last).step_by(4).chain([last]);
            let all = all.map(|at| quoted(Mark::Email.sign(), &part[ends[at]..ends[at + 4]]));
            Some(format!("({})", all.collect::<Vec<_>>().join(" AND ")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_words(text: &str, expect: &[&str]) {
        let words: Vec<String> = Ask::read(text).words.into_iter().map(|word| word.key).collect();
        assert_eq!(words, expect, "{text}");
    }

    #[test]
    fn a_number_is_one_word_however_it_is_spaced() {
        check_words("06 71 55 42 18", &["0671554218"]);
        check_words("+33 (0)6.71-55", &["3367155"]);
        check_words("Martin 06 71", &["martin", "0671"]);
        check_words("2026-0012", &["20260012"]);
    }

    #[test]
    fn signs_of_the_index_are_never_asked() {
        let nasty = "\"a\" * NEAR(b) ^c AND d OR NOT {e} : - + \0 ~ & %";
        let ask = Ask::read(nasty);
        for question in [ask.whole_names(), ask.started_names(), ask.sounding(), ask.anywhere()].into_iter().flatten() {
            assert!(!question.contains('\0') && question.matches('"').count() % 2 == 0, "{question}");
        }
        check_words("\" * ^ \0 😀", &[]);
    }

    #[test]
    fn neighbours_are_also_tried_joined() {
        let ways = |text| Ask::read(text).ways().iter().map(|way| way.join("+")).collect::<Vec<_>>();
        assert_eq!(ways("van der berg"), ["van+der+berg", "vander+berg", "van+derberg", "vanderberg"]);
        assert_eq!(ways("a b c d"), ["a+b+c+d", "ab+c+d", "a+bc+d", "a+b+cd", "ab+cd"]);
        assert_eq!((ways("a b c d e"), ways("a")), (vec!["a+b+c+d+e".to_owned()], vec!["a".to_owned()]));
    }
}
