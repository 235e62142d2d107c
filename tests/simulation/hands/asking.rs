//! What hands do with enquiries: note, correct, call back, quote, book, lose, open again, remove, offer again.

use guestbook::act::Act;
use guestbook::book::Writer;
use guestbook::id::{ChangeId, EncounterId};
use guestbook::journey::acts::JourneyError;
use guestbook::journey::enquiries::acts::{self, EnquiryDraft, EnquiryWords};
use guestbook::journey::enquiries::offer::{OfferOf, same_week_again};
use guestbook::journey::enquiries::views::of_guest;
use guestbook::journey::enquiries::{AskedBy, EnquiryError, LostWhy, Wanted};
use guestbook::journey::tasks::Due;
use guestbook::money::{Currency, Money};
use guestbook::personal::Private;
use guestbook::stays::Heads;
use guestbook::stays::one_line::acts::{Arriving, LineBooking};

use super::{House, Refused, day};

/// A refused enquiry: the store, or one that stands elsewhere.
fn of_enquiry(error: EnquiryError) -> Refused {
    match error {
        EnquiryError::Storage(error) => error.into(),
        EnquiryError::Guest(error) => error.into(),
        EnquiryError::Stay(error) => error.into(),
        EnquiryError::Line(error) => super::front::of_line(error),
        EnquiryError::Note(error) => Refused::Note(error),
        _ => JourneyError::NotYet.into(),
    }
}

impl House {
    fn said_of_an_enquiry(&mut self) -> EnquiryWords {
        let arrival = day(i64::try_from(self.below(300)).unwrap_or(0));
        let departure = (self.below(3) > 0).then(|| arrival.plus(i64::try_from(self.below(9)).unwrap_or(1)));
        let about = (self.below(4) == 0).then(|| Private::new(&self.word()));
        let heads = Heads { adults: Some(2), ..Heads::default() };
        let wanted = Wanted { arrival: Some(arrival), departure, about, heads };
        let channel = self.one_of(&AskedBy::ALL);
        EnquiryWords { channel, wanted, asked: Private::new(&self.word()), ..EnquiryWords::default() }
    }

    fn note_an_enquiry(&mut self) -> Option<ChangeId> {
        let words = self.said_of_an_enquiry();
        let due = Due { on: day(i64::try_from(self.below(9)).unwrap_or(0)), at: Some(900) };
        let draft = if self.below(3) == 0 {
            let name = guestbook::guests::Name { family: Private::new(&self.word()), given: Private::default() };
            EnquiryDraft { name: Some(name), phone: Some("06 39 98 12 34".into()), words, ..EnquiryDraft::default() }
        } else {
            let guest = self.one_of(&self.guests.clone());
            EnquiryDraft { guest, call_back: (self.below(2) == 0).then_some(due), words, ..EnquiryDraft::default() }
        };
        let (noted, change) = self.change(Act::NoteEnquiry, |w| acts::note(w, &draft).map_err(of_enquiry))?;
        if !self.guests.contains(&noted.guest) {
            self.guests.push(noted.guest);
        }
        Some(change)
    }

    fn some_enquiry(&mut self) -> Option<EncounterId> {
        let guest = self.one_of(&self.guests.clone())?;
        let known = self.book.read(|r| of_guest(r, guest)).unwrap_or_default();
        self.one_of(&known.iter().map(|enquiry| enquiry.id).collect::<Vec<_>>())
    }

    /// One random act on enquiries.
    pub fn answer_an_enquiry(&mut self) -> Option<ChangeId> {
        let (what, Some(enquiry)) = (self.below(10), self.some_enquiry()) else { return self.note_an_enquiry() };
        let mut tried = |act: Act, f: &dyn Fn(&mut Writer<'_>) -> Result<(), EnquiryError>| {
            Some(self.change(act, |w| f(w).map_err(of_enquiry))?.1)
        };
        match what {
            0 => {
                let words = self.said_of_an_enquiry();
                let f = |w: &mut Writer<'_>| acts::change(w, enquiry, &words);
                Some(self.change(Act::ChangeEnquiry, |w| f(w).map_err(of_enquiry))?.1)
            }
            1 => {
                let due = Due { on: day(3), at: None };
                tried(Act::AskForCallBack, &|w| acts::call_back(w, enquiry, due).map(|_| ()))
            }
            2 => {
                let amount = Money { minor: 45_000, currency: Currency::EUR };
                tried(Act::QuoteEnquiry, &|w| acts::quote(w, enquiry, amount, Some(day(5))))
            }
            3 => tried(Act::LoseEnquiry, &|w| acts::lose(w, enquiry, LostWhy::WentElsewhere)),
            4 => tried(Act::ReopenEnquiry, &|w| acts::reopen(w, enquiry)),
            5 => tried(Act::RemoveEnquiry, &|w| acts::remove(w, enquiry)),
            6 => tried(Act::OfferSameWeek, &|w| same_week_again(w, OfferOf::Enquiry { enquiry }).map(|_| ())),
            7 => {
                let stay = self.one_of(&self.stays.clone())?;
                let f = |w: &mut Writer<'_>| same_week_again(w, OfferOf::Stay { stay });
                Some(self.change(Act::OfferSameWeek, |w| f(w).map_err(of_enquiry))?.1)
            }
            _ => {
                let line = format!("{} +2 {}", day(i64::try_from(self.below(40)).unwrap_or(0)), "ch1");
                let (guest, unit) = (None, None);
                let booking = LineBooking {
                    line: format!("\"Dubois\" {line}"),
                    guest,
                    unit,
                    despite: Vec::new(),
                    arriving: Arriving::default(),
                };
                let f = |w: &mut Writer<'_>| acts::book(w, enquiry, &booking);
                let (booked, change) = self.change(Act::BookEnquiry, |w| f(w).map_err(of_enquiry))?;
                self.stays.push(booked.stay);
                Some(change)
            }
        }
    }
}
