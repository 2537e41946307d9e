//! A removal that sticks a little longer than a ticket (DECISIONS 36).
//!
//! After a removal, new seats from the same network wait to be let in. The tag of a network is a hash under a key
//! of this meeting that lives in memory only: it says nothing outside the meeting, and nothing after a restart.
//! Nobody is ever refused by it.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, Hash, RandomState};

use meeting::{Command, Entry, Outcome};
use protocol::SeatId;

/// A network as one meeting knows it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NetworkTag(u64);

// No digits: even a keyed hash of an address does not belong in a log.
impl std::fmt::Debug for NetworkTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NetworkTag(..)")
    }
}

/// The key of one meeting's tags: random, kept nowhere, and gone with the meeting.
#[derive(Default)]
pub struct TagKey(RandomState);

impl TagKey {
    /// The tag of a network, given as what is the same for all its connections.
    pub fn tag(&self, network: &impl Hash) -> NetworkTag {
        NetworkTag(self.0.hash_one(network))
    }
}

/// Which seats came from where, and whose networks are to wait.
#[derive(Default)]
pub(super) struct Barred {
    seats: BTreeMap<SeatId, NetworkTag>,
    removed: BTreeSet<SeatId>,
}

impl Barred {
    /// A seat's newest connection comes from there.
    pub(super) fn came(&mut self, seat: SeatId, network: Option<NetworkTag>) {
        if let Some(network) = network {
            self.seats.insert(seat, network);
        }
    }

    /// Follows what the rules accepted.
    pub(super) fn follow(&mut self, entry: &Entry, outcome: &Outcome) {
        match entry.command {
            Command::Remove { seat, on: true } if matches!(outcome, Outcome::Done(_)) => {
                self.removed.insert(seat);
            }
            Command::Remove { seat, on: false } if matches!(outcome, Outcome::Done(_)) => {
                self.removed.remove(&seat);
            }
            _ => {}
        }
    }

    /// Whether a new seat from there waits to be let in.
    pub(super) fn waits(&self, network: Option<NetworkTag>) -> bool {
        network.is_some() && self.removed.iter().any(|seat| self.seats.get(seat).copied() == network)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use meeting::{By, Refused};
    use protocol::Code;

    fn remove(seat: SeatId, on: bool) -> Entry {
        Entry { at: 0, chance: 0, by: By::Clock, command: Command::Remove { seat, on } }
    }

    #[test]
    fn after_a_removal_the_same_network_waits_until_it_is_undone() {
        let key = TagKey::default();
        let (home, cafe) = (Some(key.tag(b"home")), Some(key.tag(b"cafe")));
        let mut barred = Barred::default();
        barred.came(SeatId(1), home);
        barred.came(SeatId(2), cafe);
        barred.follow(&remove(SeatId(1), true), &Outcome::Refused(Refused::from(Code::Forbidden)));
        assert!(!barred.waits(home));
        barred.follow(&remove(SeatId(1), true), &Outcome::Done(None));
        assert!(barred.waits(home) && !barred.waits(cafe) && !barred.waits(None));
        barred.follow(&remove(SeatId(1), false), &Outcome::Done(None));
        assert!(!barred.waits(home));
    }

    #[test]
    fn a_tag_means_nothing_in_another_meeting() {
        assert!(TagKey::default().tag(b"home") != TagKey::default().tag(b"home"));
    }
}
