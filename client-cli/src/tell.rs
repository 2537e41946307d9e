//! Turns an event into a whole sentence, in the light of what was known before it. No sentence for people who come
//! or go, and none for what is only data (counts, clocks).

use crate::asked;
use crate::describe;
use crate::state::State;
use crate::strip;
use crate::words::{Words, fluent_args};
use protocol::client::Role;
use protocol::event::{Act, Alert, Company, Crisis, Hint, LineKind, Standing, Veil, WaitReason};
use protocol::view::{CompanyView, CrisisView, Hand, NamingView, PhaseView, RoomOffer, SeatView, UnreadLine};
use protocol::{Alias, Event, LineId, SeatId, TurnId};
use std::collections::BTreeMap;

/// The sentence for `event`, if it has one. `before` is the state without it.
pub(crate) fn event(words: &Words, before: &State, event: &Event) -> Option<String> {
    let teller = Teller { words, before };
    teller
        .room(event)
        .or_else(|| teller.turn(event))
        .or_else(|| teller.seat(event))
        .or_else(|| teller.care(event))
        .or_else(|| teller.lead(event))
}

/// The rooms of a split, or that they are over.
pub(crate) fn rooms(words: &Words, rooms: &[RoomOffer]) -> String {
    let names: Vec<_> = rooms.iter().map(|room| strip::name(&room.name)).collect();
    let key = if rooms.is_empty() { "rooms-over" } else { "rooms" };
    words.say(key, &fluent_args!["rooms" => names.join(", ")])
}

struct Teller<'a> {
    words: &'a Words,
    before: &'a State,
}

impl Teller<'_> {
    fn room(&self, event: &Event) -> Option<String> {
        match event {
            Event::Said { line, by, alias, veil: Some(veil), .. } => {
                self.said_veiled(*line, *by, alias, veil)
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
            Event::TurnsChanged { phase } => Some(self.turns_changed(phase)),
            Event::PartOffered { slot, parts, .. } => self.parts_offered(slot, *parts),
            Event::People { here, .. } => self.my_role(here),
            Event::Bell {} => self.plainly("bell"),
            Event::Chair { seat } => self.chair(*seat),
            Event::Approval { on: true } => self.plainly("approval-on"),
            Event::Approval { on: false } => self.plainly("approval-off"),
            Event::Rooms { rooms } => Some(self::rooms(self.words, rooms)),
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
        let label = label(self.before);
        let args = fluent_args![
            "who" => self.you_or(by, alias), "line" => crate::line::name(line), "label" => label, "text" => strip::text(text)];
        Some(self.words.say(key, &args))
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
        veil.label.as_deref().map_or_else(|| self.words.plainly("veil-unnamed"), strip::label)
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
            "part" => part + 1, "parts" => parts, "line" => crate::line::name(line),
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

    fn turn(&self, event: &Event) -> Option<String> {
        let mine = self.before.i_speak();
        match event {
            Event::TurnBegan { seat, .. } if Some(*seat) == self.before.my_seat() => {
                self.plainly("turn-yours")
            }
            Event::TurnBegan { alias, .. } => {
                Some(self.words.say("turn-began", &fluent_args!["who" => strip::name(alias.as_str())]))
            }
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

    fn name_next(&self, naming: &NamingView) -> String {
        let names: Vec<_> = naming.hands.iter().map(|seat| strip::name(seat.alias.as_str())).collect();
        self.words.say("name-next", &fluent_args!["names" => names.join(", ")])
    }

    fn round_too_long(&self, people: u16, needed_ms: u64, left_ms: u64, turn_seconds: Option<u16>) -> String {
        let key = if turn_seconds.is_some() { "round-too-long" } else { "round-too-long-hands" };
        let args = fluent_args![
            "people" => people, "needed" => self.words.minutes(needed_ms), "left" => self.words.minutes(left_ms),
            "seconds" => turn_seconds.unwrap_or_default()];
        self.words.say(key, &args)
    }

    fn signs(
        &self,
        turn: Option<TurnId>,
        line: Option<LineId>,
        counts: &BTreeMap<String, u32>,
    ) -> Option<String> {
        let list = counts.iter().map(|(sign, count)| format!("{} {count}", strip::name(sign)));
        let list = list.collect::<Vec<_>>().join(", ");
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

    fn seat(&self, event: &Event) -> Option<String> {
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
            Event::NotReached {} => self.plainly("not-reached"),
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
                &strip::label(phase),
                topic.as_deref(),
                speaker.as_ref(),
                hand_word.as_deref(),
            )),
            Event::Hint { hint } => self.plainly(hint_key(*hint)),
            _ => None,
        }
    }

    // ---- care

    fn care(&self, event: &Event) -> Option<String> {
        match event {
            Event::SteppedOut { on: true, text } => Some(self.stepped_out(text.as_deref())),
            Event::SteppedOut { on: false, .. } => self.plainly("stepped-in"),
            Event::Company { company, alias, .. } => Some(self.company(*company, alias.as_ref())),
            Event::AsideOpened { by, alias, seat } => self.aside_opened(*by, alias, *seat),
            Event::AsideSaid { by, alias, seat, text } => Some(self.aside_said(*by, alias, *seat, text)),
            Event::AsideClosed { with } => Some(self.about("aside-closed", *with)),
            Event::Crisis { alias, crisis, by, .. } => Some(self.crisis(alias, *crisis, *by)),
            _ => None,
        }
    }

    fn stepped_out(&self, own_words: Option<&str>) -> String {
        let words = own_words.map_or_else(|| self.words.plainly("grounding"), strip::text);
        format!("{}\n{words}", self.words.plainly("stepped-out"))
    }

    /// Where nobody answers, help stands right behind it: nobody should have to ask twice.
    fn company(&self, company: Company, alias: Option<&Alias>) -> String {
        let who = alias.map_or_else(|| self.words.plainly("someone"), |alias| strip::name(alias.as_str()));
        let said = self.words.say(company_key(company), &fluent_args!["who" => who]);
        let alone = matches!(company, Company::NobodyYet | Company::Dropped);
        let help = alone.then(|| describe::where_help_is(self.words, self.before));
        [said].into_iter().chain(help.into_iter().flatten()).collect::<Vec<_>>().join("\n")
    }

    /// Whoever asked for a person has been told that one came.
    fn aside_opened(&self, by: SeatId, alias: &Alias, seat: SeatId) -> Option<String> {
        if Some(by) == self.before.my_seat() {
            return Some(self.about("aside-opened", seat));
        }
        let asked = self.before.me.as_ref().is_some_and(|me| me.company.is_some());
        let who = strip::name(alias.as_str());
        (!asked).then(|| self.words.say("aside-offered", &fluent_args!["who" => who]))
    }

    fn aside_said(&self, by: SeatId, alias: &Alias, to: SeatId, text: &str) -> String {
        let mine = Some(by) == self.before.my_seat();
        let who = if mine { name(self.words, self.before, to) } else { strip::name(alias.as_str()) };
        let key = if mine { "aside-by-you" } else { "aside-said" };
        self.words.say(key, &fluent_args!["who" => who, "text" => strip::text(text)])
    }

    fn crisis(&self, alias: &Alias, crisis: Crisis, by: Option<SeatId>) -> String {
        let mine = if by.is_some() && by == self.before.my_seat() { "yes" } else { "no" };
        let with = by.map(|by| name(self.words, self.before, by)).unwrap_or_default();
        let key = match by {
            Some(_) if crisis == Crisis::Called => "crisis-called-again",
            _ => crisis_key(crisis),
        };
        let who = strip::name(alias.as_str());
        self.words.say(key, &fluent_args!["who" => who, "mine" => mine, "by" => with])
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

    fn lead(&self, event: &Event) -> Option<String> {
        match event {
            Event::Hands { hands, .. } => self.hands(hands),
            Event::InsertWaits { name: Some(name) } => {
                Some(self.words.say("insert-waits", &fluent_args!["phase" => strip::label(name)]))
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
        let mine = if Some(by) == self.before.my_seat() { "yes" } else { "no" };
        let args = fluent_args![
            "mine" => mine, "by" => name(self.words, self.before, by),
            "who" => seat.map(|seat| name(self.words, self.before, seat)).unwrap_or_default(),
            "line" => line.map(crate::line::name).unwrap_or_default()];
        self.words.say(act_key(act), &args)
    }

    fn about(&self, key: &str, seat: SeatId) -> String {
        self.words.say(key, &fluent_args!["who" => name(self.words, self.before, seat)])
    }

    fn about_someone(&self, key: &str) -> String {
        self.words.say(key, &fluent_args!["who" => self.words.plainly("someone")])
    }

    fn i_am_asked(&self) -> bool {
        self.before.me.as_ref().is_some_and(|me| me.asked_until.is_some())
    }

    fn plainly(&self, key: &str) -> Option<String> {
        Some(self.words.plainly(key))
    }
}

/// A line that waits to be read, and how to decide.
pub(crate) fn unread(words: &Words, line: &UnreadLine) -> String {
    let args = fluent_args![
        "who" => strip::name(line.alias.as_str()), "text" => strip::text(&line.text), "id" => line.id.0];
    words.say("unread", &args)
}

/// What became of "I need a person now", as it stands.
pub(crate) fn company(words: &Words, state: &State, view: &CompanyView) -> String {
    let who = view.by.map_or_else(|| words.plainly("someone"), |by| name(words, state, by));
    words.say(company_key(view.company), &fluent_args!["who" => who])
}

/// Someone who needs a person now, as it stands, for facilitators.
pub(crate) fn crisis_now(words: &Words, state: &State, view: &CrisisView) -> String {
    let crisis = match view.by {
        _ if view.line_gone => Crisis::LineGone,
        Some(_) => Crisis::Taken,
        None => Crisis::Called,
    };
    Teller { words, before: state }.crisis(&view.alias, crisis, view.by)
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
    let list = hands.iter().map(one).collect::<Vec<_>>().join(", ");
    words.say("hands", &fluent_args!["hands" => list])
}

/// A seat's alias, or "someone".
pub(crate) fn name(words: &Words, state: &State, seat: SeatId) -> String {
    state.known.get(&seat).map_or_else(|| words.plainly("someone"), |alias| strip::name(alias.as_str()))
}

/// What this group calls its facilitator.
pub(crate) fn label(state: &State) -> String {
    state.door.as_ref().map(|door| strip::name(&door.facilitator_label)).unwrap_or_default()
}

/// What it calls whoever leads beside them.
fn cofacilitator(words: &Words, state: &State) -> String {
    let own = state.door.as_ref().and_then(|door| door.cofacilitator_label.as_deref());
    own.map_or_else(|| words.plainly("role-cofacilitator"), strip::name)
}

/// What a role is called here.
pub(crate) fn role(words: &Words, state: &State, role: Role) -> String {
    words.plainly(match role {
        Role::Facilitator => return label(state),
        Role::Cofacilitator => return cofacilitator(words, state),
        Role::Greeter => "role-greeter",
        Role::Speaker => "role-speaker",
        Role::Guest => "role-guest",
        Role::Companion => "role-companion",
        Role::Member => "role-member",
        Role::Bot => "role-bot",
    })
}

/// "Now: sharing, 12 minutes. One person speaks at a time. .."
pub(crate) fn phase_began(words: &Words, state: &State, phase: &PhaseView) -> String {
    let args = fluent_args![
        "phase" => strip::label(&phase.id),
        "time" => words.minutes(phase.ends_at.saturating_sub(state.now))];
    let kind = match phase.kind.as_str() {
        "turns" => turns_key(phase.order.as_deref(), state.i_facilitate()),
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

/// How the turns go from here on.
fn turns_now(words: &Words, phase: &PhaseView) -> String {
    let order = words.plainly(turns_key(phase.order.as_deref(), false));
    let seconds = phase.turn_ms.unwrap_or_default() / 1_000;
    format!("{order} {}", words.say("turn-length", &fluent_args!["seconds" => seconds]))
}

fn turns_key(order: Option<&str>, facilitating: bool) -> &'static str {
    match order {
        Some("round") => "kind-round",
        Some("tag") => "kind-tag",
        Some("call") => "kind-call",
        Some("fixed") if facilitating => "kind-fixed-facilitating",
        Some("fixed") => "kind-fixed",
        _ => "kind-turns",
    }
}

/// Coming in has no sentence: the view that follows says where the meeting is.
fn standing_key(standing: Standing, why: Option<WaitReason>) -> Option<&'static str> {
    match standing {
        Standing::Door | Standing::In | Standing::Left => None,
        Standing::Waiting => Some(waiting_key(why)),
        Standing::Declined => Some("standing-declined"),
        Standing::Removed => Some("standing-removed"),
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

fn hint_key(hint: Hint) -> &'static str {
    match hint {
        Hint::NoHands => "hint-no-hands",
        Hint::HandsWait => "hint-hands-wait",
        Hint::LongQuiet => "hint-long-quiet",
        Hint::ListenForNow => "hint-listen-for-now",
        Hint::TakePart => "hint-take-part",
        Hint::AskedLater => "hint-asked-later",
        Hint::KeptForYourself => "hint-kept-for-yourself",
        Hint::HardTime => "hint-hard-time",
        Hint::NobodyStandsIn => "hint-nobody-stands-in",
    }
}

fn company_key(company: Company) -> &'static str {
    match company {
        Company::Asked => "company-asked",
        Company::NobodyHere => "company-nobody-here",
        Company::NobodyYet => "company-nobody-yet",
        Company::Came => "company-came",
        Company::Dropped => "company-dropped",
        Company::Over => "company-over",
    }
}

fn crisis_key(crisis: Crisis) -> &'static str {
    match crisis {
        Crisis::Called => "crisis-called",
        Crisis::Taken => "crisis-taken",
        Crisis::LineGone => "crisis-line-gone",
        Crisis::LineBack => "crisis-line-back",
        Crisis::Left => "crisis-left",
        Crisis::Over => "crisis-over",
    }
}

fn act_key(act: Act) -> &'static str {
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

fn alert_key(alert: Alert) -> &'static str {
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

#[cfg(test)]
#[path = "tell_tests.rs"]
mod tests;
