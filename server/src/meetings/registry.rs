//! Which room has which meeting. The only place that touches the map; no guard of it ever leaves this file.

use dashmap::DashMap;
use protocol::RoomName;

use super::handle::Handle;
use crate::log::MeetingId;

/// The live meetings by room, at most one each.
#[derive(Default)]
pub(super) struct Registry(DashMap<RoomName, Handle>);

impl Registry {
    pub(super) fn get(&self, room: &RoomName) -> Option<Handle> {
        self.0.get(room).map(|handle| handle.clone())
    }

    pub(super) fn insert(&self, room: RoomName, handle: Handle) {
        self.0.insert(room, handle);
    }

    /// Removes this meeting, and not one that has taken the room since.
    pub(super) fn remove(&self, room: &RoomName, meeting: MeetingId) {
        self.0.remove_if(room, |_, handle| handle.meeting() == meeting);
    }

    pub(super) fn all(&self) -> Vec<(RoomName, Handle)> {
        self.0.iter().map(|entry| (entry.key().clone(), entry.value().clone())).collect()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}
