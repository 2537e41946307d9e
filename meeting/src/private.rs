//! Private messages between two people who have both said yes, in rooms that choose to have them (DECISIONS 37).
//! Whoever asks is never told that someone declined or has blocked them: to them it looks as if nobody had answered.

use crate::format::Private as Allowed;
use crate::moderation;
use crate::outcome::Refused;
use crate::state::{Seat, State};
use protocol::client::Role;
use protocol::event::Event;
use protocol::view::PrivateView;
use protocol::{Code, SeatId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Who may write to whom. Bounded by the pairs of a room's seats.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Private {
    /// Who has asked whom, and has heard no yes. A question is asked once a meeting.
    asked: BTreeSet<(SeatId, SeatId)>,
    /// Those of them that wait for an answer.
    open: BTreeSet<(SeatId, SeatId)>,
    /// Two who have both said yes, the lower seat first.
    pairs: BTreeSet<(SeatId, SeatId)>,
    /// Who wants nothing from whom.
    blocked: BTreeSet<(SeatId, SeatId)>,
}

impl Private {
    fn are_pair(&self, one: SeatId, other: SeatId) -> bool {
        self.pairs.contains(&pair(one, other))
    }

    fn blocks(&self, by: SeatId, whom: SeatId) -> bool {
        self.blocked.contains(&(by, whom))
    }
}

fn pair(one: SeatId, other: SeatId) -> (SeatId, SeatId) {
    (one.min(other), one.max(other))
}

/// Whether this room has private messages between people, just now, and with this one.
fn may(s: &State, by: SeatId, to: SeatId) -> Result<(), Refused> {
    if s.opening.format.private != Allowed::Consent {
        return Err(Code::PmOff.into());
    }
    let person = |seat: &Seat| seat.role != Role::Bot;
    if to == by || !s.inside(to).is_some_and(person) {
        return Err(Code::NotFound.into());
    }
    Ok(())
}

/// The same for words: someone who is asked for quiet is not to go on in private.
fn may_speak(s: &State, by: SeatId, to: SeatId) -> Result<(), Refused> {
    may(s, by, to)?;
    match s.seat(by).and_then(|seat| seat.quiet_until).filter(|until| *until > s.now) {
        Some(until) => Err(Refused { retry_after_ms: Some(until - s.now), ..Code::Quietened.into() }),
        None => Ok(()),
    }
}

// ---- asking

pub(crate) fn may_ask(s: &State, by: SeatId, to: SeatId) -> Result<(), Refused> {
    may_speak(s, by, to)?;
    let private = &s.private;
    if private.blocks(by, to) {
        return Err(Code::Blocked.into());
    }
    // Whether someone said no or has not answered is the same from here.
    if private.are_pair(by, to) || private.asked.contains(&(by, to)) {
        return Err(Code::AskedAlready.into());
    }
    let unanswered = private.asked.iter().filter(|(from, _)| *from == by).count();
    if unanswered < s.waits().asks_to_write { Ok(()) } else { Err(Code::RateLimited.into()) }
}

/// Two who have asked each other have both said yes.
pub(crate) fn ask(s: &mut State, by: SeatId, to: SeatId) {
    if s.private.open.contains(&(to, by)) {
        return answer(s, by, to, true);
    }
    s.private.asked.insert((by, to));
    let Some(alias) = s.seat(by).map(|seat| seat.alias.clone()) else { return };
    if !s.private.blocks(to, by) {
        s.private.open.insert((by, to));
        s.tell(to, Event::AskedToWrite { seat: by, alias });
    }
}

/// No may be said to anyone who has asked, as long as there is something to answer.
pub(crate) fn may_answer(s: &State, by: SeatId, asker: SeatId) -> Result<(), Refused> {
    if s.private.open.contains(&(asker, by)) { may(s, by, asker) } else { Err(Code::NotFound.into()) }
}

pub(crate) fn answer(s: &mut State, by: SeatId, asker: SeatId, yes: bool) {
    s.private.open.remove(&(asker, by));
    if !yes {
        return;
    }
    s.private.asked.remove(&(asker, by));
    s.private.asked.remove(&(by, asker));
    s.private.pairs.insert(pair(by, asker));
    for (one, other) in [(by, asker), (asker, by)] {
        if let Some(alias) = s.seat(other).map(|seat| seat.alias.clone()) {
            s.tell(one, Event::MayWrite { seat: other, alias });
        }
    }
}

// ---- writing

pub(crate) fn may_write(s: &State, by: SeatId, to: SeatId) -> Result<(), Refused> {
    may_speak(s, by, to)?;
    if s.private.blocks(by, to) {
        Err(Code::Blocked.into())
    } else if s.private.are_pair(by, to) {
        Ok(())
    } else {
        Err(Code::AskFirst.into())
    }
}

/// The writer sees their own words in any case; whoever has blocked them sees nothing, and nobody is told.
pub(crate) fn write(s: &mut State, by: SeatId, to: SeatId, text: String) {
    let Some(alias) = s.seat(by).map(|seat| seat.alias.clone()) else { return };
    let event = Event::Written { by, alias, seat: to, text };
    if !s.private.blocks(to, by) {
        s.tell(to, event.clone());
    }
    s.tell(by, event);
}

// ---- blocking

/// Also someone who has gone: they may come back.
pub(crate) fn may_block(s: &State, by: SeatId, whom: SeatId, on: bool) -> Result<(), Refused> {
    if s.opening.format.private != Allowed::Consent {
        return Err(Code::PmOff.into());
    }
    if whom == by || s.seat(whom).is_none() {
        return Err(Code::NotFound.into());
    }
    if s.private.blocks(by, whom) == on { Err(Code::Stale.into()) } else { Ok(()) }
}

pub(crate) fn block(s: &mut State, by: SeatId, whom: SeatId, on: bool) {
    if on {
        s.private.open.remove(&(whom, by));
        s.private.blocked.insert((by, whom));
    } else {
        s.private.blocked.remove(&(by, whom));
    }
}

// ---- reporting

/// A private message that came to this seat: who wrote it, and the words. Named by the seat's own count, so that
/// nobody learns from a number how much others write.
fn received(s: &State, by: SeatId, own: u64) -> Option<(SeatId, String)> {
    let seat = s.seat(by)?;
    let mut kept = seat.letters.iter().chain(&seat.own_events);
    match kept.find(|(number, ..)| *number == own) {
        Some((.., Event::Written { by: writer, seat, text, .. })) if *seat == by => {
            Some((*writer, text.clone()))
        }
        _ => None,
    }
}

pub(crate) fn may_report(s: &State, by: SeatId, own: u64) -> Result<(), Refused> {
    moderation::may_write(s)?;
    if received(s, by, own).is_some() { Ok(()) } else { Err(Code::NotFound.into()) }
}

/// Shows a private message to the facilitators, by its receiver's choice. It alerts and does nothing by itself.
pub(crate) fn report(s: &mut State, by: SeatId, own: u64, text: Option<String>) {
    let Some((about, letter)) = received(s, by, own) else { return };
    let note = s.next_note();
    let (line, about, letter, hidden) = (None, Some(about), Some(letter), false);
    s.write_to_facilitators(Event::Reported { note, line, about, letter, text, hidden });
}

// ---- what a seat sees

/// One's own half of it; none where this room has no such messages.
pub(crate) fn view(s: &State, id: SeatId) -> Option<PrivateView> {
    if s.opening.format.private != Allowed::Consent {
        return None;
    }
    let pairs = s.private.pairs.iter().filter(|(one, other)| *one == id || *other == id);
    let inside = |seat: &SeatId| s.inside(*seat).is_some();
    Some(PrivateView {
        asked_by: s
            .private
            .open
            .iter()
            .filter(|(_, to)| *to == id)
            .map(|(from, _)| *from)
            .filter(inside)
            .collect(),
        with: pairs.map(|(one, other)| if *one == id { *other } else { *one }).filter(inside).collect(),
        blocked: s.private.blocked.iter().filter(|(by, _)| *by == id).map(|(_, whom)| *whom).collect(),
    })
}
