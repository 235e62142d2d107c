//! What the book says of accounts and points.

use super::lots::Ledger;
use super::programme::ready;
use super::{
    Account, AccountPage, Balance, Card, LineKind, NextToExpire, Offer, PointsLine, ProgrammePage, Rules, RulesPreview,
    Standing, Statement, StatementLine, StayDue, TiersBy, card, earn, rows, tier,
};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::{self, person_of};
use crate::house;
use crate::house::habits::habits;
use crate::id::GuestId;
use crate::stays::{self, Role, Stay};
use crate::time::Day;

/// The programme, its rewards, and two ready ones in the house's language and currency.
///
/// # Errors
/// If the book cannot be read.
pub fn programme(r: &Reader<'_>) -> Result<ProgrammePage, StorageError> {
    let house = house::house(r)?;
    let (language, currency) = (house.language.code(), house.currency);
    Ok(ProgrammePage {
        programme: rows::programme(r)?,
        rewards: rows::rewards(r)?,
        ready: vec![ready::points(language, currency), ready::nights(language, currency)],
    })
}

/// What these rules would have given for the last stay that ended; `None` in a house without one.
///
/// # Errors
/// If the book cannot be read.
pub fn preview(r: &Reader<'_>, rules: &Rules) -> Result<Option<RulesPreview>, StorageError> {
    let Some(stay) = rows::last_stay_left(r, r.today())? else { return Ok(None) };
    let stay = stays::views::stay(r, stay)?;
    let name = stay.party.first().map(|member| member.name.clone()).unwrap_or_default();
    let gain = earn::gain(rules, &stay);
    Ok(Some(RulesPreview { name, arrival: stay.arrival, departure: stay.departure, gain }))
}

/// All the guest page shows of loyalty.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn page(r: &Reader<'_>, guest: GuestId) -> Result<AccountPage, StorageError> {
    let files = person_of(r, guest)?.files;
    let programme = rows::programme(r)?;
    let account = rows::account_of(r, &files)?.map(shown);
    let lines = account.as_ref().map(|account| rows::lines(r, account.id)).transpose()?.unwrap_or_default();
    let book = Ledger::read(&lines).ok_or(StorageError::Damaged)?;
    let rules = programme.as_ref().map(|programme| programme.rules.clone()).unwrap_or_default();
    let is_open = account.as_ref().is_some_and(|account| account.closed_on.is_none());
    let stays = stays::rows::of_files(r, &files)?;
    let standing = if is_open { standing(&rules, &stays, &lines, r.today()) } else { None };
    let due = match &account {
        Some(account) if is_open && programme.is_some() => due(r, account, (&files, &stays), &rules)?,
        _ => Vec::new(),
    };
    let balance = book.balance();
    Ok(AccountPage {
        next: next(&balance, r.today(), habits(r)?.points_days),
        standing,
        offers: if programme.is_some() { offers(r, balance.points)? } else { Vec::new() },
        gifts: rules.gifts,
        due,
        lines: lines.into_iter().rev().collect(),
        programme: programme.map(|programme| programme.name),
        account,
        balance,
    })
}

/// The number on screen and paper, three by three.
fn shown(mut account: Account) -> Account {
    account.card = card::spaced(&account.card);
    account
}

/// The balance of a guest, its lots and their days.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn balance(r: &Reader<'_>, guest: GuestId) -> Result<Option<Balance>, StorageError> {
    let Some(account) = rows::account_of(r, &person_of(r, guest)?.files)? else { return Ok(None) };
    let lines = rows::lines(r, account.id)?;
    Ok(Some(Ledger::read(&lines).ok_or(StorageError::Damaged)?.balance()))
}

/// Every line of a person's account with the balance after it, oldest first.
///
/// # Errors
/// If the book cannot be read.
pub fn told(r: &Reader<'_>, files: &[GuestId]) -> Result<Vec<(PointsLine, i64)>, StorageError> {
    let Some(account) = rows::account_of(r, files)? else { return Ok(Vec::new()) };
    Ok(with_sums(rows::lines(r, account.id)?))
}

fn with_sums(lines: Vec<PointsLine>) -> Vec<(PointsLine, i64)> {
    let add = |sum: &mut i64, line: PointsLine| {
        *sum += line.points;
        Some((line, *sum))
    };
    lines.into_iter().scan(0, add).collect()
}

/// The statement a guest takes home. `None` if the guest never was a member.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn statement(r: &Reader<'_>, guest: GuestId) -> Result<Option<Statement>, StorageError> {
    let page = page(r, guest)?;
    let Some(account) = page.account else { return Ok(None) };
    let files = person_of(r, guest)?.files;
    let stays = stays::rows::of_files(r, &files)?;
    let days = |line: &PointsLine| {
        let stay = stays.iter().find(|stay| Some(stay.id) == line.stay)?;
        Some((stay.arrival, stay.departure))
    };
    let lines = with_sums(page.lines.into_iter().rev().collect());
    Ok(Some(Statement {
        programme: page.programme.unwrap_or_default(),
        name: guests::views::file(r, account.guest)?.name,
        lines: lines.into_iter().map(|(line, after)| StatementLine { stay: days(&line), line, after }).collect(),
        balance: page.balance,
        standing: page.standing,
        account,
    }))
}

/// The cards of some guests; who is not a member has none.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such guest.
pub fn cards(r: &Reader<'_>, of: &[GuestId]) -> Result<Vec<Card>, StorageError> {
    let mut cards = Vec::new();
    for guest in of {
        let account = rows::account_of(r, &person_of(r, *guest)?.files)?;
        if let Some(account) = account.filter(|account| account.closed_on.is_none()) {
            let name = rows::name_of(r, account.guest)?;
            cards.push(Card { name, number: card::spaced(&account.card), since: account.enrolled_on });
        }
    }
    Ok(cards)
}

/// The tier by the stays and lines of a guest.
pub(super) fn standing(rules: &Rules, stays: &[Stay], lines: &[PointsLine], today: Day) -> Option<Standing> {
    let counted: Vec<(Day, i64)> = match rules.tiers_by {
        TiersBy::Points => lines
            .iter()
            .filter(|line| line.kind == LineKind::Earn || (line.kind == LineKind::Reverse && line.points < 0))
            .map(|line| (line.on, line.points))
            .collect(),
        TiersBy::Nights => stays
            .iter()
            .filter(|stay| stay.state.counts() && stay.departure <= today)
            .map(|stay| (stay.departure, i64::from(stay.nights)))
            .collect(),
    };
    tier::standing(rules, &counted, today)
}

fn offers(r: &Reader<'_>, points: i64) -> Result<Vec<Offer>, StorageError> {
    let in_use = rows::rewards(r)?.into_iter().filter(|reward| reward.active);
    let today = r.today();
    Ok(in_use
        .map(|reward| Offer {
            missing: (i64::from(reward.points) - points).max(0),
            not_before: reward.blacked_out(today),
            reward,
        })
        .collect())
}

fn next(balance: &Balance, today: Day, warned: u16) -> Option<NextToExpire> {
    let expires = balance.lots.iter().filter_map(|lot| lot.expires).min()?;
    let points = balance.lots.iter().filter(|lot| lot.expires == Some(expires)).map(|lot| lot.points).sum();
    Some(NextToExpire { points, expires, soon: expires <= today.plus(warned.into()) })
}

fn due(
    r: &Reader<'_>,
    account: &Account,
    (files, stays): (&[GuestId], &[Stay]),
    rules: &Rules,
) -> Result<Vec<StayDue>, StorageError> {
    let mut due = Vec::new();
    for stay in stays.iter().filter(|stay| stay.state.counts() && stay.departure >= account.enrolled_on) {
        let main = stay.party.iter().find(|member| member.role == Role::MainGuest).or(stay.party.first());
        if !main.is_some_and(|main| files.contains(&main.guest)) || !rows::given_for(r, stay.id)?.is_empty() {
            continue;
        }
        let gain = earn::gain(rules, stay);
        if gain.points > 0 {
            let over = matches!(stay.state, stays::StayState::Left { .. }) || stay.departure < r.today();
            due.push(StayDue { stay: stay.id, arrival: stay.arrival, departure: stay.departure, over, gain });
        }
    }
    Ok(due)
}

/// Does the undo under way leave an account with lines that take what is no longer there?
pub(crate) fn short_after_undo(w: &Writer<'_>) -> Result<bool, StorageError> {
    for account in rows::touched_by_undo(w)? {
        if Ledger::read(&rows::lines(w, account)?).is_none() {
            return Ok(true);
        }
    }
    Ok(false)
}
