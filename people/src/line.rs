//! People over real WebSockets: one task each, so that thousands fit into one process.
//!
//! The line is no habit of a person's. It pads what goes out, hears when the server has gone silent, and gets another
//! line with full jitter, as `docs/protocol.md` asks of every client.

use crate::Ms;
use crate::account::Review;
use crate::crowd::{Crowd, NoLink};
use crate::person::{Act, Input, Person};
use futures_util::{SinkExt, StreamExt};
use protocol::frame::{self, Frame};
use protocol::padding::padded;
use protocol::{ClientFrame, Limits, SUBPROTOCOL, ServerMessage};
use std::future::Future;
use std::pin::pin;
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, sleep, sleep_until};
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// Without a line after so many tries in a row a person gives up.
const TRIES: u32 = 12;
/// The longest wait between two of them.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// The first one, at most; each one after it may be twice as long.
const FIRST_WAIT: Duration = Duration::from_millis(500);
/// Frames are small, and there are thousands of lines.
const BUFFER: usize = 4 * 1024;

/// Where people meet, and how fast they live.
#[derive(Debug, Clone)]
pub struct Place {
    /// The server's WebSocket: [`socket_of`] a link.
    pub url: String,
    /// How many times faster than the machine's clock people live. The server's own waits do not follow, unless its
    /// clock is as fast.
    pub pace: u32,
    /// Whoever is not done by then, by the machine's clock, goes home.
    pub at_most: Duration,
}

/// The WebSocket beside a room's page: `http://host/path/r/ADDRESS` has it at `ws://host/path/ws`.
pub fn socket_of(link: &str) -> Result<String, NoLink> {
    let page = link.split('#').next().unwrap_or_default();
    let (scheme, rest) = page.split_once("://").ok_or_else(|| NoLink(page.to_owned()))?;
    let (before, _) = rest.rsplit_once("/r/").ok_or_else(|| NoLink(page.to_owned()))?;
    match scheme {
        "http" => Ok(format!("ws://{before}/ws")),
        "https" => Ok(format!("wss://{before}/ws")),
        _ => Err(NoLink(page.to_owned())),
    }
}

/// Lets a crowd hold its evening to the end, and tells what it was for each of them.
pub async fn hold(crowd: Crowd, place: &Place) -> Result<Review, JoinError> {
    hold_until(crowd, place, std::future::pending()).await
}

/// The same, but when `called` comes everyone goes home at once.
pub async fn hold_until(
    crowd: Crowd,
    place: &Place,
    called: impl Future<Output = ()>,
) -> Result<Review, JoinError> {
    let began = Instant::now();
    let (call, home) = watch::channel(false);
    let mut lives = JoinSet::new();
    for (number, person) in crowd.people.into_iter().enumerate() {
        let (place, home) = (place.clone(), home.clone());
        lives.spawn(async move { (number, live_until(person, place, began, home).await) });
    }
    let mut people = Vec::new();
    let mut called = pin!(called);
    loop {
        tokio::select! {
            lived = lives.join_next() => match lived {
                Some(lived) => people.push(lived?),
                None => break,
            },
            () = &mut called, if !*call.borrow() => drop(call.send_replace(true)),
        }
    }
    people.sort_by_key(|(number, _)| *number);
    Ok(Review { accounts: people.into_iter().map(|(_, person)| person.account().clone()).collect() })
}

/// Lets one person live their evening, which began then for everyone, until it is over or they are called home.
async fn live_until(person: Person, place: Place, began: Instant, mut home: watch::Receiver<bool>) -> Person {
    let mut life = Life { person, place, began, socket: None, tries: 0, heard: began, after: Duration::ZERO };
    tokio::select! {
        () = life.run() => {}
        _ = home.wait_for(|called| *called) => {}
    }
    life.person
}

/// One person and their line.
struct Life {
    person: Person,
    place: Place,
    began: Instant,
    socket: Option<Socket>,
    /// Tries in a row that brought no seat.
    tries: u32,
    /// When the server was last heard.
    heard: Instant,
    /// How long the server wishes to be left alone.
    after: Duration,
}

impl Life {
    async fn run(&mut self) {
        let home = self.home();
        self.tell(Input::Time).await;
        while !self.person.is_over() && Instant::now() < home {
            let wakes = self.person.wakes_at().map_or(home, |at| self.moment(at).min(home));
            let silent = self.heard + Duration::from_millis(Limits::default().dead_after_ms.into());
            tokio::select! {
                message = next(&mut self.socket) => self.receive(message).await,
                () = sleep_until(wakes) => self.tell(Input::Time).await,
                () = sleep_until(silent), if self.socket.is_some() => self.lost(None).await,
            }
        }
    }

    // ---- time

    /// How long people have lived since it began.
    fn now(&self) -> Ms {
        let ms = self.began.elapsed().as_millis() * u128::from(self.place.pace.max(1));
        Ms::try_from(ms).unwrap_or(Ms::MAX)
    }

    /// When that is by the machine's clock: not before it.
    fn moment(&self, at: Ms) -> Instant {
        self.began + Duration::from_millis(at.div_ceil(self.place.pace.max(1).into()))
    }

    fn home(&self) -> Instant {
        self.began + self.place.at_most
    }

    // ---- what the person does

    async fn tell(&mut self, input: Input<'_>) {
        let now = self.now();
        let acts = self.person.handle(now, input);
        let mut wrote = false;
        for act in acts {
            match act {
                Act::Send(frame) => wrote |= self.write(&frame).await,
                Act::HangUp => self.socket = None,
                Act::Connect => Box::pin(self.connect()).await,
            }
        }
        if let Some(socket) = self.socket.as_mut().filter(|_| wrote) {
            // A line that is gone is heard of when it is read.
            let _ = socket.flush().await;
        }
    }

    async fn write(&mut self, frame: &ClientFrame) -> bool {
        let (Some(socket), Ok(text)) = (&mut self.socket, serde_json::to_string(frame)) else { return false };
        socket.feed(Message::text(padded(text))).await.is_ok()
    }

    // ---- the line

    /// Gets a line, with full jitter between the tries.
    async fn connect(&mut self) {
        while self.tries < TRIES && Instant::now() < self.home() {
            self.tries += 1;
            if let Ok(socket) = open(&self.place.url).await {
                (self.socket, self.heard) = (Some(socket), Instant::now());
                return self.tell(Input::Connected).await;
            }
            self.wait().await;
        }
        self.person.gives_up();
    }

    async fn wait(&mut self) {
        let most = FIRST_WAIT.saturating_mul(1 << self.tries.min(16)).min(LONGEST_WAIT).max(self.after);
        let drawn = self.person.draw(u64::try_from(most.as_millis()).unwrap_or(u64::MAX));
        sleep(std::mem::take(&mut self.after) + Duration::from_millis(drawn)).await;
    }

    async fn receive(&mut self, message: Option<Result<Message, tungstenite::Error>>) {
        match message {
            Some(Ok(Message::Text(text))) => {
                self.heard = Instant::now();
                if let Some(frame) = frame::read(&text) {
                    self.hear(&frame).await;
                }
            }
            Some(Ok(Message::Close(close))) => self.lost(close.map(|close| close.code.into())).await,
            Some(Ok(_)) => {}
            Some(Err(_)) | None => self.lost(None).await,
        }
    }

    async fn hear(&mut self, frame: &Frame) {
        match frame {
            Frame::Server(ServerMessage::Entered { .. }) => self.tries = 0,
            Frame::Server(ServerMessage::Restart { after_ms }) => {
                self.after = Duration::from_millis((*after_ms).into());
            }
            _ => {}
        }
        self.tell(Input::Heard(frame)).await;
    }

    /// The line is gone: there will be another one, unless the evening is over.
    async fn lost(&mut self, code: Option<u16>) {
        self.socket = None;
        self.tell(Input::Closed(code)).await;
        if !self.person.is_over() {
            self.wait().await;
            self.connect().await;
        }
    }
}

async fn next(socket: &mut Option<Socket>) -> Option<Result<Message, tungstenite::Error>> {
    match socket {
        Some(socket) => socket.next().await,
        None => std::future::pending().await,
    }
}

async fn open(url: &str) -> Result<Socket, tungstenite::Error> {
    let mut request = url.into_client_request()?;
    request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static(SUBPROTOCOL));
    let config = WebSocketConfig::default().read_buffer_size(BUFFER).write_buffer_size(BUFFER);
    let (socket, _) = connect_async_with_config(request, Some(config), true).await?;
    Ok(socket)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rooms_socket_lies_beside_its_page() {
        let socket = |link| socket_of(link).ok();
        assert_eq!(socket("http://127.0.0.1:8/r/abc#f=x").as_deref(), Some("ws://127.0.0.1:8/ws"));
        assert_eq!(
            socket("https://example.org/circle/r/abc").as_deref(),
            Some("wss://example.org/circle/ws")
        );
        assert_eq!((socket("ftp://example.org/r/abc"), socket("example.org")), (None, None));
    }
}
