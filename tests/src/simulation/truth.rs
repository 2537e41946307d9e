//! What the log says, applied by the real rules beside the server: a second machine that reads the same log. Every
//! frame that anybody receives, and every answer, is compared with it.

use crate::model::Model;
use crate::queue::Queues;
use meeting::{By, Entry, Meeting, Outcome, To};
use protocol::event::Event;
use protocol::view::View;
use protocol::{ClientId, SeatId, StageId};
use server::frames::{self, Encoded};
use server::log;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Where something is wrong, in words.
pub type Fault = String;

/// One meeting.
pub struct Truth {
    /// As the newest entry has left it.
    pub meeting: Meeting,
    /// Every entry, as it was stored.
    bodies: Vec<log::Body>,
    /// Before the newest entries, and these: a view was made behind one of them.
    before: Meeting,
    newest: Vec<Entry>,
    room: HashMap<(StageId, u64), Encoded>,
    own: HashMap<(SeatId, u64), Encoded>,
    done: BTreeMap<(SeatId, ClientId), Option<u64>>,
    refused: BTreeSet<(SeatId, ClientId)>,
    commands: BTreeSet<log::CommandId>,
    said: BTreeMap<String, u64>,
    model: Model,
    queues: Queues,
    /// What the next draws are about.
    pub about: About,
}

/// What has happened last, for whoever draws what happens next.
#[derive(Default)]
pub struct About {
    /// The seats so far.
    pub seats: Vec<SeatId>,
    /// Who was asked last whether they are ready.
    pub asked: Option<SeatId>,
    /// Who has the floor.
    pub holder: Option<SeatId>,
    /// The newest turn.
    pub turn: protocol::TurnId,
    /// What was asked last.
    pub ask: protocol::AskId,
    /// The running phase.
    pub phase: protocol::PhaseIndex,
    /// The room's newest count.
    pub seq: u64,
}

impl Truth {
    /// The meeting that this entry opens.
    pub fn open(first: &log::Entry) -> Result<Self, Fault> {
        let entry = read(&first.body)?;
        let meeting = Meeting::open(&entry).ok_or("the first entry opens nothing")?;
        Ok(Self {
            before: meeting.clone(),
            meeting,
            bodies: vec![first.body.clone()],
            newest: Vec::new(),
            room: HashMap::new(),
            own: HashMap::new(),
            done: BTreeMap::new(),
            refused: BTreeSet::new(),
            commands: BTreeSet::from([first.command]),
            said: BTreeMap::new(),
            model: Model::default(),
            queues: Queues::default(),
            about: About::default(),
        })
    }

    /// How many entries there are.
    pub fn count(&self) -> usize {
        self.bodies.len()
    }

    /// The log has told these.
    pub fn told(&mut self, entries: &[log::Entry]) -> Result<(), Fault> {
        for entry in std::mem::take(&mut self.newest) {
            self.before.apply(&entry);
        }
        for entry in entries {
            if entry.seq != self.bodies.len() as u64 + 1 {
                return Err(format!("entry {} is told behind {}", entry.seq, self.bodies.len()));
            }
            self.apply(entry)?;
        }
        Ok(())
    }

    fn apply(&mut self, stored: &log::Entry) -> Result<(), Fault> {
        if !self.commands.insert(stored.command) {
            return Err(format!("entry {} is a command that was stored before", stored.seq));
        }
        let entry = read(&stored.body)?;
        let applied = self.meeting.apply(&entry);
        let model = self.model.note(&entry, &applied, &self.meeting);
        let queues = self.queues.note(&entry, &applied, &self.meeting);
        model.and(queues).map_err(|fault| format!("entry {}, {:?}: {fault}", stored.seq, entry.command))?;
        self.author(&entry, &applied.outcome)?;
        for outgoing in applied.outgoing {
            let (at, event) = (outgoing.at, outgoing.event);
            self.look_at(&outgoing.to, &event)?;
            match outgoing.to {
                To::Room(stage, seq) => {
                    let frame = protocol::server::RoomFrame { stage, seq, at, event };
                    self.room.insert((stage, seq), frames::room_frame(&frame));
                }
                To::Seat(seat, own) => {
                    let frame = protocol::server::SeatFrame { own, at, event };
                    self.own.insert((seat, own), frames::seat_frame(&frame));
                }
            }
        }
        self.bodies.push(stored.body.clone());
        self.newest.push(entry);
        Ok(())
    }

    fn author(&mut self, entry: &Entry, outcome: &Outcome) -> Result<(), Fault> {
        if let Outcome::Seated(seat) = outcome
            && !self.about.seats.contains(seat)
        {
            self.about.seats.push(*seat);
        }
        let (By::Seat(seat, sent), Outcome::Done(seq)) = (&entry.by, outcome) else { return Ok(()) };
        let author = (*seat, sent.id.clone());
        if self.refused.contains(&author) {
            return Err(format!("{:?} of {seat} was refused and is done all the same", entry.command));
        }
        self.done.insert(author, *seq);
        Ok(())
    }

    fn look_at(&mut self, to: &To, event: &Event) -> Result<(), Fault> {
        match event {
            Event::TurnBegan { turn, seat, .. } => {
                (self.about.turn, self.about.holder) = (*turn, Some(*seat));
            }
            Event::PhaseBegan { phase } => {
                self.about.phase = phase.index;
                self.about.ask = phase.ask.as_ref().map_or(self.about.ask, |ask| ask.ask);
            }
            Event::Said { line, text, .. } if text.contains('<') && matches!(to, To::Room(..)) => {
                let first = *self.said.entry(text.clone()).or_insert(line.0);
                if first != line.0 {
                    return Err(format!("{text} was said once and stands there twice"));
                }
            }
            _ => {}
        }
        match to {
            To::Room(_, seq) => self.about.seq = *seq,
            To::Seat(seat, _) if matches!(event, Event::ReadyCheck { .. }) => self.about.asked = Some(*seat),
            To::Seat(..) => {}
        }
        Ok(())
    }

    // ---- what people received

    /// A room's event as it was told.
    pub fn of_room(&self, stage: StageId, seq: u64) -> Option<&Encoded> {
        self.room.get(&(stage, seq))
    }

    /// A seat's own event as it was told.
    pub fn of_seat(&self, seat: SeatId, own: u64) -> Option<&Encoded> {
        self.own.get(&(seat, own))
    }

    /// Some seat's own event, for whoever plants one.
    pub fn any_own(&self) -> Option<Encoded> {
        self.own.iter().max_by_key(|((_, own), _)| *own).map(|(_, frame)| frame.clone())
    }

    /// Someone was told that this is done.
    pub fn confirmed(&self, seat: SeatId, id: &ClientId, seq: Option<u64>) -> Result<(), Fault> {
        match self.done.get(&(seat, id.clone())) {
            Some(done) if *done == seq => Ok(()),
            Some(done) => Err(format!("{seat} hears {seq:?} for {}, which is {done:?}", id.as_str())),
            None => Err(format!("{seat} hears that {} is done, and the log does not have it", id.as_str())),
        }
    }

    /// Whether this was done, heard of or not.
    pub fn has_done(&self, seat: SeatId, id: &ClientId) -> bool {
        self.done.contains_key(&(seat, id.clone()))
    }

    /// Someone was told that this is refused, and gives it up.
    pub fn refused(&mut self, seat: SeatId, id: &ClientId) -> Result<(), Fault> {
        let author = (seat, id.clone());
        if self.done.contains_key(&author) {
            return Err(format!("{seat} hears that {} is refused, and it is done", id.as_str()));
        }
        self.refused.insert(author);
        Ok(())
    }

    /// A view that was made just now.
    pub fn viewed(&self, shown: &View) -> Result<(), Fault> {
        let mut meeting = self.before.clone();
        let seat = shown.me.seat;
        let same = |meeting: &Meeting| meeting.view(seat).as_ref() == Some(shown);
        if same(&meeting) {
            return Ok(());
        }
        for entry in &self.newest {
            meeting.apply(entry);
            if same(&meeting) {
                return Ok(());
            }
        }
        Err(format!("{seat} is shown what the log does not say: {shown:?} and not {:?}", meeting.view(seat)))
    }

    // ---- the log after a start

    /// What is stored must begin with all that was told; what comes behind it is true from now on.
    pub fn restarted(&mut self, stored: &[log::Entry]) -> Result<(), Fault> {
        let kept = stored.iter().zip(&self.bodies).take_while(|(stored, told)| stored.body == **told).count();
        if kept < self.bodies.len() {
            return Err(format!("entry {} was told, and is lost or another one", kept + 1));
        }
        self.told(&stored[kept..])?;
        self.told(&[])
    }

    /// Another machine that reads these entries is where this one is, and whoever starts over there sees nothing that
    /// is not theirs.
    pub fn is_read_from(&self, stored: &[log::Entry]) -> Result<(), Fault> {
        let mut again = self.meeting.clone();
        for entry in stored {
            let entry = read(&entry.body)?;
            match Meeting::open(&entry) {
                Some(opened) => again = opened,
                None => _ = again.apply(&entry),
            }
        }
        let json = |meeting: &Meeting| serde_json::to_string(meeting).map_err(|error| error.to_string());
        if json(&again)? == json(&self.meeting)? {
            self.model.starts_over_clean(&self.meeting)
        } else {
            Err("another machine that reads the log is elsewhere".to_owned())
        }
    }
}

fn read(body: &log::Body) -> Result<Entry, Fault> {
    serde_json::from_slice(body).map_err(|error| error.to_string())
}
