//! What a hand may do to extras.

use super::{DEAREST, ExtraError, ExtraKind, ExtraWords, LONGEST_LABEL, rows};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::id::{ExtraId, StayId};
use crate::money::Money;
use crate::stays;

/// Write down what a stay had.
///
/// # Errors
/// Every case of [`ExtraError`].
pub fn add(w: &mut Writer<'_>, stay: StayId, words: &ExtraWords) -> Result<ExtraId, ExtraError> {
    let words = checked(w, stay, words)?;
    let extra = rows::insert(w, stay, &words)?;
    w.about(stay);
    Ok(extra)
}

/// Write it down otherwise. Without a day it keeps its own.
///
/// # Errors
/// As [`add`]; [`StorageError::Missing`] if there is no such extra.
pub fn change(w: &mut Writer<'_>, extra: ExtraId, words: &ExtraWords) -> Result<(), ExtraError> {
    let old = rows::one(w, extra)?.ok_or(StorageError::Missing { what: "extra" })?;
    let words = checked(w, old.stay, &ExtraWords { on: words.on.or(Some(old.on)), ..words.clone() })?;
    w.about(old.stay);
    Ok(rows::update(w, extra, &words)?)
}

/// Take it away: it was a mistake, or it was not wanted after all.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such extra.
pub fn remove(w: &mut Writer<'_>, extra: ExtraId) -> Result<(), ExtraError> {
    let old = rows::one(w, extra)?.ok_or(StorageError::Missing { what: "extra" })?;
    w.about(old.stay);
    Ok(rows::delete(w, extra)?)
}

/// The words as they are kept, if they can be.
fn checked(r: &Reader<'_>, stay: StayId, words: &ExtraWords) -> Result<ExtraWords, ExtraError> {
    let stay = stays::rows::stay(r, stay)?.ok_or(StorageError::Missing { what: "stay" })?;
    if !stay.state.counts() {
        return Err(ExtraError::NobodyThere);
    }
    let label = words.label.split_whitespace().collect::<Vec<_>>().join(" ");
    if label.is_empty() {
        return Err(ExtraError::NoLabel);
    }
    if label.chars().count() > LONGEST_LABEL {
        return Err(ExtraError::TooLong);
    }
    words.price.into_iter().chain(words.cost).try_for_each(check_amount)?;
    if words.kind == ExtraKind::Gesture && words.price.is_some() {
        return Err(ExtraError::GestureWithPrice);
    }
    Ok(ExtraWords { label, on: words.on.or(Some(r.today())), ..words.clone() })
}

fn check_amount(money: Money) -> Result<(), ExtraError> {
    let most = DEAREST.saturating_mul(10_i64.pow(money.currency.decimals()));
    match money.minor {
        minor if minor < 0 => Err(ExtraError::BelowZero),
        minor if minor > most => Err(ExtraError::TooDear(money.currency)),
        _ => Ok(()),
    }
}
