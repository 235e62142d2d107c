//! What this desk remembers between two starts: who was at the desk, and which book was open. No personal data of
//! guests; a small JSON file in the folder of the program.

use std::path::Path;

use guestbook::act::Post;
use serde::{Deserialize, Serialize};

/// Which of the two books of a home is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Which {
    /// The house's own.
    #[default]
    Own,
    /// The sample season.
    Sample,
}

/// What the desk remembers.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Preferences {
    /// Who was at the desk.
    pub actor: String,
    /// At which post.
    pub post: Post,
    /// Which book was open.
    pub open: Which,
}

impl Preferences {
    /// What was remembered; nothing, if there is no file or it cannot be read.
    pub fn load(file: &Path) -> Self {
        std::fs::read_to_string(file).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    }

    /// Remember. A desk that cannot remember still works, so a failure is logged and no more.
    pub fn save(&self, file: &Path) {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        if let Err(error) = std::fs::write(file, text) {
            tracing::warn!(kind = ?error.kind(), "preferences were not kept");
        }
    }
}
