//! When nothing goes wrong any more: everyone is answered, sees what the log says, and the meeting ends and leaves
//! nothing.

use super::{Evening, HOST};
use crate::simulation::log::{Trouble, lock};
use crate::simulation::truth::Fault;
use protocol::ClientMessage;

impl Evening<'_> {
    pub(super) fn calm(&mut self) {
        self.say(&|| "calm".to_owned());
        self.trouble(|trouble| *trouble = Trouble::default());
        self.lag.fill(0);
        self.reads_from.fill(0);
        self.crash_at.retain(|crash| matches!(crash.at, Some((_, true))));
        self.join(HOST);
    }

    /// Whether the meeting cannot go on, because its log was harmed.
    pub(super) fn is_stopped(&self) -> bool {
        self.tally.damaged > 0
    }

    pub(super) fn look_all(&mut self) -> Result<(), Fault> {
        if self.is_stopped() {
            return Ok(());
        }
        for person in &self.people {
            if !person.is_answered(self.time.now()) {
                let waits: Vec<_> = person.pending.iter().map(|sent| sent.text.as_str()).collect();
                return Err(format!("{} is not answered: {waits:?}", person.name));
            }
        }
        (0..self.people.len()).for_each(|who| self.send(who, ClientMessage::Look {}));
        self.reads_the_same()
    }

    /// Another machine that reads the log now is where this one is.
    pub(super) fn reads_the_same(&mut self) -> Result<(), Fault> {
        let (Some(truth), Some(meeting), Some(server)) = (&self.truth, self.meeting, &self.server) else {
            return Ok(());
        };
        match server.log.stored(meeting) {
            Ok(stored) => truth.is_read_from(&stored, server.log.doing().is_some()),
            Err(_) => Ok(()),
        }
    }

    pub(super) fn end_all(&mut self) {
        self.send(HOST, ClientMessage::End {});
    }

    pub(super) fn all_is_over(&mut self) -> Result<(), Fault> {
        if let Some(server) = self.server.take() {
            self.count(&server.log);
        }
        let Some(truth) = &self.truth else { return Ok(()) };
        self.tally.entries += truth.count() as u64;
        for person in &self.people {
            for (at, text) in person.unheard(truth) {
                self.received.answer(&person.name, at, text, Ok(()));
            }
        }
        if let Some(breach) = self.received.breaches().into_iter().next() {
            return Err(breach);
        }
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

    pub(super) fn nothing_is_left(&self) -> Result<(), Fault> {
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

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}
