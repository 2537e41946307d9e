//! What is told of turns: whose they are, how they go, which signs they received.

use super::{Teller, name};
use crate::strip;
use crate::words::{Words, fluent_args};
use protocol::view::PhaseView;
use protocol::{Event, LineId, TurnId};
use std::collections::BTreeMap;

impl Teller<'_> {
    pub(super) fn turn(&self, event: &Event) -> Option<String> {
        let mine = self.before.i_speak();
        match event {
            Event::TurnBegan { seat, .. } if Some(*seat) == self.before.my_seat() => {
                self.plainly("turn-yours")
            }
            Event::TurnBegan { alias, .. } => {
                Some(self.words.say("turn-began", &fluent_args!["who" => strip::name(alias.as_str())]))
            }
            Event::TurnsChanged { phase } => Some(self.turns_changed(phase)),
            Event::TurnPaused { .. } => self.plainly("turn-paused"),
            Event::TurnResumed { .. } => self.plainly("turn-resumed"),
            Event::TurnExtended { .. } if mine => self.plainly("turn-extended"),
            Event::TurnEnded { .. } if mine => self.plainly("turn-ended-yours"),
            Event::TurnEnded { .. } => self.plainly("turn-ended"),
            Event::RepliesOpen { until, .. } => {
                let seconds = until.saturating_sub(self.before.now) / 1_000;
                Some(self.words.say("replies-open", &fluent_args!["seconds" => seconds]))
            }
            Event::Signs { turn, line, counts } => self.signs(*turn, *line, counts),
            _ => None,
        }
    }

    /// The floor closed or opened, or the turns go otherwise.
    fn turns_changed(&self, phase: &PhaseView) -> String {
        let hands = self.before.phase.as_ref().is_some_and(|phase| phase.hands);
        let key = match (hands, phase.hands) {
            (true, false) => "floor-closed",
            (false, true) => "floor-open",
            _ => return turns_now(self.words, phase),
        };
        self.words.plainly(key)
    }

    fn signs(
        &self,
        turn: Option<TurnId>,
        line: Option<LineId>,
        counts: &BTreeMap<String, u32>,
    ) -> Option<String> {
        let one = |(sign, count): (&String, &u32)| {
            let args = fluent_args!["sign" => self.words.name("sign", sign), "count" => *count];
            self.words.say("signs-counted", &args)
        };
        let list = self.words.list(counts.iter().map(one));
        let whose = turn.and_then(|turn| self.before.speakers.get(&turn)).copied();
        let (who, line) =
            (whose.map(|seat| name(self.words, self.before, seat)), line.map(crate::line::name));
        let key = match (&who, &line) {
            _ if list.is_empty() => return None,
            (_, Some(_)) => "signs-line",
            (Some(_), None) if whose == self.before.my_seat() => "signs-yours",
            (Some(_), None) => "signs-theirs",
            (None, None) => return None,
        };
        let args = fluent_args![
            "signs" => list, "who" => who.unwrap_or_default(), "line" => line.unwrap_or_default()];
        Some(self.words.say(key, &args))
    }
}

/// How the turns go from here on.
fn turns_now(words: &Words, phase: &PhaseView) -> String {
    let order = words.plainly(turns_key(phase.order.as_deref(), false));
    let seconds = phase.turn_ms.unwrap_or_default() / 1_000;
    format!("{order} {}", words.say("turn-length", &fluent_args!["seconds" => seconds]))
}

pub(super) fn turns_key(order: Option<&str>, facilitating: bool) -> &'static str {
    match order {
        Some("round") => "kind-round",
        Some("tag") => "kind-tag",
        Some("call") => "kind-call",
        Some("fixed") if facilitating => "kind-fixed-facilitating",
        Some("fixed") => "kind-fixed",
        _ => "kind-turns",
    }
}
