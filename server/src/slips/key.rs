//! The key that slips are signed with: 32 bytes in `keys/slip.key`. It opens no meeting, so it lies there unsealed.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::{fmt, fs, io};

use ed25519_dalek::{SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use super::hex::{hex, unhex};
use crate::log::private;

/// Why the key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or made.
    #[error("failed to use {path}: {source}")]
    File {
        /// Which one.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The file is something else than 32 bytes.
    #[error("{path} is not a slip key (32 bytes)")]
    NotAKey {
        /// Which one.
        path: PathBuf,
    },
}

/// What a slip is verified with. It is no secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(pub(super) VerifyingKey);

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(self.0.as_bytes()))
    }
}

/// A text that is no public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a slip key is 64 hexadecimal digits, as `slip key` prints them")]
pub struct NotAPublicKey;

impl FromStr for PublicKey {
    type Err = NotAPublicKey;

    fn from_str(text: &str) -> Result<Self, NotAPublicKey> {
        let bytes = unhex(text).ok_or(NotAPublicKey)?;
        VerifyingKey::from_bytes(&bytes).map(Self).map_err(|_| NotAPublicKey)
    }
}

/// The public key of this data folder; the first call makes the key.
pub fn own_key(data: &Path) -> Result<PublicKey, KeyError> {
    open(data).map(|key| PublicKey(key.verifying_key()))
}

/// The same; none while no slip was ever signed here.
pub fn own_key_if_made(data: &Path) -> Result<Option<PublicKey>, KeyError> {
    if file(data).exists() { own_key(data).map(Some) } else { Ok(None) }
}

/// Reads the key, or makes it.
pub(super) fn open(data: &Path) -> Result<SigningKey, KeyError> {
    let path = file(data);
    let at = |source| KeyError::File { path: path.clone(), source };
    if !path.exists() {
        let secret = Zeroizing::new(rand::random::<[u8; 32]>());
        private::make_once(&path, &*secret).map_err(at)?;
    }
    let bytes = Zeroizing::new(fs::read(&path).map_err(at)?);
    let secret = Zeroizing::new(<[u8; 32]>::try_from(&bytes[..]).map_err(|_| KeyError::NotAKey { path })?);
    Ok(SigningKey::from_bytes(&secret))
}

fn file(data: &Path) -> PathBuf {
    data.join("keys/slip.key")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn the_key_is_made_once_and_nobody_else_can_read_it() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(own_key_if_made(data.path()).unwrap(), None);
        let made = own_key(data.path()).unwrap();
        assert_eq!(own_key_if_made(data.path()).unwrap(), Some(made));
        assert_eq!(made.to_string().parse(), Ok(made));
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&file(data.path())), 0o600);
        assert_eq!(mode(&data.path().join("keys")), 0o700);
        assert_eq!(fs::read_dir(data.path().join("keys")).unwrap().count(), 1, "nothing lies beside it");
    }

    #[test]
    fn a_file_of_another_length_is_no_key_and_is_left_as_it_is() {
        let data = tempfile::tempdir().unwrap();
        fs::create_dir(data.path().join("keys")).unwrap();
        fs::write(file(data.path()), b"short").unwrap();
        assert!(matches!(own_key(data.path()), Err(KeyError::NotAKey { .. })));
        assert_eq!(fs::read(file(data.path())).unwrap(), b"short");
    }
}
