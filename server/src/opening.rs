//! From a room, as it is kept, to what its next meeting starts from. Later edits of the room change the meeting
//! after that (DECISIONS 11).

use meeting::{Opening, RULES};
use protocol::Epoch;

use crate::door::led_by;
use crate::formats::Loaded;
use crate::help::HelpLists;
use crate::kept;
use crate::rooms::Room;
use crate::settings::Settings;

/// Everything that a meeting of this room starts from. The room's own texts stand over those of its format.
pub(crate) fn opening(
    room: &Room,
    format: &Loaded,
    settings: &Settings,
    help: &HelpLists,
    wall_ms: u64,
) -> Opening {
    let mut slots = format.slots.clone();
    slots.extend(room.slots.clone());
    Opening {
        rules: RULES,
        epoch: Epoch(rand::random()),
        room: room.name.clone(),
        opened_at_ms: wall_ms,
        format: format.format.clone(),
        slots,
        language: room.language.clone(),
        agreements: room.agreements.clone(),
        led_by: led_by(room.led_by).to_owned(),
        limits_text: room.limits_text.clone(),
        kept: kept::lines(settings),
        help: help.door(),
        limits: settings.limits.clone(),
        waits: settings.waits.clone(),
        words: format.words.clone(),
    }
}
