//! What a hand may do to needs.

use super::{KEPT_AFTER, LONGEST_INSTRUCTION, NeedCode, NeedDraft, NeedError, NeedWords, Place, rows};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::fold;
use crate::id::{NeedId, StayId};
use crate::stays;
use crate::stays::notes::scan;

/// Record a need, if the guest agrees expressly. A refusal changes nothing about the booking: the team may still act
/// on what was said, without a trace.
///
/// # Errors
/// Every case of [`NeedError`].
pub fn record(w: &mut Writer<'_>, draft: &NeedDraft) -> Result<NeedId, NeedError> {
    if !draft.agreed {
        return Err(NeedError::NotAgreed);
    }
    check(w, draft.stay, &draft.words)?;
    let need = rows::insert(w, draft.stay, &draft.words)?;
    w.about(need);
    Ok(need)
}

/// Change what is needed. The guest's word stands as it was given.
///
/// # Errors
/// As [`record`].
pub fn change(w: &mut Writer<'_>, need: NeedId, words: &NeedWords) -> Result<(), NeedError> {
    let old = rows::one(w, need)?.ok_or(StorageError::Missing { what: "need" })?;
    check(w, old.stay, words)?;
    w.about(need);
    Ok(rows::update(w, need, words)?)
}

/// Remove a need: the guest has taken the word back, or it was a mistake.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such need.
pub fn remove(w: &mut Writer<'_>, need: NeedId) -> Result<(), NeedError> {
    rows::one(w, need)?.ok_or(StorageError::Missing { what: "need" })?;
    w.about(need);
    Ok(rows::delete(w, need)?)
}

fn check(r: &Reader<'_>, stay: StayId, words: &NeedWords) -> Result<(), NeedError> {
    debug_assert_eq!(KEPT_AFTER, 3, "rows.rs counts four days to the first without");
    match rows::is_over(r, stay)? {
        None => return Err(StorageError::Missing { what: "stay" }.into()),
        Some(true) => return Err(NeedError::StayOver),
        Some(false) => {}
    }
    let instruction = words.instruction.trim();
    if instruction.chars().count() > LONGEST_INSTRUCTION {
        return Err(NeedError::TooLong);
    }
    if instruction.is_empty() && words.code == NeedCode::OtherFood {
        return Err(NeedError::WhichFood);
    }
    if words.place != Place::Room && words.place_number.is_none() {
        return Err(NeedError::NoNumber);
    }
    if scan::numbers::blocked(instruction) {
        return Err(NeedError::Blocked);
    }
    if names_guest(r, stay, instruction)? { Err(NeedError::NamesGuest) } else { Ok(()) }
}

/// Does a word of the instruction stand in the name of somebody of the party? Written with a capital, so that Mr
/// White may have white bread.
fn names_guest(r: &Reader<'_>, stay: StayId, instruction: &str) -> Result<bool, StorageError> {
    let party = stays::rows::stay(r, stay)?.map(|stay| stay.party).unwrap_or_default();
    let names: Vec<String> = party
        .iter()
        .flat_map(|member| [fold::plain_words(&member.name.family), fold::plain_words(&member.name.given)].concat())
        .filter(|word| word.chars().count() > 2)
        .collect();
    let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
    let mut written = instruction.split(|c: char| !c.is_alphanumeric()).filter(capital);
    Ok(written.any(|word| names.contains(&fold::plain(word))))
}
