//! What power may not do: N3, N12, N14, N15, N19.

use super::evening::{Evening, kind};
use crate::script::When;
use crate::stream::{Answer, Heard, Record, stage_of};
use protocol::Code;
use serde_json::json;

/// Acts of a facilitator that concern a person or a line.
const ACTS: &[&str] = &["quieten", "remove", "hide", "veil", "lock", "admit", "decline"];

// ---- N3

/// Events that only facilitators may see, or only the person whom they are about.
const FOR_FACILITATORS: [&str; 8] =
    ["acted", "reported", "noted", "alert", "door", "held", "answered", "hands"];

pub(super) fn announced(evening: &Evening) -> Vec<String> {
    let members = evening.streams().filter(|(name, _)| !evening.leads(name));
    let told = members.filter(|(_, heard)| FOR_FACILITATORS.contains(&kind(&heard.frame)));
    let told = told.map(|(name, heard)| format!("{name} sees {}", heard.frame));
    let quiet = evening.acts(&["quieten", "remove", "report"]);
    // Undoing a removal shows the person and their lines again.
    let quiet = quiet.filter(|act| evening.is_alone(act) && act.sent["on"] != false);
    let named = quiet.flat_map(|act| {
        let about = evening.about(&act.sent);
        let others = evening.streams().filter(|(name, heard)| heard.at == act.at && !evening.leads(name));
        let naming = others.filter(move |(name, heard)| {
            let of_others = |who: &str| who != *name && evening.names(&heard.frame, who);
            let hidden = matches!(kind(&heard.frame), "gone" | "turn_began" | "people" | "view");
            !hidden && (of_others(&act.who) || about.as_deref().is_some_and(of_others))
        });
        naming.map(|(name, heard)| format!("{name} sees {} at {}", heard.frame, act.sent))
    });
    told.chain(named).collect()
}

pub(super) fn announce(evening: &Evening) -> Option<Record> {
    let act = evening.acts(&["quieten", "remove", "report"]).next()?;
    let about = evening.about(&act.sent).unwrap_or_else(|| act.who.clone());
    let other = evening.bystander(&[&act.who, &about])?;
    Some(evening.with_event(other, act.at, "acted", &about))
}

// ---- N12

/// The acts of a crisis and of a one-to-one.
const CRISIS: &[&str] = &["need_person", "take_crisis", "one_to_one", "aside", "close_aside"];

/// Events about them.
fn is_of_a_crisis(heard: &Heard) -> bool {
    let name = kind(&heard.frame);
    ["crisis", "aside", "one_to_one", "needs_person"].iter().any(|word| name.contains(word))
}

pub(super) fn crises(evening: &Evening) -> Vec<String> {
    let concerned = |name: &str| {
        let own = evening.acts(CRISIS).any(|act| act.who == name);
        let about = evening.acts(CRISIS).any(|act| evening.about(&act.sent).as_deref() == Some(name));
        own || about || evening.leads(name)
    };
    let told = evening.streams().filter(|(name, heard)| is_of_a_crisis(heard) && !concerned(name));
    let told = told.map(|(name, heard)| format!("{name} sees {}", heard.frame));
    let moments = evening.acts(CRISIS).filter(|act| evening.is_alone(act));
    let noticed = moments.flat_map(|act| {
        let members = evening.streams_but(&act.who).filter(|(name, _)| !concerned(name));
        let then = members.filter(|(_, heard)| heard.at == act.at && !rests(act, heard));
        then.map(|(name, heard)| format!("{name} sees {} at {}", heard.frame, act.sent))
    });
    told.chain(noticed).collect()
}

/// Whoever takes a crisis may rest the room or hand it over in the same tap: the room hears of that alone. The next
/// person in the order may be asked instead of someone who is in need, and cannot tell why.
fn rests(act: &Answer, heard: &Heard) -> bool {
    let in_one_tap = kind(&act.sent) == "take_crisis" && act.sent["then"] != "go_on";
    let told = kind(&heard.frame);
    matches!(told, "ready_check" | "place")
        || (in_one_tap && matches!(told, "rests" | "posted" | "chair" | "phase_moved"))
}

pub(super) fn show_crisis(evening: &Evening) -> Option<Record> {
    let act = evening.acts(CRISIS).find(|act| evening.is_alone(act))?;
    let about = evening.about(&act.sent).unwrap_or_else(|| act.who.clone());
    let silent = |who: &&str| !evening.acts(CRISIS).any(|act| act.who == **who);
    let other = evening.bystander(&[&act.who, &about]).filter(silent)?;
    Some(evening.with_event(other, act.at, "crisis", &about))
}

// ---- N14

/// Every act on people is told to each other facilitator who is connected, so that they can undo it.
pub(super) fn unseen(evening: &Evening) -> Vec<String> {
    // A line of one's own may be veiled by anyone.
    let acts = evening.acts(ACTS).filter(|act| evening.leads(&act.who));
    acts.flat_map(|act| {
        let others =
            present_leads(evening, act).into_iter().filter(move |name| !hears_of(evening, name, act.at));
        others.map(|name| format!("{name} does not hear of {} by {}", act.sent, act.who))
    })
    .collect()
}

fn hears_of(evening: &Evening, name: &str, at: When) -> bool {
    evening.record.streams[name]
        .iter()
        .any(|heard| evening.near(heard.at, at) && kind(&heard.frame) == "acted")
}

/// Facilitators in the room at that time: the last that they received was about the room, not about the end of
/// their line.
fn present_leads<'a>(evening: &Evening<'a>, act: &Answer) -> Vec<&'a str> {
    let names = evening.record.streams.keys().map(String::as_str).filter(|name| *name != act.who);
    names.filter(|name| evening.leads(name) && is_connected(evening, name, act.at)).collect()
}

fn is_connected(evening: &Evening, name: &str, at: When) -> bool {
    let theirs = evening.accepted().filter(|act| act.who == name && act.at <= at);
    let mut connected = false;
    for act in theirs {
        match kind(&act.sent) {
            "agree" | "resume" | "take_chair" => connected = true,
            "drop" | "leave" => connected = false,
            _ => {}
        }
    }
    let sees_hands = evening.record.streams[name].iter().any(|heard| {
        heard.at <= at && (kind(&heard.frame) == "hands" || !heard.frame["facilitating"].is_null())
    });
    connected && sees_hands
}

pub(super) fn unsee(evening: &Evening) -> Option<Record> {
    let act =
        evening.acts(ACTS).find(|act| evening.leads(&act.who) && !present_leads(evening, act).is_empty())?;
    let mut leaky = evening.record.clone();
    for stream in leaky.streams.values_mut() {
        stream.retain(|heard| !(evening.near(heard.at, act.at) && kind(&heard.frame) == "acted"));
    }
    Some(leaky)
}

// ---- N15

/// A turn that ends while its speaker writes, by nobody's act and sooner than a minute after they began.
pub(super) fn cuts(evening: &Evening) -> Vec<String> {
    let mut speaker = None;
    let mut found = Vec::new();
    for heard in evening.record.room() {
        match kind(&heard.frame) {
            "turn_began" => speaker = evening.owner(&heard.frame["seat"]),
            "turn_ended" => {
                found.extend(speaker.take().filter(|who| is_cut(evening, who, heard.at)).map(|who| {
                    format!("{who} was still writing at {}", crate::script::time::write(heard.at))
                }));
            }
            _ => {}
        }
    }
    found
}

fn is_cut(evening: &Evening, who: &str, at: When) -> bool {
    const LONGEST: When = 60_000;
    let Some(since) = writing_since(evening, who, at) else { return false };
    let acted = evening.accepted().any(|act| {
        let own = act.who == who && !matches!(kind(&act.sent), "typing" | "drop");
        let power = matches!(kind(&act.sent), "quieten" | "remove" | "report");
        evening.near(act.at, at) && (own || power)
    });
    !acted && at - since < LONGEST
}

fn writing_since(evening: &Evening, who: &str, at: When) -> Option<When> {
    let mut since = None;
    for act in evening.accepted().filter(|act| act.who == who && act.at <= at) {
        match kind(&act.sent) {
            "typing" => since = (act.sent["on"] == true).then_some(act.at),
            "say" | "drop" | "done" => since = None,
            _ => {}
        }
    }
    since
}

pub(super) fn cut(evening: &Evening) -> Option<Record> {
    let act = evening.acts(&["typing"]).find(|act| act.sent["on"] == true && has_floor(evening, act))?;
    // In the room of the speaker, behind all that is told there.
    let mut ended = began_before(evening, act)?.frame.clone();
    let here = stage_of(&ended);
    let of_here = evening.record.room().into_iter().filter(|heard| stage_of(&heard.frame) == here);
    ended["seq"] = json!(of_here.filter_map(|heard| heard.frame["seq"].as_u64()).max()? + 1);
    ended["type"] = json!("turn_ended");
    let mut leaky = evening.with(&act.who, act.at + 1, ended);
    // The room's order is by number: whatever came after the cut is left out.
    for stream in leaky.streams.values_mut() {
        stream.retain(|heard| heard.at <= act.at + 1);
    }
    Some(leaky)
}

fn has_floor(evening: &Evening, act: &Answer) -> bool {
    began_before(evening, act).is_some()
}

/// The beginning of the turn in which someone acts.
fn began_before<'a>(evening: &Evening<'a>, act: &Answer) -> Option<&'a Heard> {
    let mut before = evening.record.room().into_iter().filter(|heard| heard.at <= act.at);
    let last = before.rfind(|heard| matches!(kind(&heard.frame), "turn_began" | "turn_ended"))?;
    (evening.owner(&last.frame["seat"]).as_deref() == Some(&act.who)).then_some(last)
}

// ---- N19

/// What nobody can take away.
const ALWAYS: [&str; 8] =
    ["leave", "note", "help", "need_person", "hard_time", "step_out", "more_time", "report"];

/// Refusals that would take it away; a full box or a wrong line are none.
fn takes_away(code: Code) -> bool {
    matches!(
        code,
        Code::Forbidden
            | Code::WrongState
            | Code::NotHere
            | Code::QuietNow
            | Code::Quietened
            | Code::Listening
            | Code::OnlyListening
            | Code::NoHandsNow
            | Code::TurnRunning
    )
}

pub(super) fn refusals(evening: &Evening) -> Vec<String> {
    let refused = evening.record.answers.iter().filter(|act| ALWAYS.contains(&kind(&act.sent)));
    let taken = refused.filter(|act| act.result.is_err_and(|(code, _)| takes_away(code)));
    taken.map(|act| format!("{} of {} was answered {:?}", act.sent, act.who, act.result)).collect()
}

pub(super) fn refuse_help(evening: &Evening) -> Option<Record> {
    let mut leaky = evening.record.clone();
    let act = leaky.answers.iter_mut().find(|act| ALWAYS.contains(&kind(&act.sent)))?;
    act.result = Err((Code::Forbidden, None));
    Some(leaky)
}
