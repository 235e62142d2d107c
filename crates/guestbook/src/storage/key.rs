//! The key of a book: 32 random bytes. Where it is kept is the shell's business.

use std::fmt::{self, Write as _};

/// The raw key of the encrypted file. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

/// Why a text is not a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a key is 64 hexadecimal digits")]
pub struct NotAKey;

impl Key {
    /// Wrap 32 random bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// Read 64 hexadecimal digits.
    ///
    /// # Errors
    /// [`NotAKey`] for anything else.
    pub fn from_hex(text: &str) -> Result<Self, NotAKey> {
        let text = text.trim();
        if text.len() != 64 || !text.is_ascii() {
            return Err(NotAKey);
        }
        let mut bytes = [0u8; 32];
        for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| NotAKey)?;
        }
        Ok(Self(bytes))
    }

    /// The 64 hexadecimal digits, for a keychain or a key file.
    #[must_use]
    pub fn to_hex(&self) -> String {
        self.0.iter().fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}
