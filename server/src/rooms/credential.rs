//! A credential: what lets someone in with more than a listener's rights.

use super::secrets::LinkHash;
use protocol::RoomName;
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// One link or passphrase of one room, as it is kept. Its `Debug` shows no hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credential {
    /// Names it to those who may revoke it.
    pub id: CredentialId,
    /// The room it opens.
    pub room: RoomName,
    /// What it grants.
    pub grants: Grants,
    /// The hash of its secret.
    pub(super) kept: Kept,
    /// When it was made: milliseconds since 1970, if that was noted.
    #[serde(default)]
    pub made_ms: Option<u64>,
    /// True if it was made to be kept on a device.
    #[serde(default)]
    pub device: bool,
    /// When it stops working: milliseconds since 1970 by the wall's clock.
    pub expires_ms: Option<u64>,
    /// How often it may still be used.
    pub uses_left: Option<u32>,
    /// Set by [`super::Rooms::revoke`], for good.
    pub revoked: bool,
}

/// A credential's public name. Knowing it opens nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CredentialId(String);

impl CredentialId {
    pub(super) fn random() -> Self {
        Self(Uuid::new_v4().to_string())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for CredentialId {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl fmt::Display for CredentialId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a credential grants in its room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grants {
    /// To open meetings and lead them.
    Facilitator,
    /// To help lead.
    Cofacilitator,
    /// To enter a private room.
    Invitation,
    /// To enter beside someone, as their companion.
    Companion,
    /// To look after the room between its meetings.
    Steward,
}

/// How long and how often a new link works.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Terms {
    /// When it stops working: milliseconds since 1970. `None` is never.
    pub expires_ms: Option<u64>,
    /// How often it may be used. `None` is without end.
    pub uses: Option<u32>,
    /// True if it is to be kept on a device.
    pub device: bool,
}

impl Grants {
    /// Its word on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Cofacilitator => "cofacilitator",
            Self::Invitation => "invitation",
            Self::Companion => "companion",
            Self::Steward => "steward",
        }
    }
}

/// The hash of a secret, by its kind.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "hash", rename_all = "snake_case")]
pub(super) enum Kept {
    /// Of 256 random bits.
    Link(LinkHash),
    /// Of what a person chose: a PHC string of argon2id.
    Passphrase(String),
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Link(_) => "Link(..)",
            Self::Passphrase(_) => "Passphrase(..)",
        })
    }
}

impl Credential {
    /// Whether it works at this time.
    pub fn is_live(&self, now_ms: u64) -> bool {
        !self.revoked && self.uses_left != Some(0) && self.expires_ms.is_none_or(|end| now_ms < end)
    }

    /// Whether it is a link, and no passphrase.
    pub fn is_link(&self) -> bool {
        matches!(self.kept, Kept::Link(_))
    }

    pub(super) fn is_of_link(&self, presented: &LinkHash) -> bool {
        matches!(&self.kept, Kept::Link(hash) if hash.matches(presented))
    }

    pub(super) fn passphrase(&self) -> Option<&str> {
        match &self.kept {
            Kept::Passphrase(phc) => Some(phc),
            Kept::Link(_) => None,
        }
    }
}
