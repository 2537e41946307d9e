//! The sentences of a page: what everyone in a room sees, and what one person alone is told.

use crate::catalogue::Catalogue;
use crate::machine::evening::Played;
use crate::script::Verb;
use crate::script::act::Send;
use crate::script::tell::Teller;
use crate::script::words::line;
use crate::stream::Record;
use meeting::At;
use meeting::format::{Kind, SplitBy};
use protocol::ask::{AskView, QuestionTally, QuestionView, Show, Step};
use protocol::event::LineKind;
use protocol::view::PhaseView;
use protocol::{ClientMessage, Event, SeatId, StageId};

pub(super) struct Writer<'a> {
    played: &'a Played,
    catalogue: Catalogue,
}

impl<'a> Writer<'a> {
    pub(super) fn new(played: &'a Played) -> Self {
        Self { played, catalogue: Catalogue::english() }
    }

    pub(super) fn name(&self, seat: SeatId) -> String {
        self.played.names.get(&seat).cloned().unwrap_or_else(|| "someone".to_owned())
    }

    pub(super) fn seat(&self, who: &str) -> Option<SeatId> {
        self.played.names.iter().find(|(_, name)| *name == who).map(|(seat, _)| *seat)
    }

    /// What a part of the evening is, at its beginning.
    pub(super) fn about(&self, phase: &PhaseView) -> String {
        match &phase.ask {
            Some(ask) => asked(ask),
            None => format!("*{}*", self.split(phase).unwrap_or_else(|| kind(phase).to_owned())),
        }
    }

    fn split(&self, phase: &PhaseView) -> Option<String> {
        let planned = self.played.format.phases.iter().find(|planned| planned.id == phase.id)?;
        let Kind::Split(split) = &planned.kind else { return None };
        let rooms = split.rooms.join(", ");
        Some(match split.by {
            SplitBy::Choice => format!("Smaller rooms: {rooms}. Each chooses one, or stays here in quiet."),
            SplitBy::Random => format!("Smaller rooms: {rooms}. Who is where is drawn."),
            SplitBy::SamePairs | SplitBy::NewPairs => "Smaller rooms: two and two, drawn.".to_owned(),
        })
    }

    /// What everyone in a room sees.
    pub(super) fn told(&self, stage: StageId, at: At, event: &Event) -> Option<String> {
        Some(match event {
            Event::Said { by, kind, text, .. } => self.said(*by, *kind, text),
            Event::Posted { by, slot, text, .. } => {
                let by = by.map(|by| format!("*{} reads:*", self.name(by)));
                let by = by.unwrap_or_else(|| {
                    if slot == "topic" { "*The topic:*" } else { "*For everyone:*" }.to_owned()
                });
                format!("{by}\n\n{}", quote(text))
            }
            Event::Gone { .. } => "*A line is taken back.*".to_owned(),
            Event::Bell {} => "*A bell.*".to_owned(),
            Event::TurnBegan { seat, .. } => format!("*{} has the floor.*", self.name(*seat)),
            Event::RepliesOpen { .. } => "*A minute for short replies.*".to_owned(),
            Event::Signs { counts, .. } if !counts.is_empty() => {
                let counts: Vec<_> = counts.iter().map(|(sign, count)| format!("{sign} {count}")).collect();
                format!("*Signs: {}.*", counts.join(", "))
            }
            Event::Asked { ask } => suggested(ask),
            Event::Agenda { items } => {
                let items: Vec<_> = items.iter().map(|item| format!("“{item}”")).collect();
                format!("*On the agenda: {}.*", items.join(", "))
            }
            Event::Tally { too_few: true, .. } => {
                "*Fewer than three answered, so nothing is counted.*".to_owned()
            }
            Event::Tally { questions, passed, .. } => tally(questions, *passed),
            Event::Chair { seat: Some(seat) } if !stage.is_main() => {
                format!("*{} leads this room.*", self.name(*seat))
            }
            Event::RecallSoon { ends_at } => {
                let minutes = match ends_at.saturating_sub(at).div_ceil(60_000) {
                    0 | 1 => "a minute".to_owned(),
                    minutes => format!("{minutes} minutes"),
                };
                format!("*In {minutes} everyone is back in the main room.*")
            }
            Event::Ended {} => "*The meeting has ended. What was said is erased.*".to_owned(),
            Event::People { .. }
            | Event::Chair { .. }
            | Event::Rooms { .. }
            | Event::PhaseMoved { .. }
            | Event::PartOffered { .. }
            | Event::Waiting { .. }
            | Event::TurnPaused { .. }
            | Event::TurnResumed { .. }
            | Event::TurnExtended { .. }
            | Event::TurnEnded { .. }
            | Event::Composing { .. }
            | Event::Signs { .. }
            | Event::Ending { .. } => return None,
            other => format!("*{}*", plainly(other)),
        })
    }

    fn said(&self, by: SeatId, kind: LineKind, text: &str) -> String {
        let by = self.name(by);
        match kind {
            LineKind::Reply => format!("**{by}** replies: {text}"),
            LineKind::Chair => format!("**{by}**, as {}: {text}", self.played.format.facilitator_label),
            LineKind::Card if text.contains('\n') => format!("**{by}** shows:\n\n{}", quote(text)),
            LineKind::Card => format!("**{by}** shows: {text}"),
            LineKind::Share | LineKind::Talk => format!("**{by}**: {text}"),
        }
    }

    /// What one person alone is told.
    pub(super) fn told_privately(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::ReadyCheck { .. } => "You are next. Ready, later, or pass?".to_owned(),
            Event::Place { place: Some(place) } if *place > 1 => {
                format!("Your place among raised hands: {place}.")
            }
            Event::Cue { percent: 100, .. } => {
                "The time of your turn is used. Finish in your own way.".to_owned()
            }
            Event::Cue { .. } => "Most of your turn's time is used.".to_owned(),
            Event::TextOffered { slot, part, .. } => {
                let part = if *part == 0 { String::new() } else { format!(", part {},", part + 1) };
                let slot = slot.replace('_', " ");
                format!("“{slot}”{part} is yours to read: as it stands, in your own words, or not at all.")
            }
            Event::Whispered { by, seat, text, .. } => {
                format!("{} to {}: “{text}”", self.name(*by), self.name(*seat))
            }
            Event::Noted { seat, text, .. } => format!("A note from {}: “{text}”", self.name(*seat)),
            Event::Answered { seat, answers, .. } => {
                let answers: Vec<_> =
                    answers.iter().map(|one| format!("{} {}", one.label, one.text)).collect();
                format!("{} answers those who lead: {}", self.name(*seat), answers.join(" · "))
            }
            Event::Arrived { seat, newcomer: true, .. } => {
                format!("{} is here for the first time.", self.name(*seat))
            }
            Event::Hands { hands, .. } if !hands.is_empty() => {
                let names: Vec<String> = hands.iter().map(|hand| self.name(hand.seat)).collect();
                format!("Raised hands: {}.", names.join(", "))
            }
            Event::Agreed { agreed, here } if agreed == here => format!("{agreed} of {here} have agreed."),
            Event::Orientation { phase, .. } => format!(
                "A card for those who are new: where the evening stands ({}), and how to take part.",
                phase.replace('_', " ")
            ),
            Event::NotReached { linger: true } => {
                "There was no time left for your turn. You may stay on afterwards.".to_owned()
            }
            Event::NotReached { .. } => "There was no time left for your turn.".to_owned(),
            Event::Room { stage, .. } if stage.is_main() => "You are back in the main room.".to_owned(),
            Event::Room { name, .. } => format!("You are in the room “{name}” now."),
            Event::StandIns { offers, .. } if !offers.is_empty() => {
                let names: Vec<String> = offers.iter().map(|seat| self.name(*seat)).collect();
                format!("Ready to lead a room or to stand in: {}.", names.join(", "))
            }
            Event::Hint { hint } => self.catalogue.say("hint", hint, &[])?,
            Event::Alert { alert, seat } => {
                let who = seat.map(|seat| self.name(seat)).unwrap_or_default();
                self.catalogue.say("alert", alert, &[("who", who)])?
            }
            Event::Acted { by, act, seat: Some(seat), .. } => {
                self.catalogue.say("act", act, &[("by", self.name(*by)), ("who", self.name(*seat))])?
            }
            Event::NameNext { naming } => {
                let names: Vec<String> = naming.hands.iter().map(|seat| self.name(seat.seat)).collect();
                format!("You may name the next: {}.", names.join(", "))
            }
            Event::RoundTooLong { people, needed_ms, left_ms, turn_seconds } => {
                let shorter =
                    turn_seconds.map(|seconds| format!(", with {seconds} seconds each it would fit"));
                format!(
                    "{people} people need {} minutes, and there are {}{}. Hands only, or smaller rooms, would do too.",
                    needed_ms / 60_000,
                    left_ms / 60_000,
                    shorter.unwrap_or_default()
                )
            }
            Event::Hands { .. }
            | Event::Agreed { .. }
            | Event::Arrived { .. }
            | Event::Place { .. }
            | Event::Standing { .. }
            | Event::StandIns { .. }
            | Event::ReadyCheckOver {}
            | Event::Door { .. }
            | Event::TurnClosing { .. } => return None,
            other => plainly(other),
        })
    }
}

/// What someone did that the room does not see. `ask` is what is asked just then.
pub(super) fn did(verb: &Verb, ask: Option<&AskView>) -> Option<String> {
    match verb {
        Verb::Send(Send::Bare(message)) => done(message),
        Verb::Send(Send::Answer(answers, false)) if !answers.is_empty() => {
            let ask = ask.filter(|ask| ask.show == Show::Counts)?;
            let answers: Vec<_> = answers.iter().map(|(_, answer)| format!("“{answer}”")).collect();
            let does = match ask.step {
                Some(Step::Suggest) => "suggests",
                Some(Step::Choose) => "chooses",
                None => "answers",
            };
            Some(format!("{does} {}.", answers.join(", ")))
        }
        _ => None,
    }
}

fn done(message: &ClientMessage) -> Option<String> {
    Some(match message {
        ClientMessage::Pass {} => "passes.".to_owned(),
        ClientMessage::Later {} => "asks to be asked later.".to_owned(),
        ClientMessage::Hand {} => "raises a hand.".to_owned(),
        ClientMessage::Note { text, .. } => format!("writes a note to those who lead: “{text}”"),
        ClientMessage::Volunteer { .. } => "offers to read.".to_owned(),
        ClientMessage::WelcomeReplies { on: true } => "would welcome replies.".to_owned(),
        _ => return None,
    })
}

fn kind(phase: &PhaseView) -> &'static str {
    match (phase.kind.as_str(), phase.order.as_deref()) {
        ("text", _) => "A text is read.",
        ("turns", Some("round")) => "One person at a time, each once; passing is fine and nobody sees it.",
        ("turns", Some("fixed")) => "The speaker has the floor.",
        ("turns", Some("call")) => "One person at a time: whoever leads picks among raised hands.",
        ("turns", Some("tag")) => "One person at a time, and each names the next among raised hands.",
        ("turns", _) => "One person at a time, by raised hands.",
        ("open", _) => "Everyone may write.",
        ("quiet", _) => "Nobody writes.",
        _ => "Each agrees once more to what stands at the door. Those who lead see how many, and never who.",
    }
}

/// What is asked, and who will read the answers.
fn asked(ask: &AskView) -> String {
    let who = match ask.show {
        Show::Private => "Each answers on their own device, for themself alone.",
        Show::Facilitator => {
            "Each answers, if they like; those who lead read it, and everyone is told so first."
        }
        Show::Counts => {
            "Each answers, if they like. Totals are told at the end if at least three did; nobody sees who."
        }
        Show::Choice => "Each answers on their own device, if they like, and may show it.",
    };
    let questions: Vec<_> = ask.questions.iter().map(question).collect();
    format!("*{who}*\n\n{}", questions.join("\n"))
}

/// What people choose from, once the suggestions are together.
fn suggested(ask: &AskView) -> String {
    let choices = ask.questions.iter().flat_map(|question| &question.choices);
    let lines: Vec<_> = choices.map(|choice| format!("- {}", choice.label)).collect();
    match lines.is_empty() {
        true => "*Nothing was suggested.*".to_owned(),
        false => format!(
            "*What was suggested, without names. Each chooses as many as they like.*\n\n{}",
            lines.join("\n")
        ),
    }
}

fn question(question: &QuestionView) -> String {
    let labels: Vec<_> = question.choices.iter().map(|choice| choice.label.as_str()).collect();
    let choices = if labels.is_empty() { String::new() } else { format!(" {}", labels.join(" · ")) };
    format!("- {}{choices}", question.label)
}

fn tally(questions: &[QuestionTally], passed: Option<bool>) -> String {
    let of = |question: &QuestionTally| {
        let counts = question.choices.iter().map(|choice| format!("{} {}", choice.label, choice.count));
        counts.collect::<Vec<_>>().join(", ")
    };
    let counts: Vec<_> = questions.iter().map(of).collect();
    let passed = passed.map(|passed| if passed { " It passes." } else { " It does not pass." });
    format!("*Counted: {}.{}*", counts.join("; "), passed.unwrap_or_default())
}

fn quote(text: &str) -> String {
    text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("  \n")
}

/// What has no sentence of its own here: the words of the scripts.
fn plainly(event: &Event) -> String {
    let teller = Teller { known: Record::default().known(), zero: 0 };
    line(&teller.tell(&serde_json::to_value(event).unwrap_or_default()))
}
