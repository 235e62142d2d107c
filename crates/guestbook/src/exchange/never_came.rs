//! Who never came, in files that have no word for it. Airbnb turns a confirmed booking into a past guest after the
//! departure; one that is over in the file's own light and still only confirmed was a no-show.

use super::Preset;
use super::candidate::DraftStay;
use crate::book::Writer;
use crate::error::StorageError;
use crate::id::StayId;
use crate::stays::{self, StayState};
use crate::time::Day;

/// What a file tells of bookings that were over.
#[derive(Debug)]
pub(super) struct NeverCame {
    tells: bool,
    last_past: Option<Day>,
    confirmed: Vec<(StayId, Day)>,
}

impl NeverCame {
    /// Nothing read yet. Only files of a platform that says who was there can tell who was not.
    pub(super) fn of(preset: Preset) -> Self {
        Self { tells: preset == Preset::Airbnb, last_past: None, confirmed: Vec::new() }
    }

    /// One row was read, and became this stay.
    pub(super) fn see(&mut self, stay: StayId, draft: &DraftStay) {
        match draft.state {
            _ if !self.tells || !draft.state_said => {}
            StayState::Left { .. } => self.last_past = self.last_past.max(Some(draft.departure)),
            StayState::Booked => self.confirmed.push((stay, draft.departure)),
            _ => {}
        }
    }

    /// After the last row: booked stays that ended before a past guest of the same file left are no-shows. Answers which.
    pub(super) fn settle(&self, w: &Writer<'_>) -> Result<Vec<StayId>, StorageError> {
        let Some(last) = self.last_past else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for (id, _) in self.confirmed.iter().filter(|(_, departure)| *departure < last) {
            if stays::rows::stay(w, *id)?.is_some_and(|stay| stay.state == StayState::Booked) {
                stays::rows::set_state(w, *id, StayState::NoShow)?;
                found.push(*id);
            }
        }
        Ok(found)
    }
}
