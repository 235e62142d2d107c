//! What the scanner catches and what it lets pass, sentence by sentence.

mod corpus;

use super::{Category, Class, Finding, Tongue, scan};
use crate::stays::needs::NeedCode;

fn found(text: &str) -> Vec<Finding> {
    scan(text, Tongue::Fr, &[])
}

#[track_caller]
fn check(text: &str, expect: &[Category]) {
    let mut categories: Vec<Category> = found(text).iter().map(|finding| finding.category).collect();
    categories.dedup();
    assert_eq!(categories, expect, "{text}");
}

#[test]
fn what_the_law_is_about_is_caught() {
    check("cliente diabétique", &[Category::Health]);
    check("mange casher", &[Category::Religion]);
    check("allergic to nuts", &[Category::Health]);
    check("RQTH", &[Category::Health]);
    check("carte 4970 1000 0000 0055", &[Category::CardNumber]);
    check("CARTE: 4970-1000-0000-0055.", &[Category::CardNumber]);
}

#[test]
fn mr_casher_may_be_a_name_and_a_small_letter_never_is() {
    let finding = &found("M. Casher arrive à 18 h")[0];
    assert!(finding.may_be_name && finding.class == Class::Stop);
    assert!(scan("M. Casher arrive à 18 h", Tongue::Fr, &["Casher".into()]).is_empty());
    assert!(!found("Elle mange casher")[0].may_be_name);
    assert_eq!(scan("Elle mange casher", Tongue::Fr, &["Casher".into()]).len(), 1);
}

#[test]
fn numbers_are_known_by_their_check_digits() {
    check("IBAN FR76 3000 6000 0112 3456 7890 189", &[Category::Iban]);
    check("IBAN FR76 3000 6000 0112 3456 7890 188", &[]);
    check("n° 2 55 08 14 168 025 38", &[Category::NationalId]);
    check("n° 2 55 08 14 168 025 39", &[]);
    check("AVS 756.9217.0769.85", &[Category::NationalId]);
    check("NAS 046 454 286", &[]);
    check("NAS 130 692 544", &[Category::NationalId]);
    check("SIREN 732 829 320", &[]);
    check("DNI 12345678Z", &[Category::NationalId]);
    check("DNI 12345678A", &[]);
    check("passeport 12AB34567", &[Category::PassportLike]);
    check("réservation 4970100000000056", &[]);
    check("rappeler au 06 12 34 56 78", &[]);
}

#[test]
fn a_password_is_a_word_after_the_word() {
    check("mot de passe : Soleil2026!", &[Category::Password]);
    check("code PIN 4821", &[Category::Password]);
    check("password is hunter22", &[Category::Password]);
    check("a oublié son mot de passe", &[]);
    check("mot de passe wifi donné à l'arrivée", &[]);
}

#[test]
fn the_food_of_an_allergy_makes_an_exact_need() {
    let need = |text: &str| found(text).first().and_then(|finding| finding.need);
    assert_eq!(need("Allergique aux noix"), Some(NeedCode::Nuts));
    assert_eq!(need("allergic to shellfish"), Some(NeedCode::Crustaceans));
    assert_eq!(need("allergie au kiwi"), Some(NeedCode::OtherFood));
    assert_eq!(need("fauteuil roulant"), Some(NeedCode::StepFree));
}

#[test]
fn ordinary_words_that_look_like_others_pass() {
    for text in [
        "Passe par le syndicat d’initiative",
        "Un vrai coup de cœur pour le jardin",
        "Porte condamnée au deuxième étage",
        "Vol retardé, arrive à 23 h",
        "Enceinte Bluetooth oubliée dans la chambre",
        "Comes with black coffee and a newspaper",
    ] {
        check(text, &[]);
    }
}

#[test]
fn a_range_counts_as_a_text_field_counts() {
    let text = "🙂 cliente diabétique";
    let finding = &found(text)[0];
    let units: Vec<u16> = text.encode_utf16().collect();
    let marked = String::from_utf16(&units[finding.from as usize..finding.to as usize]).expect("text");
    assert_eq!(marked, "diabétique");
}

/// What a house writes down every day; the sample season has none of what the scanner looks for.
#[test]
fn the_sample_season_passes_the_scanner() {
    let lists = [
        (Tongue::Fr, include_str!("../../../../../../assets/sample/words.fr.txt")),
        (Tongue::En, include_str!("../../../../../../assets/sample/words.en.txt")),
    ];
    let mut seen = 0;
    for (tongue, list) in lists {
        for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '['])) {
            seen += 1;
            let findings = scan(line, tongue, &[]);
            assert!(findings.is_empty(), "{line}: {findings:?}");
        }
    }
    assert!(seen > 100, "only {seen} lines");
}
