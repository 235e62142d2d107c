//! Files go into the book: once, twice, and out again.

use super::super::acts::{Progress, import, rehearse, undo};
use super::super::views;
use super::*;
use crate::book::Reader;
use crate::error::StorageError;
use crate::testing::{Desk, day, desk, email, lea, phone};

const FILES: [&str; 9] = [
    "Reservation 2026-05-01 to 2026-09-30.xls",
    "airbnb_reservations_en.csv",
    "airbnb_reservations_fr.csv",
    "cloudbeds.csv",
    "airbnb.ics",
    "google_contacts.csv",
    "contacts.vcf",
    "mailchimp_audience.zip",
    "cahier_2026_windows1252.csv",
];

#[track_caller]
fn import_with(desk: &Desk, reading: &Reading, plan: &Plan) -> ImportOutcome {
    let rehearsed = rehearse(&desk.book, &lea(), (reading, plan), &Progress::default()).expect("a rehearsal");
    let done = import(&desk.book, &lea(), (reading, plan), &Progress::default()).expect("an import");
    assert_eq!(rehearsed, ImportOutcome { import_id: None, ..done.value.clone() }, "a rehearsal tells the truth");
    done.value
}

#[track_caller]
fn import_file(desk: &Desk, name: &str) -> ImportOutcome {
    let reading = open_fixture(name);
    import_with(desk, &reading, &reading.plan())
}

#[track_caller]
fn import_text(desk: &Desk, text: &str, mode: Mode) -> ImportOutcome {
    let reading = open_text(text);
    import_with(desk, &reading, &Plan { mode, ..reading.plan() })
}

/// Living, cancelled, no-show: what `counts.json` says of a file.
#[track_caller]
fn states_in(desk: &Desk) -> (i64, i64, i64) {
    let sql = "SELECT coalesce(sum(state IN ('booked', 'in_house', 'left')), 0), coalesce(sum(state = 'cancelled'), 0), \
               coalesce(sum(state = 'no_show'), 0) FROM stay";
    let ask = |r: &Reader<'_>| -> Result<_, StorageError> {
        Ok(r.connection().query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
    };
    desk.book.read(ask).expect("the states")
}

#[test]
fn the_stays_of_each_file_are_in_the_states_its_readme_counts() {
    for (at, expect) in [(0, (81, 7, 2)), (1, (46, 4, 0)), (2, (23, 6, 1)), (3, (46, 3, 1))] {
        let desk = book();
        import_file(&desk, FILES[at]);
        assert_eq!(states_in(&desk), expect, "{}", FILES[at]);
    }
}

#[test]
fn a_confirmed_guest_whose_days_are_over_in_the_files_own_light_never_came() {
    const HEAD: &str = "Confirmation code,Status,Guest name,Contact,# of adults,# of children,# of infants,Start date,\
                        End date,# of nights,Booked,Listing,Earnings\n";
    const PAST: &str = "HMAAAAAAAA,Past guest,Ann Arbour,,2,0,0,2026-04-10,2026-04-12,2,2026-02-01,Barn,\"€100\"\n";
    const NOBODY: &str = "HMBBBBBBBB,Confirmed,Bob Brook,,2,0,0,2026-04-05,2026-04-07,2,2026-02-01,Barn,\"€100\"\n";
    const TO_COME: &str = "HMCCCCCCCC,Confirmed,Cat Cove,,2,0,0,2026-06-05,2026-06-07,2,2026-02-01,Barn,\"€100\"\n";
    let desk = book();
    let booked = import_text(&desk, &[HEAD, NOBODY, TO_COME].concat(), Mode::Fill);
    assert_eq!((booked.no_shows, states_in(&desk)), (0, (2, 0, 0)), "nobody in the file is past");
    let later = import_text(&desk, &[HEAD, PAST, TO_COME, NOBODY].concat(), Mode::Overwrite);
    assert_eq!((later.no_shows, states_in(&desk)), (1, (2, 0, 1)));
    let again = import_text(&desk, &[HEAD, PAST, TO_COME, NOBODY].concat(), Mode::Overwrite);
    assert_eq!((again.no_shows, again.updated_stays, states_in(&desk)), (0, 0, (2, 0, 1)));
}

fn book() -> Desk {
    desk("2026-05-01")
}

/// New guests, new stays, refused rows.
fn new(outcome: &ImportOutcome) -> (u32, u32, usize) {
    (outcome.new_guests, outcome.new_stays, outcome.errors.len())
}

#[track_caller]
fn check_alone(name: &str, expect: (u32, u32, usize)) -> ImportOutcome {
    let desk = book();
    let before = desk.export();
    let first = import_file(&desk, name);
    assert_eq!(new(&first), expect, "{name}");
    let full = desk.export();
    let second = import_file(&desk, name);
    assert_eq!(new(&second), (0, 0, expect.2), "{name}, again");
    assert_eq!((second.updated_guests, second.updated_stays), (0, 0), "{name}, again");
    assert_eq!(second.same_stays, first.new_stays, "{name}, again");
    assert_eq!(desk.export(), full, "{name}, again");
    let undone = undo(&desk.book, &lea(), first.import_id.expect("an import")).expect("an undo");
    assert_eq!(undone.value.left, 0, "{name}");
    assert_eq!(desk.export(), before, "{name}, undone");
    first
}

#[test]
fn every_sample_file_goes_in_once_and_comes_out_whole() {
    check_alone(FILES[0], (69, 90, 0));
    check_alone(FILES[1], (44, 50, 0));
    check_alone(FILES[2], (30, 30, 0));
    check_alone(FILES[3], (34, 50, 0));
    check_alone(FILES[5], (60, 0, 0));
    check_alone(FILES[6], (30, 0, 0));
    check_alone(FILES[7], (60, 0, 0));
    check_alone(FILES[8], (43, 54, 6));
}

#[test]
fn a_room_that_two_files_write_differently_is_one_room() {
    let desk = book();
    import_text(&desk, "Nom,Arrivée,Départ,Chambre\nAda Ruche,12/06/2026,15/06/2026,CH4\n", Mode::Fill);
    let text = "Nom,Arrivée,Départ,Chambre\nBob Seigle,14/06/2026,16/06/2026,ch. 4\n";
    let outcome = import_text(&desk, text, Mode::Fill);
    assert_eq!((outcome.new_stays, outcome.without_unit), (1, 1), "it is taken until the 15th");
    let units = desk.book.read(crate::stays::calendar::views::units).expect("the units");
    assert_eq!(units.iter().map(|unit| unit.name.as_str()).collect::<Vec<_>>(), ["CH4"]);
}

#[test]
fn a_calendar_alone_gives_stays_without_a_name() {
    let outcome = check_alone(FILES[4], (0, 24, 0));
    assert_eq!((outcome.unnamed, outcome.passed_over, outcome.rows), (24, 6, 30));
}

#[test]
fn the_calendar_after_the_reservations_adds_nothing() {
    let desk = book();
    import_file(&desk, FILES[1]);
    let outcome = import_file(&desk, FILES[4]);
    assert_eq!((new(&outcome), outcome.same_stays, outcome.unnamed), ((0, 0, 0), 24, 0));
}

#[test]
fn the_reservations_after_the_calendar_name_its_stays() {
    let desk = book();
    import_file(&desk, FILES[4]);
    let outcome = import_file(&desk, FILES[1]);
    assert_eq!((outcome.new_stays, outcome.updated_stays), (26, 24));
}

#[test]
fn all_files_together_give_the_stays_of_the_season_and_the_second_time_nothing() {
    let desk = book();
    let before = desk.export();
    let first: Vec<ImportOutcome> = FILES.iter().map(|name| import_file(&desk, name)).collect();
    let full = desk.export();
    for name in FILES {
        let again = import_file(&desk, name);
        assert_eq!((new(&again).0, new(&again).1, again.updated_guests, again.updated_stays), (0, 0, 0, 0), "{name}");
    }
    assert_eq!(desk.export(), full);
    for outcome in first.iter().rev() {
        undo(&desk.book, &lea(), outcome.import_id.expect("an import")).expect("an undo");
    }
    assert_eq!(desk.export(), before);
}

#[test]
fn five_imports_in_a_row_can_be_undone_one_after_the_other() {
    let desk = book();
    let mut books = vec![desk.export()];
    let mut imports = Vec::new();
    for name in [FILES[0], FILES[3], FILES[8], FILES[5], FILES[1]] {
        imports.push(import_file(&desk, name).import_id.expect("an import"));
        books.push(desk.export());
    }
    assert!(desk.book.read(views::imports).expect("imports").iter().all(|line| line.can_undo && !line.undone));
    while let Some(last) = imports.pop() {
        books.pop();
        undo(&desk.book, &lea(), last).expect("an undo");
        assert_eq!(Some(&desk.export()), books.last());
    }
    assert!(desk.book.read(views::imports).expect("imports").iter().all(|line| line.undone && !line.can_undo));
}

#[test]
fn a_rehearsal_changes_nothing() {
    let desk = book();
    let before = desk.export();
    let reading = open_fixture(FILES[0]);
    let outcome = rehearse(&desk.book, &lea(), (&reading, &reading.plan()), &Progress::default()).expect("a rehearsal");
    assert_eq!((outcome.new_stays, outcome.import_id), (90, None));
    assert_eq!(desk.export(), before);
}

#[test]
fn a_cancelled_import_changes_nothing() {
    let desk = book();
    let before = desk.export();
    let reading = open_fixture(FILES[0]);
    let progress = Progress::default();
    progress.cancel();
    let stopped = import(&desk.book, &lea(), (&reading, &reading.plan()), &progress);
    assert!(matches!(stopped, Err(ExchangeError::Cancelled)));
    assert_eq!(desk.export(), before);
}

const HEAD: &str = "Nom,Prénom,Courriel,Téléphone,Ville,Arrivée,Départ,Chambre,Réf\n";

#[track_caller]
fn check_people(rows: &str, guests: u32, namesakes: u32) {
    let outcome = import_text(&book(), &format!("{HEAD}{rows}"), Mode::Fill);
    assert_eq!((outcome.new_guests, outcome.possible_duplicates), (guests, namesakes), "{rows}");
}

#[test]
fn a_phone_or_an_email_makes_two_rows_one_person_and_a_name_never_does() {
    check_people("Côté,André,,0671554218,,,,,\nCote,Andre,,+33 6 71 55 42 18,,,,,\n", 1, 0);
    check_people("Müller,Käthe,k@example.com,,,,,,\nMueller,Käthe,K@Example.com,,,,,,\n", 1, 0);
    check_people("Dupont,Jean,,0671554218,,,,,\nDupont,Jean,,0671554219,,,,,\n", 2, 1);
    check_people("Dupont,Jean,j@example.com,,,,,,\nDupont,Jean,,,Lyon,,,,\n", 2, 1);
    check_people("Dupont,Jean,d@example.com,,,,,,\nDupont,Marie,d@example.com,,,,,,\n", 2, 0);
    check_people("Dupont,Jean,d@example.com,,,,,,\nJean,Dupont,d@example.com,,,,,,\n", 1, 0);
    check_people("?wi?ty,Agnieszka,,0671554218,,,,,\nŚwięty,Agnieszka,,0671554218,,,,,\n", 1, 0);
    check_people("Weiß,Anke,1@guest.booking.com,,,,,,\nGirard,Anke,1@guest.booking.com,,,,,,\n", 2, 0);
}

#[test]
fn filling_fills_what_is_empty_and_replaces_nothing() {
    let desk = book();
    let known = desk.guest("Dupont", "Jean", &[email("j@example.com")]);
    let outcome = import_text(&desk, &format!("{HEAD}Dupond,Jean,j@example.com,0671554218,Lyon,,,,\n"), Mode::Fill);
    assert_eq!((outcome.new_guests, outcome.updated_guests), (0, 1));
    let file = desk.book.read(|r| crate::guests::views::file(r, known)).expect("the file");
    assert_eq!(&*file.name.family, "Dupont");
    assert_eq!((file.phones.len(), &*file.addresses[0].town), (1, "Lyon"));
}

#[test]
fn overwriting_lets_the_file_win_and_undo_brings_the_old_name_back() {
    let desk = book();
    let known = desk.guest("Dupont", "Jean", &[email("j@example.com")]);
    let before = desk.export();
    let outcome = import_text(&desk, &format!("{HEAD}Dupond,Jean,j@example.com,,,,,,\n"), Mode::Overwrite);
    let file = desk.book.read(|r| crate::guests::views::file(r, known)).expect("the file");
    assert_eq!(&*file.name.family, "Dupond");
    undo(&desk.book, &lea(), outcome.import_id.expect("an import")).expect("an undo");
    assert_eq!(desk.export(), before);
}

#[test]
fn skipping_leaves_known_guests_as_they_are() {
    let desk = book();
    desk.guest("Dupont", "Jean", &[phone("0671554218")]);
    let before = desk.export();
    let outcome = import_text(&desk, &format!("{HEAD}Dupont,Jean,j@example.com,0671554218,,,,,\n"), Mode::Skip);
    assert_eq!((outcome.new_guests, outcome.same_guests), (0, 1));
    assert_eq!(desk.export().matches("guest_email").count(), before.matches("guest_email").count());
}

#[test]
fn an_overbooked_room_is_never_silent() {
    let desk = book();
    let rows = "Dupont,Jean,a@example.com,,,2026-06-01,2026-06-05,Ch. 1,1\nDurand,Ana,b@example.com,,,2026-06-04,2026-06-06,ch. 1,2\nMoreau,Zoé,c@example.com,,,2026-06-05,2026-06-07,CH. 1,3\n";
    let outcome = import_text(&desk, &format!("{HEAD}{rows}"), Mode::Fill);
    assert_eq!((outcome.new_stays, outcome.without_unit), (3, 1));
    let stays = desk.book.read(|r| crate::stays::rows::in_period(r, day("2026-06-01"), day("2026-06-30")));
    let stays = stays.expect("stays");
    let told: Vec<_> = stays.iter().map(|stay| (stay.unit.is_some(), stay.unit_written.as_deref())).collect();
    assert_eq!(told, [(true, None), (false, Some("ch. 1")), (true, None)]);
}

#[test]
fn a_booking_cancelled_since_is_cancelled_and_its_room_is_free() {
    let desk = book();
    let head = "Nom,Courriel,Arrivée,Départ,Chambre,Réf,Statut\n";
    import_text(&desk, &format!("{head}Dupont,a@example.com,2026-06-01,2026-06-05,Ch. 1,1,confirmed\n"), Mode::Fill);
    let rows = "Dupont,a@example.com,2026-06-01,2026-06-05,Ch. 1,1,cancelled\nDurand,b@example.com,2026-06-02,2026-06-04,Ch. 1,2,confirmed\n";
    let outcome = import_text(&desk, &format!("{head}{rows}"), Mode::Fill);
    assert_eq!((outcome.updated_stays, outcome.new_stays, outcome.without_unit), (1, 1, 0));
}

#[test]
fn the_house_list_repeats_stays_of_the_booking_file() {
    let desk = book();
    import_file(&desk, FILES[0]);
    let outcome = import_file(&desk, FILES[8]);
    assert!(outcome.new_stays < 54, "{}", outcome.new_stays);
    assert_eq!(outcome.new_stays + outcome.updated_stays + outcome.same_stays, 54);
}

#[test]
fn refused_rows_are_kept_with_their_reason_and_go_with_an_undo() {
    let desk = book();
    let outcome = import_file(&desk, FILES[8]);
    let import = outcome.import_id.expect("an import");
    let kept = desk.book.read(|r| views::refused(r, import)).expect("the refused rows");
    assert_eq!(kept.name, "cahier_2026_windows1252 - refused.csv");
    assert_eq!(kept.text.lines().count(), 7);
    assert!(kept.text.lines().nth(1).is_some_and(|line| line.ends_with("\"2\";\"Départ\";\"bad_date\"")));
    let rehearsed = views::refused_of(&open_fixture(FILES[8]), &outcome).expect("the refused rows");
    assert_eq!(rehearsed, kept);
    undo(&desk.book, &lea(), import).expect("an undo");
    assert_eq!(desk.book.read(|r| views::refused(r, import)).expect("an import").text.lines().count(), 1);
}

#[test]
fn formulas_in_refused_rows_do_no_harm() {
    let text = "Nom;Note;Arrivée;Départ\n=cmd|' /C calc'!A0;+33 6;2026-06-05;2026-06-01\n";
    let reading = open_text(text);
    let outcome = import_with(&book(), &reading, &reading.plan());
    let kept = views::refused_of(&reading, &outcome).expect("the refused rows").text;
    assert!(kept.contains("\"'=cmd|' /C calc'!A0\";\"+33 6\""), "{kept}");
}

#[test]
fn who_left_a_mailing_list_is_kept_as_a_refusal_and_nobody_as_a_consent() {
    let desk = book();
    import_file(&desk, FILES[7]);
    let export = desk.export();
    assert_eq!(export.lines().filter(|line| line.starts_with("imported_refusal")).count(), 40);
    assert_eq!(
        export.lines().filter(|line| line.starts_with("imported_refusal") && line.contains("'unsubscribed'")).count(),
        20
    );
    assert!(!export.contains("'subscribed'"));
}

#[test]
fn what_files_say_of_newsletters_stands_on_the_page_with_its_file() {
    let desk = book();
    import_file(&desk, FILES[7]);
    let found = desk.book.read(|r| crate::guests::views::list(r, 100, 0)).expect("guests");
    let pages = found.iter().map(|found| desk.book.read(|r| crate::journey::views::page(r, found.id)).expect("a page"));
    let refusals: Vec<ImportedRefusal> = pages.flat_map(|page| page.refusals).collect();
    assert_eq!(refusals.len(), 40);
    assert!(refusals.iter().all(|refusal| refusal.file.as_deref() == Some(FILES[7])), "{:?}", refusals[0]);
    assert!(refusals.iter().any(|refusal| refusal.on.is_some()), "the day stands in the file");
}

#[test]
fn a_file_gives_no_night_of_a_closed_or_retired_unit() {
    use crate::stays::calendar::{ClosureDraft, acts};
    let desk = book();
    let (painted, gone) = (desk.unit("Ch. 1"), desk.unit("Ch. 2"));
    let closure =
        ClosureDraft { unit: painted, from: day("2026-06-10"), to: day("2026-06-14"), reason: "Peinture".into() };
    desk.change(|w| acts::close_unit(w, &closure));
    desk.change(|w| acts::retire_unit(w, gone));
    let text = "Nom;Arrivée;Départ;Chambre\nPetit;09/06/2026;10/06/2026;Ch. 1\nWeiß;13/06/2026;15/06/2026;Ch. 1\n\
                Garcia;14/06/2026;15/06/2026;Ch. 1\nDubois;28/04/2026;01/05/2026;Ch. 2\nMoreau;30/04/2026;02/05/2026;Ch. 2\n";
    let outcome = import_text(&desk, text, Mode::Fill);
    assert_eq!((outcome.new_stays, outcome.without_unit), (5, 2), "{outcome:?}");
    let stays = desk.book.read(|r| crate::stays::views::in_period(r, day("2026-04-01"), day("2026-07-01")));
    let told: Vec<(String, bool)> = stays
        .expect("stays")
        .iter()
        .map(|stay| (stay.party[0].name.listed().trim().to_owned(), stay.unit.is_some()))
        .collect();
    let expect = [("Dubois", true), ("Moreau", false), ("Petit", true), ("Weiß", false), ("Garcia", true)];
    assert_eq!(told, expect.map(|(name, given)| (name.to_owned(), given)));
}
