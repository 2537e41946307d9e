//! A seat by `openchair --json`. Every line that it prints and is given is looked at by the schema of its direction.

use super::program;
use jsonschema::Validator;
use serde_json::{Value, json};
use std::process::Stdio;
use std::sync::LazyLock;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout};
use tokio::time::timeout;

/// Nothing here takes near this long unless it never comes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(25);

static OUT: LazyLock<Validator> = LazyLock::new(|| schema(include_str!("../../../docs/schema/server.json")));
static IN: LazyLock<Validator> = LazyLock::new(|| schema(include_str!("../../../docs/schema/client.json")));

fn schema(text: &str) -> Validator {
    jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap()
}

#[track_caller]
fn assert_valid(schema: &Validator, line: &str) -> Value {
    let message = serde_json::from_str(line).unwrap();
    let wrong: Vec<_> = schema.iter_errors(&message).map(|error| error.to_string()).collect();
    assert!(wrong.is_empty(), "{line}: {wrong:?}");
    message
}

#[test]
fn every_line_of_json_on_the_pages_is_a_message() {
    let pages =
        [include_str!("../../../docs/terminal.md"), include_str!("../../../docs/bots.md")].map(|page| {
            page.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next()).collect::<String>()
        });
    for line in pages.iter().flat_map(|page| page.lines()) {
        let example = serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert!(IN.is_valid(&example) || OUT.is_valid(&example), "{line}");
    }
    assert!(pages.iter().all(|page| !page.is_empty()));
}

/// What the program has printed, line by line.
pub(crate) fn frames(printed: &str) -> Vec<Value> {
    printed.lines().map(|line| assert_valid(&OUT, line)).collect()
}

/// A running client.
pub(crate) struct Json {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: Lines<BufReader<ChildStdout>>,
    ids: u32,
    /// What was not yet looked for.
    printed: Vec<Value>,
}

impl Json {
    pub(crate) fn start(args: &[&str]) -> Self {
        let mut command = program(&[args, &["--json"]].concat());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, stdin, stdout, ids: 0, printed: Vec::new() }
    }

    /// The same, past the door.
    pub(crate) async fn inside(args: &[&str]) -> Self {
        let mut seat = Self::start(args);
        seat.does(json!({"type": "agree"})).await;
        seat
    }

    /// Writes this message and waits until it is accepted.
    pub(crate) async fn does(&mut self, mut message: Value) {
        self.ids += 1;
        let id = format!("mine-{}", self.ids);
        message["id"] = json!(id);
        assert_valid(&IN, &message.to_string());
        self.stdin.as_mut().unwrap().write_all(format!("{message}\n").as_bytes()).await.unwrap();
        let answer = self.prints(&id, |frame| frame["re"] == id.as_str()).await;
        assert_eq!(answer["type"], "done", "{message}: {answer}");
    }

    /// The first frame like this that was not yet looked for.
    pub(crate) async fn prints(&mut self, what: &str, is_it: impl Fn(&Value) -> bool) -> Value {
        loop {
            if let Some(place) = self.printed.iter().position(&is_it) {
                return self.printed.remove(place);
            }
            let line = timeout(PATIENCE, self.stdout.next_line()).await;
            let line = line.unwrap_or_else(|_| panic!("no {what} in {}", json!(self.printed))).unwrap();
            self.printed.push(assert_valid(&OUT, &line.unwrap_or_else(|| panic!("an end without {what}"))));
        }
    }

    /// The first frame of this type that was not yet looked for.
    pub(crate) async fn prints_type(&mut self, kind: &str) -> Value {
        self.prints(kind, |frame| frame["type"] == kind).await
    }

    /// Whether anything of this type was printed that was not looked for.
    pub(crate) fn has_printed(&self, kind: &str) -> bool {
        self.printed.iter().any(|frame| frame["type"] == kind)
    }

    /// Ends the input, reads to the end, and gives the exit code.
    pub(crate) async fn ends(mut self) -> i32 {
        self.stdin = None;
        while let Some(line) = timeout(PATIENCE, self.stdout.next_line()).await.expect("an end").unwrap() {
            assert_valid(&OUT, &line);
        }
        self.child.wait().await.unwrap().code().unwrap()
    }
}
