//! One person's seat as the connection sees it: hello, the door, resuming, and messages that are sent again with
//! the same id until they are answered. Pure: what happened goes in, what is to be done comes out.

use crate::ending::Ending;
use crate::keep::Kept;
use protocol::client::{Key, Seen};
use protocol::frame::{self, Frame};
use protocol::{
    Alias, ClientFrame, ClientId, ClientMessage, CloseCode, Code, Epoch, Limits, Refusal, RoomName,
    ServerMessage, StageId, Ticket, codes,
};
use std::collections::VecDeque;

/// What is still unanswered is kept up to here, which is how many the server remembers of a seat. A message
/// beyond it is given back to its writer.
const UNANSWERED_MAX: usize = 128;
/// The longest wait before the first, second, third .. try to come back is 500 ms, 1 s, 2 s .. up to this.
const BACK_OFF_MS_MAX: u64 = 30_000;
/// A door that is closed for now is asked again after this, unless the server says when.
const ASK_AGAIN_MS: u64 = 5_000;

/// What opens the door, from the command line and the prompts.
#[derive(Debug, Clone)]
pub(crate) struct Door {
    /// The room.
    pub(crate) room: RoomName,
    /// The seat's secret.
    pub(crate) ticket: Ticket,
    /// Another secret, for when `ticket` is one of an earlier run and its seat is gone.
    pub(crate) spare: Option<Ticket>,
    /// The name to enter under.
    pub(crate) alias: Option<Alias>,
    /// The secret of a link.
    pub(crate) key: Option<Key>,
    /// A passphrase of the room.
    pub(crate) passphrase: Option<Key>,
    /// The first time here, by the person's own word.
    pub(crate) newcomer: bool,
    /// The person's pronouns.
    pub(crate) pronouns: Option<String>,
    /// A program that acts by itself.
    pub(crate) bot: bool,
    /// What an earlier run has seen and passed on.
    pub(crate) seen: Option<Seen>,
}

impl Door {
    /// Outside of a room, with nothing to come in by.
    pub(crate) fn outside(room: RoomName, ticket: Ticket) -> Self {
        Self {
            room,
            ticket,
            spare: None,
            alias: None,
            key: None,
            passphrase: None,
            newcomer: false,
            pronouns: None,
            bot: false,
            seen: None,
        }
    }
}

/// What is to be done now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    /// Write this frame.
    Write(String),
    /// Show this.
    Show(Box<Shown>),
    /// Connect after a while.
    Connect(Wait),
    /// Ask the door again after a while: call `knock`.
    Knock(Wait),
    /// End the program.
    Exit(Ending),
}

/// Something for the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shown {
    /// A frame of the server's, and the message of ours that it answers.
    Frame {
        /// As it came.
        text: String,
        /// What it says.
        frame: Box<Frame>,
        /// What it answers.
        answers: Option<ClientMessage>,
    },
    /// The door needs a name, or return words.
    NeedsName,
    /// The connection has been gone for more than a moment.
    Outage,
    /// It is back.
    Back,
    /// The seat was taken up on another connection. It can be taken back: call `take_seat`.
    TakenElsewhere,
    /// Too much is unanswered: this message was not taken.
    NotTaken(ClientMessage),
}

/// A wait of at least so long, plus a part of `spread_ms` that chance decides (full jitter).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wait {
    /// The sure part.
    pub(crate) at_least_ms: u64,
    /// The part that chance decides.
    pub(crate) spread_ms: u64,
}

/// How the door is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
enum WayIn {
    /// Not at all: there is no name yet.
    Nothing,
    /// As someone new, or with the ticket of an earlier run.
    New,
    /// By return words.
    Words(Key),
    /// With the ticket of this run's seat.
    Seat,
}

/// One seat's session with the server, over as many connections as it takes.
pub(crate) struct Session {
    door: Door,
    way_in: WayIn,
    id_prefix: String,
    ids_used: u64,
    limits: Limits,
    /// Once in this run.
    welcomed: bool,
    /// On this connection.
    at_door: bool,
    entered: bool,
    /// The message that asks the door, until it is answered.
    knocking: Option<ClientFrame>,
    unanswered: VecDeque<ClientFrame>,
    epoch: Option<Epoch>,
    seen: Option<Seen>,
    /// While the lines of a view still come: the last of them. A connection that drops now starts over.
    view_until: Option<u64>,
    /// A `look` that was typed while the connection was gone.
    look_waits: bool,
    tries: u32,
    /// Whether the person knows that the connection is gone.
    outage_told: bool,
    restart_after_ms: Option<u64>,
}

impl Session {
    /// A session that has not begun. `id_prefix` keeps the ids of this run apart from those of an earlier one.
    pub(crate) fn new(door: Door, id_prefix: String) -> Self {
        let way_in = if door.alias.is_some() || door.spare.is_some() { WayIn::New } else { WayIn::Nothing };
        Self {
            seen: door.seen,
            epoch: door.seen.map(|seen| seen.epoch),
            door,
            way_in,
            id_prefix,
            ids_used: 0,
            limits: Limits::default(),
            welcomed: false,
            at_door: false,
            entered: false,
            knocking: None,
            unanswered: VecDeque::new(),
            view_until: None,
            look_waits: false,
            tries: 0,
            outage_told: false,
            restart_after_ms: None,
        }
    }

    /// The connection is up.
    pub(crate) fn connected(&mut self) -> Vec<Action> {
        let client = Some(concat!("openchair-cli/", env!("CARGO_PKG_VERSION")).to_owned());
        vec![write(None, ClientMessage::Hello { client, bot: self.door.bot })]
    }

    /// The connection is gone or could not be made; `close` is the number of the server's close frame.
    pub(crate) fn lost(&mut self, close: Option<u16>) -> Vec<Action> {
        self.at_door = false;
        self.entered = false;
        self.knocking = None;
        match close {
            Some(number) if number == CloseCode::SeatTakenElsewhere.number() => {
                self.way_in = WayIn::Nothing;
                vec![show(Shown::TakenElsewhere)]
            }
            Some(number) if !codes::reconnects_after(number) => vec![Action::Exit(Ending::of_close(number))],
            _ if !self.welcomed => vec![Action::Exit(Ending::CannotConnect)],
            _ => self.come_back(),
        }
    }

    /// Takes the seat back from another connection.
    pub(crate) fn take_seat(&mut self) -> Vec<Action> {
        self.way_in = WayIn::Seat;
        vec![Action::Connect(Wait { at_least_ms: 0, spread_ms: 0 })]
    }

    fn come_back(&mut self) -> Vec<Action> {
        let wait = match self.restart_after_ms.take() {
            Some(after) => Wait { at_least_ms: after, spread_ms: after.max(1_000) },
            None => Wait { at_least_ms: 0, spread_ms: (500 << self.tries.min(10)).min(BACK_OFF_MS_MAX) },
        };
        self.tries += 1;
        // A short gap is no news: only the second try in a row is told.
        let news = self.tries == 2 && !self.outage_told;
        self.outage_told |= news;
        let outage = news.then_some(show(Shown::Outage));
        outage.into_iter().chain([Action::Connect(wait)]).collect()
    }

    /// A text frame came.
    pub(crate) fn frame(&mut self, text: &str) -> Vec<Action> {
        let Some(frame) = frame::read(text) else { return Vec::new() };
        self.count(&frame);
        match frame {
            Frame::Server(ServerMessage::Heartbeat {}) => vec![write(None, ClientMessage::Alive {})],
            Frame::Server(message) => self.answered(text, message),
            frame => vec![shown(text, frame, None)],
        }
    }

    fn count(&mut self, frame: &Frame) {
        let here = self.seen.map_or(StageId::MAIN, |seen| seen.stage);
        let (seq, own) = match frame {
            Frame::Room(frame) => (Some(frame.seq).filter(|_| frame.stage == here), None),
            Frame::Seat(frame) => (None, Some(frame.own)),
            Frame::Unknown(counts) => (counts.seq.filter(|_| counts.stage == here), counts.own),
            Frame::Server(_) => (None, None),
        };
        if self.view_until.is_some_and(|until| seq.is_none_or(|seq| seq >= until)) {
            self.view_until = None;
        }
        if let Some(seen) = &mut self.seen {
            seen.seq = seen.seq.max(seq.unwrap_or(0));
            seen.own = seen.own.max(own.unwrap_or(0));
        }
    }

    fn answered(&mut self, text: &str, message: ServerMessage) -> Vec<Action> {
        let answers = match &message {
            ServerMessage::Done { re, .. }
            | ServerMessage::Entered { re, .. }
            | ServerMessage::ReturnWords { re, .. }
            | ServerMessage::Help { re, .. }
            | ServerMessage::Slip { re, .. }
            | ServerMessage::Refused(Refusal { re: Some(re), .. }) => self.answer_to(re),
            _ => None,
        };
        let frame = Frame::Server(message.clone());
        let mut actions = vec![shown(text, frame, answers.clone())];
        actions.extend(self.follow(message, answers));
        actions
    }

    fn answer_to(&mut self, re: &ClientId) -> Option<ClientMessage> {
        let is_it = |frame: &ClientFrame| frame.id.as_ref() == Some(re);
        if self.knocking.as_ref().is_some_and(is_it) {
            return self.knocking.take().map(|frame| frame.message);
        }
        let place = self.unanswered.iter().position(is_it)?;
        self.unanswered.remove(place).map(|frame| frame.message)
    }

    fn follow(&mut self, message: ServerMessage, answers: Option<ClientMessage>) -> Vec<Action> {
        match (message, answers) {
            (ServerMessage::Welcome { limits, .. }, _) => self.welcome(limits),
            (ServerMessage::Entered { epoch, resumed, .. }, _) => self.enter(epoch, resumed),
            (ServerMessage::View(view), _) => {
                self.seen =
                    self.epoch.map(|epoch| Seen { epoch, stage: view.stage, seq: view.seq, own: view.own });
                self.view_until = Some(view.seq);
                Vec::new()
            }
            (ServerMessage::Restart { after_ms }, _) => {
                self.restart_after_ms = Some(after_ms.into());
                self.outage_told = true;
                Vec::new()
            }
            (ServerMessage::Done { .. }, Some(ClientMessage::Leave {})) => vec![Action::Exit(Ending::Over)],
            (
                ServerMessage::Refused(refusal),
                Some(ClientMessage::Enter { .. } | ClientMessage::Return { .. }),
            ) => self.refused_at_the_door(&refusal),
            _ => Vec::new(),
        }
    }

    fn welcome(&mut self, limits: Limits) -> Vec<Action> {
        self.limits = limits;
        self.welcomed = true;
        self.at_door = true;
        let mut actions = self.again(is_help);
        actions.extend(if self.way_in == WayIn::Nothing {
            vec![show(Shown::NeedsName)]
        } else {
            self.knock()
        });
        actions
    }

    /// Asks the door, if the connection is up and there is something to ask with.
    pub(crate) fn knock(&mut self) -> Vec<Action> {
        if !self.at_door || self.entered || self.knocking.is_some() {
            return Vec::new();
        }
        let Some(message) = self.request() else { return Vec::new() };
        let id = self.new_id();
        self.knocking = Some(ClientFrame { id: Some(id.clone()), message: message.clone() });
        vec![write(Some(id), message)]
    }

    fn request(&self) -> Option<ClientMessage> {
        let door = &self.door;
        let (room, ticket) = (door.room.clone(), door.ticket.clone());
        match &self.way_in {
            WayIn::Nothing => None,
            WayIn::Words(words) => Some(ClientMessage::Return { room, ticket, words: words.clone() }),
            way_in => Some(ClientMessage::Enter {
                room,
                ticket,
                // Without a name a lost seat cannot become a new one that nobody asked for.
                alias: door.alias.clone().filter(|_| *way_in == WayIn::New),
                key: door.key.clone(),
                passphrase: door.passphrase.clone(),
                newcomer: door.newcomer,
                pronouns: door.pronouns.clone(),
                seen: self.seen.filter(|_| self.view_until.is_none()),
            }),
        }
    }

    fn enter(&mut self, epoch: Epoch, resumed: bool) -> Vec<Action> {
        let back = std::mem::take(&mut self.outage_told).then_some(show(Shown::Back));
        let look =
            std::mem::take(&mut self.look_waits).then(|| write(Some(self.new_id()), ClientMessage::Look {}));
        self.entered = true;
        self.tries = 0;
        self.way_in = WayIn::Seat;
        self.door.spare = None;
        self.epoch = Some(epoch);
        if !resumed {
            self.seen = None;
        }
        let again = self.again(|message| !is_help(message));
        back.into_iter().chain(look).chain(again).collect()
    }

    /// What is still unanswered and like this, once more.
    fn again(&self, like: fn(&ClientMessage) -> bool) -> Vec<Action> {
        let unanswered = self.unanswered.iter().filter(|frame| like(&frame.message));
        unanswered.map(|frame| write(frame.id.clone(), frame.message.clone())).collect()
    }

    fn refused_at_the_door(&mut self, refusal: &Refusal) -> Vec<Action> {
        match refusal.code {
            Code::Gone | Code::UnknownTicket | Code::Ended if self.door.spare.is_some() => self.start_over(),
            Code::InvalidName | Code::NameTaken | Code::WrongWords => {
                self.way_in = WayIn::Nothing;
                vec![show(Shown::NeedsName)]
            }
            _ if refusal.retryable => {
                let at_least_ms = refusal.retry_after_ms.unwrap_or(ASK_AGAIN_MS);
                vec![Action::Knock(Wait { at_least_ms, spread_ms: ASK_AGAIN_MS })]
            }
            code => vec![Action::Exit(Ending::of_refusal(code))],
        }
    }

    /// The seat of an earlier run is gone: a new one, with a new secret.
    fn start_over(&mut self) -> Vec<Action> {
        if let Some(spare) = self.door.spare.take() {
            self.door.ticket = spare;
        }
        (self.seen, self.epoch) = (None, None);
        if self.door.alias.is_some() {
            return self.knock();
        }
        self.way_in = WayIn::Nothing;
        vec![show(Shown::NeedsName)]
    }

    /// Enters under this name.
    pub(crate) fn enter_as(&mut self, alias: Alias) -> Vec<Action> {
        self.door.alias = Some(alias);
        self.way_in = WayIn::New;
        self.knock()
    }

    /// Brings a seat back by its words.
    pub(crate) fn return_with(&mut self, words: Key) -> Vec<Action> {
        self.way_in = WayIn::Words(words);
        self.knock()
    }

    /// Sends a message of the person's or the script's: now, and again after each reconnection until it is
    /// answered. An id of the sender's own is kept.
    pub(crate) fn send(&mut self, frame: ClientFrame) -> Vec<Action> {
        if matches!(frame.message, ClientMessage::Typing { .. }) {
            // Worth something only now: never kept, never sent again.
            let now = self.entered.then(|| write(frame.id, frame.message));
            return now.into_iter().collect();
        }
        if self.unanswered.len() >= UNANSWERED_MAX {
            return vec![show(Shown::NotTaken(frame.message))];
        }
        let id = frame.id.unwrap_or_else(|| self.new_id());
        // A view answers `look` without an id, so nothing would ever tick it off.
        if matches!(frame.message, ClientMessage::Look {}) {
            self.look_waits = !self.entered;
        } else {
            self.unanswered.push_back(ClientFrame { id: Some(id.clone()), message: frame.message.clone() });
        }
        let now = self.entered || (self.at_door && is_help(&frame.message));
        now.then(|| write(Some(id), frame.message)).into_iter().collect()
    }

    /// Whether nothing is under way: the door has answered, or is not being asked, and so has every message.
    pub(crate) fn is_settled(&self) -> bool {
        self.unanswered.is_empty() && (self.entered || self.way_in == WayIn::Nothing)
    }

    /// A connection that was silent for this long is dead, in milliseconds.
    pub(crate) fn dead_after_ms(&self) -> u64 {
        self.limits.dead_after_ms.into()
    }

    /// What would bring this seat back in a later run; `None` without a seat.
    pub(crate) fn kept(&self) -> Option<Kept> {
        let seen = self.seen.filter(|_| self.view_until.is_none());
        let (room, ticket) = (self.door.room.clone(), self.door.ticket.clone());
        self.epoch.map(|_| Kept { room, ticket, seen })
    }

    fn new_id(&mut self) -> ClientId {
        self.ids_used += 1;
        ClientId::new(format!("{}-{}", self.id_prefix, self.ids_used)).expect("a short prefix and a number")
    }
}

/// Help needs no seat: it is asked for as soon as there is a connection.
fn is_help(message: &ClientMessage) -> bool {
    matches!(message, ClientMessage::Help { .. })
}

fn write(id: Option<ClientId>, message: ClientMessage) -> Action {
    let frame = ClientFrame { id, message };
    Action::Write(serde_json::to_string(&frame).expect("messages have only string keys"))
}

fn show(shown: Shown) -> Action {
    Action::Show(Box::new(shown))
}

fn shown(text: &str, frame: Frame, answers: Option<ClientMessage>) -> Action {
    show(Shown::Frame { text: text.trim_end().to_owned(), frame: Box::new(frame), answers })
}

#[cfg(test)]
#[path = "session_tests.rs"]
mod tests;
