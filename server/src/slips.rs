//! Attendance slips: what this server says of a seat at its holder's request, signed. The name on one is a hash that the
//! holder's device has made, and nothing of a slip is kept here.
//!
//! - `key` is the file that slips are signed with, made at the first slip;
//! - `verify` reads a slip as its owner shows it;
//! - `hex` is how bytes stand on one.

mod hex;
mod key;
mod verify;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use ed25519_dalek::{Signer, SigningKey};
use httpdate::HttpDate;
use protocol::{ClientId, Code, Commitment, Refusal, RoomName, ServerMessage};
use tokio::sync::OnceCell;

use hex::hex;

pub use key::{KeyError, PublicKey, own_key, own_key_if_made};
pub use verify::{SlipError, verify};

/// The first line of every slip.
const TITLE: &str = "openchair attendance slip 1";

/// What a slip says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// In which room.
    pub room: RoomName,
    /// When the evening began, in milliseconds since 1970.
    pub began_ms: u64,
    /// Whole minutes since the person came in.
    pub minutes: u64,
    /// What stands for the name.
    pub commitment: Commitment,
}

impl Facts {
    /// The text that is signed.
    fn text(&self, key: &SigningKey) -> String {
        let Self { room, began_ms, minutes, commitment } = self;
        let began = HttpDate::from(UNIX_EPOCH + Duration::from_millis(*began_ms));
        let (commitment, key) = (commitment.as_str(), hex(key.verifying_key().as_bytes()));
        format!(
            "{TITLE}\nroom: {room}\nbegan: {began}\nminutes: {minutes}\ncommitment: {commitment}\nkey: {key}\n"
        )
    }
}

/// Signs slips.
pub struct Slips {
    data: PathBuf,
    /// Read or made at the first slip.
    key: OnceCell<Arc<SigningKey>>,
}

impl Slips {
    /// With the key of this data folder. Nothing is read or made yet.
    pub fn of(data: &Path) -> Self {
        Self { data: data.into(), key: OnceCell::new() }
    }

    /// The answer to a `slip` message: the slip, or `unavailable` while there is no key to sign it with.
    pub async fn answer(&self, re: ClientId, facts: &Facts) -> ServerMessage {
        match self.key.get_or_try_init(|| self.load()).await {
            Ok(key) => signed(re, facts, key),
            Err(error) => {
                tracing::error!(%error, "no slip was signed");
                ServerMessage::Refused(Refusal::new(Some(re), Code::Unavailable))
            }
        }
    }

    async fn load(&self) -> Result<Arc<SigningKey>, KeyError> {
        let data = self.data.clone();
        let read = tokio::task::spawn_blocking(move || key::open(&data)).await;
        read.expect("reading a key does not panic").map(Arc::new)
    }
}

fn signed(re: ClientId, facts: &Facts, key: &SigningKey) -> ServerMessage {
    let text = facts.text(key);
    let signature = hex(&key.sign(text.as_bytes()).to_bytes());
    ServerMessage::Slip { re, text, signature }
}

#[cfg(test)]
mod tests;
