//! The connection: waits, connects, reads and writes text. Knows no message.

use futures_util::{SinkExt, StreamExt};
use http::header::{ORIGIN, SEC_WEBSOCKET_PROTOCOL};
use protocol::padding::padded;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};

/// A connection that is not there within this time is given up.
const CONNECT_WITHIN: Duration = Duration::from_secs(10);
/// A server of ours sends no frame near this size; a longer one closes the connection.
const FRAME_BYTES_MAX: usize = 1024 * 1024;

type Stream = WebSocketStream<MaybeTlsStream<TcpStream>>;
type Connecting = Pin<Box<dyn Future<Output = Result<Stream, tungstenite::Error>>>>;

/// What the connection has to say.
#[derive(Debug)]
pub(crate) enum Came {
    /// It is up.
    Connected,
    /// It could not be made, and why.
    Failed(String),
    /// A text frame.
    Text(String),
    /// It is gone, with the number of the server's close frame if there was one.
    Closed(Option<u16>),
}

/// One connection at a time to one server.
pub(crate) struct Socket {
    url: String,
    origin: String,
    state: State,
}

enum State {
    Off,
    Waiting(Instant),
    Connecting(Connecting),
    On(Box<Stream>),
}

impl Socket {
    /// A connection that is still down. `origin` goes into the handshake's `Origin`.
    pub(crate) fn new(url: String, origin: String) -> Self {
        Self { url, origin, state: State::Off }
    }

    /// Drops what there is and connects after `wait`.
    pub(crate) fn connect_after(&mut self, wait: Duration) {
        self.state = State::Waiting(Instant::now() + wait);
    }

    /// Drops the connection without a word.
    pub(crate) fn drop_connection(&mut self) {
        self.state = State::Off;
    }

    /// Closes the connection in good order, if it is up and the other side listens.
    pub(crate) async fn close(&mut self) {
        if let State::On(stream) = &mut self.state {
            // A side that does not answer is left to find out by itself.
            // Named in full: `Box` is a sink too, with a `close` of its own.
            timeout(Duration::from_secs(1), WebSocketStream::close(stream, None)).await.ok();
        }
        self.state = State::Off;
    }

    /// Writes one text frame. A connection that is down swallows it: the session sends again what was not
    /// answered, and `next` says that the connection is gone.
    pub(crate) async fn write(&mut self, text: String) {
        if let State::On(stream) = &mut self.state {
            stream.send(Message::text(padded(text))).await.ok();
        }
    }

    /// The next thing that happens to the connection; never, while it is off. Safe to cancel.
    pub(crate) async fn next(&mut self) -> Came {
        loop {
            match &mut self.state {
                State::Off => std::future::pending().await,
                State::Waiting(until) => {
                    sleep_until(*until).await;
                    self.state = State::Connecting(Box::pin(connect(self.url.clone(), self.origin.clone())));
                }
                State::Connecting(connecting) => {
                    let outcome = connecting.await;
                    return self.connected(outcome);
                }
                State::On(stream) => match stream.next().await {
                    Some(Ok(Message::Text(text))) => return Came::Text(text.to_string()),
                    Some(Ok(Message::Close(frame))) => {
                        return self.gone(frame.map(|frame| frame.code.into()));
                    }
                    Some(Ok(_)) => {}
                    Some(Err(_)) | None => return self.gone(None),
                },
            }
        }
    }

    fn connected(&mut self, outcome: Result<Stream, tungstenite::Error>) -> Came {
        match outcome {
            Ok(stream) => {
                self.state = State::On(Box::new(stream));
                Came::Connected
            }
            Err(error) => {
                self.state = State::Off;
                Came::Failed(error.to_string())
            }
        }
    }

    fn gone(&mut self, number: Option<u16>) -> Came {
        self.state = State::Off;
        Came::Closed(number)
    }
}

async fn connect(url: String, origin: String) -> Result<Stream, tungstenite::Error> {
    let mut request = url.into_client_request()?;
    request.headers_mut().insert(ORIGIN, origin.parse().map_err(http::Error::from)?);
    let subprotocol = http::HeaderValue::from_static(protocol::SUBPROTOCOL);
    request.headers_mut().insert(SEC_WEBSOCKET_PROTOCOL, subprotocol);
    let config = WebSocketConfig::default().max_message_size(Some(FRAME_BYTES_MAX));
    let late = || std::io::Error::from(std::io::ErrorKind::TimedOut);
    let connecting = connect_async_with_config(request, Some(config), true);
    let (stream, _response) = timeout(CONNECT_WITHIN, connecting).await.map_err(|_| late())??;
    Ok(stream)
}
