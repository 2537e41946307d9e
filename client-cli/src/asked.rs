//! What is asked, in words: the form with who reads the answers, what a typed answer means, and what came of it.

use crate::number;
use crate::state::State;
use crate::strip;
use crate::typed::{Bad, Here, Misread, Typed};
use crate::words::{Words, fluent_args};
use protocol::ClientMessage;
use protocol::ask::{AnswerView, AskView, ChoiceTally, ChoiceView, QuestionTally, QuestionView, Show, Step};
use std::collections::BTreeMap;

/// Who will read the answers, the questions, and how to answer.
pub(crate) fn form(words: &Words, ask: &AskView) -> Vec<String> {
    if nothing_to_choose(ask) {
        return vec![words.plainly("ask-none-suggested")];
    }
    let mut lines = vec![words.plainly(who_reads(ask))];
    for (index, question) in ask.questions.iter().enumerate() {
        let label = strip::text(&question.label);
        lines.push(words.say("ask-question", &fluent_args!["number" => index + 1, "question" => label]));
        let choices = question.choices.iter().enumerate();
        lines.extend(choices.map(|(index, choice)| {
            let label = strip::text(&choice.label);
            words.say("ask-choice", &fluent_args!["number" => index + 1, "choice" => label])
        }));
    }
    lines.extend(ask.pass_at.map(|percent| words.say("ask-pass-at", &fluent_args!["percent" => percent])));
    lines.push(words.plainly(how_to_answer(ask)));
    lines
}

fn nothing_to_choose(ask: &AskView) -> bool {
    ask.step == Some(Step::Choose) && ask.questions.iter().all(|question| question.choices.is_empty())
}

fn who_reads(ask: &AskView) -> &'static str {
    match (ask.step, ask.show) {
        (Some(Step::Suggest), _) => "ask-suggest",
        (Some(Step::Choose), _) => "ask-choose",
        (None, Show::Private) => "ask-private",
        (None, Show::Facilitator) => "ask-facilitator",
        (None, Show::Counts) => "ask-counts",
        (None, Show::Choice) => "ask-choice-to-show",
    }
}

/// What to type where this is asked.
pub(crate) fn how_to_answer(ask: &AskView) -> &'static str {
    match &ask.questions[..] {
        [one] if one.many => "ask-how-several",
        [one] if !one.choices.is_empty() || one.scale.is_some() => "ask-how-number",
        [_] => "ask-how-words",
        _ => "ask-how-each",
    }
}

/// Reads what stands behind `/answer`.
pub(crate) fn answer(state: &State, text: &str) -> Result<Typed, Bad> {
    let ask = asked(state)?;
    if text.is_empty() {
        return Err(Bad::Bare);
    }
    if text == "nothing" {
        let (ask, answers) = (ask.ask, BTreeMap::new());
        return Ok(Typed::Send(ClientMessage::Answer { ask, answers, share: false }));
    }
    let (question, answer) = question(ask, text).ok_or(Bad::Bare)?;
    Ok(Typed::Here(Here::Answer(question.key.clone(), value(question, answer).ok_or(Misread::NoSuchAnswer)?)))
}

/// What is asked just now.
pub(crate) fn asked(state: &State) -> Result<&AskView, Misread> {
    state.phase.as_ref().and_then(|phase| phase.ask.as_deref()).ok_or(Misread::NothingAsked)
}

/// Where several are asked, the first word is the question's number.
fn question<'a, 't>(ask: &'a AskView, text: &'t str) -> Option<(&'a QuestionView, &'t str)> {
    if let [one] = &ask.questions[..] {
        return Some((one, text));
    }
    let (number, answer) = text.split_once(char::is_whitespace)?;
    let index = number::read::<usize>(number)?.checked_sub(1)?;
    Some((ask.questions.get(index)?, answer.trim()))
}

/// A choice may be typed as its number or as its words.
fn value(question: &QuestionView, text: &str) -> Option<String> {
    let choices = &question.choices;
    if question.many {
        let one = |word: &str| choice(choices, word).map(|choice| choice.key.clone());
        let words = text.split([' ', ',', '،']).filter(|word| !word.is_empty());
        return words.map(one).collect::<Option<Vec<_>>>().map(|keys| keys.join(" "));
    }
    match (choices.is_empty(), question.scale) {
        (true, Some(to)) => {
            number::read::<u8>(text).filter(|number| (1..=to).contains(number)).map(|n| n.to_string())
        }
        (true, None) => Some(text.to_owned()),
        (false, _) => choice(choices, text).map(|choice| choice.key.clone()),
    }
}

fn choice<'a>(choices: &'a [ChoiceView], text: &str) -> Option<&'a ChoiceView> {
    let numbered = number::read::<usize>(text).and_then(|number| choices.get(number.checked_sub(1)?));
    let named = || choices.iter().find(|choice| choice.label.to_lowercase() == text.to_lowercase());
    numbered.or_else(named)
}

/// Reads what stands behind `/strike`: the number of a suggestion.
pub(crate) fn strike(state: &State, text: &str, on: bool) -> Result<Typed, Bad> {
    let ask = asked(state)?;
    let choices = ask.questions.iter().flat_map(|question| &question.choices).cloned().collect::<Vec<_>>();
    // One that was taken out stands in no list: it is named by its key.
    let option = choice(&choices, text).map_or_else(|| text.to_owned(), |choice| choice.key.clone());
    if option.is_empty() {
        return Err(Bad::Bare);
    }
    Ok(Typed::Send(ClientMessage::Strike { ask: ask.ask, option, on }))
}

/// What came of it, in numbers.
pub(crate) fn tally(words: &Words, questions: &[QuestionTally], passed: Option<bool>) -> String {
    let mut lines: Vec<String> = questions.iter().map(|question| one_tally(words, question)).collect();
    lines
        .extend(passed.map(|passed| words.plainly(if passed { "tally-passed" } else { "tally-not-passed" })));
    lines.join("\n")
}

fn one_tally(words: &Words, question: &QuestionTally) -> String {
    let one = |choice: &ChoiceTally| format!("{} {}", strip::text(&choice.label), choice.count);
    let counts = words.list(question.choices.iter().map(one));
    words.say("tally", &fluent_args!["question" => strip::text(&question.label), "counts" => counts])
}

/// What someone answered, for the facilitators.
pub(crate) fn answered(words: &Words, who: &str, answers: &[AnswerView]) -> String {
    if answers.is_empty() {
        return words.say("answer-withdrawn", &fluent_args!["who" => strip::name(who)]);
    }
    let one = |answer: &AnswerView| format!("{} {}", strip::text(&answer.label), strip::text(&answer.text));
    let all = answers.iter().map(one).collect::<Vec<_>>().join("\n");
    words.say("answered", &fluent_args!["who" => strip::name(who), "answers" => all])
}
