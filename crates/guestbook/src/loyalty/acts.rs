//! What a hand may do with accounts and points. Every way into the ledger goes through [`give`] and [`take`].

use super::lots::Ledger;
use super::programme::acts::programme;
use super::{Account, Gives, LineKind, LoyaltyError, Why, card, earn, rows, tier};
use crate::book::Writer;
use crate::error::StorageError;
use crate::guests::person_of;
use crate::id::{AccountId, GuestId, Id as _, LineId, RewardId, StayId};
use crate::stays::{self, Role, Stay, StayState};

/// Most points one line may give or take, and most a rule may say. unit: points
pub const MOST_POINTS: i64 = 1_000_000;
/// Longest reason. unit: characters
pub const LONGEST_REASON: usize = 200;

/// A guest joins. An account that was closed opens again, with its number; what it held has ended. Nothing else is
/// asked: no consent is needed, none is given, and the price stays the same.
///
/// # Errors
/// [`LoyaltyError::NoProgramme`], [`LoyaltyError::AlreadyEnrolled`].
pub fn enrol(w: &mut Writer<'_>, guest: GuestId) -> Result<AccountId, LoyaltyError> {
    programme(w)?;
    let person = person_of(w, guest)?;
    w.about(person.shown);
    match rows::account_of(w, &person.files)? {
        Some(account) if account.closed_on.is_none() => Err(LoyaltyError::AlreadyEnrolled),
        Some(account) => {
            rows::set_closed(w, account.id, None)?;
            Ok(account.id)
        }
        None => {
            let number = free_number(w)?;
            Ok(rows::insert_account(w, person.shown, &number)?)
        }
    }
}

fn free_number(w: &mut Writer<'_>) -> Result<String, StorageError> {
    loop {
        // The random end of an id that is used for nothing else.
        let mut chance = [0; 8];
        chance.copy_from_slice(&w.new_id::<AccountId>().bytes()[8..]);
        let number = card::from_chance(u64::from_be_bytes(chance));
        if !rows::is_card_taken(w, &number)? {
            return Ok(number);
        }
    }
}

/// A guest leaves the programme: every lot ends today, and the account is closed. Answers how many points ended.
///
/// # Errors
/// [`LoyaltyError::NotEnrolled`].
pub fn leave(w: &mut Writer<'_>, guest: GuestId) -> Result<i64, LoyaltyError> {
    let account = open_account(w, guest)?;
    let ended = ledger(w, account.id)?.open();
    for lot in &ended {
        let of = Some(lot.line);
        rows::insert_line(w, &rows::NewLine { of, ..line(account.id, LineKind::Expire, -lot.points, Why::Left) })?;
    }
    rows::set_closed(w, account.id, Some(w.today()))?;
    Ok(ended.iter().map(|lot| lot.points).sum())
}

/// Points for something the guest did besides staying, or at the house's pleasure; `stay` if it belongs to one.
///
/// # Errors
/// [`LoyaltyError::PointsOutOfRange`], [`LoyaltyError::NoReason`], [`LoyaltyError::NotEnrolled`],
/// [`LoyaltyError::StayDoesNotCount`], [`LoyaltyError::NotTheirStay`].
pub fn earn(
    w: &mut Writer<'_>,
    guest: GuestId,
    points: i64,
    reason: &str,
    stay: Option<StayId>,
) -> Result<LineId, LoyaltyError> {
    let reason = check_reason(reason)?;
    check_points(points)?;
    let account = open_account(w, guest)?;
    if let Some(stay) = stay {
        their_stay(w, guest, stay)?;
    }
    give(w, &rows::NewLine { stay, reason, ..line(account.id, LineKind::Earn, points, Why::Act) })
}

/// The points of a stay by the rules, by hand. They go to whoever answers for the party.
///
/// # Errors
/// [`LoyaltyError::StayDoesNotCount`], [`LoyaltyError::AlreadyGiven`], [`LoyaltyError::NothingToGive`],
/// [`LoyaltyError::NotEnrolled`].
pub fn give_stay(w: &mut Writer<'_>, stay: StayId) -> Result<LineId, LoyaltyError> {
    let stay = stays::views::stay(w, stay)?;
    let account = account_of_party(w, &stay)?.ok_or(LoyaltyError::NotEnrolled)?;
    if !stay.state.counts() {
        return Err(LoyaltyError::StayDoesNotCount);
    }
    if !rows::given_for(w, stay.id)?.is_empty() {
        return Err(LoyaltyError::AlreadyGiven);
    }
    let gain = earn::gain(&programme(w)?.rules, &stay);
    if gain.points <= 0 {
        return Err(LoyaltyError::NothingToGive);
    }
    let new = line(account.id, LineKind::Earn, gain.points.min(MOST_POINTS), Why::Stay);
    give(w, &rows::NewLine { stay: Some(stay.id), ..new })
}

/// Use points, over the counter, or for a stay.
///
/// # Errors
/// [`LoyaltyError::Short`] says what is missing; [`LoyaltyError::PointsOutOfRange`], [`LoyaltyError::NotEnrolled`].
pub fn redeem(
    w: &mut Writer<'_>,
    guest: GuestId,
    points: i64,
    reason: &str,
    stay: Option<StayId>,
) -> Result<LineId, LoyaltyError> {
    check_points(points)?;
    if reason.trim().chars().count() > LONGEST_REASON {
        return Err(LoyaltyError::ReasonTooLong);
    }
    let account = open_account(w, guest)?;
    if let Some(stay) = stay {
        their_stay(w, guest, stay)?;
    }
    let reason = reason.trim();
    take(w, &rows::NewLine { stay, reason, ..line(account.id, LineKind::Redeem, -points, Why::Counter) })
}

/// A reward of the catalogue is taken.
///
/// # Errors
/// [`LoyaltyError::Short`] says what is missing; [`LoyaltyError::RewardNotNow`] until when; and as [`redeem`].
pub fn redeem_reward(
    w: &mut Writer<'_>,
    guest: GuestId,
    reward: RewardId,
    stay: Option<StayId>,
) -> Result<LineId, LoyaltyError> {
    let reward = rows::reward(w, reward)?.ok_or(StorageError::Missing { what: "reward" })?;
    if !reward.active {
        return Err(LoyaltyError::RewardNotInUse);
    }
    if let Some(after) = reward.blacked_out(w.today()) {
        return Err(LoyaltyError::RewardNotNow { after });
    }
    let account = open_account(w, guest)?;
    if let Some(stay) = stay {
        their_stay(w, guest, stay)?;
    }
    let new = line(account.id, LineKind::Redeem, -i64::from(reward.points), Why::Reward);
    take(w, &rows::NewLine { stay, reward: reward.id, reason: &reward.name, ..new })
}

/// Put a balance right by hand, up or down, never below zero.
///
/// # Errors
/// [`LoyaltyError::NoReason`], [`LoyaltyError::PointsOutOfRange`], [`LoyaltyError::Short`].
pub fn adjust(w: &mut Writer<'_>, guest: GuestId, points: i64, reason: &str) -> Result<LineId, LoyaltyError> {
    let reason = check_reason(reason)?;
    check_points(points.checked_abs().unwrap_or(0))?;
    let account = open_account(w, guest)?;
    let new = rows::NewLine { reason, ..line(account.id, LineKind::Adjust, points, Why::Hand) };
    if points > 0 { give(w, &new) } else { take(w, &new) }
}

/// Take back what a line did. Points given go as far as they are still there; the rest is owed, and the next points
/// earned repay it. Points used come back into the lots they came from.
///
/// # Errors
/// [`LoyaltyError::NothingToReverse`] for a line that was reversed, expired, or is itself a reversal.
pub fn reverse(w: &mut Writer<'_>, line: LineId, why: Why) -> Result<LineId, LoyaltyError> {
    let (account, wrong) = rows::line(w, line)?.ok_or(StorageError::Missing { what: "points" })?;
    let book = ledger(w, account)?;
    let plain = matches!(wrong.kind, LineKind::Earn | LineKind::Redeem | LineKind::Adjust);
    if !plain || book.is_reversed(line) {
        return Err(LoyaltyError::NothingToReverse);
    }
    let closed = rows::account(w, account)?.is_none_or(|account| account.closed_on.is_some());
    if wrong.points < 0 && closed {
        return Err(LoyaltyError::NotEnrolled);
    }
    w.about(line);
    let of = rows::NewLine { of: Some(line), stay: wrong.stay, ..self::line(account, LineKind::Reverse, 0, why) };
    if wrong.points < 0 {
        return give(w, &rows::NewLine { points: -wrong.points, reward: wrong.reward, ..of });
    }
    match book.reversible(line) {
        ..=0 => Err(LoyaltyError::NothingToReverse),
        points => Ok(rows::insert_line(w, &rows::NewLine { points: -points.min(book.points()), ..of })?),
    }
}

/// Take back all a stay gave: it was refunded.
///
/// # Errors
/// [`LoyaltyError::NothingToReverse`].
pub fn reverse_stay(w: &mut Writer<'_>, stay: StayId, why: Why) -> Result<(), LoyaltyError> {
    let given = rows::given_for(w, stay)?;
    if given.is_empty() {
        return Err(LoyaltyError::NothingToReverse);
    }
    for (_, line) in given {
        match reverse(w, line, why) {
            // What has expired is gone already.
            Ok(_) | Err(LoyaltyError::NothingToReverse) => {}
            Err(error) => return Err(error),
        }
    }
    w.about(stay);
    Ok(())
}

/// The daily round: every lot whose last day is over expires, in every account, oldest first. Answers how many points.
///
/// # Errors
/// If the book cannot be written.
pub fn expire(w: &mut Writer<'_>) -> Result<i64, StorageError> {
    let mut ended = 0;
    for account in rows::accounts_with_days_before(w, w.today())? {
        ended += expire_due(w, account)?;
    }
    Ok(ended)
}

/// The same for one account, in a test.
#[cfg(test)]
pub(super) fn expire_one(w: &mut Writer<'_>, account: AccountId) -> Result<i64, StorageError> {
    expire_due(w, account)
}

fn expire_due(w: &mut Writer<'_>, account: AccountId) -> Result<i64, StorageError> {
    let due = ledger(w, account)?.due(w.today());
    for lot in &due {
        let of = Some(lot.line);
        rows::insert_line(w, &rows::NewLine { of, ..line(account, LineKind::Expire, -lot.points, Why::Due) })?;
    }
    Ok(due.iter().map(|lot| lot.points).sum())
}

/// A guest has left: the stay brings its points, if the rules give them by themselves and the guest is enrolled.
pub(crate) fn stay_left(w: &mut Writer<'_>, stay: StayId) -> Result<(), StorageError> {
    let gives = rows::programme(w)?.map(|programme| programme.rules.gives);
    if gives != Some(Gives::AtCheckOut) {
        return Ok(());
    }
    match give_stay(w, stay) {
        Err(LoyaltyError::Storage(error)) => Err(error),
        // Not enrolled, given already, or nothing to give: the guest leaves all the same.
        _ => Ok(()),
    }
}

/// A stay was cancelled, or its guest did not come: what it gave goes back.
pub(crate) fn stay_fell_through(w: &mut Writer<'_>, stay: StayId, state: StayState) -> Result<(), StorageError> {
    let why = if matches!(state, StayState::NoShow) { Why::NoShow } else { Why::Cancelled };
    match reverse_stay(w, stay, why) {
        Err(LoyaltyError::Storage(error)) => Err(error),
        _ => Ok(()),
    }
}

/// The ledger of an account. A book whose ledger cannot be read from the first line to the last is damaged.
pub(super) fn ledger(w: &Writer<'_>, account: AccountId) -> Result<Ledger, StorageError> {
    Ledger::read(&rows::lines(w, account)?).ok_or(StorageError::Damaged)
}

fn line(account: AccountId, kind: LineKind, points: i64, why: Why) -> rows::NewLine<'static> {
    rows::NewLine { account, kind, points, expires: None, why, stay: None, reward: None, of: None, reason: "" }
}

/// Points come in. They last as the rules say, and never end before older ones; what is owed is repaid at once.
fn give(w: &mut Writer<'_>, new: &rows::NewLine<'_>) -> Result<LineId, LoyaltyError> {
    let rules = programme(w)?.rules;
    let own = tier::last_day_of(&rules, w.today());
    let expires = ledger(w, new.account)?.lasting(own);
    let given = rows::insert_line(w, &rows::NewLine { expires: expires.filter(|_| new.of.is_none()), ..*new })?;
    w.about(new.account);
    let book = ledger(w, new.account)?;
    let mut there = book.points();
    for (of, owed) in book.owed() {
        let points = owed.min(there);
        if points > 0 {
            there -= points;
            let of = Some(of);
            rows::insert_line(w, &rows::NewLine { of, ..line(new.account, LineKind::Reverse, -points, Why::Repaid) })?;
        }
    }
    Ok(given)
}

/// Points go out: what is due expires first, then the balance is checked, in the same transaction.
fn take(w: &mut Writer<'_>, new: &rows::NewLine<'_>) -> Result<LineId, LoyaltyError> {
    expire_due(w, new.account)?;
    let balance = ledger(w, new.account)?.points();
    let missing = -new.points - balance;
    if missing > 0 {
        return Err(LoyaltyError::Short { missing, balance });
    }
    w.about(new.account);
    Ok(rows::insert_line(w, new)?)
}

fn open_account(w: &Writer<'_>, guest: GuestId) -> Result<Account, LoyaltyError> {
    let account = rows::account_of(w, &person_of(w, guest)?.files)?;
    account.filter(|account| account.closed_on.is_none()).ok_or(LoyaltyError::NotEnrolled)
}

/// The open account of whoever answers for the party: the main guest, or the booker if there is none.
pub(super) fn account_of_party(w: &Writer<'_>, stay: &Stay) -> Result<Option<Account>, StorageError> {
    let main = stay.party.iter().find(|member| member.role == Role::MainGuest).or(stay.party.first());
    let Some(main) = main else { return Ok(None) };
    let account = rows::account_of(w, &person_of(w, main.guest)?.files)?;
    Ok(account.filter(|account| account.closed_on.is_none()))
}

fn their_stay(w: &Writer<'_>, guest: GuestId, stay: StayId) -> Result<(), LoyaltyError> {
    let files = person_of(w, guest)?.files;
    let stay = stays::views::stay(w, stay)?;
    if !stay.party.iter().any(|member| files.contains(&member.guest)) {
        return Err(LoyaltyError::NotTheirStay);
    }
    if stay.state.counts() { Ok(()) } else { Err(LoyaltyError::StayDoesNotCount) }
}

fn check_points(points: i64) -> Result<(), LoyaltyError> {
    if (1..=MOST_POINTS).contains(&points) { Ok(()) } else { Err(LoyaltyError::PointsOutOfRange) }
}

fn check_reason(reason: &str) -> Result<&str, LoyaltyError> {
    match reason.trim() {
        "" => Err(LoyaltyError::NoReason),
        reason if reason.chars().count() > LONGEST_REASON => Err(LoyaltyError::ReasonTooLong),
        reason => Ok(reason),
    }
}
