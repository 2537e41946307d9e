//! What is told to those who lead.

use super::{Teller, name};
use crate::asked;
use crate::strip;
use crate::words::{Words, fluent_args};
use protocol::event::{Act, Alert, WaitReason};
use protocol::view::{Hand, SeatView, UnreadLine};
use protocol::{Alias, Event, LineId, SeatId};

impl Teller<'_> {
    pub(super) fn lead(&self, event: &Event) -> Option<String> {
        match event {
            Event::Hands { hands, .. } => self.hands(hands),
            Event::InsertWaits { name: Some(name) } => {
                Some(self.words.say("insert-waits", &fluent_args!["phase" => self.words.name("part", name)]))
            }
            Event::Agreed { agreed, here } => {
                Some(self.words.say("agreed", &fluent_args!["agreed" => *agreed, "here" => *here]))
            }
            Event::Arrived { alias, newcomer, late, .. } => self.arrived(alias, *newcomer, *late),
            Event::Door { locked, why, waiting, .. } => self.door(*locked, *why, waiting),
            Event::Unread { lines } => self.unread(lines),
            Event::Noted { alias, text, about, .. } => {
                let key = match about {
                    _ if text.is_empty() => "noted-question",
                    Some(_) => "noted-about",
                    None => "noted",
                };
                let whom = about.map(|about| name(self.words, self.before, about)).unwrap_or_default();
                let args = fluent_args![
                    "who" => strip::name(alias.as_str()), "whom" => whom, "text" => strip::text(text)];
                Some(self.words.say(key, &args))
            }
            Event::Reported { line, about, letter, text, hidden, .. } => {
                Some(self.reported(*line, *about, (letter.as_deref(), text.as_deref()), *hidden))
            }
            Event::Answered { alias, answers, .. } => {
                Some(asked::answered(self.words, alias.as_str(), answers))
            }
            Event::Acted { by, act, seat, line } => Some(self.acted(*by, *act, *seat, *line)),
            Event::Doorkeeper { seat } => Some(match seat {
                Some(seat) if Some(*seat) == self.before.my_seat() => self.words.plainly("door-yours"),
                Some(seat) => self.about("door-theirs", *seat),
                None => self.words.plainly("door-nobodys"),
            }),
            Event::StandIns { offers, on_break } => self.stand_ins(offers, on_break),
            Event::RoundTooLong { people, needed_ms, left_ms, turn_seconds } => {
                Some(self.round_too_long(*people, *needed_ms, *left_ms, *turn_seconds))
            }
            Event::Alert { alert, seat } => Some(match seat {
                Some(seat) => self.about(alert_key(*alert), *seat),
                None => self.about_someone(alert_key(*alert)),
            }),
            _ => None,
        }
    }

    /// Told where there is something new to know: an offer, or a break.
    fn stand_ins(&self, offers: &[SeatId], on_break: &[SeatId]) -> Option<String> {
        let offer = offers.iter().find(|id| !self.before.stand_ins.contains(id));
        let rests = on_break.iter().find(|id| !self.before.on_break.contains(id));
        let rests = rests.filter(|id| Some(**id) != self.before.my_seat());
        let offer = offer.map(|id| self.about("stand-in-offered", *id));
        offer.or_else(|| rests.map(|id| self.about("on-break", *id)))
    }

    fn hands(&self, hands: &[Hand]) -> Option<String> {
        let as_told = |hands: &[Hand]| hands.iter().map(|hand| (hand.seat, hand.ready)).collect::<Vec<_>>();
        if as_told(hands) == as_told(&self.before.hands) {
            return None;
        }
        Some(waiting(self.words, hands))
    }

    /// Told only where someone may need a welcome: arrivals are no news of their own.
    fn arrived(&self, alias: &Alias, newcomer: bool, late: bool) -> Option<String> {
        let key = match (newcomer, late) {
            (true, _) => "arrived-newcomer",
            (false, true) => "arrived-late",
            (false, false) => return None,
        };
        Some(self.words.say(key, &fluent_args!["who" => strip::name(alias.as_str())]))
    }

    fn door(&self, locked: bool, why: Option<WaitReason>, waiting: &[SeatView]) -> Option<String> {
        let turned = (locked != self.before.locked).then_some(match (locked, why) {
            (false, _) => "door-unlocked",
            (true, Some(WaitReason::Removal)) => "door-after-removal",
            (true, _) => "door-locked",
        });
        let new = |seat: &&SeatView| !self.before.at_door.iter().any(|known| known.seat == seat.seat);
        let knocks = waiting.iter().filter(new).map(|seat| {
            self.words.say("door-waits", &fluent_args!["who" => strip::name(seat.alias.as_str())])
        });
        let sentences: Vec<String> =
            turned.map(|key| self.words.plainly(key)).into_iter().chain(knocks).collect();
        (!sentences.is_empty()).then(|| sentences.join("\n"))
    }

    /// Only lines that have not been told yet.
    fn unread(&self, lines: &[UnreadLine]) -> Option<String> {
        let new = |line: &&UnreadLine| !self.before.unread.iter().any(|known| known.id == line.id);
        let told: Vec<String> = lines.iter().filter(new).map(|line| unread(self.words, line)).collect();
        (!told.is_empty()).then(|| told.join("\n"))
    }

    fn reported(
        &self,
        line: Option<LineId>,
        about: Option<SeatId>,
        (letter, text): (Option<&str>, Option<&str>),
        hidden: bool,
    ) -> String {
        let mut sentences = vec![match (line, about) {
            (Some(line), Some(about)) => self.words.say(
                "reported-line",
                &fluent_args!["line" => crate::line::name(line), "who" => name(self.words, self.before, about)],
            ),
            (None, Some(about)) => self.about("reported-written", about),
            _ => self.words.plainly("reported"),
        }];
        sentences.extend(
            letter.map(|letter| {
                self.words.say("reported-letter", &fluent_args!["text" => strip::text(letter)])
            }),
        );
        if let Some(text) = text {
            sentences.push(self.words.say("reported-text", &fluent_args!["text" => strip::text(text)]));
        }
        if hidden {
            sentences.push(self.words.plainly("reported-hidden"));
        }
        sentences.join("\n")
    }

    fn acted(&self, by: SeatId, act: Act, seat: Option<SeatId>, line: Option<LineId>) -> String {
        let args = fluent_args![
            "mine" => self.mine(Some(by)), "by" => name(self.words, self.before, by),
            "who" => seat.map(|seat| name(self.words, self.before, seat)).unwrap_or_default(),
            "line" => line.map(crate::line::name).unwrap_or_default()];
        self.words.say(act_key(act), &args)
    }

    fn round_too_long(&self, people: u16, needed_ms: u64, left_ms: u64, turn_seconds: Option<u16>) -> String {
        let key = if turn_seconds.is_some() { "round-too-long" } else { "round-too-long-hands" };
        let args = fluent_args![
            "people" => people, "needed" => self.words.minutes(needed_ms), "left" => self.words.minutes(left_ms),
            "seconds" => turn_seconds.unwrap_or_default()];
        self.words.say(key, &args)
    }

    fn about_someone(&self, key: &str) -> String {
        self.words.say(key, &fluent_args!["who" => self.words.plainly("someone")])
    }
}

pub(super) fn act_key(act: Act) -> &'static str {
    match act {
        Act::Quieten => "act-quieten",
        Act::Unquieten => "act-unquieten",
        Act::Hide => "act-hide",
        Act::Unhide => "act-unhide",
        Act::Veil => "act-veil",
        Act::Unveil => "act-unveil",
        Act::Remove => "act-remove",
        Act::Readmit => "act-readmit",
        Act::Admit => "act-admit",
        Act::Decline => "act-decline",
        Act::Strike => "act-strike",
        Act::Unstrike => "act-unstrike",
        Act::Lock => "act-lock",
        Act::Unlock => "act-unlock",
        Act::Calm => "act-calm",
        Act::Uncalm => "act-uncalm",
        Act::Guard => "act-guard",
        Act::Unguard => "act-unguard",
        Act::Approval => "act-approval",
        Act::ApprovalOff => "act-approval-off",
        Act::Approve => "act-approve",
        Act::Disapprove => "act-disapprove",
    }
}

pub(super) fn alert_key(alert: Alert) -> &'static str {
    match alert {
        Alert::Overrun => "alert-overrun",
        Alert::LongComposing => "alert-long-composing",
        Alert::ChairAway => "alert-chair-away",
        Alert::ChairAsked => "alert-chair-asked",
        Alert::DoorAsked => "alert-door-asked",
        Alert::PhaseEnding => "alert-phase-ending",
        Alert::ManyArrivals => "alert-many-arrivals",
        Alert::TooFew => "alert-too-few",
        Alert::TooFewFacilitators => "alert-too-few-facilitators",
    }
}

/// A line that waits to be read, and how to decide.
pub(crate) fn unread(words: &Words, line: &UnreadLine) -> String {
    let args = fluent_args![
        "who" => strip::name(line.alias.as_str()), "text" => strip::text(&line.text), "id" => line.id.0];
    words.say("unread", &args)
}

/// Who waits to speak, in order.
pub(crate) fn waiting(words: &Words, hands: &[Hand]) -> String {
    if hands.is_empty() {
        return words.plainly("hands-none");
    }
    let one = |hand: &Hand| {
        let key = if hand.ready { "hand-ready" } else { "hand-up" };
        words.say(key, &fluent_args!["who" => strip::name(hand.alias.as_str())])
    };
    let list = words.list(hands.iter().map(one));
    words.say("hands", &fluent_args!["hands" => list])
}
