//! What everyone in the room is told: lines, texts, phases, rooms.

use super::{Teller, label, name, role, turn::turns_key};
use crate::asked;
use crate::describe;
use crate::state::State;
use crate::strip;
use crate::words::{Words, fluent_args};
use protocol::event::{LineKind, Veil};
use protocol::view::{PhaseView, RoomOffer, SeatView};
use protocol::{Alias, Event, LineId, SeatId};

impl Teller<'_> {
    pub(super) fn room(&self, event: &Event) -> Option<String> {
        match event {
            Event::Said { by, .. } if self.before.muted.contains(by) => None,
            Event::Said { line, by, alias, veil: Some(veil), .. } => {
                self.said_veiled(*line, *by, alias, veil)
            }
            Event::Said { line, by, alias, thread: Some(thread), text, .. } => {
                self.said_in_thread(*line, *by, alias, *thread, text)
            }
            Event::Said { line, by, alias, kind, text, .. } => self.said(*line, *by, alias, *kind, text),
            Event::Veiled { line, veil } => self.veiled(*line, veil.as_ref()),
            Event::Posted { line, part, parts, by, text, .. } => {
                self.posted(*line, (*part, *parts), *by, text)
            }
            Event::Gone { line } => self.gone(*line),
            Event::PhaseBegan { phase } => Some(phase_began(self.words, self.before, phase)),
            Event::PhaseMoved { ends_at, .. } => {
                let time = self.words.minutes(ends_at.saturating_sub(self.before.now));
                Some(self.words.say("phase-moved", &fluent_args!["time" => time]))
            }
            Event::PartOffered { slot, parts, .. } => self.parts_offered(slot, *parts),
            Event::People { here, .. } => self.my_role(here),
            Event::Bell {} => self.plainly("bell"),
            Event::Chair { seat } => self.chair(*seat),
            Event::Approval { on: true } => self.plainly("approval-on"),
            Event::Approval { on: false } => self.plainly("approval-off"),
            Event::Rooms { rooms } => self.rooms(rooms),
            Event::RecallSoon { ends_at } => {
                let time = self.words.minutes(ends_at.saturating_sub(self.before.now));
                Some(self.words.say("recall-soon", &fluent_args!["time" => time]))
            }
            Event::Ending { ends_at } => {
                let key = if self.before.i_facilitate() { "ending-facilitating" } else { "ending" };
                let seconds = ends_at.saturating_sub(self.before.now) / 1_000;
                Some(self.words.say(key, &fluent_args!["seconds" => seconds]))
            }
            Event::Slow { seconds } => Some(self.words.say("slow", &fluent_args!["seconds" => *seconds])),
            Event::Agenda { items } => Some(describe::agenda(self.words, items)),
            Event::Rests { on } => self.plainly(if *on { "rests" } else { "rests-over" }),
            Event::EndUndone {} => self.plainly("end-undone"),
            Event::Asked { ask } => Some(asked::form(self.words, ask).join("\n")),
            Event::Tally { too_few: true, .. } => self.plainly("tally-too-few"),
            Event::Tally { questions, passed, .. } => Some(asked::tally(self.words, questions, *passed)),
            Event::Ended {} => self.plainly("ended"),
            _ => None,
        }
    }

    fn said(&self, line: LineId, by: SeatId, alias: &Alias, kind: LineKind, text: &str) -> Option<String> {
        if self.before.lines.contains_key(&line) {
            return None;
        }
        let key = match kind {
            LineKind::Share | LineKind::Talk => "line",
            LineKind::Reply => "line-reply",
            LineKind::Chair => "line-chair",
            LineKind::Card => "line-card",
        };
        let label = label(self.words, self.before);
        let args = fluent_args![
            "mine" => self.mine(Some(by)), "who" => self.you_or(by, alias), "line" => crate::line::name(line), "label" => label, "text" => strip::text(text)];
        Some(self.words.say(key, &args))
    }

    fn said_in_thread(
        &self,
        line: LineId,
        by: SeatId,
        alias: &Alias,
        thread: LineId,
        text: &str,
    ) -> Option<String> {
        let args = fluent_args![
            "who" => self.you_or(by, alias), "line" => crate::line::name(line),
            "thread" => crate::line::name(thread), "text" => strip::text(text)];
        (!self.before.lines.contains_key(&line)).then(|| self.words.say("line-thread", &args))
    }

    fn said_veiled(&self, line: LineId, by: SeatId, alias: &Alias, veil: &Veil) -> Option<String> {
        if self.before.lines.contains_key(&line) {
            return None;
        }
        let args = fluent_args![
            "who" => self.you_or(by, alias), "line" => crate::line::name(line), "label" => self.veil_label(veil)];
        Some(self.words.say("line-veiled", &args))
    }

    /// What stood under the veil is shown when it is lifted; what stands on the screen stays there.
    fn veiled(&self, line: LineId, veil: Option<&Veil>) -> Option<String> {
        let key = if veil.is_some() { "veiled" } else { "unveiled" };
        let words = self.before.under_veil.get(&line);
        let args = fluent_args![
            "line" => crate::line::name(line), "label" => veil.map(|veil| self.veil_label(veil)).unwrap_or_default(),
            "text" => words.map(|words| strip::text(words)).unwrap_or_default()];
        self.before.lines.contains_key(&line).then(|| self.words.say(key, &args))
    }

    fn veil_label(&self, veil: &Veil) -> String {
        let label = veil.label.as_deref().map(|label| self.words.name("veil", label));
        label.unwrap_or_else(|| self.words.plainly("veil-unnamed"))
    }

    /// That one of them is over is no news while others go on.
    fn rooms(&self, rooms: &[RoomOffer]) -> Option<String> {
        let known = |room: &RoomOffer| self.before.rooms.iter().any(|before| before.stage == room.stage);
        let told = rooms.is_empty() || !rooms.iter().all(known);
        told.then(|| self::rooms(self.words, rooms))
    }

    fn you_or(&self, by: SeatId, alias: &Alias) -> String {
        if Some(by) == self.before.my_seat() {
            self.words.plainly("you")
        } else {
            strip::name(alias.as_str())
        }
    }

    fn posted(
        &self,
        line: LineId,
        (part, parts): (u16, u16),
        by: Option<SeatId>,
        text: &str,
    ) -> Option<String> {
        if self.before.lines.contains_key(&line) {
            return None;
        }
        let offered_to_me = by == self.before.my_seat() && self.before.part_offered == Some(part);
        let key = match (by, parts) {
            // It stands on this screen since it was offered.
            (Some(_), _) if offered_to_me => "posted-mine",
            (None, 0 | 1) => "posted",
            (None, _) => "posted-part",
            (Some(_), 0 | 1) => "posted-read",
            (Some(_), _) => "posted-part-read",
        };
        let args = fluent_args![
            "mine" => self.mine(by), "part" => part + 1, "parts" => parts, "line" => crate::line::name(line),
            "who" => by.map(|by| name(self.words, self.before, by)).unwrap_or_default(),
            "text" => strip::text(text)];
        Some(self.words.say(key, &args))
    }

    /// A text is offered part by part, and told once.
    fn parts_offered(&self, slot: &str, parts: u16) -> Option<String> {
        let first = self.before.parts_free.is_empty();
        let args = fluent_args!["slot" => strip::label(slot), "parts" => parts];
        first.then(|| self.words.say("parts-offered", &args))
    }

    /// Only a line that was shown can be missed.
    fn gone(&self, line: LineId) -> Option<String> {
        let shown = self.before.lines.contains_key(&line);
        shown.then(|| self.words.say("gone", &fluent_args!["line" => crate::line::name(line)]))
    }

    /// Nobody is told of others who come, go, or are given a role; oneself is.
    fn my_role(&self, here: &[SeatView]) -> Option<String> {
        let me = self.before.me.as_ref()?;
        let now = here.iter().find(|seat| seat.seat == me.seat && seat.role != me.role)?;
        let role = role(self.words, self.before, now.role);
        Some(self.words.say("role-yours", &fluent_args!["role" => role]))
    }

    fn chair(&self, seat: Option<SeatId>) -> Option<String> {
        match seat {
            None => self.plainly("chair-nobody"),
            Some(seat) if Some(seat) == self.before.my_seat() => self.plainly("chair-you"),
            Some(seat) => Some(self.about("chair-other", seat)),
        }
    }
}

/// The rooms of a split, or that they are over.
pub(crate) fn rooms(words: &Words, rooms: &[RoomOffer]) -> String {
    let names = rooms.iter().map(|room| strip::name(&room.name));
    let key = if rooms.is_empty() { "rooms-over" } else { "rooms" };
    words.say(key, &fluent_args!["rooms" => words.list(names)])
}

/// "Now: Sharing, 12 minutes. One person speaks at a time. .."
pub(crate) fn phase_began(words: &Words, state: &State, phase: &PhaseView) -> String {
    let args = fluent_args![
        "phase" => words.name("part", &phase.id),
        "time" => words.minutes(phase.ends_at.saturating_sub(state.now))];
    let kind = match phase.kind.as_str() {
        "turns" => turns_key(phase.order.as_deref(), state.i_facilitate()),
        "open" if phase.threads => "kind-open-threads",
        "open" => "kind-open",
        "quiet" => "kind-quiet",
        "ask" if phase.ask.is_some() => "kind-ask-form",
        "ask" => "kind-ask",
        "split" => "kind-split",
        _ => "kind-text",
    };
    let began = format!("{} {}", words.say("phase-began", &args), words.plainly(kind));
    let still = phase.inserted.then(|| words.plainly("phase-inserted"));
    let agreed = state.door.iter().filter(|_| phase.kind == "ask" && phase.ask.is_none());
    let agreed = agreed.flat_map(|door| describe::listed(words, "door-agreements", &door.agreements));
    let form = phase.ask.iter().flat_map(|ask| asked::form(words, ask));
    [began].into_iter().chain(still).chain(agreed).chain(form).collect::<Vec<_>>().join("\n")
}
