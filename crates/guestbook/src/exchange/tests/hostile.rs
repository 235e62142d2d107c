//! Files that are not what their name says, and files that mean harm.

use std::io::{Cursor, Write};

use super::super::csv_in::CsvFile;
use super::*;

#[track_caller]
fn check_refused(bytes: &[u8], expect: &str) {
    let error = open_bytes(bytes).err().map(|e| e.to_string());
    assert_eq!(error.as_deref(), Some(expect));
}

#[test]
fn a_file_that_is_no_table_is_refused_by_what_it_is() {
    check_refused(b"", "the file is empty");
    check_refused(b"\xef\xbb\xbf\r\n\r\n", "the file is empty");
    check_refused(b"%PDF-1.7 ...", "the file is not a table but pdf");
    check_refused(b"\x89PNG\r\n\x1a\n", "the file is not a table but picture");
    check_refused(b"<!DOCTYPE html><html></html>", "the file is not a table but web_page");
    check_refused(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3], "the file is not a table but program");
    check_refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut short", "the file is damaged");
    check_refused(b"PK\x03\x04 cut short", "the file is damaged");
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("an entry");
        writer.write_all(bytes).expect("an entry");
    }
    writer.finish().expect("an archive").into_inner()
}

#[test]
fn a_zip_bomb_is_refused_before_it_goes_off() {
    let zeros = vec![b'0'; 48 << 20];
    for name in ["list.csv", "xl/workbook.xml"] {
        let bomb = zipped(&[(name, &zeros)]);
        assert!(bomb.len() < 100_000, "{}", bomb.len());
        assert!(matches!(open_bytes(&bomb), Err(ExchangeError::Swells { .. })), "{name}");
    }
}

#[test]
fn an_archive_without_a_table_is_refused() {
    check_refused(&zipped(&[("photo.jpg", b"...")]), "the file is not a table but archive");
    check_refused(&zipped(&[("word/document.xml", b"...")]), "the file is not a table but document");
}

#[test]
fn a_workbook_named_csv_is_read_as_what_it_is() {
    let bytes = std::fs::read(fixture("Reservation 2026-05-01 to 2026-09-30.xls")).expect("the file");
    let reading = open_bytes(&bytes).expect("a reading");
    assert_eq!((reading.view("r".into()).reads_as.kind, reading.row_count()), (FileKind::Xls, 90));
}

#[test]
fn a_name_of_ten_thousand_letters_is_refused_with_its_reason() {
    let text = format!("Nom,Courriel\n{},long@example.com\nDupont,jean@example.com\n", "x".repeat(10_000));
    let (people, refused, _) = rows(&open_text(&text));
    assert_eq!((people.len(), refused.len()), (1, 1));
    assert_eq!((refused[0].row, refused[0].reason, refused[0].value.len()), (2, Reason::TooLong, 200));
}

#[test]
fn control_characters_are_taken_out() {
    let (people, ..) = rows(&open_text("Nom,Prénom\nDup\u{0}on\u{7}t,\u{1b}Jean\n"));
    assert_eq!((&*people[0].person.name.family, &*people[0].person.name.given), ("Dupont", "Jean"));
}

#[test]
fn a_quotation_mark_that_never_closes_does_not_fill_the_memory() {
    let mut text = b"Nom,Courriel\n\"".to_vec();
    text.resize(12 << 20, b'a');
    assert!(matches!(open_bytes(&text), Err(ExchangeError::RowTooLong { row: 2, .. })));
}

#[track_caller]
fn check_encoding(bytes: &[u8], encoding: &str) {
    let reading = open_bytes(bytes).expect("a reading");
    assert_eq!(reading.view("r".into()).reads_as.encoding.as_deref(), Some(encoding));
    let (people, ..) = rows(&reading);
    assert_eq!((&*people[0].person.name.family, &*people[0].person.name.given), ("Lefèvre", "Élodie"));
}

#[test]
fn every_encoding_gives_the_same_name() {
    let text = "Nom;Prénom\r\nLefèvre;Élodie\r\n";
    let utf16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    check_encoding(text.as_bytes(), "utf-8");
    check_encoding(&[b"\xef\xbb\xbf", text.as_bytes()].concat(), "utf-8");
    check_encoding(&[vec![0xff, 0xfe], utf16(u16::to_le_bytes)].concat(), "utf-16le");
    check_encoding(&utf16(u16::to_le_bytes), "utf-16le");
    check_encoding(&utf16(u16::to_be_bytes), "utf-16be");
    check_encoding(&encoding_rs::WINDOWS_1252.encode(text).0, "windows-1252");
}

#[track_caller]
fn check_separator(text: &str, separator: &str) {
    let view = open_text(text).view("r".into());
    assert_eq!(view.reads_as.separator.as_deref(), Some(separator), "{text}");
}

#[test]
fn the_separator_is_the_sign_that_cuts_evenly() {
    check_separator("a,b,c\n1,2,3\n", ",");
    check_separator("Nom;Prix\nA;240,00\nB;12,50\n", ";");
    check_separator("a\tb\n1,5\t2\n", "\t");
    check_separator("a|b|c\n1|2|3\n", "|");
    check_separator("sep=;\na;b\n1;2\n", ";");
    check_separator("nom\nDupont\n", ",");
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    let text =
        "Nom,Arrivée,Départ\n\n\"Du\npont\",2026-05-01,2026-05-03\nDurand,2026-05-01\n\nBad,2026-05-04,2026-05-03";
    for text in
        [text.to_owned(), format!("{text}\n"), text.replace('\n', "\r\n"), format!("{text}\n").replace('\n', "\r\n")]
    {
        let (people, refused, _) = rows(&open_text(&text));
        assert_eq!(people.iter().map(|row| row.row).collect::<Vec<_>>(), [3], "{text:?}");
        let told: Vec<_> = refused.iter().map(|row| (row.row, row.reason)).collect();
        assert_eq!(told, [(4, Reason::DateMissing), (6, Reason::DepartureBeforeArrival)], "{text:?}");
    }
}

#[test]
fn titles_above_the_header_are_passed_over() {
    let reading = open_text("Gîte du Four;;\nSaison 2026;;\nNom;Arrivée;Départ\nDupont;01/05/2026;13/05/2026\n");
    assert_eq!((reading.view("r".into()).header_row, reading.row_count()), (3, 1));
}

#[test]
fn a_list_without_headers_is_read_by_what_its_cells_look_like() {
    let reading = open_text(
        "Jean Dupont,jean@example.com,13/05/2026,15/05/2026\nAna Ruiz,ana@example.com,01/06/2026,03/06/2026\n",
    );
    let (stays, refused, _) = rows(&reading);
    assert_eq!((reading.view("r".into()).header_row, stays.len(), refused.len()), (0, 2, 0));
    assert_eq!(stays[0].stay.as_ref().map(|stay| stay.arrival.to_string()), Some("2026-05-13".into()));
    assert_eq!(&*stays[0].person.emails[0].address, "jean@example.com");
}

#[test]
fn a_hundred_thousand_rows_are_streamed() {
    use std::fmt::Write as _;
    let mut text = String::from("Nom;Arrivée;Départ\n");
    for n in 0..100_000 {
        writeln!(text, "Dupont {n};01/05/2026;03/05/2026").expect("room");
    }
    let file = CsvFile::look(Content::Bytes(text.as_bytes().into()), None, None, b"fr").expect("a file");
    assert_eq!(file.rows().expect("rows").flatten().count(), 100_001);
    assert_eq!(open_text(&text).row_count(), 100_000);
}
