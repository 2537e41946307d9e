//! What is told to one seat alone.

use super::{Teller, name};
use crate::strip;
use crate::words::{Words, fluent_args};
use protocol::event::{Hint, Standing, WaitReason};
use protocol::view::NamingView;
use protocol::{Alias, Event, SeatId};

impl Teller<'_> {
    pub(super) fn seat(&self, event: &Event) -> Option<String> {
        match event {
            Event::Standing { standing, why } => self.standing(*standing, *why),
            Event::LineWaits { .. } => self.plainly("line-waits"),
            Event::LineBack { text, declined } => {
                let key = if *declined { "line-declined" } else { "line-undecided" };
                Some(self.words.say(key, &fluent_args!["text" => strip::text(text)]))
            }
            Event::AskedToWrite { alias, .. } => Some(self.named("asked-to-write", alias)),
            Event::MayWrite { alias, .. } => Some(self.named("may-write", alias)),
            Event::Written { by, alias, seat, text } => Some(self.written(*by, alias, *seat, text)),
            // Whoever is asked whether they are ready knows that they are next.
            Event::Place { place: Some(1) } if self.i_am_asked() => None,
            Event::Place { place: Some(place) } => {
                Some(self.words.say("place", &fluent_args!["place" => *place]))
            }
            Event::ReadyCheck { called, .. } => {
                self.plainly(if *called { "ready-check-called" } else { "ready-check" })
            }
            Event::Cue { percent, .. } => self.plainly(if *percent < 100 { "cue-80" } else { "cue-100" }),
            Event::TurnClosing { .. } => self.plainly("turn-closing"),
            Event::NameNext { naming } => Some(self.name_next(naming)),
            Event::TurnMissed { .. } => self.plainly("turn-missed"),
            Event::NotReached { linger } => {
                self.plainly(if *linger { "not-reached-linger" } else { "not-reached" })
            }
            Event::Quietened { until } => self.quietened(*until),
            Event::Whispered { by, alias, seat, text } => Some(self.whispered(*by, alias, *seat, text)),
            Event::TextOffered { slot, text, .. } => Some(self.text_offered(slot, text)),
            Event::Room { name, .. } if name.is_empty() => self.plainly("room-main"),
            Event::Room { name, .. } => {
                Some(self.words.say("room-entered", &fluent_args!["room" => strip::name(name)]))
            }
            Event::ChairOffered { by } => Some(match by {
                Some(by) => self.about("chair-offered", *by),
                None => self.words.plainly("chair-free"),
            }),
            Event::DoorOffered { by } => Some(self.about("door-offered", *by)),
            Event::Orientation { phase, topic, speaker, hand_word } => Some(orientation(
                self.words,
                &self.words.name("part", phase),
                topic.as_deref(),
                speaker.as_ref(),
                hand_word.as_deref(),
            )),
            Event::Hint { hint } => self.plainly(hint_key(*hint)),
            _ => None,
        }
    }

    fn name_next(&self, naming: &NamingView) -> String {
        let names = naming.hands.iter().map(|seat| strip::name(seat.alias.as_str()));
        self.words.say("name-next", &fluent_args!["names" => self.words.list(names)])
    }

    fn standing(&self, standing: Standing, why: Option<WaitReason>) -> Option<String> {
        let changed = (self.before.standing, self.before.why) != (Some(standing), why);
        standing_key(standing, why).filter(|_| changed).and_then(|key| self.plainly(key))
    }

    fn quietened(&self, until: Option<u64>) -> Option<String> {
        let Some(until) = until else { return self.plainly("quietened-over") };
        let time = self.words.minutes(until.saturating_sub(self.before.now));
        Some(self.words.say("quietened", &fluent_args!["time" => time]))
    }

    fn text_offered(&self, slot: &str, text: &str) -> String {
        let key = if self.before.i_facilitate() { "text-offered-chair" } else { "text-offered" };
        self.words.say(key, &fluent_args!["slot" => strip::label(slot), "text" => strip::text(text)])
    }

    fn whispered(&self, by: SeatId, alias: &Alias, seat: SeatId, text: &str) -> String {
        let me = self.before.my_seat();
        let key = match () {
            () if Some(seat) == me => "whispered",
            () if Some(by) == me => "whispered-by-you",
            () => "whispered-other",
        };
        let args = fluent_args![
            "who" => strip::name(alias.as_str()), "whom" => name(self.words, self.before, seat),
            "text" => strip::text(text)];
        self.words.say(key, &args)
    }

    fn named(&self, key: &str, alias: &Alias) -> String {
        self.words.say(key, &fluent_args!["who" => strip::name(alias.as_str())])
    }

    /// Between two people: to both of them alike, whether it was read or not.
    fn written(&self, by: SeatId, alias: &Alias, seat: SeatId, text: &str) -> String {
        let key = if Some(by) == self.before.my_seat() { "written-by-you" } else { "written" };
        let args = fluent_args![
            "who" => strip::name(alias.as_str()), "whom" => name(self.words, self.before, seat),
            "text" => strip::text(text)];
        self.words.say(key, &args)
    }

    fn i_am_asked(&self) -> bool {
        self.before.me.as_ref().is_some_and(|me| me.asked_until.is_some())
    }
}

/// The card for newcomers and latecomers, as one paragraph.
fn orientation(
    words: &Words,
    phase: &str,
    topic: Option<&str>,
    speaker: Option<&Alias>,
    hand: Option<&str>,
) -> String {
    let topic =
        topic.map(|topic| words.say("orientation-topic", &fluent_args!["topic" => strip::text(topic)]));
    let speaker =
        speaker.map(|who| words.say("turn-began", &fluent_args!["who" => strip::name(who.as_str())]));
    let hand = hand.map(|word| words.say("orientation-hand", &fluent_args!["word" => strip::name(word)]));
    let phase = words.say("orientation-phase", &fluent_args!["phase" => phase]);
    let last = words.plainly("orientation-rest");
    [Some(phase), topic, speaker, hand, Some(last)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Coming in has no sentence: the view that follows says where the meeting is.
pub(super) fn standing_key(standing: Standing, why: Option<WaitReason>) -> Option<&'static str> {
    match standing {
        Standing::Door | Standing::In | Standing::Left => None,
        Standing::Waiting => Some(waiting_key(why)),
        Standing::Declined => Some("standing-declined"),
        Standing::Removed => Some("standing-removed"),
    }
}

pub(super) fn hint_key(hint: Hint) -> &'static str {
    match hint {
        Hint::NoHands => "hint-no-hands",
        Hint::HandsWait => "hint-hands-wait",
        Hint::LongQuiet => "hint-long-quiet",
        Hint::ListenForNow => "hint-listen-for-now",
        Hint::TakePart => "hint-take-part",
        Hint::AskedLater => "hint-asked-later",
        Hint::KeptForYourself => "hint-kept-for-yourself",
        Hint::HardTime => "hint-hard-time",
        Hint::Invited => "hint-invited",
        Hint::NobodyStandsIn => "hint-nobody-stands-in",
    }
}

/// What someone reads who waits at the door.
pub(crate) fn waiting_key(why: Option<WaitReason>) -> &'static str {
    match why {
        None => "standing-waiting",
        Some(WaitReason::Locked) => "waiting-locked",
        Some(WaitReason::Rest) => "waiting-rest",
        Some(WaitReason::Removal) => "waiting-removal",
        Some(WaitReason::Approval) => "waiting-approval",
        Some(WaitReason::Late) => "waiting-late",
        Some(WaitReason::Bot) => "waiting-bot",
    }
}
