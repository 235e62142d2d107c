//! The clerk's story: from a bare machine to a saved paper, with the file she already has.

use std::path::Path;

use crate::clerk::{Clerk, fresh};
use crate::paper::text_of;
use crate::words::Language;

const FILE: &str = "Reservation 2026-05-01 to 2026-09-30.xls";

#[tokio::test]
async fn a_clerk_imports_her_reservations_finds_a_guest_notes_a_wish_and_saves_the_paper() {
    for language in Language::BOTH {
        let mut around = fresh("first-import", language);
        around.pick = Some(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/exchange").join(FILE));
        let clerk = Clerk::sits_down("first-import", &around).await;
        clerk.chooses(language.itself()).await;
        clerk.writes("first-house", "Les Tilleuls").await;
        clerk.writes("first-actor", "Léa").await;
        clerk.presses("first-create").await;
        clerk.reads("first-next-title").await;
        clerk.inspects("empty-book").await;
        // She looks around first, and comes back to her own house.
        clerk.presses("first-sample").await;
        clerk.reads("today-arrivals").await;
        clerk.presses("sample-remove").await;
        clerk.reads("first-next-title").await;

        clerk.presses("empty-import").await;
        clerk.presses("import-pick").await;
        clerk.reads_text("90").await;
        clerk.inspects("import-file").await;
        clerk.presses("import-next-columns").await;
        clerk.inspects("import-columns").await;
        clerk.presses("import-next-rules").await;
        clerk.reads("import-mode").await;
        clerk.inspects("import-rules").await;
        clerk.presses("import-next-rehearse").await;
        clerk.reads_text(&clerk.words.fill("import-go", &[("count", "90"), ("shown", "90")])).await;
        clerk.inspects("import-rehearse").await;
        clerk.presses_text(&clerk.words.fill("import-go", &[("count", "90"), ("shown", "90")])).await;
        clerk.reads("import-done").await;
        clerk.inspects("import-done").await;

        // A regular guest who is in no file.
        clerk.presses("rail-guests").await;
        clerk.presses("guest-new").await;
        clerk.writes("field-family", "Lefèvre").await;
        clerk.writes("field-given", "Élodie").await;
        clerk.writes("field-phone", "06 39 98 12 34").await;
        clerk.presses("guest-create").await;
        clerk.reads("guest-contact").await;
        clerk.presses("rail-home").await;
        clerk.writes("search-label", "lefevre elo").await;
        clerk.reads_text("Lefèvre Élodie").await;
        clerk.photographs("search").await;
        clerk.writes("search-label", Clerk::ENTER).await;
        clerk.reads("guest-contact").await;
        clerk.presses("guest-note").await;
        clerk.writes("note-label", "Arrivée tardive, laisser la clé").await;
        clerk.presses("save").await;
        clerk.reads("said-note").await;
        clerk.inspects("guest").await;

        clerk.presses("guest-print").await;
        clerk.presses("report-pdf").await;
        clerk.reads_text(&clerk.words.fill("report-saved", &[("path", &around.save.to_string_lossy())])).await;
        clerk.inspects("report").await;
        let paper = text_of(&around.save);
        assert!(paper.contains("Lefèvre") && paper.contains("Élodie"), "the paper does not name her:\n{paper}");
        assert!(paper.contains("Arrivée tardive"), "the paper lacks the note:\n{paper}");
        clerk.leaves().await;
    }
}
