//! From what happened to who hears it: each event is encoded once and its bytes are shared by all who get it.

use std::collections::BTreeMap;

use protocol::server::{RoomFrame, SeatFrame};
use protocol::{CloseCode, SeatId, StageId};

use super::ask::ConnectionId;
use super::sequencer::Missed;
use crate::frames::{self, Encoded};
use crate::outbox::{Item, Outbox};

/// The connections of one meeting.
#[derive(Default)]
pub(super) struct Fanout {
    outboxes: BTreeMap<ConnectionId, Outbox>,
    members: BTreeMap<SeatId, Member>,
    /// Those that have something to send since the last flush.
    filled: Vec<Outbox>,
    /// Turns that were left to others since then.
    turns: u32,
}

/// Nobody waits longer for what others send: so many turns, and then it goes out.
const TURNS_MAX: u32 = 8;

/// After so many connections others have their turn: writing to each takes the kernel some microseconds.
const FLUSHED_AT_ONCE: usize = 64;

struct Member {
    connection: ConnectionId,
    outbox: Outbox,
    /// The room of the meeting that it hears.
    hears: Option<StageId>,
}

impl Fanout {
    /// A connection asks something: its answers go here.
    pub(super) fn meet(&mut self, connection: ConnectionId, outbox: Outbox) {
        self.outboxes.entry(connection).or_insert(outbox);
    }

    /// A connection is gone.
    pub(super) fn forget(&mut self, connection: ConnectionId) {
        self.outboxes.remove(&connection);
        self.members.retain(|_, member| member.connection != connection);
    }

    pub(super) fn seat(&mut self, connection: ConnectionId, seat: SeatId) {
        let Some(outbox) = self.outboxes.get(&connection).cloned() else { return };
        gather(&mut self.filled, &outbox, Item::Seated(seat));
        self.members.insert(seat, Member { connection, outbox, hears: None });
    }

    pub(super) fn set_hears(&mut self, seat: SeatId, hears: Option<StageId>) {
        if let Some(member) = self.members.get_mut(&seat) {
            member.hears = hears;
        }
    }

    pub(super) fn tell_room(&mut self, frame: &RoomFrame) {
        let encoded = frames::room_frame(frame);
        for member in self.members.values().filter(|member| member.hears == Some(frame.stage)) {
            gather(&mut self.filled, &member.outbox, Item::Frame(encoded.clone()));
        }
    }

    pub(super) fn tell_seat(&mut self, seat: SeatId, frame: &SeatFrame) {
        if let Some(member) = self.members.get(&seat) {
            gather(&mut self.filled, &member.outbox, Item::Frame(frames::seat_frame(frame)));
        }
    }

    pub(super) fn backlog(&mut self, seat: SeatId, missed: &[Missed]) {
        if let Some(member) = self.members.get(&seat)
            && member.outbox.gather_backlog(missed.iter().map(encode))
        {
            self.filled.push(member.outbox.clone());
        }
    }

    pub(super) fn tell_connection(&mut self, connection: ConnectionId, item: Item) {
        if let Some(outbox) = self.outboxes.get(&connection) {
            gather(&mut self.filled, outbox, item);
        }
    }

    /// Whether something waits to be sent that may wait for one more turn of others, who may have more for the same people.
    pub(super) fn leaves_a_turn(&mut self) -> bool {
        self.turns += 1;
        !self.filled.is_empty() && self.turns <= TURNS_MAX
    }

    /// Sends what has gathered: one write for all that a connection has not been sent.
    pub(super) async fn flush(&mut self) {
        self.turns = 0;
        while !self.filled.is_empty() {
            let few = self.filled.len().min(FLUSHED_AT_ONCE);
            self.filled.drain(..few).for_each(|outbox| outbox.flush());
            if !self.filled.is_empty() {
                tokio::task::yield_now().await;
            }
        }
    }

    pub(super) fn close(&self, connection: ConnectionId, code: CloseCode) {
        if let Some(outbox) = self.outboxes.get(&connection) {
            outbox.close(code);
        }
    }

    /// Closes every seat's connection. Whoever only knocked stays connected and may try another room.
    pub(super) fn close_all(&self, code: CloseCode) {
        self.members.values().for_each(|member| member.outbox.close(code));
    }
}

fn gather(filled: &mut Vec<Outbox>, outbox: &Outbox, item: Item) {
    if outbox.gather(item) {
        filled.push(outbox.clone());
    }
}

fn encode(missed: &Missed) -> Encoded {
    match missed {
        Missed::Room(frame) => frames::room_frame(frame),
        Missed::Seat(frame) => frames::seat_frame(frame),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbox::outbox;
    use protocol::Limits;

    #[tokio::test]
    async fn what_waits_leaves_others_a_few_turns_and_then_goes_out() {
        let mut fanout = Fanout::default();
        assert!(!fanout.leaves_a_turn());
        let (connection, (outbox, taker)) = (ConnectionId::next(), outbox(&Limits::default()));
        fanout.meet(connection, outbox);
        for _ in 0..2 {
            fanout.flush().await;
            fanout.tell_connection(connection, Item::NotSeated);
            let turns = std::iter::repeat_with(|| fanout.leaves_a_turn()).take_while(|more| *more).count();
            assert_eq!(turns, TURNS_MAX as usize);
            assert!(taker.now().is_some());
        }
    }
}
