//! What the log holds of meetings, for a host who looks while no server runs.

use std::sync::Arc;

use meeting::{Command, Opening};
use protocol::RoomName;

use super::entries;
use super::replay::{ReplayError, replay};
use crate::log::{Log, LogError, MeetingId};

/// A meeting that is not erased.
#[derive(Debug)]
pub struct Stored {
    /// Its id in the log.
    pub id: MeetingId,
    /// Its room, if at least its first entry can be read.
    pub room: Option<RoomName>,
    /// Why it cannot go on, if it cannot.
    pub trouble: Option<ReplayError>,
}

/// Every meeting in the log. It reads through all of them.
pub async fn stored(log: &Arc<dyn Log>) -> Result<Vec<Stored>, LogError> {
    let mut all = Vec::new();
    for id in log.list().await? {
        let room = first(&**log, id).await.map(|opening| opening.room);
        all.push(Stored { id, room, trouble: replay(log.clone(), id).await.err() });
    }
    Ok(all)
}

/// What a meeting started from, whatever has become of the rest of it.
pub(super) async fn first(log: &dyn Log, id: MeetingId) -> Option<Opening> {
    let stored = log.read(id, 1, 1).await.ok()?;
    match entries::decode(&stored.first()?.body)?.command {
        Command::Opened(opening) => Some(*opening),
        _ => None,
    }
}
