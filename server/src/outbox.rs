//! The bounded queue of frames towards one socket.
//!
//! The meeting pushes and never waits. What the socket takes at once is written at once, by whoever pushed, with one call
//! for all that has gathered; only what it does not take waits for the connection's own task. When a connection reads too
//! slowly the queue is thrown away and the connection closes with `resume`: its client comes back and asks for exactly
//! what it has not seen, so nothing is lost and the room is never slowed.

mod line;

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use protocol::{ClientId, CloseCode, Limits, SeatId};
use tokio::net::TcpStream;
use tokio::sync::Notify;

use crate::frames::Encoded;
use crate::slips::Facts;
use line::Line;

/// What a connection may have waiting: so many frames, and so many bytes beside the longest message. More than that closes
/// it with `resume`.
const FRAMES_MAX: usize = 256;
const BYTES_MAX: usize = 128 * 1024;

/// What one person takes in a view, at most. The view of a full room must fit, or whoever comes in is closed for ever.
const VIEW_BYTES_PER_SEAT: usize = 1_024;

/// An empty queue gives back what is more than this.
const KEPT_CAPACITY: usize = 16;

/// One thing on its way to a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// For the client.
    Frame(Encoded),
    /// For the session: the meeting gave this connection a seat.
    Seated(SeatId),
    /// For the session: the meeting gave it none, and tells the client why behind this.
    NotSeated,
    /// For the connection: what the meeting knows for the slip that this message asked for.
    Attended(ClientId, Box<Facts>),
}

/// What a connection is to do next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Hand these out, in order. Never empty, and without frames where the outbox writes those itself.
    Items(Vec<Item>),
    /// Close: everything before has been taken, or was thrown away.
    Close(CloseCode),
}

/// The side that pushes. Clones push into the same queue; nothing here waits or fails.
#[derive(Clone)]
pub struct Outbox(Arc<Shared>);

/// The side that takes.
pub struct Taker(Arc<Shared>);

struct Shared {
    queue: Mutex<Queue>,
    changed: Notify,
}

#[derive(Default)]
struct Queue {
    items: VecDeque<Waiting>,
    counted: usize,
    bytes: usize,
    bytes_max: usize,
    closing: Option<CloseCode>,
    overflowed: bool,
    stopped: bool,
    /// What was handed out comes first: until the taker is back nothing behind it is written.
    held: bool,
    line: Option<Line>,
}

/// One item, and whether it counts towards the bounds.
struct Waiting {
    item: Item,
    counts: bool,
}

/// An empty outbox, both sides, on a server with these limits.
pub fn outbox(limits: &Limits) -> (Outbox, Taker) {
    let view = VIEW_BYTES_PER_SEAT * limits.seats as usize;
    let bytes_max = BYTES_MAX + limits.frame_bytes as usize + view;
    let queue = Mutex::new(Queue { bytes_max, ..Queue::default() });
    let shared = Arc::new(Shared { queue, changed: Notify::new() });
    (Outbox(shared.clone()), Taker(shared))
}

impl Outbox {
    /// Adds something behind what waits, and sends what can be sent. After a close nothing more is taken in.
    pub fn push(&self, item: Item) {
        self.gather(item);
        self.flush();
    }

    /// Adds something behind what waits, to be sent by the next [`Outbox::flush`]. Says whether nothing waited.
    pub fn gather(&self, item: Item) -> bool {
        let mut queue = self.0.lock();
        let was_empty = queue.items.is_empty();
        queue.push(item);
        was_empty
    }

    /// Adds what a seat has missed, in one go. It does not count towards the bounds: the meeting's history bounds it,
    /// and a client that comes back must be able to get all of it, or it would come back for ever.
    pub fn gather_backlog(&self, frames: impl Iterator<Item = Encoded>) -> bool {
        let mut queue = self.0.lock();
        let was_empty = queue.items.is_empty();
        queue.push_backlog(frames);
        was_empty
    }

    /// Sends what the socket takes, and leaves the rest to the connection.
    pub fn flush(&self) {
        if !self.0.lock().write() {
            self.0.changed.notify_one();
        }
    }

    /// Closes the connection once everything before is out. The first close counts.
    pub fn close(&self, code: CloseCode) {
        self.0.lock().closing.get_or_insert(code);
        self.0.changed.notify_one();
    }
}

impl Outbox {
    /// Writes for the WebSocket library, whose frames come between ours. `WouldBlock` also while one of ours is begun.
    pub(crate) fn write_for_library(&self, bytes: &[u8]) -> io::Result<usize> {
        let mut queue = self.0.lock();
        let line = queue.line.as_mut().ok_or(io::ErrorKind::NotConnected)?;
        let written = line.write_for_library(bytes);
        // What waited for the library to be done.
        if !line.library_is_inside() && !queue.items.is_empty() {
            self.0.changed.notify_one();
        }
        written
    }
}

impl Taker {
    /// From here on frames are written to this socket.
    pub(crate) fn attach(&self, stream: Arc<TcpStream>) {
        self.0.lock().line = Some(Line::new(stream));
    }

    /// Takes nothing in any more, and writes nothing more by itself than the end of what is begun.
    pub(crate) fn stop(&self) {
        let mut queue = self.0.lock();
        queue.items.clear();
        queue.stopped = true;
    }

    /// Waits for something to do, and writes meanwhile; nothing once the socket takes nothing any more. Dropping the future
    /// loses nothing.
    pub async fn next(&self) -> Option<Next> {
        loop {
            let blocked = {
                let mut queue = self.0.lock();
                queue.held = false;
                queue.write();
                let next = queue.next_but_frames();
                if next.is_some() || queue.is_broken() {
                    return next;
                }
                queue.blocked_on()
            };
            match blocked {
                // An error shows at the next try to write.
                Some(stream) => tokio::select! {
                    _ = stream.writable() => {}
                    () = self.0.changed.notified() => {}
                },
                None => self.0.changed.notified().await,
            }
        }
    }

    /// What there is to do, without waiting for it and without writing anything.
    pub fn now(&self) -> Option<Next> {
        self.0.lock().next()
    }

    /// Whether the queue has overflowed.
    pub fn has_overflowed(&self) -> bool {
        self.0.lock().overflowed
    }
}

impl Drop for Taker {
    /// A meeting may hold its side for a while yet, and must not keep the socket open.
    fn drop(&mut self) {
        self.0.lock().line = None;
    }
}

impl Queue {
    fn push(&mut self, item: Item) {
        if self.closing.is_some() || self.stopped {
            return;
        }
        self.counted += 1;
        self.bytes += item.len();
        self.items.push_back(Waiting { item, counts: true });
        if self.is_too_much() {
            // What the meeting sends in one go may all fit into the socket.
            self.write();
        }
        if self.is_too_much() {
            self.items = VecDeque::new();
            (self.counted, self.bytes) = (0, 0);
            (self.closing, self.overflowed) = (Some(CloseCode::Resume), true);
        }
    }

    fn is_too_much(&self) -> bool {
        self.counted > FRAMES_MAX || self.bytes > self.bytes_max
    }

    fn push_backlog(&mut self, frames: impl Iterator<Item = Encoded>) {
        if self.closing.is_none() && !self.stopped {
            self.items.extend(frames.map(|frame| Waiting { item: Item::Frame(frame), counts: false }));
        }
    }

    /// Writes what the socket takes. Whether nothing waits any more.
    fn write(&mut self) -> bool {
        let Some(line) = self.line.as_mut().filter(|_| !self.held) else { return self.items.is_empty() };
        let gone = line.write(&mut self.items);
        self.counted -= gone.frames;
        self.bytes -= gone.bytes;
        if self.items.is_empty() && self.items.capacity() > KEPT_CAPACITY {
            self.items = VecDeque::new();
        }
        self.items.is_empty() && !line.has_rest() && !line.is_broken()
    }

    fn is_broken(&self) -> bool {
        self.line.as_ref().is_some_and(Line::is_broken)
    }

    /// The socket that must take something before anything else can be done.
    fn blocked_on(&self) -> Option<Arc<TcpStream>> {
        let line = self.line.as_ref()?;
        let waits = line.has_rest() || !self.items.is_empty();
        (waits && !line.library_is_inside()).then(|| line.stream())
    }

    fn next_but_frames(&mut self) -> Option<Next> {
        match &self.line {
            None => self.next(),
            Some(_) if self.items.is_empty() => self.closing.map(Next::Close),
            Some(_) => {
                let ours = self.items.iter().take_while(|waiting| waiting.frame().is_none()).count();
                self.counted -= ours;
                self.held = ours > 0;
                let items = self.items.drain(..ours).map(|waiting| waiting.item).collect();
                self.held.then_some(Next::Items(items))
            }
        }
    }

    fn next(&mut self) -> Option<Next> {
        if self.items.is_empty() {
            return self.closing.map(Next::Close);
        }
        (self.counted, self.bytes) = (0, 0);
        Some(Next::Items(self.items.drain(..).map(|waiting| waiting.item).collect()))
    }
}

impl Waiting {
    fn frame(&self) -> Option<&Encoded> {
        match &self.item {
            Item::Frame(frame) => Some(frame),
            Item::Seated(_) | Item::NotSeated | Item::Attended(..) => None,
        }
    }
}

impl Item {
    fn len(&self) -> usize {
        match self {
            Self::Frame(frame) => frame.bytes().len(),
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
mod tests;
