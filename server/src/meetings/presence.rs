//! Who has a connection, and what of it the log is to hear (DECISIONS 5).
//!
//! An absence becomes an entry only once it has lasted; a return becomes one only if the absence did. So a line
//! that drops for five seconds leaves no trace.

use std::collections::{BTreeMap, BTreeSet};

use meeting::{At, Command, Meeting};
use protocol::SeatId;

/// What the log has not heard yet. An entry that was not stored is proposed again.
#[derive(Default)]
pub(super) struct Presence {
    dropped: BTreeMap<SeatId, At>,
    returned: BTreeSet<SeatId>,
}

impl Presence {
    /// A seat has a connection.
    pub(super) fn came(&mut self, seat: SeatId) {
        self.dropped.remove(&seat);
        self.returned.insert(seat);
    }

    /// A seat has none any more.
    pub(super) fn dropped(&mut self, seat: SeatId, at: At) {
        self.returned.remove(&seat);
        self.dropped.insert(seat, at);
    }

    /// The log has heard this.
    pub(super) fn heard(&mut self, command: &Command) {
        match command {
            Command::Away { seat, .. } => {
                self.dropped.remove(seat);
            }
            Command::Back { seat } => {
                self.returned.remove(seat);
            }
            _ => {}
        }
    }

    /// What the log is to hear now. Whoever came back before their absence had lasted is not away for the rules.
    pub(super) fn due(&mut self, at: At, meeting: &Meeting) -> Vec<Command> {
        self.returned.retain(|seat| meeting.is_away(*seat));
        let back = self.returned.iter().map(|&seat| Command::Back { seat });
        let away_ms = meeting.opening().waits.away_ms;
        let gone = self.dropped.iter().filter(|(_, since)| **since + away_ms <= at);
        back.chain(gone.map(|(&seat, &since)| Command::Away { seat, since })).collect()
    }

    /// Whether the log is yet to hear that someone is back.
    pub(super) fn has_returned(&self, meeting: &Meeting) -> bool {
        self.returned.iter().any(|seat| meeting.is_away(*seat))
    }

    /// When the next absence has lasted.
    pub(super) fn next_due(&self, meeting: &Meeting) -> Option<At> {
        self.dropped.values().map(|since| since + meeting.opening().waits.away_ms).min()
    }
}
