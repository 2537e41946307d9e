//! Counting, once it is over. A question that fewer than three answered has no numbers at all.

use super::Asking;
use crate::agenda;
use crate::format::{AnswerKind, Ask, Question};
use crate::state::State;
use protocol::StageId;
use protocol::ask::{ChoiceTally, QuestionTally};
use protocol::event::Event;

/// Fewer answers than this would show who gave them (MEETINGS 4.4, N2). No setting changes it.
const LEAST: usize = 3;

/// Tells the room what came of it, and puts what was chosen on the agenda.
pub(super) fn tell(s: &mut State, stage: StageId, phase: &str, ask: &Ask, asking: &Asking) {
    let questions = asking.questions(ask);
    let counted: Vec<QuestionTally> =
        questions.iter().filter(|one| enough(one, asking)).filter_map(|one| count(one, asking)).collect();
    let too_few = counted.is_empty();
    let chosen = if ask.suggest { chosen(&questions, asking) } else { Vec::new() };
    let (id, form) = (asking.id, ask.form.clone());
    let tally = if too_few {
        Event::Tally { ask: id, form, too_few, answered: None, questions: Vec::new(), passed: None }
    } else {
        let answered = u32::try_from(asking.answers.len()).ok();
        let passed = ask.pass_at.map(|percent| passes(&counted, percent));
        Event::Tally { ask: id, form, too_few, answered, questions: counted, passed }
    };
    s.tell_room(stage, tally);
    agenda::settle(s, stage, phase, &chosen);
}

/// Someone who answered another question of the form says nothing about this one.
fn enough(question: &Question, asking: &Asking) -> bool {
    asking.answers.values().filter(|answers| answers.contains_key(&question.key)).count() >= LEAST
}

/// How many chose what; none for a question that was answered in words.
fn count(question: &Question, asking: &Asking) -> Option<QuestionTally> {
    let given = |choice: &str| {
        let answers = asking.answers.values().filter_map(|answers| answers.get(&question.key));
        let chose = answers.filter(|answer| answer.split(' ').any(|chosen| chosen == choice));
        u32::try_from(chose.count()).unwrap_or(u32::MAX)
    };
    let tally = |(key, label): (String, String)| ChoiceTally { count: given(&key), key, label };
    let choices = match &question.answer {
        AnswerKind::Words => return None,
        AnswerKind::Choice { choices } => choices.clone(),
        AnswerKind::Scale { to } => {
            (1..=*to).map(|number| (number.to_string(), number.to_string())).collect()
        }
    };
    let choices = choices.into_iter().map(tally).collect();
    Some(QuestionTally { key: question.key.clone(), label: question.label.clone(), choices })
}

/// Whoever has no opinion does not count; with nobody for it or against it nothing passes.
fn passes(counted: &[QuestionTally], percent: u8) -> bool {
    let all = |wanted: &str| -> u64 {
        let choices = counted.iter().flat_map(|question| &question.choices);
        choices.filter(|choice| choice.key == wanted).map(|choice| u64::from(choice.count)).sum()
    };
    let (yes, no) = (all("yes"), all("no"));
    yes > 0 && yes * 100 >= u64::from(percent) * (yes + no)
}

/// What most wanted comes first, and what nobody wanted is left out. Where too few chose, all of it stands as it was
/// drawn.
fn chosen(questions: &[Question], asking: &Asking) -> Vec<String> {
    let counted = questions.iter().filter_map(|question| count(question, asking));
    let mut choices: Vec<_> = counted.flat_map(|question| question.choices).collect();
    if asking.answers.len() >= LEAST {
        choices.retain(|choice| choice.count > 0);
        choices.sort_by_key(|choice| std::cmp::Reverse(choice.count));
    }
    choices.into_iter().map(|choice| choice.label).collect()
}
