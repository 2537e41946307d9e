//! One person as a plain machine: told what their line brings and that time passes, they say what they do and when they
//! want to be woken.

use crate::Ms;
use crate::account::{Account, Over};
use crate::character::{Character, happens};
pub use crate::client::Door;
use crate::client::{Answered, Client, Line};
use crate::facilitator::Facilitator;
use crate::habits::Mind;
use crate::known::Known;
use crate::plans::{Intent, Plans, While};
use crate::words::Deck;
use protocol::codes::reconnects_after;
use protocol::event::{Event, Standing};
use protocol::frame::Frame;
use protocol::server::{RoomFrame, SeatFrame};
use protocol::view::View;
use protocol::{ClientFrame, ClientMessage, CloseCode, Code, Refusal, ServerMessage};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Something that a person is told.
#[derive(Debug, Clone, Copy)]
pub enum Input<'a> {
    /// The line that they asked for is there.
    Connected,
    /// A frame has come.
    Heard(&'a Frame),
    /// The line is gone, with this code if the server closed it. Whoever drives a person gets them another one by
    /// themself, unless [`Person::is_over`].
    Closed(Option<u16>),
    /// Time has passed.
    Time,
}

/// Something that a person does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Gets a line to the server.
    Connect,
    /// Sends this.
    Send(Box<ClientFrame>),
    /// Loses the line, without a word to the server. A [`Act::Connect`] follows when they come back.
    HangUp,
}

/// After coming back people look at what they have missed before they act.
const LOOKS_AROUND_MS: Ms = 1_500;

/// Whoever finds a closed door goes home in the end.
const KNOCKS: u16 = 200;

/// One person.
pub struct Person {
    pub(crate) client: Client,
    pub(crate) character: Character,
    pub(crate) known: Known,
    pub(crate) mind: Mind,
    pub(crate) leads: Option<Facilitator>,
    pub(crate) plans: Plans,
    pub(crate) deck: Deck,
    pub(crate) rng: StdRng,
    pub(crate) account: Account,
    pub(crate) now: Ms,
    /// Nothing is done before that.
    acts_from: Ms,
    knocks: u16,
    out: Vec<Act>,
}

impl Person {
    /// Someone of this character, who comes in by this door. Everything about them follows from the seed.
    pub fn new(kind: &str, character: Character, door: Door, seed: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        let comes = character.comes_s.draw_ms(&mut rng);
        let account = Account {
            alias: door.alias.as_str().to_owned(),
            character: kind.to_owned(),
            ..Account::default()
        };
        let mut plans = Plans::default();
        plans.make(comes, While::Evening, Intent::Come);
        Self {
            client: Client::new(door, character.newcomer),
            character,
            known: Known::default(),
            mind: Mind::default(),
            leads: None,
            plans,
            deck: Deck::default(),
            rng,
            account,
            now: 0,
            acts_from: 0,
            knocks: 0,
            out: Vec::new(),
        }
    }

    /// The same person, who leads the evening. `speaker` is who will be its speaker, by alias, as agreed beforehand.
    pub fn leading(mut self, speaker: Option<String>) -> Self {
        self.leads = Some(Facilitator::new(speaker));
        self
    }

    /// The one verb. `now` never runs backwards.
    pub fn handle(&mut self, now: Ms, input: Input<'_>) -> Vec<Act> {
        self.now = self.now.max(now);
        match input {
            Input::Connected => {
                let greeting = self.client.greet();
                self.out.extend(greeting.map(sending));
            }
            Input::Heard(frame) => self.hear(frame),
            Input::Closed(code) => self.closed(code),
            Input::Time => {}
        }
        self.do_what_is_due();
        std::mem::take(&mut self.out)
    }

    /// When they want to be told that time has passed.
    pub fn wakes_at(&self) -> Option<Ms> {
        let line = self.client.line();
        let next = self.plans.next_like(|intent| line.allows(intent))?;
        Some(if line == Line::In { next.max(self.acts_from) } else { next })
    }

    /// Whether the evening is over for them.
    pub fn is_over(&self) -> bool {
        self.account.over.is_some()
    }

    /// What the evening was for them, so far.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// Nobody can get them a line.
    pub fn gives_up(&mut self) {
        self.account.over.get_or_insert(Over::NoLine);
    }

    /// A number up to this: chance for whoever drives them.
    pub fn draw(&mut self, most: u64) -> u64 {
        self.rng.random_range(0..=most)
    }

    // ---- plans

    fn do_what_is_due(&mut self) {
        while !self.is_over() {
            let line = self.client.line();
            if line == Line::In && self.now < self.acts_from {
                return;
            }
            let due = self.plans.take_due(self.now, |intent| line.allows(intent));
            let Some((during, intent)) = due else { return };
            if self.holds(during) {
                self.carry_out(during, intent);
            }
        }
    }

    fn holds(&self, during: While) -> bool {
        let known = &self.known;
        match during {
            While::Evening => true,
            While::Part(number) => known.part.as_ref().is_some_and(|part| part.number == number),
            While::MyTurn(id) => known.my_turn().is_some_and(|turn| turn.id == id),
            While::Asked => known.asked,
            While::Question(id, step) => {
                let asked = known.part.as_ref().and_then(|part| part.view.ask.as_ref());
                asked.is_some_and(|asked| (asked.ask, asked.step) == (id, step))
            }
            While::Replies => known.turn.is_none() && known.replies.is_some_and(|until| until > self.now),
        }
    }

    /// Plans something, after a moment's thought.
    pub(crate) fn mean(&mut self, during: While, intent: Intent) {
        let at = self.now + self.character.thinks_s.draw_ms(&mut self.rng);
        self.plans.make(at, during, intent);
    }

    /// Plans something for later.
    pub(crate) fn mean_in(&mut self, wait: Ms, during: While, intent: Intent) {
        self.plans.make(self.now + wait, during, intent);
    }

    /// For as long as this part of the evening runs.
    pub(crate) fn this_part(&self) -> While {
        While::Part(self.known.part.as_ref().map_or(0, |part| part.number))
    }

    pub(crate) fn happens(&mut self, percent: u8) -> bool {
        happens(percent, &mut self.rng)
    }

    // ---- doing

    pub(crate) fn send(&mut self, message: ClientMessage) {
        self.note_sent(&message);
        self.out.extend(self.client.send(message, false).map(sending));
    }

    /// Sends what may well be refused.
    pub(crate) fn dare(&mut self, message: ClientMessage) {
        self.out.extend(self.client.send(message, true).map(sending));
    }

    pub(crate) fn connect(&mut self) {
        self.out.push(Act::Connect);
    }

    pub(crate) fn knock_again(&mut self) {
        let knock = self.client.knock();
        self.out.push(sending(knock));
    }

    /// The line goes, and comes back after so long.
    pub(crate) fn lose_line_for(&mut self, away: Ms) {
        self.account.drops += 1;
        self.client.closed();
        self.out.push(Act::HangUp);
        self.mean_in(away, While::Evening, Intent::Come);
    }

    // ---- hearing

    fn hear(&mut self, frame: &Frame) {
        let event = match frame {
            Frame::Server(message) => return self.hear_answer(message),
            Frame::Room(RoomFrame { at, event, .. }) | Frame::Seat(SeatFrame { at, event, .. }) => {
                Some((*at, event))
            }
            Frame::Unknown(_) => None,
        };
        match self.client.count(frame) {
            Ok(false) => return,
            Ok(true) => {}
            Err(fault) => self.account.faults.push(fault),
        }
        self.account.events += 1;
        if let Some((at, event)) = event {
            self.hear_event(at, event);
        }
    }

    fn hear_event(&mut self, at: u64, event: &Event) {
        self.known.learn(self.now, at, event);
        self.note(event);
        if matches!(event, Event::Standing { standing: Standing::Removed | Standing::Declined, .. }) {
            self.account.over.get_or_insert(Over::Removed);
        }
        if matches!(event, Event::Ended {}) {
            self.account.over.get_or_insert(Over::Ended);
        }
        self.react(event);
        self.lead_on(event);
    }

    fn hear_answer(&mut self, message: &ServerMessage) {
        let had_been_in = self.client.counts.is_some();
        let (answered, frames) = self.client.hear(message);
        self.out.extend(frames.into_iter().map(sending));
        match answered {
            Answered::Nothing => {}
            Answered::Entered { resumed } => self.entered(had_been_in, resumed),
            Answered::NotLetIn(refusal) => self.not_let_in(&refusal),
            Answered::Done(message) => self.note_done(&message),
            Answered::Refused { message, refusal, dared, again } => {
                self.refused(message, &refusal, dared, again);
            }
        }
        if let ServerMessage::View(view) = message {
            self.hear_view(view);
        }
    }

    fn entered(&mut self, had_been_in: bool, resumed: bool) {
        self.acts_from = self.now + LOOKS_AROUND_MS;
        match (had_been_in, resumed) {
            (false, _) => self.comes_in(),
            (true, true) => self.account.resumes += 1,
            (true, false) => self.account.started_over += 1,
        }
    }

    fn hear_view(&mut self, view: &View) {
        self.account.seat = Some(view.me.seat);
        let another = self.known.view(self.now, view);
        match view.standing {
            Standing::Removed | Standing::Declined => _ = self.account.over.get_or_insert(Over::Removed),
            _ => self.look_at(view, another),
        }
    }

    fn not_let_in(&mut self, refusal: &Refusal) {
        match refusal.code {
            Code::RoomAsleep | Code::RateLimited | Code::Busy | Code::Unavailable | Code::RoomFull => {
                const ONCE_MORE_MS: Ms = 8_000;
                self.knocks += 1;
                if self.knocks > KNOCKS {
                    self.account.over = Some(Over::Refused(refusal.code));
                }
                let wait = refusal.retry_after_ms.unwrap_or(0).max(ONCE_MORE_MS);
                self.mean_in(wait, While::Evening, Intent::Knock);
            }
            Code::Gone | Code::Ended => _ = self.account.over.get_or_insert(Over::Gone),
            Code::Removed | Code::Declined => _ = self.account.over.get_or_insert(Over::Removed),
            code => _ = self.account.over.get_or_insert(Over::Refused(code)),
        }
    }

    fn refused(&mut self, message: ClientMessage, refusal: &Refusal, dared: bool, again: bool) {
        if again {
            const ONCE_MORE_MS: Ms = 1_000;
            let wait = refusal.retry_after_ms.unwrap_or(ONCE_MORE_MS);
            return self.mean_in(wait, While::Evening, Intent::Send(message));
        }
        self.note_refused(&message, refusal.code, dared);
    }

    fn closed(&mut self, code: Option<u16>) {
        if self.client.line() == Line::Off {
            return;
        }
        self.client.closed();
        match code {
            Some(code) if !reconnects_after(code) => {
                let over = if code == CloseCode::Ended.number() { Over::Ended } else { Over::Removed };
                self.account.over.get_or_insert(over);
            }
            _ => self.account.drops += 1,
        }
    }
}

fn sending(frame: ClientFrame) -> Act {
    Act::Send(Box::new(frame))
}

/// The type of a message, as it stands on the wire.
pub(crate) fn type_of(message: &ClientMessage) -> String {
    let value = serde_json::to_value(message).unwrap_or_default();
    value["type"].as_str().unwrap_or_default().to_owned()
}
