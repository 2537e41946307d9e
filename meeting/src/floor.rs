//! The floor: raised hands, their order, the ready check, and how the floor passes by itself.
//!
//! A turn is given only to someone who has just said that they are ready, so that a pass never leads to a public
//! name. Everything about a hand but the number of those who wait is private to its owner and the facilitators.

use crate::entry::At;
use crate::format::{Again, Order, Who};
use crate::outcome::Refused;
use crate::stage::StageId;
use crate::state::{End, State};
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
    called: Option<SeatId>,
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
    /// Comes before all others: the floor moved on while they were away, or the chair called them.
    first: bool,
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
    let waiting = s[stage].floor.told_waiting;
    s[stage].floor = Floor { told_waiting: waiting, ..Floor::default() };
    match order {
        Order::Queue => {}
        Order::Round => draw_round(s, stage),
        Order::Fixed => ask_speaker(s, stage),
    }
    s[stage].floor.flowing = order != Order::Queue;
    changed(s, stage);
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
    let speaker = s.everyone_inside().find(|(_, seat)| seat.role == Role::Speaker).map(|(id, _)| id);
    if let Some(id) = speaker {
        put_hand(s, stage, id);
    }
}

/// Someone became the evening's speaker while their phase runs.
pub(crate) fn speaker_named(s: &mut State, stage: StageId, id: SeatId) {
    let waits = s.turns(stage).is_some_and(|turns| turns.order == Order::Fixed);
    let floor = &s[stage].floor;
    if waits && floor.turn.is_none() && floor.hands.is_empty() && floor.spoken.is_empty() {
        put_hand(s, stage, id);
        changed(s, stage);
    }
}

/// The phase is over: those who still wait are told, privately.
pub(crate) fn close(s: &mut State, stage: StageId) {
    turn::end(s, stage);
    stop_asking(s, stage);
    for hand in std::mem::take(&mut s[stage].floor.hands) {
        s.tell(hand.seat, Event::Place { place: None });
        s.tell(hand.seat, Event::NotReached {});
    }
    tell_waiting(s, stage);
    let waiting = s[stage].floor.told_waiting;
    s[stage].floor = Floor { told_waiting: waiting, ..Floor::default() };
}

// ---- hands

pub(crate) fn may_raise(s: &State, stage: StageId, id: SeatId) -> Result<(), Refused> {
    let Some(turns) = s.turns(stage).filter(|turns| turns.order != Order::Fixed) else {
        return Err(Code::NoHandsNow.into());
    };
    let floor = &s[stage].floor;
    if let Some(place) = floor.place(id) {
        return Err(Refused { place: Some(place), ..Code::HandAlreadyUp.into() });
    }
    if floor.turn.as_ref().is_some_and(|turn| turn.seat == id) {
        return Err(Code::HandAlreadyUp.into());
    }
    let once = turns.again == Again::Never || turns.order == Order::Round;
    let missed = s.seat(id).is_some_and(|seat| seat.missed_turn);
    if once && !missed && floor.spoken.contains_key(&id) {
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
    s[stage].floor.hands.push(Hand { seat: id, since, ready: None, later: false, first, told: 0 });
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

/// First those who come first, then who has not spoken (if the format says so), then by the time of the hand;
/// whoever said "later" comes behind all of them. The reason for a place is never shown.
fn put_in_order(s: &mut State, stage: StageId) {
    let after_all = s.turns(stage).is_some_and(|turns| turns.again == Again::AfterAll);
    let floor = &mut s[stage].floor;
    let spoken = &floor.spoken;
    let taken = |seat| if after_all { spoken.get(&seat).copied().unwrap_or(0) } else { 0 };
    floor.hands.sort_by_key(|hand| (hand.later, !hand.first, taken(hand.seat), hand.since));
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

pub(crate) fn tell_hands(s: &mut State, stage: StageId) {
    let (hands, held) = (hands_view(s, stage), s[stage].floor.held);
    s.tell_facilitators(&Event::Hands { hands, held });
}

/// The raised hands as facilitators see them: never who passed, never who said "later".
pub(crate) fn hands_view(s: &State, stage: StageId) -> Vec<view::Hand> {
    let hands = s[stage].floor.hands.iter();
    let seen = |hand: &Hand| {
        let alias = s.seat(hand.seat)?.alias.clone();
        Some(view::Hand { seat: hand.seat, alias, since: hand.since, ready: hand.ready.is_some() })
    };
    hands.filter_map(seen).collect()
}

// ---- the ready check

/// The next person who is there, if they have not been asked yet. People who are away keep their place.
fn ask_next(s: &mut State, stage: StageId) {
    let next = next_present(s, stage);
    let asked = s[stage].floor.asked.map(|asked| asked.seat);
    match next {
        Some((id, None)) if asked != Some(id) => ask(s, stage, id),
        Some((_, Some(_))) | None if asked.is_some() => stop_asking(s, stage),
        _ => {}
    }
}

/// The first hand in order whose owner is there, and since when they are ready.
fn next_present(s: &State, stage: StageId) -> Option<(SeatId, Option<At>)> {
    let present = |hand: &&Hand| s.inside(hand.seat).is_some_and(|seat| seat.is_present());
    s[stage].floor.hands.iter().find(present).map(|hand| (hand.seat, hand.ready))
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
    if let (Some(seat), Some(_)) = (s.seats.get_mut(&id), &draft) {
        seat.draft = draft;
    }
    changed(s, stage);
}

pub(crate) fn pass(s: &mut State, stage: StageId, id: SeatId) {
    lower(s, stage, id);
}

/// Once more at the end; after that the person is left in peace, named nowhere.
pub(crate) fn later(s: &mut State, stage: StageId, id: SeatId) {
    let Some(hand) = s[stage].floor.hands.iter_mut().find(|hand| hand.seat == id) else { return };
    if hand.later {
        return lower(s, stage, id);
    }
    hand.later = true;
    hand.ready = None;
    stop_asking(s, stage);
    let alone = next_present(s, stage).is_some_and(|(next, _)| next == id);
    s.tell(id, Event::Hint { hint: Hint::AskedLater });
    if alone && s[stage].floor.hands.len() == 1 {
        // Nobody to wait for: asking again at once would be hurrying.
        return lower(s, stage, id);
    }
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
    let Some(id) = seat.or(next) else { return };
    let floor = &mut s[stage].floor;
    for hand in &mut floor.hands {
        hand.first = hand.seat == id;
        hand.later &= hand.seat != id;
    }
    floor.called = Some(id);
    floor.flowing = true;
    floor.held = false;
    if let Some(asked) = floor.asked.filter(|asked| asked.seat == id) {
        s.tell(id, Event::ReadyCheck { until: asked.until, called: true });
    }
    changed(s, stage);
}

pub(crate) fn hold(s: &mut State, stage: StageId, on: bool) {
    s[stage].floor.held = on;
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
}

/// Puts a turn back that has only just begun, so that the one before it can go on.
pub(crate) fn put_back(s: &mut State, stage: StageId, id: SeatId) {
    let now = s.now;
    let floor = &mut s[stage].floor;
    if let Some(count) = floor.spoken.get_mut(&id) {
        *count = count.saturating_sub(1);
    }
    floor.spoken.retain(|_, count| *count > 0);
    floor.hands.push(Hand { seat: id, since: now, ready: Some(now), later: false, first: true, told: 0 });
}

// ---- the clock

pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    s.turns(stage)?;
    if s.end != End::NotYet {
        return None;
    }
    let floor = &s[stage].floor;
    let passing = passes_at(s, stage).filter(|&at| s[stage].ends >= at + s.waits().turn_least_ms);
    let asked = floor.asked.map(|asked| asked.until);
    let quiet = quiet_step_at(s, stage);
    // Nothing happens when a rest is over, but `check` is to know it as soon as `apply` would.
    let rested = [floor.rest_until, floor.replies_until].into_iter().filter(|at| *at > s.now).min();
    [passing, asked, quiet, rested].into_iter().flatten().min()
}

pub(crate) fn tick(s: &mut State, stage: StageId) {
    if s.turns(stage).is_none() || s.end != End::NotYet {
        return;
    }
    if let Some(asked) = s[stage].floor.asked.filter(|asked| asked.until <= s.now) {
        later(s, stage, asked.seat);
    }
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
    let nobody = next_present(s, stage).is_none();
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
        let undone = since + waits.unfinished_ms;
        return (floor.quiet_steps == 0).then(|| undone.max(floor.rest_until).max(floor.replies_until));
    }
    if turns.who == Who::Newcomers {
        return (floor.quiet_steps == 0).then_some(since + waits.newcomers_ms);
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
