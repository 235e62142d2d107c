//! Who: the person of a row, companions, and the one who made the booking.

use super::candidate::{DraftAddress, DraftEmail, DraftPerson, DraftPhone};
use super::fields::Field;
use super::mapping::{Cells, Refuse};
use super::words::fold;
use super::{Plan, Reason, dates, names, places};
use crate::guests::Name;
use crate::guests::acts::LONGEST_LINE;
use crate::guests::reach::{is_email, is_relay};
use crate::personal::Private;
use crate::stays::notes::LONGEST_IMPORTED;

/// The longest name, street or word. unit: characters
const WORD: usize = LONGEST_LINE;

/// Everybody a row names.
#[derive(Debug, Default)]
pub(super) struct Party {
    pub(super) person: DraftPerson,
    pub(super) companions: Vec<Name>,
    pub(super) booker: Option<Name>,
}

/// Everybody a row names. Nobody at all is no error here.
pub(super) fn party(cells: &Cells<'_>, plan: &Plan) -> Result<Party, Refuse> {
    let mut party = named(cells)?;
    let person = &mut party.person;
    person.title = Some(cells.text(Field::Title, WORD)?.into_owned()).filter(|title| !title.is_empty());
    person.emails = emails(cells)?;
    person.addresses = addresses(cells)?;
    let country = person.addresses.iter().find_map(|address| address.country);
    person.phones = phones(cells, plan, country.unwrap_or(plan.country));
    person.language = cells.first(Field::Language).and_then(|(_, cell)| places::language(&cell));
    person.nationality = cells.first(Field::Nationality).and_then(|(_, cell)| places::country(&cell));
    if let Some((column, cell)) = cells.first(Field::Birthday) {
        let refuse = |_| Refuse { column, reason: Reason::BadDate };
        person.birthday = dates::birthday(&cell, plan.date_order).map_err(refuse)?;
    }
    person.tags = tags(cells);
    person.note = Some(Private(cells.lines(Field::GuestNote, LONGEST_IMPORTED)?)).filter(|note| !note.is_empty());
    Ok(party)
}

fn named(cells: &Cells<'_>) -> Result<Party, Refuse> {
    let family = cells.text(Field::Family, WORD)?;
    let given = cells.text(Field::Given, WORD)?;
    let booker = Some(names::from_full(&cells.text(Field::Booker, WORD)?)).filter(|name| !name.listed().is_empty());
    let mut guests = if family.is_empty() && given.is_empty() {
        names::several(&cells.text(Field::FullName, WORD * 5)?).into_iter()
    } else {
        vec![names::from_parts(&family, &given)].into_iter()
    };
    let main = guests.next();
    let companions: Vec<Name> = guests.collect();
    if main.iter().chain(&companions).any(|name| name.family.chars().count().max(name.given.chars().count()) > WORD) {
        return Err(Refuse { column: cells.mapping.column(Field::FullName), reason: Reason::TooLong });
    }
    let (name, booker) = match (main, booker) {
        (Some(main), Some(booker)) if same_words(&main, &booker) => (main, None),
        (Some(main), booker) => (main, booker),
        (None, Some(booker)) => (booker, None),
        (None, None) => (Name::default(), None),
    };
    Ok(Party { person: DraftPerson { name, ..DraftPerson::default() }, companions, booker })
}

/// The same words in any order, accents aside: `Lefèvre, Élodie` is `Elodie Lefevre`.
pub(super) fn same_words(one: &Name, other: &Name) -> bool {
    let words = |name: &Name| {
        let folded = fold(&name.listed());
        let mut words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    words(one) == words(other)
}

fn emails(cells: &Cells<'_>) -> Result<Vec<DraftEmail>, Refuse> {
    let mut emails: Vec<DraftEmail> = Vec::new();
    for (column, cell) in cells.all(Field::Email) {
        let pieces = cell.split(|c: char| c.is_whitespace() || ";,|<>".contains(c)).filter(|piece| piece.contains('@'));
        for piece in pieces {
            let address = piece.trim_start_matches("mailto:").trim_matches(['.', '"', '\'', '(', ')']);
            if address.len() > WORD || !is_email(address) {
                return Err(Refuse { column, reason: Reason::BadEmail });
            }
            if emails.iter().all(|known| !known.address.eq_ignore_ascii_case(address)) {
                let kind = cells.mapping.kind(cells.row, column);
                emails.push(DraftEmail { address: Private::new(address), kind, relay: is_relay(address) });
            }
        }
    }
    Ok(emails)
}

fn phones(cells: &Cells<'_>, plan: &Plan, country: crate::place::Country) -> Vec<DraftPhone> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut phones: Vec<DraftPhone> = Vec::new();
    let national = if plan.preset.is_people() { country } else { plan.country };
    for (column, cell) in cells.all(Field::Phone) {
        for piece in cell.split(":::").flat_map(|piece| piece.split([';', ',', '\n', '/'])) {
            let piece = piece.trim();
            let written = piece.strip_suffix(".0").unwrap_or(piece);
            let count = digits(written).len();
            if !(5..=20).contains(&count) || written.chars().count() > 60 {
                continue;
            }
            if phones.iter().all(|known| digits(&known.written) != digits(written)) {
                let kind = cells.mapping.kind(cells.row, column);
                phones.push(DraftPhone { written: Private::new(written), country: national, kind });
            }
        }
    }
    phones
}

/// Each town or postcode begins an address; several street columns beside one town are lines of one street.
fn addresses(cells: &Cells<'_>) -> Result<Vec<DraftAddress>, Refuse> {
    const FIELDS: [Field; 5] = [Field::Street, Field::Postcode, Field::Town, Field::Region, Field::Country];
    let columns = |field| cells.mapping.columns(field);
    let count = columns(Field::Town).len().max(columns(Field::Postcode).len()).max(1);
    let mut addresses = Vec::new();
    for at in 0..count {
        let part = |field: Field| -> Result<Private, Refuse> {
            let Some(column) = columns(field).get(at).copied() else { return Ok(Private::default()) };
            let cell = super::words::said(cells.row.raw(column));
            if cell.chars().count() > WORD {
                return Err(Refuse { column, reason: Reason::TooLong });
            }
            Ok(Private(cell.into_owned()))
        };
        if FIELDS
            .iter()
            .all(|field| columns(*field).get(at).is_none_or(|column| cells.row.raw(*column).trim().is_empty()))
        {
            continue;
        }
        let mut address = DraftAddress {
            street: if count == 1 { Private(cells.lines(Field::Street, WORD)?) } else { part(Field::Street)? },
            postcode: part(Field::Postcode)?,
            town: part(Field::Town)?,
            region: part(Field::Region)?,
            country: places::country(&part(Field::Country)?),
            ..DraftAddress::default()
        };
        let first = FIELDS.iter().find_map(|field| columns(*field).get(at).copied());
        address.kind = first.map(|column| cells.mapping.kind(cells.row, column)).unwrap_or_default();
        if address != (DraftAddress { kind: address.kind, ..DraftAddress::default() }) {
            addresses.push(address);
        }
    }
    Ok(addresses)
}

fn tags(cells: &Cells<'_>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for (_, cell) in cells.all(Field::Tags) {
        for piece in cell.split(":::").flat_map(|piece| piece.split([',', ';'])) {
            let word = piece.trim().trim_start_matches("* ").trim_matches('"').trim();
            let system = matches!(fold(word).as_str(), "mycontacts" | "my contacts" | "starred" | "mes contacts");
            if !word.is_empty() && !system && word.chars().count() <= 60 && !tags.iter().any(|known| known == word) {
                tags.push(word.to_owned());
            }
        }
    }
    tags
}
