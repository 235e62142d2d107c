//! The round at the beginning of a day: what has had its day is removed for good, in the file and in its inverses.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{needs, notes};
use crate::act::{Act, Actor};
use crate::book::{GuestBook, Writer};
use crate::changed::Done;
use crate::error::StorageError;

/// What a round removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gone {
    /// unit: needs, whole
    pub needs: u32,
    /// unit: notes, whole
    pub notes: u32,
    /// Rows kept for an undo that held one of them. unit: rows, whole
    pub images: u32,
}

impl GuestBook {
    /// Remove for good what has had its day: expired notes, needs of stays that are over, and their images. To be run
    /// when the book is opened and when a new day begins. A round with nothing to do leaves no line.
    ///
    /// # Errors
    /// If the book cannot be written.
    pub fn round(&self) -> Result<Done<Gone>, StorageError> {
        let done = self.change(&Actor::named(""), Act::Round, round)?;
        if done.change.is_some() {
            self.empty_journal()?;
        }
        Ok(done)
    }
}

/// Go round. It keeps no images: nobody takes this back.
fn round(w: &mut Writer<'_>) -> Result<Gone, StorageError> {
    w.keep_no_images();
    notes::rows::date_old(w)?;
    let mut went = [0; 4];
    for (count, sql) in went.iter_mut().zip(needs::rows::OVER.into_iter().chain(notes::rows::EXPIRED)) {
        *count = u32::try_from(w.run(sql, [w.today()])?).unwrap_or(u32::MAX);
    }
    let [need_images, needs, note_images, notes] = went;
    let images = need_images + note_images;
    if images > 0 {
        // Images belong to no room; without this mark the door would think that nothing happened.
        crate::journal::touch(w, "stay_need")?;
    }
    Ok(Gone { needs, notes, images })
}
