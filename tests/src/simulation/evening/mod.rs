//! One run: the events of a plan and what follows from them, in the order of virtual time, until nothing is left to do.

mod end;
mod network;
mod plan;
mod process;
mod sessions;

use super::disk::Disk;
use super::heard::Received;
use super::line::Line;
use super::log::SimLog;
use super::person::Person;
use super::plan::{Crash, PEOPLE, Plan};
use super::plant::Plant;
use super::tally::Tally;
use super::tasks::Running;
use super::time::{Ms, Time};
use super::truth::{Fault, Truth};
use crate::random::random_opening;
use meeting::Opening;
use protocol::{ClientId, CloseCode, Epoch};
use rand::SeedableRng;
use rand::rngs::StdRng;
use server::frames::Encoded;
use server::log::MeetingId;
use server::meetings::{Handle, Meetings};
use server::rates::Rates;
use server::session::{Admission, Denied};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

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
    crash_at_start: Option<u32>,
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
    received: Received,
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
    run_and_hear(plan, plant, trace).map(|(tally, _)| tally)
}

/// The same, with all that everybody received.
pub fn run_and_hear(plan: &Plan, plant: Option<Plant>, trace: bool) -> Result<(Tally, Received), Broken> {
    let mut evening = Evening::new(plan, plant, trace);
    let ran = evening.run();
    let broken = |fault| Broken { at: evening.time.now(), fault };
    ran.map_err(broken).map(|()| (evening.tally, evening.received))
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
            crash_at_start: None,
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
            received: Received::default(),
            rates: sessions::rates(),
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
            println!("{:>9} {:.240}", self.time.now(), what());
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
}
