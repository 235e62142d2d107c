//! The PDF back. It draws what [`crate::page`] placed and decides nothing.
//!
//! Equal papers give equal bytes: the dates are the paper's own, and the ids printpdf draws by chance are replaced by
//! fingerprints of the content.

use std::collections::{BTreeMap, BTreeSet};

use guestbook::time::Moment;
use lopdf::{Dictionary, Object, StringFormat};
use printpdf::{
    Color, FontEmbeddingMode, FontId, Line, LinePoint, OffsetDateTime, Op, PaintMode, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, PrintpdfFontMeta, Pt, Rect, Rgb, TextItem,
    WindingOrder,
};

use crate::error::PaperError;
use crate::fonts::Face;
use crate::page::{Doc, Ink, Page, Piece};
use crate::subset::{cut, fingerprint};

/// The paper as a PDF.
pub(crate) fn write(doc: &Doc) -> Result<Vec<u8>, PaperError> {
    let (width, height) = doc.paper.size();
    let mut document = PdfDocument::new(&doc.title);
    for (face, signs) in signs_by_face(doc) {
        let meta = PrintpdfFontMeta {
            original_gid_to_cid: None,
            original_to_unicode_map: None,
            embedding_mode: FontEmbeddingMode::Full,
            requires_subsetting: false,
        };
        document.resources.fonts.map.insert(font_id(face), PdfFont::with_meta(cut(face, &signs)?, meta));
    }
    describe(&mut document, doc)?;
    let sheet = Rect { x: Pt(0.0), y: Pt(0.0), width: Pt(width), height: Pt(height), mode: None, winding_order: None };
    document.pages = doc
        .pages
        .iter()
        .map(|page| PdfPage {
            media_box: sheet.clone(),
            trim_box: sheet.clone(),
            crop_box: sheet.clone(),
            ops: operations(page, height),
        })
        .collect();
    let mut warnings = Vec::new();
    let options = PdfSaveOptions { subset_fonts: false, image_optimization: None, ..PdfSaveOptions::default() };
    let mut file = printpdf::serialize::to_lopdf_doc(&document, &options, &mut warnings);
    finish(&mut file, doc)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|broken| PaperError::Pdf { why: broken.to_string() })?;
    Ok(bytes)
}

fn font_id(face: Face) -> FontId {
    FontId(face.postscript_name().replace('-', ""))
}

fn signs_by_face(doc: &Doc) -> BTreeMap<Face, BTreeSet<char>> {
    let mut used: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    for piece in doc.pages.iter().flat_map(|page| &page.pieces) {
        if let Piece::Text { text, face, .. } = piece {
            used.entry(*face).or_default().extend(text.chars());
        }
    }
    used
}

/// Title, author and the paper's own date.
fn describe(document: &mut PdfDocument, doc: &Doc) -> Result<(), PaperError> {
    let Moment(milliseconds) = doc.at;
    let at = OffsetDateTime::from_unix_timestamp(milliseconds.div_euclid(1000))
        .map_err(|why| PaperError::Pdf { why: why.to_string() })?;
    let info = &mut document.metadata.info;
    info.creation_date = at;
    info.modification_date = at;
    info.metadata_date = at;
    info.document_title.clone_from(&doc.title);
    info.author.clone_from(&doc.author);
    info.creator = "Escale".into();
    info.producer = "Escale".into();
    Ok(())
}

/// What printpdf leaves out: the language, the title in the window's bar, ids that do not come from chance.
fn finish(file: &mut lopdf::Document, doc: &Doc) -> Result<(), PaperError> {
    let catalog = file.catalog_mut().map_err(|broken| PaperError::Pdf { why: broken.to_string() })?;
    catalog.set("Lang", Object::string_literal(doc.language.locale()));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    // printpdf claims a printing standard (PDF/X) that this paper does not follow.
    let info = file.trailer.get(b"Info").and_then(Object::as_reference);
    if let Ok(info) = info.and_then(|id| file.get_dictionary_mut(id)) {
        for claim in [b"GTS_PDFXVersion".as_slice(), b"Identifier", b"Trapped", b"Keywords", b"Subject"] {
            info.remove(claim);
        }
    }
    let mut seed = format!("{}\n{:?}", doc.title, doc.at).into_bytes();
    for page in 0..doc.pages.len() {
        seed.extend_from_slice(doc.page_text(page).as_bytes());
    }
    let first = fingerprint(&seed);
    let id = [first.to_be_bytes(), first.rotate_left(29).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()].concat();
    let id = Object::String(id, StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    Ok(())
}

fn operations(page: &Page, height: f32) -> Vec<Op> {
    let mut ops = Vec::with_capacity(page.pieces.len() * 6);
    for piece in &page.pieces {
        match piece {
            Piece::Text { x, y, text, face, size, ink, .. } => {
                ops.extend([
                    Op::StartTextSection,
                    Op::SetFillColor { col: colour(*ink) },
                    Op::SetFont { font: PdfFontHandle::External(font_id(*face)), size: Pt(*size) },
                    Op::SetTextCursor { pos: point(*x, height - y) },
                    Op::ShowText { items: vec![TextItem::Text(text.clone())] },
                    Op::EndTextSection,
                ]);
            }
            Piece::Line { from, to, thick, ink } => {
                let points = [from, to].map(|&(x, y)| LinePoint { p: point(x, height - y), bezier: false });
                ops.extend([
                    Op::SetOutlineColor { col: colour(*ink) },
                    Op::SetOutlineThickness { pt: Pt(*thick) },
                    Op::DrawLine { line: Line { points: points.to_vec(), is_closed: false } },
                ]);
            }
            Piece::Rect { at: (x, y), size: (wide, high), ink } => {
                let corners = [(*x, *y), (x + wide, *y), (x + wide, y + high), (*x, y + high)];
                let ring = corners.map(|(x, y)| LinePoint { p: point(x, height - y), bezier: false });
                ops.push(Op::SetFillColor { col: colour(*ink) });
                ops.push(polygon(ring.to_vec(), PaintMode::Fill));
            }
            Piece::Disc { at: (x, y), radius, fill, rim } => {
                ops.extend([
                    Op::SetFillColor { col: colour(*fill) },
                    Op::SetOutlineColor { col: colour(*rim) },
                    Op::SetOutlineThickness { pt: Pt(1.0) },
                    polygon(circle(*x, height - y, *radius), PaintMode::FillStroke),
                ]);
            }
        }
    }
    ops
}

fn polygon(points: Vec<LinePoint>, mode: PaintMode) -> Op {
    let polygon = Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
    Op::DrawPolygon { polygon }
}

/// A circle as four Bézier curves; 0.5523 is how far their handles reach, in radii.
fn circle(x: f32, y: f32, radius: f32) -> Vec<LinePoint> {
    let (near, far) = (0.5523 * radius, radius);
    let around = [
        (far, 0.0, false),
        (far, near, true),
        (near, far, true),
        (0.0, far, false),
        (-near, far, true),
        (-far, near, true),
        (-far, 0.0, false),
        (-far, -near, true),
        (-near, -far, true),
        (0.0, -far, false),
        (near, -far, true),
        (far, -near, true),
        (far, 0.0, false),
    ];
    around.into_iter().map(|(right, up, bezier)| LinePoint { p: point(x + right, y + up), bezier }).collect()
}

fn point(x: f32, y: f32) -> Point {
    Point { x: Pt(x), y: Pt(y) }
}

fn colour(ink: Ink) -> Color {
    let [r, g, b] = ink.rgb().map(|part| f32::from(part) / 255.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}
