//! Row by row, a file becomes candidates and refused rows.

use std::collections::HashMap;

use csv::StringRecord;

use super::candidate::{Candidate, Claim, Line, ListState, Refusal};
use super::fields::Field;
use super::mapping::{Cells, Mapping, Refuse};
use super::presets::Preset;
use super::sheet::{Row, shown};
use super::words::fold;
use super::{DateOrder, ExchangeError, Plan, Reason, RefusedRow, dates, ical_in, lists, when, who, zip_in};
use crate::personal::Private;

/// Makes candidates of rows, in the order of the file.
pub(super) struct Assembler<'a> {
    plan: &'a Plan,
    headers: &'a [String],
    mapping: Mapping,
    /// How often a content came already.
    seen: HashMap<[u8; 16], u32>,
    corrections: HashMap<u32, Vec<(usize, &'a str)>>,
    told: ToldColumns,
}

/// Columns that say what a row is, and feed no field.
#[derive(Default)]
struct ToldColumns {
    /// Airbnb's earnings: payout, reservation, …
    row_type: Option<usize>,
    /// Mailchimp: the list a row came from.
    list: Option<usize>,
    /// Mailchimp: when somebody left.
    left: Option<usize>,
    /// Mailchimp: when an address was cleaned out.
    cleaned: Option<usize>,
    /// Mailchimp: when somebody joined, and when they confirmed it.
    joined: [Option<usize>; 2],
}

impl<'a> Assembler<'a> {
    /// Makes a plan ready.
    pub(super) fn new(plan: &'a Plan, headers: &'a [String]) -> Result<Self, ExchangeError> {
        let place = |name: &str| headers.iter().position(|header| fold(header) == name);
        let told = match plan.preset {
            Preset::AirbnbEarnings => ToldColumns { row_type: place("type"), ..ToldColumns::default() },
            Preset::Mailchimp => ToldColumns {
                row_type: None,
                list: headers.iter().position(|header| header == zip_in::LIST_COLUMN),
                left: place("unsub time"),
                cleaned: place("clean time"),
                joined: [place("confirm time"), place("optin time")],
            },
            _ => ToldColumns::default(),
        };
        let mut corrections: HashMap<u32, Vec<(usize, &str)>> = HashMap::new();
        for correction in &plan.corrections {
            corrections.entry(correction.row).or_default().push((correction.column as usize, &correction.value));
        }
        let mapping = Mapping::of(plan, headers)?;
        Ok(Self { plan, headers, mapping, seen: HashMap::new(), corrections, told })
    }

    /// One row.
    pub(super) fn line(&mut self, row: &Row<'_>) -> Line {
        let corrected = self.corrections.get(&row.number).map(|cells| corrected(row, cells));
        let row = corrected.as_ref().unwrap_or(row);
        if self.is_passed_over(row) {
            return Line::PassedOver { row: row.number };
        }
        match self.candidate(row) {
            Ok(candidate) => Line::Candidate(Box::new(candidate)),
            Err(refuse) => Line::Refused(self.refused(row, refuse)),
        }
    }

    fn is_passed_over(&self, row: &Row<'_>) -> bool {
        let payout = self.told.row_type.is_some_and(|at| fold(row.raw(at)) != "reservation");
        let blocked = self.plan.preset == Preset::Ical && row.raw(ICAL_STATUS) == ical_in::BLOCKED;
        let cancelled = self.plan.preset == Preset::Ical && row.raw(ICAL_STATUS) == "cancelled";
        payout || blocked || (cancelled && row.raw(ICAL_RESERVATION).is_empty())
    }

    fn candidate(&mut self, row: &Row<'_>) -> Result<Candidate, Refuse> {
        let unnumbered = row.raw(ICAL_RESERVATION).is_empty();
        if self.plan.preset == Preset::Ical && (row.raw(ICAL_STATUS) == ical_in::UNTOLD || unnumbered) {
            return Err(Refuse { column: ICAL_SUMMARY, reason: Reason::ToBeNamed });
        }
        let mapping = &self.mapping;
        let cells = Cells { row, mapping };
        let party = who::party(&cells, self.plan)?;
        let stay = when::stay(&cells, self.plan)?;
        let person = &party.person;
        let nobody = person.name.listed().is_empty() && person.emails.is_empty() && person.phones.is_empty();
        let numbered = stay.as_ref().is_some_and(|stay| stay.reference.is_some());
        if nobody && !numbered {
            let name = [Field::FullName, Field::Family, Field::Booker, Field::Email];
            let column = name.into_iter().find(|field| mapping.feeds(*field)).map_or(0, |field| mapping.column(field));
            return Err(Refuse { column, reason: Reason::NobodyNamed });
        }
        let (claim, no) = lists::told(&cells, self.plan);
        let external_id = cells.text(Field::ExternalId, 300)?.into_owned();
        let fingerprint = self.fingerprint(row);
        Ok(Candidate {
            row: row.number,
            external_id: Some(external_id).filter(|id| !id.is_empty()),
            fingerprint,
            refusal: self.refusal(row).or(no),
            claim: claim.or_else(|| self.claim(row)),
            person: party.person,
            stay,
            companions: party.companions,
            booker: party.booker,
        })
    }

    /// A mark of what the mapped cells say, and of how often that came before: two equal rows are two stays.
    fn fingerprint(&mut self, row: &Row<'_>) -> [u8; 16] {
        let mut mark = Mark::default();
        for field in Field::ALL {
            for at in self.mapping.columns(*field) {
                let cell = row.raw(*at).trim();
                if !cell.is_empty() {
                    mark.add(&[*field as u8, 0x1f]);
                    mark.add(cell.as_bytes());
                }
            }
        }
        let count = self.seen.entry(mark.bytes()).or_insert(0);
        *count += 1;
        mark.add(&count.to_le_bytes());
        mark.bytes()
    }

    fn refusal(&self, row: &Row<'_>) -> Option<Refusal> {
        let cell = |at: Option<usize>| at.map(|at| row.raw(at).trim()).filter(|cell| !cell.is_empty());
        let on = |text: &str| dates::day(text, DateOrder::Ymd).ok().flatten();
        let list = cell(self.told.list).unwrap_or_default();
        if let Some(at) = cell(self.told.left) {
            return Some(Refusal { state: ListState::Unsubscribed, on: on(at) });
        }
        if let Some(at) = cell(self.told.cleaned) {
            return Some(Refusal { state: ListState::Cleaned, on: on(at) });
        }
        match list {
            "unsubscribed" => Some(Refusal { state: ListState::Unsubscribed, on: None }),
            "cleaned" => Some(Refusal { state: ListState::Cleaned, on: None }),
            _ => None,
        }
    }

    fn claim(&self, row: &Row<'_>) -> Option<Claim> {
        let subscribed = self.told.list.is_some_and(|at| row.raw(at).trim() == "subscribed");
        let told = self.told.joined.iter().flatten().map(|at| row.raw(*at).trim()).find(|cell| !cell.is_empty());
        let on = told.and_then(|text| dates::day(text, DateOrder::Ymd).ok().flatten());
        (subscribed || on.is_some()).then_some(Claim { on })
    }

    fn refused(&self, row: &Row<'_>, refuse: Refuse) -> RefusedRow {
        RefusedRow {
            row: row.number,
            column: self.headers.get(refuse.column).cloned().unwrap_or_default(),
            reason: refuse.reason,
            column_index: u32::try_from(refuse.column).unwrap_or(u32::MAX),
            value: Private(shown(row.raw(refuse.column))),
        }
    }
}

const ICAL_SUMMARY: usize = 2;
const ICAL_STATUS: usize = 4;
const ICAL_RESERVATION: usize = 5;

fn corrected(row: &Row<'_>, cells: &[(usize, &str)]) -> Row<'static> {
    let width = cells.iter().map(|(at, _)| at + 1).max().unwrap_or(0).max(row.cells.len());
    let cell =
        |at: usize| cells.iter().rev().find(|(column, _)| *column == at).map_or(row.raw(at), |(_, value)| *value);
    let record: StringRecord = (0..width).map(cell).collect::<Vec<_>>().into();
    Row { number: row.number, cells: std::borrow::Cow::Owned(record) }
}

/// The mark of some texts, one after the other.
pub(super) fn mark_of(parts: &[&[u8]]) -> [u8; 16] {
    let mut mark = Mark::default();
    for part in parts {
        mark.add(part);
        mark.add(&[0x1f]);
    }
    mark.bytes()
}

/// FNV-1a, 128 bits: stable for ever, quick, and no secret. source: Fowler, Noll, Vo
struct Mark(u128);

impl Default for Mark {
    fn default() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }
}

impl Mark {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }

    fn bytes(&self) -> [u8; 16] {
        self.0.to_be_bytes()
    }
}
