//! Commands of loyalty: the programme, accounts, points.

use guestbook::act::Act;
use guestbook::changed::Done;
use guestbook::id::{AccountId, GuestId, LineId, RewardId, StayId};
use guestbook::loyalty::programme::acts as programme_acts;
use guestbook::loyalty::{
    AccountPage, LoyaltyError, LoyaltyPage, Programme, ProgrammePage, Reward, Rules, RulesPreview, Why, acts, owner,
    views,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::change as changing;
use super::guests::OfGuest;
use super::stays::OfStay;
use crate::Desk;
use crate::ipc::{Answer, Nothing};

/// Rules to try on a past stay.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PreviewRules {
    /// The rules.
    pub rules: Rules,
}

/// A programme to begin with, and its rewards.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct StartProgramme {
    /// The programme.
    pub programme: Programme,
    /// Rewards to add.
    pub rewards: Vec<Reward>,
}

/// Points to give.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct EarnPoints {
    /// To whom.
    pub guest: GuestId,
    /// unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// Why.
    pub reason: String,
    /// During which stay, if any.
    pub stay: Option<StayId>,
}

/// Points to use: a number of them, or a reward.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct RedeemPoints {
    /// Whose.
    pub guest: GuestId,
    /// How many, if no reward is named. unit: points, whole
    #[serde(default)]
    #[ts(type = "number | null", optional)]
    pub points: Option<i64>,
    /// Which reward.
    pub reward: Option<RewardId>,
    /// For what; may be empty.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub reason: String,
    /// For which stay, if any.
    pub stay: Option<StayId>,
}

/// A balance to put right.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AdjustPoints {
    /// Whose.
    pub guest: GuestId,
    /// Up if above zero, down if below. unit: points, whole
    #[ts(type = "number")]
    pub points: i64,
    /// Why.
    pub reason: String,
}

/// Which line of the ledger.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct OfLine {
    /// The line.
    pub line: LineId,
}

/// `loyalty.programme`
pub fn programme(desk: &Desk, _: Nothing) -> Answer<ProgrammePage> {
    Ok(desk.book()?.read(views::programme)?)
}

/// `loyalty.preview`
pub fn preview(desk: &Desk, ask: PreviewRules) -> Answer<Option<RulesPreview>> {
    programme_acts::check(&ask.rules)?;
    Ok(desk.book()?.read(|r| views::preview(r, &ask.rules))?)
}

/// `loyalty.start`
pub fn start(desk: &Desk, ask: StartProgramme) -> Answer<Done<()>> {
    changing(desk, Act::SetProgramme, |w| {
        programme_acts::set(w, &ask.programme)?;
        for reward in &ask.rewards {
            programme_acts::set_reward(w, &Reward { id: None, ..reward.clone() })?;
        }
        Ok::<(), LoyaltyError>(())
    })
}

/// `loyalty.set_programme`
pub fn set_programme(desk: &Desk, ask: Programme) -> Answer<Done<()>> {
    changing(desk, Act::SetProgramme, |w| programme_acts::set(w, &ask))
}

/// `loyalty.set_reward`
pub fn set_reward(desk: &Desk, ask: Reward) -> Answer<Done<RewardId>> {
    changing(desk, Act::SetReward, |w| programme_acts::set_reward(w, &ask))
}

/// `loyalty.account`
pub fn account(desk: &Desk, ask: OfGuest) -> Answer<AccountPage> {
    Ok(desk.book()?.read(|r| views::page(r, ask.guest))?)
}

/// `loyalty.enrol`
pub fn enrol(desk: &Desk, ask: OfGuest) -> Answer<Done<AccountId>> {
    changing(desk, Act::Enrol, |w| acts::enrol(w, ask.guest))
}

/// `loyalty.leave`
pub fn leave(desk: &Desk, ask: OfGuest) -> Answer<Done<i64>> {
    changing(desk, Act::LeaveProgramme, |w| acts::leave(w, ask.guest))
}

/// `loyalty.earn`
pub fn earn(desk: &Desk, ask: EarnPoints) -> Answer<Done<LineId>> {
    changing(desk, Act::EarnPoints, |w| acts::earn(w, ask.guest, ask.points, &ask.reason, ask.stay))
}

/// `loyalty.give_stay`
pub fn give_stay(desk: &Desk, ask: OfStay) -> Answer<Done<LineId>> {
    changing(desk, Act::EarnPoints, |w| acts::give_stay(w, ask.stay))
}

/// `loyalty.redeem`
pub fn redeem(desk: &Desk, ask: RedeemPoints) -> Answer<Done<LineId>> {
    changing(desk, Act::RedeemPoints, |w| match ask.reward {
        Some(reward) => acts::redeem_reward(w, ask.guest, reward, ask.stay),
        None => acts::redeem(w, ask.guest, ask.points.unwrap_or(0), &ask.reason, ask.stay),
    })
}

/// `loyalty.adjust`
pub fn adjust(desk: &Desk, ask: AdjustPoints) -> Answer<Done<LineId>> {
    changing(desk, Act::AdjustPoints, |w| acts::adjust(w, ask.guest, ask.points, &ask.reason))
}

/// `loyalty.reverse`
pub fn reverse(desk: &Desk, ask: OfLine) -> Answer<Done<LineId>> {
    changing(desk, Act::ReversePoints, |w| acts::reverse(w, ask.line, Why::Refund))
}

/// `loyalty.reverse_stay`
pub fn reverse_stay(desk: &Desk, ask: OfStay) -> Answer<Done<()>> {
    changing(desk, Act::ReversePoints, |w| acts::reverse_stay(w, ask.stay, Why::Refund))
}

/// `loyalty.expire`
pub fn expire(desk: &Desk, _: Nothing) -> Answer<Done<i64>> {
    changing(desk, Act::ExpirePoints, acts::expire)
}

/// `loyalty.page`
pub fn page(desk: &Desk, _: Nothing) -> Answer<LoyaltyPage> {
    Ok(desk.book()?.read(owner::page)?)
}
