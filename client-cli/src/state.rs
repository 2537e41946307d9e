//! What this client knows of the meeting: a view, and every event since. Pure; the same for every screen.

use protocol::client::Role;
use protocol::door::DoorInfo;
use protocol::event::{Company, Crisis, Standing, WaitReason};
use protocol::frame::Frame;
use protocol::help::HelpInfo;
use protocol::view::{
    AsideView, ClockView, CompanyView, CrisisView, FacilitatorView, Hand, Me, PhaseView, Record, RoomOffer,
    RoomView, SeatView, TurnView, UnreadLine, View,
};
use protocol::{Alias, Event, LineId, SeatId, ServerMessage, TurnId};
use std::collections::{BTreeMap, BTreeSet};

/// The meeting as far as this seat knows it. Empty before the first view.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct State {
    /// The meeting's clock at the last thing that was heard, in milliseconds since it opened.
    pub(crate) now: u64,
    /// Where this seat stands; nothing before the door has answered.
    pub(crate) standing: Option<Standing>,
    /// What it waits for, while it waits.
    pub(crate) why: Option<WaitReason>,
    /// What the door says.
    pub(crate) door: Option<DoorInfo>,
    /// This seat's own things.
    pub(crate) me: Option<Me>,
    /// The people who are here.
    pub(crate) here: BTreeMap<SeatId, SeatView>,
    /// Everybody whose name was ever heard, so that someone who is gone can still be named.
    pub(crate) known: BTreeMap<SeatId, Alias>,
    /// Who waits at the door, for facilitators.
    pub(crate) at_door: Vec<SeatView>,
    /// Whether newcomers wait, for facilitators,
    pub(crate) locked: bool,
    /// and why,
    pub(crate) why_waiting: Option<WaitReason>,
    /// and whether they only listen.
    pub(crate) guarded: bool,
    /// The lines that wait to be read, for facilitators.
    pub(crate) unread: Vec<UnreadLine>,
    /// The count of the last private message from each person.
    pub(crate) written: BTreeMap<SeatId, u64>,
    /// The running phase.
    pub(crate) phase: Option<PhaseView>,
    /// Who holds the chair.
    pub(crate) chair: Option<SeatId>,
    /// Who looks after the door beside the chair, for facilitators.
    pub(crate) doorkeeper: Option<SeatId>,
    /// The running turn.
    pub(crate) turn: Option<TurnView>,
    /// The last turn that began: signs are for this one.
    pub(crate) last_turn: Option<TurnId>,
    /// Who had which turn.
    pub(crate) speakers: BTreeMap<TurnId, SeatId>,
    /// How many wait to speak.
    pub(crate) waiting: u16,
    /// The signs that this room has.
    pub(crate) signs: Vec<String>,
    /// The labels that a veil may have here.
    pub(crate) veils: Vec<String>,
    /// The rooms of the running split.
    pub(crate) rooms: Vec<RoomOffer>,
    /// Phases that a facilitator may insert, by name.
    pub(crate) inserts: Vec<String>,
    /// Every line that was shown and is still there, and whose it is if it is a person's.
    pub(crate) lines: BTreeMap<LineId, Option<SeatId>>,
    /// The words of lines that came under a veil: shown when their reader asks for them.
    pub(crate) under_veil: BTreeMap<LineId, String>,
    /// Whose lines this person does not want to see. Only this device knows.
    pub(crate) muted: BTreeSet<SeatId>,
    /// Every line that is no longer there.
    pub(crate) gone: BTreeSet<LineId>,
    /// The raised hands, for facilitators.
    pub(crate) hands: Vec<Hand>,
    /// Whether the floor is held, for facilitators.
    pub(crate) held: bool,
    /// How many have not spoken yet, for facilitators, as of the last view.
    pub(crate) not_heard: Option<u16>,
    /// For how long nobody has wanted the floor, for facilitators, as of the last view.
    pub(crate) quiet_ms: Option<u64>,
    /// The running turn's clock, for facilitators, as of the last view.
    pub(crate) clock: Option<ClockView>,
    /// The group's phrases that steer, for facilitators.
    pub(crate) steers: Vec<String>,
    /// Who has offered to stand in, for facilitators.
    pub(crate) stand_ins: Vec<SeatId>,
    /// Which facilitators take a break, for facilitators.
    pub(crate) on_break: Vec<SeatId>,
    /// What facilitators did, in numbers, as of the last view.
    pub(crate) record: Record,
    /// The parts of a reading that are free.
    pub(crate) parts_free: BTreeSet<u16>,
    /// The part that is offered to this seat.
    pub(crate) part_offered: Option<u16>,
    /// Themes that wait for their time.
    pub(crate) agenda: Vec<String>,
    /// The whole room rests.
    pub(crate) rests: bool,
    /// The part of a reading that comes next.
    pub(crate) part_next: Option<u16>,
    /// The meeting ends then, unless that is undone.
    pub(crate) ending_at: Option<u64>,
    /// Whether anyone who leads was connected, as of the last view.
    pub(crate) leader_here: bool,
    /// Who needs a person now, for facilitators.
    pub(crate) crises: Vec<CrisisView>,
    /// Where to find help in the country that the person has chosen.
    pub(crate) help: Option<Box<HelpInfo>>,
}

impl State {
    /// Takes in what the server said.
    pub(crate) fn apply(&mut self, frame: &Frame) {
        match frame {
            Frame::Server(ServerMessage::View(view)) => self.replace(view),
            Frame::Server(ServerMessage::Help { help, .. }) if help.list.is_some() => {
                self.help = Some(help.clone());
            }
            Frame::Room(frame) => {
                self.now = self.now.max(frame.at);
                self.room_event(&frame.event);
            }
            Frame::Seat(frame) => {
                self.now = self.now.max(frame.at);
                if let Event::Written { by, .. } = &frame.event {
                    self.written.insert(*by, frame.own);
                }
                self.seat_event(&frame.event);
            }
            Frame::Server(_) | Frame::Unknown(_) => {}
        }
    }

    /// This seat.
    pub(crate) fn my_seat(&self) -> Option<SeatId> {
        self.me.as_ref().map(|me| me.seat)
    }

    /// Whether this seat holds the floor.
    pub(crate) fn i_speak(&self) -> bool {
        self.turn.as_ref().is_some_and(|turn| Some(turn.seat) == self.my_seat())
    }

    /// Whether this seat may do what facilitators do.
    pub(crate) fn i_facilitate(&self) -> bool {
        self.me.as_ref().is_some_and(|me| me.role.facilitates())
    }

    /// The one-to-ones of this seat.
    pub(crate) fn asides(&self) -> &[AsideView] {
        self.me.as_ref().map_or(&[], |me| &me.asides)
    }

    /// Whether this line was ever heard of.
    pub(crate) fn knows_line(&self, line: LineId) -> bool {
        self.lines.contains_key(&line) || self.gone.contains(&line)
    }

    /// This seat only listens from now on, or takes part again: no event says so, only the answer does.
    pub(crate) fn listens(&mut self, on: bool) {
        self.with_me(|me| me.listening = on);
    }

    /// Whether the floor is this facilitator's to hold: not where somebody else does, and they have the door.
    pub(crate) fn i_hold_the_floor(&self) -> bool {
        self.doorkeeper.is_none() || self.doorkeeper != self.my_seat()
    }

    /// Whether the door and the people are this facilitator's: not where somebody else looks after them.
    pub(crate) fn i_keep_the_door(&self) -> bool {
        self.doorkeeper.is_none() || self.doorkeeper == self.my_seat()
    }

    /// The part of the reading that a facilitator may post at once.
    pub(crate) fn next_part(&self) -> Option<u16> {
        self.part_next.filter(|_| self.i_facilitate())
    }

    /// This seat's last line that is still there.
    pub(crate) fn my_last_line(&self) -> Option<LineId> {
        let me = self.my_seat()?;
        self.lines.iter().rev().find(|(_, by)| **by == Some(me)).map(|(line, _)| *line)
    }

    fn replace(&mut self, view: &View) {
        // The lines stay: those that follow the view again are then known.
        let before = std::mem::take(self);
        *self = Self {
            now: view.now,
            standing: Some(view.standing),
            why: view.why,
            written: before.written,
            muted: before.muted,
            help: before.help,
            door: Some(view.door.clone()),
            me: Some(view.me.clone()),
            leader_here: view.leader_here,
            lines: before.lines,
            under_veil: before.under_veil,
            gone: before.gone,
            known: before.known,
            speakers: before.speakers,
            ..Self::default()
        };
        self.know(view.me.seat, &view.me.alias);
        view.me.asides.iter().for_each(|aside| self.know(aside.with, &aside.alias));
        if let Some(room) = &view.room {
            self.replace_room(room);
        }
        if let Some(facilitating) = &view.facilitating {
            self.replace_facilitating(facilitating);
        }
    }

    fn replace_room(&mut self, room: &RoomView) {
        self.phase = room.phase.clone();
        self.chair = room.chair;
        self.people(&room.people);
        self.waiting = room.waiting;
        self.last_turn = room.turn.as_ref().map(|turn| turn.turn);
        self.turn = room.turn.clone();
        self.speakers.extend(room.turn.iter().map(|turn| (turn.turn, turn.seat)));
        self.signs = room.signs.clone();
        self.part_next = room.next_part;
        self.veils = room.veils.clone();
        self.inserts = room.inserts.clone();
        self.agenda = room.agenda.clone();
        self.rests = room.rests;
        self.rooms = room.rooms.clone();
        self.ending_at = room.ending_at;
        self.record = room.record;
    }

    fn replace_facilitating(&mut self, view: &FacilitatorView) {
        self.replace_door((view.locked, view.why_waiting, view.guarded), &view.waiting);
        self.unread = view.unread.clone();
        self.replace_hands(&view.hands, view.held);
        self.steers = view.steers.clone();
        (self.stand_ins, self.on_break) = (view.stand_ins.clone(), view.on_break.clone());
        view.crises.iter().for_each(|crisis| self.know(crisis.seat, &crisis.alias));
        self.crises = view.crises.clone();
        (self.not_heard, self.clock) = (Some(view.not_heard), view.clock.clone());
        self.quiet_ms = view.quiet_ms;
        self.doorkeeper = view.doorkeeper;
    }

    fn replace_hands(&mut self, hands: &[Hand], held: bool) {
        hands.iter().for_each(|hand| self.know(hand.seat, &hand.alias));
        (self.hands, self.held) = (hands.to_vec(), held);
    }

    fn replace_door(&mut self, now: (bool, Option<WaitReason>, bool), waiting: &[SeatView]) {
        (self.locked, self.why_waiting, self.guarded) = now;
        self.at_door = waiting.to_vec();
        for seat in waiting {
            self.know(seat.seat, &seat.alias);
        }
    }

    fn know(&mut self, seat: SeatId, alias: &Alias) {
        self.known.insert(seat, alias.clone());
    }

    fn people(&mut self, people: &[SeatView]) {
        for seat in people {
            self.know(seat.seat, &seat.alias);
            self.here.insert(seat.seat, seat.clone());
        }
    }

    fn room_event(&mut self, event: &Event) {
        match event {
            Event::People { here, gone } => {
                self.people(here);
                gone.iter().for_each(|seat| drop(self.here.remove(seat)));
                let mine = here.iter().find(|seat| Some(seat.seat) == self.my_seat());
                mine.into_iter().for_each(|seat| self.with_me(|me| me.role = seat.role));
            }
            Event::Chair { seat } => self.chair = *seat,
            Event::PhaseBegan { phase } => {
                self.phase = Some(phase.clone());
                self.parts_free.clear();
                self.part_offered = None;
                self.part_next = (phase.kind == "text").then_some(0);
            }
            Event::TurnsChanged { phase } => self.phase = Some(phase.clone()),
            Event::Asked { ask } => {
                if let Some(phase) = self.phase.as_mut() {
                    phase.ask = Some(Box::new(ask.clone()));
                }
            }
            Event::PhaseMoved { phase, ends_at } => {
                if let Some(running) = self.phase.as_mut().filter(|running| running.index == *phase) {
                    running.ends_at = *ends_at;
                }
            }
            Event::Said { line, by, alias, veil, text, .. } => {
                self.know(*by, alias);
                let mine = Some(*by) == self.my_seat();
                self.with_me(|me| drop(me.line_waits.take_if(|_| mine)));
                veil.iter().for_each(|_| drop(self.under_veil.insert(*line, text.clone())));
                self.lines.insert(*line, Some(*by));
                self.gone.remove(line);
            }
            Event::Posted { line, by, part, parts, .. } => {
                self.lines.insert(*line, *by);
                self.parts_free.remove(part);
                self.part_next = self.part_next.and(Some(part + 1).filter(|next| next < parts));
                self.part_offered.take_if(|offered| offered == part);
            }
            Event::Veiled { line, veil: None } => {
                self.under_veil.remove(line);
            }
            Event::Gone { line } => {
                self.lines.remove(line);
                self.under_veil.remove(line);
                self.gone.insert(*line);
            }
            Event::PartOffered { part, .. } => {
                self.parts_free.insert(*part);
            }
            Event::Waiting { count } => self.waiting = *count,
            Event::Agenda { items } => self.agenda.clone_from(items),
            Event::Rests { on } => self.rests = *on,
            Event::Rooms { rooms } => self.rooms = rooms.clone(),
            Event::Ending { ends_at } => self.ending_at = Some(*ends_at),
            Event::EndUndone {} => self.ending_at = None,
            other => self.turn_event(other),
        }
    }

    fn turn_event(&mut self, event: &Event) {
        match event {
            Event::TurnBegan { turn, seat, alias, planned_ms } => {
                self.know(*seat, alias);
                self.last_turn = Some(*turn);
                self.speakers.insert(*turn, *seat);
                self.turn = Some(TurnView {
                    turn: *turn,
                    seat: *seat,
                    planned_ms: *planned_ms,
                    paused: false,
                    composing: false,
                    signs: BTreeMap::new(),
                    first_line: None,
                });
            }
            Event::TurnEnded { turn } => {
                self.turn.take_if(|running| running.turn == *turn);
            }
            Event::TurnPaused { turn } => self.with_turn(*turn, |turn| turn.paused = true),
            Event::TurnResumed { turn } => self.with_turn(*turn, |turn| turn.paused = false),
            Event::Composing { turn, on } => self.with_turn(*turn, |turn| turn.composing = *on),
            Event::TurnExtended { turn, planned_ms } => {
                self.with_turn(*turn, |turn| turn.planned_ms = *planned_ms);
            }
            Event::Signs { turn: Some(turn), counts, .. } => {
                self.with_turn(*turn, |turn| turn.signs = counts.clone());
            }
            _ => {}
        }
    }

    fn with_turn(&mut self, turn: TurnId, change: impl FnOnce(&mut TurnView)) {
        if let Some(running) = self.turn.as_mut().filter(|running| running.turn == turn) {
            change(running);
        }
    }

    fn seat_event(&mut self, event: &Event) {
        match event {
            Event::Standing { standing, why } => (self.standing, self.why) = (Some(*standing), *why),
            Event::LineWaits { text } => self.with_me(|me| me.line_waits = Some(text.clone())),
            Event::LineBack { .. } => self.with_me(|me| me.line_waits = None),
            Event::Unread { lines } => self.unread = lines.clone(),
            Event::Place { place } => self.with_me(|me| me.place = *place),
            Event::NameNext { naming } => {
                naming.hands.iter().for_each(|seat| self.know(seat.seat, &seat.alias));
            }
            Event::ReadyCheck { until, .. } => self.with_me(|me| me.asked_until = Some(*until)),
            Event::ReadyCheckOver {} => self.with_me(|me| me.asked_until = None),
            Event::Quietened { until } => self.with_me(|me| me.quiet_until = *until),
            Event::TextOffered { part, .. } => self.part_offered = Some(*part),
            Event::Door { locked, why, guarded, waiting } => {
                self.replace_door((*locked, *why, *guarded), waiting);
            }
            Event::Hands { hands, held } => self.replace_hands(hands, *held),
            Event::Doorkeeper { seat } => self.doorkeeper = *seat,
            Event::StandIns { offers, on_break } => {
                (self.stand_ins, self.on_break) = (offers.clone(), on_break.clone());
            }
            Event::Arrived { seat, alias, .. }
            | Event::Noted { seat, alias, .. }
            | Event::AskedToWrite { seat, alias }
            | Event::MayWrite { seat, alias }
            | Event::Written { by: seat, alias, .. }
            | Event::Answered { seat, alias, .. }
            | Event::Whispered { by: seat, alias, .. } => self.know(*seat, alias),
            other => self.care_event(other),
        }
    }

    fn care_event(&mut self, event: &Event) {
        match event {
            Event::SteppedOut { on, .. } => self.with_me(|me| me.out = *on),
            Event::Company { company: Company::Over, .. } => self.with_me(|me| me.company = None),
            Event::Company { company, by, alias } => {
                by.iter().zip(alias).for_each(|(by, alias)| self.know(*by, alias));
                self.with_me(|me| me.company = Some(CompanyView { company: *company, by: *by }));
            }
            Event::AsideOpened { by, alias, seat } => {
                self.know(*by, alias);
                let with = if Some(*by) == self.my_seat() { *seat } else { *by };
                let Some(alias) = self.known.get(&with).cloned() else { return };
                self.with_me(|me| me.asides.push(AsideView { with, alias }));
            }
            Event::AsideSaid { by, alias, .. } => self.know(*by, alias),
            Event::AsideClosed { with } => self.with_me(|me| me.asides.retain(|one| one.with != *with)),
            Event::Crisis { seat, alias, crisis, by } => self.crisis(*seat, alias, *crisis, *by),
            _ => {}
        }
    }

    fn crisis(&mut self, seat: SeatId, alias: &Alias, crisis: Crisis, by: Option<SeatId>) {
        self.know(seat, alias);
        self.crises.retain(|known| known.seat != seat);
        let by = by.filter(|_| crisis != Crisis::Called);
        let line_gone = crisis == Crisis::LineGone;
        if !matches!(crisis, Crisis::Left | Crisis::Over) {
            self.crises.push(CrisisView { seat, alias: alias.clone(), by, line_gone });
        }
    }

    fn with_me(&mut self, change: impl FnOnce(&mut Me)) {
        if let Some(me) = &mut self.me {
            change(me);
        }
    }
}

/// Whether this role is one that others should see beside a name.
pub(crate) fn is_marked(role: Role) -> bool {
    role != Role::Member
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
