//! The group's texts, and whether they and the phases belong to each other.

use super::FormatError;
use super::evening::Placed;
use super::table::Table;
use super::words::list;
use crate::texts;
use meeting::format::{Kind, Phase, Slots, parts};
use protocol::Limits;
use std::collections::BTreeSet;

/// The texts without which no room opens: the words of welcome, what everyone agrees to (a sentence a line), and
/// what the people who lead can and cannot do.
const COMPULSORY: [&str; 3] = ["welcome", "agree", "limits"];

/// Texts that the rules say by themselves where a group has them: after a long silence, and after a turn that ran
/// out of time.
const KNOWN: [&str; 2] = ["quiet_ok", "thanks"];

/// Reads `[slots]`, and gives each phase the prompt that its `topic` names.
pub(super) fn read(top: &Table, phases: &mut [Placed]) -> Result<Slots, FormatError> {
    let table = top.need("slots", top.table("slots"))?;
    let mut slots = Slots::new();
    for (name, _) in table.entries() {
        slots.insert(name.to_owned(), text(&table, name)?);
    }
    for name in COMPULSORY {
        table.need(name, slots.get(name))?;
    }
    settle_topics(phases, &slots)?;
    phases.iter().try_for_each(|placed| check_named(placed, &slots))?;
    check_unused(&table, &slots, phases)?;
    Ok(slots)
}

/// A slot's text, without the space around it and with line ends of one kind, whoever's editor wrote the file.
fn text(table: &Table, name: &str) -> Result<String, FormatError> {
    let text =
        table.need(name, table.text(name)).map_err(|_| table.wrong(name, "a slot takes a text in quotes"))?;
    let text = text.replace("\r\n", "\n").trim().to_owned();
    let limits = Limits::default();
    for part in parts(&text) {
        texts::check(part, limits.text_chars as usize, limits.text_bytes as usize)
            .map_err(|why| table.wrong(name, format!("the text of `{name}` cannot be shown: {why}")))?;
    }
    Ok(text)
}

/// A topic is a slot of that name, or what an `ask` of that id finds out.
fn settle_topics(phases: &mut [Placed], slots: &Slots) -> Result<(), FormatError> {
    let asks = |phase: &Phase| matches!(phase.kind, Kind::Ask(_));
    let asked: Vec<String> =
        phases.iter().map(|p| &p.draft.phase).filter(|p| asks(p)).map(|p| p.id.clone()).collect();
    for placed in phases {
        let Some(topic) = placed.draft.topic.clone() else { continue };
        if slots.contains_key(&topic) {
            placed.draft.phase.prompt.get_or_insert(topic);
        } else if asked.contains(&topic) {
            placed.draft.phase.topic = Some(topic);
        } else {
            let names = list(slots.keys().chain(&asked).map(String::as_str));
            return Err(
                placed.wrong("topic", format!("no slot and no `ask` is called `{topic}`; allowed: {names}"))
            );
        }
    }
    Ok(())
}

fn check_named(placed: &Placed, slots: &Slots) -> Result<(), FormatError> {
    for (key, name) in named(&placed.draft.phase) {
        let Some(text) = slots.get(name) else {
            let names = list(slots.keys().map(String::as_str));
            return Err(placed.wrong(key, format!("no text `{name}` in [slots]; allowed: {names}")));
        };
        check_parts(placed, key, name, parts(text).len())?;
    }
    Ok(())
}

fn check_parts(placed: &Placed, key: &str, name: &str, there: usize) -> Result<(), FormatError> {
    match placed.draft.parts {
        Some(wanted) if key == "slot" && usize::from(wanted) != there => {
            let problem = format!("lines of `---` divide `{name}` into {there}, not {wanted}");
            Err(placed.wrong("parts", problem))
        }
        _ => Ok(()),
    }
}

/// The slots that a phase names, each with the key that names it.
fn named(phase: &Phase) -> impl Iterator<Item = (&'static str, &str)> {
    let read = match &phase.kind {
        Kind::Text { slot, .. } => Some(("slot", slot.as_str())),
        _ => None,
    };
    read.into_iter().chain(phase.prompt.as_deref().map(|prompt| ("prompt", prompt)))
}

/// A text that nothing shows is most likely a slip in its name.
fn check_unused(table: &Table, slots: &Slots, phases: &[Placed]) -> Result<(), FormatError> {
    let mut used: BTreeSet<&str> = COMPULSORY.into_iter().chain(KNOWN).collect();
    used.extend(phases.iter().flat_map(|placed| named(&placed.draft.phase)).map(|(_, name)| name));
    match slots.keys().find(|name| !used.contains(name.as_str())) {
        Some(name) => {
            let names = list(used.into_iter());
            Err(table.wrong(name, format!("no phase shows the text `{name}`; allowed: {names}")))
        }
        None => Ok(()),
    }
}
