//! Messages become text once and are then shared by all who receive them.

use protocol::ServerMessage;
use protocol::padding::padded;
use protocol::server::{RoomFrame, SeatFrame};
use serde::Serialize;
use tokio_tungstenite::tungstenite::Utf8Bytes;

/// The text of one frame. A clone is a reference count.
pub type Encoded = Utf8Bytes;

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
