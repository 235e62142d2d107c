//! A line read against the book.

use super::{DayOrder, LineAnswer, LineFault, LineGuest, LineNotice, LineTrouble, OneLine, Sense, UnitSaid};
use super::{names, parse, plain};
use crate::book::Reader;
use crate::error::StorageError;
use crate::guests::{self, FoundGuest, Matched, fold};
use crate::house;
use crate::personal::Private;
use crate::stays::Unit;
use crate::stays::calendar::{self, UnitLine, UnitState, Vacancies};
use crate::stays::notes::views::scan_text;

/// Guests offered for a name. unit: guests
const CANDIDATES: usize = 8;
/// Other units offered. unit: units
const OFFERED: usize = 6;

/// Read a line: what each word is, who it may be, whether the unit is free. Nothing is written.
///
/// # Errors
/// If the book cannot be read.
pub fn read_line(r: &Reader<'_>, written: &str) -> Result<LineAnswer, StorageError> {
    let lines = calendar::views::units(r)?;
    let let_today = |unit: &&UnitLine| calendar::free::in_use(unit.retired_on, r.today());
    let of_line = |unit: &UnitLine| Unit { id: unit.id, name: unit.name.clone(), kind: unit.kind };
    let units: Vec<Unit> = lines.iter().filter(let_today).map(of_line).collect();
    let mut line = parse_for_house(r, written, &units)?;
    let found = if line.guest.is_empty() { Vec::new() } else { guests::find(r, &line.guest, CANDIDATES, 0)? };
    let candidates: Vec<FoundGuest> = found.into_iter().filter(|one| one.r#match <= Matched::SoundsLike).collect();
    let guest = who(&line, &candidates);
    let days = line.arrival.zip(line.departure);
    // The parse has refused days that lie the wrong way round or too far apart.
    let vacancies = days.and_then(|days| calendar::views::vacancies(r, days, None).ok());
    let (state, free) = vacancies.as_ref().map_or((None, Vec::new()), |vacancies| places(&line, vacancies));
    let closed = vacancies.as_ref().and_then(|vacancies| vacancies.closed);
    let mut more = |fault: LineFault| line.troubles.push(LineTrouble { fault, word: None });
    if matches!(guest, LineGuest::Which { .. }) {
        more(LineFault::WhichGuest);
    }
    if state.as_ref().is_some_and(|state| *state != UnitState::Free) {
        more(LineFault::UnitTaken);
    }
    if closed.is_some() {
        more(LineFault::ClosedSeason);
    }
    line.troubles.extend(not_for_notes(r, &line)?);
    if line.unit == UnitSaid::None {
        line.notices.push(LineNotice::NoUnit);
    }
    if lines.iter().any(|unit| Some(unit.id) == line.unit_id() && !holds(unit, &line)) {
        line.notices.push(LineNotice::TooMany);
    }
    let nights = days.and_then(|(arrival, departure)| u32::try_from(departure.since(arrival)).ok());
    let plain = plain::print(&line).as_str().into();
    Ok(LineAnswer { ready: line.troubles.is_empty(), plain, guest, candidates, nights, state, free, closed, line })
}

/// What of the words left over the scanner would not let into a note, word by word. The name said is a name.
fn not_for_notes(r: &Reader<'_>, line: &OneLine) -> Result<Vec<LineTrouble>, StorageError> {
    if line.note.is_empty() {
        return Ok(Vec::new());
    }
    let letters: Vec<u16> = line.note.encode_utf16().collect();
    let findings = scan_text(r, &line.note, None, &fold::plain_words(&line.guest))?;
    let words = findings.iter().filter_map(|finding| letters.get(finding.from as usize..finding.to as usize));
    let trouble = |word: &[u16]| LineTrouble {
        fault: LineFault::NotForNotes,
        word: Some(Private::new(&String::from_utf16_lossy(word))),
    };
    Ok(words.map(trouble).collect())
}

/// The line as this house writes days and names its units.
pub(crate) fn parse_for_house(r: &Reader<'_>, written: &str, units: &[Unit]) -> Result<OneLine, StorageError> {
    let house = house::house(r)?;
    let order = match (house.language.code(), house.country.code()) {
        ("en", "US") => DayOrder::MonthFirst,
        _ => DayOrder::DayFirst,
    };
    let sense = Sense { today: r.today(), order, language: house.language, currency: house.currency, units };
    Ok(parse(written, &sense))
}

/// Who has this name. A whole name wins over one that only holds it; two guests of one name are a choice.
fn who(line: &OneLine, candidates: &[FoundGuest]) -> LineGuest {
    let name = names::name(&line.guest);
    if line.guest.is_empty() && line.phone.is_none() && line.email.is_none() {
        return LineGuest::Nobody;
    }
    let said = fold::words(&line.guest);
    // `Smith` is not `Smith-Jones`: every word of the family name must be said.
    let whole_family = |one: &&FoundGuest| {
        one.r#match == Matched::Name && fold::words(&one.parts.family).iter().all(|word| said.contains(word))
    };
    let of_the_name: Vec<&FoundGuest> = candidates.iter().filter(whole_family).collect();
    let whole: Vec<&&FoundGuest> =
        of_the_name.iter().filter(|one| fold::words(&one.name).len() == said.len()).collect();
    match (of_the_name.as_slice(), whole.as_slice()) {
        ([], _) => LineGuest::New { name },
        ([one], _) => LineGuest::Known { guest: (*one).clone(), name },
        (_, [one]) if said.len() > 1 => LineGuest::Known { guest: (**one).clone(), name },
        _ => LineGuest::Which { name },
    }
}

/// Is the unit large enough for who comes, as far as both are known? Infants need no bed.
fn holds(unit: &UnitLine, line: &OneLine) -> bool {
    let persons = line.heads.adults.unwrap_or(0).saturating_add(line.heads.children.unwrap_or(0));
    unit.capacity.is_none_or(|capacity| persons <= capacity)
}

/// The state of the unit that is named, and what else can be had: of its kind, or of those that begin so.
fn places(line: &OneLine, vacancies: &Vacancies) -> (Option<UnitState>, Vec<UnitLine>) {
    let state = vacancies.units.iter().find(|one| Some(one.unit.id) == line.unit_id()).map(|one| one.state.clone());
    let fits = |unit: &UnitLine| match &line.unit {
        UnitSaid::One { unit: named } => unit.kind == named.kind && unit.id != named.id,
        UnitSaid::Several { units } => units.iter().any(|one| one.id == unit.id),
        UnitSaid::None | UnitSaid::Unknown => true,
    };
    let free = vacancies.units.iter().filter(|one| one.state == UnitState::Free && fits(&one.unit));
    let mut free: Vec<UnitLine> = free.map(|one| one.unit.clone()).collect();
    free.sort_by_key(|unit| !holds(unit, line));
    free.truncate(OFFERED);
    (state, free)
}
