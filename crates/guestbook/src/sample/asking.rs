//! Enquiries under way: those who only ask, and stand in every state an enquiry can have.

use super::rows::{self, Asking};
use super::story::{STAFF, Teller};
use crate::book::Writer;
use crate::error::StorageError;
use crate::journey::enquiries::offer::{OFFER_AHEAD, same_week};
use crate::journey::enquiries::{AskedBy, EnquiryState, LostWhy, Quote, Wanted};
use crate::journey::tasks::{Due, Errand, NewErrand};
use crate::money::{Currency, Money};
use crate::stays::Heads;
use crate::time::Day;

/// By which way, how many days ago at most, how many nights, which words.
const ASKED: [(AskedBy, i64, i64, usize); 6] = [
    (AskedBy::Phone, 0, 3, 0),
    (AskedBy::Mail, 2, 2, 3),
    (AskedBy::Web, 3, 4, 2),
    (AskedBy::Phone, 12, 2, 0),
    (AskedBy::Mail, 400, 3, 2),
    (AskedBy::Phone, 400, 7, 0),
];

/// Give the latest who only asked what an enquiry has: days, a call back, a price, an end.
pub(super) fn write(w: &Writer<'_>, teller: &mut Teller<'_>) -> Result<(), StorageError> {
    let today = teller.wish.today;
    for (at, (id, guest, noted)) in (0_u32..).zip(rows::only_asked(w, ASKED.len())?) {
        let Some(&(channel, ago, nights, line)) = ASKED.get(at as usize) else { break };
        let on = noted.max(today.plus(-ago)).min(today);
        let arrival = on.plus(95 + 11 * i64::from(at));
        let quote = Quote { amount: Money { minor: 12_400 * nights, currency: Currency::EUR }, on, until: None };
        let (state, quote) = state(at, today, quote);
        let wanted = Wanted {
            arrival: Some(arrival),
            departure: Some(arrival.plus(nights)),
            about: None,
            heads: Heads { adults: Some(2), children: (at % 2 == 1).then_some(1), infants: None },
        };
        let words =
            teller.words.enquiry.get(line).copied().unwrap_or_default().replace("{nights}", &nights.to_string());
        let author = STAFF[at as usize % STAFF.len()];
        rows::set_asking(w, id, &Asking { on, channel, wanted, words, author, state, quote })?;
        let call = Due { on: today, at: Some(17 * 60) };
        let offer = same_week(arrival, Some(arrival.plus(nights)), today);
        let new = |errand, due| NewErrand { errand, guest, due, stay: None, enquiry: Some(id), offer: None };
        let errand = match state {
            EnquiryState::New if at == 0 => Some(new(Errand::CallBack, call)),
            EnquiryState::Lost { why: LostWhy::DatesFull, .. } => {
                let due = Due { on: offer.arrival.plus(-OFFER_AHEAD).max(today), at: None };
                Some(NewErrand { offer: Some(offer), ..new(Errand::Offer, due) })
            }
            _ => None,
        };
        if let Some(errand) = errand {
            rows::insert_errand(w, teller.dice.id(at), &errand, (author, on))?;
        }
    }
    Ok(())
}

fn state(at: u32, today: Day, quote: Quote) -> (EnquiryState, Option<Quote>) {
    let lost = |why| EnquiryState::Lost { why, on: quote.on.plus(9).min(today) };
    match at {
        2 => (EnquiryState::Quoted, Some(Quote { until: Some(today.plus(4)), ..quote })),
        3 => (EnquiryState::Quoted, Some(Quote { until: Some(today.plus(-1).max(quote.on)), ..quote })),
        4 => (lost(LostWhy::Price), Some(quote)),
        5 => (lost(LostWhy::DatesFull), None),
        _ => (EnquiryState::New, None),
    }
}
