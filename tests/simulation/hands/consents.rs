//! What guests say of their data: a yes, a no, no promotion at all, a proof that failed.

use guestbook::act::Act;
use guestbook::consent::acts::{Giving, Withdrawing, give, invalidate, object, withdraw};
use guestbook::consent::ledger::signer::Signer;
use guestbook::consent::{Channel, Method, Purpose};
use guestbook::id::ChangeId;

use super::House;

/// The key of every simulated register.
pub fn signer() -> Signer {
    Signer::new([0x33; 32], [0x44; 32])
}

impl House {
    pub fn say_of_consent(&mut self) -> Option<ChangeId> {
        let guest = self.one_of(&self.guests.clone())?;
        let keys = [
            (Purpose::P06, Channel::Email),
            (Purpose::P06, Channel::Sms),
            (Purpose::P07B, Channel::Email),
            (Purpose::P10, Channel::InPerson),
        ];
        let (purpose, channel) = self.one_of(&keys)?;
        match self.below(7) {
            0..=3 => {
                let place = "binder".to_owned();
                let (method, language, on, spoken_by) = (Method::PaperSigned, None, None, None);
                let giving = Giving { guest, purpose, channel, method, place, language, on, spoken_by };
                Some(self.change(Act::GiveConsent, |w| Ok(give(w, &giving)?))?.1)
            }
            4 => {
                let no = Withdrawing { guest, purpose, channel, method: None };
                Some(self.change(Act::WithdrawConsent, |w| Ok(withdraw(w, &no)?))?.1)
            }
            5 => Some(self.change(Act::InvalidateConsent, |w| Ok(invalidate(w, guest, (purpose, channel))?))?.1),
            _ => Some(self.change(Act::ObjectToPromotion, |w| Ok(object(w, guest, None)?))?.1),
        }
    }
}
