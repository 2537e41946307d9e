//! What is said to a server, ready to be sent, and the few words of its answers that are looked for.

use crate::frames::client_text;
use crate::spec::{Dialect, Spec};
use memchr::memmem::find;
use rand::RngExt;

/// Lines are as long as this, in bytes, and frames with words are filled up as clients fill them up.
const LINE_BYTES: usize = 120;
const WORDS_BYTES: usize = 1_024;
const OTHER_BYTES: usize = 256;

/// Where a client is on its way in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// The HTTP answer has not come.
    Upgrading,
    /// It has asked to come in.
    Entering,
    /// It has agreed to what the group agrees.
    Agreeing,
    /// It has asked to open the room.
    Opening,
    /// It is there.
    In,
}

/// The request for a connection.
pub(crate) fn upgrade(host: &str) -> Vec<u8> {
    format!(
        "GET /ws HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
         Sec-WebSocket-Protocol: openchair.v1\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    .into_bytes()
}

/// What a client says first: who it is and where it wants to be.
pub(crate) fn enter(spec: &Spec, room: usize, person: usize) -> Vec<u8> {
    let (name, secret) = &spec.rooms[room];
    if spec.dialect == Dialect::Ceiling {
        return client_text(&filled(format!(r#"{{"type":"enter","room":"{name}"}}"#), OTHER_BYTES));
    }
    let key = if person == 0 { format!(r#","key":"{secret}""#) } else { String::new() };
    let (ticket, alias) = (ticket(), alias(person));
    let enter =
        format!(r#"{{"id":"e","type":"enter","room":"{name}","ticket":"{ticket}","alias":"{alias}"{key}}}"#);
    [hello(), client_text(&filled(enter, OTHER_BYTES))].concat()
}

/// The first word of a client that wants nothing yet.
pub(crate) fn hello() -> Vec<u8> {
    client_text(&filled(r#"{"type":"hello"}"#.to_owned(), OTHER_BYTES))
}

/// Whether this answers the step, and what is to be said next.
pub(crate) fn answered(spec: &Spec, step: Step, opens: bool, text: &[u8]) -> Option<(Step, Vec<u8>)> {
    let says = |words: &str| find(text, words.as_bytes()).is_some();
    let say = |words: &str| client_text(&filled(words.to_owned(), OTHER_BYTES));
    match step {
        Step::Entering if !says(r#""type":"entered""#) => None,
        Step::Entering if spec.dialect == Dialect::Ceiling => Some((Step::In, Vec::new())),
        Step::Entering => Some((Step::Agreeing, say(r#"{"id":"a","type":"agree"}"#))),
        Step::Agreeing if !says(r#""re":"a""#) => None,
        Step::Agreeing if opens => Some((Step::Opening, say(r#"{"id":"o","type":"open"}"#))),
        Step::Agreeing => Some((Step::In, Vec::new())),
        Step::Opening => says(r#""re":"o""#).then(|| (Step::In, Vec::new())),
        Step::Upgrading | Step::In => None,
    }
}

/// The answer to a heartbeat.
pub(crate) fn alive() -> Vec<u8> {
    client_text(&filled(r#"{"type":"alive"}"#.to_owned(), OTHER_BYTES))
}

/// Whether a server asks for a sign of life.
pub(crate) fn is_heartbeat(text: &[u8]) -> bool {
    text.starts_with(br#"{"type":"heartbeat""#)
}

/// Whether a server refuses something.
pub(crate) fn is_refusal(text: &[u8]) -> bool {
    text.starts_with(br#"{"type":"refused""#)
}

/// The frame of every line, into which only its number is written.
pub(crate) struct LineFrame {
    bytes: Vec<u8>,
    numbers: [usize; 2],
}

const BLANK: &str = "0000000000";

impl Default for LineFrame {
    fn default() -> Self {
        let words = "a quiet line of ordinary words, ";
        let mut text = format!("#{BLANK} {}", words.repeat(4));
        text.truncate(LINE_BYTES);
        let json = format!(r#"{{"id":"m{BLANK}","type":"say","text":"{text}"}}"#);
        let bytes = client_text(&filled(json, WORDS_BYTES));
        let mut places = memchr::memmem::find_iter(&bytes, BLANK);
        let numbers = [places.next(), places.next()].map(|place| place.expect("it stands there twice"));
        drop(places);
        Self { bytes, numbers }
    }
}

impl LineFrame {
    /// The line with this number.
    pub(crate) fn numbered(&mut self, number: usize) -> &[u8] {
        let digits = format!("{number:010}");
        for place in self.numbers {
            self.bytes[place..place + BLANK.len()].copy_from_slice(digits.as_bytes());
        }
        &self.bytes
    }
}

fn filled(mut json: String, bytes: usize) -> Vec<u8> {
    json.extend(std::iter::repeat_n(' ', bytes.saturating_sub(json.len())));
    json.into_bytes()
}

/// A ticket that nobody else has: 43 characters of base64url.
fn ticket() -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut rng = rand::rng();
    let mut letters: String = (0..42).map(|_| char::from(LETTERS[rng.random_range(0..64)])).collect();
    // The last one stands for four bits only.
    letters.push(char::from(LETTERS[rng.random_range(0..16) * 4]));
    letters
}

/// A name that nobody else in the room has, and that looks like no other.
fn alias(person: usize) -> String {
    const SOUNDS: [&str; 20] = [
        "ba", "de", "fo", "gu", "ka", "pe", "so", "tu", "va", "ze", "bo", "du", "fa", "ge", "ko", "pu", "sa",
        "te", "vo", "zu",
    ];
    let mut rest = person;
    let mut name = String::from("P");
    for _ in 0..4 {
        name.push_str(SOUNDS[rest % SOUNDS.len()]);
        rest /= SOUNDS.len();
    }
    name
}
