//! The receipt as a Kantara consent receipt 1.1.0: one service, one purpose.

use serde_json::{Value, json};

use super::{Record, hex, method, place, written_span};
use crate::consent::Purpose;
use crate::consent::purposes::Field;

/// The receipt.
pub(super) fn receipt(record: &Record<'_>) -> Value {
    let sheet = record.sheet;
    let mut categories: Vec<&str> = sheet.fields.iter().map(|field| category(*field)).collect();
    categories.sort_unstable();
    categories.dedup();
    let sensitive: Vec<&str> = if sheet.special.is_some() { vec!["Health"] } else { Vec::new() };
    let house = record.house;
    json!({
        "collectionMethod": method(&record.yes.method),
        "consentReceiptID": record.id,
        "consentTimestamp": record.yes.occurred_at / 1_000,
        "jurisdiction": place(record.profile),
        "language": record.yes.language,
        "piiControllers": [{
            "address": { "addressCountry": house.country.code(), "streetAddress": house.address },
            "contact": "at the reception of the house",
            // The house keeps neither of its own yet: empty, as the form asks for the members.
            "email": "",
            "onBehalf": false,
            "phone": "",
            "piiController": house.name,
        }],
        "piiPrincipalId": hex(&record.yes.subject),
        "policyUrl": format!("urn:escale:wording:{}:{}", record.yes.wording.as_deref().unwrap_or_default(),
            record.yes.text_sha256.as_deref().map(hex).unwrap_or_default()),
        "publicKey": record.public,
        "sensitive": !sensitive.is_empty(),
        "services": [{
            "purposes": [{
                "consentType": "EXPLICIT",
                "piiCategory": categories,
                "primaryPurpose": false,
                "purpose": record.sentence,
                "purposeCategory": purpose(sheet.code),
                "termination": format!("{} or withdrawal", written_span(sheet.validity.months())),
                "thirdPartyDisclosure": false,
            }],
            "service": house.name,
        }],
        "spiCat": sensitive,
        "version": "KI-CR-v1.1.0",
    })
}

/// What a purpose is among those of the specification.
fn purpose(code: Purpose) -> &'static [&'static str] {
    match code {
        Purpose::P07B => &["Marketing", "Personalized Experience"],
        Purpose::P05 | Purpose::P05R | Purpose::P04 => &["Personalized Experience"],
        Purpose::P06 | Purpose::P08 | Purpose::P10 => &["Marketing"],
        _ => &["Core Function"],
    }
}

/// What a field is among the specification's categories.
fn category(field: Field) -> &'static str {
    match field {
        Field::Name | Field::Title | Field::Language | Field::Country => "Biographical",
        Field::Email | Field::Phone | Field::Address => "Contact",
        Field::Stays | Field::Preferences => "Behavioral",
        Field::Loyalty => "Membership",
        Field::Needs => "Health",
    }
}
