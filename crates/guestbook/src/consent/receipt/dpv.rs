//! The receipt as JSON-LD of the Data Privacy Vocabulary: the profile of ISO/IEC TS 27560 of its community group, with
//! the terms of the GDPR where it applies. What the vocabulary has no term for stands under `x:`.

use serde_json::{Value, json};

use super::{Record, dashed, instant, method, place};
use crate::consent::Spoken;
use crate::consent::gate::Basis;
use crate::consent::ledger::{Deed, Line, hex};
use crate::consent::purposes::Field;

/// Where the names of the two profiles begin.
const SCHEMA: &str = "https://w3id.org/dpv/schema/dpv-27560#";

/// Rights a receipt names under the GDPR: withdraw, access, rectify, erase, restrict, carry away, object, complain.
const RIGHTS: [&str; 8] = ["A7-3", "A15", "A16", "A17", "A18", "A20", "A21", "A77"];

/// The receipt, its proof without the signature.
pub(super) fn receipt(record: &Record<'_>) -> Value {
    let gdpr = record.profile.id == "FR";
    let ending = if gdpr { "-eu-gdpr" } else { "" };
    json!({
        "@context": {
            "dct": "http://purl.org/dc/terms/",
            "dpv": "https://w3id.org/dpv#",
            "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
            "loc": "https://w3id.org/dpv/loc#",
            "pd": "https://w3id.org/dpv/pd#",
            "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "skos": "http://www.w3.org/2004/02/skos/core#",
            "x": "urn:escale:terms:",
        },
        "@id": format!("urn:uuid:{}", record.id),
        "@type": "dpv:ConsentReceipt",
        "dct:conformsTo": format!("{SCHEMA}receipt{ending}"),
        "dct:created": instant(record.at.0),
        "dpv:hasIdentifier": record.id,
        "dpv:hasRecordOfActivity": [{
            "@type": "dpv:ConsentRecord",
            "dct:conformsTo": format!("{SCHEMA}record{ending}"),
            "dct:identifier": dashed(&record.yes.record),
            "dpv:hasDataSubject": format!("urn:sub:{}", hex(&record.yes.subject)),
            "dpv:hasJurisdiction": format!("loc:{}", place(record.profile)),
            "dpv:hasNotice": notice(record),
            "dpv:hasProcess": [process(record, gdpr)],
        }],
        "x:proof": {
            "x:algorithm": "Ed25519",
            "x:chainHead": record.head,
            "x:kid": record.kid,
            "x:publicKey": record.public,
        },
    })
}

fn notice(record: &Record<'_>) -> Value {
    json!({
        "@type": "dpv:ConsentNotice",
        "dct:description": record.sentence,
        "dct:identifier": record.yes.wording,
        "dct:language": record.yes.language,
        "x:textSha256": record.yes.text_sha256.as_deref().map(hex),
    })
}

fn process(record: &Record<'_>, gdpr: bool) -> Value {
    let sheet = record.sheet;
    let explicit = sheet.basis == Basis::ExplicitConsent;
    let mut bases = vec![if explicit { "dpv:ExplicitlyExpressedConsent" } else { "dpv:ExpressedConsent" }.to_owned()];
    if gdpr {
        bases.push(format!("eu-gdpr:{}", sheet.gdpr));
        bases.extend(sheet.special.iter().map(|article| format!("eu-gdpr:{article}")));
    }
    let mut data: Vec<&str> = sheet.fields.iter().map(|field| term(*field)).collect();
    data.dedup();
    let here = format!("loc:{}", place(record.profile));
    let rights: Vec<String> = RIGHTS.iter().filter(|_| gdpr).map(|article| format!("eu-gdpr:{article}")).collect();
    json!({
        "@type": "dpv:Process",
        "dpv:hasAuthority": { "@type": "dpv:DataProtectionAuthority", "dct:title": record.profile.authority(record.at.day_at(0)) },
        "dpv:hasConsentControl": { "@type": "dpv:WithdrawConsent", "dpv:isExercisedAt": "reception, phone, post, or a reply to any message" },
        "dpv:hasConsentStatus": record.said.iter().map(|line| status(record, line)).collect::<Vec<_>>(),
        "dpv:hasDataController": {
            "@id": format!("urn:uuid:{}", dashed(&record.yes.controller)),
            "@type": "dpv:DataController",
            "dpv:hasAddress": if record.house.address.is_empty() { record.house.country.code() } else { &record.house.address },
            "dpv:hasContact": "at the reception of the house",
            "dpv:hasName": record.house.name,
        },
        "dpv:hasLegalBasis": bases,
        "dpv:hasPersonalData": data,
        "dpv:hasProcessing": ["dpv:Store", "dpv:Use"],
        "dpv:hasPurpose": { "dct:identifier": sheet.code.word(), "skos:broader": sheet.dpv },
        "dpv:hasRecipient": [],
        "dpv:hasRight": rights,
        "dpv:hasStorageCondition": [
            { "@type": "dpv:StorageDuration", "dpv:hasDuration": span(sheet.validity.months()) },
            { "@type": "dpv:StorageLocation", "dpv:hasLocation": here },
        ],
        "x:channel": record.channel.word(),
    })
}

fn status(record: &Record<'_>, line: &Line) -> Value {
    let deed = Deed::of(&line.deed);
    let parent = line.spoken_by == Spoken::Parent.word();
    let mut status = json!({
        "@type": match deed {
            Some(Deed::Give) => "dpv:ConsentGiven",
            Some(Deed::Renew) => "dpv:RenewedConsentGiven",
            Some(Deed::Invalidate) => "dpv:ConsentInvalidated",
            Some(Deed::Refuse) => "dpv:ConsentRefused",
            _ => "dpv:ConsentWithdrawn",
        },
        "dpv:hasIndicationMethod": method(&line.method),
        "dpv:isIndicatedAtTime": instant(line.occurred_at),
        "dpv:isIndicatedBy": if parent { "dpv:ParentOfDataSubject" } else { "dpv:DataSubject" },
        "x:eventHash": hex(&line.hash),
        "x:evidenceLevel": line.level,
    });
    if deed.is_some_and(Deed::is_yes) {
        status["dpv:hasDuration"] = span(record.sheet.validity.months());
        status["x:validUntil"] = json!(line.valid_until);
    }
    status
}

fn span(months: u32) -> Value {
    json!({ "@type": "dpv:TemporalDuration", "rdf:value": super::written_span(months) })
}

/// A field in the extension for personal data.
fn term(field: Field) -> &'static str {
    match field {
        Field::Name | Field::Title => "pd:Name",
        Field::Language => "pd:Language",
        Field::Email => "pd:EmailAddress",
        Field::Phone => "pd:TelephoneNumber",
        Field::Address => "pd:PhysicalAddress",
        Field::Country => "pd:Country",
        Field::Stays => "pd:TravelHistory",
        Field::Preferences => "pd:Preference",
        Field::Loyalty => "pd:Purchase",
        Field::Needs => "pd:Health",
    }
}
