//! What is kept of the server as a whole, beside its rooms.

use super::secrets::LinkHash;
use crate::help::Confirmed;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

/// One small document, the same for every process that has the rooms open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct House {
    /// Links that each make one room, until they are used.
    pub start_links: Vec<StartLink>,
    /// Whose help list the host has confirmed in the browser, and when.
    pub help: Option<Confirmed>,
}

/// A link that makes one room. Its `Debug` shows no hash.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartLink {
    hash: LinkHash,
    /// When it stops working: milliseconds since 1970.
    expires_ms: u64,
}

impl House {
    /// Keeps one more link, and forgets those that are over.
    pub(super) fn add_start_link(&mut self, secret: &SecretString, expires_ms: u64, now_ms: u64) {
        self.start_links.retain(|link| now_ms < link.expires_ms);
        self.start_links.push(StartLink { hash: LinkHash::of(secret), expires_ms });
    }

    /// Takes the link of this secret out, if it still works. Compares with every one, so that the time tells nothing.
    pub(super) fn take_start_link(&mut self, secret: &SecretString, now_ms: u64) -> Option<StartLink> {
        let presented = LinkHash::of(secret);
        let (taken, stay) = self.start_links.drain(..).partition(|link| link.hash.matches(&presented));
        self.start_links = stay;
        let taken: Vec<StartLink> = taken;
        taken.into_iter().find(|link| now_ms < link.expires_ms)
    }
}

impl std::fmt::Debug for StartLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StartLink").field("expires_ms", &self.expires_ms).finish_non_exhaustive()
    }
}
