//! What mends the register without changing it: a line recorded by mistake is taken back by one more line, and a key is
//! followed by another.

use std::collections::BTreeSet;

use super::acts::{Words, draft, follow, subject};
use super::gate::Basis;
use super::ledger::append::{Draft, append, seal};
use super::ledger::signer::Signer;
use super::ledger::{self, Deed, UNDO_SECONDS, hex};
use super::{Channel, ConsentError, Method, Purpose, Spoken, profile, purposes, rows};
use crate::book::Writer;
use crate::error::StorageError;
use crate::guests::person_of;
use crate::house;

/// The register signs with a new key from here on: one line, signed by both. The caller keeps the new key.
///
/// # Errors
/// [`ConsentError::NoSigner`], [`ConsentError::OtherSigner`].
pub fn change_signer(w: &mut Writer<'_>, new: &Signer) -> Result<(), ConsentError> {
    let nobody = [0; 16];
    let draft = Draft {
        record: nobody,
        subject: nobody,
        controller: rows::controller(w)?,
        purpose: Purpose::P13,
        channel: Channel::InPerson,
        deed: Deed::ChangeSigner,
        basis: Basis::LegitimateInterest,
        address: None,
        occurred_at: w.now(),
        yes: None,
        method: "house".to_owned(),
        level: 0,
        evidence: None,
        spoken: Spoken::Subject,
        jurisdiction: profile::of(house::house(w)?.country)?.id.clone(),
        reason: Some(hex(&new.public())),
        sees: BTreeSet::new(),
        about: None,
    };
    let line = append(w, draft)?;
    seal(w)?;
    Ok(ledger::rows::know_key(w, new, Some(&new.sign(&line.hash)))?)
}

/// Take back what a change wrote in the register: one line more for each, newest first, and only at once.
pub(crate) fn take_back(w: &mut Writer<'_>, change: i64) -> Result<(), StorageError> {
    take_lines_back(w, change).map_err(|error| match error {
        ConsentError::Storage(error) => error,
        ConsentError::TooLate => StorageError::SaidTooLongAgo,
        _ => StorageError::NotSigned,
    })
}

fn take_lines_back(w: &mut Writer<'_>, change: i64) -> Result<(), ConsentError> {
    let lines = ledger::rows::of_change(w, change)?;
    if lines.is_empty() {
        return Ok(());
    }
    for line in lines.iter().rev() {
        if line.deed == Deed::ChangeSigner.word() || w.now().0 - line.recorded_at > UNDO_SECONDS * 1_000 {
            return Err(ConsentError::TooLate);
        }
        let known = Purpose::of(&line.purpose).zip(Channel::of(&line.channel));
        let (purpose, channel) = known.ok_or(StorageError::Damaged)?;
        let guest = rows::guest_of(w, &line.subject)?.ok_or(StorageError::Missing { what: "guest" })?;
        person_of(w, guest)?;
        let who = subject(w, guest)?;
        let sheet = purposes::sheet(purpose).ok_or(StorageError::Damaged)?;
        let said = Words { at: w.now(), method: Method::VerbalDesk, spoken: Spoken::Subject, deed: Deed::TakeBack };
        let about = line.id.as_slice().try_into().ok();
        let draft = Draft { about, reason: Some("mistake".to_owned()), ..draft(w, &who, (sheet, channel), said)? };
        append(w, draft)?;
        follow(w, &who, (purpose, channel))?;
    }
    seal(w)
}
