//! The hand that signs the register. Its private half never lies in the book: it is kept beside the book's key.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use super::{Hash, hex};

/// A keyed hash of SHA-256.
///
/// source: RFC 2104
#[must_use]
pub fn keyed(key: &[u8], parts: &[&[u8]]) -> Hash {
    // A key of any length is a key: the constructor cannot fail.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// The name of a key: the first 16 hexadecimal digits of the hash of its public half.
#[must_use]
pub fn kid_of(public: &[u8]) -> String {
    hex(&Sha256::digest(public)[..8])
}

/// Does the signature fit? Weak keys and second encodings of one signature are refused.
#[must_use]
pub fn fits(public: &[u8], message: &[u8], sig: &[u8]) -> bool {
    let (Ok(public), Ok(sig)) = (<[u8; 32]>::try_from(public), Signature::from_slice(sig)) else { return false };
    VerifyingKey::from_bytes(&public).is_ok_and(|key| key.verify_strict(message, &sig).is_ok())
}

/// A signing key, and fresh chance for pseudonyms and their keys. Its `Debug` shows the public half's name only.
#[derive(Clone)]
pub struct Signer {
    key: SigningKey,
    chance: [u8; 32],
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signer({})", self.kid())
    }
}

impl Signer {
    /// A signer from the 32 bytes of its key and 32 fresh random bytes of the machine.
    #[must_use]
    pub fn new(seed: [u8; 32], chance: [u8; 32]) -> Self {
        Self { key: SigningKey::from_bytes(&seed), chance }
    }

    /// The name of the key.
    #[must_use]
    pub fn kid(&self) -> String {
        kid_of(self.key.verifying_key().as_bytes())
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    /// Sign.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.key.sign(message).to_bytes()
    }

    /// Bytes nobody can guess, other ones for other words.
    #[must_use]
    pub fn secret(&self, about: &[&[u8]]) -> [u8; 32] {
        keyed(&self.chance, about)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_fits_its_message_and_no_other() {
        let signer = Signer::new([3; 32], [4; 32]);
        let sig = signer.sign(b"yes");
        assert!(fits(&signer.public(), b"yes", &sig));
        assert!(!fits(&signer.public(), b"no", &sig));
        assert!(!fits(&Signer::new([5; 32], [4; 32]).public(), b"yes", &sig));
        assert!(!fits(&[0; 32], b"yes", &[0; 64]), "a weak key signs everything");
        assert_eq!(format!("{signer:?}"), format!("Signer({})", signer.kid()));
    }

    /// source: RFC 4231, test case 2, with the lengths of the parts left out of it
    #[test]
    fn the_keyed_hash_is_that_of_the_standard() {
        let mut mac = Hmac::<Sha256>::new_from_slice(b"Jefe").expect("a key");
        mac.update(b"what do ya want for nothing?");
        let sum: [u8; 32] = mac.finalize().into_bytes().into();
        assert_eq!(hex(&sum), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assert_ne!(keyed(b"k", &[b"ab", b"c"]), keyed(b"k", &[b"a", b"bc"]), "parts do not run together");
    }
}
