//! Commands of stays, second part: units, closures, the season, the calendar.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::id::{ClosureId, SeasonId, StayId, UnitId};
use guestbook::stays::calendar::{
    Calendar, Closure, ClosureDraft, Move, OpenPeriod, UnitDraft, UnitLine, Vacancies, acts, views,
};
use guestbook::time::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use crate::Desk;
use crate::ipc::{Answer, Nothing};

/// Which days of the calendar.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OfDays {
    /// The first day; today, if absent.
    pub from: Option<Day>,
    /// unit: days, whole; 1 to 400
    pub days: u16,
}

/// Which nights.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct OfNights {
    /// First night.
    pub arrival: Day,
    /// The day they leave.
    pub departure: Day,
    /// A stay that is to move: its own nights are free for it.
    pub but: Option<StayId>,
}

/// Which unit.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfUnit {
    /// The unit.
    pub unit: UnitId,
}

/// A unit written anew.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeUnit {
    /// The unit.
    pub unit: UnitId,
    /// All of it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub draft: UnitDraft,
}

/// The order of the units.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OrderUnits {
    /// First ones first; those left out follow as they stood.
    pub units: Vec<UnitId>,
}

/// Which closure.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfClosure {
    /// The closure.
    pub closure: ClosureId,
}

/// A new open period.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OpenSeason {
    /// The first night.
    pub opens: Day,
    /// The day the last guests leave.
    pub closes: Day,
}

/// Which open period.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfSeason {
    /// The period.
    pub season: SeasonId,
}

/// Where a stay is to go.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MoveStay {
    /// The stay.
    pub stay: StayId,
    /// Where to.
    #[serde(flatten)]
    #[ts(flatten)]
    pub to: Move,
}

/// `stays.calendar`
pub fn calendar(desk: &Desk, ask: OfDays) -> Answer<Calendar> {
    Ok(desk.book()?.read(|r| views::calendar(r, ask.from.unwrap_or(r.today()), ask.days))?)
}

/// `stays.vacancies`
pub fn vacancies(desk: &Desk, ask: OfNights) -> Answer<Vacancies> {
    Ok(desk.book()?.read(|r| views::vacancies(r, (ask.arrival, ask.departure), ask.but))?)
}

/// `stays.units`
pub fn units(desk: &Desk, _: Nothing) -> Answer<Vec<UnitLine>> {
    Ok(desk.book()?.read(views::units)?)
}

/// `stays.add_unit`
pub fn add_unit(desk: &Desk, ask: UnitDraft) -> Answer<Done<UnitId>> {
    changing(desk, Act::AddUnit, |w| acts::add_unit(w, &ask))
}

/// `stays.change_unit`
pub fn change_unit(desk: &Desk, ask: ChangeUnit) -> Answer<Done<()>> {
    changing(desk, Act::ChangeUnit, |w| acts::change_unit(w, ask.unit, &ask.draft))
}

/// `stays.order_units`
pub fn order_units(desk: &Desk, ask: OrderUnits) -> Answer<Done<()>> {
    changing(desk, Act::OrderUnits, |w| acts::order_units(w, &ask.units))
}

/// `stays.retire_unit`
pub fn retire_unit(desk: &Desk, ask: OfUnit) -> Answer<Done<()>> {
    changing(desk, Act::RetireUnit, |w| acts::retire_unit(w, ask.unit))
}

/// `stays.restore_unit`
pub fn restore_unit(desk: &Desk, ask: OfUnit) -> Answer<Done<()>> {
    changing(desk, Act::RestoreUnit, |w| acts::restore_unit(w, ask.unit))
}

/// `stays.closures`
pub fn closures(desk: &Desk, _: Nothing) -> Answer<Vec<Closure>> {
    Ok(desk.book()?.read(views::closures)?)
}

/// `stays.close_unit`
pub fn close_unit(desk: &Desk, ask: ClosureDraft) -> Answer<Done<ClosureId>> {
    changing(desk, Act::CloseUnit, |w| acts::close_unit(w, &ask))
}

/// `stays.reopen_unit`
pub fn reopen_unit(desk: &Desk, ask: OfClosure) -> Answer<Done<()>> {
    changing(desk, Act::ReopenUnit, |w| acts::reopen_unit(w, ask.closure))
}

/// `stays.season`
pub fn season(desk: &Desk, _: Nothing) -> Answer<Vec<OpenPeriod>> {
    Ok(desk.book()?.read(views::season)?)
}

/// `stays.open_season`
pub fn open_season(desk: &Desk, ask: OpenSeason) -> Answer<Done<SeasonId>> {
    changing(desk, Act::OpenSeason, |w| acts::open_season(w, ask.opens, ask.closes))
}

/// `stays.close_season`
pub fn close_season(desk: &Desk, ask: OfSeason) -> Answer<Done<()>> {
    changing(desk, Act::CloseSeason, |w| acts::close_season(w, ask.season))
}

/// `stays.move`
pub fn move_to(desk: &Desk, ask: MoveStay) -> Answer<Done<()>> {
    changing(desk, Act::MoveStay, |w| acts::move_to(w, ask.stay, &ask.to))
}
