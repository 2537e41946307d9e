//! Suggesting and then choosing: in the first half of the phase everyone may suggest a line, and in the second each
//! chooses among the lines, which stand in an order drawn by chance and without names.

use super::{Answers, Asking, current};
use crate::approval;
use crate::chance;
use crate::entry::At;
use crate::moderation;
use crate::outcome::Refused;
use crate::state::State;
use protocol::StageId;
use protocol::ask::Step;
use protocol::event::{Act, Event};
use protocol::{AskId, Code, SeatId};
use serde::{Deserialize, Serialize};

/// A line that someone suggested.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Suggestion {
    by: SeatId,
    pub(super) key: String,
    pub(super) text: String,
    pub(super) struck: bool,
}

// ---- suggesting

/// One short line each, and no more than anyone can choose from: who comes later is told so.
pub(super) fn may_suggest(
    s: &State,
    stage: StageId,
    asking: &Asking,
    id: SeatId,
    answers: &Answers,
) -> Result<(), Refused> {
    let short = |text: &String| text.chars().count() <= s.opening.limits.reply_chars as usize;
    if approval::is_due(s, stage, id) {
        return Err(Code::ReadFirst.into());
    }
    if !answers.values().all(short) {
        return Err(Code::InvalidText.into());
    }
    let others = asking.suggestions.iter().filter(|suggestion| suggestion.by != id).count();
    if others < s.waits().suggestions { Ok(()) } else { Err(Code::EnoughSuggestions.into()) }
}

/// Keeps someone's line in the place of their earlier one. Nobody is told.
pub(super) fn suggest(s: &mut State, stage: StageId, id: SeatId, answers: &Answers) {
    let Some(asking) = s[stage].asking.as_mut() else { return };
    asking.suggestions.retain(|suggestion| suggestion.by != id);
    let lines = answers.values().map(|text| Suggestion {
        by: id,
        key: String::new(),
        text: text.trim().to_owned(),
        struck: false,
    });
    asking.suggestions.extend(lines);
}

// ---- halfway

/// Halfway through the phase, as it is planned just now.
pub(crate) fn deadline(s: &State, stage: StageId) -> Option<At> {
    let (asking, _) = current(s, stage)?;
    let here = &s[stage];
    let waits = asking.step == Some(Step::Suggest) && s.flows();
    waits.then(|| here.began + here.ends.saturating_sub(here.began) / 2)
}

pub(crate) fn tick(s: &mut State, stage: StageId) {
    if deadline(s, stage).is_some_and(|at| at <= s.now) {
        put_together(s, stage);
    }
}

/// The order and the keys say nothing of whose a line is; what was suggested twice stands once.
fn put_together(s: &mut State, stage: StageId) {
    let bits = s.chance;
    let Some(asking) = s[stage].asking.as_mut() else { return };
    let mut all = std::mem::take(&mut asking.suggestions);
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|suggestion| seen.insert(suggestion.text.to_lowercase()));
    chance::shuffle(&mut all, bits);
    for (index, suggestion) in all.iter_mut().enumerate() {
        suggestion.key = format!("s{}", index + 1);
    }
    asking.suggestions = all;
    asking.step = Some(Step::Choose);
    tell(s, stage);
}

fn tell(s: &mut State, stage: StageId) {
    if let Some(ask) = super::view(s, stage) {
        s.tell_room(stage, Event::Asked { ask });
    }
}

// ---- taking one out

pub(crate) fn may_strike(
    s: &State,
    stage: StageId,
    id: SeatId,
    asked: AskId,
    key: &str,
    on: bool,
) -> Result<(), Refused> {
    let (asking, _) = current(s, stage).filter(|(asking, _)| asking.id == asked).ok_or(Code::AskClosed)?;
    let facilitates = s.inside(id).is_some_and(|seat| seat.role.facilitates());
    let all = asking.suggestions.iter().filter(|_| asking.step == Some(Step::Choose));
    let Some(one) = all.clone().find(|one| one.key == key && one.struck != on) else {
        return Err(Code::NotFound.into());
    };
    if facilitates || (one.by == id && on) { Ok(()) } else { Err(Code::Forbidden.into()) }
}

pub(crate) fn strike(s: &mut State, stage: StageId, id: SeatId, key: &str, on: bool) {
    let own = set_struck(s, stage, on, |suggestion| suggestion.key == key) == Some(id);
    tell(s, stage);
    // Whoever takes their own line out is not named by that.
    if !own {
        moderation::tell_acted(s, id, if on { Act::Strike } else { Act::Unstrike }, None, None);
    }
}

/// The lines of someone who was removed.
pub(crate) fn strike_all_of(s: &mut State, stage: StageId, id: SeatId) {
    if set_struck(s, stage, true, |suggestion| suggestion.by == id && !suggestion.struck).is_some() {
        tell(s, stage);
    }
}

/// Strikes those that fit, also in what people come back to. Gives whose the last of them is.
fn set_struck(s: &mut State, stage: StageId, on: bool, fits: impl Fn(&Suggestion) -> bool) -> Option<SeatId> {
    let asking = s[stage].asking.as_mut()?;
    let mut found = None;
    for suggestion in asking.suggestions.iter_mut().filter(|suggestion| fits(suggestion)) {
        suggestion.struck = on;
        found = Some(suggestion.by);
    }
    let struck: Vec<String> =
        asking.suggestions.iter().filter(|one| one.struck).map(|one| one.key.clone()).collect();
    let (id, told) = (asking.id, asking.step == Some(Step::Choose));
    for item in &mut s[stage].history {
        match &mut item.event {
            Event::Asked { ask } if ask.ask == id => {
                let questions = ask.questions.iter_mut();
                questions
                    .for_each(|question| question.choices.retain(|choice| !struck.contains(&choice.key)));
            }
            _ => {}
        }
    }
    found.filter(|_| told)
}
