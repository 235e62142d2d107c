//! What hands do to units, closures, the season, and the place of a stay.

use guestbook::act::Act;
use guestbook::id::{ChangeId, ClosureId, SeasonId};
use guestbook::stays::UnitKind;
use guestbook::stays::calendar::{ClosureDraft, Despite, Move, UnitDraft, acts};

use super::{House, day};

/// What is closed, and when the house is open.
#[derive(Clone, Debug, Default)]
pub struct Shut {
    closures: Vec<ClosureId>,
    seasons: Vec<SeasonId>,
}

impl House {
    /// One random act on units, closures or the season.
    pub fn keep_units(&mut self) -> Option<ChangeId> {
        let unit = self.one_of(&self.units.clone())?;
        match self.below(8) {
            0 => {
                let kinds = [UnitKind::Room, UnitKind::Cottage, UnitKind::Boat];
                let (kind, capacity) = (self.one_of(&kinds)?, u16::try_from(1 + self.below(6)).ok());
                let draft = UnitDraft { name: self.word(), kind, capacity, description: Some(self.word()) };
                Some(self.change(Act::ChangeUnit, |w| Ok(acts::change_unit(w, unit, &draft)?))?.1)
            }
            1 => Some(self.change(Act::OrderUnits, |w| Ok(acts::order_units(w, &[unit])?))?.1),
            2 => Some(self.change(Act::RetireUnit, |w| Ok(acts::retire_unit(w, unit)?))?.1),
            3 => Some(self.change(Act::RestoreUnit, |w| Ok(acts::restore_unit(w, unit)?))?.1),
            4 | 5 => {
                let from = day(i64::try_from(self.below(60)).unwrap_or(0) - 30);
                let draft = ClosureDraft { unit, from, to: from.plus(2), reason: self.word() };
                let (closure, change) = self.change(Act::CloseUnit, |w| Ok(acts::close_unit(w, &draft)?))?;
                self.shut.closures.push(closure);
                Some(change)
            }
            6 => {
                let closure = self.one_of(&self.shut.closures.clone())?;
                Some(self.change(Act::ReopenUnit, |w| Ok(acts::reopen_unit(w, closure)?))?.1)
            }
            _ => self.turn_season(),
        }
    }

    fn turn_season(&mut self) -> Option<ChangeId> {
        if let Some(season) = self.one_of(&self.shut.seasons.clone()).filter(|_| self.below(2) == 0) {
            return Some(self.change(Act::CloseSeason, |w| Ok(acts::close_season(w, season)?))?.1);
        }
        let opens = day(i64::try_from(self.below(900)).unwrap_or(0) - 450);
        let (season, change) = self.change(Act::OpenSeason, |w| Ok(acts::open_season(w, opens, opens.plus(40))?))?;
        self.shut.seasons.push(season);
        Some(change)
    }

    /// A stay goes to other days, another unit, or none.
    pub fn move_stay(&mut self) -> Option<ChangeId> {
        let (stay, unit) = (self.one_of(&self.stays.clone())?, self.one_of(&self.units.clone()));
        let arrival = day(i64::try_from(self.below(60)).unwrap_or(0) - 30);
        let departure = arrival.plus(i64::try_from(self.below(5)).unwrap_or(1));
        let unit = unit.filter(|_| self.below(4) > 0);
        let despite = if self.below(2) == 0 { vec![Despite::Season] } else { Vec::new() };
        let to = Move { unit, arrival, departure, despite };
        Some(self.change(Act::MoveStay, |w| Ok(acts::move_to(w, stay, &to)?))?.1)
    }
}
