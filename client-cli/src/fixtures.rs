//! A meeting for the tests of this crate: Maple (this client), Wren who holds the chair, Finch, and "Quiet Heron".

use crate::state::State;
use protocol::ClientMessage;
use protocol::SeatId;
use protocol::frame::{self, Frame};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub(crate) const MAPLE: SeatId = SeatId(1);
pub(crate) const WREN: SeatId = SeatId(2);
pub(crate) const FINCH: SeatId = SeatId(3);
pub(crate) const HERON: SeatId = SeatId(4);

/// The view of Maple in the room; `change` makes another one of it.
pub(crate) fn view(change: impl FnOnce(&mut Value)) -> Frame {
    let seat = |id: SeatId, alias: &str, role: &str| json!({"seat": id, "alias": alias, "role": role});
    let mut view = json!({
        "type": "view", "seq": 20, "own": 0, "now": 60_000, "standing": "in",
        "door": {
            "room": "tuesday", "format": "circle", "minutes": 60, "facilitator_label": "chair",
            "led_by": "peers", "limits_text": "We are no doctors.", "agreements": ["What is said here stays here."],
            "kept": [{"key": "nothing", "text": "Nothing."}], "help": ["Call 123."], "evening": [], "open": true
        },
        "me": {"seat": MAPLE, "alias": "Maple", "role": "member", "listening": false, "more_time": false,
               "place": null, "asked_until": null,"called":false,"chair_offered":false, "quiet_until": null},
        "room": {
            "phase": {"index": 2, "id": "sharing", "kind": "turns", "hands": true, "ends_at": 660_000},
            "ends_at": 3_600_000, "chair": WREN,
            "people": [seat(MAPLE, "Maple", "member"), seat(WREN, "Wren", "facilitator"),
                       seat(FINCH, "Finch", "member"), seat(HERON, "Quiet Heron", "member")],
            "waiting": 0, "turn": null, "signs": ["heart", "me too"], "inserts": ["short_pause"], "rooms": [{"stage": 1, "name": "oak"}],
            "record": {"removed": 0, "hidden": 0, "quietened": 0}, "ending_at": null
        }
    });
    change(&mut view);
    frame::read(&view.to_string()).expect("a view")
}

/// A room event.
pub(crate) fn room(seq: u64, event: Value) -> Frame {
    read_with(event, &json!({"seq": seq, "at": 60_000}))
}

/// An event for this seat.
pub(crate) fn seat(event: Value) -> Frame {
    read_with(event, &json!({"own": 1, "at": 60_000}))
}

fn read_with(mut event: Value, counts: &Value) -> Frame {
    event.as_object_mut().expect("an event").extend(counts.as_object().expect("counts").clone());
    let frame = frame::read(&event.to_string());
    assert!(matches!(frame, Some(Frame::Room(_) | Frame::Seat(_))), "{event}");
    frame.expect("checked above")
}

/// The state after `view` and these frames.
pub(crate) fn state(frames: &[Frame]) -> State {
    let mut state = State::default();
    state.apply(&view(|_| ()));
    frames.iter().for_each(|frame| state.apply(frame));
    state
}

/// Finch's turn 7 begins.
pub(crate) fn finch_speaks() -> Frame {
    room(21, json!({"type": "turn_began", "turn": 7, "seat": FINCH, "alias": "Finch", "planned_ms": 240_000}))
}

/// A line of someone's.
pub(crate) fn said(line: u64, by: SeatId, alias: &str, text: &str) -> Frame {
    room(line, json!({"type": "said", "line": line, "by": by, "alias": alias, "as": "share", "text": text}))
}

/// The types that the server's own reader names when it is given one that it does not know.
pub(crate) fn every_type() -> BTreeSet<String> {
    let error = serde_json::from_value::<ClientMessage>(json!({"type": "?"})).unwrap_err().to_string();
    error.split('`').skip(3).step_by(2).map(str::to_owned).collect()
}
