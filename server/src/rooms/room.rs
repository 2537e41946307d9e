//! A room: what is kept of a named place between its meetings.

use crate::schedule::WeeklyTime;
use protocol::RoomName;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A named place, kept until someone deletes it. Nothing in it comes from a meeting. An edit applies to the next
/// sitting: a meeting's first entry carries the room as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Its name, one for each room of a server. People type it; links do not hold it. Never of an address's shape.
    pub name: RoomName,
    /// Stands in links in the name's place, so that a browser's history tells nothing.
    pub address: RoomAddress,
    /// Who may learn that it exists.
    pub listing: Listing,
    /// The name of the format that its meetings follow.
    pub format: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// What everyone agrees to at the door, one sentence each.
    pub agreements: Vec<String>,
    /// Texts that take the place of the format's own, by the slot's name.
    pub slots: BTreeMap<String, String>,
    /// What the people who lead can and cannot do, shown at the door.
    pub limits_text: String,
    /// What kind of people lead.
    pub led_by: LedBy,
    /// When its meetings are.
    #[serde(default)]
    pub schedule: Vec<WeeklyTime>,
    /// When it was created: milliseconds since 1970.
    pub created_at_ms: u64,
}

impl Room {
    /// Whether someone who asked for it by this, its name or its address, may learn that it exists.
    pub fn shows_itself_to(&self, asked_for: &RoomName) -> bool {
        self.listing != Listing::Private || self.address.as_name() == asked_for
    }
}

/// Who may learn that a room exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum Listing {
    /// Everyone: it stands on the server's page.
    Listed,
    /// Whoever knows its name or address.
    Unlisted,
    /// Whoever has a link to it, which holds its address, or a credential. To everyone else it is an unknown room.
    Private,
}

/// What kind of people lead a room's meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum LedBy {
    /// People in the same situation.
    Peers,
    /// People trained to facilitate.
    Trained,
    /// A clinician.
    Clinician,
}

/// A room's opaque address: 128 random bits as 26 letters and digits. It stands wherever a room's name may stand, and
/// no room has a name of that shape, so that neither is ever taken for the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RoomAddress(RoomName);

impl RoomAddress {
    /// 128 bits, five to a letter.
    const LENGTH: usize = 26;

    /// An address that no room has had.
    pub fn random() -> Self {
        const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
        let bits: u128 = rand::random();
        let letter = |place: usize| char::from(LETTERS[(bits >> (5 * place)) as usize % LETTERS.len()]);
        let text: String = (0..Self::LENGTH).map(letter).collect();
        Self(RoomName::new(text).expect("letters and digits make a name"))
    }

    /// The address that someone means who gives this in the place of a name; none for every name of a room.
    pub fn meant_by(name: &RoomName) -> Option<Self> {
        let text = name.as_str();
        (text.len() == Self::LENGTH && !text.contains('-')).then(|| Self(name.clone()))
    }

    /// The address as it stands in links.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The same where a name may stand.
    pub fn as_name(&self) -> &RoomName {
        &self.0
    }
}

impl std::fmt::Display for RoomAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_none_of_the_names_and_no_name_is_an_address() {
        let address = RoomAddress::random();
        assert_ne!(address, RoomAddress::random());
        assert_eq!(RoomAddress::meant_by(address.as_name()), Some(address));
        for name in ["tuesday-evening", "tuesday", "a-name-of-twenty-six-chars"] {
            assert_eq!(RoomAddress::meant_by(&RoomName::new(name).unwrap()), None, "{name}");
        }
        let reserved = RoomName::new("abcdefghijklmnopqrstuvwxyz").unwrap();
        assert!(RoomAddress::meant_by(&reserved).is_some());
    }
}
