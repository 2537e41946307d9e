//! The evening's phases: how each begins and ends, and how minutes move so that the closing keeps its time.

use crate::entry::At;
use crate::format::{Kind, Order, Part, Phase, Respond};
use crate::outcome::Refused;
use crate::state::{End, State};
use crate::{approval, ask, calm, floor, insert, lines, quorum, reading, signs, split, succession, turn};
use protocol::event::{Alert, Event, Standing};
use protocol::view::PhaseView;
use protocol::{Code, PhaseIndex, SeatId, StageId};

/// Where the phase of an index stands in the list; refused if it is not the current one.
pub(crate) fn current(s: &State, stage: StageId, believed: PhaseIndex) -> Result<usize, Refused> {
    match s[stage].position {
        Some(index) if index == usize::from(believed.0) => Ok(index),
        Some(_) => Err(Code::Stale.into()),
        None => Err(Code::WrongState.into()),
    }
}

/// The same, where an inserted phase is to be ended first: whoever did not see it begin or end would leave another
/// phase than they believe.
pub(crate) fn current_of_list(s: &State, stage: StageId, believed: PhaseIndex) -> Result<usize, Refused> {
    match s[stage].insert.running() {
        Some(_) => Err(Code::Stale.into()),
        None => current(s, stage, believed),
    }
}

/// Opens the doors: the first phase begins.
pub(crate) fn open(s: &mut State) {
    s.door.open = true;
    go_to(s, StageId::MAIN, 0);
}

/// Starts the counted evening at once.
pub(crate) fn start(s: &mut State) {
    go_to(s, StageId::MAIN, first_counted(s));
}

/// The phase that begins the counted evening.
pub(crate) fn first_counted(s: &State) -> usize {
    let first = s[StageId::MAIN].phases.iter().position(|phase| phase.part == Part::Counted);
    quorum::next(s, StageId::MAIN, first.unwrap_or(0))
}

/// Goes to the phase before.
pub(crate) fn go_back(s: &mut State, stage: StageId, index: usize) {
    if let Some(before) = quorum::previous(s, stage, index) {
        move_to(s, stage, before);
    }
}

/// Goes to another phase: at once, or as soon as the running turn's current line is finished.
pub(crate) fn move_to(s: &mut State, stage: StageId, index: usize) {
    if s[stage].floor.turn.is_some() {
        s[stage].leaving_for = Some(index);
        turn::begin_closing(s, stage);
    } else if !(stage.is_main() && split::holds_back(s, index)) {
        go_to(s, stage, index);
    }
}

/// Gives a phase more minutes.
pub(crate) fn extend(s: &mut State, stage: StageId, minutes: u16) {
    if s[stage].leaving_for.take().is_some() {
        turn::stay_open(s, stage);
    }
    s[stage].ends = s[stage].ends.max(s.now) + u64::from(minutes) * 60_000;
    tell_moved(s, stage);
    if stage.is_main() {
        split::extended(s);
    }
}

/// Only where more than that is left: to end it at once is another act.
pub(crate) fn may_shorten(s: &State, stage: StageId, minutes: u16) -> Result<(), Refused> {
    let left = s[stage].ends.saturating_sub(s.now);
    if left > u64::from(minutes) * 60_000 { Ok(()) } else { Err(Code::WrongState.into()) }
}

/// Takes minutes from the running phase.
pub(crate) fn shorten(s: &mut State, stage: StageId, minutes: u16) {
    s[stage].ends -= u64::from(minutes) * 60_000;
    tell_moved(s, stage);
}

/// The running phase ends at another time than was told.
pub(crate) fn tell_moved(s: &mut State, stage: StageId) {
    let Some(index) = s[stage].position else { return };
    let (phase, ends_at) = (phase_index(index), s[stage].ends);
    s.tell_room(stage, Event::PhaseMoved { phase, ends_at });
}

/// The last part of a room lasts as long as its split does.
pub(crate) fn last_until_the_split_ends(s: &mut State, stage: StageId) {
    if s[stage].position.is_some_and(|index| index + 1 == s[stage].phases.len()) {
        last_until(s, stage, s[StageId::MAIN].ends);
    }
}

/// When the clock matters to the running phase.
pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    let here = &s[stage];
    here.position?;
    if here.leaving_for.is_some() {
        return None;
    }
    let warning = (!here.warned).then(|| warning_at(s, stage));
    Some(warning.map_or(here.ends, |at| at.min(here.ends)))
}

/// Does what is due.
pub(crate) fn tick(s: &mut State, stage: StageId) {
    let here = &s[stage];
    if here.position.is_none() || here.leaving_for.is_some() {
        return;
    }
    if here.ends <= s.now {
        end_by_itself(s, stage);
    } else if !here.warned && warning_at(s, stage) <= s.now {
        s[stage].warned = true;
        if s.listed_phase(stage).is_some_and(|phase| phase.part == Part::Before) {
            quorum::tell_if_too_few(s);
        }
        if !s[stage].floor.hands.is_empty() {
            s.alert(stage, Alert::PhaseEnding, None);
        }
    }
}

fn end_by_itself(s: &mut State, stage: StageId) {
    let next = s[stage].position.map_or(0, |index| quorum::next(s, stage, index + 1));
    let starts = s[stage].insert.running().is_none();
    if !(starts && quorum::put_off_start(s, stage, next)) {
        leave(s, stage);
    }
}

/// The running phase lasts until then.
pub(crate) fn last_until(s: &mut State, stage: StageId, until: At) {
    let Some(phase) = s[stage].position.map(phase_index) else { return };
    s[stage].ends = until;
    s.tell_room(stage, Event::PhaseMoved { phase, ends_at: until });
}

fn warning_at(s: &State, stage: StageId) -> At {
    let here = &s[stage];
    here.began + (here.ends - here.began) * s.waits().phase_warning_percent / 100
}

/// The one place where a phase ends and another begins.
pub(crate) fn go_to(s: &mut State, stage: StageId, index: usize) {
    if s[stage].insert.running().is_some() {
        // Wherever an inserted phase is left for, it leads back to the one behind it.
        return insert::end(s, stage);
    }
    finish(s, stage);
    let index = quorum::next(s, stage, index);
    match s[stage].phases.get(index).cloned() {
        Some(phase) => begin(s, stage, index, &phase),
        None if stage.is_main() => begin_ending(s),
        None => split::room_over(s, stage),
    }
}

/// Leaves the running phase for the next.
pub(crate) fn leave(s: &mut State, stage: StageId) {
    if let Some(index) = s[stage].position {
        move_to(s, stage, index + 1);
    }
}

/// What ends with every phase, inserted or not.
pub(crate) fn finish(s: &mut State, stage: StageId) {
    if stage.is_main() {
        split::close(s);
    }
    floor::close(s, stage);
    signs::tell(s, stage);
    approval::give_all_back(s, stage);
    ask::finish(s, stage);
    lines::release_all_delayed(s, stage);
    s[stage].reading = None;
    s[stage].slow_ms = None;
    s[stage].leaving_for = None;
    if matches!(s.kind(stage), Some(Kind::Quiet { bell: true, .. })) {
        s.tell_room(stage, Event::Bell {});
    }
    tell_departures(s, stage);
    s.shown_record = s.record;
}

/// Departures are told here and nowhere else, all at once, so that nobody is seen to leave. Of those who left
/// without a line nothing stays.
fn tell_departures(s: &mut State, stage: StageId) {
    let gone = std::mem::take(&mut s[stage].departed);
    if gone.is_empty() {
        return;
    }
    for id in gone.iter().filter(|_| stage.is_main()) {
        succession::forget(s, *id);
        let left = s.seat(*id).is_some_and(|seat| seat.standing == Standing::Left);
        let lines = s.stages.keys().any(|room| !lines::lines_of(s, *room, *id, None).is_empty());
        if left && !lines {
            s.seats.remove(id);
        }
    }
    s.tell_room(stage, Event::People { here: Vec::new(), gone });
}

/// Someone is no longer in a room, which hears of it at its next phase. Many at once show nobody either, and a list of
/// them must not grow for a whole phase.
pub(crate) fn departed(s: &mut State, stage: StageId, id: SeatId) {
    s[stage].departed.push(id);
    if s[stage].departed.len() >= s.waits().departures {
        tell_departures(s, stage);
    }
}

fn begin(s: &mut State, stage: StageId, index: usize, phase: &Phase) {
    let now = s.now;
    let here = &mut s[stage];
    here.position = Some(index);
    here.began = now;
    here.warned = false;
    here.invited = false;
    here.guided = 0;
    let starts = phase.part == Part::Counted && here.started.is_none();
    if starts {
        here.started = Some(now);
    }
    s[stage].ends = ends_at(s, stage, index, phase);
    ask::begin(s, stage, phase);
    tell_begun(s, stage);
    begin_kind(s, stage, phase);
    if starts && stage.is_main() {
        quorum::started(s);
    }
}

/// Tells the room which phase runs from now on.
pub(crate) fn tell_begun(s: &mut State, stage: StageId) {
    let phase = view(s, stage).expect("a phase runs: its beginner has set it");
    s.tell_room(stage, Event::PhaseBegan { phase });
}

/// What the group has settled as the topic of a phase.
pub(crate) fn settled_topic(s: &State, stage: StageId, phase: &Phase) -> Option<String> {
    s[stage].agenda.topic(phase.topic.as_deref()?).map(str::to_owned)
}

/// What begins with every phase, inserted or not.
pub(crate) fn begin_kind(s: &mut State, stage: StageId, phase: &Phase) {
    if let Some(text) = phase.prompt.as_deref().and_then(|slot| s.slot(slot)).map(str::to_owned) {
        lines::post(s, stage, phase.prompt.as_deref().unwrap_or_default(), (0, 1), None, &text);
    }
    if let Some(text) = settled_topic(s, stage, phase) {
        lines::post(s, stage, "topic", (0, 1), None, &text);
    }
    match &phase.kind {
        Kind::Turns(turns) => floor::begin(s, stage, turns.order),
        Kind::Text { slot, by, .. } => reading::begin(s, stage, slot, *by),
        Kind::Quiet { bell: true, .. } => {
            s.tell_room(stage, Event::Bell {});
        }
        Kind::Agree => {
            let here = s.seats.values_mut().filter(|seat| seat.stage == stage);
            here.for_each(|seat| seat.reaffirmed = false);
        }
        Kind::Split(rooms) if stage.is_main() => split::begin(s, rooms),
        Kind::Open { .. } | Kind::Quiet { .. } | Kind::Ask(_) | Kind::Split(_) => {}
    }
}

/// A phase lasts as long as it was planned. One that may give minutes ends when the plan of the evening says:
/// it gives what earlier phases took too much, at most `flex_ms`, and has what they did not need.
fn ends_at(s: &State, stage: StageId, index: usize, phase: &Phase) -> At {
    let now = s.now;
    if !stage.is_main() && index + 1 == s[stage].phases.len() {
        return s[StageId::MAIN].ends.max(now);
    }
    let (Some(started), true) = (s[stage].started, phase.flex_ms > 0) else { return now + phase.length_ms };
    let planned = started + counted_until(s, stage, index);
    planned.max(now + phase.length_ms.saturating_sub(phase.flex_ms))
}

/// The planned length of the counted phases up to and with this one.
fn counted_until(s: &State, stage: StageId, index: usize) -> u64 {
    let counted = s[stage].phases.iter().take(index + 1).filter(|phase| phase.part == Part::Counted);
    counted.map(|phase| phase.length_ms).sum()
}

/// Whether people may still write to each other when the counted evening is over.
pub(crate) fn people_linger(s: &State) -> bool {
    let here = &s[StageId::MAIN];
    let ahead = here.position.map_or(0, |index| index + 1);
    let open = |phase: &Phase| phase.part == Part::After && matches!(phase.kind, Kind::Open { .. });
    (ahead..here.phases.len())
        .any(|index| open(&here.phases[index]) && quorum::takes_place(s, StageId::MAIN, index))
}

/// When the counted evening ends by plan.
pub(crate) fn planned_end(s: &State, stage: StageId) -> Option<At> {
    let all = s[stage].phases.len();
    s[stage].started.map(|started| started + counted_until(s, stage, all))
}

/// The running phase, for people.
pub(crate) fn view(s: &State, stage: StageId) -> Option<PhaseView> {
    let phase = s.phase(stage)?;
    let slot = match &phase.kind {
        Kind::Text { slot, .. } => Some(slot.clone()),
        _ => phase.prompt.clone(),
    };
    let slow_s = s.slow_ms(stage).filter(|ms| *ms > 0).and_then(|ms| u32::try_from(ms / 1_000).ok());
    let order = s.turns(stage).map(|turns| turns.order);
    Some(PhaseView {
        index: phase_index(s[stage].position?),
        id: phase.id.clone(),
        kind: crate::view::kind_name(&phase.kind).to_owned(),
        slot,
        hands: order.is_some_and(|order| order != Order::Fixed) && !s[stage].floor.closed,
        order: order.map(|order| order_name(order).to_owned()),
        turn_ms: s.turns(stage).map(|turns| turns.turn_ms),
        respond: s.turns(stage).map(|turns| respond_name(turns.respond).to_owned()),
        choral: matches!(phase.kind, Kind::Text { choral: true, .. }),
        slow_s,
        threads: matches!(phase.kind, Kind::Open { threads: true, .. }),
        ask: ask::view(s, stage).map(Box::new),
        ends_at: s[stage].ends,
        inserted: s[stage].insert.running().is_some(),
    })
}

fn respond_name(respond: Respond) -> &'static str {
    match respond {
        Respond::None => "none",
        Respond::React => "react",
        Respond::Window => "window",
        Respond::OnRequest => "on_request",
    }
}

fn order_name(order: Order) -> &'static str {
    match order {
        Order::Queue => "queue",
        Order::Round => "round",
        Order::Fixed => "fixed",
        Order::Progressive => "progressive",
        Order::Tag => "tag",
        Order::Call => "call",
    }
}

pub(crate) fn phase_index(index: usize) -> PhaseIndex {
    PhaseIndex(u16::try_from(index).unwrap_or(u16::MAX))
}

// ---- the end

/// Ends it gently: with the group's closing text, if that has not been read.
pub(crate) fn end_gently(s: &mut State) {
    let here = &s[StageId::MAIN];
    let read = here.position.map_or(0, |index| index + 1);
    let closing = here.phases.iter().skip(read).rev().find_map(|phase| match &phase.kind {
        Kind::Text { slot, .. } if phase.part == Part::Counted => Some(slot.clone()),
        _ => None,
    });
    if let Some((slot, text)) = closing.and_then(|slot| Some((slot.clone(), s.slot(&slot)?.to_owned()))) {
        let parts = crate::format::parts(&text);
        let all = u16::try_from(parts.len()).unwrap_or(u16::MAX);
        for (part, words) in (0..all).zip(parts) {
            lines::post(s, StageId::MAIN, &slot, (part, all), None, words);
        }
    }
    begin_ending(s);
}

/// The meeting will end in a minute, unless someone undoes that.
pub(crate) fn begin_ending(s: &mut State) {
    let at = s.now + s.waits().end_undo_ms;
    s.end = End::Ending { at };
    s.tell_everyone(&Event::Ending { ends_at: at });
}

/// The evening goes on where it was, for nothing moved in that minute. At the very end there is a little more time.
pub(crate) fn undo_end(s: &mut State) {
    const AFTER_UNDO_MINUTES: u16 = 10;
    s.end = End::NotYet;
    s.tell_everyone(&Event::EndUndone {});
    if s[StageId::MAIN].position.is_some() && s[StageId::MAIN].ends <= s.now {
        extend(s, StageId::MAIN, AFTER_UNDO_MINUTES);
    }
    calm::flow_again(s);
}

pub(crate) fn end_deadline(s: &State) -> Option<At> {
    match s.end {
        End::Ending { at, .. } => Some(at),
        End::NotYet | End::Ended => None,
    }
}

pub(crate) fn end_tick(s: &mut State) {
    if end_deadline(s).is_some_and(|at| at <= s.now) {
        end_now(s);
    }
}

pub(crate) fn end_now(s: &mut State) {
    s.end = End::Ended;
    s.tell_everyone(&Event::Ended {});
}
