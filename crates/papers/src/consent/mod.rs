//! The papers of the consent register: a slip to tick and sign, and the proof of what was said.

pub(crate) mod proof;
pub(crate) mod slip;

use guestbook::consent::{Channel, Purpose};

use crate::stay_report::sheet::Sheet;

/// `News and offers of the house`
pub(crate) fn purpose(sheet: &Sheet, purpose: Purpose) -> String {
    sheet.say(&format!("purpose-{}", purpose.word()))
}

/// `E-mail`
pub(crate) fn channel(sheet: &Sheet, channel: Channel) -> String {
    sheet.say(&format!("channel-{}", channel.word()))
}
