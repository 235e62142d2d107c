//! The words a line may use, folded: no accents, lower case. Both languages, always.

use crate::stays::UnitKind;

/// Months, January first.
pub(super) const MONTHS: [&[&str]; 12] = [
    &["janvier", "january", "janv", "jan"],
    &["fevrier", "february", "fevr", "fev", "feb"],
    &["mars", "march", "mar"],
    &["avril", "april", "avr", "apr"],
    &["mai", "may"],
    &["juin", "june", "jun"],
    &["juillet", "july", "juil", "jul"],
    &["aout", "august", "aou", "aug"],
    &["septembre", "september", "sept", "sep"],
    &["octobre", "october", "oct"],
    &["novembre", "november", "nov"],
    &["decembre", "december", "dec"],
];

/// Weekdays, Monday first; `mar` is one in French only.
pub(super) const WEEKDAYS: [&[&str]; 7] = [
    &["lundi", "monday", "lun", "mon"],
    &["mardi", "tuesday", "tues", "tue", "mar"],
    &["mercredi", "wednesday", "mer", "wed"],
    &["jeudi", "thursday", "thurs", "thur", "thu", "jeu"],
    &["vendredi", "friday", "ven", "fri"],
    &["samedi", "saturday", "sam", "sat"],
    &["dimanche", "sunday", "dim", "sun"],
];

/// Days said from today, and how many days away. unit: days
pub(super) const NEAR: [(&str, i64); 15] = [
    ("aujourd'hui", 0),
    ("aujourdhui", 0),
    ("auj", 0),
    ("today", 0),
    ("ce soir", 0),
    ("tonight", 0),
    ("demain", 1),
    ("tomorrow", 1),
    ("apres-demain", 2),
    ("apres demain", 2),
    ("day after tomorrow", 2),
    ("the day after tomorrow", 2),
    ("hier", -1),
    ("yesterday", -1),
    ("avant-hier", -2),
];

/// Words between two days.
pub(super) const UNTIL: [&str; 9] = ["au", "to", "a", "until", "till", "jusqu'au", "jusqu'a", "through", "jusque"];

/// Words before a day or a number of nights.
pub(super) const FROM: [&str; 9] = ["du", "des", "le", "from", "the", "on", "a partir du", "pour", "for"];

/// Numbers as words.
pub(super) const NUMBERS: [(&str, u32); 20] = [
    ("un", 1),
    ("une", 1),
    ("one", 1),
    ("a", 1),
    ("deux", 2),
    ("two", 2),
    ("trois", 3),
    ("three", 3),
    ("quatre", 4),
    ("four", 4),
    ("cinq", 5),
    ("five", 5),
    ("six", 6),
    ("sept", 7),
    ("seven", 7),
    ("huit", 8),
    ("eight", 8),
    ("neuf", 9),
    ("dix", 10),
    ("ten", 10),
];

/// Words for nights, and how many nights one is.
pub(super) const NIGHTS: [(&str, u32); 12] = [
    ("nuits", 1),
    ("nuit", 1),
    ("nuitees", 1),
    ("nuitee", 1),
    ("nights", 1),
    ("night", 1),
    ("nts", 1),
    ("n", 1),
    ("semaines", 7),
    ("semaine", 7),
    ("weeks", 7),
    ("week", 7),
];

/// Words for days, allowed behind a plus sign only: `3 jours` may be two nights or three.
pub(super) const DAYS: [&str; 6] = ["jours", "jour", "days", "day", "j", "d"];

/// Who comes: adults, children, infants.
pub(super) const ADULTS: [&str; 13] = [
    "adultes",
    "adulte",
    "adults",
    "adult",
    "ad",
    "a",
    "personnes",
    "personne",
    "persons",
    "pers",
    "people",
    "pax",
    "p",
];
pub(super) const CHILDREN: [&str; 9] = ["enfants", "enfant", "enf", "e", "children", "child", "kids", "kid", "chd"];
pub(super) const INFANTS: [&str; 10] =
    ["bebes", "bebe", "bb", "infants", "infant", "inf", "babies", "baby", "nourrissons", "nourrisson"];

/// Words that name a kind of unit before its number or its last word. Those of one letter need the digits at once.
pub(super) const KINDS: [(&str, UnitKind); 25] = [
    ("ch", UnitKind::Room),
    ("chambre", UnitKind::Room),
    ("chbre", UnitKind::Room),
    ("chb", UnitKind::Room),
    ("room", UnitKind::Room),
    ("rm", UnitKind::Room),
    ("r", UnitKind::Room),
    ("empl", UnitKind::Pitch),
    ("emp", UnitKind::Pitch),
    ("emplacement", UnitKind::Pitch),
    ("pitch", UnitKind::Pitch),
    ("plot", UnitKind::Pitch),
    ("p", UnitKind::Pitch),
    ("gite", UnitKind::Cottage),
    ("cottage", UnitKind::Cottage),
    ("chalet", UnitKind::Cottage),
    ("g", UnitKind::Cottage),
    ("bateau", UnitKind::Boat),
    ("bat", UnitKind::Boat),
    ("boat", UnitKind::Boat),
    ("b", UnitKind::Boat),
    ("sortie", UnitKind::Outing),
    ("outing", UnitKind::Outing),
    ("tour", UnitKind::Outing),
    ("o", UnitKind::Outing),
];

/// Forms of address.
pub(super) const TITLES: [&str; 14] =
    ["mme", "mr", "m.", "mrs", "ms", "mlle", "miss", "madame", "monsieur", "dr", "mme.", "mr.", "mrs.", "dr."];

/// Words before a name that are none of it.
pub(super) const FAMILY: [&str; 4] = ["famille", "family", "fam.", "fam"];

/// Words that are never a name: they begin the note.
pub(super) const EXTRAS: [&str; 38] = [
    "chien",
    "chiens",
    "chienne",
    "chat",
    "chats",
    "dog",
    "dogs",
    "cat",
    "cats",
    "lit",
    "lits",
    "cot",
    "crib",
    "bed",
    "berceau",
    "parking",
    "garage",
    "velo",
    "velos",
    "bike",
    "bikes",
    "moto",
    "voiture",
    "car",
    "pdj",
    "petit-dejeuner",
    "petit-dej",
    "breakfast",
    "diner",
    "dinner",
    "demi-pension",
    "arrive",
    "arrivee",
    "arrives",
    "arriving",
    "tard",
    "late",
    "poussette",
];

/// The month a word names, 1 to 12.
pub(super) fn month(word: &str) -> Option<u32> {
    (1..).zip(MONTHS).find(|(_, names)| names.contains(&word)).map(|(nr, _)| nr)
}

/// The weekday a word names, 0 for Monday.
pub(super) fn weekday(word: &str, french: bool) -> Option<u32> {
    if word == "mar" && !french {
        return None;
    }
    (0..).zip(WEEKDAYS).find(|(_, names)| names.contains(&word)).map(|(nr, _)| nr)
}
