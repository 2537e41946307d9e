//! Silent signs: for turns, and for lines that are no part of one. They are counted and never listed, and never
//! break a share: they are gathered while someone has the floor, and told all at once when the turn ends.

use crate::entry::At;
use crate::format::{Kind, Respond};
use crate::heard::Heard;
use crate::outcome::Refused;
use crate::stage::Item;
use crate::state::{End, Seat, State};
use protocol::event::{Event, LineKind};
use protocol::{Code, LineId, SeatId, StageId, TurnId, view};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many of each sign.
type Counts = BTreeMap<String, u32>;

/// The signs that one turn or line has received. Only the numbers ever leave the rules.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Signs {
    given: BTreeMap<String, BTreeSet<SeatId>>,
    /// What the room knows of them.
    told: Counts,
}

/// The signs of a stage's lines, and when those that came between turns are told.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct LineSigns {
    by_line: BTreeMap<LineId, Signs>,
    pub(crate) tell_at: Option<At>,
}

impl Signs {
    fn give(&mut self, by: SeatId, sign: &str, on: bool) {
        let givers = self.given.entry(sign.to_owned()).or_default();
        if on {
            givers.insert(by)
        } else {
            givers.remove(&by)
        };
    }

    /// The numbers, if the room does not know them yet. It does from here on.
    fn news(&mut self) -> Option<Counts> {
        let given = self.given.iter().filter(|(_, givers)| !givers.is_empty());
        let counts = given.map(|(sign, givers)| (sign.clone(), number(givers))).collect();
        (self.told != counts).then(|| {
            self.told.clone_from(&counts);
            counts
        })
    }

    pub(crate) fn told(&self) -> &Counts {
        &self.told
    }
}

fn number(givers: &BTreeSet<SeatId>) -> u32 {
    u32::try_from(givers.len()).unwrap_or(u32::MAX)
}

// ---- giving a sign

pub(crate) fn may_react(
    s: &State,
    stage: StageId,
    by: SeatId,
    id: TurnId,
    sign: &str,
) -> Result<(), Refused> {
    has_signs(s, stage)?;
    let floor = &s[stage].floor;
    let mut turns = floor.turn.iter().chain(floor.last.as_ref().map(|last| &last.turn));
    match turns.find(|turn| turn.id == id) {
        Some(turn) if is_known(s, sign) && turn.seat != by => Ok(()),
        Some(_) => Err(Code::NotFound.into()),
        None => Err(Code::Stale.into()),
    }
}

pub(crate) fn may_react_to_line(
    s: &State,
    stage: StageId,
    by: SeatId,
    line: LineId,
    sign: &str,
) -> Result<(), Refused> {
    has_signs(s, stage)?;
    let heard = |seat: &Seat| seat.heard.has(stage, line.seq());
    let shown = s[stage].line(line).filter(|item| item.hidden.is_none());
    let takes_them = shown.is_some_and(|item| takes_signs(s, stage, item) && item.author() != Some(by));
    if takes_them && is_known(s, sign) && s.seat(by).is_some_and(heard) {
        Ok(())
    } else {
        Err(Code::NotFound.into())
    }
}

/// A phase in which signs are welcome.
fn has_signs(s: &State, stage: StageId) -> Result<(), Refused> {
    match s.kind(stage) {
        None | Some(Kind::Quiet { .. }) => Err(Code::NotHere.into()),
        Some(Kind::Turns(_)) if s.turns(stage).is_some_and(|turns| turns.respond == Respond::None) => {
            Err(Code::NotHere.into())
        }
        Some(_) => Ok(()),
    }
}

fn is_known(s: &State, sign: &str) -> bool {
    s.opening.format.signs.iter().any(|one| one == sign)
}

/// What someone said outside a turn, and a part of a choral text while it is read: nobody has to join in.
fn takes_signs(s: &State, stage: StageId, item: &Item) -> bool {
    match (&item.event, s.kind(stage)) {
        (Event::Said { kind, .. }, _) => *kind != LineKind::Share,
        (Event::Posted { slot, .. }, Some(Kind::Text { slot: read, choral: true, .. })) => slot == read,
        _ => false,
    }
}

pub(crate) fn react(s: &mut State, stage: StageId, by: SeatId, id: TurnId, sign: &str, on: bool) {
    let floor = &mut s[stage].floor;
    let last = floor.last.as_mut().map(|last| &mut last.turn);
    let Some(turn) = floor.turn.as_mut().into_iter().chain(last).find(|turn| turn.id == id) else { return };
    turn.signs.give(by, sign, on);
    gather(s, stage);
}

pub(crate) fn react_to_line(s: &mut State, stage: StageId, by: SeatId, line: LineId, sign: &str, on: bool) {
    s[stage].line_signs.by_line.entry(line).or_default().give(by, sign, on);
    gather(s, stage);
}

// ---- telling them

/// Several that come together are told together.
fn gather(s: &mut State, stage: StageId) {
    let at = s.now + s.waits().signs_ms;
    s[stage].line_signs.tell_at.get_or_insert(at);
}

/// Tells what the room does not know yet. Not while someone has the floor.
pub(crate) fn tell(s: &mut State, stage: StageId) {
    s[stage].line_signs.tell_at = None;
    let last = s[stage].floor.last.as_mut().map(|last| &mut last.turn);
    let of_turn = last.and_then(|turn| Some((turn.id, turn.signs.news()?)));
    if let Some((turn, counts)) = of_turn {
        s.tell_room(stage, Event::Signs { turn: Some(turn), line: None, counts });
    }
    for (line, counts) in news_of_lines(s, stage) {
        s.tell_room(stage, Event::Signs { turn: None, line: Some(line), counts });
    }
}

fn news_of_lines(s: &mut State, stage: StageId) -> Vec<(LineId, Counts)> {
    let here = &mut s[stage];
    let signs = std::mem::take(&mut here.line_signs.by_line);
    // A line that has gone takes its signs along.
    here.line_signs.by_line = signs.into_iter().filter(|(line, _)| here.line(*line).is_some()).collect();
    let shown: BTreeSet<_> =
        here.line_signs.by_line.keys().copied().filter(|line| here.shows(*line)).collect();
    let lines = here.line_signs.by_line.iter_mut().filter(|(line, _)| shown.contains(line));
    lines.filter_map(|(line, signs)| Some((*line, signs.news()?))).collect()
}

pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    let between = s[stage].floor.turn.is_none() && s.end != End::Ended && !s.rests;
    s[stage].line_signs.tell_at.filter(|_| between)
}

pub(crate) fn tick(s: &mut State, stage: StageId) {
    if deadline(s, stage).is_some_and(|at| at <= s.now) {
        tell(s, stage);
    }
}

// ---- for people

/// What the room knows of the signs of lines that a seat has heard.
pub(crate) fn of_lines(s: &State, stage: StageId, heard: &Heard) -> Vec<view::LineSigns> {
    let here = &s[stage];
    let theirs =
        here.line_signs.by_line.iter().filter(|(line, _)| heard.has(stage, line.seq()) && here.shows(**line));
    let told = theirs.filter(|(_, signs)| !signs.told.is_empty());
    told.map(|(line, signs)| view::LineSigns { line: *line, counts: signs.told.clone() }).collect()
}
