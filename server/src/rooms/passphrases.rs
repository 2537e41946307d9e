//! Passphrases: argon2id on threads of their own, few at a time, so that guessing costs meetings nothing.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::thread::{self, available_parallelism};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};
use unicode_normalization::UnicodeNormalization;

/// The shortest passphrase that a room may have, in characters.
const CHARS_MIN: usize = 12;

/// The longest passphrase, in characters. Longer ones are wrong without being hashed.
const CHARS_MAX: usize = 128;

/// Passphrases that may wait for their turn. One more is answered `Busy` at once: each hash holds 19 MiB.
const WAITING_MAX: usize = 16;

/// Verified when there is nothing to verify against, so that an unknown room takes the time of a known one. Nobody
/// knows a passphrase for it: salt and hash are random bytes.
const DUMMY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$7Jm0n1u9m0q0lWkqOqkzhQ$Q2zXqW7m0Jt4cWnqkqk0mJb8S9d2yq3n1r5v7x9zA1E";

/// Too many passphrases wait already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many passphrases are being checked")]
pub struct Busy;

/// Why a passphrase cannot be a room's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Fewer than 12 characters.
    #[error("the passphrase is too short")]
    TooShort,
    /// More than 128 characters.
    #[error("the passphrase is too long")]
    TooLong,
    /// Too many passphrases wait already.
    #[error(transparent)]
    Busy(#[from] Busy),
}

/// Hashes and verifies for one server.
pub(super) struct Passphrases {
    running: Arc<Semaphore>,
    places: Arc<Semaphore>,
}

/// Held by the thread itself: a caller who gives up does not make room for another hash.
struct Turn {
    _running: OwnedSemaphorePermit,
    _place: OwnedSemaphorePermit,
}

impl Passphrases {
    /// As many at a time as half the machine's cores, at least one.
    pub(super) fn new() -> Self {
        let cores = available_parallelism().map_or(1, usize::from);
        let running = (cores / 2).max(1);
        Self {
            running: Arc::new(Semaphore::new(running)),
            places: Arc::new(Semaphore::new(running + WAITING_MAX)),
        }
    }

    /// The PHC string to keep for a room's new passphrase.
    pub(super) async fn hash(&self, passphrase: &SecretString) -> Result<String, PassphraseError> {
        match passphrase.expose_secret().chars().count() {
            ..CHARS_MIN => Err(PassphraseError::TooShort),
            CHARS_MIN..=CHARS_MAX => {
                let normal = normal(passphrase);
                Ok(self.in_turn(move || phc(&normal)).await?)
            }
            _ => Err(PassphraseError::TooLong),
        }
    }

    /// Whether `presented` is the passphrase of `phc`. Without one, the same work and `false`.
    pub(super) async fn verify(&self, phc: Option<String>, presented: &SecretString) -> Result<bool, Busy> {
        if presented.expose_secret().chars().count() > CHARS_MAX {
            return Ok(false);
        }
        let normal = normal(presented);
        self.in_turn(move || {
            let fits = matches(phc.as_deref().unwrap_or(DUMMY), &normal);
            fits && phc.is_some()
        })
        .await
    }

    /// A thread for each hash: the system's allocator keeps what a thread frees for the threads that come after it, and
    /// on the runtime's many threads each would keep 19 MiB for good.
    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Busy> {
        let turn = self.turn().await?;
        let (answer, answered) = oneshot::channel();
        let hashing = thread::Builder::new().name("passphrase".into()).spawn(move || {
            let result = work();
            drop(turn);
            // Whoever asked may have gone.
            let _ = answer.send(result);
        });
        // No thread: the system has no room for one now.
        hashing.map_err(|_| Busy)?;
        Ok(answered.await.expect("hashing does not panic"))
    }

    async fn turn(&self) -> Result<Turn, Busy> {
        let place = self.places.clone().try_acquire_owned().map_err(|_| Busy)?;
        let running = self.running.clone().acquire_owned().await.map_err(|_| Busy)?;
        Ok(Turn { _running: running, _place: place })
    }
}

/// The same letters, however a keyboard composed them.
fn normal(passphrase: &SecretString) -> SecretString {
    SecretString::from(passphrase.expose_secret().nfc().collect::<String>())
}

fn argon2id() -> Argon2<'static> {
    let params = Params::new(19_456, 2, 1, None).expect("the parameters are within argon2's bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn phc(passphrase: &SecretString) -> String {
    let hash: PasswordHash = argon2id()
        .hash_password(passphrase.expose_secret().as_bytes())
        .expect("argon2 takes any passphrase of this length, and the system has randomness");
    hash.to_string()
}

fn matches(phc: &str, passphrase: &SecretString) -> bool {
    PasswordHash::new(phc)
        .is_ok_and(|hash| argon2id().verify_password(passphrase.expose_secret().as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text)
    }

    #[tokio::test]
    async fn a_passphrase_is_known_again_however_it_is_composed_and_no_other_is() {
        let passphrases = Passphrases::new();
        let phc = passphrases.hash(&secret("caf\u{e9} by the river")).await.expect("a passphrase");
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        for (presented, expected) in [
            ("caf\u{e9} by the river", true),
            ("cafe\u{301} by the river", true),
            ("cafe by the river", false),
        ] {
            let answer = passphrases.verify(Some(phc.clone()), &secret(presented)).await;
            assert_eq!(answer, Ok(expected), "{presented}");
        }
    }

    #[tokio::test]
    async fn a_rooms_passphrase_has_twelve_to_128_characters() {
        let passphrases = Passphrases::new();
        let hash = async |chars| passphrases.hash(&secret(&"ä".repeat(chars))).await;
        assert_eq!(hash(11).await, Err(PassphraseError::TooShort));
        assert!(hash(12).await.is_ok());
        assert!(hash(128).await.is_ok());
        assert_eq!(hash(129).await, Err(PassphraseError::TooLong));
    }

    // A dummy that does not parse, or is cheaper, would answer at once and tell that the room is unknown.
    #[test]
    fn the_dummy_is_a_real_hash_with_the_cost_of_one() {
        let dummy = PasswordHash::new(DUMMY).expect("a PHC string");
        let real = phc(&secret("a real passphrase"));
        let real = PasswordHash::new(&real).expect("a PHC string");
        assert_eq!(dummy.params, real.params);
        assert_eq!((dummy.algorithm, dummy.version), (real.algorithm, real.version));
        assert_eq!(dummy.salt.map(|salt| salt.len()), real.salt.map(|salt| salt.len()));
        assert_eq!(dummy.hash.map(|hash| hash.len()), real.hash.map(|hash| hash.len()));
    }

    #[tokio::test]
    async fn what_is_not_there_or_cannot_be_is_wrong() {
        let passphrases = Passphrases::new();
        assert_eq!(passphrases.verify(None, &secret("anything at all")).await, Ok(false));
        assert_eq!(passphrases.verify(None, &secret("")).await, Ok(false));
        assert_eq!(passphrases.verify(None, &secret(&"x".repeat(129))).await, Ok(false));
    }

    #[tokio::test]
    async fn a_full_queue_answers_busy_and_empties_again() {
        let passphrases = Passphrases::new();
        let all = u32::try_from(passphrases.places.available_permits()).expect("a few");
        let full = passphrases.places.clone().acquire_many_owned(all).await.expect("the places");
        assert_eq!(passphrases.verify(None, &secret("one too many")).await, Err(Busy));
        assert_eq!(passphrases.hash(&secret("one too many")).await, Err(PassphraseError::Busy(Busy)));
        drop(full);
        assert_eq!(passphrases.verify(None, &secret("welcome back")).await, Ok(false));
    }

    // A flood of connections that hang up must not start a hash each.
    #[tokio::test]
    async fn a_caller_who_gives_up_frees_its_place_only_when_its_hash_is_done() {
        let passphrases = Passphrases::new();
        let before = passphrases.places.available_permits();
        let (started, begun) = tokio::sync::oneshot::channel();
        let (release, released) = std::sync::mpsc::channel::<()>();
        let work = passphrases.in_turn(move || {
            started.send(()).expect("the test waits");
            released.recv().expect("the test releases");
        });
        let mut work = Box::pin(work);
        tokio::select! { _ = &mut work => panic!("it cannot be done"), _ = begun => {} }
        drop(work);
        assert_eq!(passphrases.places.available_permits(), before - 1);
        release.send(()).expect("the thread waits");
        let all = u32::try_from(before).expect("a few");
        let _all_free = passphrases.places.acquire_many(all).await.expect("they become free");
    }
}
