//! The hand that writes: notes, extras and needs.

use guestbook::act::Act;
use guestbook::id::ChangeId;
use guestbook::money::{Currency, Money};
use guestbook::stays::NoteKind;
use guestbook::stays::extras::{self, ExtraKind, ExtraWords};
use guestbook::stays::needs::acts as need_acts;
use guestbook::stays::needs::{CODES, NeedDraft, NeedWords, Place, Severity};
use guestbook::stays::notes::acts as note_acts;
use guestbook::stays::notes::{NoteDraft, NoteWords, SeenBy, Topic};

use crate::hands::{House, day};

impl House {
    pub fn note(&mut self) -> Option<ChangeId> {
        let (guest, text) = (self.one_of(&self.guests.clone())?, self.word());
        let known = self.one_of(&self.notes.clone());
        match (self.below(7), known) {
            (0, Some(note)) => {
                let topic = self.one_of(&[Some(Topic::Room), Some(Topic::Payment), None])?;
                let expires = (self.below(2) == 0).then(|| day(200));
                let words = NoteWords { kind: NoteKind::Incident, text, topic, expires, ..NoteWords::default() };
                Some(self.change(Act::RewriteNote, |w| Ok(note_acts::rewrite(w, note, &words)?))?.1)
            }
            (1, Some(note)) => Some(self.change(Act::RemoveNote, |w| Ok(note_acts::remove(w, note)?))?.1),
            (2, Some(note)) => Some(self.change(Act::PinNote, |w| Ok(note_acts::pin(w, note)?))?.1),
            (3, Some(note)) => Some(self.change(Act::KeepNote, |w| Ok(note_acts::keep(w, note)?))?.1),
            _ => {
                let seen_by = self.one_of(&[None, Some(SeenBy::Desk), Some(SeenBy::Owner)])?;
                let kind = self.one_of(&[NoteKind::Fact, NoteKind::Preference])?;
                let words = NoteWords { kind, text, seen_by, ..NoteWords::default() };
                let draft = NoteDraft { guest, stay: None, words };
                let (note, change) = self.change(Act::WriteNote, |w| Ok(note_acts::write(w, &draft)?))?;
                self.notes.push(note);
                Some(change)
            }
        }
    }

    pub fn extra(&mut self) -> Option<ChangeId> {
        let stay = self.one_of(&self.stays.clone())?;
        let cents = |house: &mut Self| i64::try_from(house.below(5_000)).unwrap_or(0);
        let euros = |minor| Some(Money { minor, currency: Currency::EUR });
        let kind = self.one_of(&ExtraKind::ALL)?;
        let (price, cost) = (cents(self), cents(self));
        let words = ExtraWords {
            kind,
            label: self.word(),
            on: (self.below(2) == 0).then(|| day(3)),
            price: euros(price).filter(|_| kind != ExtraKind::Gesture),
            cost: euros(cost).filter(|_| self.below(2) == 0),
        };
        let there = self.book.read(|r| extras::views::of_stay(r, stay)).expect("the extras of a stay");
        let known = self.one_of(&there.iter().map(|extra| extra.id).collect::<Vec<_>>());
        match (self.below(3), known) {
            (0, Some(extra)) => Some(self.change(Act::ChangeExtra, |w| Ok(extras::acts::change(w, extra, &words)?))?.1),
            (1, Some(extra)) => Some(self.change(Act::RemoveExtra, |w| Ok(extras::acts::remove(w, extra)?))?.1),
            _ => Some(self.change(Act::AddExtra, |w| Ok(extras::acts::add(w, stay, &words)?))?.1),
        }
    }

    pub fn need(&mut self) -> Option<ChangeId> {
        let (code, ..) = self.one_of(CODES)?;
        let severity = self.one_of(&[Severity::LifeThreatening, Severity::Must, Severity::Preference])?;
        let number = u16::try_from(self.below(9)).unwrap_or(0);
        let words = NeedWords {
            code,
            severity,
            instruction: format!("plateau {number}"),
            place: Place::Table,
            place_number: Some(number),
        };
        let known = self.one_of(&self.needs.clone());
        match (self.below(4), known) {
            (0, Some(need)) => Some(self.change(Act::ChangeNeed, |w| Ok(need_acts::change(w, need, &words)?))?.1),
            (1, Some(need)) => Some(self.change(Act::RemoveNeed, |w| Ok(need_acts::remove(w, need)?))?.1),
            _ => {
                let draft = NeedDraft { stay: self.one_of(&self.stays.clone())?, agreed: true, words };
                let (need, change) = self.change(Act::RecordNeed, |w| Ok(need_acts::record(w, &draft)?))?;
                self.needs.push(need);
                Some(change)
            }
        }
    }
}
