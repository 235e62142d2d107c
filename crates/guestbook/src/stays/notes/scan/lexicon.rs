//! The word lists. A line: category, phrase, what to offer instead (a need, or neutral words).
//!
//! In a phrase a word also stands for its plural and its simple endings; `word*` stands for every ending, `word=` for
//! itself alone, `one|other` for either, `_` for any one word; a comma begins another phrase. A line with `-` as
//! category takes an ordinary phrase out of the reach of the others (`syndicat d'initiative`). A phrase that begins with
//! `~` counts only in its own language.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use super::tokens::{Token, is_title};
use super::{Category, Finding, Tongue, found};
use crate::guests::fold;
use crate::stays::needs::NeedCode;

const LISTS: [(Tongue, &str); 2] = [
    (Tongue::Fr, include_str!("../../../../../../assets/lexicons/fr.tsv")),
    (Tongue::En, include_str!("../../../../../../assets/lexicons/en.tsv")),
];

/// One line of a list.
struct Line {
    tongue: Tongue,
    /// None: an ordinary phrase.
    category: Option<Category>,
    words: Vec<Vec<Word>>,
    own_tongue: Only,
    need: Option<NeedCode>,
    instead: Option<&'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Only {
    InItsTongue,
    Anywhere,
}

struct Word {
    stem: String,
    ends: Ends,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    Any,
    Simple,
    None,
    Whatever,
}

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    let lines = LISTS.iter().flat_map(|(tongue, list)| list.lines().map(move |line| (*tongue, line)));
    lines.filter(|(_, line)| !line.starts_with('#')).flat_map(|(tongue, line)| read(tongue, line)).collect()
});

/// How many letters of a first word the lines are found by.
const HEAD: usize = 3;

/// The lines whose first word begins with some letters: three, or all of a shorter one.
static BY_HEAD: LazyLock<HashMap<&'static str, Vec<&'static Line>>> = LazyLock::new(|| {
    let mut by_head: HashMap<&str, Vec<&Line>> = HashMap::new();
    for line in LINES.iter() {
        let heads: BTreeSet<&str> = line.words[0].iter().map(|word| head(&word.stem, HEAD)).collect();
        for head in heads {
            by_head.entry(head).or_default().push(line);
        }
    }
    by_head
});

/// The first letters of a word.
fn head(word: &str, letters: usize) -> &str {
    word.char_indices().nth(letters).map_or(word, |(end, _)| &word[..end])
}

/// The lines that may begin with a word.
fn lines_of(plain: &str) -> impl Iterator<Item = &'static Line> {
    let heads: BTreeSet<&str> = (1..=HEAD).map(|letters| head(plain, letters)).collect();
    heads.into_iter().filter_map(|head| BY_HEAD.get(head)).flatten().copied()
}

/// A line of the file: as many phrases as it has commas, and one.
fn read(tongue: Tongue, line: &'static str) -> Vec<Line> {
    let mut cells = line.split('\t');
    let category = cells.next().unwrap_or_default();
    let phrases = cells.next().unwrap_or_default();
    let offer = cells.next().map(str::trim).filter(|text| !text.is_empty());
    let category = Category::ALL.into_iter().find(|known| known.word() == category);
    let need = offer.and_then(NeedCode::of_word);
    let instead = offer.filter(|_| need.is_none());
    let phrase = |phrase: &'static str| {
        let (own_tongue, phrase) = match phrase.trim().strip_prefix('~') {
            Some(rest) => (Only::InItsTongue, rest),
            None => (Only::Anywhere, phrase),
        };
        let words: Vec<Vec<Word>> = phrase.split_whitespace().map(|word| word.split('|').map(one).collect()).collect();
        (!words.is_empty()).then_some(Line { tongue, category, words, own_tongue, need, instead })
    };
    phrases.split(',').filter_map(phrase).collect()
}

fn one(word: &str) -> Word {
    let (stem, ends) = match word.as_bytes().last() {
        _ if word == "_" => ("", Ends::Whatever),
        Some(b'*') => (word.trim_end_matches('*'), Ends::Any),
        Some(b'=') => (word.trim_end_matches('='), Ends::None),
        _ => (word, Ends::Simple),
    };
    Word { stem: fold::plain(stem), ends }
}

/// Endings that make the same word: plural, feminine, simple past.
const ENDINGS: [&str; 20] = [
    "", "s", "x", "e", "es", "ne", "nes", "le", "les", "se", "ses", "te", "tes", "ed", "d", "ing", "nt", "ent", "ait",
    "r",
];

impl Word {
    fn fits(&self, plain: &str) -> bool {
        match (self.ends, plain.strip_prefix(self.stem.as_str())) {
            (Ends::Whatever, _) | (Ends::Any, Some(_)) => true,
            (_, None) => false,
            (Ends::None, Some(rest)) => rest.is_empty(),
            (Ends::Simple, Some(rest)) => ENDINGS.contains(&rest),
        }
    }
}

impl Line {
    /// Does the phrase begin at this word, all of it on one side of a comma?
    fn fits(&self, tokens: &[Token]) -> bool {
        tokens.len() >= self.words.len()
            && self.words.iter().zip(tokens).all(|(either, token)| either.iter().any(|word| word.fits(&token.plain)))
            && !tokens[1..self.words.len()].iter().any(|token| token.apart)
    }
}

/// Which language a text is in: by its small words, else the house's.
fn tongue_of(tokens: &[Token], house: Tongue) -> Tongue {
    const FRENCH: [&str; 30] = [
        "le", "la", "les", "l", "d", "de", "du", "des", "un", "une", "et", "est", "au", "aux", "avec", "pour", "sans",
        "sa", "son", "ses", "qui", "que", "pas", "ne", "elle", "il", "chez", "vers", "tres", "en",
    ];
    const ENGLISH: [&str; 26] = [
        "the", "and", "of", "to", "with", "for", "without", "her", "his", "their", "is", "was", "has", "who", "that",
        "not", "she", "he", "they", "at", "on", "by", "very", "an", "from", "be",
    ];
    let count = |list: &[&str]| tokens.iter().filter(|token| list.contains(&token.plain.as_str())).count();
    match count(&FRENCH).cmp(&count(&ENGLISH)) {
        std::cmp::Ordering::Greater => Tongue::Fr,
        std::cmp::Ordering::Less => Tongue::En,
        std::cmp::Ordering::Equal => house,
    }
}

/// Everything the lists find.
pub(super) fn findings(text: &str, tokens: &[Token], house: Tongue, names: &[String]) -> Vec<Finding> {
    let tongue = tongue_of(tokens, house);
    let mut ordinary = vec![false; tokens.len()];
    let lines_at = |at: usize| {
        let spoken = move |line: &&Line| line.own_tongue == Only::Anywhere || line.tongue == tongue;
        lines_of(&tokens[at].plain).filter(spoken).filter(move |line| line.fits(&tokens[at..]))
    };
    for at in 0..tokens.len() {
        for line in lines_at(at).filter(|line| line.category.is_none()) {
            ordinary[at..at + line.words.len()].fill(true);
        }
    }
    let names: Vec<String> = names.iter().map(|name| fold::plain(name)).collect();
    let is_name = |token: &Token| token.capital && names.contains(&token.plain);
    let mut findings = Vec::new();
    for at in 0..tokens.len() {
        for line in lines_at(at) {
            let Some(category) = line.category else { continue };
            let end = at + line.words.len();
            if ordinary[at..end].iter().any(|is| *is) || tokens[at..end].iter().any(is_name) {
                continue;
            }
            let may_be_name = line.words.len() == 1 && like_a_name(text, tokens, at);
            let instead = line.instead.map(str::to_owned);
            findings.push(Finding {
                may_be_name,
                need: line.need,
                instead,
                ..found(category, &tokens[at], &tokens[end - 1])
            });
        }
    }
    name_the_food(tokens, &mut findings);
    findings
}

/// A capital inside a sentence, or after a title; a text all in capitals says nothing.
fn like_a_name(text: &str, tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let titled = at > 0 && is_title(&tokens[at - 1]);
    let shouted = !text.chars().any(char::is_lowercase);
    token.capital && !shouted && (titled || !token.opens)
}

/// The food of an allergy, if the text names one of the fourteen: the need is then exact.
fn name_the_food(tokens: &[Token], findings: &mut [Finding]) {
    const FOODS: [(&str, NeedCode); 46] = [
        ("gluten", NeedCode::Gluten),
        ("ble", NeedCode::Gluten),
        ("wheat", NeedCode::Gluten),
        ("crustace", NeedCode::Crustaceans),
        ("crevette", NeedCode::Crustaceans),
        ("crustacean", NeedCode::Crustaceans),
        ("shellfish", NeedCode::Crustaceans),
        ("prawn", NeedCode::Crustaceans),
        ("shrimp", NeedCode::Crustaceans),
        ("oeuf", NeedCode::Eggs),
        ("egg", NeedCode::Eggs),
        ("poisson", NeedCode::Fish),
        ("fish", NeedCode::Fish),
        ("arachide", NeedCode::Peanuts),
        ("cacahuete", NeedCode::Peanuts),
        ("cacahouete", NeedCode::Peanuts),
        ("peanut", NeedCode::Peanuts),
        ("soja", NeedCode::Soy),
        ("soy", NeedCode::Soy),
        ("soya", NeedCode::Soy),
        ("lait", NeedCode::Milk),
        ("lactose", NeedCode::Milk),
        ("milk", NeedCode::Milk),
        ("dairy", NeedCode::Milk),
        ("noix", NeedCode::Nuts),
        ("noisette", NeedCode::Nuts),
        ("amande", NeedCode::Nuts),
        ("nut", NeedCode::Nuts),
        ("hazelnut", NeedCode::Nuts),
        ("almond", NeedCode::Nuts),
        ("walnut", NeedCode::Nuts),
        ("pistache", NeedCode::Nuts),
        ("celeri", NeedCode::Celery),
        ("celery", NeedCode::Celery),
        ("moutarde", NeedCode::Mustard),
        ("mustard", NeedCode::Mustard),
        ("sesame", NeedCode::Sesame),
        ("sulfite", NeedCode::Sulphites),
        ("sulphite", NeedCode::Sulphites),
        ("lupin", NeedCode::Lupin),
        ("mollusque", NeedCode::Molluscs),
        ("moule", NeedCode::Molluscs),
        ("huitre", NeedCode::Molluscs),
        ("mollusc", NeedCode::Molluscs),
        ("oyster", NeedCode::Molluscs),
        ("mussel", NeedCode::Molluscs),
    ];
    let food = tokens.iter().find_map(|token| {
        let same = |word: &str| token.plain.strip_prefix(word).is_some_and(|rest| ["", "s", "x", "es"].contains(&rest));
        FOODS.iter().find(|(word, _)| same(word)).map(|(_, code)| *code)
    });
    for finding in findings.iter_mut().filter(|finding| finding.need == Some(NeedCode::OtherFood)) {
        finding.need = food.or(finding.need);
    }
}
