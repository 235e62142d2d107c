//! Reports, read from the rooms they report on. No SQL of their own.

use super::{Content, Scope, StayLine, StayReport, Totals, day};
use crate::book::Reader;
use crate::consent::{self, ConsentError};
use crate::error::StorageError;
use crate::guests::{self, GuestFile};
use crate::house;
use crate::house::habits::habits;
use crate::journey;
use crate::loyalty;
use crate::money;
use crate::stays::{self, Role, Stay};

/// The report a scope asks for, made by `by`.
///
/// # Errors
/// [`StorageError::Missing`] if the guest or the stay is not in the book.
pub fn stay_report(r: &Reader<'_>, scope: Scope, by: &str) -> Result<StayReport, StorageError> {
    let content = match scope {
        Scope::Guest { guest } => Content::Guest { page: Box::new(journey::views::page(r, guest)?) },
        Scope::Stay { stay } => {
            let line = line(r, stays::views::stay(r, stay)?)?;
            let needs = stays::needs::views::of_stay(r, stay)?;
            let extras = stays::extras::views::of_stay(r, stay)?;
            let notes = stays::notes::views::of_stay(r, stay)?;
            Content::Stay { notes, needs, extras, line: Box::new(line) }
        }
        Scope::Period { from, to } => {
            let stays = stays::views::in_period(r, from, to)?;
            let lines = stays.into_iter().map(|stay| line(r, stay)).collect::<Result<Vec<_>, _>>()?;
            let extras = stays::extras::views::sums_in_period(r, from, to)?;
            Content::Period { from, to, totals: Totals { extras, ..totals(&lines) }, lines }
        }
        Scope::Arrivals { day } => Content::Arrivals { day, lines: day::arrivals(&r.at_the_desk(), day)? },
        Scope::Handover { day } => Content::Handover { handover: Box::new(day::handover(&r.at_the_desk(), day)?) },
        Scope::Kitchen { day } => Content::Kitchen { day, lines: stays::needs::views::kitchen_sheet(r, day)?.lines },
        Scope::Card { guest } => {
            let cards = loyalty::views::cards(r, &[guest])?;
            let page = loyalty::views::programme(r)?;
            if cards.is_empty() {
                return Err(StorageError::Missing { what: "account" });
            }
            Content::Cards { programme: page.programme.map(|programme| programme.name).unwrap_or_default(), cards }
        }
        Scope::Statement { guest } => {
            let statement = loyalty::views::statement(r, guest)?.ok_or(StorageError::Missing { what: "account" })?;
            Content::Statement { statement: Box::new(statement) }
        }
        Scope::Slip { guest } => Content::Slip { slip: Box::new(consent::paper::slip(r, guest).map_err(stored)?) },
        Scope::Proof { guest } => {
            Content::Proof { proofs: Box::new(consent::paper::proofs(r, guest).map_err(stored)?) }
        }
        Scope::Expiring => Content::Expiring { days: habits(r)?.points_days, lines: loyalty::owner::expiring(r)? },
        Scope::Letters => {
            let programme = loyalty::views::programme(r)?.programme;
            let programme = programme.map(|programme| programme.name).unwrap_or_default();
            Content::Letters { programme, letters: loyalty::owner::letters(r)? }
        }
    };
    Ok(StayReport { house: house::house(r)?, content, by: by.to_owned(), at: r.now(), on: r.today() })
}

/// A refusal of the register on the way to a paper: nothing is asked of it but to be read.
fn stored(error: ConsentError) -> StorageError {
    match error {
        ConsentError::Storage(error) => error,
        _ => StorageError::Damaged,
    }
}

fn line(r: &Reader<'_>, stay: Stay) -> Result<StayLine, StorageError> {
    let main = stay.party.iter().find(|member| member.role == Role::MainGuest).or(stay.party.first());
    let file: Option<GuestFile> = main.map(|member| guests::views::file(r, member.guest)).transpose()?;
    let file = file.as_ref();
    Ok(StayLine {
        name: file.map(|file| file.name.listed()).unwrap_or_default(),
        country: file.and_then(|file| file.addresses.iter().find_map(|a| a.country).or(file.nationality)),
        phone: file.and_then(|file| file.phones.first()).map(|phone| phone.written.to_string()),
        email: file.and_then(|file| file.emails.iter().find(|e| !e.relay)).map(|email| email.address.to_string()),
        stay,
    })
}

pub(super) fn totals(lines: &[StayLine]) -> Totals {
    let mut sum = Totals::default();
    for StayLine { stay, .. } in lines.iter().filter(|line| line.stay.state.counts()) {
        let heads = stay.heads;
        let persons: u32 = [heads.adults, heads.children, heads.infants].into_iter().flatten().map(u32::from).sum();
        sum.stays += 1;
        sum.nights += stay.nights;
        sum.persons += persons;
        sum.person_nights += persons * stay.nights;
        if let Some(price) = stay.price {
            money::add_to(&mut sum.money, price);
        }
    }
    sum
}
