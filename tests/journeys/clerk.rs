//! A clerk at a desk of an invented house: says a command, hears the answer.

use std::path::PathBuf;

use desk::keys::Keeper;
use desk::{Desk, Home};
use guestbook::error::Problem;
use serde_json::{Value, json};
use tempfile::TempDir;

pub struct Clerk {
    pub desk: Desk,
    folder: TempDir,
}

impl Clerk {
    fn sits_down() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let home = Home { folder: folder.path().to_owned(), keeper: Keeper::Beside };
        Self { desk: Desk::at_home(home), folder }
    }

    /// A new house, with nobody in it.
    pub fn of_a_new_house() -> Self {
        let clerk = Self::sits_down();
        clerk
            .asks("house.create", json!({ "name": "Les Tilleuls", "country": "FR", "language": "fr", "actor": "Léa" }));
        clerk
    }

    /// The sample season.
    pub fn of_the_sample() -> Self {
        let clerk = Self::sits_down();
        clerk.asks("house.open_sample", json!({ "language": "fr", "actor": "Léa" }));
        clerk
    }

    /// The same desk, on another morning.
    pub fn comes_back(self) -> Self {
        let Self { desk, folder } = self;
        drop(desk);
        let home = Home { folder: folder.path().to_owned(), keeper: Keeper::Beside };
        Self { desk: Desk::at_home(home), folder }
    }

    #[track_caller]
    pub fn asks(&self, command: &str, ask: Value) -> Value {
        self.desk.call(command, ask).unwrap_or_else(|problem| panic!("{command}: {problem:?}"))
    }

    #[track_caller]
    pub fn is_refused(&self, command: &str, ask: Value) -> Problem {
        self.desk.call(command, ask).expect_err("a refusal")
    }

    /// A guest by name; answers the id.
    #[track_caller]
    pub fn adds(&self, family: &str, given: &str) -> Value {
        self.asks("guests.add", json!({ "name": { "family": family, "given": given } }))["value"].clone()
    }

    /// The names the search box answers, best first.
    #[track_caller]
    pub fn finds(&self, text: &str) -> Vec<String> {
        let found = self.asks("guests.find", json!({ "text": text }));
        let all = found.as_array().expect("a list");
        all.iter().map(|guest| guest["name"].as_str().expect("a name").to_owned()).collect()
    }

    /// The id of the one guest the search box answers first.
    #[track_caller]
    pub fn opens(&self, text: &str) -> Value {
        self.asks("guests.find", json!({ "text": text }))[0]["id"].clone()
    }

    pub fn fingerprint(&self) -> String {
        self.desk.book().expect("a book").fingerprint().expect("a fingerprint")
    }

    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file of the sample files.
    pub fn file(name: &str) -> Value {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/exchange").join(name);
        assert!(path.exists(), "{name} is not among the fixtures");
        json!({ "path": path })
    }
}
