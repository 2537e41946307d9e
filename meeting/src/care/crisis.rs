//! "I need a person now" (DECISIONS 33). It begins by that person's act or a facilitator's and by nothing else; the
//! room never hears of it; and the person is told the truth of each moment, never more hope than there is.
//!
//! What is true is computed from the state after every entry, and told where it differs from what was told last: so
//! no way in which somebody comes, goes, drops or is demoted can leave a person waiting for nobody.

use super::{Aside, asides, tell_if_live};
use crate::entry::At;
use crate::outcome::Refused;
use crate::state::{Seat, State};
use crate::{calm, chair, floor};
use protocol::client::Meanwhile;
use protocol::event::{Company, Crisis, Event, Hint};
use protocol::view::{CompanyView, CrisisView};
use protocol::{Alias, Code, SeatId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Someone who needs a person now.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Call {
    alias: Alias,
    /// Since when someone who leads has been there and could have answered.
    asked_at: Option<At>,
    /// Who is with them.
    owner: Option<SeatId>,
    /// What the person was told last.
    told: Option<Company>,
    /// What each facilitator was told last.
    leads_told: BTreeMap<SeatId, (Crisis, Option<SeatId>)>,
    /// The owner knows that the person's connection is gone.
    gone_told: bool,
}

// ---- the person's own acts

/// Asks for a person. Asking again is never refused: it repeats what is true, and after a wait without an answer it
/// asks anew.
pub(crate) fn need_person(s: &mut State, id: SeatId) {
    let Some(alias) = s.seat(id).map(|seat| seat.alias.clone()) else { return };
    let (now, wait) = (s.now, s.waits().nobody_yet_ms);
    let call = s.care.calls.entry(id).or_insert_with(|| Call::new(alias));
    call.told = None;
    if call.owner.is_none() && call.asked_at.is_some_and(|at| at + wait <= now) {
        call.asked_at = None;
        call.leads_told.clear();
    }
}

/// It is over, or was not meant.
pub(crate) fn never_mind(s: &mut State, id: SeatId) {
    let owner = s.care.calls.get(&id).and_then(|call| call.owner);
    if let Some(lead) = owner {
        asides::remove(s, Aside { lead, person: id });
    }
    end(s, id, Crisis::Over);
}

// ---- the facilitators' acts

/// The first to take it has it, for as long as they are there.
pub(crate) fn may_take(s: &State, by: SeatId, id: SeatId) -> Result<(), Refused> {
    match s.care.calls.get(&id) {
        Some(call) if by != id && present_owner(s, call).is_none() => Ok(()),
        Some(_) if by != id => Err(Code::Taken.into()),
        Some(_) => Err(Code::NotFound.into()),
        None => Err(Code::Stale.into()),
    }
}

pub(crate) fn take(s: &mut State, by: SeatId, id: SeatId, then: Meanwhile) {
    let before = s.care.calls.get(&id).and_then(|call| call.owner).filter(|owner| *owner != by);
    if let Some(lead) = before {
        asides::remove(s, Aside { lead, person: id });
    }
    give_to(s, by, id);
    match then {
        Meanwhile::Rest if calm::may_press(s, true).is_ok() => calm::press(s, by, true),
        // A room that rests already goes on resting.
        Meanwhile::GoOn | Meanwhile::Rest => {}
        Meanwhile::StandIn => ask_for_a_stand_in(s, by),
    }
}

/// A facilitator sees that someone is in a crisis, and is with them at once.
pub(super) fn open(s: &mut State, by: SeatId, id: SeatId) {
    let Some(alias) = s.seat(id).map(|seat| seat.alias.clone()) else { return };
    s.care.calls.entry(id).or_insert_with(|| Call::new(alias));
    take(s, by, id, Meanwhile::GoOn);
}

fn give_to(s: &mut State, by: SeatId, id: SeatId) {
    if let Some(call) = s.care.calls.get_mut(&id) {
        (call.owner, call.gone_told) = (Some(by), false);
    }
    asides::open(s, by, id);
    look_at_the_floor(s, [by, id]);
}

/// Whether these may be asked to speak has changed.
fn look_at_the_floor(s: &mut State, seats: [SeatId; 2]) {
    for id in seats {
        floor::changed_if_turns(s, s.stage_of(id));
    }
}

fn ask_for_a_stand_in(s: &mut State, by: SeatId) {
    if !chair::ask_to_stand_in(s, by) {
        s.tell(by, Event::Hint { hint: Hint::NobodyStandsIn });
    }
}

// ---- its end

pub(super) fn one_to_one_closed(s: &mut State, aside: Aside) {
    if s.care.calls.get(&aside.person).is_some_and(|call| call.owner == Some(aside.lead)) {
        end(s, aside.person, Crisis::Over);
    }
}

fn end(s: &mut State, id: SeatId, how: Crisis) {
    let Some(call) = s.care.calls.remove(&id) else { return };
    look_at_the_floor(s, [id, call.owner.unwrap_or(id)]);
    tell_if_live(s, id, Event::Company { company: Company::Over, by: None, alias: None });
    for lead in call.leads_told.into_keys() {
        tell_if_live(s, lead, Event::Crisis { seat: id, alias: call.alias.clone(), crisis: how, by: None });
    }
}

// ---- the truth

impl Call {
    fn new(alias: Alias) -> Self {
        let leads_told = BTreeMap::new();
        Self { alias, asked_at: None, owner: None, told: None, leads_told, gone_told: false }
    }
}

/// Whether anyone who leads, other than this one, is connected just now.
pub(crate) fn leader_here(s: &State, but: SeatId) -> bool {
    s.facilitators().into_iter().any(|id| id != but && is_there(s, id))
}

/// Connected, or gone for less than a moment: after a restart everybody is, and that is no news for anyone.
fn is_there(s: &State, id: SeatId) -> bool {
    s.seat(id).is_some_and(|seat| fades_at(s, seat).is_none_or(|at| s.now < at))
}

fn fades_at(s: &State, seat: &Seat) -> Option<At> {
    seat.away_since.map(|since| since + s.waits().away_ms.max(s.waits().restart_rest_ms))
}

fn present_owner(s: &State, call: &Call) -> Option<SeatId> {
    call.owner.filter(|id| is_there(s, *id))
}

fn company(s: &State, id: SeatId, call: &Call) -> Company {
    let waited = |at: At| at + s.waits().nobody_yet_ms <= s.now;
    match call.owner {
        Some(_) if present_owner(s, call).is_some() => Company::Came,
        _ if !leader_here(s, id) => Company::NobodyHere,
        Some(_) => Company::Dropped,
        None if call.asked_at.is_some_and(waited) => Company::NobodyYet,
        None => Company::Asked,
    }
}

/// Tells everyone whom a crisis concerns what has become true: the person, those who lead, and the one who is with
/// them.
pub(super) fn tell_the_truth(s: &mut State) {
    for id in s.care.calls.keys().copied().collect::<Vec<_>>() {
        if s.seat(id).is_none_or(|seat| !seat.is_live()) {
            end(s, id, Crisis::Left);
            continue;
        }
        release_from_who_leads_no_more(s, id);
        tell_person(s, id);
        tell_leads(s, id);
        tell_owner(s, id);
    }
}

/// Whoever took it has gone, or does not lead any more.
fn release_from_who_leads_no_more(s: &mut State, id: SeatId) {
    let leads = |owner: SeatId| s.inside(owner).is_some_and(|seat| seat.role.facilitates());
    let lost = s.care.calls[&id].owner.is_some_and(|owner| !leads(owner));
    if let Some(call) = s.care.calls.get_mut(&id).filter(|_| lost) {
        (call.owner, call.asked_at) = (None, None);
    }
}

fn tell_person(s: &mut State, id: SeatId) {
    let (here, now) = (leader_here(s, id), s.now);
    let Some(call) = s.care.calls.get_mut(&id) else { return };
    call.asked_at = if here { call.asked_at.or(Some(now)) } else { None };
    let company = company(s, id, &s.care.calls[&id]);
    let Some(call) = s.care.calls.get_mut(&id) else { return };
    if call.told.replace(company) == Some(company) {
        return;
    }
    let by = call.owner;
    let alias = by.and_then(|by| s.seat(by)).map(|seat| seat.alias.clone());
    s.tell(id, Event::Company { company, by, alias });
}

/// Each facilitator is told how it stands, also one who comes later. The one who is with them knows, and is not
/// called to somebody whom they only lost for a moment.
fn tell_leads(s: &mut State, id: SeatId) {
    let call = &s.care.calls[&id];
    let (alias, by) = (call.alias.clone(), call.owner);
    let crisis = if present_owner(s, call).is_some() { Crisis::Taken } else { Crisis::Called };
    let concerned = |lead: &SeatId| *lead != id && (crisis == Crisis::Taken || by != Some(*lead));
    for lead in s.facilitators().into_iter().filter(concerned) {
        let Some(call) = s.care.calls.get_mut(&id) else { return };
        if call.leads_told.insert(lead, (crisis, by)) != Some((crisis, by)) {
            s.tell(lead, Event::Crisis { seat: id, alias: alias.clone(), crisis, by });
        }
    }
}

/// The one who is with them must not wait for an answer that cannot come.
fn tell_owner(s: &mut State, id: SeatId) {
    let gone = !is_there(s, id);
    let Some(call) = s.care.calls.get_mut(&id).filter(|call| call.gone_told != gone) else { return };
    let Some(owner) = call.owner else { return };
    call.gone_told = gone;
    let (alias, crisis) = (call.alias.clone(), if gone { Crisis::LineGone } else { Crisis::LineBack });
    s.tell(owner, Event::Crisis { seat: id, alias, crisis, by: Some(owner) });
}

/// When nobody has answered for so long that the person is to know, or an absence becomes news.
pub(super) fn deadline(s: &State) -> Option<At> {
    let asked = |call: &Call| call.asked_at.filter(|_| call.told == Some(Company::Asked));
    let answer = s.care.calls.values().filter_map(asked).min().map(|at| at + s.waits().nobody_yet_ms);
    let fading = s.seats.values().filter(|_| !s.care.calls.is_empty());
    let fades = fading.filter_map(|seat| fades_at(s, seat)).filter(|at| *at > s.now).min();
    [answer, fades].into_iter().flatten().min()
}

// ---- what others may ask

/// In a crisis of their own that somebody has come to, or with somebody in theirs.
pub(super) fn is_part_of_one(s: &State, id: SeatId) -> bool {
    s.care
        .calls
        .iter()
        .any(|(person, call)| call.owner == Some(id) || (*person == id && call.owner.is_some()))
}

pub(super) fn company_view(s: &State, id: SeatId) -> Option<CompanyView> {
    let call = s.care.calls.get(&id)?;
    Some(CompanyView { company: company(s, id, call), by: call.owner })
}

pub(super) fn crises_view(s: &State, lead: SeatId) -> Vec<CrisisView> {
    let others = s.care.calls.iter().filter(|(id, _)| **id != lead);
    let seen = |(id, call): (&SeatId, &Call)| {
        let line_gone = call.owner == Some(lead) && call.gone_told;
        CrisisView { seat: *id, alias: call.alias.clone(), by: present_owner(s, call), line_gone }
    };
    others.map(seen).collect()
}
