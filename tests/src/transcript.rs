//! An evening as a page that a facilitator can read: what everyone saw, minute by minute, and apart from it what was
//! for one person only.

use crate::machine::evening::{Happened, Played};
use crate::script::act::Send;
use crate::script::tell::Teller;
use crate::script::words::line;
use crate::script::{Verb, When};
use crate::stream::Record;
use meeting::{Outgoing, To};
use protocol::event::LineKind;
use protocol::{ClientMessage, Event, SeatId};
use std::collections::BTreeSet;

/// The page `docs/formats/NAME.md`. `told` is the evening in the words of `format explain`.
pub fn page(played: &Played, told: &str) -> String {
    let writer = Writer { played };
    let name = &played.format.name;
    let mut page = format!(
        "# An evening of `{name}`\n\n<!-- Made by a test that plays it. To make it anew: \
         cargo run -p openchair-tests --bin generate -->\n\nNobody in it exists, and no word of it was ever said. \
         Times are minutes and seconds from the start.\nWhat is indented and marked *private* is seen by nobody else than it \
         says.\n\n## The shape\n\n```text\n{told}\n```\n"
    );
    let mut private = Private::default();
    let mut round = false;
    for (at, happened) in &played.happened {
        match happened {
            Happened::Did(who, verb) => private.add(*at, who, did(verb)),
            // In a round everyone has a place without having asked for it: that is no news.
            Happened::Told(Outgoing {
                to: To::Seat(..),
                event: Event::Place { .. } | Event::Hands { .. },
                ..
            }) if round => {}
            Happened::Told(Outgoing { to: To::Seat(seat, _), event, .. }) => {
                let who = writer.name(*seat);
                private.add(*at, &who, writer.told_privately(event));
            }
            Happened::Told(Outgoing { to: To::Room(stage, _), event, .. }) => {
                let Some(text) = writer.told(event) else { continue };
                private.write(&mut page);
                let room = if stage.0 == 0 { String::new() } else { format!(" (room {})", stage.0) };
                if let Event::PhaseBegan { phase } = event {
                    round = phase.order.as_deref() == Some("round");
                    page.push_str(&format!(
                        "\n## {} {}{room}\n\n{text}\n",
                        clock(*at),
                        phase.id.replace('_', " ")
                    ));
                } else {
                    page.push_str(&format!("\n`{}`{room} {text}\n", clock(*at)));
                }
            }
        }
    }
    private.write(&mut page);
    page
}

/// What has happened privately since the last thing that everyone saw; the same sentence to several people is one.
#[derive(Default)]
struct Private(Vec<(When, Vec<String>, String)>);

impl Private {
    fn add(&mut self, at: When, who: &str, text: Option<String>) {
        let Some(text) = text else { return };
        match self.0.iter_mut().find(|(then, _, same)| *same == text && at - *then < 60_000) {
            Some((_, people, _)) if people.iter().any(|person| person == who) => {}
            Some((_, people, _)) => people.push(who.to_owned()),
            None => self.0.push((at, vec![who.to_owned()], text)),
        }
    }

    fn write(&mut self, page: &mut String) {
        for (at, people, text) in self.0.drain(..) {
            page.push_str(&format!("\n> `{}` *private, {}:* {text}\n", clock(at), people.join(", ")));
        }
    }
}

/// What someone did that the room does not see.
fn did(verb: &Verb) -> Option<String> {
    let Verb::Send(Send::Bare(message)) = verb else { return None };
    Some(match message {
        ClientMessage::Pass {} => "passes.".to_owned(),
        ClientMessage::Later {} => "asks to be asked later.".to_owned(),
        ClientMessage::Ready { .. } => "is ready.".to_owned(),
        ClientMessage::Hand {} => "raises a hand.".to_owned(),
        ClientMessage::Note { text, .. } => format!("writes a note to those who lead: “{text}”"),
        ClientMessage::Volunteer { .. } => "offers to read.".to_owned(),
        _ => return None,
    })
}

struct Writer<'a> {
    played: &'a Played,
}

impl Writer<'_> {
    fn name(&self, seat: SeatId) -> String {
        self.played.names.get(&seat).cloned().unwrap_or_else(|| "someone".to_owned())
    }

    /// What everyone in a room sees.
    fn told(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::PhaseBegan { phase } => format!("*{}*", kind(phase.kind.as_str(), phase.order.as_deref())),
            Event::Said { by, kind, text, .. } => match kind {
                LineKind::Reply => format!("**{}** replies: {text}", self.name(*by)),
                LineKind::Chair => {
                    format!("**{}**, as {}: {text}", self.name(*by), self.played.format.facilitator_label)
                }
                _ => format!("**{}**: {text}", self.name(*by)),
            },
            Event::Posted { by, text, .. } => {
                let by =
                    by.map_or("A text for everyone:".to_owned(), |by| format!("*{} reads:*", self.name(by)));
                format!("{by}\n\n{}", quote(text))
            }
            Event::Gone { .. } => "*A line is taken back.*".to_owned(),
            Event::Bell {} => "*A bell.*".to_owned(),
            Event::TurnBegan { seat, .. } => format!("*{} has the floor.*", self.name(*seat)),
            Event::RepliesOpen { .. } => "*A minute for short replies.*".to_owned(),
            Event::Signs { counts, .. } if !counts.is_empty() => {
                let counts = counts.iter().map(|(sign, count)| format!("{sign} {count}")).collect::<Vec<_>>();
                format!("*Signs: {}.*", counts.join(", "))
            }
            Event::Ended {} => "*The meeting has ended. What was said is erased.*".to_owned(),
            Event::People { .. }
            | Event::Chair { .. }
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
            other => format!("*{}*", self.plainly(other)),
        })
    }

    /// What one person alone is told.
    fn told_privately(&self, event: &Event) -> Option<String> {
        Some(match event {
            Event::ReadyCheck { .. } => "You are next. Ready, later, or pass?".to_owned(),
            Event::Place { place: Some(place) } if *place > 1 => {
                format!("Your place among raised hands: {place}.")
            }
            Event::Cue { percent, .. } => match percent {
                100 => "The time of your turn is used. Finish in your own way.".to_owned(),
                _ => "Most of your turn's time is used.".to_owned(),
            },
            Event::TextOffered { slot, part, .. } => {
                format!("Will you read “{}”, part {}?", slot.replace('_', " "), part + 1)
            }
            Event::Whispered { by, seat, text, .. } => {
                format!("{} to {}: “{text}”", self.name(*by), self.name(*seat))
            }
            Event::Noted { seat, text, .. } => format!("A note from {}: “{text}”", self.name(*seat)),
            Event::Arrived { seat, newcomer: true, .. } => {
                format!("{} is here for the first time.", self.name(*seat))
            }
            Event::Hands { hands, .. } if !hands.is_empty() => {
                let names: Vec<String> = hands.iter().map(|hand| self.name(hand.seat)).collect();
                format!("Raised hands: {}.", names.join(", "))
            }
            Event::Agreed { agreed, here } if agreed == here => format!("{agreed} of {here} have agreed."),
            Event::Orientation { phase, .. } => {
                format!(
                    "A card for those who are new: where the evening stands ({phase}), and how to take part."
                )
            }
            Event::NotReached {} => {
                "There was no time left for your turn. You may stay on afterwards.".to_owned()
            }
            Event::Hint { hint } => format!(
                "A hint: {}.",
                serde_json::to_value(hint).map_or_else(
                    |_| String::new(),
                    |hint| hint.as_str().unwrap_or_default().replace('_', " ")
                )
            ),
            Event::Alert { alert, .. } => format!(
                "To look at: {}.",
                serde_json::to_value(alert).map_or_else(
                    |_| String::new(),
                    |alert| alert.as_str().unwrap_or_default().replace('_', " ")
                )
            ),
            Event::Hands { .. }
            | Event::Agreed { .. }
            | Event::Arrived { .. }
            | Event::Place { .. }
            | Event::Standing { .. }
            | Event::ReadyCheckOver {}
            | Event::Door { .. }
            | Event::TurnClosing { .. } => return None,
            other => self.plainly(other),
        })
    }

    /// What has no sentence of its own here: the words of the scripts.
    fn plainly(&self, event: &Event) -> String {
        let teller = Teller { known: Record::default().known(), zero: 0 };
        line(&teller.tell(&serde_json::to_value(event).unwrap_or_default()))
    }
}

fn kind(kind: &str, order: Option<&str>) -> &'static str {
    match (kind, order) {
        ("text", _) => "A text is read.",
        ("turns", Some("round")) => "One person at a time, each once; passing is fine and nobody sees it.",
        ("turns", Some("fixed")) => "The speaker has the floor.",
        ("turns", _) => "One person at a time, by raised hands.",
        ("open", _) => "Everyone may write.",
        ("quiet", _) => "Nobody writes.",
        ("split", _) => "Smaller rooms.",
        _ => "Each answers privately, and nobody has to.",
    }
}

fn quote(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

/// Minutes and whole seconds.
fn clock(at: When) -> String {
    crate::script::time::write(at.div_euclid(1_000) * 1_000)
}

/// The phases of an evening that never began, but for those that begin on a condition.
pub fn never_began(played: &Played) -> BTreeSet<String> {
    let planned =
        played.format.phases.iter().filter(|phase| phase.when.is_none()).map(|phase| phase.id.clone());
    planned.filter(|id| !played.reached.contains(id)).collect()
}
