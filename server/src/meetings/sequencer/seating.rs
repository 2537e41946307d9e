//! A connection gets its seat: a new one, or its own again with exactly what it missed.

use meeting::{By, Command, Outgoing, Resume, SecretHash, To};
use protocol::client::Seen;
use protocol::server::{RoomFrame, SeatFrame};
use protocol::view::View;
use protocol::{CloseCode, Code, SeatId, ServerMessage};

use super::{Action, Missed, Sequencer};
use crate::meetings::ask::{Ask, Asked, ConnectionId};
use crate::meetings::barred::NetworkTag;

impl Sequencer {
    /// Whether this ticket is known here, be it as one that stays outside.
    pub(in crate::meetings) fn knows(&self, ticket: &SecretHash) -> bool {
        !matches!(self.meeting.seat_of(ticket), Ok(None))
    }

    /// Whether these words are somebody's.
    pub(in crate::meetings) fn knows_words(&self, words: SecretHash) -> bool {
        const NO_TICKET: SecretHash = SecretHash([0; 32]);
        let back = Command::Return { words, ticket: NO_TICKET };
        !matches!(self.meeting.check(&By::Door, &back), Err(why) if why.code == Code::WrongWords)
    }

    /// Gives the holder of a known ticket their seat again. This needs no entry: the log hears only of absences
    /// that have lasted.
    pub(super) fn come_back(&mut self, asked: &Asked) {
        let Ask::Enter(knock) = &asked.ask else { return };
        match self.meeting.seat_of(&knock.ticket) {
            Ok(Some(seat)) => self.seat(asked, seat, knock.seen),
            Ok(None) => self.refuse(asked, Code::UnknownTicket.into()),
            Err(why) => {
                self.refuse(asked, why);
                self.actions.push(Action::Close(asked.from, outside(why.code)));
            }
        }
    }

    /// A seat that an entry has just given: a new one, or one brought back by its words.
    pub(super) fn sit_down(&mut self, asked: &Asked, seat: SeatId) {
        self.seat(asked, seat, None);
    }

    fn seat(&mut self, asked: &Asked, seat: SeatId, seen: Option<Seen>) {
        let (view, missed) = match self.meeting.resume(seat, seen) {
            Resume::Missed(missed) => (None, missed),
            Resume::StartOver(view, missed) => (Some(view), missed),
            Resume::Gone => return self.refuse(asked, Code::Gone.into()),
        };
        self.hold(asked.from, seat, network(&asked.ask));
        self.welcome(asked, seat, view.is_none());
        self.catch_up(asked.from, seat, view, missed);
        if self.went.contains(&asked.from) {
            self.drop_connection(asked.from);
        }
    }

    /// The newest connection takes the seat. The older one is closed, and its client may take the seat back.
    fn hold(&mut self, connection: ConnectionId, seat: SeatId, network: Option<NetworkTag>) {
        if let Some(older) = self.seated.insert(seat, connection).filter(|older| *older != connection) {
            self.actions.push(Action::Close(older, CloseCode::SeatTakenElsewhere));
        }
        self.presence.came(seat);
        self.barred.came(seat, network);
        self.actions.push(Action::Seat(connection, seat));
    }

    fn welcome(&mut self, asked: &Asked, seat: SeatId, resumed: bool) {
        let epoch = self.meeting.opening().epoch;
        let entered = asked.re.clone().map(|re| ServerMessage::Entered { re, epoch, seat, resumed });
        self.actions.extend(entered.map(|message| Action::Answer(asked.from, message)));
    }

    pub(super) fn catch_up(
        &mut self,
        to: ConnectionId,
        seat: SeatId,
        view: Option<Box<View>>,
        missed: Vec<Outgoing>,
    ) {
        self.actions.extend(view.map(|view| Action::Answer(to, ServerMessage::View(view))));
        if !missed.is_empty() {
            self.actions.push(Action::Backlog(seat, missed.into_iter().map(Missed::from).collect()));
        }
        if let Some(stage) = self.meeting.hears(seat) {
            self.actions.push(Action::Hears(seat, Some(stage)));
        }
    }
}

impl From<Outgoing> for Missed {
    fn from(Outgoing { to, at, event }: Outgoing) -> Self {
        match to {
            To::Room(stage, seq) => Self::Room(RoomFrame { stage, seq, at, event }),
            To::Seat(_, own) => Self::Seat(SeatFrame { own, at, event }),
        }
    }
}

fn outside(code: Code) -> CloseCode {
    if code == Code::Removed { CloseCode::Removed } else { CloseCode::RefusedAtTheDoor }
}

fn network(ask: &Ask) -> Option<NetworkTag> {
    match ask {
        Ask::Enter(knock) => knock.network,
        Ask::Return { network, .. } => *network,
        Ask::Offer(_) | Ask::Look(_) | Ask::Attendance(..) => None,
    }
}
