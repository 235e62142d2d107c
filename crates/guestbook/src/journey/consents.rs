//! What the timeline tells of the consent register: what a guest said, without what was taken back as a mistake.

use crate::book::Reader;
use crate::consent::ledger::Deed;
use crate::consent::{ConsentError, Said, views};
use crate::error::StorageError;
use crate::id::GuestId;

/// What the guest said that still counts, latest first. One objection is one line, whatever it stopped.
pub(super) fn of_files(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Said>, StorageError> {
    let Some(shown) = files.first() else { return Ok(Vec::new()) };
    let mut said = views::history(r, *shown).map_err(|error| match error {
        ConsentError::Storage(error) => error,
        _ => StorageError::Damaged,
    })?;
    said.retain(|one| !one.taken_back && one.deed != Deed::TakeBack);
    said.dedup_by(|one, before| one.deed == Deed::Object && before.deed == Deed::Object && one.at == before.at);
    Ok(said)
}
