//! Secrets in links: made here, shown once, kept as a hash.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;

/// A new secret for a link: 256 random bits as 43 characters of base64url.
pub(crate) fn link_secret() -> SecretString {
    SecretString::from(random_text::<32>())
}

/// What is kept of a link's secret. A hash without salt or stretching is enough: nobody guesses 256 bits.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct LinkHash(String);

impl LinkHash {
    /// The hash of a secret that was made or presented.
    pub(crate) fn of(secret: &SecretString) -> Self {
        Self(blake3::hash(secret.expose_secret().as_bytes()).to_hex().to_string())
    }

    /// Whether both are of the same secret, in the same time wherever they differ.
    pub(crate) fn matches(&self, presented: &Self) -> bool {
        self.0.as_bytes().ct_eq(presented.0.as_bytes()).into()
    }
}

/// `N` random bytes as base64url without padding.
fn random_text<const N: usize>() -> String {
    let mut bytes = zeroize::Zeroizing::new([0; N]);
    rand::fill(bytes.as_mut_slice());
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_secret_is_43_characters_that_a_link_may_hold_and_like_no_other() {
        let secrets: BTreeSet<String> = (0..100).map(|_| link_secret().expose_secret().to_owned()).collect();
        assert_eq!(secrets.len(), 100);
        for secret in secrets {
            assert_eq!(secret.len(), 43);
            assert!(
                secret.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')),
                "{secret}"
            );
        }
    }

    #[test]
    fn a_hash_matches_its_own_secret_only() {
        let (one, other) = (link_secret(), link_secret());
        assert!(LinkHash::of(&one).matches(&LinkHash::of(&one)));
        assert!(!LinkHash::of(&one).matches(&LinkHash::of(&other)));
        assert!(!LinkHash::of(&one).matches(&LinkHash(String::new())));
    }
}
