//! What one person knows of the meeting: only what the wire has told them.

use crate::Ms;
use protocol::client::Role;
use protocol::event::{Crisis, Event, Hint, Standing};
use protocol::view::{Hand, PhaseView, RoomOffer, SeatView, UnreadLine, View};
use protocol::{LineId, SeatId, StageId, TurnId};
use std::collections::BTreeMap;

/// A part of the evening that runs.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// Which part of this person's evening it is: plans name it.
    pub(crate) number: u64,
    pub(crate) view: PhaseView,
    /// When it began, or was first heard of.
    pub(crate) since: Ms,
    /// When it ends by plan.
    pub(crate) ends: Ms,
}

impl Part {
    /// It ends at another time of the meeting's: by so much earlier or later.
    fn moves_to(&mut self, ends_at: u64) {
        self.ends = (self.ends + ends_at).saturating_sub(self.view.ends_at);
        self.view.ends_at = ends_at;
    }
}

/// A turn that runs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    pub(crate) id: TurnId,
    pub(crate) seat: SeatId,
    pub(crate) since: Ms,
    pub(crate) planned_ms: Ms,
}

/// What a facilitator knows besides.
#[derive(Debug, Clone, Default)]
pub(crate) struct Leading {
    pub(crate) hands: Vec<Hand>,
    pub(crate) unread: Vec<UnreadLine>,
    pub(crate) waiting: Vec<SeatView>,
    pub(crate) guarded: bool,
    pub(crate) agreed: (u16, u16),
    /// Who needs a person, and whether somebody is with them.
    pub(crate) crises: BTreeMap<SeatId, Option<SeatId>>,
}

/// Everything.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    pub(crate) seat: Option<SeatId>,
    pub(crate) role: Option<Role>,
    pub(crate) standing: Option<Standing>,
    pub(crate) stage: StageId,
    pub(crate) part: Option<Part>,
    parts: u64,
    /// The part that stands still behind an inserted one, and how much of it was left.
    behind: Option<(Part, Ms)>,
    /// The parts of the counted time, by name.
    counted: Vec<String>,
    pub(crate) turn: Option<Turn>,
    /// The newest turn that was or is.
    pub(crate) newest_turn: Option<TurnId>,
    /// Since when nobody has had the floor.
    pub(crate) free_since: Ms,
    pub(crate) replies: Option<Ms>,
    pub(crate) asked: bool,
    pub(crate) place: Option<u16>,
    pub(crate) waiting: u16,
    pub(crate) quiet: bool,
    /// Only listens: by their own wish, or because they came late or in a rush.
    pub(crate) listens: bool,
    pub(crate) rests: bool,
    pub(crate) approval: bool,
    pub(crate) ending: bool,
    pub(crate) signs: Vec<String>,
    pub(crate) inserts: Vec<String>,
    pub(crate) rooms: Vec<RoomOffer>,
    pub(crate) chair: Option<SeatId>,
    pub(crate) people: BTreeMap<SeatId, SeatView>,
    /// The newest line of someone else in a conversation.
    pub(crate) last_line: Option<LineId>,
    pub(crate) leading: Leading,
}

impl Known {
    pub(crate) fn is_in(&self) -> bool {
        self.standing == Some(Standing::In)
    }

    pub(crate) fn facilitates(&self) -> bool {
        self.role.is_some_and(Role::facilitates)
    }

    pub(crate) fn is_me(&self, seat: SeatId) -> bool {
        self.seat == Some(seat)
    }

    pub(crate) fn kind(&self) -> &str {
        self.part.as_ref().map_or("", |part| part.view.kind.as_str())
    }

    pub(crate) fn my_turn(&self) -> Option<Turn> {
        self.turn.filter(|turn| self.is_me(turn.seat))
    }

    /// Whether the part that runs belongs to the counted time.
    pub(crate) fn is_counted(&self) -> bool {
        self.part.as_ref().is_some_and(|part| self.counted.contains(&part.view.id))
    }

    /// Whether the counted time is over, and people linger.
    pub(crate) fn lingers(&self) -> bool {
        let behind = |part: &Part| part.view.kind == "open" && part.view.index.0 > 0 && !part.view.inserted;
        self.part.as_ref().is_some_and(behind) && !self.is_counted()
    }

    // ---- a view

    /// The meeting anew. True if another part runs than was known.
    pub(crate) fn view(&mut self, now: Ms, view: &View) -> bool {
        (self.seat, self.role) = (Some(view.me.seat), Some(view.me.role));
        (self.standing, self.stage) = (Some(view.standing), view.stage);
        self.counted = view.door.evening.iter().map(|part| part.id.clone()).collect();
        (self.asked, self.place) = (view.me.asked_until.is_some(), view.me.place);
        (self.quiet, self.listens) = (view.me.quiet_until.is_some(), view.me.listening);
        self.view_leading(view);
        let Some(room) = &view.room else { return false };
        (self.signs, self.inserts) = (room.signs.clone(), room.inserts.clone());
        (self.rooms, self.chair) = (room.rooms.clone(), room.chair);
        (self.waiting, self.rests, self.approval) = (room.waiting, room.rests, room.approval);
        self.ending = room.ending_at.is_some();
        self.people = room.people.iter().map(|person| (person.seat, person.clone())).collect();
        self.replies = room.replies_until.map(|until| now + until.saturating_sub(view.now));
        (self.turn, self.free_since) = (None, now);
        if let Some(turn) = &room.turn {
            self.turn_began(now, turn.turn, turn.seat, turn.planned_ms);
        }
        room.phase.as_ref().is_some_and(|phase| self.in_part(now, view.now, phase))
    }

    fn view_leading(&mut self, view: &View) {
        let Some(leads) = &view.facilitating else { return };
        self.leading = Leading {
            hands: leads.hands.clone(),
            unread: leads.unread.clone(),
            waiting: leads.waiting.clone(),
            guarded: leads.guarded,
            agreed: (leads.agreed, 0),
            crises: leads.crises.iter().map(|crisis| (crisis.seat, crisis.by)).collect(),
        };
    }

    /// A view tells of the part that runs: perhaps the one that was known.
    fn in_part(&mut self, now: Ms, at: u64, phase: &PhaseView) -> bool {
        let is_known = |part: &Part| {
            (part.view.index, &part.view.id, part.view.inserted) == (phase.index, &phase.id, phase.inserted)
        };
        let known = self.part.as_ref().is_some_and(is_known);
        if let Some(part) = self.part.as_mut().filter(|_| known) {
            part.moves_to(phase.ends_at);
            part.view = phase.clone();
        } else {
            self.begin(now, at, phase);
        }
        !known
    }

    fn begin(&mut self, now: Ms, at: u64, phase: &PhaseView) {
        self.parts += 1;
        let left = self.left_of(now, at, phase);
        self.part = Some(Part { number: self.parts, view: phase.clone(), since: now, ends: now + left });
        (self.free_since, self.replies, self.leading.agreed) = (now, None, (0, 0));
    }

    /// How much of a part is left. Behind an inserted one it stood still, also for people who live faster than the
    /// meeting's clock.
    fn left_of(&mut self, now: Ms, at: u64, phase: &PhaseView) -> Ms {
        let left = phase.ends_at.saturating_sub(at);
        if phase.inserted {
            let before = self.part.take().filter(|part| !part.view.inserted);
            self.behind = before.map(|part| {
                let left = part.ends.saturating_sub(now);
                (part, left)
            });
            return left;
        }
        let same = |part: &Part| (part.view.index, &part.view.id) == (phase.index, &phase.id);
        let stood_still = self.behind.take().filter(|(part, _)| same(part));
        stood_still.map_or(left, |(_, before)| before.min(left))
    }

    fn turn_began(&mut self, now: Ms, id: TurnId, seat: SeatId, planned_ms: Ms) {
        self.turn = Some(Turn { id, seat, since: now, planned_ms });
        (self.newest_turn, self.replies) = (Some(id), None);
    }

    // ---- events

    /// What an event changes, which came at `at` by the meeting's clock.
    pub(crate) fn learn(&mut self, now: Ms, at: u64, event: &Event) {
        match event {
            Event::People { here, gone } => {
                self.people.extend(here.iter().map(|person| (person.seat, person.clone())));
                self.people.retain(|seat, _| !gone.contains(seat));
                let me = here.iter().find(|person| self.is_me(person.seat)).map(|person| person.role);
                self.role = me.or(self.role);
            }
            Event::Chair { seat } => self.chair = *seat,
            Event::PhaseBegan { phase } => {
                self.turn = None;
                self.begin(now, at, phase);
            }
            Event::PhaseMoved { ends_at, .. } => self.change_part(|part| part.moves_to(*ends_at)),
            Event::TurnsChanged { phase } => self.change_part(|part| {
                part.moves_to(phase.ends_at);
                part.view = phase.clone();
            }),
            Event::Asked { ask } => self.change_part(|part| part.view.ask = Some(Box::new(ask.clone()))),
            Event::Said { line, by, .. } if !self.is_me(*by) => self.last_line = Some(*line),
            Event::Rooms { rooms } => self.rooms.clone_from(rooms),
            Event::Waiting { count } => self.waiting = *count,
            Event::TurnBegan { turn, seat, planned_ms, .. } => {
                self.turn_began(now, *turn, *seat, *planned_ms);
            }
            Event::TurnExtended { planned_ms, .. } => {
                self.turn.iter_mut().for_each(|turn| turn.planned_ms = *planned_ms);
            }
            Event::TurnEnded { .. } => (self.turn, self.free_since) = (None, now),
            Event::RepliesOpen { until, .. } => self.replies = Some(now + until.saturating_sub(at)),
            Event::Approval { on } => self.approval = *on,
            Event::Slow { seconds } => self.change_part(|part| part.view.slow_s = Some((*seconds).into())),
            Event::Rests { on } => self.rests = *on,
            Event::Ending { .. } => self.ending = true,
            Event::EndUndone {} => self.ending = false,
            Event::Standing { standing, .. } => self.standing = Some(*standing),
            Event::Place { place } => self.place = *place,
            Event::ReadyCheck { .. } => self.asked = true,
            Event::ReadyCheckOver {} => self.asked = false,
            Event::Quietened { until } => self.quiet = until.is_some(),
            Event::Hint { hint: Hint::ListenForNow } => self.listens = true,
            Event::Hint { hint: Hint::TakePart } => self.listens = false,
            _ => self.learn_leading(event),
        }
    }

    fn learn_leading(&mut self, event: &Event) {
        let leading = &mut self.leading;
        match event {
            Event::Hands { hands, .. } => leading.hands.clone_from(hands),
            Event::Unread { lines } => leading.unread.clone_from(lines),
            Event::Door { waiting, guarded, .. } => {
                (leading.waiting, leading.guarded) = (waiting.clone(), *guarded);
            }
            Event::Agreed { agreed, here } => leading.agreed = (*agreed, *here),
            Event::Crisis { seat, crisis, by, .. } => match crisis {
                Crisis::Called => _ = leading.crises.insert(*seat, None),
                Crisis::Taken => _ = leading.crises.insert(*seat, *by),
                Crisis::Left | Crisis::Over => _ = leading.crises.remove(seat),
                Crisis::LineGone | Crisis::LineBack => {}
            },
            _ => {}
        }
    }

    fn change_part(&mut self, change: impl FnOnce(&mut Part)) {
        if let Some(part) = &mut self.part {
            change(part);
        }
    }
}
