//! What a hand may write in the register. Nothing is ever changed or removed there: a mistake is taken back by one
//! more line, and only at once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gate::facts::{Book, commitment, nos_before, suppression_mark};
use super::gate::rows as gate_rows;
use super::ledger::append::{Draft, Yes, append, seal};
use super::ledger::standing::{IdBytes, Standing};
use super::ledger::{Deed, Line};
use super::purposes::{self, Sheet};
use super::rows::{self, Evidence, Pseudonym};
use super::wordings::{self, Frame};
use super::{Channel, ConsentError, Method, Purpose, Spoken, profile};
use crate::book::Writer;
use crate::guests::person_of;
use crate::house;
use crate::id::{ConsentId, GuestId, Id};
use crate::place::Language;
use crate::time::{Day, Moment, Stopped};

/// The longest note on where a slip lies. unit: characters
const LONGEST_PLACE: usize = 200;

/// A yes, before it is checked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Giving {
    /// Who.
    pub guest: GuestId,
    /// To what.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
    /// How it was said.
    pub method: Method,
    /// Where the slip or the message lies.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub place: String,
    /// The language of the words that were shown; the guest's, if absent.
    pub language: Option<Language>,
    /// On which day; now, if absent.
    pub on: Option<Day>,
    /// Who spoke; the guest, if absent.
    pub spoken_by: Option<Spoken>,
}

/// A no, before it is checked. Anybody at the desk may record it, however it was said.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct Withdrawing {
    /// Who.
    pub guest: GuestId,
    /// To what.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
    /// How it was said; at the desk, if absent.
    pub method: Option<Method>,
}

/// Record a yes.
///
/// # Errors
/// See [`ConsentError`].
pub fn give(w: &mut Writer<'_>, giving: &Giving) -> Result<ConsentId, ConsentError> {
    let sheet = asked(giving.purpose, giving.channel)?;
    let on = giving.on.unwrap_or(w.today());
    if on > w.today() {
        return Err(ConsentError::NotYet);
    }
    let at = if on == w.today() { w.now() } else { Stopped::at_noon(on).0 };
    let house = house::house(w)?;
    let profile = profile::of(house.country)?;
    let place = proved(giving, sheet)?;
    let person = person_of(w, giving.guest)?;
    let spoken = giving.spoken_by.unwrap_or(Spoken::Subject);
    let birth = gate_rows::about(w, person.shown, on)?.birth;
    let age = profile.age(on);
    if sheet.age_gate && spoken == Spoken::Subject && birth.is_some_and(|birth| birth.is_below(age, on)) {
        return Err(ConsentError::TooYoung { age });
    }
    let language = giving.language.or(guest_language(w, giving.guest)?).or(Some(house.language));
    let language = wordings::nearest(language).ok_or(ConsentError::NoWording)?;
    let frame = Frame { house: &house, profile, on };
    let wording = wordings::wording(sheet, giving.channel, language, frame).ok_or(ConsentError::NoWording)?;
    let who = subject(w, person.shown)?;
    let address = bound_to(w, &who, giving.channel)?;
    let key = (giving.purpose, giving.channel);
    let sees = nos_before(w, &person.files, (key, at, on))?.map_err(|on| ConsentError::OlderThanNo { on })?;
    let shown = wordings::as_shown(&wording);
    rows::keep_wording(w, &wording, &shown)?;
    let held = rows::standing(w, &who.subject, key)?.is_some_and(|standing| standing.on(on).is_yes());
    let level = giving.method.level();
    let evidence = Evidence {
        id: w.new_id::<ConsentId>().bytes(),
        subject: who.subject,
        method: giving.method.word(),
        level,
        place,
    };
    rows::insert_evidence(w, &evidence, at)?;
    let yes = Yes {
        until: sheet.validity.after(on),
        wording: wording.version,
        language: language.code().to_owned(),
        text_sha256: shown.1,
    };
    let said = Words { at, method: giving.method, spoken, deed: if held { Deed::Renew } else { Deed::Give } };
    let draft = Draft {
        yes: Some(yes),
        address,
        evidence: Some(evidence.id),
        sees,
        ..draft(w, &who, (sheet, giving.channel), said)?
    };
    let line = append(w, draft)?;
    follow(w, &who, key)?;
    seal(w)?;
    w.about(person.shown);
    Ok(id_of(&line))
}

/// Record a no: a yes is withdrawn, or the guest says no from the start. No reason is asked, nothing is checked but
/// that it is not there already.
///
/// # Errors
/// [`ConsentError::NoAlready`], [`ConsentError::NoSigner`].
pub fn withdraw(w: &mut Writer<'_>, withdrawing: &Withdrawing) -> Result<ConsentId, ConsentError> {
    let sheet = refusable(withdrawing.purpose, withdrawing.channel)?;
    let person = person_of(w, withdrawing.guest)?;
    let method = withdrawing.method.unwrap_or(Method::VerbalDesk);
    let who = subject(w, person.shown)?;
    let line = say_no(w, &who, (sheet, withdrawing.channel), (method, None))?.ok_or(ConsentError::NoAlready)?;
    seal(w)?;
    w.about(person.shown);
    Ok(id_of(&line))
}

/// The guest wants no promotion at all: every purpose of promotion, by every channel. Answers how many lines it took.
///
/// # Errors
/// [`ConsentError::NoAlready`], [`ConsentError::NoSigner`].
pub fn object(w: &mut Writer<'_>, guest: GuestId, method: Option<Method>) -> Result<u32, ConsentError> {
    let person = person_of(w, guest)?;
    let who = subject(w, person.shown)?;
    let mut lines = 0;
    for (sheet, channel) in purposes::on_panel() {
        if sheet.promo || sheet.code == Purpose::P09 {
            let how = (method.unwrap_or(Method::VerbalDesk), Some(Deed::Object));
            lines += u32::from(say_no(w, &who, (sheet, channel), how)?.is_some());
        }
    }
    if lines == 0 {
        return Err(ConsentError::NoAlready);
    }
    seal(w)?;
    w.about(person.shown);
    Ok(lines)
}

/// The proof of a yes is missing or false: the yes ends, and no other yes is judged by it.
///
/// # Errors
/// [`ConsentError::NoYes`] if no yes holds.
pub fn invalidate(w: &mut Writer<'_>, guest: GuestId, key: (Purpose, Channel)) -> Result<ConsentId, ConsentError> {
    let sheet = refusable(key.0, key.1)?;
    let person = person_of(w, guest)?;
    let who = subject(w, person.shown)?;
    let yes = rows::standing(w, &who.subject, key)?.filter(|standing| standing.state.is_yes());
    let yes = yes.ok_or(ConsentError::NoYes)?;
    let said = Words { at: w.now(), method: Method::VerbalDesk, spoken: Spoken::Subject, deed: Deed::Invalidate };
    let draft = Draft { about: Some(yes.last), ..draft(w, &who, (sheet, key.1), said)? };
    let line = append(w, draft)?;
    follow(w, &who, key)?;
    seal(w)?;
    w.about(person.shown);
    Ok(id_of(&line))
}

/// How something was said.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    pub at: Moment,
    pub method: Method,
    pub spoken: Spoken,
    pub deed: Deed,
}

pub(super) fn draft(
    w: &Writer<'_>,
    who: &Pseudonym,
    (sheet, channel): (&Sheet, Channel),
    said: Words,
) -> Result<Draft, ConsentError> {
    let signer = w.signer().ok_or(ConsentError::NoSigner)?;
    let key = (sheet.code, channel);
    let first = rows::utterances(w, &who.subject, key)?.first().map(|(line, _)| line.record.clone());
    let fresh = signer.secret(&[b"record", &who.subject, sheet.code.word().as_bytes(), channel.word().as_bytes()]);
    Ok(Draft {
        record: first.and_then(|id| id.try_into().ok()).unwrap_or_else(|| half(&fresh)),
        subject: who.subject,
        controller: rows::controller(w)?,
        purpose: sheet.code,
        channel,
        deed: said.deed,
        basis: sheet.basis,
        address: None,
        occurred_at: said.at,
        yes: None,
        method: said.method.word().to_owned(),
        level: said.method.level(),
        evidence: None,
        spoken: said.spoken,
        jurisdiction: profile::of(house::house(w)?.country)?.id.clone(),
        reason: None,
        sees: std::collections::BTreeSet::new(),
        about: None,
    })
}

/// One no; `None` if the guest said it already.
fn say_no(
    w: &mut Writer<'_>,
    who: &Pseudonym,
    (sheet, channel): (&Sheet, Channel),
    (method, deed): (Method, Option<Deed>),
) -> Result<Option<Line>, ConsentError> {
    let key = (sheet.code, channel);
    let now = rows::standing(w, &who.subject, key)?.map(|standing| standing.state);
    let deed = deed.unwrap_or(if now.is_some_and(super::State::is_yes) { Deed::Withdraw } else { Deed::Refuse });
    if now.is_some_and(super::State::is_no) && (deed != Deed::Object || now == Some(super::State::Objected)) {
        return Ok(None);
    }
    let said = Words { at: w.now(), method, spoken: Spoken::Subject, deed };
    let draft = draft(w, who, (sheet, channel), said)?;
    let line = append(w, draft)?;
    follow(w, who, key)?;
    Ok(Some(line))
}

/// The standing and the list of refused addresses follow the register.
pub(super) fn follow(
    w: &mut Writer<'_>,
    who: &Pseudonym,
    key: (Purpose, Channel),
) -> Result<Option<Standing>, ConsentError> {
    let now = rows::stand_anew(w, who, key)?;
    let signer = w.signer().ok_or(ConsentError::NoSigner)?;
    rows::keep_suppression_secret(w, &signer.secret(&[b"suppression", &who.subject]))?;
    let secret = rows::suppression_secret(w)?.unwrap_or_default();
    let ways = gate_rows::ways(w, who.guest, key.1.book())?;
    let own = ways.iter().filter(|(.., relay)| !relay);
    let marks: Vec<_> =
        own.filter_map(|(_, address, _)| address.as_ref()).map(|address| suppression_mark(&secret, address)).collect();
    gate_rows::suppress(w, who, (key, now.as_ref()), &marks)?;
    Ok(now)
}

/// The sheet of a purpose a guest is asked about by this channel.
fn asked(purpose: Purpose, channel: Channel) -> Result<&'static Sheet, ConsentError> {
    let sheet = purposes::sheet(purpose).ok_or(ConsentError::NoWording)?;
    if sheet.recipient {
        return Err(ConsentError::NoRecipient);
    }
    if !sheet.channels.contains(&channel) {
        return Err(ConsentError::NotThisChannel { purpose, channel });
    }
    if !sheet.is_asked() || !wordings::exist(purpose, channel) {
        return Err(ConsentError::NoWording);
    }
    Ok(sheet)
}

/// The sheet of a purpose a guest may say no to by this channel.
fn refusable(purpose: Purpose, channel: Channel) -> Result<&'static Sheet, ConsentError> {
    let on_panel = purposes::on_panel().into_iter().find(|(sheet, by)| sheet.code == purpose && *by == channel);
    on_panel.map(|(sheet, _)| sheet).ok_or(ConsentError::NotThisChannel { purpose, channel })
}

/// Is it proved well enough? Answers where the proof lies.
fn proved(giving: &Giving, sheet: &Sheet) -> Result<String, ConsentError> {
    let level = giving.method.level();
    if level < sheet.evidence {
        return Err(ConsentError::TooWeak { level, least: sheet.evidence });
    }
    let place = giving.place.trim();
    if giving.method.needs_place() && place.is_empty() {
        return Err(ConsentError::NoPlace);
    }
    if place.chars().count() > LONGEST_PLACE {
        return Err(ConsentError::PlaceTooLong);
    }
    Ok(place.to_owned())
}

fn guest_language(w: &Writer<'_>, guest: GuestId) -> Result<Option<Language>, ConsentError> {
    Ok(crate::guests::views::file(w, guest)?.language)
}

/// The guest's pseudonym; made with the first line about them.
pub(super) fn subject(w: &Writer<'_>, guest: GuestId) -> Result<Pseudonym, ConsentError> {
    if let Some(known) = rows::subject(w, guest)? {
        return Ok(known);
    }
    let signer = w.signer().ok_or(ConsentError::NoSigner)?;
    let (now, id) = (w.stamp().to_be_bytes(), guest.bytes());
    let subject = Pseudonym {
        guest,
        subject: half(&signer.secret(&[b"subject", &id, &now])),
        secret: signer.secret(&[b"secret", &id, &now]).to_vec(),
    };
    rows::insert_subject(w, &subject)?;
    Ok(subject)
}

fn half(bytes: &[u8; 32]) -> IdBytes {
    let mut first = [0; 16];
    first.copy_from_slice(&bytes[..16]);
    first
}

/// The address a yes is for: the guest's first of this channel, never a platform's relay. A letter and what is said
/// face to face are for no address in particular.
fn bound_to(w: &Writer<'_>, who: &Pseudonym, channel: Channel) -> Result<Option<[u8; 32]>, ConsentError> {
    let book = channel.book();
    if book == Book::Nowhere {
        return Ok(None);
    }
    let ways = gate_rows::ways(w, who.guest, book)?;
    let first = ways.into_iter().find(|(.., relay)| !relay).ok_or(ConsentError::NoAddress)?;
    Ok(first.1.map(|address| commitment(&who.secret, &address)))
}

fn id_of(line: &Line) -> ConsentId {
    ConsentId::from_bytes(line.id.as_slice().try_into().unwrap_or_default())
}
