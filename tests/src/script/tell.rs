//! A frame in words: what a script expects, and what a failing cell shows.

use super::words::Word;
use super::{When, time};
use crate::known::Known;
use protocol::event::Event;
use protocol::view::Hand;
use protocol::{Refusal, SeatId};
use serde_json::Value;

/// Tells frames in the words of a script.
pub struct Teller {
    /// Who is who.
    pub known: Known,
    /// When the meeting's clock began, in the script's time.
    pub zero: When,
}

/// Makes a list of words out of things that can be shown; texts stand in quotation marks.
macro_rules! words {
    ($($word:expr),* $(,)?) => { vec![$(Word::plain($word.to_string())),*] };
}

impl Teller {
    /// The words of one frame: its type on the wire, then what matters most first.
    pub fn tell(&self, frame: &Value) -> Vec<Word> {
        let kind = frame["type"].as_str().unwrap_or("nothing");
        let mut words = words![kind];
        if kind == "refused" {
            words.extend(refusal(frame));
        } else if let Ok(event) = serde_json::from_value::<Event>(frame.clone()) {
            words.extend(self.of_room(&event).or_else(|| self.of_seat(&event)).unwrap_or_default());
        }
        words
    }

    fn of_room(&self, event: &Event) -> Option<Vec<Word>> {
        Some(match event {
            Event::People { here, gone } => self.people(here.iter().map(|seat| seat.seat), gone),
            Event::Chair { seat } => words![self.name_or_nobody(*seat)],
            Event::PhaseBegan { phase } => words![phase.id, "until", self.time(phase.ends_at)],
            Event::PhaseMoved { ends_at, .. } => words!["until", self.time(*ends_at)],
            Event::Said { by, kind, text, veil, thread, .. } => {
                let mut words = vec![self.seat(*by), quoted(text), Word::plain(on_wire(kind))];
                if let Some(first) = thread {
                    words.extend([
                        Word::plain("on"),
                        quoted(self.known.words(*first).unwrap_or("never seen")),
                    ]);
                }
                words.extend(veil.as_ref().map(|_| Word::plain("veiled")));
                words
            }
            Event::Veiled { line, veil } => {
                let mut words = vec![quoted(self.known.words(*line).unwrap_or("never seen"))];
                words.push(Word::plain(if veil.is_some() { "on" } else { "off" }));
                words.extend(veil.iter().filter_map(|veil| veil.label.clone()).map(Word::plain));
                words
            }
            Event::Posted { slot, part, parts, by, text, .. } => {
                let mut words = words![slot, part, "of", parts, "by", self.name_or_nobody(*by)];
                words.push(quoted(text));
                words
            }
            Event::Gone { line } => vec![quoted(self.known.words(*line).unwrap_or("never seen"))],
            Event::PartOffered { slot, part, parts } => words![slot, part, "of", parts],
            Event::Waiting { count } => words![count],
            Event::Rooms { rooms } => rooms.iter().map(|room| Word::plain(room.name.clone())).collect(),
            Event::RecallSoon { ends_at } => words!["at", self.time(*ends_at)],
            Event::TurnBegan { seat, planned_ms, .. } => words![self.known.name(*seat), length(*planned_ms)],
            Event::TurnPaused { turn } | Event::TurnResumed { turn } | Event::TurnEnded { turn } => {
                words![self.known.speaker(*turn)]
            }
            Event::Composing { turn, on } => words![self.known.speaker(*turn), on_or_off(*on)],
            Event::TurnExtended { turn, planned_ms } => {
                words![self.known.speaker(*turn), length(*planned_ms)]
            }
            Event::RepliesOpen { turn, until } => {
                words![self.known.speaker(*turn), "until", self.time(*until)]
            }
            Event::Signs { turn, line, counts } => {
                let mut words: Vec<_> =
                    turn.iter().map(|turn| Word::plain(self.known.speaker(*turn))).collect();
                words.extend(line.map(|line| quoted(self.known.words(line).unwrap_or("never seen"))));
                counts.iter().for_each(|(sign, count)| words.extend(words![sign, count]));
                words
            }
            Event::Slow { seconds } => words![seconds],
            Event::Agenda { items } => items.iter().map(|item| quoted(item.as_str())).collect(),
            Event::Rests { on } => words![on_or_off(*on)],
            Event::TurnsChanged { phase } => {
                let order = phase.order.as_deref().unwrap_or("none");
                let hands = if phase.hands { "hands" } else { "no_hands" };
                words![phase.id, order, hands, length(phase.turn_ms.unwrap_or(0))]
            }
            Event::Approval { on } => words![on_or_off(*on)],
            Event::Asked { ask } => {
                let choices = ask.questions.iter().flat_map(|question| &question.choices);
                let mut words = words![choices.clone().count()];
                words.extend(choices.map(|choice| quoted(&choice.label)));
                words
            }
            Event::Tally { form, too_few: true, .. } => words![form, "too_few"],
            Event::Tally { form, answered, questions, passed, .. } => {
                let mut words = words![form, answered.unwrap_or_default()];
                words.extend(passed.map(|passed| Word::plain(if passed { "passed" } else { "not_passed" })));
                let choices = questions.iter().flat_map(|question| &question.choices);
                choices.for_each(|choice| words.extend(words![choice.key, choice.count]));
                words
            }
            Event::Ending { ends_at } => words!["at", self.time(*ends_at)],
            _ => return None,
        })
    }

    fn of_seat(&self, event: &Event) -> Option<Vec<Word>> {
        Some(match event {
            Event::Standing { standing, why } => {
                let mut words = words![on_wire(standing)];
                words.extend(why.as_ref().map(on_wire).map(Word::plain));
                words
            }
            Event::LineWaits { text } => vec![quoted(text)],
            Event::LineBack { text, declined } => {
                vec![quoted(text), Word::plain(if *declined { "declined" } else { "undecided" })]
            }
            Event::AskedToWrite { seat, .. } | Event::MayWrite { seat, .. } => vec![self.seat(*seat)],
            Event::Written { by, seat, text, .. } => {
                vec![self.seat(*by), Word::plain("to"), self.seat(*seat), quoted(text)]
            }
            Event::Place { place } => words![place.map_or("none".to_owned(), |place| place.to_string())],
            Event::ReadyCheck { until, called } => {
                words![if *called { "called" } else { "next" }, "until", self.time(*until)]
            }
            Event::Cue { percent, .. } => words![percent],
            Event::NameNext { naming } => {
                let mut words = words!["until", self.time(naming.until)];
                words.extend(naming.hands.iter().map(|seat| self.seat(seat.seat)));
                words
            }
            Event::Quietened { until } => words![until.map_or("no".to_owned(), |until| self.time(until))],
            Event::Whispered { by, seat, text, .. } => {
                vec![self.seat(*by), Word::plain("to"), self.seat(*seat), quoted(text)]
            }
            Event::TextOffered { slot, part, until, .. } => words![slot, part, "until", self.time(*until)],
            Event::ChairOffered { by } => words!["by", self.name_or_nobody(*by)],
            Event::DoorOffered { by } => words!["by", self.known.name(*by)],
            Event::Orientation { phase, topic, speaker, hand_word } => {
                let speaker = speaker.as_ref().map_or("nobody", |alias| alias.as_str());
                let mut words = words![phase, speaker, hand_word.as_deref().unwrap_or("none")];
                words.extend(topic.as_deref().map(quoted));
                words
            }
            Event::Room { name, .. } => words![if name.is_empty() { "main" } else { name }],
            Event::NotReached { linger } => linger.then(|| Word::plain("linger")).into_iter().collect(),
            Event::Hint { hint } => words![on_wire(hint)],
            _ => return self.of_care(event).or_else(|| self.of_facilitators(event)),
        })
    }

    fn of_care(&self, event: &Event) -> Option<Vec<Word>> {
        Some(match event {
            Event::SteppedOut { on, text } => {
                let mut words = words![on_or_off(*on)];
                words.extend(text.as_deref().map(quoted));
                words
            }
            Event::Company { company, by, .. } => words![on_wire(company), self.name_or_nobody(*by)],
            Event::AsideOpened { by, seat, .. } => {
                words![self.known.name(*by), "with", self.known.name(*seat)]
            }
            Event::AsideSaid { by, seat, text, .. } => {
                vec![self.seat(*by), Word::plain("to"), self.seat(*seat), quoted(text)]
            }
            Event::AsideClosed { with } => words!["with", self.known.name(*with)],
            Event::Crisis { seat, crisis, by, .. } => {
                words![self.known.name(*seat), on_wire(crisis), self.name_or_nobody(*by)]
            }
            _ => return None,
        })
    }

    fn of_facilitators(&self, event: &Event) -> Option<Vec<Word>> {
        Some(match event {
            Event::Hands { hands, held } => self.hands(hands, *held),
            Event::InsertWaits { name } => words![name.as_deref().unwrap_or("nothing")],
            Event::Agreed { agreed, here } => words![agreed, "of", here],
            Event::Arrived { seat, newcomer, late, .. } => {
                let mut words = words![self.known.name(*seat)];
                words.extend(newcomer.then(|| Word::plain("newcomer")));
                words.extend(late.then(|| Word::plain("late")));
                words
            }
            Event::Door { locked, why, guarded, waiting } => {
                let mut words = words![if *locked { "locked" } else { "open" }, waiting.len()];
                words.extend(waiting.iter().map(|seat| self.seat(seat.seat)));
                words.extend(why.as_ref().map(on_wire).map(Word::plain));
                words.extend(guarded.then(|| Word::plain("guarded")));
                words
            }
            Event::Noted { seat, text, about, .. } => {
                let mut words = vec![self.seat(*seat), quoted(text)];
                words.extend(about.iter().flat_map(|about| [Word::plain("about"), self.seat(*about)]));
                words
            }
            Event::Unread { lines } => {
                let mut words = words![lines.len()];
                words.extend(lines.iter().flat_map(|line| [self.seat(line.seat), quoted(&line.text)]));
                words
            }
            Event::Reported { about, letter, hidden, text, .. } => {
                let mut words = words![self.name_or_nobody(*about), if *hidden { "hidden" } else { "shown" }];
                words.extend(letter.as_deref().map(quoted));
                words.extend(text.as_deref().map(quoted));
                words
            }
            Event::Answered { seat, answers, .. } => {
                let mut words = words![self.known.name(*seat)];
                answers
                    .iter()
                    .for_each(|answer| words.extend([Word::plain(&answer.key), quoted(&answer.text)]));
                words
            }
            Event::Acted { by, act, seat, .. } => {
                words![self.known.name(*by), on_wire(act), self.name_or_nobody(*seat)]
            }
            Event::Doorkeeper { seat } => words![self.name_or_nobody(*seat)],
            Event::StandIns { offers, on_break } => {
                let mut words: Vec<_> = offers.iter().map(|seat| self.seat(*seat)).collect();
                words.push(Word::plain("break"));
                words.extend(on_break.iter().map(|seat| self.seat(*seat)));
                words
            }
            Event::RoundTooLong { people, needed_ms, left_ms, turn_seconds } => {
                let fits =
                    turn_seconds.map_or("none".to_owned(), |seconds| length(u64::from(seconds) * 1_000));
                words![people, length(*needed_ms), "of", length(*left_ms), "fits", fits]
            }
            Event::Alert { alert, seat } => words![on_wire(alert), self.name_or_nobody(*seat)],
            _ => return None,
        })
    }

    fn people(&self, here: impl Iterator<Item = SeatId>, gone: &[SeatId]) -> Vec<Word> {
        let mut words = words!["here"];
        words.extend(here.map(|seat| self.seat(seat)));
        words.push(Word::plain("gone"));
        words.extend(gone.iter().map(|seat| self.seat(*seat)));
        words
    }

    fn hands(&self, hands: &[Hand], held: bool) -> Vec<Word> {
        let mut words = words![hands.len()];
        for hand in hands {
            words.push(self.seat(hand.seat));
            words.extend(hand.ready.then(|| Word::plain("ready")));
        }
        words.extend(held.then(|| Word::plain("held")));
        words
    }

    fn seat(&self, seat: SeatId) -> Word {
        Word::plain(self.known.name(seat))
    }

    fn name_or_nobody(&self, seat: Option<SeatId>) -> String {
        seat.map_or_else(|| "nobody".to_owned(), |seat| self.known.name(seat))
    }

    fn time(&self, at: u64) -> String {
        time::write(signed(at) + self.zero)
    }
}

fn refusal(frame: &Value) -> Vec<Word> {
    let Ok(refusal) = serde_json::from_value::<Refusal>(frame.clone()) else { return Vec::new() };
    let mut words = words![on_wire(&refusal.code)];
    words.extend(refusal.place.into_iter().flat_map(|place| words!["place", place]));
    words
}

fn length(ms: u64) -> String {
    time::write(signed(ms))
}

fn signed(ms: u64) -> When {
    When::try_from(ms).unwrap_or(When::MAX)
}

fn quoted(text: impl Into<String>) -> Word {
    Word::Quoted(text.into())
}

fn on_or_off(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

/// A value's name on the wire.
pub(crate) fn on_wire(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
