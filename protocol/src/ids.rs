//! Ids and names. Each is checked when it is built and used unchecked afterwards.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why an id or a name could not be built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidId {
    /// Shorter or longer than its kind allows.
    Length,
    /// Holds a character that its kind does not allow.
    Character,
}

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Length => "it is empty or too long",
            Self::Character => "it holds a character that is not allowed here",
        })
    }
}

impl std::error::Error for InvalidId {}

/// A string newtype that is checked by `$check` when it is built, also when it comes in as JSON.
macro_rules! checked_string {
    ($(#[$doc:meta])* $name:ident, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks `text` and keeps it as it is.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidId> {
                let text = text.into();
                let check: fn(&str) -> Result<(), InvalidId> = $check;
                check(&text).map(|()| Self(text))
            }

            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }
    };
}

/// A 64-bit number written as sixteen hexadecimal digits, because JavaScript's numbers end at 53 bits.
macro_rules! hex_id {
    ($(#[$doc:meta])* $name:ident, $number:ty, $digits:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(with = "String", extend("pattern" = concat!("^[0-9a-f]{", $digits, "}$")))
        )]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(pub $number);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!("{:0", $digits, "x}"), self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                if text.len() != $digits {
                    return Err(InvalidId::Length);
                }
                let lower = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
                let number = <$number>::from_str_radix(&text, 16).map_err(|_| InvalidId::Character)?;
                if lower { Ok(Self(number)) } else { Err(InvalidId::Character) }
            }
        }
    };
}

/// A small counter of one meeting.
macro_rules! counter {
    ($(#[$doc:meta])* $name:ident, $number:ty) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub $number);
    };
}

hex_id! {
    /// One person's place in one meeting. Random, public inside the meeting, worthless outside it.
    SeatId, u64, 16
}
hex_id! {
    /// Tells one meeting of a room from the next. A resume with another epoch is answered `gone`.
    Epoch, u128, 32
}
counter! {
    /// A line: in the main room the `seq` under which it was first shown. A line of a room of a split bears that room's
    /// number above the lowest 32 bits, so that no two lines of a meeting have one id.
    LineId, u64
}
counter! {
    /// A turn of the meeting, counted from 1.
    TurnId, u64
}
counter! {
    /// An asking: one time that a form is asked, counted from 1 in the meeting.
    AskId, u64
}
counter! {
    /// A note or report to the facilitators, or a line that waits for their approval, counted from 1.
    NoteId, u64
}
counter! {
    /// One of the rooms of a meeting: 0 is the main room, the others are those of a split.
    StageId, u16
}
counter! {
    /// A phase's place in the evening's list, counted from 0.
    PhaseIndex, u16
}

impl LineId {
    const SEQ_BITS: u32 = 32;

    /// The line that a room's event with this `seq` shows.
    pub fn new(stage: StageId, seq: u64) -> Self {
        Self(u64::from(stage.0) << Self::SEQ_BITS | seq)
    }

    /// The room it was said in.
    pub fn stage(self) -> StageId {
        StageId(u16::try_from(self.0 >> Self::SEQ_BITS).unwrap_or(u16::MAX))
    }

    /// The `seq` under which that room was first shown it.
    pub fn seq(self) -> u64 {
        self.0 & ((1 << Self::SEQ_BITS) - 1)
    }
}

impl StageId {
    /// The main room.
    pub const MAIN: Self = Self(0);

    /// Whether this is the main room.
    pub fn is_main(&self) -> bool {
        *self == Self::MAIN
    }
}

checked_string! {
    /// A room's name: 1 to 48 lower-case letters, digits and inner hyphens (`tuesday-evening`).
    #[derive(Debug)]
    RoomName, room_name
}
checked_string! {
    /// A client's own id for a message, unique in its seat: 1 to 64 of `A-Z a-z 0-9 _ - . :`.
    #[derive(Debug)]
    ClientId, client_id
}
checked_string! {
    /// The name a person chose for this meeting: 1 to 128 bytes without control characters. The server checks
    /// further (graphemes, scripts, look-alikes) before a seat gets it.
    // No `Debug`: it never reaches a log.
    Alias, alias
}
checked_string! {
    /// The secret that proves a seat: 256 random bits as 43 characters of base64url, made and held by the client.
    /// The server keeps only a hash, in the meeting.
    // No `Debug`: it never reaches a log.
    Ticket, ticket
}
checked_string! {
    /// What stands for a name on an attendance slip: the 64 lower-case hexadecimal digits of the SHA-256 hash of the name and
    /// a nonce, made by the client. The server never sees either.
    // No `Debug`: it never reaches a log.
    Commitment, commitment
}

impl fmt::Display for RoomName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Alias {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Alias(..)")
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ticket(..)")
    }
}

impl fmt::Debug for Commitment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Commitment(..)")
    }
}

fn bounded(text: &str, max: usize) -> Result<(), InvalidId> {
    if text.is_empty() || text.len() > max { Err(InvalidId::Length) } else { Ok(()) }
}

fn only(text: &str, allowed: fn(u8) -> bool) -> Result<(), InvalidId> {
    if text.bytes().all(allowed) { Ok(()) } else { Err(InvalidId::Character) }
}

fn room_name(text: &str) -> Result<(), InvalidId> {
    bounded(text, 48)?;
    only(text, |b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))?;
    if text.starts_with('-') || text.ends_with('-') { Err(InvalidId::Character) } else { Ok(()) }
}

fn client_id(text: &str) -> Result<(), InvalidId> {
    bounded(text, 64)?;
    only(text, |b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.' | b':'))
}

fn alias(text: &str) -> Result<(), InvalidId> {
    bounded(text, 128)?;
    if text.chars().any(char::is_control) { Err(InvalidId::Character) } else { Ok(()) }
}

fn ticket(text: &str) -> Result<(), InvalidId> {
    if text.len() != 43 {
        return Err(InvalidId::Length);
    }
    only(text, |b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

fn commitment(text: &str) -> Result<(), InvalidId> {
    if text.len() != 64 {
        return Err(InvalidId::Length);
    }
    only(text, |b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_names_are_lower_case_words_and_hyphens() {
        for good in ["a", "tuesday-evening", "room-7"] {
            assert!(RoomName::new(good).is_ok(), "{good}");
        }
        for bad in ["", "Tuesday", "-a", "a-", "a b", "a/b", "ä", &"a".repeat(49)] {
            assert!(RoomName::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn seat_ids_come_back_from_json_as_they_went() {
        let seat = SeatId(0x0123_4567_89ab_cdef);
        let json = serde_json::to_string(&seat).unwrap();
        assert_eq!(json, "\"0123456789abcdef\"");
        assert_eq!(serde_json::from_str::<SeatId>(&json).unwrap(), seat);
        for bad in ["\"123\"", "\"0123456789ABCDEF\"", "\"+123456789abcdef\"", "7"] {
            assert!(serde_json::from_str::<SeatId>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn secrets_and_names_show_nothing_in_debug() {
        let ticket = Ticket::new("a".repeat(43)).unwrap();
        let alias = Alias::new("Maple").unwrap();
        assert_eq!(format!("{ticket:?} {alias:?}"), "Ticket(..) Alias(..)");
    }
}
