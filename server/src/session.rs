//! One client's way from its first message to its seat, as a plain machine: input in, actions out (DECISIONS 14).
//! Who speaks is known here and nowhere on the wire. The connection carries the actions out.
//!
//! - `commands` turns messages into commands;
//! - `door` is entering, coming back, and the words for it;
//! - `flood` bounds how much one connection may ask.

mod commands;
mod door;
mod flood;
#[cfg(test)]
mod tests;

use protocol::{
    ClientId, ClientMessage, CloseCode, Code, Epoch, FEATURE_LEVEL, Limits, Refusal, SeatId, ServerMessage,
};

use crate::frames::Incoming;
use crate::help::HelpLists;
use crate::meetings::{Ask, Asked, ConnectionId, Offer};
use crate::rates::{Rates, SlowDown, Source};
use commands::{command, has_words};
use door::{AtDoor, WordsKey};
use flood::Flood;

pub use door::{Admission, DoorQuestion};

/// This many frames in a row that cannot be read end the connection.
const UNREADABLE_MAX: u8 = 5;

/// What a session may look at: this server's numbers, and its help.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// Sizes.
    pub limits: &'a Limits,
    /// Where people in need find help.
    pub help: &'a HelpLists,
    /// How often something may be asked.
    pub rates: &'a Rates,
    /// Whom the rates count this connection for.
    pub source: Source,
}

/// Everything that can happen to a session.
#[derive(Debug)]
pub enum Input {
    /// The client sent a message.
    Message(Incoming),
    /// The client sent what cannot be read.
    Unreadable(Refusal),
    /// The door's answer to a [`DoorQuestion`].
    Door(Result<Admission, Denied>),
    /// The meeting gave this connection a seat.
    Seated(SeatId),
    /// The meeting gave it none, and has told the client why.
    NotSeated,
    /// The meeting's inbox did not take the question.
    NotTaken(Option<ClientId>, Code),
}

/// What is to be done about it, in order.
#[derive(Debug, PartialEq, Eq)]
pub enum Action {
    /// Send this.
    Answer(ServerMessage),
    /// Close behind the answers before it.
    Close(CloseCode),
    /// Look the room and the credential up, and give the answer as [`Input::Door`].
    AskDoor(DoorQuestion),
    /// Put this into the inbox of the meeting that the door named.
    AskMeeting(Asked),
}

/// Why the door does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Denied {
    /// The stable code.
    pub code: Code,
    /// When it may be tried again, if that is known.
    pub retry_after_ms: Option<u64>,
}

impl From<Code> for Denied {
    fn from(code: Code) -> Self {
        Self { code, retry_after_ms: None }
    }
}

impl From<SlowDown> for Denied {
    fn from(SlowDown { retry_after_ms }: SlowDown) -> Self {
        Self { code: Code::RateLimited, retry_after_ms: Some(retry_after_ms) }
    }
}

/// The machine.
pub struct Session {
    id: ConnectionId,
    state: State,
    bot: bool,
    unreadable: u8,
    flood: Flood,
}

enum State {
    /// No hello yet.
    Fresh,
    /// Said hello, in no room.
    Greeted,
    /// The room and the credential are being looked up.
    AtDoor(Box<AtDoor>),
    /// The meeting is asked for a seat.
    Entering(Epoch, WordsKey),
    /// In a meeting.
    Seated(Place),
}

struct Place {
    epoch: Epoch,
    seat: SeatId,
    words: WordsKey,
}

impl Session {
    /// The session of a new connection.
    pub fn new(id: ConnectionId) -> Self {
        Self { id, state: State::Fresh, bot: false, unreadable: 0, flood: Flood::default() }
    }

    /// The one verb. `now_ms` is any clock that does not run backwards.
    pub fn handle(&mut self, desk: Desk<'_>, now_ms: u64, input: Input) -> Vec<Action> {
        match input {
            Input::Message(incoming) => self.message(desk, now_ms, incoming),
            Input::Unreadable(refusal) => self.unreadable(desk, now_ms, refusal),
            Input::Door(answer) => self.door_answered(answer),
            Input::Seated(seat) => self.seated(seat),
            Input::NotSeated => self.not_seated(),
            Input::NotTaken(re, code) => self.not_taken(re, code),
        }
    }

    /// True until the client has said hello.
    pub fn is_fresh(&self) -> bool {
        matches!(self.state, State::Fresh)
    }

    /// True once the client has a seat.
    pub fn is_seated(&self) -> bool {
        matches!(self.state, State::Seated(_))
    }

    /// True while an answer decides what the next message means: until it comes nothing more is to be read, so a
    /// client may send `enter` and its next message in one go.
    pub fn is_waiting(&self) -> bool {
        matches!(self.state, State::AtDoor(_) | State::Entering(..))
    }

    fn message(&mut self, desk: Desk<'_>, now_ms: u64, incoming: Incoming) -> Vec<Action> {
        self.unreadable = 0;
        if let ClientMessage::Help { country } = &incoming.message {
            return self.help(desk, now_ms, incoming.id, country.as_deref());
        }
        if let Err(actions) = self.flood.count(now_ms, desk.limits, incoming.id.as_ref()) {
            return actions;
        }
        let id = incoming.id.clone();
        let taken = match (&self.state, incoming.message) {
            (_, ClientMessage::Alive {}) => Ok(Vec::new()),
            (State::Fresh, ClientMessage::Hello { bot, .. }) => Ok(self.greet(desk, bot)),
            (_, ClientMessage::Hello { .. }) => Err(Code::AlreadyJoined.into()),
            (State::Greeted, message) => self.at_the_door(desk, id.clone(), message),
            (State::Seated(_), message) => self.in_the_meeting(desk, id.clone(), incoming.body, message),
            (State::Fresh | State::AtDoor(_) | State::Entering(..), _) => Err(Code::NotJoined.into()),
        };
        taken.unwrap_or_else(|denied| refuse(id, denied))
    }

    /// Answered here, wherever the person stands: no meeting and no log hears of it.
    fn help(
        &mut self,
        desk: Desk<'_>,
        now_ms: u64,
        id: Option<ClientId>,
        country: Option<&str>,
    ) -> Vec<Action> {
        if let Err(actions) = self.flood.count_help(now_ms, desk.limits, id.as_ref()) {
            return actions;
        }
        let help = Box::new(desk.help.info(country));
        let answer = id.map(|re| Action::Answer(ServerMessage::Help { re, help }));
        answer.into_iter().collect()
    }

    fn greet(&mut self, desk: Desk<'_>, bot: bool) -> Vec<Action> {
        (self.state, self.bot) = (State::Greeted, bot);
        let limits = desk.limits.clone();
        vec![Action::Answer(ServerMessage::Welcome { feature_level: FEATURE_LEVEL, limits })]
    }

    fn in_the_meeting(
        &mut self,
        desk: Desk<'_>,
        id: Option<ClientId>,
        body: u64,
        message: ClientMessage,
    ) -> Result<Vec<Action>, Denied> {
        let State::Seated(place) = &self.state else { return Err(Code::NotJoined.into()) };
        let seat = place.seat;
        let offer = |command, answer| Ask::Offer(Box::new(Offer { seat, body, command, answer }));
        let ask = match message {
            ClientMessage::Enter { .. } | ClientMessage::Return { .. } => {
                return Err(Code::AlreadyJoined.into());
            }
            ClientMessage::Look {} => Ask::Look(seat),
            ClientMessage::Slip { commitment } => Ask::Attendance(seat, commitment),
            ClientMessage::ReturnWords {} => {
                let (command, words) = place.words.words_for(place.epoch, id.as_ref());
                offer(command, id.clone().map(|re| ServerMessage::ReturnWords { re, words }))
            }
            message => {
                let command = command(message, desk.limits)?.ok_or(Code::BadRequest)?;
                if has_words(&command) {
                    desk.rates.say(place.epoch, seat)?;
                }
                offer(command, None)
            }
        };
        Ok(vec![Action::AskMeeting(Asked { from: self.id, re: id, ask })])
    }

    fn unreadable(&mut self, desk: Desk<'_>, now_ms: u64, refusal: Refusal) -> Vec<Action> {
        if let Err(actions) = self.flood.count(now_ms, desk.limits, refusal.re.as_ref()) {
            return actions;
        }
        self.unreadable += 1;
        let mut actions = vec![Action::Answer(ServerMessage::Refused(refusal))];
        if self.unreadable >= UNREADABLE_MAX {
            actions.push(Action::Close(CloseCode::BadFrames));
        }
        actions
    }

    fn seated(&mut self, seat: SeatId) -> Vec<Action> {
        if let State::Entering(epoch, words) = std::mem::replace(&mut self.state, State::Greeted) {
            self.state = State::Seated(Place { epoch, seat, words });
        }
        Vec::new()
    }

    fn not_seated(&mut self) -> Vec<Action> {
        if self.is_waiting() {
            self.state = State::Greeted;
        }
        Vec::new()
    }

    fn not_taken(&mut self, re: Option<ClientId>, code: Code) -> Vec<Action> {
        const BUSY_MS: u64 = 1_000;
        self.not_seated();
        let retry_after_ms = code.retryable().then_some(BUSY_MS);
        refuse(re, Denied { code, retry_after_ms })
    }
}

fn refuse(re: Option<ClientId>, why: Denied) -> Vec<Action> {
    let refusal = Refusal { retry_after_ms: why.retry_after_ms, ..Refusal::new(re, why.code) };
    vec![Action::Answer(ServerMessage::Refused(refusal))]
}
