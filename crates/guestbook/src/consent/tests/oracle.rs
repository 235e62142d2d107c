//! T-38, INV-1: ten thousand random histories, and a slow oracle that answers each from the text of the law alone.
//!
//! The oracle was written from `privacy` 1.4, 6 and 8.1 and shares no function with the gate: it goes through all that
//! was said, one question after the other. To see both, read `may` beside `gate/decide.rs`.

use std::collections::BTreeSet;

use crate::book::Chance;
use crate::consent::gate::facts::{Birth, Facts, Way};
use crate::consent::gate::{Basis, Request, decide};
use crate::consent::ledger::Deed;
use crate::consent::ledger::standing::{Utterance, standing};
use crate::consent::profile::{self, Profile};
use crate::consent::{Channel, Purpose, purposes};
use crate::id::{GuestId, Id, PartId};
use crate::time::{Day, Moment};

/// All there is to know of one guest, one purpose and one channel on one day.
#[derive(Clone, Debug)]
pub struct World {
    pub purpose: Purpose,
    pub channel: Channel,
    pub country: &'static str,
    pub on: Day,
    /// What was said on the guest's file …
    pub said: Vec<Utterance>,
    /// … and on another file of the same person.
    pub elsewhere: Vec<Utterance>,
    pub left: Vec<([u8; 16], Option<Day>)>,
    pub ways: Vec<Address>,
    pub birth: Option<Birth>,
    pub last_stay: Option<Day>,
    pub last_enquiry: Option<Day>,
    pub has_booked: bool,
}

/// An address, by a number that stands for its text.
#[derive(Clone, Debug)]
pub struct Address {
    pub text: u8,
    pub relay: bool,
    /// Somebody else at this address said no.
    pub refused: bool,
}

pub const HISTORIES: u64 = 10_000;

fn below(chance: &mut Chance, end: u64) -> u64 {
    chance.draw() % end.max(1)
}

fn one<T: Copy>(chance: &mut Chance, all: &[T]) -> T {
    all[usize::try_from(below(chance, all.len() as u64)).unwrap_or(0)]
}

fn id(chance: &mut Chance) -> [u8; 16] {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&chance.draw().to_be_bytes());
    id[8..].copy_from_slice(&chance.draw().to_be_bytes());
    id
}

fn day_of(at: Moment) -> Day {
    Day::new(2025, 1, 1).expect("a day").plus(at.0 / 86_400_000)
}

fn some_days(chance: &mut Chance) -> Day {
    Day::new(2023, 6, 1).expect("a day").plus(i64::try_from(below(chance, 1_500)).unwrap_or(0))
}

fn speak(chance: &mut Chance, known: &[Utterance], left: &[([u8; 16], Option<Day>)], seq: i64) -> Utterance {
    let deeds = [
        Deed::Give,
        Deed::Give,
        Deed::Give,
        Deed::Renew,
        Deed::Withdraw,
        Deed::Refuse,
        Deed::Object,
        Deed::Invalidate,
        Deed::TakeBack,
        Deed::TakeBack,
    ];
    let deed = one(chance, &deeds);
    let at = Moment(i64::try_from(below(chance, 700)).unwrap_or(0) * 86_400_000);
    let mut sees = BTreeSet::new();
    if deed.is_yes() {
        let forgets = below(chance, 4) == 0;
        let nos = known.iter().filter(|said| said.deed.is_no()).map(|said| said.id);
        sees.extend(nos.chain(left.iter().map(|(id, _)| *id)).filter(|_| !forgets || chance.draw().is_multiple_of(2)));
    }
    let about = (!known.is_empty()).then(|| known[usize::try_from(below(chance, known.len() as u64)).unwrap_or(0)].id);
    let bound = u8::try_from(below(chance, 3)).unwrap_or(0);
    Utterance {
        id: id(chance),
        seq,
        deed,
        at,
        until: deed.is_yes().then(|| day_of(at).plus(one(chance, &[200, 1_095]))),
        level: u8::try_from(1 + below(chance, 3)).unwrap_or(1),
        address: (deed.is_yes() && below(chance, 5) > 0).then(|| vec![bound; 32]),
        by_parent: below(chance, 6) == 0,
        sees,
        about: matches!(deed, Deed::Invalidate | Deed::TakeBack).then_some(about).flatten(),
    }
}

impl World {
    pub fn of_seed(seed: u64) -> Self {
        let chance = &mut Chance::seeded(seed);
        let keys = [
            (Purpose::P06, Channel::Email),
            (Purpose::P06, Channel::Email),
            (Purpose::P06, Channel::Sms),
            (Purpose::P06, Channel::PhoneLive),
            (Purpose::P06, Channel::Post),
            (Purpose::P07B, Channel::Email),
            (Purpose::P09, Channel::Email),
            (Purpose::P10, Channel::InPerson),
            (Purpose::P01, Channel::Email),
            (Purpose::P02, Channel::Email),
            (Purpose::P08, Channel::DataTransfer),
            (Purpose::P13, Channel::Post),
        ];
        let (purpose, channel) = one(chance, &keys);
        let left: Vec<_> = (0..below(chance, 8).saturating_sub(6)).map(|_| (id(chance), None)).collect();
        let (mut said, mut elsewhere): (Vec<Utterance>, Vec<Utterance>) = (Vec::new(), Vec::new());
        for seq in 0..below(chance, 6) {
            let next = speak(chance, &said, &left, i64::try_from(seq).unwrap_or(0));
            said.push(next);
        }
        for seq in 0..below(chance, 9).saturating_sub(6) {
            let next = speak(chance, &elsewhere, &[], 100 + i64::try_from(seq).unwrap_or(0));
            elsewhere.push(next);
        }
        let address = |chance: &mut Chance| Address {
            text: u8::try_from(below(chance, 3)).unwrap_or(0),
            relay: below(chance, 5) == 0,
            refused: below(chance, 6) == 0,
        };
        let ways = (0..below(chance, 4)).map(|_| address(chance)).collect();
        let year = 2005 + i32::try_from(below(chance, 12)).unwrap_or(0);
        let day = u32::try_from(1 + below(chance, 28)).unwrap_or(1);
        // Many a question turns on a single day.
        let ends: Vec<Day> = said.iter().filter_map(|said| said.until).collect();
        let edge =
            (!ends.is_empty() && below(chance, 3) == 0).then(|| one(chance, &ends).plus(one(chance, &[-1, 0, 1])));
        let birth = (below(chance, 2) == 0).then_some(Birth { year, month: 6, day });
        Self {
            purpose,
            channel,
            country: one(chance, &["FR", "CA", "CH", "GB"]),
            on: edge.unwrap_or(some_days(chance)),
            said,
            elsewhere,
            left,
            ways,
            birth,
            last_stay: (below(chance, 3) > 0).then(|| some_days(chance)),
            last_enquiry: (below(chance, 4) == 0).then(|| some_days(chance)),
            has_booked: below(chance, 2) == 0,
        }
    }

    pub fn profile(&self) -> &'static Profile {
        profile::of(self.country.parse().expect("a country")).expect("a profile")
    }

    pub fn request(&self) -> Request {
        let (guest, purpose, channel) = (GuestId::from_bytes([1; 16]), self.purpose, self.channel);
        Request { guest, purpose, channel, recipient: None, fields: Vec::new(), on: self.on }
    }

    /// The facts, as the book would tell them to the gate.
    pub fn facts(&self) -> Facts {
        let all: Vec<Utterance> = self.said.iter().chain(&self.elsewhere).cloned().collect();
        let way = |(at, way): (usize, &Address)| Way {
            part: PartId::from_bytes([u8::try_from(at).unwrap_or(0); 16]),
            relay: way.relay,
            suppressed: way.refused,
            commitment: Some([way.text; 32]),
        };
        let own: Vec<&Address> = self.ways.iter().filter(|way| !way.relay).collect();
        Facts {
            standing: standing(&all),
            suppressed: !own.is_empty() && own.iter().all(|way| way.refused),
            left_elsewhere: self.left.clone(),
            birth: self.birth,
            ways: self.ways.iter().enumerate().map(way).collect(),
            needs_address: !matches!(self.channel, Channel::InPerson | Channel::DataTransfer),
            // The book tells of stays and enquiries that are over on the day.
            last_stay: self.last_stay.filter(|day| *day <= self.on),
            last_enquiry: self.last_enquiry.filter(|day| *day <= self.on),
            has_booked: self.has_booked,
        }
    }
}

/// What may happen: on what right, and to which addresses.
pub type Answer = Option<(Basis, Vec<usize>)>;

/// The gate's answer.
pub fn gate(request: &Request, facts: &Facts, profile: &Profile) -> Answer {
    let sheet = purposes::sheet(request.purpose).expect("a purpose");
    let granted = decide(request, facts, sheet, profile).ok()?;
    Some((granted.basis, granted.addresses.iter().map(|part| usize::from(part.bytes()[0])).collect()))
}

fn was_taken_back(what: &Utterance, all: &[&Utterance]) -> bool {
    all.iter().any(|said| said.deed == Deed::TakeBack && said.about == Some(what.id) && !was_taken_back(said, all))
}

/// The last day before which a country lets a house write without a yes: years after a stay, months after an enquiry.
fn soft_end(world: &World) -> Option<Day> {
    let later = |day: Day, years: i32, months: u32| {
        let (mut year, mut month) = (day.year() + years, day.month() + months);
        if month > 12 {
            (year, month) = (year + 1, month - 12);
        }
        (0..4).find_map(|less| Day::new(year, month, day.day() - less)).expect("a day")
    };
    let stay = world.last_stay.filter(|day| *day <= world.on);
    let enquiry = world.last_enquiry.filter(|day| *day <= world.on);
    match world.country {
        "CA" => stay.map(|day| later(day, 2, 0)).max(enquiry.map(|day| later(day, 0, 6))),
        _ => stay.map(|day| later(day, 3, 0)),
    }
}

/// May it leave? From the text, one question after the other.
pub fn may(world: &World) -> Answer {
    use Channel::{DataTransfer, Email, InPerson, PhoneLive, Post, Sms};
    use Purpose::{P01, P06, P07B, P08, P09, P10};
    // 1. The vault never; 7. no recipient has an agreement; what is not asked of a guest rests on nothing here.
    let fits = matches!(
        (world.purpose, world.channel),
        (P01 | P06 | P07B | P09, Email) | (P06, Sms | PhoneLive | Post) | (P10, InPerson) | (P08, DataTransfer)
    );
    if !fits || world.purpose == P08 {
        return None;
    }
    let all: Vec<&Utterance> = world.said.iter().chain(&world.elsewhere).collect();
    let stands: Vec<&&Utterance> = all.iter().filter(|said| !was_taken_back(said, &all)).collect();
    let nos: Vec<_> =
        stands.iter().filter(|said| matches!(said.deed, Deed::Withdraw | Deed::Refuse | Deed::Object)).collect();
    let false_proofs: Vec<_> =
        stands.iter().filter(|said| said.deed == Deed::Invalidate).filter_map(|said| said.about).collect();
    let answering = |said: &&&&Utterance| nos.iter().all(|no| said.sees.contains(&no.id));
    let yeses: Vec<_> =
        stands.iter().filter(|said| matches!(said.deed, Deed::Give | Deed::Renew)).filter(answering).collect();
    let good = yeses.iter().filter(|said| !false_proofs.contains(&said.id));
    let newest = good.max_by_key(|said| (said.at, said.seq, said.id));
    // 3, 4. A no that no yes answers; a proof that failed; a yes that has ended.
    if newest.is_none() && (!nos.is_empty() || !yeses.is_empty()) {
        return None;
    }
    let own: Vec<usize> = (0..world.ways.len()).filter(|at| !world.ways[*at].relay).collect();
    let free: Vec<usize> = own.iter().copied().filter(|at| !world.ways[*at].refused).collect();
    if !own.is_empty() && free.is_empty() {
        return None;
    }
    let is_newsletter = world.channel == Email && matches!(world.purpose, P06 | P07B | P09);
    if is_newsletter && world.left.iter().any(|(id, _)| newest.is_none_or(|yes| !yes.sees.contains(id))) {
        return None;
    }
    if newest.is_some_and(|yes| yes.until.is_none_or(|until| until <= world.on)) {
        return None;
    }
    // 5. A child, without a parent.
    let least = match world.country {
        "FR" => 15,
        "CA" => 14,
        "CH" => 16,
        _ => 13,
    };
    let too_young = world.birth.is_some_and(|birth| {
        let grown = Day::new(birth.year + least, birth.month, birth.day).expect("a day");
        world.on < grown
    });
    if too_young && matches!(world.purpose, P06 | P07B | P10) && !newest.is_some_and(|yes| yes.by_parent) {
        return None;
    }
    // 9. A yes, proved by paper at least, for an address the guest has.
    if let (Some(yes), P06 | P07B | P10) = (newest, world.purpose) {
        let for_it = |at: &usize| yes.address.as_ref().is_none_or(|bound| bound[0] == world.ways[*at].text);
        let to: Vec<usize> = free.into_iter().filter(for_it).collect();
        let reached = world.channel == InPerson || !to.is_empty();
        return (yes.level >= 2 && reached).then_some((Basis::Consent, to));
    }
    without_a_yes(world, free)
}

/// 10 to 12. What a country allows without a yes; silence is a no.
fn without_a_yes(world: &World, free: Vec<usize>) -> Answer {
    use Channel::{Email, PhoneLive, Post, Sms};
    use Purpose::{P01, P06, P09};
    let august = Day::new(2026, 8, 11).expect("a day");
    let basis = match (world.purpose, world.channel) {
        (P06, Email | Sms) if soft_end(world).is_some_and(|end| world.on < end) => {
            if world.country == "CA" {
                Basis::CaslImplied
            } else {
                Basis::SoftOptIn
            }
        }
        (P06, Post) => Basis::LegitimateInterest,
        (P06, PhoneLive) if world.country == "FR" && world.on < august => Basis::LegitimateInterest,
        (P09, Email) if world.last_stay.is_some_and(|day| day <= world.on && world.on.since(day) < 365) => {
            Basis::LegitimateInterest
        }
        (P01, Email) if world.has_booked => {
            // A relay of the platform may be used for the stay itself.
            let all: Vec<usize> = (0..world.ways.len()).collect();
            return (!all.is_empty()).then_some((Basis::Contract, all));
        }
        _ => return None,
    };
    (!free.is_empty()).then_some((basis, free))
}

#[test]
fn t38_nothing_leaves_in_ten_thousand_histories_that_the_law_does_not_allow() {
    let (mut yes, mut no) = (0, 0);
    for seed in 0..HISTORIES {
        let world = World::of_seed(seed);
        let (answer, law) = (gate(&world.request(), &world.facts(), world.profile()), may(&world));
        assert_eq!(answer, law, "seed {seed}: {world:#?}");
        if law.is_some() { yes += 1 } else { no += 1 }
    }
    assert!(yes > 500 && no > 500, "{yes} yes, {no} no: the histories say nothing");
}
