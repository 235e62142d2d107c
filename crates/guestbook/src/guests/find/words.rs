//! What is written into the index for one guest.
//!
//! The index holds ready-made words: whole words of names bare, everything else behind a mark (see [`Mark`]).
//! Starts of names and towns are words of their own, so that a start of any length is looked up, never gathered
//! from all words that begin so. The same [`Findable`] always gives the same words: a change takes away the
//! difference and adds the difference. If this file changes what it gives, a migration must index anew.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::RangeInclusive;

use crate::guests::{fold, sounds};

/// Most words taken from one field, so that a bad import cannot swell the book.
const MOST_WORDS: usize = 12;
/// Longest e-mail address kept. unit: characters
const LONGEST_EMAIL: usize = 80;
/// Most words taken from all notes of a guest.
const MOST_NOTE_WORDS: usize = 2_000;

/// What kind of word stands behind a mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mark {
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
    /// A phone number, without the zeros before it.
    Phone,
    /// A start of the above.
    PhoneStart,
    /// Four characters of an e-mail address in a row.
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

/// For words that are only asked whole.
const NO_STARTS: RangeInclusive<usize> = RangeInclusive::new(1, 0);

impl Mark {
    /// The characters before the word; the tokenizer of the index knows them.
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

    /// Which starts are words of the index; longer ones are gathered from the few words that begin so.
    pub fn starts(self) -> RangeInclusive<usize> {
        match self {
            Self::NameStart => 1..=10,
            Self::TownStart => 2..=5,
            Self::PhoneEndStart | Self::NoteStart => 3..=4,
            Self::PhoneStart => 3..=5,
            Self::ReferenceStart => 4..=5,
            _ => NO_STARTS,
        }
    }
}

/// Everything a guest can be found by, as the book keeps it beside the index. Several values stand on lines.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Findable {
    /// Family name, as written.
    pub family: String,
    /// Given names, as written.
    pub given: String,
    /// Towns, as written.
    pub towns: String,
    /// Phone numbers: digits, the country's before a `.` if known.
    pub phones: String,
    /// E-mail addresses, folded.
    pub emails: String,
    /// Booking references, folded: letters and digits joined; then the pieces, if there are several.
    pub references: String,
    /// Plain words of all notes, each once, on one line.
    pub notes: String,
}

/// Writes index words; remembers how words sound, because names repeat.
#[derive(Default)]
pub(super) struct Speller {
    sounds: HashMap<String, Vec<String>>,
    words: String,
}

/// How many words a speller remembers the sound of.
const REMEMBERED: usize = 20_000;

impl Speller {
    /// All index words of a guest, a space between them; some may repeat.
    pub fn spell(&mut self, guest: &Findable) -> &str {
        self.words.clear();
        let (family, given) = (plain_words(&guest.family), plain_words(&guest.given));
        self.add_names(&family);
        self.add_names(&given);
        if family.iter().chain(&given).any(|word| fold::unspaced(word)) {
            self.add_name(&fold::key(&(family.concat() + &given.concat())));
        }
        self.add_twice(family.iter().chain(&given));
        for town in guest.towns.lines() {
            for word in plain_words(town) {
                self.add_started(Mark::Town, Mark::TownStart, &fold::key(&word));
            }
        }
        for number in guest.phones.lines() {
            self.add_phone(number);
        }
        for address in guest.emails.lines() {
            each_gram(address, |gram| self.add(Mark::Email, gram));
        }
        for reference in guest.references.lines() {
            self.add_started(Mark::Reference, Mark::ReferenceStart, reference);
        }
        for word in guest.notes.split_whitespace() {
            self.add_started(Mark::Note, Mark::NoteStart, &fold::key(word));
        }
        &self.words
    }

    fn add(&mut self, mark: Mark, word: &str) {
        let _ = write!(self.words, "{}{word} ", mark.sign());
    }

    /// The words of one field of a name, alone and joined to its end (`van der berg`: `vanderberg`, `derberg`).
    fn add_names(&mut self, words: &[String]) {
        for at in 0..words.len() {
            self.add_heard_name(&fold::key(&words[at]));
            if at + 1 < words.len() {
                self.add_heard_name(&fold::key(&words[at..].concat()));
            }
        }
    }

    fn add_heard_name(&mut self, word: &str) {
        self.add_name(word);
        if let Some(keys) = self.sounds.get(word) {
            for key in keys {
                let _ = write!(self.words, "{}{key} ", Mark::Sound.sign());
            }
            return;
        }
        let keys = sounds::keys(word);
        for key in &keys {
            self.add(Mark::Sound, key);
        }
        if self.sounds.len() < REMEMBERED {
            self.sounds.insert(word.to_owned(), keys);
        }
    }

    /// Of a name without spaces between its words every tail can be typed.
    fn add_name(&mut self, word: &str) {
        let tails = if fold::unspaced(word) { word.chars().count() } else { 1 };
        for (at, _) in word.char_indices().take(tails) {
            let _ = write!(self.words, "{} ", &word[at..]);
            self.add_starts(Mark::NameStart, &word[at..]);
        }
    }

    fn add_twice<'a>(&mut self, words: impl Iterator<Item = &'a String>) {
        let mut firsts: Vec<char> = words.filter_map(|word| word.chars().next()).collect();
        firsts.sort_unstable();
        for pair in firsts.windows(2).filter(|pair| pair[0] == pair[1]) {
            self.add(Mark::Twice, pair[0].encode_utf8(&mut [0; 4]));
        }
    }

    fn add_started(&mut self, whole: Mark, start: Mark, word: &str) {
        self.add(whole, word);
        self.add_starts(start, word);
    }

    fn add_starts(&mut self, mark: Mark, word: &str) {
        let lengths = mark.starts();
        for (length, (at, letter)) in (1..=*lengths.end()).zip(word.char_indices()) {
            if lengths.contains(&length) {
                self.add(mark, &word[..at + letter.len_utf8()]);
            }
        }
    }

    /// A number is looked for from its end, from the country's digits, and from what follows them.
    fn add_phone(&mut self, number: &str) {
        let (country, rest) = number.split_once('.').unwrap_or(("", number));
        let all = format!("{country}{rest}");
        let backwards: String = all.chars().rev().collect();
        self.add_started(Mark::PhoneEnd, Mark::PhoneEndStart, &backwards);
        self.add_started(Mark::Phone, Mark::PhoneStart, all.trim_start_matches('0'));
        if !country.is_empty() {
            self.add_started(Mark::Phone, Mark::PhoneStart, rest.trim_start_matches('0'));
        }
    }
}

/// The words of a name or a town, without accents and case.
pub(super) fn plain_words(written: &str) -> Vec<String> {
    let mut words = fold::plain_words(written);
    words.truncate(MOST_WORDS);
    words
}

/// Every four characters in a row; from the `@` also the first two and three.
fn each_gram(address: &str, mut gram: impl FnMut(&str)) {
    let ends: Vec<usize> = address.char_indices().map(|(at, _)| at).chain([address.len()]).collect();
    for four in ends.windows(5) {
        gram(&address[four[0]..four[4]]);
    }
    let domain = address.rfind('@').map_or("", |at| &address[at..]);
    [2, 3].into_iter().filter_map(|end| domain.get(..end)).for_each(gram);
}

/// An e-mail address as it is compared: no accents, no case, only characters an address usually has.
pub(super) fn email(written: &str) -> String {
    let usual = |letter: &char| letter.is_alphanumeric() || "._-+@".contains(*letter);
    fold::plain(written).chars().filter(usual).take(LONGEST_EMAIL).collect()
}

/// A phone number as it is compared: `33.671554218` for `+33671554218`, digits alone for what is not international.
pub(super) fn phone(e164: Option<&str>, written: &str) -> String {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).take(fold::LONGEST_WORD).collect::<String>();
    match e164 {
        Some(number) => {
            let mut digits = digits(number);
            digits.insert(country_digits(&digits).min(digits.len()), '.');
            digits
        }
        None => digits(written),
    }
}

/// How many digits of an international number name the country.
///
/// source: ITU-T E.164, list of assigned country codes: +1 and +7 have one, the listed ones two, all others three
fn country_digits(number: &str) -> usize {
    const TWO: [&str; 44] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
        "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
        "86", "90", "91", "92", "93", "94", "95", "98",
    ];
    match number.get(..2) {
        _ if number.starts_with(['1', '7']) => 1,
        Some(two) if TWO.contains(&two) => 2,
        _ => 3,
    }
}

/// A booking reference as it is compared, and its pieces if it has several.
pub(super) fn references(written: &str) -> Vec<String> {
    let pieces = fold::plain_words(written);
    let whole: String = pieces.concat().chars().take(fold::LONGEST_WORD).collect();
    let mut all = vec![whole];
    if pieces.len() > 1 {
        all.extend(pieces.into_iter().filter(|piece| piece.chars().count() >= 3).take(MOST_WORDS));
    }
    all.retain(|word| !word.is_empty());
    all
}

/// The words of notes, each once.
pub(super) fn note_words<'a>(notes: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in notes.flat_map(fold::plain_words) {
        if word.chars().count() >= *Mark::NoteStart.starts().start() {
            words.push(word);
        }
    }
    words.sort_unstable();
    words.dedup();
    words.truncate(MOST_NOTE_WORDS);
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_cut_behind_the_digits_of_its_country() {
        assert_eq!(phone(Some("+33671554218"), ""), "33.671554218");
        assert_eq!(phone(Some("+12025550123"), ""), "1.2025550123");
        assert_eq!(phone(Some("+351912345678"), ""), "351.912345678");
        assert_eq!(phone(None, "ring 06 71 twice"), "0671");
    }

    #[test]
    fn a_reference_is_found_whole_and_by_its_pieces() {
        assert_eq!(references("ESC-2026/12-77a1"), ["esc20261277a1", "esc", "2026", "77a1"]);
        assert_eq!(references(" - "), [""; 0]);
    }

    #[test]
    fn the_parts_of_an_address_cover_it() {
        let mut grams = Vec::new();
        each_gram("a.b@x.test", |gram| grams.push(gram.to_owned()));
        assert_eq!(grams, ["a.b@", ".b@x", "b@x.", "@x.t", "x.te", ".tes", "test", "@x", "@x."]);
        grams.clear();
        each_gram("", |gram| grams.push(gram.to_owned()));
        each_gram("é@", |gram| grams.push(gram.to_owned()));
        assert_eq!(grams, [""; 0], "too short to be an address");
    }
}
