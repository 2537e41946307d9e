//! One run: the events of a plan and what follows from them, in the order of virtual time, until nothing is left to do.

use super::disk::{Disk, Fate};
use super::line::Line;
use super::log::{SimLog, Step, lock};
use super::person::{Person, Reaction};
use super::plan::{Crash, Lead, PEOPLE, Plan, What};
use super::plant::Plant;
use super::tally::Tally;
use super::tasks::Running;
use super::time::{Ms, Time};
use super::truth::{Fault, Truth};
use crate::command::message;
use crate::random::{Draws, random_opening};
use meeting::Opening;
use protocol::client::Role;
use protocol::{ClientId, ClientMessage, CloseCode, Code, Epoch, Limits, ServerMessage};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use server::clock::Clock;
use server::frames::{self, Encoded};
use server::help::HelpLists;
use server::log::MeetingId;
use server::meetings::{ConnectionId, Handle, Meetings, Tasks, World};
use server::outbox::{Item, Next};
use server::rates::{RateLimits, Rates, Source};
use server::rooms::CredentialId;
use server::session::{Action, Admission, Denied, Desk, DoorQuestion, Input};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;
use std::sync::{Arc, LazyLock, Mutex};
use tokio_util::sync::CancellationToken;

/// When the clients have calmed down, and are asked what they see.
const LOOK_AFTER: Ms = 100_000;
/// When whoever leads ends what is left.
const END_AFTER: Ms = 110_000;
/// By then all is over: an end can be undone for a minute.
const OVER_AFTER: Ms = 420_000;
/// The server gives up a line that was silent for so long.
const SILENT_AFTER: Ms = 60_000;
/// How often the server looks which links are revoked.
const REVOKED_EVERY: Ms = 2_000;

/// The person who comes at the end to close what nobody closed.
const HOST: usize = PEOPLE.len();

/// Where a run broke.
#[derive(Debug, Clone)]
pub struct Broken {
    /// When.
    pub at: Ms,
    /// What is wrong.
    pub fault: Fault,
}

/// Everything that can happen.
enum Event {
    Planned(usize),
    /// The log's disk has done what it was told.
    Log,
    Up(usize, Option<String>),
    Down(usize, Vec<Encoded>),
    Closed(usize, Option<CloseCode>),
    Silent(usize),
    Boot,
    ComeBack(usize),
    SendLater(usize, ClientId),
    LookForRevoked,
    DiskHasSpace,
    Thaw,
    Calm,
    LookAll,
    EndAll,
    AllOver,
}

type Mail = Arc<Mutex<Vec<(usize, Result<(Handle, Admission), Denied>)>>>;

/// The world.
struct Evening<'a> {
    plan: &'a Plan,
    plant: Option<Plant>,
    time: Time,
    events: BTreeMap<(Ms, u64), Event>,
    events_made: u64,
    rng: StdRng,
    trace: bool,
    tally: Tally,

    disk: Arc<Mutex<Disk>>,
    server: Option<Server>,
    frozen: bool,
    crash_at: Vec<Crash>,
    harmed: bool,
    revoked: bool,
    opening: Opening,

    lines: Vec<Line>,
    people: Vec<Person>,
    lag: Vec<Ms>,
    reads_from: Vec<Ms>,
    meeting: Option<MeetingId>,
    truth: Option<Truth>,
    words: BTreeSet<String>,
    rates: Rates,
}

/// One process.
struct Server {
    log: SimLog,
    running: Arc<Running>,
    meetings: Arc<Meetings>,
    mail: Mail,
    writes: bool,
}

/// Runs a plan. `trace` prints what happens.
pub fn run(plan: &Plan, plant: Option<Plant>, trace: bool) -> Result<Tally, Broken> {
    let mut evening = Evening::new(plan, plant, trace);
    let ran = evening.run();
    ran.map_err(|fault| Broken { at: evening.time.now(), fault }).map(|()| evening.tally)
}

fn help() -> &'static HelpLists {
    static HELP: LazyLock<HelpLists> = LazyLock::new(|| {
        HelpLists::load(&server::settings::Help::default()).expect("what ships can be read")
    });
    &HELP
}

fn limits() -> &'static Limits {
    // The rates go by the machine's clock, which has no place here: they let everyone through.
    static LIMITS: LazyLock<Limits> =
        LazyLock::new(|| Limits { says_per_minute: 1_000_000, says_burst: 1_000_000, ..Limits::default() });
    &LIMITS
}

fn rates() -> Rates {
    let many = NonZeroU32::new(1_000_000).expect("a million is not zero");
    let all = RateLimits { enter_per_minute: many, ..RateLimits::default() };
    Rates::new(limits(), &all)
}

fn keys(who: usize) -> Option<&'static str> {
    match who {
        0 => Some("lead"),
        1 => Some("second"),
        HOST => Some("host"),
        _ => None,
    }
}

impl<'a> Evening<'a> {
    fn new(plan: &'a Plan, plant: Option<Plant>, trace: bool) -> Self {
        let names = PEOPLE.iter().copied().chain(["Rowan"]);
        let mut people: Vec<_> = names.enumerate().map(|(who, name)| Person::new(name, keys(who))).collect();
        people.iter_mut().for_each(|person| person.forgets_ids = plant == Some(Plant::ForgetIds));
        let count = people.len();
        let mut evening = Self {
            plan,
            plant,
            time: Time::default(),
            events: BTreeMap::new(),
            events_made: 0,
            rng: StdRng::seed_from_u64(plan.seed),
            trace,
            tally: Tally::default(),
            disk: Arc::default(),
            server: None,
            frozen: false,
            crash_at: Vec::new(),
            harmed: false,
            revoked: false,
            opening: Opening { epoch: Epoch(u128::from(plan.seed) + 1), ..random_opening(plan.seed) },
            lines: Vec::new(),
            people,
            lag: vec![0; count],
            reads_from: vec![0; count],
            meeting: None,
            truth: None,
            words: BTreeSet::new(),
            rates: rates(),
        };
        evening.lay_out();
        evening
    }

    fn lay_out(&mut self) {
        self.at(0, Event::Boot);
        self.at(REVOKED_EVERY, Event::LookForRevoked);
        for (index, step) in self.plan.steps.iter().enumerate() {
            self.at(step.at, Event::Planned(index));
        }
        let calm = self.plan.calm_from;
        self.at(calm, Event::Calm);
        self.at(calm + LOOK_AFTER, Event::LookAll);
        self.at(calm + END_AFTER, Event::EndAll);
        self.at(calm + OVER_AFTER, Event::AllOver);
    }

    fn at(&mut self, at: Ms, event: Event) {
        self.events_made += 1;
        self.events.insert((at, self.events_made), event);
    }

    fn after(&mut self, ms: Ms, event: Event) {
        self.at(self.time.now() + ms, event);
    }

    fn run(&mut self) -> Result<(), Fault> {
        loop {
            let due = self.events.first_key_value().map(|((at, _), _)| *at);
            let wake = self.time.next_wake().filter(|_| !self.frozen && self.server.is_some());
            let Some(now) = [due, wake].into_iter().flatten().min() else { return Ok(()) };
            self.time.pass_to(now.max(self.time.now()));
            if due.is_some_and(|due| due <= now)
                && let Some((_, event)) = self.events.pop_first()
            {
                if matches!(event, Event::AllOver) {
                    return self.all_is_over();
                }
                self.happen(event)?;
            }
            self.settle()?;
        }
    }

    fn say(&self, what: &dyn Fn() -> String) {
        if self.trace {
            println!("{:>9} {}", self.time.now(), what());
        }
    }

    fn happen(&mut self, event: Event) -> Result<(), Fault> {
        match event {
            Event::Planned(index) => self.planned(&self.plan.steps[index].what.clone()),
            Event::Log => self.log_step()?,
            Event::Up(line, frame) => self.arrived_up(line, frame),
            Event::Down(line, frames) => self.arrived_down(line, &frames)?,
            Event::Closed(line, code) => self.closed(line, code),
            Event::Silent(line) => self.hang_up(line, Some(CloseCode::Silent)),
            Event::Boot => self.boot()?,
            Event::ComeBack(who) => self.come_back(who),
            Event::SendLater(who, id) => self.send_later(who, &id),
            Event::LookForRevoked => self.look_for_revoked(),
            Event::DiskHasSpace => self.trouble(|trouble| trouble.full = false),
            Event::Thaw => self.thaw(),
            Event::Calm => self.calm(),
            Event::LookAll => self.look_all()?,
            Event::EndAll => self.end_all(),
            Event::AllOver => {}
        }
        Ok(())
    }

    // ---- the plan

    fn planned(&mut self, what: &What) {
        self.say(&|| format!("* {what:?}"));
        match *what {
            What::Join(who) => self.join(who),
            What::Act(pick) => self.act(pick),
            What::Say(who, number) => self.send(who, ClientMessage::Say { text: format!("line<{number}>") }),
            What::Lead(lead) => self.lead(lead),
            What::Look(who, times) => (0..times).for_each(|_| self.send(who, ClientMessage::Look {})),
            What::SecondDevice(who) if self.people[who].entered => {
                self.people[who].changes_device();
                self.connect(who);
            }
            What::SecondDevice(_) => {}
            What::SendAgain(who) => self.send_again(who),
            What::Drop(who) => self.drop_line(who),
            What::HalfOpen(who) => self.half_open(who),
            What::SlowReader(who, ms) => {
                self.reads_from[who] = (self.time.now() + ms).min(self.plan.calm_from);
            }
            What::Lag(who, ms) => self.lag[who] = ms,
            What::Crash(crash) if crash.at.is_some() => self.crash_at.push(crash),
            What::Crash(crash) => self.crash(crash),
            What::FailSyncs(count) => self.trouble(|trouble| trouble.failing_syncs += count),
            What::LoseAnswers(count) => self.trouble(|trouble| trouble.lost_answers += count),
            What::FailErasures(count) => self.trouble(|trouble| trouble.failing_erasures += count),
            What::FullDisk(ms) => {
                self.trouble(|trouble| trouble.full = true);
                self.after(ms, Event::DiskHasSpace);
            }
            What::Harm(damage, pick) => self.harmed |= lock(&self.disk).damage(damage, pick),
            What::JumpClock(ms) => {
                self.tally.jumps += 1;
                self.time.jump(ms);
            }
            What::Freeze(ms, clock_stops) => self.freeze(ms, clock_stops),
            What::Revoke => {
                self.tally.revoked += u64::from(!self.revoked);
                self.revoked = true;
            }
        }
    }

    fn join(&mut self, who: usize) {
        if !self.people[who].came {
            self.words.insert(self.people[who].name.clone());
            self.connect(who);
        }
    }

    /// Someone does something: whoever has the seat that the draw is about.
    fn act(&mut self, pick: u64) {
        let Some(truth) = &self.truth else { return };
        let about = &truth.about;
        if about.seats.is_empty() {
            return;
        }
        let number = u32::try_from(pick >> 32).unwrap_or_default();
        let mut draws = Draws::for_one(pick, number);
        draws.seats.clone_from(&about.seats);
        (draws.asked, draws.holder, draws.turn) = (about.asked, about.holder, about.turn);
        (draws.ask, draws.phase, draws.seq) = (about.ask, about.phase, about.seq);
        let (seat, command) = draws.act();
        let who = self.people.iter().position(|person| person.seat == Some(seat));
        if let (Some(who), Some(message)) = (who, message(command)) {
            self.send(who, message);
        }
    }

    fn lead(&mut self, lead: Lead) {
        let phase = self.truth.as_ref().map_or(protocol::PhaseIndex(0), |truth| truth.about.phase);
        self.send(
            0,
            match lead {
                Lead::Open => ClientMessage::Open {},
                Lead::Start => ClientMessage::Start {},
                Lead::Advance => ClientMessage::Advance { phase },
                Lead::End => ClientMessage::End {},
            },
        );
    }

    fn send(&mut self, who: usize, message: ClientMessage) {
        let person = &mut self.people[who];
        if !person.came || person.over.is_some() {
            return;
        }
        note_words(&mut self.words, &message);
        if let Some(text) = person.say(message) {
            self.up(who, text);
        }
    }

    fn send_again(&mut self, who: usize) {
        if self.people[who].entered {
            let texts = self.people[who].again();
            texts.into_iter().for_each(|text| self.up(who, text));
        }
    }

    fn send_later(&mut self, who: usize, id: &ClientId) {
        if self.people[who].entered
            && let Some(sent) = self.people[who].pending.iter().find(|sent| sent.id == *id)
        {
            let text = sent.text.clone();
            self.up(who, text);
        }
    }

    // ---- the network

    fn connect(&mut self, who: usize) {
        let line = self.lines.len();
        self.lines.push(Line::new(who, ConnectionId(line as u64)));
        self.lines[line].open = self.server.is_some();
        if self.server.is_none() {
            (self.people[who].line, self.people[who].came) = (Some(line), true);
            return self.after(50, Event::Closed(line, None));
        }
        let room = self.opening.room.clone();
        for text in self.people[who].knock(line, &room) {
            self.up(who, text);
        }
    }

    fn come_back(&mut self, who: usize) {
        let person = &self.people[who];
        if person.line.is_none() && person.over.is_none() {
            self.connect(who);
        }
    }

    fn delay(&mut self, who: usize) -> Ms {
        self.time.now() + 5 + self.rng.random_range(0..60) + self.lag[who]
    }

    fn up(&mut self, who: usize, text: String) {
        let Some(line) = self.people[who].line else { return };
        let at = self.delay(who);
        let at = self.lines[line].arrival(0, at);
        self.at(at, Event::Up(line, Some(text)));
    }

    fn arrived_up(&mut self, line: usize, frame: Option<String>) {
        if !self.lines[line].open || self.lines[line].dead {
            return;
        }
        match frame {
            Some(text) => {
                self.say(&|| format!("{} > {text}", self.people[self.lines[line].person].name));
                if self.plant == Some(Plant::DoneTooSoon) && self.too_soon(line, &text) {
                    return;
                }
                self.lines[line].unread.push_back(text);
            }
            None => self.hang_up(line, None),
        }
    }

    /// A defect: the answer comes before the log has it.
    fn too_soon(&mut self, line: usize, text: &str) -> bool {
        let Ok(frames::Incoming { id: Some(re), .. }) = frames::decode(text) else { return false };
        let soon = self.lines[line].session.is_seated() && self.rng.random_range(0..40) == 0;
        if soon {
            let done = frames::server_message(&ServerMessage::Done { re, seq: None });
            self.lines[line].outbox.push(Item::Frame(done));
        }
        soon
    }

    fn down(&mut self, line: usize, frames: Vec<Encoded>) {
        let who = self.lines[line].person;
        let at = self.delay(who).max(self.reads_from[who]);
        let at = self.lines[line].arrival(1, at);
        self.lines[line].in_flight += frames.iter().map(|frame| frame.len()).sum::<usize>();
        self.at(at, Event::Down(line, frames));
    }

    fn arrived_down(&mut self, line: usize, frames: &[Encoded]) -> Result<(), Fault> {
        let bytes = frames.iter().map(|frame| frame.len()).sum::<usize>();
        self.lines[line].in_flight -= bytes.min(self.lines[line].in_flight);
        let who = self.lines[line].person;
        for frame in frames {
            if self.lines[line].dead || self.people[who].line != Some(line) {
                return Ok(());
            }
            self.say(&|| format!("{} < {}", self.people[who].name, frame.trim_end()));
            let reactions = self.people[who].receive(frame, &mut self.truth, &mut self.tally)?;
            self.react(who, reactions);
        }
        Ok(())
    }

    fn react(&mut self, who: usize, reactions: Vec<Reaction>) {
        for reaction in reactions {
            match reaction {
                Reaction::Send(text) => self.up(who, text),
                Reaction::SendLater(ms, id) => self.after(ms, Event::SendLater(who, id)),
                Reaction::ComeBack(ms) => {
                    self.let_go(who);
                    self.after(ms, Event::ComeBack(who));
                }
                Reaction::HangUp => self.let_go(who),
            }
        }
    }

    fn let_go(&mut self, who: usize) {
        self.people[who].entered = false;
        if let Some(line) = self.people[who].line.take() {
            let at = self.delay(who);
            let at = self.lines[line].arrival(0, at);
            self.at(at, Event::Up(line, None));
        }
    }

    fn closed(&mut self, line: usize, code: Option<CloseCode>) {
        let who = self.lines[line].person;
        if self.people[who].line == Some(line) && !self.lines[line].dead {
            self.say(&|| format!("{} closed {code:?}", self.people[who].name));
            let reactions = self.people[who].closed(code);
            self.react(who, reactions);
        }
    }

    /// The line goes, and both ends hear of it.
    fn drop_line(&mut self, who: usize) {
        let Some(line) = self.people[who].line else { return };
        self.tally.drops += 1;
        let at = self.delay(who);
        let at = self.lines[line].arrival(0, at);
        self.at(at, Event::Up(line, None));
        self.closed(line, None);
    }

    /// The line is dead. The client notices, and the server does after a minute.
    fn half_open(&mut self, who: usize) {
        let Some(line) = self.people[who].line else { return };
        self.tally.half_open += 1;
        self.after(SILENT_AFTER, Event::Silent(line));
        self.closed(line, None);
        self.lines[line].dead = true;
    }

    // ---- the server's end of a line

    fn hang_up(&mut self, line: usize, code: Option<CloseCode>) {
        if !std::mem::replace(&mut self.lines[line].open, false) {
            return;
        }
        if let Some(code) = code {
            self.tally.cut += u64::from(code == CloseCode::Resume);
            let at = self.delay(self.lines[line].person);
            let at = self.lines[line].arrival(1, at);
            self.at(at, Event::Closed(line, Some(code)));
        }
        let id = self.lines[line].id;
        if let (Some(meeting), Some(server)) = (self.lines[line].meeting.take(), &self.server) {
            server.running.spawn(Box::pin(async move { meeting.drop_connection(id).await }));
        }
    }

    fn tell_session(&mut self, line: usize, input: Input) {
        let desk = Desk { limits: limits(), help: help(), rates: &self.rates, source: Source::Shared };
        let now = self.time.now_ms();
        for action in self.lines[line].session.handle(desk, now, input) {
            match action {
                Action::Answer(message) => {
                    self.lines[line].outbox.push(Item::Frame(frames::server_message(&message)));
                }
                Action::Close(code) => self.lines[line].outbox.close(code),
                Action::AskDoor(question) => self.ask_door(line, question),
                Action::AskMeeting(asked) => {
                    let Some(meeting) = self.lines[line].meeting.clone() else { continue };
                    let re = asked.re.clone();
                    if let Err(code) = meeting.ask(asked, &self.lines[line].outbox) {
                        self.tell_session(line, Input::NotTaken(re, code));
                    }
                }
            }
        }
    }

    /// The door, with a room and three links.
    fn ask_door(&mut self, line: usize, question: DoorQuestion) {
        let Some(server) = &self.server else { return };
        let (meetings, mail, person) =
            (server.meetings.clone(), server.mail.clone(), self.lines[line].person);
        let (mut opening, revoked, had) = (self.opening.clone(), self.revoked, self.truth.is_some());
        opening.opened_at_ms = self.time.wall_ms();
        server.running.spawn(Box::pin(async move {
            let opened = open_door(&meetings, question, person, opening, revoked, had).await;
            lock(&mail).push((line, opened));
        }));
    }

    fn door_answered(&mut self, line: usize, opened: Result<(Handle, Admission), Denied>) {
        if !self.lines[line].open {
            return;
        }
        let admission = opened.map(|(meeting, admission)| {
            self.lines[line].meeting = Some(meeting);
            admission
        });
        self.tell_session(line, Input::Door(admission));
    }

    /// Whatever the server can do now, it does.
    fn settle(&mut self) -> Result<(), Fault> {
        loop {
            let Some(server) = self.server.as_ref().filter(|_| !self.frozen) else { return Ok(()) };
            server.running.go_on();
            self.hear_log()?;
            let mail = self.server.as_ref().map(|server| std::mem::take(&mut *lock(&server.mail)));
            let mail = mail.unwrap_or_default();
            let mut moved = !mail.is_empty();
            for (line, opened) in mail {
                self.door_answered(line, opened);
            }
            for line in 0..self.lines.len() {
                if self.lines[line].open {
                    moved |= self.read(line);
                    moved |= self.pump(line)?;
                }
            }
            self.start_write();
            if !moved {
                return Ok(());
            }
        }
    }

    fn read(&mut self, line: usize) -> bool {
        let mut moved = false;
        while !self.lines[line].session.is_waiting()
            && let Some(text) = self.lines[line].unread.pop_front()
        {
            let input = match frames::decode(&text) {
                Ok(incoming) => Input::Message(incoming),
                Err(refusal) => Input::Unreadable(refusal),
            };
            self.tell_session(line, input);
            moved = true;
        }
        moved
    }

    fn pump(&mut self, line: usize) -> Result<bool, Fault> {
        let mut moved = false;
        loop {
            let here = &mut self.lines[line];
            if here.is_blocked() && !here.taker.has_overflowed() {
                here.was_blocked = true;
                return Ok(moved);
            }
            let Some(next) = here.taker.now() else { return Ok(moved) };
            moved = true;
            match next {
                Next::Items(items) => self.hand_out(line, items)?,
                Next::Close(code) => {
                    self.hang_up(line, Some(code));
                    return Ok(true);
                }
            }
        }
    }

    fn hand_out(&mut self, line: usize, items: Vec<Item>) -> Result<(), Fault> {
        let mut out = Vec::new();
        for item in items {
            match item {
                Item::Frame(frame) => out.push(frame),
                Item::Seated(seat) => self.tell_session(line, Input::Seated(seat)),
                Item::NotSeated => self.tell_session(line, Input::NotSeated),
                Item::Attended(..) => {}
            }
        }
        self.look_at_views(line, &out)?;
        self.spoil(&mut out);
        self.down(line, out);
        Ok(())
    }

    /// What was made just now is what the log says just now.
    fn look_at_views(&mut self, line: usize, frames: &[Encoded]) -> Result<(), Fault> {
        if std::mem::replace(&mut self.lines[line].was_blocked, false) {
            return Ok(());
        }
        for frame in frames.iter().filter(|frame| frame.starts_with(r#"{"type":"view""#)) {
            if let (Ok(ServerMessage::View(view)), Some(truth)) = (serde_json::from_str(frame), &self.truth) {
                truth.viewed(&view)?;
            }
        }
        Ok(())
    }

    fn spoil(&mut self, frames: &mut Vec<Encoded>) {
        let is_event = |frame: &Encoded| frame.starts_with(r#"{"seq""#) || frame.starts_with(r#"{"own""#);
        match self.plant {
            Some(Plant::LoseEvent) if self.rng.random_range(0..60) == 0 => {
                let place = frames.iter().position(is_event);
                place.map(|place| frames.remove(place));
            }
            Some(Plant::Misdeliver) if self.rng.random_range(0..60) == 0 => {
                let others = self.truth.as_ref().and_then(Truth::any_own);
                frames.extend(others);
            }
            _ => {}
        }
    }

    // ---- the log

    fn hear_log(&mut self) -> Result<(), Fault> {
        let Some(server) = &self.server else { return Ok(()) };
        let told = server.log.take_told();
        if told.is_empty() {
            return Ok(());
        }
        let mut entries = Vec::new();
        for (meeting, entry) in told {
            if self.truth.is_none() {
                self.truth = Some(Truth::open(&entry)?);
                self.meeting = Some(meeting);
            } else if self.meeting == Some(meeting) {
                entries.push(entry);
            } else {
                return Err("a second meeting opens while the first one is there".to_owned());
            }
        }
        self.truth.as_mut().map_or(Ok(()), |truth| truth.told(&entries))
    }

    fn start_write(&mut self) {
        let latency = 1 + self.rng.random_range(0..12);
        let Some(server) = &mut self.server else { return };
        if server.writes || server.log.doing().is_none() {
            return;
        }
        server.writes = true;
        self.after(latency, Event::Log);
    }

    fn log_step(&mut self) -> Result<(), Fault> {
        if self.frozen {
            self.after(1, Event::Log);
            return Ok(());
        }
        let Some(server) = &mut self.server else { return Ok(()) };
        server.writes = false;
        let doing = server.log.doing();
        let armed = self.crash_at.iter().position(|crash| crash.at.is_some() && crash.at == doing);
        if let Some(armed) = armed {
            let crash = self.crash_at.remove(armed);
            self.crash(crash);
            return Ok(());
        }
        server.log.step();
        // Readers hear first, so that what they do about it can be compared.
        self.hear_log()
    }

    fn trouble(&mut self, change: impl FnOnce(&mut super::log::Trouble)) {
        if let Some(server) = &self.server {
            server.log.trouble(change);
        }
    }

    // ---- the process

    fn crash(&mut self, crash: Crash) {
        let Some(server) = self.server.take() else { return };
        self.tally.crashes += 1;
        self.tally.interrupted +=
            u64::from(matches!(server.log.doing(), Some((step, true)) if step > Step::Begin));
        self.count(&server.log);
        server.running.crash();
        let lost = lock(&self.disk).crash(crash.fate) as u64;
        match crash.fate {
            Fate::Torn => self.tally.torn += lost,
            _ => self.tally.lost += lost,
        }
        self.frozen = false;
        for line in 0..self.lines.len() {
            if std::mem::replace(&mut self.lines[line].open, false) {
                let at = self.delay(self.lines[line].person);
                let at = self.lines[line].arrival(1, at);
                self.at(at, Event::Closed(line, None));
            }
            self.lines[line].meeting = None;
        }
        self.events.retain(|_, event| !matches!(event, Event::Log | Event::Thaw));
        self.after(crash.down, Event::Boot);
    }

    fn count(&mut self, log: &SimLog) {
        let counts = log.counts();
        self.tally.unknown += counts.unknown;
        self.tally.known += counts.known;
        self.tally.late += counts.late;
        self.tally.unavailable += counts.unavailable;
    }

    fn boot(&mut self) -> Result<(), Fault> {
        let log = SimLog::open(self.disk.clone(), self.time.clone(), self.plant);
        while log.recover_step() {}
        let running = Arc::new(Running::default());
        let (seed, drawn) = (self.rng.random::<u64>(), Mutex::new(None::<StdRng>));
        let chance = move || lock(&drawn).get_or_insert_with(|| StdRng::seed_from_u64(seed)).random();
        let world = World {
            log: Arc::new(log.clone()),
            clock: Arc::new(self.time.clone()),
            tasks: running.clone(),
            chance: Arc::new(chance),
            stop: CancellationToken::new(),
        };
        let meetings = Arc::new(Meetings::new(world));
        let recovered = meetings.clone();
        // A log that cannot be read is not of this world.
        running.spawn(Box::pin(async move {
            let _ = recovered.recover().await;
        }));
        let server = Server { log, running, meetings, mail: Mail::default(), writes: false };
        self.look_at_disk(&server.log)?;
        self.server = Some(server);
        Ok(())
    }

    /// After a start: what was told is there, or the meeting is damaged and says so.
    fn look_at_disk(&mut self, log: &SimLog) -> Result<(), Fault> {
        let (Some(truth), Some(meeting)) = (&mut self.truth, self.meeting) else { return Ok(()) };
        match log.stored(meeting) {
            Ok(stored) => truth.restarted(&stored),
            Err(_) if self.harmed => {
                self.tally.damaged += 1;
                Ok(())
            }
            Err(_) if truth.meeting.ended() => Ok(()),
            Err(error) => Err(format!("the meeting is lost: {error}")),
        }
    }

    fn freeze(&mut self, ms: Ms, clock_stops: bool) {
        if self.server.is_none() || self.frozen {
            return;
        }
        self.tally.freezes += 1;
        self.frozen = true;
        if clock_stops {
            self.time.sleep_through(ms);
        }
        self.after(ms, Event::Thaw);
    }

    fn thaw(&mut self) {
        self.frozen = false;
    }

    fn look_for_revoked(&mut self) {
        self.after(REVOKED_EVERY, Event::LookForRevoked);
        if let Some(server) = self.server.as_ref().filter(|_| self.revoked && !self.frozen) {
            let revoked = vec![CredentialId::from("lead".to_owned())];
            server.meetings.all().iter().for_each(|(_, meeting)| meeting.tell_revoked(revoked.clone()));
        }
    }

    // ---- the end

    fn calm(&mut self) {
        self.say(&|| "calm".to_owned());
        self.trouble(|trouble| *trouble = super::log::Trouble::default());
        self.lag.fill(0);
        self.reads_from.fill(0);
        self.crash_at.retain(|crash| matches!(crash.at, Some((_, true))));
        self.join(HOST);
    }

    /// Whether the meeting cannot go on, because its log was harmed.
    fn is_stopped(&self) -> bool {
        self.tally.damaged > 0
    }

    fn look_all(&mut self) -> Result<(), Fault> {
        if self.is_stopped() {
            return Ok(());
        }
        for person in &self.people {
            if !person.is_answered() {
                let waits: Vec<_> = person.pending.iter().map(|sent| sent.text.as_str()).collect();
                return Err(format!("{} is not answered: {waits:?}", person.name));
            }
        }
        (0..self.people.len()).for_each(|who| self.send(who, ClientMessage::Look {}));
        Ok(())
    }

    fn end_all(&mut self) {
        self.send(HOST, ClientMessage::End {});
    }

    fn all_is_over(&mut self) -> Result<(), Fault> {
        if let Some(server) = self.server.take() {
            self.count(&server.log);
        }
        let Some(truth) = &self.truth else { return Ok(()) };
        self.tally.entries += truth.count() as u64;
        truth.same_from_the_beginning()?;
        if self.is_stopped() {
            return Ok(());
        }
        if !truth.meeting.ended() {
            return Err("the meeting does not end".to_owned());
        }
        let here = self.people.iter().find(|person| person.came && person.over.is_none());
        if let Some(person) = here {
            return Err(format!("{} does not hear of the end", person.name));
        }
        self.tally.erased += 1;
        self.nothing_is_left()
    }

    fn nothing_is_left(&self) -> Result<(), Fault> {
        let disk = lock(&self.disk);
        if let Some(word) = self.words.iter().find(|word| disk.bytes().any(|bytes| holds(bytes, word))) {
            return Err(format!("{word} can be read on the disk"));
        }
        match disk.bytes().count() {
            0 => Ok(()),
            left => Err(format!("after the end {} keys and {left} pieces are left", disk.keys.len())),
        }
    }
}

/// What a server's door does, for one room and three links.
async fn open_door(
    meetings: &Meetings,
    question: DoorQuestion,
    person: usize,
    opening: Opening,
    revoked: bool,
    had: bool,
) -> Result<(Handle, Admission), Denied> {
    let live = meetings.find(&question.room);
    let known = match &live {
        Some(meeting) => meeting.knows(&question.proof).await,
        None => false,
    };
    let key = question.key.map(|key| key.0);
    let role = match key.as_deref() {
        _ if known => Ok(Role::Member),
        Some("lead") if revoked => Err(Code::WrongCredential),
        Some("lead" | "host") => Ok(Role::Facilitator),
        Some(_) => Ok(Role::Cofacilitator),
        None => Ok(Role::Member),
    };
    let meeting = match live {
        Some(meeting) => meeting,
        None if question.returning || had => return Err(Code::Gone.into()),
        None if role? != Role::Facilitator => return Err(Code::RoomAsleep.into()),
        None => meetings.open(opening).await.map_err(|_| Denied::from(Code::Unavailable))?,
    };
    let credential = key.map(CredentialId::from);
    let network = Some(meeting.tags().tag(&person));
    let admission = Admission { epoch: meeting.epoch(), role, invited: false, credential, network };
    Ok((meeting, admission))
}

/// Words of this message that are to be nowhere in the end.
fn note_words(words: &mut BTreeSet<String>, message: &ClientMessage) {
    let Ok(value) = serde_json::to_value(message) else { return };
    let text = value["text"].as_str().or(value["draft"].as_str());
    words.extend(text.filter(|text| text.contains('<')).map(str::to_owned));
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}
