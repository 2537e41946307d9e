//! The WebSocket: its sizes, what comes out of it, and how it is closed. Public, so that what is tested for conformance
//! is this and no copy.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use protocol::{CloseCode, Limits};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error, Message, Utf8Bytes, error::ProtocolError};

use super::wire::Wire;
use crate::outbox::{Outbox, Taker};

/// A client has this long to take our close and to answer it.
const CLOSE_WITHIN: Duration = Duration::from_secs(5);

/// One WebSocket on a plain socket. What the product says is written by an outbox; what is read, and what the protocol
/// itself has to say, is the library's.
pub struct Socket(WebSocketStream<Wire>);

/// What came in.
pub enum Received {
    /// A text frame.
    Text(Utf8Bytes),
    /// A ping, a pong or a close. None of them is a sign of life: a proxy may answer for a client that is gone.
    Control,
    /// The end: with a close that says what was wrong, or without one, because the client closed or the line broke.
    End(Option<Closing>),
}

/// How a connection is closed: the number and the word in the close frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closing {
    number: u16,
    reason: &'static str,
}

impl Closing {
    /// The first message did not come in time.
    pub const NO_HELLO: Self =
        Self { number: CloseCode::RefusedAtTheDoor as u16, reason: "no hello came in time" };
    /// Nobody came of it.
    pub const NO_SEAT: Self =
        Self { number: CloseCode::RefusedAtTheDoor as u16, reason: "no seat was taken in time" };
    const BROKEN_FRAME: Self = Self { number: 1002, reason: "that is no websocket frame" };
    const BINARY: Self = Self { number: 1003, reason: "text frames only" };
    const NOT_UTF8: Self = Self { number: 1007, reason: "text frames are utf-8" };
    const TOO_LONG: Self = Self { number: 1009, reason: "the frame is too long" };
}

impl From<CloseCode> for Closing {
    fn from(code: CloseCode) -> Self {
        Self { number: code.number(), reason: code.reason() }
    }
}

impl Socket {
    /// Takes an upgraded stream over, with what was read of it already. What is pushed into the outbox is written to it.
    pub async fn start(
        stream: TcpStream,
        read_ahead: Bytes,
        limits: &Limits,
        (outbox, taker): (&Outbox, &Taker),
    ) -> Self {
        let stream = Arc::new(stream);
        taker.attach(stream.clone());
        let socket = WebSocketStream::from_partially_read(
            Wire::new(stream, outbox.clone()),
            read_ahead.to_vec(),
            Role::Server,
            Some(config(limits)),
        );
        Self(socket.await)
    }

    /// What comes next. Dropping the future loses nothing.
    pub async fn receive(&mut self) -> Received {
        match self.message().await {
            Ok(Message::Text(text)) => Received::Text(text),
            Ok(Message::Binary(_)) => Received::End(Some(Closing::BINARY)),
            // The library answers pings and closes by itself; after a close the next read ends.
            Ok(Message::Ping(_) | Message::Pong(_) | Message::Close(_) | Message::Frame(_)) => {
                Received::Control
            }
            Err(closing) => Received::End(closing),
        }
    }

    /// The same, before it is judged which messages we take.
    pub async fn message(&mut self) -> Result<Message, Option<Closing>> {
        let next = self.0.next().await;
        next.ok_or(None)?.map_err(|error| wrong(&error))
    }

    /// Sends a message that the product has none of, such as a binary one, between those of the outbox.
    pub async fn send(&mut self, message: Message) -> Result<(), Error> {
        self.0.send(message).await
    }

    /// Says why, and waits a moment for the client to take it: what is dropped with data unread in it would reach
    /// the client as a broken line, without the reason.
    pub async fn close(mut self, closing: Closing) {
        let frame = CloseFrame { code: closing.number.into(), reason: closing.reason.into() };
        let farewell = async {
            if self.0.close(Some(frame)).await.is_ok() {
                while let Some(Ok(_)) = self.0.next().await {}
            }
        };
        // A client that does not take it in time is dropped.
        let _ = tokio::time::timeout(CLOSE_WITHIN, farewell).await;
    }
}

/// Small buffers, because most connections are idle most of the time: what is longer gets its room when it comes. The
/// outgoing one is for answers to pings and closes, and bounded, because a client that does not read them may send pings
/// for ever; an echo of the longest message fits.
fn config(limits: &Limits) -> WebSocketConfig {
    let frame = limits.frame_bytes as usize;
    WebSocketConfig::default()
        .read_buffer_size(320)
        .write_buffer_size(1_024)
        .max_write_buffer_size(4 * 1_024 + frame)
        .max_message_size(Some(frame))
        .max_frame_size(Some(frame))
}

fn wrong(error: &Error) -> Option<Closing> {
    match error {
        Error::Capacity(_) => Some(Closing::TOO_LONG),
        Error::Utf8(_) => Some(Closing::NOT_UTF8),
        Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => None,
        Error::Protocol(_) => Some(Closing::BROKEN_FRAME),
        _ => None,
    }
}
