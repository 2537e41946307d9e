//! Longer answers, put together from what is known: where the meeting is, who is here, what can be typed.

use crate::commands::{COMMANDS, Command, Shelf};
use crate::help;
use crate::state::{State, is_marked};
use crate::strip;
use crate::tell;
use crate::words::{Words, fluent_args};
use protocol::client::Role;
use protocol::event::Standing;
use protocol::view::{ClockView, Me, Record, SeatView};

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
        return vec![words.plainly(nothing_yet(state))];
    };
    let mut lines = vec![tell::phase_began(words, state, phase)];
    lines.extend((!state.agenda.is_empty()).then(|| agenda(words, &state.agenda)));
    lines.extend(state.rests.then(|| words.plainly("rests")));
    if phase.hands || state.turn.is_some() {
        lines.push(floor(words, state));
    }
    // Facilitators read who they are.
    if state.waiting > 0 && state.hands.is_empty() {
        lines.push(words.say("waiting", &fluent_args!["count" => state.waiting]));
    }
    lines.extend((!state.rooms.is_empty()).then(|| tell::rooms(words, &state.rooms)));
    lines.extend(state.chair.map(|seat| chair(words, state, seat)));
    if state.i_facilitate() {
        lines.extend(facilitating(words, state));
    }
    lines.extend(
        state
            .ending_at
            .map(|at| words.say("ending", &fluent_args!["seconds" => at.saturating_sub(state.now) / 1_000])),
    );
    lines.extend(state.me.iter().flat_map(|me| mine(words, state, me)));
    lines
}

/// What stands where a part of the evening would, while there is none.
pub(crate) fn nothing_yet(state: &State) -> &'static str {
    match (state.rooms.is_empty(), state.i_facilitate()) {
        (false, _) => "room-begins",
        (true, true) => "phase-none-facilitating",
        (true, false) => "phase-none",
    }
}

/// The themes that wait for their time.
pub(crate) fn agenda(words: &Words, items: &[String]) -> String {
    let items = words.long_list(items.iter().map(|item| strip::text(item)));
    words.say(if items.is_empty() { "agenda-empty" } else { "agenda" }, &fluent_args!["items" => items])
}

/// What facilitators need to know besides.
fn facilitating(words: &Words, state: &State) -> Vec<String> {
    let mut lines: Vec<_> = state.crises.iter().map(|view| tell::crisis_now(words, state, view)).collect();
    lines.extend((!state.hands.is_empty()).then(|| tell::waiting(words, &state.hands)));
    lines.extend(state.clock.as_ref().map(|turn| clock(words, turn)));
    let quiet = state.quiet_ms.map(|ms| fluent_args!["seconds" => ms / 1_000]);
    lines.extend(quiet.map(|seconds| words.say("quiet-for", &seconds)));
    lines.extend(state.held.then(|| words.plainly("ack-hold")));
    lines.extend(state.not_heard.map(|count| words.say("not-heard", &fluent_args!["count" => count])));
    lines.extend(state.locked.then(|| words.plainly("locked-now")));
    lines.extend(state.guarded.then(|| words.plainly("guarded-now")));
    lines.extend(state.unread.iter().map(|line| tell::unread(words, line)));
    if !state.at_door.is_empty() {
        let names = state.at_door.iter().map(|seat| strip::name(seat.alias.as_str()));
        lines.push(words.say("at-door", &fluent_args!["names" => words.list(names)]));
    }
    lines
}

fn clock(words: &Words, turn: &ClockView) -> String {
    let key = if turn.still { "clock-still" } else { "clock" };
    let minutes = |ms: u64| format!("{}:{:02}", ms / 60_000, ms / 1_000 % 60);
    let (used, planned) = (minutes(turn.used_ms), minutes(turn.planned_ms));
    words.say(key, &fluent_args!["used" => used, "planned" => planned])
}

/// What facilitators did, in numbers only.
pub(crate) fn record(words: &Words, record: Record) -> Vec<String> {
    let count = |key: &str, count: u16| words.say(key, &fluent_args!["count" => count]);
    vec![
        words.plainly("record"),
        count("record-removed", record.removed),
        count("record-hidden", record.hidden),
        count("record-quietened", record.quietened),
        count("record-veiled", record.veiled),
        count("record-unapproved", record.unapproved),
        count("record-declined", record.declined),
    ]
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
    match me.asked_until {
        Some(_) => lines.push(words.plainly("ready-check")),
        None => lines.extend(me.place.map(|place| words.say("place", &fluent_args!["place" => place]))),
    }
    lines.extend(me.line_waits.is_some().then(|| words.plainly("line-waits")));
    for asker in me.private.iter().flat_map(|private| &private.asked_by) {
        lines.push(words.say("asked-to-write", &fluent_args!["who" => tell::name(words, state, *asker)]));
    }
    lines.extend(me.company.iter().map(|view| tell::company(words, state, view)));
    let alone = me.asides.iter().map(|aside| strip::name(aside.alias.as_str()));
    lines.extend(alone.map(|who| words.say("alone-with", &fluent_args!["who" => who])));
    lines.extend(me.out.then(|| words.plainly("you-are-out")));
    let beside = me.role == Role::Companion;
    lines
        .extend(me.listening.then(|| words.plainly(if beside { "you-listen-beside" } else { "you-listen" })));
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
        lines.push(words.list(names));
    }
    lines
}

fn person(words: &Words, state: &State, seat: &SeatView) -> String {
    let mut marks = Vec::new();
    if Some(seat.seat) == state.my_seat() {
        marks.push(words.plainly("you-mark"));
    }
    marks.extend(seat.pronouns.as_deref().map(strip::name));
    if is_marked(seat.role) {
        marks.push(tell::role(words, state, seat.role));
    }
    let alias = strip::name(seat.alias.as_str());
    if marks.is_empty() { alias } else { format!("{alias} ({})", words.list(marks)) }
}

/// What can be typed before one is in.
const AT_DOOR: &[&str] = &["person", "help-lines", "agree", "door", "evening", "leave", "quit"];

/// Where to find help, and what can be typed: what an evening needs, or all of it.
pub(crate) fn help(words: &Words, state: &State, all: bool) -> Vec<String> {
    let mut lines = help::where_it_is(words, state);
    if state.standing != Some(Standing::In) && !all {
        lines.push(words.plainly("commands-door"));
        lines.extend(AT_DOOR.iter().map(|name| words.plainly(&format!("help-{name}"))));
        return lines;
    }
    lines.push(words.plainly("commands-intro"));
    lines.extend(shelf(words, Shelf::Daily));
    lines.extend(all.then(|| shelf(words, Shelf::Rare)).into_iter().flatten());
    if state.i_facilitate() {
        lines.push(words.plainly("commands-facilitating"));
        lines.extend(
            (all || state.i_hold_the_floor())
                .then(|| shelf(words, Shelf::Facilitating))
                .into_iter()
                .flatten(),
        );
        lines.extend(
            (all || state.i_keep_the_door()).then(|| shelf(words, Shelf::People)).into_iter().flatten(),
        );
        lines.extend(all.then(|| shelf(words, Shelf::FacilitatingRare)).into_iter().flatten());
    }
    lines.extend((!all).then(|| words.plainly("commands-rest")));
    // The help above has gone from a small screen by now.
    lines.push(words.plainly("commands-help"));
    lines
}

fn shelf(words: &Words, shelf: Shelf) -> impl Iterator<Item = String> {
    COMMANDS.iter().filter(move |command| command.shelf == shelf).map(|command| usage(words, command))
}

/// How one command is used.
pub(crate) fn usage(words: &Words, command: &Command) -> String {
    words.plainly(&format!("help-{}", command.name))
}
