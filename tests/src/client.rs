//! A client over a socket that speaks the wire and nothing more: it sends what a test tells it, records every frame,
//! and waits for messages, never for a while.

use crate::known::Known;
use anyhow::{Context, Result, anyhow, bail};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::{SinkExt, StreamExt};
use protocol::{SUBPROTOCOL, Ticket};
use serde_json::{Value, json};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Message, http::HeaderValue};

/// Nothing that a server does takes as long as this, on the slowest machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// One connection, and everything that came over it.
pub struct TestClient {
    socket: WebSocketStream<TcpStream>,
    /// Every frame that came, in order. Closing is `{"type":"closed","code":..}`.
    pub heard: Vec<Value>,
    /// How many bytes of text each of them had on the way, for those that were text.
    pub sizes: Vec<usize>,
    /// What a client can tell from them.
    pub known: Known,
    /// Ids are unique in a seat, and a seat may have many connections.
    prefix: u32,
    messages: u32,
}

/// From where to where a connection goes.
#[derive(Debug, Clone, Copy)]
pub struct Way {
    from: Option<IpAddr>,
    to: SocketAddr,
    receive_bytes: Option<u32>,
}

impl From<SocketAddr> for Way {
    fn from(to: SocketAddr) -> Self {
        Self { from: None, to, receive_bytes: None }
    }
}

impl Way {
    /// From one of this machine's addresses.
    pub fn between(from: IpAddr, to: SocketAddr) -> Self {
        Self { from: Some(from), ..Self::from(to) }
    }

    /// With so little room in the kernel for what comes.
    pub fn receiving(self, bytes: u32) -> Self {
        Self { receive_bytes: Some(bytes), ..self }
    }

    /// Connects.
    pub async fn connect(self) -> io::Result<TcpStream> {
        let socket = if self.to.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
        if let Some(from) = self.from {
            socket.bind(SocketAddr::new(from, 0))?;
        }
        if let Some(bytes) = self.receive_bytes {
            socket.set_recv_buffer_size(bytes)?;
        }
        let stream = socket.connect(self.to).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }
}

/// A ticket that nobody else has.
pub fn new_ticket() -> Ticket {
    let secret: [u8; 32] = rand::random();
    Ticket::new(URL_SAFE_NO_PAD.encode(secret)).expect("32 bytes make a ticket")
}

impl TestClient {
    /// Connects, without a word.
    pub async fn connect(way: impl Into<Way>) -> Result<Self> {
        let way = way.into();
        let mut request = format!("ws://{}/ws", way.to).into_client_request()?;
        request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static(SUBPROTOCOL));
        let stream = way.connect().await?;
        let (socket, _) = tokio_tungstenite::client_async(request, stream).await.context("no upgrade")?;
        Ok(Self {
            socket,
            heard: Vec::new(),
            sizes: Vec::new(),
            known: Known::default(),
            prefix: rand::random(),
            messages: 0,
        })
    }

    /// Connects and says hello.
    pub async fn greet(way: impl Into<Way>) -> Result<Self> {
        let mut client = Self::connect(way).await?;
        client.send_raw(Message::text(json!({"type": "hello"}).to_string())).await?;
        client.wait("welcome").await?;
        Ok(client)
    }

    /// Connects and takes a seat, or comes back to it. `link` may carry a secret behind its `#`.
    pub async fn enter(way: impl Into<Way>, link: &str, ticket: &Ticket, alias: &str) -> Result<Self> {
        let mut client = Self::greet(way).await?;
        let answer = client.ask(entering(link, ticket, alias)).await?;
        if answer["type"] != "entered" {
            bail!("{alias} was answered {answer}");
        }
        Ok(client)
    }

    /// Enters and agrees.
    pub async fn join(way: impl Into<Way>, link: &str, alias: &str) -> Result<Self> {
        let mut client = Self::enter(way, link, &new_ticket(), alias).await?;
        client.accepted(json!({"type": "agree"})).await?;
        client.wait_for("standing in", |frame| frame["standing"] == "in").await?;
        Ok(client)
    }

    // ---- sending

    /// Sends a message under a fresh id, and gives its answer: `done`, `refused`, `entered` or `return_words`.
    pub async fn ask(&mut self, message: Value) -> Result<Value> {
        let id = self.next_id();
        self.ask_as(&id, message).await
    }

    /// The same under an id of the test's own.
    pub async fn ask_as(&mut self, id: &str, mut message: Value) -> Result<Value> {
        message["id"] = json!(id);
        self.send(&message).await?;
        self.wait_new("an answer", |frame| frame["re"] == id).await
    }

    /// Sends a message that must be accepted.
    pub async fn accepted(&mut self, message: Value) -> Result<Value> {
        let answer = self.ask(message.clone()).await?;
        if answer["type"] == "done" { Ok(answer) } else { Err(anyhow!("{message} was answered {answer}")) }
    }

    /// Sends a message that must be refused, and gives the code.
    pub async fn refused(&mut self, message: Value) -> Result<String> {
        let answer = self.ask(message.clone()).await?;
        let code = answer["code"].as_str().filter(|_| answer["type"] == "refused");
        code.map(str::to_owned).ok_or_else(|| anyhow!("{message} was answered {answer}"))
    }

    /// Sends a frame as it is.
    pub async fn send(&mut self, frame: &Value) -> Result<()> {
        self.send_raw(Message::text(frame.to_string())).await
    }

    /// Sends whatever this is.
    pub async fn send_raw(&mut self, message: Message) -> Result<()> {
        Ok(self.socket.send(message).await?)
    }

    /// Writes bytes past the protocol, such as a broken frame.
    pub async fn send_bytes(&mut self, bytes: &[u8]) -> Result<()> {
        Ok(self.socket.get_mut().write_all(bytes).await?)
    }

    fn next_id(&mut self) -> String {
        self.messages += 1;
        format!("{:08x}-{}", self.prefix, self.messages)
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
        timeout(PATIENCE, waiting).await.with_context(|| format!("{what} did not come"))?
    }

    /// The code with which the server closes the connection; 1006 if it only goes.
    pub async fn closed(&mut self) -> Result<u64> {
        let closed = self.wait_for("a close", |frame| frame["type"] == "closed").await?;
        closed["code"].as_u64().context("a close without a code")
    }

    async fn next(&mut self) -> Result<Value> {
        let frame = match self.socket.next().await {
            Some(Ok(Message::Text(text))) => {
                self.sizes.push(text.len());
                serde_json::from_str(&text).context("a frame is not JSON")?
            }
            Some(Ok(Message::Close(close))) => {
                json!({"type": "closed", "code": close.map_or(1005, |close| u16::from(close.code))})
            }
            Some(Ok(other)) => json!({"type": "other", "frame": format!("{other:?}")}),
            Some(Err(_)) | None => json!({"type": "closed", "code": 1006}),
        };
        if frame["type"] == "heartbeat" {
            self.send(&json!({"type": "alive"})).await?;
        }
        self.known.learn(&frame);
        self.heard.push(frame.clone());
        Ok(frame)
    }

    /// Whether any frame so far holds these words.
    pub fn has_heard(&self, words: &str) -> bool {
        self.heard.iter().any(|frame| frame.to_string().contains(words))
    }

    /// Its socket, for a test that speaks on by itself.
    pub fn into_socket(self) -> WebSocketStream<TcpStream> {
        self.socket
    }

    /// What this client has seen, for a resume.
    pub fn seen(&self) -> Value {
        let epoch = self.heard.iter().rev().find_map(|frame| frame["epoch"].as_str()).unwrap_or_default();
        let events = || self.heard.iter().filter(|frame| frame["type"] != "done");
        let newest =
            |count: &str| events().filter_map(|frame| frame[count].as_u64()).max().unwrap_or_default();
        json!({"epoch": epoch, "seq": newest("seq"), "own": newest("own")})
    }
}

/// The `enter` message for a link.
pub fn entering(link: &str, ticket: &Ticket, alias: &str) -> Value {
    let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
    let key = fragment.split_once('=').map(|(_, key)| key);
    let room = path.rsplit('/').next().unwrap_or_default();
    let mut message = json!({"type": "enter", "room": room, "ticket": ticket.as_str(), "alias": alias});
    if let Some(key) = key {
        message["key"] = json!(key);
    }
    message
}
