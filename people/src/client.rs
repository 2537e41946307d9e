//! What any client does for its person: the door, ids, sending again what was not answered, coming back with what was
//! seen (`docs/protocol.md`).

use crate::counts::Counts;
use crate::plans::Intent;
use protocol::client::Key;
use protocol::frame::Frame;
use protocol::{
    Alias, ClientFrame, ClientId, ClientMessage, Code, Epoch, Refusal, RoomName, ServerMessage, Ticket,
};
use std::collections::VecDeque;

/// How often the same message is tried again, where the server says that it may.
const TRIES: u8 = 6;

/// By what someone comes in.
#[derive(Debug, Clone)]
pub struct Door {
    /// The room.
    pub room: RoomName,
    /// The secret of a link, if it has one.
    pub key: Option<Key>,
    /// The name.
    pub alias: Alias,
    /// The seat's secret.
    pub ticket: Ticket,
}

/// A message that waits for its answer.
#[derive(Debug, Clone)]
struct Sent {
    id: ClientId,
    message: ClientMessage,
    tries: u8,
    /// It breaks the agreements, so a refusal is no surprise.
    dared: bool,
}

/// What an answer was about.
pub(crate) enum Answered {
    /// Nothing that is known of.
    Nothing,
    /// Came in, or came back: exactly what was missed follows, or a view.
    Entered { resumed: bool },
    /// Was not let in.
    NotLetIn(Refusal),
    /// This was accepted.
    Done(ClientMessage),
    /// This was not.
    Refused { message: ClientMessage, refusal: Refusal, dared: bool, again: bool },
}

/// The client of one person.
#[derive(Debug)]
pub(crate) struct Client {
    door: Door,
    newcomer: bool,
    line: Line,
    knock: Option<ClientId>,
    sent: VecDeque<Sent>,
    numbers: u32,
    pub(crate) counts: Option<Counts>,
}

/// How far someone's line reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Line {
    /// Nowhere.
    Off,
    /// To the server.
    Knocking,
    /// To their seat.
    In,
}

impl Line {
    /// What can be done on such a line.
    pub(crate) fn allows(self, intent: &Intent) -> bool {
        match intent {
            Intent::Come => self == Self::Off,
            Intent::Knock => self == Self::Knocking,
            _ => self == Self::In,
        }
    }
}

impl Client {
    pub(crate) fn new(door: Door, newcomer: bool) -> Self {
        let (sent, counts) = (VecDeque::new(), None);
        Self { door, newcomer, line: Line::Off, knock: None, sent, numbers: 0, counts }
    }

    pub(crate) fn line(&self) -> Line {
        self.line
    }

    // ---- sending

    /// The first words on a new line.
    pub(crate) fn greet(&mut self) -> [ClientFrame; 2] {
        let client = Some(concat!("openchair-people/", env!("CARGO_PKG_VERSION")).to_owned());
        let hello = ClientFrame { id: None, message: ClientMessage::Hello { client, bot: false } };
        [hello, self.knock()]
    }

    /// Asks to come in, or back.
    pub(crate) fn knock(&mut self) -> ClientFrame {
        self.line = Line::Knocking;
        let id = self.fresh();
        self.knock = Some(id.clone());
        let Door { room, key, alias, ticket } = self.door.clone();
        let message = ClientMessage::Enter {
            room,
            ticket,
            alias: Some(alias),
            key,
            passphrase: None,
            newcomer: self.newcomer,
            pronouns: None,
            seen: self.counts.map(|counts| counts.seen()),
        };
        ClientFrame { id: Some(id), message }
    }

    /// A new message. It goes out now, or as soon as its person is in again.
    pub(crate) fn send(&mut self, message: ClientMessage, dared: bool) -> Option<ClientFrame> {
        if matches!(message, ClientMessage::Typing { .. }) {
            return (self.line == Line::In).then_some(ClientFrame { id: None, message });
        }
        let id = self.fresh();
        let frame = ClientFrame { id: Some(id.clone()), message: message.clone() };
        self.sent.push_back(Sent { id, message, tries: 0, dared });
        (self.line == Line::In).then_some(frame)
    }

    /// Everything that is not answered, once more.
    fn again(&self) -> Vec<ClientFrame> {
        let frame = |sent: &Sent| ClientFrame { id: Some(sent.id.clone()), message: sent.message.clone() };
        self.sent.iter().map(frame).collect()
    }

    fn fresh(&mut self) -> ClientId {
        self.numbers += 1;
        ClientId::new(format!("p{}", self.numbers)).expect("a letter and digits make an id")
    }

    // ---- hearing

    /// The line is gone.
    pub(crate) fn closed(&mut self) {
        (self.line, self.knock) = (Line::Off, None);
    }

    /// What this answers, and what goes out because of it.
    pub(crate) fn hear(&mut self, message: &ServerMessage) -> (Answered, Vec<ClientFrame>) {
        match message {
            ServerMessage::Heartbeat {} => {
                (Answered::Nothing, vec![ClientFrame { id: None, message: ClientMessage::Alive {} }])
            }
            ServerMessage::Entered { re, epoch, resumed, .. } if self.knock.as_ref() == Some(re) => {
                self.entered(*epoch, *resumed);
                (Answered::Entered { resumed: *resumed }, self.again())
            }
            ServerMessage::Done { re, .. } | ServerMessage::Help { re, .. } => {
                let done = self.forget(re).map(|sent| Answered::Done(sent.message));
                (done.unwrap_or(Answered::Nothing), Vec::new())
            }
            ServerMessage::Refused(refusal) => (self.refused(refusal), Vec::new()),
            ServerMessage::View(view) => {
                self.counts.iter_mut().for_each(|counts| counts.viewed(view));
                (Answered::Nothing, Vec::new())
            }
            _ => (Answered::Nothing, Vec::new()),
        }
    }

    /// Whether an event is new; the error says what is wrong with its number.
    pub(crate) fn count(&mut self, frame: &Frame) -> Result<bool, String> {
        self.counts
            .as_mut()
            .map_or_else(|| Err("an event came before a seat".to_owned()), |counts| counts.count(frame))
    }

    fn entered(&mut self, epoch: Epoch, resumed: bool) {
        (self.line, self.knock) = (Line::In, None);
        self.counts.get_or_insert_with(|| Counts::of(epoch)).entered(resumed);
    }

    fn refused(&mut self, refusal: &Refusal) -> Answered {
        let Some(re) = &refusal.re else { return Answered::Nothing };
        if self.knock.as_ref() == Some(re) {
            self.knock = None;
            return Answered::NotLetIn(refusal.clone());
        }
        let Some(Sent { message, tries, dared, .. }) = self.forget(re) else { return Answered::Nothing };
        let again = is_busy(refusal.code) && tries < TRIES;
        Answered::Refused { message, refusal: refusal.clone(), dared, again }
    }

    fn forget(&mut self, id: &ClientId) -> Option<Sent> {
        let place = self.sent.iter().position(|sent| sent.id == *id)?;
        self.sent.remove(place)
    }
}

/// The same message may well be accepted a moment later.
fn is_busy(code: Code) -> bool {
    matches!(code, Code::RateLimited | Code::Busy | Code::Unavailable)
}
