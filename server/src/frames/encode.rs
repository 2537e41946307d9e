//! Messages become frames once and are then shared by all who receive them.

use std::ops::Deref;

use bytes::Bytes;
use protocol::ServerMessage;
use protocol::padding::padded;
use protocol::server::{RoomFrame, SeatFrame};
use serde::Serialize;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

/// A message as it goes onto the network: one WebSocket frame, its header included. A clone is a reference count, and it
/// can be read as its text.
#[derive(Clone, PartialEq, Eq)]
pub struct Encoded {
    bytes: Bytes,
    text_from: usize,
}

impl Encoded {
    /// The whole frame.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl From<String> for Encoded {
    fn from(text: String) -> Self {
        let text_len = text.len();
        let mut bytes = Vec::with_capacity(text_len + 10);
        let frame = Frame::message(text.into_bytes(), OpCode::Data(Data::Text), true);
        frame.format(&mut bytes).expect("a vector takes everything");
        Self { text_from: bytes.len() - text_len, bytes: bytes.into() }
    }
}

impl Deref for Encoded {
    type Target = str;

    fn deref(&self) -> &str {
        str::from_utf8(&self.bytes[self.text_from..]).expect("it was made from text")
    }
}

impl std::fmt::Debug for Encoded {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:?}", &**self)
    }
}

/// An answer, or a message of the connection itself.
pub fn server_message(message: &ServerMessage) -> Encoded {
    encode(message)
}

/// An event for everyone in the room.
pub fn room_frame(frame: &RoomFrame) -> Encoded {
    encode(frame)
}

/// An event for one seat.
pub fn seat_frame(frame: &SeatFrame) -> Encoded {
    encode(frame)
}

fn encode(message: &impl Serialize) -> Encoded {
    padded(serde_json::to_string(message).expect("wire types have string keys only")).into()
}
