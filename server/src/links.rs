//! Links to a room. A secret stands in the fragment only, which no browser sends to any server.

use protocol::RoomName;
use secrecy::{ExposeSecret, SecretString};

/// The link that everyone may have.
pub fn of_room(public_url: &str, room: &RoomName) -> String {
    format!("{public_url}/r/{room}")
}

/// The link of whoever holds the meetings: theirs alone.
pub fn of_facilitator(public_url: &str, room: &RoomName, secret: &SecretString) -> String {
    format!("{}#f={}", of_room(public_url, room), secret.expose_secret())
}
