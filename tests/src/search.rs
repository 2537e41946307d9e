//! Searches for what must be nowhere: in recorded streams, in logs, and on the disk and in memory after a meeting has
//! ended.

mod lines;
mod memory;

use crate::script::act::Send;
use crate::script::expect::{Never, What, Who};
use crate::script::tell::Teller;
use crate::script::words::Word;
use crate::script::{Script, Verb, expect::begins_with};
use crate::stream::{Heard, Record};
use memchr::memmem;
use protocol::{ClientMessage, examples};
use serde_json::{Value, json};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use lines::{KEPT_IN, Searched, Sought};
pub use memory::{Place, Region, found_in_memory, writable};

/// Every word of people's in a script: what they said, wrote privately or kept for their turn, and their names.
pub fn words_of_people(script: &Script) -> Vec<String> {
    let sent = script.steps.iter().filter_map(|step| match &step.act.as_ref()?.verb {
        Verb::Send(send) => words_of(send),
        _ => None,
    });
    let names = script.header.cast.iter().map(|member| member.name.clone());
    // A bare `!` stands in any file.
    sent.filter(|words| words.len() > 3).chain(names).collect()
}

fn words_of(send: &Send) -> Option<String> {
    use ClientMessage as Message;
    match send {
        Send::Say(text) | Send::Whisper(_, text) | Send::Report(_, Some(text)) => Some(text.clone()),
        Send::Aside(_, text) | Send::NoteAbout(text, _) => Some(text.clone()),
        Send::Bare(Message::Note { text, .. } | Message::Chair { text }) => Some(text.clone()),
        Send::Bare(Message::Ready { draft }) => draft.clone(),
        _ => None,
    }
}

/// Which of these words stand in which file below a folder, in its content or its name.
pub fn found_below<W: AsRef<[u8]> + Clone>(folder: &Path, words: &[W]) -> io::Result<Vec<(PathBuf, W)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(found_below(&path, words)?);
        } else {
            let bytes = [fs::read(&path)?, path.to_string_lossy().into_owned().into_bytes()].concat();
            let stand = words.iter().filter(|word| holds(&bytes, word.as_ref()));
            found.extend(stand.map(|word| (path.clone(), word.clone())));
        }
    }
    Ok(found)
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    memmem::find(bytes, word).is_some()
}

/// Connections of a process to anywhere but this machine (N18: no words go to outside services), by what the system
/// says of it.
pub fn outside_connections(process: u32) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    for table in ["tcp", "tcp6", "udp", "udp6"] {
        let sockets = sockets_of(process)?;
        let text = fs::read_to_string(format!("/proc/{process}/net/{table}"))?;
        found.extend(outside(&text, &sockets));
    }
    Ok(found)
}

/// The numbers of the sockets that a process has open.
fn sockets_of(process: u32) -> io::Result<Vec<String>> {
    let open = fs::read_dir(format!("/proc/{process}/fd"))?.flatten();
    let targets = open.filter_map(|entry| fs::read_link(entry.path()).ok());
    let sockets = targets.map(|target| target.to_string_lossy().into_owned());
    Ok(sockets
        .filter_map(|name| Some(name.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect())
}

/// The rows of a table of sockets that are one of these and have a far end elsewhere.
pub fn outside(table: &str, sockets: &[String]) -> Vec<String> {
    let rows = table.lines().skip(1).map(|row| row.split_whitespace().collect::<Vec<_>>());
    let elsewhere = rows.filter(|row| {
        let (Some(far), Some(socket)) = (row.get(2), row.get(9)) else { return false };
        sockets.iter().any(|own| own == socket) && !is_here(far)
    });
    elsewhere.map(|row| row.join(" ")).collect()
}

/// Nowhere, or on this machine: addresses stand as hexadecimal words, each with its lowest byte first.
fn is_here(far: &str) -> bool {
    let address = far.split(':').next().unwrap_or_default();
    let nowhere = address.bytes().all(|digit| digit == b'0');
    let loopback = (address.len() == 8 && address.ends_with("7F")) || address.ends_with("0000000001000000");
    let mapped = address.len() == 32 && address.contains("FFFF0000") && address.ends_with("7F");
    nowhere || loopback || mapped
}

/// The same record with one frame more: what a `never` of its script forbids, in front of someone who must not see
/// it. A search that does not find it searches for nothing.
pub fn with_leak(record: &Record, never: &Never) -> Record {
    let mut leaky = record.clone();
    let (who, frame) = (forbidden_to(record, &never.who), forbidden(record, &never.what));
    leaky.streams.entry(who).or_default().push(Heard { at: 0, frame });
    leaky
}

fn forbidden_to(record: &Record, who: &Who) -> String {
    let someone = |allowed: &[String]| record.streams.keys().find(|name| !allowed.contains(name)).cloned();
    match who {
        Who::People(people) => people.first().cloned().unwrap_or_default(),
        Who::But(people) => someone(people).unwrap_or_default(),
        Who::Room | Who::Everyone => someone(&[]).unwrap_or_default(),
    }
}

/// An event of that kind, about the person who is named.
fn forbidden(record: &Record, what: &What) -> Value {
    match what {
        What::Texts(texts) => {
            json!({"type": "said", "seq": u64::MAX / 2, "at": 0, "text": texts.join(" "), "forms": unquoted(texts)})
        }
        What::Event(words) => {
            let teller = Teller { known: record.known(), zero: record.zero };
            let all = || record.streams.values().flatten().map(|heard| heard.frame.clone());
            let whole = all().find(|frame| begins_with(&teller.tell(frame), words));
            let alike = || all().find(|frame| begins_with(&teller.tell(frame), &words[..1]));
            let frame = whole.or_else(alike).unwrap_or_else(|| example(words[0].text()));
            fitted(&teller, frame, words)
        }
    }
}

/// Search words that are pieces of JSON themselves, such as `"listening":true` or the name of a field, as the JSON that
/// they stand for.
fn unquoted(texts: &[String]) -> Value {
    let read = |text: &String| {
        let field = serde_json::from_str::<Value>(&format!("{{{text}}}"));
        field.or_else(|_| serde_json::from_str(&format!("{{{text}:true}}"))).ok()
    };
    texts.iter().filter_map(read).collect()
}

/// The protocol's own example of an event.
fn example(kind: &str) -> Value {
    let frames = examples::event().into_iter().flat_map(|group| group.frames);
    let mut frames = frames.filter_map(|frame| serde_json::to_value(frame).ok());
    frames.find(|frame| frame["type"] == kind).unwrap_or_default()
}

/// The frame, saying what the words say.
fn fitted(teller: &Teller, mut frame: Value, words: &[Word]) -> Value {
    for word in words {
        match (word, teller.known.seat(word.text())) {
            (Word::Quoted(text), _) => frame["text"] = json!(text),
            (Word::Plain(_), Ok(seat)) if frame["type"] == "people" => {
                (frame["here"], frame["gone"]) = (json!([]), json!([seat]));
            }
            (Word::Plain(name), Ok(seat)) => {
                let who = if frame.get("by").is_some() { "by" } else { "seat" };
                (frame[who], frame["alias"]) = (json!(seat), json!(name));
            }
            (Word::Plain(_), Err(_)) => {}
        }
    }
    // A leak to the room stands under a number of the room's.
    (frame["seq"], frame["at"]) = (json!(u64::MAX / 2), json!(0));
    frame
}
