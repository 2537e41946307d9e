//! One meeting between its sessions and its log, as a plain machine: input in, actions out (DECISIONS 14). It has
//! no clock, no socket and no task of its own, so a simulation runs exactly this.
//!
//! - `forming` checks what waits and makes one batch of it, one in flight at a time;
//! - `applying` applies what the log yields and says who hears what;
//! - `seating` gives a connection its seat, new or again.

mod applying;
mod forming;
mod seating;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::mem::take;

use meeting::{At, Attendance, Entry, Meeting, Opening};
use protocol::server::{RoomFrame, SeatFrame};
use protocol::{ClientId, CloseCode, Code, Commitment, Refusal, SeatId, ServerMessage, StageId};

use super::ask::{Ask, Asked, ConnectionId};
use super::barred::Barred;
use super::presence::Presence;
use crate::log::{BatchId, CommandId, LogError};
use crate::rooms::CredentialId;
use crate::slips::Facts;
use forming::Flying;

pub(crate) use forming::UNAVAILABLE_MS;

/// What waits for the log beyond this makes the meeting's inbox wait, and the inbox then answers `busy`.
const WAITING_MAX: usize = 256;

const MINUTE_MS: At = 60_000;

/// A deadline that a tick did not move would be a mistake of the rules: the next tick for it waits this long, so that it
/// does not fill the log.
const STUCK_MS: At = 1_000;

/// Everything that can happen to a meeting.
pub(super) enum Input {
    /// Sessions ask.
    Asked(Vec<Asked>),
    /// A connection is gone.
    Dropped(ConnectionId),
    /// The log yields entries.
    Yielded(Vec<(CommandId, Entry)>),
    /// The batch in flight was not stored.
    NotStored(LogError),
    /// Whether the batch in flight was stored is not known. It is tried again until it is.
    Doubted,
    /// These credentials of the room are revoked. All of them each time, so that none is ever missed.
    Revoked(Vec<CredentialId>),
    /// It is the time that `next_wake` named.
    Woke,
}

/// What is to be done about it, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    /// Store these bodies as one batch.
    Append(BatchId, Vec<Vec<u8>>),
    /// An event for every connection that hears its room.
    ToRoom(RoomFrame),
    /// An event for the connection of one seat, if it has one.
    ToSeat(SeatId, SeatFrame),
    /// What a seat has missed, for its connection.
    Backlog(SeatId, Vec<Missed>),
    /// A message for one connection.
    Answer(ConnectionId, ServerMessage),
    /// What a slip says, for the connection that asked for one with this message.
    Attended(ConnectionId, ClientId, Box<Facts>),
    /// This connection stands for the seat from here on.
    Seat(ConnectionId, SeatId),
    /// This connection got no seat; why is answered behind it.
    NoSeat(ConnectionId),
    /// From here on the seat's connection hears this room of the meeting, or none.
    Hears(SeatId, Option<StageId>),
    /// Close a connection behind what it has been sent.
    Close(ConnectionId, CloseCode),
    /// The meeting is over: close everyone, answer what is still on its way, erase the log.
    End,
}

/// One event of a backlog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Missed {
    /// Of the room.
    Room(RoomFrame),
    /// Of the seat.
    Seat(SeatFrame),
}

/// The machine.
pub(super) struct Sequencer {
    meeting: Meeting,
    /// The one connection of each seat that has one.
    seated: BTreeMap<SeatId, ConnectionId>,
    presence: Presence,
    barred: Barred,
    revoked: Vec<CredentialId>,
    waiting: VecDeque<Asked>,
    /// Connections that went, where a question of theirs may still wait for its answer.
    went: BTreeSet<ConnectionId>,
    /// After a failed append nothing is tried before then.
    rests_until: At,
    /// No tick before then.
    ticks_from: At,
    restarted: bool,
    flying: Option<Flying>,
    over: bool,
    chance: Box<dyn FnMut() -> u64 + Send>,
    now: At,
    actions: Vec<Action>,
}

impl Sequencer {
    /// Goes on with a meeting as its log has left it, `restarted` if the server was down in between. `chance` gives
    /// 64 random bits at a time.
    pub(super) fn new(meeting: Meeting, restarted: bool, chance: Box<dyn FnMut() -> u64 + Send>) -> Self {
        Self {
            now: meeting.now(),
            meeting,
            seated: BTreeMap::new(),
            presence: Presence::default(),
            barred: Barred::default(),
            revoked: Vec::new(),
            waiting: VecDeque::new(),
            went: BTreeSet::new(),
            rests_until: 0,
            ticks_from: 0,
            restarted,
            flying: None,
            over: false,
            chance,
            actions: Vec::new(),
        }
    }

    /// The one verb. `now` is the meeting's time; a smaller one than before counts as the one before.
    pub(super) fn handle(&mut self, now: At, input: Input) -> Vec<Action> {
        self.now = self.now.max(now);
        match input {
            Input::Asked(all) => all.into_iter().for_each(|asked| self.take_in(asked)),
            Input::Dropped(connection) => self.drop_connection(connection),
            Input::Yielded(entries) => entries.iter().for_each(|(id, entry)| self.apply(*id, entry)),
            Input::NotStored(error) => self.refuse_batch(error),
            Input::Doubted => self.doubt_batch(),
            Input::Revoked(all) => self.revoked = all,
            Input::Woke => {}
        }
        self.form_batch();
        take(&mut self.actions)
    }

    /// When the clock matters next, if nothing else happens before. It may lie in the past.
    pub(super) fn next_wake(&self) -> Option<At> {
        if self.flying.is_some() || self.meeting.ended() {
            return None;
        }
        let waiting = (!self.waiting.is_empty()).then_some(self.rests_until);
        // Only an append that failed leaves these two.
        let again = (self.restarted || self.presence.has_returned(&self.meeting)).then_some(self.rests_until);
        let away = self.presence.next_due(&self.meeting);
        let due = [waiting, again, self.next_tick(), away].into_iter().flatten().min();
        due.map(|due| due.max(self.rests_until))
    }

    fn next_tick(&self) -> Option<At> {
        self.meeting.next_deadline().map(|due| due.max(self.ticks_from))
    }

    /// Whether the doors are open.
    pub(super) fn is_open(&self) -> bool {
        self.meeting.is_open()
    }

    /// True while nothing more is to be taken from the inbox.
    pub(super) fn is_full(&self) -> bool {
        self.waiting.len() >= WAITING_MAX
    }

    /// Answers at once what needs no entry; the rest waits for its place in a batch.
    fn take_in(&mut self, asked: Asked) {
        self.went.remove(&asked.from);
        match &asked.ask {
            _ if self.meeting.ended() => self.refuse(&asked, Code::Ended.into()),
            Ask::Look(seat) if self.holds(asked.from, *seat) => self.show_view(&asked, *seat),
            Ask::Attendance(seat, commitment) if self.holds(asked.from, *seat) => {
                match self.facts(*seat, commitment) {
                    Ok(facts) => self.attended(&asked, facts),
                    Err(why) => self.refuse(&asked, why),
                }
            }
            Ask::Look(_) | Ask::Attendance(..) => self.refuse(&asked, Code::NotJoined.into()),
            // Once, here: what someone sends and then hangs up is theirs all the same.
            Ask::Offer(offer) if !self.holds(asked.from, offer.seat) => {
                self.refuse(&asked, Code::NotJoined.into());
            }
            Ask::Enter(knock) if self.knows(&knock.ticket) => self.come_back(&asked),
            ask if self.is_in_doubt_for_others_than(ask) => self.answer_in_doubt(asked),
            _ => self.waiting.push_back(asked),
        }
    }

    /// Answers what came too late, and whatever still waits for an answer: the meeting does nothing more.
    pub(super) fn turn_away(&mut self, late: Vec<Asked>, why: Code) -> Vec<Action> {
        let flying = self.flying.take().into_iter().flat_map(Flying::into_asked);
        let all: Vec<_> = flying.chain(take(&mut self.waiting)).chain(late).collect();
        all.iter().for_each(|asked| self.refuse(asked, why.into()));
        take(&mut self.actions)
    }

    fn drop_connection(&mut self, connection: ConnectionId) {
        let seat = self.seated.iter().find(|(_, held)| **held == connection).map(|(&seat, _)| seat);
        match seat {
            Some(seat) => {
                self.seated.remove(&seat);
                self.presence.dropped(seat, self.now);
            }
            None => {
                self.went.insert(connection);
            }
        }
    }

    /// Whoever has left the door may still be connected, and has no view.
    fn show_view(&mut self, asked: &Asked, seat: SeatId) {
        match self.meeting.view(seat) {
            Some(view) => self.actions.push(Action::Answer(asked.from, ServerMessage::View(Box::new(view)))),
            None => self.refuse(asked, Code::NotJoined.into()),
        }
    }

    /// What a slip says. It is no entry: nobody but its owner is to know of it.
    fn facts(&self, seat: SeatId, commitment: &Commitment) -> Result<Facts, meeting::Refused> {
        let Attendance { began_at, came_at } = self.meeting.attendance(seat)?;
        let Opening { room, opened_at_ms, .. } = self.meeting.opening();
        Ok(Facts {
            room: room.clone(),
            began_ms: opened_at_ms + began_at,
            minutes: self.now.saturating_sub(came_at) / MINUTE_MS,
            commitment: commitment.clone(),
        })
    }

    fn attended(&mut self, asked: &Asked, facts: Facts) {
        if let Some(re) = asked.re.clone() {
            self.actions.push(Action::Attended(asked.from, re, Box::new(facts)));
        }
    }

    fn holds(&self, connection: ConnectionId, seat: SeatId) -> bool {
        self.seated.get(&seat) == Some(&connection)
    }

    /// Refuses a question. Someone at the door learns besides that no seat comes of it.
    fn refuse(&mut self, asked: &Asked, why: meeting::Refused) {
        let refusal = Refusal {
            retry_after_ms: why.retry_after_ms,
            place: why.place,
            ..Refusal::new(asked.re.clone(), why.code)
        };
        // Known here before it is known there: whoever hears it may ask again at once.
        if matches!(asked.ask, Ask::Enter(_) | Ask::Return { .. }) {
            self.actions.push(Action::NoSeat(asked.from));
        }
        if asked.re.is_some() {
            self.actions.push(Action::Answer(asked.from, ServerMessage::Refused(refusal)));
        }
    }
}
