//! What the server sends, read from its text, for every client.

use serde::Deserialize;

use crate::StageId;
use crate::server::{RoomFrame, SeatFrame, ServerMessage};

/// One frame of the server's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    /// An answer, a view, a heartbeat, a restart.
    Server(ServerMessage),
    /// An event for the room.
    Room(RoomFrame),
    /// An event for this seat.
    Seat(SeatFrame),
    /// Something that a newer server says: skipped, but counted, because its number is part of a count.
    Unknown(Counted),
}

/// The numbers of an event that this client does not know.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Counted {
    /// Which room of the meeting.
    #[serde(default)]
    pub stage: StageId,
    /// That room's count.
    pub seq: Option<u64>,
    /// The seat's own count.
    pub own: Option<u64>,
}

/// Reads a frame; `None` if it is not one of this protocol at all. Whoever reads for thousands of people looks first
/// at how a frame begins.
pub fn read(text: &str) -> Option<Frame> {
    let known = if text.starts_with(r#"{"own""#) {
        serde_json::from_str(text).ok().map(Frame::Seat)
    } else if text.starts_with(r#"{"seq""#) || text.starts_with(r#"{"stage""#) {
        serde_json::from_str(text).ok().map(Frame::Room)
    } else {
        serde_json::from_str(text).ok().map(Frame::Server)
    };
    known.or_else(|| read_slowly(text))
}

/// Fields may come in any order.
fn read_slowly(text: &str) -> Option<Frame> {
    let counted: Counted = serde_json::from_str(text).ok()?;
    let known = match (counted.seq, counted.own) {
        (_, Some(_)) => serde_json::from_str(text).ok().map(Frame::Seat),
        (Some(_), None) => serde_json::from_str(text).ok().map(Frame::Room),
        (None, None) => None,
    };
    Some(known.unwrap_or(Frame::Unknown(counted)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Event;

    #[test]
    fn answers_events_and_what_is_unknown_are_told_apart() {
        assert!(matches!(
            read(r#"{"type":"heartbeat"}   "#),
            Some(Frame::Server(ServerMessage::Heartbeat {}))
        ));
        let done = read(r#"{"type":"done","re":"a","seq":4}   "#);
        assert!(matches!(done, Some(Frame::Server(ServerMessage::Done { seq: Some(4), .. }))));
        let moved = r#"{"type":"waiting","count":2,"at":9,"seq":4}"#;
        for text in [r#"{"seq":4,"at":9,"type":"waiting","count":2}"#, moved] {
            let event = Event::Waiting { count: 2 };
            let room = RoomFrame { stage: StageId::MAIN, seq: 4, at: 9, event };
            assert_eq!(read(text), Some(Frame::Room(room)), "{text}");
        }
        let seat = read(r#"{"own":1,"at":9,"type":"place","place":null}"#);
        assert_eq!(seat, Some(Frame::Seat(SeatFrame { own: 1, at: 9, event: Event::Place { place: None } })));
        let unknown = Counted { stage: StageId(2), seq: Some(5), own: None };
        assert_eq!(read(r#"{"stage":2,"seq":5,"type":"confetti"}"#), Some(Frame::Unknown(unknown)));
        assert_eq!(read("hello"), None);
    }

    #[test]
    fn every_example_of_the_servers_frames_is_known() {
        let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
        for file in
            ["event", "server"].iter().flat_map(|folder| std::fs::read_dir(golden.join(folder)).unwrap())
        {
            let path = file.unwrap().path();
            let frame = read(&std::fs::read_to_string(&path).unwrap());
            assert!(frame.is_some_and(|frame| !matches!(frame, Frame::Unknown(_))), "{path:?}");
        }
    }
}
