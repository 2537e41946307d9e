//! Everything that a meeting's log says, and the few verbs with which the rules speak: tell the room, tell a
//! seat, tell the facilitators.

use crate::care::Care;
use crate::doorkeeper::Doorkeeper;
use crate::entry::{At, Newcomer, Opening, SecretHash, Sent};
use crate::guard::Guard;
use crate::heard::Heard;
use crate::outcome::{Outgoing, To};
use crate::private::Private;
use crate::repeats::Repeats;
use crate::split::Splits;
use crate::stage::Stage;
use crate::succession::Succession;
use crate::waits::Waits;
use protocol::client::Role;
use protocol::event::{Alert, Event, Standing, WaitReason};
use protocol::view::{Record, SeatView};
use protocol::{Alias, AskId, Code, LineId, NoteId, SeatId, StageId, TurnId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::{Index, IndexMut};

/// The whole state. It changes only while an entry is applied.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) opening: Opening,
    pub(crate) now: At,
    /// In boxes, as the stages: a node of the map has room for eleven.
    pub(crate) seats: BTreeMap<SeatId, Box<Seat>>,
    pub(crate) stages: BTreeMap<StageId, Box<Stage>>,
    pub(crate) door: Door,
    /// When it is seen whether enough people came, where that is not at the start.
    #[serde(default)]
    pub(crate) counts_people_at: Option<At>,
    /// Since when the start waits for people who are to lead it.
    #[serde(default)]
    pub(crate) put_off_since: Option<At>,
    pub(crate) chair: Chair,
    #[serde(default)]
    pub(crate) doorkeeper: Doorkeeper,
    #[serde(default)]
    pub(crate) succession: Succession,
    pub(crate) end: End,
    /// A facilitator has asked the whole room to rest ([`crate::calm`]).
    #[serde(default)]
    pub(crate) rests: bool,
    /// What facilitators did, in numbers.
    pub(crate) record: Record,
    /// The same as the room sees it: as of the last phase change.
    pub(crate) shown_record: Record,
    pub(crate) reports: Reports,
    /// The arrival guard.
    #[serde(default)]
    pub(crate) guard: Guard,
    #[serde(default)]
    pub(crate) repeats: Repeats,
    /// Private messages between people.
    #[serde(default)]
    pub(crate) private: Private,
    /// Notes and reports that came while no facilitator was there.
    pub(crate) unread: VecDeque<Event>,
    /// Smaller rooms beside the main one.
    #[serde(default)]
    pub(crate) splits: Splits,
    /// Tickets that were removed or declined.
    pub(crate) barred: BTreeMap<SecretHash, Code>,
    #[serde(default)]
    pub(crate) care: Care,
    seats_so_far: u32,
    turns_so_far: u64,
    notes_so_far: u64,
    asks_so_far: u64,
    /// The chance of the entry that is being applied.
    #[serde(skip)]
    pub(crate) chance: u64,
    #[serde(skip)]
    pub(crate) outgoing: Vec<Outgoing>,
    #[serde(skip)]
    pub(crate) moved: Vec<SeatId>,
}

/// One person's place in the meeting.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Seat {
    /// The order of arrival, from 1.
    pub(crate) number: u32,
    pub(crate) alias: Alias,
    pub(crate) skeleton: String,
    pub(crate) role: Role,
    /// What gave the role; none once it was revoked.
    pub(crate) credential: Option<String>,
    pub(crate) ticket: Option<SecretHash>,
    pub(crate) return_words: Option<SecretHash>,
    pub(crate) standing: Standing,
    pub(crate) stage: StageId,
    /// When the person came in.
    pub(crate) arrived: Option<At>,
    /// What they were there for: nothing else is theirs to see.
    pub(crate) heard: Heard,
    pub(crate) newcomer: bool,
    pub(crate) to_waiting: bool,
    pub(crate) notes_from_the_door: u8,
    /// Waits to be let in, since then,
    pub(crate) waiting_since: Option<At>,
    /// and for this, as they were told.
    #[serde(default)]
    pub(crate) waits_for: Option<WaitReason>,
    #[serde(default)]
    pub(crate) pronouns: Option<String>,
    /// Came by a link that was made for them alone.
    #[serde(default)]
    pub(crate) invited: bool,
    pub(crate) listening: bool,
    /// Came after the evening had begun, in a room or at a time where that means listening.
    pub(crate) only_listens: bool,
    pub(crate) more_time: bool,
    /// Has stepped out for a while.
    #[serde(default)]
    pub(crate) out: bool,
    pub(crate) away_since: Option<At>,
    pub(crate) quiet_until: Option<At>,
    pub(crate) reaffirmed: bool,
    /// Words that their author asked the server to say when the turn begins.
    pub(crate) draft: Option<String>,
    /// A report of theirs was reversed: from here on their reports only alert.
    pub(crate) reports_disarmed: bool,
    pub(crate) own: u64,
    pub(crate) own_events: VecDeque<(u64, At, Event)>,
    /// Older private events with someone's words in them: no view could replace those.
    pub(crate) letters: Vec<(u64, At, Event)>,
    accepted: VecDeque<(Sent, Option<u64>)>,
}

/// The door of the room.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Door {
    pub(crate) open: bool,
    pub(crate) locked: bool,
    /// After a removal newcomers wait until a facilitator has looked.
    pub(crate) waiting_list: bool,
}

/// Who holds the chair, and who is asked to.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Chair {
    pub(crate) holder: Option<SeatId>,
    pub(crate) offered_to: Option<SeatId>,
    /// The holder's absence has been noticed and someone has been asked.
    pub(crate) asked: bool,
}

/// How far the meeting's end is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum End {
    NotYet,
    Ending { at: At },
    Ended,
}

/// Reports that count, by the line that felt wrong.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Reports {
    pub(crate) by_line: BTreeMap<LineId, BTreeSet<SeatId>>,
    /// Authors whose line was hidden by reports: once each.
    pub(crate) acted_on: BTreeSet<SeatId>,
}

impl State {
    pub(crate) fn new(opening: Opening, now: At) -> Self {
        let main = Stage { phases: opening.format.phases.clone(), ..Stage::default() };
        Self {
            opening,
            now,
            seats: BTreeMap::new(),
            stages: BTreeMap::from([(StageId::MAIN, Box::new(main))]),
            door: Door::default(),
            counts_people_at: None,
            put_off_since: None,
            chair: Chair::default(),
            doorkeeper: Doorkeeper::default(),
            succession: Succession::default(),
            end: End::NotYet,
            rests: false,
            record: Record::default(),
            shown_record: Record::default(),
            reports: Reports::default(),
            guard: Guard::default(),
            repeats: Repeats::default(),
            private: Private::default(),
            unread: VecDeque::new(),
            splits: Splits::default(),
            barred: BTreeMap::new(),
            care: Care::default(),
            seats_so_far: 0,
            turns_so_far: 0,
            notes_so_far: 0,
            asks_so_far: 0,
            chance: 0,
            outgoing: Vec::new(),
            moved: Vec::new(),
        }
    }

    pub(crate) fn waits(&self) -> &Waits {
        &self.opening.waits
    }

    pub(crate) fn slot(&self, name: &str) -> Option<&str> {
        self.opening.slots.get(name).map(|text| text.trim()).filter(|text| !text.is_empty())
    }

    // ---- seats

    pub(crate) fn add_seat(&mut self, who: &Newcomer) -> SeatId {
        self.seats_so_far += 1;
        let id = self.fresh_seat_id();
        let mut seat = Seat::new(self.seats_so_far, who);
        seat.pronouns.take_if(|_| !self.opening.format.pronouns);
        self.seats.insert(id, Box::new(seat));
        id
    }

    /// Random bits of the entry; the next free number in the case that never happens.
    fn fresh_seat_id(&self) -> SeatId {
        let mut id = SeatId(crate::chance::mixed(self.chance));
        while self.seats.contains_key(&id) {
            id.0 = id.0.wrapping_add(1);
        }
        id
    }

    pub(crate) fn seat(&self, id: SeatId) -> Option<&Seat> {
        self.seats.get(&id).map(Box::as_ref)
    }

    /// A seat that is in the room.
    pub(crate) fn inside(&self, id: SeatId) -> Option<&Seat> {
        self.seat(id).filter(|seat| seat.is_in())
    }

    /// Everyone who has a seat, wherever they stand.
    pub(crate) fn everyone(&self) -> impl Iterator<Item = (SeatId, &Seat)> + Clone {
        self.seats.iter().map(|(id, seat)| (*id, &**seat))
    }

    pub(crate) fn everyone_inside(&self) -> impl Iterator<Item = (SeatId, &Seat)> {
        self.everyone().filter(|(_, seat)| seat.is_in())
    }

    /// Everyone in one room of the meeting.
    pub(crate) fn people_on(&self, stage: StageId) -> impl Iterator<Item = (SeatId, &Seat)> {
        self.everyone_inside().filter(move |(_, seat)| seat.stage == stage)
    }

    /// The facilitators inside, in the order of their arrival.
    pub(crate) fn facilitators(&self) -> Vec<SeatId> {
        let mut found: Vec<_> = self
            .everyone_inside()
            .filter(|(_, seat)| seat.role.facilitates())
            .map(|(id, seat)| (seat.number, id))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, id)| id).collect()
    }

    /// The chair, if they are there and not on a break.
    pub(crate) fn present_chair(&self) -> Option<SeatId> {
        self.present_lead(StageId::MAIN)
    }

    /// Who holds a room of the meeting: in the main room the chair.
    pub(crate) fn lead(&self, stage: StageId) -> Option<SeatId> {
        if stage.is_main() { self.chair.holder } else { self[stage].lead }
    }

    /// The same, if they are there.
    pub(crate) fn present_lead(&self, stage: StageId) -> Option<SeatId> {
        let there = |id: &SeatId| self.inside(*id).is_some_and(Seat::is_present);
        self.lead(stage).filter(there).filter(|id| !self.succession.rests(*id))
    }

    /// True while nobody leads: the room carries itself. The chair's absence is waited for; in a room of a split it is
    /// enough that nobody who leads is there just now.
    pub(crate) fn carries_itself(&self, stage: StageId) -> bool {
        if stage.is_main() { self.chair.holder.is_none() } else { self.present_lead(stage).is_none() }
    }

    /// Whether this seat leads where it is: facilitators everywhere, others where a split has made them.
    pub(crate) fn leads(&self, id: SeatId) -> bool {
        self.inside(id).is_some_and(|seat| seat.role.facilitates() || self[seat.stage].lead == Some(id))
    }

    /// A limit as it holds for one seat.
    pub(crate) fn limit_for(&self, seat: &Seat, limit_ms: u64) -> u64 {
        if seat.more_time { limit_ms * self.waits().more_time_times } else { limit_ms }
    }

    pub(crate) fn stage_of(&self, id: SeatId) -> StageId {
        self.seat(id).map_or(StageId::MAIN, |seat| seat.stage)
    }

    // ---- time

    /// False while everything stands still: the room rests, or the meeting is about to end.
    pub(crate) fn flows(&self) -> bool {
        self.end == End::NotYet && !self.rests
    }

    /// It is this time now. While everything stands still, these milliseconds do not pass for phases and turns.
    pub(crate) fn pass_to(&mut self, at: At) {
        let passed = at.saturating_sub(self.now);
        self.now += passed;
        if self.flows() {
            return;
        }
        let lines_wait = self.rests;
        self.splits.shift(passed);
        for stage in self.stages.values_mut() {
            stage.shift(passed);
            if lines_wait {
                stage.shift_lines(passed);
            }
        }
    }

    // ---- counters

    pub(crate) fn next_turn(&mut self) -> TurnId {
        self.turns_so_far += 1;
        TurnId(self.turns_so_far)
    }

    pub(crate) fn next_note(&mut self) -> NoteId {
        self.notes_so_far += 1;
        NoteId(self.notes_so_far)
    }

    pub(crate) fn next_ask(&mut self) -> AskId {
        self.asks_so_far += 1;
        AskId(self.asks_so_far)
    }

    // ---- telling

    /// Tells everyone on a stage, and keeps it for those who come back. Gives the event's `seq`.
    pub(crate) fn tell_room(&mut self, stage: StageId, event: Event) -> u64 {
        let (now, keep) = (self.now, self.waits().history_events);
        let seq = self[stage].record(now, event.clone(), keep);
        self.outgoing.push(Outgoing { to: To::Room(stage, seq), at: now, event });
        seq
    }

    /// Tells one seat, whether it is there or not.
    pub(crate) fn tell(&mut self, id: SeatId, event: Event) {
        let (now, keep, letters) = (self.now, self.waits().own_events, self.waits().letters);
        let Some(seat) = self.seats.get_mut(&id) else { return };
        seat.own += 1;
        if seat.own_events.len() == seat.own_events.capacity() {
            // Most seats are told little: an event takes a quarter of a kilobyte, and a queue would begin with four.
            seat.own_events.reserve_exact(1 + seat.own_events.len() / 2);
        }
        seat.own_events.push_back((seat.own, now, event.clone()));
        if seat.own_events.len() > keep {
            let oldest = seat.own_events.pop_front();
            seat.letters.extend(oldest.filter(|(.., event)| is_letter(event)));
            // The oldest go when there are more than anyone could answer.
            let many = seat.letters.len().saturating_sub(letters);
            seat.letters.drain(..many);
        }
        let to = To::Seat(id, seat.own);
        self.outgoing.push(Outgoing { to, at: now, event });
    }

    pub(crate) fn tell_facilitators(&mut self, event: &Event) {
        for id in self.facilitators() {
            self.tell(id, event.clone());
        }
    }

    /// Tells everyone in every room.
    pub(crate) fn tell_everyone(&mut self, event: &Event) {
        let all: Vec<_> = self.stages.keys().copied().collect();
        for stage in all {
            self.tell_room(stage, event.clone());
        }
    }

    /// Tells those who lead in one room.
    pub(crate) fn tell_leads(&mut self, stage: StageId, event: &Event) {
        let leads: Vec<_> = self.people_on(stage).map(|(id, _)| id).filter(|id| self.leads(*id)).collect();
        for id in leads {
            self.tell(id, event.clone());
        }
    }

    /// Tells the facilitators what someone wrote to them; if none is there, the next one who comes.
    pub(crate) fn write_to_facilitators(&mut self, event: Event) {
        if self.facilitators().is_empty() {
            self.unread.push_back(event);
        } else {
            self.tell_facilitators(&event);
        }
    }

    /// Something about one room, for those who lead there.
    pub(crate) fn alert(&mut self, stage: StageId, alert: Alert, seat: Option<SeatId>) {
        self.tell_leads(stage, &Event::Alert { alert, seat });
    }

    // ---- whom a seat hears

    /// From here on the seat hears another room, or none.
    pub(crate) fn moves(&mut self, id: SeatId) {
        if !self.moved.contains(&id) {
            self.moved.push(id);
        }
    }

    // ---- messages sent twice

    /// What became of a message that this seat sent before under the same id: its answer, or none if the id was
    /// used for something else.
    pub(crate) fn sent_before(&self, id: SeatId, sent: &Sent) -> Option<Result<Option<u64>, Code>> {
        let accepted = &self.seat(id)?.accepted;
        let (known, seq) = accepted.iter().find(|(known, _)| known.id == sent.id)?;
        Some(if known.body == sent.body { Ok(*seq) } else { Err(Code::IdReuse) })
    }

    pub(crate) fn remember_accepted(&mut self, id: SeatId, sent: &Sent, seq: Option<u64>) {
        let keep = self.waits().remembered_ids;
        let Some(seat) = self.seats.get_mut(&id) else { return };
        seat.accepted.push_back((sent.clone(), seq));
        if seat.accepted.len() > keep {
            seat.accepted.pop_front();
        }
    }
}

impl Index<StageId> for State {
    type Output = Stage;
    fn index(&self, stage: StageId) -> &Stage {
        &self.stages[&stage]
    }
}

impl IndexMut<StageId> for State {
    fn index_mut(&mut self, stage: StageId) -> &mut Stage {
        self.stages.get_mut(&stage).expect("a stage lasts as long as a seat is on it")
    }
}

impl Seat {
    fn new(number: u32, who: &Newcomer) -> Self {
        Self {
            number,
            alias: who.alias.clone(),
            skeleton: who.skeleton.clone(),
            role: who.role,
            credential: who.credential.clone(),
            ticket: Some(who.ticket),
            return_words: None,
            standing: Standing::Door,
            stage: StageId::MAIN,
            arrived: None,
            heard: Heard::default(),
            newcomer: who.newcomer,
            to_waiting: who.to_waiting,
            notes_from_the_door: 0,
            waiting_since: None,
            waits_for: None,
            pronouns: who.pronouns.clone(),
            invited: who.invited,
            listening: false,
            only_listens: false,
            more_time: false,
            out: false,
            away_since: None,
            quiet_until: None,
            reaffirmed: false,
            draft: None,
            reports_disarmed: false,
            own: 0,
            own_events: VecDeque::new(),
            letters: Vec::new(),
            accepted: VecDeque::new(),
        }
    }

    pub(crate) fn is_in(&self) -> bool {
        self.standing == Standing::In
    }

    pub(crate) fn is_present(&self) -> bool {
        self.away_since.is_none()
    }

    /// Still has a claim to the seat: at the door, waiting, or in.
    pub(crate) fn is_live(&self) -> bool {
        matches!(self.standing, Standing::Door | Standing::Waiting | Standing::In)
    }

    /// May be given a turn: in, taking part, not asked for quiet, and a person.
    pub(crate) fn takes_part(&self) -> bool {
        self.is_in() && !self.listening && self.quiet_until.is_none() && self.role != Role::Bot
    }

    /// Nothing of the seat stays but the lines that were said.
    pub(crate) fn forget(&mut self) {
        self.own_events.clear();
        self.letters.clear();
        self.ticket = None;
        self.return_words = None;
        self.draft = None;
        self.accepted.clear();
    }

    pub(crate) fn view(&self, id: SeatId) -> SeatView {
        SeatView { seat: id, alias: self.alias.clone(), role: self.role, pronouns: self.pronouns.clone() }
    }
}

/// A private event that bears someone's words.
pub(crate) fn is_letter(event: &Event) -> bool {
    matches!(
        event,
        Event::Noted { .. }
            | Event::Reported { .. }
            | Event::Whispered { .. }
            | Event::Written { .. }
            | Event::LineBack { .. }
            | Event::AsideSaid { .. }
            | Event::Answered { .. }
    )
}
