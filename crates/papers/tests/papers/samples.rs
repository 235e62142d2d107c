//! Reports built by hand: an invented house, invented people, addresses of example.com.

use guestbook::guests::{Address, Birthday, Email, GuestFile, Name, PartKind, Phone, Status, Tag};
use guestbook::id::{EncounterId, ExtraId, GuestId, Id, NeedId, NoteId, PartId, UnitId};
use guestbook::journey::{EncounterKind, Entry, Fact, GuestPage, Port, PortState, Route, Stage};
use guestbook::money::{Currency, Money};
use guestbook::personal::Private;
use guestbook::reports::{Content, House, StayLine, StayReport, Totals};
use guestbook::stays::extras::{self, Extra, ExtraKind};
use guestbook::stays::needs::{NeedCode, Place, Severity, StayNeed};
use guestbook::stays::notes::{SeenBy, Topic};
use guestbook::stays::{Heads, Member, Note, NoteKind, Origin, Role, Stay, StayState, Unit, UnitKind};
use guestbook::time::{Day, Moment};

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub fn report(content: Content) -> StayReport {
    StayReport {
        house: House {
            name: "Les Tilleuls".into(),
            address: "3 chemin du Lavoir, 29000 Kerlann".into(),
            country: "FR".parse().expect("a country"),
            language: "fr".parse().expect("a language"),
            currency: Currency::EUR,
        },
        content,
        by: "Léa Morvan".into(),
        at: Moment(1_795_351_920_000),
        on: day("2026-11-22"),
    }
}

pub fn id<T: Id>(number: u8) -> T {
    T::from_bytes([number; 16])
}

pub fn name(family: &str, given: &str) -> Name {
    Name { family: Private::new(family), given: Private::new(given) }
}

/// A stay of `nights` nights from `arrival` on, in `unit`, for the guest with this number.
pub fn stay(number: u8, arrival: Day, nights: u32, unit: &str) -> Stay {
    Stay {
        id: id(number),
        unit: Some(Unit { id: id::<UnitId>(number), name: unit.into(), kind: UnitKind::Room }),
        unit_written: None,
        party: Vec::new(),
        heads: Heads { adults: Some(2), children: None, infants: None },
        arrival,
        departure: arrival.plus(i64::from(nights)),
        nights,
        state: StayState::Booked,
        origin: Some(Origin::Direct),
        reference: None,
        price: Some(Money { minor: 7_900 * i64::from(nights), currency: Currency::EUR }),
        booked_on: Some(day("2026-10-01")),
    }
}

pub const NAMES: [(&str, &str, &str); 16] = [
    ("Petit", "Aurélien", "FR"),
    ("Ó Súilleabháin", "Caoimhín", "IE"),
    ("Jørgensen", "Bjørn", "DK"),
    ("García", "María", "ES"),
    ("Święty", "Łukasz", "PL"),
    ("Παπαδοπούλου", "Ελένη", "GR"),
    ("Ångström", "Åsa", "SE"),
    ("D’Almeida", "François", "FR"),
    ("Größe", "Günther", "DE"),
    ("Nguyễn", "Thị Hồng Nhung", "FR"),
    ("Wiśniewska-Brzęczyszczykiewicz", "Małgorzata", "PL"),
    ("Freiherr von Schwarzenberg-Hohenlohe", "Maximilian-Alexander", "DE"),
    ("Van der Berg", "Daan", "NL"),
    ("Lefe\u{300}vre", "E\u{301}lodie", "FR"),
    ("Żukowska", "Žofie", "CZ"),
    ("Иванов", "Игорь", "BG"),
];
pub const UNITS: [&str; 6] = ["Ch. 1", "Ch. 2", "Ch. 4", "Ch. 5", "Gîte du Four", "Gîte du Verger"];

/// `count` stays from the first day of November 2026 on; the fifth of each seven is cancelled or a no-show.
pub fn lines(count: usize) -> Vec<StayLine> {
    (0..count)
        .map(|at| {
            let (family, given, country) = NAMES[at % NAMES.len()];
            let number = u8::try_from(at % 200).expect("small") + 1;
            let nights = 1 + u32::try_from(at % 5).expect("small");
            let arrival = day("2026-11-01").plus(i64::try_from(at * 30 / count).expect("small"));
            let mut stay = stay(number, arrival, nights, UNITS[at % UNITS.len()]);
            stay.party = vec![Member { guest: id(number), name: name(family, given), role: Role::MainGuest }];
            stay.state = match at % 14 {
                5 => StayState::Cancelled { on: Some(day("2026-10-20")) },
                12 => StayState::NoShow,
                _ => StayState::Booked,
            };
            StayLine {
                stay,
                name: format!("{family} {given}"),
                country: country.parse().ok(),
                phone: Some(format!("+33 6 12 34 5{} {:02}", at % 10, at % 100)),
                email: Some(format!("{}.{at}@example.com", given.split(' ').next().unwrap_or("guest").to_lowercase())),
            }
        })
        .collect()
}

/// All stays of November 2026, with the sums the book makes of them.
pub fn period(count: usize) -> StayReport {
    let lines = lines(count);
    let counted = || lines.iter().map(|line| &line.stay).filter(|stay| stay.state.counts());
    let totals = Totals {
        stays: u32::try_from(counted().count()).expect("few"),
        nights: counted().map(|stay| stay.nights).sum(),
        persons: u32::try_from(2 * counted().count()).expect("few"),
        person_nights: counted().map(|stay| 2 * stay.nights).sum(),
        money: counted()
            .filter_map(|stay| stay.price)
            .reduce(|sum, price| sum.plus(price).expect("euros"))
            .into_iter()
            .collect(),
        extras: extras::views::sums(&had()),
    };
    report(Content::Period { from: day("2026-11-01"), to: day("2026-11-30"), lines, totals })
}

/// What Élodie's stay had beside its bed.
fn had() -> Vec<Extra> {
    let euros = |minor| Some(Money { minor, currency: Currency::EUR });
    let extra = |number: u8, kind, label: &str, price, cost| Extra {
        id: id::<ExtraId>(number),
        stay: id(1),
        kind,
        label: Private::new(label),
        on: day("2026-11-23"),
        price,
        cost,
        author: "Léa".into(),
    };
    vec![
        extra(1, ExtraKind::Extra, "Deux petits déjeuners", euros(2_400), euros(900)),
        extra(2, ExtraKind::Upgrade, "Ch. 5, côté mer", None, euros(1_500)),
        extra(3, ExtraKind::Gesture, "Bouteille pour le chauffage en panne", None, euros(850)),
    ]
}

pub fn note(number: u8, kind: NoteKind, text: &str) -> Note {
    Note {
        id: id::<NoteId>(number),
        guest: id(1),
        stay: Some(id(1)),
        kind,
        text: Private::new(text),
        author: "Léa".into(),
        at: Moment(1_795_000_000_000 + i64::from(number) * 7_200_000),
        topic: Topic::Other,
        seen_by: SeenBy::All,
        expires: Some(day("2027-11-24")),
        review: None,
        pinned: false,
        rewritten: None,
        override_reason: None,
        names: Vec::new(),
    }
}

/// One stay of two named guests.
pub fn one_stay() -> StayReport {
    let mut stay = stay(1, day("2026-11-22"), 2, "Ch. 4");
    stay.party = vec![
        Member { guest: id(1), name: name("Lefèvre", "Élodie"), role: Role::MainGuest },
        Member { guest: id(2), name: name("Nguyễn", "Thị Hồng Nhung"), role: Role::Companion },
    ];
    stay.heads = Heads { adults: Some(2), children: Some(1), infants: None };
    stay.reference = Some("TIL-2026-0417".into());
    let line = StayLine {
        stay,
        name: "Lefèvre Élodie".into(),
        country: "FR".parse().ok(),
        phone: Some("+33 6 12 34 56 78".into()),
        email: Some("elodie.lefevre@example.com".into()),
    };
    let notes = vec![
        note(1, NoteKind::Preference, "Chambre calme, côté jardin\u{202f}; oreiller ferme."),
        note(2, NoteKind::Incident, "Chauffage en panne la première nuit.\nRéparé le lendemain, café offert."),
    ];
    let needs = vec![need(1, NeedCode::Nuts, Severity::LifeThreatening, "cuisson à part")];
    report(Content::Stay { line: Box::new(line), notes, needs, extras: had() })
}

/// A need of the first stay.
pub fn need(number: u8, code: NeedCode, severity: Severity, instruction: &str) -> StayNeed {
    StayNeed {
        id: id::<NeedId>(number),
        stay: id(1),
        place: Place::Room,
        place_number: None,
        kind: code.kind(),
        code,
        severity,
        instruction: Private::new(instruction),
        agreed_by: "Léa".into(),
        agreed_at: Moment(1_778_000_000_000),
        removed_on: day("2026-11-28"),
    }
}

fn entry(on: &str, stage: Stage, fact: Fact, text: Option<&str>) -> Entry {
    let author = text.map(|_| "Léa".to_owned());
    Entry { on: day(on), at: None, stage, fact, stay: None, text: text.map(Private::new), author }
}

fn port(at: Stage, state: PortState, fact: Option<Fact>, on: Option<&str>) -> Port {
    Port { stage: at, state, fact, on: on.map(day), until: None }
}

fn route() -> Route {
    let booked = Fact::Booked { reference: Some("TIL-2026-0417".into()), origin: Some(Origin::Direct) };
    let met = |kind| Some(Fact::Met { encounter: id::<EncounterId>(1), kind });
    let mut here = port(Stage::Stay, PortState::Here, Some(Fact::Arrived { noted: true }), Some("2026-11-22"));
    here.until = Some(day("2026-11-24"));
    Route {
        here: Stage::Stay,
        computed: Stage::Stay,
        corrected: false,
        ports: vec![
            port(Stage::Inspiration, PortState::Skipped, None, None),
            port(Stage::Planning, PortState::Passed, met(EncounterKind::Enquiry), Some("2026-09-28")),
            port(Stage::Booking, PortState::Passed, Some(booked), Some("2026-10-01")),
            port(Stage::PreStay, PortState::Passed, met(EncounterKind::Reconfirmation), Some("2026-11-18")),
            here,
            port(Stage::PostStay, PortState::Ahead, None, None),
        ],
    }
}

fn file() -> GuestFile {
    GuestFile {
        id: id::<GuestId>(1),
        name: name("Lefèvre", "Élodie"),
        title: Some("Mme".into()),
        language: "fr".parse().ok(),
        birthday: Some(Birthday { year: None, month: 2, day: 29 }),
        nationality: "FR".parse().ok(),
        origin: Some("clients-2025.xlsx".into()),
        added_on: day("2024-05-12"),
        emails: vec![
            Email { id: id(1), address: "elodie.lefevre@example.com".into(), kind: PartKind::Home, relay: false },
            Email { id: id(2), address: "guest-417@relay.example.net".into(), kind: PartKind::Other, relay: true },
        ],
        phones: vec![Phone {
            id: id(3),
            written: "06 12 34 56 78".into(),
            e164: Some("+33612345678".into()),
            kind: PartKind::Mobile,
        }],
        addresses: vec![Address {
            id: id(4),
            street: "12 rue des Écoles\nBâtiment B".into(),
            postcode: "35000".into(),
            town: "Rennes".into(),
            region: "Bretagne".into(),
            country: "FR".parse().ok(),
            kind: PartKind::Home,
        }],
        tags: ["cycliste", "végétarienne"].map(|word| Tag { id: id::<PartId>(5), word: word.into() }).to_vec(),
    }
}

/// Everything the book holds about one guest.
pub fn guest() -> StayReport {
    let mut latest = stay(1, day("2026-11-22"), 2, "Ch. 4");
    latest.state = StayState::InHouse { since: None };
    latest.reference = Some("TIL-2026-0417".into());
    latest.party = vec![
        Member { guest: id(1), name: name("Lefèvre", "Élodie"), role: Role::MainGuest },
        Member { guest: id(2), name: name("Nguyễn", "Thị Hồng Nhung"), role: Role::Companion },
    ];
    let mut cancelled = stay(2, day("2025-07-30"), 4, "Gîte du Four");
    cancelled.state = StayState::Cancelled { on: Some(day("2025-07-01")) };
    cancelled.origin = Some(Origin::BookingCom);
    let mut first = stay(3, day("2024-12-30"), 3, "Ch. 2");
    first.state = StayState::Left { at: None };
    first.unit = None;
    first.unit_written = Some("COT(1), CH2".into());
    let met = |kind| Fact::Met { encounter: id::<EncounterId>(1), kind };
    let page = GuestPage {
        guest: file(),
        status: Status::Returning,
        stay_count: 2,
        since: Some(day("2024-12-30")),
        rhythm: None,
        stays: vec![latest, cancelled, first],
        notes: vec![
            note(2, NoteKind::Incident, "Chauffage en panne la première nuit.\nRéparé le lendemain, café offert."),
            note(1, NoteKind::Preference, "Chambre calme, côté jardin\u{202f}; oreiller ferme."),
        ],
        extras: had(),
        needs: Vec::new(),
        enquiries: Vec::new(),
        route: route(),
        timeline: vec![
            Entry {
                at: Some(Moment(1_795_365_000_000)),
                ..entry("2026-11-22", Stage::Stay, Fact::Arrived { noted: true }, None)
            },
            entry(
                "2026-11-20",
                Stage::PreStay,
                Fact::Note { note: id(1), kind: NoteKind::Preference },
                Some("Chambre calme"),
            ),
            entry("2026-11-18", Stage::PreStay, met(EncounterKind::Reconfirmation), Some("Arrive vers 19 h, à vélo.")),
            entry("2026-10-01", Stage::Booking, Fact::Booked { reference: None, origin: Some(Origin::Direct) }, None),
            entry(
                "2026-09-28",
                Stage::Planning,
                met(EncounterKind::Enquiry),
                Some("Demande un garage pour deux vélos."),
            ),
            entry("2025-07-01", Stage::Booking, Fact::Cancelled, None),
            entry(
                "2024-05-12",
                Stage::Inspiration,
                Fact::FileOpened { origin: Some("clients-2025.xlsx".into()) },
                None,
            ),
        ],
        cues: Vec::new(),
        settled: Vec::new(),
        refusals: Vec::new(),
        today: day("2026-11-22"),
    };
    report(Content::Guest { page: Box::new(page) })
}

/// The guest changed by `change` before the report is made.
pub fn guest_with(change: impl FnOnce(&mut GuestPage)) -> StayReport {
    let mut report = guest();
    if let Content::Guest { page } = &mut report.content {
        change(page);
    }
    report
}

/// A guest of whom the book holds a given name and nothing else.
pub fn bare_guest() -> StayReport {
    guest_with(|page| {
        page.guest = GuestFile {
            id: id(9),
            name: name("", "Anna"),
            title: None,
            language: None,
            birthday: None,
            nationality: None,
            origin: None,
            added_on: day("2026-11-22"),
            emails: Vec::new(),
            phones: Vec::new(),
            addresses: Vec::new(),
            tags: Vec::new(),
        };
        page.status = Status::Prospect;
        (page.stay_count, page.since) = (0, None);
        (page.stays, page.notes, page.timeline) = (Vec::new(), Vec::new(), Vec::new());
    })
}

/// A month with stays paid in euros and in Swiss francs.
pub fn two_currencies() -> StayReport {
    let mut lines = lines(2);
    let francs = Money { minor: 123_450, currency: "CHF".parse().expect("a currency") };
    lines[1].stay.price = Some(francs);
    let money = vec![Money { minor: 7_900, currency: Currency::EUR }, francs];
    let totals = Totals { stays: 2, nights: 3, persons: 4, person_nights: 6, money, extras: Vec::new() };
    report(Content::Period { from: day("2026-11-01"), to: day("2026-11-30"), lines, totals })
}

/// Names, units and addresses longer than any column.
pub fn long_names() -> StayReport {
    let mut report = period(24);
    if let Content::Period { lines, .. } = &mut report.content {
        for (at, line) in lines.iter_mut().enumerate() {
            line.name = match at % 3 {
                0 => "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ".repeat(1 + at % 2).trim().to_owned(),
                1 => "De la Cruz y Fernández de Córdoba ".repeat(12).trim().to_owned(),
                _ => "X".repeat(10_000 / (1 + at)),
            };
            line.email = Some(format!("{}@example.com", "prénom.nom-composé.".repeat(5)));
            line.stay.unit = None;
            line.stay.unit_written = Some("Emplacement 12 bis, côté rivière, avec électricité".into());
        }
    }
    report
}

/// The period between two days, with no stay in it.
pub fn between(from: &str, to: &str) -> StayReport {
    report(Content::Period { from: day(from), to: day(to), lines: Vec::new(), totals: Totals::default() })
}
