//! A client that knows nothing but `docs/protocol.md`: JSON over a WebSocket. On purpose not the tests' own, which knows
//! what the server means: these cases are for any server, behind any path. It records every frame, answers
//! heartbeats by itself, and waits for messages, never for a while.

use anyhow::{Context, Result, anyhow, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;

use super::place::Place;

/// Nothing that a server does takes as long as this, on the slowest machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A server that asks for more patience than this is not waited for.
const RETRY_AFTER_MAX: Duration = Duration::from_secs(120);

/// One connection, and everything that came over it.
pub struct Guest {
    sending: mpsc::UnboundedSender<Message>,
    coming: mpsc::UnboundedReceiver<Value>,
    /// Every frame that came, in order. Closing is `{"type":"closed","code":..}`.
    pub heard: Vec<Value>,
    /// Ids are unique in a seat, and a seat may have many connections.
    prefix: u32,
    messages: u32,
}

/// A secret that makes a seat one's own.
pub fn new_ticket() -> String {
    let secret: [u8; 32] = rand::random();
    URL_SAFE_NO_PAD.encode(secret)
}

/// A line for the room.
pub fn say(text: &str) -> Value {
    json!({"type": "say", "text": text})
}

/// Whether a frame is this line.
pub fn said(text: &str) -> impl Fn(&Value) -> bool {
    move |frame| frame["type"] == "said" && frame["text"] == text
}

/// The `enter` message for a link, which may carry a secret behind its `#`.
pub fn entering(link: &str, ticket: &str, alias: &str) -> Value {
    let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
    let room = path.rsplit('/').next().unwrap_or_default();
    let mut message = json!({"type": "enter", "room": room, "ticket": ticket, "alias": alias});
    if let Some((_, key)) = fragment.split_once('=') {
        message["key"] = json!(key);
    }
    message
}

impl Guest {
    /// Connects, without a word.
    pub async fn connect(place: &Place) -> Result<Self> {
        let mut request = place.socket_url().into_client_request()?;
        request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("openchair.v1"));
        let (socket, _) =
            tokio_tungstenite::client_async(request, place.line().await?).await.context("no upgrade")?;
        let (sending, to_send) = mpsc::unbounded_channel();
        let (came, coming) = mpsc::unbounded_channel();
        tokio::spawn(carry(socket, to_send, came));
        Ok(Self { sending, coming, heard: Vec::new(), prefix: rand::random(), messages: 0 })
    }

    /// Connects and says hello.
    pub async fn greet(place: &Place) -> Result<Self> {
        let mut guest = Self::connect(place).await?;
        guest.send(&json!({"type": "hello"}));
        guest.wait("welcome").await?;
        Ok(guest)
    }

    /// Connects and takes a seat, or comes back to it.
    pub async fn enter(place: &Place, link: &str, ticket: &str, alias: &str) -> Result<Self> {
        let mut guest = Self::greet(place).await?;
        let answer = guest.ask(entering(link, ticket, alias)).await?;
        ensure!(answer["type"] == "entered", "{alias} was answered {answer}");
        Ok(guest)
    }

    /// Enters and agrees.
    pub async fn join(place: &Place, link: &str, ticket: &str, alias: &str) -> Result<Self> {
        let mut guest = Self::enter(place, link, ticket, alias).await?;
        guest.accepted(json!({"type": "agree"})).await?;
        guest.wait_for("standing in", |frame| frame["standing"] == "in").await?;
        Ok(guest)
    }

    // ---- sending

    /// Sends a message under a fresh id, and gives its answer. Whoever is asked to slow down does.
    pub async fn ask(&mut self, message: Value) -> Result<Value> {
        loop {
            self.messages += 1;
            let id = format!("{:08x}-{}", self.prefix, self.messages);
            let answer = self.ask_as(&id, message.clone()).await?;
            match slow_down(&answer) {
                Some(wait) => sleep(wait).await,
                None => return Ok(answer),
            }
        }
    }

    /// The same under an id of the case's own, once.
    pub async fn ask_as(&mut self, id: &str, mut message: Value) -> Result<Value> {
        message["id"] = json!(id);
        self.send(&message);
        self.wait_new("an answer", |frame| frame["re"] == id).await
    }

    /// Sends a message that must be accepted.
    pub async fn accepted(&mut self, message: Value) -> Result<Value> {
        let answer = self.ask(message.clone()).await?;
        if answer["type"] == "done" {
            Ok(answer)
        } else {
            Err(anyhow!("{message:.200} was answered {answer}"))
        }
    }

    /// Sends a message that must be refused with this code; gives the refusal.
    pub async fn refused(&mut self, message: Value, code: &str) -> Result<Value> {
        let answer = self.ask(message.clone()).await?;
        ensure!(answer["code"] == code, "{message:.200} was answered {answer} and not {code}");
        is_kind(&answer)?;
        Ok(answer)
    }

    /// Sends text that is perhaps no message, and must be refused with this code; gives the refusal.
    pub async fn refused_text(&mut self, text: &str, code: &str) -> Result<Value> {
        self.send_text(text);
        let answer = self.wait_new("a refusal", |frame| frame["type"] == "refused").await?;
        ensure!(answer["code"] == code, "{text:.60} was answered {answer} and not {code}");
        is_kind(&answer)?;
        Ok(answer)
    }

    /// Asks where the meeting stands, and gives the answer.
    pub async fn look(&mut self) -> Result<Value> {
        self.messages += 1;
        self.send(&json!({"type": "look", "id": format!("{:08x}-{}", self.prefix, self.messages)}));
        self.wait_new("a view", |frame| frame["type"] == "view" || frame["type"] == "refused").await
    }

    /// Sends a frame as it is, and waits for nothing. That a connection is closed is found out by hearing.
    pub fn send(&self, frame: &Value) {
        self.send_text(&frame.to_string());
    }

    /// The same for any text.
    pub fn send_text(&self, text: &str) {
        let _ = self.sending.send(Message::text(text));
    }

    // ---- hearing

    /// The first frame of this type, that has come or comes.
    pub async fn wait(&mut self, kind: &str) -> Result<Value> {
        self.wait_for(kind, |frame| frame["type"] == kind).await
    }

    /// The first frame like this, that has come or comes.
    pub async fn wait_for(&mut self, what: &str, like: impl Fn(&Value) -> bool) -> Result<Value> {
        match self.heard.iter().find(|frame| like(frame)) {
            Some(frame) => Ok(frame.clone()),
            None => self.wait_new(what, like).await,
        }
    }

    /// The first frame like this that comes from now on.
    pub async fn wait_new(&mut self, what: &str, like: impl Fn(&Value) -> bool) -> Result<Value> {
        self.wait_within(PATIENCE, what, like).await
    }

    /// The same with a patience of the case's own.
    pub async fn wait_within(
        &mut self,
        patience: Duration,
        what: &str,
        like: impl Fn(&Value) -> bool,
    ) -> Result<Value> {
        let waiting = async {
            loop {
                let frame = self.next().await?;
                if like(&frame) {
                    return Ok(frame);
                }
                if frame["type"] == "closed" {
                    bail!("the connection was closed with {} before {what} came", frame["code"]);
                }
            }
        };
        timeout(patience, waiting).await.with_context(|| format!("{what} did not come"))?
    }

    /// Waits until the server has closed the connection with this code; 1006 if it only goes.
    pub async fn closed_with(&mut self, code: u16) -> Result<()> {
        let closed = self.wait_for("a close", |frame| frame["type"] == "closed").await?;
        ensure!(closed["code"] == code, "the connection was closed with {} and not {code}", closed["code"]);
        Ok(())
    }

    async fn next(&mut self) -> Result<Value> {
        let frame = self.coming.recv().await.context("the connection is over")?;
        self.heard.push(frame.clone());
        Ok(frame)
    }

    // ---- what it knows

    /// Whether any frame so far holds these words.
    pub fn has_heard(&self, words: &str) -> bool {
        self.heard.iter().any(|frame| frame.to_string().contains(words))
    }

    /// How many times a line stands in what was heard.
    pub fn times(&self, text: &str) -> usize {
        self.heard.iter().filter(|frame| said(text)(frame)).count()
    }

    /// One of the server's numbers.
    pub fn limit(&self, name: &str) -> Result<usize> {
        let welcome = self.heard.iter().find(|frame| frame["type"] == "welcome");
        let limit = welcome.and_then(|welcome| welcome["limits"][name].as_u64());
        Ok(usize::try_from(limit.with_context(|| format!("no limit {name}"))?)?)
    }

    /// The seat of whoever has this alias, as soon as it is known.
    pub async fn seat(&mut self, alias: &str) -> Result<Value> {
        let named = |frame: &Value| seat_in(frame, alias).is_some();
        let frame = self.wait_for("a seat", named).await?;
        seat_in(&frame, alias).context("the seat has gone again")
    }

    /// The index of the running phase.
    pub fn phase(&self) -> Option<u64> {
        let phase = |frame: &Value| {
            frame["phase"]["index"].as_u64().or_else(|| frame["room"]["phase"]["index"].as_u64())
        };
        self.heard.iter().rev().find_map(phase)
    }

    /// What was seen, for a resume.
    pub fn seen(&self) -> Value {
        let epoch = self.heard.iter().rev().find_map(|frame| frame["epoch"].as_str()).unwrap_or_default();
        let events = || self.heard.iter().filter(|frame| frame["type"] != "done");
        let newest =
            |count: &str| events().filter_map(|frame| frame[count].as_u64()).max().unwrap_or_default();
        json!({"epoch": epoch, "seq": newest("seq"), "own": newest("own")})
    }
}

/// A refusal has words for people, and tells nothing of the inside of the server.
fn is_kind(refusal: &Value) -> Result<()> {
    let words = refusal["message"].as_str().unwrap_or_default();
    ensure!(words.len() > 8, "{refusal} has no words for people");
    let inside = ["panicked", ".rs:", "sqlite", "tungstenite", "serde"];
    ensure!(!inside.iter().any(|word| refusal.to_string().contains(word)), "{refusal} tells of the inside");
    Ok(())
}

/// How long the server asks this client to wait before it tries again.
fn slow_down(answer: &Value) -> Option<Duration> {
    let wait = answer["retry_after_ms"].as_u64().filter(|_| answer["code"] == "rate_limited");
    wait.map(Duration::from_millis).filter(|wait| *wait <= RETRY_AFTER_MAX)
}

/// A seat with this alias, somewhere in a frame.
fn seat_in(frame: &Value, alias: &str) -> Option<Value> {
    let seat = || frame.get("seat").or(frame.get("by")).cloned();
    let here = (frame["alias"] == alias).then(seat).flatten();
    here.or_else(|| below(frame).find_map(|value| seat_in(value, alias)))
}

fn below(frame: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match frame {
        Value::Object(fields) => Box::new(fields.values()),
        Value::Array(items) => Box::new(items.iter()),
        _ => Box::new(std::iter::empty()),
    }
}

/// Carries frames both ways until either side is gone.
async fn carry(
    mut socket: WebSocketStream<TcpStream>,
    mut to_send: mpsc::UnboundedReceiver<Message>,
    came: mpsc::UnboundedSender<Value>,
) {
    loop {
        tokio::select! {
            message = to_send.recv() => {
                let Some(message) = message else { return };
                // A line that is broken says so when it is read.
                let _ = socket.send(message).await;
            }
            message = socket.next() => {
                let frame = read(message);
                if frame["type"] == "heartbeat" {
                    let _ = socket.send(Message::text(r#"{"type":"alive"}"#)).await;
                }
                let over = frame["type"] == "closed";
                if came.send(frame).is_err() || over {
                    // Answers a close of the server's.
                    let _ = socket.flush().await;
                    return;
                }
            }
        }
    }
}

fn read(message: Option<Result<Message, tokio_tungstenite::tungstenite::Error>>) -> Value {
    match message {
        Some(Ok(Message::Text(text))) => {
            serde_json::from_str(&text).unwrap_or_else(|_| json!({"type": "no JSON", "text": text.as_str()}))
        }
        Some(Ok(Message::Close(close))) => {
            json!({"type": "closed", "code": close.map_or(1005, |close| u16::from(close.code))})
        }
        Some(Ok(other)) => json!({"type": "other", "frame": format!("{other:?}")}),
        Some(Err(_)) | None => json!({"type": "closed", "code": 1006}),
    }
}
