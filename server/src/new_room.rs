//! Making a room, for the command line and for the set-up link alike.

use std::collections::BTreeMap;

use clap::Args;
use meeting::format::Slots;
use protocol::RoomName;
use secrecy::SecretString;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::formats::{Formats, Loaded, WrongText};
use crate::links;
use crate::rooms::{Grants, LedBy, Listing, Room, RoomAddress, Rooms, StoreError, Terms};
use crate::schedule::WeeklyTime;
use crate::texts;

/// The longest text that is looked at, in characters. What a room may hold is less, and [`Rooms`] says how much.
const TEXT_CHARS_MAX: usize = 12_000;

/// A room's name as a host types it. The error says what a name may hold.
pub fn name(typed: &str) -> Result<RoomName, String> {
    RoomName::new(typed).map_err(|_| {
        "a room's name is up to 48 lower-case letters, digits and hyphens, such as tuesday-evening".to_owned()
    })
}

/// What a host says about a new room, on the command line or as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewRoom {
    /// Its name: lower-case letters, digits and hyphens, such as tuesday-evening
    #[arg(value_parser = name)]
    #[serde(deserialize_with = "name_in_json")]
    pub name: RoomName,
    /// The kind of evening, such as circle
    #[arg(long)]
    pub format: String,
    /// What everyone agrees to, a sentence; give it again for each. Without it, the format's own
    #[arg(long = "agreement", value_name = "TEXT")]
    #[serde(default)]
    pub agreements: Vec<String>,
    /// What the people who lead can and cannot do. Without it, the format's own text
    #[arg(long, value_name = "TEXT")]
    #[serde(default)]
    pub limits_text: Option<String>,
    /// Texts in place of the format's, by the slot's name. A host with a shell writes a format
    #[arg(skip)]
    #[serde(default)]
    pub slots: BTreeMap<String, String>,
    /// When its meetings are, such as "tuesday 19:30 Europe/Berlin"; give it again for each
    #[arg(long = "meets", value_name = "WHEN")]
    #[serde(default)]
    pub schedule: Vec<WeeklyTime>,
    /// What kind of people lead
    #[arg(long, value_enum, default_value = "peers")]
    #[serde(default = "peers")]
    pub led_by: LedBy,
    /// Who may learn that it exists
    #[arg(long, value_enum, default_value = "unlisted")]
    #[serde(default = "unlisted")]
    pub listing: Listing,
}

/// Why there is no such room now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NewRoomError {
    /// This server has no such format.
    #[error("there is no format `{named}`; there are {known}")]
    UnknownFormat {
        /// The format that was asked for.
        named: String,
        /// Those that there are.
        known: String,
    },
    /// A text of the host's cannot be shown.
    #[error("`{which}` cannot be used: {why}")]
    Text {
        /// The key under which it was given.
        which: String,
        /// What is wrong with it.
        why: String,
    },
    /// The name is taken, the room holds too much, there are too many rooms, or the store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl NewRoomError {
    /// The key under which the wrong thing was given, if it is one.
    pub fn field(&self) -> Option<String> {
        match self {
            Self::UnknownFormat { .. } => Some("format".to_owned()),
            Self::Text { which, .. } => Some(which.clone()),
            Self::Store(StoreError::TooMuch(what)) => Some(what.field().to_owned()),
            Self::Store(StoreError::NameTaken | StoreError::NameLikeAddress) => Some("name".to_owned()),
            Self::Store(_) => None,
        }
    }
}

/// A room that was just made, and its two links.
#[derive(Debug)]
pub struct Made {
    /// For everyone.
    pub link: String,
    /// For whoever holds the meetings, here for the only time.
    pub facilitator_link: String,
}

/// Makes the room and a facilitator's link to it.
pub async fn make(
    new: NewRoom,
    formats: &Formats,
    rooms: &Rooms,
    public_url: &str,
    now_ms: u64,
) -> Result<Made, NewRoomError> {
    Ok(keep(checked(new, formats, now_ms)?, rooms, public_url).await?)
}

/// Keeps a room that was checked, and makes a facilitator's link to it.
pub async fn keep(room: Room, rooms: &Rooms, public_url: &str) -> Result<Made, StoreError> {
    rooms.create(room.clone()).await?;
    let facilitator_link = facilitator_link(rooms, &room.name, public_url).await?;
    Ok(Made { link: links::of_room(public_url, &room.address), facilitator_link })
}

/// One more facilitator's link to a room. It is shown once.
pub async fn facilitator_link(
    rooms: &Rooms,
    name: &RoomName,
    public_url: &str,
) -> Result<String, StoreError> {
    let (room, secret) = new_link(rooms, name, Grants::Facilitator).await?;
    Ok(links::of_facilitator(public_url, &room, &secret))
}

/// A link for one person alone. It is shown once, and revoked by its id like any other.
pub async fn invitation(rooms: &Rooms, name: &RoomName, public_url: &str) -> Result<String, StoreError> {
    let (room, secret) = new_link(rooms, name, Grants::Invitation).await?;
    Ok(links::of_invitation(public_url, &room, &secret))
}

/// A link by which two come in together: someone, and a companion who only listens. It is shown once.
pub async fn companion_link(rooms: &Rooms, name: &RoomName, public_url: &str) -> Result<String, StoreError> {
    let (room, secret) = new_link(rooms, name, Grants::Companion).await?;
    Ok(links::of_invitation(public_url, &room, &secret))
}

async fn new_link(
    rooms: &Rooms,
    name: &RoomName,
    grants: Grants,
) -> Result<(RoomAddress, SecretString), StoreError> {
    let room = rooms.get(name).await?.ok_or(StoreError::NoSuchRoom)?;
    let made = rooms.create_link(&room.name, grants, Terms::default()).await?;
    Ok((room.address, made.secret))
}

/// The room as it would be, if it can be at all.
pub fn checked(new: NewRoom, formats: &Formats, now_ms: u64) -> Result<Room, NewRoomError> {
    let Some(format) = formats.get(&new.format) else {
        let known = formats.names().collect::<Vec<_>>().join(", ");
        return Err(NewRoomError::UnknownFormat { named: new.format, known });
    };
    Ok(Room {
        agreements: agreements(&new.agreements, format)?,
        limits_text: limits_text(new.limits_text, format)?,
        name: new.name,
        address: RoomAddress::random(),
        listing: new.listing,
        format: new.format,
        language: format.lang.clone(),
        slots: slots(new.slots, format)?,
        led_by: new.led_by,
        schedule: new.schedule,
        created_at_ms: now_ms,
    })
}

fn agreements(own: &[String], format: &Loaded) -> Result<Vec<String>, NewRoomError> {
    if own.is_empty() {
        return Ok(format.agreements.clone());
    }
    own.iter().map(|text| readable("agreements", text)).collect()
}

fn limits_text(own: Option<String>, format: &Loaded) -> Result<String, NewRoomError> {
    match own {
        Some(text) => readable("limits_text", &text),
        None => Ok(format.limits_text.clone()),
    }
}

fn readable(which: &str, text: &str) -> Result<String, NewRoomError> {
    texts::check(text.trim(), TEXT_CHARS_MAX, 4 * TEXT_CHARS_MAX)
        .map_err(|why| NewRoomError::Text { which: which.to_owned(), why: why.to_string() })
}

fn slots(own: BTreeMap<String, String>, format: &Loaded) -> Result<Slots, NewRoomError> {
    let wrong = |WrongText { slot, why }| NewRoomError::Text { which: format!("slots.{slot}"), why };
    format.own_texts(own).map_err(wrong)
}

fn name_in_json<'de, D: Deserializer<'de>>(given: D) -> Result<RoomName, D::Error> {
    name(&String::deserialize(given)?).map_err(D::Error::custom)
}

fn peers() -> LedBy {
    LedBy::Peers
}

fn unlisted() -> Listing {
    Listing::Unlisted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::load_all;

    fn new(format: &str) -> NewRoom {
        let json = serde_json::json!({"name": "tuesday-evening", "format": format});
        serde_json::from_value(json).unwrap()
    }

    fn made(new: NewRoom) -> Result<Room, NewRoomError> {
        checked(new, &load_all(None).unwrap(), 7)
    }

    #[test]
    fn without_texts_of_its_own_a_room_has_those_of_its_format() {
        let room = made(new("circle")).unwrap();
        let formats = load_all(None).unwrap();
        let circle = formats.get("circle").unwrap();
        assert_eq!((&room.agreements, &room.limits_text), (&circle.agreements, &circle.limits_text));
        assert_eq!((room.listing, room.led_by), (Listing::Unlisted, LedBy::Peers));
    }

    #[test]
    fn an_unknown_format_is_answered_with_those_that_there_are() {
        let said = made(new("square")).unwrap_err().to_string();
        assert!(said.contains("square") && said.contains("circle"), "{said}");
    }

    #[test]
    fn texts_that_a_door_cannot_show_are_refused() {
        let with = |agreements: Vec<String>| made(NewRoom { agreements, ..new("circle") });
        assert_eq!(with(vec![" Be kind. ".into()]).unwrap().agreements, ["Be kind."]);
        for bad in ["", "  ", "a\x1b[2Jb", &"x".repeat(12_001)] {
            assert!(matches!(with(vec![bad.into()]), Err(NewRoomError::Text { .. })), "{bad:?}");
        }
    }
}
