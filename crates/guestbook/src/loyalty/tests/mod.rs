//! Stories of the programme, and laws against a model that counts every single point.

mod at_once;
mod laws;
mod money;
mod slow;
mod stories;

use super::programme::acts::{set, set_reward};
use super::{Gives, Programme, Reward, Rules, acts};
use crate::id::{GuestId, RewardId};
use crate::money::{Currency, Money};
use crate::testing::{Desk, desk};

/// Les Tilleuls with a programme by these rules, and Inès enrolled.
fn house(today: &str, rules: Rules) -> (Desk, GuestId) {
    let desk = desk(today);
    let guest = desk.guest("Garcia", "Inès", &[]);
    let programme = Programme { name: "Fidélité".into(), rules };
    desk.change(|w| set(w, &programme));
    desk.change(|w| acts::enrol(w, guest));
    (desk, guest)
}

fn euros(minor: i64) -> Money {
    Money { minor, currency: Currency::EUR }
}

fn reward(desk: &Desk, name: &str, points: u32, cost: i64) -> RewardId {
    let wanted = Reward { id: None, name: name.into(), points, cost: euros(cost), active: true, blackouts: Vec::new() };
    desk.change(|w| set_reward(w, &wanted)).value
}

/// Ten a night, two years.
fn ten_a_night() -> Rules {
    Rules { per_night: 10, expiry_months: Some(24), gives: Gives::AtCheckOut, ..Rules::default() }
}
