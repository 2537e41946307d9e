//! Sealing bytes under a 256-bit key with XChaCha20-Poly1305. Its nonces are long enough to be drawn at random.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use rand::TryRng;
use rand::rngs::SysRng;
use zeroize::Zeroizing;

/// How many bytes a sealed text is longer than the plain one: nonce and tag.
pub const OVERHEAD: usize = NONCE + 16;

const NONCE: usize = 24;

/// A secret key, wiped from memory when it is dropped.
pub struct Key(Zeroizing<[u8; 32]>);

/// The sealed bytes, or what they were sealed with, are not what they were; or the key is another one.
#[derive(Debug, PartialEq, Eq)]
pub struct NotGenuine;

impl Key {
    /// A new key from the operating system's generator.
    pub fn random() -> Self {
        let mut key = Zeroizing::new([0; 32]);
        SysRng.try_fill_bytes(&mut *key).expect("the operating system gives random bytes");
        Self(key)
    }

    /// The key of these bytes, if they are 32.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut key = Zeroizing::new([0; 32]);
        (bytes.len() == key.len()).then(|| {
            key.copy_from_slice(bytes);
            Self(key)
        })
    }

    /// The key itself, to be sealed under another one.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals `plain`, bound to `context`, which stays in clear elsewhere: nonce, sealed bytes, tag.
    pub fn seal(&self, context: &[u8], plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE] = rand::random();
        let payload = Payload { msg: plain, aad: context };
        let sealed =
            self.cipher().encrypt(&nonce.into(), payload).expect("a body is far shorter than 256 GiB");
        [&nonce, &*sealed].concat()
    }

    /// The plain bytes of what [`Key::seal`] made with the same context.
    pub fn unseal(&self, context: &[u8], sealed: &[u8]) -> Result<Vec<u8>, NotGenuine> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(NotGenuine)?;
        let payload = Payload { msg: sealed, aad: context };
        self.cipher().decrypt(&(*nonce).into(), payload).map_err(|_| NotGenuine)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}
