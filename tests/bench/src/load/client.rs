//! One person's connection.

use crate::dialect::Step;
use anyhow::{Context, Result};
use mio::net::TcpStream;
use std::io::{ErrorKind, Read, Write};

/// A connection and where its owner is on the way in.
pub(super) struct Client {
    pub(super) stream: TcpStream,
    pub(super) room: usize,
    pub(super) person: usize,
    pub(super) step: Step,
    pub(super) closed: bool,
    /// The beginning of a frame that is not whole yet.
    kept: Vec<u8>,
    unsent: Vec<u8>,
    /// Of the room, the last that was heard.
    seq: Option<u64>,
}

impl Client {
    pub(super) fn new(stream: TcpStream, room: usize, person: usize) -> Self {
        let (kept, unsent) = (Vec::new(), Vec::new());
        Self { stream, room, person, step: Step::Upgrading, closed: false, kept, unsent, seq: None }
    }

    /// Reads behind what was kept. How much is in the buffer then; zero at the end, nothing if nothing has come.
    pub(super) fn read(&mut self, buffer: &mut [u8]) -> Result<Option<usize>> {
        let kept = self.kept.len();
        buffer[..kept].copy_from_slice(&self.kept);
        match self.stream.read(&mut buffer[kept..]) {
            Ok(0) => Ok(Some(0)),
            Ok(read) => {
                self.kept.clear();
                Ok(Some(kept + read))
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(None),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => Ok(Some(0)),
            Err(error) => Err(error).context("failed to read"),
        }
    }

    pub(super) fn keep(&mut self, bytes: &[u8]) {
        self.kept.extend_from_slice(bytes);
    }

    /// Sends now, or as soon as there is room.
    pub(super) fn send(&mut self, bytes: &[u8]) -> Result<()> {
        if self.closed {
            return Ok(());
        }
        self.unsent.extend_from_slice(bytes);
        self.flush()
    }

    pub(super) fn flush(&mut self) -> Result<()> {
        while !self.unsent.is_empty() {
            match self.stream.write(&self.unsent) {
                Ok(written) => drop(self.unsent.drain(..written)),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == ErrorKind::NotConnected => return Ok(()),
                // What came of it is told by the next read.
                Err(error) if matches!(error.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset) => {
                    self.unsent.clear();
                }
                Err(error) => return Err(error).context("failed to write"),
            }
        }
        Ok(())
    }

    /// Whether a frame of the room follows the one before.
    pub(super) fn is_next(&mut self, seq: u64) -> bool {
        let follows = self.seq.is_none_or(|last| seq == last + 1);
        self.seq = Some(seq);
        follows
    }
}
