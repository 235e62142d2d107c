//! The rounds: once when a book is opened, and once when a command is asked on a new day. What has had its day goes for
//! good then. Nobody waits for a round, and a round that fails is tried again at the next.

use std::sync::Mutex;

use guestbook::act::{Act, Actor};
use guestbook::book::GuestBook;
use guestbook::time::Day;

use crate::Desk;

/// The day of the last round at this desk.
#[derive(Debug)]
pub(crate) struct LastRound(Mutex<Day>);

impl LastRound {
    pub fn on(day: Day) -> Self {
        Self(Mutex::new(day))
    }

    /// Is it a new day? Only the first who asks on it is told so.
    fn is_over(&self, today: Day) -> bool {
        let Ok(mut last) = self.0.lock() else { return false };
        let is_new = *last != today;
        *last = today;
        is_new
    }
}

/// Go round in a book.
pub(crate) fn go(book: &GuestBook) {
    match book.round() {
        Ok(done) if done.change.is_some() => {
            let gone = done.value;
            tracing::info!(needs = gone.needs, notes = gone.notes, images = gone.images, "a round");
        }
        Ok(_) => {}
        Err(error) => tracing::warn!(code = %error.problem().code, "a round was not finished"),
    }
    match book.change(&Actor::named("escale"), Act::ExpirePoints, guestbook::loyalty::acts::expire) {
        Ok(done) if done.value != 0 => tracing::info!(points = done.value, "points whose last day is over"),
        Ok(_) => {}
        Err(error) => tracing::warn!(code = %error.problem().code, "points were not ended"),
    }
}

/// Before a command: is it a new day? Then somebody goes round first.
pub(crate) fn on_a_new_day(desk: &Desk) {
    if desk.last_round.is_over(Desk::today())
        && let Ok(book) = desk.book()
    {
        go(&book);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_day_has_one_round() {
        let day = |text: &str| text.parse::<Day>().expect("a day");
        let last = LastRound::on(day("2026-11-22"));
        assert!(!last.is_over(day("2026-11-22")));
        assert!(last.is_over(day("2026-11-23")));
        assert!(!last.is_over(day("2026-11-23")));
    }
}
