//! Where things live on this computer: the book, the sample season, the papers.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// The folders of Escale on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    home: PathBuf,
    papers: PathBuf,
}

impl Places {
    /// The folders the system gives to a program, or those under `ESCALE_HOME` where that is set (tests, a stick).
    ///
    /// `None` when the system knows no home folder for this person.
    pub fn of_this_computer() -> Option<Self> {
        if let Some(home) = std::env::var_os("ESCALE_HOME") {
            return Some(Self::under(Path::new(&home)));
        }
        let ours = ProjectDirs::from("app", "Escale", "Escale")?;
        let papers = UserDirs::new().and_then(|dirs| dirs.document_dir().map(Path::to_path_buf));
        let home = ours.data_dir().to_path_buf();
        Some(Self { papers: papers.unwrap_or_else(|| home.clone()), home })
    }

    fn under(home: &Path) -> Self {
        Self { home: home.to_path_buf(), papers: home.join("papers") }
    }

    /// The folder that holds the book, its backups and its key file.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Papers opened with another program; emptied when the window starts.
    pub fn opened(&self) -> PathBuf {
        self.home.join("opened")
    }

    /// Where a saved paper is proposed to go.
    pub fn papers(&self) -> &Path {
        &self.papers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_on_a_stick_keeps_everything_on_the_stick() {
        let places = Places::under(Path::new("stick"));
        assert!(places.home().starts_with("stick"));
        assert!(places.papers().starts_with("stick"));
    }
}
