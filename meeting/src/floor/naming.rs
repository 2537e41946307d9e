//! The order `tag`: whoever had the floor names the next among the raised hands, or leaves it to their order. The
//! raised hands are told to that person alone, and once: a list that changed would tell who passed.

use super::changed;
use super::ready::present_hands;
use crate::entry::At;
use crate::format::Order;
use crate::outcome::Refused;
use crate::state::{Seat, State};
use protocol::event::Event;
use protocol::view::NamingView;
use protocol::{Code, SeatId, StageId};
use serde::{Deserialize, Serialize};

/// Someone may name who comes next.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Naming {
    by: SeatId,
    pub(super) until: At,
    among: Vec<SeatId>,
}

/// A turn has ended: its speaker may name the next, if there is a choice.
pub(crate) fn ask_whom_to_name(s: &mut State, stage: StageId, by: SeatId) {
    let tag = s.turns(stage).is_some_and(|turns| turns.order == Order::Tag);
    let among: Vec<_> = present_hands(s, stage).map(|hand| hand.seat).collect();
    let Some(seat) = s.seat(by).filter(|seat| may_choose(seat, stage)) else { return };
    if !tag || among.len() < 2 || s[stage].floor.called.is_some() {
        return;
    }
    let until = s.now + s.limit_for(seat, s.waits().naming_ms);
    s[stage].floor.naming = Some(Naming { by, until, among });
    if let Some(naming) = view(s, stage, by) {
        s.tell(by, Event::NameNext { naming });
    }
}

fn may_choose(seat: &Seat, stage: StageId) -> bool {
    seat.stage == stage && seat.is_present() && seat.takes_part()
}

/// Nobody waits for someone who is not there any more to name the next.
pub(super) fn forget_who_went(s: &mut State, stage: StageId) {
    let by = s[stage].floor.naming.as_ref().and_then(|naming| s.seat(naming.by));
    if !by.is_some_and(|seat| may_choose(seat, stage)) {
        forget_naming(s, stage);
    }
}

pub(crate) fn may_name(s: &State, stage: StageId, by: SeatId, seat: SeatId) -> Result<(), Refused> {
    let Some(naming) = s[stage].floor.naming.as_ref().filter(|naming| naming.by == by) else {
        return Err(Code::NotAsked.into());
    };
    if naming.among.contains(&seat) { Ok(()) } else { Err(Code::NotFound.into()) }
}

/// Someone whose hand went down meanwhile is passed over without a word: the order of the hands goes on.
pub(crate) fn name(s: &mut State, stage: StageId, seat: SeatId) {
    let now = s.now;
    let floor = &mut s[stage].floor;
    floor.naming = None;
    if let Some(hand) = floor.hands.iter_mut().find(|hand| hand.seat == seat) {
        (hand.later, hand.not_before) = (false, now);
        floor.called = Some(seat);
    }
    changed(s, stage);
}

/// It is not asked any more.
pub(crate) fn forget_naming(s: &mut State, stage: StageId) {
    s[stage].floor.naming = None;
}

pub(super) fn tick(s: &mut State, stage: StageId) {
    if s[stage].floor.naming.as_ref().is_some_and(|naming| naming.until <= s.now) {
        s[stage].floor.naming = None;
        changed(s, stage);
    }
}

/// Whom this seat may name.
pub(crate) fn view(s: &State, stage: StageId, id: SeatId) -> Option<NamingView> {
    let naming = s[stage].floor.naming.as_ref().filter(|naming| naming.by == id)?;
    let known = |id: &SeatId| s.seat(*id).map(|seat: &Seat| seat.view(*id));
    Some(NamingView { until: naming.until, hands: naming.among.iter().filter_map(known).collect() })
}
