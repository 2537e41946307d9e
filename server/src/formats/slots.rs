//! The group's texts, and whether they and the phases belong to each other.

use super::FormatError;
use super::evening::Placed;
use super::table::Table;
use super::words::list;
use crate::texts::{self, TextError};
use meeting::format::{Kind, Phase, Slots, guide, parts};
use protocol::Limits;
use std::collections::BTreeSet;

/// The texts without which no room opens: the words of welcome, what everyone agrees to (a sentence a line), and
/// what the people who lead can and cannot do.
const COMPULSORY: [&str; 3] = ["welcome", "agree", "limits"];

/// Those of them that are the room's own, each with the key under which a room has it.
pub(super) const OF_THE_DOOR: [(&str, &str); 2] = [("agree", "agreements"), ("limits", "limits_text")];

/// Texts that no phase names, where a group has them: after a long silence, after a turn that ran out of time, while
/// the room rests; what facilitators may whisper, a sentence a line; and at the door, for whom the meeting is, what
/// people consent to, and of which age they are.
pub(super) const KNOWN: [&str; 7] =
    ["quiet_ok", "thanks", "calm", "steers", "eligibility", "consent", "age_band"];

/// Reads `[slots]`, and gives each phase the prompt or the question that its `topic` names.
pub(super) fn read<'a>(
    top: &Table<'a>,
    phases: &mut [Placed<'a>],
    inserts: &mut [Placed<'a>],
) -> Result<Slots, FormatError> {
    let table = top.need("slots", top.table("slots"))?;
    let mut slots = Slots::new();
    for (name, _) in table.entries() {
        slots.insert(name.to_owned(), text(&table, name)?);
    }
    for name in COMPULSORY {
        table.need(name, slots.get(name))?;
    }
    let asks: Vec<String> =
        phases.iter().filter(|placed| asks(placed)).map(|p| p.draft.phase.id.clone()).collect();
    for placed in phases.iter_mut().chain(inserts.iter_mut()) {
        settle_topics(placed, &slots, &asks)?;
    }
    let shown = || phases.iter().chain(inserts.iter());
    shown().try_for_each(|placed| check_named(placed, &slots, &table))?;
    check_unused(&table.newest(), &slots, shown())?;
    Ok(slots)
}

fn text(table: &Table, name: &str) -> Result<String, FormatError> {
    let text =
        table.need(name, table.text(name)).map_err(|_| table.wrong(name, "a slot takes a text in quotes"))?;
    readable(&text).map_err(|why| table.wrong(name, format!("the text of `{name}` cannot be shown: {why}")))
}

/// A slot's text, without the space around it and with line ends of one kind, whoever's editor wrote it.
pub(super) fn readable(text: &str) -> Result<String, TextError> {
    let text = text.replace("\r\n", "\n").trim().to_owned();
    let limits = Limits::default();
    for part in parts(&text) {
        texts::check(part, limits.text_chars as usize, limits.text_bytes as usize)?;
    }
    Ok(text)
}

fn asks(placed: &Placed) -> bool {
    matches!(placed.draft.phase.kind, Kind::Ask(_))
}

/// A topic is what an `ask` of that id finds out, or a slot of that name. What an `ask` shows while it runs may well
/// have its name.
fn settle_topics(placed: &mut Placed, slots: &Slots, asks: &[String]) -> Result<(), FormatError> {
    if let Some(topic) = placed.draft.topic.clone() {
        if asks.contains(&topic) {
            placed.draft.phase.topic = Some(topic);
        } else if slots.contains_key(&topic) {
            placed.draft.phase.prompt.get_or_insert(topic);
        } else {
            let names = list(slots.keys().chain(asks).map(String::as_str));
            let problem = format!("no slot and no `ask` is called `{topic}`; allowed: {names}");
            return Err(placed.wrong("topic", problem));
        }
    }
    placed.run.iter_mut().try_for_each(|inner| settle_topics(inner, slots, asks))
}

fn check_named(placed: &Placed, slots: &Slots, table: &Table) -> Result<(), FormatError> {
    for (key, name) in named(&placed.draft.phase) {
        let Some(text) = slots.get(name) else {
            let names = list(slots.keys().map(String::as_str));
            return Err(placed.wrong(key, format!("no text `{name}` in [slots]; allowed: {names}")));
        };
        match key {
            "slot" => check_parts(placed, name, parts(text).len(), table)?,
            "guide" => {
                in_time(text, placed.draft.phase.length_ms).map_err(|why| table.wrong(name, why))?;
            }
            _ => {}
        }
    }
    placed.run.iter().try_for_each(|inner| check_named(inner, slots, table))
}

fn check_parts(placed: &Placed, name: &str, there: usize, table: &Table) -> Result<(), FormatError> {
    match placed.draft.parts {
        Some(wanted) if usize::from(wanted) != there => {
            let problem =
                format!("lines of `---` divide `{name}` into {there}, and its phase says {wanted} `parts`");
            Err(table.wrong(name, problem))
        }
        _ => Ok(()),
    }
}

/// Each part of a guide has its time, one after the other, within the phase of this length.
pub(super) fn in_time(text: &str, length_ms: u64) -> Result<(), &'static str> {
    let times: Vec<u64> = guide(text).into_iter().map(|(offset, _)| offset).collect();
    if times.len() < parts(text).len() {
        return Err("each part of a guide begins with its time, such as 2:30");
    }
    let rising = times.windows(2).all(|pair| pair[0] < pair[1]);
    match times.last() {
        Some(last) if rising && *last < length_ms => Ok(()),
        _ => Err("the times of a guide rise, and end before its phase does"),
    }
}

/// The slots that a phase names, each with the key that names it.
fn named(phase: &Phase) -> impl Iterator<Item = (&'static str, &str)> {
    let read = match &phase.kind {
        Kind::Text { slot, .. } => Some(("slot", slot.as_str())),
        Kind::Quiet { guide: Some(guide), .. } => Some(("guide", guide.as_str())),
        _ => None,
    };
    read.into_iter().chain(phase.prompt.as_deref().map(|prompt| ("prompt", prompt)))
}

fn named_within<'a>(placed: &'a Placed) -> Vec<&'a str> {
    let own = named(&placed.draft.phase).map(|(_, name)| name);
    own.chain(placed.run.iter().flat_map(named_within)).collect()
}

/// A text that nothing shows is most likely a slip in its name. What a base has and its phases no longer show is none.
fn check_unused<'a, 'b: 'a>(
    file: &Table,
    slots: &Slots,
    shown: impl Iterator<Item = &'a Placed<'b>>,
) -> Result<(), FormatError> {
    let mut used: BTreeSet<&str> = COMPULSORY.into_iter().chain(KNOWN).collect();
    used.extend(shown.flat_map(named_within));
    let own = slots.keys().filter(|name| file.get(name).is_some());
    match own.into_iter().find(|name| !used.contains(name.as_str())) {
        Some(name) => {
            let names = list(used.into_iter());
            Err(file.wrong(name, format!("no phase shows the text `{name}`; allowed: {names}")))
        }
        None => Ok(()),
    }
}
