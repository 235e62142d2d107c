//! The receipt of a consent: what a guest keeps of a yes, in two standard forms from one record of the register.
//!
//! It names the house, the words, the purpose and the state, and the guest by a pseudonym only. Both forms are signed by
//! the key of the register and carry its end, so that each receipt that is handed out is a witness of the register.
//! Nothing is fetched: contexts are inlined, schemas lie in `assets/consent/schemas`.
//!
//! source: `privacy`, 1.8; DPV guide to ISO/IEC TS 27560; Kantara consent receipt 1.1.0; RFC 7515, 8037, 8785

mod dpv;
mod kantara;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::ledger::signer::Signer;
use super::ledger::standing::counting;
use super::ledger::{self, Deed, Line, hex};
use super::profile::Profile;
use super::purposes::{self, Sheet};
use super::{Channel, ConsentError, Purpose, profile, rows, views};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::person_of;
use crate::house;
use crate::id::GuestId;
use crate::reports::House;
use crate::time::Moment;

/// What the signature of a receipt begins with: nothing signed elsewhere can be taken for a receipt.
const DOMAIN: &[u8] = b"escale/consent/receipt/v1\0";

/// The receipt of one consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ConsentReceipt")]
pub struct Receipt {
    /// Its number, a UUID.
    pub id: String,
    /// Which words the guest said yes to: `P06.email/1`.
    pub wording: String,
    /// The record as JSON-LD of the Data Privacy Vocabulary, for ISO/IEC TS 27560, signed.
    pub dpv: String,
    /// The same as a Kantara consent receipt 1.1.0.
    pub kantara: String,
    /// The Kantara form, signed: a JSON Web Signature in its compact form.
    pub jws: String,
    /// What a code on paper says: the receipt's number, the end of the register, the signature. Nothing personal.
    pub code: String,
}

/// All that both forms are made of.
struct Record<'a> {
    id: String,
    at: Moment,
    house: &'a House,
    profile: &'a Profile,
    sheet: &'static Sheet,
    channel: Channel,
    /// The yes the receipt is for.
    yes: &'a Line,
    /// All that counts of this consent, oldest first; the yes is among it.
    said: Vec<&'a Line>,
    /// The sentence that was shown.
    sentence: String,
    public: String,
    kid: String,
    head: String,
}

/// The receipt of the latest yes of a guest to a purpose by a channel, with what was said since.
///
/// # Errors
/// [`ConsentError::NoYes`] if there never was one; [`ConsentError::OtherSigner`] if `signer` is not the register's.
pub fn issue(
    r: &Reader<'_>,
    signer: &Signer,
    guest: GuestId,
    (purpose, channel): (Purpose, Channel),
) -> Result<Receipt, ConsentError> {
    if views::signing_key(r)?.is_none_or(|kid| kid != signer.kid()) {
        return Err(ConsentError::OtherSigner);
    }
    let sheet = purposes::sheet(purpose).ok_or(ConsentError::NoYes)?;
    let lines = lines_of(r, guest, (purpose, channel))?;
    let yes = lines.iter().rev().find(|line| Deed::of(&line.deed).is_some_and(Deed::is_yes));
    let yes = yes.ok_or(ConsentError::NoYes)?;
    let house = house::house(r)?;
    let text = rows::text_shown(r, yes.text_sha256.as_deref().unwrap_or_default())?.ok_or(StorageError::Damaged)?;
    let ends = ledger::rows::ends(r)?;
    let head = ends.iter().find(|end| end.device == r.device()).ok_or(ConsentError::NoYes)?;
    let now = r.now().0.to_be_bytes();
    let record = Record {
        id: uuid(&signer.secret(&[b"receipt", &yes.id, &now])),
        at: r.now(),
        house: &house,
        profile: profile::of(house.country)?,
        sheet,
        channel,
        yes,
        said: lines.iter().filter(|line| line.record == yes.record).collect(),
        sentence: text.lines().next().unwrap_or_default().to_owned(),
        public: hex(&signer.public()),
        kid: signer.kid(),
        head: hex(&head.link()),
    };
    Ok(written(&record, signer))
}

/// What the person said of this consent and still counts, in the order it was recorded.
fn lines_of(r: &Reader<'_>, guest: GuestId, key: (Purpose, Channel)) -> Result<Vec<Line>, ConsentError> {
    let mut found = Vec::new();
    for file in person_of(r, guest)?.files {
        let Some(subject) = rows::subject(r, file)? else { continue };
        let (lines, said): (Vec<_>, Vec<_>) = rows::utterances(r, &subject.subject, key)?.into_iter().unzip();
        let counts: Vec<_> = counting(&said).iter().map(|one| one.id).collect();
        found.extend(lines.into_iter().filter(|line| counts.iter().any(|id| id[..] == line.id)));
    }
    found.sort_by_key(|line| (line.recorded_at, line.seq));
    Ok(found)
}

fn written(record: &Record<'_>, signer: &Signer) -> Receipt {
    let mut dpv = dpv::receipt(record);
    let sig = hex(&signer.sign(&signed_bytes(&dpv)));
    dpv["x:proof"]["x:signature"] = json!(sig);
    let kantara = kantara::receipt(record);
    let header = json!({ "alg": "EdDSA", "kid": record.kid, "typ": "JOSE" });
    let body = [header, kantara.clone()].map(|part| URL_SAFE_NO_PAD.encode(canonical(&part))).join(".");
    let jws = format!("{body}.{}", URL_SAFE_NO_PAD.encode(signer.sign(body.as_bytes())));
    Receipt {
        id: record.id.clone(),
        wording: record.yes.wording.clone().unwrap_or_default(),
        code: format!("ESCALE1 {} {} {sig}", record.id, record.head),
        dpv: readable(&dpv),
        kantara: readable(&kantara),
        jws,
    }
}

/// What the signature in a receipt covers: the whole receipt but the signature itself.
pub(super) fn signed_bytes(receipt: &Value) -> Vec<u8> {
    let mut bare = receipt.clone();
    if let Some(proof) = bare.get_mut("x:proof").and_then(Value::as_object_mut) {
        proof.remove("x:signature");
    }
    [DOMAIN, &canonical(&bare)].concat()
}

fn readable(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// Canonical JSON: no spaces, members in the order of their names. All names here are ASCII, all numbers whole.
///
/// source: RFC 8785
fn canonical(value: &Value) -> Vec<u8> {
    match value {
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort_unstable();
            let pairs = names.into_iter().map(|name| {
                let key = serde_json::to_vec(name).unwrap_or_default();
                [key, b":".to_vec(), canonical(&members[name])].concat()
            });
            [b"{".to_vec(), pairs.collect::<Vec<_>>().join(&b","[..]), b"}".to_vec()].concat()
        }
        Value::Array(items) => {
            [b"[".to_vec(), items.iter().map(canonical).collect::<Vec<_>>().join(&b","[..]), b"]".to_vec()].concat()
        }
        plain => serde_json::to_vec(plain).unwrap_or_default(),
    }
}

/// A UUID of version 4 from 16 of these bytes.
///
/// source: RFC 9562
fn uuid(bytes: &[u8; 32]) -> String {
    let mut id = [0; 16];
    id.copy_from_slice(&bytes[..16]);
    id[6] = (id[6] & 0x0f) | 0x40;
    id[8] = (id[8] & 0x3f) | 0x80;
    dashed(&id)
}

/// 16 bytes as a UUID is written.
fn dashed(id: &[u8]) -> String {
    let digits = hex(id);
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

/// An instant as both forms write it.
///
/// source: RFC 3339
fn instant(milliseconds: i64) -> String {
    let at = chrono::DateTime::from_timestamp_millis(milliseconds).unwrap_or_default();
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// A country or a province as ISO 3166 writes it.
fn place(profile: &Profile) -> &str {
    match &*profile.id {
        "QC" => "CA-QC",
        "UK" => "GB",
        id => id,
    }
}

/// How a yes was said, in words a machine of any language reads.
fn method(word: &str) -> &'static str {
    match super::Method::of(word) {
        Some(super::Method::PaperSigned) => "signed paper slip",
        Some(super::Method::EmailReply) => "reply from the person's own e-mail address",
        Some(super::Method::SmsReply) => "reply from the person's own phone",
        Some(super::Method::VerbalDesk) => "said at the desk",
        Some(super::Method::VerbalPhone) => "said on the phone",
        None => "recorded by the house",
    }
}

/// A length of time.
///
/// source: ISO 8601-1
fn written_span(months: u32) -> String {
    if months.is_multiple_of(12) { format!("P{}Y", months / 12) } else { format!("P{months}M") }
}
