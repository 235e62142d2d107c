//! What the hands know of the house, put aside before an act and taken up again when the act was taken back: nobody goes
//! on with the id of a guest who was never there.

use std::path::{Path, PathBuf};

use guestbook::id::{GuestId, NeedId, NoteId, PartId, StayId, UnitId};

use super::House;
use super::units::Shut;

/// Ids, as the hands have them.
#[derive(Clone)]
pub struct Known {
    guests: Vec<GuestId>,
    units: Vec<UnitId>,
    stays: Vec<StayId>,
    notes: Vec<NoteId>,
    needs: Vec<NeedId>,
    parts: Vec<(GuestId, PartId)>,
    shut: Shut,
}

impl House {
    /// What is known now.
    pub fn known(&self) -> Known {
        Known {
            guests: self.guests.clone(),
            units: self.units.clone(),
            stays: self.stays.clone(),
            notes: self.notes.clone(),
            needs: self.needs.clone(),
            parts: self.parts.clone(),
            shut: self.shut.clone(),
        }
    }

    /// Back to what was known then.
    pub fn forget(&mut self, then: Known) {
        self.guests = then.guests;
        self.units = then.units;
        self.stays = then.stays;
        self.notes = then.notes;
        self.needs = then.needs;
        self.parts = then.parts;
        self.shut = then.shut;
    }
}

/// Where houses stand: in memory, if the system has a folder there, so that nobody waits for a disk.
pub(super) fn parent() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
}
