//! The whole text of some papers, kept beside this file. After a change that is meant, copy the new text from
//! `target/tmp/papers`.

use papers::{Columns, stay_report};

use crate::{LOOKS, day, folder, kitchen, look, loyalty, samples};

#[test]
fn the_papers_say_what_they_said_before() {
    let kept = [
        ("guest-fr-a4", include_str!("golden/guest-fr-a4.txt")),
        ("guest-en-letter", include_str!("golden/guest-en-letter.txt")),
        ("stay-fr-a4", include_str!("golden/stay-fr-a4.txt")),
        ("stay-en-letter", include_str!("golden/stay-en-letter.txt")),
        ("month-fr-a4", include_str!("golden/month-fr-a4.txt")),
        ("month-en-letter", include_str!("golden/month-en-letter.txt")),
        ("arrivals-fr-a4", include_str!("golden/arrivals-fr-a4.txt")),
        ("arrivals-en-letter", include_str!("golden/arrivals-en-letter.txt")),
        ("handover-fr-a4", include_str!("golden/handover-fr-a4.txt")),
        ("handover-en-letter", include_str!("golden/handover-en-letter.txt")),
        ("cards-fr-a4", include_str!("golden/cards-fr-a4.txt")),
        ("cards-en-letter", include_str!("golden/cards-en-letter.txt")),
        ("statement-fr-a4", include_str!("golden/statement-fr-a4.txt")),
        ("statement-en-letter", include_str!("golden/statement-en-letter.txt")),
        ("letters-fr-a4", include_str!("golden/letters-fr-a4.txt")),
        ("letters-en-letter", include_str!("golden/letters-en-letter.txt")),
        ("kitchen-fr-a4", include_str!("golden/kitchen-fr-a4.txt")),
        ("kitchen-en-letter", include_str!("golden/kitchen-en-letter.txt")),
    ];
    let mut changed = Vec::new();
    let papers = [
        ("guest", samples::guest()),
        ("stay", samples::one_stay()),
        ("month", samples::period(16)),
        ("arrivals", day::arrivals()),
        ("handover", day::handover()),
        ("cards", loyalty::cards(3)),
        ("statement", loyalty::statement(12)),
        ("letters", loyalty::letters()),
        ("kitchen", kitchen::kitchen()),
    ];
    for (kind, report) in papers {
        for (language, paper, name) in LOOKS {
            let doc = stay_report(&report, &look(language, paper, Columns::default())).expect("a paper");
            let pages = (0..doc.pages.len()).map(|page| format!("{}\n", doc.page_text(page)));
            let text = pages.collect::<Vec<_>>().join("---\n");
            let name = format!("{kind}-{name}");
            std::fs::write(folder().join(format!("{name}.txt")), &text).expect("a file");
            if !kept.contains(&(name.as_str(), text.as_str())) {
                changed.push(name);
            }
        }
    }
    assert!(changed.is_empty(), "changed: {changed:?}");
}
