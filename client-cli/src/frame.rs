//! What the server sends, read from its text.

use protocol::server::{RoomFrame, SeatFrame};
use protocol::{ServerMessage, StageId};
use serde::Deserialize;

/// One frame of the server's.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum Frame {
    /// An answer, a view, a heartbeat, a restart.
    Server(ServerMessage),
    /// An event for the room.
    Room(RoomFrame),
    /// An event for this seat.
    Seat(SeatFrame),
    /// Something that a newer server says: skipped, but counted, because its number is part of the room's count.
    Unknown(Counts),
}

/// The counts of an event that this client does not know.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Counts {
    /// Which room of the meeting.
    #[serde(default)]
    pub(crate) stage: StageId,
    /// That room's count.
    pub(crate) seq: Option<u64>,
    /// The seat's own count.
    pub(crate) own: Option<u64>,
}

/// Reads a frame; `None` if it is not one of this protocol at all.
pub(crate) fn read(text: &str) -> Option<Frame> {
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use protocol::{Event, StageId};

    #[test]
    fn answers_events_and_what_is_unknown_are_told_apart() {
        assert!(matches!(
            read(r#"{"type":"heartbeat"}   "#),
            Some(Frame::Server(ServerMessage::Heartbeat {}))
        ));
        assert!(matches!(
            read(r#"{"type":"done","re":"a","seq":4}"#),
            Some(Frame::Server(ServerMessage::Done { seq: Some(4), .. }))
        ));
        let room = read(r#"{"seq":4,"at":9,"type":"waiting","count":2}"#);
        assert_eq!(
            room,
            Some(Frame::Room(RoomFrame {
                stage: StageId::MAIN,
                seq: 4,
                at: 9,
                event: Event::Waiting { count: 2 }
            }))
        );
        let seat = read(r#"{"own":1,"at":9,"type":"place","place":null}"#);
        assert_eq!(seat, Some(Frame::Seat(SeatFrame { own: 1, at: 9, event: Event::Place { place: None } })));
        let unknown = read(r#"{"seq":5,"at":9,"type":"confetti","colour":"red"}"#);
        assert_eq!(unknown, Some(Frame::Unknown(Counts { stage: StageId::MAIN, seq: Some(5), own: None })));
        assert_eq!(read("hello"), None);
    }

    #[test]
    fn every_example_of_the_servers_frames_is_known() {
        let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../protocol/golden");
        for folder in ["event", "server"] {
            for file in std::fs::read_dir(golden.join(folder)).unwrap() {
                let path = file.unwrap().path();
                let frame = read(&std::fs::read_to_string(&path).unwrap());
                assert!(
                    matches!(frame, Some(Frame::Server(_) | Frame::Room(_) | Frame::Seat(_))),
                    "{path:?}"
                );
            }
        }
    }
}
