//! What the log says, applied by the real rules beside the server: a second machine that reads the same log. Every
//! frame that anybody receives, and every answer, is compared with it.

use crate::model::Model;
use crate::queue::Queues;
use meeting::{Applied, At, By, Command, Entry, Meeting, Outcome, To};
use protocol::event::Event;
use protocol::server::{RoomFrame, SeatFrame};
use protocol::view::View;
use protocol::{ClientId, SeatId, StageId};
use serde_json::Value;
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
    /// What has changed about something that was told before, each as [`changing`] has it.
    changed: BTreeSet<String>,
    done: BTreeMap<(SeatId, ClientId), (Option<u64>, At)>,
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
            changed: BTreeSet::new(),
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
        let before = self.is_overdue(&entry).then(|| self.meeting.clone());
        let applied = self.meeting.apply(&entry);
        self.compare_with_models(before, &entry, &applied)
            .map_err(|fault| format!("entry {}, {:?}: {fault}", stored.seq, entry.command))?;
        self.author(&entry, &applied.outcome)?;
        for outgoing in applied.outgoing {
            let (at, event) = (outgoing.at, outgoing.event);
            self.look_at(&outgoing.to, &event)?;
            let changes = matches!(event, Event::Veiled { .. } | Event::Answered { .. });
            let frame = match outgoing.to {
                To::Room(stage, seq) => {
                    let frame = frames::room_frame(&RoomFrame { stage, seq, at, event });
                    self.room.insert((stage, seq), frame.clone());
                    frame
                }
                To::Seat(seat, own) => {
                    let frame = frames::seat_frame(&SeatFrame { own, at, event });
                    self.own.insert((seat, own), frame.clone());
                    frame
                }
            };
            self.changed.extend(changing(&frame).filter(|_| changes).map(|(_, changed)| changed));
        }
        self.bodies.push(stored.body.clone());
        self.newest.push(entry);
        Ok(())
    }

    /// Whether something was due before this entry, and no tick has come before it.
    fn is_overdue(&self, entry: &Entry) -> bool {
        entry.command != Command::Tick && self.meeting.next_deadline().is_some_and(|due| due <= entry.at)
    }

    /// What is due by then happens before what the entry says: the models hear of it as a tick, which must not change
    /// anything.
    fn compare_with_models(
        &mut self,
        before: Option<Meeting>,
        entry: &Entry,
        applied: &Applied,
    ) -> Result<(), Fault> {
        let mut applied = applied.clone();
        if let Some(mut meeting) = before {
            let tick = Entry { by: By::Clock, command: Command::Tick, ..entry.clone() };
            let due = meeting.apply(&tick);
            if !applied.outgoing.starts_with(&due.outgoing) {
                return Err("a tick before it would have changed what is told".to_owned());
            }
            applied.outgoing.drain(..due.outgoing.len());
            self.model.note(&tick, &due, &meeting)?;
            self.queues.note(&tick, &due, &meeting)?;
        }
        self.model.note(entry, &applied, &self.meeting)?;
        self.queues.note(entry, &applied, &self.meeting)
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
        self.done.insert(author, (*seq, entry.at));
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

    /// Someone received a room's event: it is what was told.
    pub fn of_room(&self, stage: StageId, seq: u64, frame: &Encoded) -> Result<(), Fault> {
        self.same(frame, self.room.get(&(stage, seq)))
    }

    /// Someone received an event of their own: it is what was told.
    pub fn of_seat(&self, seat: SeatId, own: u64, frame: &Encoded) -> Result<(), Fault> {
        self.same(frame, self.own.get(&(seat, own)))
    }

    /// What was told once may have gone since, or have changed as the log has told since; otherwise it is the same,
    /// byte for byte.
    fn same(&self, frame: &Encoded, told: Option<&Encoded>) -> Result<(), Fault> {
        let told = told.ok_or("the log says no such thing")?;
        let gone = || serde_json::from_str::<Value>(frame).is_ok_and(|frame| frame["type"] == "gone");
        if told == frame || gone() || self.has_changed(frame, told) {
            return Ok(());
        }
        Err(format!("the log says {}", told.trim_end()))
    }

    fn has_changed(&self, frame: &Encoded, told: &Encoded) -> bool {
        let (Some((rest, changed)), Some((told, _))) = (changing(frame), changing(told)) else {
            return false;
        };
        rest == told && self.changed.contains(&changed)
    }

    /// Some seat's own event, for whoever plants one.
    pub fn any_own(&self) -> Option<Encoded> {
        self.own.iter().max_by_key(|((_, own), _)| *own).map(|(_, frame)| frame.clone())
    }

    /// Someone was told that this is done. Gives when it was.
    pub fn confirmed(&self, seat: SeatId, id: &ClientId, seq: Option<u64>) -> Result<At, Fault> {
        match self.done.get(&(seat, id.clone())) {
            Some((done, at)) if *done == seq => Ok(*at),
            Some((done, _)) => Err(format!("{seat} hears {seq:?} for {}, which is {done:?}", id.as_str())),
            None => Err(format!("{seat} hears that {} is done, and the log does not have it", id.as_str())),
        }
    }

    /// When this was done, heard of or not.
    pub fn done_at(&self, seat: SeatId, id: &ClientId) -> Option<At> {
        self.done.get(&(seat, id.clone())).map(|(_, at)| *at)
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
    /// is not theirs. Only while the log `writes` may there be more of them than were told.
    pub fn is_read_from(&self, stored: &[log::Entry], writes: bool) -> Result<(), Fault> {
        let stored = if writes { &stored[..self.count().min(stored.len())] } else { stored };
        let mut again = self.meeting.clone();
        for entry in stored {
            let entry = read(&entry.body)?;
            match Meeting::open(&entry) {
                Some(opened) => again = opened,
                None => _ = again.apply(&entry),
            }
        }
        let json = |meeting: &Meeting| serde_json::to_value(meeting).map_err(|error| error.to_string());
        match difference(&json(&again)?, &json(&self.meeting)?) {
            None => self.model.starts_over_clean(&self.meeting),
            Some(place) => Err(format!("another machine that reads the log is elsewhere: [{place}]")),
        }
    }
}

/// The first place where two states are not the same.
fn difference(one: &Value, other: &Value) -> Option<String> {
    let inside =
        |key: &str, one: &Value, other: &Value| difference(one, other).map(|place| format!("/{key}{place}"));
    match (one, other) {
        (Value::Object(ones), Value::Object(others)) if ones.len() == others.len() => {
            ones.iter().find_map(|(key, one)| inside(key, one, others.get(key).unwrap_or(&Value::Null)))
        }
        (Value::Array(ones), Value::Array(others)) if ones.len() == others.len() => {
            let pairs = ones.iter().zip(others).enumerate();
            pairs.into_iter().find_map(|(place, (one, other))| inside(&place.to_string(), one, other))
        }
        _ => (one != other).then(|| format!(": {one:.300} and {other:.300}")),
    }
}

/// A frame without what may change about it later, which is the veil over a line or what someone answers; and that,
/// with what it belongs to.
fn changing(frame: &Encoded) -> Option<(Value, String)> {
    let mut rest: Value = serde_json::from_str(frame).ok()?;
    let (of, field) = match rest["type"].as_str()? {
        "said" | "veiled" => (rest["line"].to_string(), "veil"),
        "answered" => (format!("{} {}", rest["ask"], rest["seat"]), "answers"),
        _ => return None,
    };
    let now = rest.as_object_mut()?.remove(field).unwrap_or_default();
    Some((rest, format!("{field} of {of}: {now}")))
}

fn read(body: &log::Body) -> Result<Entry, Fault> {
    serde_json::from_slice(body).map_err(|error| error.to_string())
}
