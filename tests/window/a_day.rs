//! A day at the desk: an arrival is prepared, noted, taken back and noted again; the evening shift gets its paper.

use crate::clerk::{Clerk, fresh};
use crate::paper::text_of;
use crate::words::Language;

#[tokio::test]
async fn a_clerk_on_her_second_day_welcomes_a_guest_and_hands_over() {
    for language in Language::BOTH {
        let around = fresh("a-day", language);
        let clerk = Clerk::sits_down("a-day", &around).await;
        clerk.chooses(language.itself()).await;
        clerk.presses("first-sample").await;
        clerk.reads("sample-bar").await;

        let name = [("name", "Élodie Lefèvre")];
        clerk.presses_text(&clerk.words.fill("today-brief", &name)).await;
        clerk.reads("today-rhythm").await;
        clerk.reads("today-likes").await;
        clerk.inspects("brief").await;

        let welcome = format!("{}, Élodie Lefèvre", clerk.words.say("check-in"));
        clerk.presses_text(&welcome).await;
        clerk.reads_text(&clerk.words.fill("said-in", &name)).await;
        clerk.presses("undo").await;
        clerk.reads("undone").await;
        clerk.presses_text(&welcome).await;
        clerk.reads_text(&clerk.words.fill("said-in", &name)).await;
        clerk.inspects("arrived").await;

        clerk.presses("print-menu").await;
        clerk.presses("print-handover").await;
        clerk.reads("report-paper").await;
        clerk.presses("report-pdf").await;
        clerk.reads_text(&clerk.words.fill("report-saved", &[("path", &around.save.to_string_lossy())])).await;
        clerk.inspects("handover").await;
        let paper = text_of(&around.save);
        let title = if language.tag() == "fr" { "Passation du" } else { "Handover of" };
        assert!(paper.contains(title) && paper.contains("Lefèvre Élodie"), "{paper}");
        clerk.leaves().await;
    }
}
