//! The network between clients and the server: frames on their way, drops, dead lines, slow readers.

use super::{Evening, Event, SILENT_AFTER};
use crate::simulation::line::Line;
use crate::simulation::person::Reaction;
use crate::simulation::plant::Plant;
use crate::simulation::time::Ms;
use crate::simulation::truth::Fault;
use protocol::{CloseCode, ServerMessage};
use rand::RngExt;
use server::frames::{self, Encoded};
use server::meetings::ConnectionId;
use server::outbox::Item;

impl Evening<'_> {
    pub(super) fn connect(&mut self, who: usize) {
        let line = self.lines.len();
        self.lines.push(Line::new(who, ConnectionId(line as u64)));
        self.lines[line].open = self.server.is_some();
        if self.server.is_none() {
            (self.people[who].line, self.people[who].came) = (Some(line), true);
            return self.after(50, Event::Closed(line, None));
        }
        let room = self.opening.room.clone();
        for text in self.people[who].knock(line, &room, self.time.now()) {
            self.up(who, text);
        }
    }

    pub(super) fn come_back(&mut self, who: usize) {
        let person = &self.people[who];
        if person.line.is_none() && person.over.is_none() {
            self.connect(who);
        }
    }

    pub(super) fn delay(&mut self, who: usize) -> Ms {
        self.time.now() + 5 + self.rng.random_range(0..60) + self.lag[who]
    }

    pub(super) fn up(&mut self, who: usize, text: String) {
        let Some(line) = self.people[who].line else { return };
        let at = self.delay(who);
        let at = self.lines[line].arrival(0, at);
        self.at(at, Event::Up(line, Some(text)));
    }

    pub(super) fn arrived_up(&mut self, line: usize, frame: Option<String>) {
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
    pub(super) fn too_soon(&mut self, line: usize, text: &str) -> bool {
        let Ok(frames::Incoming { id: Some(re), .. }) = frames::decode(text) else { return false };
        let soon = self.lines[line].session.is_seated() && self.rng.random_range(0..40) == 0;
        if soon {
            let done = frames::server_message(&ServerMessage::Done { re, seq: None });
            self.lines[line].outbox.push(Item::Frame(done));
        }
        soon
    }

    pub(super) fn down(&mut self, line: usize, frames: Vec<Encoded>) {
        let who = self.lines[line].person;
        let at = self.delay(who).max(self.reads_from[who]);
        let at = self.lines[line].arrival(1, at);
        self.lines[line].in_flight += frames.iter().map(|frame| frame.len()).sum::<usize>();
        self.at(at, Event::Down(line, frames));
    }

    pub(super) fn arrived_down(&mut self, line: usize, frames: &[Encoded]) -> Result<(), Fault> {
        let bytes = frames.iter().map(|frame| frame.len()).sum::<usize>();
        self.lines[line].in_flight -= bytes.min(self.lines[line].in_flight);
        let who = self.lines[line].person;
        for frame in frames {
            if self.lines[line].dead || self.people[who].line != Some(line) {
                return Ok(());
            }
            self.say(&|| format!("{} < {}", self.people[who].name, frame.trim_end()));
            let reactions =
                self.people[who].receive(frame, &mut self.truth, &mut self.tally, &mut self.received)?;
            self.react(who, reactions);
        }
        Ok(())
    }

    pub(super) fn react(&mut self, who: usize, reactions: Vec<Reaction>) {
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

    pub(super) fn let_go(&mut self, who: usize) {
        self.people[who].entered = false;
        if let Some(line) = self.people[who].line.take() {
            let at = self.delay(who);
            let at = self.lines[line].arrival(0, at);
            self.at(at, Event::Up(line, None));
        }
    }

    pub(super) fn closed(&mut self, line: usize, code: Option<CloseCode>) {
        let who = self.lines[line].person;
        if self.people[who].line == Some(line) && !self.lines[line].dead {
            self.say(&|| format!("{} closed {code:?}", self.people[who].name));
            let reactions = self.people[who].closed(code);
            self.react(who, reactions);
        }
    }

    /// The line goes, and both ends hear of it.
    pub(super) fn drop_line(&mut self, who: usize) {
        let Some(line) = self.people[who].line else { return };
        self.tally.drops += 1;
        let at = self.delay(who);
        let at = self.lines[line].arrival(0, at);
        self.at(at, Event::Up(line, None));
        self.closed(line, None);
    }

    /// The line is dead. The client notices, and the server does after a minute.
    pub(super) fn half_open(&mut self, who: usize) {
        let Some(line) = self.people[who].line else { return };
        self.tally.half_open += 1;
        self.after(SILENT_AFTER, Event::Silent(line));
        self.closed(line, None);
        self.lines[line].dead = true;
    }
}
