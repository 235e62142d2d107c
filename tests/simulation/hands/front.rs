//! What hands do at the front desk: a stay in one line.

use guestbook::act::Act;
use guestbook::id::ChangeId;
use guestbook::stays::acts::StayError;
use guestbook::stays::one_line::acts::{Arriving, LineBooking, LineError, book_line};

use super::{House, Refused, day};

/// A refused line: what the rooms behind it refused, or the line itself.
fn of_line(error: LineError) -> Refused {
    match error {
        LineError::Stay(error) => error.into(),
        LineError::Guest(error) => error.into(),
        LineError::Storage(error) => error.into(),
        LineError::Line { .. } | LineError::NotToday => StayError::NotNow { state: "booked" }.into(),
    }
}

impl House {
    /// A new guest, a stay and a note in one change; now and then a walk-in.
    pub fn book_in_one_line(&mut self) -> Option<ChangeId> {
        let arriving = if self.below(3) == 0 { Arriving::Now } else { Arriving::Later };
        let ahead = if arriving == Arriving::Now { 0 } else { i64::try_from(self.below(40)).unwrap_or(0) };
        let unit = self.one_of(&["ch1", "Ch. 2", "gîte", ""])?;
        let (arrival, nights) = (day(ahead), self.below(4));
        let line = format!("\"Dubois {}\" {arrival} +{nights} {unit} 2+1 chien 06 12 34 56 78", self.word());
        let guest = if self.below(2) == 0 { Some(None) } else { Some(self.one_of(&self.guests.clone())) };
        let wish = LineBooking { line, guest, unit: None, despite: Vec::new(), arriving };
        let (booked, change) = self.change(Act::BookStay, |w| book_line(w, &wish).map_err(of_line))?;
        self.stays.push(booked.stay);
        if !self.guests.contains(&booked.guest) {
            self.guests.push(booked.guest);
        }
        Some(change)
    }
}
