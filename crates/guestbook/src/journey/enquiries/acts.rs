//! What a hand may do to enquiries.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AskedBy, Enquiry, EnquiryError, EnquiryState, FARTHEST, HIGHEST_QUOTE, LONGEST_ABOUT, LONGEST_ASKED, LONGEST_QUOTE,
    LostWhy, MOST_HEADS, Quote, Wanted, rows,
};
use crate::book::{Reader, Writer};
use crate::error::StorageError;
use crate::guests::acts::{GuestDraft, PartDraft};
use crate::guests::{self, Name, PartKind, fold, person_of};
use crate::id::{EncounterId, GuestId, StayId, TaskId};
use crate::journey::tasks::rows as task_rows;
use crate::journey::tasks::{Due, Errand, NewErrand, acts as tasks};
use crate::money::Money;
use crate::personal::Private;
use crate::stays;
use crate::stays::acts::LONGEST_STAY;
use crate::stays::notes::NoteWords;
use crate::stays::notes::acts::heed;
use crate::stays::one_line::acts::{Booked, LineBooking, book_line};
use crate::time::Day;

/// All that is said of an enquiry when it is noted or put right.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct EnquiryWords {
    /// By which way.
    pub channel: Option<AskedBy>,
    /// What for.
    #[ts(optional, as = "Option<Wanted>")]
    pub wanted: Wanted,
    /// What they asked.
    pub asked: Private,
    /// Words of it that are names, as somebody said.
    #[ts(optional, as = "Option<Vec<String>>")]
    pub names: Vec<String>,
    /// The warning was read; it is written as it is.
    pub as_written: Option<bool>,
}

/// An enquiry to note.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
pub struct EnquiryDraft {
    /// Who; absent: a new file is opened.
    pub guest: Option<GuestId>,
    /// The name of the new file.
    pub name: Option<Name>,
    /// Mme, Mr.
    pub title: Option<String>,
    /// A telephone number: it goes into the file.
    pub phone: Option<String>,
    /// An e-mail address: it goes into the file.
    pub email: Option<String>,
    /// Until when to call back, if they asked for it.
    pub call_back: Option<Due>,
    /// The rest.
    #[serde(flatten)]
    #[ts(flatten)]
    pub words: EnquiryWords,
}

/// What was noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Noted {
    /// The enquiry.
    pub enquiry: EncounterId,
    /// Whose.
    pub guest: GuestId,
}

/// Note an enquiry: the guest if new, what is wanted, the call back, in one change.
///
/// # Errors
/// Every case of [`EnquiryError`] but those of a price; nothing is written then.
pub fn note(w: &mut Writer<'_>, draft: &EnquiryDraft) -> Result<Noted, EnquiryError> {
    let words = check(w, draft.guest, draft.name.as_ref(), (&draft.words, w.today()))?;
    let guest = guest_of(w, draft)?;
    let enquiry = rows::insert(w, guest, &words)?;
    if let Some(due) = draft.call_back {
        call_back(w, enquiry, due)?;
    }
    w.about(guest);
    Ok(Noted { enquiry, guest })
}

/// Put right what is wanted and what was asked.
///
/// # Errors
/// [`EnquiryError::NotNow`] if it is booked or lost; as [`note`].
pub fn change(w: &mut Writer<'_>, enquiry: EncounterId, words: &EnquiryWords) -> Result<(), EnquiryError> {
    let known = open(w, enquiry)?;
    let words = check(w, Some(known.guest), None, (words, known.on))?;
    w.about(known.guest);
    Ok(rows::update(w, enquiry, &words)?)
}

/// They are to be called back: a task. If a call back is open already, it is put off.
///
/// # Errors
/// [`EnquiryError::CallBackPast`]; [`EnquiryError::Task`] if there is no such hour; [`EnquiryError::NotNow`].
pub fn call_back(w: &mut Writer<'_>, enquiry: EncounterId, due: Due) -> Result<TaskId, EnquiryError> {
    let known = open(w, enquiry)?;
    tasks::check_due(Some(due))?;
    if due.on < w.today() {
        return Err(EnquiryError::CallBackPast);
    }
    w.about(known.guest);
    if let Some(call) = known.call_back.filter(|call| call.done_on.is_none()) {
        task_rows::set_due(w, call.task, Some(due))?;
        return Ok(call.task);
    }
    let errand = Errand::CallBack;
    let new = NewErrand { errand, guest: known.guest, due, stay: None, enquiry: Some(enquiry), offer: None };
    Ok(task_rows::insert_errand(w, &new)?)
}

/// A price was quoted today; a second one replaces the first.
///
/// # Errors
/// [`EnquiryError::NoSuchPrice`], [`EnquiryError::QuoteUntil`]; [`EnquiryError::NotNow`] if it is booked or lost.
pub fn quote(w: &mut Writer<'_>, enquiry: EncounterId, amount: Money, until: Option<Day>) -> Result<(), EnquiryError> {
    let known = open(w, enquiry)?;
    let most = HIGHEST_QUOTE * 10_i64.pow(amount.currency.decimals());
    if !(1..=most).contains(&amount.minor) {
        return Err(EnquiryError::NoSuchPrice);
    }
    let (today, latest) = (w.today(), w.today().plus(LONGEST_QUOTE));
    if until.is_some_and(|until| until < today || until > latest) {
        return Err(EnquiryError::QuoteUntil { latest });
    }
    w.about(known.guest);
    Ok(rows::set_quote(w, enquiry, Quote { amount, on: today, until })?)
}

/// Nothing comes of it. Who was to be called back is not called any more.
///
/// # Errors
/// [`EnquiryError::NotNow`] if it is booked or lost.
pub fn lose(w: &mut Writer<'_>, enquiry: EncounterId, why: LostWhy) -> Result<(), EnquiryError> {
    let known = open(w, enquiry)?;
    w.about(known.guest);
    settle(w, &known, EnquiryState::Lost { why, on: w.today() })
}

/// It becomes a stay, said in one line; the stay is this guest's.
///
/// # Errors
/// [`EnquiryError::Line`] if the line cannot be booked; [`EnquiryError::NotNow`] if it is booked or lost.
pub fn book(w: &mut Writer<'_>, enquiry: EncounterId, line: &LineBooking) -> Result<Booked, EnquiryError> {
    let known = open(w, enquiry)?;
    let booked = book_line(w, &LineBooking { guest: Some(Some(known.guest)), ..line.clone() })?;
    settle(w, &known, EnquiryState::Booked { stay: Some(booked.stay) })?;
    Ok(booked)
}

/// It became this stay, booked otherwise.
///
/// # Errors
/// [`StorageError::Missing`] if the stay is not this guest's; [`EnquiryError::NotNow`] if it is booked or lost.
pub fn became(w: &mut Writer<'_>, enquiry: EncounterId, stay: StayId) -> Result<(), EnquiryError> {
    let known = open(w, enquiry)?;
    let files = person_of(w, known.guest)?.files;
    if !stays::views::stay(w, stay)?.party.iter().any(|member| files.contains(&member.guest)) {
        return Err(StorageError::Missing { what: "stay" }.into());
    }
    w.about(stay);
    settle(w, &known, EnquiryState::Booked { stay: Some(stay) })
}

/// It is open again: somebody who was lost calls, or the stay it became was cancelled.
///
/// # Errors
/// [`EnquiryError::NotNow`] if it is open, or if its stay is still to come.
pub fn reopen(w: &mut Writer<'_>, enquiry: EncounterId) -> Result<(), EnquiryError> {
    let known = rows::known(w, enquiry)?;
    let lives = match known.stay() {
        Some(stay) => stays::views::stay(w, stay)?.state.counts(),
        None => false,
    };
    if known.state.is_open() || lives {
        return Err(EnquiryError::NotNow { state: known.state.word() });
    }
    w.about(known.guest);
    let state = if known.quote.is_some() { EnquiryState::Quoted } else { EnquiryState::New };
    Ok(rows::set_state(w, enquiry, state)?)
}

/// Remove an enquiry and the tasks born from it.
///
/// # Errors
/// [`StorageError::Missing`] if there is no such enquiry.
pub fn remove(w: &mut Writer<'_>, enquiry: EncounterId) -> Result<(), EnquiryError> {
    let known = rows::known(w, enquiry)?;
    w.about(known.guest);
    for task in task_rows::of_enquiry(w, enquiry)? {
        task_rows::delete(w, task.id)?;
    }
    Ok(rows::delete(w, enquiry)?)
}

fn open(r: &Reader<'_>, enquiry: EncounterId) -> Result<Enquiry, EnquiryError> {
    let known = rows::known(r, enquiry)?;
    if known.state.is_open() { Ok(known) } else { Err(EnquiryError::NotNow { state: known.state.word() }) }
}

fn settle(w: &mut Writer<'_>, known: &Enquiry, state: EnquiryState) -> Result<(), EnquiryError> {
    let (today, by) = (w.today(), w.by().to_owned());
    for task in task_rows::of_enquiry(w, known.id)? {
        if task.errand == Some(Errand::CallBack) && task.done_on.is_none() {
            task_rows::set_done(w, task.id, Some((today, &by)))?;
        }
    }
    Ok(rows::set_state(w, known.id, state)?)
}

/// The guest: known, or a new file. A telephone number or an e-mail goes into the file.
fn guest_of(w: &mut Writer<'_>, draft: &EnquiryDraft) -> Result<GuestId, EnquiryError> {
    let said =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let phone = said(&draft.phone).map(|written| PartDraft::Phone { written, kind: PartKind::Other });
    let email = said(&draft.email).map(|address| PartDraft::Email { address, kind: PartKind::Other });
    let parts: Vec<PartDraft> = phone.into_iter().chain(email).collect();
    if let Some(guest) = draft.guest {
        let guest = person_of(w, guest)?.shown;
        for part in &parts {
            guests::acts::add_part(w, guest, part)?;
        }
        return Ok(guest);
    }
    let (name, title) = (draft.name.clone().unwrap_or_default(), said(&draft.title));
    Ok(guests::acts::add(w, &GuestDraft { name, title, parts, ..GuestDraft::default() })?)
}

/// What is said, checked: days that can be, persons that can come, words the scanner lets pass.
fn check(
    r: &Reader<'_>,
    guest: Option<GuestId>,
    name: Option<&Name>,
    (said, on): (&EnquiryWords, Day),
) -> Result<EnquiryWords, EnquiryError> {
    let mut words = said.clone();
    words.asked = Private::new(&said.asked);
    words.wanted.about = said.wanted.about.as_deref().map(Private::new).filter(|about| !about.is_empty());
    check_days(&words.wanted, on)?;
    let heads = words.wanted.heads;
    if [heads.adults, heads.children, heads.infants].into_iter().flatten().any(|count| count > MOST_HEADS) {
        return Err(EnquiryError::TooMany);
    }
    if words.asked.chars().count() > LONGEST_ASKED {
        return Err(EnquiryError::ASKED);
    }
    let about = words.wanted.about.as_deref().unwrap_or_default();
    if about.chars().count() > LONGEST_ABOUT {
        return Err(EnquiryError::ABOUT);
    }
    let mut names = said.names.clone();
    names.extend(name.into_iter().flat_map(|name| fold::plain_words(&name.listed())));
    let text = format!("{}\n{about}", &*words.asked);
    let as_note = NoteWords { text, names: Some(names), as_written: said.as_written, ..NoteWords::default() };
    heed(r, guest, &as_note)?;
    Ok(words)
}

fn check_days(wanted: &Wanted, on: Day) -> Result<(), EnquiryError> {
    let Some(arrival) = wanted.arrival else {
        return if wanted.departure.is_some() { Err(EnquiryError::NoArrival) } else { Ok(()) };
    };
    if arrival < on {
        return Err(EnquiryError::Past);
    }
    if arrival.since(on) > FARTHEST {
        return Err(EnquiryError::TooFar);
    }
    match wanted.departure.map(|departure| departure.since(arrival)) {
        Some(nights) if nights < 0 => Err(EnquiryError::LeavesBeforeArriving),
        Some(nights) if nights > LONGEST_STAY => Err(EnquiryError::TooLong),
        _ => Ok(()),
    }
}
