//! Links to a room. They hold its address and not its name, and a secret stands in the fragment only, which no browser
//! sends to any server: what is left in a history or in a proxy's log tells nothing.

use secrecy::{ExposeSecret, SecretString};

use crate::rooms::RoomAddress;

/// The link that makes one room.
pub fn of_start(public_url: &str, secret: &SecretString) -> String {
    format!("{public_url}/#setup={}", secret.expose_secret())
}

/// The link that everyone may have.
pub fn of_room(public_url: &str, room: &RoomAddress) -> String {
    format!("{public_url}/r/{room}")
}

/// The link of whoever holds the meetings: theirs alone.
pub fn of_facilitator(public_url: &str, room: &RoomAddress, secret: &SecretString) -> String {
    format!("{}#f={}", of_room(public_url, room), secret.expose_secret())
}

/// The link that is made for one person alone, into a room that opens to nobody else, or for two who come together.
pub fn of_invitation(public_url: &str, room: &RoomAddress, secret: &SecretString) -> String {
    format!("{}#i={}", of_room(public_url, room), secret.expose_secret())
}
