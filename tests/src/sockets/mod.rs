//! Driver B: plays a script with real processes, a server and a terminal client for each person, over sockets.
//!
//! The server's clock runs fast up to each step and stands still while people act (`scaled_server`), so that a slow
//! machine cannot change the order. Each person's line is their own, and can be cut.

mod process;

use crate::proxy::Line;
use crate::script::act::Send;
use crate::script::{Act, Evening, Member, Script, Step, Verb, When};
use crate::search::outside_connections;
use crate::server::{Links, TestServer};
use crate::stream::{Answer, Record};
use anyhow::{Context, Result, anyhow, bail, ensure};
use process::{Process, is_the_end};
use protocol::client::Role;
use protocol::{Code, Refusal};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;

/// How fast the meeting's minutes run.
pub const TWENTYFOLD: u64 = 20;

/// A line that drops is gone for this long, in each minute.
const DROP_MS: When = 5_000;

/// In which way a script is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Nothing happens but the script.
    Plainly,
    /// The server is killed half-way, and started again.
    Killed,
    /// Everybody's line drops for five seconds in each minute.
    Dropping,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Plainly, Self::Killed, Self::Dropping];
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plainly => "sockets, plainly",
            Self::Killed => "sockets, server killed",
            Self::Dropping => "sockets, lines dropping",
        })
    }
}

/// Plays a script whose evening follows a format. The server is given back, so that its folder can be searched.
pub async fn play(script: &Script, way: Way, speed: u64) -> Result<(Record, TestServer)> {
    let mut stage = Stage::set(script, way, speed).await?;
    let kill_after = (way == Way::Killed).then(|| half_way(script)).flatten();
    for (index, step) in script.steps.iter().enumerate() {
        let at_line = || format!("{}:{}", script.file.display(), step.line);
        stage.step(index, step).await.with_context(at_line)?;
        if kill_after == Some(index) {
            stage.kill_server().await.context("after the server was killed")?;
        }
    }
    stage.end().await
}

/// The step after which the server is killed: an act in the middle of the evening.
fn half_way(script: &Script) -> Option<usize> {
    let (first, last) = (script.steps.first()?.at, script.steps.last()?.at);
    let acts = script.steps.iter().enumerate().filter(|(_, step)| sends(step));
    acts.filter(|(_, step)| step.at >= (first + last) / 2).map(|(index, _)| index).next()
}

/// An act that is accepted stands in the log at its moment: from there the clock goes on.
fn sends(step: &Step) -> bool {
    let refused =
        step.cells.iter().any(|cell| matches!(cell.claim, crate::script::expect::Claim::Refused(..)));
    !refused && step.act.as_ref().is_some_and(|act| matches!(act.verb, Verb::Send(_)))
}

struct Stage {
    server: TestServer,
    links: BTreeMap<Role, String>,
    cast: BTreeMap<String, Member>,
    people: BTreeMap<String, Process>,
    record: Record,
    way: Way,
    now: When,
    /// The meeting's time when the server's clock began.
    clock_began: When,
    /// The minute in which lines have dropped already.
    dropped_in: When,
}

impl Stage {
    async fn set(script: &Script, way: Way, speed: u64) -> Result<Self> {
        let Evening::Named(format) = &script.header.evening else {
            bail!("{} writes out its phases: it is for the rules alone", script.file.display());
        };
        let server = TestServer::scaled(speed, &[])?;
        let Links { room, facilitator } = server.make_room("evening", format)?;
        let second = server.facilitator_link("evening")?;
        let links = BTreeMap::from([
            (Role::Member, room),
            (Role::Facilitator, facilitator),
            (Role::Cofacilitator, second),
        ]);
        let cast = script.header.cast.iter().map(|member| (member.name.clone(), member.clone())).collect();
        let zero = script.opens_at();
        Ok(Self {
            server,
            links,
            cast,
            people: BTreeMap::new(),
            record: Record { zero, ..Record::default() },
            way,
            now: zero,
            clock_began: zero,
            dropped_in: When::MIN,
        })
    }

    async fn step(&mut self, index: usize, step: &Step) -> Result<()> {
        let last = step.cells.iter().map(|cell| cell.span.to).fold(step.at, When::max);
        match &step.act {
            Some(act) => {
                self.run_clock_to(step.at).await?;
                self.act(index, act).await?;
            }
            None => self.run_clock_to(last).await?,
        }
        self.hear_everybody();
        Ok(())
    }

    // ---- the clock

    async fn run_clock_to(&mut self, when: When) -> Result<()> {
        let minute = self.now.div_euclid(60_000);
        if self.way == Way::Dropping && minute != self.dropped_in && when - self.now > DROP_MS {
            self.dropped_in = minute;
            self.drop_lines().await?;
        }
        self.move_clock_to(when).await
    }

    async fn move_clock_to(&mut self, when: When) -> Result<()> {
        self.now = self.now.max(when);
        let to_ms = u64::try_from(self.now - self.clock_began).unwrap_or_default();
        self.server.run_to(to_ms).await
    }

    // ---- what goes wrong on purpose

    async fn drop_lines(&mut self) -> Result<()> {
        self.hear_everybody();
        self.connected().for_each(|person| person.line.cut());
        self.move_clock_to(self.now + DROP_MS).await?;
        self.mend_lines().await
    }

    async fn kill_server(&mut self) -> Result<()> {
        self.hear_everybody();
        self.server.kill();
        self.connected().for_each(|person| person.line.cut());
        self.server.restart()?;
        self.mend_lines().await?;
        let anyone = self.connected().next().context("nobody is connected")?;
        let view = anyone.look().await?;
        let now = view["now"].as_i64().context("a view without a time")?;
        self.clock_began = self.record.zero + now;
        ensure!(self.clock_began <= self.now, "the meeting's clock is ahead of the script's");
        Ok(())
    }

    /// Mends the lines of those who did not drop by the script, and waits until all of them are back.
    async fn mend_lines(&mut self) -> Result<()> {
        let server = self.server.address();
        self.connected().for_each(|person| person.line.mend(server));
        for person in self.connected() {
            person.is_back().await?;
        }
        Ok(())
    }

    fn connected(&mut self) -> impl Iterator<Item = &mut Process> {
        self.people.values_mut().filter(|person| person.connected)
    }

    // ---- acts

    async fn act(&mut self, step: usize, act: &Act) -> Result<()> {
        for who in &act.who {
            let (sent, result) = self.act_of_one(who, &act.verb).await.with_context(|| who.clone())?;
            self.record.answers.push(Answer { step, who: who.clone(), at: self.now, sent, result });
        }
        Ok(())
    }

    /// What was sent, and what became of it.
    async fn act_of_one(&mut self, who: &str, verb: &Verb) -> Result<(Value, Answered)> {
        if let Verb::Send(send) = verb {
            return self.send(who, send).await;
        }
        let result = self.go(who, verb).await?;
        Ok((json!({"type": verb.name()}), result))
    }

    async fn send(&mut self, who: &str, send: &Send) -> Result<(Value, Answered)> {
        let person = self.person(who)?;
        person.look().await?;
        let message = send.message(&person.known).map_err(|why| anyhow!(why))?;
        let message = serde_json::to_value(message)?;
        let frame = person.ask(message.clone()).await?;
        Ok((message, answered(&frame)))
    }

    /// Someone comes, or their line goes or comes back.
    async fn go(&mut self, who: &str, verb: &Verb) -> Result<Answered> {
        match verb {
            Verb::Join => self.join(who).await,
            Verb::Drop => {
                let person = self.person(who)?;
                person.line.cut();
                person.connected = false;
                Ok(Ok(()))
            }
            Verb::Resume => {
                let server = self.server.address();
                let person = self.person(who)?;
                person.line.mend(server);
                person.connected = true;
                person.is_back().await?;
                Ok(Ok(()))
            }
            Verb::Again | Verb::SameId(_) | Verb::Restart | Verb::Send(_) => {
                bail!("{verb:?} is for the rules alone")
            }
        }
    }

    async fn join(&mut self, who: &str) -> Result<Answered> {
        let member = self.cast.get(who).context("is not in the cast")?.clone();
        let link = self.links.get(&member.role).cloned();
        let link = link.with_context(|| format!("there is no link for {:?}", member.role))?;
        let line = Line::to(self.server.address()).await?;
        let seat = self.server.folder().join(format!("{who}.seat"));
        self.hear_everybody();
        self.people.remove(who);
        let mut person = Process::start(&member, &link, line, &seat)?;
        let frame = person.entered().await;
        let person = self.people.entry(who.to_owned()).or_insert(person);
        let result = answered(&frame?);
        person.connected = result.is_ok();
        Ok(result)
    }

    fn person(&mut self, who: &str) -> Result<&mut Process> {
        self.people.get_mut(who).context("has not joined")
    }

    // ---- what everybody hears

    fn hear_everybody(&mut self) {
        for (who, person) in &mut self.people {
            for frame in person.take_heard() {
                person.connected &= !is_the_end(&frame);
                self.record.hear(who, self.now, frame);
            }
        }
    }

    /// The meeting is over: everybody who is connected hears of it.
    async fn end(mut self) -> Result<(Record, TestServer)> {
        self.hear_everybody();
        let elsewhere = self.server.process().map(outside_connections).transpose()?.unwrap_or_default();
        ensure!(elsewhere.is_empty(), "N18: the server is connected to {}", elsewhere.join(", "));
        for (who, person) in self.people.iter_mut().filter(|(_, person)| person.connected) {
            person.end().await.with_context(|| who.clone())?;
        }
        self.hear_everybody();
        Ok((self.record, self.server))
    }
}

/// What became of an act.
type Answered = std::result::Result<(), (Code, Option<u16>)>;

fn answered(frame: &Value) -> Answered {
    match serde_json::from_value::<Refusal>(frame.clone()) {
        Ok(refusal) if frame["type"] == "refused" => Err((refusal.code, refusal.place)),
        _ => Ok(()),
    }
}
