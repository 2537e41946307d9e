//! The limit: a server that brings every line to everyone in its room and does nothing else. It reads no JSON, knows no
//! rule and keeps nothing; one thread waits for all sockets.
//!
//! It comes in two kinds, because what there is to gain differs: one writes what a member has not seen with one call, one
//! writes every frame by itself.

use crate::frames::{self, Frame, server_text};
use crate::lines::digits;
use anyhow::{Result, bail};
use memchr::memmem::find;
use mio::net::{TcpListener, TcpStream};
use mio::{Events, Interest, Poll, Token};
use std::io::{ErrorKind, Read, Write};
use std::net::SocketAddr;

/// How often it writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Once for all that a member has not seen.
    Coalesce,
    /// Once for every frame and member.
    Each,
}

const LISTENER: Token = Token(usize::MAX);
const READ_BYTES: usize = 256 * 1_024;

/// A room's frames that everybody has are dropped once there are so many bytes of them.
const DROP_BYTES: usize = 4 * 1_024 * 1_024;

/// Serves until it is ended. `line_bytes` is how long the frame of a line is; the address is printed.
pub fn serve(kind: Kind, line_bytes: usize) -> Result<()> {
    let mut listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
    println!("{}", listener.local_addr()?);
    let mut poll = Poll::new()?;
    poll.registry().register(&mut listener, LISTENER, Interest::READABLE)?;
    let mut server = Server { kind, line_bytes, members: Vec::new(), rooms: Vec::new(), dirty: Vec::new() };
    let (mut events, mut buffer) = (Events::with_capacity(1_024), vec![0; READ_BYTES]);
    loop {
        poll.poll(&mut events, None)?;
        for event in &events {
            match event.token() {
                LISTENER => server.accept(&listener, &poll)?,
                Token(member) => {
                    if event.is_readable() {
                        server.read(member, &mut buffer)?;
                    }
                    if event.is_writable() {
                        server.write(member);
                    }
                }
            }
        }
        server.write_all();
    }
}

struct Server {
    kind: Kind,
    line_bytes: usize,
    members: Vec<Member>,
    rooms: Vec<Room>,
    /// Rooms with something new.
    dirty: Vec<usize>,
}

struct Member {
    stream: TcpStream,
    kept: Vec<u8>,
    upgraded: bool,
    room: Option<usize>,
    /// How far in the room's bytes it is.
    at: usize,
}

#[derive(Default)]
struct Room {
    members: Vec<usize>,
    seq: u64,
    bytes: Vec<u8>,
    /// Where each frame that nobody has been written begins.
    frames: Vec<usize>,
}

impl Server {
    fn accept(&mut self, listener: &TcpListener, poll: &Poll) -> Result<()> {
        loop {
            let mut stream = match listener.accept() {
                Ok((stream, _)) => stream,
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(()),
                Err(error) => bail!(error),
            };
            stream.set_nodelay(true)?;
            let token = Token(self.members.len());
            poll.registry().register(&mut stream, token, Interest::READABLE | Interest::WRITABLE)?;
            self.members.push(Member { stream, kept: Vec::new(), upgraded: false, room: None, at: 0 });
        }
    }

    fn read(&mut self, who: usize, buffer: &mut [u8]) -> Result<()> {
        let member = &mut self.members[who];
        let kept = std::mem::take(&mut member.kept);
        buffer[..kept.len()].copy_from_slice(&kept);
        let filled = match member.stream.read(&mut buffer[kept.len()..]) {
            Ok(read) => kept.len() + read,
            Err(_) => kept.len(),
        };
        let rest = self.take(who, &buffer[..filled])?;
        self.members[who].kept.extend_from_slice(rest);
        Ok(())
    }

    /// Takes what is whole, and gives back the rest.
    fn take<'a>(&mut self, who: usize, bytes: &'a [u8]) -> Result<&'a [u8]> {
        let mut rest = bytes;
        if !self.members[who].upgraded {
            let Some(end) = find(rest, b"\r\n\r\n") else { return Ok(rest) };
            let member = &mut self.members[who];
            member.upgraded = true;
            member.stream.write_all(
                b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n",
            )?;
            rest = &rest[end + 4..];
        }
        while let Some((frame, used)) = frames::first(rest) {
            if let Frame::Text(text) = frame {
                self.heard(who, text)?;
            }
            rest = &rest[used..];
        }
        Ok(rest)
    }

    fn heard(&mut self, who: usize, text: &[u8]) -> Result<()> {
        match self.members[who].room {
            Some(room) => self.say(room, text),
            None => self.enter(who, text)?,
        }
        Ok(())
    }

    fn enter(&mut self, who: usize, text: &[u8]) -> Result<()> {
        const NAME: &[u8] = br#""room":"room-"#;
        let number = find(text, NAME).and_then(|at| digits(&text[at + NAME.len()..]));
        let Some(number) = number else { bail!("that is no room") };
        let number = number as usize;
        if self.rooms.len() <= number {
            self.rooms.resize_with(number + 1, Room::default);
        }
        let (room, member) = (&mut self.rooms[number], &mut self.members[who]);
        room.members.push(who);
        (member.room, member.at) = (Some(number), room.bytes.len());
        member.stream.write_all(&server_text(&padded(r#"{"type":"entered"}"#.to_owned(), 256)))?;
        Ok(())
    }

    /// One frame for everybody, made once.
    fn say(&mut self, number: usize, text: &[u8]) {
        const TEXT: &[u8] = br#""text":""#;
        let Some(from) = find(text, TEXT) else { return };
        let words = &text[from + TEXT.len()..];
        let words = &words[..words.iter().position(|byte| *byte == b'"').unwrap_or(0)];
        let room = &mut self.rooms[number];
        room.seq += 1;
        let json = format!(
            r#"{{"seq":{},"at":0,"type":"said","text":"{}"}}"#,
            room.seq,
            String::from_utf8_lossy(words)
        );
        room.frames.push(room.bytes.len());
        room.bytes.extend_from_slice(&server_text(&padded(json, self.line_bytes)));
        if room.frames.len() == 1 {
            self.dirty.push(number);
        }
    }

    fn write_all(&mut self) {
        for number in std::mem::take(&mut self.dirty) {
            let room = &mut self.rooms[number];
            let frames = std::mem::take(&mut room.frames);
            let ends = frames[1..].iter().copied().chain([room.bytes.len()]);
            match self.kind {
                Kind::Coalesce => {
                    room.members.iter().for_each(|who| self.members[*who].catch_up(&room.bytes));
                }
                Kind::Each => ends.for_each(|end| {
                    room.members.iter().for_each(|who| self.members[*who].catch_up(&room.bytes[..end]));
                }),
            }
            if room.bytes.len() > DROP_BYTES {
                let seen = room.members.iter().map(|who| self.members[*who].at).min().unwrap_or(0);
                room.bytes.drain(..seen);
                room.members.iter().for_each(|who| self.members[*who].at -= seen);
            }
        }
    }

    /// There is room in a socket again.
    fn write(&mut self, who: usize) {
        if let Some(room) = self.members[who].room {
            self.members[who].catch_up(&self.rooms[room].bytes);
        }
    }
}

impl Member {
    /// Writes what it has not seen of these. What does not fit goes when there is room.
    fn catch_up(&mut self, bytes: &[u8]) {
        if self.at < bytes.len() {
            self.at += self.stream.write(&bytes[self.at..]).unwrap_or(0);
        }
    }
}

fn padded(mut json: String, bytes: usize) -> Vec<u8> {
    json.extend(std::iter::repeat_n(' ', bytes.saturating_sub(json.len())));
    json.into_bytes()
}
