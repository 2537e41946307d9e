//! Following a meeting: what is stored, then what comes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::{Entry, Log, LogError, MeetingId};

/// How many entries a reader asks the backend for at once.
const PAGE: usize = 256;

/// The end of a meeting as a backend announces it.
#[derive(Debug, Clone, Default)]
pub struct Tail {
    /// `seq` of the last stored entry, 0 for none.
    pub last: u64,
    /// The entries stored last, so that a reader that keeps up needs no read. Possibly none.
    pub newest: Arc<[Entry]>,
}

impl Tail {
    /// The entries from `seq` on, if this tail has all of them at hand.
    fn from(&self, seq: u64) -> Option<Vec<Entry>> {
        let place = self.newest.iter().position(|entry| entry.seq == seq)?;
        Some(self.newest[place..].to_vec())
    }
}

/// Reads one meeting in order: every entry once, with no gap, first the stored ones, then the live ones.
pub struct Reader {
    log: Arc<dyn Log>,
    meeting: MeetingId,
    next: u64,
    tail: watch::Receiver<Tail>,
}

impl Reader {
    /// Starts at entry `from`; 1 is the first.
    pub fn start(log: Arc<dyn Log>, meeting: MeetingId, from: u64) -> Result<Self, LogError> {
        let tail = log.tail(meeting)?;
        Ok(Self { log, meeting, next: from.max(1), tail })
    }

    /// The next entries that are stored already, in pages; none when this reader has seen them all.
    /// Dropping the future loses nothing.
    pub async fn stored(&mut self) -> Result<Vec<Entry>, LogError> {
        let tail = self.tail.borrow_and_update().clone();
        let entries = if self.next > tail.last {
            Vec::new()
        } else if let Some(newest) = tail.from(self.next) {
            newest
        } else {
            self.log.read(self.meeting, self.next, PAGE).await?
        };
        self.next += entries.len() as u64;
        Ok(entries)
    }

    /// The next entries, at least one: waits for them. `Gone` once the meeting is erased.
    /// Dropping the future loses nothing.
    pub async fn next(&mut self) -> Result<Vec<Entry>, LogError> {
        loop {
            let entries = self.stored().await?;
            if !entries.is_empty() {
                return Ok(entries);
            }
            self.tail.changed().await.map_err(|_| LogError::Gone)?;
        }
    }
}

/// The tails of all live meetings of one backend.
#[derive(Default)]
pub struct Tails(Mutex<HashMap<MeetingId, watch::Sender<Tail>>>);

impl Tails {
    /// Begins to announce a meeting whose last entry is `last`; one that is announced already stays as it is.
    pub fn begin(&self, meeting: MeetingId, last: u64) {
        let tail = || watch::Sender::new(Tail { last, newest: Arc::default() });
        self.lock().entry(meeting).or_insert_with(tail);
    }

    /// Announces entries that are stored now. Those of an earlier try are known already and change nothing.
    pub fn announce(&self, meeting: MeetingId, entries: &[Entry]) {
        let (Some(first), Some(last)) = (entries.first(), entries.last()) else { return };
        if let Some(tail) = self.lock().get(&meeting).filter(|tail| tail.borrow().last + 1 == first.seq) {
            tail.send_replace(Tail { last: last.seq, newest: entries.into() });
        }
    }

    /// Ends a meeting's tail: its readers get `Gone`, and nothing of it stays here.
    pub fn end(&self, meeting: MeetingId) {
        if let Some(tail) = self.lock().remove(&meeting) {
            tail.send_replace(Tail::default());
        }
    }

    /// The tail of a live meeting, to be followed.
    pub fn watch(&self, meeting: MeetingId) -> Result<watch::Receiver<Tail>, LogError> {
        self.lock().get(&meeting).map(watch::Sender::subscribe).ok_or(LogError::Gone)
    }

    // Nothing in here can panic half-way, so a poisoned lock guards a whole map.
    fn lock(&self) -> MutexGuard<'_, HashMap<MeetingId, watch::Sender<Tail>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
