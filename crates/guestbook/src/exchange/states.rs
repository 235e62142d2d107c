//! States and origins as platforms write them, in the languages of their exports.

use super::words::fold;
use crate::stays::{Origin, StayState};
use crate::time::Day;

/// The state a cell says; `None` if its words are not known.
pub(super) fn state(text: &str, cancelled_on: Option<Day>) -> Option<StayState> {
    let folded = fold(text);
    let says = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    Some(if says(&["cancel", "annul", "storn", "declined", "refus", "expired"]) {
        StayState::Cancelled { on: cancelled_on }
    } else if says(&[
        "no show",
        "noshow",
        "non presente",
        "nicht erschienen",
        "nicht angereist",
        "non presentat",
        "no presentad",
        "mancato arrivo",
    ]) {
        StayState::NoShow
    } else if says(&[
        "sejour en cours",
        "depart aujourd",
        "currently hosting",
        "checking out",
        "checked in",
        "in house",
        "eingecheckt",
        "angereist",
        "alojado",
    ]) {
        StayState::InHouse { since: None }
    } else if says(&[
        "past guest",
        "ancien voyageur",
        "review",
        "commentaire",
        "checked out",
        "departed",
        "parti",
        "abgereist",
        "completed",
        "termine",
        "completad",
        "completat",
        "conclus",
    ]) {
        StayState::Left { at: None }
    } else if says(&[
        "confirm",
        "booked",
        "reserv",
        "upcoming",
        "arriving",
        "a venir",
        "gebucht",
        "bestatigt",
        "conferm",
        "prenotat",
    ]) || folded == "ok"
        || folded == "new"
    {
        StayState::Booked
    } else {
        return None;
    })
}

/// Through which door a booking came, by the words of a cell.
pub(super) fn origin(text: &str) -> Option<Origin> {
    let folded = fold(text);
    let says = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    if folded.is_empty() {
        return None;
    }
    Some(if says(&["booking com", "bookingcom", "booking"]) && !says(&["booking engine"]) {
        Origin::BookingCom
    } else if says(&["airbnb"]) {
        Origin::Airbnb
    } else if says(&["expedia", "hotels com", "vrbo", "abritel", "homeaway", "fewo"]) {
        Origin::Expedia
    } else if says(&["agoda"]) {
        Origin::Agoda
    } else if says(&["hostelworld"]) {
        Origin::Hostelworld
    } else if says(&["walk in", "walkin", "comptoir", "sur place", "passage"]) {
        Origin::WalkIn
    } else if says(&["direct", "direkt", "dirett", "phone", "telefon", "mail", "site", "web", "booking engine"]) {
        Origin::Direct
    } else {
        Origin::Agency
    })
}

/// The origin that the beginning of a Little Hotelier reference tells.
pub(super) fn origin_of_reference(reference: &str) -> Option<Origin> {
    let letters = reference.split(|c: char| !c.is_ascii_alphabetic()).next()?;
    Some(match letters.to_ascii_uppercase().as_str() {
        "LH" => Origin::Direct,
        "BDC" => Origin::BookingCom,
        "EXP" => Origin::Expedia,
        "ABB" => Origin::Airbnb,
        "AGO" => Origin::Agoda,
        "HWL" => Origin::Hostelworld,
        _ => return None,
    })
}
