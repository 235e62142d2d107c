//! The same week next year: a reminder to offer it, written down as a task long before.

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EnquiryError, rows};
use crate::book::Writer;
use crate::error::StorageError;
use crate::id::{EncounterId, GuestId, StayId, TaskId};
use crate::journey::tasks::rows::{insert_errand, of_files};
use crate::journey::tasks::{Due, Errand, NewErrand, OfferDays};
use crate::stays::{self, Role};
use crate::time::Day;

/// The offer is due so long before the first night, or today if that day is over. unit: days
pub const OFFER_AHEAD: i64 = 26 * 7;

/// The same week of which stay, or of which enquiry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum OfferOf {
    /// Days somebody wanted.
    Enquiry {
        /// Whose.
        enquiry: EncounterId,
    },
    /// Days somebody was here.
    Stay {
        /// Which stay.
        stay: StayId,
    },
}

/// A reminder that was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// The task.
    pub task: TaskId,
    /// The days to offer.
    pub offer: OfferDays,
    /// The day to offer them.
    pub due: Day,
}

/// The same weekday of the same week in the next year whose week lies ahead. A year without a week 53 lends its 52nd.
///
/// source: ISO 8601, weeks begin on Monday, week 1 holds the year's first Thursday
#[must_use]
pub fn same_week(arrival: Day, departure: Option<Day>, today: Day) -> OfferDays {
    let date = arrival.date();
    let (week, weekday) = (date.iso_week(), date.weekday());
    let year_of = |years: i32| {
        let year = week.year() + years;
        let same = NaiveDate::from_isoywd_opt(year, week.week(), weekday);
        same.or_else(|| NaiveDate::from_isoywd_opt(year, 52, weekday)).map(Day::from)
    };
    // Stays lie within a human life; a day of another age is offered as it is.
    let next = (1..=200).filter_map(year_of).find(|day| *day > today).unwrap_or(arrival);
    OfferDays { arrival: next, departure: departure.map(|leaves| next.plus(leaves.since(arrival))) }
}

/// Write down that the same week of next year is to be offered. Asked twice, it is written down once.
///
/// # Errors
/// [`EnquiryError::NoDays`] if no days are known; [`EnquiryError::NotNow`] for an enquiry that is still open.
pub fn same_week_again(w: &mut Writer<'_>, of: OfferOf) -> Result<Reminder, EnquiryError> {
    let (guest, days, stay, enquiry) = match of {
        OfferOf::Enquiry { enquiry } => {
            let known = rows::known(w, enquiry)?;
            if known.state.is_open() {
                return Err(EnquiryError::NotNow { state: known.state.word() });
            }
            let arrival = known.wanted.arrival.ok_or(EnquiryError::NoDays)?;
            (known.guest, (arrival, known.wanted.departure), None, Some(enquiry))
        }
        OfferOf::Stay { stay } => {
            let known = stays::views::stay(w, stay)?;
            let main = known.party.iter().find(|member| member.role == Role::MainGuest).or(known.party.first());
            let guest = main.ok_or(StorageError::Missing { what: "guest" })?.guest;
            (guest, (known.arrival, Some(known.departure)), Some(stay), None)
        }
    };
    let offer = same_week(days.0, days.1, w.today());
    let due = offer.arrival.plus(-OFFER_AHEAD).max(w.today());
    if let Some(known) = already(w, guest, offer)? {
        return Ok(known);
    }
    let new =
        NewErrand { errand: Errand::Offer, guest, due: Due { on: due, at: None }, stay, enquiry, offer: Some(offer) };
    let task = insert_errand(w, &new)?;
    w.about(task);
    Ok(Reminder { task, offer, due })
}

fn already(w: &Writer<'_>, guest: GuestId, offer: OfferDays) -> Result<Option<Reminder>, StorageError> {
    let tasks = of_files(w, &[guest])?;
    let same = tasks.into_iter().find(|task| task.done_on.is_none() && task.offer == Some(offer));
    Ok(same.and_then(|task| Some(Reminder { task: task.id, offer, due: task.due?.on })))
}
