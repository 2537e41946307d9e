//! The log's three kinds of id: 128 random bits each, made by the server, written as 32 hex digits.

use std::fmt;
use std::str::FromStr;

/// A text that is not the 32 hex digits of an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an id is 32 hex digits")]
pub struct NotAnId;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl $name {
            /// A new id that nobody can guess and that will not come a second time.
            pub fn random() -> Self {
                Self(rand::random())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }
    };
}

id! {
    /// Names one meeting in the log. Never used for a second meeting.
    MeetingId
}

id! {
    /// Names one batch. A retry carries the same id, and so is not written twice.
    BatchId
}

id! {
    /// Names one command of a batch, the same on every retry and every node.
    CommandId
}

impl FromStr for MeetingId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let digits = text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let number = digits.then(|| u128::from_str_radix(text, 16)).ok_or(NotAnId)?;
        number.map(|n| Self(n.to_be_bytes())).map_err(|_| NotAnId)
    }
}

impl CommandId {
    /// The id of the command at place `index` (from 0) of a batch. It follows from the batch's id, so a retry carries
    /// the same one and nobody has to remember it.
    pub fn of(batch: BatchId, index: usize) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("openchair 1 command id");
        hasher.update(&batch.0).update(&(index as u64).to_be_bytes());
        let mut id = [0; 16];
        hasher.finalize_xof().fill(&mut id);
        Self(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_id_reads_back_from_its_text() {
        let id = MeetingId::random();
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn what_is_not_32_hex_digits_is_no_meeting_id() {
        for text in ["", "ab", "+1111111111111111111111111111111", "../../../../../../../etc/passwd0"] {
            assert_eq!(text.parse::<MeetingId>(), Err(NotAnId));
        }
    }

    #[test]
    fn command_ids_follow_from_batch_and_place() {
        let batch = BatchId::random();
        assert_eq!(CommandId::of(batch, 3), CommandId::of(batch, 3));
        assert_ne!(CommandId::of(batch, 3), CommandId::of(batch, 4));
        assert_ne!(CommandId::of(batch, 3), CommandId::of(BatchId::random(), 3));
    }
}
