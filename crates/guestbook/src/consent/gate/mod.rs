//! The gate: may this leave the house, for this guest, for this purpose, by this channel, today?
//!
//! It answers; it never sends. A [`Permit`] can be made here only, it cannot be copied, it lives five minutes, and it
//! is looked at again when something is released with it. Whoever sends, prints or exports takes a permit.
//! The order of the questions is that of `privacy`, 8.1; the first that says no decides, and silence is a no.

mod decide;
pub(crate) mod facts;
pub(crate) mod rows;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::Reader;
pub use crate::consent::gate::decide::Why;
pub(crate) use crate::consent::gate::decide::decide;
use crate::consent::purposes::Field;
use crate::consent::{Channel, ConsentError, Purpose, profile, purposes};
use crate::error::Problem;
use crate::house;
use crate::id::{ConsentId, GuestId, Id, PartId};
use crate::time::{Day, Moment};

/// A permit that is older is asked for again. unit: milliseconds
const LIVES: i64 = 5 * 60 * 1_000;

/// On what right something is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ConsentBasis")]
pub enum Basis {
    /// The guest said yes.
    Consent,
    /// The guest said yes expressly, to something about health.
    ExplicitConsent,
    /// It is part of what was booked.
    Contract,
    /// A law asks for it.
    LegalObligation,
    /// The house's legitimate interest; the guest may object.
    LegitimateInterest,
    /// A recent guest who never said no, for the house's own offers.
    SoftOptIn,
    /// The same in Canada.
    CaslImplied,
}

impl Basis {
    /// The word in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::ExplicitConsent => "explicit_consent",
            Self::Contract => "contract",
            Self::LegalObligation => "legal_obligation",
            Self::LegitimateInterest => "legitimate_interest",
            Self::SoftOptIn => "soft_opt_in",
            Self::CaslImplied => "casl_implied",
        }
    }
}

/// What is asked.
#[derive(Clone, Debug)]
pub struct Request {
    /// Whose data.
    pub guest: GuestId,
    /// Why.
    pub purpose: Purpose,
    /// By which way.
    pub channel: Channel,
    /// To whom, if not to the guest: no house can name one yet, so that naming any is refused.
    pub recipient: Option<String>,
    /// Which fields; empty asks for all the purpose may use.
    pub fields: Vec<Field>,
    /// On which day.
    pub on: Day,
}

/// The right to let something leave, for one guest, purpose and channel. Only [`permit`] makes one.
///
/// A permit can be looked at:
/// ```
/// # use guestbook::consent::gate::Permit;
/// fn whose(permit: &Permit) -> guestbook::id::GuestId { permit.guest() }
/// ```
/// but not written by hand, not even from another,
/// ```compile_fail,E0451
/// # use guestbook::consent::gate::Permit;
/// fn forged(guest: guestbook::id::GuestId, own: Permit) -> Permit { Permit { guest, ..own } }
/// ```
/// ```compile_fail,E0308
/// fn twice(permit: &guestbook::consent::gate::Permit) -> guestbook::consent::gate::Permit { permit.clone() }
/// ```
/// ```compile_fail,E0277
/// let read: guestbook::consent::gate::Permit = serde_json::from_str("{}").unwrap();
/// ```
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Permit {
    guest: GuestId,
    purpose: Purpose,
    channel: Channel,
    basis: Basis,
    events: Vec<ConsentId>,
    fields: Vec<Field>,
    addresses: Vec<PartId>,
    until: Option<Day>,
    on: Day,
    expires: Moment,
    profile: String,
    hours: Option<String>,
    conditions: Vec<&'static str>,
}

impl Permit {
    /// Whose data may leave.
    #[must_use]
    pub fn guest(&self) -> GuestId {
        self.guest
    }

    /// On what right.
    #[must_use]
    pub fn basis(&self) -> Basis {
        self.basis
    }

    /// The only fields that may leave.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The only addresses that may be used.
    #[must_use]
    pub fn addresses(&self) -> &[PartId] {
        &self.addresses
    }

    /// The instant from which it is asked for again.
    #[must_use]
    pub fn expires(&self) -> Moment {
        self.expires
    }
}

/// A no, with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which question said no.
    pub why: Why,
}

impl Refusal {
    /// The same as a screen says it: its code names why, and its `.hint` how to mend it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        self.why.problem()
    }
}

/// What the gate says.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may leave.
    Yes(Permit),
    /// It may not.
    No(Refusal),
}

/// May it leave?
///
/// # Errors
/// [`ConsentError::Storage`] if there is no such guest or the book cannot be read; [`ConsentError::Profile`].
pub fn permit(r: &Reader<'_>, request: &Request) -> Result<Verdict, ConsentError> {
    let profile = profile::of(house::house(r)?.country)?;
    let Some(sheet) = purposes::sheet(request.purpose) else { return Ok(no(Why::NoBasis)) };
    let facts = facts::of(r, request)?;
    Ok(match decide(request, &facts, sheet, profile) {
        Err(why) => no(why),
        Ok(granted) => Verdict::Yes(Permit {
            guest: request.guest,
            purpose: request.purpose,
            channel: request.channel,
            basis: granted.basis,
            events: granted.event.map(ConsentId::from_bytes).into_iter().collect(),
            fields: granted.fields,
            addresses: granted.addresses,
            until: granted.until,
            on: request.on,
            expires: Moment(r.now().0.saturating_add(LIVES)),
            profile: format!("{} {}", profile.id, profile.version),
            hours: profile.hours(request.channel, request.on).map(str::to_owned),
            conditions: granted.conditions,
        }),
    })
}

fn no(why: Why) -> Verdict {
    Verdict::No(Refusal { why })
}

/// Something that was let through the gate. Whoever sends, prints or hands over takes this and nothing else.
///
/// ```compile_fail,E0451
/// # use guestbook::consent::gate::Released;
/// fn forged(guest: guestbook::id::GuestId) -> Released<&'static str> { Released { guest, what: "a letter" } }
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Released<T> {
    guest: GuestId,
    what: T,
}

impl<T> Released<T> {
    /// For whom.
    #[must_use]
    pub fn guest(&self) -> GuestId {
        self.guest
    }

    /// What leaves.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.what
    }
}

/// The moment of release: the permit is used up, and everything is asked again. A no that was said since it was given
/// wins.
///
/// # Errors
/// As [`permit`].
pub fn release<T>(
    r: &Reader<'_>,
    permit: Permit,
    what: impl FnOnce(&Permit) -> Result<T, ConsentError>,
) -> Result<Result<Released<T>, Refusal>, ConsentError> {
    let Permit { guest, purpose, channel, fields, on, expires, .. } = permit;
    if expires <= r.now() {
        return Ok(Err(Refusal { why: Why::PermitExpired }));
    }
    let again = Request { guest, purpose, channel, recipient: None, fields, on: on.max(r.today()) };
    Ok(match self::permit(r, &again)? {
        Verdict::No(refusal) => Err(refusal),
        Verdict::Yes(fresh) => Ok(Released { guest: fresh.guest, what: what(&fresh)? }),
    })
}

/// What the gate says of everybody at once.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Sweep {
    /// Who may be reached. In the order of their files.
    pub reachable: Vec<GuestId>,
    /// Why the others may not, and how many: code and count. unit: guests, whole
    pub refused: std::collections::BTreeMap<&'static str, u64>,
}

/// Who of the whole book may be reached? The same answer as [`permit`] for each, in one pass. It counts and lists; to
/// let anything leave, a permit is asked for each.
///
/// # Errors
/// As [`permit`].
pub fn sweep(r: &Reader<'_>, purpose: Purpose, channel: Channel, on: Day) -> Result<Sweep, ConsentError> {
    let profile = profile::of(house::house(r)?.country)?;
    let mut sweep = Sweep::default();
    let Some(sheet) = purposes::sheet(purpose) else { return Ok(sweep) };
    facts::each(r, ((purpose, channel), on), |guest, facts| {
        let request = Request { guest, purpose, channel, recipient: None, fields: Vec::new(), on };
        match decide(&request, &facts, sheet, profile) {
            Ok(_) => sweep.reachable.push(guest),
            Err(why) => *sweep.refused.entry(why.code()).or_default() += 1,
        }
    })?;
    Ok(sweep)
}
