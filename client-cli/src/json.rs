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

    #[test]
    fn what_is_no_message_is_refused_without_repeating_it() {
        for line in ["hello everybody", r#"{"type":"sey","text":"x"}"#, r#"{"type":"alive"}"#] {
            let orders = Json.typed(line);
            let [Order::Complain(why)] = &orders[..] else { panic!("{orders:?}") };
            assert!(!why.contains("everybody"));
        }
        assert_eq!(Json.typed("  "), []);
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
