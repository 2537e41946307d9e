//! The agenda: themes that wait for their time, seen by everybody, and what the group has settled as a topic.

use crate::outcome::Refused;
use crate::state::State;
use protocol::event::Event;
use protocol::{Code, StageId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// More themes than an evening has time for are refused.
const ITEMS: usize = 20;

/// One stage's agenda.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Agenda {
    pub(crate) items: Vec<String>,
    /// What was settled, by the `id` of the phase that settled it.
    topics: BTreeMap<String, String>,
}

impl Agenda {
    pub(crate) fn topic(&self, settled_by: &str) -> Option<&str> {
        self.topics.get(settled_by).map(String::as_str)
    }
}

pub(crate) fn may_park(s: &State, stage: StageId, text: &str, on: bool) -> Result<(), Refused> {
    let items = &s[stage].agenda.items;
    let known = items.iter().any(|item| item == text);
    match on {
        true if known => Err(Code::NothingToDo.into()),
        true if items.len() >= ITEMS => Err(Code::Busy.into()),
        false if !known => Err(Code::NotFound.into()),
        _ => Ok(()),
    }
}

/// Puts a theme on the agenda, or takes it off again.
pub(crate) fn park(s: &mut State, stage: StageId, text: String, on: bool) {
    let items = &mut s[stage].agenda.items;
    if on {
        items.push(text);
    } else {
        items.retain(|item| *item != text);
    }
    let items = items.clone();
    s.tell_room(stage, Event::Agenda { items });
}

/// What a phase has settled goes on the agenda, and is the topic of the phases that are about it. What is on the
/// agenda already stands there once, and what has no room on it is still the topic.
pub(crate) fn settle(s: &mut State, stage: StageId, by: &str, chosen: &[String]) {
    if chosen.is_empty() {
        return;
    }
    let agenda = &mut s[stage].agenda;
    agenda.topics.insert(by.to_owned(), chosen.join("\n"));
    let new = chosen.iter().filter(|text| !agenda.items.contains(text)).cloned().collect::<Vec<_>>();
    agenda.items.extend(new.into_iter().take(ITEMS.saturating_sub(agenda.items.len())));
    let items = agenda.items.clone();
    s.tell_room(stage, Event::Agenda { items });
}
