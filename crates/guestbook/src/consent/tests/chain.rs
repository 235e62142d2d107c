//! T-41, T-42, T-43, T-54: whatever is altered, missing or reordered in the register is named; where everybody stands
//! follows from the lines alone, in whatever order they came.

use std::collections::HashSet;

use super::{signer, signing};
use crate::book::Chance;
use crate::consent::ledger::append::written;
use crate::consent::ledger::rows::KnownKey;
use crate::consent::ledger::standing::{Utterance, standing};
use crate::consent::ledger::verify::{Depth, Known, Reason, Verified, Walk, verify};
use crate::consent::ledger::{BEGINNING, Deed, Line};
use crate::consent::rows;
use crate::error::StorageError;
use crate::testing::email;
use crate::time::{Day, Moment};

/// The words every line of the made ledgers names.
const WORDS: [u8; 32] = [0x0a; 32];

fn below(chance: &mut Chance, end: usize) -> usize {
    usize::try_from(chance.draw() % end.max(1) as u64).unwrap_or(0)
}

fn some(chance: &mut Chance, length: usize) -> Vec<u8> {
    (0..length).map(|_| chance.draw().to_le_bytes()[0]).collect()
}

/// A ledger of so many lines, as a desk would have written it.
fn ledger(chance: &mut Chance, length: i64) -> Vec<Line> {
    let signer = signer();
    let mut lines: Vec<Line> = Vec::new();
    for seq in 1..=length {
        let yes = chance.draw().is_multiple_of(2);
        let mut line = Line {
            device: 77,
            seq,
            id: some(chance, 16),
            record: some(chance, 16),
            subject: some(chance, 16),
            controller: vec![7; 16],
            purpose: "P06".into(),
            channel: "email".into(),
            recipient: None,
            deed: if yes { "give" } else { "withdraw" }.into(),
            basis: "consent".into(),
            explicit: 0,
            address: Some(some(chance, 32)),
            occurred_at: 1_790_000_000_000 + seq,
            recorded_at: 1_790_000_000_000 + seq,
            clock: "os".into(),
            valid_until: yes.then(|| "2029-11-22".into()),
            wording: yes.then(|| "P06.email/1".into()),
            language: yes.then(|| "fr".into()),
            text_sha256: yes.then(|| WORDS.to_vec()),
            method: "paper_signed".into(),
            level: 2,
            evidence: Some(some(chance, 16)),
            spoken_by: "subject".into(),
            captured_by: "Léa".into(),
            jurisdiction: "FR".into(),
            reason: None,
            sees: String::new(),
            about: None,
            kid: signer.kid(),
            previous: lines.last().map_or(BEGINNING, Line::link).to_vec(),
            hash: Vec::new(),
            sig: Vec::new(),
        };
        line.hash = line.right_hash().to_vec();
        line.sig = signer.sign(&line.hash).to_vec();
        lines.push(line);
    }
    lines
}

fn walk<'a>(lines: impl IntoIterator<Item = &'a Line>, depth: Depth, outside: Option<String>) -> Verified {
    let public = signer().public().to_vec();
    let known = Known {
        keys: vec![KnownKey { kid: signer().kid(), public, cross_sig: None }],
        checkpoints: Vec::new(),
        wordings: HashSet::from([WORDS.to_vec()]),
        outside,
        depth,
    };
    let mut walk = Walk::new(known);
    lines.into_iter().for_each(|line| walk.step(line.device, line.seq, Some(line.clone())));
    walk.finish()
}

fn flip(bytes: &mut [u8], chance: &mut Chance) {
    let at = below(chance, bytes.len());
    bytes[at] ^= 1 << below(chance, 8);
}

/// One bit of a text, so that it stays a text: what is no text any more is told as unreadable by the store.
fn flip_text(text: &mut String, chance: &mut Chance) {
    let mut bytes = std::mem::take(text).into_bytes();
    let at = below(chance, bytes.len());
    bytes[at] ^= 1 << below(chance, 7);
    *text = String::from_utf8(bytes).unwrap_or_else(|_| "no text".to_owned());
}

/// Flip one bit of one line, in whichever column.
fn flip_one(line: &mut Line, chance: &mut Chance) {
    let number = 1_i64 << below(chance, 62);
    match below(chance, 24) {
        0 => flip(&mut line.id, chance),
        1 => flip(&mut line.record, chance),
        2 => flip(&mut line.subject, chance),
        3 => flip(&mut line.controller, chance),
        4 => flip_text(&mut line.purpose, chance),
        5 => flip_text(&mut line.channel, chance),
        6 => flip_text(&mut line.deed, chance),
        7 => flip_text(&mut line.basis, chance),
        8 => line.explicit ^= number,
        9 => flip(line.address.as_mut().expect("an address"), chance),
        10 => line.occurred_at ^= number,
        11 => line.recorded_at ^= number,
        12 => flip_text(&mut line.clock, chance),
        13 => flip_text(&mut line.method, chance),
        14 => line.level ^= number,
        15 => flip(line.evidence.as_mut().expect("an evidence"), chance),
        16 => flip_text(&mut line.spoken_by, chance),
        17 => flip_text(&mut line.captured_by, chance),
        18 => flip_text(&mut line.jurisdiction, chance),
        19 => flip_text(&mut line.kid, chance),
        20 => flip(&mut line.previous, chance),
        21 => flip(&mut line.hash, chance),
        22 => line.reason = Some("x".into()),
        _ => flip(&mut line.sig, chance),
    }
}

#[test]
fn t41_ten_thousand_single_bits_flipped_are_all_located() {
    let seed = 41;
    let mut chance = Chance::seeded(seed);
    let lines = ledger(&mut chance, 6);
    assert!(walk(&lines, Depth::Every, None).ok);
    let mut told = lines.clone();
    for flipped in 0..10_000 {
        let at = below(&mut chance, lines.len());
        let mut spoiled = lines[at].clone();
        flip_one(&mut spoiled, &mut chance);
        let original = std::mem::replace(&mut told[at], spoiled);
        let found = walk(&told, Depth::Chain, None);
        told[at] = original;
        let seq = lines[at].seq;
        assert!(
            !found.ok && found.faults.iter().all(|fault| fault.seq == seq),
            "seed {seed}, flip {flipped} at {seq}: {:?}",
            found.faults
        );
    }
}

#[test]
fn t41_every_second_line_of_a_long_ledger_is_spoiled_and_each_is_named() {
    let mut chance = Chance::seeded(42);
    let lines = ledger(&mut chance, 1_000);
    for odd in [0, 1] {
        let mut spoiled = lines.clone();
        for line in spoiled.iter_mut().filter(|line| line.seq % 2 == odd) {
            flip(&mut line.subject, &mut chance);
        }
        let found = walk(&spoiled, Depth::Chain, None);
        let named: Vec<i64> = found.faults.iter().map(|fault| fault.seq).collect();
        let wrong: Vec<i64> = (1..=1_000).filter(|seq| seq % 2 == odd).collect();
        assert_eq!(named, wrong, "odd {odd}");
    }
}

#[test]
fn t41_missing_cut_off_reordered_and_forged_lines_are_named() {
    let mut chance = Chance::seeded(43);
    let lines = ledger(&mut chance, 30);
    let said = |lines: &[Line]| {
        let found = walk(lines, Depth::Chain, None);
        found.first_bad.zip(found.reason)
    };
    let mut gap = lines.clone();
    gap.remove(11);
    assert_eq!(said(&gap), Some((12, Reason::Missing)));
    let mut swapped = lines.clone();
    swapped.swap(4, 5);
    (swapped[4].seq, swapped[5].seq) = (5, 6);
    assert_eq!(said(&swapped), Some((5, Reason::Altered)));
    // Somebody without the key writes a line anew and hashes it rightly: the line after does not follow it.
    let mut forged = lines.clone();
    forged[9].deed = "give".into();
    forged[9].captured_by = "nobody".into();
    forged[9].hash = forged[9].right_hash().to_vec();
    assert_eq!(said(&forged), Some((10, Reason::BadSignature)));
    // And hashes all that follow, too: the end is not signed.
    for at in 9..forged.len() {
        forged[at].previous = forged[at - 1].link().to_vec();
        forged[at].hash = forged[at].right_hash().to_vec();
    }
    assert_eq!(said(&forged), Some((30, Reason::BadSignature)));
    assert_eq!(walk(&forged, Depth::Every, None).first_bad, Some(10), "each signature by itself names the first");
    // The last lines are cut off: the chain itself is whole; a mark kept outside tells.
    let mark = crate::consent::ledger::hex(&lines[29].hash[..8]);
    assert_eq!(said(&lines[..20]), None);
    let cut = walk(&lines[..20], Depth::Chain, Some(mark.clone()));
    assert_eq!(cut.reason, Some(Reason::CutOff));
    assert!(walk(&lines, Depth::Chain, Some(mark)).ok);
    let mut other = lines.clone();
    other[3].text_sha256 = Some(vec![9; 32]);
    assert!(!walk(&other, Depth::Chain, None).ok, "words nobody has kept");
}

#[test]
fn a_checkpoint_knows_when_lines_are_cut_off_the_end_of_the_book() {
    let house = signing("2026-11-22");
    let elodie = house.elodie();
    for _ in 0..3 {
        house.gives(elodie);
        house.withdraws(elodie);
    }
    let without_last = |sql: &'static str| {
        let found = house.book.change(&crate::testing::lea(), crate::act::Act::ChangeGuest, |w| {
            w.run("DROP TRIGGER consent_event_remains", [])?;
            w.run("DROP TRIGGER consent_event_stays", [])?;
            w.run(sql, [])?;
            let found = verify(w, Depth::Chain, None)?;
            // Nothing of this is kept.
            Err::<(), _>(Found::This(found))
        });
        match found {
            Err(Found::This(found)) => (found.first_bad, found.reason),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(without_last("DELETE FROM consent_event WHERE seq = 6"), (Some(6), Some(Reason::CutOff)));
    assert_eq!(without_last("DELETE FROM consent_event WHERE seq = 2"), (Some(2), Some(Reason::Missing)));
    assert_eq!(without_last("UPDATE consent_event SET level = 4 WHERE seq = 3"), (Some(3), Some(Reason::Altered)));
    assert_eq!(
        without_last("UPDATE consent_event SET purpose = CAST(x'ff' AS TEXT) WHERE seq = 4"),
        (Some(4), Some(Reason::Unreadable))
    );
    assert_eq!(without_last("UPDATE consent_checkpoint SET events = 1"), (Some(0), Some(Reason::BadCheckpoint)));
    assert_eq!(without_last("UPDATE consent_standing SET state = 'given'"), (Some(0), Some(Reason::BadStanding)));
    assert_eq!(without_last("DELETE FROM consent_key"), (Some(1), Some(Reason::UnknownKey)));
    assert!(house.book.read(|r| verify(r, Depth::Every, None)).expect("a check").ok, "nothing was kept");
}

#[derive(Debug)]
enum Found {
    This(Verified),
    Other(#[allow(dead_code, reason = "a failing test prints it")] StorageError),
}

impl From<StorageError> for Found {
    fn from(error: StorageError) -> Self {
        Self::Other(error)
    }
}

fn utterance(chance: &mut Chance, known: &[Utterance], device: i64) -> Utterance {
    let deeds = [
        Deed::Give,
        Deed::Give,
        Deed::Renew,
        Deed::Withdraw,
        Deed::Refuse,
        Deed::Object,
        Deed::Invalidate,
        Deed::TakeBack,
    ];
    let deed = deeds[below(chance, deeds.len())];
    let mut id = [0; 16];
    id.copy_from_slice(&some(chance, 16));
    let about = (!known.is_empty()).then(|| known[below(chance, known.len())].id);
    let sees =
        known.iter().filter(|one| one.deed.is_no() && !chance.draw().is_multiple_of(4)).map(|one| one.id).collect();
    Utterance {
        id,
        seq: i64::try_from(known.len()).unwrap_or(0) + 1000 * device,
        deed,
        at: Moment(i64::try_from(chance.draw() % 50).unwrap_or(0)),
        until: Day::new(2029, 1, 1),
        level: 2,
        address: None,
        by_parent: false,
        sees: if deed.is_yes() { sees } else { std::collections::BTreeSet::new() },
        about: matches!(deed, Deed::Invalidate | Deed::TakeBack).then_some(about).flatten(),
    }
}

#[test]
fn t42_two_desks_that_meet_in_either_order_stand_at_the_same_place() {
    for seed in 0..10_000_u64 {
        let mut chance = Chance::seeded(seed);
        let (mut one, mut other): (Vec<Utterance>, Vec<Utterance>) = (Vec::new(), Vec::new());
        for _ in 0..below(&mut chance, 7) {
            let next = utterance(&mut chance, &one, 1);
            one.push(next);
        }
        for _ in 0..below(&mut chance, 7) {
            let next = utterance(&mut chance, &other, 2);
            other.push(next);
        }
        let forth: Vec<Utterance> = one.iter().chain(&other).cloned().collect();
        let back: Vec<Utterance> = other.iter().chain(&one).cloned().collect();
        let shuffled: Vec<Utterance> = forth.iter().rev().cloned().collect();
        assert_eq!(standing(&forth), standing(&back), "seed {seed}");
        assert_eq!(standing(&forth), standing(&shuffled), "seed {seed}");
        // A no that the other desk did not know of wins, whatever the clocks say.
        let nos = |all: &[Utterance]| all.iter().any(|said| said.deed.is_no());
        let taken = |all: &[Utterance]| all.iter().any(|said| said.deed == Deed::TakeBack);
        if nos(&one) && !taken(&one) && standing(&other).is_some_and(|stands| stands.state.is_yes()) {
            let together = standing(&forth).expect("somebody spoke");
            let by_one = one.iter().any(|said| said.id == together.last);
            assert!(!together.state.is_yes() || by_one, "seed {seed}: a no of one desk lost to a yes of the other");
        }
    }
}

#[test]
fn t54_where_everybody_stands_is_made_again_from_the_lines_to_the_last_bit() {
    for seed in 0..12_u64 {
        let house = signing("2026-11-22");
        let mut chance = Chance::seeded(seed);
        let guests: Vec<_> =
            (0..4).map(|n| house.guest("Martin", &n.to_string(), &[email(&format!("m{n}@example.com"))])).collect();
        let mut changes = Vec::new();
        for _ in 0..30 {
            let guest = guests[below(&mut chance, guests.len())];
            let done = match below(&mut chance, 4) {
                0 | 1 => house.tries_to_give(&super::slip(guest)),
                2 => house.tries_to_withdraw(guest),
                _ => {
                    // Too late, or taken back already: both are answers.
                    if let Some(done) = changes.get(below(&mut chance, changes.len())) {
                        drop(crate::journal::undo(&house.book, &crate::testing::lea(), *done));
                    }
                    continue;
                }
            };
            changes.extend(done.ok().and_then(|done| done.change));
        }
        let (anew, kept) =
            house.book.read(|r| Ok::<_, StorageError>((rows::made_anew(r)?, rows::kept(r)?))).expect("both");
        assert_eq!(anew, kept, "seed {seed}");
        assert!(house.book.read(|r| verify(r, Depth::Every, None)).expect("a check").ok, "seed {seed}");
    }
}

#[test]
fn the_words_of_a_line_are_canonical_json() {
    let mut chance = Chance::seeded(5);
    let line = ledger(&mut chance, 3).pop().expect("a line");
    let text = String::from_utf8(line.canonical()).expect("a text");
    let read: std::collections::BTreeMap<String, serde_json::Value> = serde_json::from_str(&text).expect("JSON");
    assert_eq!(serde_json::to_string(&read).expect("JSON"), text, "keys stand in order, nothing stands between");
    for (name, value) in &read {
        let small = value.as_i64().is_some_and(|number| number.abs() < 1 << 53);
        assert!(value.is_string() || value.is_null() || small, "{name}");
    }
    let ids = std::collections::BTreeSet::from([[2; 16], [1; 16]]);
    assert_eq!(crate::consent::ledger::append::read(&written(&ids)), ids);
}
