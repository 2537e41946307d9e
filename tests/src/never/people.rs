//! What nobody may learn about a person: N1, N2, N4, N6, N9, N11, N16, N17.

use super::evening::{Evening, any, has_field, kind};
use crate::stream::{Answer, Heard, Record};
use serde_json::json;

/// Acts that nobody else may notice.
const SILENT: &[&str] = &["pass", "later", "listen", "more_time", "step_out", "hard_time", "help"];

/// What a list of people must not say of any of them.
const MARKS: [&str; 8] =
    ["listening", "only_listens", "passed", "declined", "more_time", "stepped_out", "away", "quiet_until"];

// ---- N1

pub(super) fn silent_acts(evening: &Evening) -> Vec<String> {
    let at_once = evening.acts(SILENT).filter(|act| evening.is_alone(act)).flat_map(|act| {
        let others = evening.streams_but(&act.who).filter(|(_, heard)| heard.at == act.at);
        let naming = others.filter(|(_, heard)| evening.names(&heard.frame, &act.who) && !lists_hands(heard));
        naming.map(|(name, heard)| format!("{name} sees {} as {} does {}", heard.frame, act.who, act.sent))
    });
    let marked = evening.streams().filter(|(_, heard)| {
        // One's own things stand in a view under `me`.
        let mut frame = heard.frame.clone();
        frame["me"] = json!(null);
        any(&frame, &|value| value.get("seat").is_some() && has_field(value, &MARKS))
    });
    at_once.chain(marked.map(|(name, heard)| format!("{name} sees {}", heard.frame))).collect()
}

/// A turn that ends, and the hands that are still up, tell nothing of why.
fn lists_hands(heard: &Heard) -> bool {
    matches!(kind(&heard.frame), "hands" | "view" | "turn_began")
}

pub(super) fn tell_silence(evening: &Evening) -> Option<Record> {
    let act = evening.acts(SILENT).find(|act| evening.is_alone(act))?;
    let other = evening.bystander(&[&act.who])?;
    Some(evening.with_event(other, act.at, "noticed", &act.who))
}

// ---- N2

pub(super) fn answers(evening: &Evening) -> Vec<String> {
    let seen = evening.acts(&["answer"]).filter(|act| evening.is_alone(act)).flat_map(|act| {
        let others = evening.streams_but(&act.who).filter(|(_, heard)| heard.at == act.at);
        let told = others.filter(|(name, heard)| tells_answer(evening, act, name, heard));
        told.map(|(name, heard)| format!("{name} sees {} as {} answers", heard.frame, act.who))
    });
    seen.collect()
}

pub(super) fn small_counts(evening: &Evening) -> Vec<String> {
    let counted = evening.streams().filter(|(_, heard)| counts_too_few(heard));
    counted.map(|(name, heard)| format!("{name} sees {}", heard.frame)).collect()
}

/// An answer is told to the facilitators where the form says so, and to the room where its author does.
fn tells_answer(evening: &Evening, act: &Answer, name: &str, heard: &Heard) -> bool {
    match kind(&heard.frame) {
        "said" => act.sent["share"] != true,
        "answered" => !evening.leads(name),
        // Where lines are read before the room sees them, what is shown is read first too.
        "unread" => act.sent["share"] != true || !evening.leads(name),
        "signs" => false,
        _ => evening.names(&heard.frame, &act.who),
    }
}

fn counts_too_few(heard: &Heard) -> bool {
    const AT_LEAST: u64 = 3;
    let questions = heard.frame["questions"].as_array().map_or(&[][..], Vec::as_slice);
    let too_few = |question: &serde_json::Value| {
        let choices = question["choices"].as_array().into_iter().flatten();
        choices.filter_map(|choice| choice["count"].as_u64()).sum::<u64>() < AT_LEAST
    };
    let answered = heard.frame["answered"].as_u64().is_some_and(|answered| answered >= AT_LEAST);
    kind(&heard.frame) == "tally" && !questions.is_empty() && (!answered || questions.iter().any(too_few))
}

pub(super) fn tell_answer(evening: &Evening) -> Option<Record> {
    let act = evening.acts(&["answer"]).find(|act| evening.is_alone(act))?;
    let other = evening.bystander(&[&act.who])?;
    Some(evening.with_event(other, act.at, "answered", &act.who))
}

/// Enough people answered the form, and only two of them this question.
pub(super) fn tell_small_count(evening: &Evening) -> Option<Record> {
    let (name, heard) =
        evening.streams().find(|(_, heard)| !heard.frame["questions"][0]["choices"].is_null())?;
    let mut frame = heard.frame.clone();
    let mut question = frame["questions"][0].clone();
    question["choices"] = json!([{"key": "yes", "label": "Yes", "count": 2}]);
    frame["questions"].as_array_mut()?.push(question);
    Some(evening.with(name, heard.at, frame))
}

// ---- N4

/// Whatever is told when a line drops or comes back. A speaker's turn pauses, and no more than that.
pub(super) fn absences(evening: &Evening) -> Vec<String> {
    let moments = evening.acts(&["drop", "resume", "leave"]).filter(|act| evening.is_alone(act));
    let told = moments.flat_map(|act| {
        let others = evening.streams_but(&act.who).filter(|(_, heard)| heard.at == act.at);
        let naming = others.filter(|(_, heard)| evening.names(&heard.frame, &act.who) && !may_name(heard));
        naming.map(|(name, heard)| format!("{name} sees {} as {}'s line goes or comes", heard.frame, act.who))
    });
    let lines = evening.streams().filter(|(_, heard)| {
        matches!(kind(&heard.frame), "joined" | "left" | "departed" | "lost" | "disconnected")
    });
    told.chain(lines.map(|(name, heard)| format!("{name} sees {}", heard.frame))).collect()
}

/// A phase that begins at that moment tells everyone who went in it; facilitators hear who owns what.
fn may_name(heard: &Heard) -> bool {
    // Whom a crisis concerns hears whether the other side is there (N12 looks at who hears that).
    const MAY: [&str; 10] = [
        "hands",
        "view",
        "turn_began",
        "turn_resumed",
        "chair",
        "alert",
        "people",
        "crisis",
        "company",
        "aside_closed",
    ];
    MAY.contains(&kind(&heard.frame))
}

pub(super) fn tell_absence(evening: &Evening) -> Option<Record> {
    let act = evening.acts(&["drop", "resume", "leave"]).find(|act| evening.is_alone(act))?;
    let other = evening.bystander(&[&act.who])?;
    Some(evening.with_event(other, act.at, "left", &act.who))
}

// ---- N6

/// That the floor moved on while one was away is told in one's own view, and to nobody else.
fn without_own_missed_turn(frame: &serde_json::Value) -> serde_json::Value {
    let mut frame = frame.clone();
    if let Some(me) = frame.get_mut("me").and_then(serde_json::Value::as_object_mut) {
        me.remove("missed_turn");
    }
    frame
}

pub(super) fn reasons(evening: &Evening) -> Vec<String> {
    const OF_A_HAND: [&str; 4] = ["seat", "alias", "since", "ready"];
    const REASONS: [&str; 7] =
        ["reason", "mark", "spoken", "turns_taken", "first_visit", "priority", "missed_turn"];
    let more = |hand: &serde_json::Value| {
        hand.as_object().is_some_and(|fields| fields.keys().any(|key| !OF_A_HAND.contains(&key.as_str())))
    };
    let tells = |heard: &Heard| {
        let hands = heard.frame["hands"].as_array().into_iter().flatten();
        has_field(&without_own_missed_turn(&heard.frame), &REASONS) || hands.into_iter().any(more)
    };
    let found = evening.streams().filter(|(_, heard)| tells(heard));
    found.map(|(name, heard)| format!("{name} sees {}", heard.frame)).collect()
}

pub(super) fn tell_reason(evening: &Evening) -> Option<Record> {
    let (name, heard) = evening.streams().find(|(_, heard)| !heard.frame["hands"][0].is_null())?;
    let mut frame = heard.frame.clone();
    frame["hands"][0]["turns"] = json!(2);
    Some(evening.with(name, heard.at, frame))
}

// ---- N9

/// Nothing that proves a seat, or comes from a device or an address, is in anybody's stream.
const LINKING: [&str; 7] =
    ["ticket", "address", "device", "fingerprint", "hash", "return_words", "credential"];

pub(super) fn links(evening: &Evening) -> Vec<String> {
    let found = evening.streams().filter(|(_, heard)| has_field(&heard.frame, &LINKING));
    found.map(|(name, heard)| format!("{name} sees {}", heard.frame)).collect()
}

pub(super) fn link(evening: &Evening) -> Option<Record> {
    let (name, heard) = evening.streams().next()?;
    Some(evening.with(name, heard.at, json!({"type": "people", "here": [{"device": "a1b2"}]})))
}

// ---- N11

/// Whoever only came and agreed is never asked for words, except in a round, where each is asked once.
pub(super) fn calls(evening: &Evening) -> Vec<String> {
    let found = silent_people(evening).into_iter().flat_map(|who| called_on(evening, who));
    found.map(|(who, heard)| format!("{who} did nothing and sees {}", heard.frame)).collect()
}

fn silent_people<'a>(evening: &Evening<'a>) -> Vec<&'a str> {
    const COMING: [&str; 6] = ["join", "agree", "listen", "drop", "resume", "leave"];
    let acts = |who: &str| evening.accepted().any(|act| act.who == who && !COMING.contains(&kind(&act.sent)));
    let named = |who: &str| {
        let about = |act: &Answer| evening.about(&act.sent).as_deref() == Some(who);
        evening.acts(&["appoint", "call"]).any(about)
    };
    let people = evening.record.streams.keys().map(String::as_str);
    people.filter(|who| !evening.leads(who) && !acts(who) && !named(who)).collect()
}

fn called_on<'a>(evening: &Evening<'a>, who: &'a str) -> Vec<(&'a str, &'a Heard)> {
    let mut each_in_turn = false;
    let mut found = Vec::new();
    let stream = &evening.record.streams[who];
    for (place, heard) in stream.iter().enumerate() {
        let phase = match kind(&heard.frame) {
            "phase_began" => &heard.frame["phase"],
            "view" => &heard.frame["room"]["phase"],
            // Which phase runs in the room that they come to, its view says, behind what they hear there first.
            "room" => match stream[place..].iter().find(|heard| kind(&heard.frame) == "view") {
                Some(view) => &view.frame["room"]["phase"],
                None => continue,
            },
            "ready_check" | "text_offered" | "cue" if !each_in_turn => {
                found.push((who, heard));
                continue;
            }
            _ => continue,
        };
        each_in_turn = phase["order"] == "round" || phase["order"] == "fixed";
    }
    found
}

pub(super) fn call_on_silent(evening: &Evening) -> Option<Record> {
    let who = silent_people(evening).into_iter().next()?;
    Some(evening.with(who, evening.record.zero, json!({"type": "ready_check", "until": 0, "called": true})))
}

// ---- N16

pub(super) fn attendance(evening: &Evening) -> Vec<String> {
    const FIELDS: [&str; 4] = ["attendance", "present_ms", "attended", "minutes_present"];
    let asked = |who: &str| evening.acts(&["slip"]).any(|act| act.who == who);
    let tells = |(name, heard): &(&str, &Heard)| {
        has_field(&heard.frame, &FIELDS) || (kind(&heard.frame) == "slip" && !asked(name))
    };
    evening.streams().filter(tells).map(|(name, heard)| format!("{name} sees {}", heard.frame)).collect()
}

pub(super) fn tell_attendance(evening: &Evening) -> Option<Record> {
    let (name, heard) = evening.streams().next()?;
    Some(evening.with(name, heard.at, json!({"type": "people", "here": [{"alias": "x", "attended": 3}]})))
}

// ---- N17

pub(super) fn scores(evening: &Evening) -> Vec<String> {
    const FIELDS: [&str; 9] =
        ["score", "rank", "streak", "badge", "level", "points", "read_by", "seen_by", "most_helpful"];
    let found = evening.streams().filter(|(_, heard)| has_field(&heard.frame, &FIELDS));
    found.map(|(name, heard)| format!("{name} sees {}", heard.frame)).collect()
}

pub(super) fn score(evening: &Evening) -> Option<Record> {
    let (name, heard) = evening.streams().next()?;
    Some(evening.with(name, heard.at, json!({"type": "people", "here": [{"alias": "x", "streak": 90}]})))
}
