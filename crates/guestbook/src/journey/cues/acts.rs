//! A cue is set aside, or asked again.

use super::{Aside, rows};
use crate::book::Writer;
use crate::error::StorageError;
use crate::guests::person_of;
use crate::id::{GuestId, StayId};
use crate::journey::CueKind;
use crate::journey::acts::JourneyError;
use crate::stays;

/// Ask this no more: around one stay, or, without a stay, of this guest at all. Set aside twice is set aside once.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest, or the stay is not this guest's; [`JourneyError::NotAside`] if
/// the cue is of an enquiry.
pub fn set_aside(w: &mut Writer<'_>, guest: GuestId, kind: CueKind, stay: Option<StayId>) -> Result<(), JourneyError> {
    if kind.is_of_enquiry() {
        return Err(JourneyError::NotAside);
    }
    let person = person_of(w, guest)?;
    let stay = stay.filter(|_| kind.is_of_stay());
    if let Some(stay) = stay {
        let party = stays::views::stay(w, stay)?.party;
        if !party.iter().any(|member| person.files.contains(&member.guest)) {
            return Err(StorageError::Missing { what: "stay" }.into());
        }
    }
    w.about(person.shown);
    if rows::asides_of(w, &person.files)?.contains(&Aside { kind, stay }) {
        return Ok(());
    }
    Ok(rows::insert_aside(w, person.shown, Aside { kind, stay })?)
}

/// Ask this again, around this stay and of this guest: whatever set it aside goes.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn ask_again(w: &mut Writer<'_>, guest: GuestId, kind: CueKind, stay: Option<StayId>) -> Result<(), JourneyError> {
    let person = person_of(w, guest)?;
    w.about(person.shown);
    for file in &person.files {
        rows::delete_asides(w, *file, Aside { kind, stay })?;
    }
    Ok(())
}
