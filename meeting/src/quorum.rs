//! Who must be there: a phase that needs newcomers, an evening that needs people, and people who lead it.

use crate::entry::At;
use crate::format::{Kind, Part, Phase, When};
use crate::outcome::Refused;
use crate::state::{Seat, State};
use crate::{phases, presence};
use protocol::client::Role;
use protocol::event::{Alert, Event};
use protocol::{Code, PhaseIndex, StageId};

/// Whether a phase takes place.
pub(crate) fn takes_place(s: &State, stage: StageId, index: usize) -> bool {
    !s[stage].left_out.contains(&index) && holds(s, &s[stage].phases[index])
}

fn holds(s: &State, phase: &Phase) -> bool {
    match phase.when {
        None => true,
        Some(When::NewcomersPresent) => {
            s.everyone_inside().any(|(_, seat)| seat.newcomer && presence::is_counted_on(s, seat))
        }
    }
}

/// The next phase from here on that takes place, or the place behind all of them.
pub(crate) fn next(s: &State, stage: StageId, from: usize) -> usize {
    let phases = &s[stage].phases;
    (from..phases.len()).find(|&index| takes_place(s, stage, index)).unwrap_or(phases.len())
}

/// The phase before this one that takes place, if any.
pub(crate) fn previous(s: &State, stage: StageId, before: usize) -> Option<usize> {
    (0..before).rev().find(|&index| takes_place(s, stage, index))
}

/// A phase that is still to come. Agreements and the closing words are not left out: nobody leaves raw.
pub(crate) fn may_leave_out(s: &State, stage: StageId, index: usize, on: bool) -> Result<(), Refused> {
    let here = &s[stage];
    let last_text = here.phases.iter().rposition(|phase| matches!(phase.kind, Kind::Text { .. }));
    let ahead = here.position.is_none_or(|position| index > position);
    match here.phases.get(index) {
        None => Err(Code::NotFound.into()),
        Some(_) if !ahead => Err(Code::Stale.into()),
        Some(phase) if phase.kind == Kind::Agree || Some(index) == last_text => Err(Code::WrongState.into()),
        Some(_) if here.left_out.contains(&index) == on => Err(Code::NothingToDo.into()),
        Some(_) => Ok(()),
    }
}

/// Leaves a phase out of this evening, or takes it in again.
pub(crate) fn leave_out(s: &mut State, stage: StageId, index: usize, on: bool) {
    let left_out = &mut s[stage].left_out;
    if on {
        left_out.insert(index);
    } else {
        left_out.remove(&index);
    }
    let phases = left_out_of(s, stage);
    s.tell_facilitators(&Event::LeftOut { phases });
}

pub(crate) fn left_out_of(s: &State, stage: StageId) -> Vec<PhaseIndex> {
    s[stage].left_out.iter().map(|index| phases::phase_index(*index)).collect()
}

// ---- enough people

/// The counted evening begins. Where nothing gathered people before it, others have some time to come yet.
pub(crate) fn started(s: &mut State) {
    if s[StageId::MAIN].phases.iter().any(|phase| phase.part == Part::Before) {
        tell_if_too_few(s);
    } else {
        s.counts_people_at = Some(s.now + s.waits().gather_ms);
    }
}

pub(crate) fn deadline(s: &State) -> Option<At> {
    s.counts_people_at
}

pub(crate) fn tick(s: &mut State) {
    let now = s.now;
    if s.counts_people_at.take_if(|at| *at <= now).is_some() {
        tell_if_too_few(s);
    }
}

/// Only one or two came: the facilitators may go on as a conversation, wait ten minutes more, or close.
pub(crate) fn tell_if_too_few(s: &mut State) {
    let least = s.opening.format.size.map_or(s.waits().least_people, |(least, _)| least);
    let people = s.everyone_inside().filter(|(_, seat)| seat.role != Role::Bot && seat.is_present());
    if people.count() < usize::from(least) {
        s.alert(StageId::MAIN, Alert::TooFew, None);
    }
}

// ---- enough people who lead

pub(crate) fn has_leads(s: &State) -> bool {
    let leads = |seat: &Seat| seat.role.facilitates() && seat.is_present();
    let there = s.everyone_inside().filter(|(_, seat)| leads(seat)).count();
    there >= usize::from(s.opening.format.min_facilitators)
}

/// Whether a phase may begin: the counted evening does not, without those who are to lead it.
pub(crate) fn may_begin(s: &State, stage: StageId, index: usize) -> Result<(), Refused> {
    if waits_for_leads(s, stage, index) { Err(Code::TooFewFacilitators.into()) } else { Ok(()) }
}

fn waits_for_leads(s: &State, stage: StageId, index: usize) -> bool {
    let starts = s[stage].phases.get(index).is_some_and(|phase| phase.part == Part::Counted);
    stage.is_main() && starts && s[stage].started.is_none() && !has_leads(s)
}

/// The start waits for those who are to lead, a while at a time, and not for ever: when nobody comes, the room closes as
/// it does by hand. Facilitators hear once that it waits. True if it waits, or closes.
pub(crate) fn put_off_start(s: &mut State, stage: StageId, index: usize) -> bool {
    if !waits_for_leads(s, stage, index) {
        return false;
    }
    match s.put_off_since {
        None => {
            s.put_off_since = Some(s.now);
            s.alert(stage, Alert::TooFewFacilitators, None);
        }
        Some(since) if since + s.waits().without_leads_ms <= s.now => {
            // If someone undoes the end, it waits as long once more.
            s.put_off_since = None;
            phases::begin_ending(s);
            return true;
        }
        Some(_) => {}
    }
    let until = s.now + s.waits().put_off_ms;
    phases::last_until(s, stage, until);
    true
}

/// A room that is open only while someone leads closes, kindly, when nobody does.
pub(crate) fn closes_without_lead(s: &State) -> bool {
    s.opening.format.staffed && s.chair.holder.is_none()
}
