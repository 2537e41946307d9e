//! Someone at the other end of a socket.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Bytes, Message};
use tokio_tungstenite::{WebSocketStream, client_async};

use super::place::ROOM;

/// What a server is given time for.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Person {
    socket: WebSocketStream<TcpStream>,
    ticket: String,
    sent: u32,
    /// The number of the room's last event, and of one's own, and the meeting.
    pub(crate) seen: Value,
}

impl Person {
    /// Connects and says hello.
    pub(crate) async fn connect(address: SocketAddr) -> Self {
        let mut person = Self::connect_silently(address).await;
        person.send(json!({"type": "hello"})).await;
        person.get("welcome").await;
        person
    }

    pub(crate) async fn connect_silently(address: SocketAddr) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        // So that whoever does not read is slow at once, and not only after what a kernel likes to hold.
        socket.set_recv_buffer_size(16 * 1024).unwrap();
        let stream = socket.connect(address).await.unwrap();
        let mut request = format!("ws://{address}/ws").into_client_request().unwrap();
        request.headers_mut().insert("sec-websocket-protocol", "openchair.v1".parse().unwrap());
        let (socket, _) = client_async(request, stream).await.unwrap();
        let ticket: String = (0..43).map(|_| char::from(rand::random_range(b'a'..=b'z'))).collect();
        Self { socket, ticket, sent: 0, seen: json!({"seq": 0, "own": 0}) }
    }

    /// The same person on a new connection.
    pub(crate) async fn again(&self, address: SocketAddr) -> Self {
        let fresh = Self::connect(address).await;
        Self { ticket: self.ticket.clone(), seen: self.seen.clone(), sent: self.sent, ..fresh }
    }

    // ---- out

    pub(crate) async fn send(&mut self, message: Value) {
        self.send_text(&message.to_string()).await;
    }

    pub(crate) async fn send_text(&mut self, text: &str) {
        self.socket.send(Message::text(text)).await.unwrap();
    }

    pub(crate) async fn send_binary(&mut self, bytes: &'static [u8]) {
        self.socket.send(Message::Binary(Bytes::from_static(bytes))).await.unwrap();
    }

    /// Bytes that are no frame of a proper client.
    pub(crate) async fn send_raw(&mut self, bytes: &[u8]) {
        self.socket.get_mut().write_all(bytes).await.unwrap();
    }

    /// Sends a message under a new id, which this gives.
    pub(crate) async fn ask(&mut self, mut message: Value) -> String {
        self.sent += 1;
        let id = format!("m{}", self.sent);
        message["id"] = json!(id);
        self.send(message).await;
        id
    }

    /// Asks, and waits until it is done.
    pub(crate) async fn act(&mut self, message: Value) -> Value {
        let re = self.ask(message).await;
        self.answer(&re, "done").await
    }

    /// Asks, and gives the code of the refusal.
    pub(crate) async fn refused(&mut self, message: Value) -> String {
        let re = self.ask(message).await;
        self.answer(&re, "refused").await["code"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn say(&mut self, text: &str) -> Value {
        self.act(json!({"type": "say", "text": text})).await
    }

    pub(crate) async fn agree(&mut self) {
        self.act(json!({"type": "agree"})).await;
    }

    /// Takes a new seat.
    pub(crate) async fn take_seat(&mut self, alias: &str, more: &[(&str, &str)]) -> Value {
        self.seated(self.enter(&[&[("alias", alias)], more].concat())).await
    }

    /// Comes back to the seat, with or without what was seen of it.
    pub(crate) async fn come_back(&mut self, seen: Option<Value>) -> Value {
        self.seated(self.enter_having(seen.as_ref())).await
    }

    pub(crate) fn enter_having(&self, seen: Option<&Value>) -> Value {
        let mut message = self.enter(&[]);
        message["seen"] = json!(seen);
        message
    }

    /// The message that enters the room of these tests, with more or other fields.
    pub(crate) fn enter(&self, more: &[(&str, &str)]) -> Value {
        let mut message = json!({"type": "enter", "room": ROOM, "ticket": self.ticket});
        for (field, value) in more {
            message[*field] = json!(value);
        }
        message
    }

    async fn seated(&mut self, message: Value) -> Value {
        let re = self.ask(message).await;
        let entered = self.answer(&re, "entered").await;
        if entered["resumed"] == json!(false) {
            self.get("view").await;
        }
        entered
    }

    // ---- in

    /// The next message, whatever it is.
    pub(crate) async fn next(&mut self) -> Value {
        match self.frame().await {
            Message::Text(text) => self.note(serde_json::from_str(&text).unwrap()),
            other => panic!("{other:?}"),
        }
    }

    /// The next message of this type; others are passed over.
    pub(crate) async fn get(&mut self, kind: &str) -> Value {
        loop {
            let message = self.next().await;
            if message["type"] == kind {
                return message;
            }
        }
    }

    /// The answer to one message, which must be of this type.
    pub(crate) async fn answer(&mut self, re: &str, kind: &str) -> Value {
        loop {
            let message = self.next().await;
            if message["re"] == re {
                assert_eq!(message["type"], kind, "{message}");
                return message;
            }
        }
    }

    /// Reads on until the server closes: the number in the close frame, and what came before it.
    pub(crate) async fn closed(&mut self) -> (u16, Vec<Value>) {
        let mut before = Vec::new();
        loop {
            match self.frame().await {
                Message::Text(text) => before.push(serde_json::from_str(&text).unwrap()),
                Message::Close(Some(close)) => return (close.code.into(), before),
                other => panic!("{other:?}"),
            }
        }
    }

    async fn frame(&mut self) -> Message {
        timeout(PATIENCE, self.socket.next()).await.expect("something comes").expect("it is open").unwrap()
    }

    fn note(&mut self, message: Value) -> Value {
        for count in ["seq", "own"] {
            if message[count].is_u64() && message["type"] != "done" {
                self.seen[count] = message[count].clone();
            }
        }
        if message["epoch"].is_string() {
            self.seen["epoch"] = message["epoch"].clone();
        }
        message
    }
}
