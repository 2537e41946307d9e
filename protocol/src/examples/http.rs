//! What the server answers over HTTP, by example.

use std::collections::BTreeMap;

use super::server::{door, part};
use crate::door::DoorInfo;
use crate::formats::{FormatInfo, FormatList, FormatWhole, SizeInfo};
use crate::rooms::{RoomInfo, RoomList};

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(untagged)]
#[allow(missing_docs, reason = "each is named like its golden file")]
pub enum HttpAnswer {
    Door(DoorInfo),
    Formats(FormatList),
    Format(FormatWhole),
    Rooms(RoomList),
}

/// Every answer, by the name of its golden file.
pub fn http() -> BTreeMap<&'static str, HttpAnswer> {
    BTreeMap::from([
        ("door", HttpAnswer::Door(door())),
        ("formats", HttpAnswer::Formats(FormatList { formats: vec![format()] })),
        ("format", HttpAnswer::Format(whole_format())),
        ("rooms", HttpAnswer::Rooms(RoomList { rooms: vec![room()] })),
    ])
}

fn format() -> FormatInfo {
    FormatInfo {
        name: "circle".to_owned(),
        minutes: 60,
        language: "en".to_owned(),
        facilitator_label: "facilitator".to_owned(),
        cofacilitator_label: Some("helper".to_owned()),
        facilitators: 0,
        size: Some(SizeInfo { least: 3, most: 12 }),
        entry: "open".to_owned(),
        late: "listen".to_owned(),
        private: "consent".to_owned(),
        staffed: false,
        pronouns: true,
        eligibility: Some("For people in recovery of any kind.".to_owned()),
        age_band: None,
    }
}

fn whole_format() -> FormatWhole {
    let door = door();
    let slots = [("welcome", "Welcome. Come under any name."), ("sharing", "What is on your mind?")];
    FormatWhole {
        info: format(),
        evening: vec![part("welcome", "text", 2), part("sharing", "turns", 50)],
        slots: slots.map(|(name, text)| (name.to_owned(), text.to_owned())).into(),
        agreements: door.agreements,
        limits_text: door.limits_text,
        roles: vec!["timekeeper".to_owned()],
    }
}

fn room() -> RoomInfo {
    let door = door();
    RoomInfo {
        room: door.room,
        address: "k4jq2vzt7mx3c5ubwhn6dpyra2".to_owned(),
        format: door.format,
        language: "en".to_owned(),
        minutes: Some(door.minutes),
        led_by: door.led_by,
        open: false,
        next_ms: door.next_ms,
    }
}
