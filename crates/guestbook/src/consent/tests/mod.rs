//! Stories of the register: what a guest said, and what may leave.

mod chain;
mod gate;
mod mutants;
mod oracle;
mod papers;
mod receipts;
mod story;

use super::acts::{Giving, Withdrawing, give, withdraw};
use super::gate::{Request, Verdict, permit};
use super::ledger::signer::Signer;
use super::{Channel, ConsentError, Method, Purpose, State, views};
use crate::act::Act;
use crate::changed::Done;
use crate::id::{ConsentId, GuestId};
use crate::testing::{Desk, desk, email, lea};
use crate::time::Day;

/// The key of every test register.
pub(super) fn signer() -> Signer {
    Signer::new([0x51; 32], [0x17; 32])
}

/// The house Les Tilleuls, with its signing key.
pub(super) fn signing(today: &str) -> Desk {
    let desk = desk(today);
    desk.book.sign_with(signer());
    desk
}

impl Desk {
    /// The same book on another day, with its key.
    pub fn signing_on(self, today: &str) -> Self {
        let desk = self.on(today);
        desk.book.sign_with(signer());
        desk
    }

    /// Élodie, with an address.
    pub fn elodie(&self) -> GuestId {
        self.guest("Lefèvre", "Élodie", &[email("elodie@example.com")])
    }

    /// A signed slip for the newsletter.
    pub fn gives(&self, guest: GuestId) -> Done<ConsentId> {
        self.tries_to_give(&slip(guest)).expect("a yes")
    }

    pub fn tries_to_give(&self, giving: &Giving) -> Result<Done<ConsentId>, ConsentError> {
        self.book.change(&lea(), Act::GiveConsent, |w| give(w, giving))
    }

    pub fn withdraws(&self, guest: GuestId) -> Done<ConsentId> {
        self.tries_to_withdraw(guest).expect("a no")
    }

    pub fn tries_to_withdraw(&self, guest: GuestId) -> Result<Done<ConsentId>, ConsentError> {
        let no = Withdrawing { guest, purpose: Purpose::P06, channel: Channel::Email, method: None };
        self.book.change(&lea(), Act::WithdrawConsent, |w| withdraw(w, &no))
    }

    /// Where the guest stands with the newsletter by e-mail.
    pub fn state(&self, guest: GuestId) -> State {
        let panel = self.book.read(|r| views::panel(r, guest)).expect("a panel");
        let line = panel.lines.iter().find(|line| line.purpose == Purpose::P06 && line.channel == Channel::Email);
        line.expect("the newsletter is on the panel").state
    }

    /// What the gate says of the newsletter by e-mail: the word of the basis, or of the refusal.
    pub fn gate(&self, guest: GuestId) -> String {
        self.gate_on(&newsletter(guest, self.book.read(|r| Ok::<_, ConsentError>(r.today())).expect("a day")))
    }

    pub fn gate_on(&self, request: &Request) -> String {
        match self.book.read(|r| permit(r, request)).expect("an answer") {
            Verdict::Yes(permit) => permit.basis().word().to_owned(),
            Verdict::No(refusal) => refusal.why.code().to_owned(),
        }
    }
}

pub(super) fn newsletter(guest: GuestId, on: Day) -> Request {
    Request { guest, purpose: Purpose::P06, channel: Channel::Email, recipient: None, fields: Vec::new(), on }
}

pub(super) fn slip(guest: GuestId) -> Giving {
    Giving {
        guest,
        purpose: Purpose::P06,
        channel: Channel::Email,
        method: Method::PaperSigned,
        place: "binder 2, p. 14".to_owned(),
        language: None,
        on: None,
        spoken_by: None,
    }
}
