//! One person: a terminal client of their own (`openchair --json`), and a line of their own to the server.

use crate::client::PATIENCE;
use crate::known::Known;
use crate::programs::program;
use crate::proxy::Line;
use crate::script::Member;
use anyhow::{Context, Result, anyhow};
use protocol::client::Role;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::mpsc;
use tokio::time::timeout;

/// No evening has as many frames. A client with more would wait for the test to read them.
const FRAMES_MAX: usize = 100_000;

pub(super) struct Process {
    // Ends the program when this is dropped (`kill_on_drop`).
    _program: Child,
    input: ChildStdin,
    frames: mpsc::Receiver<Value>,
    pub(super) line: Line,
    pub(super) connected: bool,
    pub(super) known: Known,
    /// The frames that have come and have not been taken into the record yet.
    heard: Vec<Value>,
    /// How often the server has given this seat a connection, and how often that was waited for.
    entered: (u32, u32),
    messages: u32,
    seat: PathBuf,
}

impl Process {
    /// Starts the client. The seat's secret is kept in `seat`, so that the same person can try again.
    pub(super) fn start(member: &Member, link: &str, line: Line, seat: &Path) -> Result<Self> {
        let mut command = Command::new(program("openchair")?);
        command.arg(if member.role == Role::Member { "join" } else { "facilitate" });
        command.arg(through(link, &line)).args(["--json", "--as", &member.name]);
        command.args(member.newcomer.then_some("--newcomer"));
        let working = seat.with_extension("working");
        if seat.exists() {
            std::fs::copy(seat, &working)?;
        }
        command.arg("--resume").arg(&working);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
        let mut program = command.spawn().context("failed to start openchair")?;
        let input = program.stdin.take().context("no input")?;
        let output = program.stdout.take().context("no output")?;
        let (came, frames) = mpsc::channel(FRAMES_MAX);
        tokio::spawn(read(BufReader::new(output).lines(), came));
        Ok(Self {
            _program: program,
            input,
            frames,
            line,
            connected: true,
            known: Known::default(),
            heard: Vec::new(),
            entered: (0, 0),
            messages: 0,
            seat: seat.to_owned(),
        })
    }

    /// The door's answer.
    pub(super) async fn entered(&mut self) -> Result<Value> {
        let answer = self.wait_new("the door's answer", is_answer).await?;
        if answer["type"] == "entered" {
            self.entered.1 = self.entered.0;
        }
        Ok(answer)
    }

    /// Waits until the client has a connection again.
    pub(super) async fn is_back(&mut self) -> Result<()> {
        while self.entered.0 == self.entered.1 {
            self.wait_new("coming back", |frame| frame["type"] == "entered").await?;
        }
        self.entered.1 = self.entered.0;
        self.look().await.map(drop)
    }

    /// Where the meeting is. Behind it the client knows all that had happened before.
    pub(super) async fn look(&mut self) -> Result<Value> {
        self.send(&json!({"type": "look"})).await?;
        self.wait_new("a view", |frame| frame["type"] == "view").await
    }

    /// The client forgets a seat that is lost. A person may try it all the same, so a copy is kept.
    fn keep_seat(&self) {
        let working = self.seat.with_extension("working");
        if !self.seat.exists() && working.exists() {
            // Without the copy a second try is one with a new seat, and a script that has one will say so.
            let _ = std::fs::copy(working, &self.seat);
        }
    }

    /// Sends a message and gives its answer.
    pub(super) async fn ask(&mut self, mut message: Value) -> Result<Value> {
        self.keep_seat();
        self.messages += 1;
        let id = format!("s{}", self.messages);
        message["id"] = json!(id);
        self.send(&message).await?;
        self.wait_new("an answer", |frame| frame["re"] == id).await
    }

    async fn send(&mut self, message: &Value) -> Result<()> {
        self.input.write_all(format!("{message}\n").as_bytes()).await?;
        Ok(self.input.flush().await?)
    }

    async fn wait_new(&mut self, what: &str, like: impl Fn(&Value) -> bool) -> Result<Value> {
        let waiting = async {
            loop {
                let frame = self.next().await.with_context(|| format!("{what} did not come"))?;
                if like(&frame) {
                    return Ok(frame);
                }
            }
        };
        timeout(PATIENCE, waiting).await.map_err(|_| anyhow!("{what} did not come in time"))?
    }

    /// Waits for the last frame, or for the client's own end: whoever waits at the door hears nothing of the room.
    pub(super) async fn end(&mut self) -> Result<()> {
        let waiting = async {
            while let Some(frame) = self.frames.recv().await {
                self.take_in(&frame);
                if is_the_end(&frame) {
                    break;
                }
            }
        };
        timeout(PATIENCE, waiting).await.context("the end did not come in time")
    }

    async fn next(&mut self) -> Result<Value> {
        let frame = self.frames.recv().await.context("the client has ended")?;
        self.take_in(&frame);
        Ok(frame)
    }

    fn take_in(&mut self, frame: &Value) {
        self.known.learn(frame);
        self.entered.0 += u32::from(frame["type"] == "entered");
        self.heard.push(frame.clone());
    }

    /// What has come since the last time.
    pub(super) fn take_heard(&mut self) -> Vec<Value> {
        while let Ok(frame) = self.frames.try_recv() {
            self.take_in(&frame);
        }
        std::mem::take(&mut self.heard)
    }
}

/// The last frame of a person's: the meeting is over, or their own part in it.
pub(super) fn is_the_end(frame: &Value) -> bool {
    let lost = ["left", "removed", "declined"].iter().any(|standing| frame["standing"] == *standing);
    frame["type"] == "ended" || (frame["type"] == "standing" && lost)
}

/// Reads on while nobody waits, so that the client never waits for a reader.
async fn read(mut output: Lines<BufReader<ChildStdout>>, came: mpsc::Sender<Value>) {
    while let Ok(Some(line)) = output.next_line().await {
        let frame =
            serde_json::from_str(&line).unwrap_or_else(|_| json!({"type": "unreadable", "line": line}));
        if came.send(frame).await.is_err() {
            break;
        }
    }
}

fn is_answer(frame: &Value) -> bool {
    frame["type"] == "entered" || frame["type"] == "refused"
}

/// The same link over someone's own line.
fn through(link: &str, line: &Line) -> String {
    let path = link.split_once("/r/").map_or("", |(_, path)| path);
    format!("http://{}/r/{path}", line.address())
}
