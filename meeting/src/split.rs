//! Splits: smaller rooms for a while, each with phases, a floor and a memory of its own; then everyone is back.
//!
//! What is said in such a room stays there. Nobody hears a room that they are not in, and what was said goes with the
//! room: not even those who were there catch up on it later.

mod placing;

use crate::entry::At;
use crate::format::{Kind, Phase, Split};
use crate::outcome::Refused;
use crate::stage::Stage;
use crate::state::{Seat, State};
use crate::{approval, floor, insert, lines, phases, succession, turn};
use placing::{drawn, pairs, shares};
use protocol::client::{Role, SplitBy};
use protocol::event::Event;
use protocol::view::RoomOffer;
use protocol::{Code, SeatId, StageId};
use serde::{Deserialize, Serialize};

/// The splits of one meeting.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Splits {
    running: Option<Running>,
    /// Who has been together, the newest last.
    together: Vec<Vec<SeatId>>,
    /// No two rooms of a meeting have one number, so that none is ever taken for another.
    rooms_so_far: u16,
}

/// A split that runs. Its rooms are the stages beside the main one.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Running {
    by: SplitBy,
    began: At,
    /// People choose their room until then, before anything begins there.
    choosing_until: Option<At>,
    /// How many of the warnings before its end have been given.
    warnings: usize,
}

impl Splits {
    /// These milliseconds did not pass for it.
    pub(crate) fn shift(&mut self, ms: u64) {
        if let Some(running) = &mut self.running {
            running.began += ms;
            running.choosing_until.iter_mut().for_each(|at| *at += ms);
        }
    }
}

// ---- a split begins

/// Makes the rooms, and places whoever is placed. In a split by choice everyone stays in the main room until they
/// choose.
pub(crate) fn begin(s: &mut State, split: &Split) {
    let choosing_until = (split.by == SplitBy::Choice).then(|| s.now + s.waits().choose_room_ms);
    s.splits.running = Some(Running { by: split.by, began: s.now, choosing_until, warnings: 0 });
    match split.by {
        SplitBy::Choice => {
            split.rooms.iter().for_each(|name| _ = make_room(s, name, split));
        }
        SplitBy::Random => {
            let groups = shares(drawn(s, true), split.rooms.len());
            groups.iter().zip(&split.rooms).for_each(|(group, name)| place(s, group, name, split));
        }
        SplitBy::SamePairs | SplitBy::NewPairs => {
            let groups = pairs(s, split.by == SplitBy::NewPairs);
            (1..).zip(&groups).for_each(|(number, group): (u16, _)| {
                place(s, group, &number.to_string(), split);
            });
            s.splits.together.extend(groups);
        }
    }
    tell_rooms(s);
}

/// Asked for by a facilitator. Nobody is to be alone in a room, and names are as short as the names of people.
pub(crate) fn may_begin(s: &State, by: SplitBy, rooms: &[String], minutes: u16) -> Result<(), Refused> {
    const NAME_MAX: usize = 32;
    let named = rooms.iter().all(|name| (1..=NAME_MAX).contains(&name.chars().count()));
    let pairs = matches!(by, SplitBy::SamePairs | SplitBy::NewPairs);
    if !named || rooms.is_empty() != pairs || !(1..=60).contains(&minutes) {
        return Err(Code::BadRequest.into());
    }
    insert::may_begin(s, StageId::MAIN)?;
    let people = drawn(s, !pairs).len();
    let most = if by == SplitBy::Choice { people } else { people / 2 };
    if rooms.len().max(1) <= most { Ok(()) } else { Err(Code::TooFewPeople.into()) }
}

/// Between turns; in each room everyone may write.
pub(crate) fn begin_on_demand(s: &mut State, by: SplitBy, rooms: Vec<String>, minutes: u16) {
    let run = vec![insert::conversation(minutes)];
    let phase = Phase::new("split", Kind::Split(Split { by, rooms, run }), u64::from(minutes) * 60_000);
    insert::begin(s, StageId::MAIN, phase);
}

fn make_room(s: &mut State, name: &str, split: &Split) -> StageId {
    s.splits.rooms_so_far += 1;
    let id = StageId(s.splits.rooms_so_far);
    // A split inside a split would be a room that nobody finds the way out of.
    let phases = split.run.iter().filter(|phase| !matches!(phase.kind, Kind::Split(_))).cloned().collect();
    let room = Stage { id, name: name.to_owned(), phases, ..Stage::default() };
    s.stages.insert(id, Box::new(room));
    id
}

fn place(s: &mut State, group: &[SeatId], name: &str, split: &Split) {
    let room = make_room(s, name, split);
    s[room].placed.extend(group);
    group.iter().for_each(|id| go(s, *id, room));
    phases::go_to(s, room, 0);
}

/// The rooms of the split that runs, for people who choose or visit.
pub(crate) fn rooms(s: &State) -> Vec<RoomOffer> {
    let rooms = s.stages.iter().filter(|(id, here)| !id.is_main() && !here.over);
    rooms.map(|(id, here)| RoomOffer { stage: *id, name: here.name.clone() }).collect()
}

fn tell_rooms(s: &mut State) {
    let rooms = rooms(s);
    s.tell_everyone(&Event::Rooms { rooms });
}

// ---- moving between rooms

/// Into a room of the running split, or out of it to the main room. Where pairs talk, only those who facilitate and
/// whoever belongs there come in; and someone who was not there to be given a partner.
pub(crate) fn may_join(s: &State, id: SeatId, room: StageId) -> Result<(), Refused> {
    let Some(running) = &s.splits.running else { return Err(Code::WrongState.into()) };
    let Some(seat) = s.seat(id).filter(|seat| seat.role != Role::Bot) else {
        return Err(Code::Forbidden.into());
    };
    let there = s.stages.get(&room).filter(|here| !here.over).ok_or(Code::NotFound)?;
    let belongs = seat.role.facilitates() || seat.heard.knows(room);
    match running.by {
        _ if room == seat.stage => Err(Code::NothingToDo.into()),
        _ if room.is_main() => Ok(()),
        _ if there.leaving_for.is_some() || is_ending(s) => Err(Code::WrongState.into()),
        SplitBy::SamePairs | SplitBy::NewPairs if !belongs => may_be_third(s, id, there),
        _ => Ok(()),
    }
}

/// Beside a pair, and never beside a second one.
fn may_be_third(s: &State, id: SeatId, there: &Stage) -> Result<(), Refused> {
    let has_partner = s.stages.values().any(|here| here.placed.contains(&id));
    if has_partner || !s.inside(id).is_some_and(Seat::takes_part) {
        return Err(Code::NotHere.into());
    }
    match there.placed.iter().filter(|id| s.inside(**id).is_some()).count() {
        0 => Err(Code::NotHere.into()),
        1 | 2 => Ok(()),
        _ => Err(Code::RoomFull.into()),
    }
}

pub(crate) fn join(s: &mut State, id: SeatId, room: StageId) {
    go(s, id, room);
    if !room.is_main() && !s.seat(id).is_some_and(|seat| seat.role.facilitates()) {
        s[room].placed.insert(id);
    }
    let choosing = s.splits.running.as_ref().is_some_and(|running| running.choosing_until.is_some());
    if !room.is_main() && s[room].position.is_none() && !choosing {
        phases::go_to(s, room, 0);
    }
}

/// Takes a seat to another room. The main room stands still, so that a hand stays up there; a room of a split goes on,
/// and whoever leaves it has said their line, has no hand up, and no turn.
fn go(s: &mut State, id: SeatId, to: StageId) {
    let from = s.stage_of(id);
    approval::give_back(s, from, id);
    if !from.is_main() {
        lines::release_delayed(s, from, id);
        floor::lower(s, from, id);
        turn::cut_short(s, from, id);
    }
    let (left_at, inside) = (s[from].seq, s.inside(id).is_some());
    let Some(seat) = s.seats.get_mut(&id) else { return };
    seat.stage = to;
    if !inside {
        return;
    }
    // Words for a turn in one room are never said in another.
    seat.draft = None;
    seat.heard.end(left_at);
    let own = seat.own + 1;
    let view = seat.view(id);
    let name = s[to].name.clone();
    s.tell(id, Event::Room { stage: to, name });
    let seq = arrive(s, to, view);
    if let Some(seat) = s.seats.get_mut(&id) {
        seat.heard.begin(to, seq, own);
    }
    s.moves(id);
    if !from.is_main() {
        phases::departed(s, from, id);
        choose_lead(s, from);
    }
    choose_lead(s, to);
}

/// The main room has never lost sight of anybody, so it hears nothing.
fn arrive(s: &mut State, to: StageId, view: protocol::view::SeatView) -> u64 {
    s[to].departed.retain(|gone| *gone != view.seat);
    if to.is_main() {
        return s[to].seq;
    }
    s.tell_room(to, Event::People { here: vec![view], gone: Vec::new() })
}

/// A room is led by a facilitator who is in it, else by someone there who has offered to stand in; and by itself while
/// there is neither.
fn choose_lead(s: &mut State, room: StageId) {
    if room.is_main() || s[room].over {
        return;
    }
    let before = s[room].lead;
    let lead = leads_of(s, room).into_iter().max_by_key(|id| Some(*id) == before);
    if before == lead {
        return;
    }
    s[room].lead = lead;
    s.tell_room(room, Event::Chair { seat: lead });
    floor::changed_if_turns(s, room);
}

/// Whoever may lead a room.
fn leads_of(s: &State, room: StageId) -> Vec<SeatId> {
    let is_there = |id: &SeatId| s.inside(*id).is_some_and(|seat| seat.stage == room);
    let facilitators: Vec<_> = s.facilitators().into_iter().rev().filter(is_there).collect();
    let stand_ins = || succession::stand_ins(s).into_iter().rev().filter(is_there).collect();
    if facilitators.is_empty() { stand_ins() } else { facilitators }
}

/// Someone in a room of a split may lead it from here on, or no longer.
pub(crate) fn lead_may_have_changed(s: &mut State, id: SeatId) {
    let room = s.stage_of(id);
    choose_lead(s, room);
}

// ---- a split ends

/// Whether the main room may not go on yet: somebody in a room has the floor, and may finish their line.
pub(crate) fn holds_back(s: &mut State, next: usize) -> bool {
    let all: Vec<_> = rooms(s).into_iter().map(|offer| offer.stage).collect();
    all.into_iter().for_each(|room| end_room(s, room));
    let speaking = !rooms(s).is_empty();
    if speaking {
        s[StageId::MAIN].leaving_for = Some(next);
    }
    speaking
}

/// Whether this is the main room, and somebody in another one still has the floor: it goes on when they come back.
pub(crate) fn keeps_waiting(s: &State, stage: StageId) -> bool {
    stage.is_main() && !rooms(s).is_empty()
}

/// The list of a room is at its end: its people come back.
pub(crate) fn room_over(s: &mut State, room: StageId) {
    s[room].over = true;
    s[room].position = None;
    let all: Vec<_> = s.seats.iter().filter(|(_, seat)| seat.stage == room).map(|(id, _)| *id).collect();
    for id in all {
        go(s, id, StageId::MAIN);
    }
    s.seats.values_mut().for_each(|seat| seat.heard.forget(room));
    tell_rooms(s);
}

/// Everyone is back at once: the main room has gone on.
pub(crate) fn close(s: &mut State) {
    if s.splits.running.take().is_none() {
        return;
    }
    let all: Vec<_> = rooms(s).into_iter().map(|offer| offer.stage).collect();
    for room in all {
        end_room(s, room);
        turn::end(s, room);
        go_past_its_list(s, room);
    }
}

/// As soon as nobody has the floor there.
fn end_room(s: &mut State, room: StageId) {
    insert::drop_all(s, room);
    let end = s[room].phases.len();
    phases::move_to(s, room, end);
}

fn go_past_its_list(s: &mut State, room: StageId) {
    let end = s[room].phases.len();
    if !s[room].over {
        phases::go_to(s, room, end);
    }
}

/// Rooms that are over go, with all that was said in them. Not at once: whoever was at work in one comes here first.
pub(crate) fn sweep(s: &mut State) {
    s.stages.retain(|_, here| !here.over);
}

fn is_ending(s: &State) -> bool {
    s[StageId::MAIN].leaving_for.is_some()
}

pub(crate) fn runs(s: &State) -> bool {
    s.splits.running.is_some()
}

pub(crate) fn may_recall(s: &State) -> Result<(), Refused> {
    let goes_on = runs(s) && !is_ending(s) && s.flows();
    if goes_on { Ok(()) } else { Err(Code::WrongState.into()) }
}

pub(crate) fn recall(s: &mut State) {
    phases::leave(s, StageId::MAIN);
}

/// The split lasts longer: so does the last part of each room.
pub(crate) fn extended(s: &mut State) {
    let Some(running) = &mut s.splits.running else { return };
    running.warnings = 0;
    for offer in rooms(s) {
        let here = &mut s[offer.stage];
        if here.leaving_for.take_if(|next| *next == here.phases.len()).is_some() {
            turn::stay_open(s, offer.stage);
        }
        phases::last_until_the_split_ends(s, offer.stage);
    }
}

// ---- the clock

pub(crate) fn deadline(s: &State) -> Option<At> {
    let running = s.splits.running.as_ref().filter(|_| s.flows())?;
    if rooms(s).is_empty() {
        return Some(s.now);
    }
    let next = [running.choosing_until, warning_at(s, running)].into_iter().flatten().min();
    next.filter(|_| !is_ending(s))
}

/// The next warning before the end. One that would come before the beginning is none.
fn warning_at(s: &State, running: &Running) -> Option<At> {
    let before = [s.waits().split_warning_ms, s.waits().split_last_warning_ms];
    let ends = s[StageId::MAIN].ends;
    let times = before.into_iter().map(|before| ends.saturating_sub(before));
    times.skip(running.warnings).find(|at| *at > running.began)
}

pub(crate) fn tick(s: &mut State) {
    let now = s.now;
    if deadline(s).is_none_or(|at| at > now) {
        return;
    }
    let Some(running) = s.splits.running.clone() else { return };
    if rooms(s).is_empty() {
        go_on(s);
    } else if running.choosing_until.is_some_and(|at| at <= now) {
        begin_chosen(s);
    } else if warning_at(s, &running).is_some_and(|at| at <= now) {
        warn(s);
    }
}

/// Nobody is in a room any more, and so the evening goes on.
fn go_on(s: &mut State) {
    match s[StageId::MAIN].leaving_for {
        Some(next) => phases::go_to(s, StageId::MAIN, next),
        None => recall(s),
    }
}

/// Rooms that somebody has chosen begin; the others when somebody comes.
fn begin_chosen(s: &mut State) {
    if let Some(running) = &mut s.splits.running {
        running.choosing_until = None;
    }
    for offer in rooms(s) {
        if s.people_on(offer.stage).next().is_some() {
            phases::go_to(s, offer.stage, 0);
        }
    }
}

fn warn(s: &mut State) {
    let (now, ends_at) = (s.now, s[StageId::MAIN].ends);
    let before = [s.waits().split_warning_ms, s.waits().split_last_warning_ms];
    if let Some(running) = &mut s.splits.running {
        running.warnings = before.iter().filter(|before| ends_at.saturating_sub(**before) <= now).count();
    }
    for offer in rooms(s) {
        s.tell_room(offer.stage, Event::RecallSoon { ends_at });
    }
}
