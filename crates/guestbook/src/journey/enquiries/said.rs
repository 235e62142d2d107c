//! What a caller says, in three short fields or all in the first: who, when, how many. Days that are days become days;
//! what is not stays in words; what cannot be (the 31st of February) is told. Nothing is written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Wanted;
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::FoundGuest;
use crate::personal::Private;
use crate::stays::Heads;
use crate::stays::one_line::views::{parse_for_house, read_line};
use crate::stays::one_line::{LineFault, LineGuest, LineNotice, OneLine, TakenFor};

/// The fields as they are typed.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EnquirySaid {
    /// Who: a name, a telephone number, an e-mail; or the whole enquiry in one line.
    pub who: String,
    /// When: days, or words.
    pub when: String,
    /// How many: `2`, `2+1`.
    pub party: String,
}

/// A field of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SaidIn {
    /// Who.
    Who,
    /// When.
    When,
    /// How many.
    Party,
}

/// What is wrong in a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EnquiryTrouble {
    /// Which field.
    pub field: SaidIn,
    /// What is wrong.
    pub fault: LineFault,
    /// The word, if there is one.
    pub word: Option<Private>,
}

/// The fields, read against the book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EnquiryReading {
    /// Who.
    pub guest: LineGuest,
    /// Guests it may be, the likeliest first.
    pub candidates: Vec<FoundGuest>,
    /// Mme, Mr.
    pub title: Option<Private>,
    /// Telephone, as written.
    pub phone: Option<Private>,
    /// E-mail.
    pub email: Option<Private>,
    /// What is wanted.
    pub wanted: Wanted,
    /// unit: nights, whole
    pub nights: Option<u32>,
    /// Words that are neither name nor days nor persons: what they asked.
    pub asked: Private,
    /// What to look at twice.
    pub notices: Vec<LineNotice>,
    /// What stops it.
    pub troubles: Vec<EnquiryTrouble>,
}

/// Read what is typed.
///
/// # Errors
/// If the book cannot be read.
pub fn read(r: &Reader<'_>, said: &EnquirySaid) -> Result<EnquiryReading, StorageError> {
    let whole = read_line(r, &said.who)?;
    let mut reading = EnquiryReading {
        guest: whole.guest,
        candidates: whole.candidates,
        title: whole.line.title.clone(),
        phone: whole.line.phone.clone(),
        email: whole.line.email.clone(),
        wanted: days_of(&whole.line),
        nights: None,
        asked: whole.line.note.clone(),
        notices: Vec::new(),
        troubles: Vec::new(),
    };
    reading.wanted.heads = whole.line.heads;
    reading.take_troubles(SaidIn::Who, &whole.line);
    let mut dated = whole.line;
    if !said.when.trim().is_empty() {
        let line = parse_for_house(r, &format!("\"\" {}", unquoted(&said.when)), &[])?;
        reading.take_when(&said.when, &line);
        dated = line;
    }
    let shown = |notice: &LineNotice| !matches!(notice, LineNotice::NoUnit | LineNotice::TooMany);
    reading.notices.extend(dated.notices.into_iter().filter(shown));
    if !said.party.trim().is_empty() {
        let line = parse_for_house(r, &format!("\"\" {}", unquoted(&said.party)), &[])?;
        reading.take_party(&said.party, &line);
    }
    let days = reading.wanted.arrival.zip(reading.wanted.departure);
    reading.nights = days.and_then(|(arrival, departure)| u32::try_from(departure.since(arrival)).ok());
    Ok(reading)
}

/// Without the marks that would make a name of it.
fn unquoted(text: &str) -> String {
    text.replace(['"', '“', '”', '«', '»'], " ")
}

fn days_of(line: &OneLine) -> Wanted {
    Wanted { arrival: line.arrival, departure: line.departure, ..Wanted::default() }
}

/// Days that cannot be. A unit is not asked for here, and days may be missing.
fn impossible(fault: LineFault) -> bool {
    matches!(fault, LineFault::NoSuchDay | LineFault::Backwards | LineFault::TooLong | LineFault::Twice)
}

impl EnquiryReading {
    fn trouble(&mut self, field: SaidIn, fault: LineFault, word: Option<Private>) {
        self.troubles.push(EnquiryTrouble { field, fault, word });
    }

    fn take_troubles(&mut self, field: SaidIn, line: &OneLine) {
        for trouble in &line.troubles {
            let whose = matches!(trouble.fault, LineFault::NoGuest | LineFault::WhichGuest | LineFault::Unread);
            if impossible(trouble.fault) || whose {
                self.trouble(field, trouble.fault, trouble.word.clone());
            }
        }
    }

    /// Days if every word of the field says a day; words otherwise.
    fn take_when(&mut self, written: &str, line: &OneLine) {
        // Days said twice are two wishes: `12-15/8 ou 19-22/8` stays in words.
        let cannot_be = |fault: LineFault| impossible(fault) && fault != LineFault::Twice;
        let cannot_be: Vec<_> = line.troubles.iter().filter(|trouble| cannot_be(trouble.fault)).collect();
        for trouble in &cannot_be {
            self.trouble(SaidIn::When, trouble.fault, trouble.word.clone());
        }
        if !cannot_be.is_empty() {
            return;
        }
        let unread = |fault: LineFault| matches!(fault, LineFault::Unread | LineFault::Twice);
        let unread = line.troubles.iter().any(|trouble| unread(trouble.fault));
        let only_days = line.arrival.is_some() && line.note.is_empty() && !unread && line.heads == Heads::default();
        self.wanted = Wanted { heads: self.wanted.heads, ..Wanted::default() };
        if only_days {
            self.wanted = Wanted { heads: self.wanted.heads, ..days_of(line) };
        } else {
            self.wanted.about = Some(Private::new(written));
        }
    }

    fn take_party(&mut self, written: &str, line: &OneLine) {
        if let Ok(adults) = written.trim().parse() {
            self.wanted.heads = Heads { adults: Some(adults), ..Heads::default() };
            return;
        }
        let unread = line.troubles.iter().find(|trouble| trouble.fault == LineFault::Unread);
        if line.heads == Heads::default() || unread.is_some() {
            let word = unread.and_then(|trouble| trouble.word.clone()).unwrap_or(Private::new(written));
            self.trouble(SaidIn::Party, LineFault::Unread, Some(word));
            return;
        }
        self.wanted.heads = line.heads;
        // Whatever else stands there was asked: `2+1 vue mer` wants no Wednesday.
        let more = line.tokens.iter().filter(|token| !matches!(token.taken, TakenFor::Heads | TakenFor::Guest));
        let all = [&*self.asked].into_iter().chain(more.map(|token| &*token.text)).filter(|text| !text.is_empty());
        self.asked = Private::new(&all.collect::<Vec<_>>().join(" "));
    }
}
