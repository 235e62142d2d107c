//! The key that signs the consent register: made before the first consent, kept beside the book's key, never in it.

use guestbook::book::GuestBook;
use guestbook::consent::ledger::signer::Signer;
use guestbook::consent::views;
use guestbook::error::Problem;

use crate::clock::fresh_key;
use crate::keys::{Keeper, Use};

fn fresh() -> Result<[u8; 32], Problem> {
    Ok(fresh_key().map_err(|_| Problem::broken("no-chance"))?.bytes())
}

/// A signer of this key, with fresh chance for pseudonyms.
fn signer(seed: [u8; 32]) -> Result<Signer, Problem> {
    Ok(Signer::new(seed, fresh()?))
}

/// A book was opened: its signing key is taken up, if it has one. A book without is read all the same.
///
/// # Errors
/// `no-chance`, or what the book says.
pub(crate) fn take_up(book: &GuestBook, keeper: &Keeper) -> Result<(), Problem> {
    // A key that waits was taken by the register, or the program ended before: the register knows.
    if let Ok(Some(next)) = keeper.next_signer(book.path()) {
        if book.read(views::signing_key)?.as_deref() == Some(&*signer(next)?.kid()) {
            keeper.promote_signer(book.path())?;
        } else {
            keeper.drop_next_signer(book.path());
        }
    }
    if let Ok(Some(seed)) = keeper.signer(book.path()) {
        book.sign_with(signer(seed)?);
    }
    Ok(())
}

/// Before a line is written: a register that has not begun gets its key.
///
/// # Errors
/// `consent-no-signer` if the register has begun with a key that is not here; `key-not-kept`, `no-chance`.
pub(crate) fn begin(book: &GuestBook, keeper: &Keeper) -> Result<(), Problem> {
    if keeper.signer(book.path())?.is_some() {
        return Ok(());
    }
    if book.read(views::signing_key)?.is_some() {
        return Err(Problem::refused("consent-no-signer"));
    }
    let seed = fresh()?;
    keeper.keep_signer(book.path(), seed, Use::Now)?;
    book.sign_with(signer(seed)?);
    Ok(())
}

/// The key the register goes on with.
///
/// # Errors
/// `consent-no-signer` if it is not here, `no-chance`.
pub(crate) fn at_hand(book: &GuestBook, keeper: &Keeper) -> Result<Signer, Problem> {
    signer(keeper.signer(book.path())?.ok_or_else(|| Problem::refused("consent-no-signer"))?)
}

/// A change that brings a new key: it is kept before the register takes it, and comes into use after.
///
/// # Errors
/// As [`begin`], and what `change` says.
pub(crate) fn follow<T>(
    book: &GuestBook,
    keeper: &Keeper,
    change: impl FnOnce(&Signer) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let seed = fresh()?;
    let new = signer(seed)?;
    keeper.keep_signer(book.path(), seed, Use::Next)?;
    match change(&new) {
        Ok(value) => {
            book.sign_with(new);
            keeper.promote_signer(book.path())?;
            Ok(value)
        }
        Err(problem) => {
            keeper.drop_next_signer(book.path());
            Err(problem)
        }
    }
}
