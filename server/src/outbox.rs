//! The bounded queue of encoded frames towards one socket.
//!
//! The meeting pushes and never waits; the connection takes all that has gathered at once. When a connection
//! reads too slowly the queue is thrown away and the connection closes with `resume`: its client comes back and
//! asks for exactly what it has not seen, so nothing is lost and the room is never slowed.

use std::mem::take;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use protocol::{ClientId, CloseCode, SeatId};
use tokio::sync::Notify;

use crate::frames::Encoded;
use crate::slips::Facts;

/// What a connection may have waiting, in frames and in bytes. More than that closes it with `resume`.
const FRAMES_MAX: usize = 256;
const BYTES_MAX: usize = 256 * 1024;

/// One thing on its way to a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// For the client.
    Frame(Encoded),
    /// For the session: the meeting gave this connection a seat.
    Seated(SeatId),
    /// For the session: the meeting gave it none, and has told the client why.
    NotSeated,
    /// For the connection: what the meeting knows for the slip that this message asked for.
    Attended(ClientId, Box<Facts>),
}

/// What a connection is to do next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Hand these out, in order. Never empty.
    Items(Vec<Item>),
    /// Close: everything before has been taken, or was thrown away.
    Close(CloseCode),
}

/// The side that pushes. Clones push into the same queue; nothing here waits or fails.
#[derive(Clone)]
pub struct Outbox(Arc<Shared>);

/// The side that takes.
pub struct Taker(Arc<Shared>);

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    changed: Notify,
}

#[derive(Default)]
struct Queue {
    items: Vec<Item>,
    counted: usize,
    bytes: usize,
    closing: Option<CloseCode>,
    overflowed: bool,
}

/// An empty outbox, both sides.
pub fn outbox() -> (Outbox, Taker) {
    let shared = Arc::new(Shared::default());
    (Outbox(shared.clone()), Taker(shared))
}

impl Outbox {
    /// Adds something behind what waits. After a close nothing more is taken in.
    pub fn push(&self, item: Item) {
        self.0.lock().push(item);
        self.0.changed.notify_one();
    }

    /// Adds what a seat has missed, in one go. It does not count towards the bounds: the meeting's history bounds it,
    /// and a client that comes back must be able to get all of it, or it would come back for ever.
    pub fn push_backlog(&self, frames: impl Iterator<Item = Encoded>) {
        self.0.lock().push_backlog(frames);
        self.0.changed.notify_one();
    }

    /// Closes the connection once everything before is out. The first close counts.
    pub fn close(&self, code: CloseCode) {
        self.0.lock().closing.get_or_insert(code);
        self.0.changed.notify_one();
    }
}

impl Taker {
    /// Waits for something to do. Dropping the future loses nothing.
    pub async fn next(&self) -> Next {
        loop {
            if let Some(next) = self.now() {
                return next;
            }
            self.0.changed.notified().await;
        }
    }

    /// What there is to do, without waiting for it.
    pub fn now(&self) -> Option<Next> {
        self.0.lock().next()
    }

    /// Whether the queue has overflowed.
    pub fn has_overflowed(&self) -> bool {
        self.0.lock().overflowed
    }

    /// Waits until the queue has overflowed: what is being written then is not worth waiting for.
    pub async fn overflowed(&self) {
        while !self.has_overflowed() {
            self.0.changed.notified().await;
        }
    }
}

impl Queue {
    fn push(&mut self, item: Item) {
        if self.closing.is_some() {
            return;
        }
        self.counted += 1;
        self.bytes += item.len();
        self.items.push(item);
        if self.counted > FRAMES_MAX || self.bytes > BYTES_MAX {
            *self = Self { closing: Some(CloseCode::Resume), overflowed: true, ..Self::default() };
        }
    }

    fn push_backlog(&mut self, frames: impl Iterator<Item = Encoded>) {
        if self.closing.is_none() {
            self.items.extend(frames.map(Item::Frame));
        }
    }

    fn next(&mut self) -> Option<Next> {
        if self.items.is_empty() {
            return self.closing.map(Next::Close);
        }
        (self.counted, self.bytes) = (0, 0);
        Some(Next::Items(take(&mut self.items)))
    }
}

impl Item {
    fn len(&self) -> usize {
        match self {
            Self::Frame(text) => text.len(),
            Self::Seated(_) | Self::NotSeated | Self::Attended(..) => 0,
        }
    }
}

impl Shared {
    // Nothing under this lock can panic half-way, so a poisoned lock guards a whole queue.
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(bytes: usize) -> Item {
        Item::Frame("x".repeat(bytes).into())
    }

    #[tokio::test]
    async fn all_that_has_gathered_comes_at_once_and_in_order_and_then_the_close() {
        let (outbox, taker) = outbox();
        outbox.push(Item::Seated(SeatId(1)));
        outbox.push(frame(3));
        outbox.close(CloseCode::Ended);
        outbox.push(frame(4));
        assert_eq!(taker.next().await, Next::Items(vec![Item::Seated(SeatId(1)), frame(3)]));
        assert_eq!(taker.next().await, Next::Close(CloseCode::Ended));
    }

    #[tokio::test]
    async fn too_many_frames_or_bytes_throw_the_queue_away_and_close_with_resume() {
        for (count, bytes) in [(FRAMES_MAX + 1, 1), (5, BYTES_MAX / 4)] {
            let (outbox, taker) = outbox();
            (0..count - 1).for_each(|_| outbox.push(frame(bytes)));
            assert!(!taker.0.lock().overflowed);
            outbox.push(frame(bytes));
            taker.overflowed().await;
            assert_eq!(taker.next().await, Next::Close(CloseCode::Resume));
        }
    }

    #[tokio::test]
    async fn a_long_backlog_is_no_overflow() {
        let (outbox, taker) = outbox();
        outbox.push_backlog((0..10 * FRAMES_MAX).map(|_| "x".into()));
        outbox.push(frame(1));
        assert!(matches!(taker.next().await, Next::Items(items) if items.len() == 10 * FRAMES_MAX + 1));
    }

    #[tokio::test]
    async fn what_was_taken_no_longer_counts() {
        let (outbox, taker) = outbox();
        for _ in 0..10 {
            (0..FRAMES_MAX).for_each(|_| outbox.push(frame(1)));
            assert!(matches!(taker.next().await, Next::Items(items) if items.len() == FRAMES_MAX));
        }
    }
}
