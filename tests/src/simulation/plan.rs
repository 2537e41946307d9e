//! What is to happen in one run, as data: everything is drawn from the seed before anything runs. A shorter plan is as
//! good a plan, so that one which fails can be cut down.

use super::disk::{Damage, Fate};
use super::log::Step;
use super::time::Ms;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Who may come. The first two lead.
pub const PEOPLE: [&str; 6] = ["Juniper", "Wren", "Slate", "Otter", "Maple", "Finch"];

/// One run.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Where it comes from.
    pub seed: u64,
    /// What happens, in order of time.
    pub steps: Vec<Planned>,
    /// From here on nothing goes wrong any more.
    pub calm_from: Ms,
}

/// Something, at its time.
#[derive(Debug, Clone)]
pub struct Planned {
    /// When.
    pub at: Ms,
    /// What.
    pub what: What,
}

/// What people do, and what goes wrong.
#[derive(Debug, Clone)]
pub enum What {
    /// Someone comes for the first time.
    Join(usize),
    /// Someone does something, drawn from this number.
    Act(u64),
    /// Someone says a line with this number in it.
    Say(usize, u32),
    /// The first facilitator opens the doors, begins, moves on or ends.
    Lead(Lead),
    /// Someone asks where we are, so many times.
    Look(usize, u32),
    /// Someone comes in on a second device.
    SecondDevice(usize),
    /// Someone's client is not sure, and sends what is not answered once more.
    SendAgain(usize),

    /// A line drops.
    Drop(usize),
    /// A line is dead, and nobody is told.
    HalfOpen(usize),
    /// Someone reads nothing for so long.
    SlowReader(usize, Ms),
    /// Frames of someone take so much longer from now on.
    Lag(usize, Ms),

    /// The server dies: at once or in the middle of a write, and is away for so long.
    Crash(Crash),
    /// The next start dies behind so many steps of finishing endings, if there are so many.
    CrashAtStart(u32),
    /// So many syncs fail.
    FailSyncs(u32),
    /// So many answers of the log get lost.
    LoseAnswers(u32),
    /// The disk is full for so long.
    FullDisk(Ms),
    /// So many steps of an erasure fail.
    FailErasures(u32),
    /// What is stored is damaged.
    Harm(Damage, u64),

    /// The wall's clock jumps.
    JumpClock(i64),
    /// The machine does nothing for so long; its own clock may stand still meanwhile.
    Freeze(Ms, bool),
    /// The first facilitator's link is revoked.
    Revoke,
}

/// A facilitator's doing without which no evening gets anywhere.
#[derive(Debug, Clone, Copy)]
pub enum Lead {
    /// Open the doors.
    Open,
    /// Begin.
    Start,
    /// On to the next phase.
    Advance,
    /// End.
    End,
}

/// How the server dies.
#[derive(Debug, Clone, Copy)]
pub struct Crash {
    /// At this step of the log's next write, or at once.
    pub at: Option<(Step, bool)>,
    /// What becomes of what was not safe.
    pub fate: Fate,
    /// How long it is away.
    pub down: Ms,
}

impl Plan {
    /// What happens in the run of a seed.
    pub fn of(seed: u64) -> Self {
        let mut draw = Draw { rng: StdRng::seed_from_u64(seed ^ 0x5eed), steps: Vec::new() };
        let minutes = draw.rng.random_range(4..16);
        let length = minutes * 60_000;
        draw.people(length);
        // How rough it is differs: some runs are calm, and some are nothing but trouble.
        for hand in [Draw::network, Draw::server, Draw::disk, Draw::clock] {
            let times = [0, 1, 2, 4, 8][draw.rng.random_range(0..5)];
            for _ in 0..times {
                let at = draw.rng.random_range(0..length);
                hand(&mut draw, at);
            }
        }
        draw.end(length);
        draw.steps.sort_by_key(|step| step.at);
        Self { seed, steps: draw.steps, calm_from: length }
    }

    /// The plan in words, a line for each step.
    pub fn told(&self) -> String {
        let line = |step: &Planned| {
            let (minutes, ms) = (step.at / 60_000, step.at % 60_000);
            format!("  {minutes}:{:02}.{:03}  {:?}\n", ms / 1_000, ms % 1_000, step.what)
        };
        self.steps.iter().map(line).collect()
    }
}

struct Draw {
    rng: StdRng,
    steps: Vec<Planned>,
}

impl Draw {
    fn at(&mut self, at: Ms, what: What) {
        self.steps.push(Planned { at, what });
    }

    fn people(&mut self, length: Ms) {
        let count = self.rng.random_range(2..=PEOPLE.len());
        for who in 0..count {
            let at = if who == 0 { 0 } else { self.rng.random_range(0..length / 2) / (1 + who as u64 % 3) };
            self.at(at, What::Join(who));
        }
        self.at(3_000, What::Lead(Lead::Open));
        let begins = self.rng.random_range(5_000..90_000);
        self.at(begins, What::Lead(Lead::Start));
        for _ in 0..self.rng.random_range(30..130) {
            let at = self.rng.random_range(0..length);
            let what = match self.rng.random_range(0..24) {
                0 => What::Look(self.who(), 1),
                1 | 4 | 5 => {
                    let who = self.who();
                    self.line(who)
                }
                2 if self.rng.random() => What::SecondDevice(self.who()),
                3 => What::Lead(Lead::Advance),
                _ => What::Act(self.rng.random()),
            };
            self.at(at, what);
        }
    }

    fn line(&mut self, who: usize) -> What {
        What::Say(who, self.rng.random())
    }

    fn who(&mut self) -> usize {
        self.rng.random_range(0..PEOPLE.len())
    }

    /// What happens to a line matters most while something is on its way.
    fn network(&mut self, at: Ms) {
        let (who, just_before) = (self.who(), at.saturating_sub(self.rng.random_range(0..150)));
        let line = self.line(who);
        self.at(just_before, line);
        let what = match self.rng.random_range(0..10) {
            0..4 => What::Drop(who),
            4 => What::HalfOpen(who),
            5 => What::Lag(who, self.rng.random_range(0..20_000)),
            6 => What::SlowReader(who, self.rng.random_range(1_000..240_000)),
            7 => {
                // Whoever reads nothing and asks all the time meets the bound of what may wait for them.
                self.at(at + 500, What::Look(who, 150));
                What::SlowReader(who, 60_000)
            }
            _ => What::SendAgain(who),
        };
        self.at(at, what);
    }

    fn server(&mut self, at: Ms) {
        let step = [Step::Begin, Step::Written, Step::Written, Step::Safe][self.rng.random_range(0..4)];
        let point = (self.rng.random_range(0..4) > 0).then_some((step, false));
        let crash = self.crash(point);
        self.at(at, What::Crash(crash));
    }

    fn crash(&mut self, at: Option<(Step, bool)>) -> Crash {
        let fate = [Fate::Lost, Fate::Torn, Fate::There][self.rng.random_range(0..3)];
        let down = self.rng.random_range(0..4) * self.rng.random_range(0..30_000) + 200;
        Crash { at, fate, down }
    }

    fn disk(&mut self, at: Ms) {
        let what = match self.rng.random_range(0..8) {
            0..2 => What::FailSyncs(self.rng.random_range(1..5)),
            2..4 => What::LoseAnswers(self.rng.random_range(1..5)),
            4..6 => What::FullDisk(self.rng.random_range(1_000..60_000)),
            6 => What::FailErasures(self.rng.random_range(1..4)),
            _ => self.too_late(at),
        };
        self.at(at, what);
    }

    /// While nobody knows whether a batch is stored, the wall's clock jumps beyond its time.
    fn too_late(&mut self, at: Ms) -> What {
        let who = self.who();
        let line = self.line(who);
        self.at(at + 10, line);
        self.at(at + 200, What::JumpClock(3_600_000));
        What::FailSyncs(2)
    }

    fn clock(&mut self, at: Ms) {
        let what = match self.rng.random_range(0..4) {
            0..2 => What::JumpClock(self.rng.random_range(-10_800_000..10_800_000)),
            2 => What::Freeze(self.rng.random_range(100..90_000), self.rng.random()),
            _ => What::Revoke,
        };
        self.at(at, what);
    }

    /// The evening is ended by a hand in most runs, and the server may die on the way. In a few the disk is harmed.
    fn end(&mut self, length: Ms) {
        const ERASING: [Step; 5] = [Step::Begin, Step::Written, Step::Safe, Step::KeyGone, Step::RowsGone];
        if self.rng.random_range(0..12) == 0 {
            let damage = [Damage::Byte, Damage::Byte, Damage::Hole, Damage::Key][self.rng.random_range(0..4)];
            let at = self.rng.random_range(length / 4..length);
            let (pick, crash) = (self.rng.random(), self.crash(None));
            self.at(at, What::Harm(damage, pick));
            self.at(at + 1_000, What::Crash(crash));
        }
        if self.rng.random_range(0..3) > 0 {
            let at = length - self.rng.random_range(65_000..120_000);
            self.at(at, What::Lead(Lead::End));
            for _ in 0..self.rng.random_range(0..3) {
                let step = ERASING[self.rng.random_range(0..5)];
                let crash = self.crash(Some((step, true)));
                self.at(at + 1, What::Crash(crash));
            }
            if self.rng.random_range(0..3) == 0 {
                let steps = self.rng.random_range(1..3);
                self.at(at + 2, What::CrashAtStart(steps));
            }
        }
    }
}
