//! Contact cards, versions 2.1, 3.0 and 4.0, become a table: one row per card. Photos are passed over.

use super::card_lines::{CardLine, lines};
use super::sheet::Sheet;

/// What one card says, in the order of the table's columns.
#[derive(Default)]
struct Card {
    fixed: [String; FIXED.len()],
    emails: Vec<(String, String)>,
    phones: Vec<(String, String)>,
    addresses: Vec<[String; 6]>,
}

/// Headers of the columns every card table has.
const FIXED: [&str; 9] =
    ["Last Name", "First Name", "Name", "Name Prefix", "Birthday", "Notes", "Tags", "UID", "Language"];
const ADDRESS: [&str; 6] = ["Label", "Street", "City", "Region", "Postal Code", "Country"];

/// All cards of a text.
pub(super) fn read(text: &str) -> Sheet {
    let mut cards = Vec::new();
    let mut open: Option<Vec<CardLine>> = None;
    for line in lines(text) {
        match (line.name.as_str(), line.value.trim().to_ascii_uppercase().as_str()) {
            ("BEGIN", "VCARD") => open = Some(Vec::new()),
            ("END", "VCARD") => cards.extend(open.take().map(|lines| card(&lines))),
            _ => open.iter_mut().for_each(|lines| lines.push(line.clone())),
        }
    }
    table(&cards)
}

fn card(lines: &[CardLine]) -> Card {
    let mut card = Card::default();
    for line in lines {
        let label = || label_of(line, lines);
        match line.name.as_str() {
            "N" => {
                let mut parts = line.parts();
                parts.resize(5, String::new());
                card.fixed[0].clone_from(&parts[0]);
                format!("{} {}", parts[1], parts[2]).trim().clone_into(&mut card.fixed[1]);
                card.fixed[3].clone_from(&parts[3]);
            }
            "FN" => card.fixed[2] = line.text(),
            "ORG" if card.fixed[2].is_empty() => card.fixed[2] = line.parts().swap_remove(0),
            "BDAY" => card.fixed[4] = line.text(),
            "NOTE" => card.fixed[5] = line.text(),
            "CATEGORIES" => card.fixed[6] = line.text(),
            "UID" => card.fixed[7] = line.text(),
            "LANG" => card.fixed[8] = line.text(),
            "EMAIL" => card.emails.push((label(), line.text())),
            "TEL" => card.phones.push((label(), line.text().trim_start_matches("tel:").to_owned())),
            "ADR" => card.addresses.push(address(line, label())),
            _ => {}
        }
    }
    card
}

/// `;;street;town;region;postcode;country`; the box and the extension stand before the street.
fn address(line: &CardLine, label: String) -> [String; 6] {
    let mut parts = line.parts();
    parts.resize(7, String::new());
    let street: Vec<&str> = [2, 1, 0].iter().map(|at| parts[*at].as_str()).filter(|part| !part.is_empty()).collect();
    [label, street.join("\n"), parts[3].clone(), parts[4].clone(), parts[5].clone(), parts[6].clone()]
}

/// Home, work or mobile: by the type, else by Apple's label of the same group.
fn label_of(line: &CardLine, lines: &[CardLine]) -> String {
    if let Some((_, label)) =
        [("CELL", "Mobile"), ("WORK", "Work"), ("HOME", "Home")].iter().find(|(word, _)| line.says(word))
    {
        return (*label).to_owned();
    }
    let same_group =
        |other: &&CardLine| other.name == "X-ABLABEL" && !line.group.is_empty() && other.group == line.group;
    lines
        .iter()
        .find(same_group)
        .map_or_else(String::new, |label| label.text().trim_matches(['_', '$', '!', '<', '>']).to_owned())
}

fn table(cards: &[Card]) -> Sheet {
    let most = |count: fn(&Card) -> usize| cards.iter().map(count).max().unwrap_or(0);
    let (emails, phones, addresses) =
        (most(|card| card.emails.len()), most(|card| card.phones.len()), most(|card| card.addresses.len()));
    let mut headers: Vec<String> = FIXED.iter().map(|header| (*header).to_owned()).collect();
    headers.extend((1..=emails).flat_map(|n| [format!("E-mail {n} - Label"), format!("E-mail {n} - Value")]));
    headers.extend((1..=phones).flat_map(|n| [format!("Phone {n} - Label"), format!("Phone {n} - Value")]));
    headers.extend((1..=addresses).flat_map(|n| ADDRESS.map(|part| format!("Address {n} - {part}"))));
    let mut sheet = Sheet::default();
    sheet.push(&headers);
    for card in cards {
        let pair = |pairs: &[(String, String)], at: usize| {
            pairs.get(at).map_or_else(Default::default, |(label, value)| [label.clone(), value.clone()])
        };
        let mut row = card.fixed.to_vec();
        row.extend((0..emails).flat_map(|at| pair(&card.emails, at)));
        row.extend((0..phones).flat_map(|at| pair(&card.phones, at)));
        row.extend((0..addresses).flat_map(|at| card.addresses.get(at).cloned().unwrap_or_default()));
        sheet.push(&row);
    }
    sheet
}
