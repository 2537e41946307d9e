//! How it stands with someone who needs a person now: for them, and for those who lead.

use serde::{Deserialize, Serialize};

/// What someone who needs a person now can know. A client never shows more hope than this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Company {
    /// Those who lead are here and have just been told.
    Asked,
    /// Nobody who leads is connected just now: do not wait for one.
    NobodyHere,
    /// They were told a minute ago and nobody has answered: do not wait for them.
    NobodyYet,
    /// Someone came: a one-to-one with them is open.
    Came,
    /// The connection of the one who came is gone. The others have been told.
    Dropped,
    /// It is over.
    Over,
}

/// How it stands with someone who needs a person now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Crisis {
    /// Nobody is with them: `take_crisis` goes.
    Called,
    /// Someone is with them.
    Taken,
    /// For the one who is with them: that person's connection is gone.
    LineGone,
    /// For the one who is with them: it is back.
    LineBack,
    /// They gave up their seat.
    Left,
    /// It is over.
    Over,
}
