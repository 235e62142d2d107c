//! Is the register whole? Every line is hashed again, every link followed; what is altered, missing or reordered is
//! named. Nothing is repaired.
//!
//! A line's signature is part of the link the next line names, so the signature at the end of a chain speaks for all
//! before it. [`Depth::Every`] checks each one by itself as well.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows::{self, Checkpoint, KnownKey};
use super::signer::{fits, kid_of};
use super::{BEGINNING, Deed, Line, append, hex};
use crate::book::Reader;
use crate::error::StorageError;

/// How much is checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "RegisterDepth")]
pub enum Depth {
    /// All hashes and links, and the signatures that speak for all others.
    #[default]
    Chain,
    /// Every signature by itself, too.
    Every,
}

/// What is wrong with a line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "RegisterFlaw")]
pub enum Reason {
    /// It cannot be read at all.
    Unreadable,
    /// It is not what was signed.
    Altered,
    /// It is not there.
    Missing,
    /// It does not continue the line before it.
    Unlinked,
    /// Its signature does not fit.
    BadSignature,
    /// The key that signed it is not known, or was not brought in by the one before.
    UnknownKey,
    /// The words it names are gone or altered.
    NoWording,
    /// Lines at the end are missing: a checkpoint, or a mark from outside, knows a later end.
    CutOff,
    /// A checkpoint is altered.
    BadCheckpoint,
    /// What the register says now is not what its lines say.
    BadStanding,
}

/// One thing that is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RegisterFault")]
pub struct Fault {
    /// The number of the line in its desk's chain, from 1. unit: lines, whole
    #[ts(type = "number")]
    pub seq: i64,
    /// Which desk's chain. unit: none, the number of a desk
    #[ts(type = "number")]
    pub device: i64,
    /// What is wrong.
    pub reason: Reason,
}

/// What the check found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(rename = "RegisterVerified")]
pub struct Verified {
    /// Nothing is wrong.
    pub ok: bool,
    /// Lines there are. unit: lines, whole
    #[ts(type = "number")]
    pub events: u64,
    /// The number of the first line that is wrong. unit: lines, whole, from 1
    #[ts(type = "number | null")]
    pub first_bad: Option<i64>,
    /// What is wrong with it.
    pub reason: Option<Reason>,
    /// Everything that is wrong, chain by chain, at most a hundred.
    pub faults: Vec<Fault>,
    /// The end of each chain, as hexadecimal digits: to be noted outside the book.
    pub heads: Vec<String>,
}

/// What the lines are held against.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub keys: Vec<KnownKey>,
    pub checkpoints: Vec<Checkpoint>,
    /// Hashes of the words kept in the book, as they lie there.
    pub wordings: HashSet<Vec<u8>>,
    /// A mark somebody keeps outside the book.
    pub outside: Option<String>,
    pub depth: Depth,
}

/// Walks along the chains.
#[derive(Debug)]
pub(crate) struct Walk {
    known: Known,
    public: HashMap<String, Vec<u8>>,
    faults: Vec<Fault>,
    before: Option<(Line, bool)>,
    device: i64,
    expected: i64,
    events: u64,
    /// device → seq → link, for those a checkpoint names and for the ends.
    wanted: BTreeMap<(i64, i64), Option<String>>,
    heads: Vec<String>,
    outside_seen: bool,
}

impl Walk {
    pub(crate) fn new(known: Known) -> Self {
        let public = known.keys.iter().map(|key| (key.kid.clone(), key.public.clone())).collect();
        let mut wanted = BTreeMap::new();
        for point in &known.checkpoints {
            wanted.extend(heads_of(point).into_iter().map(|(device, seq, _)| ((device, seq), None)));
        }
        Self {
            known,
            public,
            faults: Vec::new(),
            before: None,
            device: 0,
            expected: 1,
            events: 0,
            wanted,
            heads: Vec::new(),
            outside_seen: false,
        }
    }

    fn bad(&mut self, seq: i64, reason: Reason) {
        self.faults.push(Fault { seq, device: self.device, reason });
    }

    /// The next line, or the place of one that cannot be read.
    pub(crate) fn step(&mut self, device: i64, seq: i64, line: Option<Line>) {
        self.events += 1;
        if device != self.device || self.events == 1 {
            self.end_chain();
            (self.device, self.expected) = (device, 1);
        }
        while self.expected < seq && self.faults.len() < 10_000 {
            self.bad(self.expected, Reason::Missing);
            self.before = None;
            self.expected += 1;
        }
        self.expected = seq + 1;
        let Some(line) = line else {
            self.bad(seq, Reason::Unreadable);
            self.before = None;
            return;
        };
        let whole = line.hash == line.right_hash();
        if !whole {
            self.bad(seq, Reason::Altered);
        }
        if let Some((before, was_whole)) = self.before.take() {
            self.follow(&before, was_whole, whole.then_some(&line));
        } else if seq == 1 && whole && line.previous != BEGINNING {
            self.bad(seq, Reason::Unlinked);
        }
        if whole {
            self.look(&line);
        }
        self.before = Some((line, whole));
    }

    /// Does the line continue the one before it? An altered one was told already.
    fn follow(&mut self, before: &Line, was_whole: bool, line: Option<&Line>) {
        let Some(line) = line else { return };
        if line.previous != before.link() && was_whole {
            let spoiled = !self.signed(before);
            self.bad(
                if spoiled { before.seq } else { line.seq },
                if spoiled { Reason::BadSignature } else { Reason::Unlinked },
            );
        }
        let changed = before.deed == Deed::ChangeSigner.word();
        let brought = changed && self.brought(before, &line.kid);
        if was_whole && !(brought || (line.kid == before.kid && !changed)) {
            self.bad(line.seq, Reason::UnknownKey);
        }
    }

    /// Was this key brought in by that line, and did it sign so itself?
    fn brought(&self, line: &Line, kid: &str) -> bool {
        let key = self.known.keys.iter().find(|key| key.kid == kid);
        key.is_some_and(|key| {
            line.reason.as_deref() == Some(&hex(&key.public))
                && key.cross_sig.as_ref().is_some_and(|sig| fits(&key.public, &line.hash, sig))
        })
    }

    fn signed(&self, line: &Line) -> bool {
        self.public.get(&line.kid).is_some_and(|public| fits(public, &line.hash, &line.sig))
    }

    fn look(&mut self, line: &Line) {
        let key = self.public.get(&line.kid);
        if key.is_none_or(|public| kid_of(public) != line.kid) {
            self.bad(line.seq, Reason::UnknownKey);
        } else if (self.known.depth == Depth::Every || line.deed == Deed::ChangeSigner.word()) && !self.signed(line) {
            self.bad(line.seq, Reason::BadSignature);
        }
        if line.text_sha256.as_ref().is_some_and(|sum| !self.known.wordings.contains(sum)) {
            self.bad(line.seq, Reason::NoWording);
        }
        let mark = || hex(&line.link());
        if let Some(place) = self.wanted.get_mut(&(line.device, line.seq)) {
            *place = Some(mark());
        }
        if let Some(outside) = &self.known.outside
            && !self.outside_seen
        {
            self.outside_seen = mark().starts_with(outside.as_str()) || hex(&line.hash).starts_with(outside.as_str());
        }
    }

    fn end_chain(&mut self) {
        if let Some((last, whole)) = self.before.take() {
            let told = |fault: &&Fault| fault.seq == last.seq && fault.device == last.device;
            if whole && !self.faults.iter().any(|fault| told(&fault)) && !self.signed(&last) {
                self.bad(last.seq, Reason::BadSignature);
            }
            self.heads.push(hex(&last.link()));
        }
    }

    /// The end of the last chain, then the checkpoints.
    pub(crate) fn finish(mut self) -> Verified {
        self.end_chain();
        for point in std::mem::take(&mut self.known.checkpoints) {
            self.hold_against(&point);
        }
        if self.known.outside.is_some() && !self.outside_seen {
            let end = self.expected;
            self.bad(end, Reason::CutOff);
        }
        self.faults.truncate(10_000);
        let first = self.faults.first().copied();
        Verified {
            ok: first.is_none(),
            events: self.events,
            first_bad: first.map(|fault| fault.seq),
            reason: first.map(|fault| fault.reason),
            faults: self.faults,
            heads: self.heads,
        }
    }

    fn hold_against(&mut self, point: &Checkpoint) {
        let public = self.public.get(&point.kid);
        if !public.is_some_and(|public| fits(public, &append::sealed(point), &point.sig)) {
            self.bad(0, Reason::BadCheckpoint);
            return;
        }
        for (device, seq, link) in heads_of(point) {
            self.device = device;
            match self.wanted.get(&(device, seq)).cloned().flatten() {
                None if !self.faults.iter().any(|fault| fault.device == device && fault.seq == seq) => {
                    self.bad(seq, Reason::CutOff);
                }
                Some(there) if there != link && self.faults.is_empty() => self.bad(seq, Reason::Unlinked),
                _ => {}
            }
        }
    }
}

/// Desk, number and link of every end a checkpoint names.
fn heads_of(point: &Checkpoint) -> Vec<(i64, i64, String)> {
    let heads: BTreeMap<String, (i64, String)> = serde_json::from_str(&point.heads).unwrap_or_default();
    heads.into_iter().filter_map(|(device, (seq, link))| Some((device.parse().ok()?, seq, link))).collect()
}

/// Check the whole register of a book. `outside` is a mark kept outside it: a line's or an end's first digits.
///
/// # Errors
/// If the book cannot be read at all.
pub fn verify(r: &Reader<'_>, depth: Depth, outside: Option<&str>) -> Result<Verified, StorageError> {
    let known = Known {
        keys: rows::keys(r)?,
        checkpoints: rows::checkpoints(r)?,
        wordings: rows::wordings(r)?.into_iter().filter(|(kept, is)| kept == is).map(|(kept, _)| kept).collect(),
        outside: outside.map(|mark| mark.trim().to_lowercase()).filter(|mark| !mark.is_empty()),
        depth,
    };
    let mut walk = Walk::new(known);
    rows::each(r, |device, seq, line| walk.step(device, seq, line))?;
    let mut verified = walk.finish();
    if verified.ok && !crate::consent::rows::standings_are_right(r)? {
        verified.ok = false;
        verified.first_bad = Some(0);
        verified.reason = Some(Reason::BadStanding);
        verified.faults.push(Fault { seq: 0, device: 0, reason: Reason::BadStanding });
    }
    verified.faults.truncate(100);
    Ok(verified)
}
