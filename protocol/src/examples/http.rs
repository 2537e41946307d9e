//! What the server answers over HTTP, by example.

use std::collections::BTreeMap;

use super::server::{door, help, part};
use crate::Code;
use crate::door::DoorInfo;
use crate::formats::{FormatInfo, FormatList, FormatWhole, SizeInfo};
use crate::help::{HelpConfirmed, HelpInfo};
use crate::house::HouseInfo;
use crate::links::{LinkInfo, LinkList, MadeLink};
use crate::problem::Problem;
use crate::rooms::{MadeRoom, RoomInfo, RoomList};

const ADDRESS: &str = "k4jq2vzt7mx3c5ubwhn6dpyra2";

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(untagged)]
#[allow(missing_docs, reason = "each is named like its golden file")]
pub enum HttpAnswer {
    Door(DoorInfo),
    Formats(FormatList),
    Format(FormatWhole),
    Rooms(RoomList),
    Help(HelpInfo),
    HelpConfirmed(HelpConfirmed),
    House(HouseInfo),
    Links(LinkList),
    Problem(Problem),
    MadeRoom(MadeRoom),
    Link(MadeLink),
}

/// Every answer, by the name of its golden file.
pub fn http() -> BTreeMap<&'static str, HttpAnswer> {
    BTreeMap::from([
        ("door", HttpAnswer::Door(door())),
        ("formats", HttpAnswer::Formats(FormatList { formats: vec![format()] })),
        ("format", HttpAnswer::Format(whole_format())),
        ("help", HttpAnswer::Help(help())),
        ("help_confirmed", HttpAnswer::HelpConfirmed(help_confirmed())),
        ("house", HttpAnswer::House(house())),
        ("links", HttpAnswer::Links(LinkList { links: vec![own_link(), invitation()] })),
        ("link", HttpAnswer::Link(made_link())),
        ("problem", HttpAnswer::Problem(problem())),
        ("made_room", HttpAnswer::MadeRoom(made_room())),
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
        address: ADDRESS.to_owned(),
        format: door.format,
        language: "en".to_owned(),
        minutes: Some(door.minutes),
        led_by: door.led_by,
        open: false,
        next_ms: door.next_ms,
    }
}

fn help_confirmed() -> HelpConfirmed {
    HelpConfirmed { country: "IE".to_owned(), confirmed: Some("2026-11-23".to_owned()), by_settings: false }
}

fn house() -> HouseInfo {
    HouseInfo {
        may_start: true,
        help_country: Some("IE".to_owned()),
        help_confirmed: Some("2026-11-23".to_owned()),
    }
}

fn own_link() -> LinkInfo {
    LinkInfo {
        id: "0b8f6d1c-6a55-4c0e-9a3d-7d2f4e1c9b70".to_owned(),
        grants: "facilitator".to_owned(),
        made_ms: Some(1_795_000_000_000),
        expires_ms: None,
        uses_left: None,
        device: true,
        presented: true,
    }
}

fn invitation() -> LinkInfo {
    LinkInfo {
        id: "c1f0e3a2-58f1-4e6b-8f27-1d7a0b6c5e94".to_owned(),
        grants: "invitation".to_owned(),
        expires_ms: Some(1_795_545_000_000),
        uses_left: Some(1),
        device: false,
        presented: false,
        ..own_link()
    }
}

fn made_link() -> MadeLink {
    let secret = "q3v0Zl1mBw8sYk5XhT2nRd7cUe4gJa9oPf6iLxQyKtM";
    MadeLink {
        id: own_link().id,
        link: format!("https://example.org/r/{ADDRESS}#f={secret}"),
        secret: secret.to_owned(),
    }
}

fn made_room() -> MadeRoom {
    MadeRoom {
        room: room().room,
        link: format!("https://example.org/r/{ADDRESS}"),
        facilitator_link: made_link().link,
    }
}

fn problem() -> Problem {
    Problem {
        title: Code::BadRequest.message().to_owned(),
        status: 422,
        code: "bad_request".to_owned(),
        detail: Some("`slots.welcome` cannot be used: it holds a control character".to_owned()),
        field: Some("slots.welcome".to_owned()),
        retry_after_ms: None,
    }
}
