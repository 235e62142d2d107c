//! Reading ahead: while the book writes a row, the next ones are read and cleaned on a second thread.
//!
//! Rows arrive in the order of the file, so an import is the same as if they had been read one by one. What a row says
//! by itself is worked out there; what the book knows of it is asked where the book is.

use std::collections::HashMap;
use std::sync::mpsc::{SyncSender, sync_channel};

use super::candidate::{Candidate, DraftPerson, Line};
use super::known::Reached;
use super::namesakes::folded_words;
use super::reading::Reading;
use super::{ExchangeError, Plan, RefusedRow, noted};
use crate::guests::reach;
use crate::stays::notes::scan::{Category, Tongue};

/// Rows that are handed over together. unit: rows
const PORTION: usize = 256;
/// Portions that may wait for the book.
const WAITING: usize = 4;
/// Phone numbers remembered. unit: phones
const REMEMBERED: usize = 100_000;

/// A row, as the book takes it.
pub(super) enum Ready {
    /// Somebody, perhaps with a stay.
    Row(Box<Worked>),
    /// Not to be imported as it is.
    Refused(RefusedRow),
    /// Nobody and no stay.
    PassedOver,
}

/// A candidate and what follows from it alone.
pub(super) struct Worked {
    pub(super) candidate: Box<Candidate>,
    pub(super) reached: Reached,
    /// The full name as namesakes are compared.
    pub(super) full_name: String,
    /// What the scanner finds in its notes.
    pub(super) found: Vec<Category>,
}

type Portion = Vec<Result<Ready, ExchangeError>>;

/// Hands over every row of a file, in its order. The first error ends it, of the file or of the one who takes.
pub(super) fn each_row<E: From<ExchangeError>>(
    (reading, plan): (&Reading, &Plan),
    tongue: Tongue,
    mut take: impl FnMut(Ready) -> Result<(), E>,
) -> Result<(), E> {
    std::thread::scope(|scope| {
        let (give, portions) = sync_channel(WAITING);
        scope.spawn(move || read((reading, plan), tongue, &give));
        portions.into_iter().flatten().try_for_each(|ready| take(ready?))
    })
}

/// Stops when nobody takes the rows any more.
fn read((reading, plan): (&Reading, &Plan), tongue: Tongue, give: &SyncSender<Portion>) {
    let mut phones = Phones::default();
    let mut portion = Vec::with_capacity(PORTION);
    match reading.lines(plan) {
        Ok(lines) => {
            for line in lines {
                portion.push(line.map(|line| ready(line, tongue, &mut phones)));
                if portion.len() == PORTION
                    && give.send(std::mem::replace(&mut portion, Vec::with_capacity(PORTION))).is_err()
                {
                    return;
                }
            }
        }
        Err(error) => portion.push(Err(error)),
    }
    let _ = give.send(portion);
}

fn ready(line: Line, tongue: Tongue, phones: &mut Phones) -> Ready {
    match line {
        Line::Candidate(candidate) => {
            let reached = phones.reached(&candidate.person);
            let full_name = folded_words(&candidate.person.name.family, &candidate.person.name.given);
            let found = noted::found_in(&candidate, tongue);
            Ready::Row(Box::new(Worked { candidate, reached, full_name, found }))
        }
        Line::Refused(row) => Ready::Refused(row),
        Line::PassedOver { .. } => Ready::PassedOver,
    }
}

/// Phones understood already: parsing one is the dearest thing of a row.
#[derive(Default)]
struct Phones {
    understood: HashMap<String, Option<String>>,
}

impl Phones {
    /// How a row says somebody can be reached.
    fn reached(&mut self, person: &DraftPerson) -> Reached {
        let emails = person.emails.iter().filter(|email| !email.relay);
        let emails = emails.map(|email| reach::folded_email(&email.address)).collect();
        if self.understood.len() > REMEMBERED {
            self.understood.clear();
        }
        let phones = person.phones.iter().map(|phone| {
            let key = format!("{}{}", phone.country, &*phone.written);
            self.understood.entry(key).or_insert_with(|| reach::e164(&phone.written, phone.country)).clone()
        });
        Reached { phones: phones.collect(), emails }
    }
}
