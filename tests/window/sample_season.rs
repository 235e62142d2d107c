//! Looking around before deciding: every screen, with the sample season, in both languages.

use crate::clerk::{Clerk, fresh};
use crate::paper::{pages_of, text_of};
use crate::words::Language;

#[tokio::test]
async fn somebody_curious_walks_through_every_screen_of_the_sample_season() {
    for language in Language::BOTH {
        let around = fresh("sample-season", language);
        let clerk = Clerk::sits_down("sample-season", &around).await;
        clerk.chooses(language.itself()).await;
        clerk.presses("first-sample").await;
        clerk.reads("sample-bar").await;
        clerk.reads("today-arrivals").await;
        clerk.inspects("home").await;

        clerk.writes("search-label", "lefevre elo").await;
        clerk.reads_text("Lefèvre Élodie").await;
        clerk.inspects("search").await;
        clerk.writes("search-label", Clerk::ENTER).await;
        clerk.reads("guest-contact").await;
        clerk.inspects("guest").await;

        clerk.presses("guest-note").await;
        clerk.writes("note-label", "Chambre calme, thé vert le matin").await;
        clerk.inspects("guest-note").await;
        clerk.presses("save").await;
        clerk.reads("said-note").await;
        clerk.reads_text("Chambre calme, thé vert le matin").await;

        clerk.presses("guest-print").await;
        clerk.reads("report-title-guest").await;
        clerk.presses("report-pdf").await;
        clerk.reads_text(&clerk.words.fill("report-saved", &[("path", &around.save.to_string_lossy())])).await;
        clerk.inspects("report-guest").await;
        let paper = text_of(&around.save);
        assert!(paper.contains("Lefèvre") && paper.contains("Élodie"), "the paper does not name her:\n{paper}");
        assert!(paper.contains("Chambre calme"), "the paper lacks the note:\n{paper}");

        clerk.presses("report-print").await;
        assert_eq!(clerk.looks_at_the_print().await, pages_of(&around.save), "the printer gets the pages of the PDF");

        clerk.presses("rail-reports").await;
        clerk.reads("report-period").await;
        clerk.inspects("report-period").await;
        clerk.presses("rail-guests").await;
        clerk.reads("guests-town").await;
        clerk.inspects("guests").await;
        clerk.presses("empty-import").await;
        clerk.reads("import-drop").await;
        clerk.inspects("import").await;
        clerk.presses("rail-settings").await;
        clerk.reads("settings-title").await;
        clerk.inspects("settings").await;

        clerk.presses("rail-home").await;
        clerk.presses("sample-remove").await;
        clerk.reads("first-title").await;
        clerk.leaves().await;
    }
}
