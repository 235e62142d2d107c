//! What hands do with the programme, accounts and points.

use guestbook::act::Act;
use guestbook::id::{ChangeId, GuestId};
use guestbook::loyalty::programme::{acts as programme, ready};
use guestbook::loyalty::{Why, acts, views};
use guestbook::money::Currency;

use super::House;

impl House {
    /// The programme of the house: the ready one.
    pub(super) fn begin_programme(&mut self) {
        let ready = ready::points("fr", Currency::EUR);
        self.change(Act::SetProgramme, |w| Ok(programme::set(w, &ready.programme)?)).expect("a programme");
        for reward in &ready.rewards {
            self.change(Act::SetReward, |w| Ok(programme::set_reward(w, reward)?)).expect("a reward");
        }
        for guest in self.guests.clone() {
            self.change(Act::Enrol, |w| Ok(acts::enrol(w, guest)?)).expect("an account");
        }
    }

    /// One random act on points.
    pub fn touch_points(&mut self) -> Option<ChangeId> {
        let guest = self.one_of(&self.guests.clone())?;
        let points = i64::try_from(1 + self.below(60)).unwrap_or(1);
        match self.below(12) {
            0 => Some(self.change(Act::Enrol, |w| Ok(acts::enrol(w, guest)?))?.1),
            1 => Some(self.change(Act::LeaveProgramme, |w| Ok(acts::leave(w, guest)?))?.1),
            2..=4 => Some(self.change(Act::EarnPoints, |w| Ok(acts::earn(w, guest, points, "Avis", None)?))?.1),
            5 => Some(self.change(Act::RedeemPoints, |w| Ok(acts::redeem(w, guest, points, "", None)?))?.1),
            6 => Some(self.change(Act::AdjustPoints, |w| Ok(acts::adjust(w, guest, -points, "Compté")?))?.1),
            7 => {
                let stay = self.one_of(&self.stays.clone())?;
                Some(self.change(Act::EarnPoints, |w| Ok(acts::give_stay(w, stay)?))?.1)
            }
            8 => {
                let stay = self.one_of(&self.stays.clone())?;
                Some(self.change(Act::ReversePoints, |w| Ok(acts::reverse_stay(w, stay, Why::Refund)?))?.1)
            }
            9 => self.take_a_line_back(guest),
            10 => self.change_the_programme(),
            _ => Some(self.change(Act::ExpirePoints, |w| Ok(acts::expire(w)?))?.1),
        }
    }

    fn take_a_line_back(&mut self, guest: GuestId) -> Option<ChangeId> {
        let page = self.book.read(|r| views::page(r, guest)).ok()?;
        let at = self.below(page.lines.len());
        let line = page.lines.get(at)?.id;
        Some(self.change(Act::ReversePoints, |w| Ok(acts::reverse(w, line, Why::Refund)?))?.1)
    }

    fn change_the_programme(&mut self) -> Option<ChangeId> {
        let page = self.book.read(views::programme).ok()?;
        let months = u32::try_from(1 + self.below(30)).ok();
        if self.below(2) == 0 {
            let mut wanted = page.programme?;
            wanted.rules.expiry_months = months;
            return Some(self.change(Act::SetProgramme, |w| Ok(programme::set(w, &wanted)?))?.1);
        }
        let mut reward = page.rewards.into_iter().next()?;
        reward.points = months?;
        Some(self.change(Act::SetReward, |w| Ok(programme::set_reward(w, &reward)?))?.1)
    }
}
