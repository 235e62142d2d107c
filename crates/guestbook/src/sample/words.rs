//! What the house writes down, in the language of its staff, read from `assets/sample`.

use crate::place::Language;

const FRENCH: &str = include_str!("../../../../assets/sample/words.fr.txt");
const ENGLISH: &str = include_str!("../../../../assets/sample/words.en.txt");

/// Lines to write notes with.
#[derive(Debug)]
pub(super) struct Words {
    pub preference: Vec<&'static str>,
    pub fact: Vec<&'static str>,
    pub incident: Vec<&'static str>,
    pub interest: Vec<&'static str>,
    pub enquiry: Vec<&'static str>,
    pub call: Vec<&'static str>,
    pub message: Vec<&'static str>,
    pub reconfirmation: Vec<&'static str>,
    pub follow_up: Vec<&'static str>,
    /// The lines of the first guest, in the order `first.rs` tells them.
    pub first: Vec<&'static str>,
    pub tag: Vec<&'static str>,
    /// Direct, walk-in, agency.
    pub origin: Vec<&'static str>,
    /// The word for a pitch.
    pub pitch: &'static str,
    /// What the large room is.
    pub family: &'static str,
    /// Why a room is closed.
    pub painting: &'static str,
}

impl Words {
    /// French for a French-speaking house, English for any other.
    pub(super) fn of(language: Language) -> Self {
        let french = language.code() == "fr";
        let text = if french { FRENCH } else { ENGLISH };
        let of = |section: &str| -> Vec<&'static str> {
            let lines = text.lines().skip_while(|line| line.strip_prefix('[') != Some(section));
            lines.skip(1).take_while(|line| !line.starts_with('[')).filter(|line| !line.is_empty()).collect()
        };
        Self {
            preference: of("preference]"),
            fact: of("fact]"),
            incident: of("incident]"),
            interest: of("interest]"),
            enquiry: of("enquiry]"),
            call: of("call]"),
            message: of("message]"),
            reconfirmation: of("reconfirmation]"),
            follow_up: of("follow_up]"),
            first: of("first]"),
            tag: of("tag]"),
            origin: of("origin]"),
            pitch: if french { "Emplacement" } else { "Pitch" },
            family: if french { "familiale" } else { "family room" },
            painting: if french { "Peinture" } else { "Painting" },
        }
    }
}
