//! One household of the season, told: its people, their stays, what was said and noted.

use super::SampleWish;
use super::dice::Dice;
use super::people::{Census, Identity, Lines, Mail, plain};
use super::plan::{FAMILY, Fate, Plan, Slot, UNITS, is_regular, only_asks};
use super::words::Words;
use crate::guests::Birthday;
use crate::id::{EncounterId, GuestId, NoteId, StayId, UnitId};
use crate::journey::EncounterKind;
use crate::money::{Currency, Money};
use crate::stays::calendar::UnitDraft;
use crate::stays::{Heads, NoteKind, Origin, Stay, StayState};
use crate::time::{Day, Moment, Stopped};

/// Who is at the desk.
pub(super) const STAFF: [&str; 3] = ["Léa", "Yann", "Marc"];
/// Price of one night, unit by unit. unit: cents
const NIGHT: [i64; 8] = [8_900, 9_400, 9_800, 10_900, 9_900, 10_400, 13_500, 12_800];

/// One file of a household.
#[derive(Debug)]
pub(super) struct Person {
    pub id: GuestId,
    pub who: Identity,
    pub title: Option<&'static str>,
    pub birthday: Option<Birthday>,
    pub email: Option<String>,
    pub phone: Option<(String, String)>,
    pub address: Option<Lines>,
    pub tag: Option<&'static str>,
}

/// One stay of a household.
#[derive(Debug)]
pub(super) struct Visit {
    pub id: StayId,
    pub unit: Option<UnitId>,
    pub arrival: Day,
    pub departure: Day,
    pub state: StayState,
    pub origin: Origin,
    pub reference: Option<String>,
    pub price: Option<Money>,
    pub booked_on: Day,
    pub heads: Heads,
    /// Did the companion make the booking?
    pub booked_by_companion: bool,
}

impl Visit {
    /// The stay, as far as its points ask.
    pub(super) fn stay(&self) -> Stay {
        Stay {
            id: self.id,
            unit: None,
            unit_written: None,
            party: Vec::new(),
            heads: self.heads,
            arrival: self.arrival,
            departure: self.departure,
            nights: u32::try_from(self.departure.since(self.arrival)).unwrap_or(0),
            state: self.state,
            origin: Some(self.origin),
            reference: None,
            price: self.price,
            booked_on: Some(self.booked_on),
        }
    }
}

/// One note on the first person of a household.
#[derive(Debug)]
pub(super) struct Remark {
    pub id: NoteId,
    pub stay: Option<StayId>,
    pub kind: NoteKind,
    pub text: String,
    pub author: &'static str,
    pub at: Moment,
    pub expires: Day,
}

/// One encounter with the first person of a household.
#[derive(Debug)]
pub(super) struct Meeting {
    pub id: EncounterId,
    pub stay: Option<StayId>,
    pub kind: EncounterKind,
    pub on: Day,
    pub text: String,
    pub author: &'static str,
}

/// People who come together, and all that is known of them. The first one answers for the party.
#[derive(Debug)]
pub(super) struct Household {
    pub order: u32,
    pub added_on: Day,
    pub origin: Option<&'static str>,
    pub people: Vec<Person>,
    pub visits: Vec<Visit>,
    pub remarks: Vec<Remark>,
    pub meetings: Vec<Meeting>,
}

/// Tells one household after the other.
#[derive(Debug)]
pub(super) struct Teller<'a> {
    pub wish: &'a SampleWish,
    pub plan: &'a Plan,
    pub census: &'a Census,
    pub words: &'a Words,
    pub units: Vec<UnitId>,
    pub dice: Dice,
    next_slot: usize,
}

/// That minute of that day, in UTC.
pub(super) fn at(day: Day, minutes: i64) -> Moment {
    Moment(Stopped::at_noon(day).0.0 + (minutes - 720) * 60_000)
}

impl<'a> Teller<'a> {
    pub(super) fn new(
        wish: &'a SampleWish,
        plan: &'a Plan,
        (census, words): (&'a Census, &'a Words),
        dice: Dice,
    ) -> Self {
        Self { wish, plan, census, words, units: Vec::new(), dice, next_slot: 0 }
    }

    /// The household after the last one told.
    pub(super) fn household(&mut self, order: u32) -> Household {
        let rest = &self.plan.slots[self.next_slot..];
        let count = rest.iter().take_while(|slot| slot.household == order).count();
        let slots = &rest[..count];
        self.next_slot += count;
        let role = self.census.cast.get(order as usize);
        let who = match role {
            Some(role) => self.census.known(role),
            None => self.census.stranger(&mut self.dice),
        };
        let visits: Vec<Visit> = slots.iter().map(|slot| self.visit(order, slot)).collect();
        let platform = visits.iter().any(|visit| matches!(visit.origin, Origin::BookingCom | Origin::Airbnb));
        let mail = match role {
            Some(role) => role.mail,
            None if platform && self.dice.chance_of(60) => Mail::Relay,
            None if self.dice.chance_of(14) => Mail::None,
            None => Mail::Real,
        };
        let origin = self.came_by(visits.first());
        let mut told = Household {
            order,
            added_on: self.wish.today,
            origin,
            people: Vec::new(),
            visits,
            remarks: Vec::new(),
            meetings: Vec::new(),
        };
        self.people(&mut told, who, mail);
        if order == 0 {
            self.first_guest(&mut told);
        } else if !self.census.many || order.is_multiple_of(8) {
            self.what_was_said(&mut told);
        }
        let asked = told.meetings.iter().map(|met| met.on);
        let known = told.visits.iter().map(|visit| visit.booked_on).chain(asked).min();
        told.added_on = known.unwrap_or_else(|| self.wish.today.plus(-self.dice.between(5, 900)));
        told
    }

    fn came_by(&mut self, first: Option<&Visit>) -> Option<&'static str> {
        let word = |at: usize| self.words.origin.get(at).copied();
        match first.map(|visit| visit.origin) {
            Some(Origin::BookingCom) => Some("Booking.com"),
            Some(Origin::Airbnb) => Some("Airbnb"),
            Some(Origin::Expedia) => Some("Expedia"),
            Some(Origin::WalkIn) => word(1),
            Some(Origin::Agency) => word(2),
            Some(_) => word(0),
            None => word(2).filter(|_| self.dice.chance_of(60)),
        }
    }

    fn people(&mut self, told: &mut Household, who: Identity, mail: Mail) {
        let cast = self.census.cast.get(told.order as usize).is_some();
        let email = self.email(told, &who, mail);
        let phone = (cast || self.dice.chance_of(84)).then(|| self.census.phone(&mut self.dice, &who));
        let address = (cast || self.dice.chance_of(72)).then(|| self.census.address(&mut self.dice, &who));
        let address = if told.order == 0 { Some(Census::first_address()) } else { address };
        let mut who = who;
        if !cast && self.dice.chance_of(12) {
            who.language = None;
        }
        let companion = self.plan.has_companion(told.order);
        let other = companion.then(|| self.census.companion(&mut self.dice, &who));
        let id = self.dice.id(told.order);
        let title = self.title(&who);
        let birthday = self.birthday();
        let tag = if self.dice.chance_of(16) { self.dice.pick(&self.words.tag).copied() } else { None };
        told.people.push(Person { id, title, birthday, email, phone, address: address.clone(), tag, who });
        if let Some(mut other) = other {
            if told.order == 0 {
                "Eliott".clone_into(&mut other.given);
                other.family.clone_from(&told.people[0].who.family);
                other.woman = false;
            }
            let id = self.dice.id(told.order);
            let birthday = self.birthday();
            let nothing =
                Person { id, title: None, birthday, email: None, phone: None, address, tag: None, who: other };
            told.people.push(nothing);
        }
    }

    fn title(&mut self, who: &Identity) -> Option<&'static str> {
        let titles = match who.country.as_ref().map(crate::place::Country::code)? {
            "FR" => ["M.", "Mme"],
            "DE" => ["Herr", "Frau"],
            "GB" => ["Mr", "Ms"],
            _ => return None,
        };
        self.dice.chance_of(45).then_some(titles[usize::from(who.woman)])
    }

    fn birthday(&mut self) -> Option<Birthday> {
        if !self.dice.chance_of(30) {
            return None;
        }
        let year = u16::try_from(self.dice.between(1941, 2003)).ok().filter(|_| self.dice.chance_of(75));
        let mut one_of = |last| u8::try_from(self.dice.between(1, last)).unwrap_or(1);
        Some(Birthday { year, month: one_of(12), day: one_of(28) })
    }

    fn email(&mut self, told: &Household, who: &Identity, mail: Mail) -> Option<String> {
        let given = plain(&who.given).unwrap_or_else(|| "guest".to_owned());
        let family = plain(&who.family).unwrap_or_else(|| format!("g{}", told.order));
        match mail {
            Mail::None => None,
            Mail::Relay => {
                let airbnb = told.visits.iter().any(|visit| visit.origin == Origin::Airbnb);
                let door = if airbnb { "guest.airbnb.com" } else { "guest.booking.com" };
                Some(format!("{}.{}@{door}", given.split('-').next().unwrap_or("guest"), self.dice.digits("######")))
            }
            Mail::Real => {
                let ending = ["com", "org", "net"][self.dice.weighted(&[6, 2, 2])];
                let ending = if told.order == 0 { "com" } else { ending };
                let number =
                    if self.census.many && told.order != 0 { format!(".{}", told.order) } else { String::new() };
                Some(format!("{given}.{family}{number}@example.{ending}"))
            }
        }
    }

    fn visit(&mut self, order: u32, slot: &Slot) -> Visit {
        let today = self.wish.today;
        let departure = slot.arrival.plus(slot.nights.into());
        let origin = self.door(order, slot);
        let lead = if order == 0 { 42 } else { self.dice.between(2, if is_regular(order) { 200 } else { 90 }) };
        let latest = today.plus(-self.dice.between(0, 40)).min(slot.arrival);
        let booked_on = match origin {
            Origin::WalkIn => slot.arrival,
            _ => slot.arrival.plus(-lead).min(latest),
        };
        let adults = u16::try_from(self.dice.weighted(&[0, 30, 55, 8, 7])).unwrap_or(2);
        let heads = match order {
            0 => Heads { adults: Some(1), children: Some(1), infants: None },
            _ if self.dice.chance_of(5) => Heads::default(),
            _ => Heads {
                adults: Some(adults),
                children: Some(u16::try_from(self.dice.weighted(&[80, 10, 8, 2])).unwrap_or(0)),
                infants: self.dice.chance_of(4).then_some(1),
            },
        };
        Visit {
            id: self.dice.id(order),
            unit: slot.unit.and_then(|unit| self.units.get(usize::from(unit)).copied()),
            arrival: slot.arrival,
            departure,
            state: self.state(slot, departure, booked_on),
            reference: self.reference(origin, booked_on),
            price: (order == 0 || !self.dice.chance_of(7)).then(|| self.price(slot)),
            origin,
            booked_on,
            heads,
            booked_by_companion: order != 0 && self.plan.has_companion(order) && self.dice.chance_of(10),
        }
    }

    fn door(&mut self, order: u32, slot: &Slot) -> Origin {
        if let Some(role) = self.census.cast.get(order as usize) {
            return if role.mail == Mail::Relay { Origin::BookingCom } else { Origin::Direct };
        }
        if is_regular(order) {
            return Origin::Direct;
        }
        let ahead = slot.arrival > self.wish.today;
        let doors = [
            Origin::Direct,
            Origin::BookingCom,
            Origin::Airbnb,
            Origin::Expedia,
            Origin::Agency,
            Origin::Agoda,
            Origin::Hostelworld,
            Origin::WalkIn,
        ];
        doors[self.dice.weighted(&[40, 30, 12, 4, 6, 1, 1, if ahead { 0 } else { 6 }])]
    }

    fn state(&mut self, slot: &Slot, departure: Day, booked_on: Day) -> StayState {
        let today = self.wish.today;
        match slot.fate {
            Fate::NoShow => StayState::NoShow,
            Fate::Cancelled => {
                let last = slot.arrival.plus(-1).min(today).max(booked_on);
                StayState::Cancelled { on: Some(booked_on.plus(self.dice.between(0, last.since(booked_on)))) }
            }
            Fate::Arrived => StayState::InHouse { since: Some(at(today, 680)) },
            Fate::Left => StayState::Left { at: Some(at(today, 520)) },
            Fate::Living if departure < today => {
                StayState::Left { at: Some(at(departure, self.dice.between(450, 660))) }
            }
            Fate::Living if slot.arrival < today => {
                StayState::InHouse { since: Some(at(slot.arrival, self.dice.between(780, 1200))) }
            }
            Fate::Living => StayState::Booked,
        }
    }

    fn reference(&mut self, origin: Origin, booked_on: Day) -> Option<String> {
        let form = match origin {
            Origin::WalkIn => return None,
            Origin::BookingCom => "##########",
            Origin::Airbnb => "HMA#K##XQ#",
            Origin::Expedia | Origin::Agoda | Origin::Hostelworld => "#########",
            Origin::Direct | Origin::Agency => {
                let number = self.dice.digits(if self.census.many { "######" } else { "###" });
                return Some(format!("R-{:02}{number}", booked_on.year() % 100));
            }
        };
        Some(self.dice.digits(form))
    }

    fn price(&self, slot: &Slot) -> Money {
        let unit = usize::from(slot.unit.unwrap_or(0));
        let night = NIGHT.get(unit).copied().unwrap_or(2_900);
        let summer = if matches!(slot.arrival.month(), 7 | 8) { 115 } else { 100 };
        let years = (self.wish.today.since(slot.arrival) / 365).clamp(0, 10);
        let euros = night * i64::from(slot.nights) * summer * (100 - 3 * years) / 1_000_000;
        Money { minor: euros * 100, currency: Currency::EUR }
    }

    /// Only those who asked and never came are told to have asked for themselves.
    pub(super) fn only_asks(&self, order: u32) -> bool {
        only_asks(order, &self.census.cast)
    }

    /// The name of a unit and its kind.
    pub(super) fn unit(words: &Words, number: u16) -> UnitDraft {
        match UNITS.get(usize::from(number)) {
            Some((name, kind, persons)) => UnitDraft {
                name: (*name).to_owned(),
                kind: *kind,
                capacity: Some(*persons),
                description: (number == FAMILY).then(|| words.family.to_owned()),
            },
            None => UnitDraft {
                name: format!("{} {}", words.pitch, number + 1),
                kind: crate::stays::UnitKind::Pitch,
                ..UnitDraft::default()
            },
        }
    }
}
