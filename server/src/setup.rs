//! The set-up link: whoever holds it may make one room (DECISIONS 13). Made anew at each start, kept nowhere.

use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::SecretString;

use crate::links;
use crate::rooms::{LinkHash, link_secret};

/// What the server remembers of the link: a hash, until it is used.
pub struct Setup {
    hash: Mutex<Option<LinkHash>>,
}

/// The link's secret, shown once to whoever starts the server. It has no `Debug`, so that it never reaches a log.
pub struct SetupSecret(SecretString);

impl SetupSecret {
    /// The link on a server with this address. The secret stands in the fragment, which no browser sends.
    pub fn link(&self, public_url: &str) -> String {
        links::of_start(public_url, &self.0)
    }
}

/// The right to make a room, taken by one request. Dropped without [`Claim::used`], the link works again.
pub struct Claim<'a> {
    setup: &'a Setup,
    hash: Option<LinkHash>,
}

impl Setup {
    /// A new link, and its secret for the one who starts the server.
    pub fn new() -> (Self, SetupSecret) {
        let secret = link_secret();
        (Self { hash: Mutex::new(Some(LinkHash::of(&secret))) }, SetupSecret(secret))
    }

    /// Takes the right if the secret is the link's. Of two requests at once, one gets it.
    pub fn claim(&self, secret: &str) -> Option<Claim<'_>> {
        let mut kept = self.lock();
        let presented = LinkHash::of(&SecretString::from(secret));
        let right = kept.as_ref().is_some_and(|kept| kept.matches(&presented));
        right.then(|| Claim { setup: self, hash: kept.take() })
    }

    // Nothing in here can panic half-way.
    fn lock(&self) -> MutexGuard<'_, Option<LinkHash>> {
        self.hash.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Claim<'_> {
    /// The room is made: the link has done its work.
    pub fn used(mut self) {
        self.hash = None;
    }
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        if let Some(hash) = self.hash.take() {
            *self.setup.lock() = Some(hash);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn the_link_makes_one_room_and_survives_a_failed_try() {
        let (setup, secret) = Setup::new();
        assert!(setup.claim("something else").is_none());
        let first = setup.claim(secret.0.expose_secret()).expect("it is the link's");
        assert!(setup.claim(secret.0.expose_secret()).is_none(), "somebody else is using it");
        drop(first);
        setup.claim(secret.0.expose_secret()).expect("nothing was made with it").used();
        assert!(setup.claim(secret.0.expose_secret()).is_none(), "it works once");
    }

    #[test]
    fn the_secret_stands_in_the_fragment_only() {
        let (_, secret) = Setup::new();
        let link = secret.link("http://127.0.0.1:8080");
        let (sent, kept) = link.split_once('#').unwrap();
        assert_eq!(sent, "http://127.0.0.1:8080/");
        assert_eq!(kept.len(), "setup=".len() + 43);
    }
}
