//! The preview on screen shows the pages that will be printed.

use papers::page::Piece;

use crate::{every_paper, folder, french, samples};

#[test]
fn the_preview_has_every_line_of_the_paper_and_nothing_else() {
    for (name, doc) in every_paper() {
        let pages = doc.svg_pages();
        assert_eq!(pages.len(), doc.pages.len());
        for (at, (svg, page)) in pages.iter().zip(&doc.pages).enumerate() {
            let lines = page.pieces.iter().filter(|piece| matches!(piece, Piece::Text { .. })).count();
            assert_eq!(svg.matches("<text ").count(), lines, "{name}");
            std::fs::write(folder().join(format!("{name}-{}.svg", at + 1)), svg).expect("a file");
        }
    }
}

#[test]
fn a_name_with_marks_of_a_web_page_is_shown_and_never_obeyed() {
    let name = "<script>alert(1)</script>&\"' \u{ffff}\u{0}";
    let doc = french(&samples::guest_with(|page| page.guest.name.family = name.into()));
    for page in doc.svg_pages() {
        assert!(!page.contains("<script") && !page.contains('\u{0}') && !page.contains('\u{ffff}'));
    }
    assert!(doc.svg_pages()[0].contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;"));
}

#[test]
fn a_page_needs_nothing_from_outside() {
    for (name, doc) in every_paper() {
        for page in doc.svg_pages() {
            let rest = page.replacen("http://www.w3.org/2000/svg", "", 1);
            for outside in ["http", "href", "url(", "<style", " style=", "<image", "<script"] {
                assert!(!rest.contains(outside), "{name} holds {outside}");
            }
            assert!(page.contains("role=\"img\"") && page.contains("<title>"), "{name}");
        }
    }
}

#[test]
fn a_preview_says_all_the_screen_asks() {
    let report = samples::guest_with(|page| page.guest.name.given = "小明".into());
    let preview = french(&report).preview();
    assert_eq!((preview.pages.len(), preview.people), (2, 2));
    let shown = serde_json::to_value(&preview).expect("JSON");
    assert_eq!(shown["missing"][0]["characters"], "小明");
}
