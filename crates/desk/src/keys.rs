//! Where the key of a book is kept: in the system's keychain; where there is none, in a file beside the book that
//! only its owner may read. Never in the book, never in a log.
//!
//! The keychain knows a book by the 16 random bytes at the head of its file: they stay when the book moves.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use guestbook::book::Key;
use guestbook::error::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The name under which the keychain shows the keys.
const SERVICE: &str = "Escale guest book";

/// What is added to the name of a key for the key that signs the consent register.
const SIGNS: &str = "sign";
/// The same for a key that is not yet in use.
const SIGNS_NEXT: &str = "sign-next";

/// Where a key is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KeyPlace {
    /// In the keychain of the system.
    Keychain,
    /// In a file that only its owner may read.
    File,
}

/// Where to look for keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeper {
    /// The keychain, else a file beside the book.
    System,
    /// This file, named by hand.
    File(PathBuf),
    /// A file beside the book, never the keychain (tests, servers).
    Beside,
}

/// The key file beside a book.
#[must_use]
pub fn beside(book: &Path) -> PathBuf {
    let mut name = book.as_os_str().to_owned();
    name.push(".key");
    PathBuf::from(name)
}

impl Keeper {
    /// The keeper of this machine; `ESCALE_KEYS=file` in the environment leaves the keychain alone.
    #[must_use]
    pub fn of_machine() -> Self {
        if std::env::var_os("ESCALE_KEYS").is_some_and(|word| word == "file") { Self::Beside } else { Self::System }
    }

    /// The key of an existing book.
    ///
    /// # Errors
    /// `no-key` if it is nowhere; `bad-key-file` if a key file holds something else.
    pub fn find(&self, book: &Path) -> Result<(Key, KeyPlace), Problem> {
        match self {
            Self::File(file) => Ok((read_file(file)?.ok_or_else(no_key)?, KeyPlace::File)),
            Self::Beside => Ok((read_file(&beside(book))?.ok_or_else(no_key)?, KeyPlace::File)),
            Self::System => {
                if let Some(key) = from_keychain(book, "") {
                    return Ok((key, KeyPlace::Keychain));
                }
                Ok((read_file(&beside(book))?.ok_or_else(no_key)?, KeyPlace::File))
            }
        }
    }

    /// The key a new book shall have: what the named file holds already, else a fresh one.
    ///
    /// # Errors
    /// `bad-key-file`, `no-chance`.
    pub fn for_new(&self) -> Result<Key, Problem> {
        if let Self::File(file) = self
            && let Some(key) = read_file(file)?
        {
            return Ok(key);
        }
        crate::clock::fresh_key().map_err(|_| Problem::broken("no-chance"))
    }

    /// Keep the key of a new book.
    ///
    /// # Errors
    /// `key-not-kept` if neither the keychain nor a file takes it.
    pub fn keep(&self, book: &Path, key: &Key) -> Result<KeyPlace, Problem> {
        let file = match self {
            Self::File(file) => file.clone(),
            Self::Beside => beside(book),
            Self::System => {
                if into_keychain(book, key, "") {
                    return Ok(KeyPlace::Keychain);
                }
                beside(book)
            }
        };
        write_file(&file, key).map_err(|_| Problem::broken("key-not-kept"))?;
        Ok(KeyPlace::File)
    }

    /// The key that signs the consent register of a book, if there is one; `None` before the first consent.
    ///
    /// # Errors
    /// `bad-key-file` if its file holds something else.
    pub fn signer(&self, book: &Path) -> Result<Option<[u8; 32]>, Problem> {
        self.signing(book, SIGNS)
    }

    /// Keep a signing key. Without `Use::Now` it waits beside the one in use.
    ///
    /// # Errors
    /// `key-not-kept`.
    pub fn keep_signer(&self, book: &Path, seed: [u8; 32], when: Use) -> Result<(), Problem> {
        let name = if when == Use::Now { SIGNS } else { SIGNS_NEXT };
        let key = Key::new(seed);
        if *self == Self::System && into_keychain(book, &key, name) {
            return Ok(());
        }
        let file = self.signing_file(book, name);
        let _ = std::fs::remove_file(&file);
        write_file(&file, &key).map_err(|_| Problem::broken("key-not-kept"))
    }

    /// The key that waits becomes the one in use.
    ///
    /// # Errors
    /// `key-not-kept`.
    pub fn promote_signer(&self, book: &Path) -> Result<(), Problem> {
        let next = self.signing(book, SIGNS_NEXT)?.ok_or_else(no_key)?;
        self.keep_signer(book, next, Use::Now)?;
        self.drop_next_signer(book);
        Ok(())
    }

    /// The key that waits is not used after all.
    pub fn drop_next_signer(&self, book: &Path) {
        if *self == Self::System
            && let Some(entry) = entry(book, SIGNS_NEXT)
        {
            let _ = entry.delete_credential();
        }
        let _ = std::fs::remove_file(self.signing_file(book, SIGNS_NEXT));
    }

    /// The key that waits, if one does: the program ended before it came into use.
    ///
    /// # Errors
    /// `bad-key-file`.
    pub fn next_signer(&self, book: &Path) -> Result<Option<[u8; 32]>, Problem> {
        self.signing(book, SIGNS_NEXT)
    }

    fn signing(&self, book: &Path, name: &str) -> Result<Option<[u8; 32]>, Problem> {
        if *self == Self::System
            && let Some(key) = from_keychain(book, name)
        {
            return Ok(Some(key.bytes()));
        }
        Ok(read_file(&self.signing_file(book, name))?.map(|key| key.bytes()))
    }

    fn signing_file(&self, book: &Path, name: &str) -> PathBuf {
        let mut path = match self {
            Self::File(file) => file.as_os_str().to_owned(),
            Self::Beside | Self::System => book.as_os_str().to_owned(),
        };
        path.push(format!(".{name}"));
        PathBuf::from(path)
    }

    /// Forget the keys of a book that is gone.
    pub fn forget(&self, book: &Path, head: Option<&str>) {
        if let (Self::System, Some(head)) = (self, head) {
            for name in ["", SIGNS, SIGNS_NEXT] {
                if let Ok(entry) = keyring::Entry::new(SERVICE, &account(head, name)) {
                    let _ = entry.delete_credential();
                }
            }
        }
        if !matches!(self, Self::File(_)) {
            let _ = std::fs::remove_file(beside(book));
            let _ = std::fs::remove_file(self.signing_file(book, SIGNS));
            let _ = std::fs::remove_file(self.signing_file(book, SIGNS_NEXT));
        }
    }
}

/// When a signing key comes into use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Use {
    /// At once.
    Now,
    /// When the register has taken it.
    Next,
}

/// The keychain's name of a key of a book.
fn account(head: &str, name: &str) -> String {
    if name.is_empty() { head.to_owned() } else { format!("{head}-{name}") }
}

fn entry(book: &Path, name: &str) -> Option<keyring::Entry> {
    keyring::Entry::new(SERVICE, &account(&head(book)?, name)).ok()
}

fn no_key() -> Problem {
    Problem::refused("no-key")
}

/// The 16 random bytes at the head of the file, as the keychain's name for the book.
#[must_use]
pub fn head(book: &Path) -> Option<String> {
    let mut bytes = [0u8; 16];
    std::fs::File::open(book).ok()?.read_exact(&mut bytes).ok()?;
    Some(bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

fn from_keychain(book: &Path, name: &str) -> Option<Key> {
    let text = entry(book, name)?.get_password().ok()?;
    Key::from_hex(&text).ok()
}

fn into_keychain(book: &Path, key: &Key, name: &str) -> bool {
    // Read it back: a keychain that forgets at once would lock the house out.
    entry(book, name).is_some_and(|entry| {
        entry.set_password(&key.to_hex()).is_ok() && entry.get_password().is_ok_and(|text| text == key.to_hex())
    })
}

fn read_file(file: &Path) -> Result<Option<Key>, Problem> {
    match std::fs::read_to_string(file) {
        Ok(text) => Key::from_hex(&text).map(Some).map_err(|_| Problem::refused("bad-key-file")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => Err(Problem::refused("bad-key-file")),
        Err(_) => Err(Problem::refused("key-file-unreadable")),
    }
}

fn write_file(file: &Path, key: &Key) -> std::io::Result<()> {
    if file.exists() {
        return Ok(());
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(file)?;
    writeln!(file, "{}", key.to_hex())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_is_for_its_owner_only_and_reads_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let book = folder.path().join("maison.escale");
        let key = Keeper::Beside.for_new().expect("a key");
        assert_eq!(Keeper::Beside.keep(&book, &key), Ok(KeyPlace::File));
        assert_eq!(Keeper::Beside.find(&book), Ok((key, KeyPlace::File)));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(beside(&book)).expect("the key file").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_book_without_its_key_says_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let book = folder.path().join("maison.escale");
        assert_eq!(Keeper::Beside.find(&book).map_err(|p| p.code), Err("no-key".into()));
        std::fs::write(beside(&book), "not a key").expect("a file");
        assert_eq!(Keeper::Beside.find(&book).map_err(|p| p.code), Err("bad-key-file".into()));
    }
}
