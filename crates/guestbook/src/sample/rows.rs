//! SQL of the sample: the same rows the rooms write, with the statements kept at hand for a very large wish.

use rusqlite::{CachedStatement, named_params, params};

use super::points::Line;
use super::story::{Household, Person, Visit};
use crate::book::Writer;
use crate::error::StorageError;
use crate::guests::reach;
use crate::id::{AccountId, EncounterId, GuestId, LineId, PartId, TaskId};
use crate::journey::enquiries::{AskedBy, EnquiryState, Quote, Wanted};
use crate::journey::tasks::NewErrand;
use crate::stays::{Origin, Role};
use crate::time::Day;

const GUEST: &str = "
    INSERT INTO guest (id, family, given, title, language, birth_year, birth_month, birth_day, nationality, origin,
                       added_on, base, device)
    VALUES (:id, :family, :given, :title, :language, :birth_year, :birth_month, :birth_day, :nationality, :origin,
            :added_on, :base, :device)";
const EMAIL: &str = "
    INSERT INTO guest_email (id, guest, address, folded, kind, relay, base, device)
    VALUES (:id, :guest, :address, :folded, 'other', :relay, :base, :device)";
const PHONE: &str = "
    INSERT INTO guest_phone (id, guest, written, e164, kind, base, device)
    VALUES (:id, :guest, :written, :e164, 'mobile', :base, :device)";
const ADDRESS: &str = "
    INSERT INTO guest_address (id, guest, street, postcode, town, region, country, kind, base, device)
    VALUES (:id, :guest, :street, :postcode, :town, :region, :country, 'home', :base, :device)";
const TAG: &str = "INSERT INTO guest_tag (id, guest, word, base, device) VALUES (:id, :guest, :word, :base, :device)";
const STAY: &str = "
    INSERT INTO stay (id, unit, arrival, departure, adults, children, infants, state, state_at, state_on, origin,
                      reference, price_minor, currency, booked_on, base, device)
    VALUES (:id, :unit, :arrival, :departure, :adults, :children, :infants, :state, :state_at, :state_on, :origin,
            :reference, :price_minor, :currency, :booked_on, :base, :device)";
const MEMBER: &str = "
    INSERT INTO stay_guest (id, stay, guest, role, base, device)
    VALUES (:id, :stay, :guest, :role, :base, :device)";
const NOTE: &str = "
    INSERT INTO note (id, guest, stay, kind, text, author, at, expires, base, device)
    VALUES (:id, :guest, :stay, :kind, :text, :author, :at, :expires, :base, :device)";
const ENCOUNTER: &str = "
    INSERT INTO encounter (id, guest, stay, kind, on_day, text, author, base, device)
    VALUES (:id, :guest, :stay, :kind, :on, :text, :author, :base, :device)";

/// An e-mail or a phone that waits until its chunk is complete: they are written in the order of their index, which
/// keeps the pages of a large book together.
struct Waiting {
    id: PartId,
    guest: GuestId,
    written: String,
    key: String,
}

/// The statements of one change.
pub(super) struct Pen<'c> {
    base: i64,
    device: i64,
    guest: CachedStatement<'c>,
    email: CachedStatement<'c>,
    phone: CachedStatement<'c>,
    address: CachedStatement<'c>,
    tag: CachedStatement<'c>,
    stay: CachedStatement<'c>,
    member: CachedStatement<'c>,
    note: CachedStatement<'c>,
    encounter: CachedStatement<'c>,
    emails: Vec<Waiting>,
    phones: Vec<Waiting>,
}

impl<'c> Pen<'c> {
    pub(super) fn new(w: &'c Writer<'_>) -> Result<Self, StorageError> {
        let take = |sql| w.connection().prepare_cached(sql);
        Ok(Self {
            base: w.stamp(),
            device: w.device(),
            guest: take(GUEST)?,
            email: take(EMAIL)?,
            phone: take(PHONE)?,
            address: take(ADDRESS)?,
            tag: take(TAG)?,
            stay: take(STAY)?,
            member: take(MEMBER)?,
            note: take(NOTE)?,
            encounter: take(ENCOUNTER)?,
            emails: Vec::new(),
            phones: Vec::new(),
        })
    }

    /// Write a household; `id` makes the ids of its small rows.
    pub(super) fn write(&mut self, told: &Household, mut id: impl FnMut() -> PartId) -> Result<(), StorageError> {
        for person in &told.people {
            self.person(told, person, &mut id)?;
        }
        for visit in &told.visits {
            self.visit(told, visit, &mut id)?;
        }
        let Some(main) = told.people.first().map(|person| person.id) else { return Ok(()) };
        for note in &told.remarks {
            self.note.execute(named_params! {
                ":id": note.id, ":guest": main, ":stay": note.stay, ":kind": note.kind.word(), ":text": note.text,
                ":author": note.author, ":at": note.at, ":expires": note.expires, ":base": self.base, ":device": self.device,
            })?;
        }
        for met in &told.meetings {
            self.encounter.execute(named_params! {
                ":id": met.id, ":guest": main, ":stay": met.stay, ":kind": met.kind.word(), ":on": met.on,
                ":text": met.text, ":author": met.author, ":base": self.base, ":device": self.device,
            })?;
        }
        Ok(())
    }

    fn person(
        &mut self,
        told: &Household,
        person: &Person,
        id: &mut impl FnMut() -> PartId,
    ) -> Result<(), StorageError> {
        let (guest, who, birthday) = (person.id, &person.who, person.birthday);
        self.guest.execute(named_params! {
            ":id": guest, ":family": who.family, ":given": who.given, ":title": person.title,
            ":language": who.language, ":birth_year": birthday.and_then(|b| b.year),
            ":birth_month": birthday.map(|b| b.month), ":birth_day": birthday.map(|b| b.day),
            ":nationality": who.country, ":origin": told.origin, ":added_on": told.added_on, ":base": self.base,
            ":device": self.device,
        })?;
        if let Some(address) = &person.email {
            let key = reach::folded_email(address);
            self.emails.push(Waiting { id: id(), guest, written: address.clone(), key });
        }
        if let Some((written, e164)) = &person.phone {
            self.phones.push(Waiting { id: id(), guest, written: written.clone(), key: e164.clone() });
        }
        if let Some([street, postcode, town, region]) = &person.address {
            self.address.execute(named_params! {
                ":id": id(), ":guest": guest, ":street": street, ":postcode": postcode, ":town": town,
                ":region": region, ":country": who.country, ":base": self.base, ":device": self.device,
            })?;
        }
        if let Some(word) = person.tag {
            self.tag.execute(named_params! {
                ":id": id(), ":guest": guest, ":word": word, ":base": self.base, ":device": self.device,
            })?;
        }
        Ok(())
    }

    fn visit(&mut self, told: &Household, visit: &Visit, id: &mut impl FnMut() -> PartId) -> Result<(), StorageError> {
        let (state_at, state_on) = crate::stays::words::state_times(visit.state);
        self.stay.execute(named_params! {
            ":id": visit.id, ":unit": visit.unit, ":arrival": visit.arrival, ":departure": visit.departure,
            ":adults": visit.heads.adults, ":children": visit.heads.children, ":infants": visit.heads.infants,
            ":state": visit.state.word(), ":state_at": state_at, ":state_on": state_on,
            ":origin": Origin::word(visit.origin), ":reference": visit.reference,
            ":price_minor": visit.price.map(|p| p.minor), ":currency": visit.price.map(|p| p.currency),
            ":booked_on": visit.booked_on, ":base": self.base, ":device": self.device,
        })?;
        for (at, person) in told.people.iter().enumerate() {
            let role = match at {
                0 => Role::MainGuest,
                _ if visit.booked_by_companion => Role::Booker,
                _ => Role::Companion,
            };
            self.member.execute(named_params! {
                ":id": id(), ":stay": visit.id, ":guest": person.id, ":role": role.word(), ":base": self.base,
                ":device": self.device,
            })?;
        }
        Ok(())
    }

    /// Write what waits.
    pub(super) fn finish(mut self) -> Result<(), StorageError> {
        self.emails.sort_unstable_by(|a, b| (&a.key, a.id).cmp(&(&b.key, b.id)));
        for wait in &self.emails {
            self.email.execute(named_params! {
                ":id": wait.id, ":guest": wait.guest, ":address": wait.written, ":folded": wait.key,
                ":relay": reach::is_relay(&wait.written), ":base": self.base, ":device": self.device,
            })?;
        }
        self.phones.sort_unstable_by(|a, b| (&a.key, a.id).cmp(&(&b.key, b.id)));
        for wait in &self.phones {
            self.phone.execute(named_params! {
                ":id": wait.id, ":guest": wait.guest, ":written": wait.written, ":e164": wait.key,
                ":base": self.base, ":device": self.device,
            })?;
        }
        Ok(())
    }
}

/// A member joins: who, with which card, on which day.
pub(super) fn insert_account(
    w: &Writer<'_>,
    account: AccountId,
    (guest, card, on): (GuestId, &str, Day),
    author: &str,
) -> Result<(), StorageError> {
    w.run(
        "INSERT INTO loyalty_account (id, guest, card, enrolled_on, author, base, device)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![account, guest, card, on, author, w.stamp(), w.device()],
    )?;
    Ok(())
}

/// A line of a ledger, and the line it is about.
pub(super) fn insert_line(
    w: &Writer<'_>,
    (id, account, of): (LineId, AccountId, Option<LineId>),
    line: &Line,
    author: &str,
) -> Result<(), StorageError> {
    let sql = "
        INSERT INTO points_line (id, account, kind, points, on_day, expires, why, stay, reward, of_line, reason, author,
                                 at, base, device)
        VALUES (:id, :account, :kind, :points, :on, :expires, :why, :stay, :reward, :of, :reason, :author,
                :at, :base, :device)";
    w.run(
        sql,
        named_params! {
            ":id": id, ":account": account, ":kind": line.kind.word(), ":points": line.points, ":on": line.on,
            ":expires": line.expires, ":why": line.why.word(), ":stay": line.stay, ":reward": line.reward, ":of": of,
            ":reason": line.reason, ":author": author, ":at": super::story::at(line.on, 600), ":base": w.stamp(),
            ":device": w.device(),
        },
    )?;
    Ok(())
}

/// Does the book hold any guest yet?
pub(super) fn is_empty(w: &Writer<'_>) -> Result<bool, StorageError> {
    Ok(w.first("SELECT 1 FROM guest LIMIT 1", params![], |_| Ok(()))?.is_none())
}

/// An enquiry under way, as the sample tells it.
pub(super) struct Asking {
    pub on: Day,
    pub channel: AskedBy,
    pub wanted: Wanted,
    pub words: String,
    pub author: &'static str,
    pub state: EnquiryState,
    pub quote: Option<Quote>,
}

/// The latest enquiries of people who have never been here.
pub(super) fn only_asked(w: &Writer<'_>, most: usize) -> Result<Vec<(EncounterId, GuestId, Day)>, StorageError> {
    let sql = "SELECT id, guest, on_day FROM encounter
               WHERE kind = 'enquiry' AND NOT EXISTS (SELECT 1 FROM stay_guest WHERE stay_guest.guest = encounter.guest)
               ORDER BY on_day DESC, seq LIMIT ?1";
    w.all(sql, params![i64::try_from(most).unwrap_or(i64::MAX)], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

const SET_ASKING: &str = "
    UPDATE encounter
    SET on_day = :on, channel = :channel, text = :text, author = :author, arrival = :arrival, departure = :departure,
        adults = :adults, children = :children, state = :state, lost_why = :lost_why, settled_on = :settled_on,
        quote_minor = :minor, quote_currency = :currency, quoted_on = :quoted_on, quote_until = :until
    WHERE id = :id";

/// What came of an enquiry.
pub(super) fn set_asking(w: &Writer<'_>, id: EncounterId, told: &Asking) -> Result<(), StorageError> {
    let (why, settled) = match told.state {
        EnquiryState::Lost { why, on } => (Some(why.word()), Some(on)),
        _ => (None, None),
    };
    let (wanted, quote) = (&told.wanted, told.quote);
    w.run(
        SET_ASKING,
        named_params! {
            ":id": id, ":on": told.on, ":channel": told.channel.word(), ":text": told.words, ":author": told.author,
            ":arrival": wanted.arrival, ":departure": wanted.departure, ":adults": wanted.heads.adults,
            ":children": wanted.heads.children, ":state": told.state.word(), ":lost_why": why, ":settled_on": settled,
            ":minor": quote.map(|quote| quote.amount.minor), ":currency": quote.map(|quote| quote.amount.currency),
            ":quoted_on": quote.map(|quote| quote.on), ":until": quote.and_then(|quote| quote.until),
        },
    )?;
    Ok(())
}

const ERRAND: &str = "
    INSERT INTO task (id, text, errand, due_on, due_at, guest, enquiry, offer_from, offer_to, born, author, made_on, base,
                      device)
    VALUES (:id, '', :errand, :due_on, :due_at, :guest, :enquiry, :offer_from, :offer_to, 'hand', :author, :made_on,
            :base, :device)";

/// A task whose id is the same in every such season.
pub(super) fn insert_errand(
    w: &Writer<'_>,
    id: TaskId,
    new: &NewErrand,
    (author, on): (&str, Day),
) -> Result<(), StorageError> {
    w.run(
        ERRAND,
        named_params! {
            ":id": id, ":errand": new.errand.word(), ":due_on": new.due.on, ":due_at": new.due.at,
            ":guest": new.guest, ":enquiry": new.enquiry, ":offer_from": new.offer.map(|offer| offer.arrival),
            ":offer_to": new.offer.and_then(|offer| offer.departure), ":author": author, ":made_on": on,
            ":base": w.stamp(), ":device": w.device(),
        },
    )?;
    Ok(())
}
