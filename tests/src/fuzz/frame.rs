//! From a frame to a command: what a stranger may send to the server, and what one with a seat may.

use meeting::Command;
use protocol::client::Role;
use protocol::{ClientFrame, ClientId, Code, Epoch, Limits, SeatId, ServerMessage};
use server::frames::{Incoming, decode, server_message};
use server::help::HelpLists;
use server::meetings::{Ask, Asked, ConnectionId};
use server::rates::{RateLimits, Rates};
use server::session::{Action, Admission, Desk, DoorQuestion, Input, Session};
use server::settings;
use std::sync::LazyLock;

/// Between two frames: a byte that stands in no text.
const BETWEEN: u8 = 0;

/// Frames in one input. More teach nothing new, and cost time.
const FRAMES: usize = 64;

/// The longest answer but for help, which is the host's own words.
const ANSWER_MAX: usize = 4_096;

/// What a command's stored form may be longer than the frame that asked for it: names of fields that were left out.
const ROOM_FOR_NAMES: usize = 512;

/// What comes to a seat first, where a session is to begin with one.
const TO_A_SEAT: [&str; 2] = [
    r#"{"type":"hello"}"#,
    r#"{"id":"e","type":"enter","room":"tuesday","ticket":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","alias":"Maple"}"#,
];

/// Frames, divided by a zero byte, come to a new connection, and the same to one that has a seat. Each gets answers of
/// a bounded size with its own id; what is accepted is no longer than a frame when it is stored.
pub fn frame(bytes: &[u8]) {
    let frames: Vec<&str> = bytes
        .split(|byte| *byte == BETWEEN)
        .take(FRAMES)
        .filter_map(|one| std::str::from_utf8(one).ok())
        .collect();
    let seated: Vec<&str> = TO_A_SEAT.into_iter().chain(frames.iter().copied()).collect();
    for frames in [frames, seated] {
        let mut counter = Counter::new();
        frames.iter().for_each(|text| counter.frame(text));
    }
}

/// One connection, with a door that is always open and a meeting that always has a seat.
struct Counter {
    session: Session,
    limits: Limits,
    rates: Rates,
    now_ms: u64,
}

impl Counter {
    fn new() -> Self {
        let limits = Limits::default();
        let rates = Rates::new(&limits, &RateLimits::default());
        Self { session: Session::new(ConnectionId(1)), limits, rates, now_ms: 0 }
    }

    fn frame(&mut self, text: &str) {
        // The socket lets no longer one through.
        if text.len() > self.limits.frame_bytes as usize {
            return;
        }
        self.now_ms += 100;
        let (id, input) = match decode(text) {
            Ok(incoming) => (incoming.id.clone(), read(text, incoming)),
            Err(refusal) => (refusal.re.clone(), Input::Unreadable(refusal)),
        };
        let actions = self.handle(input);
        assert!(actions.len() <= 3, "one frame is answered once: {actions:?}");
        for action in actions {
            self.carry_out(text, id.as_ref(), action);
        }
    }

    fn handle(&mut self, input: Input) -> Vec<Action> {
        static HELP: LazyLock<HelpLists> =
            LazyLock::new(|| HelpLists::load(&settings::Help::default()).expect("what ships can be read"));
        let source = self.rates.source(Some([192, 0, 2, 7].into()));
        let desk = Desk { limits: &self.limits, help: &HELP, rates: &self.rates, source };
        self.session.handle(desk, self.now_ms, input)
    }

    fn carry_out(&mut self, text: &str, id: Option<&ClientId>, action: Action) {
        match action {
            Action::Answer(answer) => is_bounded(&answer, id),
            Action::Close(_) => {}
            Action::AskDoor(question) => self.open(&question, id),
            Action::AskMeeting(asked) => self.ask(text, &asked, id),
        }
    }

    fn open(&mut self, question: &DoorQuestion, id: Option<&ClientId>) {
        assert!(self.session.is_waiting() && !self.session.is_seated());
        assert!(!format!("{question:?}").contains("aaaaaaaaaaaa"), "a secret is shown");
        let door = Admission {
            epoch: Epoch(7),
            role: Ok(Role::Member),
            invited: false,
            credential: None,
            network: None,
        };
        for action in self.handle(Input::Door(Ok(door))) {
            self.carry_out("", id, action);
        }
    }

    fn ask(&mut self, text: &str, asked: &Asked, id: Option<&ClientId>) {
        assert_eq!(asked.re.as_ref(), id, "an answer would go astray");
        match &asked.ask {
            Ask::Offer(offer) => {
                assert!(
                    self.session.is_seated() && offer.seat == SeatId(3),
                    "nobody speaks for another seat"
                );
                fits(text, &offer.command);
            }
            Ask::Enter(_) | Ask::Return { .. } => {
                assert_eq!(self.handle(Input::Seated(SeatId(3))), []);
                assert!(self.session.is_seated());
            }
            Ask::Look(_) | Ask::Attendance(..) => assert!(self.session.is_seated()),
        }
    }
}

/// What could be read is written down and read again as the same.
fn read(text: &str, incoming: Incoming) -> Input {
    let frame = ClientFrame { id: incoming.id.clone(), message: incoming.message.clone() };
    let written = serde_json::to_string(&frame).expect("a message is JSON");
    let again = decode(&written).unwrap_or_else(|why| panic!("{why:?}: {written}"));
    assert_eq!((&again.id, &again.message), (&incoming.id, &incoming.message), "{text}");
    Input::Message(incoming)
}

fn is_bounded(answer: &ServerMessage, id: Option<&ClientId>) {
    let length = server_message(answer).len();
    match answer {
        ServerMessage::Refused(refusal) => {
            assert!(length <= ANSWER_MAX, "{length} bytes: {answer:?}");
            assert_eq!(refusal.re.as_ref(), id, "{answer:?}");
            assert_eq!(refusal.retry_after_ms.is_some(), refusal.code == Code::RateLimited, "{answer:?}");
        }
        ServerMessage::Help { re, .. } => assert_eq!(Some(re), id),
        _ => assert!(length <= ANSWER_MAX, "{length} bytes: {answer:?}"),
    }
}

fn fits(text: &str, command: &Command) {
    let stored = serde_json::to_string(command).expect("a command is JSON");
    assert!(
        stored.len() <= text.len() + ROOM_FOR_NAMES,
        "{} bytes of {}: {stored}",
        stored.len(),
        text.len()
    );
    assert_eq!(serde_json::from_str::<Command>(&stored).ok().as_ref(), Some(command), "{stored}");
}
