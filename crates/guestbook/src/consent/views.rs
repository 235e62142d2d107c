//! What the book says of consents.

use super::gate::{self, Request, Verdict};
use super::ledger::standing::counting;
use super::ledger::{self, Deed, Line, hex};
use super::purposes::{self, Sheet};
use super::wordings::{self, Frame};
use super::{Channel, ConsentError, ConsentLine, ConsentPanel, LeftElsewhere, Method, Purpose, Said, State, Wording};
use super::{profile, rows};
use crate::book::Reader;
use crate::exchange;
use crate::guests::person_of;
use crate::house;
use crate::id::{ConsentId, GuestId, Id};
use crate::place::Language;
use crate::time::Moment;

/// All a panel shows of a guest.
///
/// # Errors
/// [`ConsentError::Storage`] if there is no such guest.
pub fn panel(r: &Reader<'_>, guest: GuestId) -> Result<ConsentPanel, ConsentError> {
    let person = person_of(r, guest)?;
    let profile = profile::of(house::house(r)?.country)?;
    let mut lines = Vec::new();
    for (sheet, channel) in purposes::on_panel() {
        let mut line = line(r, person.shown, (sheet, channel))?;
        let asked = line.state != State::Unknown || line.left_elsewhere.is_some();
        if !asked && (sheet.code, channel) == (Purpose::P06, Channel::Email) {
            line.claimed = exchange::views::claims_of(r, &person.files)?.into_iter().next();
        }
        lines.push(line);
    }
    Ok(ConsentPanel {
        guest: person.shown,
        lines,
        history: history(r, guest)?,
        profile: format!("{} {}", profile.id, profile.version),
        to_be_checked: u32::try_from(profile.to_be_checked(r.today()).len()).unwrap_or(u32::MAX),
    })
}

fn line(r: &Reader<'_>, guest: GuestId, (sheet, channel): (&Sheet, Channel)) -> Result<ConsentLine, ConsentError> {
    let on = r.today();
    let subject = rows::subject(r, guest)?;
    let key = (sheet.code, channel);
    let stands = match &subject {
        Some(subject) => rows::standing(r, &subject.subject, key)?,
        None => None,
    };
    let said = match &stands {
        Some(stands) => ledger::rows::by_id(r, &stands.last)?,
        None => None,
    };
    let request = Request { guest, purpose: sheet.code, channel, recipient: None, fields: Vec::new(), on };
    let (basis, why) = match gate::permit(r, &request)? {
        Verdict::Yes(permit) => (Some(permit.basis()), None),
        Verdict::No(refusal) => (None, Some(refusal.why)),
    };
    let left = match why {
        Some(gate::Why::LeftElsewhere { on }) => Some(LeftElsewhere { on }),
        _ => None,
    };
    let place = match said.as_ref().and_then(|line| line.evidence.as_ref()) {
        Some(evidence) => rows::place_of(r, evidence)?.filter(|place| !place.is_empty()),
        None => None,
    };
    Ok(ConsentLine {
        purpose: sheet.code,
        channel,
        state: stands.as_ref().map_or(State::Unknown, |stands| stands.on(on)),
        since: stands.as_ref().map(|stands| stands.since),
        until: stands.as_ref().and_then(|stands| stands.until),
        wording: said.as_ref().and_then(|line| line.wording.clone()),
        language: said.as_ref().and_then(|line| line.language.as_ref()?.parse().ok()),
        by: said.as_ref().map(|line| line.captured_by.clone()),
        method: said.as_ref().and_then(|line| Method::of(&line.method)),
        level: stands.as_ref().filter(|stands| stands.state.is_yes()).map(|stands| stands.level),
        place,
        left_elsewhere: left,
        claimed: None,
        basis,
        refusal: why.map(|why| why.code().to_owned()),
        can_give: sheet.is_asked() && wordings::exist(sheet.code, channel),
    })
}

/// All a guest said so far, latest first.
///
/// # Errors
/// [`ConsentError::Storage`] if there is no such guest.
pub fn history(r: &Reader<'_>, guest: GuestId) -> Result<Vec<Said>, ConsentError> {
    let person = person_of(r, guest)?;
    let mut said = Vec::new();
    for file in person.files {
        let Some(subject) = rows::subject(r, file)? else { continue };
        let lines = ledger::rows::of_subject(r, &subject.subject)?;
        let all: Vec<_> = lines.iter().filter_map(rows::understood).collect();
        let counts: Vec<_> = counting(&all).iter().map(|one| one.id.to_vec()).collect();
        for line in &lines {
            said.extend(a_line(r, line, counts.contains(&line.id))?);
        }
    }
    // Of one instant, what was recorded last comes first.
    said.reverse();
    said.sort_by_key(|one| std::cmp::Reverse(one.at));
    Ok(said)
}

fn a_line(r: &Reader<'_>, line: &Line, counts: bool) -> Result<Option<Said>, ConsentError> {
    let id = |bytes: &[u8]| bytes.try_into().ok().map(ConsentId::from_bytes);
    let known = (Deed::of(&line.deed), Purpose::of(&line.purpose), Channel::of(&line.channel), id(&line.id));
    let (Some(deed), Some(purpose), Some(channel), Some(of)) = known else { return Ok(None) };
    let place = match &line.evidence {
        Some(evidence) => rows::place_of(r, evidence)?.filter(|place| !place.is_empty()),
        None => None,
    };
    Ok(Some(Said {
        id: of,
        deed,
        purpose,
        channel,
        at: Moment(line.occurred_at),
        by: line.captured_by.clone(),
        method: line.method.clone(),
        place,
        until: line.valid_until.as_ref().and_then(|day| day.parse().ok()),
        about: line.about.as_deref().and_then(id),
        taken_back: !counts,
        mark: hex(&line.hash[..line.hash.len().min(8)]),
    }))
}

/// The words a guest is shown before a yes, today, in the guest's language or another.
///
/// # Errors
/// [`ConsentError::NoWording`].
pub fn wording(
    r: &Reader<'_>,
    guest: GuestId,
    (purpose, channel): (Purpose, Channel),
    language: Option<Language>,
) -> Result<Wording, ConsentError> {
    let house = house::house(r)?;
    let person = person_of(r, guest)?;
    let sheet = purposes::sheet(purpose).ok_or(ConsentError::NoWording)?;
    let own = crate::guests::views::file(r, person.shown)?.language;
    let language = wordings::nearest(language.or(own).or(Some(house.language))).ok_or(ConsentError::NoWording)?;
    let frame = Frame { house: &house, profile: profile::of(house.country)?, on: r.today() };
    wordings::wording(sheet, channel, language, frame).ok_or(ConsentError::NoWording)
}

/// The name of the key the register of this desk goes on with: `None` before the first line.
///
/// # Errors
/// If the book cannot be read.
pub fn signing_key(r: &Reader<'_>) -> Result<Option<String>, ConsentError> {
    let ends = ledger::rows::ends(r)?;
    let Some(last) = ends.into_iter().find(|end| end.device == r.device()) else { return Ok(None) };
    let brought = (last.deed == Deed::ChangeSigner.word()).then(|| ledger::unhex(last.reason.as_deref()?)).flatten();
    Ok(Some(brought.map_or(last.kid, |public| ledger::signer::kid_of(&public))))
}
