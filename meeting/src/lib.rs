//! The rules of a meeting, and nothing else: same entries, same events, on every machine and every run.
//!
//! [`Meeting::apply`] is the only way in. It cannot fail and cannot wait; time and chance come in with the
//! [`Entry`]. [`Meeting::next_deadline`] says when the clock matters next, and the server then appends
//! [`Command::Tick`](entry::Command::Tick). Everything else only reads.

pub mod entry;
pub mod format;
pub mod outcome;
pub mod waits;

pub use entry::{At, By, Command, Entry, Newcomer, Opening, SecretHash, Sent, TypedWords};
pub use outcome::{Applied, Outcome, Outgoing, Refused, Resume, To};
pub use waits::Waits;

use protocol::SeatId;
use protocol::client::Seen;
use protocol::view::View;

/// The version of the rules that new meetings begin with.
pub const RULES: u16 = 1;

/// A meeting: everything that its log says, and nothing that it does not.
pub struct Meeting {
    opening: Box<Opening>,
    now: At,
}

impl Meeting {
    /// The meeting that a log's first entry opens; none if that entry is not
    /// [`Command::Opened`](entry::Command::Opened).
    pub fn open(first: &Entry) -> Option<Self> {
        match &first.command {
            Command::Opened(opening) => Some(Self { opening: opening.clone(), now: first.at }),
            _ => None,
        }
    }

    /// Applies one entry: the one verb. A command that the rules do not allow is an outcome and changes nothing.
    pub fn apply(&mut self, entry: &Entry) -> Applied {
        self.now = self.now.max(entry.at);
        Applied { outcome: Outcome::Silent, outgoing: Vec::new(), moved: Vec::new() }
    }

    /// Whether `apply` would accept this now; nothing changes. The same rules as in `apply`, before the append.
    /// A message that was sent before is accepted here, so that `apply` can answer it as it did then.
    pub fn check(&self, _at: At, _by: &By, _command: &Command) -> Result<(), Refused> {
        Ok(())
    }

    /// When a [`Command::Tick`](entry::Command::Tick) is due next, if ever. It may lie in the past.
    pub fn next_deadline(&self) -> Option<At> {
        None
    }

    /// What the meeting started from.
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// The time of the last entry.
    pub fn now(&self) -> At {
        self.now
    }

    /// True once the meeting is over: nothing more will be accepted, and its log is to be erased.
    pub fn ended(&self) -> bool {
        false
    }

    /// The seat that a ticket proves: none for a ticket that is new here, an error for one that was removed or
    /// declined.
    pub fn seat_of(&self, _ticket: &SecretHash) -> Result<Option<SeatId>, Refused> {
        Ok(None)
    }

    /// Whether this seat hears the room: it has agreed, was let in, and has not gone.
    pub fn hears_room(&self, _seat: SeatId) -> bool {
        false
    }

    /// The meeting as this seat sees it now; none if there is no such seat.
    pub fn view(&self, _seat: SeatId) -> Option<View> {
        None
    }

    /// What a seat that comes back has missed. Without `seen`, or with numbers from the future, it starts over.
    pub fn resume(&self, _seat: SeatId, _seen: Option<Seen>) -> Resume {
        Resume::Gone
    }
}
