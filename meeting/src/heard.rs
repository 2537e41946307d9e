//! What a seat has heard: which events of which room came while it was there. Only those are ever shown to it again,
//! and those of a room beside the main one only while it is there.

use protocol::StageId;
use serde::{Deserialize, Serialize};

/// The stays of one seat in rooms of the meeting, in order; the last one lasts.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Heard(Vec<Stay>);

/// One stay in one room.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Stay {
    pub(crate) stage: StageId,
    /// The room's `seq` at its beginning: what is numbered higher was heard.
    pub(crate) after: u64,
    /// The room's `seq` at its end, where it has ended.
    upto: Option<u64>,
    /// The seat's own event that tells of it.
    pub(crate) own: u64,
}

impl Heard {
    pub(crate) fn begin(&mut self, stage: StageId, after: u64, own: u64) {
        self.0.push(Stay { stage, after, upto: None, own });
    }

    pub(crate) fn end(&mut self, upto: u64) {
        if let Some(stay) = self.0.last_mut() {
            stay.upto.get_or_insert(upto);
        }
    }

    /// The stay that lasts.
    pub(crate) fn now(&self) -> Option<Stay> {
        self.0.last().copied().filter(|stay| stay.upto.is_none())
    }

    pub(crate) fn has(&self, stage: StageId, seq: u64) -> bool {
        let heard = |stay: &Stay| seq > stay.after && stay.upto.is_none_or(|upto| seq <= upto);
        self.0.iter().any(|stay| stay.stage == stage && heard(stay))
    }

    /// Whether the seat has ever been in this room.
    pub(crate) fn knows(&self, stage: StageId) -> bool {
        self.0.iter().any(|stay| stay.stage == stage)
    }

    /// The room is over, and nobody comes back to what was said there.
    pub(crate) fn forget(&mut self, stage: StageId) {
        self.0.retain(|stay| stay.stage != stage);
    }
}
