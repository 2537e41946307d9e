//! The floor: raised hands, their order, the ready check, and how the floor passes by itself.
//!
//! A turn is given only to someone who has just said that they are ready, so that a pass never leads to a public
//! name. Everything about a hand but the number of those who wait is private to its owner and the facilitators.

use crate::entry::At;
use crate::format::{Again, Order, Who};
use crate::outcome::Refused;
use crate::stage::StageId;
use crate::state::{End, Seat, State};
use crate::turn::{self, EndedTurn, Turn};
use crate::{chance, lines, phases};
use protocol::client::Role;
use protocol::event::{Alert, Event, Hint};
use protocol::{Code, SeatId, TurnId, view};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The floor of one stage. A new phase begins with a new one.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Floor {
    /// Raised hands, always in the order of speaking.
    pub(crate) hands: Vec<Hand>,
    pub(crate) turn: Option<Turn>,
    /// The turn before, for `unfinished` and for signs.
    pub(crate) last: Option<EndedTurn>,
    /// Someone is being asked whether they are ready.
    pub(crate) asked: Option<Asked>,
    /// The facilitator has called this seat.
    pub(crate) called: Option<SeatId>,
    /// The floor stays free until what has just appeared is read.
    pub(crate) rest_until: At,
    /// Short replies to the last turn are open until then.
    pub(crate) replies_until: At,
    /// The floor came free while someone was next: it passes by itself, without waiting for the facilitator.
    flowing: bool,
    /// The facilitator holds the floor where it is.
    pub(crate) held: bool,
    /// Turns taken in this phase.
    pub(crate) spoken: BTreeMap<SeatId, u32>,
    /// The floor is free and nobody has a hand up, since then.
    quiet_since: Option<At>,
    /// How many of the steps after a long quiet have been taken.
    quiet_steps: u8,
    told_waiting: u16,
    told_hands: (Vec<view::Hand>, bool),
}

/// A raised hand.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Hand {
    pub(crate) seat: SeatId,
    pub(crate) since: At,
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

impl Floor {
    pub(crate) fn place(&self, id: SeatId) -> Option<u16> {
        let index = self.hands.iter().position(|hand| hand.seat == id)?;
        u16::try_from(index + 1).ok()
    }

    pub(crate) fn waiting(&self) -> u16 {
        u16::try_from(self.hands.len()).unwrap_or(u16::MAX)
    }

    pub(crate) fn is_asked(&self, id: SeatId) -> bool {
        self.asked.is_some_and(|asked| asked.seat == id)
    }
}

// ---- a phase of turns begins and ends

pub(crate) fn begin(s: &mut State, stage: StageId, order: Order) {
    renew(s, stage);
    match order {
        Order::Queue => {}
        Order::Round => draw_round(s, stage),
        Order::Fixed => ask_speaker(s, stage),
    }
    s[stage].floor.flowing = order != Order::Queue;
    changed(s, stage);
}

/// A new floor, that knows what was told before.
fn renew(s: &mut State, stage: StageId) {
    let before = std::mem::take(&mut s[stage].floor);
    let (told_waiting, told_hands) = (before.told_waiting, before.told_hands);
    s[stage].floor = Floor { told_waiting, told_hands, ..Floor::default() };
}

/// Everyone who is there and takes part, in an order drawn anew.
fn draw_round(s: &mut State, stage: StageId) {
    let mut round: Vec<_> = s
        .everyone_inside()
        .filter(|(_, seat)| seat.takes_part() && seat.is_present())
        .map(|(id, seat)| (seat.number, id))
        .collect();
    round.sort_unstable();
    chance::shuffle(&mut round, s.chance);
    for (_, id) in &round {
        put_hand(s, stage, *id);
    }
    if too_long(s, stage, round.len() as u64) {
        s.alert(Alert::RoundTooLong, None);
    }
}

fn too_long(s: &State, stage: StageId, people: u64) -> bool {
    let left = s[stage].ends.saturating_sub(s.now);
    s.turns(stage).is_some_and(|turns| turns.turn_ms * people > left)
}

fn ask_speaker(s: &mut State, stage: StageId) {
    let speaks = |seat: &Seat| seat.role == Role::Speaker && seat.takes_part();
    let speaker = s.everyone_inside().find(|(_, seat)| speaks(seat)).map(|(id, _)| id);
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
    for hand in std::mem::take(&mut s[stage].floor.hands) {
        forget_draft(s, hand.seat);
        s.tell(hand.seat, Event::Place { place: None });
        s.tell(hand.seat, Event::NotReached {});
    }
    tell_waiting(s, stage);
    tell_hands(s, stage);
    renew(s, stage);
}

// ---- hands

pub(crate) fn may_raise(s: &State, stage: StageId, id: SeatId) -> Result<(), Refused> {
    let Some(seat) = s.seat(id).filter(|seat| seat.role != Role::Bot) else {
        return Err(Code::Forbidden.into());
    };
    let speaks = seat.role == Role::Speaker;
    let Some(turns) = s.turns(stage).filter(|turns| turns.order != Order::Fixed || speaks) else {
        return Err(Code::NoHandsNow.into());
    };
    let floor = &s[stage].floor;
    if let Some(place) = floor.place(id) {
        return Err(Refused { place: Some(place), ..Code::HandAlreadyUp.into() });
    }
    if floor.turn.as_ref().is_some_and(|turn| turn.seat == id) {
        return Err(Code::HandAlreadyUp.into());
    }
    let once = turns.again == Again::Never || turns.order != Order::Queue;
    if once && !seat.missed_turn && floor.spoken.contains_key(&id) {
        return Err(Code::AlreadySpoken.into());
    }
    Ok(())
}

pub(crate) fn raise(s: &mut State, stage: StageId, id: SeatId) {
    put_hand(s, stage, id);
    changed(s, stage);
}

fn put_hand(s: &mut State, stage: StageId, id: SeatId) {
    let since = s.now;
    let first = s.seats.get_mut(&id).is_some_and(|seat| std::mem::take(&mut seat.missed_turn));
    let hand = Hand { seat: id, since, ready: None, later: false, first, not_before: since, told: 0 };
    s[stage].floor.hands.push(hand);
}

/// Lowers a hand; nobody else can tell why.
pub(crate) fn lower(s: &mut State, stage: StageId, id: SeatId) {
    let before = s[stage].floor.hands.len();
    s[stage].floor.hands.retain(|hand| hand.seat != id);
    if s[stage].floor.hands.len() == before {
        return;
    }
    if s[stage].floor.is_asked(id) {
        stop_asking(s, stage);
    }
    if s[stage].floor.called == Some(id) {
        s[stage].floor.called = None;
    }
    forget_draft(s, id);
    s.tell(id, Event::Place { place: None });
    changed(s, stage);
}

fn forget_draft(s: &mut State, id: SeatId) {
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.draft = None;
    }
}

/// The same as [`changed`], where there may be no floor at all.
pub(crate) fn changed_if_turns(s: &mut State, stage: StageId) {
    if s.turns(stage).is_some() {
        changed(s, stage);
    }
}

/// Something about the hands or the floor changed: order, ask, pass, and tell whoever it concerns.
pub(crate) fn changed(s: &mut State, stage: StageId) {
    put_in_order(s, stage);
    ask_next(s, stage);
    try_pass(s, stage);
    tell_places(s, stage);
    tell_waiting(s, stage);
    tell_hands(s, stage);
    note_quiet(s, stage);
}

/// First whom the chair has called, then those who come first, then who has not spoken (if the format says so),
/// then by the time of the hand; whoever said "later" comes behind all of them. The reason for a place is never
/// shown.
fn put_in_order(s: &mut State, stage: StageId) {
    let after_all = s.turns(stage).is_some_and(|turns| turns.again == Again::AfterAll);
    let floor = &mut s[stage].floor;
    let (spoken, called) = (&floor.spoken, floor.called);
    let taken = |seat| if after_all { spoken.get(&seat).copied().unwrap_or(0) } else { 0 };
    floor.hands.sort_by_key(|hand| {
        (Some(hand.seat) != called, hand.later, !hand.first, taken(hand.seat), hand.since)
    });
}

fn tell_places(s: &mut State, stage: StageId) {
    let mut news = Vec::new();
    for (place, hand) in (1u16..).zip(s[stage].floor.hands.iter_mut()) {
        if hand.told != place {
            hand.told = place;
            news.push((hand.seat, place));
        }
    }
    for (seat, place) in news {
        s.tell(seat, Event::Place { place: Some(place) });
    }
}

fn tell_waiting(s: &mut State, stage: StageId) {
    let count = s[stage].floor.waiting();
    if s[stage].floor.told_waiting != count {
        s[stage].floor.told_waiting = count;
        s.tell_room(stage, Event::Waiting { count });
    }
}

/// Only when they changed: a repetition would tell that someone's connection came or went.
fn tell_hands(s: &mut State, stage: StageId) {
    let news = (hands_view(s, stage), s[stage].floor.held);
    if s[stage].floor.told_hands != news {
        s[stage].floor.told_hands = news.clone();
        let (hands, held) = news;
        s.tell_facilitators(&Event::Hands { hands, held });
    }
}

/// A new facilitator needs them too.
pub(crate) fn tell_hands_to(s: &mut State, stage: StageId, id: SeatId) {
    let (hands, held) = (hands_view(s, stage), s[stage].floor.held);
    s.tell(id, Event::Hands { hands, held });
}

/// The raised hands as facilitators see them. In a round everyone has one, so that a hand that went would name
/// who passed: there they see who is ready, and nothing before that.
pub(crate) fn hands_view(s: &State, stage: StageId) -> Vec<view::Hand> {
    let round = s.turns(stage).is_some_and(|turns| turns.order == Order::Round);
    let hands = s[stage].floor.hands.iter().filter(|hand| !round || hand.ready.is_some());
    let seen = |hand: &Hand| {
        let alias = s.seat(hand.seat)?.alias.clone();
        Some(view::Hand { seat: hand.seat, alias, since: hand.since, ready: hand.ready.is_some() })
    };
    hands.filter_map(seen).collect()
}

// ---- the ready check

/// The next person who is there, if they have not been asked yet. People who are away keep their place.
fn ask_next(s: &mut State, stage: StageId) {
    let next = next_present(s, stage).filter(|_| s.end == End::NotYet);
    let asked = s[stage].floor.asked.map(|asked| asked.seat);
    match next {
        Some((id, None)) if asked != Some(id) => ask(s, stage, id),
        Some((_, Some(_))) | None if asked.is_some() => stop_asking(s, stage),
        _ => {}
    }
}

/// The first hand in order whose owner is there and may be asked, and since when they are ready.
fn next_present(s: &State, stage: StageId) -> Option<(SeatId, Option<At>)> {
    let mut hands = present_hands(s, stage);
    hands.find(|hand| hand.not_before <= s.now).map(|hand| (hand.seat, hand.ready))
}

fn present_hands(s: &State, stage: StageId) -> impl Iterator<Item = &Hand> {
    s[stage].floor.hands.iter().filter(|hand| s.inside(hand.seat).is_some_and(Seat::is_present))
}

fn ask(s: &mut State, stage: StageId, id: SeatId) {
    stop_asking(s, stage);
    let Some(seat) = s.seat(id) else { return };
    let waits = s.waits();
    let limit = if seat.newcomer { waits.ready_newcomer_ms } else { waits.ready_ms };
    let until = s.now + s.limit_for(seat, limit);
    s[stage].floor.asked = Some(Asked { seat: id, until });
    let called = s[stage].floor.called == Some(id);
    s.tell(id, Event::ReadyCheck { until, called });
}

fn stop_asking(s: &mut State, stage: StageId) {
    if let Some(asked) = s[stage].floor.asked.take() {
        s.tell(asked.seat, Event::ReadyCheckOver {});
    }
}

pub(crate) fn ready(s: &mut State, stage: StageId, id: SeatId, draft: Option<String>) {
    let now = s.now;
    if let Some(hand) = s[stage].floor.hands.iter_mut().find(|hand| hand.seat == id) {
        hand.ready.get_or_insert(now);
    }
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.draft = draft;
    }
    changed(s, stage);
}

pub(crate) fn pass(s: &mut State, stage: StageId, id: SeatId) {
    lower(s, stage, id);
}

/// Once more at the end, and not at once: that would be hurrying. After that the person is left in peace, named
/// nowhere.
pub(crate) fn later(s: &mut State, stage: StageId, id: SeatId) {
    let not_before = s.now + s.waits().ready_ms;
    let Some(hand) = s[stage].floor.hands.iter_mut().find(|hand| hand.seat == id) else { return };
    if hand.later {
        return lower(s, stage, id);
    }
    hand.later = true;
    hand.ready = None;
    hand.not_before = not_before;
    if s[stage].floor.called == Some(id) {
        s[stage].floor.called = None;
    }
    stop_asking(s, stage);
    s.tell(id, Event::Hint { hint: Hint::AskedLater });
    changed(s, stage);
}

// ---- the floor passes

pub(crate) fn may_call(
    s: &State,
    stage: StageId,
    seat: Option<SeatId>,
    turn: Option<TurnId>,
) -> Result<(), Refused> {
    if s.turns(stage).is_none() {
        return Err(Code::NoHandsNow.into());
    }
    let floor = &s[stage].floor;
    if floor.turn.as_ref().map(|running| running.id) != turn {
        return Err(Code::Stale.into());
    }
    match seat {
        Some(id) if floor.place(id).is_none() => Err(Code::NotFound.into()),
        None if floor.hands.is_empty() => Err(Code::NotFound.into()),
        _ => Ok(()),
    }
}

/// The chair calls the next hand, or another one out of order. Whoever is not ready yet is asked first.
pub(crate) fn call(s: &mut State, stage: StageId, seat: Option<SeatId>) {
    let next = next_present(s, stage).map(|(id, _)| id);
    let Some(id) = seat.or(next).or(s[stage].floor.hands.first().map(|hand| hand.seat)) else { return };
    let present = s.inside(id).is_some_and(Seat::is_present);
    let now = s.now;
    let floor = &mut s[stage].floor;
    if let Some(hand) = floor.hands.iter_mut().find(|hand| hand.seat == id) {
        (hand.later, hand.not_before) = (false, now);
    }
    floor.called = Some(id);
    floor.flowing |= present;
    floor.held = false;
    if let Some(asked) = floor.asked.filter(|asked| asked.seat == id) {
        s.tell(id, Event::ReadyCheck { until: asked.until, called: true });
    }
    changed(s, stage);
}

pub(crate) fn hold(s: &mut State, stage: StageId, on: bool) {
    s[stage].floor.held = on;
    quiet_was_broken(s, stage);
    changed(s, stage);
}

/// Whether this seat would have the floor at once by saying that it is ready.
pub(crate) fn would_pass_to(s: &State, stage: StageId, id: SeatId) -> bool {
    let floor = &s[stage].floor;
    floor.is_asked(id) && is_free(s, stage) && (floor.flowing || s.carries_itself())
}

/// The floor is free, rested, not held, and there is time for a turn.
fn is_free(s: &State, stage: StageId) -> bool {
    let here = &s[stage];
    let floor = &here.floor;
    let free =
        floor.turn.is_none() && !floor.held && floor.rest_until <= s.now && floor.replies_until <= s.now;
    let time = here.ends >= s.now + s.waits().turn_least_ms;
    free && time && s.turns(stage).is_some() && s.end == End::NotYet && here.leaving_for.is_none()
}

/// When the floor passes by itself to whoever is ready, if they stay the next.
fn passes_at(s: &State, stage: StageId) -> Option<At> {
    let floor = &s[stage].floor;
    let (_, ready) = next_present(s, stage)?;
    let free_at = floor.rest_until.max(floor.replies_until);
    let waits = if floor.flowing || s.carries_itself() { 0 } else { s.waits().idle_floor_ms };
    (floor.turn.is_none() && !floor.held && s[stage].leaving_for.is_none()).then_some(())?;
    Some((ready? + waits).max(free_at))
}

fn try_pass(s: &mut State, stage: StageId) {
    if passes_at(s, stage).is_some_and(|at| at <= s.now) && is_free(s, stage) {
        let (id, _) = next_present(s, stage).expect("someone is ready: passes_at found them");
        give(s, stage, id);
    }
}

fn give(s: &mut State, stage: StageId, id: SeatId) {
    let floor = &mut s[stage].floor;
    floor.hands.retain(|hand| hand.seat != id);
    floor.called = None;
    floor.flowing = true;
    *floor.spoken.entry(id).or_insert(0) += 1;
    if floor.is_asked(id) {
        stop_asking(s, stage);
    }
    s.tell(id, Event::Place { place: None });
    turn::begin(s, stage, id);
    ask_next(s, stage);
}

/// A turn has ended: rest, replies, and on to the next.
pub(crate) fn came_free(s: &mut State, stage: StageId, rest_until: At, replies_until: At) {
    let floor = &mut s[stage].floor;
    floor.rest_until = rest_until;
    floor.replies_until = replies_until;
    floor.flowing = !floor.hands.is_empty();
    floor.hands.iter_mut().for_each(|hand| hand.not_before = 0);
}

/// Leaves the floor free for a while.
pub(crate) fn rest(s: &mut State, stage: StageId, until: At) {
    let floor = &mut s[stage].floor;
    floor.rest_until = floor.rest_until.max(until);
}

/// The minute in which the meeting was about to end is given back.
pub(crate) fn give_back(s: &mut State, stage: StageId, ms: u64) {
    if let Some(asked) = &mut s[stage].floor.asked {
        asked.until += ms;
    }
    changed_if_turns(s, stage);
}

/// A turn that came to nothing does not count as one.
pub(crate) fn forget_turn(s: &mut State, stage: StageId, id: SeatId) {
    let spoken = &mut s[stage].floor.spoken;
    if let Some(count) = spoken.get_mut(&id) {
        *count = count.saturating_sub(1);
    }
    spoken.retain(|_, count| *count > 0);
}

/// Puts a turn back that has only just begun, so that the one before it can go on.
pub(crate) fn put_back(s: &mut State, stage: StageId, id: SeatId) {
    forget_turn(s, stage, id);
    let since = s.now;
    let hand =
        Hand { seat: id, since, ready: Some(since), later: false, first: true, not_before: since, told: 0 };
    s[stage].floor.hands.push(hand);
}

// ---- the clock

pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    s.turns(stage)?;
    if s.end != End::NotYet {
        return None;
    }
    let floor = &s[stage].floor;
    let passing = passes_at(s, stage).filter(|&at| s[stage].ends >= at.max(s.now) + s.waits().turn_least_ms);
    let asked = floor.asked.map(|asked| asked.until);
    let quiet = quiet_step_at(s, stage);
    // Nothing happens when a rest is over, but `check` is to know it as soon as `apply` would.
    let rested = [floor.rest_until, floor.replies_until].into_iter().filter(|at| *at > s.now).min();
    let waking = present_hands(s, stage).map(|hand| hand.not_before).filter(|at| *at > s.now).min();
    [passing, asked, quiet, rested, waking].into_iter().flatten().min()
}

pub(crate) fn tick(s: &mut State, stage: StageId) {
    if s.turns(stage).is_none() || s.end != End::NotYet {
        return;
    }
    if let Some(asked) = s[stage].floor.asked.filter(|asked| asked.until <= s.now) {
        later(s, stage, asked.seat);
    }
    ask_next(s, stage);
    if passes_at(s, stage).is_some_and(|at| at <= s.now) && is_free(s, stage) {
        changed(s, stage);
    }
    if quiet_step_at(s, stage).is_some_and(|at| at <= s.now) {
        take_quiet_step(s, stage);
    }
}

// ---- a long quiet

/// Remembers since when the floor is free and nobody wants it.
fn note_quiet(s: &mut State, stage: StageId) {
    let now = s.now;
    let queue = s.turns(stage).is_some_and(|turns| turns.order == Order::Queue);
    let nobody = present_hands(s, stage).next().is_none();
    let floor = &mut s[stage].floor;
    let quiet = floor.turn.is_none() && nobody;
    if quiet && queue {
        floor.flowing = false;
    }
    match (quiet, floor.quiet_since) {
        (true, None) => floor.quiet_since = Some(now),
        (false, Some(_)) => (floor.quiet_since, floor.quiet_steps) = (None, 0),
        _ => {}
    }
}

/// The chair has spoken: the quiet begins anew.
pub(crate) fn quiet_was_broken(s: &mut State, stage: StageId) {
    let now = s.now;
    let floor = &mut s[stage].floor;
    if floor.quiet_since.is_some() {
        (floor.quiet_since, floor.quiet_steps) = (Some(now), 0);
    }
}

/// The waits after which something happens in a long quiet, in order.
fn quiet_step_at(s: &State, stage: StageId) -> Option<At> {
    let (floor, waits) = (&s[stage].floor, s.waits());
    let since = floor.quiet_since.filter(|_| s[stage].leaving_for.is_none() && !floor.held)?;
    let turns = s.turns(stage)?;
    if turns.order == Order::Round || (turns.order == Order::Fixed && !floor.spoken.is_empty()) {
        // Someone who is away keeps their place for as long as a speaker would.
        let undone = since + if floor.hands.is_empty() { waits.unfinished_ms } else { waits.turn_away_ms };
        return (floor.quiet_steps == 0).then(|| undone.max(floor.rest_until).max(floor.replies_until));
    }
    if turns.who == Who::Newcomers {
        let nobody = if floor.hands.is_empty() { waits.newcomers_ms } else { waits.turn_away_ms };
        return (floor.quiet_steps == 0).then_some(since + nobody);
    }
    let steps = [waits.no_hands_hint_ms, waits.no_hands_quiet_ms, waits.no_hands_move_ms];
    steps.get(usize::from(floor.quiet_steps)).map(|wait| since + wait)
}

/// A round in which everyone was asked, and a phase for newcomers without any, are over. Elsewhere the
/// facilitators get a hint, the room a kind word, and without anyone leading the evening goes on.
fn take_quiet_step(s: &mut State, stage: StageId) {
    let floor = &mut s[stage].floor;
    floor.quiet_steps += 1;
    let step = floor.quiet_steps;
    let turns = s.turns(stage).expect("a quiet step is one of a phase of turns");
    let over = turns.order != Order::Queue || turns.who == Who::Newcomers;
    match step {
        _ if over => next_phase(s, stage),
        1 => s.tell_facilitators(&Event::Hint { hint: Hint::NoHands }),
        2 => post_quiet_ok(s, stage),
        _ => long_quiet(s, stage),
    }
}

fn post_quiet_ok(s: &mut State, stage: StageId) {
    if let Some(text) = s.slot("quiet_ok").map(str::to_owned) {
        lines::post(s, stage, "quiet_ok", (0, 1), None, &text);
    }
}

fn long_quiet(s: &mut State, stage: StageId) {
    s.tell_facilitators(&Event::Hint { hint: Hint::LongQuiet });
    if s.carries_itself() {
        next_phase(s, stage);
    }
}

fn next_phase(s: &mut State, stage: StageId) {
    if let Some(index) = s[stage].position {
        phases::move_to(s, stage, index + 1);
    }
}
