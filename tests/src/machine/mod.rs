//! Driver A: plays a script by the pure rules in virtual time, where every moment is exact.
//!
//! It does what a server around the rules does, and no more: checks before it appends, ticks at the deadlines,
//! says who is away after [`Waits::away_ms`](meeting::Waits), and delivers to whom each event is for.

pub mod evening;
mod opening;
mod person;
mod shares;

pub use opening::{formats_folder, of_format, opening};

use crate::command::command;
use crate::script::{Act, Script, Step, Verb, When, time};
use crate::stream::{Answer, Record};
use meeting::{Applied, At, By, Command, Entry, Meeting, Outcome, Outgoing, Refused, Resume, To};
use person::Person;
use protocol::event::Event;
use protocol::server::{RoomFrame, SeatFrame};
use protocol::{ClientMessage, Refusal, SeatId, ServerMessage, StageId};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a run by driver A leaves behind.
pub struct Played {
    /// What each person received and was answered.
    pub record: Record,
    /// The meeting's log.
    pub entries: Vec<Entry>,
    /// Every event, in the order in which the rules gave them out.
    pub outgoing: Vec<Outgoing>,
    /// The meeting as it stands at the end of the script.
    pub meeting: Meeting,
}

/// Plays a whole script. An error is a step that nobody can take, such as a line hidden that nobody can see.
pub fn play(script: &Script) -> Result<Played, String> {
    let mut machine = Machine::open(script)?;
    for (index, step) in script.steps.iter().enumerate() {
        let at_line = |why| format!("{}:{}: {why}", script.file.display(), step.line);
        machine.step(index, step).map_err(at_line)?;
    }
    Ok(Played {
        record: machine.record,
        entries: machine.entries,
        outgoing: machine.outgoing,
        meeting: machine.meeting,
    })
}

/// The meeting that these entries give.
pub fn replay(entries: &[Entry]) -> Option<(Meeting, Vec<Outgoing>)> {
    let (first, rest) = entries.split_first()?;
    let mut meeting = Meeting::open(first)?;
    let outgoing = rest.iter().flat_map(|entry| meeting.apply(entry).outgoing).collect();
    Some((meeting, outgoing))
}

struct Machine {
    meeting: Meeting,
    entries: Vec<Entry>,
    outgoing: Vec<Outgoing>,
    now: At,
    people: BTreeMap<String, Person>,
    record: Record,
    chance: u64,
}

impl Machine {
    fn open(script: &Script) -> Result<Self, String> {
        let first =
            Entry { at: 0, chance: 1, by: By::Clock, command: Command::Opened(Box::new(opening(script)?)) };
        let meeting = Meeting::open(&first).ok_or("the first entry opens no meeting")?;
        let people =
            script.header.cast.iter().map(|member| (member.name.clone(), Person::new(member))).collect();
        let record = Record { zero: script.opens_at(), ..Record::default() };
        Ok(Self { meeting, entries: vec![first], outgoing: Vec::new(), now: 0, people, record, chance: 1 })
    }

    fn step(&mut self, index: usize, step: &Step) -> Result<(), String> {
        let last = step.cells.iter().map(|cell| cell.span.to).fold(step.at, When::max);
        self.run_clock_to(step.at)?;
        if let Some(act) = &step.act {
            self.act(index, act)?;
            self.run_clock_to(step.at)
        } else {
            self.run_clock_to(last)
        }
    }

    // ---- the clock

    fn run_clock_to(&mut self, when: When) -> Result<(), String> {
        let target =
            At::try_from(when - self.record.zero).map_err(|_| "this is before the meeting".to_owned())?;
        let mut steps = 0;
        while let Some((due, command)) = self.next_of_the_clock().filter(|(due, _)| *due <= target) {
            self.now = self.now.max(due);
            self.append(By::Clock, command);
            steps += 1;
            if steps > 10_000 {
                return Err(format!("the clock stands still at {}", time::write(self.when())));
            }
        }
        self.now = self.now.max(target);
        Ok(())
    }

    fn next_of_the_clock(&self) -> Option<(At, Command)> {
        let tick = self.meeting.next_deadline().map(|due| (due, Command::Tick));
        let away_ms = self.meeting.opening().waits.away_ms;
        let away =
            self.people.values().filter_map(|person| person.away_entry(away_ms)).min_by_key(|(due, _)| *due);
        match (tick, away) {
            (Some(tick), Some(away)) => Some(if away.0 <= tick.0 { away } else { tick }),
            (tick, away) => tick.or(away),
        }
    }

    fn when(&self) -> When {
        When::try_from(self.now).unwrap_or(When::MAX) + self.record.zero
    }

    // ---- acts

    fn act(&mut self, step: usize, act: &Act) -> Result<(), String> {
        if act.verb == Verb::Restart {
            return self.restart();
        }
        for who in &act.who {
            let refused = self.act_of_one(who, &act.verb).map_err(|why| format!("{who}: {why}"))?;
            let result = refused.map_or(Ok(()), |refused| Err((refused.code, refused.place)));
            let sent = self.sent_by(who, &act.verb);
            self.record.answers.push(Answer { step, who: who.clone(), at: self.when(), sent, result });
        }
        Ok(())
    }

    fn sent_by(&mut self, who: &str, verb: &Verb) -> Value {
        let message = self.person(who).last.as_ref().map(|(_, message)| message);
        verb.name().map_or_else(|| json!(message), |name| json!({"type": name}))
    }

    fn act_of_one(&mut self, who: &str, verb: &Verb) -> Result<Option<Refused>, String> {
        match verb {
            Verb::Join => Ok(self.enter(who)),
            Verb::Drop => {
                let now = self.now;
                self.person(who).drop_line(now);
                Ok(None)
            }
            Verb::Resume => Ok(self.resume(who)),
            Verb::Again => {
                let (id, message) = self.person(who).sent_last()?;
                self.send(who, id, &message)
            }
            Verb::SameId(text) => {
                let (id, _) = self.person(who).sent_last()?;
                self.send(who, id, &ClientMessage::Say { text: text.clone() })
            }
            Verb::Send(send) => {
                let message = send.message(&self.person(who).known)?;
                let id = self.person(who).next_id();
                self.send(who, id, &message)
            }
            Verb::Restart => Err("is not the server".to_owned()),
        }
    }

    fn send(&mut self, who: &str, id: u32, message: &ClientMessage) -> Result<Option<Refused>, String> {
        let person = self.person(who);
        person.last = Some((id, message.clone()));
        let by = person.author(id, message)?;
        let command = command(message).ok_or("that is no message of the meeting")?;
        Ok(self.ask(who, by, command))
    }

    /// What a session does with a command: checks it, and appends it if the rules allow it.
    fn ask(&mut self, who: &str, by: By, command: Command) -> Option<Refused> {
        let refused = match self.meeting.check(&by, &command) {
            Ok(()) => match self.append(by, command) {
                Outcome::Refused(refused) => Some(refused),
                _ => None,
            },
            Err(refused) => Some(refused),
        };
        if let Some(refused) = &refused {
            let refusal = Refusal {
                place: refused.place,
                retry_after_ms: refused.retry_after_ms,
                ..Refusal::new(None, refused.code)
            };
            self.hear(who, &ServerMessage::Refused(refusal));
        }
        refused
    }

    fn enter(&mut self, who: &str) -> Option<Refused> {
        let ticket = self.person(who).ticket();
        // Whoever left has given their seat up, and takes a new one.
        if self.meeting.seat_of(&ticket) != Ok(None) {
            return self.resume(who);
        }
        let person = self.person(who);
        let newcomer = Command::Enter(Box::new(person.newcomer()));
        person.connected = true;
        let refused = self.ask(who, By::Door, newcomer);
        self.person(who).connected = refused.is_none();
        refused
    }

    fn resume(&mut self, who: &str) -> Option<Refused> {
        let epoch = self.meeting.opening().epoch;
        let (seat, seen) = (self.person(who).seat?, self.person(who).seen(epoch));
        let ticket = self.person(who).ticket();
        if let Err(refused) = self.meeting.seat_of(&ticket) {
            return Some(refused);
        }
        let missed = self.meeting.resume(seat, seen);
        let was_away = self.person(who).come_back();
        match missed {
            Resume::Missed(missed) => missed.iter().for_each(|outgoing| self.hear_event(who, outgoing)),
            Resume::StartOver(view, lines) => {
                self.hear(who, &ServerMessage::View(view));
                lines.iter().for_each(|outgoing| self.hear_event(who, outgoing));
            }
            Resume::Gone => return Some(protocol::Code::Gone.into()),
        }
        if was_away {
            self.append(By::Clock, Command::Back { seat });
        }
        None
    }

    /// The server dies and starts again from its log: the log alone must give the same meeting.
    fn restart(&mut self) -> Result<(), String> {
        let (again, outgoing) = replay(&self.entries).ok_or("the log opens no meeting")?;
        if outgoing != self.outgoing {
            return Err("the log gives other events than those that were told".to_owned());
        }
        self.meeting = again;
        let connected: Vec<_> = self.connected().map(|(name, _)| name.to_owned()).collect();
        self.people.values_mut().filter(|person| person.connected).for_each(Person::lose_server);
        self.append(By::Clock, Command::Restarted);
        for who in connected {
            if let Some(refused) = self.resume(&who) {
                return Err(format!("{who} does not come back: {:?}", refused.code));
            }
        }
        Ok(())
    }

    // ---- the log

    fn append(&mut self, by: By, command: Command) -> Outcome {
        self.chance =
            self.chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let entry = Entry { at: self.now, chance: self.chance, by, command };
        let inside = |(name, seat): (&str, SeatId)| Some((name.to_owned(), self.meeting.hears(seat)?));
        let hearing: Vec<_> = self.connected().filter_map(inside).collect();
        let applied = self.meeting.apply(&entry);
        self.note_presence(&entry.command);
        self.note_seat(&entry.command, &applied.outcome);
        self.entries.push(entry);
        self.outgoing.extend(applied.outgoing.iter().cloned());
        self.deliver(&hearing, &applied);
        applied.outcome
    }

    fn note_presence(&mut self, command: &Command) {
        if let Command::Away { seat, .. } = command {
            self.people.values_mut().filter(|person| person.seat == Some(*seat)).for_each(Person::is_away);
        }
    }

    fn note_seat(&mut self, command: &Command, outcome: &Outcome) {
        let (Command::Enter(newcomer), Outcome::Seated(seat)) = (command, outcome) else { return };
        if let Some(person) = self.people.get_mut(newcomer.alias.as_str()) {
            person.sit_down(*seat);
        }
    }

    /// Everyone hears what is for them; whoever has just come in sees the meeting as it is then.
    fn deliver(&mut self, hearing: &[(String, StageId)], applied: &Applied) {
        let mut hearing = hearing.to_vec();
        for outgoing in &applied.outgoing {
            match outgoing.to {
                To::Room(stage, _) => {
                    let there = hearing.iter().filter(|(_, hears)| *hears == stage);
                    there.for_each(|(who, _)| self.hear_event(who, outgoing));
                }
                To::Seat(seat, _) => {
                    if let Some(who) = self.name_of(seat) {
                        self.hear_event(&who, outgoing);
                        // Whoever goes to another room hears it from its view on.
                        let moves = matches!(outgoing.event, Event::Room { .. });
                        hearing.retain(|(name, _)| !moves || *name != who);
                    }
                }
            }
        }
        let seated = match applied.outcome {
            Outcome::Seated(seat) => Some(seat),
            _ => None,
        };
        for seat in applied.moved.iter().copied().chain(seated) {
            let (lines, view) = match self.meeting.arrival(seat) {
                Some((view, lines)) => (lines, Some(view)),
                None => (Vec::new(), self.meeting.view(seat)),
            };
            if let (Some(who), Some(view)) = (self.name_of(seat), view) {
                self.hear(&who, &ServerMessage::View(Box::new(view)));
                lines.iter().for_each(|line| self.hear_event(&who, line));
            }
        }
    }

    // ---- people

    fn person(&mut self, who: &str) -> &mut Person {
        self.people.get_mut(who).expect("the reader of scripts knows the cast")
    }

    fn connected(&self) -> impl Iterator<Item = (&str, SeatId)> {
        let connected = self.people.iter().filter(|(_, person)| person.connected);
        connected.filter_map(|(name, person)| Some((name.as_str(), person.seat?)))
    }

    fn name_of(&self, seat: SeatId) -> Option<String> {
        self.connected().find(|(_, theirs)| *theirs == seat).map(|(name, _)| name.to_owned())
    }

    fn hear_event(&mut self, who: &str, outgoing: &Outgoing) {
        self.hear_frame(who, frame(outgoing));
    }

    fn hear(&mut self, who: &str, message: &ServerMessage) {
        self.hear_frame(who, serde_json::to_value(message).expect("a message is JSON"));
    }

    fn hear_frame(&mut self, who: &str, frame: Value) {
        let when = self.when();
        self.person(who).learn(&frame);
        self.record.hear(who, when, frame);
    }
}

/// An event as it stands on the wire.
pub fn frame(outgoing: &Outgoing) -> Value {
    let (at, event) = (outgoing.at, outgoing.event.clone());
    let frame = match outgoing.to {
        To::Room(stage, seq) => serde_json::to_value(RoomFrame { stage, seq, at, event }),
        To::Seat(_, own) => serde_json::to_value(SeatFrame { own, at, event }),
    };
    frame.unwrap_or_else(|error| json!({"type": "unreadable", "why": error.to_string()}))
}
