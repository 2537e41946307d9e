//! The floor: raised hands, their order, the ready check, and how the floor passes by itself.
//!
//! A turn is given only to someone who has just said that they are ready, so that a pass never leads to a public
//! name. Everything about a hand but the number of those who wait is private to its owner and the facilitators.

mod hands;
mod naming;
mod order;
mod passing;
mod quiet;
mod ready;

pub(crate) use hands::{hands_view, lower, lower_everywhere, may_raise, raise, tell_hands_to};
pub(crate) use naming::{ask_whom_to_name, forget_naming, may_name, name, view as naming_view};
pub(crate) use order::{change, may_change, may_open, may_welcome, open, welcome};
pub(crate) use passing::{call, came_free, forget_turn, hold, may_call, put_back, rest, would_pass_to};
pub(crate) use quiet::quiet_was_broken;
pub(crate) use ready::{later, may_come_back, pass, ready, stop_asking};

use crate::chance;
use crate::entry::At;
use crate::format::{Order, Turns};
use crate::state::{Seat, State};
use crate::turn::{self, EndedTurn, Turn};
use crate::{phases, presence};
use hands::{forget_draft, put_hand, tell_hands, tell_places, tell_waiting};
use naming::Naming;
use order::put_in_order;
use passing::{hands_wait_at, is_free, passes_at, try_pass};
use protocol::client::Role;
use protocol::event::{Event, Hint};
use protocol::{SeatId, StageId, view};
use quiet::{note_quiet, quiet_step_at, take_quiet_step};
use ready::{ask_next, present_hands};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The floor of one stage. A new phase begins with a new one.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Floor {
    /// Raised hands, always in the order of speaking.
    pub(crate) hands: Vec<Hand>,
    #[serde(default)]
    hands_so_far: u32,
    pub(crate) turn: Option<Turn>,
    /// The turn before, for `unfinished` and for signs.
    pub(crate) last: Option<EndedTurn>,
    /// Someone is being asked whether they are ready.
    pub(crate) asked: Option<Asked>,
    /// The facilitator has called this seat.
    pub(crate) called: Option<SeatId>,
    /// The floor stays free until what has just appeared is read.
    pub(crate) rest_until: At,
    /// Nobody is asked before that: after a restart people are only coming back.
    asks_from: At,
    /// Short replies to the last turn are open until then.
    pub(crate) replies_until: At,
    /// The floor came free while someone was next: it passes by itself, without waiting for the facilitator.
    flowing: bool,
    /// The facilitator holds the floor where it is.
    pub(crate) held: bool,
    /// Turns taken in this phase.
    pub(crate) spoken: BTreeMap<SeatId, u32>,
    /// It moved on while they were away: their next hand comes first.
    #[serde(default)]
    pub(crate) missed: BTreeSet<SeatId>,
    /// The floor is free and nobody has a hand up, since then.
    quiet_since: Option<At>,
    /// How many of the steps after a long quiet have been taken.
    quiet_steps: u8,
    /// What a facilitator has changed about the running phase.
    #[serde(default)]
    pub(crate) rules: Option<Turns>,
    /// No new hands: those who wait are heard.
    #[serde(default)]
    pub(crate) closed: bool,
    /// Whoever had the floor may name the next.
    #[serde(default)]
    naming: Option<Naming>,
    /// Who welcomes replies to their turn.
    #[serde(default)]
    pub(crate) welcome: BTreeSet<SeatId>,
    /// The facilitators know that hands wait to be called.
    #[serde(default)]
    told_hands_wait: bool,
    told_waiting: u16,
    told_hands: (Vec<view::Hand>, bool),
}

/// A raised hand.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Hand {
    pub(crate) seat: SeatId,
    pub(crate) since: At,
    /// Which hand it is: those of one moment, such as all of a round, keep their order by it.
    #[serde(default)]
    number: u32,
    /// They have said that they are ready, at this time.
    pub(crate) ready: Option<At>,
    /// Was asked once without an answer, or said "later".
    later: bool,
    /// Comes before others: the floor moved on while they were away.
    first: bool,
    /// Said "later", or did not answer: is not asked again before this, or before the floor is free anew.
    not_before: At,
    /// The place that its owner was told.
    told: u16,
}

/// A ready check.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Asked {
    pub(crate) seat: SeatId,
    pub(crate) until: At,
}

impl Hand {
    fn new(seat: SeatId, since: At) -> Self {
        let (ready, later, first) = (None, false, false);
        Self { seat, since, number: 0, ready, later, first, not_before: since, told: 0 }
    }
}

impl Floor {
    pub(crate) fn place(&self, id: SeatId) -> Option<u16> {
        let index = self.hands.iter().position(|hand| hand.seat == id)?;
        u16::try_from(index + 1).ok()
    }

    /// Puts a hand up; where it stands in the order shows when that is sorted.
    fn put(&mut self, mut hand: Hand) {
        self.hands_so_far += 1;
        hand.number = self.hands_so_far;
        self.hands.push(hand);
    }

    pub(crate) fn waiting(&self) -> u16 {
        u16::try_from(self.hands.len()).unwrap_or(u16::MAX)
    }

    /// How long nobody has wanted it, while it is free.
    pub(crate) fn quiet_for(&self, now: At) -> Option<u64> {
        self.quiet_since.map(|since| now.saturating_sub(since))
    }

    pub(crate) fn is_asked(&self, id: SeatId) -> bool {
        self.asked.is_some_and(|asked| asked.seat == id)
    }
}

// ---- it stands still while another phase runs

impl Floor {
    /// Knows what was told about the floor of the inserted phase.
    pub(crate) fn come_back_after(&mut self, inserted: &Self) {
        self.told_waiting = inserted.told_waiting;
        self.told_hands = inserted.told_hands.clone();
    }

    /// These milliseconds did not pass for it. When a hand went up stays as it was: that is history.
    pub(crate) fn shift(&mut self, ms: u64) {
        for at in [&mut self.rest_until, &mut self.asks_from, &mut self.replies_until] {
            *at += ms;
        }
        for hand in &mut self.hands {
            hand.not_before += ms;
            hand.ready.iter_mut().for_each(|at| *at += ms);
        }
        self.quiet_since.iter_mut().for_each(|at| *at += ms);
        self.asked.iter_mut().for_each(|asked| asked.until += ms);
        self.naming.iter_mut().for_each(|naming| naming.until += ms);
        self.turn.iter_mut().for_each(|turn| turn.shift(ms));
        self.last.iter_mut().for_each(|last| last.shift(ms));
    }
}

/// Hands that stay up behind an inserted phase of turns have no place in that one. Gives the floor that it begins
/// with: it knows what was told about this one.
pub(crate) fn lay_aside(s: &mut State, stage: StageId) -> Floor {
    let told = |hand: &mut Hand| std::mem::take(&mut hand.told) > 0;
    let floor = &mut s[stage].floor;
    let (told_waiting, told_hands) = (floor.told_waiting, floor.told_hands.clone());
    let placed: Vec<_> = floor.hands.iter_mut().filter_map(|hand| told(hand).then_some(hand.seat)).collect();
    placed.into_iter().for_each(|id| s.tell(id, Event::Place { place: None }));
    Floor { told_waiting, told_hands, ..Floor::default() }
}

/// It goes on where it stood, with the hands of those who still take part.
pub(crate) fn go_on(s: &mut State, stage: StageId) {
    let gone = |hand: &&Hand| !s.seat(hand.seat).is_some_and(Seat::takes_part);
    let gone: Vec<_> = s[stage].floor.hands.iter().filter(gone).map(|hand| hand.seat).collect();
    for id in gone {
        lower(s, stage, id);
    }
    tell_replies(s, stage);
    tell_asked(s, stage);
    changed_if_turns(s, stage);
}

fn tell_asked(s: &mut State, stage: StageId) {
    let Some(Asked { seat, until }) = s[stage].floor.asked else { return };
    let called = s[stage].floor.called == Some(seat);
    s.tell(seat, Event::ReadyCheck { until, called });
}

fn tell_replies(s: &mut State, stage: StageId) {
    let floor = &s[stage].floor;
    let open = floor.last.as_ref().filter(|_| floor.turn.is_none() && floor.replies_until > s.now);
    if let Some(turn) = open.map(|last| last.turn.id) {
        let until = floor.replies_until;
        s.tell_room(stage, Event::RepliesOpen { turn, until });
    }
}

// ---- a phase of turns begins and ends

pub(crate) fn begin(s: &mut State, stage: StageId, order: Order) {
    renew(s, stage);
    match order {
        Order::Queue | Order::Progressive | Order::Tag | Order::Call => {}
        Order::Round => draw_round(s, stage),
        Order::Fixed => ask_speaker(s, stage),
    }
    s[stage].floor.flowing = !order.by_hands();
    changed(s, stage);
}

/// A new floor, that knows what was told before.
fn renew(s: &mut State, stage: StageId) {
    let before = std::mem::take(&mut s[stage].floor);
    let (told_waiting, told_hands) = (before.told_waiting, before.told_hands);
    s[stage].floor = Floor { told_waiting, told_hands, ..Floor::default() };
}

/// Everyone who takes part, in an order drawn anew. A guest is no part of the group's round. Whoever is away for a
/// moment is: they are passed over, and asked when they are back.
fn draw_round(s: &mut State, stage: StageId) {
    let takes_part = |seat: &Seat| seat.takes_part() && seat.role != Role::Guest;
    let mut round: Vec<_> = s
        .people_on(stage)
        .filter(|(_, seat)| takes_part(seat) && presence::is_counted_on(s, seat))
        .map(|(id, seat)| (seat.number, id))
        .collect();
    round.sort_unstable();
    chance::shuffle(&mut round, s.chance);
    for (_, id) in &round {
        put_hand(s, stage, *id);
    }
    tell_whether_it_fits(s, stage, round.len() as u64);
}

/// A round that does not fit into its phase says so at its start (DECISIONS 47).
fn tell_whether_it_fits(s: &mut State, stage: StageId, people: u64) {
    let left_ms = s[stage].ends.saturating_sub(s.now);
    let needed_ms = s.turns(stage).map_or(0, |turns| turns.turn_ms * people);
    if needed_ms <= left_ms {
        return;
    }
    let (people, turn_seconds) = (u16::try_from(people).unwrap_or(u16::MAX), round_seconds(left_ms / people));
    s.tell_leads(stage, &Event::RoundTooLong { people, needed_ms, left_ms, turn_seconds });
}

/// A length that people can keep in mind: whole minutes, or else steps of 15 seconds.
fn round_seconds(ms: u64) -> Option<u16> {
    let seconds = ms / 1_000;
    let step = if seconds >= 60 { 60 } else { 15 };
    u16::try_from(seconds - seconds % step).ok().filter(|seconds| *seconds > 0)
}

fn ask_speaker(s: &mut State, stage: StageId) {
    let speaks = |seat: &Seat| matches!(seat.role, Role::Speaker | Role::Guest) && seat.takes_part();
    let speaker = s.people_on(stage).find(|(_, seat)| speaks(seat)).map(|(id, _)| id);
    if let Some(id) = speaker {
        put_hand(s, stage, id);
    }
}

/// Someone became the evening's speaker while their phase runs.
pub(crate) fn speaker_named(s: &mut State, stage: StageId, id: SeatId) {
    let waits = s.turns(stage).is_some_and(|turns| turns.order == Order::Fixed);
    let takes_part = s.seat(id).is_some_and(Seat::takes_part);
    let floor = &s[stage].floor;
    if waits && takes_part && floor.turn.is_none() && floor.hands.is_empty() && floor.spoken.is_empty() {
        put_hand(s, stage, id);
        changed(s, stage);
    }
}

/// The phase is over: those who still wait are told, privately.
pub(crate) fn close(s: &mut State, stage: StageId) {
    turn::end(s, stage);
    stop_asking(s, stage);
    let linger = phases::people_linger(s);
    for hand in std::mem::take(&mut s[stage].floor.hands) {
        forget_draft(s, hand.seat);
        s.tell(hand.seat, Event::Place { place: None });
        s.tell(hand.seat, Event::NotReached { linger });
    }
    tell_waiting(s, stage);
    tell_hands(s, stage);
    renew(s, stage);
}

// ---- something changed

/// The same as [`changed`], where there may be no floor at all.
pub(crate) fn changed_if_turns(s: &mut State, stage: StageId) {
    if s.turns(stage).is_some() {
        changed(s, stage);
    }
}

/// Something about the hands or the floor changed: order, ask, pass, and tell whoever it concerns.
pub(crate) fn changed(s: &mut State, stage: StageId) {
    if s.turns(stage).is_some() {
        naming::forget_who_went(s, stage);
        put_in_order(s, stage);
        ask_next(s, stage);
        try_pass(s, stage);
        note_quiet(s, stage);
    }
    tell_places(s, stage);
    tell_waiting(s, stage);
    tell_hands(s, stage);
}

// ---- the clock

pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    s.turns(stage)?;
    let floor = &s[stage].floor;
    let passing = passes_at(s, stage).filter(|&at| s[stage].ends >= at.max(s.now) + s.waits().turn_least_ms);
    let asked = floor.asked.map(|asked| asked.until);
    let quiet = quiet_step_at(s, stage);
    let naming = floor.naming.as_ref().map(|naming| naming.until);
    let hands_wait = hands_wait_at(s, stage);
    // Nothing happens when a rest is over, but `check` is to know it as soon as `apply` would.
    let rested =
        [floor.rest_until, floor.replies_until, floor.asks_from].into_iter().filter(|at| *at > s.now).min();
    let waking = present_hands(s, stage).map(|hand| hand.not_before).filter(|at| *at > s.now).min();
    [passing, asked, quiet, rested, waking, naming, hands_wait].into_iter().flatten().min()
}

pub(crate) fn tick(s: &mut State, stage: StageId) {
    if s.turns(stage).is_none() {
        return;
    }
    if let Some(asked) = s[stage].floor.asked.filter(|asked| asked.until <= s.now) {
        later(s, stage, asked.seat);
    }
    naming::tick(s, stage);
    ask_next(s, stage);
    if hands_wait_at(s, stage).is_some_and(|at| at <= s.now) {
        s[stage].floor.told_hands_wait = true;
        s.tell_leads(stage, &Event::Hint { hint: Hint::HandsWait });
    }
    if passes_at(s, stage).is_some_and(|at| at <= s.now) && is_free(s, stage) {
        changed(s, stage);
    }
    if quiet_step_at(s, stage).is_some_and(|at| at <= s.now) {
        take_quiet_step(s, stage);
    }
}
