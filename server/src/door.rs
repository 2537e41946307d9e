//! What stands at a room's door.

use protocol::door::DoorInfo;

use crate::formats::Loaded;
use crate::help::HelpLists;
use crate::kept;
use crate::rooms::{LedBy, Room};
use crate::schedule;
use crate::settings::Settings;

/// What someone reads before entering: from the room, its format and what this server really does.
pub fn info(
    room: &Room,
    format: &Loaded,
    settings: &Settings,
    help: &HelpLists,
    open: bool,
    now_ms: u64,
) -> DoorInfo {
    DoorInfo {
        room: room.name.to_string(),
        format: room.format.clone(),
        language: room.language.clone(),
        minutes: format.format.minutes,
        facilitator_label: format.format.facilitator_label.clone(),
        cofacilitator_label: format.format.cofacilitator_label.clone(),
        led_by: led_by(room.led_by).to_owned(),
        limits_text: room.limits_text.clone(),
        agreements: room.agreements.clone(),
        kept: kept::lines(settings),
        help: help.door(),
        evening: meeting::evening(&format.format),
        open,
        next_ms: schedule::next_start(&room.schedule, now_ms),
        entry: meeting::entry_name(format.format.entry).to_owned(),
        eligibility: text(room, format, "eligibility"),
        age_band: text(room, format, "age_band"),
        consent: text(room, format, "consent"),
        staffed: format.format.staffed,
        pronouns: format.format.pronouns,
        private: meeting::private_name(format.format.private).to_owned(),
    }
}

/// A text of the room's, or else of its format's.
fn text(room: &Room, format: &Loaded, slot: &str) -> Option<String> {
    let text = room.slots.get(slot).or_else(|| format.slots.get(slot))?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// The word on the wire for who leads.
pub fn led_by(led_by: LedBy) -> &'static str {
    match led_by {
        LedBy::Peers => "peers",
        LedBy::Trained => "trained",
        LedBy::Clinician => "clinician",
    }
}
