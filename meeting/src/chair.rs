//! The chair: who holds the meeting just now, and how it passes on when that person drops. With nobody there the
//! meeting carries itself to its planned end.

use crate::entry::At;
use crate::format::Admission;
use crate::outcome::Refused;
use crate::state::{End, Seat, State};
use crate::succession::{self, successor};
use crate::{approval, calm, doorkeeper, floor, moderation, phases, quorum, seats, split};
use protocol::client::Role;
use protocol::event::{Alert, Event, Standing};
use protocol::{Code, SeatId, StageId};
use std::collections::BTreeSet;

fn set(s: &mut State, holder: Option<SeatId>) {
    s.chair.holder = holder;
    s.chair.offered_to = None;
    s.chair.asked = false;
    s.tell_room(StageId::MAIN, Event::Chair { seat: holder });
    if holder.is_none() {
        // Nobody is left who could let the room go on.
        calm::end(s);
        approval::nobody_leads(s);
    }
    if s.door.open && s.end == End::NotYet && quorum::closes_without_lead(s) {
        phases::begin_ending(s);
    }
    floor::changed_if_turns(s, StageId::MAIN);
}

/// The first facilitator in the room holds the chair; later ones come beside them.
pub(crate) fn came_in(s: &mut State, id: SeatId) {
    let facilitates = s.inside(id).is_some_and(|seat| seat.role.facilitates());
    if !facilitates {
        return;
    }
    read_waiting_notes(s);
    if s.chair.holder.is_none() && !s.succession.rests(id) {
        set(s, Some(id));
    }
}

/// What was written to the facilitators while none was there.
fn read_waiting_notes(s: &mut State) {
    for event in std::mem::take(&mut s.unread) {
        s.tell_facilitators(&event);
    }
}

/// A facilitator who comes back holds the chair again only if nobody else does.
pub(crate) fn came_back(s: &mut State, id: SeatId) {
    if s.present_chair() == Some(id) {
        s.chair.asked = false;
        s.chair.offered_to = None;
    } else {
        came_in(s, id);
    }
}

/// The chair left by their own act, or was removed: the next one holds it at once.
pub(crate) fn went(s: &mut State, id: SeatId) {
    doorkeeper::went(s, id);
    if s.chair.offered_to == Some(id) {
        s.chair.offered_to = None;
    }
    if s.chair.holder == Some(id) {
        let next = successor(s, id);
        pass_to(s, next);
    }
}

/// The chair passes on. Whoever only stood in until now facilitates from here on.
fn pass_to(s: &mut State, next: Option<SeatId>) {
    if let Some(id) = next {
        become_facilitator(s, id);
    }
    set(s, next);
}

// ---- a break

/// Someone else is asked for the chair, as when its holder drops, but at once. With nobody to ask the meeting
/// carries itself meanwhile.
pub(crate) fn take_break(s: &mut State, id: SeatId, on: bool) {
    succession::rest(s, id, on);
    if !on {
        return came_back(s, id);
    }
    if s.chair.offered_to == Some(id) {
        s.chair.offered_to = None;
    }
    if s.chair.holder == Some(id) {
        match successor(s, id) {
            Some(next) => offer(s, next, Some(id)),
            None => set(s, None),
        }
        s.chair.asked = true;
    }
}

// ---- handing over

/// The chair may be given away by whoever holds it; by any facilitator while its holder is not there.
pub(crate) fn may_hand_over(s: &State, by: SeatId, to: SeatId) -> Result<(), Refused> {
    if s.present_chair().is_some_and(|holder| holder != by) {
        return Err(Code::Forbidden.into());
    }
    let person = s.inside(to).is_some_and(|seat| seat.role != Role::Bot);
    if to != by && person { Ok(()) } else { Err(Code::NotFound.into()) }
}

pub(crate) fn hand_over(s: &mut State, by: SeatId, to: SeatId) {
    offer(s, to, Some(by));
}

fn offer(s: &mut State, to: SeatId, by: Option<SeatId>) {
    s.chair.offered_to = Some(to);
    s.tell(to, Event::ChairOffered { by });
}

/// Offers the chair to whoever would hold it next, without giving it away before they take it. False if there is
/// nobody, or if it is not this seat's to offer.
pub(crate) fn ask_to_stand_in(s: &mut State, by: SeatId) -> bool {
    let next = successor(s, by).filter(|to| may_hand_over(s, by, *to).is_ok());
    next.into_iter().for_each(|to| hand_over(s, by, to));
    next.is_some()
}

/// Whoever it was offered to may take it, and any facilitator while its holder is not there.
pub(crate) fn may_take(s: &State, id: SeatId) -> Result<(), Refused> {
    let facilitates = s.inside(id).is_some_and(|seat| seat.role.facilitates());
    if s.chair.holder == Some(id) {
        return Err(Code::NothingToDo.into());
    }
    if facilitates || s.chair.offered_to == Some(id) { Ok(()) } else { Err(Code::Forbidden.into()) }
}

/// Takes the chair, or asks its holder for it.
pub(crate) fn take(s: &mut State, id: SeatId) {
    let free = s.present_chair().is_none();
    if free || s.chair.offered_to == Some(id) {
        succession::rest(s, id, false);
        pass_to(s, Some(id));
    } else if let Some(holder) = s.chair.holder {
        s.tell(holder, Event::Alert { alert: Alert::ChairAsked, seat: Some(id) });
    }
}

/// Someone who stands in facilitates from here on.
pub(crate) fn become_facilitator(s: &mut State, id: SeatId) {
    if s.inside(id).is_some_and(|seat| !seat.role.facilitates()) {
        appoint(s, id, Role::Cofacilitator);
    }
}

// ---- roles

pub(crate) fn may_appoint(s: &State, by: SeatId, to: SeatId, role: Role) -> Result<(), Refused> {
    let Some(seat) = s.inside(to) else { return Err(Code::NotFound.into()) };
    let allowed =
        matches!(role, Role::Cofacilitator | Role::Greeter | Role::Speaker | Role::Guest | Role::Member);
    let above = seat.role == Role::Facilitator || seat.role == Role::Bot || to == by;
    if allowed && !above { Ok(()) } else { Err(Code::Forbidden.into()) }
}

pub(crate) fn appoint(s: &mut State, id: SeatId, role: Role) {
    let stage = s.stage_of(id);
    let Some(seat) = s.seats.get_mut(&id) else { return };
    seat.role = role;
    seat.only_listens = false;
    let here = vec![seat.view(id)];
    if role.facilitates() {
        moderation::end_quiet(s, id);
    }
    for room in BTreeSet::from([StageId::MAIN, stage]) {
        s.tell_room(room, Event::People { here: here.clone(), gone: Vec::new() });
    }
    split::lead_may_have_changed(s, id);
    if matches!(role, Role::Speaker | Role::Guest) {
        floor::speaker_named(s, stage, id);
    }
    succession::role_changed(s, id);
    doorkeeper::role_changed(s, id);
    if role.facilitates() {
        read_waiting_notes(s);
        crate::door::tell_door(s);
        floor::tell_hands_to(s, stage, id);
    } else if s.chair.holder == Some(id) {
        went(s, id);
    }
}

/// Who came by this credential and still has more than a member's part.
pub(crate) fn came_by(s: &State, credential: &str) -> Vec<SeatId> {
    let came = |seat: &Seat| seat.is_live() && seat.credential.as_deref() == Some(credential);
    let invited = s.opening.format.entry == Admission::Invited;
    let plain = |seat: &Seat| {
        matches!(seat.role, Role::Member | Role::Companion | Role::Bot) && !(invited && seat.invited)
    };
    s.seats.iter().filter(|(_, seat)| came(seat) && !plain(seat)).map(|(id, _)| *id).collect()
}

/// Its credential was revoked (DECISIONS 13): the seat stays, as a member's, and so does what was said from it.
pub(crate) fn demote(s: &mut State, credential: &str) {
    for id in came_by(s, credential) {
        if s.seat(id).is_some_and(|seat| seat.invited) && s.opening.format.entry == Admission::Invited {
            // The link was all that let them in.
            seats::bar(s, id, Standing::Declined, Code::Declined);
            continue;
        }
        if s.inside(id).is_some() {
            appoint(s, id, Role::Member);
            went(s, id);
        } else if let Some(seat) = s.seats.get_mut(&id) {
            seat.role = Role::Member;
        }
        // What a facilitator appoints them to later is not taken away again.
        if let Some(seat) = s.seats.get_mut(&id) {
            seat.credential = None;
        }
    }
}

// ---- the clock

/// What happens next while the chair's holder is away.
pub(crate) fn deadline(s: &State) -> Option<At> {
    let unopened = unopened_deadline(s);
    let passes = passes_at(s).filter(|_| s.end == End::NotYet);
    unopened.into_iter().chain(passes).min()
}

/// When the next thing happens because the holder is away or on a break: asking someone, or passing the chair on.
fn passes_at(s: &State) -> Option<At> {
    let (holder, waits) = (s.chair.holder?, s.waits());
    let on_break = succession::rests_since(s, holder);
    let since = s.seat(holder)?.away_since.into_iter().chain(on_break).min()?;
    let someone = successor(s, holder).is_some();
    Some(match (s.chair.asked, someone) {
        (false, _) => since + waits.chair_ask_ms,
        (true, true) => since + waits.chair_act_ms,
        (true, false) if on_break.is_some() => since,
        (true, false) => since + waits.carry_ms,
    })
}

/// A room that nobody opened, with no facilitator in it, does not stay for ever.
fn unopened_deadline(s: &State) -> Option<At> {
    if s.door.open || s.end != End::NotYet {
        return None;
    }
    let live = s.everyone().map(|(_, seat)| seat).filter(|seat| seat.is_live());
    if live.clone().any(Seat::is_present) {
        return None;
    }
    let last_seen = live.filter_map(|seat| seat.away_since).max().unwrap_or(0);
    Some(last_seen + s.waits().unopened_ms)
}

pub(crate) fn tick(s: &mut State) {
    if unopened_deadline(s).is_some_and(|at| at <= s.now) {
        return phases::end_now(s);
    }
    if deadline(s).is_none_or(|at| at > s.now) {
        return;
    }
    let Some(holder) = s.chair.holder else { return };
    match (s.chair.asked, successor(s, holder)) {
        (false, next) => ask_to_hold(s, holder, next),
        (true, next) => pass_to(s, next),
    }
}

fn ask_to_hold(s: &mut State, holder: SeatId, next: Option<SeatId>) {
    s.chair.asked = true;
    s.chair.offered_to = None;
    if let Some(id) = next {
        s.tell(id, Event::Alert { alert: Alert::ChairAway, seat: Some(holder) });
        offer(s, id, None);
    }
}
