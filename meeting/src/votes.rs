//! Votes on demand: a motion, which passes or does not, and a poll among choices. Each is an inserted phase in which
//! a facilitator asks the room one thing. Nothing follows from either by itself (DECISIONS 44).

use crate::format::{AnswerKind, Ask, Kind, Phase, Question, Show};
use crate::insert;
use crate::outcome::Refused;
use crate::state::State;
use protocol::{Code, StageId};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

const MINUTES: RangeInclusive<u16> = 1..=30;

/// As many choices as one can keep in mind, and more than one.
const CHOICES: RangeInclusive<usize> = 2..=10;

/// A motion is put in the form that the group has for it.
pub(crate) fn may_move(s: &State, stage: StageId, minutes: Option<u16>) -> Result<(), Refused> {
    if minutes.is_some_and(|minutes| !MINUTES.contains(&minutes)) {
        return Err(Code::BadRequest.into());
    }
    s.opening.format.motion.as_ref().ok_or(Code::NotFound)?;
    insert::may_begin(s, stage)
}

/// Puts a motion to the room. Its own words stand in the place of the form's question.
pub(crate) fn put_motion(s: &mut State, stage: StageId, text: &str, minutes: Option<u16>) {
    let Some(mut phase) = s.opening.format.motion.clone() else { return };
    if let Kind::Ask(Ask { questions, .. }) = &mut phase.kind {
        questions.iter_mut().for_each(|question| text.clone_into(&mut question.label));
    }
    phase.length_ms = minutes.map_or(phase.length_ms, length_ms);
    insert::begin(s, stage, phase);
}

/// Choices differ for whoever reads them.
pub(crate) fn may_poll(s: &State, stage: StageId, choices: &[String], minutes: u16) -> Result<(), Refused> {
    let different: BTreeSet<_> = choices.iter().map(|choice| choice.to_lowercase()).collect();
    let fits = CHOICES.contains(&choices.len()) && different.len() == choices.len();
    if !fits || !MINUTES.contains(&minutes) {
        return Err(Code::BadRequest.into());
    }
    insert::may_begin(s, stage)
}

/// Asks the room to choose.
pub(crate) fn put_poll(s: &mut State, stage: StageId, text: String, choices: Vec<String>, minutes: u16) {
    let keyed = choices.into_iter().zip(1..).map(|(choice, number): (_, u16)| (format!("c{number}"), choice));
    let answer = AnswerKind::Choice { choices: keyed.collect() };
    let questions = vec![Question { key: "choice".to_owned(), label: text, answer }];
    let ask = Ask { form: "poll".to_owned(), questions, show: Show::Counts, pass_at: None, suggest: false };
    insert::begin(s, stage, Phase::new("poll", Kind::Ask(ask), length_ms(minutes)));
}

fn length_ms(minutes: u16) -> u64 {
    u64::from(minutes) * 60_000
}
