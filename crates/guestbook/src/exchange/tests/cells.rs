//! Cells: dates, amounts, names, relay addresses.

use super::super::amounts::{DecimalSeen, amount};
use super::super::dates::{OrderSeen, birthday, day};
use super::super::names::{from_full, from_parts, several};
use super::super::states;
use super::*;

#[track_caller]
fn check_day(text: &str, order: DateOrder, expect: &str) {
    let read = day(text, order).map(|day| day.map_or_else(|| "empty".to_owned(), |day| day.to_string()));
    assert_eq!(read.as_deref().unwrap_or("refused"), expect, "{text}");
}

#[test]
fn dates_are_read_as_the_file_writes_them() {
    check_day("9/19/2024", DateOrder::Mdy, "2024-09-19");
    check_day("06/23/2026", DateOrder::Mdy, "2026-06-23");
    check_day("15/04/2026", DateOrder::Dmy, "2026-04-15");
    check_day("15.4.26", DateOrder::Dmy, "2026-04-15");
    check_day("2026-06-23", DateOrder::Mdy, "2026-06-23");
    check_day("2026-02-24 10:02:17", DateOrder::Dmy, "2026-02-24");
    check_day("2026-02-24T10:02:17Z", DateOrder::Dmy, "2026-02-24");
    check_day("15/04/2026 14:30", DateOrder::Dmy, "2026-04-15");
    check_day("20260423", DateOrder::Dmy, "2026-04-23");
    check_day("46222", DateOrder::Dmy, "2026-07-19");
    check_day("12 mars 2026", DateOrder::Dmy, "2026-03-12");
    check_day("mardi 12 mai 2026", DateOrder::Dmy, "2026-05-12");
    check_day("12 Mar 2026", DateOrder::Dmy, "2026-03-12");
    check_day("Mar 12, 2026", DateOrder::Dmy, "2026-03-12");
    check_day("1er août 2026", DateOrder::Dmy, "2026-08-01");
    check_day("12. Dezember 2026", DateOrder::Dmy, "2026-12-12");
    check_day("3 juillet 2026", DateOrder::Dmy, "2026-07-03");
    check_day("3 juin 2026", DateOrder::Dmy, "2026-06-03");
    check_day("0/0/00", DateOrder::Dmy, "empty");
    check_day("31/02/2026", DateOrder::Dmy, "refused");
    check_day("demain", DateOrder::Dmy, "refused");
    check_day("9/19/2024", DateOrder::Dmy, "refused");
}

#[track_caller]
fn check_birthday(text: &str, expect: Option<(Option<u16>, u8, u8)>) {
    let read = birthday(text, DateOrder::Dmy).expect("a birthday or nothing");
    assert_eq!(read.map(|day| (day.year, day.month, day.day)), expect, "{text}");
}

#[test]
fn a_birthday_may_lack_its_year() {
    check_birthday("--0910", Some((None, 9, 10)));
    check_birthday(" --02-06", Some((None, 2, 6)));
    check_birthday("--0229", Some((None, 2, 29)));
    check_birthday("10/09", Some((None, 9, 10)));
    check_birthday("1972-11-19", Some((Some(1972), 11, 19)));
    check_birthday("19721119", Some((Some(1972), 11, 19)));
    check_birthday("07/09/55", Some((Some(1955), 9, 7)));
    check_birthday("0/0/00", None);
}

#[track_caller]
fn check_order(cells: &[&str], order: Option<DateOrder>, ambiguous: Option<&str>) {
    let mut seen = OrderSeen::default();
    for cell in cells {
        seen.look(cell);
    }
    assert_eq!((seen.order(), seen.ambiguous().as_deref()), (order, ambiguous), "{cells:?}");
}

#[test]
fn one_clear_date_tells_the_order_of_all() {
    check_order(&["03/04/2026", "15/04/2026"], Some(DateOrder::Dmy), None);
    check_order(&["03/04/2026", "04/15/2026"], Some(DateOrder::Mdy), None);
    check_order(&["03/04/2026", "05/06/2026"], None, Some("03/04/2026"));
    check_order(&["2026-04-03"], Some(DateOrder::Ymd), None);
    check_order(&["04/04/2026"], None, None);
}

#[track_caller]
fn check_amount(text: &str, decimal: DecimalSign, expect: &str) {
    let read = amount(text, decimal, Currency::EUR);
    let shown = match read {
        Err(_) => "refused".to_owned(),
        Ok(None) => "empty".to_owned(),
        Ok(Some(money)) => format!("{} {}", money.plain(), money.currency),
    };
    assert_eq!(shown, expect, "{text}");
}

#[test]
fn amounts_are_exact_to_the_last_cent() {
    let (comma, point) = (DecimalSign::Comma, DecimalSign::Point);
    check_amount("€412.50", point, "412.50 EUR");
    check_amount("92,50 €", comma, "92.50 EUR");
    check_amount("300 USD", point, "300.00 USD");
    check_amount(" XPF", point, "empty");
    check_amount("$1,412.50", point, "1412.50 USD");
    check_amount("1 049,30", comma, "1049.30 EUR");
    check_amount("1\u{202f}049,30 €", comma, "1049.30 EUR");
    check_amount("1.049,30", comma, "1049.30 EUR");
    check_amount("1,155", point, "1155.00 EUR");
    check_amount("1.155", comma, "1155.00 EUR");
    check_amount("1155.0", comma, "1155.00 EUR");
    check_amount("599.6", comma, "599.60 EUR");
    check_amount("1'155.20 CHF", point, "1155.20 CHF");
    check_amount("12 500 F CFP", comma, "12500 XPF");
    check_amount("-12,50", comma, "-12.50 EUR");
    check_amount("0.30000000000000004", point, "0.30 EUR");
    check_amount("412.49999999999994", point, "412.50 EUR");
    check_amount("1,234,567.89", point, "1234567.89 EUR");
    check_amount("gratuit", comma, "refused");
    check_amount("12/05", comma, "refused");
    check_amount("99999999999999999999", comma, "refused");
}

#[test]
fn the_prices_of_a_file_tell_their_decimal_sign() {
    let seen = |cells: &[&str]| {
        let mut seen = DecimalSeen::default();
        for cell in cells {
            seen.look(cell);
        }
        seen.sign()
    };
    assert_eq!(seen(&["240,00", "1.155"]), Some(DecimalSign::Comma));
    assert_eq!(seen(&["€476.00"]), Some(DecimalSign::Point));
    assert_eq!(seen(&["240", "1,155"]), None);
}

#[track_caller]
fn check_name(read: &crate::guests::Name, expect: (&str, &str)) {
    assert_eq!((&*read.family, &*read.given), expect);
}

#[test]
fn capitals_become_names_again() {
    check_name(&from_parts("VAN DER BERG", "Daan"), ("Van der Berg", "Daan"));
    check_name(&from_parts("D'ALMEIDA", "FRANÇOIS"), ("D'Almeida", "François"));
    check_name(&from_parts("McDONALD", "Emma"), ("McDonald", "Emma"));
    check_name(&from_parts("SAINT-PIERRE", "Élodie"), ("Saint-Pierre", "Élodie"));
    check_name(&from_parts("VAN 'T HOFF", "Bram"), ("Van 't Hoff", "Bram"));
    check_name(&from_parts("O'BRIEN", "Noah"), ("O'Brien", "Noah"));
    check_name(&from_parts("Ó", "Eoin"), ("Ó", "Eoin"));
}

#[test]
fn a_name_in_one_cell_is_cut_at_the_family_name() {
    check_name(&from_full("Sanne de Vries"), ("de Vries", "Sanne"));
    check_name(&from_full("Müller, Käthe"), ("Müller", "Käthe"));
    check_name(&from_full("LEFÈVRE Élodie"), ("Lefèvre", "Élodie"));
    check_name(&from_full("Élodie LEFÈVRE"), ("Lefèvre", "Élodie"));
    check_name(&from_full("Jean Pierre Dupont"), ("Dupont", "Jean Pierre"));
    check_name(&from_full("Noémie Le Gall"), ("Le Gall", "Noémie"));
    check_name(&from_full("Bram van 't Hoff"), ("van 't Hoff", "Bram"));
    check_name(&from_full("Madonna"), ("Madonna", ""));
    check_name(&from_full("さくら 田中"), ("田中", "さくら"));
}

#[track_caller]
fn check_several(cell: &str, expect: &[&str]) {
    let read: Vec<String> = several(cell).iter().map(|name| format!("{}|{}", &*name.family, &*name.given)).collect();
    assert_eq!(read, expect, "{cell}");
}

#[test]
fn several_guests_may_stand_in_one_cell() {
    check_several("María García, François García", &["García|María", "García|François"]);
    check_several("Dupont, Jean", &["Dupont|Jean"]);
    check_several("van der Berg, Daan", &["van der Berg|Daan"]);
    check_several("Marie & Paul Dupont", &["Dupont|Marie", "Dupont|Paul"]);
    check_several("Marie Dupont et Paul Durand", &["Dupont|Marie", "Durand|Paul"]);
    check_several("", &[]);
}

#[test]
fn states_are_known_in_the_languages_of_the_exports() {
    use crate::stays::StayState;
    let cancelled = StayState::Cancelled { on: None };
    for (words, expect) in [
        ("ok", Some(StayState::Booked)),
        ("cancelled_by_guest", Some(cancelled)),
        ("Annulée par le voyageur", Some(cancelled)),
        ("no_show", Some(StayState::NoShow)),
        ("No-Show", Some(StayState::NoShow)),
        ("Ancien voyageur", Some(StayState::Left { at: None })),
        ("Laissez un commentaire sur le voyageur", Some(StayState::Left { at: None })),
        ("Séjour en cours", Some(StayState::InHouse { since: None })),
        ("Checked Out", Some(StayState::Left { at: None })),
        ("Confirmée", Some(StayState::Booked)),
        ("?!", None),
    ] {
        assert_eq!(states::state(words, None), expect, "{words}");
    }
}

#[test]
fn words_in_an_email_cell_mean_that_there_is_none() {
    for cell in ["pas d'email", "n/a", "-", "Unknown", ""] {
        let (people, refused, _) = rows(&open_text(&format!("Nom,Courriel\nDupont,{cell}\n")));
        assert_eq!((people.len(), refused.len()), (1, 0), "{cell}");
        assert!(people[0].person.emails.is_empty(), "{cell}");
    }
    let (_, refused, _) = rows(&open_text("Nom,Courriel\nDupont,jean@@example\n"));
    assert_eq!(refused.first().map(|row| row.reason), Some(Reason::BadEmail));
}
