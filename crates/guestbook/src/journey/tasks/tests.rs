use super::acts::{TaskError, add, change, finish, postpone, remove, reopen};
use super::views::{WhichTasks, tasks};
use super::{Due, Task, TaskDraft};
use crate::act::Act;
use crate::book::{Chance, Writer};
use crate::id::TaskId;
use crate::journal;
use crate::testing::{Desk, day, desk, lea};

/// What may be done to a task.
type Deed = fn(&mut Writer<'_>, TaskId) -> Result<(), TaskError>;

fn draft(text: &str, due: Option<(&str, Option<u16>)>) -> TaskDraft {
    TaskDraft { text: text.into(), due: due.map(|(on, at)| Due { on: day(on), at }), ..TaskDraft::default() }
}

fn write(desk: &Desk, text: &str, due: Option<(&str, Option<u16>)>) -> TaskId {
    desk.change(|w| add(w, &draft(text, due))).value
}

fn open(desk: &Desk) -> Vec<Task> {
    desk.book.read(|r| tasks(r, WhichTasks::Open, None)).expect("tasks")
}

#[test]
fn what_is_overdue_stands_first_and_what_has_no_day_last() {
    // At noon.
    let desk = desk("2026-07-01");
    write(&desk, "some day", None);
    write(&desk, "tomorrow", Some(("2026-07-02", None)));
    write(&desk, "this afternoon", Some(("2026-07-01", Some(16 * 60))));
    write(&desk, "today", Some(("2026-07-01", None)));
    write(&desk, "this morning", Some(("2026-07-01", Some(9 * 60))));
    write(&desk, "yesterday", Some(("2026-06-30", None)));
    let open = open(&desk);
    let told: Vec<(&str, bool)> = open.iter().map(|task| (&*task.text, task.overdue)).collect();
    let expect = [
        ("yesterday", true),
        ("this morning", false),
        ("this afternoon", false),
        ("today", false),
        ("tomorrow", false),
        ("some day", false),
    ];
    assert_eq!(told, expect);
}

#[test]
fn the_order_is_total_and_stable_whatever_is_written_down() {
    let desk = desk("2026-07-01");
    let mut chance = Chance::seeded(11);
    for nr in 0..120 {
        let on = day("2026-06-20").plus(i64::try_from(chance.draw() % 25).expect("a number")).to_string();
        let at = chance.draw().is_multiple_of(3).then(|| u16::try_from(chance.draw() % 1_440).expect("a minute"));
        write(&desk, &format!("{nr}"), (!chance.draw().is_multiple_of(4)).then_some((on.as_str(), at)));
    }
    let first = open(&desk);
    assert_eq!(first, open(&desk), "asked twice, told the same");
    for pair in first.windows(2) {
        let due = |task: &Task| task.due.map_or((1, String::new()), |due| (0, due.on.to_string()));
        assert!(due(&pair[0]) <= due(&pair[1]));
        assert!(pair[0].overdue >= pair[1].overdue || pair[0].due.map(|d| d.on) == pair[1].due.map(|d| d.on));
        let same = pair[0].due == pair[1].due;
        let (before, after) = (pair[0].text.parse::<u32>().ok(), pair[1].text.parse::<u32>().ok());
        assert!(!same || before < after, "equal ones stand as they were written");
    }
}

#[test]
fn every_act_on_a_task_is_taken_back_to_the_last_letter() {
    let desk = desk("2026-07-01");
    let guest = desk.guest("Dupont", "Marie", &[]);
    let task = desk.change(|w| add(w, &TaskDraft { guest: Some(guest), ..draft("Rappeler", None) })).value;
    let acts: [Deed; 4] = [
        |w, task| change(w, task, &draft("Rappeler demain", Some(("2026-07-02", Some(600))))),
        |w, task| postpone(w, task, Some(Due { on: day("2026-07-09"), at: None })),
        finish,
        remove,
    ];
    for act in acts {
        let before = desk.export();
        let done = desk.book.change(&lea(), Act::ChangeTask, |w| act(w, task)).expect("a change");
        assert_ne!(desk.export(), before);
        journal::undo(&desk.book, &lea(), done.change.expect("a change")).expect("an undo");
        assert_eq!(desk.export(), before);
    }
    let of_guest = desk.book.read(|r| tasks(r, WhichTasks::Open, Some(guest))).expect("tasks");
    assert_eq!(of_guest[0].name.as_ref().map(crate::guests::Name::listed).as_deref(), Some("Dupont Marie"));
}

#[test]
fn what_is_done_says_who_did_it_and_can_be_opened_again() {
    let desk = desk("2026-07-01");
    let task = write(&desk, "Changer l’ampoule", Some(("2026-06-30", None)));
    desk.change(|w| finish(w, task));
    assert!(open(&desk).is_empty());
    let done = desk.book.read(|r| tasks(r, WhichTasks::Done, None)).expect("tasks");
    assert_eq!((done[0].done_by.as_deref(), done[0].overdue), (Some("Léa"), false));
    let again = desk.book.change(&lea(), Act::FinishTask, |w| finish(w, task));
    assert!(matches!(again, Err(TaskError::NotNow)));
    desk.change(|w| reopen(w, task));
    assert_eq!(open(&desk).len(), 1);
}

#[test]
fn a_task_without_words_or_at_an_hour_that_is_none_is_refused() {
    let desk = desk("2026-07-01");
    let before = desk.export();
    let refused = |draft: TaskDraft| desk.book.change(&lea(), Act::AddTask, |w| add(w, &draft)).expect_err("a refusal");
    assert!(matches!(refused(draft("  ", None)), TaskError::Empty));
    assert!(matches!(refused(draft(&"x".repeat(301), None)), TaskError::TooLong));
    assert!(matches!(refused(draft("x", Some(("2026-07-01", Some(1_440))))), TaskError::NoSuchHour));
    assert_eq!(desk.export(), before);
}
