//! The scanner: what in a note does not belong there. It reads on this computer and sends nothing anywhere.
//!
//! Words come from two lists, `assets/lexicons/{fr,en}.tsv` ([`lexicon`]), compared without case, accents and simple
//! endings; numbers are recognised by their check digits ([`numbers`]). It finds words, not meanings: a person decides.
//! To add a word: a line in a list, a sentence in `scan/tests.rs`.

mod lexicon;
pub mod numbers;
#[cfg(test)]
mod tests;
mod tokens;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::needs::NeedCode;
use crate::place::Language;
use tokens::{Token, tokens};

/// What was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// The number of a payment card (Luhn).
    CardNumber,
    /// A national identity number: NIR, AVS, NAS, DNI.
    NationalId,
    /// An account number (mod 97).
    Iban,
    /// A password or a PIN.
    Password,
    /// The number of a passport or an identity card.
    PassportLike,
    /// Health.
    Health,
    /// Religion.
    Religion,
    /// Politics and unions.
    PoliticsUnion,
    /// Origin and colour.
    Ethnic,
    /// Sex life and orientation.
    SexLife,
    /// Offences, proven or not.
    Criminal,
    /// Family matters that are nobody's business.
    FamilyPrivate,
    /// A judgement or an insult.
    JudgementInsult,
}

/// What follows from it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Never written down.
    Block,
    /// Not written down, but for a reason given at the owner's post, and then for a few days.
    Stop,
    /// Better said otherwise.
    Warn,
}

impl Category {
    /// All of them, the gravest first.
    pub const ALL: [Self; 13] = [
        Self::CardNumber,
        Self::NationalId,
        Self::Iban,
        Self::Password,
        Self::PassportLike,
        Self::Health,
        Self::Religion,
        Self::PoliticsUnion,
        Self::Ethnic,
        Self::SexLife,
        Self::Criminal,
        Self::FamilyPrivate,
        Self::JudgementInsult,
    ];

    /// What follows from it.
    #[must_use]
    pub fn class(self) -> Class {
        match self {
            Self::CardNumber | Self::NationalId | Self::Iban | Self::Password => Class::Block,
            Self::JudgementInsult | Self::FamilyPrivate => Class::Warn,
            _ => Class::Stop,
        }
    }

    /// The word in the lists and on the wire.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::CardNumber => "card_number",
            Self::NationalId => "national_id",
            Self::Iban => "iban",
            Self::Password => "password",
            Self::PassportLike => "passport_like",
            Self::Health => "health",
            Self::Religion => "religion",
            Self::PoliticsUnion => "politics_union",
            Self::Ethnic => "ethnic",
            Self::SexLife => "sex_life",
            Self::Criminal => "criminal",
            Self::FamilyPrivate => "family_private",
            Self::JudgementInsult => "judgement_insult",
        }
    }
}

/// One place of a text that does not belong there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// What it is.
    pub category: Category,
    /// What follows.
    pub class: Class,
    /// Where it begins. unit: UTF-16 code units, as a text field counts
    pub from: u32,
    /// Where it ends. unit: UTF-16 code units
    pub to: u32,
    /// Written like a name: somebody may say that it is one.
    pub may_be_name: bool,
    /// The need that says it without the reason.
    pub need: Option<NeedCode>,
    /// Neutral words that say the fact.
    pub instead: Option<String>,
}

/// The language of a text, as far as the scanner knows languages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tongue {
    /// French.
    Fr,
    /// English.
    En,
}

impl Tongue {
    /// The language of a house; English, if it is neither.
    #[must_use]
    pub fn of(language: Language) -> Self {
        if language.to_string() == "fr" { Self::Fr } else { Self::En }
    }
}

/// What a text holds that does not belong in a note, from its beginning to its end. `names` are words somebody said
/// are names: where they are written with a capital they are left alone.
#[must_use]
pub fn scan(text: &str, house: Tongue, names: &[String]) -> Vec<Finding> {
    let tokens = tokens(text);
    let mut findings = numbers::findings(text, &tokens);
    findings.extend(lexicon::findings(text, &tokens, house, names));
    findings.sort_by_key(|finding| (finding.from, finding.to));
    findings.dedup_by(|later, first| later.category == first.category && later.from < first.to);
    let units = |at: u32| u32::try_from(text[..at as usize].encode_utf16().count()).unwrap_or(u32::MAX);
    for finding in &mut findings {
        (finding.from, finding.to) = (units(finding.from), units(finding.to));
    }
    findings
}

/// A finding at some bytes of a text.
fn found(category: Category, first: &Token, last: &Token) -> Finding {
    Finding {
        category,
        class: category.class(),
        from: u32::try_from(first.from).unwrap_or(u32::MAX),
        to: u32::try_from(last.to).unwrap_or(u32::MAX),
        may_be_name: false,
        need: None,
        instead: None,
    }
}
