//! The plan of the season: which household comes when, and into which unit. No words, no rows.
//!
//! Every living stay is taken from one calendar of nights, so no two of a unit overlap. What touches today is
//! decided by the cast alone: a sample always opens on a day with the same arrivals and departures.

use super::SampleWish;
use super::dice::Dice;
use super::people::{Part, Role};
use crate::stays::UnitKind;
use crate::time::Day;

/// Units of the house and for how many they are; a wish for very many stays adds pitches behind them.
pub(super) const UNITS: [(&str, UnitKind, u16); 8] = [
    ("Ch. 1", UnitKind::Room, 2),
    ("Ch. 2", UnitKind::Room, 2),
    ("Ch. 3", UnitKind::Room, 3),
    ("Ch. 4", UnitKind::Room, 2),
    ("Ch. 5", UnitKind::Room, 2),
    ("Ch. 7", UnitKind::Room, 4),
    ("Gîte du Four", UnitKind::Cottage, 6),
    ("Gîte du Verger", UnitKind::Cottage, 4),
];
/// The family room.
pub(super) const FAMILY: u16 = 5;
/// The room that is painted soon: its unit, days until then, nights.
pub(super) const PAINTED: (u16, i64, u16) = (2, 3, 4);

/// Days before today on which the first guest of the sample came. unit: days
const FIRST_GUEST: [i64; 5] = [-194, -364, -558, -728, -1092];
/// How far the bookings reach ahead. unit: days
const AHEAD: i64 = 240;
/// Nights of a unit that are sold before a unit is added. unit: nights of a hundred
const SOLD: i64 = 40;
/// How many come in each month, January first; at most 14.
const MONTHS: [u32; 12] = [2, 4, 3, 6, 8, 8, 13, 14, 9, 6, 3, 4];

/// What becomes of a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It takes place; where it stands follows from its days.
    Living,
    /// Arrives today and has arrived already.
    Arrived,
    /// Leaves today and has left already.
    Left,
    Cancelled,
    NoShow,
}

/// A stay of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    pub household: u32,
    pub unit: Option<u16>,
    pub arrival: Day,
    pub nights: u16,
    pub fate: Fate,
}

/// The plan.
#[derive(Debug)]
pub(super) struct Plan {
    pub households: u32,
    companions: u32,
    pub units: u16,
    /// By household, then arrival.
    pub slots: Vec<Slot>,
}

impl Plan {
    /// Does a companion of this household have a file of their own?
    pub(super) fn has_companion(&self, household: u32) -> bool {
        let upto = |h: u64| (h * u64::from(self.companions)).div_ceil(u64::from(self.households.max(1)));
        upto(u64::from(household) + 1) > upto(household.into())
    }
}

/// Has somebody asked, and never come?
pub(super) fn only_asks(household: u32, cast: &[Role]) -> bool {
    cast.get(household as usize).map_or(household % 8 == 5, |role| role.part == Part::Asks)
}

/// Does the household come back every year?
pub(super) fn is_regular(household: u32) -> bool {
    household.is_multiple_of(6)
}

/// Plan the season a wish asks for.
pub(super) fn plan(wish: &SampleWish, cast: &[Role], dice: &mut Dice) -> Plan {
    let companions = wish.guests / 8;
    let households = wish.guests - companions;
    let years = (3 + i64::from(wish.stays) / 20_000).min(20);
    let days = years * 365 + 60 + AHEAD;
    let wanted = i64::from(wish.stays) * 3 * 100 / (days * SOLD);
    let units = u16::try_from(wanted).unwrap_or(u16::MAX).max(8);
    let first = wish.today.plus(AHEAD - days);
    let mut calendar = Calendar { first, days, busy: vec![0; usize::from(units) * words(days)] };
    let (painted, ahead, nights) = PAINTED;
    calendar.take(painted, wish.today.plus(ahead), nights);
    let mut planner = Planner { wish, dice, calendar, units, slots: Vec::new() };
    if households > 0 {
        planner.cast(cast, households);
        planner.regulars(cast, households, years);
        planner.everybody(cast, households);
    }
    let mut slots = planner.slots;
    slots.sort_by_key(|slot| (slot.household, slot.arrival));
    Plan { households, companions, units, slots }
}

/// Which nights of which unit are taken.
struct Calendar {
    first: Day,
    days: i64,
    busy: Vec<u64>,
}

fn words(days: i64) -> usize {
    usize::try_from(days / 64 + 1).unwrap_or(1)
}

impl Calendar {
    fn nights(&self, unit: u16, arrival: Day, nights: u16) -> Option<impl Iterator<Item = (usize, u64)> + use<>> {
        let from = arrival.since(self.first);
        let fits = from >= 0 && from + i64::from(nights) <= self.days;
        let start = usize::from(unit) * words(self.days);
        let bit = move |night: i64| (start + usize::try_from(night / 64).unwrap_or(0), 1_u64 << (night % 64));
        fits.then(|| (from..from + i64::from(nights)).map(bit))
    }

    /// Take these nights, if all are free.
    fn take(&mut self, unit: u16, arrival: Day, nights: u16) -> bool {
        let Some(mut all) = self.nights(unit, arrival, nights) else { return false };
        if all.any(|(word, bit)| self.busy[word] & bit != 0) {
            return false;
        }
        for (word, bit) in self.nights(unit, arrival, nights).into_iter().flatten() {
            self.busy[word] |= bit;
        }
        true
    }
}

struct Planner<'a> {
    wish: &'a SampleWish,
    dice: &'a mut Dice,
    calendar: Calendar,
    units: u16,
    slots: Vec<Slot>,
}

impl Planner<'_> {
    fn is_full(&self) -> bool {
        self.slots.len() >= self.wish.stays as usize
    }

    fn add(&mut self, slot: Slot) -> bool {
        let free = slot.unit.is_none_or(|unit| self.calendar.take(unit, slot.arrival, slot.nights));
        if free && !self.is_full() {
            self.slots.push(slot);
        }
        free
    }

    /// Today, the stays of the cast before today, and those soon to come.
    fn cast(&mut self, cast: &[Role], households: u32) {
        let today = self.wish.today;
        for (household, role) in (0..households).zip(cast) {
            let slot = |days: i64, fate| Slot {
                household,
                unit: u16::try_from(role.unit).ok(),
                arrival: today.plus(days),
                nights: role.nights,
                fate,
            };
            let nights = i64::from(role.nights);
            match role.part {
                Part::Arrives => self.add(slot(0, Fate::Living)),
                Part::Arrived => self.add(slot(0, Fate::Arrived)),
                Part::InHouse => self.add(slot(-(nights / 2).max(1), Fate::Living)),
                Part::Leaves => self.add(slot(-nights, Fate::Living)),
                Part::Left => self.add(slot(-nights, Fate::Left)),
                Part::Comes => (2..60).any(|day| self.add(slot(day + i64::from(household % 5) * 3, Fate::Living))),
                Part::Past => (20..300).any(|day| self.add(slot(-day * 2 - i64::from(household), Fate::Living))),
                Part::Asks => continue,
            };
        }
        for (household, role) in (0..households).zip(cast) {
            for earlier in 0..role.earlier {
                let year = -364 * (i64::from(earlier) + 1) - i64::from(household % 7) * 9;
                let days = if household == 0 { FIRST_GUEST[earlier as usize % FIRST_GUEST.len()] } else { year };
                let (unit, nights) = (u16::try_from(role.unit).ok(), role.nights);
                (0..40).any(|later| {
                    let arrival = today.plus(days + later);
                    self.touches_today(arrival, nights)
                        || self.add(Slot { household, unit, arrival, nights, fate: Fate::Living })
                });
            }
        }
    }

    /// Every sixth household comes back in the same week each year.
    fn regulars(&mut self, cast: &[Role], households: u32, years: i64) {
        let room = self.wish.stays.saturating_sub(u32::try_from(self.slots.len()).unwrap_or(u32::MAX));
        let mut left = room / 5 * 2;
        let known = u32::try_from(cast.len()).unwrap_or(0);
        for household in (known..households).filter(|&h| is_regular(h) && !only_asks(h, cast)) {
            if left == 0 {
                break;
            }
            let (unit, nights) = self.habit();
            let start = self.some_day().since(self.wish.today).rem_euclid(364);
            for year in 0..self.dice.between(2, years.min(5)) {
                let arrival = self.wish.today.plus(start - 364 * (year + 1));
                let slot = Slot { household, unit: Some(unit), arrival, nights, fate: Fate::Living };
                if left > 0 && !self.touches_today(arrival, nights) && self.add(slot) {
                    left -= 1;
                }
            }
        }
    }

    /// One stay after the other for all who have come, until the wish is met.
    fn everybody(&mut self, cast: &[Role], households: u32) {
        let comes = |h: &u32| (*h != 0 || households == 1) && !only_asks(*h, cast);
        let known = u32::try_from(cast.len()).unwrap_or(0).min(households);
        for household in (known..households).chain(0..known).cycle().filter(comes) {
            if self.is_full() {
                break;
            }
            let fate = match self.dice.weighted(&[92, 6, 2]) {
                0 => Fate::Living,
                1 => Fate::Cancelled,
                _ => Fate::NoShow,
            };
            self.somewhere(household, fate);
        }
    }

    fn somewhere(&mut self, household: u32, fate: Fate) {
        for _ in 0..24 {
            let (unit, nights) = self.habit();
            let arrival = self.some_day();
            if self.touches_today(arrival, nights) {
                continue;
            }
            let ahead = arrival > self.wish.today;
            let fate = if fate == Fate::NoShow && ahead { Fate::Cancelled } else { fate };
            let slot = Slot { household, unit: Some(unit), arrival, nights, fate };
            if fate != Fate::Living {
                self.slots.push(slot);
                return;
            }
            let unit = if ahead && self.dice.chance_of(6) { None } else { Some(unit) };
            if self.add(Slot { unit, ..slot }) {
                return;
            }
        }
        // The house is full on all those days: the booking has no unit yet.
        let arrival = self.wish.today.plus(self.dice.between(3, AHEAD - 20));
        self.slots.push(Slot { household, unit: None, arrival, nights: 2, fate: Fate::Living });
    }

    /// A unit, and how long one stays in it.
    fn habit(&mut self) -> (u16, u16) {
        let unit = u16::try_from(self.dice.below(self.units.into())).unwrap_or(0);
        let cottage = UNITS.get(usize::from(unit)).is_some_and(|(_, kind, _)| *kind == UnitKind::Cottage);
        let of = if cottage { [3, 4, 7, 7, 7, 14] } else { [1, 2, 2, 3, 3, 5] };
        (unit, of[self.dice.below(6) as usize])
    }

    /// A day of the season: more of them in summer and in the last years.
    fn some_day(&mut self) -> Day {
        let span = u32::try_from(self.calendar.days - 20).unwrap_or(1);
        loop {
            let day = self.calendar.first.plus(self.dice.below(span).into());
            let off = day.since(self.wish.today);
            let recent = if off > 30 { 35 } else { 100 - u32::try_from(-off / 365 * 12).unwrap_or(0).min(60) };
            if self.dice.below(1400) < MONTHS[day.month() as usize - 1] * recent {
                return day;
            }
        }
    }

    fn touches_today(&self, arrival: Day, nights: u16) -> bool {
        arrival <= self.wish.today && arrival.plus(nights.into()) >= self.wish.today
    }
}
