//! Setting the programme and its rewards.

use super::{Programme, Reward, Rules, rows};
use crate::book::Writer;
use crate::error::StorageError;
use crate::id::RewardId;
use crate::loyalty::acts::MOST_POINTS;
use crate::loyalty::{LoyaltyError, rows as ledger};

/// Longest name of a programme, a reward, a tier, an act. unit: characters
pub const LONGEST_NAME: usize = 80;
/// Most rates, multipliers, gifts, tiers or blackouts, each.
const MOST_RULES: usize = 40;

/// Set the programme. Points given before stay as they are.
///
/// # Errors
/// [`LoyaltyError::ProgrammeWithoutName`], [`LoyaltyError::RuleOutOfRange`].
pub fn set(w: &mut Writer<'_>, wanted: &Programme) -> Result<(), LoyaltyError> {
    check_name(&wanted.name)?;
    check(&wanted.rules)?;
    let name = wanted.name.trim();
    let mut rules = wanted.rules.clone();
    rules.tiers.sort_by_key(|tier| tier.from);
    Ok(rows::set(w, name, &rules)?)
}

/// Add a reward, or change one. Points used for it before stay as they are.
///
/// # Errors
/// [`LoyaltyError::ProgrammeWithoutName`], [`LoyaltyError::RuleOutOfRange`]; [`StorageError::Missing`] if it names a
/// reward that is not there.
pub fn set_reward(w: &mut Writer<'_>, wanted: &Reward) -> Result<RewardId, LoyaltyError> {
    check_name(&wanted.name)?;
    check_points(wanted.points, 1, "points")?;
    within(wanted.cost.minor >= 0, "cost")?;
    within(wanted.blackouts.len() <= MOST_RULES && wanted.blackouts.iter().all(|b| b.from <= b.to), "blackouts")?;
    let reward = match wanted.id {
        None => rows::insert_reward(w, wanted)?,
        Some(id) if rows::update_reward(w, id, wanted)? > 0 => id,
        Some(_) => return Err(StorageError::Missing { what: "reward" }.into()),
    };
    w.about(reward);
    Ok(reward)
}

/// Are these rules such that a programme can live by them?
///
/// # Errors
/// [`LoyaltyError::RuleOutOfRange`] names the rule.
pub fn check(rules: &Rules) -> Result<(), LoyaltyError> {
    check_points(rules.per_night, 0, "per_night")?;
    check_points(rules.direct_bonus, 0, "direct_bonus")?;
    within(rules.rates.len() <= MOST_RULES, "rates")?;
    for (at, rate) in rules.rates.iter().enumerate() {
        check_points(rate.points, 1, "rates")?;
        check_points(rate.each, 1, "rates")?;
        within(!rules.rates[..at].iter().any(|other| other.currency == rate.currency), "rates")?;
    }
    within(rules.multipliers.len() <= MOST_RULES, "multipliers")?;
    for multiplier in &rules.multipliers {
        check_name(&multiplier.name)?;
        within((1..=1_000).contains(&multiplier.percent), "multipliers")?;
        within(multiplier.from.exists() && multiplier.to.exists(), "multipliers")?;
    }
    within(rules.gifts.len() <= MOST_RULES, "gifts")?;
    for gift in &rules.gifts {
        check_name(&gift.name)?;
        check_points(gift.points, 1, "gifts")?;
    }
    within(rules.expiry_months.is_none_or(|months| (1..=120).contains(&months)), "expiry_months")?;
    within(rules.grace_months <= 60, "grace_months")?;
    within(rules.tiers.len() <= MOST_RULES, "tiers")?;
    for (at, tier) in rules.tiers.iter().enumerate() {
        check_name(&tier.name)?;
        check_points(tier.from, 1, "tiers")?;
        within(!rules.tiers[..at].iter().any(|other| other.from == tier.from), "tiers")?;
    }
    within(rules.worth.is_none_or(|worth| worth.minor >= 0), "worth")
}

fn within(is: bool, rule: &'static str) -> Result<(), LoyaltyError> {
    if is { Ok(()) } else { Err(LoyaltyError::RuleOutOfRange { rule }) }
}

fn check_points(points: u32, least: u32, rule: &'static str) -> Result<(), LoyaltyError> {
    within(points >= least && i64::from(points) <= MOST_POINTS, rule)
}

fn check_name(name: &str) -> Result<(), LoyaltyError> {
    let letters = name.trim().chars().count();
    match letters {
        0 => Err(LoyaltyError::ProgrammeWithoutName),
        _ if letters > LONGEST_NAME => Err(LoyaltyError::RuleOutOfRange { rule: "name" }),
        _ => Ok(()),
    }
}

/// The programme, or a refusal.
pub(in crate::loyalty) fn programme(w: &Writer<'_>) -> Result<Programme, LoyaltyError> {
    ledger::programme(w)?.ok_or(LoyaltyError::NoProgramme)
}
