//! The questions of the gate, in their order. Facts in, an answer out: no book, no clock.
//!
//! source: `privacy`, 8.1. Two questions of that list have nothing to ask yet: no book of this version restricts a
//! file (2) or archives one (8).

use super::facts::{Facts, Way};
use super::{Basis, Request};
use crate::consent::ledger::standing::{IdBytes, Standing};
use crate::consent::profile::{Profile, Rule};
use crate::consent::purposes::{Field, Sheet};
use crate::consent::{Channel, Purpose, State};
use crate::error::Problem;
use crate::id::PartId;
use crate::time::Day;

/// Which question said no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// What the law makes the house keep serves that law alone.
    Kept,
    /// A field about health was asked for.
    Sensitive,
    /// Not by this channel.
    NotThisChannel,
    /// Somebody at this address said no.
    Suppressed,
    /// Left a mailing list before the house came to this program.
    LeftElsewhere {
        /// The day, if the file told it.
        on: Option<Day>,
    },
    /// Took the yes back.
    Withdrawn {
        /// The day.
        on: Day,
    },
    /// Said no.
    Refused {
        /// The day.
        on: Day,
    },
    /// Wants no promotion.
    Objected {
        /// The day.
        on: Day,
    },
    /// The proof of the yes failed.
    Invalidated,
    /// The yes has ended.
    Expired {
        /// The day it ended.
        on: Day,
    },
    /// Below the age at which one says yes alone.
    TooYoung {
        /// The age. unit: years
        age: i64,
    },
    /// The country forbids it.
    Forbidden,
    /// It hands data over, and no recipient with an agreement is known.
    NoRecipient,
    /// The yes proves too little for this purpose.
    TooWeak,
    /// The yes was for another address.
    OtherAddress,
    /// No address of the guest's own for this channel.
    NoAddress,
    /// A guest once, too long ago to be written to without a yes.
    TooLongAgo {
        /// When the time without a yes ended.
        on: Day,
    },
    /// The same in Canada.
    ImpliedEnded {
        /// When it ended.
        on: Day,
    },
    /// Nothing was booked that it would be part of.
    NoContract,
    /// Nobody said yes, and nothing else allows it.
    NoBasis,
    /// The permit is more than five minutes old.
    PermitExpired,
}

impl Why {
    /// The code its words are under.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Kept => "permit-kept",
            Self::Sensitive => "permit-sensitive",
            Self::NotThisChannel => "permit-not-this-channel",
            Self::Suppressed => "permit-suppressed",
            Self::LeftElsewhere { .. } => "permit-left-elsewhere",
            Self::Withdrawn { .. } => "permit-withdrawn",
            Self::Refused { .. } => "permit-refused",
            Self::Objected { .. } => "permit-objected",
            Self::Invalidated => "permit-invalidated",
            Self::Expired { .. } => "permit-ended",
            Self::TooYoung { .. } => "permit-too-young",
            Self::Forbidden => "permit-forbidden",
            Self::NoRecipient => "permit-no-recipient",
            Self::TooWeak => "permit-too-weak",
            Self::OtherAddress => "permit-other-address",
            Self::NoAddress => "permit-no-address",
            Self::TooLongAgo { .. } => "permit-too-long-ago",
            Self::ImpliedEnded { .. } => "permit-implied-ended",
            Self::NoContract => "permit-no-contract",
            Self::NoBasis => "permit-no-basis",
            Self::PermitExpired => "permit-expired",
        }
    }

    /// The same as a screen says it.
    #[must_use]
    pub fn problem(self) -> Problem {
        let said = Problem::refused(self.code());
        match self {
            Self::Withdrawn { on }
            | Self::Refused { on }
            | Self::Objected { on }
            | Self::Expired { on }
            | Self::TooLongAgo { on }
            | Self::ImpliedEnded { on }
            | Self::LeftElsewhere { on: Some(on) } => said.with("on", on),
            Self::TooYoung { age } => said.with("age", age),
            _ => said,
        }
    }
}

/// A yes of the gate, before it becomes a permit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Granted {
    pub basis: Basis,
    pub event: Option<IdBytes>,
    pub fields: Vec<Field>,
    pub addresses: Vec<PartId>,
    pub until: Option<Day>,
    pub conditions: Vec<&'static str>,
}

/// Ask everything, in order.
pub(crate) fn decide(ask: &Request, facts: &Facts, sheet: &Sheet, profile: &Profile) -> Result<Granted, Why> {
    let fields = may_be_used(ask, sheet)?;
    nobody_refused(ask, facts, sheet)?;
    old_enough(ask, facts, sheet, profile)?;
    let rule = rule(ask, sheet, profile)?;
    if sheet.recipient || ask.recipient.is_some() {
        return Err(Why::NoRecipient);
    }
    let yes = facts.standing.as_ref().filter(|standing| standing.on(ask.on).is_yes());
    if let (Some(standing), true) = (yes, sheet.is_asked()) {
        return by_consent(standing, facts, sheet, fields);
    }
    without_consent(ask, facts, (sheet, profile, rule), fields)
}

/// 1: what must never leave by this way.
fn may_be_used(ask: &Request, sheet: &Sheet) -> Result<Vec<Field>, Why> {
    if matches!(sheet.code, Purpose::P02 | Purpose::P03) {
        return Err(Why::Kept);
    }
    if !sheet.channels.contains(&ask.channel) {
        return Err(Why::NotThisChannel);
    }
    if ask.fields.iter().any(|field| field.is_sensitive() && !sheet.fields.contains(field)) {
        return Err(Why::Sensitive);
    }
    let wanted = |field: &&Field| ask.fields.is_empty() || ask.fields.contains(field);
    Ok(sheet.fields.iter().filter(wanted).copied().collect())
}

/// 3 and 4: whoever said no, here or elsewhere, at this address.
fn nobody_refused(ask: &Request, facts: &Facts, sheet: &Sheet) -> Result<(), Why> {
    let stands = facts.standing.as_ref();
    let day = |standing: &Standing| standing.since.day_at(0);
    if let Some(standing) = stands {
        match standing.on(ask.on) {
            State::Withdrawn => return Err(Why::Withdrawn { on: day(standing) }),
            State::Refused => return Err(Why::Refused { on: day(standing) }),
            State::Objected => return Err(Why::Objected { on: day(standing) }),
            _ => {}
        }
    }
    if facts.suppressed {
        return Err(Why::Suppressed);
    }
    let unsubscribes = sheet.promo || sheet.code == Purpose::P09;
    if unsubscribes && ask.channel == Channel::Email {
        let named = |id: &IdBytes| stands.is_some_and(|standing| standing.sees.contains(id));
        if let Some((_, on)) = facts.left_elsewhere.iter().find(|(id, _)| !named(id)) {
            return Err(Why::LeftElsewhere { on: *on });
        }
    }
    match stands.map(|standing| (standing.on(ask.on), standing)) {
        Some((State::Invalidated, _)) => Err(Why::Invalidated),
        Some((State::Expired, standing)) => Err(Why::Expired { on: standing.until.unwrap_or(day(standing)) }),
        _ => Ok(()),
    }
}

/// 5: a child says yes with a parent.
fn old_enough(ask: &Request, facts: &Facts, sheet: &Sheet, profile: &Profile) -> Result<(), Why> {
    let age = profile.age(ask.on);
    let parent = facts.standing.as_ref().is_some_and(|standing| standing.state.is_yes() && standing.by_parent);
    let child = sheet.age_gate && facts.birth.is_some_and(|birth| birth.is_below(age, ask.on));
    if child && !parent { Err(Why::TooYoung { age }) } else { Ok(()) }
}

/// 6: what the country says of promotion by this channel.
fn rule(ask: &Request, sheet: &Sheet, profile: &Profile) -> Result<Rule, Why> {
    if !sheet.promo {
        return Ok(Rule::Consent);
    }
    match profile.rule(ask.channel, ask.on) {
        Rule::Forbidden => Err(Why::Forbidden),
        rule => Ok(rule),
    }
}

/// 9: a yes, with its proof, for an address the guest still has.
fn by_consent(standing: &Standing, facts: &Facts, sheet: &Sheet, fields: Vec<Field>) -> Result<Granted, Why> {
    if standing.level < sheet.evidence {
        return Err(Why::TooWeak);
    }
    let bound = standing.address.as_deref();
    let own: Vec<&Way> = facts.ways.iter().filter(|way| !way.relay && !way.suppressed).collect();
    let fits = |way: &&&Way| bound.is_none() || way.commitment.as_ref().map(|sum| &sum[..]) == bound;
    let addresses: Vec<PartId> = own.iter().filter(fits).map(|way| way.part).collect();
    if facts.needs_address && addresses.is_empty() {
        return Err(if own.is_empty() { Why::NoAddress } else { Why::OtherAddress });
    }
    Ok(Granted {
        basis: sheet.basis,
        event: Some(standing.last),
        fields,
        addresses,
        until: standing.until,
        conditions: if sheet.promo { vec!["say-who", "offer-to-stop"] } else { Vec::new() },
    })
}

/// 10 to 12: what is allowed without a yes.
fn without_consent(
    ask: &Request,
    facts: &Facts,
    (sheet, profile, rule): (&Sheet, &Profile, Rule),
    fields: Vec<Field>,
) -> Result<Granted, Why> {
    let own: Vec<PartId> = facts.ways.iter().filter(|way| !way.relay && !way.suppressed).map(|way| way.part).collect();
    let any: Vec<PartId> = facts.ways.iter().map(|way| way.part).collect();
    let grant = |basis, addresses: Vec<PartId>, until, conditions| {
        if facts.needs_address && addresses.is_empty() {
            return Err(Why::NoAddress);
        }
        Ok(Granted { basis, event: None, fields, addresses, until, conditions })
    };
    let stop = vec!["say-who", "offer-to-stop"];
    match (sheet.code, sheet.basis, rule) {
        (Purpose::P06, _, Rule::Soft) => {
            let until = soft_until(ask, facts, profile)?;
            let implied = profile.is_implied(ask.on);
            grant(if implied { Basis::CaslImplied } else { Basis::SoftOptIn }, own, Some(until), stop)
        }
        (Purpose::P06, _, Rule::LiOptout) => grant(Basis::LegitimateInterest, own, None, stop),
        (Purpose::P09, ..) => {
            let stayed = facts.last_stay.is_some_and(|last| last <= ask.on && sheet.validity.after(last) > ask.on);
            if stayed { grant(Basis::LegitimateInterest, own, None, stop) } else { Err(Why::NoContract) }
        }
        (_, Basis::Contract, _) => {
            if facts.has_booked {
                grant(Basis::Contract, any, None, Vec::new())
            } else {
                Err(Why::NoContract)
            }
        }
        _ => Err(Why::NoBasis),
    }
}

/// The end of the time in which a guest may be written to without a yes.
fn soft_until(ask: &Request, facts: &Facts, profile: &Profile) -> Result<Day, Why> {
    let past = |day: &Day| *day <= ask.on;
    let after_stay = profile.soft_window(ask.on).zip(facts.last_stay.filter(past)).map(|(span, day)| span.after(day));
    let after_enquiry =
        profile.enquiry_window(ask.on).zip(facts.last_enquiry.filter(past)).map(|(span, day)| span.after(day));
    match after_stay.max(after_enquiry) {
        None => Err(Why::NoBasis),
        Some(until) if until > ask.on => Ok(until),
        Some(on) if profile.is_implied(ask.on) => Err(Why::ImpliedEnded { on }),
        Some(on) => Err(Why::TooLongAgo { on }),
    }
}
