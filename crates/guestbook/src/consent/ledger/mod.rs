//! The register: one line an utterance, chained and signed. It only grows.
//!
//! A line's hash is SHA-256 over its own words as canonical JSON (RFC 8785); the next line of the same desk names that
//! hash and its signature, so that nothing before the end of the chain can change unseen. The end is signed by a key
//! that is not in the book. What this proves and what it cannot prove stands in `docs/PRIVACY.md`.

pub(crate) mod append;
pub(crate) mod rows;
pub mod signer;
pub mod standing;
pub mod verify;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use ts_rs::TS;

/// For so long an utterance recorded by mistake can be taken back. unit: seconds
///
/// source: `ui`, 10.3, gives ten; a hand on the toast may hold it longer
pub const UNDO_SECONDS: i64 = 60;

/// What the hash of a line begins with: nothing hashed elsewhere can be taken for a line.
const DOMAIN: &[u8] = b"escale/consent/v1\0";
/// What the link to the next line begins with.
const LINK: &[u8] = b"escale/consent/link/v1\0";

/// What happened.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ConsentDeed")]
pub enum Deed {
    /// The guest said yes.
    Give,
    /// The guest said yes again, while a yes held.
    Renew,
    /// The guest took the yes back.
    Withdraw,
    /// The guest said no, without a yes before.
    Refuse,
    /// The guest wants no promotion, of any kind.
    Object,
    /// The proof of a yes failed.
    Invalidate,
    /// A line was recorded by mistake, and is taken back at once.
    TakeBack,
    /// The register signs with a new key.
    ChangeSigner,
}

impl Deed {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Give,
        Self::Renew,
        Self::Withdraw,
        Self::Refuse,
        Self::Object,
        Self::Invalidate,
        Self::TakeBack,
        Self::ChangeSigner,
    ];

    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Give => "give",
            Self::Renew => "renew",
            Self::Withdraw => "withdraw",
            Self::Refuse => "refuse",
            Self::Object => "object",
            Self::Invalidate => "invalidate",
            Self::TakeBack => "take_back",
            Self::ChangeSigner => "change_signer",
        }
    }

    /// The deed of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.word() == word)
    }

    /// Is it a yes?
    #[must_use]
    pub fn is_yes(self) -> bool {
        matches!(self, Self::Give | Self::Renew)
    }

    /// Is it a no?
    #[must_use]
    pub fn is_no(self) -> bool {
        matches!(self, Self::Withdraw | Self::Refuse | Self::Object)
    }
}

/// A hash of SHA-256. unit: 32 bytes
pub type Hash = [u8; 32];

/// One line, as it lies in the file: plain columns, nothing understood yet, so that a damaged one can still be shown.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Line {
    pub device: i64,
    pub seq: i64,
    pub id: Vec<u8>,
    pub record: Vec<u8>,
    pub subject: Vec<u8>,
    pub controller: Vec<u8>,
    pub purpose: String,
    pub channel: String,
    pub recipient: Option<Vec<u8>>,
    pub deed: String,
    pub basis: String,
    pub explicit: i64,
    pub address: Option<Vec<u8>>,
    pub occurred_at: i64,
    pub recorded_at: i64,
    pub clock: String,
    pub valid_until: Option<String>,
    pub wording: Option<String>,
    pub language: Option<String>,
    pub text_sha256: Option<Vec<u8>>,
    pub method: String,
    pub level: i64,
    pub evidence: Option<Vec<u8>>,
    pub spoken_by: String,
    pub captured_by: String,
    pub jurisdiction: String,
    pub reason: Option<String>,
    pub sees: String,
    pub about: Option<Vec<u8>>,
    pub kid: String,
    pub previous: Vec<u8>,
    pub hash: Vec<u8>,
    pub sig: Vec<u8>,
}

/// A line as canonical JSON: the fields stand in the order of their names, all are texts or whole numbers.
#[derive(Serialize)]
struct Canonical<'a> {
    about: Option<String>,
    address: Option<String>,
    basis: &'a str,
    captured_by: &'a str,
    channel: &'a str,
    clock: &'a str,
    controller: String,
    deed: &'a str,
    device: i64,
    evidence: Option<String>,
    explicit: i64,
    id: String,
    jurisdiction: &'a str,
    kid: &'a str,
    language: Option<&'a str>,
    level: i64,
    method: &'a str,
    occurred_at: String,
    previous: String,
    purpose: &'a str,
    reason: Option<&'a str>,
    recipient: Option<String>,
    record: String,
    recorded_at: String,
    sees: &'a str,
    seq: String,
    spoken_by: &'a str,
    subject: String,
    text_sha256: Option<String>,
    v: u8,
    valid_until: Option<&'a str>,
    wording: Option<&'a str>,
}

impl Line {
    /// The words of the line that its hash covers: all but the hash and the signature.
    pub(crate) fn canonical(&self) -> Vec<u8> {
        let maybe = |bytes: &Option<Vec<u8>>| bytes.as_deref().map(hex);
        let words = Canonical {
            about: maybe(&self.about),
            address: maybe(&self.address),
            basis: &self.basis,
            captured_by: &self.captured_by,
            channel: &self.channel,
            clock: &self.clock,
            controller: hex(&self.controller),
            deed: &self.deed,
            device: self.device,
            evidence: maybe(&self.evidence),
            explicit: self.explicit,
            id: hex(&self.id),
            jurisdiction: &self.jurisdiction,
            kid: &self.kid,
            language: self.language.as_deref(),
            level: self.level,
            method: &self.method,
            // Whole numbers above 2^53 are texts in canonical JSON.
            occurred_at: self.occurred_at.to_string(),
            previous: hex(&self.previous),
            purpose: &self.purpose,
            reason: self.reason.as_deref(),
            recipient: maybe(&self.recipient),
            record: hex(&self.record),
            recorded_at: self.recorded_at.to_string(),
            sees: &self.sees,
            seq: self.seq.to_string(),
            spoken_by: &self.spoken_by,
            subject: hex(&self.subject),
            text_sha256: maybe(&self.text_sha256),
            v: 1,
            valid_until: self.valid_until.as_deref(),
            wording: self.wording.as_deref(),
        };
        serde_json::to_vec(&words).unwrap_or_default()
    }

    /// What its hash must be.
    pub(crate) fn right_hash(&self) -> Hash {
        Sha256::new().chain_update(DOMAIN).chain_update(self.canonical()).finalize().into()
    }

    /// What the next line of the same desk must name as `previous`.
    pub(crate) fn link(&self) -> Hash {
        Sha256::new().chain_update(LINK).chain_update(&self.hash).chain_update(&self.sig).finalize().into()
    }
}

/// What the first line of a desk names as `previous`.
pub(crate) const BEGINNING: Hash = [0; 32];

/// Lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// The bytes of hexadecimal digits; `None` for anything else.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.is_ascii() {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

/// SHA-256 of a text, as it is after NFC.
#[must_use]
pub fn text_hash(text: &str) -> Hash {
    use unicode_normalization::UnicodeNormalization as _;
    Sha256::digest(text.nfc().collect::<String>().as_bytes()).into()
}
