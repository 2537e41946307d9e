//! The rules of a meeting, and nothing else: same entries, same events, on every machine and every run.
//!
//! [`Meeting::apply`] is the only way in. It cannot fail and cannot wait; time and chance come in with the
//! [`Entry`]. [`Meeting::next_deadline`] says when the clock matters next, and the server then appends
//! [`Command::Tick`]. Everything else only reads.
//!
//! One file per family of rules: `permit` says on one screen who may do what; `commands` leads an allowed command to
//! its family, and `clock` asks every family what is due.

mod agenda;
mod approval;
mod ask;
mod attendance;
mod calm;
mod cards;
mod care;
mod chair;
mod chance;
mod clock;
mod commands;
mod companion;
mod door;
mod doorkeeper;
pub mod entry;
mod floor;
pub mod format;
mod guard;
mod guide;
mod heard;
mod insert;
mod invitation;
mod lines;
mod moderation;
mod orientation;
pub mod outcome;
mod permit;
mod phases;
mod presence;
mod private;
mod quorum;
mod reading;
mod repeats;
mod seats;
mod signs;
mod split;
mod stage;
mod state;
mod succession;
mod turn;
mod typed;
mod veil;
mod view;
mod votes;
pub mod waits;

pub use attendance::Attendance;
pub use entry::{At, By, Command, Entry, Newcomer, Opening, SecretHash, Sent, TypedWords};
pub use outcome::{Applied, Outcome, Outgoing, Refused, Resume, To};
pub use view::{entry_name, evening, private_name};
pub use waits::Waits;

use protocol::client::Seen;
use protocol::view::View;
use protocol::{SeatId, StageId};
use serde::{Deserialize, Serialize};
use state::{End, State};

/// The version of the rules that new meetings begin with.
pub const RULES: u16 = 1;

/// A meeting: everything that its log says, and nothing that it does not.
///
/// Its serialized form is the machine's snapshot: restoring it and applying the entries after it gives the same
/// events as applying them all.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Meeting {
    state: State,
}

impl Meeting {
    /// The meeting that a log's first entry opens; none if that entry is not [`Command::Opened`].
    pub fn open(first: &Entry) -> Option<Self> {
        match &first.command {
            Command::Opened(opening) => Some(Self { state: State::new((**opening).clone(), first.at) }),
            _ => None,
        }
    }

    /// Applies one entry: the one verb. A command that the rules do not allow is an outcome and changes nothing.
    pub fn apply(&mut self, entry: &Entry) -> Applied {
        let s = &mut self.state;
        s.chance = entry.chance;
        clock::catch_up(s, entry.at);
        let outcome = commands::answer(s, entry);
        care::settle(s);
        split::sweep(s);
        s.chance = 0;
        Applied { outcome, outgoing: std::mem::take(&mut s.outgoing), moved: std::mem::take(&mut s.moved) }
    }

    /// Whether `apply` would accept this now; nothing changes. The same rules as in `apply`, before the append.
    /// A message that was sent before is accepted here, so that `apply` can answer it as it did then.
    pub fn check(&self, by: &By, command: &Command) -> Result<(), Refused> {
        match commands::sent_before(&self.state, by) {
            Some(answer) => answer.map(|_| ()).map_err(Refused::from),
            None => commands::intended(&self.state, by, command).map(|_| ()),
        }
    }

    /// Whether a seat has sent this before and it is done: with the `seq` that it was answered with.
    pub fn done_before(&self, seat: SeatId, sent: &Sent) -> Option<Option<u64>> {
        self.state.sent_before(seat, sent)?.ok()
    }

    /// When a [`Command::Tick`] is due next, if ever. It may lie in the past.
    pub fn next_deadline(&self) -> Option<At> {
        clock::deadline(&self.state)
    }

    /// What the meeting started from.
    pub fn opening(&self) -> &Opening {
        &self.state.opening
    }

    /// The time of the last entry.
    pub fn now(&self) -> At {
        self.state.now
    }

    /// Whether the doors are open: people who do not lead may come in.
    pub fn is_open(&self) -> bool {
        self.state.door.open && !self.ended()
    }

    /// True once the meeting is over: nothing more will be accepted, and its log is to be erased.
    pub fn ended(&self) -> bool {
        self.state.end == End::Ended
    }

    /// The seat that a ticket proves: none for a ticket that is new here, an error for one that was removed or
    /// declined.
    pub fn seat_of(&self, ticket: &SecretHash) -> Result<Option<SeatId>, Refused> {
        match self.state.barred.get(ticket) {
            Some(code) => Err((*code).into()),
            None => Ok(seats::by_ticket(&self.state, ticket)),
        }
    }

    /// The room of the meeting that this seat hears: none unless it has agreed, was let in, and has not gone.
    pub fn hears(&self, seat: SeatId) -> Option<StageId> {
        self.state.inside(seat).map(|seat| seat.stage)
    }

    /// Whether the rules count this seat as away just now.
    pub fn is_away(&self, seat: SeatId) -> bool {
        self.state.seat(seat).is_some_and(|seat| !seat.is_present())
    }

    /// Whether someone here would lose a role by [`Command::Demote`].
    pub fn is_held_by(&self, credential: &str) -> bool {
        !chair::came_by(&self.state, credential).is_empty()
    }

    /// What an attendance slip of this seat says; refused for who is not in the room, and before the evening began.
    pub fn attendance(&self, seat: SeatId) -> Result<Attendance, Refused> {
        attendance::of(&self.state, seat)
    }

    /// The meeting as this seat sees it now; none if there is no such seat.
    pub fn view(&self, seat: SeatId) -> Option<View> {
        view::view(&self.state, seat)
    }

    /// What a seat needs that has just come into a room: its view, and what was said there since. None for someone who
    /// is in none.
    pub fn arrival(&self, seat: SeatId) -> Option<(View, Vec<Outgoing>)> {
        view::arrival(&self.state, seat)
    }

    /// What a seat that comes back has missed. Without `seen`, or with numbers from the future, it starts over.
    pub fn resume(&self, seat: SeatId, seen: Option<Seen>) -> Resume {
        view::resume(&self.state, seat, seen)
    }
}
