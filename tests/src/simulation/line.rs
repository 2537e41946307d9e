//! One connection: the network between a person's client and the server's session. Frames of one direction keep their
//! order; everything else may happen to them.

use super::time::Ms;
use protocol::Limits;
use server::meetings::{ConnectionId, Handle};
use server::outbox::{Outbox, Taker, outbox};
use server::session::Session;
use std::collections::VecDeque;

/// What is on its way before the server's socket takes no more.
const WINDOW: usize = 16 * 1024;

/// A connection, both ends.
pub struct Line {
    /// Whose.
    pub person: usize,
    /// Its name in the server.
    pub id: ConnectionId,
    /// The server's end.
    pub session: Session,
    /// What the server wants to send.
    pub outbox: Outbox,
    /// Where that comes out.
    pub taker: Taker,
    /// The meeting that it asked.
    pub meeting: Option<Handle>,
    /// What came in while the session waits for an answer.
    pub unread: VecDeque<String>,
    /// The server still has it.
    pub open: bool,
    /// Nothing gets through, and nobody is told.
    pub dead: bool,
    /// When the last frame of each direction arrives.
    pub arrives: [Ms; 2],
    /// Bytes that the client has not taken yet.
    pub in_flight: usize,
    /// Something waited for a slow reader: a view in it may be old when it goes out.
    pub was_blocked: bool,
}

impl Line {
    /// A new connection of someone.
    pub fn new(person: usize, id: ConnectionId) -> Self {
        let (outbox, taker) = outbox(&Limits::default());
        Self {
            person,
            id,
            session: Session::new(id),
            outbox,
            taker,
            meeting: None,
            unread: VecDeque::new(),
            open: true,
            dead: false,
            arrives: [0; 2],
            in_flight: 0,
            was_blocked: false,
        }
    }

    /// Whether the server's socket takes nothing just now.
    pub fn is_blocked(&self) -> bool {
        self.in_flight > WINDOW
    }

    /// When a frame that leaves now arrives: behind the one before it.
    pub fn arrival(&mut self, direction: usize, at: Ms) -> Ms {
        self.arrives[direction] = self.arrives[direction].max(at);
        self.arrives[direction]
    }
}
