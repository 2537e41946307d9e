//! What goes into the log and comes out of it.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use zeroize::Zeroizing;

use super::{BatchId, CommandId};

/// The sequence numbers that a batch got: `start..end`, the first entry of a meeting being 1.
pub type Seqs = Range<u64>;

/// One record of a meeting, as every reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Place in the meeting's order, gap-free from 1.
    pub seq: u64,
    /// The command that this entry records.
    pub command: CommandId,
    /// What the writer gave, byte for byte.
    pub body: Body,
}

/// Entries that are stored together or not at all.
#[derive(Debug, Clone)]
pub struct Batch {
    /// Stays the same when the batch is tried again.
    pub id: BatchId,
    /// Milliseconds since the Unix epoch, on the clock of whoever stores it. Later than this the log refuses the batch.
    pub not_after: u64,
    /// Plain bytes that the log does not look into, in the order in which they are to be applied.
    pub bodies: Vec<Body>,
}

impl Batch {
    /// A new batch that may be stored from now until `good_for` has passed.
    pub fn new(bodies: impl IntoIterator<Item = Vec<u8>>, good_for: Duration) -> Self {
        Self::at(unix_millis(), bodies, good_for)
    }

    /// The same, where it is `wall_ms` by the clock of whoever stores it.
    pub fn at(wall_ms: u64, bodies: impl IntoIterator<Item = Vec<u8>>, good_for: Duration) -> Self {
        let good_for = u64::try_from(good_for.as_millis()).unwrap_or(u64::MAX);
        let not_after = wall_ms.saturating_add(good_for);
        Self { id: BatchId::random(), not_after, bodies: bodies.into_iter().map(Body::from).collect() }
    }

    pub(super) fn is_late(&self) -> bool {
        unix_millis() > self.not_after
    }

    /// The entries that this batch becomes when the meeting's last entry is `base`.
    pub fn entries(&self, base: u64) -> Vec<Entry> {
        let entry = |(seq, (index, body)): (u64, (usize, &Body))| {
            let command = CommandId::of(self.id, index);
            Entry { seq, command, body: body.clone() }
        };
        (base + 1..).zip(self.bodies.iter().enumerate()).map(entry).collect()
    }

    /// The sequence numbers of those entries.
    pub fn seqs(&self, base: u64) -> Seqs {
        base + 1..base + 1 + self.bodies.len() as u64
    }
}

/// The bytes of one entry: shared, never shown by `Debug`, wiped from memory when the last holder lets go.
#[derive(Clone, PartialEq, Eq)]
pub struct Body(Arc<Zeroizing<Vec<u8>>>);

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Arc::new(Zeroizing::new(bytes)))
    }
}

impl Deref for Body {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({} bytes)", self.len())
    }
}

// A clock before 1970 counts as 1970: nothing is late then, and no meeting stops for it.
pub(super) fn unix_millis() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_never_shows_in_debug_output() {
        let batch = Batch::new([b"heron".to_vec()], Duration::from_secs(1));
        assert_eq!(format!("{:?}", batch.bodies), "[Body(5 bytes)]");
        assert!(format!("{:?}", batch.entries(0)).ends_with("body: Body(5 bytes) }]"));
    }
}
