//! What is written into the index for one guest.
//!
//! The index holds ready-made words: whole words of names bare, everything else behind a one-character mark (see
//! [`Mark`]). Starts of names and towns are words of their own, so that a start of any length is looked up, never
//! gathered from all words that begin so. The same [`Findable`] always gives the same words: a change takes away
//! the difference and adds the difference. If this file changes what it gives, a migration must index anew.

use std::collections::BTreeSet;

use crate::guests::{fold, sounds};

/// Letters of a start that is looked up whole; longer starts are gathered, from few words.
pub const LONGEST_START: usize = 6;

/// Most words taken from one field, so that a bad import cannot swell the book.
const MOST_WORDS: usize = 12;
/// Longest e-mail address kept, in characters.
const LONGEST_EMAIL: usize = 80;
/// Most words taken from all notes of a guest.
const MOST_NOTE_WORDS: usize = 2_000;

/// What kind of word follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// A start of a name.
    NameStart,
    /// A letter that begins two words of the name or more.
    Twice,
    /// How a word of the name sounds.
    Sound,
    /// A town.
    Town,
    /// A start of a town.
    TownStart,
    /// A phone number, read from its end.
    PhoneEnd,
    /// A start of the above.
    PhoneEndStart,
    /// A phone number, without zeros before it.
    Phone,
    /// A start of the above.
    PhoneStart,
    /// Four letters of an e-mail address in a row.
    Email,
    /// A booking reference.
    Reference,
    /// A start of the above.
    ReferenceStart,
    /// A word of a note.
    Note,
    /// A start of the above.
    NoteStart,
}

impl Mark {
    /// The character before the word.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::NameStart => "^",
            Self::Twice => "&",
            Self::Sound => "~",
            Self::Town => "%",
            Self::TownStart => "%^",
            Self::PhoneEnd => "<",
            Self::PhoneEndStart => "<^",
            Self::Phone => ">",
            Self::PhoneStart => ">^",
            Self::Email => "@",
            Self::Reference => "#",
            Self::ReferenceStart => "#^",
            Self::Note => "=",
            Self::NoteStart => "=^",
        }
    }

    /// Lengths of the starts that are looked up whole.
    #[must_use]
    pub fn starts(self) -> std::ops::RangeInclusive<usize> {
        match self {
            Self::NameStart => 1..=LONGEST_START,
            Self::TownStart => 2..=5,
            Self::PhoneEndStart => 3..=4,
            Self::PhoneStart | Self::ReferenceStart => 3..=6,
            Self::NoteStart => 3..=4,
            _ => 1..=0,
        }
    }
}

/// Everything a guest can be found by, folded. Kept in the book beside the index, to take words away again.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Findable {
    /// Plain words of the family name, in order.
    pub family: String,
    /// Plain words of the given names, in order.
    pub given: String,
    /// Plain words of all towns.
    pub towns: String,
    /// Phone numbers as digits: international if known, with the digits of the country before a `.`.
    pub phones: String,
    /// E-mail addresses.
    pub emails: String,
    /// Booking references: letters and digits, the pieces joined, then the pieces.
    pub references: String,
    /// Plain words of all notes, each once.
    pub notes: String,
}

impl Findable {
    /// All index words of this guest.
    #[must_use]
    pub fn words(&self) -> BTreeSet<String> {
        let mut into = BTreeSet::new();
        let (family, given) = (keys(&self.family), keys(&self.given));
        add_names(&mut into, &family);
        add_names(&mut into, &given);
        if family.iter().chain(&given).any(|word| fold::unspaced(word)) {
            add_name(&mut into, &(family.concat() + &given.concat()));
        }
        add_twice(&mut into, family.iter().chain(&given));
        let towns = keys(&self.towns);
        towns.iter().for_each(|word| add_started(&mut into, Mark::Town, Mark::TownStart, word));
        for number in self.phones.split_whitespace() {
            add_phone(&mut into, number);
        }
        for address in self.emails.split_whitespace() {
            into.extend(grams(address).map(|gram| format!("{}{gram}", Mark::Email.sign())));
        }
        for reference in self.references.split_whitespace() {
            add_started(&mut into, Mark::Reference, Mark::ReferenceStart, reference);
        }
        for word in self.notes.split_whitespace().take(MOST_NOTE_WORDS) {
            add_started(&mut into, Mark::Note, Mark::NoteStart, &fold::key(word));
        }
        into
    }
}

fn keys(words: &str) -> Vec<String> {
    words.split_whitespace().take(MOST_WORDS).map(fold::key).collect()
}

/// The words of one field of a name, alone and joined to its end (`van der berg`: `vanderberg`, `derberg`).
fn add_names(into: &mut BTreeSet<String>, words: &[String]) {
    for at in 0..words.len() {
        for joined in [words[at].clone(), words[at..].concat()] {
            for key in sounds::keys(&joined) {
                into.insert(format!("{}{key}", Mark::Sound.sign()));
            }
            add_name(into, &joined);
        }
    }
}

fn add_name(into: &mut BTreeSet<String>, word: &str) {
    let tails = if fold::unspaced(word) { word.chars().count().min(fold::LONGEST_WORD) } else { 1 };
    for (at, _) in word.char_indices().take(tails) {
        into.insert(word[at..].to_owned());
        add_starts(into, Mark::NameStart, &word[at..]);
    }
}

fn add_twice<'a>(into: &mut BTreeSet<String>, words: impl Iterator<Item = &'a String>) {
    let mut seen = BTreeSet::new();
    for letter in words.filter_map(|word| word.chars().next()) {
        if !seen.insert(letter) {
            into.insert(format!("{}{letter}", Mark::Twice.sign()));
        }
    }
}

fn add_started(into: &mut BTreeSet<String>, whole: Mark, start: Mark, word: &str) {
    into.insert(format!("{}{word}", whole.sign()));
    add_starts(into, start, word);
}

fn add_starts(into: &mut BTreeSet<String>, mark: Mark, word: &str) {
    let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).enumerate();
    for (at, end) in ends.take(*mark.starts().end()) {
        if at + 1 >= *mark.starts().start() {
            into.insert(format!("{}{}", mark.sign(), &word[..end]));
        }
    }
}

/// A number is looked for from its end, from the country's digits, and from what follows them.
fn add_phone(into: &mut BTreeSet<String>, number: &str) {
    let (country, rest) = number.split_once('.').unwrap_or(("", number));
    let all = format!("{country}{rest}");
    let backwards: String = all.chars().rev().collect();
    add_started(into, Mark::PhoneEnd, Mark::PhoneEndStart, &backwards);
    for start in [all.as_str(), rest] {
        add_started(into, Mark::Phone, Mark::PhoneStart, start.trim_start_matches('0'));
    }
}

/// Every four characters in a row; from the `@` also the first two and three.
pub fn grams(address: &str) -> impl Iterator<Item = &str> {
    let ends: Vec<usize> = address.char_indices().map(|(at, _)| at).chain([address.len()]).collect();
    let four = ends.len().saturating_sub(4).max(1);
    let windows: Vec<&str> = (0..four).map(|at| &address[ends[at]..ends[(at + 4).min(ends.len() - 1)]]).collect();
    let domain = address.rfind('@').map_or("", |at| &address[at..]);
    let short = [2, 3].into_iter().filter_map(move |end| domain.get(..end));
    windows.into_iter().chain(short)
}

/// An e-mail address as the index keeps it: lower case, only characters an address usually has.
#[must_use]
pub fn email(written: &str) -> String {
    let usual = |letter: &char| letter.is_alphanumeric() || "._-+@".contains(*letter);
    fold::plain(written).chars().filter(usual).take(LONGEST_EMAIL).collect()
}
