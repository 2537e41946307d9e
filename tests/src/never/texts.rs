//! Whose words stand where: N5, N7, N8, N10, N13, N20.

use super::evening::{Evening, holds_text, kind};
use crate::script::When;
use crate::stream::{Answer, Heard, Record};
use serde_json::{Value, json};

// ---- what people wrote

/// The words of a message that its author means for the room.
fn public_words(act: &Answer) -> Vec<String> {
    let sent = &act.sent;
    match kind(sent) {
        "say" | "answer_line" | "chair" => text(sent, "text"),
        "ready" => text(sent, "draft"),
        "answer" | "poll" | "motion" | "card" | "park" => words_within(sent),
        _ => Vec::new(),
    }
}

fn text(sent: &Value, field: &str) -> Vec<String> {
    sent[field].as_str().map(str::to_owned).into_iter().collect()
}

fn words_within(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(words_within).collect(),
        Value::Object(fields) => fields.values().flat_map(words_within).collect(),
        _ => Vec::new(),
    }
}

fn said_in_public(evening: &Evening, words: &str) -> bool {
    evening.accepted().any(|act| public_words(act).iter().any(|public| public.contains(words)))
}

/// Words that are for some people only, and for whom besides the author.
struct Private<'a> {
    act: &'a Answer,
    words: String,
    to: Option<String>,
    facilitators: bool,
}

fn private_acts<'a>(evening: &Evening<'a>) -> Vec<Private<'a>> {
    const NAMES: &[&str] = &["note", "whisper", "report", "aside", "write", "need_person", "card"];
    let acts = evening.acts(NAMES).filter_map(|act| {
        let words = act.sent["text"].as_str().filter(|words| words.len() > 3)?.to_owned();
        let name = kind(&act.sent);
        let facilitators = matches!(name, "note" | "whisper" | "report" | "need_person" | "card");
        let to = evening.about(&act.sent);
        Some(Private { act, words, to, facilitators })
    });
    acts.filter(|private| !said_in_public(evening, &private.words)).collect()
}

impl Private<'_> {
    fn is_for(&self, evening: &Evening, name: &str) -> bool {
        let partner = kind(&self.act.sent) == "aside" && is_partner(evening, self.act, name);
        let lead = self.facilitators && evening.leads(name);
        name == self.act.who || self.to.as_deref() == Some(name) || lead || partner
    }
}

/// An aside goes to the other side of the one-to-one, who is named where it began.
fn is_partner(evening: &Evening, act: &Answer, name: &str) -> bool {
    let began = evening.acts(&["one_to_one", "take_crisis"]).filter(|began| began.at <= act.at);
    let pairs = began.filter_map(|began| Some((began.who.clone(), evening.about(&began.sent)?)));
    pairs
        .into_iter()
        .any(|(one, other)| (one == act.who && other == name) || (other == act.who && one == name))
}

// ---- N7

pub(super) fn private_words(evening: &Evening) -> Vec<String> {
    let found = private_acts(evening).into_iter().flat_map(|private| {
        let others = evening.streams().filter(|(name, _)| !private.is_for(evening, name));
        // Whoever received a private line may report it, with its words.
        let reported = |name: &str, heard: &Heard| kind(&heard.frame) == "reported" && evening.leads(name);
        let seen =
            others.filter(|(name, heard)| holds_text(&heard.frame, &private.words) && !reported(name, heard));
        seen.map(|(name, heard)| format!("{name} sees {}", heard.frame)).collect::<Vec<_>>()
    });
    found.collect()
}

pub(super) fn spill(evening: &Evening) -> Option<Record> {
    private_acts(evening).into_iter().find_map(|private| {
        let names = evening.record.streams.keys();
        let other = names.into_iter().find(|name| !private.is_for(evening, name))?;
        let frame = json!({"type": "said", "by": "0", "text": private.words, "seq": 1, "at": 0});
        Some(evening.with(other, private.act.at, frame))
    })
}

// ---- N8

fn draft_acts<'a>(evening: &Evening<'a>) -> impl Iterator<Item = (&'a Answer, &'a str)> {
    evening.acts(&["ready"]).filter_map(|act| Some((act, act.sent["draft"].as_str()?)))
}

/// A draft is read by nobody before its author has the floor, and then as a line of theirs.
pub(super) fn drafts(evening: &Evening) -> Vec<String> {
    let found = draft_acts(evening).flat_map(|(act, draft)| {
        let seen = evening.streams().filter(|(_, heard)| holds_text(&heard.frame, draft));
        let early = seen.filter(|(_, heard)| !is_line_of(evening, heard, &act.who));
        early.map(|(name, heard)| format!("{name} sees {}", heard.frame)).collect::<Vec<_>>()
    });
    found.collect()
}

fn is_line_of(evening: &Evening, heard: &Heard, who: &str) -> bool {
    kind(&heard.frame) == "said" && evening.owner(&heard.frame["by"]).as_deref() == Some(who)
}

pub(super) fn spill_draft(evening: &Evening) -> Option<Record> {
    let (act, draft) = draft_acts(evening).next()?;
    let (name, _) = evening.streams_but(&act.who).next()?;
    Some(evening.with(name, act.at, json!({"type": "noted", "text": draft, "own": 1, "at": 0})))
}

// ---- N10

/// When someone came into the room for the first time.
fn arrival(evening: &Evening, who: &str) -> Option<When> {
    let heard = evening.record.streams[who].iter();
    let came = |heard: &&Heard| {
        let frame = &heard.frame;
        frame["standing"] == "in" && matches!(kind(frame), "standing" | "view")
    };
    heard.filter(came).map(|heard| heard.at).next()
}

fn said_before<'a>(evening: &Evening<'a>, at: When) -> Vec<(&'a Answer, String)> {
    let acts = evening.acts(&["say", "answer_line", "chair"]).filter(|act| evening.surely_before(act, at));
    let words = acts.filter_map(|act| Some((act, act.sent["text"].as_str()?.to_owned())));
    let again = |words: &str| {
        let later = evening.accepted().filter(|act| !evening.surely_before(act, at));
        later.into_iter().any(|act| words_within(&act.sent).iter().any(|said| said.contains(words)))
    };
    // What slow mode or a facilitator held back is said when it is shown.
    let shown_later = |words: &str| {
        let mut said = evening.streams().filter(|(_, heard)| kind(&heard.frame) == "said" && heard.at >= at);
        said.any(|(_, heard)| holds_text(&heard.frame, words))
    };
    words.filter(|(_, words)| words.len() > 3 && !again(words) && !shown_later(words)).collect()
}

/// What a frame shows besides the lines that wait to be read first: those are for whoever leads, whenever they came.
fn without_unread(frame: &Value) -> Value {
    if kind(frame) == "unread" {
        return Value::Null;
    }
    let mut shown = frame.clone();
    if let Some(Value::Object(facilitating)) = shown.get_mut("facilitating") {
        facilitating.remove("unread");
    }
    shown
}

pub(super) fn backlog(evening: &Evening) -> Vec<String> {
    let people = evening.record.streams.keys();
    let arrivals = people.filter_map(|who| Some((who, arrival(evening, who)?)));
    arrivals.flat_map(|(who, at)| reads_of(evening, who, at)).collect()
}

fn reads_of(evening: &Evening, who: &str, at: When) -> Vec<String> {
    let before = said_before(evening, at);
    let reads = |heard: &&Heard| {
        let shown = if evening.leads(who) { without_unread(&heard.frame) } else { heard.frame.clone() };
        before.iter().any(|(_, words)| holds_text(&shown, words))
    };
    let found = evening.record.streams[who].iter().filter(reads);
    found.map(|heard| format!("{who} came later and sees {}", heard.frame)).collect()
}

pub(super) fn tell_backlog(evening: &Evening) -> Option<Record> {
    evening.record.streams.keys().find_map(|who| {
        let at = arrival(evening, who)?;
        let (_, words) = said_before(evening, at).into_iter().next()?;
        Some(evening.with(who, at, json!({"type": "view", "lines": [words]})))
    })
}

// ---- N13 and N20

/// Lines of people, each with its author.
fn lines<'a>(evening: &Evening<'a>) -> impl Iterator<Item = (&'a str, &'a Heard, String)> {
    let said = evening.streams().filter(|(_, heard)| kind(&heard.frame) == "said");
    said.filter_map(|(name, heard)| Some((name, heard, evening.owner(&heard.frame["by"])?)))
}

/// Whether a card is made of an answer that its author shows: the words of the form stand before each of theirs.
fn shows(act: &Answer, card: &str) -> bool {
    let values = words_within(&act.sent["answers"]);
    let plain = |text: &str| text.to_lowercase().replace('_', " ");
    let lines = || card.lines().filter(|line| !line.trim().is_empty());
    let from_answers = |line: &str| values.iter().any(|value| plain(line).ends_with(&plain(value)));
    act.sent["share"] == true && lines().count() > 0 && lines().all(from_answers)
}

/// Whether someone wrote these words for the room by then.
fn wrote(evening: &Evening, who: &str, words: &str, by: When) -> bool {
    let acts = evening.accepted().filter(|act| act.who == who && !evening.surely_after(act, by));
    acts.into_iter().any(|act| {
        let public = public_words(act);
        public.iter().any(|text| text.trim() == words.trim())
            || (kind(&act.sent) == "answer" && shows(act, words))
    })
}

pub(super) fn foreign_words(evening: &Evening) -> Vec<String> {
    let text = |heard: &Heard| heard.frame["text"].as_str().unwrap_or_default().to_owned();
    let foreign =
        lines(evening).filter(|(_, heard, author)| !wrote(evening, author, &text(heard), When::MAX));
    foreign.map(|(name, heard, _)| format!("{name} sees {}", heard.frame)).collect()
}

pub(super) fn put_words(evening: &Evening) -> Option<Record> {
    let (name, heard, _) = lines(evening).next()?;
    let mut frame = heard.frame.clone();
    frame["text"] = json!("words that nobody wrote");
    Some(evening.with(name, heard.at, frame))
}

/// Words that are there before their author has sent them.
pub(super) fn unsent(evening: &Evening) -> Vec<String> {
    let text = |heard: &Heard| heard.frame["text"].as_str().unwrap_or_default().to_owned();
    let early = lines(evening).filter(|(_, heard, author)| !wrote(evening, author, &text(heard), heard.at));
    early.map(|(name, heard, _)| format!("{name} sees {}", heard.frame)).collect()
}

pub(super) fn send_unasked(evening: &Evening) -> Option<Record> {
    let (name, heard, _) = lines(evening).next()?;
    let mut leaky = evening.record.clone();
    let stream = leaky.streams.get_mut(name)?;
    stream.insert(0, Heard { at: evening.record.zero - 1, frame: heard.frame.clone() });
    Some(leaky)
}

// ---- N5

/// Cards of people who did not choose to show one.
pub(super) fn cards(evening: &Evening) -> Vec<String> {
    let cards = lines(evening).filter(|(_, heard, _)| heard.frame["as"] == "card");
    let shown = |who: &str, by: When| {
        evening.acts(&["answer"]).any(|act| act.who == who && act.sent["share"] == true && act.at <= by)
    };
    let unasked = cards.filter(|(_, heard, author)| !shown(author, heard.at));
    unasked.map(|(name, heard, _)| format!("{name} sees {}", heard.frame)).collect()
}

pub(super) fn foreign_card(evening: &Evening) -> Option<Record> {
    let shared = |who: &str| evening.acts(&["answer"]).any(|act| act.who == who && act.sent["share"] == true);
    let (name, heard, _) = lines(evening).find(|(_, _, author)| !shared(author))?;
    let mut frame = heard.frame.clone();
    frame["as"] = json!("card");
    Some(evening.with(name, heard.at, frame))
}
