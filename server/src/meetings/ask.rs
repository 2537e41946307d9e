//! What a session asks of a meeting, and the connection that it asks for.

use std::sync::atomic::{AtomicU64, Ordering};

use meeting::{Command, SecretHash};
use protocol::client::{Role, Seen};
use protocol::{Alias, ClientId, Code, Commitment, SeatId, ServerMessage, Ticket};

use super::barred::NetworkTag;
use crate::rooms::CredentialId;

/// Names one connection while this process runs. It stands in no log and on no wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConnectionId(pub u64);

impl ConnectionId {
    /// One that no other connection has.
    pub fn next() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        Self(COUNT.fetch_add(1, Ordering::Relaxed))
    }
}

/// A question to a meeting, and who waits for the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The connection that asks.
    pub from: ConnectionId,
    /// The client's id for the message; without one, nobody waits for an answer.
    pub re: Option<ClientId>,
    /// For what.
    pub ask: Ask,
}

/// What a session may ask of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// A seat, new or again.
    Enter(Box<Knock>),
    /// The seat that these words belong to, under a new ticket.
    Return {
        /// The words.
        words: SecretHash,
        /// The new ticket.
        ticket: SecretHash,
        /// Where the connection comes from.
        network: Option<NetworkTag>,
    },
    /// A command of this seat's holder.
    Offer(Box<Offer>),
    /// The meeting as this seat sees it.
    Look(SeatId),
    /// What a slip of this seat says, with what stands for the name on it.
    Attendance(SeatId, Commitment),
}

/// A command of a seat's holder, checked for shape and size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Whose.
    pub seat: SeatId,
    /// A hash of the message, to tell one sent again from an id used twice.
    pub body: u64,
    /// The command.
    pub command: Command,
    /// What its author gets in the place of `done`.
    pub answer: Option<ServerMessage>,
}

/// Someone at the door, whose room and credential were found good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Knock {
    /// The hash of the ticket.
    pub ticket: SecretHash,
    /// The name, needed for a new seat.
    pub name: Option<Name>,
    /// The role of a new seat, or why a stranger gets none. A known ticket needs neither.
    pub role: Result<Role, Code>,
    /// True if they come by a link that was made for them alone.
    pub invited: bool,
    /// What gave that role, or invited them.
    pub credential: Option<CredentialId>,
    /// True if it is their first time, by their own word.
    pub newcomer: bool,
    /// Their pronouns, checked.
    pub pronouns: Option<String>,
    /// What the client has seen already, if it comes back.
    pub seen: Option<Seen>,
    /// Where the connection comes from, as far as this meeting alone can tell; none where many share an address.
    pub network: Option<NetworkTag>,
}

/// What shows that someone has a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// The ticket of a seat.
    Ticket(Ticket),
    /// Return words, in their one spelling.
    Words(String),
}

/// A checked name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// As it is shown.
    pub alias: Alias,
    /// What it looks like.
    pub skeleton: String,
}
