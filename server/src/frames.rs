//! JSON frames: text to message on the way in, message to shared bytes on the way out.

mod decode;
mod encode;

pub use decode::{Incoming, decode};
pub use encode::{Encoded, room_frame, seat_frame, server_message};
