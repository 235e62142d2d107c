//! What stands on the pages, and where.

use guestbook::exchange::candidate::ListState;
use papers::page::Piece;
use papers::{Columns, Doc, Paper, Tongue, stay_report};

use crate::{every_paper, french, look, samples};

fn text(doc: &Doc) -> String {
    (0..doc.pages.len()).map(|page| doc.page_text(page)).collect::<Vec<_>>().join("\n")
}

/// Left, right, baseline and text of everything written on a page.
fn written(doc: &Doc, page: usize) -> Vec<(f32, f32, f32, &str)> {
    let texts = doc.pages[page].pieces.iter().filter_map(|piece| match piece {
        Piece::Text { x, y, text, width, .. } => Some((*x, x + width, *y, text.as_str())),
        _ => None,
    });
    texts.collect()
}

#[test]
fn nothing_is_written_outside_the_margins() {
    for (name, doc) in every_paper() {
        let (width, height) = doc.paper.size();
        for page in 0..doc.pages.len() {
            for (left, right, baseline, text) in written(doc, page) {
                let inside = left >= 53.9 && right <= width - 53.9 && baseline >= 50.0 && baseline <= height - 30.0;
                assert!(inside, "{name}, page {}: {left} {right} {baseline} {text}", page + 1);
            }
        }
    }
}

#[test]
fn no_text_is_printed_over_another() {
    for (name, doc) in every_paper() {
        for page in 0..doc.pages.len() {
            let texts = written(doc, page);
            for (at, (left, right, baseline, text)) in texts.iter().enumerate() {
                for (other_left, other_right, other_baseline, other) in &texts[at + 1..] {
                    let apart = other_left >= right || left >= other_right || (baseline - other_baseline).abs() > 7.0;
                    assert!(apart, "{name}, page {}: {text:?} and {other:?}", page + 1);
                }
            }
        }
    }
}

#[test]
fn every_page_says_which_one_it_is_and_whose() {
    // Letters go to different people, who need not know how many there are.
    for (name, doc) in every_paper().iter().filter(|(name, _)| !name.starts_with("letters")) {
        let count = doc.pages.len();
        for page in 0..count {
            let words = doc.page_text(page);
            assert!(words.ends_with(&format!("\n{}/{count}", page + 1)), "{name}");
            assert!(words.contains("Les Tilleuls\u{a0}· 22"), "{name}: {words}");
        }
    }
}

#[test]
fn a_season_repeats_the_column_heads_and_parts_no_row() {
    let doc = french(&samples::period(90));
    assert_eq!(doc.pages.len(), 5);
    for page in 0..4 {
        let words = doc.page_text(page);
        assert!(words.contains("Dates\nUnité\nNom\nPays\nNuits\nPers.\nPrix (€)"), "page {}", page + 1);
        assert_eq!(words.matches("Freiherr von").count(), words.matches("Maximilian-Alexander").count());
    }
    assert!(doc.page_text(1).starts_with("Séjours de novembre 2026, suite"));
}

#[test]
fn every_stay_of_the_season_is_printed_once() {
    let words = text(&french(&samples::period(90)));
    let printed = words.matches(" nov.\nCh. ").count() + words.matches(" nov.\nGîte").count();
    let into_december = words.matches(" déc.\nCh. ").count() + words.matches(" déc.\nGîte").count();
    assert_eq!(printed + into_december, 90);
}

#[test]
fn cancelled_stays_are_struck_and_named_and_never_summed() {
    let report = samples::period(16);
    let words = text(&french(&report));
    assert!(words.contains("Annulé le 20 oct. 2026") && words.contains("Non venu"));
    assert!(words.contains("Total, 14 séjours\n3,0 nuits en moyenne\n42\n28\n3\u{202f}318,00"));
    let doc = french(&report);
    let struck = doc.pages[0]
        .pieces
        .iter()
        .filter(|piece| matches!(piece, Piece::Line { thick, .. } if (*thick - 0.6).abs() < 0.01));
    assert_eq!(struck.count(), 2 * 7, "seven columns of two rows");
}

#[test]
fn phone_and_e_mail_stay_out_unless_they_are_asked_for() {
    let report = samples::period(16);
    let words = text(&french(&report));
    assert!(!words.contains("example.com") && !words.contains("+33"));
    let asked = Columns { phone: true, email: true, ..Columns::default() };
    let words = text(&stay_report(&report, &look(Tongue::Fr, Paper::A4, asked)).expect("a paper"));
    assert!(words.contains("+33 6 12 34 50 00\u{a0}· aurélien.0@example.com"));
}

#[test]
fn the_paper_says_how_many_persons_it_names() {
    let bare = Columns { name: false, ..Columns::default() };
    let unnamed = stay_report(&samples::period(16), &look(Tongue::Fr, Paper::A4, bare)).expect("a paper");
    assert_eq!(unnamed.people, 0);
    assert!(!text(&unnamed).contains("Petit"));
    assert_eq!(french(&samples::period(16)).people, 16);
    assert_eq!(french(&samples::one_stay()).people, 2);
    assert_eq!(french(&samples::guest()).people, 2, "the guest and a companion");
}

#[test]
fn euros_and_francs_are_summed_apart() {
    let words = text(&french(&samples::two_currencies()));
    assert!(words.contains("Prix\n"), "no single currency stands over the column");
    let (euros, francs) = ("79,00\u{a0}€", "1\u{202f}234,50\u{a0}CHF");
    assert_eq!((words.matches(euros).count(), words.matches(francs).count()), (4, 4), "figure, row, total, country");
}

#[test]
fn a_guest_asking_for_their_data_gets_all_of_it() {
    let words = text(&french(&samples::guest())).replace('\n', " ");
    for held in [
        "Lefèvre",
        "Élodie",
        "Mme",
        "29 février",
        "français",
        "cycliste, végétarienne",
        "clients-2025.xlsx",
        "12 mai 2024",
        "elodie.lefevre@example.com",
        "guest-417@relay.example.net",
        "adresse relais",
        "06 12 34 56 78",
        "+33612345678",
        "12 rue des Écoles Bâtiment B 35000 Rennes Bretagne France",
        "avec Nguyễn Thị Hồng Nhung",
        "TIL-2026-0417",
        "COT(1), CH2",
        "Booking.com",
        "Annulé le 1er juil. 2025",
        "Réparé le lendemain, café offert.",
        "oreiller ferme",
        "Arrive vers 19 h, à vélo.",
        "Demande un garage",
        "Fiche ouverte",
        "Inspiration",
        "Planification",
        "Réservation",
        "Pré-séjour",
        "Post-séjour",
        "158,00\u{a0}€",
        "gst_01010101010101010101010101010101",
    ] {
        assert!(words.contains(held), "{held} is missing");
    }
}

#[test]
fn a_name_of_ten_thousand_letters_is_printed_to_its_last_letter() {
    let name = "Wolfeschlegelsteinhausen".repeat(417);
    let report = samples::guest_with(|page| page.guest.name.family = name.as_str().into());
    let words = text(&french(&report)).replace('\n', "");
    assert!(words.matches(&name).count() >= 2, "as the title and as the family name");
}

#[test]
fn a_name_no_font_can_write_is_announced_before_printing() {
    let report = samples::guest_with(|page| page.guest.name.given = "小明 Ming".into());
    let doc = french(&report);
    let missing = doc.missing_glyphs();
    assert_eq!(missing.len(), 2, "the whole name, and the given name in the list");
    assert!(missing.iter().all(|text| text.characters == "小明" && text.text.contains("小明 Ming")));
    assert!(doc.page_text(0).contains("Lefèvre [?] Ming"));
    assert!(french(&samples::guest()).missing_glyphs().is_empty());
}

#[test]
fn a_period_is_named_as_a_person_would() {
    let title = |from: &str, to: &str, language| {
        let report = samples::between(from, to);
        let doc = stay_report(&report, &look(language, Paper::A4, Columns::default())).expect("a paper");
        doc.title.strip_suffix(" – Les Tilleuls").expect("the house").to_owned()
    };
    for (from, to, french, english) in [
        ("2026-11-01", "2026-11-30", "Séjours de novembre 2026", "Stays in November 2026"),
        ("2026-04-01", "2026-04-30", "Séjours d’avril 2026", "Stays in April 2026"),
        ("2026-01-01", "2026-12-31", "Séjours de 2026", "Stays in 2026"),
        ("2026-11-01", "2026-11-17", "Séjours du 1er au 17 novembre 2026", "Stays from 1 to 17 November 2026"),
        (
            "2026-06-15",
            "2026-09-01",
            "Séjours du 15 juin au 1er septembre 2026",
            "Stays from 15 June to 1 September 2026",
        ),
        ("2026-11-11", "2026-11-11", "Séjours du 11 novembre 2026", "Stays on 11 November 2026"),
    ] {
        assert_eq!(title(from, to, Tongue::Fr), french);
        assert_eq!(title(from, to, Tongue::En), english);
    }
}

#[test]
fn a_refused_newsletter_stands_on_the_report_with_the_file_that_says_so() {
    let refusal = |state, on: Option<&str>, file: Option<&str>| guestbook::exchange::ImportedRefusal {
        state,
        on: on.map(|day| day.parse().expect("a day")),
        file: file.map(str::to_owned),
    };
    let report = samples::guest_with(|page| {
        page.refusals = vec![
            refusal(ListState::Unsubscribed, Some("2025-10-01"), Some("audience.zip")),
            refusal(ListState::Cleaned, None, None),
        ];
    });
    let words = text(&french(&report)).replace('\n', " ");
    assert!(words.contains("refusée depuis le 1er octobre 2025 (d’après le fichier audience.zip)"), "{words}");
    assert!(words.contains("adresse hors d’usage"), "{words}");
}
