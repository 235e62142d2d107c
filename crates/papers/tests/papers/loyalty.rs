//! The papers of loyalty: invented members, and stories about what they take home.

use guestbook::guests::{Address, PartKind};
use guestbook::id::{AccountId, GuestId, LineId, PartId, RewardId, StayId};
use guestbook::loyalty::{
    Account, Balance, Card, Expiring, ExpiryLetter, LineKind, Lot, PointsLine, Standing, Statement, StatementLine,
    TiersBy, Why,
};
use guestbook::personal::Private;
use guestbook::reports::{Content, StayReport};
use guestbook::time::{Day, Moment};
use papers::Doc;
use papers::page::Piece;

use crate::french;
use crate::samples::{NAMES, day, id, name, report};

fn text(doc: &Doc) -> String {
    (0..doc.pages.len()).map(|page| doc.page_text(page)).collect::<Vec<_>>().join("\n").replace('\n', " ")
}

/// Cards of the first members.
pub fn cards(count: usize) -> StayReport {
    let card = |at: usize| {
        let (family, given, _) = NAMES[at % NAMES.len()];
        Card { name: name(family, given), number: format!("K7Q-M2X-F{:02}", at % 100), since: day("2025-05-12") }
    };
    report(Content::Cards { programme: "Fidélité".into(), cards: (0..count).map(card).collect() })
}

fn line(number: u8, kind: LineKind, points: i64, why: Why, on: Day) -> PointsLine {
    PointsLine {
        id: id::<LineId>(number),
        kind,
        points,
        on,
        expires: (points > 0).then(|| day("2027-05-31")),
        why,
        stay: matches!(why, Why::Stay | Why::Cancelled).then(|| id::<StayId>(number)),
        reward: matches!(why, Why::Reward).then(|| id::<RewardId>(number)),
        of: None,
        reason: Private::default(),
        author: "Léa Morvan".into(),
        at: Moment(1_795_351_920_000),
    }
}

/// So many movements: a stay, a gift, a reward, an end, over and over.
pub fn statement(count: u8) -> StayReport {
    let mut after = 0;
    let lines: Vec<StatementLine> = (0..count)
        .map(|number| {
            let on = day("2024-03-01").plus(i64::from(number) * 4);
            let mut line = match number % 4 {
                0 => line(number, LineKind::Earn, 60, Why::Stay, on),
                1 => line(number, LineKind::Earn, 50, Why::Act, on),
                2 => line(number, LineKind::Redeem, -100, Why::Reward, on),
                _ => line(number, LineKind::Expire, -5, Why::Due, on),
            };
            line.reason = match number % 4 {
                1 => "Parrainage : un couple d’amis venu en mai".into(),
                2 => "Petit déjeuner offert".into(),
                _ => Private::default(),
            };
            after += line.points;
            let stay = line.stay.map(|_| (on.plus(-2), on));
            StatementLine { line, stay, after }
        })
        .collect();
    let lot = |points, until: Option<&str>| Lot { line: id::<LineId>(1), points, expires: until.map(day) };
    let statement = Statement {
        programme: "Fidélité".into(),
        name: name("Lefèvre", "Élodie"),
        account: Account {
            id: id::<AccountId>(1),
            guest: id::<GuestId>(1),
            card: "K7Q-M2X-FA9".into(),
            enrolled_on: day("2024-03-01"),
            closed_on: None,
        },
        balance: Balance {
            points: after,
            lots: vec![lot(10, Some("2026-11-30")), lot(after - 10, Some("2027-05-31"))],
            owed: 15,
        },
        standing: Some(Standing {
            tier: "Or".into(),
            from: 200,
            now: 120,
            by: TiersBy::Points,
            kept_until: Some(day("2027-01-31")),
        }),
        lines,
    };
    report(Content::Statement { statement: Box::new(statement) })
}

fn expiring_line(at: usize) -> Expiring {
    let (family, given, _) = NAMES[at % NAMES.len()];
    Expiring {
        guest: id::<GuestId>(u8::try_from(at).expect("small") + 1),
        name: name(family, given),
        card: format!("K7Q-M2X-F{at:02}"),
        points: 20 + i64::try_from(at).expect("small"),
        expires: day("2026-11-30"),
        balance: 240,
    }
}

/// Who has points that expire soon.
pub fn expiring(count: usize) -> StayReport {
    report(Content::Expiring { days: 30, lines: (0..count).map(expiring_line).collect() })
}

/// A letter in French to an address, one in English abroad, one to somebody of whom only the name is known.
pub fn letters() -> StayReport {
    let address = |street: &str, postcode: &str, town: &str, country: &str| Address {
        id: id::<PartId>(1),
        street: street.into(),
        postcode: postcode.into(),
        town: town.into(),
        region: Private::default(),
        country: country.parse().ok(),
        kind: PartKind::Home,
    };
    let letter = |at, title: Option<&str>, language: Option<&str>, address, enough_for: &[&str]| ExpiryLetter {
        line: expiring_line(at),
        title: title.map(Into::into),
        language: language.and_then(|code| code.parse().ok()),
        address,
        enough_for: enough_for.iter().map(|&reward| reward.to_owned()).collect(),
    };
    let letters = vec![
        letter(
            13,
            Some("Mme"),
            Some("fr"),
            Some(address("12 rue des Écoles\nBâtiment B", "35000", "Rennes", "FR")),
            &["Bouteille du pays", "Petit déjeuner offert"],
        ),
        letter(1, None, Some("en"), Some(address("4 Harbour Road", "T12 X0X0", "Cork", "IE")), &[]),
        letter(11, None, None, None, &["Bouteille du pays"]),
    ];
    report(Content::Letters { programme: "Fidélité".into(), letters })
}

#[test]
fn eight_cards_fill_a_sheet_and_each_has_its_code() {
    for (count, pages) in [(1, 1), (8, 1), (9, 2)] {
        let doc = french(&cards(count));
        assert_eq!((doc.pages.len(), doc.people as usize), (pages, count));
        let words = text(&doc);
        for at in 0..count {
            assert!(words.contains(&format!("K7Q-M2X-F{at:02}")), "card {at}");
        }
        let dark = |page: &papers::page::Page| page.pieces.iter().any(|piece| matches!(piece, Piece::Rect { .. }));
        assert!(doc.pages.iter().all(dark), "a code on every sheet");
    }
}

#[test]
fn a_statement_of_several_pages_repeats_its_heads_and_loses_no_line() {
    let doc = french(&statement(120));
    assert!(doc.pages.len() > 2, "{} pages", doc.pages.len());
    for page in 1..doc.pages.len() {
        let words = doc.page_text(page);
        assert!(words.starts_with("Élodie Lefèvre, suite"), "{words}");
        assert!(words.contains("Date\n"), "page {page} has no heads: {words}");
    }
    let words = text(&doc);
    assert_eq!(words.matches("+\u{a0}60").count(), 30);
    assert_eq!(words.matches("\u{2212}\u{a0}100").count(), 30);
    assert_eq!(words.matches("Parrainage").count(), 30);
}

#[test]
fn a_letter_is_a_page_in_the_guests_language_and_counts_nobody_else() {
    let doc = french(&letters());
    assert_eq!((doc.pages.len(), doc.people), (3, 3));
    let [first, second, third] = [0, 1, 2].map(|page| doc.page_text(page).replace('\n', " "));
    for held in [
        "Mme Élodie Lefèvre 12 rue des Écoles Bâtiment B 35000 Rennes Le 22 novembre 2026",
        "33 points à utiliser jusqu’au 30 novembre 2026",
        "Bouteille du pays, Petit déjeuner offert",
    ] {
        assert!(first.replace("E\u{301}", "É").contains(held), "{held} is missing in {first}");
    }
    assert!(second.contains("You have 21 points to use until 30 November 2026"), "{second}");
    assert!(second.contains("Dear guest,") && !second.contains("enough for"), "{second}");
    assert!(third.contains("Bonjour,"), "a guest whose language is not known is written to in that of the paper");
    for (page, own) in [(&first, "Lefèvre"), (&second, "Caoimhín"), (&third, "Maximilian")] {
        assert!(page.contains(own), "{own} is missing in {page}");
        assert!(!page.contains("/3"), "no page says how many others are written to");
    }
    assert!(!second.contains("Lefèvre") && !third.contains("Lefèvre"));
    let none = french(&report(Content::Letters { programme: "Fidélité".into(), letters: Vec::new() }));
    assert!(text(&none).contains("pas de courrier"));
}
