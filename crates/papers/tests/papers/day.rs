//! The papers of a day at the desk: an invented Sunday, and stories about it.

use guestbook::consent::ConsentInShort;
use guestbook::guests::Name;
use guestbook::id::{GuestId, NoteId};
use guestbook::journey::CueKind;
use guestbook::journey::tasks::{Born, Due, Errand, OfferDays, Task};
use guestbook::loyalty::Badge;
use guestbook::reports::{Content, HandedNote, Handover, StayReport};
use guestbook::stays::needs::{NeedCode, Severity};
use guestbook::stays::rhythm::{Often, Rhythm, TimeOfYear, UsualUnit};
use guestbook::stays::{BirthdayHere, Brief, LastStay, Member, NoteKind, Role, Said, Stay, StayState, TodayLine};
use guestbook::time::Moment;
use papers::page::Piece;
use papers::{Columns, Doc, Paper, Tongue, stay_report};

use crate::samples::{NAMES, UNITS, day, id, name, need, note, report, stay};
use crate::{french, look};

fn line(number: u8, who: (&str, &str), stay: Stay, brief: Brief) -> TodayLine {
    let name = name(who.0, who.1);
    let member = Member { guest: id(number), name: name.clone(), role: Role::MainGuest };
    let stay = Stay { party: vec![member], ..stay };
    TodayLine { stay, guest: Some(id::<GuestId>(number)), name, language: "fr".parse().ok(), brief }
}

fn said(number: u8, text: &str) -> Said {
    Said { note: id::<NoteId>(number), text: text.into(), at: Moment(1_778_000_000_000) }
}

/// A guest of many years, one who comes for the first time, one of whom nothing is known.
fn lines() -> Vec<TodayLine> {
    let often = Often::Always;
    let elodie = Brief {
        needs: vec![
            need(1, NeedCode::Nuts, Severity::LifeThreatening, "cuisson à part"),
            need(2, NeedCode::FeatherFree, Severity::Must, ""),
        ],
        pinned: vec![said(1, "Chauffage en panne la première nuit"), said(4, "Préfère être appelée le soir")],
        nth: 6,
        rhythm: Some(Rhythm {
            times: vec![
                TimeOfYear { often: Often::Usually, week: None, month: 5 },
                TimeOfYear { often, week: Some(47), month: 11 },
            ],
            unit: Some(UsualUnit { often, name: "Ch. 4".into() }),
            late: Some(45),
        }),
        last: Some(LastStay { arrival: day("2026-05-12"), departure: day("2026-05-14"), unit: Some("Ch. 4".into()) }),
        incident: Some(said(1, "Chauffage en panne la première nuit")),
        preferences: vec![said(2, "Chambre calme, côté jardin"), said(3, "Thé vert le matin")],
        points: Some(Badge { points: 420, tier: Some("Or".into()) }),
        consent: ConsentInShort::NeverAsked,
        birthdays: vec![BirthdayHere { name: name("Lefèvre", "Élodie"), on: day("2026-11-23"), turns: Some(50) }],
        cues: Vec::new(),
    };
    let cues = vec![CueKind::NoRealEmail, CueKind::NoPhone, CueKind::NotReconfirmed];
    let bjorn = Brief { nth: 1, cues, ..Brief::default() };
    let mut open = stay(3, day("2026-11-22"), 5, "");
    (open.unit, open.unit_written) = (None, Some("COT(1), CH2".into()));
    open.heads.children = Some(1);
    let mut arrived = stay(4, day("2026-11-22"), 2, "Ch. 5");
    arrived.state = StayState::InHouse { since: None };
    let mut lines = vec![
        line(1, ("Lefèvre", "Élodie"), stay(1, day("2026-11-22"), 2, "Ch. 4"), elodie),
        line(2, ("Jørgensen", "Bjørn"), stay(2, day("2026-11-22"), 1, "Ch. 7"), bjorn),
        line(4, ("Nguyễn", "Thị Hồng Nhung"), arrived, Brief { nth: 2, ..Brief::default() }),
        line(
            3,
            ("Freiherr von Schwarzenberg-Hohenlohe", "Maximilian-Alexander"),
            open,
            Brief { nth: 1, ..Brief::default() },
        ),
    ];
    lines[3].language = "de".parse().ok();
    lines
}

/// The arrivals of a Sunday.
pub fn arrivals() -> StayReport {
    report(Content::Arrivals { day: day("2026-11-22"), lines: lines() })
}

/// The arrivals of a busy day, each with a brief.
pub fn many_arrivals(count: usize) -> StayReport {
    let brief = lines()[0].brief.clone();
    let lines = (0..count).map(|at| {
        let number = u8::try_from(at % 200 + 1).expect("small");
        let (family, given, _) = NAMES[at % NAMES.len()];
        let stay = stay(number, day("2026-11-22"), 3, UNITS[at % UNITS.len()]);
        line(number, (family, given), stay, brief.clone())
    });
    report(Content::Arrivals { day: day("2026-11-22"), lines: lines.collect() })
}

/// A call that is late, an offer, and a task of somebody.
fn tasks() -> Vec<Task> {
    let task = |number, text: &str| Task {
        id: id(number),
        text: text.into(),
        errand: None,
        owner: None,
        due: Some(Due { on: day("2026-11-22"), at: None }),
        overdue: false,
        guest: None,
        name: None,
        phone: None,
        stay: None,
        note: None,
        enquiry: None,
        offer: None,
        born: Born::Hand,
        author: "Léa".into(),
        made_on: day("2026-11-20"),
        done_on: None,
        done_by: None,
    };
    let asks =
        |errand| Task { errand: Some(errand), guest: Some(id(9)), name: Some(name("Weiß", "Jörg")), ..task(1, "") };
    vec![
        Task {
            due: Some(Due { on: day("2026-11-21"), at: Some(17 * 60) }),
            overdue: true,
            phone: Some("06 39 98 12 34".into()),
            ..asks(Errand::CallBack)
        },
        Task { owner: Some("Léa".into()), ..task(2, "Changer l’ampoule du palier") },
        Task {
            offer: Some(OfferDays { arrival: day("2027-08-07"), departure: Some(day("2027-08-14")) }),
            ..asks(Errand::Offer)
        },
    ]
}

/// A Sunday evening.
pub fn handover() -> StayReport {
    let mut all = lines();
    let arrived = all.remove(2);
    let mut lingers = line(5, ("D’Almeida", "João"), stay(5, day("2026-11-20"), 2, "Ch. 1"), Brief::default());
    lingers.stay.state = StayState::InHouse { since: None };
    let mut leaves = line(6, ("Święty", "Łukasz"), stay(6, day("2026-11-20"), 3, "Gîte du Four"), Brief::default());
    leaves.stay.state = StayState::InHouse { since: None };
    let handed = |number, kind, text: &str, name: &str, unit: Option<&str>| HandedNote {
        note: note(number, kind, text),
        name: name.into(),
        unit: unit.map(Into::into),
    };
    let handover = Handover {
        day: day("2026-11-22"),
        awaited: all,
        here: vec![arrived, leaves.clone()],
        leaving: vec![lingers],
        leaves_next: vec![leaves],
        tasks: tasks(),
        notes: vec![
            handed(1, NoteKind::Fact, "Arrive vers 19 h, à vélo.", "Lefèvre Élodie", Some("Ch. 4")),
            handed(2, NoteKind::Incident, "La chaudière du gîte fait du bruit.", "Święty Łukasz", Some("Gîte du Four")),
        ],
    };
    report(Content::Handover { handover: Box::new(handover) })
}

/// An evening without anybody.
pub fn quiet_handover() -> StayReport {
    let (awaited, here, leaving, leaves_next, tasks, notes) = Default::default();
    let handover = Handover { day: day("2026-11-22"), awaited, here, leaving, leaves_next, tasks, notes };
    report(Content::Handover { handover: Box::new(handover) })
}

fn text(doc: &Doc) -> String {
    (0..doc.pages.len()).map(|page| doc.page_text(page)).collect::<Vec<_>>().join("\n").replace('\n', " ")
}

/// Boxes to tick, by their four sides.
fn boxes(doc: &Doc) -> usize {
    let sides = doc
        .pages
        .iter()
        .flat_map(|page| &page.pieces)
        .filter(|piece| matches!(piece, Piece::Line { thick, .. } if (*thick - 0.8).abs() < 0.01));
    sides.count() / 4
}

#[test]
fn the_list_of_arrivals_has_three_boxes_for_each_and_never_parts_a_guest() {
    let doc = french(&many_arrivals(60));
    assert_eq!(boxes(&doc), 180);
    assert!(doc.pages.len() > 2);
    for page in 0..doc.pages.len() {
        let words = doc.page_text(page);
        assert!(words.contains("Identité\nClé\nPayé"), "page {page} has no heads");
        assert_eq!(words.matches("Séjour n°").count(), words.matches("Aime").count(), "page {page} parts a brief");
    }
}

#[test]
fn the_brief_on_paper_says_rhythm_likes_birthday_and_what_to_ask() {
    let words = text(&french(&arrivals()));
    for held in [
        "Arrivées du dimanche 22 novembre 2026",
        "4 arrivées\u{a0}· 9 personnes\u{a0}· 1 sans unité",
        "Incident du 5 mai 2026\u{a0}: Chauffage en panne la première nuit",
        "Séjour n°\u{a0}6\u{a0}· d’habitude en mai, toujours semaine 47, Ch. 4\u{a0}· 6 semaines plus tard",
        "dernière fois\u{a0}: 12–14 mai 2026, Ch. 4",
        "Anniversaire\u{a0}: Élodie, le 23 novembre (50 ans)",
        "À demander\u{a0}: vraie adresse e-mail, téléphone, confirmation",
        "Parle allemand",
        "420 points, Or",
        "Danger de mort\u{a0}: sans fruits à coque (cuisson à part)",
        "Besoins\u{a0}: literie sans plumes",
        "À savoir\u{a0}: Préfère être appelée le soir",
        "à attribuer COT(1), CH2",
    ] {
        assert!(words.contains(held), "{held} is missing in {words}");
    }
    let english = stay_report(&arrivals(), &look(Tongue::En, Paper::Letter, Columns::default())).expect("a paper");
    let words = text(&english);
    for held in [
        "usually in May, always week 47, Ch. 4",
        "6 weeks later than usual",
        "Speaks French",
        "Birthday: Élodie, on 23 November (50 years old)",
    ] {
        assert!(words.contains(held), "{held} is missing in {words}");
    }
}

#[test]
fn the_handover_tells_incidents_first_and_leaves_room_to_write() {
    let doc = french(&handover());
    let words = text(&doc);
    let (incident, fact) = (words.find("La chaudière").expect("the incident"), words.find("à vélo").expect("the fact"));
    assert!(incident < fact);
    for held in
        ["3 encore attendus", "2 présents", "1 départ demain", "Devaient partir et sont encore là", "À dire encore"]
    {
        assert!(words.contains(held), "{held} is missing in {words}");
    }
    for held in ["21 nov.", "17:00", "en retard", "Rappeler", "Weiß Jörg", "06 39 98 12 34", "7–14 août 2027"] {
        assert!(words.contains(held), "{held} is missing in {words}");
    }
    assert_eq!((boxes(&doc), doc.people), (10, 7), "who is only to be called is named, too");
}

#[test]
fn a_quiet_evening_is_said_in_words() {
    let words = text(&french(&quiet_handover()));
    for held in ["Tout le monde est arrivé.", "Personne ne part demain.", "Rien n’attend.", "Aucune note ce jour-là."]
    {
        assert!(words.contains(held), "{held} is missing in {words}");
    }
    assert!(!words.contains("Devaient partir"), "nobody lingers, so nothing is said of it");
    let none = french(&report(Content::Arrivals { day: day("2026-11-22"), lines: Vec::new() }));
    assert!(text(&none).contains("Personne n’arrive ce jour-là.") && none.people == 0);
}

#[test]
fn a_guest_without_a_name_has_a_line_all_the_same() {
    let mut lines = lines();
    (lines[0].name, lines[0].stay.party, lines[0].guest) = (Name::default(), Vec::new(), None);
    let words = text(&french(&report(Content::Arrivals { day: day("2026-11-22"), lines })));
    assert!(words.contains("Sans nom"));
}
