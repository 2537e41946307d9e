//! Requests as bytes, and what comes back: nothing here minds what a library would.

use anyhow::{Context, Result};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::guest::PATIENCE;
use super::place::Place;

/// A request, to be changed until it is wrong enough.
#[derive(Clone)]
pub struct Request {
    line: String,
    headers: Vec<(String, String)>,
    body: String,
}

/// What came back until the server closed the connection.
#[derive(Debug)]
pub struct Answer {
    /// Its status; 0 if nothing came, or nothing that is HTTP.
    pub status: u16,
    /// The line of the status and the headers.
    pub head: String,
    /// What stands behind them.
    pub body: String,
}

impl Request {
    /// `GET path`.
    pub fn get(path: &str) -> Self {
        Self { line: format!("GET {path} HTTP/1.1"), headers: Vec::new(), body: String::new() }
            .with("Connection", "close")
    }

    /// `POST path` with JSON.
    pub fn post(path: &str, body: &str) -> Self {
        let line = format!("POST {path} HTTP/1.1");
        Self { line, headers: Vec::new(), body: body.to_owned() }
            .with("Connection", "close")
            .with("Content-Type", "application/json")
            .with("Content-Length", &body.len().to_string())
    }

    /// A proper request for a meeting's connection.
    pub fn upgrade(place: &Place) -> Self {
        Self { line: format!("GET {} HTTP/1.1", place.path("/ws")), headers: Vec::new(), body: String::new() }
            .with("Connection", "Upgrade")
            .with("Upgrade", "websocket")
            .with("Sec-WebSocket-Version", "13")
            .with("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
            .with("Sec-WebSocket-Protocol", "openchair.v1")
    }

    /// With one more header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Without a header, or with another value of it.
    pub fn but(mut self, name: &str, value: Option<&str>) -> Self {
        self.headers.retain(|(header, _)| header != name);
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// As bytes.
    pub fn bytes(&self, place: &Place) -> Vec<u8> {
        let headers: String =
            self.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        format!("{}\r\nHost: {}\r\n{headers}\r\n{}", self.line, place.host(), self.body).into_bytes()
    }

    /// Sends it, and reads to the end of the connection.
    pub async fn ask(&self, place: &Place) -> Result<Answer> {
        send(place, &self.bytes(place)).await
    }

    /// The status of its answer, 0 without one, and the connection, which stays open.
    pub async fn knock(&self, place: &Place) -> (u16, Option<TcpStream>) {
        match self.begin(place).await {
            Ok((stream, answer)) => (answer.status, Some(stream)),
            Err(_) => (0, None),
        }
    }

    /// Sends it, and reads no further than the head of the answer. The connection stays open.
    pub async fn begin(&self, place: &Place) -> Result<(TcpStream, Answer)> {
        self.begin_over(place.line().await?, place).await
    }

    /// The same over a connection that is there.
    pub async fn begin_over(&self, mut stream: TcpStream, place: &Place) -> Result<(TcpStream, Answer)> {
        stream.write_all(&self.bytes(place)).await?;
        let mut head = Vec::new();
        let reading = async {
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await?);
            }
            anyhow::Ok(())
        };
        timeout(PATIENCE, reading).await.context("no answer came")??;
        Ok((stream, Answer::of(&head)))
    }
}

/// Sends these bytes, whatever they are, and reads what comes until the server ends the connection.
pub async fn send(place: &Place, bytes: &[u8]) -> Result<Answer> {
    let mut stream = place.line().await?;
    // A server that has heard enough may close while we still write.
    let _ = stream.write_all(bytes).await;
    let mut came = Vec::new();
    let _ =
        timeout(PATIENCE, stream.read_to_end(&mut came)).await.context("the server keeps the connection")?;
    Ok(Answer::of(&came))
}

impl Answer {
    fn of(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        Self { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
    }

    /// The body, if it is JSON.
    pub fn json(&self) -> Result<Value> {
        serde_json::from_str(&self.body)
            .with_context(|| format!("no JSON: {:.200} {:.200}", self.head, self.body))
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.filter(|(header, _)| *header == name).map(|(_, value)| value.trim()).next()
    }
}
