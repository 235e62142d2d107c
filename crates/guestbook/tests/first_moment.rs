//! What can only be seen in the first moment of a process.

use std::process::Command;
use std::sync::{Arc, Barrier};

use guestbook::book::{Chance, GuestBook, Key, Surroundings};
use guestbook::time::Stopped;

const HERE: &str = "eight_books_open_at_the_same_moment_as_well_as_one_after_the_other";
const INSIDE: &str = "ESCALE_TEST_INSIDE";

/// The cipher used to be missing for a thread that opened its first book while another one did: about one start in a
/// hundred. So the start is tried many times, each in a process of its own.
#[test]
fn eight_books_open_at_the_same_moment_as_well_as_one_after_the_other() {
    if std::env::var_os(INSIDE).is_some() {
        return open_eight();
    }
    let this = std::env::current_exe().expect("this test");
    for start in 0..120 {
        let ran = Command::new(&this).args(["--exact", HERE]).env(INSIDE, "1").output().expect("a process");
        assert!(ran.status.success(), "start {start}: {}", String::from_utf8_lossy(&ran.stdout));
    }
}

fn open_eight() {
    let folder = tempfile::tempdir().expect("a folder");
    let together = Arc::new(Barrier::new(8));
    let threads: Vec<_> = (0..8)
        .map(|n| {
            let (path, together) = (folder.path().join(format!("{n}.escale")), Arc::clone(&together));
            std::thread::spawn(move || {
                together.wait();
                let around = Surroundings {
                    clock: Arc::new(Stopped::at_noon("2026-11-22".parse().expect("a day"))),
                    chance: Chance::seeded(n),
                };
                GuestBook::create(&path, &Key::new([7; 32]), around).map(drop)
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("a thread").expect("a book");
    }
}
