//! What each purpose means: its legal basis, what it may use, how long a yes lasts, how much must be proved.
//!
//! source: `assets/consent/purposes.json`, the seed list of `privacy`, 1.2

use std::sync::LazyLock;

use serde::Deserialize;

use super::gate::Basis;
use super::profile::Span;
use super::{Channel, Purpose};

static SEED: LazyLock<Vec<Sheet>> = LazyLock::new(|| {
    // Read by a test of this room; a broken seed list means that nothing may leave.
    serde_json::from_str(include_str!("../../../../assets/consent/purposes.json")).unwrap_or_default()
});

/// A field of a guest's file that may leave the house.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PersonalField")]
pub enum Field {
    /// Family and given names.
    Name,
    /// Form of address.
    Title,
    /// Language.
    Language,
    /// E-mail address.
    Email,
    /// Phone number.
    Phone,
    /// Postal address.
    Address,
    /// Country.
    Country,
    /// Stays.
    Stays,
    /// Ordinary preferences.
    Preferences,
    /// Points and tier.
    Loyalty,
    /// Needs of health, diet or mobility.
    Needs,
}

impl Field {
    /// Does it tell of somebody's health?
    #[must_use]
    pub fn is_sensitive(self) -> bool {
        self == Self::Needs
    }
}

/// A purpose and its rules.
#[derive(Clone, Debug, Deserialize)]
pub struct Sheet {
    /// Which.
    pub code: Purpose,
    /// Its legal basis, before a country's rule for a channel.
    pub basis: Basis,
    /// The basis for special categories (GDPR 9), if it touches them.
    pub special: Option<String>,
    /// The purpose in the Data Privacy Vocabulary.
    pub dpv: String,
    /// The legal basis in its GDPR extension.
    pub gdpr: String,
    /// The only fields it may use.
    pub fields: Vec<Field>,
    /// How long a yes lasts; never without end.
    pub validity: Span,
    /// The least evidence. unit: level, 0 to 4
    pub evidence: u8,
    /// Does it hand data to somebody else?
    pub recipient: bool,
    /// Does a child need a parent for it?
    pub age_gate: bool,
    /// Is it promotion?
    pub promo: bool,
    /// By which ways it is asked for.
    pub channels: Vec<Channel>,
}

impl Sheet {
    /// Is it a question to the guest at all?
    #[must_use]
    pub fn is_asked(&self) -> bool {
        matches!(self.basis, Basis::Consent | Basis::ExplicitConsent)
    }
}

/// All purposes, in order.
#[must_use]
pub fn all() -> &'static [Sheet] {
    &SEED
}

/// The sheet of a purpose.
#[must_use]
pub fn sheet(purpose: Purpose) -> Option<&'static Sheet> {
    SEED.iter().find(|sheet| sheet.code == purpose)
}

/// The lines of a panel: every purpose a guest is asked about, or may say no to, by each of its channels.
#[must_use]
pub fn on_panel() -> Vec<(&'static Sheet, Channel)> {
    let asked = |sheet: &&Sheet| (sheet.is_asked() && !sheet.recipient) || sheet.code == Purpose::P09;
    let mut sheets: Vec<&Sheet> = SEED.iter().filter(asked).collect();
    // What is asked most comes first; what touches health, last.
    sheets.sort_by_key(|sheet| (sheet.special.is_some(), !sheet.promo));
    sheets.into_iter().flat_map(|sheet| sheet.channels.iter().map(move |channel| (sheet, *channel))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_purpose_has_its_sheet_and_no_yes_is_without_end() {
        let codes: Vec<Purpose> = all().iter().map(|sheet| sheet.code).collect();
        assert_eq!(codes, Purpose::ALL);
        for sheet in all() {
            assert!(sheet.validity.months() > 0, "{:?} has no end", sheet.code);
            assert!(sheet.validity.months() <= 120, "{:?} outlives its reason", sheet.code);
            assert!(!sheet.is_asked() || sheet.evidence >= 2, "{:?} is proved by nothing", sheet.code);
            assert_eq!(sheet.special.is_some(), sheet.basis == Basis::ExplicitConsent, "{:?}", sheet.code);
            let sensitive = sheet.fields.iter().any(|field| field.is_sensitive());
            assert!(!sensitive || sheet.special.is_some(), "{:?} touches health without its basis", sheet.code);
        }
    }
}
