//! A room: what is kept of a named place between its meetings.

use super::secrets;
use protocol::RoomName;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A named place, kept until someone deletes it. Nothing in it comes from a meeting. An edit applies to the next
/// sitting: a meeting's first entry carries the room as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Its name, one for each room of a server. People type it; links do not hold it.
    pub name: RoomName,
    /// Stands in links in the name's place, so that a browser's history tells nothing.
    pub address: RoomAddress,
    /// Who may learn that it exists.
    pub listing: Listing,
    /// The name of the format that its meetings follow.
    pub format: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// What everyone agrees to at the door, one sentence each.
    pub agreements: Vec<String>,
    /// Texts that take the place of the format's own, by the slot's name.
    pub slots: BTreeMap<String, String>,
    /// What the people who lead can and cannot do, shown at the door.
    pub limits_text: String,
    /// What kind of people lead.
    pub led_by: LedBy,
    /// When it was created: milliseconds since 1970.
    pub created_at_ms: u64,
}

/// Who may learn that a room exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Listing {
    /// Everyone: it stands on the server's page.
    Listed,
    /// Whoever knows its name or address.
    Unlisted,
    /// Whoever holds a link or the passphrase. To everyone else it is an unknown room.
    Private,
}

/// What kind of people lead a room's meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum LedBy {
    /// People in the same situation.
    Peers,
    /// People trained to facilitate.
    Trained,
    /// A clinician.
    Clinician,
}

/// A room's opaque address: 128 random bits as 22 characters of base64url.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RoomAddress(String);

impl RoomAddress {
    /// An address that no room has had.
    pub fn random() -> Self {
        Self(secrets::random_text::<16>())
    }

    /// The address as it stands in links.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
