//! Where a seat stands at the door, and what it waits for.

use serde::{Deserialize, Serialize};

/// Where a seat stands between door and room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Reading the agreements.
    Door,
    /// Agreed, and waiting to be let in.
    Waiting,
    /// In the room.
    In,
    /// Gave up the seat.
    Left,
    /// Was not let in.
    Declined,
    /// Was removed.
    Removed,
}

/// What someone waits for at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WaitReason {
    /// A facilitator has locked the door.
    Locked,
    /// The room rests for a moment.
    Rest,
    /// Someone was removed: for a while a facilitator looks first, and then people come in as listeners.
    Removal,
    /// In this room a facilitator lets everyone in.
    Approval,
    /// The evening has begun, and this room does not let people in by itself after that.
    Late,
    /// It is a program.
    Bot,
}
