//! Longer answers, put together from what is known: the door, where the meeting is, who is here, what can be typed.

use crate::commands::{COMMANDS, Command, Shelf};
use crate::state::{State, is_marked};
use crate::strip;
use crate::tell;
use crate::words::{Words, fluent_args};
use protocol::door::DoorInfo;
use protocol::view::{Me, SeatView};

/// What the door says, and how to come in.
pub(crate) fn door(words: &Words, door: &DoorInfo) -> Vec<String> {
    let label = strip::name(&door.facilitator_label);
    let led_by = match door.led_by.as_str() {
        "trained" => "led-by-trained",
        "clinician" => "led-by-clinician",
        _ => "led-by-peers",
    };
    let mut lines = vec![
        words.say("door-room", &fluent_args!["room" => strip::name(&door.room), "minutes" => door.minutes]),
        words.say(led_by, &fluent_args!["label" => label]),
    ];
    lines.extend(Some(strip::text(&door.limits_text)).filter(|text| !text.is_empty()));
    lines.extend(listed(words, "door-agreements", &door.agreements));
    lines.extend(listed(words, "door-kept", &door.kept));
    lines.extend(listed(words, "door-help", &door.help));
    lines
}

/// A heading and its items, one a line; nothing without items.
pub(crate) fn listed(words: &Words, heading: &str, items: &[String]) -> Vec<String> {
    if items.is_empty() {
        return Vec::new();
    }
    let items = items.iter().map(|item| format!("- {}", strip::text(item)));
    [words.plainly(heading)].into_iter().chain(items).collect()
}

/// Where the meeting is: phase, floor, chair, one's own place.
pub(crate) fn place(words: &Words, state: &State) -> Vec<String> {
    let Some(phase) = &state.phase else {
        let key = if state.i_facilitate() { "phase-none-facilitating" } else { "phase-none" };
        return vec![words.plainly(key)];
    };
    let mut lines = vec![tell::phase_began(words, phase, state.now)];
    if phase.hands || state.turn.is_some() {
        lines.push(floor(words, state));
    }
    if state.waiting > 0 {
        lines.push(words.say("waiting", &fluent_args!["count" => state.waiting]));
    }
    lines.extend(state.chair.map(|seat| chair(words, state, seat)));
    lines.extend(state.held.then(|| words.plainly("ack-hold")));
    lines.extend(
        state
            .ending_at
            .map(|at| words.say("ending", &fluent_args!["seconds" => at.saturating_sub(state.now) / 1_000])),
    );
    lines.extend(state.me.iter().flat_map(|me| mine(words, state, me)));
    lines
}

fn floor(words: &Words, state: &State) -> String {
    match &state.turn {
        None => words.plainly("floor-free"),
        Some(_) if state.i_speak() => words.plainly("floor-yours"),
        Some(turn) => words.say("floor-theirs", &fluent_args!["who" => tell::name(words, state, turn.seat)]),
    }
}

fn chair(words: &Words, state: &State, seat: protocol::SeatId) -> String {
    if Some(seat) == state.my_seat() {
        return words.plainly("chair-is-you");
    }
    words.say("chair-is", &fluent_args!["who" => tell::name(words, state, seat)])
}

fn mine(words: &Words, state: &State, me: &Me) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(me.place.map(|place| words.say("place", &fluent_args!["place" => place])));
    lines.extend(me.asked_until.map(|_| words.plainly("ready-check")));
    lines.extend(me.listening.then(|| words.plainly("you-listen")));
    lines.extend(me.more_time.then(|| words.plainly("you-have-more-time")));
    lines.extend(me.quiet_until.map(|until| {
        words.say("quietened", &fluent_args!["time" => words.minutes(until.saturating_sub(state.now))])
    }));
    lines
}

/// Who is here: one line for the number, one for the names.
pub(crate) fn people(words: &Words, state: &State) -> Vec<String> {
    let names: Vec<String> = state.here.values().map(|seat| person(words, state, seat)).collect();
    let mut lines = vec![words.say("people", &fluent_args!["count" => names.len()])];
    if !names.is_empty() {
        lines.push(names.join(", "));
    }
    lines
}

fn person(words: &Words, state: &State, seat: &SeatView) -> String {
    let mut marks = Vec::new();
    if Some(seat.seat) == state.my_seat() {
        marks.push(words.plainly("you-mark"));
    }
    if is_marked(seat.role) {
        marks.push(tell::role(words, state, seat.role));
    }
    let alias = strip::name(seat.alias.as_str());
    if marks.is_empty() { alias } else { format!("{alias} ({})", marks.join(", ")) }
}

/// Where to find help, and what can be typed: what an evening needs, or all of it.
pub(crate) fn help(words: &Words, state: &State, all: bool) -> Vec<String> {
    let mut lines: Vec<String> =
        state.door.iter().flat_map(|door| listed(words, "door-help", &door.help)).collect();
    lines.push(words.plainly("commands-intro"));
    lines.extend(shelf(words, Shelf::Daily));
    if all {
        lines.extend(shelf(words, Shelf::Rare));
    } else {
        lines.push(words.plainly("commands-rest"));
    }
    if state.i_facilitate() {
        lines.push(words.plainly("commands-facilitating"));
        lines.extend(shelf(words, Shelf::Facilitating));
    }
    lines
}

fn shelf(words: &Words, shelf: Shelf) -> impl Iterator<Item = String> {
    COMMANDS.iter().filter(move |command| command.shelf == shelf).map(|command| usage(words, command))
}

/// How one command is used.
pub(crate) fn usage(words: &Words, command: &Command) -> String {
    words.plainly(&format!("help-{}", command.name))
}
