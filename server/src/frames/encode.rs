//! Messages become text once and are then shared by all who receive them.

use protocol::ServerMessage;
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
    let mut json = serde_json::to_vec(message).expect("wire types have string keys only");
    json.resize(padded(json.len()), b' ');
    String::from_utf8(json).expect("serde_json writes utf-8").into()
}

/// The sizes that someone on the network can see: 256, 1,024, or a multiple of 4,096 bytes.
fn padded(len: usize) -> usize {
    match len {
        0..=256 => 256,
        257..=1_024 => 1_024,
        _ => len.next_multiple_of(4_096),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_have_few_sizes() {
        let sizes = [0, 1, 256, 257, 1_024, 1_025, 4_096, 4_097, 9_000].map(padded);
        assert_eq!(sizes, [256, 256, 256, 1_024, 1_024, 4_096, 4_096, 8_192, 12_288]);
    }

    #[test]
    fn padding_is_blanks_behind_the_message() {
        let text = server_message(&ServerMessage::Heartbeat {});
        assert_eq!(text.len(), 256);
        assert_eq!(text.trim_end(), r#"{"type":"heartbeat"}"#);
    }
}
