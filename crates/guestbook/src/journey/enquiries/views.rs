//! Who asked, and what the house owes them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Enquiry, EnquiryState, QUOTE_RESTS, rows};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::person_of;
use crate::id::{EncounterId, GuestId};
use crate::journey::CueKind;
use crate::personal::Private;
use crate::stays::one_line;
use crate::time::Day;

/// How many settled ones are told. unit: enquiries
pub const MOST_SETTLED: usize = 200;

/// Which enquiries.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhichEnquiries {
    /// Those of which something is still to come.
    #[default]
    Open,
    /// Those that became a stay, the latest first; at most [`MOST_SETTLED`].
    Booked,
    /// Those that were lost, the latest first; at most [`MOST_SETTLED`].
    Lost,
}

/// What waits for somebody today.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, TS)]
pub struct Waiting {
    /// Tasks whose day is over. unit: tasks, whole
    pub overdue: u32,
    /// Tasks of today. unit: tasks, whole
    pub due: u32,
    /// Open enquiries. unit: enquiries, whole
    pub enquiries: u32,
    /// Of these, those the house owes an answer today. unit: enquiries, whole
    pub unanswered: u32,
}

/// Enquiries of the house. Open ones by the day they should be looked at, those that wait for an answer first.
///
/// # Errors
/// If the book cannot be read.
pub fn enquiries(r: &Reader<'_>, which: WhichEnquiries) -> Result<Vec<Enquiry>, StorageError> {
    let mut enquiries = told(rows::all(r, which, MOST_SETTLED)?, r.today());
    if which == WhichEnquiries::Open {
        // Stable: equal ones stay in the order they were noted.
        enquiries.sort_by_key(|enquiry| (enquiry.missing.is_none(), enquiry.next_day()));
    }
    Ok(enquiries)
}

/// Enquiries of one person, the latest first.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn of_guest(r: &Reader<'_>, guest: GuestId) -> Result<Vec<Enquiry>, StorageError> {
    of_files(r, &person_of(r, guest)?.files)
}

pub(in crate::journey) fn of_files(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<Enquiry>, StorageError> {
    let mut enquiries = told(rows::of_files(r, files)?, r.today());
    enquiries.reverse();
    Ok(enquiries)
}

/// One enquiry.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such enquiry.
pub fn one(r: &Reader<'_>, enquiry: EncounterId) -> Result<Enquiry, StorageError> {
    Ok(tell(rows::known(r, enquiry)?, r.today()))
}

/// What waits for somebody today, in numbers.
///
/// # Errors
/// If the book cannot be read.
pub fn waiting(r: &Reader<'_>) -> Result<Waiting, StorageError> {
    let (due, overdue) = rows::count_due(r, r.today())?;
    let open = rows::count_open(r)?;
    let asking =
        if open == 0 { 0 } else { enquiries(r, WhichEnquiries::Open)?.iter().filter(|e| e.missing.is_some()).count() };
    Ok(Waiting { overdue, due, enquiries: open, unanswered: u32::try_from(asking).unwrap_or(u32::MAX) })
}

fn told(enquiries: Vec<Enquiry>, today: Day) -> Vec<Enquiry> {
    enquiries.into_iter().map(|enquiry| tell(enquiry, today)).collect()
}

fn tell(mut enquiry: Enquiry, today: Day) -> Enquiry {
    enquiry.missing = missing(&enquiry, today);
    if enquiry.state.is_open() {
        let days = (enquiry.wanted.arrival, enquiry.wanted.departure);
        let price = enquiry.quote.map(|quote| quote.amount);
        enquiry.line = Private::new(&one_line::line_of(&enquiry.name, days, enquiry.wanted.heads, price));
    }
    enquiry
}

/// What the house owes an enquiry today. Who asked yesterday waits for an answer, unless a call back is still to come
/// or was made; who has a price is asked once it holds no longer, or after a week.
fn missing(enquiry: &Enquiry, today: Day) -> Option<CueKind> {
    match enquiry.state {
        EnquiryState::New => {
            let called = enquiry.call_back.is_some_and(|call| match (call.done_on, call.due) {
                (Some(_), _) => true,
                (None, due) => due.is_some_and(|due| due.on >= today),
            });
            (enquiry.on < today && !called).then_some(CueKind::EnquiryUnanswered)
        }
        EnquiryState::Quoted => {
            let over = enquiry.quote.is_some_and(|quote| match quote.until {
                Some(until) => until < today,
                None => quote.on.plus(QUOTE_RESTS) <= today,
            });
            over.then_some(CueKind::QuoteUnanswered)
        }
        EnquiryState::Booked { .. } | EnquiryState::Lost { .. } => None,
    }
}
