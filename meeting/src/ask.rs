//! Asking: a form that each fills in privately. Who reads the answers is told before anyone answers; answers that
//! are nobody's to read never come into the log, votes are counted once it is over and then forgotten, and nothing
//! that is counted acts on anything by itself (DECISIONS 44).

mod suggestions;
mod tally;

pub(crate) use suggestions::{deadline, may_strike, strike, strike_all_of, tick};

use crate::format::{AnswerKind, Ask, Kind, Phase, Question, Show};
use crate::lines::Saying;
use crate::outcome::Refused;
use crate::state::{Seat, State};
use crate::{approval, lines, moderation, repeats};
use protocol::StageId;
use protocol::ask::{AnswerView, AskView, ChoiceView, QuestionView, Step};
use protocol::client::Role;
use protocol::event::{Event, Hint, LineKind};
use protocol::{AskId, Code, LineId, SeatId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use suggestions::Suggestion;

/// What someone answered, by the keys of the questions.
pub(crate) type Answers = BTreeMap<String, String>;

/// A form that is being asked. It is forgotten when its phase ends, with every answer in it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Asking {
    id: AskId,
    /// Answers for the facilitators or for counting; none is empty.
    answers: BTreeMap<SeatId, Answers>,
    /// The lines of those who chose to show theirs.
    cards: BTreeMap<SeatId, LineId>,
    /// Where people suggest and then choose: how far that is.
    step: Option<Step>,
    suggestions: Vec<Suggestion>,
}

/// Something is asked anew.
pub(crate) fn begin(s: &mut State, stage: StageId, phase: &Phase) {
    let Kind::Ask(ask) = &phase.kind else { return };
    let step = ask.suggest.then_some(Step::Suggest);
    let (answers, cards) = (BTreeMap::new(), BTreeMap::new());
    let running = Asking { id: s.next_ask(), answers, cards, step, suggestions: Vec::new() };
    s[stage].asking = Some(running);
}

/// It is over: what is to be counted is counted and told, and every answer is forgotten.
pub(crate) fn finish(s: &mut State, stage: StageId) {
    let (Some(asking), Some(Kind::Ask(ask))) = (s[stage].asking.take(), s.kind(stage).cloned()) else {
        return;
    };
    if ask.show == Show::Counts {
        let phase = s.phase(stage).map(|phase| phase.id.clone()).unwrap_or_default();
        tally::tell(s, stage, &phase, &ask, &asking);
    }
}

fn current(s: &State, stage: StageId) -> Option<(&Asking, &Ask)> {
    match s.kind(stage)? {
        Kind::Ask(ask) => Some((s[stage].asking.as_ref()?, ask)),
        _ => None,
    }
}

// ---- what is asked, for people

pub(crate) fn view(s: &State, stage: StageId) -> Option<AskView> {
    let (asking, ask) = current(s, stage)?;
    Some(AskView {
        ask: asking.id,
        form: ask.form.clone(),
        questions: asking.questions(ask).iter().map(|question| view_of(question, asking)).collect(),
        show: ask.show,
        pass_at: ask.pass_at,
        step: asking.step,
    })
}

fn view_of(question: &Question, asking: &Asking) -> QuestionView {
    let choice = |(key, label): &(String, String)| ChoiceView { key: key.clone(), label: label.clone() };
    let (choices, scale) = match &question.answer {
        AnswerKind::Words => (Vec::new(), None),
        AnswerKind::Choice { choices } => (choices.iter().map(choice).collect(), None),
        AnswerKind::Scale { to } => (Vec::new(), Some(*to)),
    };
    let many = asking.step == Some(Step::Choose);
    QuestionView { key: question.key.clone(), label: question.label.clone(), choices, many, scale }
}

/// What this seat has answered, as far as it is here.
pub(crate) fn answers_of(s: &State, stage: StageId, id: SeatId) -> Answers {
    current(s, stage).and_then(|(asking, _)| asking.answers.get(&id)).cloned().unwrap_or_default()
}

impl Asking {
    /// What is asked at this step: once suggestions are together, which of them.
    fn questions(&self, ask: &Ask) -> Vec<Question> {
        let mut questions = ask.questions.clone();
        if self.step == Some(Step::Choose) {
            let open = self.suggestions.iter().filter(|suggestion| !suggestion.struck);
            let choices: Vec<_> = open.map(|one| (one.key.clone(), one.text.clone())).collect();
            questions.truncate(1);
            questions.iter_mut().for_each(|question| {
                question.answer = AnswerKind::Choice { choices: choices.clone() };
            });
        }
        questions
    }

    fn is_answer(&self, ask: &Ask, key: &str, answer: &str) -> bool {
        let questions = self.questions(ask);
        let Some(question) = questions.iter().find(|question| question.key == key) else { return false };
        match &question.answer {
            AnswerKind::Words => !answer.trim().is_empty(),
            AnswerKind::Choice { choices } => {
                let known = |chosen: &str| choices.iter().any(|(key, _)| key == chosen);
                if self.step.is_some() { answer.split(' ').all(known) } else { known(answer) }
            }
            AnswerKind::Scale { to } => answer.parse().is_ok_and(|number: u8| (1..=*to).contains(&number)),
        }
    }
}

// ---- answering

pub(crate) fn may_answer(
    s: &State,
    stage: StageId,
    id: SeatId,
    asked: AskId,
    answers: &Answers,
    share: bool,
) -> Result<(), Refused> {
    let (asking, ask) = current(s, stage).filter(|(asking, _)| asking.id == asked).ok_or(Code::AskClosed)?;
    let Some(seat) = s.inside(id).filter(|seat| seat.role != Role::Bot) else {
        return Err(Code::NotHere.into());
    };
    match ask.show {
        Show::Private if share || !answers.is_empty() => return Err(Code::KeptOnDevice.into()),
        Show::Choice if !share && !answers.is_empty() => return Err(Code::KeptOnDevice.into()),
        Show::Choice if share => may_show(s, stage, id, &card(ask, answers))?,
        Show::Facilitator => moderation::may_write(s)?,
        Show::Counts => may_be_counted(s, stage, id, seat, asking, ask, answers)?,
        Show::Private | Show::Choice => {}
    }
    let fits = (!share || ask.show == Show::Choice && !answers.is_empty())
        && answers.iter().all(|(key, answer)| asking.is_answer(ask, key, answer));
    if !fits {
        return Err(Code::InvalidAnswer.into());
    }
    let short = card(ask, answers).chars().count() <= s.opening.limits.text_chars as usize;
    if short { Ok(()) } else { Err(Code::InvalidText.into()) }
}

/// Whoever came too late to take part is not counted, and words cannot be. A suggestion is a short line for the room,
/// so whoever may not speak just now makes none.
fn may_be_counted(
    s: &State,
    stage: StageId,
    id: SeatId,
    seat: &Seat,
    asking: &Asking,
    ask: &Ask,
    answers: &Answers,
) -> Result<(), Refused> {
    if seat.only_listens {
        return Err(Code::OnlyListening.into());
    }
    if asking.step == Some(Step::Suggest) {
        lines::may_speak(s, id)?;
        return suggestions::may_suggest(s, stage, asking, id, answers);
    }
    let words =
        |question: &Question| question.answer == AnswerKind::Words && answers.contains_key(&question.key);
    if asking.questions(ask).iter().any(words) { Err(Code::KeptOnDevice.into()) } else { Ok(()) }
}

/// Takes an answer in. Gives the room's `seq`, if it led to a line of the author's.
pub(crate) fn answer(
    s: &mut State,
    stage: StageId,
    id: SeatId,
    answers: Answers,
    share: bool,
) -> Option<u64> {
    let (asking, ask) = current(s, stage)?;
    let (asked, ask) = (asking.id, ask.clone());
    match ask.show {
        Show::Choice if share => {
            return lines::accept(s, stage, id, Saying::new(LineKind::Card, &card(&ask, &answers)));
        }
        Show::Private | Show::Choice => keep_private(s, stage, id),
        Show::Facilitator => {
            tell_facilitators(s, asked, id, views(&ask, &answers));
            put(s, stage, id, answers);
        }
        Show::Counts if asking.step == Some(Step::Suggest) => suggestions::suggest(s, stage, id, &answers),
        Show::Counts => put(s, stage, id, answers),
    }
    None
}

fn put(s: &mut State, stage: StageId, id: SeatId, answers: Answers) {
    let Some(asking) = s[stage].asking.as_mut() else { return };
    if answers.is_empty() {
        asking.answers.remove(&id);
    } else {
        asking.answers.insert(id, answers);
    }
}

/// What someone keeps to themself, or takes back: nobody else hears of it, and they hear something kind.
fn keep_private(s: &mut State, stage: StageId, id: SeatId) {
    take_card_back(s, stage, id);
    s.tell(id, Event::Hint { hint: Hint::KeptForYourself });
}

fn take_card_back(s: &mut State, stage: StageId, id: SeatId) {
    let card = s[stage].asking.as_mut().and_then(|asking| asking.cards.remove(&id));
    // It may have been taken back, or hidden, before.
    let shown = |line: &LineId| s[stage].line(*line).is_some_and(|item| item.author() == Some(id));
    if let Some(line) = card.filter(shown) {
        lines::take_back(s, stage, line);
    }
}

/// What is shown is a line like any other: it may have to be read first.
fn may_show(s: &State, stage: StageId, id: SeatId, text: &str) -> Result<(), Refused> {
    lines::may_speak(s, id)?;
    repeats::may_say(s, id, text)?;
    approval::may_say(s, stage, id)
}

/// A line of that person's own, in the place of an earlier one.
pub(crate) fn show(s: &mut State, stage: StageId, id: SeatId, saying: &Saying) -> u64 {
    take_card_back(s, stage, id);
    let seq = lines::say(s, stage, id, saying);
    if let Some(asking) = s[stage].asking.as_mut() {
        asking.cards.insert(id, LineId::new(stage, seq));
    }
    seq
}

/// Answers as a line: one stands alone, several with their questions.
fn card(ask: &Ask, answers: &Answers) -> String {
    let views = views(ask, answers);
    match &views[..] {
        [one] => one.text.clone(),
        several => {
            let one = |view: &AnswerView| format!("{} {}", view.label, view.text);
            several.iter().map(one).collect::<Vec<_>>().join("\n")
        }
    }
}

/// Answers with their questions, in the order of the form.
fn views(ask: &Ask, answers: &Answers) -> Vec<AnswerView> {
    let view = |question: &Question| {
        let answer = answers.get(&question.key)?;
        let text = label(question, answer).to_owned();
        Some(AnswerView { key: question.key.clone(), label: question.label.clone(), text })
    };
    ask.questions.iter().filter_map(view).collect()
}

/// An answer as people read it.
fn label<'a>(question: &'a Question, answer: &'a str) -> &'a str {
    match &question.answer {
        AnswerKind::Choice { choices } => {
            choices.iter().find(|(key, _)| key == answer).map_or(answer, |(_, label)| label)
        }
        AnswerKind::Words | AnswerKind::Scale { .. } => answer,
    }
}

/// The facilitators read it, also those who come back later. What it replaces is gone from what they come back to.
fn tell_facilitators(s: &mut State, asked: AskId, id: SeatId, now: Vec<AnswerView>) {
    let kept =
        s.seats.values_mut().flat_map(|seat| seat.letters.iter_mut().chain(seat.own_events.iter_mut()));
    for event in kept.map(|(.., event)| event).chain(s.unread.iter_mut()) {
        match event {
            Event::Answered { ask, seat, answers, .. } if (*ask, *seat) == (asked, id) => {
                answers.clone_from(&now);
            }
            _ => {}
        }
    }
    let Some(alias) = s.seat(id).map(|seat| seat.alias.clone()) else { return };
    s.write_to_facilitators(Event::Answered { ask: asked, seat: id, alias, answers: now });
}

/// What someone answered goes with them.
pub(crate) fn forget(s: &mut State, stage: StageId, id: SeatId) {
    if let Some(asking) = s[stage].asking.as_mut() {
        asking.answers.remove(&id);
    }
}
