//! A whole day: the list of arrivals is printed, somebody walks in, needs something, collects points, leaves; the
//! kitchen and the evening shift get their papers. Told in both languages, as a clerk on her second day would.

use crate::clerk::{Clerk, fresh};
use crate::driver::Surroundings;
use crate::paper::text_of;
use crate::words::Language;

/// What differs between the languages beyond the words of the screen.
struct Told {
    walk_in: &'static str,
    note: &'static str,
    cleaned: &'static str,
    reason: &'static str,
    arrivals: &'static str,
    kitchen: [&'static str; 2],
    handover: &'static str,
}

const FRENCH: Told = Told {
    walk_in: "Quillivic aujourd’hui +1 nuit 2",
    note: "Arrive à vélo ; allergique aux noix",
    cleaned: "Arrive à vélo, local ouvert",
    reason: "Avis laissé",
    arrivals: "Arrivées du",
    kitchen: ["Besoins du", "Sans fruits à coque"],
    handover: "Passation du",
};

const ENGLISH: Told = Told {
    walk_in: "Quillivic today +1 night 2",
    note: "Comes by bicycle; allergic to nuts",
    cleaned: "Comes by bicycle, shed open",
    reason: "Left a review",
    arrivals: "Arrivals on",
    kitchen: ["Needs on", "No nuts"],
    handover: "Handover of",
};

#[tokio::test]
async fn a_clerk_runs_a_whole_day_without_asking_anybody() {
    for language in Language::BOTH {
        let told = if language == Language::French { &FRENCH } else { &ENGLISH };
        let around = fresh("whole-day", language);
        let clerk = Clerk::sits_down("whole-day", &around).await;
        clerk.chooses(language.itself()).await;
        clerk.presses("first-sample").await;
        clerk.reads("sample-bar").await;
        let paper = prints(&clerk, &around, "print-arrivals").await;
        assert!(paper.contains(told.arrivals) && paper.contains("Lefèvre Élodie"), "{paper}");
        answers_the_phone(&clerk).await;
        welcomes_a_walk_in(&clerk, told).await;
        notes_a_need(&clerk, told).await;
        collects_and_uses_points(&clerk, told).await;
        clerk.presses("check-out").await;
        clerk.reads_text(&clerk.words.fill("said-out", &[("name", "Quillivic")])).await;
        let paper = prints(&clerk, &around, "print-kitchen").await;
        assert!(told.kitchen.iter().all(|held| paper.contains(held)) && !paper.contains("Quillivic"), "{paper}");
        let paper = prints(&clerk, &around, "print-handover").await;
        assert!(paper.contains(told.handover) && paper.contains(told.cleaned), "{paper}");
        clerk.inspects("handover").await;
        clerk.leaves().await;
    }
}

/// Somebody asks by telephone: who, when, how many, in one form.
async fn answers_the_phone(clerk: &Clerk) {
    clerk.presses("rail-follow").await;
    clerk.presses("enquiry-new").await;
    clerk.writes("enquiry-who", "Zwingelstein 06 39 98 12 35").await;
    clerk.writes("enquiry-when", "12-15/3").await;
    clerk.writes("enquiry-party", "2+1").await;
    clerk.inspects("enquiry").await;
    clerk.presses("enquiry-save").await;
    clerk.reads("said-enquiry").await;
    clerk.presses("enquiries-title").await;
    clerk.reads_text("Zwingelstein").await;
}

/// A paper of the day, from the page of the day to the file.
async fn prints(clerk: &Clerk, around: &Surroundings, paper: &str) -> String {
    let _ = std::fs::remove_file(&around.save);
    clerk.presses("rail-home").await;
    clerk.presses("print-menu").await;
    clerk.presses(paper).await;
    clerk.reads("report-paper").await;
    clerk.presses("report-pdf").await;
    clerk.reads_text(&clerk.words.fill("report-saved", &[("path", &around.save.to_string_lossy())])).await;
    clerk.photographs(paper).await;
    text_of(&around.save)
}

/// Somebody stands at the counter: one line, one tick, and they are in the house.
async fn welcomes_a_walk_in(clerk: &Clerk, told: &Told) {
    clerk.presses("rail-home").await;
    clerk.writes("line-title", told.walk_in).await;
    clerk.chooses("line-now").await;
    clerk.inspects("walk-in").await;
    clerk.writes("line-title", Clerk::ENTER).await;
    clerk.reads("said-booked").await;
    clerk.presses("today-in-house").await;
    clerk.presses_text("Quillivic").await;
    clerk.reads("compose-open").await;
}

/// A note tells too much; the need says it better, with the guest's word.
async fn notes_a_need(clerk: &Clerk, told: &Told) {
    clerk.presses("compose-open").await;
    clerk.writes("note-label", told.note).await;
    clerk.reads("found-health").await;
    clerk.inspects("note-stopped").await;
    clerk.presses("scan-need").await;
    clerk.reads("need-agrees").await;
    clerk.chooses("need-agrees").await;
    clerk.inspects("need").await;
    clerk.presses("need-save").await;
    clerk.reads("said-need").await;
    clerk.rewrites("note-label", told.cleaned).await;
    clerk.presses("save").await;
    clerk.reads("said-note").await;
}

/// A member from now on: points for a review, some of them used at the counter.
async fn collects_and_uses_points(clerk: &Clerk, told: &Told) {
    clerk.presses("loyalty-enrol").await;
    clerk.reads_text(&clerk.words.fill("said-enrolled", &[("name", "Quillivic")])).await;
    for (deed, number, reason) in [("loyalty-give", "60", told.reason), ("loyalty-use", "20", "")] {
        clerk.presses("loyalty-open").await;
        clerk.chooses(deed).await;
        clerk.writes("loyalty-number", number).await;
        if !reason.is_empty() {
            clerk.writes("loyalty-reason", reason).await;
        }
        clerk.inspects(deed).await;
        clerk.writes("loyalty-reason", Clerk::ENTER).await;
        let said = if deed == "loyalty-give" { "said-points-given" } else { "said-points-used" };
        // Both languages say “points”.
        clerk.reads_text(&clerk.words.fill(said, &[("points", &format!("{number} points"))])).await;
    }
    clerk.reads_text("40 points").await;
}
