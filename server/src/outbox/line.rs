//! The writing half of a socket, which whoever has something for it may use at once.
//!
//! Frames of the product are written as they are, without the WebSocket library; its own frames, which are answers to
//! pings and closes, come in between. Neither ever begins inside of the other.

use std::collections::VecDeque;
use std::io::{self, ErrorKind, IoSlice};
use std::sync::Arc;

use bytes::{Buf, Bytes};
use tokio::net::TcpStream;

use super::Waiting;

/// What goes with one call to the kernel, in frames.
const AT_ONCE: usize = 64;

/// What was written of what counts towards the bounds.
#[derive(Default)]
pub(super) struct Counted {
    pub(super) frames: usize,
    pub(super) bytes: usize,
}

/// The socket, and what is begun on it.
pub(super) struct Line {
    stream: Arc<TcpStream>,
    /// The end of a frame of ours whose beginning is written.
    rest: Bytes,
    /// The library has written a part of a frame.
    library_is_inside: bool,
    /// The socket is of no use any more.
    broken: bool,
}

impl Line {
    pub(super) fn new(stream: Arc<TcpStream>) -> Self {
        Self { stream, rest: Bytes::new(), library_is_inside: false, broken: false }
    }

    pub(super) fn stream(&self) -> Arc<TcpStream> {
        self.stream.clone()
    }

    pub(super) fn is_broken(&self) -> bool {
        self.broken
    }

    /// Whether a frame of ours waits for its end.
    pub(super) fn has_rest(&self) -> bool {
        !self.rest.is_empty()
    }

    pub(super) fn library_is_inside(&self) -> bool {
        self.library_is_inside
    }

    /// Writes frames from the front of the queue until the socket takes no more or something else is in front, and takes
    /// off what is written: how many that count, and their bytes. After an error the line is broken.
    pub(super) fn write(&mut self, waiting: &mut VecDeque<Waiting>) -> Counted {
        let mut gone = Counted::default();
        while !self.broken && !self.library_is_inside {
            match self.try_write(waiting) {
                Ok(0) => break,
                Ok(written) => self.take_off(waiting, written, &mut gone),
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(_) => self.broken = true,
            }
        }
        gone
    }

    /// One call to the kernel, for as many bytes as it says. A lone frame, which most are, goes by the quicker call.
    fn try_write(&self, waiting: &VecDeque<Waiting>) -> io::Result<usize> {
        let next = waiting.front().and_then(Waiting::frame);
        match next {
            None if self.rest.is_empty() => Ok(0),
            None => self.stream.try_write(&self.rest),
            Some(frame) if self.rest.is_empty() && waiting.len() == 1 => self.stream.try_write(frame.bytes()),
            Some(_) => {
                let mut slices = [IoSlice::new(&[]); AT_ONCE + 1];
                self.stream.try_write_vectored(self.gather(waiting, &mut slices))
            }
        }
    }

    fn gather<'a, 'b>(
        &'b self,
        waiting: &'b VecDeque<Waiting>,
        slices: &'a mut [IoSlice<'b>; AT_ONCE + 1],
    ) -> &'a [IoSlice<'b>] {
        let begun = Some(&self.rest[..]).filter(|rest| !rest.is_empty());
        let frames = waiting.iter().map_while(Waiting::frame).map(|frame| &frame.bytes()[..]);
        let mut count = 0;
        for (slice, bytes) in slices.iter_mut().zip(begun.into_iter().chain(frames)) {
            *slice = IoSlice::new(bytes);
            count += 1;
        }
        &slices[..count]
    }

    fn take_off(&mut self, waiting: &mut VecDeque<Waiting>, mut written: usize, gone: &mut Counted) {
        let of_rest = written.min(self.rest.len());
        self.rest.advance(of_rest);
        written -= of_rest;
        while written > 0 {
            let Some(front) = waiting.pop_front() else { return };
            let Some(frame) = front.frame() else { return };
            let bytes = frame.bytes();
            if front.counts {
                gone.frames += 1;
                gone.bytes += bytes.len();
            }
            self.rest = bytes.slice(written.min(bytes.len())..);
            written = written.saturating_sub(bytes.len());
        }
        // An empty part would keep the whole.
        if self.rest.is_empty() {
            self.rest = Bytes::new();
        }
    }

    /// Writes for the library, once the frame of ours that is begun is out.
    pub(super) fn write_for_library(&mut self, bytes: &[u8]) -> io::Result<usize> {
        while self.has_rest() {
            let written = self.stream.try_write(&self.rest)?;
            self.rest.advance(written);
        }
        let written = self.stream.try_write(bytes)?;
        self.library_is_inside = written < bytes.len();
        Ok(written)
    }
}
