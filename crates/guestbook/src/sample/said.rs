//! What was said before, during and after the stays of a household, and what was noted.

use super::plan::is_regular;
use super::story::{Household, Meeting, Remark, STAFF, Teller, Visit, at};
use crate::house::habits::Habits;
use crate::id::StayId;
use crate::journey::EncounterKind;
use crate::stays::notes::last_day;
use crate::stays::{NoteKind, StayState};
use crate::time::Day;

impl Teller<'_> {
    fn staff(&mut self) -> &'static str {
        STAFF[self.dice.weighted(&[5, 3, 2])]
    }

    fn meet(&mut self, told: &mut Household, kind: EncounterKind, on: Day, about: Option<&(StayId, Day, i64)>) {
        if on > self.wish.today {
            return;
        }
        let words = self.words;
        let lines = match kind {
            EncounterKind::Interest => &words.interest,
            EncounterKind::Enquiry => &words.enquiry,
            EncounterKind::Call => &words.call,
            EncounterKind::Message => &words.message,
            EncounterKind::Reconfirmation => &words.reconfirmation,
            EncounterKind::FollowUp => &words.follow_up,
        };
        let (week, nights) = about.map_or((on.plus(60).week(), 2), |(_, arrival, nights)| (arrival.week(), *nights));
        let line = self.dice.pick(lines).copied().unwrap_or_default();
        let text = line.replace("{week}", &week.to_string()).replace("{nights}", &nights.max(2).to_string());
        // Before a booking there is no stay to speak of.
        let before = matches!(kind, EncounterKind::Interest | EncounterKind::Enquiry);
        let stay = about.filter(|_| !before).map(|(id, ..)| *id);
        let (id, author) = (self.dice.id(told.order), self.staff());
        told.meetings.push(Meeting { id, stay, kind, on, text, author });
    }

    fn note(&mut self, told: &mut Household, kind: NoteKind, on: Day, stay: Option<StayId>) {
        if on >= self.wish.today {
            return;
        }
        let words = self.words;
        let lines = match kind {
            NoteKind::Fact => &words.fact,
            NoteKind::Preference => &words.preference,
            NoteKind::Incident => &words.incident,
        };
        let text = self.dice.pick(lines).copied().unwrap_or_default().to_owned();
        let minute = self.dice.between(420, 1_260);
        let (id, author) = (self.dice.id(told.order), self.staff());
        self.remark(told, Remark { id, stay, kind, text, author, at: at(on, minute), expires: on });
    }

    /// Keep a note until its last day; one that has expired by now was removed long ago.
    fn remark(&self, told: &mut Household, written: Remark) {
        let visit = told.visits.iter().find(|visit| Some(visit.id) == written.stay);
        let expires = last_day(written.kind, &Habits::default(), written.expires, visit.map(|visit| visit.departure));
        if expires >= self.wish.today {
            told.remarks.push(Remark { expires, ..written });
        }
    }

    /// Enquiries, calls, confirmations, thanks and notes around every stay; or an enquiry that led nowhere yet.
    pub(super) fn what_was_said(&mut self, told: &mut Household) {
        if told.visits.is_empty() {
            let on = self.wish.today.plus(-self.dice.between(1, 240));
            if self.only_asks(told.order) {
                self.meet(told, EncounterKind::Enquiry, on, None);
                if self.dice.chance_of(40) {
                    self.meet(told, EncounterKind::Call, on.plus(2), None);
                }
            } else if self.dice.chance_of(50) {
                self.meet(told, EncounterKind::Interest, on, None);
            }
            return;
        }
        for at in 0..told.visits.len() {
            let Visit { id, arrival, departure, booked_on, state, .. } = told.visits[at];
            self.around(told, (id, arrival, departure.since(arrival)), (departure, booked_on), state);
        }
    }

    fn around(
        &mut self,
        told: &mut Household,
        about: (StayId, Day, i64),
        (departure, booked_on): (Day, Day),
        state: StayState,
    ) {
        let (id, arrival, nights) = about;
        let direct = told.visits.iter().any(|v| v.id == id && matches!(v.origin, crate::stays::Origin::Direct));
        let before = |dice: &mut super::dice::Dice| booked_on.plus(-dice.between(1, 6));
        if is_regular(told.order) && self.dice.chance_of(30) {
            let on = before(&mut self.dice).plus(-20);
            self.meet(told, EncounterKind::Interest, on, Some(&about));
        }
        if direct && self.dice.chance_of(45) {
            let kind = if self.dice.chance_of(70) { EncounterKind::Enquiry } else { EncounterKind::Call };
            let on = before(&mut self.dice);
            self.meet(told, kind, on, None);
        }
        if !state.counts() {
            return;
        }
        if self.dice.chance_of(65) {
            let on = arrival.plus(-self.dice.between(2, 6)).max(booked_on);
            self.meet(told, EncounterKind::Reconfirmation, on, Some(&about));
        }
        if self.dice.chance_of(12) {
            let on = arrival.plus(-1).max(booked_on);
            self.meet(told, EncounterKind::Message, on, Some(&about));
        }
        for (kind, percent) in [(NoteKind::Preference, 30), (NoteKind::Fact, 16), (NoteKind::Incident, 7)] {
            if self.dice.chance_of(percent) {
                let on = arrival.plus(self.dice.between(0, nights));
                self.note(told, kind, on, Some(id));
            }
        }
        if self.dice.chance_of(55) {
            let on = departure.plus(self.dice.between(2, 5));
            self.meet(told, EncounterKind::FollowUp, on, Some(&about));
        }
    }

    /// The first guest arrives today, for the sixth time, and every stage of the journey has its fact.
    pub(super) fn first_guest(&mut self, told: &mut Household) {
        use EncounterKind::{Call, Enquiry, FollowUp, Interest, Reconfirmation};
        let today = self.wish.today;
        let stay_on = |days: i64| told.visits.iter().find(|visit| visit.arrival == today.plus(days)).map(|v| v.id);
        let (now, spring, autumn) = (stay_on(0), stay_on(-194), stay_on(-364));
        let earlier = stay_on(-558);
        for (line, kind, days, stay) in [
            (7, FollowUp, -190, spring),
            (0, Interest, -49, None),
            (8, Enquiry, -47, None),
            (1, Call, -44, None),
            (2, Reconfirmation, -4, now),
        ] {
            let text = self.words.first.get(line).copied().unwrap_or_default().to_owned();
            let (id, author) = (self.dice.id(told.order), STAFF[line % 2]);
            told.meetings.push(Meeting { id, stay, kind, on: today.plus(days), text, author });
        }
        for (line, kind, days, stay) in [
            (6, NoteKind::Incident, -557, earlier),
            (4, NoteKind::Preference, -363, autumn),
            (5, NoteKind::Fact, -363, autumn),
            (3, NoteKind::Preference, -192, spring),
        ] {
            let text = self.words.first.get(line).copied().unwrap_or_default().to_owned();
            let (id, author) = (self.dice.id(told.order), STAFF[0]);
            let on = today.plus(days);
            self.remark(told, Remark { id, stay: stay.or(now), kind, text, author, at: at(on, 600), expires: on });
        }
    }
}
