//! The safety of the room. Someone who hurts others is asked for some quiet, and removed if it happens again; after
//! that lines are read before the room sees them, for a while.

use super::Facilitator;
use crate::Ms;
use crate::person::Person;
use crate::words::Words;
use protocol::{ClientMessage, LineId, SeatId};

/// For how long someone is asked for quiet.
const QUIET_MINUTES: u16 = 10;
/// How often someone may hurt others before they have to go.
const OFTEN: u8 = 3;
/// For how long lines are read first, after a removal.
const READS_FOR_MS: Ms = 180_000;
/// Seconds between one person's lines, where a conversation needs it.
const SLOWLY_S: u16 = 20;

impl Facilitator {
    /// Reads what the room reads.
    pub(super) fn reads(&mut self, line: LineId, by: SeatId, text: &str) {
        if Words::hurts(text) {
            self.offends(line, by);
        }
    }

    pub(super) fn offends(&mut self, line: LineId, by: SeatId) {
        if !self.offences.iter().any(|(known, _)| *known == line) {
            self.offences.push_back((line, by));
        }
    }

    pub(super) fn keep_order(&mut self, me: &Person) -> Option<ClientMessage> {
        self.next_step(me).or_else(|| self.reads_first(me)).or_else(|| self.answers_offence(me))
    }

    /// What follows from an offence, where it still makes sense: another part may run by now.
    fn next_step(&mut self, me: &Person) -> Option<ClientMessage> {
        let kind = me.known.kind();
        let fits = |step: &ClientMessage| match step {
            ClientMessage::Slow { .. } => kind == "open",
            ClientMessage::Approval { on: true } => matches!(kind, "open" | "turns"),
            _ => true,
        };
        while let Some(step) = self.steps.pop_front() {
            if fits(&step) {
                return Some(step);
            }
        }
        None
    }

    /// One act a look: the line goes first, and what follows for its author comes right behind.
    fn answers_offence(&mut self, me: &Person) -> Option<ClientMessage> {
        let (line, seat) = self.offences.pop_front()?;
        let here = me.known.people.get(&seat).is_some_and(|person| !person.role.facilitates());
        if !here {
            return None;
        }
        let count = self.counts.entry(seat).or_insert(0);
        *count += 1;
        match *count {
            1 => self.steps.push_back(ClientMessage::Quieten { seat, minutes: QUIET_MINUTES }),
            count if count < OFTEN => {
                self.steps.push_back(ClientMessage::Quieten { seat, minutes: QUIET_MINUTES });
                self.goes_slowly(me);
            }
            OFTEN => {
                self.steps.push_back(ClientMessage::Remove { seat, on: true });
                self.reads_on(me);
            }
            _ => return None,
        }
        if self.gone.contains(&line) {
            self.steps.pop_front()
        } else {
            Some(ClientMessage::Hide { line, on: true })
        }
    }

    fn goes_slowly(&mut self, me: &Person) {
        let slow = me.known.part.as_ref().and_then(|part| part.view.slow_s).unwrap_or(0);
        if me.known.kind() == "open" && slow < SLOWLY_S.into() {
            self.steps.push_back(ClientMessage::Slow { seconds: SLOWLY_S });
        }
    }

    fn reads_on(&mut self, me: &Person) {
        if !me.known.approval {
            self.steps.push_back(ClientMessage::Approval { on: true });
            self.reads_since = Some(me.now);
        }
    }

    /// Lines that wait: those that are kind are shown. After a while nothing has to wait any more.
    fn reads_first(&mut self, me: &Person) -> Option<ClientMessage> {
        let unread = me.known.leading.unread.iter().find(|line| !self.approved.contains(&line.id));
        if let Some(line) = unread {
            self.approved.insert(line.id);
            return Some(ClientMessage::Approve { unread: line.id, on: !Words::hurts(&line.text) });
        }
        let over = self.reads_since.is_some_and(|since| me.now >= since + READS_FOR_MS);
        (me.known.approval && over).then(|| {
            self.reads_since = None;
            ClientMessage::Approval { on: false }
        })
    }
}
