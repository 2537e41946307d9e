//! A server that says what a test tells it to, and the real client program beside it.

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, frame::coding::CloseCode};
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};

/// Nothing here takes near this long unless it never comes.
const PATIENCE: Duration = Duration::from_secs(20);

/// A port where the client finds whatever the test does.
pub(crate) struct FakeServer {
    listener: TcpListener,
}

impl FakeServer {
    pub(crate) async fn start() -> Self {
        Self { listener: TcpListener::bind("127.0.0.1:0").await.unwrap() }
    }

    pub(crate) fn link(&self) -> String {
        format!("http://{}/r/tuesday", self.listener.local_addr().unwrap())
    }

    /// The client's next connection.
    pub(crate) async fn accept(&self) -> Connection {
        let (stream, _) = timeout(PATIENCE, self.listener.accept()).await.expect("a connection").unwrap();
        let mut handshake = String::new();
        #[expect(clippy::result_large_err, reason = "the library's own type")]
        let answer = |request: &Request, mut response: Response| {
            handshake = format!("{} {:?}", request.uri(), request.headers());
            let subprotocol = request.headers()["sec-websocket-protocol"].clone();
            response.headers_mut().insert("sec-websocket-protocol", subprotocol);
            Ok(response)
        };
        let stream = accept_hdr_async(stream, answer).await.unwrap();
        Connection { stream, handshake }
    }
}

/// One connection of the client's.
pub(crate) struct Connection {
    stream: WebSocketStream<TcpStream>,
    /// The request line's address and the headers.
    pub(crate) handshake: String,
}

impl Connection {
    /// The client's next frame, which has to be of this type.
    pub(crate) async fn expect(&mut self, kind: &str) -> Value {
        let frame = timeout(PATIENCE, self.stream.next()).await.expect("a frame").unwrap().unwrap();
        let frame: Value = serde_json::from_str(frame.to_text().unwrap()).unwrap();
        assert_eq!(frame["type"], kind, "{frame}");
        frame
    }

    pub(crate) async fn send(&mut self, frame: Value) {
        self.stream.send(Message::text(frame.to_string())).await.unwrap();
    }

    pub(crate) async fn close(mut self, number: u16) {
        let frame = CloseFrame { code: CloseCode::from(number), reason: "".into() };
        self.stream.close(Some(frame)).await.unwrap();
    }

    /// Says welcome and lets the client in; gives what it entered with.
    pub(crate) async fn let_in(&mut self, resumed: bool) -> Value {
        self.let_in_with(resumed, view()).await
    }

    /// The same, to find the meeting like this.
    pub(crate) async fn let_in_with(&mut self, resumed: bool, view: Value) -> Value {
        self.expect("hello").await;
        self.send(json!({"type": "welcome", "feature_level": 1, "limits": {}})).await;
        let enter = self.expect("enter").await;
        let epoch = "0".repeat(31) + "5";
        let seat = "0000000000000001";
        self.send(
            json!({"type": "entered", "re": enter["id"], "epoch": epoch, "seat": seat, "resumed": resumed}),
        )
        .await;
        if !resumed {
            self.send(view).await;
        }
        enter
    }
}

/// What someone finds who comes into a meeting that has not begun.
pub(crate) fn view() -> Value {
    let maple = json!({"seat": "0000000000000001", "alias": "Maple", "role": "member"});
    json!({
        "type": "view", "seq": 9, "own": 2, "now": 0, "standing": "in",
        "door": {"room": "tuesday", "format": "circle", "minutes": 60, "facilitator_label": "chair",
                 "led_by": "peers", "limits_text": "", "agreements": [], "kept": [], "help": [], "evening": [],
                 "open": true},
        "me": {"seat": maple["seat"], "alias": "Maple", "role": "member", "listening": false,
               "more_time": false, "place": null, "asked_until": null,"called":false,"chair_offered":false, "quiet_until": null},
        "room": {"phase": null, "ends_at": null, "chair": null, "people": [maple], "waiting": 0, "turn": null,
                 "signs": [], "record": {"removed": 0, "hidden": 0, "quietened": 0}, "ending_at": null}
    })
}

/// The client program.
pub(crate) struct Client {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: Lines<BufReader<ChildStdout>>,
}

impl Client {
    pub(crate) fn start(args: &[&str]) -> Self {
        Self::start_in("C", args)
    }

    /// On a computer that is set to this locale.
    pub(crate) fn start_in(locale: &str, args: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openchair"));
        command.args(args).env("LC_ALL", locale);
        Self::start_by(command)
    }

    /// By this command, where this computer's own settings do not count.
    pub(crate) fn start_by(mut command: Command) -> Self {
        let settings = command.as_std().get_envs().any(|(name, _)| name == "XDG_CONFIG_HOME");
        if !settings {
            command.env("XDG_CONFIG_HOME", "/nowhere");
        }
        let mut child = command
            .env_remove("LANGUAGE")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, stdin, stdout }
    }

    pub(crate) async fn types(&mut self, line: &str) {
        self.stdin.as_mut().unwrap().write_all(format!("{line}\n").as_bytes()).await.unwrap();
    }

    pub(crate) fn ends_input(&mut self) {
        self.stdin = None;
    }

    /// Reads what the client prints until a line has `part` in it.
    pub(crate) async fn prints(&mut self, part: &str) -> String {
        loop {
            let line =
                timeout(PATIENCE, self.stdout.next_line()).await.unwrap_or_else(|_| panic!("no {part}"));
            match line.unwrap() {
                Some(line) if line.contains(part) => return line,
                Some(_) => {}
                None => panic!("the client ended without {part}"),
            }
        }
    }

    pub(crate) async fn exit_code(mut self) -> i32 {
        let status = timeout(PATIENCE, self.child.wait()).await.expect("an end").unwrap();
        status.code().unwrap()
    }
}
