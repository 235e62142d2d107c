//! What the papers of the register say: a slip for a guest to tick and sign, and the proof of what was said.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ledger::{self, hex, text_hash};
use super::wordings::{self, Frame};
use super::{Channel, ConsentError, ConsentLine, Purpose, Said, State, Wording, profile, purposes, rows, views};
use crate::book::Reader;
use crate::guests::{self, Name, person_of};
use crate::house;
use crate::id::{GuestId, Id};
use crate::place::Language;

/// One question of a slip. Nothing is ticked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SlipQuestion")]
pub struct Question {
    /// Why.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
    /// The words, and the notice under them.
    pub wording: Wording,
}

/// A slip: what a guest is asked, in every language the house has words in. What touches health is not on it: that is
/// asked alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ConsentSlip")]
pub struct Slip {
    /// Who is asked.
    pub name: Name,
    /// The questions, language by language, those of one purpose together.
    pub questions: Vec<(Language, Vec<Question>)>,
    /// Where the register ends: the first digits, if it has begun.
    pub head: Option<String>,
}

impl Slip {
    /// The questions in this language, or else in the first.
    #[must_use]
    pub fn in_language(&self, code: &str) -> &[Question] {
        let own = self.questions.iter().find(|(language, _)| language.code() == code).or(self.questions.first());
        own.map_or(&[], |(_, questions)| questions)
    }

    /// What the code on the paper says: which words stand on it, and where the register ended. Nothing personal.
    #[must_use]
    pub fn code(&self, language: &str) -> String {
        let shown = self.in_language(language).iter().map(|one| wordings::as_shown(&one.wording).0);
        let sum = hex(&text_hash(&shown.collect::<Vec<_>>().join("\n\n")));
        format!("ESCALE-SLIP1 {sum} {}", self.head.as_deref().unwrap_or("0"))
    }
}

/// The proof of one consent: where it stands, the words of the yes as they were shown, every line about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ConsentProof")]
pub struct Proof {
    /// Where it stands.
    pub line: ConsentLine,
    /// The whole text that was shown before the latest yes, if there was one.
    pub shown: Option<String>,
    /// The hash of that text. unit: hexadecimal digits
    pub text_sha256: Option<String>,
    /// What was said, oldest first.
    pub said: Vec<Said>,
}

/// All a house can prove of what a guest agreed to or refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ConsentProofs")]
pub struct Proofs {
    /// Whose.
    pub name: Name,
    /// A proof a consent that was ever given or refused.
    pub proofs: Vec<Proof>,
    /// Where the register ends, if it has begun. unit: hexadecimal digits
    pub head: Option<String>,
    /// The name of the key that signs it.
    pub kid: Option<String>,
}

/// The slip of a guest.
///
/// # Errors
/// [`ConsentError::Storage`] if there is no such guest.
pub fn slip(r: &Reader<'_>, guest: GuestId) -> Result<Slip, ConsentError> {
    let person = person_of(r, guest)?;
    let house = house::house(r)?;
    let frame = Frame { house: &house, profile: profile::of(house.country)?, on: r.today() };
    let asked: Vec<_> =
        purposes::on_panel().into_iter().filter(|(sheet, _)| sheet.is_asked() && sheet.special.is_none()).collect();
    let questions = |language| {
        let of = |(sheet, channel): &(&'static purposes::Sheet, Channel)| {
            let wording = wordings::wording(sheet, *channel, language, frame)?;
            Some(Question { purpose: sheet.code, channel: *channel, wording })
        };
        (language, asked.iter().filter_map(of).collect())
    };
    Ok(Slip {
        name: guests::views::file(r, person.shown)?.name,
        questions: wordings::languages().map(questions).collect(),
        head: head(r)?,
    })
}

/// The proofs of a guest.
///
/// # Errors
/// [`ConsentError::Storage`] if there is no such guest.
pub fn proofs(r: &Reader<'_>, guest: GuestId) -> Result<Proofs, ConsentError> {
    let panel = views::panel(r, guest)?;
    let mut proofs = Vec::new();
    for line in panel.lines.into_iter().filter(|line| line.state != State::Unknown) {
        let of_key = |said: &&Said| (said.purpose, said.channel) == (line.purpose, line.channel);
        let said: Vec<Said> = panel.history.iter().rev().filter(of_key).cloned().collect();
        let yes = said.iter().rev().find(|one| one.deed.is_yes() && !one.taken_back);
        let sum = match yes {
            Some(yes) => ledger::rows::by_id(r, &yes.id.bytes())?.and_then(|line| line.text_sha256),
            None => None,
        };
        let shown = sum.as_deref().map(|sum| rows::text_shown(r, sum)).transpose()?.flatten();
        proofs.push(Proof { line, shown, text_sha256: sum.as_deref().map(hex), said });
    }
    Ok(Proofs { name: guests::views::file(r, panel.guest)?.name, proofs, head: head(r)?, kid: views::signing_key(r)? })
}

fn head(r: &Reader<'_>) -> Result<Option<String>, ConsentError> {
    let ends = ledger::rows::ends(r)?;
    Ok(ends.iter().find(|end| end.device == r.device()).map(|end| hex(&end.link())))
}
