//! What stands at the door: little for who is tired, everything for who asks, and what an evening looks like.

use crate::describe::listed;
use crate::strip;
use crate::words::{Words, fluent_args};
use protocol::door::{DoorInfo, KeptInfo, PartInfo};

/// What to know before agreeing: what this is, who leads it, the line that matters most of what is kept, and the
/// agreements, because they are what one agrees to.
pub(crate) fn briefly(words: &Words, door: &DoorInfo) -> Vec<String> {
    let mut lines = room(words, door);
    // The server names first what becomes of people's words.
    lines.extend(door.kept.first().map(|line| kept(words, line)));
    lines.extend(facts(words, door));
    lines.extend(listed(words, "door-agreements", &door.agreements));
    lines
}

/// For whom the room is, and how one comes in: what someone must know before they agree.
fn facts(words: &Words, door: &DoorInfo) -> Vec<String> {
    let texts = [
        ("door-eligibility", &door.eligibility),
        ("door-age-band", &door.age_band),
        ("door-consent", &door.consent),
    ];
    let told = |(key, text): (&str, &Option<String>)| {
        text.as_ref().map(|text| words.say(key, &fluent_args!["text" => strip::text(text)]))
    };
    let mut lines: Vec<String> = texts.into_iter().filter_map(told).collect();
    let entry = match door.entry.as_str() {
        "approved" => Some("door-approved"),
        "invited" => Some("door-invited"),
        _ => None,
    };
    lines.extend(entry.map(|key| words.plainly(key)));
    lines.extend(door.staffed.then(|| words.plainly("door-staffed")));
    lines
}

/// Everything that the door says.
pub(crate) fn whole(words: &Words, door: &DoorInfo) -> Vec<String> {
    let mut lines = room(words, door);
    lines.extend(Some(strip::text(&door.limits_text)).filter(|text| !text.is_empty()));
    lines.extend(facts(words, door));
    lines.extend(door.pronouns.then(|| words.plainly("door-pronouns")));
    lines.extend((door.private == "consent").then(|| words.plainly("door-private")));
    lines.extend(listed(words, "door-agreements", &door.agreements));
    let all_kept: Vec<String> = door.kept.iter().map(|line| kept(words, line)).collect();
    lines.extend(listed(words, "door-kept", &all_kept));
    lines.extend(listed(words, "door-help", &door.help));
    lines
}

/// What is kept, in our own words where we have them.
fn kept(words: &Words, line: &KeptInfo) -> String {
    words.if_any(&format!("kept-{}", line.key)).unwrap_or_else(|| strip::text(&line.text))
}

/// The evening, part by part.
pub(crate) fn evening(words: &Words, door: &DoorInfo) -> Vec<String> {
    let parts: Vec<String> = door.evening.iter().map(|part| self::part(words, part)).collect();
    listed(words, "evening", &parts)
}

fn room(words: &Words, door: &DoorInfo) -> Vec<String> {
    let label = words.role(&door.facilitator_label);
    let led_by = match door.led_by.as_str() {
        "trained" => "led-by-trained",
        "clinician" => "led-by-clinician",
        _ => "led-by-peers",
    };
    vec![
        words.say("door-room", &fluent_args!["room" => strip::name(&door.room), "minutes" => door.minutes]),
        words.say(led_by, &fluent_args!["label" => label]),
    ]
}

fn part(words: &Words, part: &PartInfo) -> String {
    let key = match part.kind.as_str() {
        "turns" => "evening-turns",
        "open" => "evening-open",
        "quiet" => "evening-quiet",
        "ask" if part.form.is_some() => "evening-form",
        "ask" => "evening-ask",
        "split" => "evening-split",
        _ => "evening-text",
    };
    let time = words.minutes(u64::from(part.seconds) * 1_000);
    words.say(key, &fluent_args!["phase" => words.name("part", &part.id), "time" => time])
}
