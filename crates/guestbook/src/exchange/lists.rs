//! What a file says of mailing lists: who left one, and who once said yes.
//!
//! A no is kept as a refusal, with its day, and the gate respects it. A yes is kept as a claim: it proves nothing and
//! gives no right; somebody at the desk may ask the guest. Whoever refused at this address before stays refused,
//! whatever the file says.

use std::collections::HashSet;

use super::candidate::{Candidate, Claim, ListState, Refusal};
use super::fields::Field;
use super::mapping::Cells;
use super::words::fold;
use super::{Plan, dates, rows};
use crate::book::{Reader, Writer};
use crate::consent::gate::facts::suppression_mark;
use crate::consent::gate::rows::suppressions;
use crate::consent::rows::suppression_secret;
use crate::consent::{Channel, Purpose};
use crate::error::StorageError;
use crate::guests::reach;
use crate::id::GuestId;

/// Words for a yes, folded.
const YES: &[&str] = &[
    "oui",
    "o",
    "yes",
    "y",
    "true",
    "vrai",
    "1",
    "x",
    "ja",
    "si",
    "sim",
    "ok",
    "subscribed",
    "abonne",
    "abonnee",
    "inscrit",
    "inscrite",
    "opt in",
    "optin",
    "accepte",
    "angemeldet",
    "iscritto",
    "suscrito",
];
/// Words for a no that somebody said, folded. `false` and `0` are not among them: a box nobody ticked is not a no.
const NO: &[&str] = &[
    "non",
    "no",
    "nein",
    "nee",
    "unsubscribed",
    "desabonne",
    "desabonnee",
    "desinscrit",
    "desinscrite",
    "opt out",
    "optout",
    "opted out",
    "refus",
    "refuse",
    "refusee",
    "abgemeldet",
    "disiscritto",
    "cancelado",
];

/// What the cell of a newsletter column says: a yes without proof, or a no.
pub(super) fn told(cells: &Cells<'_>, plan: &Plan) -> (Option<Claim>, Option<Refusal>) {
    let Some((_, cell)) = cells.first(Field::Newsletter) else { return (None, None) };
    let word = fold(&cell);
    if NO.contains(&word.as_str()) {
        return (None, Some(Refusal { state: ListState::Unsubscribed, on: None }));
    }
    if YES.contains(&word.as_str()) {
        return (Some(Claim { on: None }), None);
    }
    // A day is the day somebody said yes.
    let on = dates::day(&cell, plan.date_order).ok().flatten();
    (on.map(|on| Claim { on: Some(on) }), None)
}

/// The lists of one import.
#[derive(Debug)]
pub(super) struct Lists {
    to_confirm: HashSet<GuestId>,
    unwanted: HashSet<GuestId>,
    refused: HashSet<[u8; 32]>,
    secret: Option<Vec<u8>>,
}

impl Lists {
    /// Asks the book which addresses nobody may write to.
    pub(super) fn open(r: &Reader<'_>) -> Result<Self, StorageError> {
        let refused = suppressions(r, (Purpose::P06, Channel::Email))?.into_keys().collect();
        Ok(Self { to_confirm: HashSet::new(), unwanted: HashSet::new(), refused, secret: suppression_secret(r)? })
    }

    /// What a row says of this guest and mailing lists.
    pub(super) fn enter(&mut self, w: &mut Writer<'_>, guest: GuestId, row: &Candidate) -> Result<(), StorageError> {
        if let Some(refusal) = row.refusal {
            rows::insert_refusal(w, guest, refusal)?;
        } else if let Some(claim) = row.claim
            && rows::insert_claim(w, guest, claim)?
        {
            self.to_confirm.insert(guest);
        }
        if row.person.emails.iter().any(|email| self.is_refused(&email.address)) {
            self.unwanted.insert(guest);
        }
        Ok(())
    }

    fn is_refused(&self, address: &str) -> bool {
        let Some(secret) = self.secret.as_ref().filter(|_| !self.refused.is_empty()) else { return false };
        self.refused.contains(&suppression_mark(secret, &reach::folded_email(address)))
    }

    /// Guests of whom the file claims a yes. unit: guests, whole
    pub(super) fn to_confirm(&self) -> u32 {
        u32::try_from(self.to_confirm.len()).unwrap_or(u32::MAX)
    }

    /// Guests at an address that said no to the house. unit: guests, whole
    pub(super) fn unwanted(&self) -> u32 {
        u32::try_from(self.unwanted.len()).unwrap_or(u32::MAX)
    }
}
