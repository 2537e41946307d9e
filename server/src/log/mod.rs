//! The log of meetings. It knows no socket and no rule: an entry's body is bytes to it.
//!
//! ```text
//! let log: Arc<dyn Log> = sqlite::open(&settings)?;      // interrupted endings are finished before this returns
//! for meeting in log.list().await? {                     // what was running when the server stopped
//!     let mut reader = Reader::start(log.clone(), meeting, 1)?;
//!     let replayed = reader.stored().await?;             // page by page, empty when caught up
//! }
//! let seqs = log.append(meeting, Batch::new(bodies, Duration::from_secs(5))).await?;
//! let entries = reader.next().await?;                    // what everyone applies, in order
//! ```

pub mod backend;
mod cipher;
#[cfg(test)]
mod contract;
mod entry;
mod envelope;
mod ids;
mod keys;
mod lock;
pub mod memory;
pub(crate) mod private;
mod reader;
pub mod sqlite;

use std::pin::Pin;

use tokio::sync::watch;

pub use entry::{Batch, Body, Entry, Seqs};
pub use ids::{BatchId, CommandId, MeetingId, NotAnId};
pub(crate) use keys::lies_inside;
pub use keys::{KeyError, default_master_file};
pub use reader::{Reader, Tail};

/// What a log's methods return: awaited, it says what became of the call.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, LogError>> + Send + 'a>>;

/// A store of meetings, each a sequence of entries. Every backend keeps this contract, and `contract.rs` tests it:
///
/// - The entries of a meeting have one total order, with gap-free `seq` from 1, the same for every reader.
/// - `append` answers `Ok` when the whole batch is durable in this backend's declared sense. It answers
///   [`LogError::Unknown`] when that cannot be known, and any other error when nothing of the batch was stored.
/// - A batch that is tried again with its id is not written twice and answers the same `seq`s, also when its
///   `not_after` has passed since.
/// - A reader started at any `seq` sees all entries from there, once, in order, then the live ones ([`Reader`]).
/// - After `erase` nothing of the meeting is readable, by this interface or in the backend's files.
/// - A changed byte or a missing entry answers [`LogError::Damaged`]; it never makes a meeting shorter.
///
/// Calls are answered in any order relative to each other; one caller that waits for each answer sees its own order.
/// A call whose future is dropped may or may not take effect.
pub trait Log: Send + Sync {
    /// Begins a meeting with no entries. Doing it again for a live meeting changes nothing. An id that was erased is
    /// not to be used again.
    fn create(&self, meeting: MeetingId) -> Answer<'_, ()>;

    /// Stores a batch behind what the meeting has. An empty batch stores nothing and answers an empty range.
    fn append(&self, meeting: MeetingId, batch: Batch) -> Answer<'_, Seqs>;

    /// At most `max` stored entries from `from` (1 is the first) on; none when there are no further ones yet.
    fn read(&self, meeting: MeetingId, from: u64, max: usize) -> Answer<'_, Vec<Entry>>;

    /// The meeting's end, kept up to date while it lives. It closes when the meeting is erased.
    fn tail(&self, meeting: MeetingId) -> Result<watch::Receiver<Tail>, LogError>;

    /// Destroys a meeting. `Ok` also for one that is not there. After an error nothing may be readable already, and
    /// parts may remain on the disk: call again until `Ok`; a restart finishes it too, before anything else.
    fn erase(&self, meeting: MeetingId) -> Answer<'_, ()>;

    /// The live meetings, in no meaningful order. Also those that turn out damaged when they are read.
    fn list(&self) -> Answer<'_, Vec<MeetingId>>;

    /// What time it is on the wall's clock by which this log tells that a batch comes too late, in milliseconds since
    /// the Unix epoch.
    fn wall_ms(&self) -> u64 {
        entry::unix_millis()
    }

    /// True once this log will never store anything again, whatever is tried: only a new start helps.
    fn is_dead(&self) -> bool {
        false
    }
}

/// Why a call to the log did not do what was asked. Each caller may treat each variant differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// The meeting was erased, or never was: the log cannot tell them apart, on purpose. Nothing was stored.
    #[error("this meeting is not in the log")]
    Gone,
    /// The batch came after its `not_after`, or the wall's clock has jumped. Nothing was stored; what is still wanted
    /// goes into a new batch.
    #[error("the batch came too late to be stored")]
    TooLate,
    /// The log cannot store now: its queue is full, its disk is full or failing. Nothing was stored; try again later.
    #[error("the log cannot store anything now")]
    Unavailable,
    /// The batch may or may not be stored. Try again with the same batch until another answer comes.
    #[error("it is not known whether the batch was stored")]
    Unknown,
    /// What is stored is not what was written. The meeting must stop with an alarm. Nothing was stored.
    #[error("the meeting's log is damaged at entry {seq}")]
    Damaged {
        /// The first entry that cannot be trusted; 0 when it is the meeting's key.
        seq: u64,
    },
}
