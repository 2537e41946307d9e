//! The rooms of a server that everyone may learn of, and one that was just made.

use serde::{Deserialize, Serialize};

/// The listed rooms, by name. The answer of `GET /api/rooms`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoomList {
    /// The rooms.
    pub rooms: Vec<RoomInfo>,
}

/// What tells one room from another before anyone stands at its door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoomInfo {
    /// Its name, for people to read.
    pub room: String,
    /// Its opaque address, which belongs into links in the name's place.
    pub address: String,
    /// The format it follows.
    pub format: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// How long an evening is, in minutes; absent while its format is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// What kind of people lead: `peers`, `trained` or `clinician`.
    pub led_by: String,
    /// True if a meeting is open now.
    pub open: bool,
    /// When its next meeting begins, in milliseconds since 1970, if the room has times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_ms: Option<u64>,
}

/// A room that was just made. The answer of `POST /api/rooms`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MadeRoom {
    /// Its name.
    pub room: String,
    /// The link for everyone.
    pub link: String,
    /// The link for whoever holds the meetings, with its secret. It stands in this answer and nowhere else.
    pub facilitator_link: String,
}
