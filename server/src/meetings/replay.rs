//! A meeting as its log has left it: nothing but entries makes its state.

use std::sync::Arc;

use meeting::Meeting;

use super::entries;
use crate::log::{Entry, Log, LogError, MeetingId, Reader};

/// A meeting that was read from its log, and the reader that goes on with what comes.
pub(super) struct Replayed {
    pub(super) meeting: Meeting,
    pub(super) reader: Reader,
}

/// Why a meeting cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// There is nothing in it: the server stopped before the first entry was stored.
    #[error("the meeting is empty")]
    Empty,
    /// It had ended, and the server stopped before it was erased.
    #[error("the meeting has ended")]
    Ended,
    /// Its room has another meeting.
    #[error("the room has another meeting")]
    Second,
    /// An entry is not of this server's making, or the first one opens no meeting.
    #[error("entry {seq} cannot be read")]
    Unreadable {
        /// The first such entry.
        seq: u64,
    },
    /// The log could not be read.
    #[error(transparent)]
    Log(#[from] LogError),
}

/// Reads all that is stored of a meeting.
pub(super) async fn replay(log: Arc<dyn Log>, id: MeetingId) -> Result<Replayed, ReplayError> {
    let mut reader = Reader::start(log, id, 1)?;
    let mut stored = reader.stored().await?;
    let first = stored.first().ok_or(ReplayError::Empty)?;
    let mut meeting = Meeting::open(&read(first)?).ok_or(ReplayError::Unreadable { seq: first.seq })?;
    stored.remove(0);
    loop {
        for entry in &stored {
            meeting.apply(&read(entry)?);
        }
        stored = reader.stored().await?;
        if meeting.ended() {
            return Err(ReplayError::Ended);
        }
        if stored.is_empty() {
            return Ok(Replayed { meeting, reader });
        }
    }
}

/// The rules' entry in a stored one.
pub(super) fn read(stored: &Entry) -> Result<meeting::Entry, ReplayError> {
    entries::decode(&stored.body).ok_or(ReplayError::Unreadable { seq: stored.seq })
}
