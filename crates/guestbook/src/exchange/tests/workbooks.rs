//! Workbooks of the newer kinds, made here cell by cell.

use std::io::{Cursor, Write};

use super::*;

fn zipped(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in entries {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("an entry");
        writer.write_all(text.as_bytes()).expect("an entry");
    }
    writer.finish().expect("an archive").into_inner()
}

const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Séjours" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;

fn xlsx(rows: &str) -> Vec<u8> {
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    );
    let relations = "xl/_rels/workbook.xml.rels";
    zipped(&[
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", BOOK),
        (relations, RELATIONS),
        ("xl/styles.xml", STYLES),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

fn text(at: &str, words: &str) -> String {
    format!(r#"<c r="{at}" t="inlineStr"><is><t>{words}</t></is></c>"#)
}

fn xlsx_list() -> Vec<u8> {
    let head = ["Nom", "Arrivée", "Départ", "Montant", "Réf"];
    let head: String = "ABCDE".chars().zip(head).map(|(column, words)| text(&format!("{column}1"), words)).collect();
    let first = format!(
        r#"{}<c r="B2" s="1"><v>46222</v></c><c r="C2" s="1"><v>46224</v></c><c r="D2"><v>412.5</v></c><c r="E2"><v>5896495358</v></c>"#,
        text("A2", "Élodie Lefèvre")
    );
    let third = format!(r#"{}<c r="B4"><v>46300</v></c>{}"#, text("A4", "=cmd"), text("C4", "08/10/2026"));
    xlsx(&format!(r#"<row r="1">{head}</row><row r="2">{first}</row><row r="4">{third}</row>"#))
}

#[test]
fn a_workbook_of_excel_gives_exact_dates_amounts_and_numbers() {
    let reading = open_bytes(&xlsx_list()).expect("a reading");
    let view = reading.view("r".into());
    assert_eq!((view.reads_as.kind, view.sheets, view.rows), (FileKind::Xlsx, vec!["Séjours".to_owned()], 2));
    let (stays, refused, _) = rows(&reading);
    assert_eq!(refused, Vec::new());
    let first = stays[0].stay.as_ref().expect("a stay");
    assert_eq!((first.arrival.to_string(), first.departure.to_string()), ("2026-07-19".into(), "2026-07-21".into()));
    assert_eq!(first.price.map(|price| price.minor), Some(41_250));
    assert_eq!(first.reference.as_deref(), Some("5896495358"));
    assert_eq!(stays[1].row, 4, "an empty row is counted as a spreadsheet does");
    assert_eq!(stays[1].stay.as_ref().map(|stay| stay.arrival.to_string()), Some("2026-10-05".into()), "a bare serial");
}

#[test]
fn a_cell_in_the_last_corner_does_not_fill_the_memory() {
    let far = format!("<row r=\"1\">{}</row><row r=\"1048576\">{}</row>", text("A1", "Nom"), text("XFD1048576", "x"));
    let reading = open_bytes(&xlsx(&far)).expect("a reading");
    assert_eq!(reading.headers(), ["Nom"]);
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Clients">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let manifest = r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
    zipped(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ])
}

const ODS_ROWS: &str = r#"<table:table-row><table:table-cell office:value-type="string"><text:p>Nom</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Arrivée</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Départ</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Ana Ruiz</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-06-01"><text:p>01/06/26</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-06-03"><text:p>03/06/26</text:p></table:table-cell></table:table-row>"#;

#[test]
fn an_open_document_sheet_is_read_too() {
    let reading = open_bytes(&ods(ODS_ROWS)).expect("a reading");
    let (stays, refused, _) = rows(&reading);
    assert_eq!((reading.view("r".into()).reads_as.kind, stays.len(), refused.len()), (FileKind::Ods, 1, 0));
    let stay = stays[0].stay.as_ref().expect("a stay");
    assert_eq!((stay.arrival.to_string(), stay.departure.to_string()), ("2026-06-01".into(), "2026-06-03".into()));
}

#[test]
fn a_sheet_that_repeats_one_cell_for_ever_is_refused() {
    let repeated = r#"<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    assert!(matches!(open_bytes(&ods(repeated)), Err(ExchangeError::Swells { .. })));
}

/// A compound file with these streams in its directory: a header, a table of sectors, one sector of directory.
fn compound(streams: &[&str]) -> Vec<u8> {
    let mut head = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    head.resize(24, 0);
    for word in [0x3e_u16, 3, 0xfffe, 9, 6] {
        head.extend(word.to_le_bytes());
    }
    head.resize(44, 0);
    for number in [1_u32, 1, 0, 0x1000, 0xffff_fffe, 0, 0xffff_fffe, 0, 0] {
        head.extend(number.to_le_bytes());
    }
    head.resize(512, 0xff);
    let mut sectors: Vec<u8> = [0xffff_fffd_u32, 0xffff_fffe].into_iter().flat_map(u32::to_le_bytes).collect();
    sectors.resize(512, 0xff);
    for (kind, name) in std::iter::once((5, &"Root Entry")).chain(streams.iter().map(|name| (2, name))) {
        let mut entry: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        let length = u16::try_from(entry.len()).expect("a short name");
        entry.resize(64, 0);
        entry.extend(length.to_le_bytes());
        entry.extend([kind, 1]);
        entry.resize(128, 0);
        sectors.extend(entry);
    }
    sectors.resize(1024, 0);
    [head, sectors].concat()
}

#[test]
fn a_workbook_with_a_password_says_so_in_both_formats() {
    let new = compound(&["EncryptionInfo", "EncryptedPackage"]);
    assert!(matches!(open_bytes(&new), Err(ExchangeError::Locked)), "xlsx: {:?}", open_bytes(&new).err());
    let other = compound(&["WordDocument", "1Table"]);
    assert!(matches!(open_bytes(&other), Err(ExchangeError::Damaged { .. })), "{:?}", open_bytes(&other).err());

    // FILEPASS (0x2f) in the place of WRITEACCESS (0x5c): so begins every old workbook with a password.
    let mut old = std::fs::read(fixture("Reservation 2026-05-01 to 2026-09-30.xls")).expect("the sample file");
    assert!(open_bytes(&old).is_ok());
    let at = old.windows(4).position(|bytes| bytes == [0x5c, 0, 0x70, 0]).expect("its author");
    old[at..at + 6].copy_from_slice(&[0x2f, 0, 0x70, 0, 1, 0]);
    assert!(matches!(open_bytes(&old), Err(ExchangeError::Locked)), "xls: {:?}", open_bytes(&old).err());
    assert_eq!(ExchangeError::Locked.problem().code, "locked-file");
}
