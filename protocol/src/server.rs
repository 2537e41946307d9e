//! What the server sends: answers to a client's messages, and the events of a meeting.

use crate::event::Event;
use crate::help::HelpInfo;
use crate::view::View;
use crate::{ClientId, Code, Epoch, Limits, SeatId, StageId};
use serde::{Deserialize, Serialize};

/// One frame from the server, but for events, which are [`RoomFrame`] and [`SeatFrame`]. Unknown fields and
/// unknown types are to be skipped by a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ServerMessage {
    /// The answer to `hello`.
    Welcome {
        /// What this server can do: it grows by one with each change that a client can notice.
        feature_level: u32,
        /// This server's numbers.
        limits: Limits,
    },
    /// The message was accepted and is kept for as long as the meeting is.
    Done {
        /// The message's id.
        re: ClientId,
        /// The room's event that it led to, if it was one for the room.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seq: Option<u64>,
    },
    /// The message was not accepted, and changed nothing.
    Refused(Refusal),
    /// The answer to `enter` and `return`: the seat is yours.
    Entered {
        /// The message's id.
        re: ClientId,
        /// The meeting.
        epoch: Epoch,
        /// The seat.
        seat: SeatId,
        /// True if exactly the missed events follow; false if a `view` follows, which replaces what was known.
        resumed: bool,
    },
    /// The meeting as this seat sees it, after `enter`, after coming in, and in answer to `look`.
    View(Box<View>),
    /// The answer to `help`.
    Help {
        /// The message's id.
        re: ClientId,
        /// Where to find help.
        help: Box<HelpInfo>,
    },
    /// The answer to `return_words`. Shown once, kept by nobody but their owner.
    ReturnWords {
        /// The message's id.
        re: ClientId,
        /// Four words.
        words: String,
    },
    /// The answer to `slip`: what this server says of the seat, and its signature. Kept by nobody but their owner.
    Slip {
        /// The message's id.
        re: ClientId,
        /// The signed text, whole lines, each with a line break behind it.
        text: String,
        /// The Ed25519 signature of the text, as 128 hexadecimal digits.
        signature: String,
    },
    /// A sign of life. The client answers `alive`.
    Heartbeat {},
    /// The server goes down for a moment: come back after about this long.
    Restart {
        /// Milliseconds to wait; the client adds its own chance to it.
        after_ms: u32,
    },
}

/// Why a message was not accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Refusal {
    /// The message's id, if it could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub re: Option<ClientId>,
    /// The stable code.
    pub code: Code,
    /// A plain sentence, for clients without words of their own.
    pub message: String,
    /// Whether the same message may be accepted later.
    pub retryable: bool,
    /// When, in milliseconds, if the server knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u64>,
    /// The seat's place among the raised hands, where the refusal is about the floor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u16>,
    /// Which field was wrong, or what else would help the author of a client.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Refusal {
    /// The refusal with a code's own sentence.
    pub fn new(re: Option<ClientId>, code: Code) -> Self {
        Self {
            re,
            code,
            message: code.message().to_owned(),
            retryable: code.retryable(),
            retry_after_ms: None,
            place: None,
            detail: None,
        }
    }

    /// The same, saying when to try again.
    pub fn retry_after_ms(mut self, wait: u64) -> Self {
        self.retry_after_ms = Some(wait);
        self
    }

    /// The same, with a word for the author of a client.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

/// An event for everyone in a room: `{"seq": 7, "at": 61000, "type": "said", ..}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoomFrame {
    /// In which room; left out for the main room.
    #[serde(default, skip_serializing_if = "StageId::is_main")]
    pub stage: StageId,
    /// That room's count, without gaps.
    pub seq: u64,
    /// When it happened, in milliseconds since the meeting opened.
    pub at: u64,
    /// What happened, beside the count in the same object.
    #[serde(flatten)]
    pub event: Event,
}

/// An event for one seat: `{"own": 3, "at": 61000, "type": "place", ..}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeatFrame {
    /// The seat's own count, without gaps.
    pub own: u64,
    /// When it happened, in milliseconds since the meeting opened.
    pub at: u64,
    /// What happened, beside the count in the same object.
    #[serde(flatten)]
    pub event: Event,
}
