//! Evenings that simulated people hold through the real meetings and sessions, in virtual time and without a socket:
//! whole hours in a moment. What is between them is a network on which everything arrives, a little later.

use crate::simulation::line::Line;
use crate::simulation::tasks::Running;
use crate::simulation::time::{Ms, Time};
use meeting::Opening;
use people::{Act, Crowd, Input, Links, Person, Review};
use protocol::client::Role;
use protocol::{ClientFrame, CloseCode, Code, Limits, RoomName, frame};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use server::clock::Clock;
use server::help::HelpLists;
use server::meetings::{ConnectionId, Handle, Meetings, Tasks, World};
use server::outbox::{Item, Next};
use server::rates::{RateLimits, Rates, Source};
use server::rooms::CredentialId;
use server::session::{Action, Admission, Denied, Desk, DoorQuestion, Input as Told};
use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use tokio_util::sync::CancellationToken;

/// How long a frame is on its way.
const LAG_MS: Ms = 30;
/// No evening lasts so long.
const LONGEST_MS: Ms = 6 * 3_600_000;

const LEADS: &str = "leads";
const BESIDE: &str = "beside";

/// The links of an evening here, with one of their own for so many people.
pub fn links(invited: usize, beside: bool) -> Links {
    let link = |secret: &str| format!("http://127.0.0.1:1/r/evening{secret}");
    Links {
        room: link(""),
        facilitator: link(&format!("#f={LEADS}")),
        cofacilitator: beside.then(|| link(&format!("#f={BESIDE}"))),
        invitations: (0..invited).map(|number| link(&format!("#i={number}"))).collect(),
    }
}

/// Lets a crowd hold an evening to its end. The error says where it stands still.
pub fn hold(opening: Opening, crowd: Crowd, seed: u64) -> Result<Review, String> {
    let mut hall = Hall::new(opening, crowd, seed);
    hall.run()?;
    Ok(hall.review())
}

type Mail = Arc<Mutex<Vec<(usize, Result<(Handle, Admission), Denied>)>>>;

/// What arrives.
enum Arrival {
    Connected(usize),
    Up(usize, String),
    Down(usize, String),
    Closed(usize, CloseCode),
    HungUp(usize),
}

struct Hall {
    time: Time,
    running: Arc<Running>,
    meetings: Arc<Meetings>,
    rates: Rates,
    opening: Opening,
    people: Vec<Person>,
    /// Which line each of them has.
    line_of: Vec<Option<usize>>,
    lines: Vec<Line>,
    arrivals: BTreeMap<(Ms, u64), Arrival>,
    arrived: u64,
    mail: Mail,
}

impl Hall {
    fn new(opening: Opening, crowd: Crowd, seed: u64) -> Self {
        let (time, running) = (Time::default(), Arc::new(Running::default()));
        let drawn = Mutex::new(StdRng::seed_from_u64(seed));
        let world = World {
            log: server::log::memory::open(),
            clock: Arc::new(time.clone()),
            tasks: running.clone(),
            chance: Arc::new(move || lock(&drawn).random()),
            stop: CancellationToken::new(),
        };
        Self {
            time,
            running,
            meetings: Arc::new(Meetings::new(world)),
            rates: rates(),
            opening: Opening { room: RoomName::new("evening").expect("a word names a room"), ..opening },
            line_of: vec![None; crowd.people.len()],
            people: crowd.people,
            lines: Vec::new(),
            arrivals: BTreeMap::new(),
            arrived: 0,
            mail: Mail::default(),
        }
    }

    fn review(&self) -> Review {
        Review { accounts: self.people.iter().map(|person| person.account().clone()).collect() }
    }

    fn run(&mut self) -> Result<(), String> {
        while !self.people.iter().all(Person::is_over) {
            let now = self.next().ok_or("nobody does anything any more")?.max(self.time.now());
            if now > LONGEST_MS {
                let living = self.people.iter().filter(|person| !person.is_over());
                let living: Vec<_> = living.map(|person| person.account().alias.as_str()).collect();
                return Err(format!("the evening does not end for {}\n{}", living.join(", "), self.review()));
            }
            self.time.pass_to(now);
            self.arrive();
            self.wake();
            self.settle();
        }
        Ok(())
    }

    fn next(&self) -> Option<Ms> {
        let arrival = self.arrivals.first_key_value().map(|((at, _), _)| *at);
        let living = self.people.iter().filter(|person| !person.is_over());
        let person = living.filter_map(Person::wakes_at).min();
        [arrival, person, self.time.next_wake()].into_iter().flatten().min()
    }

    fn wake(&mut self) {
        for who in 0..self.people.len() {
            if self.people[who].wakes_at().is_some_and(|at| at <= self.time.now()) {
                self.tell(who, Input::Time);
            }
        }
    }

    // ---- people

    fn tell(&mut self, who: usize, input: Input<'_>) {
        for act in self.people[who].handle(self.time.now(), input) {
            match act {
                Act::Connect => self.connect(who),
                Act::Send(frame) => {
                    let line = self.line_of[who].expect("nobody speaks without a line");
                    self.later(Arrival::Up(line, text(&frame)));
                }
                Act::HangUp => {
                    let line = self.line_of[who].take().expect("nobody hangs up without a line");
                    self.later(Arrival::HungUp(line));
                }
            }
        }
    }

    fn connect(&mut self, who: usize) {
        self.lines.push(Line::new(who, ConnectionId::next()));
        let line = self.lines.len() - 1;
        self.line_of[who] = Some(line);
        self.later(Arrival::Connected(line));
    }

    // ---- the network

    fn later(&mut self, arrival: Arrival) {
        self.arrived += 1;
        self.arrivals.insert((self.time.now() + LAG_MS, self.arrived), arrival);
    }

    fn arrive(&mut self) {
        while let Some(entry) = self.arrivals.first_entry().filter(|entry| entry.key().0 <= self.time.now()) {
            match entry.remove() {
                Arrival::Connected(line) => self.hear(line, Input::Connected),
                Arrival::Up(line, text) => self.lines[line].unread.push_back(text),
                Arrival::Down(line, text) => {
                    let frame =
                        frame::read(&text).unwrap_or_else(|| panic!("no frame of the protocol: {text}"));
                    self.hear(line, Input::Heard(&frame));
                }
                Arrival::Closed(line, code) => {
                    self.hear(line, Input::Closed(Some(code.number())));
                    self.come_back(line);
                }
                Arrival::HungUp(line) => self.hang_up(line),
            }
        }
    }

    /// Whoever has another line by now hears nothing on the old one.
    fn hear(&mut self, line: usize, input: Input<'_>) {
        let who = self.lines[line].person;
        if self.line_of[who] == Some(line) {
            self.tell(who, input);
        }
    }

    fn come_back(&mut self, line: usize) {
        let who = self.lines[line].person;
        if self.line_of[who] == Some(line) && !self.people[who].is_over() {
            self.connect(who);
        }
    }

    fn hang_up(&mut self, line: usize) {
        self.lines[line].open = false;
        let id = self.lines[line].id;
        if let Some(meeting) = self.lines[line].meeting.take() {
            self.running.spawn(Box::pin(async move { meeting.drop_connection(id).await }));
        }
    }

    // ---- the server's end of each line

    /// Whatever the server can do now, it does.
    fn settle(&mut self) {
        loop {
            self.running.go_on();
            let mail = std::mem::take(&mut *lock(&self.mail));
            let mut moved = !mail.is_empty();
            for (line, opened) in mail {
                let admission = opened.map(|(meeting, admission)| {
                    self.lines[line].meeting = Some(meeting);
                    admission
                });
                self.tell_session(line, Told::Door(admission));
            }
            for line in 0..self.lines.len() {
                moved |= self.lines[line].open && (self.read(line) | self.pump(line));
            }
            if !moved {
                return;
            }
        }
    }

    fn read(&mut self, line: usize) -> bool {
        let mut moved = false;
        while !self.lines[line].session.is_waiting()
            && let Some(text) = self.lines[line].unread.pop_front()
        {
            let told = match server::frames::decode(&text) {
                Ok(message) => Told::Message(message),
                Err(refusal) => Told::Unreadable(refusal),
            };
            self.tell_session(line, told);
            moved = true;
        }
        moved
    }

    fn tell_session(&mut self, line: usize, told: Told) {
        let desk = Desk { limits: &LIMITS, help: &HELP, rates: &self.rates, source: Source::Shared };
        for action in self.lines[line].session.handle(desk, self.time.now_ms(), told) {
            match action {
                Action::Answer(message) => {
                    self.lines[line].outbox.push(Item::Frame(server::frames::server_message(&message)));
                }
                Action::Close(code) => self.lines[line].outbox.close(code),
                Action::AskDoor(question) => self.ask_door(line, question),
                Action::AskMeeting(asked) => {
                    let Some(meeting) = self.lines[line].meeting.clone() else { continue };
                    let re = asked.re.clone();
                    if let Err(code) = meeting.ask(asked, &self.lines[line].outbox) {
                        self.tell_session(line, Told::NotTaken(re, code));
                    }
                }
            }
        }
    }

    fn pump(&mut self, line: usize) -> bool {
        let mut moved = false;
        while let Some(next) = self.lines[line].taker.now() {
            moved = true;
            match next {
                Next::Items(items) => items.into_iter().for_each(|item| self.hand_out(line, item)),
                Next::Close(code) => {
                    self.later(Arrival::Closed(line, code));
                    self.hang_up(line);
                    return true;
                }
            }
        }
        moved
    }

    fn hand_out(&mut self, line: usize, item: Item) {
        match item {
            Item::Frame(frame) => self.later(Arrival::Down(line, frame.to_string())),
            Item::Seated(seat) => self.tell_session(line, Told::Seated(seat)),
            Item::NotSeated => self.tell_session(line, Told::NotSeated),
            Item::Attended(..) => {}
        }
    }

    /// A door with one room, and as many links as anyone has.
    fn ask_door(&self, line: usize, question: DoorQuestion) {
        let (meetings, mail, opening) = (self.meetings.clone(), self.mail.clone(), self.opening.clone());
        self.running.spawn(Box::pin(async move {
            let opened = open_door(&meetings, question, line, opening).await;
            lock(&mail).push((line, opened));
        }));
    }
}

async fn open_door(
    meetings: &Meetings,
    question: DoorQuestion,
    line: usize,
    opening: Opening,
) -> Result<(Handle, Admission), Denied> {
    let role = match question.key.as_ref().map(|key| key.0.as_str()) {
        Some(LEADS) => Role::Facilitator,
        Some(BESIDE) => Role::Cofacilitator,
        _ => Role::Member,
    };
    let meeting = match meetings.find(&question.room) {
        Some(meeting) => meeting,
        None if question.returning => return Err(Code::Gone.into()),
        None if role != Role::Facilitator => return Err(Code::RoomAsleep.into()),
        None => meetings.open(opening).await.map_err(|_| Denied::from(Code::Unavailable))?,
    };
    let invited = role == Role::Member && question.key.is_some();
    let credential = question.key.map(|key| CredentialId::from(key.0));
    let network = Some(meeting.tags().tag(&line));
    let admission = Admission { epoch: meeting.epoch(), role: Ok(role), invited, credential, network };
    Ok((meeting, admission))
}

fn text(frame: &ClientFrame) -> String {
    serde_json::to_string(frame).expect("wire types have string keys only")
}

fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

static HELP: LazyLock<HelpLists> =
    LazyLock::new(|| HelpLists::load(&server::settings::Help::default()).expect("what ships can be read"));

// The rates go by the machine's clock, which has no place here: they let everyone through.
static LIMITS: LazyLock<Limits> =
    LazyLock::new(|| Limits { says_per_minute: 1_000_000, says_burst: 1_000_000, ..Limits::default() });

fn rates() -> Rates {
    let many = NonZeroU32::new(1_000_000).expect("a million is not zero");
    Rates::new(&LIMITS, &RateLimits { enter_per_minute: many, ..RateLimits::default() })
}
