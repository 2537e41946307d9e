//! The numbers that a client needs to know, sent in `welcome`. Each is a setting of the server.

use serde::{Deserialize, Serialize};

/// Sizes and waits of this server (DECISIONS 17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Limits {
    /// The longest frame that the server reads, in bytes.
    pub frame_bytes: u32,
    /// The longest line, in characters.
    pub text_chars: u32,
    /// The longest line, in bytes of UTF-8.
    pub text_bytes: u32,
    /// The longest note or private line, in characters.
    pub note_chars: u32,
    /// The longest short reply in a response window, in characters.
    pub reply_chars: u32,
    /// The longest alias, in graphemes (what a reader calls one letter).
    pub alias_graphemes: u32,
    /// The server sends a heartbeat this often, in milliseconds.
    pub heartbeat_ms: u32,
    /// A side that has heard nothing for this long gives the connection up, in milliseconds.
    pub dead_after_ms: u32,
    /// A client says that its writer stopped composing after this long without a key, in milliseconds.
    pub typing_silence_ms: u32,
    /// Lines that one seat may say in a minute.
    pub says_per_minute: u32,
    /// Lines that one seat may say at once before that.
    pub says_burst: u32,
    /// Seats in one room.
    pub seats: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            frame_bytes: 16 * 1024,
            text_chars: 4_000,
            text_bytes: 12_000,
            note_chars: 2_000,
            reply_chars: 280,
            alias_graphemes: 32,
            heartbeat_ms: 25_000,
            dead_after_ms: 60_000,
            typing_silence_ms: 6_000,
            says_per_minute: 20,
            says_burst: 8,
            seats: 200,
        }
    }
}
