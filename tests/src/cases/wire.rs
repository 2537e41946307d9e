//! A WebSocket connection as bytes: a real upgrade, and then whatever one wants to write.

use anyhow::{Context, Result, ensure};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::guest::PATIENCE;
use super::http::Request;
use super::place::Place;

/// In a frame's first byte: the message ends here.
pub const FIN: u8 = 0x80;
/// Opcode: a further piece of a message.
pub const CONTINUATION: u8 = 0x0;
/// Opcode: a text, or its first piece.
pub const TEXT: u8 = 0x1;
/// Opcode: the same of bytes.
pub const BINARY: u8 = 0x2;
/// Opcode: the connection is to be closed.
pub const CLOSE: u8 = 0x8;
/// Opcode: a question.
pub const PING: u8 = 0x9;
/// Opcode: its answer.
pub const PONG: u8 = 0xa;

/// The connection.
pub struct Wire(TcpStream);

/// What comes from the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// A frame: its first byte and its payload.
    Frame(u8, Vec<u8>),
    /// The end of the connection.
    End,
}

/// A frame as a client has to write it: masked, and its length in the shortest form.
pub fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let length = payload.len();
    let header = match (u8::try_from(length), u16::try_from(length)) {
        (Ok(short @ ..=125), _) => vec![first, 0x80 | short],
        (_, Ok(middle)) => [&[first, 0xfe][..], &middle.to_be_bytes()].concat(),
        _ => [&[first, 0xff][..], &(length as u64).to_be_bytes()].concat(),
    };
    with_mask(&header, payload)
}

/// Any header with a mask and the masked payload behind it.
pub fn with_mask(header: &[u8], payload: &[u8]) -> Vec<u8> {
    const MASK: [u8; 4] = [0x12, 0x34, 0x56, 0x78];
    let masked = payload.iter().zip(MASK.iter().cycle()).map(|(byte, mask)| byte ^ mask);
    header.iter().copied().chain(MASK).chain(masked).collect()
}

/// A close frame with this code and reason.
pub fn close(code: u16, reason: &[u8]) -> Vec<u8> {
    frame(FIN | CLOSE, &[&code.to_be_bytes(), reason].concat())
}

impl Wire {
    /// Upgrades a new connection.
    pub async fn open(place: &Place) -> Result<Self> {
        Self::over(place.line().await?, place).await
    }

    /// Upgrades a connection that is there.
    pub async fn over(stream: TcpStream, place: &Place) -> Result<Self> {
        let (stream, answer) = Request::upgrade(place).begin_over(stream, place).await?;
        ensure!(answer.status == 101, "no upgrade: {}", answer.head);
        Ok(Self(stream))
    }

    /// Writes bytes as they are. A server that has closed meanwhile is found out by reading.
    pub async fn write(&mut self, bytes: &[u8]) {
        let _ = self.0.write_all(bytes).await;
    }

    /// What comes next.
    pub async fn next(&mut self) -> Result<Came> {
        self.next_within(PATIENCE).await
    }

    /// The same with a patience of one's own.
    pub async fn next_within(&mut self, patience: Duration) -> Result<Came> {
        timeout(patience, self.read()).await.with_context(|| format!("nothing came in {patience:?}"))
    }

    async fn read(&mut self) -> Came {
        // A reset is an end too: it is what a server gets to say when it closes with our bytes unread.
        self.read_frame().await.unwrap_or(Came::End)
    }

    async fn read_frame(&mut self) -> std::io::Result<Came> {
        let (first, length) = (self.0.read_u8().await?, self.0.read_u8().await?);
        let length = match length {
            126 => self.0.read_u16().await?.into(),
            127 => self.0.read_u64().await?,
            short => u64::from(short),
        };
        let mut payload = vec![0; usize::try_from(length).unwrap_or_default()];
        self.0.read_exact(&mut payload).await?;
        Ok(Came::Frame(first, payload))
    }
}

impl Came {
    /// The code of a close frame.
    pub fn close_code(&self) -> Option<u16> {
        match self {
            Self::Frame(first, payload) if *first == FIN | CLOSE => {
                payload.first_chunk().map(|code| u16::from_be_bytes(*code))
            }
            _ => None,
        }
    }

    /// Whether it is a text frame with these words in it.
    pub fn is_text_with(&self, words: &str) -> bool {
        matches!(self, Self::Frame(first, payload)
            if *first == FIN | TEXT && String::from_utf8_lossy(payload).contains(words))
    }
}
