//! The sample files, with the counts of their README.

use super::super::presets::Preset;
use super::*;
use crate::stays::{Origin, StayState};

/// Living, cancelled, no-show.
fn states(candidates: &[Candidate]) -> (usize, usize, usize) {
    let count = |is: fn(&StayState) -> bool| {
        candidates.iter().filter_map(|candidate| candidate.stay.as_ref()).filter(|stay| is(&stay.state)).count()
    };
    (
        count(|state| state.counts()),
        count(|state| matches!(state, StayState::Cancelled { .. })),
        count(|state| matches!(state, StayState::NoShow)),
    )
}

#[track_caller]
fn check_reservations(name: &str, preset: Preset, expect: (usize, usize, usize)) -> Vec<Candidate> {
    let reading = open_fixture(name);
    let (candidates, refused, _) = rows(&reading);
    assert_eq!(reading.preset(), preset);
    assert_eq!(refused, Vec::new());
    assert_eq!(states(&candidates), expect);
    assert_eq!(reading.row_count() as usize, candidates.len());
    candidates
}

#[test]
fn the_booking_file_gives_ninety_stays() {
    let rows = check_reservations("Reservation 2026-05-01 to 2026-09-30.xls", Preset::Booking, (81, 7, 2));
    let first = rows[0].stay.as_ref().expect("a stay");
    assert_eq!(first.reference.as_deref(), Some("4000040344"));
    assert_eq!((first.arrival.to_string(), first.departure.to_string()), ("2026-07-17".into(), "2026-07-19".into()));
    assert_eq!(
        first.price.map(|price| (price.plain(), price.currency.to_string())),
        Some(("240.00".into(), "USD".into()))
    );
    assert_eq!(first.origin, Some(Origin::BookingCom));
    assert_eq!(first.booked_on.map(|day| day.to_string()), Some("2026-02-24".into()));
    let third = &rows[2];
    assert_eq!(third.companions.len(), 1, "María García, François García");
    assert_eq!(
        third.stay.as_ref().and_then(|stay| stay.note.as_deref()),
        Some("=2+3 check"),
        "a formula is plain text"
    );
    let tenth = &rows[9].person.name;
    assert_eq!((&*tenth.family, &*tenth.given), ("Muñoz", "Lucía"), "an empty guest cell: Booked by");
    assert!(rows.iter().all(|row| row.booker.is_none()), "Booked by is the main guest everywhere here");
}

#[test]
fn the_airbnb_file_in_english_gives_fifty_stays() {
    let rows = check_reservations("airbnb_reservations_en.csv", Preset::Airbnb, (46, 4, 0));
    let stay = rows[10].stay.as_ref().expect("a stay");
    assert_eq!(stay.arrival.to_string(), "2026-06-17");
    assert_eq!(stay.price.map(|price| price.minor), Some(115_500));
    let sanne = &rows[12].person.name;
    assert_eq!((&*sanne.family, &*sanne.given), ("de Vries", "Sanne"));
}

#[test]
fn the_airbnb_file_in_french_is_known_by_its_content() {
    // Row by row; that nobody came to one of the 24 shows only when the whole file is read (book.rs).
    let rows = check_reservations("airbnb_reservations_fr.csv", Preset::Airbnb, (24, 6, 0));
    let stay = rows[0].stay.as_ref().expect("a stay");
    assert_eq!(stay.arrival.to_string(), "2026-06-10");
    assert_eq!(stay.price.map(|price| price.minor), Some(104_930));
}

#[test]
fn the_airbnb_order_of_columns_is_known_under_any_headers() {
    let text = "A;B;C;D;E;F;G;H;I;J;K;L;M\nHM76YYDKSY;Confirmée;Lucía Muñoz;;2;0;0;11/09/2026;18/09/2026;7;2026-05-31;Gîte;476,00 €\n";
    let (candidates, refused, _) = rows(&open_text(text));
    assert_eq!((candidates.len(), refused.len()), (1, 0));
    assert_eq!(candidates[0].stay.as_ref().map(|stay| stay.arrival.to_string()), Some("2026-09-11".into()));
}

#[test]
fn the_cloudbeds_file_gives_fifty_stays_and_no_tax_number() {
    let reading = open_fixture("cloudbeds.csv");
    for column in reading.view("r".into()).columns {
        if column.header.contains("Tax") || column.header.contains("Card") {
            assert_eq!((column.guess, column.doubt), (None, Some(Doubt::NeverKept)), "{}", column.header);
            assert_eq!(column.samples, Vec::new(), "{}", column.header);
        }
    }
    let rows = check_reservations("cloudbeds.csv", Preset::Cloudbeds, (46, 3, 1));
    assert!(rows[0].person.emails[0].relay);
    assert!(!rows[1].person.emails[0].relay);
    assert!(rows[8].person.emails.is_empty(), "n/a is no address");
    let unit = rows[1].stay.as_ref().and_then(|stay| stay.unit.clone()).expect("a unit");
    assert_eq!((unit.written.as_str(), unit.name.as_str()), ("CH2, CH3", "CH2"));
    assert_eq!(rows[0].stay.as_ref().and_then(|stay| stay.reference.clone()), Some("4009317525".into()));
}

#[test]
fn a_plan_cannot_name_a_column_that_is_never_kept() {
    let reading = open_fixture("cloudbeds.csv");
    let tax = reading.headers().iter().position(|header| header == "Guest Tax ID Number").expect("the column");
    let mut plan = reading.plan();
    plan.columns.insert(Field::GuestNote, vec![u32::try_from(tax).expect("small")]);
    let line = reading.lines(&plan).expect("a plan").next().expect("a row").expect("a row");
    assert!(matches!(line, Line::Candidate(candidate) if candidate.person.note.is_none()));
}

#[test]
fn the_houses_own_list_has_six_bad_rows() {
    let reading = open_fixture("cahier_2026_windows1252.csv");
    let view = reading.view("r".into());
    assert_eq!(view.reads_as.encoding.as_deref(), Some("windows-1252"));
    assert_eq!(view.reads_as.separator.as_deref(), Some(";"));
    assert_eq!(view.reads_as.decimal, Some(DecimalSign::Comma));
    assert_eq!(view.reads_as.date_order, Some(DateOrder::Dmy));
    assert_eq!(view.rows, 60);
    let (candidates, refused, _) = rows(&reading);
    assert_eq!(refused.iter().map(|row| row.row).collect::<Vec<_>>(), [2, 13, 24, 35, 46, 57]);
    assert!(
        refused
            .iter()
            .all(|row| row.reason == Reason::BadDate && row.column == "Départ" && &*row.value == "31/02/2026")
    );
    assert_eq!(states(&candidates), (54, 0, 0));
    let weiss = &candidates[0];
    assert_eq!((&*weiss.person.name.family, &*weiss.person.name.given), ("Weiss", "Günther"));
    assert_eq!(weiss.person.birthday.map(|day| (day.year, day.month, day.day)), Some((Some(1962), 10, 21)));
    let stay = weiss.stay.as_ref().expect("a stay");
    assert_eq!(stay.price.map(|price| price.minor), Some(16_500));
    assert_eq!(stay.note.as_deref(), Some("très gentils ; reviendront"));
    assert_eq!(stay.unit.as_ref().map(|unit| unit.name.as_str()), Some("ch. 2"));
    assert_eq!(&*candidates[2].person.name.family, "Van der Berg");
    assert!(candidates.iter().all(|row| row.person.emails.iter().all(|email| email.address.contains('@'))));
}

#[test]
fn a_bad_row_corrected_by_hand_is_a_stay() {
    let reading = open_fixture("cahier_2026_windows1252.csv");
    let mut plan = reading.plan();
    plan.corrections.push(Correction { row: 2, column: 6, value: "19/07/2026".into() });
    let line = reading.lines(&plan).expect("a plan").next().expect("a row").expect("a row");
    assert!(matches!(line, Line::Candidate(candidate) if candidate.row == 2 && candidate.stay.is_some()));
}

#[test]
fn google_contacts_give_sixty_people_with_several_addresses_each() {
    let reading = open_fixture("google_contacts.csv");
    let (people, refused, _) = rows(&reading);
    assert_eq!((reading.preset(), people.len(), refused.len()), (Preset::Google, 60, 0));
    assert!(people.iter().all(|row| row.stay.is_none() && !row.person.phones.is_empty()));
    let gael = people.iter().find(|row| row.person.emails.len() == 2).expect("a ::: cell");
    assert_eq!(&*gael.person.emails[1].address, "pro.gael.cote69@example.org");
    assert_eq!(gael.person.emails[0].kind, crate::guests::PartKind::Home);
    assert_eq!(gael.person.phones[0].kind, crate::guests::PartKind::Mobile);
    assert_eq!(gael.person.tags, ["Clients"]);
    let yearless = people.iter().filter_map(|row| row.person.birthday).filter(|day| day.year.is_none()).count();
    assert!(yearless > 0);
}

#[test]
fn cards_of_three_versions_give_thirty_people() {
    let reading = open_fixture("contacts.vcf");
    let (people, refused, _) = rows(&reading);
    assert_eq!((reading.preset(), people.len(), refused.len()), (Preset::Vcard, 30, 0));
    let benoit = &people[0].person;
    assert_eq!((&*benoit.name.family, &*benoit.name.given), ("Carré", "Benoît"), "quoted-printable");
    let emma = &people[1].person;
    assert_eq!(&*emma.addresses[0].street, "12 rue de l'Église, bât. A");
    assert_eq!(&*emma.addresses[0].town, "Leeds");
    assert_eq!(emma.phones[0].kind, crate::guests::PartKind::Mobile, "Apple's label");
    assert!(
        emma.note
            .as_deref()
            .is_some_and(|note| note.ends_with("par le programme qui l'a écrite") && note.contains('\n'))
    );
    let remi = &people[2].person;
    assert_eq!(remi.birthday.map(|day| (day.year, day.month, day.day)), Some((None, 9, 10)));
}

#[test]
fn a_mailing_list_gives_people_and_refusals_and_no_consent() {
    let reading = open_fixture("mailchimp_audience.zip");
    let (people, refused, _) = rows(&reading);
    assert_eq!((reading.preset(), people.len(), refused.len()), (Preset::Mailchimp, 60, 0));
    let count = |state| people.iter().filter(|row| row.refusal.is_some_and(|refusal| refusal.state == state)).count();
    assert_eq!(count(candidate::ListState::Unsubscribed), 20);
    assert_eq!(count(candidate::ListState::Cleaned), 20);
    let left = people.iter().find_map(|row| row.refusal).and_then(|refusal| refusal.on);
    assert_eq!(left.map(|day| day.to_string()).as_deref(), Some("2025-02-03"));
    for column in reading.view("r".into()).columns {
        assert!(!(column.header.ends_with("_IP") && column.guess.is_some()), "{}", column.header);
        assert!(!(column.header == "LATITUDE" && column.doubt != Some(Doubt::NeverKept)));
        assert!(column.header != "CC" || column.guess.is_none(), "derived from an IP address");
    }
    assert_eq!(people[0].person.tags, ["VIP", "Lettre"]);
}

#[test]
fn the_airbnb_calendar_has_twenty_four_bookings_and_six_blocks() {
    let reading = open_fixture("airbnb.ics");
    let (stays, refused, blocked) = rows(&reading);
    assert_eq!((stays.len(), refused.len(), blocked), (24, 0, 6));
    let first = stays[0].stay.as_ref().expect("a stay");
    assert_eq!(first.reference.as_deref(), Some("HM76YYDKSY"));
    assert_eq!((first.arrival.to_string(), first.departure.to_string()), ("2026-09-11".into(), "2026-09-18".into()));
    assert_eq!(first.origin, Some(Origin::Airbnb));
}

#[test]
fn a_closed_day_of_booking_com_must_be_named_by_somebody() {
    let text = "BEGIN:VCALENDAR\nPRODID:-//admin.booking.com//EN\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260501\nDTEND;VALUE=DATE:20260503\nSUMMARY:CLOSED - Not available\nUID:1@booking.com\nEND:VEVENT\nEND:VCALENDAR\n";
    let (stays, refused, _) = rows(&open_text(text));
    assert_eq!(stays.len(), 0);
    assert_eq!(refused.iter().map(|row| row.reason).collect::<Vec<_>>(), [Reason::ToBeNamed]);
}

#[test]
fn the_same_file_gives_the_same_marks_and_two_equal_rows_two_marks() {
    let marks = |reading: &Reading| rows(reading).0.into_iter().map(|row| row.fingerprint).collect::<Vec<_>>();
    let text = "Nom,Arrivée,Départ\nDupont,2026-05-01,2026-05-03\nDupont,2026-05-01,2026-05-03\n";
    let (one, other) = (marks(&open_text(text)), marks(&open_text(text)));
    assert_eq!(one, other);
    assert_ne!(one[0], one[1]);
}

#[test]
fn airbnb_payouts_are_passed_over() {
    let text = "\u{feff}Date,Arriving by date,Type,Confirmation code,Booking date,Start date,End date,Nights,Guest,Listing,Details,Reference code,Currency,Amount,Paid out,Service fee,Fast pay fee,Cleaning fee,Gross earnings,Occupancy taxes,Earnings year\r\n09/20/2026,09/25/2026,Payout,,,,,,,,Transfer,,EUR,,\"1,100.00\",,,,,,2026\r\n09/20/2026,,Reservation,HM76YYDKSY,05/31/2026,09/11/2026,09/18/2026,7,Lucía Muñoz,Gîte,,,EUR,462.00,,14.00,,,476.00,,2026\r\n";
    let reading = open_text(text);
    let (stays, refused, passed_over) = rows(&reading);
    assert_eq!((reading.preset(), stays.len(), refused.len(), passed_over), (Preset::AirbnbEarnings, 1, 0, 1));
    assert_eq!(stays[0].stay.as_ref().map(|stay| stay.arrival.to_string()), Some("2026-09-11".into()));
}

#[test]
fn little_hoteliers_numbers_tell_the_origin() {
    let text =
        "Booking,Guest,In,Out\nBDC-12345678,Ana Ruiz,2026-05-01,2026-05-02\nLH-2345678,Bo Ek,2026-05-03,2026-05-04\n";
    let reading = open_text(text);
    let origins: Vec<_> = rows(&reading).0.into_iter().filter_map(|row| row.stay?.origin).collect();
    assert_eq!((reading.preset(), origins), (Preset::LittleHotelier, vec![Origin::BookingCom, Origin::Direct]));
}
