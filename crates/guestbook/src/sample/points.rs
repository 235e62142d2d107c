//! The loyalty of the sample season: the ready programme with two tiers, members among those who came again, and their
//! points, told day by day as the desk and its rounds would have written them.

use super::SampleWish;
use super::dice::Dice;
use super::rows;
use super::story::{Household, STAFF};
use crate::book::Writer;
use crate::error::StorageError;
use crate::id::{GuestId, LineId, RewardId};
use crate::loyalty::earn::gain;
use crate::loyalty::programme::acts as programme;
use crate::loyalty::programme::ready;
use crate::loyalty::tier::last_day_of;
use crate::loyalty::{Blackout, LineKind, LoyaltyError, Reward, Rules, TierRule, Why, acts::MOST_POINTS, card};
use crate::money::Currency;
use crate::stays::{Stay, StayState};
use crate::time::Day;

/// Households that are asked whether they join: a large book has no more members than a small one. unit: households
const ASKED: u32 = 160;
/// Stays before a guest is offered the card. unit: stays
const OFFERED_AFTER: usize = 2;

/// A household that came again: who, and when.
#[derive(Debug)]
pub(super) struct Member {
    guest: GuestId,
    /// Stays that are over, oldest first.
    stays: Vec<Stay>,
    /// The first guest of the sample keeps her points, so that some of them are about to expire.
    saves: bool,
}

/// A line of somebody's ledger; `of` is the place of the line it is about.
pub(super) struct Line {
    pub kind: LineKind,
    pub points: i64,
    pub on: Day,
    pub expires: Option<Day>,
    pub why: Why,
    pub stay: Option<crate::id::StayId>,
    pub reward: Option<RewardId>,
    pub of: Option<usize>,
    pub reason: String,
}

/// Does this household join?
pub(super) fn member(told: &Household) -> Option<Member> {
    let guest = told.people.first().filter(|_| told.order < ASKED)?.id;
    let mut stays: Vec<Stay> = told.visits.iter().map(super::story::Visit::stay).collect();
    stays.retain(|stay| matches!(stay.state, StayState::Left { .. }));
    stays.sort_by_key(|stay| stay.arrival);
    (stays.len() >= OFFERED_AFTER).then_some(Member { guest, stays, saves: told.order == 0 })
}

/// Write the programme and all accounts. `order` is the number of the last household: ids go on from there.
pub(super) fn write(
    w: &mut Writer<'_>,
    wish: &SampleWish,
    members: &[Member],
    (dice, order): (&mut Dice, u32),
) -> Result<(), StorageError> {
    if members.is_empty() {
        return Ok(());
    }
    let (rules, gift) = set_up(w, wish).map_err(storage)?;
    let mut order = order;
    for member in members {
        let number = card::from_chance(dice.draw());
        let account = dice.id(order);
        rows::insert_account(w, account, (member.guest, &number, member.stays[0].arrival), STAFF[0])?;
        let mut ids: Vec<LineId> = Vec::new();
        for line in ledger(member, &rules, (&gift, wish.today), dice) {
            // One millisecond a line, so that the ids ascend as the ledger does.
            order += 1;
            ids.push(dice.id(order));
            let of = line.of.and_then(|at| ids.get(at)).copied();
            rows::insert_line(w, (ids[ids.len() - 1], account, of), &line, STAFF[order as usize % STAFF.len()])?;
        }
        order += 1;
    }
    Ok(())
}

fn storage(error: LoyaltyError) -> StorageError {
    match error {
        LoyaltyError::Storage(error) => error,
        // The ready programme keeps every rule.
        _ => StorageError::Damaged,
    }
}

/// The programme, its rewards, and the reward that is taken in the stories: the cheapest.
fn set_up(w: &mut Writer<'_>, wish: &SampleWish) -> Result<(Rules, Reward), LoyaltyError> {
    let language = wish.language.code();
    let mut ready = ready::points(language, Currency::EUR);
    let tier = |french: &str, english: &str, from| {
        let name = if language == "fr" { french } else { english };
        TierRule { name: name.to_owned(), from }
    };
    ready.programme.rules.tiers = vec![tier("Argent", "Silver", 50), tier("Or", "Gold", 200)];
    ready.programme.rules.grace_months = 6;
    programme::set(w, &ready.programme)?;
    let mut gift = None;
    for mut reward in ready.rewards {
        if reward.points >= 800 {
            let year = wish.today.year() + 1;
            let days = Day::new(year, 7, 1).zip(Day::new(year, 8, 31));
            reward.blackouts = days.map(|(from, to)| Blackout { from, to }).into_iter().collect();
        }
        let id = programme::set_reward(w, &reward)?;
        gift.get_or_insert(Reward { id: Some(id), ..reward });
    }
    Ok((ready.programme.rules, gift.ok_or(LoyaltyError::NothingToGive)?))
}

/// Points of one line that are still there.
struct Open {
    line: usize,
    points: i64,
    until: Option<Day>,
}

/// What the desk and the rounds wrote: points at each departure, sometimes a reward at the next arrival, and the end of
/// what nobody used.
fn ledger(member: &Member, rules: &Rules, (gift, today): (&Reward, Day), dice: &mut Dice) -> Vec<Line> {
    let (mut lines, mut open) = (Vec::new(), Vec::new());
    for stay in &member.stays {
        end_due(&mut lines, &mut open, stay.arrival);
        let there: i64 = open.iter().map(|lot: &Open| lot.points).sum();
        if !member.saves && there >= i64::from(gift.points) && dice.chance_of(55) {
            take(&mut open, gift.points.into());
            let line = line(LineKind::Redeem, -i64::from(gift.points), stay.arrival, Why::Reward);
            lines.push(Line { reward: gift.id, stay: Some(stay.id), reason: gift.name.clone(), ..line });
        }
        end_due(&mut lines, &mut open, stay.departure);
        let points = gain(rules, stay).points.min(MOST_POINTS);
        if points > 0 {
            let until = last_day_of(rules, stay.departure);
            open.push(Open { line: lines.len(), points, until });
            let line = line(LineKind::Earn, points, stay.departure, Why::Stay);
            lines.push(Line { expires: until, stay: Some(stay.id), ..line });
        }
    }
    end_due(&mut lines, &mut open, today);
    lines
}

fn line(kind: LineKind, points: i64, on: Day, why: Why) -> Line {
    Line { kind, points, on, expires: None, why, stay: None, reward: None, of: None, reason: String::new() }
}

/// The oldest first.
fn take(open: &mut Vec<Open>, points: i64) {
    let mut rest = points;
    for lot in open.iter_mut() {
        let some = rest.min(lot.points);
        lot.points -= some;
        rest -= some;
    }
    open.retain(|lot| lot.points > 0);
}

/// Before `day`, the round of each day after a last day has ended what was left.
fn end_due(lines: &mut Vec<Line>, open: &mut Vec<Open>, day: Day) {
    open.retain(|lot| {
        let Some(until) = lot.until.filter(|until| *until < day) else { return true };
        let line = line(LineKind::Expire, -lot.points, until.plus(1), Why::Due);
        lines.push(Line { of: Some(lot.line), ..line });
        false
    });
}
