//! One more line: chained to the last one, hashed, signed.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::rows::{self, Checkpoint};
use super::signer::Signer;
use super::standing::IdBytes;
use super::{BEGINNING, Deed, Line, hex};
use crate::book::Writer;
use crate::consent::gate::Basis;
use crate::consent::{Channel, ConsentError, Purpose, Spoken};
use crate::id::{ConsentId, Id};
use crate::time::{Day, Moment};

/// What a checkpoint's signature begins with.
const CHECKPOINT: &[u8] = b"escale/consent/checkpoint/v1\0";

/// What a yes adds to a line.
#[derive(Clone, Debug)]
pub(crate) struct Yes {
    pub until: Day,
    pub wording: String,
    pub language: String,
    pub text_sha256: [u8; 32],
}

/// A line before it is chained.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub record: IdBytes,
    pub subject: IdBytes,
    pub controller: IdBytes,
    pub purpose: Purpose,
    pub channel: Channel,
    pub deed: Deed,
    pub basis: Basis,
    pub address: Option<[u8; 32]>,
    pub occurred_at: Moment,
    pub yes: Option<Yes>,
    pub method: String,
    pub level: u8,
    pub evidence: Option<IdBytes>,
    pub spoken: Spoken,
    pub jurisdiction: String,
    pub reason: Option<String>,
    pub sees: BTreeSet<IdBytes>,
    pub about: Option<IdBytes>,
}

/// Ids as they stand in a line: in order, as hexadecimal digits, with spaces between.
pub(crate) fn written(ids: &BTreeSet<IdBytes>) -> String {
    ids.iter().map(|id| hex(id)).collect::<Vec<_>>().join(" ")
}

/// The same, read back.
pub(crate) fn read(text: &str) -> BTreeSet<IdBytes> {
    text.split(' ').filter_map(|digits| super::unhex(digits)?.try_into().ok()).collect()
}

/// Put a line at the end of this desk's chain.
pub(crate) fn append(w: &mut Writer<'_>, draft: Draft) -> Result<Line, ConsentError> {
    let signer = w.signer().ok_or(ConsentError::NoSigner)?.clone();
    let last = rows::last(w, w.device())?;
    may_sign(last.as_ref(), &signer)?;
    rows::know_key(w, &signer, None)?;
    let id: ConsentId = w.new_id();
    let yes = draft.yes;
    let mut line = Line {
        device: w.device(),
        seq: last.as_ref().map_or(1, |last| last.seq + 1),
        id: id.bytes().to_vec(),
        record: draft.record.to_vec(),
        subject: draft.subject.to_vec(),
        controller: draft.controller.to_vec(),
        purpose: draft.purpose.word().to_owned(),
        channel: draft.channel.word().to_owned(),
        recipient: None,
        deed: draft.deed.word().to_owned(),
        basis: draft.basis.word().to_owned(),
        explicit: i64::from(draft.basis == Basis::ExplicitConsent),
        address: draft.address.map(|sum| sum.to_vec()),
        occurred_at: draft.occurred_at.0,
        recorded_at: w.now().0,
        clock: "os".to_owned(),
        valid_until: yes.as_ref().map(|yes| yes.until.to_string()),
        wording: yes.as_ref().map(|yes| yes.wording.clone()),
        language: yes.as_ref().map(|yes| yes.language.clone()),
        text_sha256: yes.as_ref().map(|yes| yes.text_sha256.to_vec()),
        method: draft.method,
        level: i64::from(draft.level),
        evidence: draft.evidence.map(|id| id.to_vec()),
        spoken_by: draft.spoken.word().to_owned(),
        captured_by: w.by().to_owned(),
        jurisdiction: draft.jurisdiction,
        reason: draft.reason,
        sees: written(&draft.sees),
        about: draft.about.map(|id| id.to_vec()),
        kid: signer.kid(),
        previous: last.as_ref().map_or(BEGINNING, Line::link).to_vec(),
        hash: Vec::new(),
        sig: Vec::new(),
    };
    line.hash = line.right_hash().to_vec();
    line.sig = signer.sign(&line.hash).to_vec();
    rows::insert(w, &line)?;
    Ok(line)
}

/// The key at hand continues the chain, or is the one its last line brought in.
fn may_sign(last: Option<&Line>, signer: &Signer) -> Result<(), ConsentError> {
    let Some(last) = last else { return Ok(()) };
    let brought = last.deed == Deed::ChangeSigner.word() && last.reason.as_deref() == Some(&hex(&signer.public()));
    let retired = last.deed == Deed::ChangeSigner.word();
    if brought || (last.kid == signer.kid() && !retired) { Ok(()) } else { Err(ConsentError::OtherSigner) }
}

#[derive(Serialize)]
struct Sealed<'a> {
    at: String,
    events: String,
    heads: &'a str,
    kid: &'a str,
    on: String,
}

/// The words of a checkpoint that its signature covers.
pub(crate) fn sealed(point: &Checkpoint) -> Vec<u8> {
    let words = Sealed {
        at: point.at.0.to_string(),
        events: point.events.to_string(),
        heads: &point.heads,
        kid: &point.kid,
        on: point.on.to_string(),
    };
    [CHECKPOINT, &serde_json::to_vec(&words).unwrap_or_default()].concat()
}

/// Write down where the register ends today, signed.
pub(crate) fn seal(w: &mut Writer<'_>) -> Result<(), ConsentError> {
    let signer = w.signer().ok_or(ConsentError::NoSigner)?.clone();
    let ends = rows::ends(w)?;
    let heads: BTreeMap<String, (i64, String)> =
        ends.iter().map(|end| (end.device.to_string(), (end.seq, hex(&end.link())))).collect();
    let mut point = Checkpoint {
        on: w.today(),
        at: w.now(),
        events: rows::count(w)?,
        heads: serde_json::to_string(&heads).unwrap_or_default(),
        kid: signer.kid(),
        sig: Vec::new(),
    };
    point.sig = signer.sign(&sealed(&point)).to_vec();
    Ok(rows::keep_checkpoint(w, &point)?)
}
