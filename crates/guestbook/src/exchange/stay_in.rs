//! Stays on their way into the book: known again, added, filled, given a unit if it is free.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use super::candidate::{DraftStay, DraftUnit, Names};
use super::guest_in::{Fate, better};
use super::held::Held;
use super::words::fold;
use super::{Mode, Plan, Preset, rows};
use crate::book::Writer;
use crate::error::StorageError;
use crate::id::{GuestId, StayId, UnitId};
use crate::personal::Private;
use crate::stays::rows::NewStay;
use crate::stays::{self, Origin, Role, Stay, StayState, UnitKind};
use crate::time::Day;

/// The stays of one import.
#[derive(Debug)]
pub(super) struct StayDesk {
    pub(super) fates: HashMap<StayId, Fate>,
    /// Living stays added without a unit.
    pub(super) without_unit: u32,
    units: HashMap<String, UnitId>,
    /// Days each unit is taken: arrival and departure of living stays, which never overlap.
    taken: HashMap<UnitId, BTreeMap<Day, Day>>,
    references: Held,
    mode: Mode,
    preset: Preset,
}

impl StayDesk {
    /// Asks the book for its units and, for a file of so many rows, its booking numbers.
    pub(super) fn open(w: &Writer<'_>, plan: &Plan, file_rows: u32) -> Result<Self, StorageError> {
        let units = stays::calendar::rows::units(w)?.into_iter().map(|unit| (key_of(&unit.name), unit.id)).collect();
        let (fates, taken) = (HashMap::new(), HashMap::new());
        let references = Held::references(w, file_rows)?;
        Ok(Self { fates, without_unit: 0, units, taken, references, mode: plan.mode, preset: plan.preset })
    }

    /// The stay a booking number names. A number that comes again in the same file with other days or another unit is
    /// another stay of the same booking.
    pub(super) fn by_reference(&self, w: &Writer<'_>, draft: &DraftStay) -> Result<Option<StayId>, StorageError> {
        let Some(reference) = draft.reference.as_deref().filter(|own| self.references.may_hold(*own)) else {
            return Ok(None);
        };
        let Some(id) = rows::stay_by_reference(w, draft.origin, reference)? else { return Ok(None) };
        if self.fates.contains_key(&id) && self.preset != Preset::AirbnbEarnings {
            let known = stays::rows::stay(w, id)?;
            let same = known.is_some_and(|stay| {
                (stay.arrival, stay.departure) == (draft.arrival, draft.departure) && says_same_unit(&stay, draft)
            });
            return Ok(same.then_some(id));
        }
        Ok(Some(id))
    }

    /// A stay of this guest on the same days, unless both bear different numbers of one origin. Rows of one file are
    /// never taken for each other: two rows are two stays.
    pub(super) fn by_guest(
        &self,
        w: &Writer<'_>,
        guest: GuestId,
        draft: &DraftStay,
    ) -> Result<Option<StayId>, StorageError> {
        let found = rows::stays_on(w, guest, (draft.arrival, draft.departure))?;
        let mut free = found.into_iter().filter(|(id, ..)| !self.fates.contains_key(id));
        let origin = draft.origin.map(Origin::word);
        let fits = |own: &Option<String>, reference: &Option<String>| {
            let numbered = reference.is_some() && draft.reference.is_some() && *reference != draft.reference;
            !(numbered && own.as_deref() == origin)
        };
        Ok(free.find(|(_, own, reference)| fits(own, reference)).map(|(id, ..)| id))
    }

    /// Adds a stay, without a main guest if the row names none.
    pub(super) fn add(
        &mut self,
        w: &mut Writer<'_>,
        draft: &DraftStay,
        guest: Option<GuestId>,
    ) -> Result<StayId, StorageError> {
        let (unit, written) = self.give_unit(w, draft.unit.as_ref(), (draft.arrival, draft.departure), draft.state)?;
        let stay = stays::rows::insert_stay(
            w,
            &NewStay {
                unit,
                unit_written: written.as_deref(),
                arrival: draft.arrival,
                departure: draft.departure,
                heads: draft.heads,
                state: draft.state,
                origin: draft.origin,
                reference: draft.reference.as_deref(),
                price: draft.price,
                booked_on: draft.booked_on,
            },
        )?;
        if let Some(guest) = guest {
            stays::rows::insert_member(w, stay, guest, Role::MainGuest)?;
            add_note(w, guest, stay, draft.note.as_ref())?;
        }
        if let Some(reference) = draft.reference.as_deref() {
            self.references.add(reference);
        }
        self.without_unit += u32::from(unit.is_none() && draft.state.counts());
        self.fates.insert(stay, Fate::New);
        Ok(stay)
    }

    /// A known stay: gets a main guest if it had none, and what the mode allows.
    pub(super) fn meet(
        &mut self,
        w: &mut Writer<'_>,
        id: StayId,
        draft: &DraftStay,
        guest: Option<GuestId>,
    ) -> Result<(), StorageError> {
        let mut changed = false;
        if let Some(stay) = stays::rows::stay(w, id)?.filter(|_| self.mode != Mode::Skip) {
            changed = self.update(w, &stay, draft)?;
            let main = rows::main_guest(w, id)?;
            if let (None, Some(guest)) = (main, guest) {
                stays::rows::insert_member(w, id, guest, Role::MainGuest)?;
                changed = true;
            }
            if let Some(guest) = main.or(guest) {
                changed |= add_note(w, guest, id, draft.note.as_ref())?;
            }
        }
        self.count(id, if changed { Fate::Updated } else { Fate::Same });
        Ok(())
    }

    /// Counts a stay as met, changed or not.
    pub(super) fn count(&mut self, stay: StayId, fate: Fate) {
        let now = self.fates.entry(stay).or_insert(fate);
        if *now == Fate::Same {
            *now = fate;
        }
    }

    fn update(&mut self, w: &mut Writer<'_>, old: &Stay, draft: &DraftStay) -> Result<bool, StorageError> {
        let wins = self.mode == Mode::Overwrite;
        let mut new = old.clone();
        if wins {
            (new.arrival, new.departure) = (draft.arrival, draft.departure);
        }
        new.heads.adults = better(old.heads.adults, draft.heads.adults, wins);
        new.heads.children = better(old.heads.children, draft.heads.children, wins);
        new.heads.infants = better(old.heads.infants, draft.heads.infants, wins);
        new.origin = better(old.origin, draft.origin, wins);
        new.reference = better(old.reference.clone(), draft.reference.clone(), wins);
        new.price = better(old.price, draft.price, wins);
        new.booked_on = better(old.booked_on, draft.booked_on, wins);
        new.state = state_after(old.state, draft, wins);
        let written = self.move_unit(w, old, &mut new, draft)?;
        let unit = new.unit.as_ref().map(|unit| unit.id);
        if new.state.word() == old.state.word() {
            new.state = old.state;
        } else {
            stays::rows::set_state(w, old.id, new.state)?;
        }
        if written != old.unit_written
            && let Some(written) = &written
        {
            rows::write_unit(w, old.id, written)?;
            new.unit_written = Some(written.clone());
        }
        let changed = new != *old;
        if changed {
            stays::rows::update_stay(w, &new, unit)?;
            if let Some(reference) = new.reference.as_deref() {
                self.references.add(reference);
            }
        }
        Ok(changed)
    }

    /// Gives or moves the unit of a known stay. Answers what is to be kept of the unit's text.
    fn move_unit(
        &mut self,
        w: &mut Writer<'_>,
        old: &Stay,
        new: &mut Stay,
        draft: &DraftStay,
    ) -> Result<Option<String>, StorageError> {
        let wins = self.mode == Mode::Overwrite;
        let moved =
            (new.arrival, new.departure) != (old.arrival, old.departure) || new.state.counts() != old.state.counts();
        let asked = draft.unit.as_ref().filter(|_| wins || old.unit.is_none());
        if !moved && (asked.is_none() || (old.unit.is_none() && old.unit_written.is_some() && !wins)) {
            return Ok(old.unit_written.clone());
        }
        self.leave(w, old)?;
        let own = old.unit.as_ref().map(|unit| DraftUnit {
            written: unit.name.clone(),
            name: unit.name.clone(),
            names: Names::OneUnit,
        });
        let wanted = asked.cloned().or(own);
        let (unit, written) = self.give_unit(w, wanted.as_ref(), (new.arrival, new.departure), new.state)?;
        new.unit = unit.map(|id| match &old.unit {
            Some(own) if own.id == id => own.clone(),
            _ => stays::Unit { id, name: wanted.map(|unit| unit.name).unwrap_or_default(), kind: UnitKind::Room },
        });
        Ok(written.or_else(|| old.unit_written.clone()))
    }

    /// The days a stay took in its unit are free again.
    fn leave(&mut self, w: &Writer<'_>, stay: &Stay) -> Result<(), StorageError> {
        if let Some(unit) = stay.unit.as_ref().filter(|_| stay.state.counts()) {
            self.days_of(w, unit.id)?.remove(&stay.arrival);
        }
        Ok(())
    }

    /// The unit of a row, if it can be given on these days, and the text to keep. Overbooking is never silent: if the
    /// unit is taken, the stay has none and keeps the text.
    fn give_unit(
        &mut self,
        w: &mut Writer<'_>,
        draft: Option<&DraftUnit>,
        days: (Day, Day),
        state: StayState,
    ) -> Result<(Option<UnitId>, Option<String>), StorageError> {
        let Some(draft) = draft else { return Ok((None, None)) };
        let written = Some(draft.written.clone());
        let Some(unit) = self.unit(w, draft)? else { return Ok((None, written)) };
        if state.counts() && !self.take(w, unit, days)? {
            return Ok((None, written));
        }
        Ok((Some(unit), written.filter(|_| draft.names == Names::Several)))
    }

    /// The unit of that name; made if there is none and the text names one unit.
    fn unit(&mut self, w: &mut Writer<'_>, draft: &DraftUnit) -> Result<Option<UnitId>, StorageError> {
        let key = key_of(&draft.name);
        if let Some(unit) = self.units.get(&key) {
            return Ok(Some(*unit));
        }
        if draft.names == Names::AKind || key.is_empty() {
            return Ok(None);
        }
        let unit = stays::rows::insert_unit(w, &draft.name, kind_of(&fold(&draft.name)))?;
        self.units.insert(key, unit);
        self.taken.insert(unit, BTreeMap::new());
        Ok(Some(unit))
    }

    fn days_of(&mut self, w: &Writer<'_>, unit: UnitId) -> Result<&mut BTreeMap<Day, Day>, StorageError> {
        Ok(match self.taken.entry(unit) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(rows::taken(w, unit)?),
        })
    }

    /// Takes the days if they are free: the neighbours in time decide.
    fn take(&mut self, w: &Writer<'_>, unit: UnitId, (arrival, departure): (Day, Day)) -> Result<bool, StorageError> {
        let days = self.days_of(w, unit)?;
        let clash = |found: Option<(&Day, &Day)>| {
            found.is_some_and(|(from, to)| stays::overlap::overlaps((arrival, departure), (*from, *to)))
        };
        let free = !clash(days.range(..=arrival).next_back()) && !clash(days.range(arrival..).next());
        if free {
            days.insert(arrival, departure);
        }
        Ok(free)
    }
}

/// Nothing has happened yet to a booked stay, so a file may tell its outcome; an outcome noted at the desk stays.
fn state_after(own: StayState, draft: &DraftStay, wins: bool) -> StayState {
    let open = matches!(own, StayState::Booked);
    // A confirmation says nothing of who came.
    let says_less = matches!((own, draft.state), (StayState::NoShow, StayState::Booked));
    if says_less {
        return own;
    }
    if draft.state_said && (wins || open) { draft.state } else { own }
}

fn says_same_unit(stay: &Stay, draft: &DraftStay) -> bool {
    let Some(told) = &draft.unit else { return true };
    let own = stay.unit_written.clone().or_else(|| stay.unit.as_ref().map(|unit| unit.name.clone()));
    own.is_none_or(|own| key_of(&own) == key_of(&told.written))
}

/// Adds a note on a stay, unless the stay has it.
pub(super) fn add_note(
    w: &mut Writer<'_>,
    guest: GuestId,
    stay: StayId,
    text: Option<&Private>,
) -> Result<bool, StorageError> {
    let Some(text) = text else { return Ok(false) };
    if rows::has_note(w, guest, Some(stay), text)? {
        return Ok(false);
    }
    stays::notes::rows::insert_imported(w, guest, Some(stay), text)?;
    Ok(true)
}

/// How names of units are compared: `Ch. 4` of one file is `CH4` of another.
fn key_of(name: &str) -> String {
    fold(name).replace(' ', "")
}

/// What kind of unit a folded name seems to be.
fn kind_of(folded: &str) -> UnitKind {
    let says = |words: &[&str]| folded.split(' ').any(|word| words.contains(&word));
    if says(&[
        "gite",
        "gites",
        "cottage",
        "cot",
        "chalet",
        "villa",
        "mobil",
        "mobilhome",
        "cabane",
        "yourte",
        "appartement",
        "studio",
        "maison",
    ]) {
        UnitKind::Cottage
    } else if says(&["emplacement", "pitch", "camping", "tente", "stellplatz"]) {
        UnitKind::Pitch
    } else if says(&["bateau", "boat", "peniche", "voilier"]) {
        UnitKind::Boat
    } else {
        UnitKind::Room
    }
}
