//! What someone hears who comes back, whatever they say they have seen.

use super::bytes::Bytes;
use super::drawn;
use crate::model::Model;
use crate::random::Draws;
use meeting::{Applied, Meeting, Outcome, Outgoing, Resume, To};
use protocol::client::Seen;
use protocol::event::Event;
use protocol::view::View;
use protocol::{Epoch, SeatId, StageId};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// How many meetings there are, how long each is, and how often it is asked.
const MEETINGS: u64 = 8;
const ENTRIES: usize = 400;
const EVERY: usize = 40;

/// Questions in one input.
const QUESTIONS: usize = 32;

/// Which moment of which meeting, which seat, and what it says it has seen: it hears exactly what it missed, or starts
/// over with what it heard, or is told that this is another meeting.
pub fn resume(bytes: &[u8]) {
    static MOMENTS: LazyLock<Vec<Moment>> = LazyLock::new(|| (0..MEETINGS).flat_map(moments).collect());
    let mut bytes = Bytes(bytes);
    for _ in 0..QUESTIONS {
        if bytes.is_empty() {
            break;
        }
        let moment = &MOMENTS[bytes.place(MOMENTS.len())];
        let seat = moment.seats.get(bytes.place(moment.seats.len() + 1)).copied().unwrap_or(SeatId(7));
        moment.ask(seat, moment.seen(seat, &mut bytes));
    }
}

/// A meeting as it stands, and all that it has said so far.
#[derive(Clone)]
struct Moment {
    meeting: Meeting,
    model: Model,
    seats: Vec<SeatId>,
    room: BTreeMap<(StageId, u64), Event>,
    own: BTreeMap<(SeatId, u64), Event>,
}

/// Moments of a random meeting that have someone in them.
fn moments(seed: u64) -> Vec<Moment> {
    let meeting = Meeting::open(&drawn::first(seed)).expect("it opens");
    let (model, room, own) = Default::default();
    let mut now = Moment { meeting, model, seats: Vec::new(), room, own };
    let (mut draws, mut moments) = (Draws::new(seed), Vec::new());
    for number in 0..ENTRIES {
        now.step(&mut draws);
        if number % EVERY == EVERY - 1 && !now.seats.is_empty() {
            moments.push(now.clone());
        }
    }
    moments
}

impl Moment {
    fn step(&mut self, draws: &mut Draws) {
        for entry in drawn::next(&self.meeting, draws) {
            let applied = self.meeting.apply(&entry);
            self.model.note(&entry, &applied, &self.meeting).unwrap_or_else(|fault| panic!("{fault}"));
            draws.hear(&applied);
            self.keep(&applied);
        }
    }

    fn keep(&mut self, applied: &Applied) {
        if let Outcome::Seated(seat) = applied.outcome
            && !self.seats.contains(&seat)
        {
            self.seats.push(seat);
        }
        for Outgoing { to, event, .. } in &applied.outgoing {
            match *to {
                To::Room(stage, seq) => self.room.insert((stage, seq), event.clone()),
                To::Seat(seat, own) => self.own.insert((seat, own), event.clone()),
            };
        }
    }

    /// Mostly something near the truth.
    fn seen(&self, seat: SeatId, bytes: &mut Bytes<'_>) -> Option<Seen> {
        let view = self.meeting.view(seat);
        let (seq, own) = view.as_ref().map_or((0, 0), |view| (view.seq, view.own));
        let told = bytes.byte();
        let stage = match told >> 4 {
            0..12 => view.map_or(StageId::MAIN, |view| view.stage),
            12 => StageId::MAIN,
            _ => StageId(bytes.byte().into()),
        };
        let epoch = if told & 7 == 1 { Epoch(2) } else { self.meeting.opening().epoch };
        let seen = Seen { epoch, stage, seq: bytes.number(seq), own: bytes.number(own) };
        Some(seen).filter(|_| told & 7 != 0)
    }

    fn ask(&self, seat: SeatId, seen: Option<Seen>) {
        let view = self.meeting.view(seat);
        let same_meeting = seen.is_none_or(|seen| seen.epoch == self.meeting.opening().epoch);
        match (self.meeting.resume(seat, seen), seen, view) {
            (Resume::Gone, _, view) => {
                assert!(!same_meeting || view.is_none(), "{seat} is told that it is gone");
            }
            (Resume::Missed(events), Some(seen), Some(view)) => {
                assert!(same_meeting, "{seen:?} belongs to another meeting");
                self.has_no_gap(seat, seen, &view, &events);
                events.iter().for_each(|event| self.was_said_to(seat, event));
            }
            (Resume::StartOver(shown, words), _, Some(view)) => {
                assert!(same_meeting, "{seen:?} belongs to another meeting");
                assert_eq!(*shown, view);
                words.iter().for_each(|event| self.was_said_to(seat, event));
            }
            (answer, ..) => panic!("{seat} says {seen:?} and hears {answer:?}"),
        }
    }

    /// From what was seen to what the view holds, each number once.
    fn has_no_gap(&self, seat: SeatId, seen: Seen, view: &View, events: &[Outgoing]) {
        let own = events.iter().filter_map(|event| match event.to {
            To::Seat(_, own) => Some(own),
            To::Room(..) => None,
        });
        let room = events.iter().filter_map(|event| match event.to {
            To::Room(stage, seq) => Some((stage, seq)),
            To::Seat(..) => None,
        });
        let room: Vec<_> = room.collect();
        assert!(own.eq(seen.own + 1..=view.own), "{seat} saw {seen:?} and hears {events:?}");
        let missed: Vec<_> = match self.meeting.hears(seat) {
            Some(stage) => (seen.seq + 1..=view.seq).map(|seq| (stage, seq)).collect(),
            None => Vec::new(),
        };
        assert_eq!(room, missed, "{seat} saw {seen:?}");
        assert!(room.is_empty() || seen.stage == view.stage, "{seat} saw {seen:?}");
        assert!(events.is_sorted_by_key(|event| event.at));
    }

    /// It is the event that bore this number, said to this seat or in its room while it was there; or the line has gone,
    /// or is veiled, since.
    fn was_said_to(&self, seat: SeatId, event: &Outgoing) {
        self.model.is_theirs(seat, event).unwrap_or_else(|fault| panic!("{fault}"));
        let said = match event.to {
            To::Room(stage, seq) => self.room.get(&(stage, seq)),
            To::Seat(to, own) => self.own.get(&(to, own)).filter(|_| to == seat),
        };
        let said = said.unwrap_or_else(|| panic!("{seat} hears what was never said to it: {event:?}"));
        assert!(*said == event.event || as_it_is_now(said, &event.event), "{said:?} became {event:?}");
    }
}

/// A line that was changed by someone's act since.
fn as_it_is_now(said: &Event, shown: &Event) -> bool {
    let line = |event: &Event| match event {
        Event::Said { line, .. } | Event::Posted { line, .. } | Event::Gone { line } => Some(*line),
        _ => None,
    };
    line(said).is_some() && line(said) == line(shown)
}
