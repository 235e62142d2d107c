//! Where somebody stands: from all utterances about one purpose by one channel, in whatever order they came.
//!
//! A yes holds if it names every no there is ("withdrawal wins, without clocks"): a no that was said elsewhere at the
//! same time, or that came with another file of the same person, is not named and wins. Nothing here looks at a clock
//! except for the end of a yes.
//!
//! source: `sync`, 2.4; `privacy`, 1.4

use std::collections::{BTreeMap, BTreeSet};

use super::Deed;
use crate::consent::State;
use crate::time::{Day, Moment};

/// The bytes of an id.
pub type IdBytes = [u8; 16];

/// What counts of one line of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// Its id.
    pub id: IdBytes,
    /// Its number in its desk's chain. unit: lines, whole, from 1
    pub seq: i64,
    /// What happened.
    pub deed: Deed,
    /// When it was said.
    pub at: Moment,
    /// The day a yes ends; on that day it holds no more.
    pub until: Option<Day>,
    /// How much it proves. unit: level, 0 to 4
    pub level: u8,
    /// The commitment to the address a yes is for. unit: 32 bytes
    pub address: Option<Vec<u8>>,
    /// Did a parent speak?
    pub by_parent: bool,
    /// The no's a yes names.
    pub sees: BTreeSet<IdBytes>,
    /// The line it takes back or invalidates.
    pub about: Option<IdBytes>,
}

/// Where somebody stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The state, a yes that has ended still called a yes.
    pub state: State,
    /// Since when.
    pub since: Moment,
    /// The day a yes ends.
    pub until: Option<Day>,
    /// The commitment to the address a yes is for. unit: 32 bytes
    pub address: Option<Vec<u8>>,
    /// How much it proves. unit: level, 0 to 4
    pub level: u8,
    /// Did a parent speak?
    pub by_parent: bool,
    /// The no's a yes names.
    pub sees: BTreeSet<IdBytes>,
    /// The line that put it there.
    pub last: IdBytes,
}

impl Standing {
    /// The state on that day: a yes has ended on its last day.
    #[must_use]
    pub fn on(&self, day: Day) -> State {
        if self.state.is_yes() && self.until.is_none_or(|until| until <= day) { State::Expired } else { self.state }
    }
}

/// The lines that were not taken back; a line that takes back may itself be taken back.
///
/// Lines that take each other back in a ring (no desk writes such) count only as a no.
#[must_use]
pub fn counting(all: &[Utterance]) -> Vec<&Utterance> {
    let mut by: BTreeMap<IdBytes, Vec<&Utterance>> = BTreeMap::new();
    for one in all.iter().filter(|one| one.deed == Deed::TakeBack) {
        by.entry(one.about.unwrap_or_default()).or_default().push(one);
    }
    let mut counts: BTreeMap<IdBytes, bool> = BTreeMap::new();
    // Decided from the last to the first: a line is decided when all that take it back are.
    loop {
        let open = all.iter().filter(|one| !counts.contains_key(&one.id));
        let decided: Vec<(IdBytes, bool)> = open
            .filter_map(|one| {
                let takers: &[&Utterance] = by.get(&one.id).map_or(&[], Vec::as_slice);
                let known: Option<Vec<bool>> = takers.iter().map(|taker| counts.get(&taker.id).copied()).collect();
                known.map(|known| (one.id, !known.contains(&true)))
            })
            .collect();
        if decided.is_empty() {
            break;
        }
        counts.extend(decided);
    }
    all.iter().filter(|one| counts.get(&one.id).copied().unwrap_or(one.deed.is_no())).collect()
}

/// Where somebody stands after all of this; `None` if nothing of it counts.
#[must_use]
pub fn standing(all: &[Utterance]) -> Option<Standing> {
    let counts = counting(all);
    let order = |one: &&&Utterance| (one.at, one.seq, one.id);
    let nos: Vec<&Utterance> = counts.iter().copied().filter(|one| one.deed.is_no()).collect();
    let failed: BTreeSet<IdBytes> =
        counts.iter().filter(|one| one.deed == Deed::Invalidate).filter_map(|one| one.about).collect();
    let names_all = |yes: &Utterance| nos.iter().all(|no| yes.sees.contains(&no.id));
    let yeses = || counts.iter().filter(|one| one.deed.is_yes());
    if let Some(yes) = yeses().filter(|yes| names_all(yes) && !failed.contains(&yes.id)).max_by_key(order) {
        let state = if yes.deed == Deed::Renew { State::Renewed } else { State::Given };
        return Some(of(state, yes));
    }
    // A yes that named every no, and whose proof failed.
    if let Some(yes) = yeses().filter(|yes| names_all(yes)).max_by_key(order) {
        let why = counts.iter().filter(|one| one.deed == Deed::Invalidate && one.about == Some(yes.id));
        return Some(of(State::Invalidated, why.max_by_key(order).unwrap_or(yes)));
    }
    // What no yes has answered decides; an objection weighs more than a withdrawal, a withdrawal more than a refusal.
    let answered = |no: &&Utterance| yeses().any(|yes| yes.sees.contains(&no.id));
    let open: Vec<&Utterance> = nos.iter().copied().filter(|no| !answered(no)).collect();
    let open = if open.is_empty() { nos } else { open };
    let objection = open.iter().filter(|no| no.deed == Deed::Object).max_by_key(order);
    let no = objection.or_else(|| open.iter().max_by_key(order))?;
    let state = match no.deed {
        Deed::Object => State::Objected,
        Deed::Refuse => State::Refused,
        _ => State::Withdrawn,
    };
    Some(of(state, no))
}

fn of(state: State, one: &Utterance) -> Standing {
    Standing {
        state,
        since: one.at,
        until: if state.is_yes() { one.until } else { None },
        address: if state.is_yes() { one.address.clone() } else { None },
        level: one.level,
        by_parent: one.by_parent,
        sees: if state.is_yes() { one.sees.clone() } else { BTreeSet::new() },
        last: one.id,
    }
}
