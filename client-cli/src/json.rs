//! The way for scripts: one frame of the server's a line out, one message of the wire a line in.

use crate::ending::Ending;
use crate::front::{Front, Order};
use crate::session::Shown;
use protocol::frame::Frame;
use protocol::{ClientFrame, ClientMessage, ServerMessage};

/// The front for scripts. What it has to say to people goes to standard error.
pub(crate) struct Json;

impl Front for Json {
    fn typed(&mut self, line: &str) -> Vec<Order> {
        if line.trim().is_empty() {
            return Vec::new();
        }
        vec![match read(line) {
            Ok(frame) => Order::Send(Box::new(frame)),
            Err(why) => Order::Complain(why),
        }]
    }

    fn shown(&mut self, shown: &Shown) -> Vec<Order> {
        match shown {
            // A heartbeat is no event, and the session has answered it.
            Shown::Frame { frame, .. } if matches!(**frame, Frame::Server(ServerMessage::Heartbeat {})) => {
                Vec::new()
            }
            Shown::Frame { text, .. } => vec![Order::Print(text.clone())],
            Shown::NeedsName => vec![Order::Quit(Ending::Refused)],
            Shown::TakenElsewhere => vec![Order::Quit(Ending::TakenElsewhere)],
            Shown::Outage => vec![Order::Complain("the connection is gone, trying again".to_owned())],
            Shown::Back => vec![Order::Complain("the connection is back".to_owned())],
            Shown::NotTaken(_) => {
                vec![Order::Complain("not taken: too many messages wait for an answer".to_owned())]
            }
        }
    }

    fn input_ended(&mut self) -> Ending {
        Ending::Away
    }

    fn interrupted(&mut self) -> Vec<Order> {
        vec![Order::Quit(Ending::Away)]
    }

    fn ended(&mut self, _: Ending) -> Vec<Order> {
        Vec::new()
    }
}

/// The front for scripts that only look: what stands in the meeting now, and no more.
pub(crate) struct Once {
    /// The seat is kept for a later run; otherwise it is given up again.
    keeps_seat: bool,
    /// How far the view reaches, once it is there.
    until: Option<u64>,
}

impl Once {
    /// One that has seen nothing yet. `keeps_seat`: a later run takes the seat up again.
    pub(crate) fn new(keeps_seat: bool) -> Self {
        Self { keeps_seat, until: None }
    }

    /// A view has come, and its lines are on their way. What is asked for now is answered behind the last of them.
    fn ask_for_the_end(&mut self, until: u64) -> Order {
        self.until = Some(until);
        let message =
            if self.keeps_seat { ClientMessage::Help { country: None } } else { ClientMessage::Leave {} };
        Order::Send(Box::new(ClientFrame { id: None, message }))
    }

    fn frame(&mut self, frame: &Frame, print: Order) -> Vec<Order> {
        match (frame, self.until) {
            (Frame::Server(ServerMessage::View(view)), None) => {
                vec![print, self.ask_for_the_end(view.seq)]
            }
            // The door may open later, but this is about now. What is final ends the program by itself.
            (Frame::Server(ServerMessage::Refused(refusal)), None) if refusal.retryable => {
                vec![print, Order::Quit(Ending::Refused)]
            }
            (Frame::Server(ServerMessage::Heartbeat {}), _) => Vec::new(),
            (_, None) => vec![print],
            (Frame::Room(room), Some(until)) if room.seq <= until => vec![print],
            (Frame::Server(ServerMessage::Help { .. } | ServerMessage::Refused(_)), _) => {
                vec![Order::Quit(Ending::Away)]
            }
            // What happens from now on is for the next look.
            _ => Vec::new(),
        }
    }
}

impl Front for Once {
    fn typed(&mut self, _: &str) -> Vec<Order> {
        Vec::new()
    }

    fn shown(&mut self, shown: &Shown) -> Vec<Order> {
        match shown {
            Shown::Frame { frame, text, .. } => self.frame(frame, Order::Print(text.clone())),
            Shown::Outage => vec![Order::Quit(Ending::CannotConnect)],
            other => Json.shown(other),
        }
    }

    fn input_ended(&mut self) -> Ending {
        Json.input_ended()
    }

    fn interrupted(&mut self) -> Vec<Order> {
        Json.interrupted()
    }

    fn ended(&mut self, ending: Ending) -> Vec<Order> {
        Json.ended(ending)
    }
}

/// Reads a message. What it says about a bad one holds nothing of it: a line may have a secret in it.
fn read(line: &str) -> Result<ClientFrame, String> {
    let frame: ClientFrame = serde_json::from_str(line)
        .map_err(|_| "not sent: this line is not a message of the protocol (docs/protocol.md)".to_owned())?;
    match frame.message {
        ClientMessage::Hello { .. }
        | ClientMessage::Alive {}
        | ClientMessage::Enter { .. }
        | ClientMessage::Return { .. } => {
            Err("not sent: hello, alive, enter and return are this program's own".to_owned())
        }
        _ => Ok(frame),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_sent_with_its_own_id_or_without_one() {
        for (line, id) in [(r#"{"type":"hand"}"#, None), (r#"{"id":"a1","type":"hand"}"#, Some("a1"))] {
            let orders = Json.typed(line);
            let [Order::Send(frame)] = &orders[..] else { panic!("{orders:?}") };
            assert_eq!(frame.id.as_ref().map(|id| id.as_str()), id);
            assert_eq!(frame.message, ClientMessage::Hand {});
        }
    }

    /// The examples of the protocol, each by its type.
    fn golden(kind: &str) -> String {
        let path = format!("{}/../protocol/golden/client/{kind}.json", env!("CARGO_MANIFEST_DIR"));
        let example: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        example.to_string()
    }

    // What the program says by itself: the command line, the heartbeat and a lost connection ask for it.
    const ITS_OWN: [&str; 4] = ["alive", "enter", "hello", "return"];

    #[test]
    fn every_message_of_the_wire_can_be_written_or_is_the_programs_own() {
        for kind in crate::fixtures::every_type() {
            let sent = matches!(Json.typed(&golden(&kind))[..], [Order::Send(_)]);
            assert_eq!(sent, !ITS_OWN.contains(&kind.as_str()), "{kind}");
        }
    }

    #[test]
    fn what_is_no_message_is_refused_without_repeating_it() {
        for line in ["hello everybody", r#"{"type":"sey","text":"x"}"#, r#"{"type":"alive"}"#] {
            let orders = Json.typed(line);
            let [Order::Complain(why)] = &orders[..] else { panic!("{orders:?}") };
            assert!(!why.contains("everybody"));
        }
        assert_eq!(Json.typed("  "), []);
    }

    fn once_shows(once: &mut Once, frame: &serde_json::Value) -> Vec<Order> {
        let frame = protocol::frame::read(&frame.to_string()).unwrap();
        once.shown(&Shown::Frame { text: "as it came".to_owned(), frame: Box::new(frame), answers: None })
    }

    #[test]
    fn a_look_ends_behind_the_last_line_of_the_view() {
        use serde_json::json;
        for (keeps_seat, asked) in
            [(true, ClientMessage::Help { country: None }), (false, ClientMessage::Leave {})]
        {
            let mut once = Once::new(keeps_seat);
            let Frame::Server(ServerMessage::View(view)) = crate::fixtures::view(|_| ()) else { panic!() };
            let view = serde_json::to_value(ServerMessage::View(view)).unwrap();
            let orders = once_shows(&mut once, &view);
            assert!(matches!(&orders[..], [_, Order::Send(frame)] if frame.message == asked), "{orders:?}");
            let bell = |seq: u64| json!({"seq": seq, "at": 0, "type": "bell"});
            assert_eq!(once_shows(&mut once, &bell(20)), [Order::Print("as it came".to_owned())]);
            assert_eq!(once_shows(&mut once, &bell(21)), [], "it came after the view");
        }
    }

    #[test]
    fn a_look_waits_for_no_door() {
        let refused = serde_json::json!(
            {"type": "refused", "re": "a", "code": "room_asleep", "message": "", "retryable": true});
        let orders = once_shows(&mut Once::new(false), &refused);
        assert_eq!(orders[1..], [Order::Quit(Ending::Refused)]);
    }

    #[test]
    fn frames_come_out_as_they_came_in_and_heartbeats_do_not() {
        let shown = |text: &str| Shown::Frame {
            text: text.to_owned(),
            frame: Box::new(protocol::frame::read(text).unwrap()),
            answers: None,
        };
        let bell = r#"{"seq":1,"at":0,"type":"bell"}"#;
        assert_eq!(Json.shown(&shown(bell)), [Order::Print(bell.to_owned())]);
        assert_eq!(Json.shown(&shown(r#"{"type":"heartbeat"}"#)), []);
    }
}
