//! Does a name answer what was typed, how well, and which of its letters are to be marked?

use std::cell::OnceCell;

use super::ask::Typed;
use super::words;
use crate::guests::{fold, sounds};

/// A name in comparable pieces.
pub(super) struct NameWords {
    pieces: Vec<Piece>,
    units: Vec<Unit>,
}

struct Piece {
    plain: String,
    key: String,
    of_family: bool,
}

/// One piece, or a run of pieces that may be typed as one word.
struct Unit {
    from: usize,
    to: usize,
    key: String,
    sounds: OnceCell<Vec<String>>,
}

/// How well a name answers. Better is greater.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) struct Fit {
    /// Every typed word is a whole word of the name.
    pub all_whole: bool,
    /// How many typed words are.
    pub whole: usize,
    /// The first typed word begins the family name (2), is elsewhere in it (1), or in a given name (0).
    pub family: u8,
}

impl NameWords {
    /// Cut a name into pieces.
    pub fn of(family: &str, given: &str) -> Self {
        let cut = |written: &str, of_family: bool| {
            let words = words::plain_words(written).into_iter();
            words.map(|plain| Piece { key: fold::key(&plain), plain, of_family }).collect::<Vec<_>>()
        };
        let (family, given) = (cut(family, true), cut(given, false));
        let middle = family.len();
        let pieces: Vec<Piece> = family.into_iter().chain(given).collect();
        let single = |(from, piece): (usize, &Piece)| Unit::new(from, from + 1, piece.key.clone());
        let mut units: Vec<Unit> = pieces.iter().enumerate().map(single).collect();
        let unspaced = pieces.iter().any(|piece| fold::unspaced(&piece.key));
        for from in 0..pieces.len() {
            let to = if from < middle && !unspaced { middle } else { pieces.len() };
            if to > from + 1 {
                let joined: String = pieces[from..to].iter().map(|piece| piece.plain.as_str()).collect();
                units.push(Unit::new(from, to, fold::key(&joined)));
            }
        }
        Self { pieces, units }
    }

    /// The best fit of these typed words, each on its own part of the name, and the letters to mark.
    pub fn fit(&self, ways: &[Vec<String>]) -> Option<(Fit, Vec<String>)> {
        let fits = ways.iter().filter_map(|typed| {
            let fitting = self.fitting(typed);
            let mut chosen = Vec::new();
            choose(&fitting, 0, &mut chosen).then(|| self.judge(typed, &chosen))
        });
        fits.max_by(|one, other| one.0.cmp(&other.0))
    }

    /// Has each typed word its own part of the name that it begins or sounds like?
    pub fn hears(&self, typed: &[&Typed]) -> bool {
        let fitting: Vec<Vec<(usize, &Unit)>> = typed
            .iter()
            .map(|word| self.units.iter().enumerate().filter(|(_, unit)| unit.apart(word).is_some()).collect())
            .collect();
        choose(&fitting, 0, &mut Vec::new())
    }

    /// The units that begin with each typed word, whole words first.
    fn fitting(&self, typed: &[String]) -> Vec<Vec<(usize, &Unit)>> {
        let of_word = |word: &String| {
            let mut units: Vec<(usize, &Unit)> =
                self.units.iter().enumerate().filter(|(_, unit)| unit.starts(word)).collect();
            units.sort_by_key(|(_, unit)| unit.key != *word);
            units
        };
        typed.iter().map(of_word).collect()
    }

    fn judge(&self, typed: &[String], chosen: &[usize]) -> (Fit, Vec<String>) {
        let units: Vec<&Unit> = chosen.iter().map(|at| &self.units[*at]).collect();
        let whole = units.iter().zip(typed).filter(|(unit, word)| unit.key == **word).count();
        let family = units.first().map_or(0, |unit| match &self.pieces[unit.from] {
            piece if piece.of_family && unit.from == 0 => 2,
            piece if piece.of_family => 1,
            _ => 0,
        });
        let marked = units.iter().zip(typed).flat_map(|(unit, word)| self.marks(unit, word)).collect();
        (Fit { all_whole: whole == typed.len(), whole, family }, marked)
    }

    /// The starts of pieces that a typed word covers, as they stand in the name.
    fn marks(&self, unit: &Unit, word: &str) -> Vec<String> {
        let mut rest = word;
        let mut marks = Vec::new();
        for piece in &self.pieces[unit.from..unit.to] {
            if let Some(after) = rest.strip_prefix(piece.key.as_str()) {
                marks.push(piece.plain.clone());
                rest = after;
            } else {
                marks.extend(fold::start_with_key(&piece.plain, rest).map(str::to_owned));
                rest = "";
            }
            if rest.is_empty() {
                return marks;
            }
        }
        vec![word.to_owned()]
    }

    /// How many letters a typed word lies apart from a word of the name that sounds alike; 0 if it begins one.
    pub fn heard(&self, word: &Typed) -> Option<usize> {
        self.units.iter().filter_map(|unit| unit.apart(word)).min()
    }
}

/// Choose each typed word its own unit; `used` holds a bit for each piece taken.
fn choose(fitting: &[Vec<(usize, &Unit)>], used: u32, chosen: &mut Vec<usize>) -> bool {
    let Some(units) = fitting.get(chosen.len()) else { return true };
    for (at, unit) in units {
        let taken: u32 = (unit.from..unit.to).map(|piece| 1 << piece).sum();
        if used & taken == 0 {
            chosen.push(*at);
            if choose(fitting, used | taken, chosen) {
                return true;
            }
            chosen.pop();
        }
    }
    false
}

impl Unit {
    fn new(from: usize, to: usize, key: String) -> Self {
        Self { from, to, key, sounds: OnceCell::new() }
    }

    fn starts(&self, word: &str) -> bool {
        self.key.starts_with(word) || (fold::unspaced(&self.key) && self.key.contains(word))
    }

    /// How many letters a typed word lies apart, if it sounds alike and looks so too; 0 if it begins this one.
    fn apart(&self, word: &Typed) -> Option<usize> {
        if self.starts(&word.key) {
            return Some(0);
        }
        let apart = sounds::letters_apart(&self.key, &word.key);
        let looks = apart * 2 <= word.key.chars().count();
        let sounds = || self.sounds.get_or_init(|| sounds::keys(&self.key));
        (looks && sounds().iter().any(|sound| word.sounds.contains(sound))).then_some(apart)
    }
}
